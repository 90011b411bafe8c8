"""The form as applicants see it, and the buttons that print it or make it for the screen."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentordesk.core.recruitment.rules import ADEPT, MENTOR
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.recruitment.forms.functions import FormFunctions
from mentordesk.ui.widgets.buttons import ActionButton
from mentordesk.ui.widgets.fields import ChoiceField, NumberField
from mentordesk.ui.widgets.flow import FlowLayout
from mentordesk.ui.widgets.labels import PlainLabel
from mentordesk.ui.widgets.preview import PagePreview

MOST = 200
_COPIES = 10


class PaperSide(QWidget):
    """One role and language at a time."""

    def __init__(self, functions: FormFunctions, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._functions, self._appearance = functions, appearance
        self._title = PlainLabel("", "section", self)
        self._role, self._language = ChoiceField(""), ChoiceField("")
        self._copies = NumberField("", 1, MOST)
        self.print, self.write = QAction(self), QAction(self)
        self._preview = PagePreview(appearance, functions.run, self)
        self._choices, self._buttons = QWidget(self), QWidget(self)
        self._lay_out()
        self._copies.start_over(_COPIES)
        self._role.committed.connect(self.look_again)
        self._language.committed.connect(self.look_again)
        self.print.triggered.connect(self._print)
        self.write.triggered.connect(self._write)
        self._preview.failed.connect(self._tell_failure)
        appearance.changed.connect(self._space)
        self._space()
        self.retranslate()
        self._role.start_over(ADEPT)
        self._language.start_over(functions.language())

    def choose_role(self, role: str) -> None:
        """Show the form that applicants of this role see."""
        if role != self._role.value:
            self._role.start_over(role)
            self.look_again()

    @Slot()
    def look_again(self) -> None:
        """Draw the form anew."""
        self._preview.show_paper(partial(self._functions.page, self._role.value, self._language.value))

    def retranslate(self) -> None:
        """Take the language of the moment."""
        self._title.setText(self.tr("As applicants see it"))
        self._role.set_label(self.tr("Form for"))
        self._role.set_options(((ADEPT, self.tr("Adepts")), (MENTOR, self.tr("Mentors"))))
        self._language.set_label(self.tr("Language"))
        names = {"nb": self.tr("Norwegian"), "nn": self.tr("Nynorsk"), "en": self.tr("English")}
        self._language.set_options([(code, names.get(code, code)) for code in self._functions.languages()])
        self._copies.set_label(self.tr("Paper forms"))
        self.print.setText(self.tr("Print on paper …"))
        self.write.setText(self.tr("Make a PDF to fill in …"))

    def _lay_out(self) -> None:
        self._row, self._flow = FlowLayout(self._choices), FlowLayout(self._buttons)
        for field in (self._role, self._language, self._copies):
            self._row.addWidget(field)
        for action in (self.print, self.write):
            self._flow.addWidget(ActionButton(action, "", self._buttons))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for part in (self._title, self._choices, self._buttons):
            self._column.addWidget(part)
        self._column.addWidget(self._preview, 1)

    def _space(self) -> None:
        sizes = self._appearance.sizes
        for layout in (self._column, self._row, self._flow):
            layout.setSpacing(sizes.px(8))
        for field, width in ((self._role, 120), (self._language, 120), (self._copies, 96)):
            field.setFixedWidth(sizes.px(width))
        self._preview.setMinimumHeight(sizes.px(280))

    @Slot()
    def _print(self) -> None:
        self._copies.setFocus()
        self.setFocus()
        if not self._copies.error:
            self._functions.print(self._role.value, self._copies.value or _COPIES, self._language.value)

    @Slot()
    def _write(self) -> None:
        self._functions.write(self._role.value, self._language.value)

    @Slot(object)
    def _tell_failure(self, error: object) -> None:
        from mentordesk.core.kernel.errors import Told

        if isinstance(error, Told):
            self._preview.show_words(". ".join(self._functions.sentence(error)))
        elif isinstance(error, BaseException):
            raise error
