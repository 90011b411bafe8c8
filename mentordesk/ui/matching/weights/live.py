"""Between the panel of weights and the board: what a handle does is shown at once, and stored when it is let go."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from mentordesk.core.matching.model import BoardRow
from mentordesk.ui.matching.weights.effect import EffectBox
from mentordesk.ui.matching.weights.functions import Foresight, WeightsFunctions
from mentordesk.ui.matching.weights.panel import WeightsPanel

if TYPE_CHECKING:
    from mentordesk.core.matching.weighing.shares import Weighing

PAUSE = 350
"""Milliseconds without a move until a new suggestion is worked out."""


class LiveWeights(QObject):
    """`weighed` brings the lines of the board as they would be with the weights in the panel."""

    weighed = Signal(object)

    def __init__(self, functions: WeightsFunctions, panel: WeightsPanel, effect: EffectBox, parent: QObject) -> None:
        super().__init__(parent)
        self._functions, self._panel, self._effect = functions, panel, effect
        self._weighing: Weighing | None = None
        self._asking = self._following = False
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._foresee)
        panel.moved.connect(self._move)
        panel.settled.connect(self._keep)
        panel.chosen.connect(functions.set_criterion)
        panel.preset_chosen.connect(functions.use_preset)
        panel.ruled.connect(self._rule)

    def follow(self) -> None:
        """Something is stored that is another than before, or the panel was opened just now."""
        self._following = True
        self._functions.read(self._take)

    def stop(self) -> None:
        """The panel was closed: what is under somebody's hand is stored."""
        self._following = False
        self._pause.stop()
        self._panel.settle()
        self._weighing = None

    def _take(self, weighing: "Weighing") -> None:
        """Show what was read, unless the panel was closed meanwhile."""
        if not self._following:
            return
        self._weighing = weighing
        settings = weighing.settings
        self._panel.show_settings(weighing.programme, settings, self._functions.preset(settings.preset))
        self._move()

    @Slot()
    def _move(self) -> None:
        """The one thing that must be quick: it follows the hand."""
        weighing = self._weighing
        if weighing is None:
            return
        weights = self._panel.weights()
        rows: tuple[BoardRow, ...] = weighing.rows(weights)
        self._panel.show_points(weighing.points(weights))
        self.weighed.emit(rows)
        self._effect.show_now(weighing.total, rows, weighing.settings.minimum)
        self._effect.show_waiting()
        self._pause.start()

    @Slot()
    def _keep(self) -> None:
        stored = self._weighing.weights if self._weighing is not None else {}
        changed = {key: weight for key, weight in self._panel.weights().items() if stored.get(key) != weight}
        if changed and not self._functions.set_weights(changed):
            self.follow()  # what could not be kept goes back

    @Slot(dict)
    def _rule(self, values: dict[str, object]) -> None:
        if not self._functions.set_matching(values):
            self._panel.take_back(values)

    @Slot()
    def _foresee(self) -> None:
        """One question at a time; a newer one waits for the answer to the last."""
        if self._asking or self._weighing is None:
            return
        if not self._weighing.can_be_planned:
            self._effect.show_nothing()
            return
        self._asking = True
        self._functions.foresee(self._weighing, self._panel.weights(), self._show)

    def _show(self, answer: Foresight) -> None:
        """Unless it is about other weights than the panel's by now: then it is asked again."""
        self._asking = False
        if answer.weighing is not self._weighing or answer.weights != self._panel.weights():
            self._pause.start()
        elif answer.foreseen is not None:
            self._effect.show_foreseen(answer.foreseen)
        else:
            self._effect.show_nothing(answer.why)
