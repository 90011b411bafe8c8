"""Ties the forms that are out, and what came back, to the open file."""

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from mentordesk.core.agreements.handed.rules import point_of
from mentordesk.core.kernel import clock
from mentordesk.core.matching.pairs.queries import pairs
from mentordesk.core.matching.rules import LIVE
from mentordesk.ui.agreements.returned.functions import OneOfPair, ReturnedFunctions
from mentordesk.ui.opened import Opened

if TYPE_CHECKING:
    from mentordesk.core.agreements.handed.items import Item
    from mentordesk.core.evaluation.overview.queries import FormLine, Logged
    from mentordesk.core.evaluation.queries import SurveyCell
    from mentordesk.core.followup.queries import PulseRow


def returned_functions(opened: Opened) -> ReturnedFunctions:
    """Bound to what is open whenever they are called."""
    bound = _Bound(opened)
    return ReturnedFunctions(
        lines=bound.lines,
        pulses=bound.pulses,
        expectations=bound.expectations,
        meetings=bound.meetings,
        surveys=bound.surveys,
        people=bound.people,
        asked=bound.asked,
        point=bound.point,
        today=clock.today,
        note=bound.note,
        remove=bound.remove,
        respond=bound.respond,
    )


class _Bound:
    def __init__(self, opened: Opened) -> None:
        self._opened = opened

    def lines(self) -> "Sequence[FormLine]":
        from mentordesk.core.evaluation.overview.queries import form_lines

        return self._opened.read(form_lines, self._opened.programme, clock.today())

    def pulses(self, pair: UUID) -> "Sequence[PulseRow]":
        from mentordesk.core.followup.queries import pulses

        return self._opened.read(pulses, pair)

    def expectations(self, line: "FormLine") -> "Sequence[tuple[Item, str]]":
        from mentordesk.core.evaluation.overview.queries import told_expectations

        return self._opened.read(told_expectations, self._opened.programme, line)

    def meetings(self, pair: UUID) -> "Sequence[Logged]":
        from mentordesk.core.evaluation.overview.queries import told_meetings

        return self._opened.read(told_meetings, pair)

    def surveys(self) -> "Sequence[SurveyCell]":
        from mentordesk.core.evaluation.queries import survey_results

        return self._opened.read(survey_results, self._opened.programme)

    def people(self) -> Sequence[OneOfPair]:
        rows = [one for one in self._opened.read(pairs, self._opened.programme) if one.status in LIVE]
        return [
            someone
            for row in rows
            for someone in (
                OneOfPair(row.id, row.adept, row.adept_name, row.mentor_name),
                OneOfPair(row.id, row.mentor, row.mentor_name, row.adept_name),
            )
        ]

    def asked(self, point: str, role: str) -> "Sequence[Item]":
        from mentordesk.core.evaluation.queries import survey_items

        return self._opened.read(survey_items, self._opened.programme, point, role)

    def point(self) -> str:
        facts = self._opened.facts
        return point_of(facts.start, facts.end, clock.today())

    def note(self, pair: UUID, person: UUID, score: int, note: str, day: dt.date) -> bool:
        from mentordesk.core.followup.commands import note_pulse

        return self._opened.do(note_pulse, pair=pair, person=person, score=score, note=note, day=day)

    def remove(self, pulse: UUID) -> bool:
        from mentordesk.core.followup.commands import remove_pulse

        return self._opened.do(remove_pulse, pulse=pulse)

    def respond(self, point: str, role: str, answers: Mapping[str, str]) -> bool:
        from mentordesk.core.evaluation.commands import add_response

        programme = self._opened.programme
        return self._opened.do(add_response, programme=programme, point=point, role=role, answers=answers)
