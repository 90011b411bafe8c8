"""Names hidden: whatever is read to be shown is masked, and no mask is ever kept."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
import sqlalchemy as sa

from mentordesk.core.agreements.commands import issue_kinds
from mentordesk.core.agreements.queries import facts_for, pair_papers
from mentordesk.core.evaluation.commands import add_response
from mentordesk.core.evaluation.queries import survey_results
from mentordesk.core.kernel.progress import Progress
from mentordesk.core.matching.pairs.queries import pairs
from mentordesk.core.privacy.commands import delete_person
from mentordesk.core.privacy.queries import deleted_people
from mentordesk.core.programme.commands import change_person
from mentordesk.core.programme.queries import found_people, names, people
from mentordesk.core.recruitment.commands import change_application
from mentordesk.core.recruitment.queries import applicants
from mentordesk.core.store.errors import MaskedText, NamesHidden
from mentordesk.core.store.history import beginnings, changes_of, history
from mentordesk.core.store.journal import journalled
from mentordesk.core.store.masking import MARK, MASKED
from mentordesk.core.store.unit import Store
from tests.builders import a_mentor, a_pair, a_programme, a_store, an_adept, application_of

CANARY = "Kanarifugl"
IMPERSONAL = {
    "organisation": {"name", "number", "address", "phone", "email"},
    "programme": {
        *("name", "template", "direction", "status", "language", "start", "end", "deadline", "answer_by"),
        *("purpose", "target_group"),
    },
    "mandate": {"body", "case_number", "decided", "text"},
    "question": {"text", "kind", "role", "purpose", "kept", "options"},
    "unasked_field": {"value"},
    "paper_form": {"code", "role", "printed"},
    "person": {"gender", "language"},
    "person_language": {"value", "level"},
    "application": {
        *("role", "status", "mentor_status", "channel", "mentor_gender", "submitted"),
        *("promised", "pause_until", "recommended"),
    },
    "application_field": {"value"},
    "application_time": {"value"},
    "application_topic": {"value"},
    "criterion": {"name", "anchors"},
    "fulfilment": {"kind", "met"},
    "requirement": {"kind", "name", "role", "before"},
    "requirement_order": {"kind", "day"},
    "exemption": {"kind", "day", "author"},
    "consent_text": {"purpose", "text"},
    "consent": {"answer", "given", "how", "withdrawn"},
    "consent_task": {"kind", "done"},
    "message": {"kind", "channel", "made", "sent"},
    "assessment": {"assessor", "delivered"},
    "interview": {"start", "interviewer", "held", "recommendation"},
    "reference": {"called", "outcome"},
    "quota": {"by", "value", "declared"},
    "selection_record": {"day", "author", "content", "hash"},
    "match_settings": {"preset", "mode", "group_by"},
    "match_rule": {"key", "kind", "direction"},
    "pair": {"status", "start", "end", "trial_until"},
    "pair_rule": {"kind"},
    "proposal": {"sent", "adept_answer", "mentor_answer"},
    "scenario": {"letter", "settings"},
    "fit_answer": {"fit", "day"},
    "match_decision": {"day", "content", "hash"},
    "match_decision_line": {"side"},
    "share_package": {"purpose", "made"},
    "snooze": {"key", "until"},
    "decision": {"result", "day", "answer_by", "answered"},
    "logo": {"content", "description"},
    "paper_text": {"kind", "language", "content", "made"},
    "programme_terms": {"travel", "insurance", "beside"},
    "goal": {"owner"},
    "addendum": {"day", "until"},
    "expectation": {"side", "item", "verdict"},
    "attest": {"kind", "number", "day", "signer_title"},
    "scan": {"format", "filed", "verdict"},
    "handed_form": {"kind", "code", "language", "made", "returned"},
    "pulse": {"day"},
    "survey_response": {"point", "role", "day"},
    "paper": {"kind", "language", "status", "fingerprint", "beside", "issued", "sent"},
    "score": {"assessor"},  # the coordinators' names are in the room already
    "series": {"first", "until"},
    "meeting": {"start", "status", "form"},
    "signature": {"role", "signed"},
    "erasure": {"kind", "subject", "day", "author"},
    "retention": {"kind"},
    "kept_longer": {"kind", "until"},
    "case_book": {"salt", "wrapped"},
    "concern": {"sealed"},
}
"""Texts that may be seen by whoever looks on."""


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = a_store(tmp_path, passphrase="hest fisk")
    yield made
    made.close()


@pytest.fixture
def programme(store: Store) -> UUID:
    return a_programme(store)


def told(store: Store, programme: UUID) -> UUID:
    """Somebody of whom everything is known, with the canary in every text."""
    person = an_adept(
        *(store, programme, f"Amina {CANARY}"),
        motivation=f"Jeg heter {CANARY}",
        phone="+4790012345",
        email=f"{CANARY.lower()}@example.org",
        source=CANARY,
    )
    change_person(store, person=person, values={"employer": CANARY, "preferred_name": CANARY, "town": CANARY})
    return person


def everything_shown(store: Store, programme: UUID) -> str:
    """All that the masked look gives of the file: each table and the journal row by row, and what screens read."""
    found: list[object] = [store.shown(_rows, table) for table in store.shown(_tables) if table != "search"]
    found += [store.shown(changes_of, line.id) for line in store.shown(history)]
    found += [store.shown(beginnings, [row.id for row in store.read(people)])]
    found += [store.shown(applicants, programme), store.shown(pairs, programme), store.shown(pair_papers, programme)]
    found += [store.shown(people), store.shown(names), store.shown(deleted_people)]
    return repr(found)


def _tables(session: sa.orm.Session) -> list[str]:
    return list(session.scalars(sa.text("SELECT name FROM sqlite_master WHERE type = 'table'")))


def _rows(session: sa.orm.Session, table: str) -> list[str]:
    return [str(tuple(row)) for row in session.execute(sa.text(f"SELECT * FROM {table}"))]


def test_every_text_of_the_file_is_masked_or_known_to_be_harmless(store: Store) -> None:
    connection = store.connection()
    for table, columns in journalled(connection).items():
        kinds = {row[1]: row[2] for row in connection.execute(f"PRAGMA table_info({table})")}
        ends = {row[3] for row in connection.execute(f"PRAGMA foreign_key_list({table})")}
        texts = {column for column in columns if kinds[column] == "TEXT"} - ends - {"id"}
        assert texts == set(MASKED.get(table, ())) | IMPERSONAL.get(table, set()), table
    connection.close()


def test_nothing_shown_tells_who_it_is(store: Store, programme: UUID) -> None:
    person = told(store, programme)
    mentor = a_mentor(store, programme, f"Kari {CANARY}")
    a_pair(store, programme, person, mentor)
    delete_person(store, person=an_adept(store, programme, f"Leyla {CANARY}"))
    assert CANARY in everything_shown(store, programme)
    store.hide_names(on=True)
    shown = everything_shown(store, programme)
    for secret in (CANARY, CANARY.lower(), "90012345", "Amina", "Leyla"):
        assert secret not in shown
    assert "A. K." in shown
    store.hide_names(on=False)
    assert CANARY in everything_shown(store, programme)


def test_names_become_initials_that_tell_people_apart(store: Store, programme: UUID) -> None:
    for name in ("Amina Hussein", "Anne Hansen", "Åse Holm", "Cher"):
        an_adept(store, programme, name)
    store.hide_names(on=True)
    shown = {name.removesuffix(MARK) for name in store.shown(names).values()}
    assert shown == {"A. H.", "A. H. 2", "Å. H.", "C."}
    again = {name.removesuffix(MARK) for name in store.shown(names).values()}
    assert again == shown


def test_what_is_empty_is_seen_to_be_empty(store: Store, programme: UUID) -> None:
    an_adept(store, programme, "Amina Hussein", phone=None)
    store.hide_names(on=True)
    (row,) = store.shown(people)
    assert row.phone is None
    assert row.email == f"•••{MARK}"


def test_the_day_of_birth_is_hidden_and_the_year_stays(store: Store, programme: UUID) -> None:
    person = an_adept(store, programme)
    change_person(store, person=person, values={"born": dt.date(1990, 5, 4)})
    store.hide_names(on=True)
    (row,) = store.shown(people)
    assert (row.born, row.birth_year) == (None, 1990)


def test_of_a_survey_the_numbers_stay_and_the_words_do_not(store: Store, programme: UUID) -> None:
    """Nobody's name stands beside what was written, and it may be in it."""
    for number in range(1, 6):
        answers = {"sure": str(number), "best": f"Å møte {CANARY} {number}", "change": "90011223"}
        add_response(store, programme=programme, point="midway", role="adept", answers=answers)
    store.hide_names(on=True)
    (cell,) = store.shown(survey_results, programme)
    items = {one.item.key: one for one in cell.items}
    assert (items["sure"].average, items["sure"].answers) == (3.0, 5)
    assert items["best"].texts == (f"•••{MARK}",) * 5
    assert not any(secret in everything_shown(store, programme) for secret in (CANARY, "90011223"))


def test_a_person_is_still_found_by_name(store: Store, programme: UUID) -> None:
    person = an_adept(store, programme, "Amina Hussein")
    store.hide_names(on=True)
    assert store.shown(found_people, "hussein") == [(person, f"A. H.{MARK}")]


def test_steps_and_papers_are_made_of_what_is_true(store: Store, programme: UUID, tmp_path: Path) -> None:
    pair = a_pair(store, programme, an_adept(store, programme), a_mentor(store, programme))
    store.hide_names(on=True)
    (facts,) = store.read(facts_for, programme, "agreement", "Ingrid", [pair])
    assert facts.adept is not None
    assert facts.adept.name == "Amina Hussein"
    paths = issue_kinds(
        store,
        programme=programme,
        kinds=("agreement",),
        folder=tmp_path,
        language="nb",
        pairs=[pair],
        progress=Progress(lambda *_: None),
    )
    assert "Amina Hussein" in paths[0].name


@pytest.mark.parametrize("values", [{"name": "Ny"}, {"phone": "+4790012399"}, {"born": None}, {"town": "•••"}])
def test_nothing_about_people_is_changed_while_it_is_hidden(
    store: Store, programme: UUID, values: dict[str, object]
) -> None:
    person = an_adept(store, programme, phone="+4790012345", born=dt.date(1990, 1, 1))
    before = store.read(people)
    store.hide_names(on=True)
    with pytest.raises(NamesHidden):
        change_person(store, person=person, values=values)
    with pytest.raises(NamesHidden):
        an_adept(store, programme, "Ny Person")
    assert store.read(people) == before
    store.hide_names(on=False)
    change_person(store, person=person, values={"town": "Lier"})
    assert store.read(people)[0].town == "Lier"


@pytest.mark.parametrize("hidden", [True, False])
def test_a_mask_is_never_kept(store: Store, programme: UUID, hidden: bool) -> None:
    person = an_adept(store, programme, motivation="Jeg vil lære")
    application = application_of(store, programme, person)
    store.hide_names(on=True)
    masked = store.shown(applicants, programme)[0]
    store.hide_names(on=hidden)
    before = store.read(applicants, programme)
    with pytest.raises(MaskedText):
        change_application(store, application=application, values={"motivation": masked.motivation})
    with pytest.raises((MaskedText, NamesHidden)):
        change_person(store, person=person, values={"name": masked.name})
    with pytest.raises((MaskedText, NamesHidden)):
        an_adept(store, programme, masked.name, email=None)
    assert store.read(applicants, programme) == before
    assert store.check().ok


def test_undo_works_while_names_are_hidden(store: Store, programme: UUID) -> None:
    person = an_adept(store, programme)
    change_person(store, person=person, values={"name": "Amina Said"})
    store.hide_names(on=True)
    store.undo()
    assert store.read(names)[person] == "Amina Hussein"
    store.redo()
    assert store.read(names)[person] == "Amina Said"


def test_the_masks_are_gone_with_the_mode(store: Store, programme: UUID) -> None:
    an_adept(store, programme)
    store.hide_names(on=True)
    store.shown(people)
    assert store.names_hidden
    store.hide_names(on=False)
    assert not store.names_hidden
    assert store.shown(people) == store.read(people)


def test_the_mask_stays_while_the_file_gets_another_key(store: Store, programme: UUID) -> None:
    an_adept(store, programme)
    store.hide_names(on=True)
    store.exchange(lambda: store.key, meanwhile=lambda: store.path)
    assert store.shown(people)[0].name == f"A. H.{MARK}"
    assert store.read(people)[0].name == "Amina Hussein"
