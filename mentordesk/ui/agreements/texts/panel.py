"""The texts of papers, changed: the text on the left, and on the right the page that it makes for a real pair."""

from collections.abc import Mapping
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QToolButton, QVBoxLayout, QWidget

from mentordesk.core.agreements.library.queries import TextVersion
from mentordesk.ui.agreements.stand_in import InFront, PaperPanel
from mentordesk.ui.agreements.subjects import Subject, Wanted
from mentordesk.ui.agreements.texts.beside import TextAndPage
from mentordesk.ui.agreements.texts.chips import Chip
from mentordesk.ui.agreements.texts.choosing import TextChoice
from mentordesk.ui.agreements.texts.functions import TextFunctions
from mentordesk.ui.agreements.texts.labels import LabelsForm
from mentordesk.ui.agreements.texts.lines import from_draft, to_content, to_lines
from mentordesk.ui.agreements.texts.naming import chip_words
from mentordesk.ui.agreements.texts.sheet import TextSheet
from mentordesk.ui.agreements.texts.tools import SheetTools
from mentordesk.ui.agreements.whose import walk_as_laid_out
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.appearance.icons import icon
from mentordesk.ui.widgets.back import BackButton
from mentordesk.ui.widgets.buttons import ActionButton
from mentordesk.ui.widgets.fold import Fold
from mentordesk.ui.widgets.labels import MarkedLabel, PlainLabel
from mentordesk.ui.widgets.preview import PagePreview, Run

_LABELS = 180  # pixels at 100 %: the height of the words around the text
_SHEET = 140  # pixels at 100 %: the least height of the text
_WAIT = 350  # milliseconds without typing, after which the page is made anew


class TextPanel(PaperPanel):
    """What is typed is kept as the next version when the person says so; until then it stays here, text by text."""

    def __init__(self, functions: TextFunctions, run: Run, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._functions, self._run, self._appearance = functions, run, appearance
        self._versions: tuple[TextVersion, ...] = ()
        self._labels: dict[str, str] = {}
        self._usual: Mapping[str, str] = {}
        self._terms: Mapping[str, str] = {}
        self._typed: dict[tuple[str, str], dict[str, Any]] = {}
        self._in_use: dict[str, Any] = {}
        self._subjects: tuple[Subject, ...] = ()
        self._nobody = False
        self._place = 0
        self._pair: UUID | None = None
        self._keep, self._shipped = QAction(self), QAction(self)
        self._previous, self._next = QToolButton(self), QToolButton(self)
        self._back, self._choice = BackButton(appearance, self), TextChoice(functions, self)
        self._hint = PlainLabel("", "secondary", self, wrap=True)
        self._error, self._state = (
            MarkedLabel("", "error", self, mark="circle-alert"),
            PlainLabel("", "secondary", self),
        )
        self._sheet = TextSheet(appearance, self._say_chip, self)
        self._tools = SheetTools(self._sheet, self._say_field, appearance, self)
        self._around = Fold(appearance, self._make_labels, self)
        self._preview, self._whose = PagePreview(appearance, run, self), PlainLabel("", "strong", self, elide=True)
        self._wait = QTimer(self, singleShot=True, interval=_WAIT)
        self._lay_out()
        self._connect()
        appearance.changed.connect(self._draw)
        self._draw()

    @property
    def primary(self) -> QAction | None:
        return self._keep

    def take_in_front(self, shown: InFront) -> None:
        self._choice.choose(shown.kind, shown.language)
        self._pair = shown.pair

    def begin(self) -> None:
        self._both.ways.setCurrentIndex(0)
        self._show_text()
        walk_as_laid_out(self)
        self._sheet.setFocus()

    def look_again(self) -> None:
        """Another version may be in use; what is typed here stays."""
        if not self._is_changed:
            self._show_text()

    def drafts(self) -> dict[str, object]:
        return {" ".join(of): [list(to_lines(text)), text["labels"]] for of, text in self._typed.items()}

    def take_drafts(self, drafts: Mapping[str, object]) -> None:
        """Nothing in them is certain to be as it was written: they come from the disk."""
        for name, found in drafts.items():
            if name.count(" ") == 1 and (typed := from_draft(found)) is not None:
                kind, language = name.split(" ")
                self._typed[kind, language] = typed

    def retranslate(self) -> None:
        self._back.setText(self.tr("Back to the list"))
        self._hint.setText(
            self.tr("The texts are a starting point and no legal advice. Change them so that they are right for you.")
        )
        self._keep.setText(self.tr("Keep as version {version}").format(version=self._next_version))
        self._shipped.setText(self.tr("Go back to MentorDesk's text"))
        self._around.say(self.tr("Words around the text"), "")
        self._sheet.setAccessibleName(self.tr("The text of the paper"))
        for button, words in ((self._previous, self.tr("Previous in the preview")), (self._next, self.tr("Next"))):
            button.setAccessibleName(words)
            button.setToolTip(words)
        self._choice.retranslate()
        self._both.retranslate()
        self._tools.retranslate()
        self._say()

    def _lay_out(self) -> None:
        px = self._appearance.sizes.px
        head = QHBoxLayout()
        head.addWidget(self._back)
        head.addWidget(self._choice, 1)
        left, right = self._make_left(), QWidget(self)
        whose = QHBoxLayout()
        whose.addWidget(self._whose, 1)
        whose.addWidget(self._previous)
        whose.addWidget(self._next)
        page = QVBoxLayout(right)
        page.addLayout(whose)
        page.addWidget(self._preview, 1)
        page.setContentsMargins(px(8), 0, 0, 0)
        self._both = TextAndPage(self._appearance, left, right, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        column.addLayout(head)
        column.addWidget(self._both.ways, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._both, 1)

    def _make_left(self) -> QWidget:
        """The text and what belongs to it; it scrolls where large letters leave little room."""
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget(area)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, self._appearance.sizes.px(8), 0)
        self._sheet.setMinimumHeight(self._appearance.sizes.px(_SHEET))
        for part in (self._hint, self._tools, self._sheet, self._around, self._error):
            column.addWidget(part, 1 if part is self._sheet else 0)
        keep = QHBoxLayout()
        keep.addWidget(ActionButton(self._keep, "primary", inside))
        keep.addWidget(self._state, 1)
        column.addLayout(keep)
        area.setWidget(inside)
        return area

    def _connect(self) -> None:
        self._back.clicked.connect(self.leave)
        self._choice.chosen.connect(self._show_text)
        self._choice.version_chosen.connect(self._show_version)
        self._choice.add_action(self._shipped)
        self._sheet.edited.connect(self._remember)
        self._wait.timeout.connect(self._try)
        self._keep.triggered.connect(self._keep_text)
        self._shipped.triggered.connect(self._use_shipped)
        self._previous.clicked.connect(partial(self._step, -1))
        self._next.clicked.connect(partial(self._step, 1))

    @property
    def _of(self) -> tuple[str, str]:
        return self._choice.kind, self._choice.language

    @property
    def _content(self) -> dict[str, Any]:
        return to_content(self._sheet.lines(), self._labels)

    @property
    def _is_changed(self) -> bool:
        return self._of in self._typed

    @property
    def _next_version(self) -> int:
        return max((one.version for one in self._versions), default=0) + 1

    @Slot()
    def _show_text(self) -> None:
        """Show the text in use of what is chosen, or what was typed of it and not kept."""
        kind, language = self._of
        found = self._functions.versions(kind, language)
        self._versions = found.all
        self._usual = dict((found.all or (found.current,))[-1].content.get("labels", {}))
        self._choice.offer(found)
        self._terms = self._functions.terms(language)
        self._in_use = to_content(to_lines(found.current.content), found.current.content.get("labels", {}))
        self._fill(self._typed.get(self._of) or found.current.content)
        self._ask_for_subjects()

    @Slot(int)
    def _show_version(self, place: int) -> None:
        """An earlier version is something to begin from again."""
        self._fill(self._versions[place].content)
        self._remember()

    def _fill(self, content: Mapping[str, Any]) -> None:
        self._labels = dict(content.get("labels", {}))
        self._sheet.show_lines(to_lines(content))
        self._show_labels()
        self._tools.follow()
        self._try()

    def _make_labels(self, parent: QWidget) -> QWidget:
        """What is under the fold scrolls: some papers have forty words of their own."""
        area = QScrollArea(parent)
        area.setWidgetResizable(True)
        area.setMinimumHeight(self._appearance.sizes.px(_LABELS))
        form = LabelsForm(area)
        form.edited.connect(self._take_labels)
        area.setWidget(form)
        form.show_labels(self._usual, self._labels)
        return area

    def _show_labels(self) -> None:
        if isinstance(area := self._around.body, QScrollArea) and isinstance(form := area.widget(), LabelsForm):
            form.show_labels(self._usual, self._labels)

    @Slot()
    def _take_labels(self) -> None:
        form = self.sender()
        if isinstance(form, LabelsForm):
            self._labels |= form.labels
            self._remember()

    def _ask_for_subjects(self) -> None:
        kind = self._choice.kind

        def take(found: Any) -> None:
            if kind == self._choice.kind:
                self._subjects, self._nobody = tuple(found), not found
                self._place = next((place for place, one in enumerate(found) if one.pair == self._pair), 0)
                self._try()

        self._run(lambda _: self._functions.subjects(kind), done=take, failed=self._tell, cancelled=lambda: None)

    @Slot()
    def _remember(self) -> None:
        """What is as the text in use again, is not changed any more."""
        if (content := self._content) != self._in_use:
            self._typed[self._of] = content
        else:
            self._typed.pop(self._of, None)
        self._wait.start()
        self._say()

    @Slot()
    def _try(self) -> None:
        """Show the page of this text; where something is wrong, say so and leave the last page that was right."""
        content = self._content
        fault = self._functions.fault(content)
        self._error.setText(fault)
        self._error.setVisible(bool(fault))
        self._say()
        if self._appearance.names_hidden:
            self._preview.show_words(self.tr("Names are hidden, so the page is not shown. The text is kept as usual."))
        elif self._nobody:
            self._preview.show_words(
                self.tr(
                    "The page is shown here when there is somebody to make it for. The text can be changed already."
                )
            )
        if fault or self._appearance.names_hidden or self._nobody:
            return
        kind, language = self._of
        subject = self._subjects[self._place] if self._subjects else Subject("")
        self._preview.show_paper(partial(self._functions.paper, Wanted(kind, subject, language), content))

    @Slot()
    def _keep_text(self) -> None:
        if self._functions.keep(*self._of, self._content):
            self._typed.pop(self._of, None)
            self._show_text()
            self._sheet.setFocus()  # the button rests now

    @Slot()
    def _use_shipped(self) -> None:
        if self._functions.use_shipped(*self._of):
            self._typed.pop(self._of, None)
            self._show_text()

    def _step(self, by: int) -> None:
        self._place = (self._place + by) % max(len(self._subjects), 1)
        self._try()

    def _say(self) -> None:
        """What can be done, and how far it has come."""
        self._keep.setText(self.tr("Keep as version {version}").format(version=self._next_version))
        self._keep.setEnabled(self._is_changed and self._error.isHidden())
        self._shipped.setEnabled(self._choice.is_own)
        self._state.setText(self.tr("Not kept yet") if self._is_changed else "")
        subject = self._subjects[self._place] if self._subjects else Subject("")
        self._whose.setText(subject.name)
        for button in (self._previous, self._next):
            button.setVisible(len(self._subjects) > 1)

    def _tell(self, error: BaseException) -> None:
        raise error

    def _say_chip(self, chip: Chip) -> str:
        return chip_words(chip, self._terms)

    def _say_field(self, name: str) -> str:
        return self._say_chip(Chip("field", name))

    @Slot()
    def _draw(self) -> None:
        for button, drawing in ((self._previous, "chevron-left"), (self._next, "chevron-right")):
            button.setIcon(icon(drawing, self._appearance.tokens.ink))
