"""Ties the page of the people to the open file."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from PySide6.QtWidgets import QWidget

from mentordesk import words
from mentordesk.core.privacy.commands import delete_person
from mentordesk.core.programme.commands import change_person
from mentordesk.core.programme.queries import PersonRow, names, people
from mentordesk.core.recruitment.queries import ParticipationRow, participations, roles
from mentordesk.core.recruitment.senders.queries import SentRow, sent_by
from mentordesk.core.store.history import HistoryLine, history
from mentordesk.ui.opened import Opened
from mentordesk.ui.people.functions import PeopleFunctions, TimelineEntry
from mentordesk.ui.people.page import PeoplePage
from mentordesk.ui.person_duties import PersonDuties

_STEPS_SHOWN = 50


def build(opened: Opened, parent: QWidget | None = None) -> PeoplePage:
    """The page, bound to whatever file is open."""
    doors, duties = _Doors(opened), PersonDuties(opened)
    functions = PeopleFunctions(
        people=doors.people,
        senders=doors.senders,
        roles=doors.roles,
        participations=doors.participations,
        timeline=doors.timeline,
        change=doors.change,
        delete=doors.delete,
        cost=duties.cost,
        erase=duties.erase,
        report=duties.report,
        word=doors.word,
        go_to_recruitment=doors.go_to_recruitment,
    )
    return PeoplePage(functions, opened.appearance, parent)


class _Doors:
    """The page's functions; which file they are about is asked when they are called."""

    def __init__(self, opened: Opened) -> None:
        self._opened = opened

    def people(self) -> list[PersonRow]:
        return self._opened.read(people)

    def senders(self, person: UUID) -> Sequence[SentRow]:
        return self._opened.read(sent_by, person)

    def roles(self) -> dict[UUID, frozenset[str]]:
        return self._opened.read(roles)

    def participations(self, person: UUID) -> list[ParticipationRow]:
        return self._opened.read(participations, person)

    def timeline(self, person: UUID) -> list[TimelineEntry]:
        """The steps about the person and about their applications, the latest first."""
        records = (person, *(one.application for one in self.participations(person)))
        found: dict[int, HistoryLine] = {}
        for record in records:
            found |= {line.id: line for line in self._opened.read(history, record=record, limit=_STEPS_SHOWN)}
        lines = [found[key] for key in sorted(found, reverse=True)[:_STEPS_SHOWN]]
        told = {key for line in lines for key in words.ids_in(line.facts)}
        known = self._opened.read(names, told)
        return [self._entry(line, known) for line in lines]

    def _entry(self, line: HistoryLine, known: Mapping[UUID, str]) -> TimelineEntry:
        text = words.label(line.command, line.facts, self._opened.language.code, known)
        return TimelineEntry(line.when.astimezone(), line.who, text[:1].upper() + text[1:], line.undone)

    def change(self, person: UUID, values: Mapping[str, object]) -> bool:
        return self._opened.do(change_person, quiet=True, person=person, values=values)

    def delete(self, person: UUID) -> bool:
        return self._opened.do(delete_person, person=person)

    def word(self, identifier: str) -> str:
        return words.word(identifier, self._opened.language.code)

    def go_to_recruitment(self) -> None:
        self._opened.page_wanted.emit("recruitment", None)
