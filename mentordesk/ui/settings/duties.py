"""What the settings about keeping and forgetting ask and do, bound to the open file."""

from PySide6.QtCore import QCoreApplication

from mentordesk.core.kernel.progress import Progress
from mentordesk.core.privacy.anonymising.commands import anonymise_programme
from mentordesk.core.privacy.anonymising.queries import Forecast, Standing, forecast, standing
from mentordesk.core.privacy.retention.commands import change_retention
from mentordesk.core.privacy.retention.queries import retention
from mentordesk.ui.opened import Opened
from mentordesk.ui.settings.ending import EndingFunctions
from mentordesk.ui.settings.retention import RetentionFunctions

translate = QCoreApplication.translate


def retention_of(opened: Opened) -> RetentionFunctions:
    """What the times for deletion need."""
    return RetentionFunctions(
        read=lambda: opened.read(retention),
        change=lambda kind, months: opened.do(change_retention, quiet=True, kind=kind, months=months),
    )


def ending_of(opened: Opened) -> EndingFunctions:
    """What the end of a programme needs."""
    bound = _Ending(opened)
    return EndingFunctions(standing=bound.standing, forecast=bound.forecast, anonymise=bound.anonymise)


class _Ending:
    def __init__(self, opened: Opened) -> None:
        self._opened = opened

    def standing(self) -> Standing:
        return self._opened.read(standing, self._opened.programme)

    def forecast(self) -> Forecast:
        return self._opened.read(forecast, self._opened.programme)

    def anonymise(self, title: str) -> None:
        store, programme = self._opened.store, self._opened.programme

        def work(progress: Progress) -> str:
            anonymise_programme(store, programme=programme, progress=progress)
            return store.read(standing, programme).name

        self._opened.run(work, done=self._done, title=title)

    def _done(self, name: str) -> None:
        said = translate("Ending", "“{name}” is anonymised. The receipt is under “Deleted”.")
        self._opened.say(said.format(name=name))
