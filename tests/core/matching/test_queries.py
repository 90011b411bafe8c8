from uuid import UUID

from mentordesk.core.matching.commands import dissolve, lock, never, propose, release
from mentordesk.core.matching.queries import alternatives, board, to_match, whole_board
from mentordesk.core.recruitment.commands import change_application
from mentordesk.core.recruitment.queries import applicants
from mentordesk.core.store.unit import Store
from tests.core.matching.conftest import People


def test_only_those_who_can_be_matched_are_on_the_board(store: Store, programme: UUID, people: People) -> None:
    found = store.read(to_match, programme)
    assert {one.name for one in found.adepts} == {"Amina Hussein", "Leyla Said", "Sara Tesfay"}
    assert {one.name: one.places for one in found.mentors} == {"Kari Nordmann": 2, "Per Olsen": 1, "Siri Dahl": 1}
    whole = store.read(whole_board, programme)
    assert not whole.proposed
    assert [row.mentor for row in whole.rows] == [None, None, None]
    assert {row.reason for row in whole.rows} == {"not_chosen"}


def test_a_line_has_the_parts_that_add_up_and_the_words_they_come_from(
    store: Store, programme: UUID, people: People
) -> None:
    propose(store, programme=programme)
    rows = {row.adept: row for row in store.read(board, programme)}
    amina = rows[people["Amina"]]
    assert (amina.mentor, amina.rule, amina.reason) == (people["Kari"], None, None)
    assert amina.score == sum(part.points for part in amina.parts) == 9000
    parts = {part.criterion: part for part in amina.parts}
    assert parts["field"].shared == ("Helse",)
    assert parts["topics"].shared == ("Nettverk", "Styrearbeid")
    assert (parts["more_languages"].points, parts["more_languages"].shared) == (0, ("Norsk",))
    assert [row.score for row in store.read(board, programme)] == sorted(
        (row.score for row in rows.values()), key=lambda score: -(score or 0)
    )


def test_the_loads_count_what_the_board_takes(store: Store, programme: UUID, people: People) -> None:
    propose(store, programme=programme)
    loads = {one.id: (one.places, one.taken) for one in store.read(whole_board, programme).loads}
    assert loads == {people["Kari"]: (2, 2), people["Per"]: (1, 1), people["Siri"]: (1, 0)}


def test_an_alternative_tells_what_it_does_to_the_whole_board(store: Store, programme: UUID, people: People) -> None:
    propose(store, programme=programme)
    per, siri = store.read(alternatives, programme, people["Leyla"])
    rows = {row.adept: row for row in store.read(board, programme)}
    sara, leyla = rows[people["Sara"]], rows[people["Leyla"]]
    assert per.moved is not None
    assert (per.moved.adept, per.moved.mentor_name, per.moved.score) == (people["Sara"], "Kari Nordmann", sara.score)
    assert per.gain == (per.score - (leyla.score or 0)) + ((per.moved.new_score or 0) - per.moved.score)
    assert (siri.reason, siri.score, siri.moved) == ("common_language", -1, None)


def test_an_alternative_with_a_place_left_moves_nobody(store: Store, programme: UUID, people: People) -> None:
    propose(store, programme=programme)
    dissolve(store, programme=programme, adept=people["Leyla"])
    kari, *_ = store.read(alternatives, programme, people["Leyla"])
    assert (kari.mentor, kari.moved, kari.gain) == (people["Kari"], None, kari.score)


def test_locked_places_are_told(store: Store, programme: UUID, people: People) -> None:
    propose(store, programme=programme)
    lock(store, programme=programme, adept=people["Sara"], mentor=people["Per"])
    assert {one.name: one.reason for one in store.read(alternatives, programme, people["Leyla"])} == {
        "Per Olsen": "all_locked",
        "Siri Dahl": "common_language",
    }
    assert store.read(alternatives, programme, people["Kari"]) == []


def test_bans_are_listed_with_their_reason(store: Store, programme: UUID, people: People) -> None:
    never(store, programme=programme, adept=people["Sara"], mentor=people["Per"], reason="  Naboer ")
    (ban,) = store.read(whole_board, programme).bans
    assert (ban.adept_name, ban.mentor_name, ban.reason) == ("Sara Tesfay", "Per Olsen", "Naboer")
    reasons = {one.name: one.reason for one in store.read(alternatives, programme, people["Sara"])}
    assert reasons["Per Olsen"] == "never_pair"
    release(store, programme=programme, adept=people["Sara"], mentor=people["Per"])
    assert store.read(whole_board, programme).bans == ()


def test_a_mentor_who_is_gone_leaves_the_board(store: Store, programme: UUID, people: People) -> None:
    propose(store, programme=programme)
    per = next(row.application for row in store.read(applicants, programme) if row.id == people["Per"])
    change_application(store, application=per, values={"capacity": 0})
    sara = next(row for row in store.read(board, programme) if row.adept == people["Sara"])
    assert (sara.mentor, sara.score, sara.reason) == (None, None, "no_place_left")


def test_without_mentors_the_board_says_so(store: Store, programme: UUID, people: People) -> None:
    for row in store.read(applicants, programme):
        if row.role == "mentor":
            change_application(store, application=row.application, values={"capacity": 0})
    assert {row.reason for row in store.read(board, programme)} == {"no_mentor"}
