"""A crash report says where the program is wrong and nothing about people; the window goes on."""

import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from mentordesk.core.kernel.errors import Told
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.shell import keys
from mentordesk.ui.shell.crash import CrashDialog, CrashWatch
from mentordesk.ui.shell.report import report

SECRET = "Amina Hussein"


class RuleSaysNo(Told):
    """Something that is told and no bug."""


@pytest.fixture
def watch(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[CrashWatch]:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    watch = CrashWatch(qapp)
    watch.install()
    yield watch
    watch.deleteLater()


def _bug() -> BaseException:
    """An error from inside the program whose message and values name somebody."""
    with pytest.raises(ValueError, match=SECRET) as caught:
        _break()
    return caught.value


def _break() -> None:
    try:
        keys.key(SECRET)
    except KeyError as error:
        raise ValueError(f"{SECRET} is not there") from error


def _strike(error: BaseException) -> None:
    sys.excepthook(type(error), error, error.__traceback__)


def test_the_report_names_places_and_kinds_and_nobody() -> None:
    text = report(_bug())
    assert SECRET not in text
    assert "ValueError" in text
    assert "KeyError\n  mentordesk/ui/shell/keys.py:" in text
    assert "MentorDesk 0.1.0" in text


def test_the_report_holds_no_path_of_this_machine() -> None:
    lines = report(_bug()).splitlines()[1:]
    assert all(line.strip().startswith("mentordesk/") for line in lines if "/" in line)
    assert not any("tests" in line for line in lines)


def test_errors_that_point_at_each_other_are_told_once() -> None:
    first, second = ValueError(), KeyError()
    first.__cause__, second.__context__ = second, first
    assert report(first).splitlines()[1:] == ["ValueError", "KeyError"]


def test_a_bug_is_heard_once(qtbot: QtBot, watch: CrashWatch) -> None:
    with qtbot.waitSignal(watch.broke) as heard:
        _strike(_bug())
    assert SECRET not in heard.args[0]
    with qtbot.assertNotEmitted(watch.broke):
        _strike(_bug())


def test_a_refusal_is_told_and_is_no_bug(qtbot: QtBot, watch: CrashWatch) -> None:
    refusal = RuleSaysNo(name=SECRET)
    with qtbot.assertNotEmitted(watch.broke), qtbot.waitSignal(watch.told) as heard:
        _strike(refusal)
    assert heard.args == [refusal]


def test_a_bug_on_a_thread_is_heard_on_the_windows_thread(qtbot: QtBot, watch: CrashWatch) -> None:
    heard: list[threading.Thread] = []
    watch.broke.connect(lambda text: heard.append(threading.current_thread()), Qt.ConnectionType.QueuedConnection)
    thread = threading.Thread(target=keys.key, args=(SECRET,))
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: heard != [])
    assert heard == [threading.main_thread()]


def test_ctrl_c_in_a_terminal_is_left_alone(
    qtbot: QtBot, watch: CrashWatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with qtbot.assertNotEmitted(watch.broke):
        _strike(KeyboardInterrupt())
    assert "KeyboardInterrupt" in capsys.readouterr().err


def test_the_dialog_shows_the_report_and_copies_it(qtbot: QtBot, appearance: Appearance) -> None:
    dialog = CrashDialog(report(_bug()), appearance, None)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show()
    shown = dialog.findChildren(QPlainTextEdit)[0].toPlainText()
    copy, go_on = dialog.findChildren(QPushButton)
    QTest.mouseClick(copy, Qt.MouseButton.LeftButton)
    assert QApplication.clipboard().text() == shown == report(_bug())
    assert go_on.isDefault()
    QTest.mouseClick(go_on, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()
