"""What the agreement promises in words is kept by the times that are usual."""

import datetime as dt
import re
import tomllib

import pytest

from mentordesk.core.kernel.places import RESOURCES
from mentordesk.core.matching.rules import FAILED
from mentordesk.core.privacy.retention.rules import USUAL, Part, clock_of, deleted_up
from mentordesk.core.programme.rules import months_later

START, END = dt.date(2026, 1, 10), dt.date(2026, 7, 10)
PROMISES = {
    "nb": r"slettes senest (\w+) måneder etter at programmet er slutt",
    "nn": r"sletta seinast (\w+) månader etter at programmet er slutt",
    "en": r"deleted no later than (\w+) months after the programme has ended",
}
WORDS = {"tolv": 12, "twelve": 12}


def promised(language: str) -> int:
    """The months after the programme's end in which the agreement says that everything is deleted."""
    text = (RESOURCES / "papers" / language / "agreement.toml").read_text("utf-8")
    whole = "\n".join(line for clause in tomllib.loads(text)["clause"] for line in clause.get("text", []))
    found = re.search(PROMISES[language], whole)
    assert found is not None, "the agreement says it in other words now"
    return WORDS[found[1]]


@pytest.mark.parametrize("language", PROMISES)
@pytest.mark.parametrize("how", sorted({"completed", *FAILED}))
@pytest.mark.parametrize("mentor_status", [None, "applied", "free", "matched", "paused", "ended", "stopped"])
@pytest.mark.parametrize("status", ["received", "waiting", "offered", "accepted", "withdrawn", "declined", ""])
def test_whoever_has_signed_comes_up_for_deletion_in_the_promised_time(
    language: str, how: str, mentor_status: str | None, status: str
) -> None:
    part = Part(status, mentor_status, decided=END, start=START, end=END, pairs=[how], paired_until=END)
    clock = clock_of(part)
    assert clock is not None
    assert clock.up(USUAL) <= months_later(END, promised(language))


@pytest.mark.parametrize("language", PROMISES)
@pytest.mark.parametrize("later", range(-6, 13))
def test_whoever_is_deleted_meanwhile_does_not_stay_longer(language: str, later: int) -> None:
    deleted = months_later(END, later)
    assert deleted <= deleted_up(deleted, END, USUAL) <= months_later(END, promised(language))
