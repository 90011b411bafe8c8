"""The menu bar: everything the program can do has its place here, too."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar

from mentordesk.ui.shell import keys

translate = QCoreApplication.translate

RECENT = "recent"
PAGE = "page"
# None is a line; RECENT and PAGE are filled while the program runs.
_MENUS: tuple[tuple[Callable[[], str], tuple[str | None, ...]], ...] = (
    (
        lambda: translate("Menus", "&File"),
        (
            "new_programme",
            "open",
            RECENT,
            "saved",
            "save_copy",
            None,
            "import",
            "export",
            "print",
            None,
            "lock",
            "quit",
        ),
    ),
    (
        lambda: translate("Menus", "&Edit"),
        (
            *("undo", "redo", None, "cut", "copy", "paste", "select_all", None),
            *("new", "edit", "delete", "filter", "primary"),
        ),
    ),
    (
        lambda: translate("Menus", "&View"),
        (
            *("palette", "search", None),
            *(row.action_id for row in keys.KEYS if row.action_id.startswith("page.")),
            *(None, "back", "forward", "navigation", "next_pane", "previous_pane", None),
            *("zoom_in", "zoom_out", "zoom_reset", "full_screen", "hide_names", "notices"),
        ),
    ),
    (
        lambda: translate("Menus", "&Programme"),
        ("programmes", "next_attention", None, PAGE),
    ),
    (lambda: translate("Menus", "&Help"), ("help", "key_map", "about")),
)


class Menus(QObject):
    """Fills a menu bar with the window's actions."""

    recent_chosen = Signal(str)

    def __init__(self, bar: QMenuBar, actions: Mapping[str, QAction]) -> None:
        super().__init__(bar)
        self._page: list[QAction] = []
        self._menus = [bar.addMenu("") for _ in _MENUS]
        for menu, (_, entries) in zip(self._menus, _MENUS, strict=True):
            self._fill(menu, entries, actions)
        self.retranslate()

    def retranslate(self) -> None:
        """Name the menus in the language of the moment; the actions are named by the window."""
        for menu, (title, _) in zip(self._menus, _MENUS, strict=True):
            menu.setTitle(title())
        self._recent.setTitle(translate("Menus", "Recent files"))

    def set_recent(self, paths: Sequence[str]) -> None:
        """Offer these files again, in this order."""
        self._recent.clear()
        for path in paths:
            action = self._recent.addAction(path.replace("&", "&&"))
            action.setData(path)
            action.triggered.connect(self._choose_recent)
        self._recent.menuAction().setVisible(bool(paths))

    def set_page_actions(self, actions: Sequence[QAction]) -> None:
        """Offer what the page in front can do."""
        for old in self._page:
            self._page_menu.removeAction(old)
        self._page = list(actions)
        self._page_menu.addActions(self._page)

    def _fill(self, menu: QMenu, entries: tuple[str | None, ...], actions: Mapping[str, QAction]) -> None:
        for entry in entries:
            if entry is None:
                menu.addSeparator()
            elif entry == RECENT:
                self._recent = menu.addMenu("")
                self._recent.menuAction().setVisible(False)
            elif entry == PAGE:
                self._page_menu = menu
            else:
                menu.addAction(actions[entry])

    @Slot()
    def _choose_recent(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.recent_chosen.emit(action.data())
