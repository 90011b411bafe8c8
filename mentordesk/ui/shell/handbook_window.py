"""The handbook on screen, beside the work: its pages at the left, the one that was asked for at the right."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, QSignalBlocker, QStringListModel, Qt, Slot
from PySide6.QtGui import QAction, QResizeEvent, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListView,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from mentordesk.core.kernel.folding import fold
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.appearance.sizes import Sizes, effective_width
from mentordesk.ui.appearance.tokens import LIGHT
from mentordesk.ui.language import Language
from mentordesk.ui.shell import keys
from mentordesk.ui.shell.handbook import MARKDOWN, START, Chapter, chapters
from mentordesk.ui.shell.printing import ask_and_print
from mentordesk.ui.shell.reader import Reader
from mentordesk.ui.shell.typesetting import typeset
from mentordesk.ui.shell.window import Window
from mentordesk.ui.widgets.empty import EmptyState
from mentordesk.ui.widgets.search_box import SearchBox

_WIDE, _HIGH, _LIST, _BOTH = 880, 640, 210, 520  # pixels at 100 %; from _BOTH on the list stands beside the text
_FROM_FRAME = ("help", "zoom_in", "zoom_out", "zoom_reset")


class Handbook(QObject):
    """Opens the handbook over the window, at most once at a time."""

    def __init__(self, appearance: Appearance, language: Language, frame: Window) -> None:
        super().__init__(frame)
        self._appearance, self._language, self._frame = appearance, language, frame
        self._window: HandbookWindow | None = None

    @Slot(str)
    def open(self, page: str) -> None:
        """Show the help for a page of the window; where there is none, the page to start with."""
        if self._window is None:
            self._window = HandbookWindow(self._appearance, self._language, self._frame)
            self._window.finished.connect(self._forget)
            self._window.show()
        self._window.show_page(page)
        self._window.raise_()
        self._window.activateWindow()

    @Slot()
    def _forget(self) -> None:
        self._window = None


class HandbookWindow(QDialog):
    """Stands open beside the work until it is closed. The keys for zoom and help work here as in the frame."""

    def __init__(self, appearance: Appearance, language: Language, frame: Window) -> None:
        super().__init__(frame)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._appearance, self._language = appearance, language
        self._chapters: list[Chapter] = []
        self._listed: list[Chapter] = []
        self._name = START
        self._print, self._all = QAction(self), QAction(self)
        self._names = QStringListModel(self)
        self._search, self._list = SearchBox(appearance, parent=self), QListView(self)
        self._left, self._stack, self._reader = QWidget(self), QStackedWidget(self), Reader(appearance, self)
        self._nothing = EmptyState("", "", self._all, parent=self)
        self._print_button, self._close = QPushButton(self), QPushButton(self)
        self._lay_out(frame)
        self._connect(frame)
        self.retranslate()

    def show_page(self, page: str) -> None:
        """Show this page whatever was searched for; where there is none of that name, the page to start with."""
        known = any(chapter.name == page for chapter in self._chapters)
        self._name = page if known else START
        self._search.clear()
        self._narrow("")
        self._reader.setFocus()

    def retranslate(self) -> None:
        """Take the language of the moment."""
        self.setWindowTitle(self.tr("Handbook"))
        self._search.set_placeholder(self.tr("Search in the handbook"))
        self._list.setAccessibleName(self.tr("Pages of the handbook"))
        self._nothing.set_texts(
            self.tr("No hits"), self.tr("No page of the handbook has all the words you search for.")
        )
        self._all.setText(self.tr("Remove the filter"))
        self._print.setText(self.tr("Print …"))
        self._print_button.setText(self._print.text())
        self._print_button.setToolTip(keys.tip(self._print.text(), "print"))
        self._close.setText(self.tr("Close"))
        self._chapters = chapters(self._language.code)
        self._narrow(self._search.text())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    def _lay_out(self, frame: Window) -> None:
        sizes = self._appearance.sizes
        self._list.setModel(self._names)
        self._list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for shown in (self._reader, self._nothing):
            self._stack.addWidget(shown)
        beside, both, buttons = QVBoxLayout(self._left), QHBoxLayout(), QHBoxLayout()
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(self._search)
        beside.addWidget(self._list)
        both.addWidget(self._left)
        both.addWidget(self._stack, 1)
        buttons.addStretch(1)
        for button in (self._print_button, self._close):
            button.setAutoDefault(False)  # Enter belongs to what has the focus
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.addLayout(both, 1)
        column.addLayout(buttons)
        room = frame.screen().availableSize()
        self.resize(min(sizes.px(_WIDE), room.width()), min(sizes.px(_HIGH), room.height()))

    def _connect(self, frame: Window) -> None:
        self._search.searched.connect(self._narrow)
        self._list.selectionModel().currentChanged.connect(self._choose)
        self._reader.page_wanted.connect(self.show_page)
        self._all.triggered.connect(self._search.clear)
        self._print.triggered.connect(self._print_page)
        self._print_button.clicked.connect(self._print_page)
        self._close.clicked.connect(self.close)
        self._appearance.changed.connect(self._measure)
        self._appearance.changed.connect(self._show)
        for action, action_id in ((self._print, "print"), (self._search.focus_action, "filter")):
            action.setShortcuts(keys.sequences(action_id))
            self.addAction(action)
        self.addActions([frame.action(action_id) for action_id in _FROM_FRAME])

    @Slot()
    def _measure(self) -> None:
        """In a narrow window the list gives its room to the text."""
        sizes, column = self._appearance.sizes, self.layout()
        self._left.setFixedWidth(sizes.px(_LIST))
        self._left.setVisible(effective_width(self.width(), sizes.zoom) >= _BOTH)
        if column is not None:
            column.setContentsMargins(*[sizes.gap] * 4)
            column.setSpacing(sizes.px(12))

    @property
    def _chapter(self) -> Chapter:
        return next(chapter for chapter in self._chapters if chapter.name == self._name)

    @Slot(str)
    def _narrow(self, text: str) -> None:
        """List the pages that have all these words, and show one of them."""
        words = fold(text).split()
        self._listed = [one for one in self._chapters if all(word in fold(one.plain) for word in words)]
        if self._listed and self._chapter not in self._listed:
            self._name = self._listed[0].name
        with QSignalBlocker(self._list.selectionModel()):
            self._names.setStringList([chapter.title for chapter in self._listed])
            if self._listed:
                self._list.setCurrentIndex(self._names.index(self._listed.index(self._chapter)))
        self._list.viewport().update()
        self._show()

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self._name = self._listed[index.row()].name
            self._show()

    @Slot()
    def _show(self) -> None:
        self._stack.setCurrentWidget(self._reader if self._listed else self._nothing)
        self._print.setEnabled(bool(self._listed))
        self._print_button.setEnabled(bool(self._listed))
        self._reader.read(self._chapter, fold(self._search.text()).split())

    @Slot()
    def _print_page(self) -> None:
        paper = QTextDocument()
        paper.setMarkdown(self._chapter.text, MARKDOWN)
        typeset(paper, LIGHT, Sizes())
        ask_and_print(paper, self)
