"""One purpose of consent with one person: how it stands, the words, and the answers as buttons."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from mentordesk.core.recruitment.consents.queries import ConsentRow, StandingConsent, TextRow
from mentordesk.core.recruitment.consents.rules import GIVEN, NO
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.recruitment.consents.functions import ConsentFunctions
from mentordesk.ui.recruitment.consents.names import STATUS_KINDS, way_name
from mentordesk.ui.widgets.flow import FlowLayout
from mentordesk.ui.widgets.labels import Chip, PlainLabel
from mentordesk.ui.widgets.moments import exact_day


class ConsentLine(QWidget):
    """`answered` brings the purpose and `given` or `no`; `withdrawn` the purpose."""

    answered = Signal(str, str)
    withdrawn = Signal(str)

    def __init__(self, functions: ConsentFunctions, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._word = functions.word
        self._now: StandingConsent | None = None
        self._text: TextRow | None = None
        self._name, self._told = PlainLabel("", "strong", self, wrap=True), PlainLabel("", "secondary", self, wrap=True)
        self._words = PlainLabel("", "secondary", self, wrap=True)
        self._words.hide()
        self._status = Chip("", "neutral", self)
        self._yes, self._no, self._back, self._read = (QPushButton(self) for _ in range(4))
        self._read.setProperty("role", "link")
        self._read.setCheckable(True)
        head, buttons, column = QHBoxLayout(), FlowLayout(), QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(appearance.sizes.px(6))
        buttons.setSpacing(appearance.sizes.px(8))
        head.addWidget(self._name, 1)
        head.addWidget(self._status, 0, Qt.AlignmentFlag.AlignTop)
        for button in (self._yes, self._no, self._back, self._read):
            buttons.addWidget(button)
        column.addLayout(head)
        column.addWidget(self._told)
        column.addWidget(self._words)
        column.addLayout(buttons)
        self._yes.clicked.connect(self._say_yes)
        self._no.clicked.connect(self._say_no)
        self._back.clicked.connect(self._withdraw)
        self._read.toggled.connect(self._words.setVisible)

    def show_consent(self, now: StandingConsent, text: TextRow) -> None:
        """Show how it stands, and the words of today."""
        self._now, self._text = now, text
        self._yes.setVisible(now.status != GIVEN)
        self._no.setVisible(now.status not in (GIVEN, NO))
        self._back.setVisible(now.status == GIVEN)
        self.retranslate()

    def rest(self) -> None:
        """Nothing can be changed while names are hidden."""
        for button in (self._yes, self._no, self._back):
            button.setEnabled(False)

    def go_in(self) -> None:
        """Put the focus on the first button."""
        (self._back if self._yes.isHidden() else self._yes).setFocus(Qt.FocusReason.TabFocusReason)

    def retranslate(self) -> None:
        """Take the language of the moment."""
        if self._now is None or self._text is None:
            return
        self._name.setText(self._text.title)
        self._words.setText(self._text.text)
        status = self._word(f"consent_status.{self._now.status}")
        self._status.set(status[:1].upper() + status[1:], STATUS_KINDS[self._now.status])
        self._told.setText(self._tell(self._now.lines[0]) if self._now.lines else "")
        self._told.setVisible(bool(self._now.lines))
        self._yes.setText(self.tr("Yes"))
        self._no.setText(self.tr("No"))
        self._back.setText(self.tr("Withdraw"))
        self._read.setText(self.tr("Read the text"))
        for button in (self._yes, self._no, self._back, self._read):
            button.setAccessibleName(f"{button.text()}: {self._text.title}")

    def _tell(self, line: ConsentRow) -> str:
        if line.withdrawn is not None:
            text = self.tr("Given {day}, withdrawn {withdrawn}.")
        elif line.answer == GIVEN:
            text = self.tr("Given {day}. {how}, version {version} of the text.")
        else:
            text = self.tr("Said no {day}. {how}.")
        told = text.format(
            day=exact_day(line.given),
            withdrawn=exact_day(line.withdrawn) if line.withdrawn else "",
            how=way_name(line.how),
            version=line.version,
        )
        return told if line.guardian is None else f"{told} {self.tr('By {guardian}.').format(guardian=line.guardian)}"

    @Slot()
    def _say_yes(self) -> None:
        if self._now is not None:
            self.answered.emit(self._now.purpose, GIVEN)

    @Slot()
    def _say_no(self) -> None:
        if self._now is not None:
            self.answered.emit(self._now.purpose, NO)

    @Slot()
    def _withdraw(self) -> None:
        if self._now is not None:
            self.withdrawn.emit(self._now.purpose)
