"""The card «Sjekk av fila»: is it whole, what is damaged, and the ways out."""

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from mentordesk.core.store.backups import Backup
from mentordesk.core.store.check import Verdict
from mentordesk.core.store.repair import Differing
from mentordesk.core.store.salvage import Saved
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.security.backup_list import moment
from mentordesk.ui.widgets.flow import FlowLayout
from mentordesk.ui.widgets.labels import Chip, PlainLabel
from mentordesk.ui.widgets.section import Section

Failed = Callable[[BaseException], None]

_SHOWN = 6
"""So many lines are told of what does not go together."""


@dataclass(frozen=True)
class Finding:
    """What the check found. `differing`: records that are not as the history says, None where it could not be asked.

    `rules` are sentences about records that do not go together; `newest` is the newest backup.
    """

    verdict: Verdict
    differing: Differing | None
    rules: tuple[str, ...]
    newest: Backup | None

    @property
    def mendable(self) -> bool:
        """Whether the history can put right what is wrong."""
        return self.differing is not None and self.differing.mendable and self.differing.count > 0


@dataclass(frozen=True)
class CheckingFunctions:
    """`checked`: when the file was last found to be whole. The others work beside the window under a title."""

    now: Callable[[], dt.datetime]
    checked: Callable[[], dt.datetime | None]
    check: Callable[[str, Callable[[Finding], None], Failed, Callable[[], None]], None]
    put_right: Callable[[str, Callable[[int], None], Failed], None]
    save: Callable[[str, Path, Callable[[Saved], None], Failed], None]
    suggested: Callable[[], Path]
    said: Callable[[BaseException], str]


class CheckingSection(Section):
    """Checks the file, says in plain words what is wrong with it, and offers what can be done."""

    name = "checking"

    restore_wanted = Signal(object)
    """This backup shall come in the place of the file, if the person agrees to what that changes."""

    def __init__(self, functions: CheckingFunctions, appearance: Appearance) -> None:
        super().__init__(appearance)
        self._functions = functions
        self._found: Finding | None = None
        self._state, self._check = Chip("", "ok"), QPushButton()
        self._answer = PlainLabel("", "", wrap=True)
        self._lines = [PlainLabel("", "", wrap=True) for _ in range(_SHOWN + 1)]
        self._mend, self._restore, self._save = QPushButton(), QPushButton(), QPushButton()
        self._put_rows()
        self._check.clicked.connect(self.begin)
        self._mend.clicked.connect(self._put_right)
        self._restore.clicked.connect(self._want_restore)
        self._save.clicked.connect(self._ask_where)

    def reload(self) -> None:
        checked, found = self._functions.checked(), self._found
        if found is not None and not found.verdict.ok:
            self._state.set(self.tr("Damage found"), "danger")
        elif checked is None:
            self._state.set(self.tr("Not checked yet"), "info")
        else:
            today = self._functions.now().astimezone().date()
            self._state.set(self.tr("Checked {when}: whole").format(when=moment(checked, today)), "ok")

    def retranslate(self) -> None:
        self.say(
            self.tr("Check of the file"),
            self.tr(
                "Every page of the file is read, and everything in it is compared with the history. It is done once a"
                " week, and when the program was cut off. You can go on working meanwhile."
            ),
        )
        self._check.setText(self.tr("Check now"))
        self._mend.setText(self.tr("Put it right from the history"))
        self._save.setText(self.tr("Save what can be read …"))
        if self._found is not None:
            self._show(self._found)

    def _put_rows(self) -> None:
        top, buttons, ways = QWidget(), QWidget(), QWidget()
        FlowLayout(top).addWidget(self._state)
        FlowLayout(buttons).addWidget(self._check)
        line = FlowLayout(ways)
        line.setSpacing(8)
        for button in (self._mend, self._restore, self._save):
            line.addWidget(button)
            button.hide()
        self._mend.setProperty("role", "primary")
        self.put(top)
        self.put(buttons)
        self.put(self._answer, *self._lines)
        self.put(ways)
        for label in (self._answer, *self._lines):
            label.hide()

    @Slot()
    def begin(self) -> None:
        """Check the file beside the window."""
        self._check.setEnabled(False)
        self._functions.check(self.tr("Checking the file …"), self._checked, self._failed, self._called_off)

    @Slot(object)
    def _checked(self, found: Finding) -> None:
        self._check.setEnabled(True)
        self._found = found
        self._show(found)
        self.reload()
        self.answered.emit(self._answer)

    @Slot(object)
    def _failed(self, error: BaseException) -> None:
        self._called_off()
        self._tell(self._functions.said(error))

    @Slot()
    def _called_off(self) -> None:
        for button in (self._check, self._mend, self._save):
            button.setEnabled(True)

    def _show(self, found: Finding) -> None:
        whole = found.verdict.ok
        self._tell(self._all_well(found) if whole else self._what_is_safe(found))
        self._list(found.rules if whole else self._damage(found))
        today = self._functions.now().astimezone().date()
        self._mend.setVisible(not whole and found.mendable)
        self._save.setVisible(not whole)
        self._restore.setVisible(not whole and found.newest is not None)
        if found.newest is not None:
            when = moment(found.newest.made, today)
            self._restore.setText(self.tr("Restore the backup from {when} …").format(when=when))

    def _all_well(self, found: Finding) -> str:
        if not found.rules:
            return self.tr("The file is whole, and everything in it goes together.")
        return self.tr("The file is whole. This in it does not go together, and should be mended:")

    def _what_is_safe(self, found: Finding) -> str:
        """What the newest backup holds, and what the history can give back."""
        if found.mendable:
            return self.tr("The file has damage, but its history is whole and can put it right. That can be undone.")
        if found.newest is not None:
            return self.tr("The file has damage that the history cannot mend. There is a backup to go back to.")
        return self.tr("The file has damage that the history cannot mend. Save what can be read.")

    def _damage(self, found: Finding) -> list[str]:
        verdict, differing = found.verdict, found.differing
        lines = []
        if not verdict.integrity:
            lines.append(self.tr("Some pages of the file cannot be read as they should."))
        if not verdict.foreign_keys:
            lines.append(self.tr("Something in the file points at what is no longer there."))
        if differing is None:
            return lines
        if not differing.mendable:
            lines.append(self.tr("The history itself has damage."))
        if differing.wrong:
            lines.append(self.tr("Records that are not as they were kept: {count}").format(count=len(differing.wrong)))
        if differing.lost:
            lines.append(self.tr("Records that are gone: {count}").format(count=len(differing.lost)))
        if differing.unknown:
            lines.append(self.tr("Records that nobody has made: {count}").format(count=len(differing.unknown)))
        return lines

    def _list(self, lines: Sequence[str]) -> None:
        shown = list(lines[:_SHOWN])
        if len(lines) > _SHOWN:
            shown.append(self.tr("and {count} more").format(count=len(lines) - _SHOWN))
        for number, label in enumerate(self._lines):
            label.setText(f"• {shown[number]}" if number < len(shown) else "")
            label.setVisible(number < len(shown))

    @Slot()
    def _put_right(self) -> None:
        self._mend.setEnabled(False)
        self._functions.put_right(self.tr("Putting it right …"), self._was_put_right, self._failed)

    @Slot(int)
    def _was_put_right(self, count: int) -> None:
        """The check says whether that was all."""
        self._called_off()
        self.begin()

    @Slot()
    def _want_restore(self) -> None:
        if self._found is not None:
            self.restore_wanted.emit(self._found.newest)

    @Slot()
    def _ask_where(self) -> None:
        dialog = QFileDialog(self, self.tr("Save what can be read as"), str(self._functions.suggested()))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("mentordesk")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._save_to)
        dialog.open()

    @Slot(str)
    def _save_to(self, place: str) -> None:
        self._save.setEnabled(False)
        self._functions.save(self.tr("Saving what can be read …"), Path(place), self._saved, self._failed)

    @Slot(object)
    def _saved(self, saved: Saved) -> None:
        self._called_off()
        text = self.tr("What can be read lies in a new file. Saved: {records}, lost: {lost}. Open it, and go on there.")
        self._tell(text.format(records=saved.records, lost=saved.left_out))
        self.answered.emit(self._answer)

    def _tell(self, text: str) -> None:
        self._answer.setText(text)
        self._answer.show()
