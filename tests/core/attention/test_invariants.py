"""What always holds between records: whoever breaks it is found, and the example breaks nothing."""

from typing import Any
from uuid import UUID

import pytest

from mentordesk.core.attention.invariants import RULES, broken
from mentordesk.core.kernel.progress import Cancelled, Progress
from mentordesk.core.store.unit import Store
from mentordesk.words import LANGUAGES, line
from tests.builders import a_mentor, a_pair, a_programme, an_adept, application_of


@pytest.fixture
def people(store: Store, programme: UUID) -> tuple[UUID, UUID]:
    """An adept and a mentor who can take one."""
    return an_adept(store, programme), a_mentor(store, programme)


def rules(store: Store) -> list[tuple[str, str]]:
    return [(one.rule, one.table) for one in store.read(broken)]


def step(store: Store, *statements: str) -> None:
    """Change records as a command does, whatever the rules say."""
    with store.recording("programme.change_programme") as session:
        raw: Any = session.connection().connection.dbapi_connection
        for statement in statements:
            raw.execute(statement)


def test_an_ordinary_programme_breaks_nothing(store: Store, programme: UUID, people: tuple[UUID, UUID]) -> None:
    a_pair(store, programme, *people)
    assert rules(store) == []


def test_a_mentor_with_more_adepts_than_places_is_named(
    store: Store, programme: UUID, people: tuple[UUID, UUID]
) -> None:
    a_pair(store, programme, *people)
    a_pair(store, programme, an_adept(store, programme, "Leyla Said"), people[1])
    (found,) = store.read(broken)
    assert (found.rule, found.record) == ("mentor_over_capacity", application_of(store, programme, people[1]))
    assert found.people == (people[1],)


def test_an_adept_has_one_mentor_in_each_programme(store: Store, programme: UUID, people: tuple[UUID, UUID]) -> None:
    a_pair(store, programme, *people)
    a_pair(store, programme, people[0], a_mentor(store, programme, "Per Olsen"), status="ended_early")
    assert rules(store) == []
    a_pair(store, programme, people[0], a_mentor(store, programme, "Siri Dahl"))
    (found,) = store.read(broken)
    assert (found.rule, found.people) == ("adept_in_two_pairs", (people[0],))


def test_a_pair_has_applied(store: Store, programme: UUID, people: tuple[UUID, UUID]) -> None:
    a_pair(store, a_programme(store, name="Et annet"), *people)
    assert rules(store) == [("pair_without_application", "pair")]


@pytest.mark.parametrize("status", ["started", "active", "paused"])
def test_a_pair_that_goes_has_an_agreement(
    status: str, store: Store, programme: UUID, people: tuple[UUID, UUID]
) -> None:
    a_pair(store, programme, *people, status=status)
    assert rules(store) == [("running_without_agreement", "pair")]


STEPS: dict[str, tuple[str, tuple[str, str]]] = {
    "a programme ends first": ("UPDATE programme SET \"end\" = '2020-01-01'", ("dates_out_of_order", "programme")),
    "a pair ends first": ("UPDATE pair SET \"end\" = '2020-01-01'", ("dates_out_of_order", "pair")),
    "one alone": ("UPDATE pair SET mentor = adept, status = 'ended_early'", ("pair_of_one", "pair")),
    "too many places": ("UPDATE application SET capacity = 9", ("capacity_out_of_range", "application")),
    "a score of a pair": ("UPDATE pair SET score = 10001", ("score_out_of_range", "pair")),
    "a programme's status": ("UPDATE programme SET status = 'x'", ("status_unknown", "programme")),
    "an application's status": ("UPDATE application SET status = 'x'", ("status_unknown", "application")),
    "a mentor's status": ("UPDATE application SET mentor_status = 'x'", ("status_unknown", "application")),
    "a pair's status": ("UPDATE pair SET status = 'x'", ("status_unknown", "pair")),
    "a trial after the end": ("UPDATE pair SET trial_until = '2030-01-01'", ("trial_outside_pair", "pair")),
    "a hidden programme": ("UPDATE programme SET deleted = 1", ("hangs_on_hidden", "application")),
}


MATCHED: dict[str, tuple[str, tuple[str, str]]] = {
    "a wish of oneself": ("INSERT INTO wish VALUES ({id}, 0, {p}, {a}, {a}, 1, NULL, 0)", ("wish_impossible", "wish")),
    "wished and avoided": ("INSERT INTO wish VALUES ({id}, 0, {p}, {a}, {m}, 1, NULL, 1)", ("wish_impossible", "wish")),
    "a sixth star": ("INSERT INTO wish VALUES ({id}, 0, {p}, {a}, {m}, NULL, 6, 0)", ("wish_impossible", "wish")),
    "a bare exception": (
        "INSERT INTO pair_rule VALUES ({id}, 0, {p}, {a}, {m}, 'allowed', NULL, '')",
        ("exception_without_reason", "pair_rule"),
    ),
    "an unknown word on two": (
        "INSERT INTO pair_rule VALUES ({id}, 0, {p}, {a}, {m}, 'x', NULL, NULL)",
        ("status_unknown", "pair_rule"),
    ),
    "an unknown answer": (
        "INSERT INTO proposal VALUES ({id}, 0, {p}, {a}, {m}, NULL, NULL, NULL, 'x', NULL)",
        ("status_unknown", "proposal"),
    ),
    "an unknown preset": (
        "INSERT INTO match_settings VALUES ({id}, 0, {p}, 'x', 'floor', 0, 50, NULL, NULL, NULL, NULL)",
        ("matching_unknown", "match_settings"),
    ),
    "an unknown criterion": (
        "INSERT INTO match_rule VALUES ({id}, 0, {p}, 'x', 'must', 'likeness', 1)",
        ("matching_unknown", "match_rule"),
    ),
    "a weight too many": (
        "INSERT INTO match_rule VALUES ({id}, 0, {p}, 'field', 'must', 'likeness', 101)",
        ("matching_unknown", "match_rule"),
    ),
    "an unknown fit": (
        "INSERT INTO fit_answer SELECT {id}, 0, id, adept, 'x', start, NULL FROM pair",
        ("status_unknown", "fit_answer"),
    ),
    "somebody else's fit": (
        "INSERT INTO fit_answer SELECT {id}, 0, pair.id, person.id, 'yes', start, NULL FROM pair, person"
        " WHERE person.id NOT IN (adept, mentor)",
        ("fit_of_another", "fit_answer"),
    ),
    "two talks at once": (
        "INSERT INTO speed_meeting SELECT id, 0, {p}, 1, {a}, id FROM person WHERE id <> {a}",
        ("two_talks_at_once", "speed_meeting"),
    ),
}


AGREED_ON: dict[str, tuple[str, tuple[str, str]]] = {
    "one number twice": (
        "INSERT INTO attest SELECT id, 0, {p}, id, 'attest', '2027-001', '2027-06-01', 1, 1, NULL, NULL, 'Ingrid', NULL"
        " FROM person",
        ("number_given_twice", "attest"),
    ),
    "somebody else's goal": (
        "INSERT INTO goal SELECT {id}, 0, id, 'styret', 'Jobb', 3, 0 FROM pair",
        ("agreed_impossible", "goal"),
    ),
    "eleven of ten": (
        "INSERT INTO goal SELECT {id}, 0, id, 'adept', 'Jobb', 11, 0 FROM pair",
        ("agreed_impossible", "goal"),
    ),
    "an unknown verdict": (
        "INSERT INTO expectation SELECT {id}, 0, id, 'together', 'why', '', 'missing' FROM pair",
        ("agreed_impossible", "expectation"),
    ),
    "a pulse of zero": (
        "INSERT INTO pulse SELECT {id}, 0, id, adept, '2027-02-01', 0, NULL FROM pair",
        ("pulse_impossible", "pulse"),
    ),
    "somebody else's pulse": (
        "INSERT INTO pulse SELECT {id}, 0, pair.id, person.id, '2027-02-01', 5, NULL FROM pair, person"
        " WHERE person.id NOT IN (adept, mentor)",
        ("pulse_impossible", "pulse"),
    ),
    "an unknown point": (
        "INSERT INTO survey_response VALUES ({id}, 0, {p}, 'x', 'adept', '2027-02-01', '{{}}')",
        ("status_unknown", "survey_response"),
    ),
}


@pytest.mark.parametrize("name", [*MATCHED, *AGREED_ON])
def test_what_cannot_be_between_people_is_found(
    name: str, store: Store, programme: UUID, people: tuple[UUID, UUID]
) -> None:
    a_pair(store, programme, *people)
    an_adept(store, programme, "Leyla Said")
    statement, rule = (MATCHED | AGREED_ON)[name]
    ids = {"id": "d" * 32, "p": programme.hex, "a": people[0].hex, "m": people[1].hex}
    step(store, statement.format(**{key: f"'{value}'" for key, value in ids.items()}))
    assert rule in rules(store)
    store.undo()
    assert rules(store) == []


@pytest.mark.parametrize("name", STEPS)
def test_what_cannot_be_is_found(name: str, store: Store, programme: UUID, people: tuple[UUID, UUID]) -> None:
    a_pair(store, programme, *people)
    statement, rule = STEPS[name]
    step(store, statement)
    assert rule in rules(store)
    store.undo()
    assert rules(store) == []


INSERTED: dict[str, tuple[str, tuple[str, str]]] = {
    "a second application": (
        "INSERT INTO application(id, programme, person, role, status, channel)"
        " SELECT 'dddddddddddddddddddddddddddddddd', programme, person, role, status, channel"
        " FROM application LIMIT 1",
        ("two_applications", "application"),
    ),
    "a paper of nobody": (
        "INSERT INTO paper SELECT 'dddddddddddddddddddddddddddddddd', 0, id, 'agreement', NULL, NULL, 'nb', 1,"
        " 'issued', 'x', NULL, NULL, NULL, NULL, NULL, NULL, NULL FROM programme",
        ("paper_of_nobody", "paper"),
    ),
}


@pytest.mark.parametrize("name", INSERTED)
def test_records_too_many_are_found(name: str, store: Store, programme: UUID, people: tuple[UUID, UUID]) -> None:
    assert people
    statement, rule = INSERTED[name]
    step(store, statement)
    assert rule in rules(store)


def test_signatures_belong_to_the_paper(store: Store, programme: UUID, people: tuple[UUID, UUID]) -> None:
    pair, other = a_pair(store, programme, *people), an_adept(store, programme, "Leyla Said")
    step(
        store,
        "INSERT INTO paper SELECT 'cccccccccccccccccccccccccccccccc', 0, programme, 'agreement', id, NULL, 'nb', 1,"
        f" 'signed', 'x', NULL, NULL, NULL, NULL, NULL, NULL, NULL FROM pair WHERE id = '{pair.hex}'",
        *(
            f"INSERT INTO signature VALUES ('{who.hex}', 0, '{'c' * 32}', 'adept', '{who.hex}', {day})"
            for who, day in ((people[0], "'2026-11-01'"), (people[1], "NULL"), (other, "'2026-11-01'"))
        ),
    )
    assert rules(store) == [("signature_of_another", "signature"), ("signed_by_not_all", "paper")]


def test_a_line_of_the_log_may_stay_when_its_programme_is_hidden(store: Store, programme: UUID) -> None:
    with store.recording("sharing.share", log=True) as session:
        raw: Any = session.connection().connection.dbapi_connection
        raw.execute(
            "INSERT INTO share_package VALUES (?, 0, ?, 'successor', 'x', '2026-11-24T10:00:00+00:00', 1)",
            ("b" * 32, programme.hex),
        )
    step(store, "UPDATE programme SET deleted = 1")
    assert "share_package" not in [table for _, table in rules(store)]
    step(store, f"INSERT INTO mandate VALUES ('{'a' * 32}', 0, '{programme.hex}', 'styret', NULL, NULL, NULL)")
    assert "mandate" in [table for _, table in rules(store)]


def test_it_tells_how_far_it_is_and_can_be_called_off(store: Store, programme: UUID) -> None:
    assert programme
    told: list[tuple[int, int]] = []
    store.read(broken, Progress(lambda done, total: told.append((done, total))))
    assert told == sorted(told)
    assert told[-1][0] == told[-1][1]
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        store.read(broken, progress)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_rule_is_told_in_words(language: str) -> None:
    said = {line(f"broken_{rule}", language, who="Amina") for rule in RULES}
    assert len(said) == len(RULES)
    assert all("Amina" in one for one in said)
