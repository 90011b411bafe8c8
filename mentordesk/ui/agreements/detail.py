"""What stands beside the list: one pair's papers as they will be printed, and who has signed them."""

import datetime as dt
from functools import partial
from uuid import UUID

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QTabBar, QToolButton, QVBoxLayout, QWidget

from mentordesk.core.agreements.queries import PairPapers, PaperRow
from mentordesk.core.agreements.rules import ADEPT, COORDINATOR, MENTOR
from mentordesk.core.documents.letters import isolated
from mentordesk.ui.agreements.choices import LanguageChoice
from mentordesk.ui.agreements.functions import AgreementsFunctions
from mentordesk.ui.agreements.models import WHICH, in_language, of, renews
from mentordesk.ui.agreements.signing import SigningPanel
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.appearance.icons import icon
from mentordesk.ui.widgets.labels import PlainLabel
from mentordesk.ui.widgets.preview import PagePreview


class PaperDetail(QWidget):
    """Shows the pair that it is told; the tabs choose one of its papers. `signed` says paper, role and day."""

    signed = Signal(UUID, str, object)

    def __init__(
        self,
        functions: AgreementsFunctions,
        appearance: Appearance,
        steps: tuple[QAction, QAction],
        sign_all: QAction,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._functions, self._appearance = functions, appearance
        self._row: PairPapers | None = None
        self.language = LanguageChoice(self)
        self._pair, self._place = PlainLabel("", "section", self, wrap=True), PlainLabel("", "secondary", self)
        self._steps = [QToolButton(self) for _ in steps]
        self._tabs = QTabBar(self)
        self._preview = PagePreview(appearance, functions.beside, self)
        self._signing = SigningPanel(appearance, sign_all, self)
        for button, action in zip(self._steps, steps, strict=True):
            button.setDefaultAction(action)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self._preview.tools.addWidget(self.language)
        self._tabs.setElideMode(Qt.TextElideMode.ElideRight)
        self._tabs.setUsesScrollButtons(False)
        for _ in WHICH:
            self._tabs.addTab("")
        self._lay_out()
        self._tabs.currentChanged.connect(self._show)
        self.language.currentIndexChanged.connect(self._show)
        self._preview.failed.connect(self._explain)
        self._signing.ticked.connect(self._sign)
        appearance.changed.connect(self._draw)
        self._draw()
        self.retranslate()

    @property
    def which(self) -> str:
        """Which of the pair's papers is in front: `agreement`, `adept` or `mentor`."""
        return WHICH[self._tabs.currentIndex()]

    @property
    def paper(self) -> PaperRow | None:
        """The paper in front, None when it is not made."""
        return in_language(self._papers, self.language.language)

    @property
    def _papers(self) -> tuple[PaperRow, ...]:
        return of(self._row, self.which) if self._row else ()

    @property
    def day(self) -> dt.date:
        """The day that is noted for the next signatures."""
        return self._signing.day

    def show_pair(self, row: PairPapers | None, place: str) -> None:
        """Show the papers of this pair; `place` says which of how many it is."""
        self._row = row
        self._place.setText(place)
        self._signing.set_today(self._functions.today())
        self._show()

    def toggle(self, role: str) -> None:
        """Note somebody's signature on the paper in front, or take it back."""
        self._signing.toggle(role)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        """Take the language of the moment."""
        names = (self.tr("Agreement"), self.tr("Declaration A"), self.tr("Declaration M"))
        for place, name in enumerate(names):
            self._tabs.setTabText(place, name)
        tips = (self.tr("The agreement"), self.tr("The adept's declaration"), self.tr("The mentor's declaration"))
        for place, words in enumerate(tips):
            self._tabs.setTabToolTip(place, words)
            self._tabs.setAccessibleTabName(place, words)
        self._tabs.setAccessibleName(self.tr("Paper"))
        for button in self._steps:
            button.setAccessibleName(button.defaultAction().text())

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._pair, 1)
        head.addWidget(self._steps[0])
        head.addWidget(self._place)
        head.addWidget(self._steps[1])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(head)
        layout.addWidget(self._tabs)
        layout.addWidget(self._preview, 1)
        layout.addWidget(self._signing)

    def _draw(self) -> None:
        sizes, ink = self._appearance.sizes, self._appearance.tokens.ink
        for button, name in zip(self._steps, ("chevron-left", "chevron-right"), strict=True):
            button.defaultAction().setIcon(icon(name, ink))
            button.setIconSize(QSize(sizes.icon, sizes.icon))

    @Slot()
    def _show(self) -> None:
        row = self._row
        self.setVisible(row is not None)
        if row is None:
            self._preview.show_paper(None)
            return
        pair = row.pair
        self._pair.setText(
            self.tr("{adept} and {mentor}").format(adept=isolated(pair.adept_name), mentor=isolated(pair.mentor_name))
        )
        if self._appearance.names_hidden:
            self._preview.show_words(self.tr("Names are hidden, so the paper is not shown. It is made as usual."))
        else:
            self._preview.show_paper(partial(self._functions.paper, row.id, self.which, self.language.language))
        names = {ADEPT: pair.adept_name, MENTOR: pair.mentor_name, COORDINATOR: self._functions.coordinator()}
        self._signing.show_paper(self.paper, names, renews=renews(self.paper, self._papers))

    @Slot(object)
    def _explain(self, error: BaseException) -> None:
        self._preview.show_words(self._functions.explain(error))

    @Slot(str, object)
    def _sign(self, role: str, day: dt.date | None) -> None:
        paper = self.paper
        if paper is not None:
            self.signed.emit(paper.id, role, day)
