"""The import in place of the list: file, columns and result on one page, with no steps between them."""

from collections.abc import Sequence
from itertools import pairwise
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from mentordesk.core.kernel.errors import Told
from mentordesk.core.recruitment.columns import IGNORED, REFUSED
from mentordesk.core.recruitment.files.sheets import Reading
from mentordesk.core.recruitment.imports import ImportResult
from mentordesk.core.recruitment.preview import PreviewColumn
from mentordesk.core.recruitment.understanding import place_in
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.recruitment.functions import ImportFunctions, Look, Source, Trial, files
from mentordesk.ui.recruitment.import_changes import Changes
from mentordesk.ui.recruitment.import_columns import ColumnModel, ColumnRow, ColumnTable
from mentordesk.ui.recruitment.import_file import FileZone
from mentordesk.ui.recruitment.import_result import (
    LEFT,
    REACHED_BY,
    RESULT_VIEWS,
    ROOM_FOR_ALL,
    SHOWN,
    TAKEN,
    ResultModel,
    ResultRow,
    Results,
)
from mentordesk.ui.recruitment.import_run import ImportRun
from mentordesk.ui.recruitment.stand_in import StandIn
from mentordesk.ui.recruitment.trouble_zone import TroubleZone
from mentordesk.ui.widgets.badges import RoleBadges
from mentordesk.ui.widgets.buttons import ActionButton
from mentordesk.ui.widgets.delegates import StatusDelegate
from mentordesk.ui.widgets.labels import MarkedLabel, PlainLabel
from mentordesk.ui.widgets.tables import RecordTable
from mentordesk.ui.widgets.tall import TallFrame
from mentordesk.ui.widgets.views import ViewChips

_NAMES = frozenset(("name", "first_name", "last_name"))
_LEAST_ROWS = 3  # that are seen of a table
_VERDICT = 1


class ImportPanel(StandIn):
    """`closed` comes at the end, with the people who were fetched in, or with none."""

    def __init__(self, functions: ImportFunctions, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._functions, self._appearance = functions, appearance
        self._run = ImportRun(functions, self)
        self._results = Results()
        self.choose, self.fetch = QAction(self), QAction(self)
        self._file = FileZone(appearance, self.choose, self)
        self._trouble = TroubleZone(appearance, self.choose, self)
        self._badges = RoleBadges(appearance, self)
        self._column_model, self._result_model = ColumnModel(self), ResultModel(self._badges, self)
        self._views = ViewChips(appearance, RESULT_VIEWS, self)
        self._columns = ColumnTable(appearance, self._column_model, self)
        self._result = RecordTable(appearance, self._result_model, self)
        self._result.spare(REACHED_BY, ROOM_FOR_ALL)
        self._verdicts = StatusDelegate(appearance, self._result)
        self._result.setItemDelegateForColumn(_VERDICT, self._verdicts)
        self._titles = [PlainLabel("", "section", self) for _ in range(2)]
        self._understood = PlainLabel("", "secondary", self, wrap=True)
        self._nameless = MarkedLabel("", "error", self, mark="circle-alert")
        self._changes, self._leave_row = Changes(appearance, functions.word, self), QPushButton(self)
        self._missing = PlainLabel("", "secondary", self, wrap=True)
        self._more = PlainLabel("", "secondary", self, wrap=True)
        self._more.hide()
        self._remember, self._cancel = QCheckBox(self), QPushButton(self)
        self._zones, self._area = [TallFrame(self) for _ in range(2)], QScrollArea(self)
        self._heads: list[QHBoxLayout] = []
        self._lay_out()
        self._connect()
        self._measure()
        self.retranslate()

    @property
    def primary(self) -> QAction:
        """Fetches the applicants in."""
        return self.fetch

    def subtitle(self) -> str:
        """That nothing is done before it is asked for."""
        return self.tr("Look it over before you bring it in. Nothing has changed yet.")

    def bring_in(self, source: Source) -> None:
        """Bring in this file or pasted block."""
        self._run.begin(source)
        self._columns.setFocus()

    def look_again(self) -> None:
        """The people of the file have changed: compare with them anew."""
        self._run.look_again()

    @Slot()
    def leave(self) -> None:
        """Give the file up."""
        self._run.leave()
        self.closed.emit(())

    def retranslate(self) -> None:
        """Take the language of the moment."""
        self.choose.setText(self.tr("Choose another file …"))
        self._cancel.setText(self.tr("Cancel"))
        self._remember.setText(self.tr("Remember the columns for the next sheet like this"))
        self._titles[0].setText(self.tr("2  Columns"))
        self._titles[1].setText(self.tr("3  Result"))
        self._nameless.setText(
            self.tr("No column is the name. Say above which one it is, and the applicants show here.")
        )
        self._more.setText(self.tr("The first {count} rows are shown. All of them are brought in.").format(count=SHOWN))
        self._columns.setAccessibleName(self.tr("Columns of the file"))
        self._result.setAccessibleName(self.tr("What becomes of each row"))
        names = (
            *(self.tr("All"), self.tr("New"), self.tr("Updates"), self.tr("Unchanged")),
            *(self.tr("Skipped"), self.tr("To look at"), self.tr("Left out")),
        )
        self._views.set_names(dict(zip(RESULT_VIEWS, names, strict=True)))
        for part in (self._file, self._trouble, self._changes):
            part.retranslate()
        self._tell_missing(self._run.trial.missing if self._run.trial else ())
        self._follow_row()
        self._count_columns()
        self._count()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        content = QWidget()
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(0, 0, 0, 0)
        beside = (self._understood, self._views)
        results = (self._nameless, self._more, self._missing, self._result, self._leave_row, self._changes)
        below = ((self._columns,), results)
        for zone, title, facts, parts in zip(self._zones, self._titles, beside, below, strict=True):
            zone.setProperty("card", True)
            column, head = QVBoxLayout(zone), QHBoxLayout()
            head.addWidget(title)
            head.addWidget(facts, 1)
            self._heads.append(head)
            column.addLayout(head)
            for part in parts:
                side = Qt.AlignmentFlag.AlignLeft if part is self._leave_row else Qt.AlignmentFlag(0)
                column.addWidget(part, int(part in (self._columns, self._result)), side)
        for place, share in ((self._file, 0), (self._trouble, 0), (self._zones[0], 2), (self._zones[1], 3)):
            self._column.addWidget(place, share)
        self._column.addStretch(0)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(content)
        self._bottom = QHBoxLayout()
        self._bottom.addWidget(self._remember)
        self._bottom.addStretch(1)
        self._bottom.addWidget(self._cancel)
        fetch = ActionButton(self.fetch, "primary", self)
        self._bottom.addWidget(fetch)
        for before, after in pairwise(
            (self._result, self._leave_row, self._changes.table, self._remember, self._cancel, fetch)
        ):
            self.setTabOrder(before, after)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._area, 1)
        layout.addLayout(self._bottom)

    def _connect(self) -> None:
        run = self._run
        run.started.connect(self._show_reading)
        run.looked.connect(self._show_look)
        run.tried.connect(self._show_trial)
        run.troubled.connect(self._show_trouble)
        run.fetched.connect(self._end)
        run.given_up.connect(self.leave)
        run.resumed.connect(self._resume)
        self.choose.triggered.connect(self._choose_another)
        self.fetch.triggered.connect(self._fetch)
        self._cancel.clicked.connect(self.leave)
        self._trouble.again.connect(run.read)
        self._file.reading_chosen.connect(self._read_as)
        self._file.role_chosen.connect(self._set_role)
        self._column_model.said.connect(self._map)
        self._views.chosen.connect(self._arrange)
        self._leave_row.clicked.connect(self._leave_or_take)
        self._result.selectionModel().selectionChanged.connect(self._follow_row)
        self._appearance.changed.connect(self._measure)

    def _measure(self) -> None:
        sizes = self._appearance.sizes
        self._column.setSpacing(sizes.px(12))
        self._bottom.setSpacing(sizes.px(8))
        for head in self._heads:
            head.setSpacing(sizes.px(12))
        self._result.setIconSize(self._badges.room)
        for zone, table in zip(self._zones, (self._columns, self._result), strict=True):
            layout = zone.layout()
            if layout is not None:
                layout.setContentsMargins(sizes.card_padding, sizes.px(10), sizes.card_padding, sizes.px(12))
                layout.setSpacing(sizes.px(6))
            table.setMinimumHeight(sizes.row * _LEAST_ROWS + sizes.control)
            table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)

    @Slot()
    def _show_reading(self) -> None:
        """A file has been named, and nothing is known of it yet."""
        self._file.show_name(self._run.source.name, self._run.reading, busy=True)
        self._show_zones(trouble=False)
        self._column_model.set_rows(())
        self._results = Results()
        self._count_columns()
        self._count()

    @Slot(Look)
    def _show_look(self, look: Look) -> None:
        self._file.show_look(look, self._run.reading)
        self._column_model.set_questions(look.wishes.own.questions)
        self._show_zones(trouble=False)
        said, several = self._run.wishes.mapping, len({column.sheet for column in look.preview.columns}) > 1
        self._column_model.set_rows(
            ColumnRow(UUID(int=place), column, _said_of(column, look) in said, column.sheet if several else "")
            for place, column in enumerate(look.preview.columns)
        )
        self._remember.setVisible(self._run.changed)
        self._remember.setChecked(self._run.remembers)
        self._count_columns()
        self._show_rows(look, None)

    @Slot(Trial)
    def _show_trial(self, trial: Trial) -> None:
        if self._run.look is not None:
            self._show_rows(self._run.look, trial)

    @Slot(object)
    def _show_trouble(self, told: Told) -> None:
        self._file.show_name(self._run.source.name, self._run.reading, busy=False)
        self._show_zones(trouble=True)
        self._trouble.tell(*self._functions.sentence(told))
        self._results = Results()
        self._count()

    def _show_zones(self, *, trouble: bool) -> None:
        self._trouble.setVisible(trouble)
        self._remember.setVisible(False)
        for zone in self._zones:
            zone.setVisible(not trouble)

    def _show_rows(self, look: Look, trial: Trial | None) -> None:
        self._results = Results(look, trial, self._run.left)
        self._tell_missing(trial.missing if trial else ())
        self._nameless.setVisible(not _NAMES & {column.field for column in look.preview.columns})
        self._count()
        self._arrange()

    def _count(self) -> None:
        """The true numbers: on the views, and on the button."""
        counts = self._results.counts
        self._views.set_counts({view: counts[view] for view in RESULT_VIEWS if counts[view] or view == RESULT_VIEWS[0]})
        trial = self._run.trial
        count = trial.count - counts[LEFT] if trial else 0
        if trial is None:
            text = self.tr("Bring in")
        elif count == 0:
            text = self.tr("Nothing new to bring in")
        elif count == 1:
            text = self.tr("Bring in 1 applicant")
        else:
            text = self.tr("Bring in {count} applicants").format(count=count)
        self.fetch.setText(text)
        self.fetch.setEnabled(count > 0)

    def _count_columns(self) -> None:
        columns = self._run.look.preview.columns if self._run.look else ()
        used = sum(column.field not in (IGNORED, REFUSED) for column in columns)
        text = self.tr("{used} of {count} columns are used. Choose a field to change what a column is.")
        self._understood.setText(text.format(used=used, count=len(columns)) if columns else "")

    def _tell_missing(self, names: Sequence[str]) -> None:
        """Who came with an earlier sheet like this and is not in this one."""
        if len(names) == 1:
            text = self.tr("{names} came with an earlier sheet and is not in this one. Nothing is done about that.")
        else:
            text = self.tr(
                "{count} people came with an earlier sheet and are not in this one: {names}. "
                "Nothing is done about that."
            )
        self._missing.setText(text.format(count=len(names), names=", ".join(names)))
        self._missing.setVisible(bool(names))

    @property
    def _marked(self) -> list[ResultRow]:
        """The rows that are chosen and can be left out, or taken along after all."""
        chosen = set(self._result.selected_records())
        return [row for row in self._result_model.shown if row.id in chosen and row.verdict in (*TAKEN, LEFT)]

    @Slot()
    def _follow_row(self) -> None:
        """What differs for the chosen row, and whether it is taken along."""
        marked = self._marked
        only = marked[0] if len(marked) == 1 else None
        draft = only.row.draft if only else None
        self._changes.show_changes(draft.name if draft else "", only.changes if only else ())
        leave = not marked or any(row.verdict != LEFT for row in marked)
        self._leave_row.setText(self.tr("Leave out what is chosen") if leave else self.tr("Take along after all"))
        self._leave_row.setVisible(bool(marked))
        if self._changes.isVisible():
            QTimer.singleShot(0, self._show_changes)  # when it has its place

    @Slot()
    def _show_changes(self) -> None:
        self._area.ensureWidgetVisible(self._changes)

    @Slot()
    def _leave_or_take(self) -> None:
        marked = self._marked
        self._run.leave_out([row.place for row in marked], on=any(row.verdict != LEFT for row in marked))
        if self._run.look is not None:
            self._show_rows(self._run.look, self._run.trial)
        self._follow_row()

    @Slot()
    def _arrange(self) -> None:
        self._result_model.set_rows(self._results.rows(self._views.current))
        self._more.setVisible(self._results.counts[self._views.current] > SHOWN)
        self._follow_row()  # the same row may stay chosen though another is shown in its place

    @Slot(Reading)
    def _read_as(self, reading: Reading) -> None:
        self._run.read_as(reading)

    @Slot(str)
    def _set_role(self, role: str) -> None:
        self._run.set_role(role)
        self._count()

    @Slot(object, str)
    def _map(self, column: PreviewColumn, field: str) -> None:
        if self._run.look is not None:
            self._run.map_column(_said_of(column, self._run.look), field)
            self._count()

    @Slot()
    def _choose_another(self) -> None:
        self._functions.choose(self, self._begin_chosen)

    @Slot(list)
    def _begin_chosen(self, paths: list[str]) -> None:
        self.bring_in(files(paths))

    @Slot()
    def _fetch(self) -> None:
        self._run.remembers = self._remember.isChecked()
        self.fetch.setEnabled(False)
        self._set_zones_enabled(on=False)
        self._run.fetch()

    @Slot()
    def _resume(self) -> None:
        self._set_zones_enabled(on=True)
        self._count()

    @Slot(ImportResult)
    def _end(self, result: ImportResult) -> None:
        self._set_zones_enabled(on=True)
        self._run.leave()
        self._functions.fetched(result)
        self.closed.emit((*result.new, *result.updated))

    def _set_zones_enabled(self, *, on: bool) -> None:
        for part in (self._file, *self._zones, self._remember):
            part.setEnabled(on)


def _said_of(column: PreviewColumn, look: Look) -> str | int:
    """How a wish names a column: by its heading, or by its place where several of the sheet have that heading."""
    wanted = (column.sheet, column.heading)
    if column.heading and sum((other.sheet, other.heading) == wanted for other in look.preview.columns) == 1:
        return column.heading
    several = len({other.sheet_number for other in look.preview.columns}) > 1
    return place_in(column.sheet_number, column.place) if several else column.place
