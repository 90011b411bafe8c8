"""Text comes on paper in the size that it has on the screen."""

from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QPdfWriter, QTextDocument

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.shell.printing import put_on

POINTS_OF_14_PIXELS = 10.5


@pytest.mark.parametrize("dots", [300, 1200])
def test_letters_are_as_large_on_every_printer(tmp_path: Path, appearance: Appearance, dots: int) -> None:
    text = QTextDocument()
    text.setPlainText("Møter " * 400)
    paper = QPdfWriter(str(tmp_path / "text.pdf"))
    paper.setResolution(dots)
    put_on(text, paper)
    del paper
    sizes: list[float] = []

    def see(part: str, user: list[float], matrix: list[float], font: object, size: float) -> None:
        if "M" in part:
            sizes.append(size * abs(user[0] * matrix[0]))

    page = PdfReader(tmp_path / "text.pdf").pages[0]
    page.extract_text(visitor_text=see)
    assert (round(page.mediabox.width), round(page.mediabox.height)) == (595, 842)
    assert sizes
    assert [size for size in sizes if abs(size - POINTS_OF_14_PIXELS) > 0.5] == []
