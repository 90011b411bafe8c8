"""Puts the look on the whole program, and changes it while the program runs."""

from collections.abc import Callable, Sequence
from functools import cache
from typing import Literal, cast

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QApplication

from mentordesk.ui.appearance.fonts import window_font
from mentordesk.ui.appearance.palette import palette
from mentordesk.ui.appearance.sizes import LARGEST_ZOOM, SMALLEST_ZOOM, Density, Sizes
from mentordesk.ui.appearance.stylesheet import stylesheet
from mentordesk.ui.appearance.tokens import DARK, LIGHT, Tokens, high_contrast

Scheme = Literal["system", "light", "dark"]

_measured = cache(Sizes)
_BODY = Sizes().body
_SCHEMES = {
    "system": Qt.ColorScheme.Unknown,
    "light": Qt.ColorScheme.Light,
    "dark": Qt.ColorScheme.Dark,
}


class Appearance(QObject):
    """The look that is in force; those who paint ask it for `tokens` and `sizes`, and repaint at `changed`.

    There is one, made by the application. Setting a property puts it in force once `apply` has been called.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app = cast("QApplication", QApplication.instance())
        self._app.setStyle("Fusion")
        self._system_body = max(_BODY, QFontInfo(self._app.font()).pixelSize())
        self._scheme: Scheme = "system"
        self._zoom = 100
        self._density: Density = "normal"
        self._high_contrast = False
        self.names_hidden = False
        """Whether names are masked on screen. What is built asks once: pages are made anew when it changes."""
        self.discreet: Callable[[Sequence[Sequence[str]]], Sequence[Sequence[str]]] = list
        """Takes out of lines of texts what must not leave the program with a copy; whoever has the file knows that."""
        self._in_force: tuple[Tokens, int, Density] | None = None
        self._hints = self._app.styleHints()
        self._hints.colorSchemeChanged.connect(self._follow_system)
        self._hints.accessibility().contrastPreferenceChanged.connect(self._follow_system)

    @property
    def tokens(self) -> Tokens:
        """The colours."""
        tokens = DARK if self._dark() else LIGHT
        return high_contrast(tokens) if self._strong() else tokens

    @property
    def sizes(self) -> Sizes:
        """The measures; somebody whose system has larger letters gets everything larger by the same share."""
        return _measured(round(self._zoom * self._system_body / _BODY), self._density)

    @property
    def zoom(self) -> int:
        """80–200 per cent; what lies outside is brought to the nearest end."""
        return self._zoom

    @zoom.setter
    def zoom(self, per_cent: int) -> None:
        self._zoom = min(max(per_cent, SMALLEST_ZOOM), LARGEST_ZOOM)
        self._reapply()

    @property
    def scheme(self) -> Scheme:
        """Light, dark, or what the system says."""
        return self._scheme

    @scheme.setter
    def scheme(self, scheme: Scheme) -> None:
        self._scheme = scheme
        self._hints.setColorScheme(_SCHEMES[scheme])  # window frames and the system's own dialogs follow
        self._reapply()

    @property
    def density(self) -> Density:
        """How high the rows of tables are."""
        return self._density

    @density.setter
    def density(self, density: Density) -> None:
        self._density = density
        self._reapply()

    @property
    def high_contrast(self) -> bool:
        """Stronger lines, asked for here; a system that asks for more contrast gets it without."""
        return self._high_contrast

    @high_contrast.setter
    def high_contrast(self, wanted: bool) -> None:
        self._high_contrast = wanted
        self._reapply()

    def apply(self) -> None:
        """Put colours, font and style sheet on the running program; does nothing when they are in force already."""
        tokens, sizes = self.tokens, self.sizes
        wanted = (tokens, sizes.zoom, self._density)
        if wanted == self._in_force:
            return
        self._in_force = wanted
        self._app.setStyleSheet("")  # one sheet in place of another takes Qt eight times as long as a first one
        self._app.setPalette(palette(tokens))
        self._app.setFont(window_font(sizes.body))
        self._app.setStyleSheet(stylesheet(tokens, sizes))
        self.changed.emit()

    def _follow_system(self) -> None:
        self._reapply()

    def _reapply(self) -> None:
        if self._in_force is not None:
            self.apply()

    def _dark(self) -> bool:
        if self._scheme == "system":
            return self._hints.colorScheme() == Qt.ColorScheme.Dark
        return self._scheme == "dark"

    def _strong(self) -> bool:
        asked = self._hints.accessibility().contrastPreference()
        return self._high_contrast or asked == Qt.ContrastPreference.HighContrast
