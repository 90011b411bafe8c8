import re

import pytest
from PySide6.QtCore import QFile, QIODevice, QSize
from PySide6.QtGui import QColor, QIcon, QImage, QPixmap
from PySide6.QtWidgets import QApplication

from mentordesk.core.kernel.places import RESOURCES
from mentordesk.ui.appearance.embedded import embed
from mentordesk.ui.appearance.icons import icon, icon_path, tinted
from tests.architecture.sources import python_files

NAMES = sorted(file.stem for file in (RESOURCES / "icons").glob("*.svg"))


def read(path: str) -> bytes:
    file = QFile(path)
    assert file.open(QIODevice.OpenModeFlag.ReadOnly)
    return bytes(file.readAll().data())


def opaque_colours(image: QImage) -> set[str]:
    seen = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {colour.name() for colour in seen if colour.alpha() == 255}


def test_what_is_embedded_is_read_back() -> None:
    path = embed("æ test.txt", "blåbær".encode())
    assert read(path).decode() == "blåbær"
    assert embed("æ test.txt", b"other") == path
    assert read(path).decode() == "blåbær"


def test_every_icon_is_drawn_in_the_colour_asked_for(qapp: QApplication) -> None:
    drawn = {name: opaque_colours(icon(name, "#B3261E").pixmap(QSize(24, 24)).toImage()) for name in NAMES}
    assert {name for name, colours in drawn.items() if colours != {"#b3261e"}} == set()


@pytest.mark.parametrize("ratio", [1.0, 1.25, 2.0, 3.0])
def test_an_icon_has_as_many_pixels_as_the_screen(qapp: QApplication, ratio: float) -> None:
    pixmap = icon("sun", "#000000").pixmap(QSize(18, 18), ratio)
    assert abs(pixmap.width() - 18 * ratio) < 1


def test_a_tinted_drawing_has_one_colour_and_its_gap(qapp: QApplication) -> None:
    picture: QPixmap = tinted(QIcon(icon_path("check", "#000000")), QColor("#0F6B63"), 20, 2.0, gap=6)
    assert picture.deviceIndependentSize().toSize() == QSize(26, 20)
    assert opaque_colours(picture.toImage()) == {"#0f6b63"}
    assert opaque_colours(picture.toImage().copy(41, 0, 11, 40)) == set()


def test_no_icon_lies_unused() -> None:
    source = "".join(path.read_text(encoding="utf-8") for path in python_files("mentordesk/ui"))
    assert [name for name in NAMES if f'"{name}"' not in source] == []


def test_icons_come_with_their_licence() -> None:
    assert "ISC License" in (RESOURCES / "icons" / "LICENSE").read_text(encoding="utf-8")


def test_icons_know_no_colour_of_their_own() -> None:
    for name in NAMES:
        drawing = (RESOURCES / "icons" / f"{name}.svg").read_text(encoding="utf-8")
        assert "currentColor" in drawing
        assert not re.search(r"#[0-9a-fA-F]{6}", drawing)
