"""Which papers to make, and in which language."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from mentordesk.core.agreements.rules import AGREEMENT, DECLARATION, KINDS
from mentordesk.ui.widgets.steady import SteadyComboBox

_WHAT = (KINDS, (AGREEMENT,), (DECLARATION,))


class KindChoice(SteadyComboBox):
    """Agreements and declarations, or one of the two."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(self.SizeAdjustPolicy.AdjustToContents)
        self.addItems([""] * len(_WHAT))
        self._retranslate()

    @property
    def kinds(self) -> tuple[str, ...]:
        """The kinds of paper that are chosen."""
        return _WHAT[self.currentIndex()]

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Which papers"))
        names = (self.tr("Agreements and declarations"), self.tr("Agreements alone"), self.tr("Declarations alone"))
        for place, name in enumerate(names):
            self.setItemText(place, name)


class LanguageChoice(SteadyComboBox):
    """The languages in which papers can be had."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(self.SizeAdjustPolicy.AdjustToContents)

    @property
    def language(self) -> str:
        """The code of the language that is chosen; empty before any is offered."""
        return str(self.currentData() or "")

    def offer(self, languages: Sequence[str]) -> None:
        """Offer these; the first is chosen until the person takes another one."""
        if list(languages) == [self.itemData(place) for place in range(self.count())]:
            return
        self.blockSignals(True)
        self.clear()
        for code in languages:
            self.addItem("", code)
        self.blockSignals(False)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Language of the papers"))
        names = {"nb": self.tr("Norwegian"), "nn": self.tr("Nynorsk"), "en": self.tr("English")}
        for place in range(self.count()):
            code = self.itemData(place)
            self.setItemText(place, names.get(code, code))
