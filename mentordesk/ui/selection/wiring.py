"""Ties the page of the selection to the open file."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from mentordesk import words
from mentordesk.core.kernel.progress import Progress
from mentordesk.core.programme.templates import template
from mentordesk.core.recruitment.queries import AnswerRow, ApplicantRow, answers, applicant
from mentordesk.core.selection import commands
from mentordesk.core.selection.queries import criteria, selection
from mentordesk.ui.opened import Opened
from mentordesk.ui.selection.functions import Look, SelectionFunctions
from mentordesk.ui.selection.page import SelectionPage


def build(opened: Opened, parent: QWidget | None = None) -> SelectionPage:
    """The page on what is open."""
    bound = SelectionBinding(opened)
    functions = SelectionFunctions(
        look=bound.look,
        applicant=bound.applicant,
        answers=bound.answers,
        score=bound.score,
        change_weights=bound.change_weights,
        change_places=bound.change_places,
        decide=bound.decide,
        approve=bound.approve,
        accept=bound.accept,
        word=bound.word,
        go_to=bound.go_to,
    )
    return SelectionPage(functions, opened.appearance, parent)


class SelectionBinding(QObject):
    """The page's functions on the programme in front."""

    def __init__(self, opened: Opened) -> None:
        super().__init__(opened)
        self._opened = opened

    def look(self) -> Look:
        """Everything that the page shows."""
        opened, facts = self._opened, self._opened.facts
        return Look(
            rows=tuple(opened.read(selection, opened.programme)),
            criteria=tuple(opened.read(criteria, opened.programme)),
            places=facts.places,
            side=template(facts.template).selected_side,
            author=opened.author,
        )

    def applicant(self, application: UUID) -> ApplicantRow:
        """All that is known of one application and its person."""
        return self._opened.read(applicant, application)

    def answers(self, application: UUID) -> Sequence[AnswerRow]:
        """What was answered to the programme's own questions."""
        return self._opened.read(answers, application)

    def score(self, application: UUID, criterion: UUID, points: int | None) -> bool:
        """Keep the coordinator's points."""
        return self._opened.do(
            commands.score,
            quiet=True,
            programme=self._opened.programme,
            application=application,
            criterion=criterion,
            assessor=self._opened.author,
            points=points,
        )

    def change_weights(self, weights: Mapping[UUID, int]) -> bool:
        """Keep the weights."""
        return self._opened.do(commands.change_weights, quiet=True, programme=self._opened.programme, weights=weights)

    def change_places(self, places: int) -> bool:
        """Keep the number of places."""
        return self._opened.do(commands.change_places, quiet=True, programme=self._opened.programme, places=places)

    def decide(self, application: UUID, result: str, reason: str, unnamed: bool) -> bool:
        """Decide by hand; in a blind reading the notice, which has the name, is left out."""
        return self._opened.do(commands.decide, quiet=unnamed, application=application, result=result, reason=reason)

    def approve(self, application: UUID, reason: str) -> bool:
        """Approve one of the other side."""
        return self._opened.do(commands.approve, application=application, reason=reason)

    def accept(self) -> None:
        """Give the places as the list stands."""
        self._opened.run(self._accept, done=self._accepted, title=self.tr("Giving the places"))

    def word(self, key: str) -> str:
        """An identifier in words."""
        return words.word(key, self._opened.language.code)

    def go_to(self, page: str) -> None:
        """Ask for another page."""
        self._opened.page_wanted.emit(page, None)

    def _accept(self, progress: Progress) -> None:
        del progress  # it is one statement for each applicant, and done before anybody could call it off
        commands.accept_selection(self._opened.store, programme=self._opened.programme)

    @Slot(object)
    def _accepted(self, nothing: None) -> None:
        self._opened.tell_step()
