"""Letters to one or several applicants, in place of the list: read through, changed, and taken out of the program."""

from collections.abc import Sequence
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Slot
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from mentordesk.core.kernel.clock import today
from mentordesk.core.recruitment.contact.letters import Draft
from mentordesk.core.recruitment.contact.rules import EMAIL, KINDS, TEXT
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.appearance.icons import icon
from mentordesk.ui.recruitment.contact.asking import SentQuestion
from mentordesk.ui.recruitment.contact.functions import ContactFunctions
from mentordesk.ui.recruitment.contact.letters import Letters
from mentordesk.ui.recruitment.contact.names import kind_name
from mentordesk.ui.recruitment.models import capitalised
from mentordesk.ui.recruitment.stand_in import StandIn
from mentordesk.ui.widgets.back import BackButton
from mentordesk.ui.widgets.buttons import ActionButton
from mentordesk.ui.widgets.contact import shown_phone
from mentordesk.ui.widgets.editors import LineEditor, TextEditor
from mentordesk.ui.widgets.fields import ChoiceField
from mentordesk.ui.widgets.flow import FlowLayout
from mentordesk.ui.widgets.labels import PlainLabel

_TEXT_HEIGHT, _WIDTH = 260, 720  # pixels at 100 %


class WritingPanel(StandIn):
    """Nothing leaves the program by itself: it makes files, fills the clipboard or opens the mail program, and asks."""

    needs_applicants = True

    def __init__(self, functions: ContactFunctions, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._functions, self._appearance = functions, appearance
        self._letters: Letters | None = None
        self._about: dict[UUID, str] = {}
        self._channel = EMAIL
        self._folder = Path()
        self._back = BackButton(appearance, self)
        self._earlier, self._later = QPushButton(self), QPushButton(self)
        self._title, self._who = PlainLabel("", "section", self, wrap=True), PlainLabel("", "", self, wrap=True)
        self._kind = ChoiceField("", parent=self)
        self._subject_label, self._subject = PlainLabel("", "field", self), LineEditor(self)
        self._text_label, self._text = PlainLabel("", "field", self), TextEditor(self)
        self._make, self._copy, self._open = (QAction(self) for _ in range(3))
        self._why_not = PlainLabel("", "secondary", self, wrap=True)
        self._question = SentQuestion(appearance, self)
        self._lay_out()
        self._connect()
        appearance.changed.connect(self._measure)
        self._measure()

    @property
    def primary(self) -> QAction:
        return self._make

    def take_chosen(self, people: Sequence[UUID]) -> None:
        self._question.hide()
        found = () if self._appearance.names_hidden else self._functions.addressees(people)
        self._letters = Letters(found, self._functions.draft) if found else None
        self._offer_kinds()
        self._show()

    def begin(self) -> None:
        self._kind.setFocus(Qt.FocusReason.TabFocusReason)

    def retranslate(self) -> None:
        self._back.setText(self.tr("Back to the list"))
        self._kind.set_label(self.tr("What it is about"))
        self._earlier.setAccessibleName(self.tr("The one before"))
        self._later.setAccessibleName(self.tr("The next one"))
        for button in (self._earlier, self._later):
            button.setToolTip(button.accessibleName())
        self._subject_label.setText(self.tr("Subject"))
        self._subject.setAccessibleName(self.tr("Subject"))
        self._text_label.setText(self.tr("Text"))
        self._text.setAccessibleName(self.tr("Text"))
        self._copy.setText(self.tr("Copy the text"))
        self._open.setText(self.tr("Open in the mail program"))
        self._question.retranslate()
        self._offer_kinds()
        self._show()

    def subtitle(self) -> str:
        return self.tr("Nothing is sent from here: you send it yourself, and say so afterwards.")

    def _connect(self) -> None:
        self._back.clicked.connect(self.leave)
        self._earlier.clicked.connect(self._go_back)
        self._later.clicked.connect(self._go_on)
        self._kind.committed.connect(self._take_kind)
        self._subject.textEdited.connect(self._take_words)
        self._text.textChanged.connect(self._take_words)
        self._make.triggered.connect(self._choose_folder)
        self._copy.triggered.connect(self._put_on_clipboard)
        self._open.triggered.connect(self._open_mail)
        self._question.sent.connect(self._mark)
        self._question.folder_asked.connect(self._show_folder)

    def _offer_kinds(self) -> None:
        several = self._letters is not None and len({one.kind for one in self._letters.people}) > 1
        each = [(None, self.tr("What fits each one's status"))] if several else []
        options = [*each, *((kind, capitalised(kind_name(kind))) for kind in KINDS)]
        self._kind.set_options(options)
        if self._letters is not None:
            self._kind.start_over(self._letters.kind)

    def _show(self) -> None:
        """The letter in front, and what can be done with it."""
        letters = self._letters
        for part in (self._kind, self._who, self._subject, self._text, self._subject_label, self._text_label):
            part.setVisible(letters is not None)
        self._doing.setVisible(letters is not None)
        several = letters is not None and len(letters.people) > 1
        for button in (self._earlier, self._later):
            button.setVisible(several)
        self._title.setText(self._heading())
        self._make.setText(self._making())
        if letters is not None:
            self._who.setText(self._address())
            self._earlier.setEnabled(letters.place > 0)
            self._later.setEnabled(letters.place < len(letters.people) - 1)
            self._show_words(letters.words(letters.current))
        self._follow()

    def _show_words(self, words: Draft) -> None:
        for editor in (self._subject, self._text):
            editor.blockSignals(True)
        self._subject.setText(words.subject)
        self._text.setPlainText(words.body)
        for editor in (self._subject, self._text):
            editor.blockSignals(False)

    def _heading(self) -> str:
        if self._appearance.names_hidden:
            return self.tr("Names are hidden. Show them to write to somebody.")
        if self._letters is None:
            return self.tr("Choose in the list whom you want to write to")
        if len(self._letters.people) == 1:
            return self.tr("Write to {name}").format(name=self._letters.current.name)
        return self.tr("Write to {count} applicants").format(count=len(self._letters.people))

    def _making(self) -> str:
        if self._letters is None or len(self._letters.people) == 1:
            return self.tr("Make a mail draft …")
        return self.tr("Make {count} mail drafts …").format(count=len(self._letters.people))

    def _address(self) -> str:
        """Who is in front, with the place among all, and how they are reached."""
        letters = self._letters
        if letters is None:
            return ""
        one = letters.current
        reached = one.email or shown_phone(one.phone) or self.tr("neither e-mail nor phone")
        if len(letters.people) == 1:
            return reached
        text = self.tr("{place} of {count}: {name} ({reached})")
        return text.format(place=letters.place + 1, count=len(letters.people), name=one.name, reached=reached)

    @Slot()
    def _follow(self) -> None:
        """What can be done just now, and why something cannot."""
        letters = self._letters
        _, why_not = self._functions.link(self._words(), letters.current.email) if letters else ("", "")
        self._open.setEnabled(letters is not None and not why_not)
        self._copy.setEnabled(letters is not None)
        self._make.setEnabled(letters is not None)
        self._why_not.setText(why_not)
        self._why_not.setVisible(bool(why_not))

    def _words(self) -> Draft:
        return Draft(self._subject.text(), self._text.toPlainText())

    @Slot()
    def _take_words(self) -> None:
        if self._letters is not None:
            self._letters.change(self._words())
            self._follow()

    @Slot(object)
    def _take_kind(self, kind: str | None) -> None:
        if self._letters is not None:
            self._letters.kind = kind
            self._question.hide()
            self._show()

    @Slot()
    def _go_back(self) -> None:
        self._go(-1)

    @Slot()
    def _go_on(self) -> None:
        self._go(1)

    def _go(self, by: int) -> None:
        if self._letters is not None:
            self._letters.step(by)
            self._show()

    @Slot()
    def _choose_folder(self) -> None:
        self._functions.choose_folder(self, self._make_files)

    @Slot(str)
    def _make_files(self, folder: str) -> None:
        if self._letters is None or not folder:
            return
        self._folder = Path(folder)
        made = self._letters.all()
        self._remember({person: one.kind for person, one in made.items()}, EMAIL)
        self._functions.write(made, self._folder, self._tell_made, self._functions.failed)

    @Slot(object)
    def _tell_made(self, _: object) -> None:
        count = len(self._about)
        said = self.tr("The draft lies in {folder}.") if count == 1 else self.tr("{count} drafts lie in {folder}.")
        text = said.format(count=count, folder=self._folder)
        if self._letters is not None and (without := self._letters.without_address):
            text += " " + self.tr("Without an e-mail address: {names}.").format(names=", ".join(without))
        self._ask(text, count, files=True)

    @Slot()
    def _put_on_clipboard(self) -> None:
        if self._letters is not None:
            one = self._letters.current
            QGuiApplication.clipboard().setText(self._text.toPlainText())
            self._remember({one.person: self._letters.kind_of(one)}, EMAIL if one.email else TEXT)
            self._ask(self.tr("The text to {name} is copied.").format(name=one.name), 1, files=False)

    @Slot()
    def _open_mail(self) -> None:
        if self._letters is None:
            return
        one, kind = self._letters.current, self._letters.kind_of(self._letters.current)
        link, why_not = self._functions.link(self._words(), one.email)
        if not why_not and self._functions.open(link):
            self._remember({one.person: kind}, EMAIL)
            self._functions.note(self._about, EMAIL, None)
            said = self.tr("The draft to {name} is open in the mail program.").format(name=one.name)
            self._ask(said, 1, files=False)

    def _ask(self, said: str, count: int, *, files: bool) -> None:
        """Put the question, and bring it into view."""
        self._question.ask(said, count, files=files)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)  # its room is given only then
        self._area.ensureWidgetVisible(self._question)

    def _remember(self, about: dict[UUID, str], channel: str) -> None:
        """What the question will be about."""
        self._about, self._channel = about, channel

    @Slot()
    def _mark(self) -> None:
        if self._functions.note(self._about, self._channel, today()):
            self._question.hide()
            self._copy_button.setFocus()

    @Slot()
    def _show_folder(self) -> None:
        self._functions.open(self._folder.as_uri())

    def _lay_out(self) -> None:
        self._area = QScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        step = QHBoxLayout()
        for arrow in (self._earlier, self._later):
            step.addWidget(arrow)
        step.addWidget(self._who, 1)
        self._doing = buttons = QWidget(self)
        self._buttons = FlowLayout(buttons)
        make = ActionButton(self._make, "primary", buttons)
        self._copy_button = ActionButton(self._copy, "", buttons)
        open_mail = ActionButton(self._open, "", buttons)
        for button in (make, self._copy_button, open_mail):
            self._buttons.addWidget(button)
        self._column.addWidget(self._title)
        self._column.addWidget(self._kind)
        self._column.addLayout(step)
        fields = (self._subject_label, self._subject, self._text_label, self._text)
        for part in (*fields, buttons, self._why_not, self._question):
            self._column.addWidget(part)
        self._column.addStretch(1)
        self._area.setWidget(inside)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        around.addWidget(self._area, 1)

    @Slot()
    def _measure(self) -> None:
        sizes, tokens = self._appearance.sizes, self._appearance.tokens
        self._earlier.setIcon(icon("chevron-left", tokens.ink))
        self._later.setIcon(icon("chevron-right", tokens.ink))
        self._column.setSpacing(sizes.px(8))
        self._buttons.setSpacing(sizes.px(8))
        self._text.setMinimumHeight(sizes.px(_TEXT_HEIGHT))
        inside = self._area.widget()
        if inside is not None:
            inside.setMaximumWidth(sizes.px(_WIDTH))
