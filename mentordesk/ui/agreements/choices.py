"""Which papers to make, in which language, and which one beside it."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from mentordesk.core.agreements.rules import AGREEMENT, DECLARATION, KINDS
from mentordesk.core.kernel.progress import Progress
from mentordesk.ui.agreements.functions import AgreementsFunctions
from mentordesk.ui.widgets.steady import SteadyComboBox

translate = QCoreApplication.translate

_WHAT = (KINDS, (AGREEMENT,), (DECLARATION,))


class KindChoice(SteadyComboBox):
    """Agreements and declarations, or one of the two with the version of its text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._versions = (0, 0)
        self.setSizeAdjustPolicy(self.SizeAdjustPolicy.AdjustToContents)
        self.addItems([""] * len(_WHAT))
        self._retranslate()

    @property
    def kinds(self) -> tuple[str, ...]:
        """The kinds of paper that are chosen."""
        return _WHAT[self.currentIndex()]

    def set_versions(self, versions: tuple[int, int]) -> None:
        """Which versions of the two texts are in use; 0 is not told."""
        self._versions = versions
        self._retranslate()

    def ask_versions(self, functions: AgreementsFunctions, language: str) -> None:
        """Find out which texts are in use; beside the window, for they are files."""
        work = partial(_versions, functions, language)
        functions.beside(work, done=self.set_versions, failed=_leave, cancelled=_leave)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Which papers"))
        agreement, declaration = self._versions
        agreements = self.tr("Agreements, version {version}") if agreement else self.tr("Agreements alone")
        declarations = self.tr("Declarations, version {version}") if declaration else self.tr("Declarations alone")
        names = (
            self.tr("Agreements and declarations"),
            agreements.format(version=agreement),
            declarations.format(version=declaration),
        )
        for place, name in enumerate(names):
            self.setItemText(place, name)


def _versions(functions: AgreementsFunctions, language: str, progress: Progress) -> tuple[int, int]:
    del progress
    return functions.version(AGREEMENT, language), functions.version(DECLARATION, language)


def _leave(*_: object) -> None:
    """The versions stay unsaid."""


def language_name(code: str) -> str:
    """A language, in the language of the moment where we know it; else by its code."""
    names = {
        "nb": translate("LanguageChoice", "Norwegian"),
        "nn": translate("LanguageChoice", "Nynorsk"),
        "en": translate("LanguageChoice", "English"),
    }
    return names.get(code, code)


def in_which_language(code: str) -> str:
    """In which language papers are made: where they are made, it cannot be chosen."""
    template = translate("LanguageChoice", "Language: {language}, as it is chosen over the paper.")
    return template.format(language=language_name(code))


class LanguageChoice(SteadyComboBox):
    """The languages in which papers can be had."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(self.SizeAdjustPolicy.AdjustToContents)
        self._retranslate()

    @property
    def language(self) -> str:
        """The code of the language that is chosen; empty before any is offered."""
        return str(self.currentData() or "")

    def offer(self, languages: Sequence[str]) -> None:
        """Offer these; the first is chosen until the person takes another one, which stays while it is offered."""
        codes = list(languages)
        if codes == [self.itemData(place) for place in range(self.count())]:
            return
        chosen = self.language
        self.blockSignals(True)
        self.clear()
        for code in codes:
            self.addItem("", code)
        if chosen in codes:
            self.setCurrentIndex(codes.index(chosen))
        self.blockSignals(False)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Language of the papers"))
        for place in range(self.count()):
            self.setItemText(place, language_name(self.itemData(place)))


class CompanionMenu(QMenu):
    """Which language stands beside the papers' own; `chosen` says its code, empty for none."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._group = QActionGroup(self)
        self._group.triggered.connect(self._tell)

    def offer(self, languages: Sequence[str], chosen: str) -> None:
        """Offer these and none, with the one that is chosen ticked."""
        for action in self._group.actions():
            self._group.removeAction(action)
            action.deleteLater()
        self.clear()
        for code in ("", *languages):
            action = QAction(language_name(code) if code else self.tr("None"), self._group)
            action.setData(code)
            action.setCheckable(True)
            action.setChecked(code == chosen)
            self.addAction(action)

    def retranslate(self) -> None:
        """Take the language of the moment; the names come with the next offer."""
        self.setTitle(self.tr("Language beside it"))

    @Slot(QAction)
    def _tell(self, action: QAction) -> None:
        self.chosen.emit(str(action.data()))
