"""Who scores in this window: a button with a menu of names, and a field for a new one."""

from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.selection.functions import Look
from mentordesk.ui.selection.scoring.functions import AssessingFunctions
from mentordesk.ui.widgets.editors import LineEditor
from mentordesk.ui.widgets.labels import PlainLabel

_FIELD = 170  # pixels at 100 %


class AssessorChooser(QWidget):
    """«Vurderer: Ingrid» and beside it how far all have come. The menu also stops waiting for somebody."""

    def __init__(self, appearance: Appearance, functions: AssessingFunctions, parent: QWidget) -> None:
        super().__init__(parent)
        self._functions = functions
        self._look = Look((), (), 0, "adept", "")
        self.action = QAction(self)
        self.action.triggered.connect(self._open)
        self._button, self._name, self._progress = (
            QPushButton(self),
            LineEditor(self),
            PlainLabel("", "secondary", self),
        )
        self._menu = QMenu(self._button)
        self._button.setMenu(self._menu)
        self._name.setFixedWidth(appearance.sizes.px(_FIELD))
        self._name.hide()
        self._menu.aboutToShow.connect(self._fill)
        self._name.editingFinished.connect(self._take_new)  # with Enter, or with a click elsewhere
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(appearance.sizes.px(8))
        for part in (self._button, self._name, self._progress):
            layout.addWidget(part)

    def follow(self, look: Look) -> None:
        """Offer these assessors."""
        self._look = look
        self.retranslate()

    def retranslate(self) -> None:
        """Take the language of the moment."""
        shown = self._look.author or self.tr("nobody, only looking on")
        self._button.setText(self.tr("Assessor: {name}").format(name=shown).replace("&", "&&"))
        self._button.setToolTip(self.tr("Who gives points in this window"))
        self._name.setPlaceholderText(self.tr("Name of the assessor"))
        self._name.setAccessibleName(self.tr("Name of the assessor"))
        self._progress.setText(self._told())
        self._progress.setVisible(bool(self._progress.text()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc in the field lets it be."""
        if event.key() == Qt.Key.Key_Escape and self._name.isVisible():
            self._close_field()
        else:
            super().keyPressEvent(event)

    def _told(self) -> str:
        """«1 av 2 ferdig · 31/35»: of the assessors, and of the applications that all have finished."""
        everybody = self._look.assessors
        if len(everybody) < 2:
            return ""
        finished = sum(one.done == one.of for one in everybody)
        text = self.tr("{finished} of {count} finished · {settled}/{all}")
        settled = min(one.done for one in everybody)
        return text.format(finished=finished, count=len(everybody), settled=settled, all=everybody[0].of)

    @Slot()
    def _fill(self) -> None:
        self._menu.clear()
        names = sorted({one.name for one in self._look.assessors} | ({self._look.author} - {""}))
        done = {
            one.name: self.tr("{name}  {done}/{all}").format(name=one.name, done=one.done, all=one.of)
            for one in self._look.assessors
        }
        for name in names:
            self._offer(done.get(name, name), name)
        self._menu.addAction(self.tr("New assessor …")).triggered.connect(self._open_field)
        self._menu.addSeparator()
        self._offer(self.tr("Only look on"), "")
        late = [one.name for one in self._look.assessors if one.done < one.of and len(self._look.assessors) > 1]
        if late:
            self._menu.addSeparator()
        for name in late:
            text = self.tr("Wait no longer for {name}").format(name=name).replace("&", "&&")
            self._menu.addAction(text).triggered.connect(partial(self._excuse, name))

    def _offer(self, text: str, name: str) -> None:
        action = self._menu.addAction(text.replace("&", "&&"))
        action.setCheckable(True)
        action.setChecked(name == self._look.author)
        action.triggered.connect(partial(self._choose, name))

    def _choose(self, name: str, *_: object) -> None:
        self._functions.choose(name)

    def _excuse(self, name: str, *_: object) -> None:
        self._functions.excuse(name)

    @Slot()
    def _open(self) -> None:
        self._button.setFocus()
        self._button.showMenu()

    @Slot()
    def _open_field(self) -> None:
        self._name.write("")
        self._name.show()
        self._name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close_field(self) -> None:
        self._name.write("")  # what is given up must not be taken as the focus goes
        self._name.hide()
        self._button.setFocus()

    @Slot()
    def _take_new(self) -> None:
        name = self._name.read()
        if name:
            self._close_field()
            self._functions.choose(name)
