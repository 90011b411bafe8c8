"""The page on a real file: for tests of what assessors and interviewers do there."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.core.selection.commands import score
from mentordesk.core.selection.queries import candidates, criteria
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.opened import Opened
from mentordesk.ui.selection.page import SelectionPage
from mentordesk.ui.selection.wiring import build
from mentordesk.ui.widgets.fields import Field
from tests.builders import a_programme, a_store, an_applicant
from tests.ui.opening import opening

AUTHOR = "Ingrid Solheim"
PEOPLE = ("Amina Hussein", "Leyla Said", "Sara Tesfay")


@contextmanager
def an_opened(tmp_path: Path, appearance: Appearance, names: tuple[str, ...] = PEOPLE) -> Iterator[Opened]:
    """An open file with these adepts, in English."""
    store = a_store(tmp_path)
    store.sign_as(AUTHOR)
    programme = a_programme(store, places=1)
    for name in names:
        an_applicant(store, programme, name)
    with opening(store, programme, appearance) as made:
        yield made


def a_page(qtbot: QtBot, opened: Opened) -> SelectionPage:
    """The page in front, with the focus in its list."""
    made = build(opened)
    qtbot.addWidget(made)
    opened.changed.connect(made.reload)
    made.resize(1300, 760)
    made.reload()
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.setFocus()
    QApplication.processEvents()
    return made


def applications(opened: Opened) -> dict[str, UUID]:
    """By first name."""
    return {row.name.split()[0]: row.application for row in opened.store.read(candidates, opened.programme)}


def fill(opened: Opened, who: str, points: int, *names: str) -> None:
    """Sealed points by every criterion for these (or all) applicants."""
    for name, application in applications(opened).items():
        for one in opened.store.read(criteria, opened.programme) if not names or name in names else ():
            score(
                opened.store,
                programme=opened.programme,
                application=application,
                criterion=one.id,
                assessor=who,
                points=points,
                sealed=True,
            )


def action(page: SelectionPage, name: str) -> QAction:
    return next(one for one in page.page_actions() if one.objectName() == f"selection.{name}")


def shown(inside: QWidget) -> str:
    """All that can be read."""
    return "\n".join(one.text() for one in inside.findChildren(QLabel) if one.isVisible())


def press(widget: QWidget, key: Qt.Key) -> None:
    QTest.keyClick(widget, key)
    QApplication.processEvents()


def field(inside: QWidget, label: str) -> Field:
    """The field of that name, one that shows before one that does not."""
    found = [one for one in inside.findChildren(Field) if editor(one).accessibleName() == label]
    return max(found, key=Field.isVisible)


def editor(of: Field) -> QWidget:
    """What is typed into."""
    found = of.focusProxy()
    assert found is not None
    return found


def commit(inside: QWidget, label: str, value: str) -> None:
    """Type into the field of that name and press Enter."""
    typed_into = editor(field(inside, label))
    typed_into.setFocus()
    QTest.keyClick(typed_into, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(typed_into, value)
    QTest.keyClick(typed_into, Qt.Key.Key_Return)
