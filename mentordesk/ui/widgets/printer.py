"""PDFs on the printer: the same pages as in the preview, drawn so finely that nobody sees the dots."""

from collections.abc import Iterable

from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from mentordesk.core.kernel.progress import Progress
from mentordesk.ui.widgets.errors import PrinterSilent
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


def print_pdfs(printer: QPrinter, papers: Iterable[bytes], count: int, progress: Progress) -> int:
    """Print these PDFs one after the other and return the number of pages; for a worker.

    Raises PrinterSilent, Cancelled.
    """
    painter = QPainter()
    if not painter.begin(printer):
        raise PrinterSilent
    pages = 0
    try:
        for done, pdf in enumerate(papers):
            progress.step(done, count)
            pages = _print(printer, painter, pdf, pages)
        progress.step(count, count)
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
