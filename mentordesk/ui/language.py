"""The language of everything on screen, switched while the window stands open."""

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTranslator, Signal

from mentordesk.core.kernel.places import RESOURCES

LANGUAGES = ("nb", "nn", "en")
# English here means English in Norway: 24-hour clock, Monday first, day before month.
_LOCALES = {
    "nb": QLocale(QLocale.Language.NorwegianBokmal, QLocale.Country.Norway),
    "nn": QLocale(QLocale.Language.NorwegianNynorsk, QLocale.Country.Norway),
    "en": QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
}


class Language(QObject):
    """Installs the program's words and Qt's own for one language at a time; the source texts are English."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._code = ""
        self._translators: list[QTranslator] = []

    @property
    def code(self) -> str:
        """`nb`, `nn` or `en`; empty before the first `set`."""
        return self._code

    def locale(self) -> QLocale:
        """How dates and numbers are written in this language in Norway."""
        return _LOCALES[self._code or "nb"]

    def set(self, code: str) -> None:
        """Switch everything on screen to this language. Raises KeyError for one that the program does not have."""
        locale = _LOCALES[code]
        if code == self._code:
            return
        self._code = code
        QLocale.setDefault(locale)
        self._replace_translators()
        self.changed.emit()

    def _replace_translators(self) -> None:
        for old in self._translators:
            QCoreApplication.removeTranslator(old)
            old.deleteLater()
        self._translators = [self._translator(domain) for domain in ("qtbase", "mentordesk")]
        for translator in self._translators:
            QCoreApplication.installTranslator(translator)

    def _translator(self, domain: str) -> QTranslator:
        """The words of one domain; empty for English, which needs none."""
        translator = QTranslator(self)
        translator.load(f"{domain}_{self._code}", str(RESOURCES / "i18n"))
        return translator
