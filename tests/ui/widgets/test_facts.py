from pytestqt.qtbot import QtBot

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.widgets.facts import Facts
from mentordesk.ui.widgets.labels import PlainLabel


def test_facts_are_told_line_by_line_and_empty_ones_are_left_out(qtbot: QtBot, appearance: Appearance) -> None:
    facts = Facts(appearance)
    qtbot.addWidget(facts)
    facts.set_facts([("Språk", "norsk <b>og</b> somali"), ("Tema", ""), ("Kilde", "Nabo")])
    facts.show()
    visible = [label.text() for label in facts.findChildren(PlainLabel) if label.isVisible()]
    assert visible == ["Språk", "norsk <b>og</b> somali", "Kilde", "Nabo"]
    assert facts.shown == (("Språk", "norsk <b>og</b> somali"), ("Kilde", "Nabo"))
    facts.set_facts([])
    assert not facts.isVisible()
