from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.widgets.facts import Facts
from mentordesk.ui.widgets.labels import PlainLabel


def test_facts_are_told_line_by_line_and_empty_ones_are_left_out(qtbot: QtBot, appearance: Appearance) -> None:
    facts = Facts(appearance)
    qtbot.addWidget(facts)
    facts.set_facts([("Språk", "norsk <b>og</b> somali"), ("Tema", ""), ("Kilde", "Nabo")])
    facts.show()
    visible = [label.text().replace("\u200b", "") for label in facts.findChildren(PlainLabel) if label.isVisible()]
    assert visible == ["Språk", "norsk <b>og</b> somali", "Kilde", "Nabo"]
    assert facts.shown == (("Språk", "norsk <b>og</b> somali"), ("Kilde", "Nabo"))
    facts.set_facts([])
    assert not facts.isVisible()


def least_width(facts: Facts) -> int:
    layout = facts.layout()
    assert layout is not None
    QApplication.processEvents()  # new labels are shown then, and what is not shown has no width
    return layout.minimumSize().width()


def test_an_address_can_be_broken_after_its_marks(qtbot: QtBot, appearance: Appearance) -> None:
    facts = Facts(appearance)
    qtbot.addWidget(facts)
    facts.show()
    facts.set_facts([("E-post", "kari.nordmann@example.org")])
    broken = least_width(facts)
    facts.set_facts([("E-post", "karinordmannkariexampleorg")])
    assert 0 < broken < least_width(facts)
    assert facts.shown == (("E-post", "karinordmannkariexampleorg"),)
