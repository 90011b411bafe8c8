"""What both journeys from the empty programme to the decision record have in common: the sheet, and the end."""

import datetime as dt
from collections import Counter
from pathlib import Path

from pypdf import PdfReader

from mentordesk.core.kernel.fingerprints import Verdict
from mentordesk.core.programme.queries import programmes
from mentordesk.core.recruitment.consents.queries import living
from mentordesk.core.recruitment.contact.queries import messages
from mentordesk.core.recruitment.queries import answers, applicants
from mentordesk.core.recruitment.requirements.queries import standing
from mentordesk.core.selection.choosing.records.queries import records, told
from mentordesk.core.selection.interviews.queries import interview_of
from mentordesk.core.selection.queries import RankedRow, assessed
from mentordesk.core.store.history import history
from mentordesk.core.store.unit import Store

PHRASE = "hest batteri stift korrekt"
PROGRAMME = {
    "Hva heter programmet?": "Nye veier",
    "Starter": "10.3.2037",
    "Plasser (kan vente)": "4",
    "Navnet ditt (kan vente)": "Ingrid Solheim",
    "Passfrase": PHRASE,
    "Passfrasen en gang til": PHRASE,
}
"""What the form of a new programme asks, and the answers."""
QUESTION = "Hva vil du lære først?"
REASON = "Flere søkte enn vi har plass til."
DAY = "1.2.2037"
"""When interviews are held, and by when offers are answered: always to come."""
SHEETS = ("5555", "5554", "5544", "5444", "4444", "4443", "4433", "4333", "3333", "3332", "3322")
"""The points that an assessor gives, by the order in which the applicants came."""
OTHERS = (*SHEETS[:9], "1111", SHEETS[10])
"""The second assessor thinks otherwise of one."""
CHOSEN = ("Amina Hussein", "Chen Wei", "Dina Solberg", "Elif Demir", "Goran Petrović")
REFUSED = ("Fatima Ali", "Hodan Warsame", "Ivar Moe", "Jamila Karim", "Kofi Mensah")

_MEN = ("Chen Wei", "Goran Petrović", "Ivar Moe", "Kofi Mensah")
_HEADINGS = (
    *("Tidsmerke", "Fullt navn", "E-postadresse", "Mobil", "Fødselsdato", "Vil du være mentor eller adept?"),
    *("Fagfelt / bransje", "Kjønn", "Første ønske"),
)
_STEPS = (
    *("recruitment.merge", "recruitment.note_message", "recruitment.answer_consent"),
    *("selection.plan_interviews", "selection.declare_quotas", "selection.change_places"),
    *("selection.accept_selection", "selection.answer_offer", "selection.pass_on", "selection.refuse_rest"),
    *("selection.lock_selection", "selection.print_record"),
)


def write_sheet(path: Path) -> Path:
    """Eleven adepts, one of them twice, and a mentor; the last column has a heading that the program cannot know."""
    names = sorted((*CHOSEN, *REFUSED, "Berit Lund"))
    rows = [
        _row(number, name, f"{name.split()[0].lower()}@example.org", f"400001{number:02}", "Adept", f"Ord {number}")
        for number, name in enumerate(names)
    ]
    rows.append(_row(0, "Amina Husein", "amina.husein@example.org", "40000199", "Adept", "Norsk i jobben", day=14))
    rows.append(_row(99, "Kari Nordmann", "kari@example.org", "40000200", "Mentor", "", day=15))
    path.write_text("\n".join(";".join(row) for row in (_HEADINGS, *rows)) + "\n", encoding="utf-8")
    return path


def _row(number: int, name: str, email: str, phone: str, role: str, wish: str, day: int = 0) -> tuple[str, ...]:
    sent = f"2026-09-{day or number + 1:02}T10:00:00"
    gender = "Mann" if name in _MEN else "Kvinne"
    return sent, name, email, phone, f"199{number % 10}-05-17", role, "Helse", gender, wish


def check_file(store: Store, paper: Path) -> None:
    """The file, asked afterwards, and the record on paper."""
    programme = store.read(programmes)[0].id
    rows = {row.name: row for row in store.read(assessed, programme).rows}
    amina = rows["Amina Hussein"]
    assert "Amina Husein" not in rows
    assert [(one.question, one.text) for one in store.read(answers, amina.application)] == [
        (QUESTION, "Norsk i jobben")
    ]
    assert [one.kind for one in store.read(messages, programme, amina.id) if one.sent] == ["receipt"]
    met = {one.kind: one.state for one in store.read(standing, programme, rows["Kari Nordmann"].id)}
    assert met["declaration"] == "met"
    assert store.read(living, programme, "next_round") == {rows["Berit Lund"].id}
    interview = store.read(interview_of, amina.application)
    assert interview is not None
    assert interview.recommendation == "yes", interview
    assert interview.facts == "Kan møte på mandager.", interview
    assert interview.held == dt.date(2037, 2, 1)
    _check_choice(store, rows)
    _check_record(store, paper)


def _check_choice(store: Store, rows: dict[str, RankedRow]) -> None:
    """Who has a place, who said no, and who was refused why."""
    programme = store.read(programmes)[0].id
    status = {row.name: row.status for row in store.read(applicants, programme) if row.role == "adept"}
    assert status == {
        **dict.fromkeys(CHOSEN, "offered"),
        **dict.fromkeys(REFUSED, "refused"),
        "Berit Lund": "declined",
    }
    assert {rows[name].reason for name in REFUSED} == {REASON}
    for name in CHOSEN:
        offer = rows[name].offer
        assert offer is not None
        assert offer.answer_by == dt.date(2037, 2, 1)


def _check_record(store: Store, paper: Path) -> None:
    """The last record is whole and says what became of everybody, in the file, on paper and in the history."""
    last, *_ = store.read(records, store.read(programmes)[0].id)
    assert last.verdict is Verdict.WHOLE
    assert last.counts == {"offered": 5, "declined": 1, "refused": 5}
    content = store.read(told, last.id)
    assert len(content.lines) == 11
    assert content.content["quotas"][0]["least"] == 2
    text = "\n".join(page.extract_text() for page in PdfReader(paper).pages)
    assert last.hash[:8] in text
    assert all(name in text for name in (*CHOSEN, *REFUSED, "Berit Lund", "Olav Berg"))
    steps = Counter(line.command for line in store.read(history) if not line.undone)
    assert not [step for step in _STEPS if not steps[step]], steps
    assert steps["undo"] == steps["redo"] > 0
