"""The one question that is asked in a window of its own: which file."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

translate = QCoreApplication.translate

_KINDS = "*.csv *.tsv *.txt *.xlsx *.xlsm *.xls *.ods *.zip *.pdf"


def choose_sheet(parent: QWidget, chosen: Callable[[list[str]], None]) -> None:
    """Let the person choose files; `chosen`, a bound method, is called with their paths if they do."""
    dialog = QFileDialog(parent, translate("ChooseSheet", "Bring in applicants"))
    sheets = translate("ChooseSheet", "Sheets and filled forms")
    dialog.setNameFilters([f"{sheets} ({_KINDS})", f"{translate('ChooseSheet', 'All files')} (*)"])
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.filesSelected.connect(chosen)
    dialog.open()
