"""Meetings for the tests of the calendar, and functions that note what they are asked to do."""

import datetime as dt
from collections.abc import Callable, Collection
from dataclasses import replace
from typing import Any
from uuid import NAMESPACE_DNS, UUID, uuid5

from mentordesk.core.kernel.errors import Told
from mentordesk.core.meetings.public_holidays import public_holidays
from mentordesk.core.meetings.queries import MeetingRow, PlannedSeries, SeriesRow
from mentordesk.core.meetings.rules import PLANNED, Collision, Holiday, Rhythm, collisions
from mentordesk.ui.meetings.functions import (
    CalendarFunctions,
    Choice,
    Foretold,
    Prospect,
    Suggestion,
    YearOfHolidays,
)

NOW = dt.datetime(2026, 11, 23, 10)
START, END = dt.date(2026, 11, 1), dt.date(2027, 6, 15)


def key(text: str) -> UUID:
    return uuid5(NAMESPACE_DNS, text)


def a_meeting(
    adept: str, mentor: str, day: dt.date, hour: int = 17, minute: int = 0, *, status: str = PLANNED, place: str = ""
) -> MeetingRow:
    start = dt.datetime.combine(day, dt.time(hour, minute))
    return MeetingRow(
        id=key(f"{adept} {mentor} {start}"),
        programme=key("programme"),
        pair=key(f"{adept} {mentor}"),
        series=key(f"series {adept}"),
        adept=key(adept),
        adept_name=adept,
        mentor=key(mentor),
        mentor_name=mentor,
        start=start,
        minutes=60,
        place=place or None,
        status=status,
        revision=0,
    )


def november(day: int) -> dt.date:
    return dt.date(2026, 11, day)


AMINA = a_meeting("Amina Hussein", "Kari Nordmann", november(17), place="Biblioteket")
LEYLA = a_meeting("Leyla Said", "Liv Moen", november(24), 17)
ZAHRA = a_meeting("Zahra Rezai", "Liv Moen", november(24), 17, 30)
TODAY = a_meeting("Hodan Ali", "Tor Vik", november(23), 18)
MEETINGS = (AMINA, TODAY, LEYLA, ZAHRA)
LATER = dt.datetime(2026, 11, 25, 17)


class Desk:
    """Stands for the open file."""

    def __init__(self, *meetings: MeetingRow) -> None:
        self.meetings = list(meetings)
        self.asked: list[tuple[Any, ...]] = []
        self.suggestion: dt.datetime | None = LATER
        self.prospect = Prospect(
            (Choice(AMINA.pair, "Amina – Kari"), Choice(LEYLA.pair, "Leyla – Liv")), (LEYLA.pair,), START, END
        )
        self.refusal: Told | None = None
        self.allows = True

    @property
    def last(self) -> tuple[Any, ...]:
        """What was asked last."""
        return self.asked[-1]

    @property
    def functions(self) -> CalendarFunctions:
        return CalendarFunctions(
            now=lambda: NOW,
            meetings=self._within,
            collisions=self._collisions,
            holidays=self._holidays,
            day_of=self._day_of,
            suggest=lambda meeting, answer: answer(Suggestion(meeting, self.suggestion)),
            series=self._series,
            mark=self._mark,
            move=self._move,
            change_place=self._change_place,
            prospect=lambda: self.prospect,
            foretell=self._foretell,
            plan=self._plan,
            people=lambda: [Choice(AMINA.adept, "Amina Hussein"), Choice(AMINA.mentor, "Kari Nordmann")],
            export=lambda person: self.asked.append(("export", person)),
            explain=lambda error: type(error).__name__,
            go=lambda page, record: self.asked.append(("go", page, record)),
        )

    def change(self, meeting: UUID, **over: Any) -> None:
        """What a command would do."""
        self.meetings = [replace(row, **over) if row.id == meeting else row for row in self.meetings]

    def _within(self, first: dt.date, last: dt.date) -> list[MeetingRow]:
        rows = [row for row in self.meetings if first <= row.start.date() <= last]
        return sorted(rows, key=lambda row: (row.start, row.adept_name))

    def _collisions(self, first: dt.date, last: dt.date) -> list[Collision[MeetingRow]]:
        return collisions(row for row in self._within(first, last) if row.status == PLANNED)

    def _holidays(self, year: int, answer: Callable[[YearOfHolidays], None]) -> None:
        answer(YearOfHolidays(year, public_holidays(dt.date(year, 1, 1), dt.date(year, 12, 31))))

    def _day_of(self, record: UUID) -> tuple[dt.date, UUID] | None:
        row = next((row for row in self.meetings if record in (row.id, row.pair)), None)
        return (row.start.date(), row.id) if row else None

    def _series(self, series: UUID, answer: Callable[[SeriesRow], None]) -> None:
        rhythm = Rhythm(2, november(3), dt.time(17), 60, END)
        answer(SeriesRow(series, AMINA.pair, rhythm, (Holiday(dt.date(2027, 5, 17), "Grunnlovsdag"),)))

    def _mark(self, meeting: UUID, status: str) -> bool:
        self.asked.append(("mark", meeting, status))
        return self.allows

    def _move(self, meeting: UUID, start: dt.datetime) -> bool:
        self.asked.append(("move", meeting, start))
        if self.allows:
            self.change(meeting, start=start)
        return self.allows

    def _change_place(self, meeting: UUID, place: str) -> bool:
        self.asked.append(("place", meeting, place))
        return self.allows

    def foretold(self, rhythm: Rhythm, pairs: Collection[UUID]) -> PlannedSeries:
        """One meeting for each pair on the first day, at the same time; the mentor is asked twice."""
        rows = [
            a_meeting(name, "Liv Moen", rhythm.first, rhythm.time.hour)
            for name, _ in zip(("Amina Hussein", "Leyla Said"), pairs, strict=False)
        ]
        holiday = Holiday(dt.date(2027, 5, 17), "Andre pinsedag, Grunnlovsdag")
        return PlannedSeries(tuple(rows), 3, (holiday,), tuple(collisions(rows)))

    def _foretell(
        self,
        rhythm: Rhythm,
        pairs: Collection[UUID],
        answer: Callable[[Foretold], None],
        failed: Callable[[BaseException], None],
    ) -> None:
        self.asked.append(("foretell", rhythm, tuple(pairs)))
        if self.refusal is not None:
            failed(self.refusal)
        else:
            answer(Foretold(rhythm, self.foretold(rhythm, pairs)))

    def _plan(self, rhythm: Rhythm, pairs: Collection[UUID], answer: Callable[[PlannedSeries], None]) -> None:
        self.asked.append(("plan", rhythm, tuple(pairs)))
        plan = self.foretold(rhythm, pairs)
        self.meetings += plan.made
        answer(plan)
