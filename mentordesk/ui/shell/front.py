"""Which page is in front: pages are made when first needed, and menus and keys follow what the page offers."""

from collections.abc import Callable, Mapping
from uuid import UUID

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from mentordesk.ui.shell import keys
from mentordesk.ui.shell.actions import PAGE_OFFERS, Forward
from mentordesk.ui.shell.desk import Desk
from mentordesk.ui.shell.menus import Menus
from mentordesk.ui.shell.panes import entrance
from mentordesk.ui.shell.trail import Place, Trail
from mentordesk.ui.widgets.page import Page


class Front(QObject):
    """Knows how each page is made, keeps those that have been, and remembers the way from one to the next."""

    shown = Signal(str)
    entered = Signal()
    """The page that was shown has the focus."""
    palette_requested = Signal()

    def __init__(self, desk: Desk, actions: Mapping[str, QAction], menus: Menus) -> None:
        super().__init__(desk)
        self._desk, self._actions, self._menus = desk, actions, menus
        self._forwards = {offer: Forward(actions[offer]) for offer in PAGE_OFFERS}
        self._makers: dict[str, Callable[[QWidget], Page]] = {}
        self._made: dict[str, Page] = {}
        self._name = ""
        self._trail = Trail()
        self._single_letters = True
        self._cover: QWidget | None = None
        self._entered: set[str] = set()
        self._left: QWidget | None = None  # had the focus when the pages were covered
        for action_id, slot in (("back", self._back), ("forward", self._forward), ("primary", self._press_primary)):
            actions[action_id].triggered.connect(slot)
        for action_id, action in actions.items():
            if action_id.startswith("page."):
                action.setVisible(False)
                action.triggered.connect(self._show_chosen)
        desk.navigation.page_chosen.connect(self._go)

    @property
    def name(self) -> str:
        """The name of the page that is seen; empty before the first, and while something else covers the pages."""
        page = self._seen()
        return page.name if page is not None else ""

    @property
    def page(self) -> Page | None:
        """The page in front."""
        return self._made.get(self._name)

    @property
    def made(self) -> tuple[Page, ...]:
        """The pages that exist by now."""
        return tuple(self._made.values())

    def add(self, name: str, drawing: str, make: Callable[[QWidget], Page], *, below: bool) -> None:
        """Learn how a page is made, and give it its place in navigation and menu."""
        self._makers[name] = make
        self._desk.navigation.add(name, drawing, below=below)
        self._actions[f"page.{name}"].setVisible(True)

    def show(self, name: str, record: UUID | None = None) -> None:
        """Put a page in front, at this record if one is given. Raises KeyError for a page that was never added."""
        self._put(Place(name, record))
        self._trail.go(Place(name, record))
        self.follow()

    def prepare(self, name: str) -> None:
        """Make a page that will be shown soon, and draw it unseen: letters and pictures are there then."""
        if name not in self._made:
            self._make(name)
            self._desk.grab()

    def forget(self) -> tuple[Page, ...]:
        """Put away every page that was made, for the caller to delete; each is made anew when it is shown."""
        pages, self._made = self.made, {}
        self._name, self._left, self._trail = "", None, Trail()
        self._entered.clear()
        self.follow()
        for page in pages:
            if (focused := page.focusWidget()) is not None:
                focused.blockSignals(True)  # a field that is left would be kept, though nobody has left it
            self._desk.pages.removeWidget(page)
            page.hide()
        return pages

    def set_single_letters(self, *, on: bool) -> None:
        """Turn the single-letter keys of all pages on or off."""
        self._single_letters = on
        for page in self.made:
            keys.switch_single_letters(page.page_actions(), on=on)

    def cover(self, cover: QWidget | None) -> None:
        """While the pages are covered, offer what the cover can do and nothing of theirs; None uncovers them."""
        if cover is not None and self._cover is None and self.page is not None:
            self._left = self.page.focusWidget()
        self._cover = cover
        self.follow()

    def enter(self) -> None:
        """Put the focus into the page in front."""
        if self.page is not None and self._cover is None:
            _enter(self.page, None)

    def follow(self) -> None:
        """Let menus and keys follow what the page in front offers."""
        offered = {action.objectName(): action for action in self.own_actions()}
        for offer, forward in self._forwards.items():
            forward.to(offered.get(offer))
        self._menus.set_page_actions([action for name, action in offered.items() if name not in self._actions])
        self._actions["back"].setEnabled(self._trail.can_go_back and self._cover is None)
        self._actions["forward"].setEnabled(self._trail.can_go_forward and self._cover is None)

    def own_actions(self) -> list[QAction]:
        """What the page in front can do, or the one that covers it."""
        page = self._seen()
        return page.page_actions() if page is not None else []

    def _seen(self) -> Page | None:
        if self._cover is None:
            return self.page
        return self._cover if isinstance(self._cover, Page) else None

    def _put(self, place: Place) -> None:
        page = self._made[place.page] if place.page in self._made else self._make(place.page)
        last = self._last_focus(page)  # asked before the page is shown: Qt then puts the focus somewhere itself
        self._name = place.page
        self._desk.pages.setCurrentWidget(page)
        self._desk.navigation.set_current(place.page)
        self.shown.emit(place.page)  # before anything is looked for on it: the page may have to read first
        if place.record is not None:
            page.select(place.record)
        _enter(page, last)
        self._entered.add(place.page)
        self._left = None
        self.entered.emit()

    def _last_focus(self, page: Page) -> QWidget | None:
        """Where the person was on a page; what Qt chose when a cover was taken off is not asked for."""
        if page.name not in self._entered:
            return None
        if page.name == self._name and self._left is not None and isValid(self._left):
            return self._left
        return page.focusWidget()

    def _make(self, name: str) -> Page:
        page = self._made[name] = self._makers[name](self._desk.pages)
        self._desk.pages.addWidget(page)
        page.palette_requested.connect(self.palette_requested)
        keys.switch_single_letters(page.page_actions(), on=self._single_letters)
        return page

    @Slot(str)
    def _go(self, name: str) -> None:
        self.show(name)

    @Slot()
    def _show_chosen(self) -> None:
        self.show(self.sender().objectName().removeprefix("page."))

    @Slot()
    def _back(self) -> None:
        self._revisit(self._trail.back())

    @Slot()
    def _forward(self) -> None:
        self._revisit(self._trail.forward())

    def _revisit(self, place: Place | None) -> None:
        if place is not None:
            self._put(place)
            self.follow()

    @Slot()
    def _press_primary(self) -> None:
        page = self._seen()
        if page is not None and page.primary is not None:
            page.primary.trigger()


def _enter(page: Page, last: QWidget | None) -> None:
    """Put the focus where the page begins, or where it was `last`."""
    if (field := entrance(page, last)) is not None:
        field.setFocus(Qt.FocusReason.OtherFocusReason)
