"""The logo at the head of the papers: a picture from a file, and what it shows for those who hear the paper."""

from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction, QPixmap
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from mentordesk.ui.agreements.logo.functions import LogoFunctions
from mentordesk.ui.agreements.stand_in import PaperPanel
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.widgets.back import BackButton
from mentordesk.ui.widgets.buttons import ActionButton
from mentordesk.ui.widgets.fields import LineField
from mentordesk.ui.widgets.flow import FlowLayout
from mentordesk.ui.widgets.labels import PlainLabel

_WIDEST, _HIGHEST = 560, 160
"""Pixels at 100 %."""


class LogoPanel(PaperPanel):
    """First what it shows, then which picture; what is typed and chosen stays until the picture is taken."""

    def __init__(self, functions: LogoFunctions, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._functions, self._appearance = functions, appearance
        self._path: Path | None = None
        self._told = ""
        self._take, self._choose, self._describe, self._remove = (QAction(self) for _ in range(4))
        self._back, self._title = BackButton(appearance, self), PlainLabel("", "section", self, wrap=True)
        self._hint, self._state = PlainLabel("", "", self, wrap=True), PlainLabel("", "strong", self, wrap=True)
        self._picture, self._description = PlainLabel("", "", self), LineField("", self)
        self._chosen = PlainLabel("", "secondary", self, wrap=True)
        self._lay_out()
        self._back.clicked.connect(self.leave)
        for action, slot in (
            (self._take, self._take_it),
            (self._choose, self._ask),
            (self._describe, self._describe_it),
            (self._remove, self._take_away),
        ):
            action.triggered.connect(slot)
        self._description.committed.connect(self._follow)
        appearance.changed.connect(self.look_again)

    @property
    def primary(self) -> QAction | None:
        return self._take

    def begin(self) -> None:
        self._forget()
        self.look_again()
        self._description.setFocus()

    @Slot()
    def look_again(self) -> None:
        found, px = self._functions.logo(), self._appearance.sizes.px
        picture = QPixmap()
        if found is not None:
            picture.loadFromData(found.png)
        ways = (Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
        self._picture.setPixmap(QPixmap() if picture.isNull() else picture.scaled(px(_WIDEST), px(_HIGHEST), *ways))
        self._picture.setVisible(found is not None)
        self._picture.setAccessibleName(found.description if found else "")
        shows = self.tr("The logo shows: {description}")
        self._state.setText(
            shows.format(description=found.description) if found else self.tr("The papers have no logo.")
        )
        for action in (self._describe, self._remove):
            action.setVisible(found is not None)
        self._tell(found.description if found else "")
        for part in (self._description, self._chosen):
            part.setMaximumWidth(px(_WIDEST))
        self._follow()

    def retranslate(self) -> None:
        self._back.setText(self.tr("Back to the list"))
        self._title.setText(self.tr("Logo"))
        self._hint.setText(
            self.tr(
                "The logo stands at the head of every paper. Whoever hears a paper read out hears what it shows, "
                "so say that first."
            )
        )
        self._description.set_label(self.tr("What the picture shows"))
        self._take.setText(self.tr("Use this picture"))
        self._choose.setText(self.tr("Choose a picture …"))
        self._describe.setText(self.tr("Change only the words"))
        self._remove.setText(self.tr("Remove the logo"))
        self.look_again()

    def _lay_out(self) -> None:
        px = self._appearance.sizes.px
        buttons, content, area = QWidget(self), QWidget(), QScrollArea(self)
        flow, inside = FlowLayout(buttons), QVBoxLayout(content)
        flow.setSpacing(px(8))
        roles = ((self._choose, ""), (self._take, "primary"), (self._describe, ""), (self._remove, "quiet"))
        for action, role in roles:
            flow.addWidget(ActionButton(action, role, buttons))
        inside.setContentsMargins(0, 0, px(8), 0)
        inside.setSpacing(px(12))
        for part in (self._hint, self._state, self._picture, self._description, self._chosen, buttons):
            inside.addWidget(part)
        inside.addStretch(1)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(content)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._title)
        column.addWidget(area, 1)

    def _forget(self) -> None:
        self._path = None
        self._told = ""
        self._description.start_over("")

    def _tell(self, description: str) -> None:
        """Begin with the words in use; what is being written for a picture to come stays."""
        if description != self._told and self._path is None:
            self._description.start_over(description)
        self._told = description

    @Slot()
    def _follow(self) -> None:
        name = self._path.name if self._path else ""
        self._chosen.setText(self.tr("Chosen: {name}").format(name=name) if name else self.tr("No picture is chosen."))
        self._take.setEnabled(self._path is not None)
        self._describe.setEnabled(self._path is None)
        if self._description.value:
            self._description.set_error("")

    @Slot()
    def _ask(self) -> None:
        if (path := self._functions.choose()) is not None:
            self._path = path
            self._follow()

    @Slot()
    def _take_it(self) -> None:
        if self._path is not None and (description := self._words()):
            self._functions.take(self._path, description, self._taken)

    @Slot()
    def _describe_it(self) -> None:
        if description := self._words():
            self._functions.describe(description)

    def _words(self) -> str:
        """What it shows; while that is not said, it is asked for."""
        description = str(self._description.shown() or "").strip()
        if not description:
            self._description.set_error(self.tr("Say what the picture shows."))
            self._description.setFocus(Qt.FocusReason.OtherFocusReason)
        return description

    def _taken(self) -> None:
        """The button that was pressed rests now: the focus would go on to the one that takes the logo away."""
        self._forget()
        self.look_again()
        self._go_in()

    def _go_in(self) -> None:
        if self.isVisible():
            self._description.setFocus()

    @Slot()
    def _take_away(self) -> None:
        if self._functions.remove():
            self._go_in()
