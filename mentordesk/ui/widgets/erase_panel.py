"""The question before somebody is erased for good: what goes with them, why, and what becomes of older backups."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QPushButton, QVBoxLayout, QWidget

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.widgets.fields import LineField
from mentordesk.ui.widgets.flow import FlowLayout
from mentordesk.ui.widgets.labels import PlainLabel

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Cost:
    """What goes with a person. `backups` is how many copies hold them still, `gone_by` until when, in words."""

    name: str
    applications: int
    pairs: int
    meetings: int
    papers: int
    others: int
    backups: int
    gone_by: str


class ErasePanel(QFrame):
    """Asked beside what it is about. `given` brings why, and whether the older backups go too; Cancel lies nearest.

    Without a reason nothing is done: the receipt must say why.
    """

    given = Signal(str, bool)
    given_up = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cost: Cost | None = None
        self._title = PlainLabel("", "section", self, wrap=True)
        self._what, self._rest, self._copies = (PlainLabel("", "", self, wrap=True) for _ in range(3))
        self._why = LineField("", self)
        self._hint = PlainLabel("", "secondary", self, wrap=True)
        self._drop = QCheckBox(self)
        self._no, self._yes = QPushButton(self), QPushButton(self)
        self._yes.setProperty("role", "danger")
        buttons = FlowLayout()
        buttons.setSpacing(appearance.sizes.px(8))
        for button in (self._no, self._yes):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(appearance.sizes.px(8))
        parts = (self._title, self._what, self._rest, self._copies, self._drop, self._why, self._hint)
        for part in parts:
            column.addWidget(part)
        column.addLayout(buttons)
        column.addStretch(1)
        self._no.clicked.connect(self.close_panel)
        self._yes.clicked.connect(self._give)
        self.retranslate()
        self.hide()

    def ask(self, cost: Cost) -> None:
        """Ask anew."""
        self._cost = cost
        self._drop.setChecked(False)
        self._why.start_over(self.tr("The person has asked for it"))
        self._say()
        self.show()
        self._no.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Take the language of the moment."""
        self._why.set_label(self.tr("Why"))
        self._hint.setText(self.tr("The receipt says why. Do not write the name there."))
        self._no.setText(self.tr("Cancel"))
        self._yes.setText(self.tr("Erase for good"))
        self._say()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_panel()
        else:
            super().keyPressEvent(event)

    @Slot()
    def close_panel(self) -> None:
        """Nothing is done."""
        self.hide()
        self.given_up.emit()

    def _say(self) -> None:
        cost = self._cost
        if cost is None:
            return
        self._title.setText(self.tr("Erase {name} for good?").format(name=cost.name))
        self._what.setText(self.tr("This erases {what}.").format(what=_listed(_counted(cost))))
        self._rest.setText(
            self.tr(
                "It cannot be undone. The history keeps its lines, without the name. "
                "Papers that lie in folders outside of MentorDesk you must delete yourself."
            )
        )
        self._copies.setText(self._about_copies(cost))
        one, many = self.tr("Delete the older backup now"), self.tr("Delete the {count} older backups now")
        self._drop.setText(one if cost.backups == 1 else many.format(count=cost.backups))
        for part in (self._copies, self._drop):
            part.setVisible(cost.backups > 0)

    def _about_copies(self, cost: Cost) -> str:
        text = self.tr(
            "Backups from before hold the person until they are replaced, as a rule by {day}. "
            "If one of them is restored, the person is erased again. Copies on a stick or in a cloud stay."
        )
        return text.format(day=cost.gone_by)

    @Slot()
    def _give(self) -> None:
        why = str(self._why.shown() or "").strip()
        if not why:
            self._why.set_error(self.tr("Write a short reason"))
            self._why.setFocus()
            return
        self.hide()
        self.given.emit(why, self._drop.isChecked() and self._cost is not None and self._cost.backups > 0)


def _counted(cost: Cost) -> list[str]:
    """What goes, in numbers; what there is none of is not told."""
    return [
        translate("ErasePanel", "1 person"),
        *_some(
            cost.applications,
            translate("ErasePanel", "1 application"),
            translate("ErasePanel", "{count} applications"),
        ),
        *_some(cost.pairs, translate("ErasePanel", "1 pair"), translate("ErasePanel", "{count} pairs")),
        *_some(cost.meetings, translate("ErasePanel", "1 meeting"), translate("ErasePanel", "{count} meetings")),
        *_some(cost.papers, translate("ErasePanel", "1 paper"), translate("ErasePanel", "{count} papers")),
        *_some(
            cost.others,
            translate("ErasePanel", "1 other record"),
            translate("ErasePanel", "{count} other records"),
        ),
    ]


def _some(count: int, one: str, many: str) -> list[str]:
    return [] if count == 0 else [one if count == 1 else many.format(count=count)]


def _listed(parts: Sequence[str]) -> str:
    """Parts of a sentence one after the other."""
    if len(parts) == 1:
        return parts[0]
    both = translate("ErasePanel", "{first} and {last}")
    return both.format(first=", ".join(parts[:-1]), last=parts[-1])
