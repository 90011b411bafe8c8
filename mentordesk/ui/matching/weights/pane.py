"""The panel of weights in the detail's place, with its action, and the effect under it."""

from collections.abc import Mapping
from typing import NamedTuple

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


class _Parts(NamedTuple):
    panel: WeightsPanel
    effect: EffectBox
    live: LiveWeights


class WeightsPane(QObject):
    """`turned`: it was opened or closed; `weighed` brings the lines of the board by the weights of the moment."""

    turned = Signal()
    weighed = Signal(object)

    def __init__(
        self, functions: WeightsFunctions, appearance: Appearance, propose: QAction, split: ListDetail, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._functions, self._appearance, self._split, self._propose = functions, appearance, split, propose
        self.action = QAction(self)
        self.action.setCheckable(True)
        self._made: _Parts | None = None
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
        if self._made is not None:
            self._made.panel.retranslate()

    def follow(self) -> None:
        """The board was read again: what it is made of may be another."""
        if self.is_open:
            self._parts.live.follow()

    def drafts(self) -> dict[str, object]:
        """What is being typed in the panel; empty when nothing is, or it is closed."""
        return self._parts.panel.drafts() if self.is_open else {}

    def take_drafts(self, drafts: Mapping[str, object]) -> None:
        """Open the panel, and let it stand there again once the settings are read."""
        self._parts.panel.take_drafts(drafts)
        self.action.setChecked(True)
        self.follow()

    def settle(self) -> None:
        """Store at once what is under somebody's hand."""
        if self._made is not None:
            self._made.panel.settle()

    @Slot()
    def close(self) -> None:
        """Give the detail its place again."""
        self.action.setChecked(False)

    @Slot(bool)
    def _turn(self, opened: bool) -> None:
        inside, parts = self._has_focus(), self._parts
        parts.panel.setVisible(opened)
        parts.effect.setVisible(opened)
        if not opened:
            parts.live.stop()
        self.turned.emit()
        if opened:
            self._split.open_detail()
            parts.panel.enter()
            parts.live.follow()
        else:
            self._split.close_detail()
            if inside:
                self._split.enter_list()

    @property
    def _parts(self) -> "_Parts":
        """The panel with its effect, made when it is opened for the first time: a page is shown sooner without."""
        if self._made is None:
            pane, split = self._split.detail_pane, self._split
            panel = WeightsPanel(self._appearance, Names(self), pane)
            effect = EffectBox(self._appearance, self._propose, pane)
            self._made = _Parts(panel, effect, LiveWeights(self._functions, panel, effect, self))
            panel.hide()
            effect.hide()
            split.detail.insertWidget(0, panel)
            split.detail_actions.addWidget(effect)
            self._made.live.weighed.connect(self.weighed)
            panel.closed.connect(self.close)
            panel.retranslate()
        return self._made

    def _has_focus(self) -> bool:
        focused = QApplication.focusWidget()
        if focused is None or self._made is None:
            return False
        return any(part.isAncestorOf(focused) for part in (self._made.panel, self._made.effect))

    @Slot()
    def _draw(self) -> None:
        self.action.setIcon(icon("sliders-horizontal", self._appearance.tokens.ink))
