"""Ties the assessors' part of the page to the open file."""

from uuid import UUID

from PySide6.QtCore import QObject, Signal

from mentordesk.core.selection import commands
from mentordesk.core.selection.scoring import commands as scoring
from mentordesk.core.selection.scoring.queries import assessor_names
from mentordesk.ui.opened import Opened
from mentordesk.ui.selection.scoring.functions import AssessingFunctions


class AssessingBinding(QObject):
    """Who scores in this window, and what that one does. `turned`: somebody else scores from now on."""

    turned = Signal()

    def __init__(self, opened: Opened) -> None:
        super().__init__(opened)
        self._opened = opened
        self.touched: UUID | None = None
        """The application to which points are given just now: nothing else changes in that step."""

    def functions(self) -> AssessingFunctions:
        """Bound to what is open whenever they are asked."""
        return AssessingFunctions(
            choose=self.choose,
            deliver=self.deliver,
            take_back=self.take_back,
            comment=self.comment,
            declare_conflict=self.declare_conflict,
            withdraw_conflict=self.withdraw_conflict,
            excuse=self.excuse,
        )

    @property
    def assessor(self) -> str:
        """Who was chosen; else the coordinator, unless only others have scored: then nobody, to see what they gave."""
        opened = self._opened
        if opened.programme not in opened.assessors:
            known = opened.read(assessor_names, opened.programme)
            opened.assessors[opened.programme] = opened.author if opened.author in known or not known else ""
        return opened.assessors[opened.programme]

    def choose(self, name: str) -> None:
        """Let this one score from now on."""
        self._opened.assessors[self._opened.programme] = name
        self.turned.emit()

    def score(self, application: UUID, criterion: UUID, points: int | None) -> bool:
        """Keep points, which nobody else sees before they are delivered."""
        self.touched, who = application, self.assessor
        values = {"application": application, "criterion": criterion, "assessor": who, "points": points}
        done = self._opened.do(commands.score, quiet=True, programme=self._opened.programme, sealed=True, **values)
        self.touched = None
        return done

    def deliver(self, application: UUID | None) -> bool:
        """Deliver one, or all that are complete."""
        chosen = None if application is None else [application]
        programme, assessor = self._opened.programme, self.assessor
        return self._opened.do(scoring.deliver, programme=programme, assessor=assessor, applications=chosen)

    def take_back(self, application: UUID) -> bool:
        """Take a delivery back."""
        return self._opened.do(scoring.take_back, application=application, assessor=self.assessor)

    def comment(self, application: UUID, text: str) -> bool:
        """Keep a comment."""
        who = self.assessor
        return self._opened.do(scoring.comment, quiet=True, application=application, assessor=who, text=text)

    def declare_conflict(self, application: UUID, why: str) -> bool:
        """Stand aside."""
        return self._opened.do(scoring.declare_conflict, application=application, assessor=self.assessor, why=why)

    def withdraw_conflict(self, application: UUID) -> bool:
        """Have a say again."""
        return self._opened.do(scoring.withdraw_conflict, application=application, assessor=self.assessor)

    def excuse(self, assessor: str) -> bool:
        """Wait no longer for somebody."""
        return self._opened.do(scoring.excuse, programme=self._opened.programme, assessor=assessor)
