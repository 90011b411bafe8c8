"""Who has signed a paper, and when: a tick for each, with the day above."""

import datetime as dt
from collections.abc import Mapping

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QSizePolicy, QVBoxLayout, QWidget

from mentordesk.core.agreements.queries import PaperRow, SignatureRow
from mentordesk.core.agreements.rules import ADEPT, COORDINATOR, GUARDIAN, MENTOR
from mentordesk.core.documents.letters import isolated
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.widgets.buttons import ActionButton
from mentordesk.ui.widgets.fields import DateField
from mentordesk.ui.widgets.labels import PlainLabel, plain_tip
from mentordesk.ui.widgets.moments import day_and_month

ROLES = (ADEPT, MENTOR, COORDINATOR, GUARDIAN)
"""Who may have to sign, in the order of the keys Ctrl+U 1 to 4."""


_SIDE_BY_SIDE = 380  # pixels at 100 %: from this width names and day stand beside each other


class _Tick(QCheckBox):
    """A tick whose words give way and end in an ellipsis."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def say(self, words: str) -> None:
        """Say who it is about."""
        self._words = words
        self.setAccessibleName(words)
        self._elide()

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(self.fontMetrics().horizontalAdvance(self._words) + self._mark, hint.height())

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(self._mark + 8 * self.fontMetrics().averageCharWidth(), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    @property
    def _mark(self) -> int:
        """What the box takes beside the words, by the size of the letters."""
        return self.fontMetrics().height() * 2 + 4

    def _elide(self) -> None:
        room = self.width() - self._mark
        shown = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room)
        self.setText(shown.replace("&", "&&"))
        self.setToolTip(plain_tip(self._words) if shown != self._words else "")


class SigningPanel(QWidget):
    """`ticked` says a role and a day, or None where a signature is taken back."""

    ticked = Signal(str, object)

    def __init__(self, appearance: Appearance, sign_all: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._rows: dict[str, SignatureRow] = {}
        self._names: Mapping[str, str] = {}
        self._renews = False
        self._today = dt.date.min
        self._title, self._hint = PlainLabel("", "strong", self), PlainLabel("", "secondary", self, wrap=True)
        self._day = DateField("", self)
        self._all = ActionButton(sign_all, "", self)
        self._ticks = {role: _Tick(self) for role in ROLES}
        for role, tick in self._ticks.items():
            tick.setProperty("signer", role)
            tick.clicked.connect(self._tick)
        self._lay_out()
        self.retranslate()

    @property
    def day(self) -> dt.date:
        """The day that is noted for the next signatures: today, unless another was written."""
        return self._day.value or self._today

    def set_today(self, today: dt.date) -> None:
        """Offer this day, unless another was chosen for today already."""
        if self._day.value in (None, self._today):
            self._day.set_value(today)
        self._today = today

    def show_paper(self, paper: PaperRow | None, names: Mapping[str, str], *, renews: bool) -> None:
        """Show who must sign this paper; `names` by role. None: it is not made. `renews`: an older one is signed."""
        self._rows = {row.role: row for row in paper.signatures} if paper else {}
        self._names, self._renews = names, renews
        self._hint.setVisible(renews or not self._rows)
        for part in (self._day, self._all):
            part.setVisible(bool(self._rows))
        self._say()

    def toggle(self, role: str) -> None:
        """Note the signature of a role, or take it back; a role that does not sign this paper is none."""
        if role in self._rows:
            self.ticked.emit(role, None if self._rows[role].signed else self.day)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        """Take the language of the moment."""
        self._title.setText(self.tr("Signatures"))
        self._day.set_label(self.tr("Date of signature"))
        self._say()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The day stands beside the names, or under them where there is no room."""
        super().resizeEvent(event)
        wide = self.width() >= self._appearance.sizes.px(_SIDE_BY_SIDE)
        self._parts.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)

    def _lay_out(self) -> None:
        sizes = self._appearance.sizes
        ticks, when = QVBoxLayout(), QVBoxLayout()
        ticks.setSpacing(0)
        for tick in self._ticks.values():
            ticks.addWidget(tick)
        ticks.addStretch(1)
        when.addWidget(self._day)
        when.addWidget(self._all)
        when.addStretch(1)
        self._parts = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._parts.addLayout(ticks, 1)
        self._parts.addLayout(when)
        self._parts.setSpacing(sizes.px(8))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(sizes.px(4))
        layout.addWidget(self._title)
        layout.addWidget(self._hint)
        layout.addLayout(self._parts)

    def _say(self) -> None:
        waiting = self.tr("Signatures are noted here once the paper is made.")
        newer = self.tr("This is a new version. The one before is signed, and holds until this one is.")
        self._hint.setText(newer if self._renews else waiting)
        for role, tick in self._ticks.items():
            row = self._rows.get(role)
            tick.setVisible(row is not None)
            if row is not None:
                tick.setChecked(row.signed is not None)
                tick.say(self._line(role, row.signed))

    def _line(self, role: str, signed: dt.date | None) -> str:
        words = {
            ADEPT: self.tr("{name}, adept"),
            MENTOR: self.tr("{name}, mentor"),
            COORDINATOR: self.tr("{name}, coordinator"),
            GUARDIAN: self.tr("Guardian"),
        }
        who = words[role].format(name=isolated(self._names.get(role, "")))
        return who if signed is None else self.tr("{who} – {day}").format(who=who, day=self._told(signed))

    def _told(self, day: dt.date) -> str:
        """As short as it can be said, for it stands after a name."""
        short = day_and_month(day)
        return short if day.year == self._today.year else f"{short} {day.year}"

    @Slot()
    def _tick(self) -> None:
        """The tick itself follows what is stored, so it jumps back when it was refused."""
        tick = self.sender()
        if isinstance(tick, QCheckBox):
            role = str(tick.property("signer"))
            tick.setChecked(self._rows[role].signed is not None)
            self.toggle(role)
