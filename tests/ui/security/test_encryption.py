"""Passphrase and sheet: the state is said, one question stands at a time, and nothing is done without the proof."""

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.core.kernel.errors import Told
from mentordesk.core.store.errors import DiskFull, NotItsPassphrase
from mentordesk.core.store.keys.changing import Relocked
from mentordesk.core.store.keys.sheet import Protection
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.security.encryption import EncryptionFacts, EncryptionFunctions, EncryptionSection
from mentordesk.ui.security.key_panel import Way
from mentordesk.ui.widgets.moments import near_day

OFFERED = "gaffel aks tog sitron hest stift"
TODAY = dt.date(2026, 11, 26)
DAY = dt.datetime(2026, 11, 24, 12, tzinfo=dt.UTC)
LOCKED = Protection(True, DAY, None)


@dataclass
class File:
    """Plays the open file: what was asked of it, and how it answers."""

    protection: Protection = LOCKED
    right: str = "hest"
    older: int = 2
    plain: int = 0
    trouble: Told | None = None
    printer: bool = True
    words: Mapping[int, str] | None = None
    done: list[Any] = field(default_factory=list)

    def facts(self) -> EncryptionFacts:
        return EncryptionFacts("Sterk.mentordesk", self.protection, 12, self.plain, Path("ark.pdf"))

    def prove(self, title: str, secret: str, done: Callable[[object], None], failed: Callable[..., None]) -> None:
        done(None) if secret == self.right else failed(NotItsPassphrase())

    def relock(
        self, title: str, way: Way, passphrase: str, done: Callable[..., None], failed: Callable[..., None]
    ) -> None:
        if self.trouble is not None:
            failed(self.trouble)
            return
        self.done.append((way, passphrase))
        self.protection = replace(self.protection, encrypted=way is not Way.TURN_OFF, since=DAY)
        if way is Way.TURN_OFF:
            self.protection = Protection(False, None, None)
        done((Relocked(None), self.older))

    def relock_backups(
        self, title: str, found: Relocked, done: Callable[..., None], failed: Callable[..., None]
    ) -> None:
        self.done.append("backups")
        done(self.older)

    def sheet(
        self, title: str, secret: str, target: Path | None, done: Callable[..., None], failed: Callable[..., None]
    ) -> bool:
        if target is None and not self.printer:
            return False
        if secret == self.right:
            self.done.append(target)
            done(None)
        else:
            failed(NotItsPassphrase())
        return True

    def confirm(self, typed: Mapping[int, str]) -> str:
        self.words = typed
        if set(typed.values()) != {"aks"}:
            return "Word is not the one on the sheet"
        self.protection = replace(self.protection, sheet=DAY)
        return ""


@pytest.fixture
def file() -> File:
    return File()


@pytest.fixture
def card(qtbot: QtBot, appearance: Appearance, file: File) -> EncryptionSection:
    functions = EncryptionFunctions(
        today=lambda: TODAY,
        facts=file.facts,
        new_passphrase=lambda: OFFERED,
        prove=file.prove,
        relock=file.relock,
        relock_backups=file.relock_backups,
        sheet=file.sheet,
        confirm=file.confirm,
        is_mistyped=lambda error: isinstance(error, NotItsPassphrase),
        said=lambda error: type(error).__name__,
    )
    made = EncryptionSection(functions, appearance)
    qtbot.addWidget(made)
    made.resize(700, 700)
    made.retranslate()
    made.reload()
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def texts(card: QWidget) -> str:
    return "\n".join(label.text() for label in card.findChildren(QLabel) if label.isVisible())


def press(card: QWidget, text: str) -> None:
    shown = [button for button in card.findChildren(QPushButton) if button.isVisible() and button.text() == text]
    QTest.mouseClick(shown[-1], Qt.MouseButton.LeftButton)


def offers(card: QWidget) -> set[str]:
    return {button.text() for button in card.findChildren(QPushButton) if button.isVisible()}


def write(card: QWidget, name: str, text: str) -> QLineEdit:
    (found,) = [one for one in card.findChildren(QLineEdit) if one.isVisible() and one.accessibleName() == name]
    found.setFocus()
    found.selectAll()
    QTest.keyClicks(found, text)
    return found


NOW = "The passphrase now, or the words of the sheet"


def test_an_encrypted_file_without_a_sheet(card: EncryptionSection) -> None:
    said = texts(card)
    assert f"With this passphrase since {near_day(DAY.date(), TODAY)}." in said
    assert "Without a sheet nobody can get the data back" in said
    assert offers(card) == {"Print the recovery sheet …", "Change the passphrase …", "Turn off …"}


def test_a_plain_file_offers_one_thing(card: EncryptionSection, file: File) -> None:
    file.protection = Protection(False, None, None)
    card.reload()
    assert offers(card) == {"Turn encryption on …"}
    assert "Whoever gets hold of the file can read everything in it." in texts(card)
    assert "sheet" not in texts(card).partition("\n")[2].partition("\n")[2]


def test_a_change_is_proved_and_made_sure_of_with_the_safe_button_first(card: EncryptionSection, file: File) -> None:
    press(card, "Change the passphrase …")
    write(card, NOW, "feil")
    press(card, "Use this one")
    press(card, "Go on …")
    assert "NotItsPassphrase" in texts(card)
    assert file.done == []
    write(card, NOW, "hest")
    press(card, "Go on …")
    assert "Change the passphrase of «Sterk.mentordesk»?" in texts(card)
    assert "This cannot be undone. 12 backups open with the old passphrase" in texts(card)
    cancel = next(one for one in card.findChildren(QPushButton) if one.isVisible() and one.text() == "Cancel")
    assert cancel.hasFocus()
    assert file.done == []
    press(card, "Change the passphrase")
    assert file.done == [(Way.CHANGE, OFFERED)]
    assert "Done. Print the recovery sheet now." in texts(card)


def test_an_own_passphrase_must_be_written_twice(card: EncryptionSection, file: File) -> None:
    press(card, "Change the passphrase …")
    write(card, NOW, "hest")
    press(card, "Go on …")
    assert "Take the passphrase above, or write one of your own" in texts(card)
    write(card, "Passphrase", "en egen")
    write(card, "Passphrase once more", "en annen")
    press(card, "Go on …")
    assert "The two passphrases are not the same" in texts(card)
    assert file.done == []


def test_older_backups_are_offered_to_be_locked_anew(card: EncryptionSection, file: File) -> None:
    file.protection = Protection(False, None, None)
    card.reload()
    press(card, "Turn encryption on …")
    press(card, "Use this one")
    press(card, "Turn on")
    assert "2 older backups are not encrypted" in texts(card)
    press(card, "Lock them anew")
    assert file.done == [(Way.TURN_ON, OFFERED), "backups"]
    assert "Backups locked anew: 2." in texts(card)
    assert card.isAncestorOf(card.focusWidget())


def test_plain_backups_of_a_locked_file_are_told_until_they_are_let_be(card: EncryptionSection, file: File) -> None:
    file.plain = 1
    card.reload()
    assert "1 older backup is not encrypted" in texts(card)
    press(card, "Leave them")
    card.reload()
    assert "1 older backup is not encrypted" not in texts(card)


def test_turning_off_asks_plainly_and_wants_the_passphrase(card: EncryptionSection, file: File) -> None:
    press(card, "Turn off …")
    assert "Turn encryption of «Sterk.mentordesk» off?" in texts(card)
    press(card, "Turn off")
    assert "Write the passphrase that opens the file now" in texts(card)
    write(card, NOW, "hest")
    press(card, "Turn off")
    assert file.done == [(Way.TURN_OFF, "")]
    assert "Encryption is off." in texts(card)


def test_what_goes_wrong_is_told_in_the_question_which_stays(card: EncryptionSection, file: File) -> None:
    file.trouble = DiskFull()
    press(card, "Turn off …")
    write(card, NOW, "hest")
    press(card, "Turn off")
    assert "DiskFull" in texts(card)
    assert "Turn off" in offers(card)


def test_esc_closes_the_question_and_forgets_what_was_typed(card: EncryptionSection) -> None:
    press(card, "Turn off …")
    typed = write(card, NOW, "hest")
    QTest.keyClick(typed, Qt.Key.Key_Escape)
    assert not typed.isVisible()
    assert typed.text() == ""


def test_one_question_at_a_time(card: EncryptionSection) -> None:
    press(card, "Turn off …")
    press(card, "Print the recovery sheet …")
    assert "Turn off" not in offers(card)
    press(card, "Change the passphrase …")
    assert "Save as PDF …" not in offers(card)


def test_the_sheet_is_believed_when_its_words_were_typed_back(card: EncryptionSection, file: File) -> None:
    card.ask_for_sheet()
    press(card, "Print …")
    assert "Write the passphrase that opens the file now" in texts(card)
    write(card, NOW, "feil")
    press(card, "Print …")
    assert "NotItsPassphrase" in texts(card)
    write(card, NOW, "hest")
    press(card, "Print …")
    assert file.done == [None]
    assert "Do you have the sheet at hand?" in texts(card)
    fields = [one for one in card.findChildren(QLineEdit) if one.isVisible()]
    for one in fields:
        write(card, one.accessibleName(), "agurk")
    press(card, "Confirm the sheet")
    assert "Word is not the one on the sheet" in texts(card)
    for one in fields:
        write(card, one.accessibleName(), "aks")
    press(card, "Confirm the sheet")
    assert file.words is not None
    assert [f"Word {number}" for number in file.words] == [one.accessibleName() for one in fields]
    assert "The sheet was confirmed " in texts(card)


def test_whoever_takes_no_printer_can_try_again(card: EncryptionSection, file: File) -> None:
    file.printer = False
    card.ask_for_sheet()
    write(card, NOW, "hest")
    press(card, "Print …")
    assert "Do you have the sheet at hand?" not in texts(card)
    file.printer = True
    press(card, "Print …")
    assert "Do you have the sheet at hand?" in texts(card)


def test_other_words_are_asked_each_time(card: EncryptionSection, file: File) -> None:
    asked = set()
    for _ in range(6):
        card.ask_for_sheet()
        write(card, NOW, "hest")
        press(card, "Print …")
        asked.add(tuple(one.accessibleName() for one in card.findChildren(QLineEdit) if one.isVisible()))
        press(card, "Later")
    assert len(asked) > 1


def test_everything_that_takes_focus_has_a_name(card: EncryptionSection) -> None:
    press(card, "Change the passphrase …")
    nameless = [
        widget
        for widget in card.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible() and not widget.accessibleName()
        if not (isinstance(widget, QPushButton) and widget.text())
    ]
    assert nameless == []
