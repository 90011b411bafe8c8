"""What stands between an applicant's motivation and the rest: the sheet, and what becomes of the points."""

from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentordesk.core.selection.queries import RankedRow
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.selection.functions import Look
from mentordesk.ui.selection.scores import ScoreSheet
from mentordesk.ui.selection.scoring.functions import AssessingFunctions
from mentordesk.ui.selection.scoring.together import SideBySide
from mentordesk.ui.widgets.buttons import ActionButton
from mentordesk.ui.widgets.facts import Facts
from mentordesk.ui.widgets.fields import TextField
from mentordesk.ui.widgets.flow import FlowLayout
from mentordesk.ui.widgets.labels import PlainLabel
from mentordesk.ui.widgets.reason import ReasonPanel


class ScoringPanel(QWidget):
    """The sheet with its keys, a comment, the delivery, and, when all have delivered, everybody side by side."""

    def __init__(self, appearance: Appearance, functions: AssessingFunctions, parent: QWidget) -> None:
        super().__init__(parent)
        self._functions = functions
        self._application: UUID | None = None
        self._look = Look((), (), 0, "adept", "")
        self._title, self._hint = PlainLabel("", "strong", self), PlainLabel("", "caption", self, wrap=True)
        self._state = PlainLabel("", "secondary", self, wrap=True)
        self.sheet, self._together = ScoreSheet(appearance, self), SideBySide(appearance, self)
        self._comment, self._said = TextField("", self), Facts(appearance, self)
        self._why = ReasonPanel(appearance, self)
        self.deliver, self.deliver_all, self.take_back, self.conflict, self.withdraw = (QAction(self) for _ in range(5))
        self._buttons = QWidget(self)
        self._lay_out(appearance)
        self._connect()
        self._why.hide()

    @property
    def actions_of(self) -> dict[str, QAction]:
        """What can be done, by its name."""
        return {
            "selection.deliver": self.deliver,
            "selection.deliver_all": self.deliver_all,
            "selection.take_back": self.take_back,
            "selection.conflict": self.conflict,
            "selection.no_conflict": self.withdraw,
        }

    @property
    def further(self) -> list[QAction]:
        """What has no key of its own."""
        return [action for action in self.actions_of.values() if action is not self.deliver]

    def show_row(self, row: RankedRow, look: Look) -> None:
        """Show how far this applicant has come, as who scores here may see it."""
        if row.application != self._application:
            self._comment.start_over(row.assessing.own.comment if row.assessing.own else "")
            self._why.hide()
        self._application, self._look = row.application, look
        own, scores = row.assessing.own, bool(look.author)
        delivered, aside = own is not None and own.delivered, own is not None and own.conflict is not None
        alone = len({one.name for one in look.assessors} | {look.author}) < 2
        self._together.show_row(row, look.criteria)
        self.sheet.setVisible(scores and not aside and not (delivered and not self._together.isHidden()))
        self.sheet.show_points(row.points, look.author)
        self.sheet.set_locked(locked=delivered)
        self._hint.setVisible(scores and not aside and not delivered)
        self._comment.setVisible(scores and not aside and not delivered)
        self._comment.set_value((own.comment if own else None) or "")
        self._state.setText(self._told(row))
        self._state.setVisible(bool(self._state.text()))
        self._show_said(row)
        self._offer(row, scores=scores, delivered=delivered, aside=aside, alone=alone)

    def retranslate(self) -> None:
        """Take the language of the moment."""
        self._title.setText(self.tr("Scores"))
        self._hint.setText(self.tr("Press 1–5 to score and go on, N for the next applicant."))
        self._comment.set_label(self.tr("Comment"))
        self.deliver.setText(self.tr("Deliver"))
        self.take_back.setText(self.tr("Take the delivery back"))
        self.conflict.setText(self.tr("Conflict of interest …"))
        self.withdraw.setText(self.tr("No conflict of interest after all"))
        self._why.retranslate()

    def _offer(self, row: RankedRow, *, scores: bool, delivered: bool, aside: bool, alone: bool) -> None:
        self.deliver.setVisible(scores and not alone and not delivered and not aside)
        self.deliver.setEnabled(self.sheet.is_complete)
        ready = sum(map(self._can_deliver, self._look.candidates))
        self.deliver_all.setText(self.tr("Deliver {count} that are complete").format(count=ready))
        self.deliver_all.setVisible(scores and not alone and ready > 1)
        self.take_back.setVisible(scores and delivered and (alone or bool(row.assessing.awaited)))
        self.conflict.setVisible(scores and not aside)
        self.withdraw.setVisible(scores and aside)
        self._buttons.setVisible(scores)

    def _can_deliver(self, row: RankedRow) -> bool:
        own = row.assessing.own
        is_open = own is None or not (own.delivered or own.conflict is not None)
        return is_open and all(self._look.author in row.points.get(one.id, {}) for one in self._look.criteria)

    def _told(self, row: RankedRow) -> str:
        """Whom one waits for, and who stands aside."""
        own, look = row.assessing.own, self._look
        lines = []
        if not look.author:
            lines.append(self.tr("You are only looking on. Choose who assesses to give points."))
        if own is not None and own.conflict is not None:
            lines.append(self.tr("You stand aside: {why}").format(why=own.conflict))
        elif own is not None and own.delivered:
            lines.append(self.tr("You have delivered."))
        if awaited := [name for name in row.assessing.awaited if name != look.author]:
            lines.append(
                self.tr("Waiting for {names}. Until then you see only your own.").format(names=", ".join(awaited))
            )
        lines += [
            self._aside(word.assessor, word.conflict) for word in row.assessing.others if word.conflict is not None
        ]
        return "\n".join(lines)

    def _aside(self, name: str, why: str | None) -> str:
        if why:
            return self.tr("{name} stands aside: {why}").format(name=name, why=why)
        return self.tr("{name} stands aside.").format(name=name)

    def _show_said(self, row: RankedRow) -> None:
        own = row.assessing.own
        words = [word for word in (own, *row.assessing.others) if word is not None and word.comment]
        shown = [word for word in words if word is not own or own is None or own.delivered]
        self._said.set_facts([(word.assessor, word.comment or "") for word in shown])
        self._said.setVisible(bool(shown))

    def _lay_out(self, appearance: Appearance) -> None:
        flow = FlowLayout(self._buttons)
        flow.setSpacing(appearance.sizes.px(8))
        for action in self.actions_of.values():
            flow.addWidget(ActionButton(action, parent=self._buttons))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(appearance.sizes.px(8))
        parts = (self._title, self._state, self.sheet, self._together, self._said)
        for part in (*parts, self._hint, self._comment, self._buttons, self._why):
            layout.addWidget(part)

    def _connect(self) -> None:
        for name, action in self.actions_of.items():
            if action is not self.deliver:  # which gets its name with its key
                action.setObjectName(name)
        self.deliver.triggered.connect(self._deliver)
        self.deliver_all.triggered.connect(self._deliver_all)
        self.take_back.triggered.connect(self._take_back)
        self.conflict.triggered.connect(self._ask_why)
        self.withdraw.triggered.connect(self._withdraw)
        self._comment.committed.connect(self._keep_comment)
        self._why.given.connect(self._declare)
        self._why.given_up.connect(self._why.hide)

    @Slot()
    def _deliver(self) -> None:
        if self._application is not None:
            self._functions.deliver(self._application)

    @Slot()
    def _deliver_all(self) -> None:
        self._functions.deliver(None)

    @Slot()
    def _take_back(self) -> None:
        if self._application is not None:
            self._functions.take_back(self._application)

    @Slot()
    def _withdraw(self) -> None:
        if self._application is not None:
            self._functions.withdraw_conflict(self._application)

    @Slot()
    def _ask_why(self) -> None:
        hint = self.tr("Your points for this applicant go away, and nobody waits for you. Why is it?")
        self._why.ask(self.tr("Conflict of interest"), hint, self.tr("Stand aside"), must=True)

    @Slot(str)
    def _declare(self, why: str) -> None:
        if self._application is not None and self._functions.declare_conflict(self._application, why):
            self._why.hide()

    @Slot(object)
    def _keep_comment(self, text: str) -> None:
        if self._application is not None:
            self._functions.comment(self._application, text)
