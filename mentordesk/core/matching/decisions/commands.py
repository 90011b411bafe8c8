"""A decision is recorded in the step that makes its pairs. Loads numpy and scipy."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from uuid import UUID

import numpy as np
import sqlalchemy as sa

from mentordesk import __version__
from mentordesk.core.kernel.clock import today
from mentordesk.core.kernel.errors import Refusal
from mentordesk.core.kernel.fingerprints import canonical, fingerprint
from mentordesk.core.kernel.identifiers import link_id, new_id
from mentordesk.core.matching.decisions.records import (
    METHOD,
    Decided,
    Facts,
    adept_facts,
    mentor_facts,
    settings_facts,
)
from mentordesk.core.matching.decisions.replaying import asked_of
from mentordesk.core.matching.decisions.tables import MatchDecision, MatchDecisionLine
from mentordesk.core.matching.model import Pairs, ToMatch
from mentordesk.core.matching.planning import Asked, Pair, solved
from mentordesk.core.matching.question import UNMATCHED, Integers, scores_of
from mentordesk.core.matching.scenarios.tables import Scenario, ScenarioLine
from mentordesk.core.matching.scoring import Scores, score_all
from mentordesk.core.recruitment.rules import ADEPT, MENTOR
from mentordesk.core.store.unit import Recording


def record_decision(
    session: Recording, programme: UUID, people: ToMatch, wanted: Mapping[UUID, UUID], asked: Asked
) -> UUID:
    """Write down what these pairs (adept → mentor) were decided on, inside the open step; the record's id.

    Beside each adept's mentor stands the one whom the method gave as asked; they differ where the coordinator's hand
    went before it.
    """
    decided = _decided(people, asked)
    scores = score_all(people.adepts, people.mentors, people.rules)
    given, certified = _given(decided, scores)
    key, lines = new_id(), list(_lines(decided, scores, wanted, given))
    content = canonical(
        {
            "program": __version__,
            "method": METHOD,
            "day": today().isoformat(),
            "settings": settings_facts(decided.people),
            "scenarios": _scenarios(session, programme, wanted),
            "result": _result(scores, _rows(people, wanted), _rows(people, given), certified=certified),
            "lines": sorted(fingerprint(canonical(facts)) for _, _, facts in lines),
        }
    )
    session.add(MatchDecision(id=key, programme=programme, day=today(), content=content, hash=fingerprint(content)))
    session.add_all(_row(key, person, side, wanted.get(person), facts) for person, side, facts in lines)
    return key


def _scenarios(session: Recording, programme: UUID, wanted: Mapping[UUID, UUID]) -> list[str]:
    """The letters of the scenarios that were put aside with exactly these pairs."""
    rows = session.execute(
        sa.select(Scenario.letter, ScenarioLine.adept, ScenarioLine.mentor)
        .join(ScenarioLine, ScenarioLine.scenario == Scenario.id)
        .where(Scenario.programme == programme)
    )
    boards: dict[str, dict[UUID, UUID]] = {}
    for letter, adept, mentor in rows:
        boards.setdefault(letter, {}).update({} if mentor is None else {adept: mentor})
    return sorted(letter for letter, board in boards.items() if board == wanted)


def _row(decision: UUID, person: UUID, side: str, mentor: UUID | None, facts: Facts) -> MatchDecisionLine:
    return MatchDecisionLine(
        id=link_id("match_decision_line", decision, person, side),
        decision=decision,
        person=person,
        partner=mentor if side == ADEPT else None,
        side=side,
        content=canonical(facts),
    )


def _decided(people: ToMatch, asked: Asked) -> Decided:
    """What the plan hangs on: the people as they are now, as far as they are still there, and how it was asked for."""
    ways = {name: getattr(asked, name) for name in ("mode", "minimum", "group_by", "group_limit", "least_size")}
    adepts, mentors = ({one.id: one for one in side} for side in (people.adepts, people.mentors))
    locked = tuple((adepts[a], mentors[m]) for a, m in sorted(_ids(asked.locked)) if a in adepts and m in mentors)
    now = replace(people, settings=replace(people.settings, **ways), locked=locked)
    return Decided(now, _ids(asked.forbidden), _ids(asked.kept))


def _ids(pairs: Iterable[Pair]) -> Pairs:
    return frozenset((adept.id, mentor.id) for adept, mentor in pairs)


def _given(decided: Decided, scores: Scores) -> tuple[dict[UUID, UUID], bool]:
    """Whom the method gives to whom, and whether that is proved; nobody where the coordinator's words contradict."""
    people = decided.people
    try:
        found = solved(scores, people.adepts, people.mentors, asked_of(decided))
    except Refusal:
        return {}, False
    chosen = zip(people.adepts, found.mentor.tolist(), strict=True)
    return {adept.id: people.mentors[column].id for adept, column in chosen if column != UNMATCHED}, found.certified


def _lines(
    decided: Decided, scores: Scores, wanted: Mapping[UUID, UUID], given: Mapping[UUID, UUID]
) -> Iterator[tuple[UUID, str, Facts]]:
    """Person, side and facts of each line."""
    columns = {one.id: column for column, one in enumerate(decided.people.mentors)}
    for row, one in enumerate(decided.people.adepts):
        mentor = wanted.get(one.id)
        result = {
            "mentor": _hex(mentor),
            "given": _hex(given.get(one.id)),
            "score": None if mentor is None else int(scores.points[row, columns[mentor]]),
        }
        yield one.id, ADEPT, adept_facts(decided, one) | result
    for one in decided.people.mentors:
        yield one.id, MENTOR, mentor_facts(decided, one)


def _hex(person: UUID | None) -> str | None:
    return None if person is None else person.hex


def _rows(people: ToMatch, mentors: Mapping[UUID, UUID]) -> Integers:
    """The mentor's column for each adept."""
    columns = {one.id: column for column, one in enumerate(people.mentors)}
    found = [columns[mentors[one.id]] if one.id in mentors else UNMATCHED for one in people.adepts]
    return np.array(found, dtype=np.int64)


def _result(scores: Scores, made: Integers, given: Integers, *, certified: bool) -> Facts:
    """`by_hand`: how many of the pairs are others than the method gives; sums in hundredths."""
    points = scores_of(scores.points, made).astype(np.int64)
    return {
        "adepts": scores.points.shape[0],
        "mentors": scores.points.shape[1],
        "pairs": len(points),
        "total": int(points.sum()),
        "floor": int(points.min()) if len(points) else 0,
        "by_hand": int(((made != UNMATCHED) & (made != given)).sum()),
        "certified": certified,
    }
