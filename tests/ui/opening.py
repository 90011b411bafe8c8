"""A file that is open in a window that is not there, for tests of pages that are wired to one."""

from collections.abc import Iterator
from contextlib import contextmanager
from uuid import UUID

from PySide6.QtCore import QLocale, QObject

from mentordesk.core.store.unit import Store
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.jobs.runner import JobRunner
from mentordesk.ui.language import Language
from mentordesk.ui.opened import Opened
from mentordesk.ui.shell.notices import Notices


@contextmanager
def opening(store: Store, programme: UUID, appearance: Appearance) -> Iterator[Opened]:
    """The file in English with this programme in front; it is closed at the end."""
    owner, locale = QObject(), QLocale()
    language, jobs, notices = Language(owner), JobRunner(owner), Notices(owner)
    language.set("en")
    made = Opened(appearance=appearance, language=language, jobs=jobs, notices=notices, parent=owner)
    made.take(store, programme)
    yield made
    jobs.stop()
    made.close()
    notices.clear()
    language.set("nb")
    owner.deleteLater()
    QLocale.setDefault(locale)
