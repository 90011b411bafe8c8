"""Handing a programme on, and taking one over."""

from collections.abc import Callable
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit

from mentordesk.core.sharing.commands import Merged
from mentordesk.core.sharing.rules import Conflict
from mentordesk.core.store.seal import KeyFile, Passphrase, Recipient
from tests.ui.settings.conftest import NotOpened, Screen

Make = Callable[..., Screen]
LEFT = Qt.MouseButton.LeftButton
PHRASE = "hest batteri stift korrekt"
SHARE = "/home/ingrid/Sterk sammen.share.age"
MERGED = Merged(UUID(int=1), "Sterk sammen", 51, 3, (Conflict("person", UUID(int=9), ("phone",)),), False)


def _press(screen: Screen, text: str) -> None:
    QTest.mouseClick(screen.buttons()[text], LEFT)


def _pick(screen: Screen, path: str) -> None:
    """Choose a file in the dialog that stands open."""
    (dialog,) = (one for one in screen.page.findChildren(QFileDialog) if one.isVisible())
    dialog.fileSelected.emit(path)
    dialog.close()
    QApplication.processEvents()


def _make_share(screen: Screen) -> None:
    _press(screen, "Make a sealed share for the successor …")
    _pick(screen, SHARE)


def test_a_share_with_a_passphrase_that_is_shown_once(make_screen: Make) -> None:
    screen = make_screen(answer=908)
    _make_share(screen)
    assert screen.desk.shared == [(Path(SHARE), Passphrase(PHRASE))]
    assert f"The share lies in {SHARE}. Records in it: 908." in screen.texts()
    shown = screen.field("The passphrase of the share")
    assert (shown.text(), shown.isReadOnly()) == (PHRASE, True)
    _press(screen, "Copy")
    assert QGuiApplication.clipboard().text() == PHRASE
    _press(screen, "I have taken care of it")
    assert shown.text() == ""
    assert not shown.isVisible()
    QGuiApplication.clipboard().clear()


def test_each_share_has_a_passphrase_of_its_own_and_another_file_forgets_it(make_screen: Make) -> None:
    screen = make_screen(answer=908)
    _make_share(screen)
    screen.page.reload()
    assert screen.field("The passphrase of the share").text() == PHRASE
    screen.desk.file_id = UUID(int=6)
    screen.page.reload()
    assert screen.field("The passphrase of the share").text() == ""


def test_a_share_for_a_key(make_screen: Make) -> None:
    screen = make_screen(answer=908)
    _press(screen, "Opened with the recipient's own key")
    key = screen.field("The recipient's key (begins with age1)")
    assert key.isVisible()
    _press(screen, "Make a sealed share for the successor …")
    assert "Paste the whole key. It begins with age1" in screen.texts()
    QTest.keyClicks(key, "age1abcdef")
    _make_share(screen)
    assert screen.desk.shared == [(Path(SHARE), Recipient("age1abcdef"))]
    assert not screen.field("The passphrase of the share").isVisible()


def test_a_share_that_was_not_made(make_screen: Make) -> None:
    screen = make_screen(answer=NotOpened())
    _make_share(screen)
    assert "It did not work." in screen.texts()
    assert not screen.field("The passphrase of the share").isVisible()
    assert screen.buttons()["Make a sealed share for the successor …"].isEnabled()


def test_no_place_is_no_share(make_screen: Make) -> None:
    screen = make_screen(answer=908)
    _press(screen, "Make a sealed share for the successor …")
    (dialog,) = screen.page.findChildren(QFileDialog)
    dialog.reject()
    QApplication.processEvents()
    assert screen.desk.shared == []
    assert screen.page.findChildren(QFileDialog) == []


def _choose_share(screen: Screen) -> QLineEdit:
    _press(screen, "Choose the file …")
    _pick(screen, SHARE)
    return screen.field("The passphrase you were given")


def test_a_share_is_looked_into_and_then_taken_in(make_screen: Make) -> None:
    screen = make_screen(answer=MERGED)
    phrase = _choose_share(screen)
    assert "Take it in" not in screen.buttons()
    QTest.keyClicks(phrase, PHRASE)
    QTest.keyClick(phrase, Qt.Key.Key_Return)
    told = next(text for text in screen.texts() if "can be taken in" in text)
    assert told.splitlines()[1:] == [
        "New records: 51",
        "Deleted here, and come back: 3",
        "Not the same here and there, and yours stay: 1",
        "· person Amina Hussein: phone",
    ]
    _press(screen, "Take it in")
    assert [(key, dry) for _, key, dry in screen.desk.merged] == [
        (Passphrase(PHRASE), True),
        (Passphrase(PHRASE), False),
    ]
    assert any(text.startswith("“Sterk sammen” is taken in.") for text in screen.texts())
    assert screen.desk.taken == 1
    assert phrase.text() == ""
    assert "Take it in" not in screen.buttons()


def test_another_programme_is_found_at_the_top(make_screen: Make) -> None:
    screen = make_screen(answer=Merged(UUID(int=2), "Møtested", 5, 0, (), False))
    phrase = _choose_share(screen)
    QTest.keyClicks(phrase, PHRASE)
    _press(screen, "See what is in it")
    _press(screen, "Take it in")
    assert any("at the top left" in text for text in screen.texts())


def test_everything_is_here_from_before(make_screen: Make) -> None:
    conflicts = tuple(Conflict("person", UUID(int=number), ()) for number in range(12))
    screen = make_screen(answer=Merged(UUID(int=1), "Sterk sammen", 0, 0, conflicts, False))
    QTest.keyClicks(_choose_share(screen), PHRASE)
    _press(screen, "See what is in it")
    told = next(text for text in screen.texts() if "is here from before" in text).splitlines()
    assert told[2] == "· person Amina Hussein: deleted here, and stays so"
    assert told[-1] == "… and 2 more"
    assert "Take it in" not in screen.buttons()


def test_a_wrong_passphrase_is_said_in_its_field(make_screen: Make) -> None:
    screen = make_screen(answer=NotOpened())
    phrase = _choose_share(screen)
    _press(screen, "See what is in it")
    assert "Write the passphrase" in screen.texts()
    QTest.keyClicks(phrase, "feil")
    _press(screen, "See what is in it")
    assert "It did not work." in screen.texts()
    assert phrase.text() == "feil"


def test_a_key_file_opens_too(make_screen: Make) -> None:
    screen = make_screen(answer=MERGED)
    _choose_share(screen)
    _press(screen, "It is opened with my key file")
    _press(screen, "See what is in it")
    assert "Choose the key file first." in screen.texts()
    _press(screen, "Choose the key file …")
    _pick(screen, "/home/ingrid/key.txt")
    _press(screen, "See what is in it")
    assert screen.desk.merged == [(Path(SHARE), KeyFile(Path("/home/ingrid/key.txt")), True)]
    screen.desk.answer = NotOpened()
    _press(screen, "See what is in it")
    assert "It did not work." in screen.texts()


def test_another_file_begins_anew(make_screen: Make) -> None:
    screen = make_screen()
    _choose_share(screen)
    screen.desk.file_id = UUID(int=6)
    screen.page.reload()
    assert "See what is in it" not in screen.buttons()
