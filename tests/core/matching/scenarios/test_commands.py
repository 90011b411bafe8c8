from uuid import UUID

import pytest

from mentordesk import words
from mentordesk.core.kernel.errors import Refusal
from mentordesk.core.kernel.identifiers import link_id
from mentordesk.core.matching.commands import accept_proposal, dissolve, lock, never, propose, swap
from mentordesk.core.matching.queries import proposal
from mentordesk.core.matching.say.tables import Wish
from mentordesk.core.matching.scenarios.commands import Used, drop_scenario, note_scenario, save_scenario, use_scenario
from mentordesk.core.matching.scenarios.errors import (
    NoSuchScenario,
    NoSuchScenarioLetter,
    NothingToPutAside,
    ScenarioCircleTooSmall,
    ScenarioTooManyAlike,
)
from mentordesk.core.matching.scenarios.queries import compared, put_aside, scenarios
from mentordesk.core.matching.scenarios.rules import BOARD
from mentordesk.core.matching.scenarios.tables import Scenario
from mentordesk.core.matching.settings.commands import set_matching, set_weights, use_preset
from mentordesk.core.matching.settings.queries import settings_of
from mentordesk.core.recruitment.commands import change_application
from mentordesk.core.store.unit import Store
from tests.builders import a_programme, application_of
from tests.core.matching.conftest import People

Whom = dict[UUID, UUID | None]


@pytest.fixture
def proposed(store: Store, programme: UUID, people: People) -> Whom:
    """Amina and Leyla with Kari, Sara with Per; put aside as A."""
    del people
    propose(store, programme=programme)
    save_scenario(store, programme=programme, letter="A", comment=" Først ")
    return store.read(proposal, programme)


@pytest.fixture
def changed(store: Store, programme: UUID, people: People, proposed: Whom) -> Whom:
    """Leyla and Sara have changed places; put aside as B."""
    del proposed
    swap(store, programme=programme, adept=people["Leyla"], mentor=people["Per"])
    save_scenario(store, programme=programme, letter="B")
    return store.read(proposal, programme)


def test_a_scenario_comes_back_as_it_was(store: Store, programme: UUID, proposed: Whom, changed: Whom) -> None:
    assert use_scenario(store, programme=programme, letter="A") == Used(pairs=3, left_out=0, settings=False)
    assert store.read(proposal, programme) == proposed
    store.undo()
    assert store.read(proposal, programme) == changed


@pytest.mark.usefixtures("changed")
def test_the_menu_knows_which_stands_on_the_board(store: Store, programme: UUID) -> None:
    found = [(one.letter, one.comment, one.pairs, one.on_board) for one in store.read(put_aside, programme)]
    assert found == [("A", "Først", 3, False), ("B", None, 3, True)]


def test_a_letter_is_used_again(store: Store, programme: UUID, changed: Whom) -> None:
    save_scenario(store, programme=programme, letter="A")
    dissolve(store, programme=programme, adept=next(iter(changed)))
    use_scenario(store, programme=programme, letter="A")
    assert store.read(proposal, programme) == changed
    assert [one.letter for one in store.read(put_aside, programme)] == ["A", "B"]


def test_what_does_not_hold_is_left_out_and_counted(
    store: Store, programme: UUID, people: People, proposed: Whom
) -> None:
    never(store, programme=programme, adept=people["Sara"], mentor=people["Per"], reason="Naboer")
    values: dict[str, object] = {"capacity": 1}
    change_application(store, application=application_of(store, programme, people["Kari"]), values=values)
    assert use_scenario(store, programme=programme, letter="A") == Used(pairs=1, left_out=2, settings=False)
    board = store.read(proposal, programme)
    assert board.keys() == proposed.keys()
    assert [mentor for mentor in board.values() if mentor] == [people["Kari"]]
    (row,) = store.read(scenarios, programme)
    assert (row.pairs, row.holding) == (3, 1)


def test_a_lock_stands_whatever_the_scenario_says(store: Store, programme: UUID, people: People, changed: Whom) -> None:
    assert changed[people["Leyla"]] == people["Per"]
    lock(store, programme=programme, adept=people["Leyla"], mentor=people["Per"])
    assert use_scenario(store, programme=programme, letter="A").left_out == 2
    board = store.read(proposal, programme)
    assert board[people["Leyla"]] == people["Per"]
    assert board[people["Sara"]] is None


@pytest.mark.usefixtures("proposed")
def test_the_settings_come_back_too(store: Store, programme: UUID) -> None:
    before = store.read(settings_of, programme)
    set_weights(store, programme=programme, weights={"field": 90})
    set_matching(store, programme=programme, mode="sum", minimum=1000)
    save_scenario(store, programme=programme, letter="B")
    own = store.read(settings_of, programme)
    assert use_scenario(store, programme=programme, letter="A").settings
    assert store.read(settings_of, programme) == before
    assert use_scenario(store, programme=programme, letter="B").settings
    assert store.read(settings_of, programme) == own
    use_preset(store, programme=programme, preset="youth")
    use_scenario(store, programme=programme, letter="B")
    assert store.read(settings_of, programme) == own
    store.undo()
    assert store.read(settings_of, programme).preset == "youth"


@pytest.mark.usefixtures("proposed")
def test_settings_that_make_no_sense_leave_those_of_now(store: Store, programme: UUID) -> None:
    with store.recording("matching.save_scenario") as session:
        session.get_one(Scenario, link_id("scenario", programme, "A")).settings = '{"rules": 3}'
        session.facts["letter"] = "A"
    before = store.read(settings_of, programme)
    assert use_scenario(store, programme=programme, letter="A").settings is False
    assert store.read(settings_of, programme) == before
    assert store.read(scenarios, programme)[0].settings is False


@pytest.mark.usefixtures("changed")
def test_a_note_is_written_and_taken_away(store: Store, programme: UUID) -> None:
    for written, kept in ((" Trygt ", "Trygt"), (" ", None)):
        note_scenario(store, programme=programme, letter="B", comment=written)
        assert [one.comment for one in store.read(put_aside, programme)] == ["Først", kept]
    with pytest.raises(NoSuchScenario):
        note_scenario(store, programme=programme, letter="C", comment="x")


@pytest.mark.usefixtures("proposed")
def test_one_is_let_go(store: Store, programme: UUID) -> None:
    drop_scenario(store, programme=programme, letter="A")
    assert store.read(put_aside, programme) == []
    assert store.read(scenarios, programme) == []
    for command in (use_scenario, drop_scenario):
        with pytest.raises(NoSuchScenario):
            command(store, programme=programme, letter="A")
    store.undo()
    assert [one.letter for one in store.read(put_aside, programme)] == ["A"]


def test_what_is_refused(store: Store, programme: UUID, people: People) -> None:
    del people
    with pytest.raises(NothingToPutAside):
        save_scenario(store, programme=programme, letter="A")
    with pytest.raises(NoSuchScenarioLetter):
        save_scenario(store, programme=programme, letter="Å")
    with pytest.raises(NoSuchScenario):
        store.read(compared, programme, ["A"])


@pytest.mark.usefixtures("changed")
def test_another_programme_has_its_own(store: Store) -> None:
    other = a_programme(store, name="Annet")
    assert store.read(put_aside, other) == []
    with pytest.raises(NoSuchScenario):
        use_scenario(store, programme=other, letter="A")


def test_side_by_side_what_differs_comes_first(store: Store, programme: UUID, people: People, changed: Whom) -> None:
    found = store.read(compared, programme, ["A", "B", BOARD])
    assert [row.adept_name for row in found.rows] == ["Leyla Said", "Sara Tesfay", "Amina Hussein"]
    assert [row.differs for row in found.rows] == [True, True, False]
    leyla = found.rows[0].cells
    assert [cell.mentor_name for cell in leyla] == ["Kari Nordmann", "Per Olsen", "Per Olsen"]
    assert [cell.mentor for cell in leyla] == [people["Kari"], people["Per"], changed[people["Leyla"]]]
    for place, column in enumerate(found.columns):
        scores = [row.cells[place].score or 0 for row in found.rows]
        assert (column.total, column.floor, column.holding) == (sum(scores), min(scores), 3)
    assert found.columns[0].total > found.columns[1].total == found.columns[2].total


@pytest.mark.usefixtures("changed")
def test_wishes_are_counted(store: Store, programme: UUID, people: People) -> None:
    with store.recording("matching.save_scenario") as session:
        for number, (who, whom) in enumerate((("Leyla", "Kari"), ("Sara", "Siri"))):
            wish = {"person": people[who], "about": people[whom], "rank": 1 + number}
            session.add(Wish(id=link_id("wish", programme, who), programme=programme, **wish))
        session.facts["letter"] = "A"
    first, second = store.read(compared, programme, ["A", "B"]).columns
    assert (first.wished, first.wishes) == (1, 2)
    assert (second.wished, second.wishes) == (0, 2)
    cells = {row.adept_name: row.cells for row in store.read(compared, programme, ["A", "B"]).rows}
    assert [cell.wished for cell in cells["Leyla Said"]] == [True, False]


def unchanged_by(store: Store, programme: UUID, kind: type[Refusal]) -> Refusal:
    """What is refused when A is to come back; board, settings and history are as before."""
    before = (store.read(proposal, programme), store.read(settings_of, programme), store.steps())
    with pytest.raises(kind) as refused:
        use_scenario(store, programme=programme, letter="A")
    assert (store.read(proposal, programme), store.read(settings_of, programme), store.steps()) == before
    for language in words.LANGUAGES:
        title, text = words.sentence(refused.value, language)
        assert "A" in title
        assert "Kari Nordmann" in text
    return refused.value


def limited(store: Store, programme: UUID) -> None:
    """A is put aside with two from one town at most with one mentor."""
    propose(store, programme=programme)
    set_matching(store, programme=programme, group_by="town", group_limit=2)
    save_scenario(store, programme=programme, letter="A")


def test_too_many_alike_are_a_sentence_and_change_nothing(store: Store, programme: UUID, people: People) -> None:
    limited(store, programme)
    set_matching(store, programme=programme, group_limit=1)
    assert use_scenario(store, programme=programme, letter="A").pairs == 3
    set_matching(store, programme=programme, group_limit=1)
    save_scenario(store, programme=programme, letter="A")
    set_weights(store, programme=programme, weights={"field": 90})
    told = unchanged_by(store, programme, ScenarioTooManyAlike)
    assert told.facts == {
        "letter": "A",
        "mentor": "Kari Nordmann",
        "adepts": "Amina Hussein, Leyla Said",
        "count": 2,
        "limit": 1,
    }
    dissolve(store, programme=programme, adept=people["Leyla"])
    save_scenario(store, programme=programme, letter="A")
    assert use_scenario(store, programme=programme, letter="A").pairs == 2


def test_those_whom_a_mentor_has_already_count_with_them(store: Store, programme: UUID, people: People) -> None:
    limited(store, programme)
    for name in ("Amina", "Sara"):
        dissolve(store, programme=programme, adept=people[name])
    accept_proposal(store, programme=programme)
    propose(store, programme=programme)
    lines = {"Amina": "Kari", "Sara": "Per"}
    assert store.read(proposal, programme) == {people[who]: people[whom] for who, whom in lines.items()}
    save_scenario(store, programme=programme, letter="A")
    assert use_scenario(store, programme=programme, letter="A").pairs == 2
    set_matching(store, programme=programme, group_limit=1)
    save_scenario(store, programme=programme, letter="A")
    assert unchanged_by(store, programme, ScenarioTooManyAlike).facts["count"] == 2


def test_a_circle_too_small_is_a_sentence_and_changes_nothing(store: Store, programme: UUID, people: People) -> None:
    set_matching(store, programme=programme, least_size=2, greatest_size=3)
    propose(store, programme=programme)
    board = store.read(proposal, programme)
    save_scenario(store, programme=programme, letter="A")
    assert use_scenario(store, programme=programme, letter="A").pairs == 3
    led = {who for who, mentor in board.items() if mentor == people["Kari"]}
    assert len(led) == 3
    for who in sorted(led - {people["Amina"]}):
        never(store, programme=programme, adept=who, mentor=people["Kari"])
    told = unchanged_by(store, programme, ScenarioCircleTooSmall)
    assert told.facts == {"letter": "A", "mentor": "Kari Nordmann", "adepts": "Amina Hussein", "least": 2}
