from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.ui.recruitment.dialogs import choose_sheet


def test_a_sheet_is_chosen_and_the_dialog_is_freed(qtbot: QtBot, tmp_path: Path) -> None:
    sheet = tmp_path / "svar.csv"
    sheet.write_text("Navn\nAmina Hussein\n")
    parent = QWidget()
    qtbot.addWidget(parent)
    chosen: list[list[str]] = []
    choose_sheet(parent, chosen.append)
    (dialog,) = parent.findChildren(QFileDialog)
    assert "*.xlsx" in dialog.nameFilters()[0]
    dialog.filesSelected.emit([str(sheet)])
    dialog.close()
    qtbot.waitUntil(lambda: parent.findChildren(QFileDialog) == [])
    assert chosen == [[str(sheet)]]
