"""The page «Avtaler»: which pairs have their papers, what those look like, and who has signed."""

import datetime as dt
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from mentordesk.core.agreements.queries import PairPapers
from mentordesk.ui.agreements.actions import AgreementsActions
from mentordesk.ui.agreements.choices import KindChoice
from mentordesk.ui.agreements.detail import PaperDetail
from mentordesk.ui.agreements.folders import shown
from mentordesk.ui.agreements.functions import AgreementsFunctions, Order
from mentordesk.ui.agreements.models import VIEWS, columns, furthest, in_language, of
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.shell.keys import tip
from mentordesk.ui.widgets.buttons import ActionButton
from mentordesk.ui.widgets.delegates import PairDelegate, StatusDelegate
from mentordesk.ui.widgets.empty import EmptyState
from mentordesk.ui.widgets.flow import FlowLayout
from mentordesk.ui.widgets.labels import PlainLabel
from mentordesk.ui.widgets.page import Page
from mentordesk.ui.widgets.rows import RowModel
from mentordesk.ui.widgets.search_box import SearchBox
from mentordesk.ui.widgets.split import ListDetail
from mentordesk.ui.widgets.tables import RecordTable
from mentordesk.ui.widgets.views import ViewChips

_SHARES = (59, 50)
"""How list and paper share the width."""
_LIST_LEAST = 580  # pixels at 100 %: less would hide the names


class AgreementsPage(Page):
    """Pairs on the left, the chosen pair's papers on the right."""

    name = "agreements"
    tables = frozenset(
        ("programme", "organisation", "mandate", "person", "pair", "paper", "signature", "series", "meeting")
    )

    def __init__(self, functions: AgreementsFunctions, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(appearance, parent)
        self._functions = functions
        self._rows: list[PairPapers] = []
        self._shared = False
        self._do = AgreementsActions(self)
        self._make_parts()
        self._lay_out_list()
        self._lay_out_detail()
        self.body.addWidget(self._whole)
        self._connect()
        self.set_primary(self._do.make)
        self.addActions(self._do.keyed)
        self.retranslate()

    @property
    def chosen(self) -> tuple[UUID, ...]:
        """The pairs that papers are made for: those that are marked when there are several, else all in the list."""
        marked = self._table.selected_records()
        return tuple(marked) if len(marked) > 1 else tuple(row.id for row in self._model.shown)

    def reload(self) -> None:
        self._rows = list(self._functions.read())
        self._detail.language.offer(self._functions.languages())
        self._whole.setCurrentIndex(0 if self._rows else 1)
        self._views.set_counts({key: sum(map(fits, self._rows)) for key, fits in VIEWS.items()})
        self._fill()
        self.enter_at(self._table)

    def select(self, record: UUID) -> None:
        if self._model.row_of(record) < 0:
            self._show_everything()
        self._table.select(record)
        self._open()

    def page_actions(self) -> list[QAction]:
        return [self._search.focus_action, *self._do.everything, *self._views.view_actions]

    def retranslate(self) -> None:
        super().retranslate()
        self.title = self.tr("Agreements")
        self._do.retranslate()
        self._detail.retranslate()  # its buttons are called as the actions are
        self._search.set_placeholder(self.tr("Search in the pairs"))
        self._table.setAccessibleName(self.tr("Pairs and their papers"))
        self._views.set_names(
            {"all": self.tr("All"), "unmade": self.tr("No agreement"), "unsigned": self.tr("Not signed")}
        )
        for number, (key, action) in enumerate(zip(VIEWS, self._views.view_actions, strict=True), start=1):
            self._views.set_tip(key, tip(action.text(), f"list.view_{number}"))
        self._none.set_texts(
            self.tr("No pairs yet"),
            self.tr("Agreements and declarations are made for mentor pairs. Match adepts and mentors first."),
        )
        self._no_hits.set_texts(self.tr("No hits"), self.tr("No pair fits the view and what you search for."))
        self._say()

    def _make_parts(self) -> None:
        look = self.appearance
        self._views = ViewChips(look, tuple(VIEWS), self)
        self._search = SearchBox(look, "", self)
        self._model = RowModel(columns(), self)
        self._table = RecordTable(look, self._model, self)
        self._delegates = [PairDelegate(look, self), StatusDelegate(look, self), StatusDelegate(look, self)]
        for place, delegate in enumerate(self._delegates):
            self._table.setItemDelegateForColumn(place, delegate)
        self._count, self._where = PlainLabel("", "secondary", self), PlainLabel("", "secondary", self, elide=True)
        self._kinds = KindChoice(self)
        self._detail = PaperDetail(self._functions, look, (self._do.previous, self._do.next), self._do.sign_all, self)
        self._none = EmptyState("", "", self._do.match, parent=self)
        self._no_hits = EmptyState("", "", self._do.clear, parent=self)

    def _lay_out_list(self) -> None:
        self.command_row.addWidget(self._views, 1)
        self.command_row.addWidget(self._kinds)
        self._split = ListDetail(self.appearance, self)
        self._list = QStackedWidget(self)
        self._list.addWidget(self._table)
        self._list.addWidget(self._no_hits)
        folder = QHBoxLayout()
        folder.addWidget(self._where, 1)
        for action in (self._do.show_folder, self._do.folder):
            folder.addWidget(ActionButton(action, "quiet", self))
        self._split.list_box.addWidget(self._search)
        self._split.list_box.addWidget(self._list, 1)
        self._split.list_box.addWidget(self._count)
        self._split.list_box.addLayout(folder)

    def _lay_out_detail(self) -> None:
        self._split.detail.addWidget(self._detail)
        buttons = FlowLayout()
        buttons.setSpacing(self.appearance.sizes.px(8))
        for action in (self._do.print_out, self._do.make_one):
            buttons.addWidget(ActionButton(action, "", self))
        self._split.detail_actions.addLayout(buttons, 1)
        self._split.splitterMoved.connect(self._keep_shares)
        self._split.installEventFilter(self)
        self._whole = QStackedWidget(self)
        self._whole.addWidget(self._split)
        self._whole.addWidget(self._none)
        self._split.entry = self._table

    def _connect(self) -> None:
        self._views.chosen.connect(self._fill)
        self._search.searched.connect(self._narrow)
        self._table.record_selected.connect(self._show)
        self._table.record_activated.connect(self._open)
        self._split.detail_closed.connect(self._arrange)
        self._table.selectionModel().selectionChanged.connect(self._say)
        self._detail.language.currentIndexChanged.connect(self._say)
        self._detail.signed.connect(self._sign)
        do = self._do
        for action, slot in (
            (do.make, self._make),
            (do.make_one, self._make_one),
            (do.print_out, self._print),
            (do.previous, self._previous),
            (do.next, self._next),
            (do.sign_all, self._sign_all),
            (do.sign_none, self._sign_none),
            (do.folder, self._choose_folder),
            (do.clear, self._show_everything),
            (do.match, self._match),
        ):
            action.triggered.connect(slot)
        do.show_folder.triggered.connect(self._functions.show_folder)
        do.toggled.connect(self._detail.toggle)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The two panes share the width anew when they have got another; the page itself learns of it too early."""
        if watched is self._split and event.type() == QEvent.Type.Resize:
            self._arrange()
        return super().eventFilter(watched, event)

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
        for part in (self._views, self._kinds):
            part.setVisible(not self._split.is_over)

    @Slot()
    def _fill(self) -> None:
        fits = VIEWS[self._views.current]
        self._model.set_rows(row for row in self._rows if fits(row))
        if self._model.shown and not self._table.selected_records():
            self._table.select(self._model.shown[0].id)
        self._show()

    @Slot(str)
    def _narrow(self, text: str) -> None:
        self._model.filter(text)
        self._show()

    @Slot()
    def _show_everything(self) -> None:
        self._search.clear()
        self._model.filter("")
        self._views.choose("all")
        self._fill()

    @property
    def _current(self) -> PairPapers | None:
        """The pair whose papers are in front."""
        at = self._model.row_of(self._at) if self._at is not None else -1
        return self._model.shown[at] if at >= 0 else None

    @property
    def _at(self) -> UUID | None:
        index = self._table.currentIndex()
        return self._model.record_at(index.row()) if index.isValid() else None

    @Slot()
    def _show(self) -> None:
        """Show the current pair's papers, and where in the list it stands."""
        row = self._current
        self._list.setCurrentIndex(0 if self._model.shown else 1)
        place = self._model.row_of(row.id) + 1 if row else 0
        count = len(self._model.shown)
        where = self.tr("{place} of {count}").format(place=place, count=count) if row else ""
        self._detail.show_pair(row, where)
        self._do.previous.setEnabled(place > 1)
        self._do.next.setEnabled(0 < place < count)
        self._say()

    @Slot()
    def _say(self) -> None:
        """The numbers: on the primary button, under the title and under the list."""
        count, marked = len(self.chosen), len(self._table.selected_records())
        one, many = self.tr("Make PDFs for 1 pair"), self.tr("Make PDFs for {count} pairs").format(count=count)
        self._do.name_make(one if count == 1 else many, possible=count > 0)
        self._do.make_one.setEnabled(self._current is not None)
        self.subtitle = self._numbers()
        shown_count, total = len(self._model.shown), len(self._rows)
        text = self.tr("{shown} of {total} pairs").format(shown=shown_count, total=total)
        if marked > 1:
            text = self.tr("{shown} of {total} pairs · {marked} marked").format(
                shown=shown_count, total=total, marked=marked
            )
        self._count.setText(text)
        if self._rows:
            self._where.setText(self.tr("Kept in {folder}").format(folder=shown(self._functions.folder())))

    def _numbers(self) -> str:
        if not self._rows:
            return ""
        papers = [furthest(row.agreement) for row in self._rows]
        signed = sum(paper is not None and paper.status == "signed" for paper in papers)
        return self.tr("{signed} of {total} agreements signed").format(signed=signed, total=len(papers))

    def _order(self, pairs: tuple[UUID, ...]) -> Order:
        return Order(self._kinds.kinds, self._detail.language.language, pairs)

    @Slot()
    def _make(self) -> None:
        self._functions.make(self._order(self.chosen))

    @Slot()
    def _make_one(self) -> None:
        if (row := self._current) is not None:
            self._functions.make(self._order((row.id,)))

    @Slot()
    def _print(self) -> None:
        """Print for the marked pairs; for the one in front when only that is."""
        marked = tuple(self._table.selected_records())
        if marked:
            self._functions.print_out(self._order(marked))

    @Slot()
    def _previous(self) -> None:
        self._step(-1)

    @Slot()
    def _next(self) -> None:
        self._step(1)

    def _step(self, by: int) -> None:
        place = self._table.currentIndex().row() + by
        if 0 <= place < len(self._model.shown):
            self._table.select(self._model.record_at(place))

    @Slot(UUID, str, object)
    def _sign(self, paper: UUID, role: str, day: dt.date | None) -> None:
        self._functions.sign(paper, role, day)

    @Slot()
    def _sign_all(self) -> None:
        self._sign_marked(self._detail.day)

    @Slot()
    def _sign_none(self) -> None:
        self._sign_marked(None)

    def _sign_marked(self, day: dt.date | None) -> None:
        """Note the signatures on the paper in front, and on the same paper of every other marked pair."""
        marked = set(self._table.selected_records())
        papers = [
            in_language(of(row, self._detail.which), self._detail.language.language)
            for row in self._rows
            if row.id in marked
        ]
        keys = [paper.id for paper in papers if paper is not None]
        if keys:
            self._functions.sign_all(keys, day)

    @Slot()
    def _choose_folder(self) -> None:
        if self._functions.choose_folder():
            self._say()

    @Slot()
    def _match(self) -> None:
        self._functions.go("matching", None)
