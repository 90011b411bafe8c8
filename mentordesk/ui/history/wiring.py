"""Ties the history to the open file."""

import datetime as dt
from uuid import UUID

from PySide6.QtWidgets import QWidget

from mentordesk import words
from mentordesk.core.kernel.clock import today
from mentordesk.core.programme.queries import found_people, names
from mentordesk.core.selection.scoring.queries import unseen_rows
from mentordesk.core.store.history import HistoryLine, beginnings, changes_of, history, is_wiped, size_of, steps_about
from mentordesk.core.store.unit import Reading
from mentordesk.ui.history.page import Asked, HistoryFunctions, HistoryPage
from mentordesk.ui.history.telling import MOST, Changes, mentioned, to_count
from mentordesk.ui.opened import Opened


def build(opened: Opened, parent: QWidget | None = None) -> HistoryPage:
    """The page, bound to what is open whenever it asks."""
    bound = _Bound(opened)
    functions = HistoryFunctions(
        today=today,
        read=bound.read,
        about=bound.about,
        changes=bound.changes,
        last=bound.last,
        name_of=bound.name_of,
        word=bound.word,
        undo=opened.undo,
    )
    return HistoryPage(functions, opened.appearance, parent)


_ENOUGH = 3
"""Letters from which on people are looked for; fewer fit half of everybody."""
_FEW = 10
_OF_ASSESSORS = ("score", "assessment")


class _Bound:
    def __init__(self, opened: Opened) -> None:
        self._opened = opened

    def read(self, asked: Asked) -> list[tuple[HistoryLine, str]]:
        lines = self._opened.read(_of_day if asked.day else _of_all, asked)
        told = {key for line in lines for key in words.ids_in(line.facts)}
        people, language = self._opened.read(names, told), self._opened.language.code
        return [(line, words.label(line.command, line.facts, language, people)) for line in lines]

    def about(self, text: str) -> frozenset[int]:
        return self._opened.read(_about, text) if len(text.strip()) >= _ENOUGH else frozenset()

    def changes(self, number: int) -> Changes:
        opened = self._opened
        return opened.read(_told, number, opened.assessors.get(opened.programme) or None)

    def last(self) -> int | None:
        step = self._opened.store.steps()[0]
        return step.number if step else None

    def name_of(self, record: UUID) -> str:
        return self._opened.read(names, [record]).get(record, "")

    def word(self, kind: str, key: str) -> str:
        return words.word_of(kind, key, self._opened.language.code)


def _about(session: Reading, text: str) -> frozenset[int]:
    return steps_about(session, [person for person, _ in found_people(session, text, _FEW)])


def _of_all(session: Reading, asked: Asked) -> list[HistoryLine]:
    return history(session, record=asked.record, limit=asked.limit)


def _of_day(session: Reading, asked: Asked) -> list[HistoryLine]:
    """A day where the coordinator sits lies in two days of UTC."""
    assert asked.day is not None
    start, end = (
        dt.datetime.combine(asked.day, moment).astimezone(dt.UTC).date() for moment in (dt.time.min, dt.time.max)
    )
    found = [
        line for day in sorted({start, end}, reverse=True) for line in history(session, record=asked.record, day=day)
    ]
    here = [line for line in found if line.when.astimezone().date() == asked.day]
    return here if asked.limit is None else here[: asked.limit]


def _told(session: Reading, number: int, assessor: str | None) -> Changes:
    """As the one who scores in this window may see it."""
    total, new = size_of(session, number)
    counted = to_count(new)
    first = tuple(changes_of(session, number, limit=MOST, but_new_of=counted))
    return Changes(
        counted=counted,
        first=first,
        left=total - sum(counted.values()) - len(first),
        rows=beginnings(session, mentioned(first)),
        names=names(session),
        wiped=is_wiped(session, number),
        unseen=unseen_rows(session, [change.row for change in first if change.table in _OF_ASSESSORS], assessor),
    )
