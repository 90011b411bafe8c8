"""The panel «Vekter»: the preset, the criteria in their groups with a handle each, and how pairs are chosen."""

from collections.abc import Iterable, Mapping
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from mentordesk.core.matching.criteria.weights import ALL_POINTS
from mentordesk.core.matching.model import Settings
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.appearance.sizes import TWO_PANES, effective_width
from mentordesk.ui.matching.weights.group import CriteriaGroup
from mentordesk.ui.matching.weights.names import DEMANDS, Names, group_of, section_of
from mentordesk.ui.matching.weights.rules_form import RulesForm
from mentordesk.ui.widgets.bars import ScoreBar
from mentordesk.ui.widgets.fields import ChoiceField
from mentordesk.ui.widgets.labels import PlainLabel


class WeightsPanel(QWidget):
    """`moved`: a handle is elsewhere; `settled`: it was let go; `chosen` (criterion, `kind` or `direction`, value),
    `preset_chosen` and `ruled` (names and values of settings) bring what is to be stored.
    """

    moved = Signal()
    settled = Signal()
    chosen = Signal(str, str, str)
    preset_chosen = Signal(object)
    ruled = Signal(dict)
    closed = Signal()

    def __init__(self, appearance: Appearance, names: Names, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance, self._names = appearance, names
        self._settings = Settings()
        self._points: Mapping[str, int] = {}
        self._drafts: Mapping[str, object] = {}
        self._title, self._hint = PlainLabel("", "section", self), PlainLabel("", "secondary", self, wrap=True)
        self._kinds = PlainLabel("", "secondary", self, wrap=True)
        self._close, self._back = QPushButton(self), QPushButton(self)
        self._preset, self._bar = ChoiceField("", parent=self), ScoreBar(appearance, self)
        self._groups = tuple(CriteriaGroup(appearance, section, self) for section in range(DEMANDS + 1))
        self._rules = RulesForm(appearance, self)
        self._column, self._start = QVBoxLayout(self), QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._lay_out()
        self._connect()

    def weights(self) -> dict[str, int]:
        """Where the handles are, of the criteria that give points."""
        return {key: weight for group in self._groups for key, weight in group.weights().items()}

    def settle(self) -> None:
        """Count all handles as let go where they are."""
        for group in self._groups:
            group.settle()

    def take_back(self, names: Iterable[str]) -> None:
        """What was typed for these settings could not be kept; it stays to be tried again."""
        self._rules.take_back(names)

    def drafts(self) -> dict[str, object]:
        """What is being typed, or waits for the settings."""
        return dict(self._drafts) or self._rules.drafts()

    def take_drafts(self, drafts: Mapping[str, object]) -> None:
        """Let it stand there again, as soon as the settings are shown."""
        self._drafts = drafts

    def enter(self) -> None:
        """Go to the first field."""
        self._preset.setFocus(Qt.FocusReason.TabFocusReason)

    def show_settings(self, programme: UUID, settings: Settings, preset: Settings) -> None:
        """Show what is stored; `preset` is what it was made from."""
        self._settings = settings
        self._preset.set_value(settings.preset)
        self._back.setEnabled(settings.criteria != preset.criteria)  # hidden, it would move what is under one's hand
        for section, group in enumerate(self._groups):
            group.show_criteria([one for one in settings.criteria if section_of(one.key) == section])
        self._rules.show_settings(programme, settings)
        drafts, self._drafts = self._drafts, {}
        self._rules.take_drafts(drafts)
        self._name_rows()

    def show_points(self, points: Mapping[str, int]) -> None:
        """Tell how many hundredths of the 100 points each weight is worth beside the others."""
        self._points = points
        together = [sum(value for key, value in points.items() if group_of(key) == place) for place in range(DEMANDS)]
        for section, group in enumerate(self._groups):
            group.show_points(points, together[section] if section < DEMANDS else None)
        self._bar.set_segments(together, ALL_POINTS)

    def retranslate(self) -> None:
        """Take the language of the moment."""
        self._title.setText(self.tr("Weights"))
        self._hint.setText(self.tr("What counts when you match. The list follows while you pull."))
        self._kinds.setText(
            self.tr("Must: or they cannot be a pair. Should: gives points. May: is only told. Off: does not count.")
        )
        self._close.setText(self.tr("Close"))
        self._back.setText(self.tr("Back to the template"))
        self._preset.set_label(self.tr("Template"))
        self._preset.set_options(self._names.presets())
        for section, group in enumerate(self._groups):
            group.set_name(self._names.section(section))
        self._rules.retranslate()
        self._name_rows()
        self.show_points(self._points)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        self._close.setProperty("role", "quiet")
        self._back.setProperty("role", "quiet")
        above = QHBoxLayout()
        above.addWidget(self._title, 1)
        above.addWidget(self._close)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(above)
        self._column.addWidget(self._hint)
        self._column.addWidget(self._kinds)
        self._start.addWidget(self._preset, 1)
        self._start.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addLayout(self._start)
        for part in (self._bar, *self._groups, self._rules):
            self._column.addWidget(part)
        self._space()
        self._fit()

    def _fit(self) -> None:
        """Where the panel covers the list, the way back above it is enough, and the handles have the room."""
        narrow = effective_width(self.window().width(), self._appearance.sizes.zoom) < TWO_PANES
        for part in (self._title, self._close, self._hint, self._kinds, self._bar):
            part.setVisible(not narrow)
        for group in self._groups:
            group.tighten(tight=narrow)
        ways = QBoxLayout.Direction
        self._start.setDirection(ways.LeftToRight if narrow else ways.TopToBottom)
        self._preset.stand_beside(beside=narrow)

    def _connect(self) -> None:
        self._close.clicked.connect(self.closed)
        self._back.clicked.connect(self._go_back)
        self._preset.committed.connect(self.preset_chosen)
        self._rules.ruled.connect(self.ruled)
        for group in self._groups:
            group.moved.connect(self.moved)
            group.settled.connect(self.settled)
            group.chosen.connect(self.chosen)
        self._appearance.changed.connect(self._space)

    def _name_rows(self) -> None:
        for group in self._groups:
            for key, row in group.rows.items():
                row.name_all(self._names.criterion(key), self._names.kinds(key), self._names.directions(key))

    @Slot()
    def _space(self) -> None:
        for layout in (self._column, self._start):
            layout.setSpacing(self._appearance.sizes.px(8))
        for part in (*self._groups, self._rules):
            part.setContentsMargins(0, self._appearance.sizes.px(8), 0, 0)

    @Slot()
    def _go_back(self) -> None:
        self.enter()  # the button has nothing more to do afterwards
        self.preset_chosen.emit(self._settings.preset)
