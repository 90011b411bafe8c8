"""A scan as it was filed: its pages, and what is said of its signature. It is opened in memory alone."""

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction, QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentordesk.core.kernel.progress import Progress
from mentordesk.ui.agreements.scans.functions import ScanFunctions, ScanLine
from mentordesk.ui.agreements.scans.names import scan_name, verdict_words
from mentordesk.ui.agreements.stand_in import PaperPanel
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.widgets.back import BackButton
from mentordesk.ui.widgets.buttons import ActionButton
from mentordesk.ui.widgets.flow import FlowLayout
from mentordesk.ui.widgets.labels import Chip, PlainLabel
from mentordesk.ui.widgets.moments import exact_day
from mentordesk.ui.widgets.page_area import PageArea
from mentordesk.ui.widgets.page_tools import ZoomTools
from mentordesk.ui.widgets.preview import Run

_A4 = 595.0  # points: a scan of 100 per cent is as wide as the paper was
_DOTS = 96 / 72


class ScanPanel(PaperPanel):
    """Shows one scan. It can be taken away, and that can be undone."""

    def __init__(self, functions: ScanFunctions, run: Run, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._functions, self._run, self._appearance = functions, run, appearance
        self._scan: ScanLine | None = None
        self._remove = QAction(self)
        self._back, self._title = BackButton(appearance, self), PlainLabel("", "section", self, wrap=True)
        self._told, self._verdict = PlainLabel("", "subtitle", self, wrap=True), Chip("", "neutral", self)
        self._zoom, self._area = ZoomTools(appearance, self), PageArea(appearance, self)
        self._tools = FlowLayout()
        self._tools.setSpacing(appearance.sizes.px(8))
        for part in (*self._zoom.parts, ActionButton(self._remove, "danger", self), self._verdict):
            self._tools.addWidget(part)
        self._sizes: Sequence[tuple[float, float]] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(appearance.sizes.px(8))
        column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        for label in (self._title, self._told):
            column.addWidget(label)
        column.addLayout(self._tools)
        column.addWidget(self._area, 1)
        self._back.clicked.connect(self.leave)
        self._remove.triggered.connect(self._take_away)
        self._zoom.chosen.connect(self._arrange)
        self._zoom.stepped.connect(self._step)
        self._area.stepped.connect(self._step)
        self._area.resized.connect(self._arrange)

    def show_scan(self, scan: ScanLine, about: str) -> None:
        """Show this scan of the paper that is about these."""
        self._scan = scan
        self._put(())
        self._title.setText(f"{scan_name(scan)} · {about}" if about else scan_name(scan))
        self._say()
        if self._appearance.names_hidden:
            self._told.setText(self.tr("Names are hidden, so the scan is not shown."))
            return
        work = partial(_pictures, self._functions, scan.id)
        self._run(work, done=self._take, failed=self._fail, cancelled=self.leave)

    def begin(self) -> None:
        self._area.setFocus()

    def retranslate(self) -> None:
        self._back.setText(self.tr("Back to the list"))
        self._remove.setText(self.tr("Take the scan away"))
        self._area.setAccessibleName(self.tr("The scan"))
        self._zoom.retranslate()
        self._say()

    def _say(self) -> None:
        scan = self._scan
        if scan is None:
            return
        parts = [self.tr("Filed {day}").format(day=exact_day(scan.filed))]
        if scan.certificate:
            parts.append(self.tr("Certificate: {name}").format(name=scan.certificate))
        self._told.setText(" · ".join(parts))
        self._verdict.setVisible(scan.verdict not in (None, "none"))
        self._verdict.set(*verdict_words(scan.verdict))

    def _take(self, found: tuple[UUID, Sequence[QImage]]) -> None:
        scan, pictures = found
        if self._scan is not None and scan == self._scan.id:
            self._put(pictures)

    def _fail(self, error: BaseException) -> None:
        del error
        self._told.setText(self.tr("The scan cannot be shown. It is still in the file, as it was filed."))

    def _put(self, pictures: Sequence[QImage]) -> None:
        self._sizes = [(_A4, _A4 * one.height() / max(1, one.width())) for one in pictures]
        self._area.set_pages(self._sizes, dict(enumerate(pictures)))
        self._arrange()
        self._area.show_page(0)

    @property
    def _dots(self) -> float:
        return _DOTS * self._appearance.zoom / 100 * self._zoom.size_chosen / 100

    @Slot()
    def _arrange(self) -> None:
        self._area.arrange(self._dots)

    @Slot(int)
    def _step(self, by: int) -> None:
        shown = self._zoom.size_chosen or self._area.page_width / _A4 / _DOTS * 10_000 / self._appearance.zoom
        self._zoom.step(by, shown)

    @Slot()
    def _take_away(self) -> None:
        if self._scan is not None and self._functions.remove(self._scan.id):
            self.leave()


def _pictures(functions: ScanFunctions, scan: UUID, progress: Progress) -> tuple[UUID, Sequence[QImage]]:
    del progress
    return scan, [QImage.fromData(one) for one in functions.pictures(scan)]
