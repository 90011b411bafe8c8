"""«Sterk sammen» as it is shipped: built by the commands, whole, in every state that pages show, and all invented."""

import datetime as dt
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

import pytest

from mentordesk import words
from mentordesk.core.agreements.queries import papers
from mentordesk.core.attention.queries import today
from mentordesk.core.examples import build
from mentordesk.core.examples.build import build_example
from mentordesk.core.examples.cast import cast
from mentordesk.core.kernel.clock import today as this_day
from mentordesk.core.kernel.clock import wall_clock
from mentordesk.core.matching.pairs.queries import pairs
from mentordesk.core.meetings.queries import collisions, meetings
from mentordesk.core.programme.queries import names, people, programmes
from mentordesk.core.recruitment.queries import applicants
from mentordesk.core.recruitment.rules import plays
from mentordesk.core.selection.queries import selection
from mentordesk.core.store.errors import FileAlreadyThere
from mentordesk.core.store.history import history
from mentordesk.core.store.unit import Store


@dataclass(frozen=True)
class Example:
    """The example, open; read only."""

    store: Store
    programme: UUID
    told: list[str]


@pytest.fixture(scope="module")
def example(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Example]:
    told: list[str] = []
    store, programme = build_example(tmp_path_factory.mktemp("eksempel") / "x.mentordesk", tell=told.append)
    yield Example(store, programme, told)
    store.close()


def test_there_are_as_many_people_as_are_promised(example: Example) -> None:
    rows = example.store.read(applicants, example.programme)
    adepts = [row for row in rows if plays(row.role, "adept")]
    mentors = [row for row in rows if plays(row.role, "mentor")]
    assert (len(adepts), len(mentors)) == (35, 14)
    assert sum(row.capacity or 0 for row in mentors) == 16
    (frame,) = example.store.read(programmes)
    assert (frame.name, frame.places, frame.status) == ("Sterk sammen", 10, "running")
    assert all((frame.purpose, frame.target_group, frame.mandate_body, frame.mandate_date, frame.organisation_phone))
    assert sum(row.application_status == "offered" for row in adepts) == 10


def test_everybody_is_invented_and_plainly_so(example: Example) -> None:
    for row in example.store.read(people):
        assert (row.email or "").endswith("@example.org")
        assert (row.phone or "").startswith("+4740000")
    emails = [row.email for row in example.store.read(people)]
    assert len(emails) == len(set(emails))


def test_everybody_is_scored_matched_and_shown_in_words(example: Example) -> None:
    ranked = [row for row in example.store.read(selection, example.programme) if row.rank is not None]
    assert all(row.score is not None for row in ranked)
    assert len({row.score for row in ranked}) > 10
    made = example.store.read(pairs, example.programme)
    assert len(made) == 10
    assert all(0 < row.score <= 10_000 for row in made)
    load = Counter(row.mentor for row in made)
    places = {row.id: row.capacity or 1 for row in example.store.read(applicants, example.programme)}
    assert all(taken <= places[mentor] for mentor, taken in load.items())


def test_papers_are_in_every_state(example: Example) -> None:
    rows = example.store.read(papers, example.programme)
    agreements = Counter(row.status for row in rows if row.kind == "agreement")
    assert agreements == {"signed": 7, "partly_signed": 2}
    assert {row.status for row in rows if row.kind == "declaration"} == {"signed"}
    assert Counter(row.status for row in example.store.read(pairs, example.programme)) == {"active": 7, "made": 3}


def test_two_months_of_meetings_lie_behind_and_more_ahead(example: Example) -> None:
    rows, moment = example.store.read(meetings, example.programme), wall_clock()
    past = [row for row in rows if row.start < moment]
    assert {row.status for row in past} == {"held", "missed"}
    assert {row.status for row in rows if row.start >= moment} == {"planned"}
    assert len(past) >= 30
    assert {row.pair for row in rows} == {row.id for row in example.store.read(pairs, example.programme)}
    assert (moment.date() - past[0].start.date()).days in range(54, 71)
    assert example.store.read(collisions, example.programme) == []


def test_today_has_something_to_do(example: Example) -> None:
    found = example.store.read(today, example.programme, wall_clock())
    assert {"no_agreement", "unsigned"} <= {one.cause for one in found.items}
    assert found.days


def test_it_is_built_by_steps_that_can_be_told_and_taken_back(example: Example) -> None:
    assert example.told == ["programme", "selection", "matching", "meetings", "agreements"]
    assert example.store.check().ok
    lines, known = example.store.read(history), example.store.read(names)
    assert {line.who for line in lines} == {"Ingrid Solheim"}
    for language in words.LANGUAGES:
        assert all(words.label(line.command, line.facts, language, known) for line in lines)
    assert "laget 10 mentorpar" in [words.label(line.command, line.facts, "nb", known) for line in lines]


@pytest.mark.parametrize(
    "day", [dt.date(2027, 3, 28), dt.date(2027, 10, 31), dt.date(2028, 2, 29), dt.date(2026, 12, 31)]
)
def test_it_can_be_built_on_any_day(day: dt.date, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    moment = dt.datetime.combine(day, dt.time(2, 30))
    monkeypatch.setattr(build, "today", lambda: day)
    monkeypatch.setattr(build, "wall_clock", lambda: moment)
    store, programme = build_example(tmp_path / "x.mentordesk")
    assert len(store.read(pairs, programme)) == 10
    assert store.read(programmes)[0].start.weekday() == 0
    statuses = Counter(row.status for row in store.read(meetings, programme) if row.start < moment)
    assert statuses["missed"] == 1
    store.close()


def test_it_never_takes_another_files_place(tmp_path: Path) -> None:
    path = tmp_path / "x.mentordesk"
    path.write_text("en annens", "utf-8")
    with pytest.raises(FileAlreadyThere):
        build_example(path)
    assert path.read_text("utf-8") == "en annens"


def test_a_fault_on_the_way_lets_go_of_the_file(tmp_path: Path) -> None:
    def fail(part: str) -> None:
        raise KeyError(part)

    with pytest.raises(KeyError):
        build_example(tmp_path / "x.mentordesk", tell=fail)
    assert not (tmp_path / "x.mentordesk.lock").exists()


def test_the_cast_knows_who_is_of_age() -> None:
    people_of = cast(this_day()).applicants
    assert len(people_of) == 49
    assert all(one.consent and one.submitted and one.born for one in people_of)
    assert all(one.submitted.date() < this_day() for one in people_of if one.submitted)
