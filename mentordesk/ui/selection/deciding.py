"""Decisions by hand: a place, the waiting list, a refusal, an approval; and the reason where one is needed."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction

from mentordesk.core.recruitment.rules import CHOSEN, ENDED
from mentordesk.core.selection.choosing.offers.rules import ACCEPTED, DECLINED
from mentordesk.core.selection.choosing.stages.rules import UNDECIDED, steps_back
from mentordesk.core.selection.queries import RankedRow
from mentordesk.core.selection.rules import needs_reason
from mentordesk.ui.selection.functions import SelectionFunctions
from mentordesk.ui.selection.models import awaits_approval
from mentordesk.ui.selection.names import ApplicantNames
from mentordesk.ui.widgets.form import record_of
from mentordesk.ui.widgets.reason import ReasonPanel

OFFERED, WAITING, REFUSED, APPROVED = "offered", "waiting", "refused", "approved"
ASKED = (OFFERED, WAITING, REFUSED, APPROVED, DECLINED, *UNDECIDED)


class Decisions(QObject):
    """The four actions for the row that `row` gives, and the panel that asks why.

    `asking_changed`: the panel opens or has closed.
    """

    asking_changed = Signal()

    def __init__(
        self,
        functions: SelectionFunctions,
        names: ApplicantNames,
        reason: ReasonPanel,
        row: Callable[[], RankedRow | None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._functions, self._names, self._reason, self._row = functions, names, reason, row
        self._asked: tuple[RankedRow, str] | None = None
        self.offer, self.wait, self.refuse, self.approve = (QAction(self) for _ in range(4))
        self.accept, self.decline = QAction(self), QAction(self)
        for action, name in zip(self.all, (ACCEPTED, DECLINED, OFFERED, APPROVED, WAITING, REFUSED), strict=True):
            action.setObjectName(f"selection.{name}")
            action.setData(name)
            action.triggered.connect(self._begin)
        reason.given.connect(self._give)
        reason.given_up.connect(self.close)

    @property
    def all(self) -> tuple[QAction, ...]:
        """The actions, in the order of their buttons."""
        return self.accept, self.decline, self.offer, self.approve, self.wait, self.refuse

    @property
    def is_asking(self) -> bool:
        """Whether the panel stands open."""
        return self._asked is not None

    def retranslate(self) -> None:
        """Take the language of the moment."""
        self.accept.setText(self.tr("Accepted"))
        self.decline.setText(self.tr("Declined …"))
        self.offer.setText(self.tr("Give a place"))
        self.wait.setText(self.tr("Waiting list"))
        self.refuse.setText(self.tr("Refuse …"))
        self.approve.setText(self.tr("Approve"))
        for action in self.all:
            action.setToolTip(action.text())
        self._reason.retranslate()

    def follow(self, row: RankedRow | None, *, competes: bool) -> None:
        """Offer what can be done with this row."""
        status = row.applicant.application_status if row is not None else ""
        for answer in (self.accept, self.decline):
            answer.setVisible(competes and status == OFFERED)
        self.offer.setVisible(competes and status != OFFERED)
        self.wait.setVisible(competes)
        self.approve.setVisible(not competes)
        self.offer.setEnabled(row is not None and status not in CHOSEN)
        self.wait.setEnabled(row is not None and not (status == WAITING and row.by_hand))
        # Somebody who applies for both sides would lose the other one, too.
        self.refuse.setEnabled(row is not None and status != REFUSED and (competes or row.applicant.role != "both"))
        self.approve.setEnabled(row is not None and not row.missing and (awaits_approval(row) or status in ENDED))

    def drafts(self) -> dict[str, object]:
        """The reason that is being written, and for what; empty when nothing is asked."""
        if self._asked is None:
            return {}
        row, result = self._asked
        return {"record": row.id.hex, "result": result, "reason": self._reason.typed()}

    def take_drafts(self, drafts: Mapping[str, object]) -> None:
        """Ask again what was asked about the row that is chosen now."""
        row, result = self._row(), drafts.get("result")
        if row is not None and row.id == record_of(drafts) and result in ASKED:
            self._ask(row, str(result))
            self._reason.retype(drafts.get("reason"))

    @Slot()
    def close(self) -> None:
        """Ask no more."""
        self._asked = None
        self._reason.hide()
        self.asking_changed.emit()

    def take(self, row: RankedRow, result: str) -> None:
        """Do this with an applicant, or ask first why."""
        status = row.applicant.application_status
        back = result in UNDECIDED and steps_back(status, result)
        if back or result == REFUSED or (result not in UNDECIDED and needs_reason(status, result)):
            self._ask(row, result)
        else:
            self._do(row, result, "")

    @Slot()
    def _begin(self) -> None:
        action, row = self.sender(), self._row()
        if row is None or not isinstance(action, QAction):
            return
        result, status = str(action.data()), row.applicant.application_status
        if result == DECLINED or (status in ENDED if result == APPROVED else _must_be_explained(status, result)):
            self._ask(row, result)
        else:
            self._do(row, result, "")

    def _ask(self, row: RankedRow, result: str) -> None:
        self._asked = row, result
        titles = {
            OFFERED: self.tr("A place for {name}"),
            WAITING: self.tr("Waiting list for {name}"),
            REFUSED: self.tr("Refusal to {name}"),
            APPROVED: self.tr("Approve {name}"),
            DECLINED: self.tr("{name} has declined"),
            **dict.fromkeys(UNDECIDED, self.tr("{name} goes back")),
        }
        buttons = {
            OFFERED: self.tr("Give the place"),
            WAITING: self.tr("Put on the waiting list"),
            REFUSED: self.tr("Refuse"),
            APPROVED: self.tr("Approve"),
            DECLINED: self.tr("Note the answer"),
            **dict.fromkeys(UNDECIDED, self.tr("Move")),
        }
        hint = self.tr("Why? The reason stays in this file, so that the decision can be explained later.")
        self.asking_changed.emit()
        self._reason.ask(
            titles[result].format(name=self._names.of(row)), hint, buttons[result], must=result != DECLINED
        )

    @Slot(str)
    def _give(self, reason: str) -> None:
        if self._asked is not None and self._do(*self._asked, reason):
            self.close()

    def _do(self, row: RankedRow, result: str, reason: str) -> bool:
        if result == APPROVED:
            return self._functions.approve(row.application, reason)
        if result in UNDECIDED:
            return self._functions.move(row.application, result, reason)
        if result in (ACCEPTED, DECLINED):
            return self._functions.offers.answer(row.application, result, reason)
        if result == OFFERED and row.is_new_place and row.applicant.application_status == WAITING:
            return self._functions.offers.pass_on(row.application)
        return self._functions.decide(row.application, result, reason, self._names.blind)


def _must_be_explained(status: str, result: str) -> bool:
    """An answer speaks for itself; what is decided is explained where the rules say so."""
    return result != ACCEPTED and needs_reason(status, result)
