"""Fetching applications in: each person once, what a person has changed by hand stays, and all of it or nothing."""

import datetime as dt
import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest

from mentordesk.core.kernel.progress import Cancelled, Progress
from mentordesk.core.privacy.commands import delete_person, restore_person
from mentordesk.core.privacy.queries import deleted_people
from mentordesk.core.programme.commands import change_person
from mentordesk.core.programme.queries import people
from mentordesk.core.recruitment.commands import change_application
from mentordesk.core.recruitment.drafts import Answer, ApplicantDraft
from mentordesk.core.recruitment.imports import ImportResult, import_applicants
from mentordesk.core.recruitment.preview import read_preview
from mentordesk.core.recruitment.queries import ApplicantRow, answers, applicants
from mentordesk.core.store.history import history
from mentordesk.core.store.unit import Store
from tests.builders import a_draft, a_programme, an_adept, application_of

SHEETS = Path(__file__).parents[2] / "files" / "sheets"
NAMES = sorted(path.name for path in SHEETS.iterdir() if path.suffix != ".json")
AMINA = a_draft("Amina Hussein", phone="+4740000001", source="Plakat")


def fetched(store: Store, programme: UUID, *drafts: ApplicantDraft) -> ImportResult:
    return import_applicants(store, programme=programme, drafts=drafts)


def only(store: Store, programme: UUID) -> ApplicantRow:
    (row,) = store.read(applicants, programme)
    return row


def drafts_of(sheet: str) -> Sequence[ApplicantDraft]:
    return read_preview(SHEETS / sheet, today=dt.date(2026, 12, 1)).drafts


@pytest.mark.parametrize("sheet", NAMES)
def test_a_sheet_makes_its_people_once(store: Store, programme: UUID, sheet: str) -> None:
    truth = {one["email"]: one for one in json.loads((SHEETS / "truth.json").read_text("utf-8"))}
    drafts = drafts_of(sheet)
    result = fetched(store, programme, *drafts)
    rows = store.read(applicants, programme)
    assert len(result.new) == len(rows) == len(drafts) > 40
    assert {row.name for row in rows} == {truth[row.email or ""]["name"] for row in rows}
    assert (result.updated, result.duplicates, set(result.verdicts)) == ([], [], {"new"})
    assert {row.status for row in rows} == {"received"}
    assert {row.mentor_status for row in rows} == {None, "applied"}
    assert {row.channel for row in rows} == {"sheet"}
    line = store.read(history)[0]
    assert (line.command, line.facts) == ("recruitment.import_applicants", {"count": len(rows)})
    again = fetched(store, programme, *drafts_of(sheet))
    assert (again.new, again.updated, again.duplicates) == ([], [], [])
    assert set(again.verdicts) == {"same"}
    assert store.read(history)[0] == line
    store.undo()
    assert (store.read(applicants, programme), store.read(people)) == ([], [])
    store.redo()
    assert store.read(applicants, programme) == rows


def test_the_sheets_of_one_round_are_of_the_same_people(store: Store, programme: UUID) -> None:
    fetched(store, programme, *drafts_of(NAMES[0]))
    everybody = {row.email for row in store.read(applicants, programme)}
    for sheet in NAMES[1:]:
        assert fetched(store, programme, *drafts_of(sheet)).new == []
    assert {row.email for row in store.read(applicants, programme)} == everybody


def test_a_changed_sheet_updates_what_it_says_otherwise(store: Store, programme: UUID) -> None:
    (amina,) = fetched(store, programme, AMINA).new
    changed = replace(AMINA, town="Oslo", languages=("Norsk", "Somali"), motivation="Lære", phone=None)
    result = fetched(store, programme, changed)
    assert (result.new, result.updated, result.verdicts) == ([], [amina], ["updated"])
    row = only(store, programme)
    assert (row.town, row.languages, row.motivation, row.phone) == (
        "Oslo",
        ("Norsk", "Somali"),
        "Lære",
        "+4740000001",
    )
    assert store.read(history)[0].facts == {"count": 1}
    assert fetched(store, programme, changed).verdicts == ["same"]


def test_what_a_person_has_changed_by_hand_stays(store: Store, programme: UUID) -> None:
    (amina,) = fetched(store, programme, AMINA).new
    application = application_of(store, programme, amina)
    change_person(store, amina, {"town": "Bergen", "languages": ("Engelsk",)})
    change_application(store, application=application, values={"topics": ("Ledelse",), "source": "Nabo"})
    changed = replace(AMINA, town="Oslo", source="Avis", topics=("IT",), languages=("Somali",), times=("Søndag",))
    assert fetched(store, programme, changed).updated == [amina]
    row = only(store, programme)
    assert (row.town, row.source, row.topics, row.languages) == ("Bergen", "Nabo", ("Ledelse",), ("Engelsk",))
    assert row.times == ("Søndag",)


def test_a_change_by_hand_that_was_taken_back_does_not_count(store: Store, programme: UUID) -> None:
    (amina,) = fetched(store, programme, AMINA).new
    change_person(store, amina, {"town": "Bergen", "languages": ("Engelsk",)})
    store.undo()
    fetched(store, programme, replace(AMINA, town="Oslo", languages=("Somali",)))
    row = only(store, programme)
    assert (row.town, row.languages) == ("Oslo", ("Somali",))


def test_deleting_and_bringing_back_is_no_change_of_anything(store: Store, programme: UUID) -> None:
    (amina,) = fetched(store, programme, AMINA).new
    delete_person(store, person=amina)
    (gone,) = store.read(deleted_people)
    restore_person(store, person=amina, step=gone.step)
    fetched(store, programme, replace(AMINA, languages=("Somali",), topics=("IT",)))
    row = only(store, programme)
    assert (row.languages, row.topics) == (("Somali",), ("IT",))


def test_somebody_typed_in_gets_what_the_form_says(store: Store, programme: UUID) -> None:
    amina = an_adept(store, programme, phone="+4740000001", town="Bergen", languages=("Engelsk",))
    assert fetched(store, programme, AMINA).updated == [amina]
    row = only(store, programme)
    assert (row.town, row.languages, row.channel) == ("Drammen", ("Norsk",), "typed")


def test_somebody_who_is_known_from_another_programme_is_the_same_person(store: Store, programme: UUID) -> None:
    (amina,) = fetched(store, programme, AMINA).new
    other = a_programme(store, name="I fjor")
    moved = replace(AMINA, town="Bergen", role="mentor", capacity=2, languages=("Norsk", "Somali"))
    result = fetched(store, other, moved)
    assert (result.new, result.duplicates) == ([amina], [])
    row = only(store, other)
    assert (row.id, row.town, row.role, row.languages) == (amina, "Bergen", "mentor", ("Norsk", "Somali"))
    assert only(store, programme).role == "adept"
    assert fetched(store, other, moved).verdicts == ["same"]


def test_perhaps_the_same_are_two_until_a_person_has_said_so(store: Store, programme: UUID) -> None:
    (amina,) = fetched(store, programme, AMINA).new
    sister = replace(AMINA, name="Hodan Hussein", phone="+4740000009")
    result = fetched(store, programme, sister)
    assert result.duplicates == [(amina, result.new[0])]
    assert len(store.read(applicants, programme)) == 2
    assert fetched(store, programme, AMINA, sister).verdicts == ["same", "same"]


def test_the_same_person_twice_in_a_sheet_is_one(store: Store, programme: UUID) -> None:
    later = replace(AMINA, motivation="Nå vet jeg mer")
    result = fetched(store, programme, AMINA, later, AMINA)
    assert len(result.new) == 1
    assert (result.updated, result.duplicates) == ([], [])
    assert result.verdicts == ["new", "updated", "updated"] or result.verdicts == ["new", "updated", "same"]
    assert len(store.read(applicants, programme)) == 1


def test_a_dry_run_tells_all_and_leaves_nothing(store: Store, programme: UUID) -> None:
    fetched(store, programme, AMINA)
    before, lines = store.read(applicants, programme), store.read(history)
    drafts = [replace(AMINA, town="Oslo"), a_draft("Ola Lie"), a_draft("Kari Dahl", email="AMINA.hussein@example.org")]
    result = import_applicants(store, programme=programme, drafts=drafts, dry_run=True)
    assert (len(result.new), len(result.updated), len(result.duplicates)) == (2, 1, 1)
    assert (store.read(applicants, programme), store.read(history)) == (before, lines)
    assert len(store.read(people)) == 1
    made = import_applicants(store, programme=programme, drafts=drafts)
    assert made.verdicts == result.verdicts


def test_a_cancelled_import_leaves_nothing(store: Store, programme: UUID) -> None:
    told: list[tuple[int, int]] = []
    progress = Progress(lambda done, total: told.append((done, total)))

    def cancel(done: int, total: int) -> None:
        told.append((done, total))
        if done:
            progress.cancel()

    progress = Progress(cancel)
    drafts = [a_draft(f"Ola {number} Lie {number}") for number in range(50)]
    lines = store.read(history)
    with pytest.raises(Cancelled):
        import_applicants(store, programme=programme, drafts=drafts, progress=progress)
    assert told == [(0, 50), (20, 50)]
    assert (store.read(applicants, programme), store.read(people), store.read(history)) == ([], [], lines)


def test_progress_ends_with_the_whole(store: Store, programme: UUID) -> None:
    told: list[tuple[int, int]] = []
    drafts = [a_draft(f"Ola {number} Lie {number}") for number in range(45)]
    progress = Progress(lambda done, total: told.append((done, total)))
    import_applicants(store, programme=programme, drafts=drafts, progress=progress)
    assert told == [(0, 45), (20, 45), (40, 45), (45, 45)]


def test_nothing_to_fetch_is_no_step(store: Store, programme: UUID) -> None:
    lines = store.read(history)
    assert fetched(store, programme).new == []
    assert store.read(history) == lines


def test_answers_are_kept_under_their_questions(store: Store, programme: UUID) -> None:
    asked = replace(AMINA, answers=(Answer("Hva vil du lære?", "Styrearbeid"), Answer("Matallergi", "Nøtter")))
    (amina,) = fetched(store, programme, asked).new
    application = application_of(store, programme, amina)
    assert [(row.question, row.text) for row in store.read(answers, application)] == [
        ("Hva vil du lære?", "Styrearbeid"),
        ("Matallergi", "Nøtter"),
    ]
    again = replace(AMINA, answers=(Answer("HVA VIL DU LÆRE?", "Ledelse"),))
    assert fetched(store, programme, again).updated == [amina]
    assert [row.text for row in store.read(answers, application)] == ["Ledelse", "Nøtter"]


def test_who_says_no_role_wants_to_be_adept(store: Store, programme: UUID) -> None:
    fetched(store, programme, replace(AMINA, role=None))
    assert (only(store, programme).role, only(store, programme).mentor_status) == ("adept", None)


def test_who_becomes_a_mentor_by_a_later_form_has_applied_as_one(store: Store, programme: UUID) -> None:
    fetched(store, programme, AMINA)
    fetched(store, programme, replace(AMINA, role="mentor", capacity=2))
    row = only(store, programme)
    assert (row.role, row.mentor_status, row.capacity) == ("mentor", "applied", 2)


def test_a_later_form_does_not_take_a_decision_back(store: Store, programme: UUID) -> None:
    (amina,) = fetched(store, programme, AMINA).new
    application = application_of(store, programme, amina)
    change_application(store, application=application, values={"status": "offered"})
    fetched(store, programme, replace(AMINA, motivation="Nytt"))
    assert only(store, programme).status == "offered"
