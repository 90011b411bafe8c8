"""What became of the proposed pairs once they were offered: sent, answered, and what to do with the answers."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QFrame, QWidget

from mentordesk.core.matching.model import BoardRow
from mentordesk.core.matching.say.offers.queries import OfferRow
from mentordesk.core.matching.say.rules import NO, YES
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.appearance.icons import icon
from mentordesk.ui.appearance.sizes import TWO_PANES, effective_width
from mentordesk.ui.matching.say.functions import SayFunctions
from mentordesk.ui.shell import keys
from mentordesk.ui.widgets.buttons import ActionButton
from mentordesk.ui.widgets.flow import FlowLayout
from mentordesk.ui.widgets.labels import ChipKind, PlainLabel

translate = QCoreApplication.translate

Offers = Mapping[UUID, OfferRow]
"""By the adept of the line."""


def offer_text(offer: OfferRow | None) -> str:
    """The state of an offer in a few words; empty where nothing was sent."""
    if offer is None:
        return ""
    if offer.declined:
        answers = (offer.adept_answer, offer.mentor_answer)
        who = [letter for letter, answer in zip("AM", answers, strict=True) if answer == NO]
        return translate("Offers", "{who} said no").format(who=" + ".join(who))
    if offer.agreed:
        return translate("Offers", "Both said yes")
    if YES in (offer.adept_answer, offer.mentor_answer):
        waiting = "M" if offer.adept_answer == YES else "A"
        return translate("Offers", "Waiting for {who}").format(who=waiting)
    return translate("Offers", "Sent")


def offer_kind(offer: OfferRow | None) -> ChipKind:
    """How the state of an offer looks."""
    if offer is None:
        return "neutral"
    if offer.declined:
        return "danger"
    if offer.agreed:
        return "ok"
    return "warn" if YES in (offer.adept_answer, offer.mentor_answer) else "info"


class OfferBar(QFrame):
    """Under the board: how the offers stand, and the buttons that go on from there."""

    answered = Signal()
    """Pairs were made of those who have said yes."""
    continuing = Signal()
    continued = Signal(object)
    """Those whom a no concerns get another suggestion: before, and after."""

    def __init__(self, functions: SayFunctions, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._functions, self._appearance = functions, appearance
        self._rows: tuple[BoardRow, ...] = ()
        self._offers: Offers = {}
        self._chosen: tuple[UUID, ...] = ()
        self._narrow = False
        self.send, self.accept, self.go_on = (QAction(self) for _ in range(3))
        self.accept.setObjectName("matching.accept_answered")
        self.go_on.setObjectName("matching.go_on")
        self._text = PlainLabel("", "secondary", self)
        flow = FlowLayout(self)
        flow.setSpacing(appearance.sizes.px(8))
        flow.addWidget(self._text)
        for action in (self.send, self.go_on):
            flow.addWidget(ActionButton(action, parent=self))
        self.send.triggered.connect(self._send)
        self.accept.triggered.connect(self._accept)
        self.go_on.triggered.connect(self._continue)
        appearance.changed.connect(self._draw)
        self._draw()

    @property
    def is_of_use(self) -> bool:
        """In a narrow window the menu has what can be done before anything was sent, and the list needs the room."""
        return bool(self._offers) or not self._is_narrow()

    def show_offers(self, rows: Sequence[BoardRow], offers: Offers) -> None:
        """Tell of these lines and what became of them."""
        self._rows, self._offers = tuple(rows), dict(offers)
        self._tell()

    def choose(self, adepts: Sequence[UUID]) -> None:
        """These lines are marked: with more than one, only they are sent."""
        self._chosen = tuple(adepts)
        self._tell()

    def retranslate(self) -> None:
        """Take the language of the moment."""
        keys.bind(self.send, "matching.send")
        self._tell()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._is_narrow() != self._narrow:
            self._narrow = self._is_narrow()
            self._tell()

    def _is_narrow(self) -> bool:
        return effective_width(self.window().width(), self._appearance.sizes.zoom) < TWO_PANES

    @Slot()
    def _draw(self) -> None:
        self.send.setIcon(icon("mail", self._appearance.tokens.ink))

    def _sendable(self) -> list[UUID]:
        ready = [row.adept for row in self._rows if row.mentor is not None and row.adept not in self._offers]
        marked = [adept for adept in ready if adept in self._chosen]
        return marked if len(self._chosen) > 1 else ready

    def _tell(self) -> None:
        sendable, offers = len(self._sendable()), list(self._offers.values())
        agreed, declined = sum(one.agreed for one in offers), sum(one.declined for one in offers)
        all_of_them = not offers and len(self._chosen) < 2
        one = self.tr("Mark 1 offer as sent")
        some = self.tr("Mark {count} offers as sent").format(count=sendable)
        self.send.setText(self.tr("Mark all as sent") if all_of_them else one if sendable == 1 else some)
        self.send.setVisible(bool(sendable))
        pairs = self.tr("Make {count} pairs of those who said yes").format(count=agreed)
        self.accept.setText(self.tr("Make a pair of those who said yes") if agreed == 1 else pairs)
        self.accept.setEnabled(bool(agreed))
        self.accept.setVisible(bool(agreed))
        self.go_on.setText(self.tr("Suggest anew for those it concerns"))
        alone = any(row.mentor is None for row in self._rows)
        self.go_on.setVisible(bool(declined or (offers and alone)))
        self._text.setText(self._numbers(len(offers), agreed, declined))
        self._text.setVisible(bool(offers) and not self._narrow)  # the list tells it too, and has more need of the room

    def _numbers(self, sent: int, agreed: int, declined: int) -> str:
        told = [self.tr("{count} sent").format(count=sent)]
        if agreed:
            told.append(self.tr("{count} with two yeses").format(count=agreed))
        if declined:
            told.append(self.tr("{count} with a no").format(count=declined))
        if waiting := sent - agreed - declined:
            told.append(self.tr("{count} waiting").format(count=waiting))
        return self.tr("Offers: {numbers}").format(numbers=" · ".join(told))

    @Slot()
    def _send(self) -> None:
        self._functions.send(self._sendable())

    @Slot()
    def _accept(self) -> None:
        self._functions.accept_answered(self._accepted)

    def _accepted(self, result: object) -> None:
        del result
        self.answered.emit()

    @Slot()
    def _continue(self) -> None:
        self.continuing.emit()
        self._functions.suggest_for_declined(self._went_on)

    def _went_on(self, result: object) -> None:
        self.continued.emit(result)
