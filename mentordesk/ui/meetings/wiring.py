"""Ties «Kalender» to the open file."""

import datetime as dt
from collections.abc import Callable, Collection, Sequence
from functools import partial
from pathlib import Path
from typing import TypeVar
from uuid import UUID

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from mentordesk import words
from mentordesk.core.documents.naming import file_name
from mentordesk.core.kernel import places
from mentordesk.core.kernel.clock import wall_clock
from mentordesk.core.kernel.errors import Told
from mentordesk.core.kernel.progress import Progress
from mentordesk.core.matching.pairs.queries import pairs
from mentordesk.core.meetings import commands, queries
from mentordesk.core.meetings.public_holidays import public_holidays
from mentordesk.core.meetings.queries import MeetingRow, PlannedSeries, SeriesRow
from mentordesk.core.meetings.rules import CANCELLED, HELD, MISSED, PAIRS_THAT_MEET, Collision, Rhythm
from mentordesk.core.programme.queries import hidden_people, names
from mentordesk.core.programme.rules import shown_name
from mentordesk.core.store.outgoing import write_out
from mentordesk.ui.meetings.functions import CalendarFunctions, Choice, Foretold, Prospect, Suggestion, YearOfHolidays
from mentordesk.ui.meetings.page import CalendarPage
from mentordesk.ui.opened import Opened
from mentordesk.ui.shell.remedies import Remedy

T = TypeVar("T")

_MARKS = {HELD: commands.mark_held, MISSED: commands.mark_missed, CANCELLED: commands.cancel_meeting}


def build(opened: Opened, parent: QWidget | None = None) -> CalendarPage:
    """The page, bound to what is open whenever it asks."""
    bound = _Bound(opened)
    functions = CalendarFunctions(
        now=wall_clock,
        meetings=bound.meetings,
        collisions=bound.collisions,
        holidays=bound.holidays,
        day_of=bound.day_of,
        suggest=bound.suggest,
        series=bound.series,
        mark=bound.mark,
        move=bound.move,
        change_place=bound.change_place,
        prospect=bound.prospect,
        foretell=bound.foretell,
        plan=bound.plan,
        people=bound.people,
        export=bound.export,
        explain=bound.explain,
        go=opened.page_wanted.emit,
    )
    bound.page = CalendarPage(functions, opened.appearance, parent)
    bound.setParent(bound.page)
    return bound.page


class _Bound(QObject):
    page: QWidget

    def __init__(self, opened: Opened) -> None:
        super().__init__()
        self._opened = opened
        self._tell_planned: Callable[[PlannedSeries], None] | None = None
        self._folder = Path()

    def meetings(self, first: dt.date, last: dt.date) -> Sequence[MeetingRow]:
        return self._opened.read(queries.meetings, self._opened.programme, first=first, last=last)

    def collisions(self, first: dt.date, last: dt.date) -> Sequence[Collision[MeetingRow]]:
        return self._opened.read(queries.collisions, self._opened.programme, first=first, last=last)

    def holidays(self, year: int, answer: Callable[[YearOfHolidays], None]) -> None:
        language = self._opened.language.code

        def work(progress: Progress) -> YearOfHolidays:
            return YearOfHolidays(year, public_holidays(dt.date(year, 1, 1), dt.date(year, 12, 31), language))

        self._beside(work, answer)

    def day_of(self, record: UUID) -> tuple[dt.date, UUID] | None:
        rows = self._opened.read(queries.meetings, self._opened.programme)
        now = wall_clock()
        own = [row for row in rows if row.id == record] or [row for row in rows if row.pair == record]
        found = next((row for row in own if row.start >= now), own[-1] if own else None)
        return (found.start.date(), found.id) if found else None

    def suggest(self, meeting: UUID, answer: Callable[[Suggestion], None]) -> None:
        opened = self._opened

        def work(progress: Progress) -> Suggestion:
            return Suggestion(meeting, opened.read(queries.suggested_start, meeting))

        self._beside(work, answer)

    def series(self, series: UUID, answer: Callable[[SeriesRow], None]) -> None:
        opened = self._opened

        def work(progress: Progress) -> SeriesRow:
            return opened.read(queries.series_of, series)

        self._beside(work, answer)

    def mark(self, meeting: UUID, status: str) -> bool:
        return self._opened.do(_MARKS[status], meeting=meeting)

    def move(self, meeting: UUID, start: dt.datetime) -> bool:
        return self._opened.do(commands.move_meeting, meeting=meeting, start=start)

    def change_place(self, meeting: UUID, place: str) -> bool:
        return self._opened.do(commands.change_place, quiet=True, meeting=meeting, place=place)

    def prospect(self) -> Prospect:
        opened = self._opened
        chosen = [row for row in opened.read(pairs, opened.programme) if row.status in PAIRS_THAT_MEET]
        coming = {row.pair for row in opened.read(queries.next_meetings, opened.programme, after=wall_clock())}
        return Prospect(
            pairs=tuple(Choice(row.id, f"{row.adept_name} – {row.mentor_name}") for row in chosen),
            without=tuple(row.id for row in chosen if row.id not in coming),
            start=opened.facts.start,
            end=opened.facts.end,
        )

    def foretell(
        self,
        rhythm: Rhythm,
        chosen: Collection[UUID],
        answer: Callable[[Foretold], None],
        failed: Callable[[BaseException], None],
    ) -> None:
        opened, language = self._opened, self._opened.language.code

        def work(progress: Progress) -> Foretold:
            plan = opened.read(queries.planned_series, opened.programme, rhythm, pairs=chosen, language=language)
            return Foretold(rhythm, plan)

        self._beside(work, answer, failed)

    def plan(self, rhythm: Rhythm, chosen: Collection[UUID], answer: Callable[[PlannedSeries], None]) -> None:
        opened, language, programme = self._opened, self._opened.language.code, self._opened.programme

        def work(progress: Progress) -> PlannedSeries:
            return commands.plan_series(
                opened.store, programme=programme, rhythm=rhythm, pairs=chosen, language=language
            )

        self._tell_planned = answer
        opened.run(work, done=self._planned, title=self.tr("Planning meetings …"))

    def _planned(self, plan: PlannedSeries) -> None:
        self._opened.tell_step()
        if self._tell_planned is not None:
            self._tell_planned(plan)

    def people(self) -> Sequence[Choice]:
        rows = self._opened.read(pairs, self._opened.programme)
        found = {row.adept: row.adept_name for row in rows} | {row.mentor: row.mentor_name for row in rows}
        return [Choice(key, name) for key, name in sorted(found.items(), key=lambda one: one[1])]

    def export(self, person: UUID | None) -> None:
        """The file of somebody whose address is hidden is called by initials."""
        opened = self._opened
        name = opened.facts.name
        if person is not None:
            called = shown_name(opened.read(names, [person])[person], person in opened.read(hidden_people))
            name = f"{name} – {called}"
        start = next(path for path in (places.documents(), *places.documents().parents) if path.is_dir())
        chosen, _ = QFileDialog.getSaveFileName(
            self.page.window(),
            self.tr("Save the calendar"),
            str(start / file_name(name, ending=".ics")),
            self.tr("Calendar files (*.ics)"),
        )
        if chosen:
            path = Path(chosen)
            self._write(path if path.suffix else path.with_suffix(".ics"), person)

    def _write(self, path: Path, person: UUID | None) -> None:
        """Names stand in the calendar also while they are hidden on screen: it is for those who know them."""
        opened, programme = self._opened, self._opened.programme
        key = "summary_of_both" if person is None else "summary_with_other"
        summary = partial(words.line, key, opened.language.code)

        def work(progress: Progress) -> Path:
            from mentordesk.core.meetings import ics

            found = opened.store.read(queries.calendar_meetings, programme, person=person)
            who = "" if person is None else f" – {opened.store.read(names, [person])[person]}"
            name = opened.facts.name + who
            write_out(opened.store, path, ics.calendar(found, name=name, summary=summary, person=person))
            return path

        opened.run(work, done=self._written, title=self.tr("Writing the calendar …"), writes=False)

    def _written(self, path: Path) -> None:
        self._folder = path.parent
        text = self.tr("The calendar is in {name}").format(name=path.name)
        self._opened.say(text, Remedy(self.tr("Show the folder"), self._show_folder))

    def _show_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))

    def explain(self, error: BaseException) -> str:
        if not isinstance(error, Told):
            raise error
        title, text = words.sentence(error, self._opened.language.code)
        return f"{title}. {text}"

    def _beside(
        self,
        work: Callable[[Progress], T],
        answer: Callable[[T], None],
        failed: Callable[[BaseException], None] | None = None,
    ) -> None:
        """Look something up on a worker, quietly."""
        jobs, title = self._opened.jobs, self.tr("Looking in the calendar …")
        jobs.run(work, done=answer, failed=failed or self._opened.failed, title=title, writes=False)
