import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QColor, QIcon

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.widgets.badges import RoleBadges


@pytest.fixture
def badges(appearance: Appearance) -> RoleBadges:
    owner = QObject(appearance)
    return RoleBadges(appearance, owner)


def test_each_role_has_its_letters(badges: RoleBadges) -> None:
    adept, mentor, both = (badges.icon(role) for role in ("adept", "mentor", "both"))
    size = badges.room
    assert size.width() > 2 * size.height()
    assert adept.pixmap(size).toImage() != mentor.pixmap(size).toImage()
    assert both.actualSize(size).width() > adept.actualSize(size).width()
    assert badges.icon("somebody else").isNull()


def test_a_selected_row_does_not_tint_the_letter(badges: RoleBadges) -> None:
    made = badges.icon("adept")
    usual, selected = made.pixmap(badges.room), made.pixmap(badges.room, QIcon.Mode.Selected)
    assert usual.toImage() == selected.toImage()


def test_another_look_paints_them_anew(badges: RoleBadges, appearance: Appearance) -> None:
    def ground() -> QColor:
        return badges.icon("mentor").pixmap(badges.room).toImage().pixelColor(9, 2)

    light = ground()
    assert light.name() == appearance.tokens.mentorSoft.lower()
    appearance.scheme = "dark"
    assert ground() != light
