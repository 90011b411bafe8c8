"""The assessor's window: opened with the passphrase, scored by digits, and kept in its file."""

from collections.abc import Callable
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from mentordesk.core.selection.packages.package import Package, PackedApplication, PackedCriterion
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.selection.elsewhere.functions import ElsewhereFunctions
from mentordesk.ui.selection.elsewhere.reading import NumberList
from mentordesk.ui.selection.elsewhere.window import AssessmentWindow
from mentordesk.ui.widgets.labels import MarkedLabel, PlainLabel

CRITERIA = tuple(PackedCriterion(UUID(int=n), f"Kriterium {n}", 50, ("a", "b", "c", "d", "e")) for n in (1, 2))
APPLICATIONS = tuple(
    PackedApplication(UUID(int=n), n, f"KODE{n}", "Jeg vil", (("languages", "Norsk"),)) for n in (7, 8)
)
PACKAGE = Package(UUID(int=9), "Sterk sammen", "Per", "nb", CRITERIA, APPLICATIONS)


class FakeFile:
    def __init__(self) -> None:
        self.package, self.problem = PACKAGE, ""
        self.kept: list[Package] = []

    def functions(self) -> ElsewhereFunctions:
        return ElsewhereFunctions("Per.vurdering", self.open, self.keep, self.keep_now, str, str.upper)

    def open(self, passphrase: str, done: Callable[[Package], None], failed: Callable[[BaseException], None]) -> None:
        done(self.package) if passphrase == "riktig" else failed(ValueError("Feil passfrase"))

    def keep(
        self,
        package: Package,
        passphrase: str,
        done: Callable[[object], None],
        failed: Callable[[BaseException], None],
    ) -> None:
        if self.problem:
            failed(ValueError(self.problem))
            return
        self.kept.append(package)
        done(None)

    def keep_now(self, package: Package, passphrase: str) -> str:
        if not self.problem:
            self.kept.append(package)
        return self.problem


@pytest.fixture
def file() -> FakeFile:
    return FakeFile()


@pytest.fixture
def window(qtbot: QtBot, appearance: Appearance, file: FakeFile) -> AssessmentWindow:
    made = AssessmentWindow(appearance, file.functions())
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.show()
    return made


def unlock(window: AssessmentWindow, passphrase: str = "riktig") -> NumberList:
    entry = next(one for one in window.findChildren(QLineEdit) if one.isVisible())
    QTest.keyClicks(entry, passphrase)
    QTest.keyClick(entry, Qt.Key.Key_Return)
    found = window.findChild(NumberList)
    assert found is not None
    return found


def texts(window: AssessmentWindow) -> list[str]:
    return [label.text() for label in window.findChildren(PlainLabel) if label.isVisible()]


def test_a_wrong_passphrase_is_said_and_can_be_tried_again(window: AssessmentWindow) -> None:
    unlock(window, "galt")
    assert any("Feil passfrase" in label.text() for label in window.findChildren(MarkedLabel))
    entry = next(one for one in window.findChildren(QLineEdit) if one.isVisible())
    entry.clear()
    assert unlock(window).isVisible()


def test_digits_score_and_go_on_to_the_next_application(window: AssessmentWindow, file: FakeFile) -> None:
    numbers = unlock(window)
    assert "Applicant 07 · KODE7" in texts(window)
    assert "LANGUAGES" in texts(window)
    for digit in (Qt.Key.Key_5, Qt.Key.Key_3, Qt.Key.Key_2):
        QTest.keyClick(numbers, digit)
    assert [numbers.item(row).text() for row in (0, 1)] == ["Applicant 07, done", "Applicant 08"]
    assert numbers.currentRow() == 1
    window.close()
    (kept,) = file.kept
    assert kept.verdict(UUID(int=7)).points == {UUID(int=1): 5, UUID(int=2): 3}
    assert kept.verdict(UUID(int=8)).points == {UUID(int=1): 2}


def test_standing_aside_is_being_done(window: AssessmentWindow, file: FakeFile) -> None:
    numbers = unlock(window)
    *_, why = [one for one in window.findChildren(QPlainTextEdit) if one.isVisible()]
    why.setFocus()
    QTest.keyClicks(why, "Er naboen")
    numbers.setFocus()
    assert numbers.item(0).text() == "Applicant 07, done"
    window.close()
    assert file.kept[-1].verdict(UUID(int=7)).conflict == "Er naboen"


def test_what_was_given_is_there_the_next_time(window: AssessmentWindow, file: FakeFile) -> None:
    done = {one.id: 4 for one in CRITERIA}
    file.package = PACKAGE.with_verdict(UUID(int=7), PACKAGE.verdict(UUID(int=7)).__class__(done, "Bra"))
    numbers = unlock(window)
    assert numbers.currentRow() == 1
    numbers.setCurrentRow(0)
    assert next(one for one in window.findChildren(QPlainTextEdit)).toPlainText() == "Bra"


def test_it_stays_open_while_it_cannot_be_kept(window: AssessmentWindow, file: FakeFile) -> None:
    numbers = unlock(window)
    QTest.keyClick(numbers, Qt.Key.Key_4)
    file.problem = "Disken er full"
    window.close()
    assert window.isVisible()
    assert "Disken er full" in texts(window)
    file.problem = ""
    next(one for one in window.findChildren(QPushButton) if one.text() == "Done").click()
    assert not window.isVisible()


def test_nothing_changed_is_not_written(window: AssessmentWindow, file: FakeFile) -> None:
    unlock(window)
    window.close()
    assert file.kept == []
