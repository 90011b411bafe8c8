"""Papers on the printer: the same pages as in the preview, drawn so finely that nobody sees the dots."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from mentordesk.core.kernel.progress import Progress
from mentordesk.ui.agreements.errors import PrinterSilent
from mentordesk.ui.widgets.pdf import pictures

_DOTS, _POINTS = 300, 72  # to the inch


def ask_for_printer(parent: QWidget, name: str) -> QPrinter | None:
    """Let the person choose a printer for the document of this name; None when they would rather not."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(name)
    printer.setResolution(_DOTS)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setPageOrientation(QPageLayout.Orientation.Portrait)
    printer.setFullPage(True)
    dialog = QPrintDialog(printer, parent)
    chosen = dialog.exec() == QPrintDialog.DialogCode.Accepted
    dialog.deleteLater()
    return printer if chosen else None


def print_files(printer: QPrinter, paths: Iterable[Path], progress: Progress) -> int:
    """Print these PDFs one after the other and return the number of pages; for a worker.

    Raises PrinterSilent, Cancelled.
    """
    files = list(paths)
    painter = QPainter()
    if not painter.begin(printer):
        raise PrinterSilent
    pages = 0
    try:
        for done, path in enumerate(files):
            progress.step(done, len(files))
            pages = _print(printer, painter, path.read_bytes(), pages)
        progress.step(len(files), len(files))
    except BaseException:
        printer.abort()
        raise
    finally:
        painter.end()
    return pages


def _print(printer: QPrinter, painter: QPainter, pdf: bytes, pages: int) -> int:
    """Print a paper after so many pages; how many there are then. The first page is there already."""
    for picture in pictures(pdf, _scale):
        if pages:
            printer.newPage()
        painter.drawImage(0, 0, picture)
        pages += 1
    return pages


def _scale(width: float) -> float:
    """The same for pages of any width."""
    return _DOTS / _POINTS
