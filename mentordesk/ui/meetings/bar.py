"""The line above the calendar: earlier and later, today, what is shown, and as month, week or agenda."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QPushButton, QSizePolicy, QToolButton, QWidget

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.appearance.icons import icon
from mentordesk.ui.meetings.actions import CalendarActions
from mentordesk.ui.widgets.buttons import ActionButton
from mentordesk.ui.widgets.flow import FlowLayout
from mentordesk.ui.widgets.labels import PlainLabel

MONTH, WEEK, AGENDA = "month", "week", "agenda"
VIEWS = (MONTH, WEEK, AGENDA)


class CalendarBar(QWidget):
    """`chosen` says in which view the person wants to look."""

    chosen = Signal(str)

    def __init__(self, appearance: Appearance, actions: CalendarActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._views = {name: actions[f"calendar.{name}"] for name in VIEWS}
        self._steps = [_step(actions[f"calendar.{name}"], self) for name in ("previous", "next")]
        self._title = PlainLabel("", "section", self)
        self._group = QButtonGroup(self)
        self._buttons = {name: self._button(action) for name, action in self._views.items()}
        self._buttons[MONTH].setChecked(True)
        moving = QHBoxLayout()
        for part in (self._steps[0], ActionButton(actions["calendar.today"], "", self), self._steps[1], self._title):
            moving.addWidget(part)
        self._flow = FlowLayout(self)
        self._left, self._right = QWidget(self), QWidget(self)
        self._left.setLayout(moving)
        views = QHBoxLayout(self._right)
        views.addStretch(1)
        for button in self._buttons.values():
            views.addWidget(button)
        for layout in (moving, views):
            layout.setContentsMargins(0, 0, 0, 0)
        self._right.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._flow.addWidget(self._left)
        self._flow.addWidget(self._right)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._group.buttonClicked.connect(self._tell)
        self._group.buttonToggled.connect(self._mark)
        appearance.changed.connect(self._draw)
        self.retranslate()
        self._draw()

    @property
    def view(self) -> str:
        """The view that is chosen."""
        return next(name for name, button in self._buttons.items() if button.isChecked())

    def choose(self, view: str) -> None:
        """Take a view, as if its button was pressed."""
        self._buttons[view].setChecked(True)
        self.chosen.emit(view)

    def set_title(self, text: str) -> None:
        """Say which days are shown."""
        self._title.setText(text)

    def retranslate(self) -> None:
        """Take the words of the actions, in the language of the moment."""
        for name, action in self._views.items():
            self._buttons[name].setText(action.text())
            self._buttons[name].setToolTip(action.toolTip())
        for step in self._steps:
            step.setAccessibleName(step.defaultAction().text())

    def _button(self, action: QAction) -> QPushButton:
        button = QPushButton(self)
        button.setCheckable(True)
        button.setProperty("view", action.objectName().removeprefix("calendar."))
        self._group.addButton(button)
        return button

    @Slot(QAbstractButton)
    def _tell(self, button: QAbstractButton) -> None:
        self.chosen.emit(button.property("view"))

    @Slot(QAbstractButton, bool)
    def _mark(self, button: QAbstractButton, on: bool) -> None:
        """The chosen view has a tick, so that its colour does not speak alone."""
        button.setIcon(icon("check", self._appearance.tokens.selInk) if on else QIcon())

    def _draw(self) -> None:
        sizes, tokens = self._appearance.sizes, self._appearance.tokens
        self._flow.setSpacing(sizes.px(8))
        for step, name in zip(self._steps, ("chevron-left", "chevron-right"), strict=True):
            step.defaultAction().setIcon(icon(name, tokens.ink))
            step.setIconSize(QSize(sizes.icon, sizes.icon))
        for button in self._buttons.values():
            button.setIconSize(QSize(sizes.px(14), sizes.px(14)))
            self._mark(button, button.isChecked())


def _step(action: QAction, parent: QWidget) -> QToolButton:
    button = QToolButton(parent)
    button.setDefaultAction(action)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
    return button
