"""Forms that are out, and what came back: who has not answered, and what the others say."""

from collections.abc import Mapping
from uuid import UUID

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from mentordesk.core.agreements.handed.rules import PULSE
from mentordesk.core.evaluation.overview.queries import FormLine
from mentordesk.ui.agreements.returned.answers import Answers
from mentordesk.ui.agreements.returned.columns import VIEWS, columns, form_name, has_come, is_waiting, whose
from mentordesk.ui.agreements.returned.functions import OneOfPair, ReturnedFunctions
from mentordesk.ui.agreements.returned.told import told
from mentordesk.ui.agreements.returned.typing_in import TypingIn
from mentordesk.ui.agreements.stand_in import PaperPanel
from mentordesk.ui.agreements.whose import walk_as_laid_out
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.appearance.sizes import effective_width
from mentordesk.ui.widgets.back import BackButton
from mentordesk.ui.widgets.buttons import ActionButton
from mentordesk.ui.widgets.delegates import StatusDelegate
from mentordesk.ui.widgets.empty import EmptyState
from mentordesk.ui.widgets.flow import FlowLayout
from mentordesk.ui.widgets.labels import PlainLabel
from mentordesk.ui.widgets.rows import RowModel
from mentordesk.ui.widgets.tables import RecordTable
from mentordesk.ui.widgets.views import ViewChips

_BESIDE = 1000
"""From this effective width, in pixels at 100 %, the answers stand beside the list."""
_ROWS_SEEN = 4
_ANSWERS_SEEN = 96
"""Pixels at 100 %: so much of the answers is seen, however low the window is."""
_OUT, _STATE = 2, 3
_ALL_COLUMNS = 520
"""Pixels at 100 %: a narrower list leaves out when a form was handed out."""
_WAYS = QBoxLayout.Direction


class ReturnedPanel(PaperPanel):
    """A line for each form, and the answers of the one that is chosen; or, in their place, answers being typed in."""

    def __init__(self, functions: ReturnedFunctions, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._functions, self._appearance = functions, appearance
        self._lines: tuple[FormLine, ...] = ()
        self._type, self._hand_out, self._everything = QAction(self), QAction(self), QAction(self)
        self._back = BackButton(appearance, self)
        self._views = ViewChips(appearance, tuple(VIEWS), self)
        self._model = RowModel[FormLine](columns(), self)
        self._table = RecordTable(appearance, self._model, self)
        self._status = StatusDelegate(appearance, self)
        self._table.setItemDelegateForColumn(_STATE, self._status)
        self._table.spare((_OUT,), _ALL_COLUMNS)
        self._below, self._area = QFrame(self), QScrollArea()
        self._title, self._state = PlainLabel("", "section", wrap=True), PlainLabel("", "secondary", wrap=True)
        self._answers = Answers(appearance, self._area)
        self._nothing = EmptyState("", "", self._hand_out, self._type, parent=self)
        self._no_hits = EmptyState("", "", self._everything, parent=self)
        self._stack, self._browse, self._typing = QStackedWidget(self), QWidget(), TypingIn(functions, appearance, self)
        self._whole = QScrollArea(self)
        self._listed, self._beside = QStackedWidget(), QBoxLayout(_WAYS.LeftToRight)
        self._lay_out()
        self._connect()

    @property
    def primary(self) -> QAction | None:
        return self._typing.keep if self._types else self._type

    def begin(self) -> None:
        """With those who have not answered in front, where there are any; what is being typed in stays."""
        self.look_again()
        if self._types:
            self._typing.go_in()
            return
        self._views.choose("waiting" if any(map(is_waiting, self._lines)) else "all")
        self._fill()
        self._table.setFocus()

    def look_again(self) -> None:
        self._lines = tuple(self._functions.lines())
        counts = {key: sum(map(holds, self._lines)) for key, holds in VIEWS.items()}
        self._views.set_counts(counts)
        self._fill()

    def drafts(self) -> dict[str, object]:
        return self._typing.drafts() if self._types else {}

    def take_drafts(self, drafts: Mapping[str, object]) -> None:
        self._typing.take_drafts(drafts)
        self._stack.setCurrentWidget(self._typing)

    def retranslate(self) -> None:
        self._type.setText(self.tr("Type in answers …"))
        self._hand_out.setText(self.tr("Hand out forms …"))
        self._everything.setText(self.tr("Remove filter"))
        names = {"waiting": self.tr("Waiting"), "in": self.tr("Come in"), "all": self.tr("All")}
        self._views.set_names(names)
        self._table.setAccessibleName(self.tr("Forms"))
        self._area.setAccessibleName(self.tr("Answers"))
        self._nothing.set_texts(
            self.tr("No forms are out yet"),
            self.tr("Hand out forms that are filled in on the screen, or type in what you were told."),
        )
        self._model.retranslate()
        self._typing.retranslate()
        self._answers.retranslate()
        self._follow()

    def subtitle(self) -> str:
        return self.tr("Who has a form, and what came back")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = effective_width(self.width(), self._appearance.sizes.zoom) >= _BESIDE
        self._beside.setDirection(_WAYS.LeftToRight if wide else _WAYS.TopToBottom)

    @property
    def _types(self) -> bool:
        return self._stack.currentWidget() is self._typing

    def _lay_out(self) -> None:
        gap = self._appearance.sizes.px(8)
        inside, browse, column = QVBoxLayout(self._below), QVBoxLayout(self._browse), QVBoxLayout(self)
        self._below.setProperty("card", True)
        self._area.setWidgetResizable(True)
        self._area.setWidget(self._answers)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        for part in (self._title, self._state, self._area):
            inside.addWidget(part, int(part is self._area))
        for listed in (self._table, self._no_hits):
            self._listed.addWidget(listed)
        self._beside.setSpacing(gap)
        self._beside.addWidget(self._listed, 7)
        self._beside.addWidget(self._below, 4)
        foot = QWidget(self._browse)
        flow = FlowLayout(foot)
        flow.addWidget(ActionButton(self._type, "primary", foot))
        flow.addWidget(ActionButton(self._hand_out, "", foot))
        browse.setContentsMargins(0, 0, 0, 0)
        browse.setSpacing(gap)
        browse.addWidget(self._views)
        browse.addLayout(self._beside, 1)
        browse.addWidget(foot)
        self._whole.setWidgetResizable(True)
        self._whole.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._whole.setWidget(self._browse)
        for page in (self._whole, self._typing, self._nothing):
            self._stack.addWidget(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap)
        column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self._back.clicked.connect(self._step_back)
        self._views.chosen.connect(self._fill)
        self._table.record_selected.connect(self._follow)
        self._answers.unwanted.connect(self._remove)
        self._typing.noted.connect(self._show_noted)
        self._typing.given_up.connect(self._browse_again)
        self._type.triggered.connect(self._type_in)
        self._hand_out.triggered.connect(self._ask_to_hand_out)
        self._everything.triggered.connect(self._show_everything)
        self._appearance.changed.connect(self._measure)
        self._measure()

    @Slot()
    def _measure(self) -> None:
        self._listed.setMinimumHeight(_ROWS_SEEN * self._appearance.sizes.row)
        self._area.setMinimumHeight(self._appearance.sizes.px(_ANSWERS_SEEN))

    @property
    def _current(self) -> FormLine | None:
        index = self._table.currentIndex()
        return self._model.shown[index.row()] if index.isValid() else None

    @Slot()
    def _fill(self) -> None:
        """Show the forms of the view; the one in front stays so, else it is the first."""
        self._model.set_rows(filter(VIEWS[self._views.current], self._lines))
        if self._model.shown and self._current is None:
            self._table.select(self._model.record_at(0))
        self._listed.setCurrentWidget(self._table if self._model.shown else self._no_hits)
        if not self._types:
            self._stack.setCurrentWidget(self._whole if self._lines else self._nothing)
        self._follow()

    @Slot()
    def _follow(self) -> None:
        """Below stands what was answered on the form in front."""
        line = self._current if self._model.shown else None
        self._below.setVisible(line is not None)
        waits = self._views.current == "waiting"
        self._no_hits.set_texts(
            self.tr("Nobody is waited for") if waits else self.tr("Nothing has come in yet"),
            self.tr("Every form that was handed out has come back.") if waits else "",
        )
        self._back.setText(self.tr("Back to the forms") if self._types else self.tr("Back to the list"))
        if line is None:
            return
        blocks = told(self._functions, line)
        name, nothing = form_name(line.kind), self.tr("{form} · nothing has come in yet")
        self._title.setText(whose(line))
        self._state.setText(name if blocks else nothing.format(form=name))
        self._answers.show_blocks(blocks)
        walk_as_laid_out(self)  # each answer may bring a button of its own

    @Slot()
    def _type_in(self) -> None:
        self._typing.begin(self._current)
        self._stack.setCurrentWidget(self._typing)
        self._follow()
        self._typing.go_in()

    @Slot()
    def _step_back(self) -> None:
        """Typing in leads back to the forms; those lead back to the papers."""
        if self._types:
            self._browse_again()
        else:
            self.leave()

    @Slot()
    def _browse_again(self) -> None:
        self._stack.setCurrentWidget(self._whole if self._lines else self._nothing)
        self.look_again()
        self._table.setFocus()

    @Slot(object)
    def _show_noted(self, who: OneOfPair) -> None:
        """Back to the list, with what was typed in before one."""
        self._browse_again()
        wanted = (PULSE, who.pair, who.person)
        line = next((one for one in self._lines if (one.kind, one.pair, one.person) == wanted), None)
        if line is not None:
            self._views.choose("in" if has_come(line) else "all")
            self._fill()
            self._table.select(line.id)

    @Slot(object)
    def _remove(self, pulse: UUID) -> None:
        if self._functions.remove(pulse):
            self._table.setFocus()  # its button is gone

    @Slot()
    def _ask_to_hand_out(self) -> None:
        self.another.emit("export")

    @Slot()
    def _show_everything(self) -> None:
        self._views.choose("all")
        self._fill()
        self._table.setFocus()
