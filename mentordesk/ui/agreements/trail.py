"""What has become of a paper: when it was made and sent, and what has come back of it."""

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QWidget

from mentordesk.core.agreements.queries import PaperRow
from mentordesk.ui.agreements.scans.functions import ScanLine
from mentordesk.ui.agreements.scans.names import scan_name, verdict_words
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.widgets.buttons import ActionButton
from mentordesk.ui.widgets.flow import FlowLayout
from mentordesk.ui.widgets.labels import Chip, PlainLabel
from mentordesk.ui.widgets.moments import near_day


class PaperTrail(QWidget):
    """`sent` marks the paper as sent, `unsent` takes that back: one of them is offered. `scan_wanted`: which scan."""

    scan_wanted = Signal(object)

    def __init__(self, appearance: Appearance, sent: QAction, unsent: QAction, parent: QWidget) -> None:
        super().__init__(parent)
        self._paper: PaperRow | None = None
        self._scans: Sequence[ScanLine] = ()
        self._today = dt.date.min
        self._dates = PlainLabel("", "secondary", self, wrap=True)
        self._verdict = Chip("", "neutral", self)
        self._buttons: list[QPushButton] = []
        self._flow = FlowLayout(self)
        self._flow.setSpacing(appearance.sizes.px(6))
        buttons = (ActionButton(action, "quiet", self) for action in (sent, unsent))
        for part in (self._dates, *buttons, self._verdict):
            self._flow.addWidget(part)

    def show_paper(self, paper: PaperRow | None, scans: Sequence[ScanLine], today: dt.date) -> None:
        """Tell about this paper; None: it is not made."""
        self._paper, self._scans, self._today = paper, scans, today
        self.setVisible(paper is not None)
        self._list_scans()
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    def _list_scans(self) -> None:
        """A button for each; those that are there already stay, so that the focus stays, too."""
        while len(self._buttons) > len(self._scans):
            spare = self._buttons.pop()
            self._flow.removeWidget(spare)
            spare.hide()
            spare.deleteLater()
        while len(self._buttons) < len(self._scans):
            button = QPushButton(self)
            button.setProperty("role", "quiet")
            button.clicked.connect(self._open)
            self._buttons.append(button)
            self._flow.addWidget(button)
            button.show()

    def _say(self) -> None:
        paper = self._paper
        if paper is None:
            return
        parts = [self.tr("version {version}").format(version=paper.version)]
        if paper.issued is not None:
            parts.append(self.tr("Made {day}").format(day=near_day(paper.issued, self._today)))
        if paper.sent is not None:
            parts.append(self.tr("sent {day}").format(day=near_day(paper.sent, self._today)))
        self._dates.setText(" · ".join(parts))
        for button, scan in zip(self._buttons, self._scans, strict=True):
            words = scan_name(scan)
            button.setText(words)
            button.setAccessibleName(self.tr("See what came back: {scan}").format(scan=words))
        sealed = next((scan for scan in self._scans if scan.verdict not in (None, "none")), None)
        self._verdict.setVisible(sealed is not None)
        if sealed is not None:
            self._verdict.set(*verdict_words(sealed.verdict))

    @Slot()
    def _open(self) -> None:
        button = self.sender()
        place = next((n for n, one in enumerate(self._buttons) if one is button), None)
        if place is not None:
            self.scan_wanted.emit(self._scans[place])
