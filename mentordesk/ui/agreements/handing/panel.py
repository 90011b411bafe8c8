"""Papers, lists and forms for people who do not have the program."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from mentordesk.core.agreements.handed.rules import EVALUATION, POINTS
from mentordesk.ui.agreements.choices import in_which_language
from mentordesk.ui.agreements.folders import shown
from mentordesk.ui.agreements.handing.certificate import CertificateFields
from mentordesk.ui.agreements.handing.functions import (
    FORMS,
    LEAVES,
    SEALING,
    WAYS,
    WITH_PASSPHRASE,
    WORKBOOK,
    Handed,
    HandingFunctions,
    HandOrder,
)
from mentordesk.ui.agreements.handing.ways import point_name, way_button, way_hint, way_name
from mentordesk.ui.agreements.kinds import kind_name
from mentordesk.ui.agreements.scans.names import verdict_words
from mentordesk.ui.agreements.stand_in import InFront, PaperPanel
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.widgets.back import BackButton
from mentordesk.ui.widgets.buttons import ActionButton
from mentordesk.ui.widgets.fields import ChoiceField
from mentordesk.ui.widgets.flow import FlowLayout
from mentordesk.ui.widgets.labels import Chip, MarkedLabel, PlainLabel
from mentordesk.ui.widgets.new_passphrase import NewPassphrase
from mentordesk.ui.widgets.tall import TallFrame

_WIDEST = 560  # pixels at 100 %: a line of words is no longer than one reads easily


class HandingPanel(PaperPanel):
    """First how, then what; a passphrase where it is locked. Afterwards: where it lies, and whether it was sent."""

    def __init__(self, functions: HandingFunctions, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._functions, self._appearance = functions, appearance
        self._pairs: tuple[UUID, ...] = ()
        self._language, self._kind_in_front = "", ""
        self._handed: Handed | None = None
        self._make, self._show, self._sent = QAction(self), QAction(self), QAction(self)
        self._back, self._title = BackButton(appearance, self), PlainLabel("", "section", self, wrap=True)
        self._way, self._kind, self._listing, self._point = (ChoiceField("", (), self) for _ in range(4))
        self._hint, self._about = PlainLabel("", "", self, wrap=True), PlainLabel("", "secondary", self, wrap=True)
        self._passphrase = NewPassphrase(functions.new_passphrase, appearance, self)
        self._certificate = CertificateFields(functions.certificates, appearance, self)
        self._verdict = Chip("", "neutral", self)
        self._error = MarkedLabel("", "error", self, mark="circle-alert")
        self._error.setWordWrap(True)
        self._answer, self._question = PlainLabel("", "strong", self, wrap=True), PlainLabel("", "", self, wrap=True)
        self._lay_out()
        self._connect()

    @property
    def primary(self) -> QAction | None:
        return self._make

    def take_chosen(self, records: Sequence[UUID]) -> None:
        """One pair alone is in front and not chosen: then it is about all."""
        self._pairs = tuple(records) if len(records) > 1 else ()

    def take_in_front(self, shown: InFront) -> None:
        self._language, self._kind_in_front = shown.language, shown.kind

    def begin(self) -> None:
        self._forget()
        self._follow()
        self._way.setFocus()

    def leave(self) -> None:
        """No passphrase stays behind."""
        self._passphrase.clear()
        self._certificate.clear()
        super().leave()

    def look_again(self) -> None:
        self._follow()

    def retranslate(self) -> None:
        self._back.setText(self.tr("Back to the list"))
        self._title.setText(self.tr("Hand out"))
        self._way.set_label(self.tr("How"))
        self._kind.set_label(self.tr("Which paper"))
        self._listing.set_label(self.tr("Which list"))
        self._point.set_label(self.tr("When it is asked"))
        self._way.set_options([(way, way_name(way)) for way in WAYS])
        self._point.set_options([(point, point_name(point)) for point in POINTS])
        for field, first in ((self._way, WAYS[0]), (self._point, POINTS[0])):
            field.set_value(field.value or first)
        self._passphrase.retranslate()
        self._certificate.retranslate()
        self._show.setText(self.tr("Show the folder"))
        self._sent.setText(self.tr("Yes, they were sent today"))
        self._question.setText(self.tr("Were they sent? Only you know it."))
        self._follow()

    def _lay_out(self) -> None:
        gap = self._appearance.sizes.px(8)
        content, area = TallFrame(), QScrollArea(self)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, gap, 0)
        column.setSpacing(gap)
        fields = (self._way, self._hint, self._kind, self._listing, self._point, self._about)
        self._narrow = (*fields, self._passphrase, self._certificate, self._error, self._row((self._make, "primary")))
        for part in self._narrow:
            column.addWidget(part)
        self._measure()
        self._after = self._row((self._sent, ""), (self._show, "quiet"))
        for below in (self._answer, self._verdict, self._question, self._after):
            column.addWidget(below)
        column.addStretch(1)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(content)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(gap)
        whole.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        whole.addWidget(self._title)
        whole.addWidget(area, 1)

    @Slot()
    def _measure(self) -> None:
        for part in self._narrow:
            part.setMaximumWidth(self._appearance.sizes.px(_WIDEST))

    def _row(self, *actions: tuple[QAction, str]) -> QWidget:
        row = QWidget(self)
        flow = FlowLayout(row)
        flow.setSpacing(self._appearance.sizes.px(8))
        for action, role in actions:
            flow.addWidget(ActionButton(action, role, row))
        return row

    def _connect(self) -> None:
        self._back.clicked.connect(self.leave)
        self._appearance.changed.connect(self._measure)
        for field in (self._way, self._kind, self._listing, self._point):
            field.committed.connect(self._change)
        self._make.triggered.connect(self._hand_out)
        self._passphrase.entered.connect(self._hand_out)
        self._certificate.entered.connect(self._hand_out)
        self._sent.triggered.connect(self._mark_sent)
        self._show.triggered.connect(self._functions.show_folder)

    @property
    def _chosen_way(self) -> str:
        return str(self._way.value or WAYS[0])

    @Slot()
    def _change(self) -> None:
        self._forget()
        self._follow()

    def _forget(self) -> None:
        """What was made before belongs to another choice."""
        self._handed = None
        self._answer.setText("")
        self._error.setText("")

    @Slot()
    def _follow(self) -> None:
        """Only what is asked for this way is shown."""
        way = self._chosen_way
        self._hint.setText(way_hint(way))
        self._make.setText(way_button(way))
        self._offer(way)
        self._kind.setVisible(way != WORKBOOK)
        self._listing.setVisible(way == WORKBOOK)
        self._point.setVisible(way == FORMS and self._kind.value == EVALUATION)
        self._follow_secrets(way)
        count = len(self._pairs)
        some = self.tr("It is about the {count} pairs that were marked.").format(count=count)
        about = some if count else self.tr("It is about all pairs.")
        self._about.setText(f"{about} {in_which_language(self._language)}")
        self._about.setVisible(way != WORKBOOK)
        self._error.setVisible(bool(self._error.text()))
        self._follow_made(way)

    def _follow_secrets(self, way: str) -> None:
        """The passphrase that is asked for, or the certificate; where none can be used, that is said instead."""
        locked = way in WITH_PASSPHRASE
        if locked and not self._passphrase.isVisibleTo(self):
            self._passphrase.offer_another()
        self._passphrase.setVisible(locked)
        possible = way != SEALING or self._functions.certificates.is_possible()
        self._certificate.setVisible(way == SEALING and possible)
        if not possible:
            self._make.setEnabled(False)
            self._error.setText(
                self.tr(
                    "The part of the program that signs digitally is not installed. The file README in the folder"
                    " “installers” says how it is added; all else works without it."
                )
            )

    def _follow_made(self, way: str) -> None:
        """What was made, and what is asked about it."""
        handed = self._handed
        self._answer.setVisible(bool(self._answer.text()))
        self._verdict.setVisible(handed is not None and handed.verdict is not None)
        if handed is not None and handed.verdict is not None:
            self._verdict.set(*verdict_words(handed.verdict))
        self._after.setVisible(handed is not None)
        asked = handed is not None and bool(handed.papers) and way in LEAVES
        self._sent.setVisible(asked)
        self._question.setVisible(asked)

    def _offer(self, way: str) -> None:
        kinds = list(self._functions.kinds(way)) if way != WORKBOOK else []
        self._kind.set_options([(kind, kind_name(kind)) for kind in kinds])
        if self._kind.value not in kinds:
            usual = self._kind_in_front if self._kind_in_front in kinds else (kinds[0] if kinds else None)
            self._kind.set_value(usual)
        listings = self._functions.listings() if way == WORKBOOK else ()
        self._listing.set_options(listings)
        if self._listing.value not in [key for key, _ in listings]:
            self._listing.set_value(listings[0][0] if listings else None)
        self._make.setEnabled(bool(kinds or listings))

    @Slot()
    def _hand_out(self) -> None:
        way = self._chosen_way
        if way in WITH_PASSPHRASE:
            for field in (self._passphrase.passphrase_field, self._passphrase.again):
                field.set_error("")
            if (problem := self._passphrase.problem()) is not None:
                field, words = problem
                field.set_error(words)
                field.select()
                return
        if way == SEALING and not self._certificate.is_ready():
            return
        self._begin_handing(way)

    def _begin_handing(self, way: str) -> None:
        sealing = way == SEALING
        passphrase = self._passphrase.passphrase if way in WITH_PASSPHRASE else ""
        order = HandOrder(
            way=way,
            language=self._language,
            pairs=self._pairs,
            kind=str(self._kind.value or ""),
            listing=str(self._listing.value or ""),
            point=str(self._point.value) if self._kind.value == EVALUATION and way == FORMS else "",
            passphrase=self._certificate.passphrase if sealing else passphrase,
            certificate=self._certificate.file if sealing else None,
            reason=self._certificate.reason if sealing else "",
        )
        self._forget()
        self._follow()
        self._functions.hand_out(order, self._take, self._refuse)

    def _take(self, handed: Handed) -> None:
        self._handed = handed
        self._answer.setText(self._said(handed))
        self._follow()

    def _said(self, handed: Handed) -> str:
        count, folder = len(handed.paths), shown(handed.paths[0].parent) if handed.paths else ""
        if count == 1:
            return self.tr("«{name}» is in {folder}").format(name=handed.paths[0].name, folder=folder)
        return self.tr("{count} files are in {folder}").format(count=count, folder=folder)

    def _refuse(self, words: str) -> None:
        self._error.setText(words)
        self._follow()

    @Slot()
    def _mark_sent(self) -> None:
        if self._handed is not None and self._functions.mark_sent(self._handed.papers):
            self._handed = self._handed._replace(papers=())
            self._follow()
