"""The first start: three choices with the first a press of Enter away, and a form that explains itself."""

import datetime as dt
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.core.kernel.clock import today
from mentordesk.core.programme.templates import template_names
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.language import Language
from mentordesk.ui.welcome.new_programme import NewProgramme
from mentordesk.ui.welcome.page import WelcomePage
from mentordesk.ui.widgets.new_passphrase import NewPassphrase


@pytest.fixture
def page(qtbot: QtBot, qapp: QApplication, appearance: Appearance) -> WelcomePage:
    language = Language()
    page = WelcomePage(appearance, language)
    language.setParent(page)
    qtbot.addWidget(page)
    page.resize(900, 700)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.begin()
    return page


def _button(page: WelcomePage, text: str) -> QPushButton:
    return next(button for button in page.findChildren(QPushButton) if button.text() == text and button.isVisible())


def _field(page: WelcomePage, name: str) -> QLineEdit:
    fields = [field for field in page.findChildren(QLineEdit) if field.accessibleName() == name]
    return fields[0]


def _write(page: WelcomePage, name: str, text: str) -> None:
    field = _field(page, name)
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)


def _fill(page: WelcomePage) -> None:
    page.ask_new()
    _write(page, "What is the programme called?", "Sterk sammen 2027")
    _write(page, "Passphrase", "hest batteri stift korrekt")
    _write(page, "Passphrase once more", "hest batteri stift korrekt")


def _make(page: WelcomePage) -> None:
    QTest.mouseClick(_button(page, "Make the programme"), Qt.MouseButton.LeftButton)


def _errors(page: WelcomePage) -> dict[str, str]:
    fields = page.findChildren(QLineEdit)
    return {field.accessibleName(): text for field in fields if (text := field.accessibleDescription())}


def test_enter_opens_the_example(qtbot: QtBot, page: WelcomePage) -> None:
    with qtbot.waitSignal(page.example_requested):
        QTest.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_Space)
    assert QApplication.focusWidget() is _button(page, "Open the example programme")


def test_a_file_is_brought_in_by_choice(qtbot: QtBot, page: WelcomePage) -> None:
    with qtbot.waitSignal(page.open_requested) as asked:
        QTest.mouseClick(_button(page, "Bring in a file …"), Qt.MouseButton.LeftButton)
    assert asked.args == [None]


def test_a_file_is_dropped(qtbot: QtBot, page: WelcomePage, tmp_path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/x"), QUrl.fromLocalFile(str(tmp_path / "svar.csv"))])
    copy, left, plain = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPointF(9, 9).toPoint(), copy, data, left, plain)
    QApplication.sendEvent(page, enter)
    assert enter.isAccepted()
    with qtbot.waitSignal(page.open_requested) as asked:
        QApplication.sendEvent(page, QDropEvent(QPointF(9, 9), copy, data, left, plain))
    assert asked.args == [tmp_path / "svar.csv"]


def test_a_new_programme_with_a_passphrase(qtbot: QtBot, page: WelcomePage) -> None:
    _fill(page)
    _write(page, "Starts", "10.1.2027")
    _write(page, "Ends (may wait)", "15.6.2027")
    _write(page, "Places (may wait)", "12")
    _write(page, "Organisation (may wait)", "Frivilligsentralen")
    _write(page, "Your own name (may wait)", "Ingrid Solheim")
    with qtbot.waitSignal(page.new_requested) as asked:
        _make(page)
    assert asked.args == [
        NewProgramme(
            name="Sterk sammen 2027",
            start=dt.date(2027, 1, 10),
            template="classic",
            end=dt.date(2027, 6, 15),
            places=12,
            organisation="Frivilligsentralen",
            coordinator="Ingrid Solheim",
            passphrase="hest batteri stift korrekt",
        )
    ]


def test_every_kind_of_programme_is_offered(qtbot: QtBot, page: WelcomePage) -> None:
    _fill(page)
    kind = next(box for box in page.findChildren(QComboBox) if box.accessibleName() == "Kind of programme")
    offered = [kind.itemData(place) for place in range(kind.count())]
    assert sorted(offered) == template_names()
    kind.setCurrentIndex(offered.index("group"))
    kind.activated.emit(kind.currentIndex())
    with qtbot.waitSignal(page.new_requested) as asked:
        _make(page)
    assert asked.args[0].template == "group"


def test_a_name_and_a_passphrase_are_enough(qtbot: QtBot, page: WelcomePage) -> None:
    _fill(page)
    with qtbot.waitSignal(page.new_requested) as asked:
        QTest.keyClick(_field(page, "Passphrase once more"), Qt.Key.Key_Return)
    (new,) = asked.args
    assert new.start.day == 1
    assert 0 < (new.start - today()).days <= 31
    assert (new.end, new.places, new.organisation, new.coordinator) == (None, None, "", "")


def test_a_plain_file_only_by_ticking(qtbot: QtBot, page: WelcomePage) -> None:
    page.ask_new()
    _write(page, "What is the programme called?", "Sterk sammen")
    with qtbot.assertNotEmitted(page.new_requested):
        _make(page)
    assert _errors(page) == {"Passphrase": "Take the passphrase above, or write one of your own"}
    page.findChildren(QCheckBox)[0].click()
    assert not _field(page, "Passphrase").isVisible()
    with qtbot.waitSignal(page.new_requested) as asked:
        _make(page)
    assert asked.args[0].passphrase == ""


def _offered(page: WelcomePage) -> str:
    """The passphrase that can be read on the form."""
    (found,) = [
        text for label in page.findChildren(QLabel) if len((text := label.text()).split()) == 6 and text.islower()
    ]
    return found


def test_an_offered_passphrase_is_read_and_taken(qtbot: QtBot, page: WelcomePage) -> None:
    page.ask_new()
    _write(page, "What is the programme called?", "Sterk sammen")
    first = _offered(page)
    QTest.mouseClick(_button(page, "Another"), Qt.MouseButton.LeftButton)
    assert _offered(page) != first
    QTest.mouseClick(_button(page, "Use this one"), Qt.MouseButton.LeftButton)
    assert _field(page, "Passphrase").echoMode() is QLineEdit.EchoMode.Normal
    with qtbot.waitSignal(page.new_requested) as asked:
        _make(page)
    assert asked.args[0].passphrase == _offered(page)


def test_an_offered_passphrase_can_be_copied(page: WelcomePage) -> None:
    page.ask_new()
    QTest.mouseClick(_button(page, "Copy"), Qt.MouseButton.LeftButton)
    assert QApplication.clipboard().text() == _offered(page)
    (clock,) = page.findChildren(NewPassphrase)[0].findChildren(QTimer)
    assert 0 < clock.interval() <= 60_000
    clock.stop()
    clock.timeout.emit()
    assert QApplication.clipboard().text() == ""


def test_what_others_put_on_the_clipboard_stays(page: WelcomePage) -> None:
    page.ask_new()
    QTest.mouseClick(_button(page, "Copy"), Qt.MouseButton.LeftButton)
    QApplication.clipboard().setText("noe annet")
    (clock,) = page.findChildren(NewPassphrase)[0].findChildren(QTimer)
    clock.stop()
    clock.timeout.emit()
    assert QApplication.clipboard().text() == "noe annet"
    QApplication.clipboard().clear()


def test_each_form_offers_another(page: WelcomePage) -> None:
    page.ask_new()
    first = _offered(page)
    page.begin()
    page.ask_new()
    assert _offered(page) != first


def test_ticking_forgets_what_was_typed(page: WelcomePage) -> None:
    _fill(page)
    page.findChildren(QCheckBox)[0].click()
    assert (_field(page, "Passphrase").text(), _field(page, "Passphrase once more").text()) == ("", "")


def test_what_is_missing_is_said_and_the_first_gets_the_focus(qtbot: QtBot, page: WelcomePage) -> None:
    page.ask_new()
    _write(page, "Starts", " ")
    with qtbot.assertNotEmitted(page.new_requested):
        _make(page)
    assert _errors(page) == {
        "What is the programme called?": "Write what the programme is called",
        "Starts": "Write the day it starts",
        "Passphrase": "Take the passphrase above, or write one of your own",
    }
    assert _field(page, "What is the programme called?").hasFocus()


def test_two_different_passphrases(qtbot: QtBot, page: WelcomePage) -> None:
    _fill(page)
    _write(page, "Passphrase once more", "hest batteri stift")
    with qtbot.assertNotEmitted(page.new_requested):
        _make(page)
    assert _errors(page) == {"Passphrase once more": "The two passphrases are not the same"}


def test_an_end_before_the_start_is_right_once_the_start_is_earlier(qtbot: QtBot, page: WelcomePage) -> None:
    _fill(page)
    _write(page, "Starts", "10.1.2027")
    _write(page, "Ends (may wait)", "9.1.2027")
    with qtbot.assertNotEmitted(page.new_requested):
        _make(page)
    assert _errors(page) == {"Ends (may wait)": "This is before the start"}
    _write(page, "Starts", "1.1.2027")
    with qtbot.waitSignal(page.new_requested):
        _make(page)


def test_a_date_that_is_none_stops_it(qtbot: QtBot, page: WelcomePage) -> None:
    _fill(page)
    _write(page, "Starts", "en gang")
    with qtbot.assertNotEmitted(page.new_requested):
        _make(page)
    assert list(_errors(page)) == ["Starts"]


def test_going_back_forgets_the_passphrase(page: WelcomePage) -> None:
    _fill(page)
    QTest.mouseClick(_button(page, "← Back"), Qt.MouseButton.LeftButton)
    assert _button(page, "Open the example programme").hasFocus()
    assert _field(page, "Passphrase").text() == ""


def test_a_programme_in_the_file_that_is_open_needs_no_passphrase(qtbot: QtBot, page: WelcomePage) -> None:
    page.ask_new("First the programme", in_file=True)
    assert not _field(page, "Passphrase").isVisible()
    _write(page, "What is the programme called?", "Nye veier")
    with qtbot.waitSignal(page.new_requested) as asked:
        _make(page)
    assert (asked.args[0].name, asked.args[0].passphrase) == ("Nye veier", "")


def test_what_was_made_is_forgotten(page: WelcomePage) -> None:
    _fill(page)
    page.forget()
    fields = [_field(page, name) for name in ("What is the programme called?", "Passphrase", "Passphrase once more")]
    assert [field.text() for field in fields] == ["", "", ""]


def test_appearance_and_size_are_changed_at_once(page: WelcomePage, appearance: Appearance) -> None:
    schemes = next(combo for combo in page.findChildren(QComboBox) if combo.accessibleName() == "Appearance")
    schemes.setCurrentIndex(2)
    schemes.activated.emit(2)
    assert appearance.scheme == "dark"
    QTest.mouseClick(_button(page, "+"), Qt.MouseButton.LeftButton)
    assert appearance.zoom == 110
    QTest.mouseClick(_button(page, "−"), Qt.MouseButton.LeftButton)
    assert appearance.zoom == 100


def test_everything_that_takes_focus_has_a_name(page: WelcomePage) -> None:
    page.ask_new()
    nameless = [
        widget
        for widget in page.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not widget.accessibleName()
        if widget.window() is page.window()
        if not (isinstance(widget, QPushButton | QCheckBox) and widget.text())
    ]
    assert nameless == []
