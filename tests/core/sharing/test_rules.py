"""What comes in of a share, and what is another opinion."""

from uuid import UUID

from mentordesk.core.sharing.records import Key, Row
from mentordesk.core.sharing.rules import Comparison, Conflict, Here, compare

PROGRAMME, PERSON, APPLICATION, TOPIC, OTHER = (UUID(int=n) for n in range(1, 6))
THE_PROGRAMME = Row("programme", PROGRAMME, {"name": "Sterk sammen"})
THE_PERSON = Row("person", PERSON, {"name": "Leyla Şahin"})
THE_APPLICATION = Row("application", APPLICATION, {"programme": PROGRAMME, "person": PERSON, "status": "received"})
THE_TOPIC = Row("application_topic", TOPIC, {"application": APPLICATION, "value": "jobb"})
ROWS = (THE_PROGRAMME, THE_PERSON, THE_APPLICATION, THE_TOPIC)


def compared(*here: Row, hidden: tuple[Row, ...] = ()) -> Comparison:
    known = {row.key: Here(row, hidden=False) for row in here} | {row.key: Here(row, hidden=True) for row in hidden}
    return compare(ROWS, known, Key("programme", PROGRAMME))


def test_what_is_unknown_comes_in() -> None:
    assert compared() == Comparison(ROWS, (), ())


def test_what_is_the_same_is_nothing() -> None:
    assert compared(*ROWS) == Comparison((), (), ())


def test_what_differs_stays_ours_and_is_told_by_field() -> None:
    ours = Row("person", PERSON, {"name": "Leila Sahin", "town": "Bodø"})
    found = compared(THE_PROGRAMME, ours, THE_APPLICATION, THE_TOPIC)
    assert found == Comparison((), (), (Conflict("person", PERSON, ("name", "town")),))


def test_a_person_that_another_programme_knows_otherwise_hinders_nothing() -> None:
    ours = Row("person", PERSON, {"name": "Leila Sahin"})
    found = compared(ours)
    assert found.new == (THE_PROGRAMME, THE_APPLICATION, THE_TOPIC)
    assert found.conflicts == (Conflict("person", PERSON, ("name",)),)


def test_a_merge_that_was_undone_comes_back_whole() -> None:
    older = Row("application", APPLICATION, {**THE_APPLICATION.values, "status": "started", "source": "avis"})
    found = compared(hidden=(THE_PROGRAMME, THE_PERSON, older, THE_TOPIC))
    assert found == Comparison((), ROWS, ())


def test_what_was_deleted_here_stays_so_with_all_that_hangs_on_it() -> None:
    found = compared(THE_PROGRAMME, hidden=(THE_PERSON,))
    assert found == Comparison((), (), (Conflict("person", PERSON, ()),))
    found = compared(THE_PROGRAMME, THE_PERSON, hidden=(THE_APPLICATION, THE_TOPIC))
    assert found == Comparison((), (), (Conflict("application", APPLICATION, ()),))


def test_an_element_of_somebody_else_that_was_taken_away_here_stays_away() -> None:
    language = Row("person_language", TOPIC, {"person": PERSON, "value": "tyrkisk"})
    here = {THE_PERSON.key: Here(THE_PERSON, hidden=False), language.key: Here(language, hidden=True)}
    found = compare((THE_PROGRAMME, THE_PERSON, language), here, THE_PROGRAMME.key)
    assert found == Comparison((THE_PROGRAMME,), (), (Conflict("person_language", TOPIC, ()),))


def test_nothing_is_hung_on_a_record_of_another_programme() -> None:
    ours = Row("application", APPLICATION, {**THE_APPLICATION.values, "programme": OTHER})
    found = compared(ours, THE_PERSON)
    assert found.new == (THE_PROGRAMME,)
    assert found.conflicts == (Conflict("application", APPLICATION, ("programme",)),)
