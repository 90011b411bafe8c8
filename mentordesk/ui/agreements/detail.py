"""What stands beside the list: one paper as it will be printed, who has signed it, and what has come back."""

import datetime as dt
from collections.abc import Mapping
from functools import partial
from uuid import UUID

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QTabBar, QToolButton, QVBoxLayout, QWidget

from mentordesk.core.agreements.queries import PairPapers, PaperRow
from mentordesk.core.agreements.rules import ADEPT, AGREEMENT, COORDINATOR, DECLARATION, MENTOR
from mentordesk.core.documents.letters import isolated
from mentordesk.ui.agreements.actions import AgreementsActions
from mentordesk.ui.agreements.choices import LanguageChoice
from mentordesk.ui.agreements.functions import AgreementsFunctions
from mentordesk.ui.agreements.kinds import kind_name
from mentordesk.ui.agreements.models import WHICH, in_language, of, renews
from mentordesk.ui.agreements.scans.functions import ScanLine
from mentordesk.ui.agreements.signing import SigningPanel
from mentordesk.ui.agreements.subjects import Subject, Wanted
from mentordesk.ui.agreements.trail import PaperTrail
from mentordesk.ui.agreements.whose import short_name
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.appearance.icons import icon
from mentordesk.ui.widgets.flow import FlowLayout
from mentordesk.ui.widgets.labels import PlainLabel, plain_tip
from mentordesk.ui.widgets.preview import PagePreview


class PaperDetail(QWidget):
    """Shows the pair that it is told, whose papers the tabs tell apart, or one paper of any kind.

    `signed` says paper, role and day; `scan_wanted` which scan is to be seen, and whom it is about.
    """

    signed = Signal(UUID, str, object)
    scan_wanted = Signal(object, str)

    def __init__(
        self,
        functions: AgreementsFunctions,
        appearance: Appearance,
        actions: AgreementsActions,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._functions, self._appearance = functions, appearance
        self._row: PairPapers | None = None
        self._alone: tuple[str, Subject, tuple[PaperRow, ...]] | None = None
        self._names: Mapping[str, str] = {}
        self.language = LanguageChoice(self)
        self._about, self._place = PlainLabel("", "section", self, wrap=True), PlainLabel("", "secondary", self)
        steps = (actions.previous, actions.next)
        self._steps = [QToolButton(self) for _ in steps]
        self._tabs = QTabBar(self)
        self._preview = PagePreview(appearance, functions.beside, self)
        self._signing = SigningPanel(appearance, actions.sign_all, self)
        self._trail = PaperTrail(appearance, actions.sent, actions.unsent, self)
        for button, action in zip(self._steps, steps, strict=True):
            button.setDefaultAction(action)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self._lay_out()
        self._connect()
        self._draw()
        self.retranslate()

    @property
    def which(self) -> str:
        """Which of the pair's papers is in front: `agreement`, `adept` or `mentor`."""
        return WHICH[self._tabs.currentIndex()]

    @property
    def kind(self) -> str:
        """The kind of the paper in front."""
        if self._alone is not None:
            return self._alone[0]
        return AGREEMENT if self.which == AGREEMENT else DECLARATION

    @property
    def paper(self) -> PaperRow | None:
        """The paper in front, None when it is not made."""
        return in_language(self._papers, self.language.language)

    @property
    def _papers(self) -> tuple[PaperRow, ...]:
        if self._alone is not None:
            return self._alone[2]
        return of(self._row, self.which) if self._row else ()

    @property
    def day(self) -> dt.date:
        """The day that is noted for the next signatures."""
        return self._signing.day

    def show_pair(self, row: PairPapers | None, place: str) -> None:
        """Show the papers of this pair; `place` says which of how many it is."""
        self._row, self._alone = row, None
        if row is not None:
            self._names = {ADEPT: row.pair.adept_name, MENTOR: row.pair.mentor_name}
        self._take_place(place)

    def show_kind(
        self, kind: str, subject: Subject, papers: tuple[PaperRow, ...], names: Mapping[str, str], place: str
    ) -> None:
        """Show the paper of a kind about somebody; `names` by the role in which they sign."""
        self._row, self._alone, self._names = None, (kind, subject, papers), names
        self._take_place(place)

    def show_nothing(self, words: str) -> None:
        """There is no such paper; say why."""
        self._row = self._alone = None
        self._take_place("")
        self.setVisible(bool(words))
        self._about.setText("")
        self._preview.show_words(words)

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
        self._tabs.setElideMode(Qt.TextElideMode.ElideRight)
        self._tabs.setUsesScrollButtons(False)
        for _ in WHICH:
            self._tabs.addTab("")
        head = QHBoxLayout()
        head.addWidget(self._about, 1)
        head.addWidget(self._steps[0])
        head.addWidget(self._place)
        head.addWidget(self._steps[1])
        which = FlowLayout()
        which.setSpacing(self._appearance.sizes.px(6))
        for part in (self._tabs, self.language):
            which.addWidget(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(head)
        layout.addLayout(which)
        layout.addWidget(self._preview, 1)
        layout.addWidget(self._trail)
        layout.addWidget(self._signing)

    def _connect(self) -> None:
        self._tabs.currentChanged.connect(self._show)
        self.language.currentIndexChanged.connect(self._show)
        self._preview.failed.connect(self._explain)
        self._signing.ticked.connect(self._sign)
        self._trail.scan_wanted.connect(self._want_scan)
        self._appearance.changed.connect(self._draw)

    def _draw(self) -> None:
        sizes, ink = self._appearance.sizes, self._appearance.tokens.ink
        for button, name in zip(self._steps, ("chevron-left", "chevron-right"), strict=True):
            button.defaultAction().setIcon(icon(name, ink))
            button.setIconSize(QSize(sizes.icon, sizes.icon))

    def _take_place(self, place: str) -> None:
        self._place.setText(place)
        self._signing.set_today(self._functions.today())
        self._show()

    @property
    def _wanted(self) -> Wanted | None:
        """The paper that is to be seen."""
        if self._alone is not None:
            kind, subject, _ = self._alone
        elif self._row is not None:
            kind, subject = self.kind, self._side(self._row)
        else:
            return None
        return Wanted(kind, subject, self.language.language, self._signed)

    @property
    def _signed(self) -> UUID | None:
        """The paper in front, if somebody has signed it in this language."""
        paper = self.paper
        if paper is None or paper.language != self.language.language:
            return None
        return paper.id if any(one.signed for one in paper.signatures) else None

    def _side(self, row: PairPapers) -> Subject:
        pair = row.pair
        if self.which == ADEPT:
            return Subject(pair.adept_name, row.id, pair.adept, ADEPT)
        if self.which == MENTOR:
            return Subject(pair.mentor_name, row.id, pair.mentor, MENTOR)
        return Subject(f"{pair.adept_name} – {pair.mentor_name}", row.id)

    @Slot()
    def _show(self) -> None:
        wanted = self._wanted
        self.setVisible(wanted is not None)
        self._tabs.setVisible(self._row is not None)
        if wanted is None:
            self._preview.show_paper(None)
            self._trail.show_paper(None, (), self._functions.today())
            self._signing.hide()
            return
        self._about.setText(self._head(wanted))
        self._about.setToolTip(plain_tip(wanted.subject.name) if "…" in self._about.text() else "")
        if self._appearance.names_hidden:
            self._preview.show_words(self.tr("Names are hidden, so the paper is not shown. It is made as usual."))
        else:
            self._preview.show_paper(partial(self._functions.paper, wanted))
        self._show_state()

    def _show_state(self) -> None:
        """Who has signed the paper in front, and what has come back of it."""
        paper = self.paper
        names = {**self._names, COORDINATOR: self._functions.coordinator()}
        self._signing.setVisible(self._row is not None or (paper is not None and bool(paper.signatures)))
        self._signing.show_paper(paper, names, renews=renews(paper, self._papers))
        scans = self._functions.scans.scans(paper.id) if paper is not None else ()
        self._trail.show_paper(paper, scans, self._functions.today())

    def _head(self, wanted: Wanted) -> str:
        if self._row is not None:
            pair = self._row.pair
            both = self.tr("{adept} and {mentor}")
            adept, mentor = (isolated(short_name(name)) for name in (pair.adept_name, pair.mentor_name))
            return both.format(adept=adept, mentor=mentor)
        title = kind_name(wanted.kind)
        about = " – ".join(map(short_name, wanted.subject.name.split(" – ")))
        return f"{title} · {isolated(about)}" if about else title

    @Slot(object)
    def _want_scan(self, scan: ScanLine) -> None:
        self.scan_wanted.emit(scan, self._about.text())

    @Slot(object)
    def _explain(self, error: BaseException) -> None:
        self._preview.show_words(self._functions.explain(error))

    @Slot(str, object)
    def _sign(self, role: str, day: dt.date | None) -> None:
        paper = self.paper
        if paper is not None:
            self.signed.emit(paper.id, role, day)
