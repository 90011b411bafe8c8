"""Ties the page of the selection to the open file."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from mentordesk import words
from mentordesk.core.kernel.progress import Progress
from mentordesk.core.recruitment.queries import AnswerRow, ApplicantRow, answers, applicant
from mentordesk.core.selection import commands
from mentordesk.core.selection.choosing.stages.commands import move_to_stage
from mentordesk.core.selection.queries import Assessed, CriterionRow, assessed, criteria
from mentordesk.core.selection.rescoring.queries import rescored
from mentordesk.core.selection.scoring.blind import blind_answers, blind_applicant, blind_row
from mentordesk.ui.opened import Opened
from mentordesk.ui.selection.choosing.wiring import Choosing
from mentordesk.ui.selection.functions import Look, SelectionFunctions
from mentordesk.ui.selection.interviews.wiring import interview_offers
from mentordesk.ui.selection.page import SelectionPage
from mentordesk.ui.selection.rubric.wiring import rubric_offer
from mentordesk.ui.selection.scoring.wiring import AssessingBinding


def build(opened: Opened, parent: QWidget | None = None) -> SelectionPage:
    """The page on what is open."""
    assessing = AssessingBinding(opened)
    choosing = Choosing(opened)
    bound = SelectionBinding(opened, assessing, choosing)
    functions = SelectionFunctions(
        look=bound.look,
        applicant=bound.applicant,
        answers=bound.answers,
        score=assessing.score,
        change_weights=bound.change_weights,
        change_places=bound.change_places,
        decide=bound.decide,
        approve=bound.approve,
        move=bound.move,
        accept=bound.accept,
        word=bound.word,
        go_to=bound.go_to,
        read_blind=bound.read_blind,
        assessing=assessing.functions(),
        offers=choosing.offer_functions(),
        look_at=choosing.look_at,
    )
    interviews, sections = interview_offers(opened)
    panels = (*choosing.panels(), rubric_offer(opened), interviews)
    page = SelectionPage(functions, opened.appearance, parent, panels=panels, sections=sections)
    assessing.turned.connect(page.reload)
    page.destroyed.connect(bound.forget)
    return page


class SelectionBinding(QObject):
    """The page's functions on the programme in front."""

    def __init__(self, opened: Opened, assessing: AssessingBinding, choosing: Choosing) -> None:
        super().__init__(opened)
        self._opened, self._assessing, self._choosing = opened, assessing, choosing
        self._found: tuple[tuple[UUID, str], Assessed, tuple[CriterionRow, ...]] | None = None

    def look(self) -> Look:
        """Everything that the page shows, as who scores here may see it; after a digit the rest is known already."""
        opened, assessor, scored = self._opened, self._assessing.assessor, self._assessing.touched
        whose = opened.programme, assessor
        if scored is None or self._found is None or self._found[0] != whose:
            found, scored = opened.read(assessed, opened.programme, None, assessor or None), None
            asked = tuple(opened.read(criteria, opened.programme))
        else:
            found, asked = opened.read(rescored, opened.programme, self._found[1], scored), self._found[2]
        self._found = whose, found, asked
        return Look(
            rows=tuple(map(blind_row, found.rows)) if opened.unnamed else found.rows,
            criteria=asked,
            places=found.known.places,
            side=found.known.side,
            author=assessor,
            assessors=found.assessors,
            unsettled=found.unsettled,
            quotas=found.quotas,
            scored=scored,
            asks=found.known.asks,
            proved=found.proved,
        )

    @Slot()
    def forget(self) -> None:
        """Let go of what was read last: the page is gone, and nobody may be remembered."""
        self._found = None

    def read_blind(self, blind: bool) -> None:
        """From now on nothing that is read here says who an applicant is, or it does again."""
        self._opened.unnamed = blind
        self._opened.changed.emit(frozenset())  # the menu names the step that can be taken back

    def applicant(self, application: UUID) -> ApplicantRow:
        """All that is known of one application and its person."""
        found = self._opened.read(applicant, application)
        return blind_applicant(found) if self._opened.unnamed else found

    def answers(self, application: UUID) -> Sequence[AnswerRow]:
        """What was answered to the programme's own questions."""
        found = self._opened.read(answers, application)
        if not self._opened.unnamed:
            return found
        return blind_answers(found, self._opened.read(applicant, application))

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

    def move(self, application: UUID, status: str, reason: str) -> bool:
        """Let an application stand in a column in which nothing is decided."""
        return self._opened.do(move_to_stage, application=application, status=status, reason=reason)

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
        until = self._choosing.deadline()
        commands.accept_selection(self._opened.store, programme=self._opened.programme, answer_by=until)

    @Slot(object)
    def _accepted(self, nothing: None) -> None:
        self._opened.tell_step()
