"""Records as no command writes them (from a share, from two laptops): a sound plan or a sentence, never a traceback."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from mentordesk.core.kernel.errors import Refusal
from mentordesk.core.kernel.identifiers import link_id
from mentordesk.core.matching import errors
from mentordesk.core.matching.commands import explained, planned, propose
from mentordesk.core.matching.continuing.commands import continue_proposal
from mentordesk.core.matching.insight.queries import insight
from mentordesk.core.matching.model import ToMatch
from mentordesk.core.matching.places_worth import places_worth
from mentordesk.core.matching.planning import MatchPlan
from mentordesk.core.matching.queries import alternatives, to_match, whole_board
from mentordesk.core.matching.say.commands import plan_speed_round
from mentordesk.core.programme.queries import names, programmes
from mentordesk.core.store.opening import open_file
from mentordesk.core.store.unit import Store
from tests.builders import a_programme, a_store
from tests.core.matching.conftest import People, whom

OTHER = "d" * 32

RULE = "INSERT INTO match_rule VALUES ({other}, 0, {programme}, {key}, {kind}, {direction}, {weight})"
SETTINGS = "INSERT INTO match_settings VALUES ({settings}, 0, {programme}, %s)"
WISH = "INSERT INTO wish VALUES ({other}, 0, {programme}, {Amina}, {Kari}, %s)"
LOCK = "INSERT INTO pair_rule VALUES (%s, 0, {programme}, %s, %s, 'locked', NULL, NULL)"


def rule(key: str, kind: str, direction: str, weight: int) -> str:
    told = {name: f"'{value}'" for name, value in (("key", key), ("kind", kind), ("direction", direction))}
    return RULE.replace("{weight}", str(weight)).format_map(_Partly(told))


class _Partly(dict[str, str]):
    def __missing__(self, key: str) -> str:
        return "{" + key + "}"


SOUND: dict[str, tuple[str, ...]] = {
    "no mentors": ("UPDATE application SET status = 'withdrawn', mentor_status = NULL WHERE role = 'mentor'",),
    "no adepts": ("UPDATE application SET status = 'withdrawn' WHERE role = 'adept'",),
    "nobody": ("UPDATE application SET status = 'withdrawn', mentor_status = NULL",),
    "nobody can": ("UPDATE person_language SET deleted = 1",),
    "no places": ("UPDATE application SET capacity = 0",),
    "places below none": ("UPDATE application SET capacity = -3",),
    "more places than people": ("UPDATE application SET capacity = 1000000",),
    "nobody has answered": (
        "UPDATE application_field SET deleted = 1",
        "UPDATE application_topic SET deleted = 1",
        "UPDATE application_time SET deleted = 1",
        "UPDATE person SET town = NULL, postcode = NULL",
    ),
    "empty answers": (
        "UPDATE application_field SET value = ''",
        "UPDATE application_time SET value = 'NaN'",
        "UPDATE person SET town = '', postcode = 'x', birth_year = 9999",
    ),
    "a year that is none": ("UPDATE person SET birth_year = 1000000000000",),
    "a year beyond all, and it counts": (
        "UPDATE person SET birth_year = 1000000000000",
        rule("age", "should", "likeness", 10),
    ),
    "places in no table, and they count": (
        "UPDATE person SET town = 'Atlantis', postcode = NULL",
        rule("distance", "must", "likeness", 10),
    ),
    "silence worth all and more, and all silent": (
        "UPDATE application_field SET deleted = 1",
        SETTINGS % "'job', 'floor', 0, 900, NULL, NULL, NULL, NULL",
    ),
    "a day that is none": ("UPDATE person SET born = '2027-01-10', birth_year = 1",),
    "weights of zero": tuple(
        rule(key, "should", "likeness", 0).replace("{other}", f"'{number:032x}'")
        for number, key in enumerate(("field", "topics", "times", "place", "more_languages"))
    ),
    "a weight beyond all": (rule("field", "should", "likeness", 1000000),),
    "a weight below none": (rule("field", "should", "likeness", -5),),
    "an unknown criterion": (rule("horoscope", "must", "likeness", 10),),
    "an unknown kind": (rule("field", "wanted", "likeness", 10),),
    "an unknown direction": (rule("field", "should", "sideways", 10),),
    "a direction it has not": (rule("times", "should", "difference", 10),),
    "minors unprotected": (rule("minor_protection", "off", "likeness", 0),),
    "unknown settings": (SETTINGS % "'stars', 'luck', 0, 50, NULL, NULL, NULL, NULL",),
    "a mode that is none": (SETTINGS % "'job', 'luck', 0, 50, NULL, NULL, NULL, NULL",),
    "silence worth all and more": (SETTINGS % "'job', 'floor', 0, 900, NULL, NULL, NULL, NULL",),
    "silence worth less than none": (SETTINGS % "'job', 'floor', 0, -900, NULL, NULL, NULL, NULL",),
    "a minimum beyond all": (SETTINGS % "'job', 'floor', 1000000, 50, NULL, NULL, NULL, NULL",),
    "a minimum below none": (SETTINGS % "'job', 'floor', -7, 50, NULL, NULL, NULL, NULL",),
    "groups by what is none": (SETTINGS % "'job', 'floor', 0, 50, 'places', 1, NULL, NULL",),
    "groups by nothing": (SETTINGS % "'job', 'floor', 0, 50, 'shoe_size', 1, NULL, NULL",),
    "groups of less than none": (SETTINGS % "'job', 'floor', 0, 50, 'town', -1, NULL, NULL",),
    "a least size beyond all": (SETTINGS % "'job', 'floor', 0, 50, NULL, NULL, 1000000, NULL",),
    "sizes below none": (SETTINGS % "'job', 'floor', 0, 50, NULL, NULL, -2, -3",),
    "sizes the wrong way round": (SETTINGS % "'job', 'floor', 0, 50, NULL, NULL, 5, 2",),
    "a rating beyond all": (WISH % "NULL, 99, 0",),
    "a rank below one": (WISH % "-9, NULL, 0",),
    "a rank beyond all": (WISH % "1000000, NULL, 0",),
    "wished and avoided": (WISH % "1, 5, 1",),
    "a wish of oneself": ("INSERT INTO wish VALUES ({other}, 0, {programme}, {Amina}, {Amina}, 1, NULL, 0)",),
    "a lock on who has left": (
        LOCK % ("{other}", "{Amina}", "{Kari}"),
        "UPDATE application SET status = 'withdrawn' WHERE person = {Amina}",
    ),
    "a lock on oneself": (LOCK % ("{other}", "{Amina}", "{Amina}"),),
    "an unknown word on two": ("INSERT INTO pair_rule VALUES ({other}, 0, {programme}, {Amina}, {Kari}, 'x', '', '')",),
    "a line with oneself": (
        "INSERT INTO proposal VALUES ({other}, 0, {programme}, {Amina}, {Amina}, NULL, NULL, NULL, NULL, NULL)",
    ),
}
"""What is put right, or left out, by itself."""

REFUSED: dict[str, tuple[tuple[str, ...], type[Refusal]]] = {
    "an adept locked twice": (
        (LOCK % ("{other}", "{Amina}", "{Kari}"), LOCK % (f"'{'e' * 32}'", "{Amina}", "{Per}")),
        errors.LockedTwice,
    ),
    "more locks than places": (
        (LOCK % ("{other}", "{Sara}", "{Per}"), LOCK % (f"'{'e' * 32}'", "{Leyla}", "{Per}")),
        errors.MoreLocksThanPlaces,
    ),
    "a lock that breaks a must": ((LOCK % ("{other}", "{Amina}", "{Siri}"),), errors.LockedIsImpossible),
}


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed file with the people whom the other tests of the matching have."""
    store = a_store(tmp_path_factory.mktemp("hel"))
    whom(store, a_programme(store))
    store.close()
    return store.path


@pytest.fixture
def store(whole: Path, tmp_path: Path) -> Iterator[Store]:
    opened = open_file(Path(shutil.copy(whole, tmp_path)), passphrase=None)
    yield opened
    opened.close()


@pytest.fixture
def programme(store: Store) -> UUID:
    return store.read(programmes)[0].id


@pytest.fixture
def people(store: Store) -> People:
    return {name.split()[0]: key for key, name in store.read(names).items()}


def tampered(store: Store, programme: UUID, people: People, statements: tuple[str, ...]) -> None:
    own = {"programme": programme.hex, "other": OTHER, "settings": link_id("match_settings", programme).hex}
    facts = own | {name: key.hex for name, key in people.items()}
    with store.recording("programme.change_programme") as session:
        raw: Any = session.connection().connection.dbapi_connection
        for statement in statements:
            raw.execute(statement.format(**{name: f"'{value}'" for name, value in facts.items()}))


def is_sound(plan: MatchPlan) -> None:
    """Nobody twice, nobody in a pair that breaks a must, no mentor with more than there are places, points in scale."""
    assert len({one.adept.id for one in plan.pairs}) == len(plan.pairs)
    assert {one.adept.id for one in plan.pairs} | {one.adept.id for one in plan.unmatched} == {
        one.id for one in plan.adepts
    }
    for mentor in plan.mentors:
        assert sum(one.mentor.id == mentor.id for one in plan.pairs) <= mentor.places
    for pair in plan.pairs:
        assert 0 <= pair.score <= 10_000
        assert sum(part.points for part in pair.parts) == pair.score
        assert all(0 <= part.points <= part.of for part in pair.parts)
        assert pair.adept.id != pair.mentor.id
    assert plan.certified


def looked_at(store: Store, programme: UUID, people: People) -> None:
    """All that a screen reads."""
    board = store.read(whole_board, programme)
    assert all(row.score is None or -1 <= row.score <= 10_000 for row in board.rows)
    store.read(alternatives, programme, people["Amina"])
    store.read(insight, programme)
    found = store.read(to_match, programme)
    if found.adepts and found.mentors:
        explained(found, found.adepts[-1].id, found.mentors[0].id)


@pytest.mark.parametrize("name", SOUND)
def test_a_plan_is_sound(store: Store, programme: UUID, people: People, name: str) -> None:
    tampered(store, programme, people, SOUND[name])
    plan = propose(store, programme=programme)
    is_sound(plan)
    assert len({one.id for one in plan.adepts}) == len(plan.adepts)
    assert len({one.id for one in plan.mentors}) == len(plan.mentors)
    assert len(places_worth(plan)) == len(plan.mentors)
    looked_at(store, programme, people)
    is_sound(continue_proposal(store, programme=programme).plan)
    is_sound(planned(store.read(to_match, programme), mode="fairest"))


@pytest.mark.parametrize("name", REFUSED)
def test_a_contradiction_is_a_sentence(store: Store, programme: UUID, people: People, name: str) -> None:
    statements, kind = REFUSED[name]
    tampered(store, programme, people, statements)
    asking: tuple[Callable[[], object], ...] = (
        lambda: propose(store, programme=programme),
        lambda: continue_proposal(store, programme=programme),
        lambda: planned(store.read(to_match, programme), mode="stable"),
    )
    for ask in asking:
        with pytest.raises(kind):
            ask()
    store.read(whole_board, programme)
    store.read(insight, programme)
    plan_speed_round(store, programme=programme, turns=2)


@pytest.mark.parametrize("role", ["adept", "mentor"])
def test_who_has_applied_twice_is_one(store: Store, programme: UUID, people: People, role: str) -> None:
    """Two laptops have each taken the same person in."""
    who = people["Amina" if role == "adept" else "Kari"]
    tampered(
        store,
        programme,
        people,
        (
            "INSERT INTO application(id, programme, person, role, status, mentor_status, capacity, channel, submitted)"
            " SELECT {other}, programme, person, role, status, mentor_status, capacity, channel, submitted"
            f" FROM application WHERE person = '{who.hex}'",
        ),
    )
    found: ToMatch = store.read(to_match, programme)
    assert [len({one.id for one in side}) for side in (found.adepts, found.mentors)] == [3, 3]
    assert (len(found.adepts), len(found.mentors)) == (3, 3)
    plan = propose(store, programme=programme)
    is_sound(plan)
    looked_at(store, programme, people)
