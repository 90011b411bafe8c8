"""Shows one page of the handbook, and marks in it what is searched for."""

from collections.abc import Sequence

from PySide6.QtCore import QUrl, Signal, Slot
from PySide6.QtGui import QColor, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.shell.handbook import MARKDOWN, Chapter, hits
from mentordesk.ui.shell.typesetting import typeset

_COLUMN = 580  # pixels at 100 %: lines of about 75 letters


class Reader(QTextBrowser):
    """`page_wanted` says the name of another page whose link was chosen; links lead nowhere else."""

    page_wanted = Signal(str)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._chapter: Chapter | None = None
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.anchorClicked.connect(self._follow)

    def read(self, chapter: Chapter, words: Sequence[str]) -> None:
        """Show a page with these folded words marked; the same page again stays where it was."""
        bar = self.verticalScrollBar()
        place = bar.value() if chapter == self._chapter else 0
        self._chapter = chapter
        self.document().setMarkdown(chapter.text, MARKDOWN)
        typeset(self.document(), self._appearance.tokens, self._appearance.sizes)
        self.setAccessibleName(chapter.title)
        self._keep_to_column()
        self.setTextCursor(QTextCursor(self.document()))  # it stands at the end otherwise, and is brought into view
        bar.setValue(place)
        self._mark(words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keep_to_column()

    def _keep_to_column(self) -> None:
        """Long lines are hard to read, so a wide window leaves room at the right."""
        sizes, frame = self._appearance.sizes, self.document().rootFrame()
        made = frame.frameFormat()
        made.setMargin(sizes.px(16))
        made.setRightMargin(max(sizes.px(16), self.viewport().width() - sizes.px(16 + _COLUMN)))
        frame.setFrameFormat(made)

    def _mark(self, words: Sequence[str]) -> None:
        tokens, marked = self._appearance.tokens, []
        for start, end in hits(self.toPlainText(), words):
            one = QTextEdit.ExtraSelection()
            one.cursor = QTextCursor(self.document())
            one.cursor.setPosition(start)
            one.cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            one.format.setBackground(QColor(tokens.warnSoft))
            one.format.setForeground(QColor(tokens.warnInk))
            marked.append(one)
        self.setExtraSelections(marked)
        if marked:
            first = QTextCursor(self.document())
            first.setPosition(marked[0].cursor.selectionStart())
            self.setTextCursor(first)
            self.ensureCursorVisible()

    @Slot(QUrl)
    def _follow(self, link: QUrl) -> None:
        self.page_wanted.emit(link.fileName().removesuffix(".md"))
