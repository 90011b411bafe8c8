"""The strip at the bottom of the window that shows long work, and calls it off."""

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QWidget

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.jobs.runner import Job, JobRunner
from mentordesk.ui.widgets.labels import PlainLabel

SHOWN_AFTER = 400  # milliseconds; what is quicker would only flicker


class JobStrip(QFrame):
    """Shows the oldest job that still runs. `resized` says that the strip came or went."""

    resized = Signal()

    def __init__(self, jobs: JobRunner, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._jobs, self._appearance = jobs, appearance
        self._job: Job | None = None
        self.setProperty("card", True)
        self._title, self._more = PlainLabel(parent=self, elide=True), PlainLabel(role="secondary", parent=self)
        self._bar, self._cancel = QProgressBar(self), QPushButton(self)
        self._bar.setTextVisible(False)
        self._soon = QTimer(self, singleShot=True, interval=SHOWN_AFTER)
        self._soon.timeout.connect(self._show_oldest)
        self._cancel.clicked.connect(self._call_off)
        jobs.started.connect(self._wait)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._title, 1)
        self._row.addWidget(self._bar, 2)
        self._row.addWidget(self._more)
        self._row.addWidget(self._cancel)
        appearance.changed.connect(self._redraw)
        self.retranslate()
        self._redraw()
        self.hide()

    def retranslate(self) -> None:
        """Take the language of the moment."""
        self._cancel.setText(self.tr("Cancel"))

    @Slot()
    def _redraw(self) -> None:
        sizes = self._appearance.sizes
        self._row.setContentsMargins(sizes.gap, sizes.px(6), sizes.gap, sizes.px(6))
        self._row.setSpacing(sizes.gap)

    @Slot(Job)
    def _wait(self, job: Job) -> None:
        job.settled.connect(self._show_oldest)
        if self.isHidden() and not self._soon.isActive():
            self._soon.start()

    @Slot()
    def _show_oldest(self) -> None:
        """Show what still runs, once something has run long enough to be shown."""
        running = self._jobs.jobs
        if not running:
            self._soon.stop()
        elif self.isHidden() and self._soon.isActive():
            return
        self._follow(running[0] if running else None)
        self._more.setText(self.tr("and {count} more").format(count=len(running) - 1) if len(running) > 1 else "")
        if self.isHidden() == bool(running):
            self.setVisible(bool(running))
            self.resized.emit()

    def _follow(self, job: Job | None) -> None:
        if job is self._job:
            return
        if self._job is not None:
            self._job.progressed.disconnect(self._report)
        self._job = job
        if job is not None:
            self._title.setText(job.title)
            self._bar.setAccessibleName(job.title)
            self._bar.setRange(0, 0)
            self._cancel.setEnabled(True)
            job.progressed.connect(self._report)

    @Slot(int, int)
    def _report(self, done: int, total: int) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    @Slot()
    def _call_off(self) -> None:
        if self._job is not None:
            self._cancel.setEnabled(False)
            self._job.cancel()
