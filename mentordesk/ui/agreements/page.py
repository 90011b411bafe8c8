"""The page «Avtaler»: which pairs have their papers, what those look like, and who has signed; and all other papers."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from mentordesk.core.agreements.sending.rules import FORMS_OUT, UNSIGNED
from mentordesk.ui.agreements.actions import AgreementsActions
from mentordesk.ui.agreements.choices import CompanionMenu, KindChoice
from mentordesk.ui.agreements.detail import PaperDetail
from mentordesk.ui.agreements.doings import Doings
from mentordesk.ui.agreements.folders import shown
from mentordesk.ui.agreements.functions import AgreementsFunctions
from mentordesk.ui.agreements.models import furthest
from mentordesk.ui.agreements.panels import ARRIVALS, RETURNED, SCAN, Panels, arrivals, scan_view
from mentordesk.ui.agreements.scans.arrivals import ArrivalsPanel
from mentordesk.ui.agreements.scans.functions import ScanLine
from mentordesk.ui.agreements.scans.viewing import ScanPanel
from mentordesk.ui.agreements.sides import PAIRS, Sides
from mentordesk.ui.agreements.stand_in import InFront
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.appearance.sizes import TWO_PANES, effective_width
from mentordesk.ui.widgets.buttons import ActionButton
from mentordesk.ui.widgets.empty import EmptyState
from mentordesk.ui.widgets.flow import FlowLayout
from mentordesk.ui.widgets.fold import walk
from mentordesk.ui.widgets.labels import PlainLabel
from mentordesk.ui.widgets.page import Page
from mentordesk.ui.widgets.split import ListDetail

_SHARES = (61, 48)
"""How list and paper share the width."""
_LIST_LEAST = 580  # pixels at 100 %: less would hide the names
_LOW = 260  # pixels at 100 %: here the list takes the room of what stands under it, which the palette offers too


class AgreementsPage(Page):
    """Pairs or kinds of papers on the left, one paper on the right."""

    name = "agreements"
    tables = frozenset(
        (
            *("programme", "organisation", "mandate", "person", "pair", "paper", "signature", "series", "meeting"),
            *("paper_text", "logo", "programme_terms", "pair_terms", "goal", "addendum", "expectation", "attest"),
            *("scan", "handed_form", "guardian", "pulse", "survey_response"),
        )
    )

    def __init__(self, functions: AgreementsFunctions, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(appearance, parent)
        self._functions = functions
        self._shared = False
        self._do = AgreementsActions(self)
        self._make_parts()
        self._lay_out_list()
        self._lay_out_detail()
        self._connect()
        self.set_primary(self._do.make)
        self.addActions([*self._do.keyed, *self._panels.actions])
        self.retranslate()
        self._walk()

    @property
    def primary(self) -> QAction | None:
        """The button that leads on: make, or what the panel in front is for."""
        panel = self._panels.current
        return self._do.make if panel is None else panel.primary

    @property
    def language(self) -> str:
        """The language in which papers are made."""
        return self._detail.language.language

    def reload(self) -> None:
        self._detail.language.offer(self._functions.languages())
        self._ask_versions()
        self._sides.take(self._functions.read())
        self._say_where()
        self._panels.look_again(pairs=bool(self._sides.pairs.rows))
        self._follow()

    def select(self, record: UUID) -> None:
        """Show a pair's papers, all pairs whose papers are not signed, or the forms that are out."""
        self._show_list()
        if record == UNSIGNED:
            self._sides.select_view("unsigned")
        elif record == FORMS_OUT:
            self._panels.open(RETURNED)
        else:
            self._sides.select(record)
            self._open()

    def make_ready(self) -> bool:
        return self._panels.make_one()

    def drafts(self) -> dict[str, object]:
        return self._panels.drafts()

    def take_drafts(self, drafts: Mapping[str, object]) -> None:
        self._panels.take_drafts(drafts)

    def bring_in(self, paths: Sequence[Path]) -> None:
        """File scans and read forms, and tell what became of each."""
        panel = self._panels.made(ARRIVALS, arrivals)
        assert isinstance(panel, ArrivalsPanel)
        if self._panels.current is not panel:
            self._panels.put_in_front(panel)
        panel.bring_in(paths)

    def page_actions(self) -> list[QAction]:
        views = self._sides.pairs.views.view_actions
        search = self._sides.list_in_front.search.focus_action
        return [search, *self._do.everything, *self._panels.actions, *views]

    def retranslate(self) -> None:
        super().retranslate()
        self.title = self.tr("Agreements")
        self._do.retranslate()
        self._panels.retranslate()
        self._companion.retranslate()
        self._detail.retranslate()  # its buttons are called as the actions are
        self._sides.retranslate()
        self._none.set_texts(
            self.tr("No pairs yet"),
            self.tr("Agreements and declarations are made for mentor pairs. Match adepts and mentors first."),
        )
        self._say()

    def _make_parts(self) -> None:
        look = self.appearance
        self._sides = Sides(self._functions, look, self)
        self._count, self._where = PlainLabel("", "secondary", self), PlainLabel("", "secondary", self, elide=True)
        self._kinds = KindChoice(self)
        self._detail = PaperDetail(self._functions, look, self._do, self)
        self._doings = Doings(self._functions, self._do, self._sides, self._detail, self._kinds, self)
        self._none = EmptyState("", "", self._do.match, self._do.all_papers, parent=self)
        self._whole = QStackedWidget(self)
        self._panels = Panels(
            self._functions, look, self._whole, self, chosen=self._marked, in_front=self._what_is_in_front
        )
        self._companion = CompanionMenu(self)
        self._panels.menu.addAction(self._do.bring)
        self._panels.menu.addMenu(self._companion)
        self._buttons = [ActionButton(action, "", self) for action in (*self._panels.with_buttons, self._do.bring)]
        self._split = ListDetail(look, self)

    def _lay_out_list(self) -> None:
        self.command_row.addWidget(self._sides.ways)
        self.command_row.addWidget(self._sides.pairs.views, 1)
        self.command_row.addStretch(0)
        self._sides.pairs.put_beside(self._kinds)
        for part in (*self._buttons, self._panels.more):
            self.command_row.addWidget(part)
        self._under = QWidget(self)
        under, folder = QVBoxLayout(self._under), QHBoxLayout()
        under.setContentsMargins(0, 0, 0, 0)
        folder.addWidget(self._where, 1)
        self._folder_buttons = [
            ActionButton(action, "quiet", self) for action in (self._do.show_folder, self._do.folder)
        ]
        for button in self._folder_buttons:
            folder.addWidget(button)
        under.addWidget(self._count)
        under.addLayout(folder)
        self._split.list_box.addWidget(self._sides, 1)
        self._split.list_box.addWidget(self._under)

    def _lay_out_detail(self) -> None:
        self._split.detail.addWidget(self._detail)
        buttons = FlowLayout()
        buttons.setSpacing(self.appearance.sizes.px(8))
        self._paper_buttons = [ActionButton(action, "", self) for action in (self._do.print_out, self._do.make_one)]
        for button in self._paper_buttons:
            buttons.addWidget(button)
        self._split.detail_actions.addLayout(buttons, 1)
        self._whole.addWidget(self._split)
        self._whole.addWidget(self._none)
        self.body.addWidget(self._whole)
        self._split.entry = self._sides.list_in_front.table

    def _connect(self) -> None:
        self._sides.moved.connect(self._show)
        self._sides.marked.connect(self._say)
        self._sides.activated.connect(self._open)
        self._sides.turned.connect(self._follow)
        self._sides.turned.connect(self._walk)
        self._sides.failed.connect(self._explain_nobody)
        self._split.splitterMoved.connect(self._keep_shares)
        self._split.installEventFilter(self)
        self._none.installEventFilter(self)
        self._split.detail_closed.connect(self._arrange)
        self._detail.language.currentIndexChanged.connect(self._ask_versions)
        self._panels.menu.aboutToShow.connect(self._offer_companions)
        self._detail.scan_wanted.connect(self._show_scan)
        self._companion.chosen.connect(self._choose_companion)
        self._panels.opened.connect(self._follow)
        self._panels.closed.connect(self._end_panel)
        self._panels.pairs_wanted.connect(self._match)
        for action, slot in (
            (self._do.turn, self._turn),
            (self._do.all_papers, self._turn),
            (self._do.bring, self._choose_files),
            (self._do.folder, self._choose_folder),
            (self._do.match, self._match),
        ):
            action.triggered.connect(slot)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The two panes share the width anew when they have got another; the page itself learns of it too early."""
        if watched in (self._split, self._none) and event.type() == QEvent.Type.Resize:
            self._arrange()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Cancel) and self._panels.current is not None:
            self._panels.current.leave()
        else:
            super().keyPressEvent(event)

    def _marked(self) -> Sequence[UUID]:
        return self._sides.marked_pairs

    def _what_is_in_front(self) -> InFront:
        row, kind = self._sides.pair, self._sides.kind or self._detail.kind
        return InFront(kind, self.language, row.id if row else None)

    @Slot()
    def _walk(self) -> None:
        """The page is entered at its list: Tab goes on from there as one reads, and comes to what is above at last."""
        listed, head = self._sides.list_in_front, (self._sides.ways, *self._sides.pairs.views.stops)
        tables = dict.fromkeys((self._sides.pairs.table, listed.table))
        walk((*tables, *self._folder_buttons))
        walk((*self._paper_buttons, *head, *self._buttons, self._panels.more, *listed.search_line))

    @Slot()
    def _turn(self) -> None:
        self._show_list()
        self._sides.turn()

    @Slot()
    def _open(self) -> None:
        self._split.open_detail()
        self._arrange()

    @Slot()
    def _keep_shares(self) -> None:
        """The person has shared the width by hand, and that stays."""
        self._shared = True

    @Slot()
    def _arrange(self) -> None:
        """Where the paper covers the list, what belongs to the list gives it room."""
        if not self._shared:
            room = self._split.width()
            least = min(self.appearance.sizes.px(_LIST_LEAST), room - self._split.detail_pane.minimumWidth())
            listed = max(room * _SHARES[0] // sum(_SHARES), least)
            self._split.setSizes([listed, room - listed])
        listed_now = self._whole.currentWidget() is self._split and not self._split.is_over
        pairs, free = self._sides.way == PAIRS, self._panels.current is None and not self._split.is_over
        wide = effective_width(self.window().width(), self.appearance.sizes.zoom) >= TWO_PANES
        low = effective_width(self._split.height(), self.appearance.sizes.zoom) < _LOW
        for parts, on in (
            ((self._under,), not low),
            ((self._sides.pairs.views,), listed_now and pairs),
            ((self._sides.ways, self._panels.more), free),
            (self._buttons, free and wide),
        ):
            for part in parts:
                part.setVisible(on)

    @Slot()
    def _follow(self) -> None:
        """Buttons and keys follow what the page shows."""
        panel, listed = self._panels.current, self._sides.list_in_front
        if panel is None:
            there = bool(self._sides.pairs.rows) or self._sides.way != PAIRS
            self._whole.setCurrentWidget(self._split if there else self._none)
        self._split.entry = listed.table
        self.enter_at(listed.table)
        self._panels.follow(shown=panel is None, pairs=bool(self._sides.pairs.rows))
        self._do.follow_list(shown=panel is None)
        for action in self._sides.pairs.views.view_actions:
            action.setEnabled(panel is None)
        if self._leads != (panel is None):
            self._leads = panel is None
            self.set_primary(self._do.make if self._leads else None)
        self._arrange()
        self._say()

    _leads = True
    """Whether the page's own button leads on."""

    @Slot()
    def _show(self) -> None:
        """Show the paper in front, and where in the list it stands."""
        place, count = self._sides.place
        where = self.tr("{place} of {count}").format(place=place, count=count) if place else ""
        if self._sides.way == PAIRS:
            self._detail.show_pair(self._sides.pairs.current, where)
        elif kind := self._sides.kind:
            self._show_kind(kind, where if count > 1 else "")
        elif self._sides.kinds.current is None:
            self._detail.show_nothing("")
        self._do.previous.setEnabled(place > 1)
        self._do.next.setEnabled(0 < place < count)
        self._say()

    def _show_kind(self, kind: str, where: str) -> None:
        subject = self._sides.browsing.subject
        if subject is None:
            self._detail.show_nothing(self.tr("There is nobody to make this paper for yet."))
            return
        names = self._sides.names(subject.pair) | ({subject.role: subject.name} if subject.role else {})
        self._detail.show_kind(kind, subject, self._functions.papers_of(kind, subject), names, where)

    @Slot(object)
    def _explain_nobody(self, error: BaseException) -> None:
        self._detail.show_nothing(self._functions.explain(error))

    @Slot()
    def _ask_versions(self) -> None:
        self._kinds.ask_versions(self._functions, self.language)

    @Slot()
    def _say(self) -> None:
        """The numbers: on the primary button, under the title and under the list."""
        if self._sides.way == PAIRS:
            count = len(self._sides.chosen)
            one, many = self.tr("Make PDFs for 1 pair"), self.tr("Make PDFs for {count} pairs").format(count=count)
            self._do.name_make(one if count == 1 else many, possible=count > 0)
        else:
            count = len(self._sides.kinds.chosen())
            one, many = self.tr("Make this paper"), self.tr("Make {count} kinds of papers").format(count=count)
            self._do.name_make(one if count < 2 else many, possible=count > 0)
        self._do.make_one.setVisible(self._sides.pair is not None)
        self._do.follow_paper(self._detail.paper)
        panel = self._panels.current
        self.subtitle = (panel.subtitle() if panel is not None else "") or self._numbers()
        self._count.setText(self._sides.counted())

    def _say_where(self) -> None:
        self._where.setText(self.tr("Kept in {folder}").format(folder=shown(self._functions.folder())))

    def _numbers(self) -> str:
        rows = self._sides.pairs.rows
        papers = [furthest(row.agreement) for row in rows]
        signed = sum(paper is not None and paper.status == "signed" for paper in papers)
        text = self.tr("{signed} of {total} agreements signed")
        return text.format(signed=signed, total=len(papers)) if rows else ""

    @Slot(str)
    def _choose_companion(self, language: str) -> None:
        """It holds for the whole programme; where that is refused, the old one is ticked again."""
        if not self._functions.choose_companion(language):
            self._offer_companions()

    @Slot()
    def _offer_companions(self) -> None:
        self._companion.offer(self._functions.companions(), self._functions.companion())

    @Slot()
    def _choose_files(self) -> None:
        if paths := self._functions.scans.choose():
            self.bring_in(paths)

    @Slot(object, str)
    def _show_scan(self, scan: ScanLine, about: str) -> None:
        panel = self._panels.made(SCAN, scan_view)
        assert isinstance(panel, ScanPanel)
        panel.show_scan(scan, about)
        self._panels.put_in_front(panel)

    @Slot()
    def _choose_folder(self) -> None:
        if self._functions.choose_folder():
            self._say_where()

    @Slot()
    def _match(self) -> None:
        self._functions.go("matching", None)

    def _show_list(self) -> None:
        if (panel := self._panels.current) is not None:
            panel.leave()

    @Slot(tuple)
    def _end_panel(self, records: tuple[UUID, ...]) -> None:
        """Back to the list."""
        self._whole.setCurrentWidget(self._split)
        self._follow()
        if records:
            self._sides.select(records[0])
        self._sides.list_in_front.table.setFocus()
