"""What stands over the list: blind reading, the number of places, and the doors of the panels."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QMenu, QPushButton, QWidget

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.widgets.buttons import ActionButton
from mentordesk.ui.widgets.flow import FlowLayout
from mentordesk.ui.widgets.labels import PlainLabel
from mentordesk.ui.widgets.steady import SteadySpinBox

_MOST_PLACES = 9999


class SelectionOptions(QWidget):
    """`places_changed` and `blind_toggled` come when the person changes them; `blind` starts as readers read."""

    places_changed = Signal(int)
    blind_toggled = Signal(bool)

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self.flow = FlowLayout(self)
        self.flow.setSpacing(appearance.sizes.px(8))
        self.blind, self._places = QCheckBox(self), SteadySpinBox(self)
        self._label, self._more = PlainLabel("", "secondary", self), QPushButton(self)
        self._menu = QMenu(self._more)
        self._of_candidates: list[QWidget] = []
        self._lay_out()
        self.blind.toggled.connect(self.blind_toggled)
        self._places.valueChanged.connect(self.places_changed)

    def offer(self, at_hand: Sequence[QAction], further: Sequence[QAction]) -> None:
        """Offer these doors: a button each, and the further ones in the menu «More»."""
        for action in at_hand:
            button = ActionButton(action, parent=self)
            self.flow.addWidget(button)
            self._of_candidates.append(button)
        self._menu.addActions(list(further))
        self.flow.addWidget(self._more)
        self._more.setVisible(bool(further))

    def add_of_candidates(self, *parts: QWidget) -> None:
        """Put these over the list, for as long as those who compete are in front."""
        for part in parts:
            self.flow.addWidget(part)
            self._of_candidates.append(part)

    def set_places(self, places: int) -> None:
        """Show the number of places."""
        with QSignalBlocker(self._places):
            self._places.setValue(places)

    def change_places(self, places: int) -> None:
        """Change the number as if it was typed."""
        self._places.setValue(max(0, places))

    @Slot(bool)
    def show_for(self, *, competes: bool) -> None:
        """Hide what is about places while the other side is in front."""
        for part in self._of_candidates:
            part.setVisible(competes)

    def retranslate(self) -> None:
        """Take the language of the moment."""
        self.blind.setText(self.tr("Blind reading"))
        self.blind.setToolTip(self.tr("Hides who the applicants are, also in what is copied"))
        self._label.setText(self.tr("Places:"))
        self._places.setAccessibleName(self.tr("Places"))
        self._more.setText(self.tr("More"))

    def _lay_out(self) -> None:
        self._places.setRange(0, _MOST_PLACES)
        self._places.setKeyboardTracking(False)
        self._label.setBuddy(self._places)
        self._more.setMenu(self._menu)
        box = QWidget(self)
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._label)
        row.addWidget(self._places)
        self._of_candidates.append(box)
        for part in (self.blind, box):
            self.flow.addWidget(part)
