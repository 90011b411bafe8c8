"""The history as people read it: newest first, of one record, of one day, and what each step changed."""

import datetime as dt
from uuid import UUID

import pytest

from mentordesk.core.kernel import clock
from mentordesk.core.matching.commands import never
from mentordesk.core.programme.commands import change_mandate, change_person, change_programme
from mentordesk.core.selection.commands import score
from mentordesk.core.selection.queries import criteria
from mentordesk.core.store import journal
from mentordesk.core.store.history import FieldChange, HistoryLine, changes_of, first_seen, history, steps_about
from mentordesk.core.store.unit import Store
from tests.builders import a_mentor, a_person, an_adept, application_of

FIRST = dt.datetime(2027, 1, 31, 23, 30, tzinfo=dt.UTC)


@pytest.fixture
def moment(monkeypatch: pytest.MonkeyPatch) -> list[dt.datetime]:
    """The time that the steps of the test say; change its only element."""
    times = [FIRST]
    monkeypatch.setattr(journal, "now", lambda: times[0])
    return times


def commands(lines: list[HistoryLine]) -> list[str]:
    return [line.command.split(".")[-1] for line in lines]


def test_the_newest_is_first_and_a_few_can_be_asked_for(store: Store, programme: UUID) -> None:
    for name in ("a", "b", "c"):
        change_programme(store, programme, {"name": name})
    assert [line.facts["name"] for line in store.read(history)] == ["c", "b", "a", "Sterk sammen"]
    assert [line.facts["name"] for line in store.read(history, limit=2)] == ["c", "b"]
    assert [line.id for line in store.read(history)] == [4, 3, 2, 1]


def test_a_record_is_as_old_as_its_first_step(store: Store, moment: list[dt.datetime]) -> None:
    amina = a_person(store, "Amina Hussein")
    moment[0] += dt.timedelta(days=1)
    change_person(store, amina, {"town": "Oslo"})
    leyla = a_person(store, "Leyla Said")
    assert store.read(first_seen, [amina, leyla]) == {amina: FIRST, leyla: moment[0]}
    assert store.read(first_seen, []) == {}


def test_a_day_is_one_of_utc(store: Store, moment: list[dt.datetime]) -> None:
    amina = a_person(store, "Amina Hussein")
    moment[0] = FIRST + dt.timedelta(hours=1)
    change_person(store, amina, {"town": "Oslo"})
    assert [line.when for line in store.read(history)] == [moment[0], FIRST]
    assert [line.when for line in store.read(history, day=dt.date(2027, 1, 31))] == [FIRST]
    assert [line.when for line in store.read(history, day=dt.date(2027, 2, 1))] == [moment[0]]
    assert store.read(history, day=dt.date(2027, 2, 2)) == []


def test_a_clock_that_goes_backwards_does_not_change_the_order(store: Store, moment: list[dt.datetime]) -> None:
    amina = a_person(store, "Amina Hussein")
    moment[0] = FIRST - dt.timedelta(days=400)
    change_person(store, amina, {"town": "Oslo"})
    assert [line.when.year for line in store.read(history)] == [2025, 2027]
    assert store.undo().facts == {"person": amina.hex}
    assert store.check().ok


def test_one_person_has_everything_that_is_about_them(store: Store, programme: UUID) -> None:
    amina, kari, ola = (
        an_adept(store, programme),
        a_mentor(store, programme),
        an_adept(store, programme, "Ola Lie"),
    )
    never(store, programme=programme, adept=amina, mentor=kari)
    change_person(store, amina, {"languages": ("Somali",)})
    change_person(store, ola, {"town": "Oslo"})
    store.undo()
    lines = store.read(history, record=amina)
    assert commands(lines) == ["change_person", "never", "add_applicant"]
    assert commands(store.read(history, record=ola)) == ["undo", "change_person", "add_applicant"]
    assert commands(store.read(history, record=application_of(store, programme, kari))) == ["add_applicant"]
    assert store.read(history, record=UUID(int=7)) == []
    assert commands(store.read(history, record=amina, day=clock.now().date(), limit=1)) == ["change_person"]


def test_steps_are_found_by_whom_they_touched_in_any_way(store: Store, programme: UUID) -> None:
    amina, ola = an_adept(store, programme), an_adept(store, programme, "Ola Lie")
    first = store.read(criteria, programme)[0].id
    application = application_of(store, programme, amina)
    for points in (3, 4):  # the second changes a record that names nobody but the application
        score(store, programme=programme, application=application, criterion=first, assessor="Ingrid", points=points)
    change_person(store, ola, {"town": "Oslo"})
    about = [line for line in store.read(history) if line.id in store.read(steps_about, [application])]
    assert commands(about) == ["score", "score", "add_applicant"]
    assert store.read(steps_about, [UUID(int=7)]) == frozenset()
    assert len(store.read(steps_about, [amina, ola])) == 3


def test_what_a_step_changed_is_told_field_by_field(store: Store, programme: UUID) -> None:
    change_programme(store, programme, {"name": "Nytt", "places": 4, "purpose": None})
    change_mandate(store, programme, {"body": "Styret"})
    new, old = store.read(history, limit=2)
    found = {change.field: change for change in store.read(changes_of, old.id)}
    assert found == {
        "name": FieldChange("programme", programme, "name", "Sterk sammen", "Nytt"),
        "places": FieldChange("programme", programme, "places", 10, 4),
    }
    (added,) = store.read(changes_of, new.id)
    assert (added.table, added.field, added.old) == ("mandate", None, None)
    assert '"body":"Styret"' in str(added.new)
