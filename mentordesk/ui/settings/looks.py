"""Language, colours, sizes and keys: what is chosen takes effect at once."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.appearance.sizes import LARGEST_ZOOM, SMALLEST_ZOOM
from mentordesk.ui.language import Language
from mentordesk.ui.widgets.fields import ChoiceField, Field
from mentordesk.ui.widgets.section import Section
from mentordesk.words import LANGUAGES

_NAMES = {"nb": "Bokmål", "nn": "Nynorsk", "en": "English"}  # each in its own language
_ZOOM_STEP = 10  # per cent


@dataclass(frozen=True)
class LooksFunctions:
    """The language, and whether single letters are commands."""

    language: Language
    single_letters: Callable[[], bool]
    switch_letters: Callable[[bool], object]


class LooksSection(Section):
    """Acts on the language and the appearance that are in force."""

    name = "looks"

    def __init__(self, functions: LooksFunctions, appearance: Appearance) -> None:
        super().__init__(appearance)
        self._functions = functions
        self._language, self._scheme = ChoiceField(""), ChoiceField("")
        self._zoom, self._density = ChoiceField(""), ChoiceField("")
        self._contrast, self._letters = QCheckBox(), QCheckBox()
        self._reset = QPushButton()
        self._reset.setProperty("role", "quiet")
        self._reset.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        for row in (_beside(self._language, self._scheme), _beside(self._zoom, self._density)):
            self.put(row)
        for row in (self._contrast, self._letters, self._reset):
            self.put(row)
        self._language.committed.connect(functions.language.set)
        self._scheme.committed.connect(self._choose_scheme)
        self._zoom.committed.connect(self._choose_zoom)
        self._density.committed.connect(self._choose_density)
        self._contrast.toggled.connect(self._choose_contrast)
        self._letters.toggled.connect(functions.switch_letters)
        self._reset.clicked.connect(self._start_over)
        appearance.changed.connect(self.reload)

    @Slot()
    def reload(self) -> None:
        self._language.set_value(self._functions.language.code)
        self._scheme.set_value(self.appearance.scheme)
        self._zoom.set_options([(zoom, self._percent(zoom)) for zoom in self._zooms()])
        self._zoom.set_value(self.appearance.zoom)
        self._density.set_value(self.appearance.density)
        self._contrast.setChecked(self.appearance.high_contrast)
        self._letters.setChecked(self._functions.single_letters())

    def retranslate(self) -> None:
        self.say(self.tr("Appearance and language"))
        self._language.set_label(self.tr("Language"))
        self._language.set_options([(code, _NAMES[code]) for code in LANGUAGES])
        self._scheme.set_label(self.tr("Colours"))
        self._scheme.set_options(
            [("system", self.tr("As the system")), ("light", self.tr("Light")), ("dark", self.tr("Dark"))]
        )
        self._zoom.set_label(self.tr("Text size"))
        self._density.set_label(self.tr("Rows in lists"))
        self._density.set_options(
            [("roomy", self.tr("Roomy")), ("normal", self.tr("Normal")), ("compact", self.tr("Compact"))]
        )
        self._contrast.setText(self.tr("Stronger contrast"))
        self._letters.setText(self.tr("Single letters are commands in lists, such as S for “put off”"))
        self._reset.setText(self.tr("As from the beginning"))

    def _zooms(self) -> list[int]:
        steps = range(SMALLEST_ZOOM, LARGEST_ZOOM + 1, _ZOOM_STEP)
        return sorted({*steps, self.appearance.zoom})

    def _percent(self, zoom: int) -> str:
        return self.tr("{percent} %").format(percent=zoom)

    @Slot(object)
    def _choose_scheme(self, scheme: str) -> None:
        self.appearance.scheme = scheme  # type: ignore[assignment]

    @Slot(object)
    def _choose_zoom(self, zoom: int) -> None:
        self.appearance.zoom = zoom

    @Slot(object)
    def _choose_density(self, density: str) -> None:
        self.appearance.density = density  # type: ignore[assignment]

    @Slot(bool)
    def _choose_contrast(self, wanted: bool) -> None:
        self.appearance.high_contrast = wanted

    @Slot()
    def _start_over(self) -> None:
        """Everything but the language."""
        self.appearance.scheme, self.appearance.density = "system", "normal"
        self.appearance.zoom, self.appearance.high_contrast = 100, False
        self._functions.switch_letters(True)
        self.reload()


def _beside(*fields: Field) -> QWidget:
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    for field in fields:
        row.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
    return line
