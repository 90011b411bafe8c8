"""The programme's deadlines, in a line over the list, where they can also be changed."""

import datetime as dt

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from mentordesk.core.recruitment.contact.queries import Dates
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.appearance.icons import icon
from mentordesk.ui.recruitment.contact.functions import ContactFunctions
from mentordesk.ui.widgets.fields import DateField
from mentordesk.ui.widgets.moments import short_day

_NONE = Dates(None, None)
_LEAST_HEIGHT = 480  # pixels of the window at 100 %


class DeadlineLine(QWidget):
    """«Søknadsfrist 20. nov. · Svar senest 1. des.»: pressed, it becomes two fields. Esc closes them.

    In a window with little height the list needs the room; then the days are changed in the settings.
    """

    def __init__(self, functions: ContactFunctions, appearance: Appearance, page: QWidget) -> None:
        super().__init__(page)
        page.installEventFilter(self)
        self._functions, self._appearance = functions, appearance
        self._dates = _NONE
        self._line = QPushButton(self)
        self._line.setProperty("role", "line")
        self._fields = QWidget(self)
        self._deadline, self._answer_by = DateField("", self._fields), DateField("", self._fields)
        self._done = QPushButton(self._fields)
        row = QHBoxLayout(self._fields)
        row.setContentsMargins(0, 0, 0, 0)
        for field in (self._deadline, self._answer_by):
            row.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._done, 0, Qt.AlignmentFlag.AlignBottom)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._line, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._fields)
        self._fields.hide()
        self._line.clicked.connect(self._open)
        self._done.clicked.connect(self._close)
        self._deadline.committed.connect(self._keep)
        self._answer_by.committed.connect(self._keep)
        for follow in (self._draw, self._fit):
            appearance.changed.connect(follow)
        self._draw()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The page has become larger or smaller."""
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    @Slot()
    def _fit(self) -> None:
        """Show the line where there is room for it."""
        room = self.window().height() * 100 // self._appearance.sizes.zoom
        self.setVisible(room >= _LEAST_HEIGHT or self._fields.isVisible())

    def reload(self) -> None:
        """Read the days again."""
        self._dates = self._functions.dates()
        if self._deadline.value != self._dates.deadline:
            self._deadline.set_value(self._dates.deadline)
        if self._answer_by.value != self._dates.answer_by:
            self._answer_by.set_value(self._dates.answer_by)
        self._say()

    def retranslate(self) -> None:
        """Take the language of the moment."""
        self._deadline.set_label(self.tr("Deadline for applications"))
        self._answer_by.set_label(self.tr("Everybody is answered by"))
        self._done.setText(self.tr("Done"))
        self._line.setToolTip(self.tr("Change the deadlines"))
        self._say()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._fields.isVisible():
            self._close()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Del clears a day; only in the list it deletes the applicant."""
        overrides = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if overrides and event.key() == Qt.Key.Key_Delete and self._fields.isVisible():  # type: ignore[attr-defined]
            event.accept()
            return True
        return super().event(event)

    @Slot()
    def _open(self) -> None:
        self._line.hide()
        self._fields.show()
        self._deadline.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def _close(self) -> None:
        self._line.show()
        self._line.setFocus(Qt.FocusReason.OtherFocusReason)
        self._fields.hide()
        self._fit()

    @Slot(object)
    def _keep(self, _: object) -> None:
        """Both together: whether one may be so depends on the other."""
        deadline, answer_by = self._deadline.value, self._answer_by.value
        if not self._functions.set_dates(deadline, answer_by):
            field, value = self._changed(deadline)
            field.take_back(value, self.tr("This was not kept. Try again."))

    def _changed(self, deadline: dt.date | None) -> tuple[DateField, dt.date | None]:
        if deadline != self._dates.deadline:
            return self._deadline, self._dates.deadline
        return self._answer_by, self._dates.answer_by

    def _say(self) -> None:
        deadline, answer_by = self._dates
        parts = []
        if deadline is not None:
            parts.append(self.tr("Deadline {day}").format(day=short_day(deadline)))
        if answer_by is not None:
            parts.append(self.tr("Answer by {day}").format(day=short_day(answer_by)))
        text = " · ".join(parts) or self.tr("Set a deadline and a day for the answers")
        self._line.setText(text)
        self._line.setAccessibleName(text)

    def _draw(self) -> None:
        self._line.setIcon(icon("calendar-days", self._appearance.tokens.ink2))
