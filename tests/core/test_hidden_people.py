"""Somebody whose address is hidden: nothing that the program writes helps to find them.

Every command of the core that writes to a path is found by its signature, and must be run here; every other place that
writes a file or the clipboard is found in the source.
"""

import ast
import importlib
import inspect
import pkgutil
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from email import message_from_bytes
from email.policy import SMTP
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from pypdf import PdfReader

import mentordesk.core
from mentordesk import words
from mentordesk.core.agreements import commands as agreements
from mentordesk.core.agreements.plans import commands as plans
from mentordesk.core.agreements.rules import AGREEMENT, KINDS
from mentordesk.core.matching.commands import accept_proposal, propose
from mentordesk.core.matching.say.commands import plan_speed_round
from mentordesk.core.meetings import ics
from mentordesk.core.meetings.commands import plan_series
from mentordesk.core.meetings.queries import calendar_meetings
from mentordesk.core.privacy.access import commands as access
from mentordesk.core.privacy.papers import commands as papers
from mentordesk.core.privacy.receipts import commands as receipts
from mentordesk.core.programme.commands import change_organisation, change_person
from mentordesk.core.programme.queries import people
from mentordesk.core.recruitment.contact import commands as contact
from mentordesk.core.recruitment.contact.letters import Draft
from mentordesk.core.recruitment.forms.paper import commands as forms
from mentordesk.core.recruitment.requirements.purpose import commands as purpose
from mentordesk.core.selection.choosing.records import commands as records
from mentordesk.core.selection.commands import accept_selection
from mentordesk.core.selection.interviews import commands as interviews
from mentordesk.core.selection.packages import commands as packages
from mentordesk.core.sharing import commands as sharing
from mentordesk.core.store.outgoing import write_out
from mentordesk.core.store.seal import Passphrase
from mentordesk.core.store.unit import Store
from tests.builders import a_mentor, a_programme, a_store, an_adept, application_of
from tests.core.meetings.conftest import MONDAYS

ADEPT, MENTOR = "Solveig Utvandrer", "Trygve Bortgjemt"
INITIALS = {ADEPT: "S. U.", MENTOR: "T. B."}
TOWN, POSTCODE = "Utsira", "5547"
PHONES = {ADEPT: "40011223", MENTOR: "90044556"}
EMAILS = {ADEPT: "solveig.utvandrer@example.org", MENTOR: "trygve.bortgjemt@example.org"}

ROOT = Path(mentordesk.core.__file__).parents[1]


@dataclass(frozen=True)
class Desk:
    """An open file with two hidden people, each going with somebody who is not."""

    store: Store
    programme: UUID
    people: dict[str, UUID]
    folder: Path

    def application(self, name: str) -> UUID:
        return application_of(self.store, self.programme, self.people[name])


def _a_desk(folder: Path) -> Desk:
    store = a_store(folder)
    programme = a_programme(store)
    change_organisation(store, {"name": "Sterk sammen Drammen", "phone": "+4740000200"})
    there: dict[str, Any] = {"town": TOWN, "postcode": POSTCODE}
    found = {
        ADEPT: an_adept(store, programme, ADEPT, phone="+4740011223", topics=("IT",), **there),
        "Amina Hussein": an_adept(store, programme, topics=("Ledelse",), field=("Økonomi",), **there),
        MENTOR: a_mentor(
            store, programme, MENTOR, phone="+4790044556", topics=("Ledelse",), field=("Økonomi",), **there
        ),
        "Kari Nordmann": a_mentor(store, programme, topics=("IT",), **there),
    }
    for name in (ADEPT, MENTOR):
        change_person(store, found[name], {"hidden": True})
    accept_selection(store, programme=programme)
    propose(store, programme=programme)
    plan_speed_round(store, programme=programme, turns=2)
    return Desk(store, programme, found, folder)


Run = Callable[[Desk, Path], object]


def _of_programme(write: Callable[..., object], **said: object) -> Run:
    """A command that is told a programme and a folder."""
    return lambda desk, folder: write(desk.store, programme=desk.programme, folder=folder, language="nb", **said)


def _drafts(desk: Desk, folder: Path) -> None:
    rows = desk.store.read(people)
    letters = {
        row.id: contact.Letter(row.name, row.email, "receipt", Draft("Takk", f"Hei {row.name}\n")) for row in rows
    }
    contact.write_drafts(desk.store, programme=desk.programme, letters=letters, folder=folder)


def _reports(desk: Desk, folder: Path) -> None:
    """Everybody's own report; of somebody hidden its file is called by initials here too."""
    for name, person in desk.people.items():
        stem = INITIALS.get(name, name)
        targets = [folder / f"{stem} innsyn.pdf", folder / f"{stem} innsyn.json"]
        access.report_person(desk.store, person=person, targets=targets, speech=words.speech("nb"))


def _record(desk: Desk, folder: Path) -> None:
    made = records.lock_selection(desk.store, programme=desk.programme)
    records.write_record(desk.store, record=made, target=folder / "protokoll.pdf", language="nb", named=True)


def _interviews(desk: Desk, folder: Path) -> None:
    asked = [desk.application(name) for name in desk.people]
    interviews.print_interview_sheets(
        desk.store, programme=desk.programme, applications=asked, target=folder / "intervju.pdf", language="nb"
    )


def _scoring_sheets(desk: Desk, folder: Path) -> None:
    target = folder / "ark.pdf"
    packages.write_sheets(desk.store, programme=desk.programme, assessor="Ola", target=target, language="nb")


def _package(desk: Desk, folder: Path) -> None:
    """What is sealed is checked as it is opened again."""
    target, key = folder / "pakke.vurdering", Passphrase("et ganske langt passord")
    packages.make_package(desk.store, programme=desk.programme, assessor="Ola", target=target, lock=key, language="nb")
    opened = packages.open_package(target, key)
    (folder / "pakke.txt").write_text(repr(opened), encoding="utf-8")
    packages.save_package(opened, target=target, lock=key)


def _certificates(desk: Desk, folder: Path) -> None:
    purpose.write_certificate_purpose(
        desk.store, programme=desk.programme, people=list(desk.people.values()), folder=folder, language="nb"
    )


def _privacy_papers(desk: Desk, folder: Path) -> None:
    papers.write_record(desk.store, target=folder / "protokoll.pdf", language="nb", locks_after=10)
    papers.write_laptop_sheet(desk.store, target=folder / "ark.pdf", language="nb", locks_after=10)


def _calendars(desk: Desk, folder: Path) -> None:
    """As the window writes them: one of everybody, and one for each."""
    for name, person in {"alle": None, **desk.people}.items():
        found = desk.store.read(calendar_meetings, desk.programme, person=person)
        summary = "summary_of_both" if person is None else "summary_with_other"
        content = ics.calendar(
            found, name=f"Sterk sammen – {name}", summary=partial(words.line, summary, "nb"), person=person
        )
        write_out(desk.store, folder / f"{INITIALS.get(name, name)}.ics", content)


BEFORE_PAIRS: dict[Callable[..., object], Run] = {
    plans.write_plan: _of_programme(plans.write_plan),
    plans.write_sheets: _of_programme(plans.write_sheets),
    plans.write_cards: _of_programme(plans.write_cards),
    packages.write_sheets: _scoring_sheets,
    packages.make_package: _package,
    interviews.print_interview_sheets: _interviews,
    records.write_record: _record,
}
AFTERWARDS: dict[Callable[..., object], Run] = {
    agreements.issue_kinds: _of_programme(agreements.issue_kinds, kinds=KINDS),
    agreements.issue_papers: _of_programme(agreements.issue_papers, kind=AGREEMENT),
    contact.write_drafts: _drafts,
    purpose.write_certificate_purpose: _certificates,
    forms.print_forms: _of_programme(forms.print_forms, role="adept", count=2),
    forms.write_form: _of_programme(forms.write_form, role="mentor"),
    papers.write_record: _privacy_papers,
    access.report_person: _reports,
    ics.calendar: _calendars,
}
WRITERS = BEFORE_PAIRS | AFTERWARDS

RUN_WITH_ANOTHER = {packages.save_package, packages.open_package, packages.take_scores, papers.write_laptop_sheet}
NOT_HANDED_OUT = {
    sharing.share_for_successor: "sealed, whole, for whoever takes the programme over",
    sharing.merge: "reads",
    receipts.save_receipt: "numbers alone; whoever it is about is erased",
}

OWN_PAPERS = {
    *(agreements.issue_kinds, agreements.issue_papers, plans.write_sheets, contact.write_drafts),
    *(purpose.write_certificate_purpose, access.report_person, ics.calendar),
}
"""Of these a file that is called by somebody's initials is that person's own, or both parties'."""


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[Callable[..., object], list[Path]]]:
    """Everything that can be written, in a folder for each command."""
    desk = _a_desk(tmp_path_factory.mktemp("sperret"))
    found = {}
    for stage in (BEFORE_PAIRS, AFTERWARDS):
        if stage is AFTERWARDS:
            accept_proposal(desk.store, programme=desk.programme)
            plan_series(desk.store, programme=desk.programme, rhythm=MONDAYS)
        for write, run in stage.items():
            folder = desk.folder / f"{write.__module__.split('.')[-2]}.{write.__name__}"
            folder.mkdir()
            run(desk, folder)
            found[write] = sorted(folder.iterdir())
    yield found
    desk.store.close()


def _pages(path: Path) -> list[str]:
    """What a file says, page by page, as one would look for it."""
    if path.suffix == ".pdf":
        pages = [page.extract_text() for page in PdfReader(path).pages]
        return [re.sub("[\u2066-\u2069\u200e\u200f]", "", page) for page in pages]
    if path.suffix == ".eml":
        message = message_from_bytes(path.read_bytes(), policy=SMTP)
        return [str(message["To"]) + message.get_content()]
    if path.suffix == ".ics":
        return [path.read_text("utf-8").replace("\r\n ", "")]
    return [path.read_bytes().decode("utf-8", errors="ignore")]


def _is_there(text: str, page: str) -> bool:
    return " ".join(text.split()).casefold() in " ".join(page.split()).casefold()


def _commands_that_write() -> Iterator[Callable[..., object]]:
    for module in pkgutil.walk_packages(mentordesk.core.__path__, "mentordesk.core."):
        if not module.name.endswith(".commands") or ".store." in module.name:
            continue
        for name, command in vars(importlib.import_module(module.name)).items():
            own = inspect.isfunction(command) and command.__module__ == module.name and not name.startswith("_")
            if own and any("Path" in str(one.annotation) for one in inspect.signature(command).parameters.values()):
                yield command


def test_every_command_that_writes_is_run_here() -> None:
    known = {*WRITERS, *RUN_WITH_ANOTHER, *NOT_HANDED_OUT}
    found = {f"{one.__module__}.{one.__name__}" for one in set(_commands_that_write()) - known}
    assert found == set(), "say in WRITERS how these are run, so that hidden people stay hidden in what they write"


PLACES_THAT_LET_OUT = {
    "cli/examples.py": "invented people",
    "cli/meetings.py": "calendars, made of calendar_meetings",
    "ui/meetings/wiring.py": "calendars, made of calendar_meetings",
    "ui/security/sealing.py": "a key",
    "ui/agreements/folders.py": "where papers lie",
    "ui/widgets/tables.py": "lists, made discreet",
    "ui/matching/matrix/table.py": "the matrix, made discreet",
    "ui/matching/dragging.py": "within the window",
    "ui/recruitment/contact/writing.py": "a letter to the one it is about",
    "ui/shell/crash.py": "no data",
    "ui/shell/trouble.py": "no data",
    "ui/settings/giving.py": "a passphrase",
    "ui/widgets/new_passphrase.py": "a passphrase",
}
_LETTING_OUT = {"write_out", "placed", "write_text", "write_bytes", "setMimeData", "as_table"}


def test_every_other_place_that_lets_something_out_is_known() -> None:
    """Beside the commands above: calls that write a file, or put something on the clipboard."""
    found = set()
    for layer in ("ui", "cli"):
        for path in (ROOT / layer).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                if isinstance(node, ast.Call) and _lets_out(node):
                    found.add(path.relative_to(ROOT).as_posix())
    assert found <= set(PLACES_THAT_LET_OUT), "what goes out here must know hidden people: see core/programme/hiding"


def _lets_out(call: ast.Call) -> bool:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    on_clipboard = name == "setText" and "clipboard" in ast.unparse(call.func)
    return name in _LETTING_OUT or on_clipboard


@pytest.mark.parametrize("write", WRITERS, ids=lambda one: f"{one.__module__.split('.')[-2]}.{one.__name__}")
def test_the_name_stands_on_own_papers_alone(
    written: dict[Callable[..., object], list[Path]], write: Callable[..., object]
) -> None:
    assert written[write]
    for path in written[write]:
        for who in INITIALS:
            assert who not in path.name
            own = write in OWN_PAPERS and INITIALS[who] in path.name
            text = "\n".join(_pages(path))
            if write is plans.write_cards:
                assert text.count(who) == text.splitlines().count(who) == 1  # the heading of the own card
            elif not own:
                assert not _is_there(who, text), (path.name, who)


@pytest.mark.parametrize("write", WRITERS, ids=lambda one: f"{one.__module__.split('.')[-2]}.{one.__name__}")
def test_nothing_says_where_somebody_hidden_lives(
    written: dict[Callable[..., object], list[Path]], write: Callable[..., object]
) -> None:
    for path in written[write]:
        for who in INITIALS:
            report = write is access.report_person and INITIALS[who] in path.name
            if report:
                continue
            mine = write is contact.write_drafts and INITIALS[who] in path.name
            text = "\n".join(_pages(path))
            digits = re.sub(r"[\s\u00a0]", "", text)
            assert PHONES[who] not in digits, path.name
            assert mine or EMAILS[who] not in text, path.name
            if write is not access.report_person:  # somebody else's own report tells where they live themselves
                assert TOWN not in text, path.name
                assert POSTCODE not in text, path.name


def test_own_papers_have_the_name(written: dict[Callable[..., object], list[Path]]) -> None:
    """Else the tests above would be content with papers that nobody can sign."""
    for write in (agreements.issue_kinds, plans.write_sheets, plans.write_cards, purpose.write_certificate_purpose):
        text = "\n".join(page for path in written[write] for page in _pages(path))
        for who in INITIALS:
            assert _is_there(who, text) or (write is plans.write_sheets and _is_there(who.split()[0], text))


def test_lists_on_paper_have_initials(written: dict[Callable[..., object], list[Path]]) -> None:
    """A record is about adepts alone."""
    for write in (plans.write_plan, plans.write_cards, ics.calendar, records.write_record):
        text = "\n".join(page for path in written[write] for page in _pages(path))
        listed = [ADEPT] if write is records.write_record else list(INITIALS)
        assert all(_is_there(INITIALS[who], text) for who in listed), write
