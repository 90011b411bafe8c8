"""Papers on the printer."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtPrintSupport import QPrinter

from mentordesk.core.kernel.progress import Progress
from mentordesk.ui.widgets.printer import ask_for_printer, print_pdfs

__all__ = ["ask_for_printer", "print_files"]


def print_files(printer: QPrinter, paths: Iterable[Path], progress: Progress) -> int:
    """Print these PDFs one after the other and return the number of pages; for a worker.

    Raises PrinterSilent, Cancelled.
    """
    files = list(paths)
    return print_pdfs(printer, (path.read_bytes() for path in files), len(files), progress)
