"""«Ta imot en deling»: first a look at what it would do, then taking it in."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFileDialog, QPushButton, QRadioButton, QWidget

from mentordesk.core.sharing.commands import Merged
from mentordesk.core.sharing.rules import Conflict
from mentordesk.core.store.seal import KeyFile, Passphrase
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.widgets.flow import FlowLayout
from mentordesk.ui.widgets.labels import PlainLabel
from mentordesk.ui.widgets.passphrase import PassphraseField
from mentordesk.ui.widgets.section import Section

_CONFLICTS_TOLD = 10

Failed = Callable[[BaseException], None]


@dataclass(frozen=True)
class Different:
    """A record that is not the same here and there, in words. Without `fields` it is deleted here."""

    kind: str
    who: str
    fields: str


@dataclass(frozen=True)
class TakingFunctions:
    """`merge` works beside the window under a title, `dry` without changing; `conflict` gives the words for one.

    `taken` is called when something was taken in. `file` tells one file from another, `programme` is the one in front.
    """

    file: Callable[[], UUID]
    programme: Callable[[], UUID]
    folder: Callable[[], Path]
    merge: Callable[[str, Path, KeyFile | Passphrase, bool, Callable[[Merged], None], Failed], None]
    conflict: Callable[[Conflict], Different]
    taken: Callable[[], object]
    said: Callable[[BaseException], str]


class TakingSection(Section):
    """Asks for the file and what opens it."""

    name = "taking"

    def __init__(self, functions: TakingFunctions, appearance: Appearance) -> None:
        super().__init__(appearance)
        self._functions = functions
        self._share, self._key_file, self._file = Path(), Path(), UUID(int=0)
        self._choose, self._chosen = QPushButton(), PlainLabel("", "strong", wrap=True)
        self._by_phrase, self._by_key = QRadioButton(), QRadioButton()
        self._phrase = PassphraseField("")
        self._choose_key, self._key_chosen = QPushButton(), PlainLabel("", "strong", wrap=True)
        self._look, self._take = QPushButton(), QPushButton()
        self._answer = PlainLabel("", "", wrap=True)
        self._put_rows()
        self._by_phrase.setChecked(True)
        self._connect()
        self._follow()

    def reload(self) -> None:
        if self._file != self._functions.file():
            self._file = self._functions.file()
            self._share, self._key_file = Path(), Path()
            self._phrase.clear()
            self._follow()

    def retranslate(self) -> None:
        self.say(
            self.tr("Take in a share"),
            self.tr("Here you take over a programme that somebody has handed on. What you have from before stays."),
        )
        self._choose.setText(self.tr("Choose the file …"))
        self._by_phrase.setText(self.tr("It is opened with a passphrase"))
        self._by_key.setText(self.tr("It is opened with my key file"))
        self._phrase.set_label(self.tr("The passphrase you were given"))
        self._choose_key.setText(self.tr("Choose the key file …"))
        self._look.setText(self.tr("See what is in it"))
        self._take.setText(self.tr("Take it in"))

    def _put_rows(self) -> None:
        self._take.setProperty("role", "primary")
        self.put(_line(self._choose, self._chosen))
        self.put(self._by_phrase, self._by_key, self._phrase, _line(self._choose_key, self._key_chosen))
        self.put(_line(self._look, self._take), self._answer)
        self._answer.hide()

    def _connect(self) -> None:
        self._choose.clicked.connect(self._ask_for_share)
        self._choose_key.clicked.connect(self._ask_for_key)
        self._by_key.toggled.connect(self._follow)
        self._phrase.entered.connect(self._look_into)
        self._look.clicked.connect(self._look_into)
        self._take.clicked.connect(self._take_in)

    @Slot()
    def _follow(self) -> None:
        """Show what the choices so far ask for; what was found belongs to them and goes."""
        by_key, there = self._by_key.isChecked(), self._share.name != ""
        self._chosen.setText(self._share.name)
        self._key_chosen.setText(self._key_file.name)
        for choice in (self._by_phrase, self._by_key, self._look):
            choice.setVisible(there)
        self._phrase.setVisible(there and not by_key)
        for key in (self._choose_key, self._key_chosen):
            key.setVisible(there and by_key)
        self._take.hide()
        self._answer.hide()

    @Slot()
    def _ask_for_share(self) -> None:
        shares = self.tr("Sealed shares (*.age)")
        self._ask(self.tr("Choose the share"), [shares, self.tr("All files (*)")]).fileSelected.connect(
            self._have_share
        )

    @Slot()
    def _ask_for_key(self) -> None:
        self._ask(self.tr("Choose the key file"), [self.tr("All files (*)")]).fileSelected.connect(self._have_key)

    def _ask(self, title: str, filters: list[str]) -> QFileDialog:
        dialog = QFileDialog(self, title, str(self._functions.folder()))
        dialog.setNameFilters(filters)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        return dialog

    @Slot(str)
    def _have_share(self, path: str) -> None:
        self._share = Path(path)
        self._phrase.clear()
        self._follow()
        (self._choose_key if self._by_key.isChecked() else self._phrase).setFocus()

    @Slot(str)
    def _have_key(self, path: str) -> None:
        self._key_file = Path(path)
        self._follow()

    @Slot()
    def _look_into(self) -> None:
        if self._key() is None:
            return
        self._begin(self.tr("Opening the share …"), dry=True)

    @Slot()
    def _take_in(self) -> None:
        self._begin(self.tr("Taking in the share …"), dry=False)

    def _key(self) -> KeyFile | Passphrase | None:
        """What opens the share; None, and said in the field, while it is missing."""
        self._phrase.set_error("")
        if self._by_key.isChecked():
            if not self._key_file.name:
                self._tell(self.tr("Choose the key file first."))
            return KeyFile(self._key_file) if self._key_file.name else None
        if not self._phrase.passphrase:
            self._phrase.set_error(self.tr("Write the passphrase"))
            self._phrase.setFocus()
            return None
        return Passphrase(self._phrase.passphrase)

    def _begin(self, title: str, *, dry: bool) -> None:
        key = self._key()
        if key is None:
            return
        self._set_busy(busy=True)
        self._functions.merge(title, self._share, key, dry, self._found, self._failed)

    @Slot(object)
    def _found(self, merged: Merged) -> None:
        self._set_busy(busy=False)
        self._tell("\n".join(self._lines(merged)))
        self._take.setVisible(not merged.applied and bool(merged.new or merged.changed))
        if merged.applied:
            self._phrase.clear()
            self._functions.taken()

    @Slot(object)
    def _failed(self, error: BaseException) -> None:
        self._set_busy(busy=False)
        self._take.hide()
        words = self._functions.said(error)
        if self._by_key.isChecked():
            self._tell(words)
        else:
            self._answer.hide()
            self._phrase.set_error(words)
            self._phrase.select()

    def _set_busy(self, *, busy: bool) -> None:
        for part in (self._choose, self._look, self._take):
            part.setDisabled(busy)

    def _tell(self, text: str) -> None:
        self._answer.setText(text)
        self._answer.show()
        self.answered.emit(self._answer)

    def _lines(self, merged: Merged) -> list[str]:
        """What the share holds beside what is here, or what was done."""
        if not (merged.new or merged.changed):
            lines = [self.tr("Everything in “{name}” is here from before.").format(name=merged.name)]
        elif merged.applied:
            lines = [self.tr("“{name}” is taken in.").format(name=merged.name)]
        else:
            lines = [self.tr("“{name}” can be taken in:").format(name=merged.name)]
        if merged.new:
            lines.append(self.tr("New records: {count}").format(count=merged.new))
        if merged.changed:
            lines.append(self.tr("Deleted here, and come back: {count}").format(count=merged.changed))
        lines += self._conflicts(merged.conflicts)
        if merged.applied and merged.programme != self._functions.programme():
            lines.append(self.tr("Choose it where the programme's name stands, at the top left."))
        return lines

    def _conflicts(self, conflicts: tuple[Conflict, ...]) -> list[str]:
        if not conflicts:
            return []
        lines = [self.tr("Not the same here and there, and yours stay: {count}").format(count=len(conflicts))]
        lines += [self._difference(self._functions.conflict(one)) for one in conflicts[:_CONFLICTS_TOLD]]
        if len(conflicts) > _CONFLICTS_TOLD:
            lines.append(self.tr("… and {count} more").format(count=len(conflicts) - _CONFLICTS_TOLD))
        return lines

    def _difference(self, one: Different) -> str:
        what = self.tr("{kind} {who}").format(kind=one.kind, who=one.who) if one.who else one.kind
        if one.fields:
            return self.tr("· {what}: {fields}").format(what=what, fields=one.fields)
        return self.tr("· {what}: deleted here, and stays so").format(what=what)


def _line(*parts: QWidget) -> QWidget:
    line = QWidget()
    flow = FlowLayout(line)
    flow.setSpacing(8)
    for part in parts:
        flow.addWidget(part)
    return line
