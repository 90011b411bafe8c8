"""Language, appearance and text size, which one may need before anything else."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.language import Language
from mentordesk.ui.widgets.flow import FlowLayout
from mentordesk.ui.widgets.labels import PlainLabel
from mentordesk.ui.widgets.steady import SteadyComboBox
from mentordesk.words import LANGUAGES

_NAMES = {"nb": "Bokmål", "nn": "Nynorsk", "en": "English"}  # each in its own language
_SCHEMES = ("system", "light", "dark")
_ZOOM_STEP = 10  # per cent


class Looks(QWidget):
    """Three small choices that take effect at once."""

    def __init__(self, appearance: Appearance, language: Language, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance, self._language = appearance, language
        self._languages, self._schemes = SteadyComboBox(self), SteadyComboBox(self)
        self._smaller, self._larger, self._zoom = (
            QPushButton("−", self),
            QPushButton("+", self),
            PlainLabel(parent=self),
        )
        for code in LANGUAGES:
            self._languages.addItem(_NAMES[code], code)
        for scheme in _SCHEMES:
            self._schemes.addItem("", scheme)
        self._lay_out()
        self._languages.activated.connect(self._choose_language)
        self._schemes.activated.connect(self._choose_scheme)
        self._smaller.clicked.connect(self._shrink)
        self._larger.clicked.connect(self._grow)
        appearance.changed.connect(self._show)
        self.retranslate()

    def retranslate(self) -> None:
        """Take the language of the moment."""
        for place, words in enumerate((self.tr("As the system"), self.tr("Light"), self.tr("Dark"))):
            self._schemes.setItemText(place, words)
        self._languages.setAccessibleName(self.tr("Language"))
        self._schemes.setAccessibleName(self.tr("Appearance"))
        for button, words in ((self._smaller, self.tr("Smaller text")), (self._larger, self.tr("Larger text"))):
            button.setAccessibleName(words)
            button.setToolTip(words)
        self._show()

    def _lay_out(self) -> None:
        size = QWidget(self)
        row = QHBoxLayout(size)
        row.setContentsMargins(0, 0, 0, 0)
        for part in (self._smaller, self._zoom, self._larger):
            row.addWidget(part)
        flow = FlowLayout(self)
        flow.setSpacing(8)
        for choice in (self._languages, self._schemes, size):
            flow.addWidget(choice)

    @Slot()
    def _show(self) -> None:
        self._languages.setCurrentIndex(self._languages.findData(self._language.code))
        self._schemes.setCurrentIndex(self._schemes.findData(self._appearance.scheme))
        self._zoom.setText(self.tr("Text: {percent} %").format(percent=self._appearance.zoom))

    @Slot()
    def _choose_language(self) -> None:
        self._language.set(self._languages.currentData())

    @Slot()
    def _choose_scheme(self) -> None:
        self._appearance.scheme = self._schemes.currentData()

    @Slot()
    def _shrink(self) -> None:
        self._appearance.zoom -= _ZOOM_STEP

    @Slot()
    def _grow(self) -> None:
        self._appearance.zoom += _ZOOM_STEP
