"""What a pair has agreed on beyond the text of its agreement; beside it what holds for the whole programme."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QScrollArea, QVBoxLayout, QWidget

from mentordesk.ui.agreements.agreed.addenda import AddendaSection
from mentordesk.ui.agreements.agreed.functions import AgreedFunctions, PairLine
from mentordesk.ui.agreements.agreed.goals import GoalsSection
from mentordesk.ui.agreements.agreed.sections import SharedSection, TermsSection
from mentordesk.ui.agreements.pair_panel import PairPanel
from mentordesk.ui.agreements.whose import walk_as_laid_out
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.appearance.sizes import effective_width

_TWO_COLUMNS = 860
"""From this effective width, in pixels at 100 %, there is room for what the pair and what the programme has."""
_WAYS = QBoxLayout.Direction


class AgreedPanel(PairPanel):
    """One pair at a time; every field is kept as it is left."""

    def __init__(self, functions: AgreedFunctions, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(functions.pairs, appearance, parent)
        self._functions = functions
        content, self._area = QWidget(), QScrollArea(self)
        self._goals = GoalsSection(functions, appearance, content)
        self._terms = TermsSection(functions, appearance, content)
        self._addenda = AddendaSection(functions, appearance, content)
        self._shared = SharedSection(functions, appearance, content)
        self._columns = QBoxLayout(_WAYS.LeftToRight, content)
        self._lay_out(content)

    def retranslate(self) -> None:
        super().retranslate()
        for section in (self._terms, self._shared):
            section.retranslate()
        self.show_again()

    def subtitle(self) -> str:
        return self.tr("What the pair has agreed on")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = effective_width(self.width(), self._appearance.sizes.zoom) >= _TWO_COLUMNS
        self._columns.setDirection(_WAYS.LeftToRight if wide else _WAYS.TopToBottom)

    def changeEvent(self, event: QEvent) -> None:
        """The letters may have grown."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.resizeEvent(QResizeEvent(self.size(), self.size()))

    def _lay_out(self, content: QWidget) -> None:
        gap = self._appearance.sizes.gap
        for sections, share in (((self._goals, self._terms), 3), ((self._addenda, self._shared), 2)):
            side = QVBoxLayout()
            side.setSpacing(gap)
            for section in sections:
                side.addWidget(section)
            side.addStretch(1)
            self._columns.addLayout(side, share)
        self._columns.setSpacing(gap)
        self._columns.setContentsMargins(0, 0, gap // 2, 0)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(content)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._appearance.sizes.px(8))
        column.addLayout(self.head)
        column.addWidget(self._area, 1)

    def show_pair(self, pair: PairLine | None) -> None:
        self._area.setVisible(pair is not None)
        if pair is None:
            return
        terms = self._functions.terms(pair.id)
        self._goals.show_pair(pair, terms.goals)
        self._terms.show_pair(pair.id, terms)
        self._addenda.show_pair(pair, self._functions.addenda(pair.id))
        self._shared.show_shared(self._functions.shared())
        walk_as_laid_out(self)
