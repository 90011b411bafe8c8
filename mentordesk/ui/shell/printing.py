"""Text on the printer, in the size it has on a screen at 100 %."""

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QTextDocument
from PySide6.QtWidgets import QDialog, QWidget

_MARGIN = 20  # millimetres
_DOTS, _POINTS = 96, 72  # to the inch: a document's own measure, and that of paper


def ask_and_print(text: QTextDocument, parent: QWidget) -> None:
    """Let the person choose a printer, and print there."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # only those who print need to wait for it

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, parent)
    if dialog.exec() == QDialog.DialogCode.Accepted:
        put_on(text, printer)
    dialog.deleteLater()


def put_on(text: QTextDocument, paper: QPagedPaintDevice) -> None:
    """Print the text on A4.

    Without a page size of its own a document would take the pixels of its letters for a printer's far smaller dots.
    """
    margins = QMarginsF(*[_MARGIN] * 4)
    paper.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter
        )
    )
    room = paper.pageLayout().paintRect(QPageLayout.Unit.Point).size()
    text.setDocumentMargin(0)
    text.setPageSize(QSizeF(room.width(), room.height()) * (_DOTS / _POINTS))
    text.print_(paper)
