"""Who has signed decides a paper's status, and the papers decide whether a pair has started."""

import datetime as dt
from itertools import permutations
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.core.agreements.commands import issue_papers, sign, sign_all
from mentordesk.core.agreements.queries import PaperRow, papers
from mentordesk.core.agreements.rules import AGREEMENT, DECLARATION, signers, status_after
from mentordesk.core.matching.pairs.queries import pairs as pairs_of
from mentordesk.core.matching.say.commands import answer_fit, set_trial
from mentordesk.core.programme.commands import change_organisation, change_person
from mentordesk.core.store.unit import Store
from tests.core.agreements.conftest import issued

DAY = dt.date(2027, 1, 12)


@given(st.lists(st.booleans(), max_size=4))
def test_the_status_depends_on_how_many_have_signed_alone(signed: list[bool]) -> None:
    expected = "signed" if signed and all(signed) else "partly_signed" if any(signed) else "issued"
    assert {status_after(order) for order in permutations(signed)} == {expected}


@pytest.mark.parametrize(
    ("kind", "role", "minor", "expected"),
    [
        (AGREEMENT, None, False, ("adept", "mentor", "coordinator")),
        (AGREEMENT, None, True, ("adept", "mentor", "coordinator", "guardian")),
        (DECLARATION, "mentor", False, ("mentor",)),
        (DECLARATION, "adept", True, ("adept", "guardian")),
    ],
)
def test_who_signs_what(kind: str, role: str | None, minor: bool, expected: tuple[str, ...]) -> None:
    assert signers(kind, role, minor=minor) == expected


def paper(store: Store, programme: UUID, key: UUID) -> PaperRow:
    return next(row for row in store.read(papers, programme) if row.id == key)


def status_of(store: Store, programme: UUID, pair: UUID) -> str:
    return next(row.status for row in store.read(pairs_of, programme) if row.id == pair)


def test_signatures_in_any_order_and_taken_back(
    store: Store, programme: UUID, pairs: dict[str, UUID], folder: Path
) -> None:
    key = issued(store, programme, folder, AGREEMENT)[0].id
    seen = []
    for role in ("coordinator", "adept", "mentor"):
        sign(store, paper=key, role=role, day=DAY)
        seen.append(paper(store, programme, key).status)
    assert seen == ["partly_signed", "partly_signed", "signed"]
    sign(store, paper=key, role="adept", day=None)
    row = paper(store, programme, key)
    assert row.status == "partly_signed"
    assert {one.role: one.signed for one in row.signatures} == {"coordinator": DAY, "adept": None, "mentor": DAY}


def test_all_sign_at_once_but_no_earlier_day_is_lost(
    store: Store, programme: UUID, pairs: dict[str, UUID], folder: Path
) -> None:
    key = issued(store, programme, folder, AGREEMENT)[0].id
    sign(store, paper=key, role="adept", day=DAY)
    sign_all(store, papers=[key], day=DAY + dt.timedelta(days=3))
    row = paper(store, programme, key)
    assert row.status == "signed"
    assert {one.role: one.signed.day for one in row.signatures if one.signed} == {
        "adept": 12,
        "mentor": 15,
        "coordinator": 15,
    }
    sign_all(store, papers=[key], day=None)
    assert paper(store, programme, key).status == "issued"


@pytest.mark.parametrize("missing", [AGREEMENT, "adept", "mentor"])
def test_a_pair_starts_when_the_last_of_its_three_papers_is_signed(
    store: Store, programme: UUID, people: dict[str, UUID], pairs: dict[str, UUID], folder: Path, missing: str
) -> None:
    rows = {
        (row.kind if row.pair else next(one.role for one in row.signatures)): row.id
        for row in issued(store, programme, folder)
        if row.pair == pairs["Amina"] or row.person in (people["Amina"], people["Per"])
    }
    assert len(rows) == 3
    last = rows.pop(missing)
    sign_all(store, papers=list(rows.values()), day=DAY)
    assert status_of(store, programme, pairs["Amina"]) == "made"
    sign_all(store, papers=[last], day=DAY)
    assert status_of(store, programme, pairs["Amina"]) == "started"
    assert status_of(store, programme, pairs["Leyla"]) == "made"


@pytest.fixture
def all_signed(store: Store, programme: UUID, pairs: dict[str, UUID], folder: Path) -> list[PaperRow]:
    rows = issued(store, programme, folder)
    sign_all(store, papers=[row.id for row in rows], day=DAY)
    return rows


def test_a_signature_taken_back_takes_the_start_back(
    store: Store, programme: UUID, pairs: dict[str, UUID], all_signed: list[PaperRow]
) -> None:
    key = next(row.id for row in all_signed if row.pair == pairs["Amina"])
    sign(store, paper=key, role="mentor", day=None)
    assert status_of(store, programme, pairs["Amina"]) == "made"
    assert status_of(store, programme, pairs["Leyla"]) == "started"


def test_what_the_two_say_of_their_trial_counts_once_all_is_signed(
    store: Store, programme: UUID, people: dict[str, UUID], pairs: dict[str, UUID], folder: Path
) -> None:
    for name in ("Amina", "Per"):
        answer_fit(store, pair=pairs["Amina"], person=people[name], fit="yes", day=DAY)
    set_trial(store, pair=pairs["Leyla"], until=DAY)
    assert {status_of(store, programme, pair) for pair in pairs.values()} == {"made"}
    sign_all(store, papers=[row.id for row in issued(store, programme, folder)], day=DAY)
    assert status_of(store, programme, pairs["Amina"]) == "active"
    assert status_of(store, programme, pairs["Leyla"]) == "trial"


def test_a_started_pair_stays_so_while_its_new_agreement_waits(
    store: Store, programme: UUID, pairs: dict[str, UUID], folder: Path, all_signed: list[PaperRow]
) -> None:
    change_organisation(store, {"phone": "+4740000123"})
    new = [row for row in issued(store, programme, folder, AGREEMENT) if row.status == "issued"]
    sign(store, paper=new[0].id, role="adept", day=DAY)
    assert {status_of(store, programme, pair) for pair in pairs.values()} == {"started"}


def test_a_replaced_paper_stays_replaced_whoever_signs_it(
    store: Store, programme: UUID, pairs: dict[str, UUID], folder: Path
) -> None:
    old = issued(store, programme, folder, AGREEMENT)[0]
    change_organisation(store, {"phone": "+4740000123"})
    issued(store, programme, folder, AGREEMENT)
    sign_all(store, papers=[old.id], day=DAY)
    assert paper(store, programme, old.id).status == "replaced"


def test_a_minors_paper_waits_for_the_guardian(
    store: Store, programme: UUID, people: dict[str, UUID], pairs: dict[str, UUID], folder: Path
) -> None:
    change_person(store, people["Amina"], {"born": dt.date(2010, 5, 1)})
    issue_papers(store, programme=programme, kind=AGREEMENT, folder=folder, language="nb", pairs=[pairs["Amina"]])
    (row,) = store.read(papers, programme)
    for role in ("adept", "mentor", "coordinator"):
        sign(store, paper=row.id, role=role, day=DAY)
    assert paper(store, programme, row.id).status == "partly_signed"
    sign(store, paper=row.id, role="guardian", day=DAY)
    assert paper(store, programme, row.id).status == "signed"


def test_signing_is_one_step_that_can_be_taken_back(
    store: Store, programme: UUID, pairs: dict[str, UUID], all_signed: list[PaperRow]
) -> None:
    store.undo()
    assert {row.status for row in store.read(papers, programme)} == {"issued"}
    assert status_of(store, programme, pairs["Amina"]) == "made"
