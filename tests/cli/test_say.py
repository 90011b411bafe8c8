"""`wish`, `speed`, `offer` and `fit`, as they are called."""

from pathlib import Path

import pytest

from mentordesk.core.matching.commands import propose
from mentordesk.core.programme.queries import programmes
from mentordesk.core.store.unit import Store
from tests.cli.calling import Capture, called, read, refused
from tests.cli.round import a_round, changed

AMINA, LEYLA, KARI, PER = "Amina Hussein", "Leyla Said", "Kari Nordmann", "Per Olsen"


@pytest.fixture
def file(tmp_path: Path, capsys: Capture) -> Path:
    """Three have a place, Kari has room for two and Per for none."""
    path = a_round(tmp_path)
    called(capsys, "select", path, "--places", "3", "--accept")
    return path


def test_wishes_are_noted_and_listed(file: Path, capsys: Capture) -> None:
    said = read(capsys, "wish", file, AMINA, "--wish", PER, "--avoid", KARI, "--rate", f"{PER}=4")
    assert [one | {"person": one["person"]["name"], "about": one["about"]["name"]} for one in said] == [
        {"person": AMINA, "about": PER, "rank": 1, "rating": 4, "avoid": False},
        {"person": AMINA, "about": KARI, "rank": None, "rating": None, "avoid": True},
    ]
    assert len(said[0]["person"]["id"]) == 36
    assert read(capsys, "wish", file) == said
    assert read(capsys, "wish", file, LEYLA) == []
    out, _ = called(capsys, "wish", file)
    assert out.splitlines() == [
        f"{AMINA} ønsker {PER} som nummer 1",
        f"{AMINA} ga {PER} 4 av 5",
        f"{AMINA} vil helst ikke ha {KARI}",
    ]
    called(capsys, "undo", file)
    assert read(capsys, "wish", file) == []


def test_wishes_that_cannot_be_change_nothing(file: Path, capsys: Capture) -> None:
    said = read(capsys, "wish", file, AMINA, "--wish", PER, "--rate", f"{PER}=4")
    steps = read(capsys, "list", file, "history")
    refused(capsys, "wish", file, "--wish", PER, code=2)
    refused(capsys, "wish", file, AMINA, "--rate", f"{PER}", code=2)
    refused(capsys, "wish", file, AMINA, "--rate", f"{PER}=6", code=3)
    refused(capsys, "wish", file, AMINA, "--wish", PER, "--avoid", PER, code=3)
    refused(capsys, "wish", file, AMINA, "--wish", LEYLA, code=3)
    assert read(capsys, "wish", file) == said
    assert read(capsys, "list", file, "history") == steps


def test_a_round_is_planned_told_and_cleared(file: Path, capsys: Capture) -> None:
    talks = read(capsys, "speed", file, "--turns", "2")
    assert [(one["turn"], one["table"], one["mentor"]["name"]) for one in talks] == [(1, 1, KARI), (2, 1, KARI)]
    assert len({one["adept"]["id"] for one in talks}) == 2
    out, _ = called(capsys, "speed", file)
    assert out.startswith("Runde 1\n  bord 1: Kari Nordmann og ")
    assert read(capsys, "speed", file, "--clear") == []
    refused(capsys, "speed", file, "--turns", "0", code=3)
    refused(capsys, "speed", file, "--turns", "2", "--clear", code=2)


def on_the_board(store: Store) -> None:
    propose(store, programme=store.read(programmes)[0].id)


def test_offers_are_sent_answered_and_made_pairs(file: Path, capsys: Capture) -> None:
    changed(file, on_the_board)
    sent = read(capsys, "offer", file, "--send", "2026-12-01")
    first, second = (one["adept"]["name"] for one in sent["offers"])
    assert sent["offers"][0] | {"adept": first, "mentor": KARI} == {
        "adept": first,
        "mentor": KARI,
        "sent": "2026-12-01",
        **{f"{side}_{what}": None for side in ("adept", "mentor") for what in ("answer", "reason")},
    }
    for side in ("adept", "mentor"):
        called(capsys, "offer", file, "--answer", first, side, "yes")
    no = read(capsys, "offer", file, "--answer", second, "mentor", "no", "--reason", "Bor for langt unna")
    assert [(one["adept"]["name"], one["reason"]) for one in no["declined"]] == [(second, "Bor for langt unna")]
    assert (no["offers"][1]["mentor_answer"], no["offers"][1]["mentor_reason"]) == ("no", "Bor for langt unna")
    out, _ = called(capsys, "offer", file)
    assert "nei" in out
    made = read(capsys, "offer", file, "--accept")
    assert made["made"] == [one["id"] for one in read(capsys, "list", file, "pairs")]
    assert [one["adept"]["name"] for one in made["offers"]] == [second]


def test_an_offer_is_withdrawn(file: Path, capsys: Capture) -> None:
    changed(file, on_the_board)
    one, *_ = read(capsys, "offer", file, "--send", "2026-12-01")["offers"]
    adept = one["adept"]["name"]
    left = read(capsys, "offer", file, "--withdraw", adept)["offers"]
    assert adept not in {one["adept"]["name"] for one in left}
    again = read(capsys, "offer", file, "--send", "2026-12-02", "--adept", adept)["offers"]
    assert len(again) == len(left) + 1
    refused(capsys, "offer", file, "--answer", adept, "adept", "kanskje", code=3)


def test_offers_that_cannot_be_change_nothing(file: Path, capsys: Capture) -> None:
    refused(capsys, "offer", file, "--send", "2026-12-01", code=3)
    refused(capsys, "offer", file, "--accept", code=3)
    refused(capsys, "offer", file, "--withdraw", AMINA, code=3)
    refused(capsys, "offer", file, "--send", "2026-12-01", "--accept", code=2)
    assert read(capsys, "offer", file) == {"offers": [], "declined": [], "made": []}


def test_a_trial_is_told_answered_and_ends_without_fault(file: Path, capsys: Capture) -> None:
    called(capsys, "match", file, "--accept")
    first, _ = read(capsys, "fit", file)
    assert first.keys() == {
        *("pair", "adept", "mentor", "status", "trial_until", "trial_set", "adept_fit", "mentor_fit")
    }
    assert (first["trial_until"], first["trial_set"], first["adept_fit"]) == ("2027-02-21", False, None)
    pair, adept = first["pair"], first["adept"]["name"]
    after = read(capsys, "fit", file, pair, "--answer", adept, "no", "--day", "2027-02-01", "--note", "For langt")
    assert after[0]["adept_fit"] == {"fit": "no", "day": "2027-02-01", "note": "For langt"}
    assert read(capsys, "fit", file, pair, "--until", "2027-03-01")[0]["trial_until"] == "2027-03-01"
    out, _ = called(capsys, "fit", file)
    assert "nei" in out
    rest = read(capsys, "fit", file, pair, "--rematch", "--day", "2027-02-03", "--note", "Bor for langt unna")
    assert len(rest) == 1
    assert pair not in {one["pair"] for one in rest}
    ended = next(one for one in read(capsys, "list", file, "pairs") if one["id"] == pair)
    assert (ended["status"], ended["end"]) == ("ended_early", "2027-02-03")


def test_what_is_no_pair_or_no_answer_is_refused(file: Path, capsys: Capture) -> None:
    nobody = "00000000-0000-0000-0000-000000000000"
    refused(capsys, "fit", file, "--rematch", code=2)
    refused(capsys, "fit", file, "ikke-et-par", "--rematch", code=2)
    refused(capsys, "fit", file, nobody, "--rematch", code=3)
    called(capsys, "match", file, "--accept")
    first, _ = read(capsys, "fit", file)
    refused(capsys, "fit", file, first["pair"], "--answer", KARI, "kanskje", code=3)
    refused(capsys, "fit", file, first["pair"], "--answer", PER, "yes", code=3)
    refused(capsys, "fit", file, first["pair"], "--until", "2020-01-01", code=3)
