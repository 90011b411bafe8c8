"""What a coordinator does with expectations."""

from collections.abc import Mapping
from uuid import UUID

from mentordesk.core.agreements.expectations import rules
from mentordesk.core.agreements.expectations.errors import ExpectationsNotIn
from mentordesk.core.agreements.expectations.queries import has_answered
from mentordesk.core.agreements.expectations.tables import Expectation
from mentordesk.core.kernel.identifiers import link_id
from mentordesk.core.matching.tables import MentorPair
from mentordesk.core.recruitment.forbidden import check_ids
from mentordesk.core.store.unit import Recording, Store


def answer_expectations(store: Store, *, pair: UUID, side: str, answers: Mapping[str, str]) -> None:
    """Write down what the adept or the mentor answers, by item; an empty answer takes one back, others stay.

    Raises ExpectationSideUnknown, SaysTooMuch.
    """
    rules.check_side(side)
    check_ids(*answers.values())
    with store.recording("agreements.answer_expectations") as session:
        for item, answer in answers.items():
            write_expectation(session, pair, side, item, answer)
        _name(session, pair, side)


def settle_expectation(store: Store, *, pair: UUID, item: str, verdict: str | None, text: str = "") -> None:
    """Write down what both came to: `agreed`, `differ` or `discuss`, and in what words; None takes it back.

    Raises VerdictUnknown, ExpectationsNotIn, SaysTooMuch.
    """
    if verdict is not None:
        rules.check_verdict(verdict)
    check_ids(text)
    with store.recording("agreements.settle_expectation") as session:
        if not all(has_answered(session, pair, side) for side in rules.SIDES):
            raise ExpectationsNotIn
        write_expectation(session, pair, rules.TOGETHER, item, text, verdict)
        _name(session, pair, rules.ADEPT)


def write_expectation(
    session: Recording, pair: UUID, side: str, item: str, answer: str, verdict: str | None = None
) -> None:
    """Keep one answer; without words and verdict it is taken back."""
    key = link_id("expectation", pair, side, item)
    row = session.get(Expectation, key, execution_options={"deleted": True})
    answer = answer.strip()
    gone = not answer and verdict is None
    if row is None and not gone:
        session.add(Expectation(id=key, pair=pair, side=side, item=item, answer=answer, verdict=verdict))
    elif row is not None:
        row.deleted = gone
        if not gone:
            row.answer, row.verdict = answer, verdict


def _name(session: Recording, pair: UUID, side: str) -> None:
    row = session.get_one(MentorPair, pair)
    person = row.mentor if side == rules.MENTOR else row.adept
    session.facts |= {"person": person.hex, "adept": row.adept.hex, "mentor": row.mentor.hex}
