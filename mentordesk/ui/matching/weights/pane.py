"""The panel of weights in the detail's place, with its action, and the effect under it."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.appearance.icons import icon
from mentordesk.ui.matching.weights.effect import EffectBox
from mentordesk.ui.matching.weights.functions import WeightsFunctions
from mentordesk.ui.matching.weights.live import LiveWeights
from mentordesk.ui.matching.weights.names import Names
from mentordesk.ui.matching.weights.panel import WeightsPanel
from mentordesk.ui.shell import keys
from mentordesk.ui.widgets.split import ListDetail


class WeightsPane(QObject):
    """`turned`: it was opened or closed; `weighed` brings the lines of the board by the weights of the moment."""

    turned = Signal()
    weighed = Signal(object)

    def __init__(
        self, functions: WeightsFunctions, appearance: Appearance, propose: QAction, split: ListDetail, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._appearance, self._split = appearance, split
        self.action = QAction(self)
        self.action.setCheckable(True)
        self._names = Names(self)
        self._panel = WeightsPanel(appearance, self._names, split.detail_pane)
        self._effect = EffectBox(appearance, propose, split.detail_pane)
        self._live = LiveWeights(functions, self._panel, self._effect, self)
        split.detail.addWidget(self._panel)
        split.detail_actions.addWidget(self._effect)
        self._panel.hide()
        self._effect.hide()
        self._live.weighed.connect(self.weighed)
        self._panel.closed.connect(self.close)
        split.detail_closed.connect(self.close)
        self.action.toggled.connect(self._turn)
        appearance.changed.connect(self._draw)
        self._draw()

    @property
    def is_open(self) -> bool:
        """Whether the panel has the detail's place."""
        return self.action.isChecked()

    def retranslate(self) -> None:
        """Take the language of the moment."""
        keys.bind(self.action, "matching.weights")
        self._panel.retranslate()

    def follow(self) -> None:
        """The board was read again: what it is made of may be another."""
        if self.is_open:
            self._live.follow()

    def drafts(self) -> dict[str, object]:
        """What is being typed in the panel; empty when nothing is, or it is closed."""
        return self._panel.drafts() if self.is_open else {}

    def take_drafts(self, drafts: Mapping[str, object]) -> None:
        """Open the panel, and let it stand there again once the settings are read."""
        self._panel.take_drafts(drafts)
        self.action.setChecked(True)
        self.follow()

    def settle(self) -> None:
        """Store at once what is under somebody's hand."""
        self._panel.settle()

    @Slot()
    def close(self) -> None:
        """Give the detail its place again."""
        self.action.setChecked(False)

    @Slot(bool)
    def _turn(self, opened: bool) -> None:
        inside = self._has_focus()
        self._panel.setVisible(opened)
        self._effect.setVisible(opened)
        if not opened:
            self._live.stop()
        self.turned.emit()
        if opened:
            self._split.open_detail()
            self._panel.enter()
            self._live.follow()
        else:
            self._split.close_detail()
            if inside:
                self._split.list_pane.setFocus()

    def _has_focus(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and (self._panel.isAncestorOf(focused) or self._effect.isAncestorOf(focused))

    @Slot()
    def _draw(self) -> None:
        self.action.setIcon(icon("sliders-horizontal", self._appearance.tokens.ink))
