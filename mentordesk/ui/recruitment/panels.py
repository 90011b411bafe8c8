"""The panels that stand in place of the list, each made when it is first shown."""

from collections.abc import Callable
from functools import cached_property
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QStackedWidget, QWidget

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.appearance.icons import icon
from mentordesk.ui.recruitment.functions import RecruitmentFunctions
from mentordesk.ui.recruitment.import_panel import ImportPanel
from mentordesk.ui.recruitment.stand_in import StandIn
from mentordesk.ui.shell.keys import bind

Make = Callable[[RecruitmentFunctions, Appearance, QWidget], StandIn]


class Offer(NamedTuple):
    """A panel that can be asked for: the action's row of the keyboard map, and what makes the panel.

    `button`: with a button of its own above the list; the others stand in the menu beside it.
    `needs_applicants`: there is nothing to see in it while nobody has applied.
    """

    action_id: str
    make: Make
    button: bool = False
    needs_applicants: bool = False


def _outlook(functions: RecruitmentFunctions, appearance: Appearance, parent: QWidget) -> StandIn:
    from mentordesk.ui.recruitment.outlook import OutlookPanel

    return OutlookPanel(functions, appearance, parent)


def _write(functions: RecruitmentFunctions, appearance: Appearance, parent: QWidget) -> StandIn:
    from mentordesk.ui.recruitment.contact.writing import WritingPanel

    return WritingPanel(functions.contact, appearance, parent)


def _unsent(functions: RecruitmentFunctions, appearance: Appearance, parent: QWidget) -> StandIn:
    from mentordesk.ui.recruitment.contact.unsent import UnsentPanel

    return UnsentPanel(functions.contact, appearance, parent)


def _requirements(functions: RecruitmentFunctions, appearance: Appearance, parent: QWidget) -> StandIn:
    from mentordesk.ui.recruitment.requirements.panel import RequirementsPanel

    return RequirementsPanel(functions.requirements, appearance, parent)


def _form(functions: RecruitmentFunctions, appearance: Appearance, parent: QWidget) -> StandIn:
    from mentordesk.ui.recruitment.forms.panel import FormPanel

    return FormPanel(functions.forms, appearance, parent)


def _keying(functions: RecruitmentFunctions, appearance: Appearance, parent: QWidget) -> StandIn:
    from mentordesk.ui.recruitment.forms.keying import KeyingPanel

    return KeyingPanel(functions.forms, appearance, parent)


def _doubles(functions: RecruitmentFunctions, appearance: Appearance, parent: QWidget) -> StandIn:
    from mentordesk.ui.recruitment.doubles.panel import DoublesPanel

    return DoublesPanel(functions.doubles, appearance, parent)


def _senders(functions: RecruitmentFunctions, appearance: Appearance, parent: QWidget) -> StandIn:
    from mentordesk.ui.recruitment.senders.panel import SendersPanel

    return SendersPanel(functions.senders, appearance, parent)


OFFERS: tuple[Offer, ...] = (
    Offer("recruitment.form", _form),
    Offer("recruitment.key_in", _keying),
    Offer("recruitment.outlook", _outlook, button=True, needs_applicants=True),
    Offer("recruitment.write", _write, needs_applicants=True),
    Offer("recruitment.unsent", _unsent, needs_applicants=True),
    Offer("recruitment.requirements", _requirements, needs_applicants=True),
    Offer("recruitment.senders", _senders),
    Offer("recruitment.doubles", _doubles, needs_applicants=True),
)
"""All but the import, which begins with a file. In the order of the buttons and of the menu."""


class Panels(QObject):
    """Shows one panel on the stack at a time. `opened`: one was put in front; `closed`: it gave the place back."""

    opened = Signal()
    closed = Signal(tuple)

    def __init__(
        self, functions: RecruitmentFunctions, appearance: Appearance, stack: QStackedWidget, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._functions, self._appearance, self._stack, self._page = functions, appearance, stack, parent
        self._made: dict[str, StandIn] = {}
        self._actions = {offer: QAction(self) for offer in OFFERS}
        for offer, action in self._actions.items():
            action.setData(offer.action_id)
            action.triggered.connect(self._open_chosen)
        self._more, self._menu = QPushButton(parent), QMenu(parent)
        self._menu.addActions([action for offer, action in self._actions.items() if not offer.button])
        self._more.setMenu(self._menu)
        self._more.setVisible(not self._menu.isEmpty())
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
    def on_empty(self) -> list[QAction]:
        """What the page offers while nobody has applied: the form that people apply with."""
        return [action for offer, action in self._actions.items() if offer.action_id == "recruitment.form"]

    @property
    def more(self) -> QPushButton:
        """The button of the menu with the others."""
        return self._more

    @property
    def current(self) -> StandIn | None:
        """The panel that is in front; None while the list is."""
        shown = self._stack.currentWidget()
        return shown if isinstance(shown, StandIn) else None

    @property
    def is_importing(self) -> bool:
        """Whether the import is in front."""
        return isinstance(self.current, ImportPanel)

    @cached_property
    def importing(self) -> ImportPanel:
        """The import; made when a file is first brought in, for it has many parts."""
        panel = ImportPanel(self._functions.imports, self._appearance, self._page)
        self._take_in("import", panel)
        return panel

    def open(self, action_id: str) -> StandIn:
        """Put the panel of that action in front."""
        offer = next(offer for offer in OFFERS if offer.action_id == action_id)
        if action_id not in self._made:
            self._take_in(action_id, offer.make(self._functions, self._appearance, self._page))
        panel = self._made[action_id]
        self._stack.setCurrentWidget(panel)
        panel.begin()
        self.opened.emit()
        return panel

    def follow(self, *, shown: bool, applicants: bool) -> None:
        """What can be opened now: nothing while a panel is shown, and not everything while nobody has applied."""
        for offer, action in self._actions.items():
            action.setEnabled(shown and (applicants or not offer.needs_applicants))

    def retranslate(self) -> None:
        """Take the language of the moment."""
        for offer, action in self._actions.items():
            bind(action, offer.action_id)
        self._more.setAccessibleName(self.tr("More about recruiting"))
        self._more.setToolTip(self.tr("More about recruiting"))
        for panel in self._made.values():
            panel.retranslate()

    def _take_in(self, name: str, panel: StandIn) -> None:
        panel.closed.connect(self.closed)
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
        self._more.setIcon(icon("ellipsis", self._appearance.tokens.ink))
