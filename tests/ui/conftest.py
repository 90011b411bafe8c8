"""The look, for tests of what is painted, and an open file, for tests of pages that are wired to one."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.opened import Opened
from tests.builders import a_programme, a_store
from tests.ui.opening import opening


@pytest.fixture
def appearance(qapp: QApplication) -> Iterator[Appearance]:
    """The light look at 100 %, in force."""
    font, palette = qapp.font(), qapp.palette()
    made = Appearance()
    made.scheme = "light"
    made.apply()
    yield made
    made.deleteLater()
    QApplication.sendPostedEvents(made, QEvent.Type.DeferredDelete)
    qapp.setStyleSheet("")
    qapp.setFont(font)
    qapp.setPalette(palette)
    qapp.styleHints().unsetColorScheme()


@pytest.fixture
def opened(tmp_path: Path, appearance: Appearance) -> Iterator[Opened]:
    """A new file that is open, with an empty programme in front."""
    store = a_store(tmp_path)
    with opening(store, a_programme(store), appearance) as made:
        yield made
