"""The applications of a package: a list of numbers, and beside it what was answered and the sheet to score on."""

from collections.abc import Callable
from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QPushButton, QScrollArea, QVBoxLayout, QWidget

from mentordesk.core.selection.packages.package import Package, PackedApplication, Verdict
from mentordesk.core.selection.queries import CriterionRow
from mentordesk.core.selection.rules import HIGHEST, LOWEST
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.selection.scores import ScoreSheet
from mentordesk.ui.widgets.facts import Facts
from mentordesk.ui.widgets.fields import TextField
from mentordesk.ui.widgets.labels import PlainLabel

_LIST_WIDTH, _WIDEST = 220, 640  # pixels at 100 % of the list, and of the text beside it


class NumberList(QListWidget):
    """The applications by number; `scored` brings the digit that was pressed."""

    scored = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text().isdecimal() and LOWEST <= int(event.text()) <= HIGHEST:
            self.scored.emit(int(event.text()))
        else:
            super().keyPressEvent(event)


class ReadingView(QWidget):
    """`changed`: something was given; `finished`: the assessor is done. Digits score and go on."""

    changed = Signal()
    finished = Signal()

    def __init__(self, appearance: Appearance, word: Callable[[str], str], parent: QWidget) -> None:
        super().__init__(parent)
        self.package: Package | None = None
        self._word = word
        self._list, self._title = NumberList(self), PlainLabel("", "section", self)
        self._motivation, self._said = PlainLabel("", "", self, wrap=True), Facts(appearance, self)
        self._sheet = ScoreSheet(appearance, self)
        self._comment, self._conflict = TextField("", self), TextField("", self)
        self._count, self._told = PlainLabel("", "strong", self), PlainLabel("", "secondary", self, wrap=True)
        self._done = QPushButton(self)
        self._lay_out(appearance)
        self._list.currentRowChanged.connect(self._show)
        self._list.scored.connect(self._sheet.give)
        self._sheet.scored.connect(self._score)
        self._comment.committed.connect(self._comment_on)
        self._conflict.committed.connect(self._stand_aside)
        self._done.clicked.connect(self.finished)
        self.retranslate()

    def show_package(self, package: Package) -> None:
        """Begin with this package, at the first application that is not done."""
        self.package = package
        self._sheet.set_criteria([CriterionRow(one.id, one.name, one.weight, one.anchors) for one in package.criteria])
        with QSignalBlocker(self._list):
            self._list.clear()
            self._list.addItems([""] * len(package.applications))
        self._number()
        left = [place for place, one in enumerate(package.applications) if not package.is_done(one.id)]
        self._list.setCurrentRow(left[0] if left else 0)
        self._show()

    def begin(self) -> None:
        """Go into the list, where digits are heard."""
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def tell(self, text: str) -> None:
        """Say whether what was given is kept."""
        self._told.setText(text)

    def retranslate(self) -> None:
        """Take the language of the moment."""
        self._list.setAccessibleName(self.tr("Applications"))
        self._comment.set_label(self.tr("Comment"))
        self._conflict.set_label(self.tr("You know the applicant? Write why you stand aside"))
        self._done.setText(self.tr("Done"))

    @property
    def _one(self) -> PackedApplication | None:
        place = self._list.currentRow()
        return self.package.applications[place] if self.package is not None and place >= 0 else None

    def _lay_out(self, appearance: Appearance) -> None:
        gap = appearance.sizes.px(8)
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setSpacing(gap)
        for part in (self._title, self._motivation, self._said, self._sheet, self._comment, self._conflict):
            column.addWidget(part)
        column.addStretch(1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setWidget(inside)
        inside.setMaximumWidth(appearance.sizes.px(_WIDEST))
        self._list.setMaximumWidth(appearance.sizes.px(_LIST_WIDTH))
        beside, below, layout = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        beside.addWidget(self._list)
        beside.addWidget(area, 1)
        below.addWidget(self._count)
        below.addWidget(self._told, 1)
        below.addWidget(self._done)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(beside, 1)
        layout.addLayout(below)

    def _number(self) -> None:
        """Say in the list who is done, and below how many are."""
        package = self.package
        if package is None:
            return
        done = [package.is_done(one.id) for one in package.applications]
        for place, (one, is_done) in enumerate(zip(package.applications, done, strict=True)):
            text = self.tr("Applicant {number}, done") if is_done else self.tr("Applicant {number}")
            self._list.item(place).setText(text.format(number=f"{one.number:02}"))
        self._count.setText(self.tr("{done} of {count} are done").format(done=sum(done), count=len(done)))

    @Slot()
    def _show(self) -> None:
        one, package = self._one, self.package
        if one is None or package is None:
            return
        verdict = package.verdict(one.id)
        self._title.setText(self.tr("Applicant {number} · {code}").format(number=f"{one.number:02}", code=one.code))
        self._motivation.setText(one.motivation)
        self._motivation.setVisible(bool(one.motivation))
        self._said.set_facts([(self._word(heading), answer) for heading, answer in one.said])
        self._comment.start_over(verdict.comment)
        self._conflict.start_over(verdict.conflict)
        self._show_points(verdict)
        self._sheet.begin()

    def _show_points(self, verdict: Verdict) -> None:
        author = self.package.assessor if self.package is not None else ""
        self._sheet.show_points({key: {author: points} for key, points in verdict.points.items()}, author)
        self._sheet.setVisible(not verdict.conflict)

    def _give(self, verdict: Verdict) -> None:
        one = self._one
        if one is not None and self.package is not None:
            self.package = self.package.with_verdict(one.id, verdict)
            self._show_points(verdict)
            self._number()
            self.changed.emit()

    @Slot(object, object)
    def _score(self, criterion: UUID, points: int | None) -> None:
        """Take the points and go on, from the last missing ones to the next application."""
        one = self._one
        if one is None or self.package is None:
            return
        before, was_complete = self.package.verdict(one.id), self._sheet.is_complete
        given = {key: value for key, value in before.points.items() if key != criterion}
        self._give(replace(before, points=given if points is None else {**given, criterion: points}))
        if points is None:
            return
        if self._sheet.is_complete and not was_complete and self._list.currentRow() + 1 < self._list.count():
            self._list.setCurrentRow(self._list.currentRow() + 1)
        else:
            self._sheet.go_on()

    @Slot(object)
    def _comment_on(self, text: str) -> None:
        one = self._one
        if one is not None and self.package is not None:
            self._give(replace(self.package.verdict(one.id), comment=text))

    @Slot(object)
    def _stand_aside(self, why: str) -> None:
        one = self._one
        if one is not None and self.package is not None:
            self._give(replace(self.package.verdict(one.id), conflict=why))
