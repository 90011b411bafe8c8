"""The look, for tests of what is painted, and an open file, for tests of pages that are wired to one."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QLocale, QObject
from PySide6.QtWidgets import QApplication

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.jobs.runner import JobRunner
from mentordesk.ui.language import Language
from mentordesk.ui.opened import Opened
from mentordesk.ui.shell.notices import Notices
from tests.builders import a_programme, a_store


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
    owner, locale = QObject(), QLocale()
    jobs = JobRunner(owner)
    language = Language(owner)
    language.set("en")
    notices = Notices(owner)
    made = Opened(appearance=appearance, language=language, jobs=jobs, notices=notices, parent=owner)
    store = a_store(tmp_path)
    made.take(store, a_programme(store))
    yield made
    jobs.stop()
    made.close()
    notices.clear()
    owner.deleteLater()
    QLocale.setDefault(locale)
