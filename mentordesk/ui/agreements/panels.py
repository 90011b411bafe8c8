"""The panels that stand in place of the list, each made when it is first shown."""

import sys
from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from typing import NamedTuple
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QStackedWidget, QWidget

from mentordesk.ui.agreements.functions import AgreementsFunctions
from mentordesk.ui.agreements.stand_in import InFront, PaperPanel
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.appearance.icons import icon
from mentordesk.ui.shell.keys import bind

Make = Callable[[AgreementsFunctions, Appearance, QWidget], PaperPanel]
ARRIVALS, SCAN = "arrivals", "scan"
"""What comes back is shown by no action: `Panels.made` has it."""
RETURNED = "agreements.returned"
"""«I dag» leads to it, too."""


class Offer(NamedTuple):
    """A panel that can be asked for: the action's row of the keyboard map, what makes the panel, and its folder.

    `button`: with a button of its own above the list; the others stand in the menu beside it.
    `needs_pairs`: there is nothing to see in it while there are no pairs.
    """

    action_id: str
    make: Make
    step: str
    button: bool = False
    needs_pairs: bool = True

    @property
    def module(self) -> str:
        """Where the panel is."""
        return f"mentordesk.ui.agreements.{self.step}.panel"


def arrivals(functions: AgreementsFunctions, appearance: Appearance, parent: QWidget) -> PaperPanel:
    """What became of files that were brought in."""
    from mentordesk.ui.agreements.scans.arrivals import ArrivalsPanel

    return ArrivalsPanel(functions.scans, appearance, parent)


def scan_view(functions: AgreementsFunctions, appearance: Appearance, parent: QWidget) -> PaperPanel:
    """A scan as it was filed."""
    from mentordesk.ui.agreements.scans.viewing import ScanPanel

    return ScanPanel(functions.scans, functions.beside, appearance, parent)


def _pack(functions: AgreementsFunctions, appearance: Appearance, parent: QWidget) -> PaperPanel:
    from mentordesk.ui.agreements.packs.panel import PackPanel

    return PackPanel(functions.packs, appearance, parent)


def _hand_out(functions: AgreementsFunctions, appearance: Appearance, parent: QWidget) -> PaperPanel:
    from mentordesk.ui.agreements.handing.panel import HandingPanel

    return HandingPanel(functions.handing, appearance, parent)


def _texts(functions: AgreementsFunctions, appearance: Appearance, parent: QWidget) -> PaperPanel:
    from mentordesk.ui.agreements.texts.panel import TextPanel

    return TextPanel(functions.texts, functions.beside, appearance, parent)


def _agreed(functions: AgreementsFunctions, appearance: Appearance, parent: QWidget) -> PaperPanel:
    from mentordesk.ui.agreements.agreed.panel import AgreedPanel

    return AgreedPanel(functions.written.agreed, appearance, parent)


def _expectations(functions: AgreementsFunctions, appearance: Appearance, parent: QWidget) -> PaperPanel:
    from mentordesk.ui.agreements.expectations.panel import ExpectationsPanel

    return ExpectationsPanel(functions.written.expectations, appearance, parent)


def _returned(functions: AgreementsFunctions, appearance: Appearance, parent: QWidget) -> PaperPanel:
    from mentordesk.ui.agreements.returned.panel import ReturnedPanel

    return ReturnedPanel(functions.written.returned, appearance, parent)


def _seats(functions: AgreementsFunctions, appearance: Appearance, parent: QWidget) -> PaperPanel:
    from mentordesk.ui.agreements.seats.panel import SeatsPanel

    return SeatsPanel(functions.written.seats, appearance, parent)


def _attests(functions: AgreementsFunctions, appearance: Appearance, parent: QWidget) -> PaperPanel:
    from mentordesk.ui.agreements.attests.panel import AttestPanel

    return AttestPanel(functions.written.attests, appearance, parent)


def _logo(functions: AgreementsFunctions, appearance: Appearance, parent: QWidget) -> PaperPanel:
    from mentordesk.ui.agreements.logo.panel import LogoPanel

    return LogoPanel(functions.written.logo, appearance, parent)


OFFERS: tuple[Offer, ...] = (
    Offer("agreements.texts", _texts, "texts", button=True, needs_pairs=False),
    Offer("agreements.agreed", _agreed, "agreed"),
    Offer("agreements.expectations", _expectations, "expectations"),
    Offer(RETURNED, _returned, "returned"),
    Offer("agreements.seats", _seats, "seats"),
    Offer("agreements.pack", _pack, "packs"),
    Offer("agreements.attests", _attests, "attests", needs_pairs=False),
    Offer("agreements.logo", _logo, "logo", needs_pairs=False),
    Offer("export", _hand_out, "handing"),
)
"""In the order of the buttons and of the menu."""


class Panels(QObject):
    """Shows one panel on the stack at a time. `opened`: one was put in front; `closed`: it gave the place back.

    `pairs_wanted`: the one in front leads to where pairs are made.

    `chosen` and `in_front` tell what the page shows, as a panel is opened.
    """

    opened = Signal()
    closed = Signal(tuple)
    pairs_wanted = Signal()

    def __init__(
        self,
        functions: AgreementsFunctions,
        appearance: Appearance,
        stack: QStackedWidget,
        parent: QWidget,
        *,
        chosen: Callable[[], Sequence[UUID]],
        in_front: Callable[[], InFront],
    ) -> None:
        super().__init__(parent)
        self._functions, self._appearance, self._stack, self._page = functions, appearance, stack, parent
        self._chosen, self._in_front = chosen, in_front
        self._made: dict[str, PaperPanel] = {}
        self._actions = {offer: QAction(self) for offer in OFFERS}
        for offer, action in self._actions.items():
            action.setData(offer.action_id)
            action.triggered.connect(self._open_chosen)
        self.menu = QMenu(parent)
        self.more = QPushButton(parent)
        self.menu.addActions([action for offer, action in self._actions.items() if not offer.button])
        self.more.setMenu(self.menu)
        appearance.changed.connect(self._draw)
        self._draw()

    @property
    def actions(self) -> list[QAction]:
        """What opens the panels."""
        return list(self._actions.values())

    @property
    def with_buttons(self) -> list[QAction]:
        """Those that have a button above the list."""
        return [action for offer, action in self._actions.items() if offer.button]

    @property
    def current(self) -> PaperPanel | None:
        """The panel that is in front; None while the list is."""
        shown = self._stack.currentWidget()
        return shown if isinstance(shown, PaperPanel) else None

    def open(self, action_id: str) -> PaperPanel:
        """Put the panel of that action in front."""
        offer = next(offer for offer in OFFERS if offer.action_id == action_id)
        panel = self.made(action_id, offer.make)
        panel.take_chosen(self._chosen())
        panel.take_in_front(self._in_front())
        self.put_in_front(panel)
        return panel

    def made(self, name: str, make: Make) -> PaperPanel:
        """The panel of that name, made when it is first asked for."""
        if name not in self._made:
            self._take_in(name, make(self._functions, self._appearance, self._page))
        return self._made[name]

    def make_one(self) -> bool:
        """Load or make one more of the panels, and draw it unseen; False when all are there."""
        for offer in OFFERS:
            if offer.action_id in self._made:
                continue
            if offer.module not in sys.modules:
                import_module(offer.module)
            else:
                panel = self.made(offer.action_id, offer.make)
                panel.resize(self._stack.size())
                panel.grab()
            return True
        return False

    def drafts(self) -> dict[str, object]:
        """What is being typed in the panels and not kept yet."""
        return {name: found for name, panel in self._made.items() if (found := panel.drafts())}

    def take_drafts(self, drafts: Mapping[str, object]) -> None:
        """Give each panel its own back."""
        for offer in OFFERS:
            if isinstance(found := drafts.get(offer.action_id), dict):
                self.made(offer.action_id, offer.make).take_drafts(found)

    def put_in_front(self, panel: PaperPanel) -> None:
        """Show a panel that was made."""
        self._stack.setCurrentWidget(panel)
        panel.begin()
        self.opened.emit()

    def look_again(self, *, pairs: bool) -> None:
        """Let the panel in front show what there is now; one that is about pairs goes when there are none any more."""
        about_pairs = {self._made.get(offer.action_id) for offer in OFFERS if offer.needs_pairs}
        if (panel := self.current) is None:
            return
        if pairs or panel not in about_pairs:
            panel.look_again()
        else:
            panel.leave()

    def follow(self, *, shown: bool, pairs: bool) -> None:
        """What can be opened now: nothing while a panel is shown, and not everything while there are no pairs."""
        for offer, action in self._actions.items():
            action.setEnabled(shown and (pairs or not offer.needs_pairs))

    def retranslate(self) -> None:
        """Take the language of the moment."""
        for offer, action in self._actions.items():
            bind(action, offer.action_id)
            if offer.action_id == "export":
                action.setText(self.tr("Hand out …"))
        self.more.setAccessibleName(self.tr("More about papers"))
        self.more.setToolTip(self.tr("More about papers"))
        for panel in self._made.values():
            panel.retranslate()

    def _take_in(self, name: str, panel: PaperPanel) -> None:
        panel.closed.connect(self.closed)
        panel.another.connect(self.open)
        panel.pairs_wanted.connect(self.pairs_wanted)
        panel.retranslate()
        self._stack.addWidget(panel)
        self._made[name] = panel

    @Slot()
    def _open_chosen(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.open(str(action.data()))

    @Slot()
    def _draw(self) -> None:
        self.more.setIcon(icon("ellipsis", self._appearance.tokens.ink))
