"""A kind of paper is called the same on the screen and on the command line."""

from xml.etree import ElementTree

import pytest
from PySide6.QtWidgets import QApplication

from mentordesk import words
from mentordesk.core.agreements.library.rules import kinds
from mentordesk.core.kernel.places import RESOURCES
from mentordesk.ui.agreements.kinds import kind_name


def in_norwegian() -> dict[str, str]:
    """What the window says, by what it says in English."""
    (context,) = (
        one
        for one in ElementTree.parse(RESOURCES / "i18n" / "mentordesk_nb.ts").iter("context")
        if one.findtext("name") == "PaperKinds"
    )
    found = ((one.findtext("source", ""), one.findtext("translation", "")) for one in context.iter("message"))
    return dict(found)


@pytest.mark.parametrize("language", ["nb", "en"])
def test_both_call_it_the_same(qapp: QApplication, language: str) -> None:
    norwegian = in_norwegian()
    for kind in kinds():
        shown = norwegian[kind_name(kind)] if language == "nb" else kind_name(kind)
        assert words.word(kind, language) == shown[0].lower() + shown[1:]
