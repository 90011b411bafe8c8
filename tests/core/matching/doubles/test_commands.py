"""Two people made one: everything comes along, undo is exact, and what cannot be is refused."""

import datetime as dt
from pathlib import Path
from typing import Any
from uuid import UUID, uuid5

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mentordesk import words
from mentordesk.core.kernel.identifiers import link_id
from mentordesk.core.matching.commands import end_pair, never
from mentordesk.core.matching.doubles.commands import merge
from mentordesk.core.matching.doubles.errors import BothPaired, PairedWithEachOther, SamePersonAlready
from mentordesk.core.privacy.access.commands import report_person
from mentordesk.core.privacy.anonymising.commands import anonymise_programme
from mentordesk.core.privacy.commands import delete_person, erase_person, restore_person
from mentordesk.core.privacy.queries import deleted_people
from mentordesk.core.programme.commands import change_person, change_programme
from mentordesk.core.programme.queries import names
from mentordesk.core.recruitment.contact.commands import promise
from mentordesk.core.recruitment.doubles.commands import not_doubles
from mentordesk.core.recruitment.doubles.queries import doubles, merged_people
from mentordesk.core.recruitment.drafts import Answer
from mentordesk.core.recruitment.imports import import_applicants
from mentordesk.core.recruitment.queries import answers, applicants
from mentordesk.core.recruitment.requirements.commands import exempt, meet_requirement
from mentordesk.core.selection.commands import decide, score
from mentordesk.core.selection.queries import criteria
from mentordesk.core.store.base import Base, Element
from mentordesk.core.store.unit import Store
from tests.builders import START, a_draft, a_mentor, a_pair, a_programme, an_adept, application_of
from tests.core.store.oracle import pointing_at_nothing, visible

PHONE = "+4790000001"


@pytest.fixture
def two(store: Store, programme: UUID) -> tuple[UUID, UUID]:
    """The same adept twice."""
    answer = (Answer("Hva vil du?", "Lære norsk"),)
    one = an_adept(store, programme, "Leyla Said", phone=PHONE, topics=("Jobb",), town=None)
    other = an_adept(store, programme, "Lejla Said", phone=PHONE, topics=("Nettverk",), town="Moss", answers=answer)
    return one, other


def row(store: Store, programme: UUID, person: UUID) -> Any:
    return next(one for one in store.read(applicants, programme) if one.id == person)


def raw(store: Store, sql: str, *values: object) -> list[tuple[Any, ...]]:
    connection = store.connection()
    try:
        return list(connection.execute(sql, values).fetchall())
    finally:
        connection.close()


def test_two_become_one_and_nothing_said_is_lost(store: Store, programme: UUID, two: tuple[UUID, UUID]) -> None:
    merge(store, keep=two[0], gone=two[1])
    (left,) = store.read(applicants, programme)
    assert (left.id, left.name, left.town) == (two[0], "Leyla Said", "Moss")
    assert set(left.topics) == {"Jobb", "Nettverk"}
    assert [one.text for one in store.read(answers, left.application)] == ["Lære norsk"]
    assert store.read(doubles, programme) == []
    assert pointing_at_nothing(store) == []


def test_field_by_field_as_somebody_chose(store: Store, programme: UUID, two: tuple[UUID, UUID]) -> None:
    merge(store, keep=two[0], gone=two[1], chosen={"name": "gone", "town": "keep", "topics": "gone"})
    (left,) = store.read(applicants, programme)
    assert (left.name, left.town, left.topics) == ("Lejla Said", None, ("Nettverk",))


def test_an_answer_that_is_not_chosen_does_not_come_along(
    store: Store, programme: UUID, two: tuple[UUID, UUID]
) -> None:
    question = link_id("question", programme, "hva vil du?")
    merge(store, keep=two[0], gone=two[1], chosen={f"answer.{question.hex}": "keep"})
    assert store.read(answers, application_of(store, programme, two[0])) == []


def test_everything_that_hung_on_the_one_hangs_on_the_other(
    store: Store, programme: UUID, two: tuple[UUID, UUID]
) -> None:
    keep, gone = two
    mentor, application = a_mentor(store, programme), application_of(store, programme, gone)
    criterion = store.read(criteria, programme)[0].id
    score(store, programme=programme, application=application, criterion=criterion, assessor="Ali", points=4)
    decide(store, application=application, result="offered", reason="")
    promise(store, applications=[application], day=START)
    meet_requirement(store, programme=programme, person=gone, kind="course", met=START)
    exempt(store, programme=programme, person=gone, kind="declaration", day=START, reason="Undertegnet i fjor")
    never(store, programme=programme, adept=gone, mentor=mentor, reason="Naboer")
    pair = a_pair(store, programme, gone, mentor)
    merge(store, keep=keep, gone=gone)
    kept = application_of(store, programme, keep)
    assert raw(store, "SELECT adept FROM pair WHERE id = ?", pair.hex) == [(keep.hex,)]
    for table, key in (
        ("score", link_id("score", kept, criterion, "Ali")),
        ("decision", link_id("decision", kept)),
        ("fulfilment", link_id("fulfilment", programme, keep, "course")),
        ("exemption", link_id("exemption", programme, keep, "declaration")),
        ("pair_rule", link_id("pair_rule", programme, keep, mentor)),
    ):
        assert raw(store, f"SELECT count(*) FROM {table} WHERE id = ? AND deleted = 0", key.hex) == [(1,)], table
    assert pointing_at_nothing(store) == []


def test_the_programmes_in_which_only_one_applied_stay_as_they_were(
    store: Store, programme: UUID, two: tuple[UUID, UUID]
) -> None:
    last_year = a_programme(store, name="I fjor")
    import_applicants(store, programme=last_year, drafts=[a_draft("Lejla Said", phone=PHONE, role="adept")])
    assert store.read(applicants, last_year)[0].id == two[1]
    merge(store, keep=two[0], gone=two[1])
    assert [one.id for one in store.read(applicants, last_year)] == [two[0]]


def test_an_adept_and_a_mentor_become_both(store: Store, programme: UUID) -> None:
    one, other = an_adept(store, programme, "Siri Dahl"), a_mentor(store, programme, "Siri Dahl", capacity=2)
    merge(store, keep=one, gone=other)
    left = row(store, programme, one)
    assert (left.role, left.capacity, left.mentor_status) == ("both", 2, "applied")


def test_undo_is_exact_and_redo_too(store: Store, programme: UUID, two: tuple[UUID, UUID]) -> None:
    before = visible(store)
    merge(store, keep=two[0], gone=two[1], chosen={"name": "gone"})
    after = visible(store)
    store.undo()
    assert visible(store) == before
    store.redo()
    assert visible(store) == after
    assert store.check().ok


TOLD = st.fixed_dictionaries(
    {
        "town": st.sampled_from((None, "Moss", "Oslo")),
        "topics": st.lists(st.sampled_from(("Jobb", "Norsk", "Nettverk")), unique=True).map(tuple),
        "languages": st.lists(st.sampled_from(("Norsk", "Somali")), unique=True).map(tuple),
        "role": st.sampled_from(("adept", "mentor", "both")),
        "answers": st.sampled_from(((), (Answer("Hva?", "A"),), (Answer("Hva?", "B"), Answer("Når?", "C")))),
    }
)
CHOSEN = st.dictionaries(
    st.sampled_from(("name", "town", "topics", "languages", "role")), st.sampled_from(("keep", "gone"))
)


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(TOLD, TOLD, CHOSEN)
def test_merging_and_taking_it_back_changes_nothing(
    store: Store, programme: UUID, one: dict[str, Any], other: dict[str, Any], chosen: dict[str, str]
) -> None:
    first, second = (an_applicant(store, programme, told) for told in (one, other))
    before = visible(store)
    merge(store, keep=first, gone=second, chosen=chosen)
    assert pointing_at_nothing(store) == []
    if not {"topics", "languages"} & set(chosen):
        left = row(store, programme, first)
        assert set(left.topics) == {*one["topics"], *other["topics"]}
        assert set(left.languages) == {*one["languages"], *other["languages"]}
    store.undo()
    assert visible(store) == before


def an_applicant(store: Store, programme: UUID, told: dict[str, Any]) -> UUID:
    import_result = import_applicants(
        store, programme=programme, drafts=[a_draft(f"Prøve {uuid5(programme, str(len(store.read(names))))}", **told)]
    )
    return import_result.new[0]


def test_the_same_sheet_again_makes_nobody_new(store: Store, programme: UUID, two: tuple[UUID, UUID]) -> None:
    merge(store, keep=two[0], gone=two[1])
    draft = a_draft("Lejla Said", phone=PHONE, role="adept")
    result = import_applicants(store, programme=programme, drafts=[draft])
    assert result.new == []
    assert [one.id for one in store.read(applicants, programme)] == [two[0]]


def test_what_was_chosen_is_not_changed_back_by_the_sheet(
    store: Store, programme: UUID, two: tuple[UUID, UUID]
) -> None:
    merge(store, keep=two[0], gone=two[1])
    import_applicants(store, programme=programme, drafts=[a_draft("Lejla Said", phone=PHONE, role="adept")])
    assert row(store, programme, two[0]).name == "Leyla Said"


def test_three_who_are_one(store: Store, programme: UUID, two: tuple[UUID, UUID]) -> None:
    third = an_adept(store, programme, "Said Leyla", phone=PHONE, topics=("Bolig",))
    before = visible(store)
    merge(store, keep=two[1], gone=two[0])
    merge(store, keep=third, gone=two[1])
    (left,) = store.read(applicants, programme)
    assert set(left.topics) == {"Jobb", "Nettverk", "Bolig"}
    assert {one.id for one in store.read(merged_people)} == set(two)
    store.undo()
    store.undo()
    assert visible(store) == before


def test_who_are_mentor_and_adept_of_each_other_are_two(store: Store, programme: UUID) -> None:
    adept, mentor = an_adept(store, programme), a_mentor(store, programme)
    end_pair(store, pair=a_pair(store, programme, adept, mentor), day=START, reason="Feil")
    before = visible(store)
    with pytest.raises(PairedWithEachOther):
        merge(store, keep=adept, gone=mentor)
    assert visible(store) == before


def test_two_who_are_both_in_a_pair_now_are_refused(store: Store, programme: UUID, two: tuple[UUID, UUID]) -> None:
    pairs = [
        a_pair(store, programme, one, a_mentor(store, programme, name))
        for one, name in zip(two, ("A B", "C D"), strict=True)
    ]
    with pytest.raises(BothPaired) as refused:
        merge(store, keep=two[0], gone=two[1])
    assert refused.value.facts == {"programme": "Sterk sammen"}
    end_pair(store, pair=pairs[0], day=START, reason="Flyttet")
    merge(store, keep=two[0], gone=two[1])
    assert raw(store, "SELECT DISTINCT adept FROM pair WHERE deleted = 0") == [(two[0].hex,)]


def test_what_was_said_of_the_two_together_is_put_away(store: Store, programme: UUID) -> None:
    adept, mentor = an_adept(store, programme), a_mentor(store, programme)
    never(store, programme=programme, adept=adept, mentor=mentor, reason="")
    not_doubles(store, one=adept, other=mentor)
    merge(store, keep=adept, gone=mentor)
    assert raw(store, "SELECT count(*) FROM pair_rule WHERE deleted = 0") == [(0,)]
    assert raw(store, "SELECT count(*) FROM different_people WHERE deleted = 0") == [(0,)]


def test_one_who_is_gone_already_is_refused(store: Store, programme: UUID, two: tuple[UUID, UUID]) -> None:
    merge(store, keep=two[0], gone=two[1])
    for keep, gone in (two, (two[0], two[0])):
        with pytest.raises(SamePersonAlready):
            merge(store, keep=keep, gone=gone)


def test_different_people_are_not_asked_about_again(store: Store, programme: UUID, two: tuple[UUID, UUID]) -> None:
    assert len(store.read(doubles, programme)) == 1
    not_doubles(store, one=two[1], other=two[0])
    assert store.read(doubles, programme) == []
    not_doubles(store, one=two[0], other=two[1])
    store.undo()
    assert len(store.read(doubles, programme)) == 1


def test_who_was_merged_is_not_among_the_deleted_and_is_erased_with_the_other(
    store: Store, programme: UUID, two: tuple[UUID, UUID]
) -> None:
    merge(store, keep=two[0], gone=two[1])
    assert store.read(deleted_people) == []
    delete_person(store, person=two[0])
    (gone,) = store.read(deleted_people)
    restore_person(store, person=two[0], step=gone.step)
    assert [one.id for one in store.read(applicants, programme)] == [two[0]]
    erase_person(store, person=two[0], reason="Ba om det")
    assert store.read(names) == {}
    assert raw(store, "SELECT count(*) FROM person") == [(0,)]


def test_a_level_of_a_language_is_not_lost(store: Store, programme: UUID, two: tuple[UUID, UUID]) -> None:
    change_person(store, two[0], {"languages": ("Norsk",)})
    with store.recording("programme.change_person") as session:
        session.connection().exec_driver_sql("UPDATE person_language SET level = 'B1' WHERE person = ?", (two[1].hex,))
    merge(store, keep=two[0], gone=two[1])
    assert raw(store, "SELECT level FROM person_language WHERE person = ? AND deleted = 0", two[0].hex) == [("B1",)]


def test_each_id_is_made_of_what_its_table_says(store: Store, programme: UUID, two: tuple[UUID, UUID]) -> None:
    """Whichever records the commands of this file have made: those whose id is made of something say of what."""
    mentor = a_mentor(store, programme)
    never(store, programme=programme, adept=two[0], mentor=mentor, reason="")
    exempt(store, programme=programme, person=two[0], kind="declaration", day=START, reason="Fordi")
    meet_requirement(store, programme=programme, person=two[0], kind="course", met=START)
    decide(store, application=application_of(store, programme, two[0]), result="waiting", reason="")
    seen = 0
    for mapper in Base.registry.mappers:
        record, table = mapper.class_, mapper.local_table.name  # type: ignore[attr-defined]
        columns = (record.owner_column().key, "value") if issubclass(record, Element) else record.tied
        word = record.__name__ if issubclass(record, Element) else table
        for found in raw(store, f"SELECT id, {', '.join(columns)} FROM {table}") if columns else ():
            assert link_id(word, *found[1:]).hex == found[0], table
            seen += 1
    assert seen > 10


def test_days_stay_days(store: Store, programme: UUID, two: tuple[UUID, UUID]) -> None:
    change_person(store, two[1], {"born": dt.date(1994, 2, 1)})
    merge(store, keep=two[0], gone=two[1])
    assert row(store, programme, two[0]).born == dt.date(1994, 2, 1)


def test_a_report_and_an_anonymised_programme_know_the_merged_record_too(
    store: Store, programme: UUID, two: tuple[UUID, UUID], tmp_path: Path
) -> None:
    merge(store, keep=two[0], gone=two[1])
    report_person(store, person=two[0], targets=[tmp_path / "alt.json"], speech=words.speech("nb"))
    assert "Lejla Said" in (tmp_path / "alt.json").read_text("utf-8")
    change_programme(store, programme, {"status": "archived"})
    anonymise_programme(store, programme=programme)
    assert raw(store, "SELECT name FROM person WHERE name LIKE 'Le%'") == []
