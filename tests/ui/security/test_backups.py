"""The cards about backups: what they say, what they ask, and that nothing is replaced without the question."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.core.store.backups import Backup
from mentordesk.core.store.backups.comparing import Differences
from mentordesk.core.store.backups.drill import Drill
from mentordesk.core.store.backups.second import SecondPlace
from mentordesk.core.store.errors import WrongPassphrase
from mentordesk.core.store.file import Key
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.security.backups import BackupFacts, BackupsFunctions, BackupsSection
from mentordesk.ui.security.drill import DrillFunctions, DrillSection
from mentordesk.ui.security.restoring import Compared
from mentordesk.ui.security.second import SecondFunctions, SecondSection
from mentordesk.ui.widgets.section import Section

LEFT = Qt.MouseButton.LeftButton
NOW = dt.datetime(2026, 11, 25, 12, tzinfo=dt.UTC)
FOLDER = Path("/home/ingrid/backups")
OWN, OTHER = Key(b"a" * 32, b"s" * 16), Key(b"b" * 32, b"t" * 16)


def backup(hours: int, size: int = 548_000) -> Backup:
    """One that was made so many hours ago."""
    return Backup(f"{hours}.mentordesk", NOW - dt.timedelta(hours=hours), size)


class NotDone(Exception):
    """Stands for any error that a job ends with."""


@dataclass
class Shelf:
    """What the cards read, and what they have done. `answer` is what a job ends with."""

    known: list[Backup] = field(default_factory=list)
    changed: bool = False
    answer: Any = None
    asked: list[tuple[Backup, str | None]] = field(default_factory=list)
    restored: list[Compared] = field(default_factory=list)
    opened: int = 0
    encrypted: bool = True
    place: SecondPlace | None = None
    chosen: list[Path] = field(default_factory=list)
    last: Drill | None = None

    def end(self, done: Callable[[Any], None], failed: Callable[[BaseException], None]) -> None:
        if isinstance(self.answer, BaseException):
            failed(self.answer)
        else:
            done(self.answer)

    def compare(self, title: str, one: Backup, phrase: str | None, done: Any, failed: Any) -> None:
        self.asked.append((one, phrase))
        self.end(done, failed)

    def choose(self, title: str, folder: Path, done: Any, failed: Any) -> None:
        self.chosen.append(folder)
        self.end(done, failed)

    def open_folder(self) -> None:
        self.opened += 1

    def forget(self) -> None:
        self.place = None

    def backups(self) -> BackupsFunctions:
        return BackupsFunctions(
            now=lambda: NOW,
            facts=lambda: BackupFacts(self.known, FOLDER, changed=self.changed),
            back_up=lambda title, done, failed: self.end(done, failed),
            compare=self.compare,
            restore=self.restored.append,
            open_folder=self.open_folder,
            said=lambda error: "It did not work.",
        )

    def second(self) -> SecondFunctions:
        return SecondFunctions(
            now=lambda: NOW,
            encrypted=lambda: self.encrypted,
            place=lambda: self.place,
            choose=self.choose,
            bring=lambda title, done, failed: self.end(done, failed),
            forget=self.forget,
            said=lambda error: "It did not work.",
        )

    def drill(self) -> DrillFunctions:
        return DrillFunctions(
            now=lambda: NOW,
            last=lambda: self.last,
            any_backup=lambda: bool(self.known),
            drill=lambda title, done, failed: self.end(done, failed),
            said=lambda error: "It did not work.",
        )


class Card:
    """Finds and does what a person can see on a card."""

    def __init__(self, section: Section) -> None:
        self.section = section

    def texts(self) -> str:
        return "\n".join(one.text() for one in self.section.findChildren(QLabel) if one.isVisible())

    def buttons(self) -> dict[str, QAbstractButton]:
        return {one.text(): one for one in self.section.findChildren(QAbstractButton) if one.isVisible()}

    def press(self, words: str) -> None:
        QTest.mouseClick(self.buttons()[words], LEFT)
        QApplication.processEvents()


@pytest.fixture
def show(qtbot: QtBot) -> Callable[[Section], Card]:
    """Puts a card on the screen."""

    def put(section: Section) -> Card:
        qtbot.addWidget(section)
        section.retranslate()
        section.reload()
        section.resize(720, 600)
        with qtbot.waitActive(section):
            section.show()
            section.activateWindow()
        return Card(section)

    return put


Show = Callable[[Section], Card]


@pytest.mark.parametrize(
    ("known", "changed", "said"),
    [
        ([], True, "No backup yet"),
        ([backup(1)], False, "Everything is backed up"),
        ([backup(90)], False, "Everything is backed up"),
        ([backup(1)], True, "Backed up, with changes since"),
        ([backup(25)], True, "Not backed up for over a day"),
    ],
)
def test_the_state_in_plain_words(
    show: Show, appearance: Appearance, known: list[Backup], changed: bool, said: str
) -> None:
    assert said in show(BackupsSection(Shelf(known, changed).backups(), appearance)).texts()


def test_when_where_and_how_many(show: Show, appearance: Appearance) -> None:
    shelf = Shelf([backup(1), backup(24, 12_400_000), backup(72)])
    card = show(BackupsSection(shelf.backups(), appearance))
    texts = card.texts().replace("\u200b", "")
    assert "today at " in texts
    assert "checked and whole" in texts
    assert "3, the oldest from " in texts
    assert str(FOLDER) in texts
    assert "548 kB" in texts
    assert "12.4 MB" in texts
    card.press("Show the folder")
    assert shelf.opened == 1


def test_none_yet_has_no_folder(show: Show, appearance: Appearance) -> None:
    card = show(BackupsSection(Shelf().backups(), appearance))
    assert "none yet" in card.texts()
    assert not card.buttons()["Show the folder"].isEnabled()


def test_one_is_made_now(show: Show, appearance: Appearance) -> None:
    shelf = Shelf()
    card = show(BackupsSection(shelf.backups(), appearance))
    shelf.known = [backup(0)]
    card.press("Make a backup now")
    assert "The backup is made, and it is whole." in card.texts()
    assert "Everything is backed up" in card.texts()
    shelf.answer = NotDone()
    card.press("Make a backup now")
    assert "It did not work." in card.texts()
    assert card.buttons()["Make a backup now"].isEnabled()


def test_the_newest_are_listed_and_the_rest_on_demand(show: Show, appearance: Appearance) -> None:
    card = show(BackupsSection(Shelf([backup(hour) for hour in range(9)]).backups(), appearance))
    restores = [name for name in _names(card.section) if name.startswith("Restore the backup from today at ")]
    assert len(restores) == 5
    card.press("Show all 9")
    restores = [name for name in _names(card.section) if name.startswith("Restore the backup from ")]
    assert len(restores) == 9
    assert len(set(restores)) == 9
    assert "Show all 9" not in card.buttons()
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.accessibleName() == restores[5]


def _names(section: QWidget) -> list[str]:
    return [one.accessibleName() for one in section.findChildren(QAbstractButton) if one.isVisible()]


FOUND = Differences({"person": 49, "pair": 12}, {"person": 52, "pair": 12}, {})


def compared(lost: dict[dt.date, int], key: Key | None = OWN, own: Key | None = OWN) -> Compared:
    """What the comparison of the only backup says."""
    return Compared(backup(30), replace(FOUND, lost=lost), key, own)


def restoring(show: Show, appearance: Appearance, found: object) -> tuple[Shelf, Card]:
    """The card after «Restore …» was pressed."""
    shelf = Shelf([backup(30)], answer=found)
    card = show(BackupsSection(shelf.backups(), appearance))
    card.press("Restore …")
    return shelf, card


def test_what_is_different_is_shown_first(show: Show, appearance: Appearance) -> None:
    day = dt.date(2026, 11, 25)
    lost = {day - dt.timedelta(days=number): number + 1 for number in range(5)}
    shelf, card = restoring(show, appearance, compared(lost))
    texts = card.texts()
    assert "Restore the backup from yesterday at " in texts
    assert "49 then, 52 now" in texts
    assert "12, as now" in texts
    assert "1 change today, 2 changes yesterday, 3 changes Mon 23 Nov, 9 before that" in texts
    assert "This cannot be undone." in texts
    assert shelf.restored == []
    focus = QApplication.focusWidget()
    assert focus is card.buttons()["Cancel"]
    card.press("Replace the file and lose 15 changes")
    assert [one.backup for one in shelf.restored] == [backup(30)]
    assert "Cancel" not in card.buttons()


@pytest.mark.parametrize(("lost", "words"), [(0, "Replace the file"), (1, "Replace the file and lose 1 change")])
def test_the_button_says_how_much_goes(show: Show, appearance: Appearance, lost: int, words: str) -> None:
    _, card = restoring(show, appearance, compared({NOW.date(): lost} if lost else {}))
    assert words in card.buttons()


@pytest.mark.parametrize("way", ["button", "key"])
def test_it_can_be_let_be(show: Show, appearance: Appearance, way: str) -> None:
    shelf, card = restoring(show, appearance, compared({}))
    if way == "button":
        card.press("Cancel")
    else:
        QTest.keyClick(card.buttons()["Cancel"], Qt.Key.Key_Escape)
    assert "Cancel" not in card.buttons()
    assert shelf.restored == []


@pytest.mark.parametrize(
    ("key", "own", "said"),
    [
        (OTHER, OWN, "opens with the passphrase of that time."),
        (None, OWN, "Afterwards the file has no passphrase."),
        (OWN, OWN, "This cannot be undone."),
    ],
)
def test_another_lock_afterwards_is_told(
    show: Show, appearance: Appearance, key: Key | None, own: Key, said: str
) -> None:
    _, card = restoring(show, appearance, compared({}, key, own))
    assert card.texts().rstrip().splitlines()[-1].endswith(said)


def test_a_passphrase_of_another_time_is_asked_for(show: Show, appearance: Appearance) -> None:
    shelf, card = restoring(show, appearance, WrongPassphrase(name="x"))
    assert "has another passphrase" in card.texts()
    (phrase,) = (one for one in card.section.findChildren(QLineEdit) if one.isVisible())
    QTest.keyClicks(phrase, "feil frase")
    card.press("Open it")
    assert shelf.asked[-1] == (backup(30), "feil frase")
    assert "It does not open the backup" in card.texts()
    assert phrase.text() == "feil frase"
    shelf.answer = compared({}, OTHER, OWN)
    QTest.keyClick(phrase, Qt.Key.Key_Return)
    assert "Replace the file" in card.buttons()
    assert not phrase.isVisible()


def test_a_damaged_backup_is_told(show: Show, appearance: Appearance) -> None:
    _, card = restoring(show, appearance, NotDone())
    assert "It did not work." in card.texts()
    assert card.buttons()["Restore …"].isEnabled()


PLACE = SecondPlace(Path("/media/ingrid/PINNE"), there=True, last=NOW - dt.timedelta(days=3), failed=False)


@pytest.mark.parametrize(
    ("encrypted", "place", "said"),
    [
        (False, None, "The file must be locked first"),
        (True, None, "No second place yet"),
        (True, PLACE, "In use"),
        (True, replace(PLACE, there=False), "Not here now"),
        (True, replace(PLACE, failed=True), "The last copy did not get there"),
    ],
)
def test_the_second_place_in_plain_words(
    show: Show, appearance: Appearance, encrypted: bool, place: SecondPlace | None, said: str
) -> None:
    card = show(SecondSection(Shelf(encrypted=encrypted, place=place).second(), appearance))
    assert said in card.texts()
    assert ("Sun 22 Nov at " in card.texts()) is (place is not None)
    choose = "Choose a folder …" if place is None else "Choose another folder …"
    assert card.buttons()[choose].isEnabled() is encrypted
    if place is not None:
        assert card.buttons()["Bring a copy there now"].isEnabled() is place.there


def test_a_place_is_chosen_and_taken_back(show: Show, appearance: Appearance) -> None:
    shelf = Shelf()
    section = SecondSection(shelf.second(), appearance)
    card = show(section)
    shelf.place = PLACE
    section._choose_folder(str(PLACE.chosen))
    assert shelf.chosen == [PLACE.chosen]
    assert "it was read back" in card.texts()
    shelf.answer = NotDone()
    card.press("Bring a copy there now")
    assert "It did not work." in card.texts()
    card.press("Bring no more copies there")
    assert "No second place yet" in card.texts()


def drilled(*, ok: bool) -> Drill:
    """What a drill has found today."""
    return Drill(NOW, "x", NOW - dt.timedelta(hours=30), ok, {"person": 49, "pair": 12, "meeting": 80})


@pytest.mark.parametrize(
    ("last", "said"),
    [
        (None, "Not tried yet"),
        (drilled(ok=True), ": all was there"),
        (drilled(ok=False), ": it did not work"),
    ],
)
def test_the_last_drill_is_told(show: Show, appearance: Appearance, last: Drill | None, said: str) -> None:
    card = show(DrillSection(Shelf(last=last).drill(), appearance))
    assert said in card.texts()
    assert not card.buttons()["Try now"].isEnabled()


def test_a_drill_tells_what_it_found(show: Show, appearance: Appearance) -> None:
    shelf = Shelf([backup(30)], answer=drilled(ok=True))
    card = show(DrillSection(shelf.drill(), appearance))
    card.press("Try now")
    assert "The backup from yesterday at " in card.texts()
    assert "People: 49, pairs: 12, meetings: 80." in card.texts()
    shelf.answer = drilled(ok=False)
    card.press("Try now")
    assert "cannot be used" in card.texts()
    shelf.answer = NotDone()
    card.press("Try now")
    assert "It did not work." in card.texts()
    assert card.buttons()["Try now"].isEnabled()
