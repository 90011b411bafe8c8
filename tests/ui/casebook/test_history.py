"""What the history shows of the case book: that something was done there, never what."""

from uuid import uuid4

import pytest

from mentordesk import words
from mentordesk.core.store.history import FieldChange
from mentordesk.ui.history.telling import Changes, told

CONCERN, BOOK = uuid4(), uuid4()


@pytest.mark.usefixtures("qapp")
def test_what_is_sealed_is_not_shown() -> None:
    changes = (
        FieldChange("concern", CONCERN, None, None, None),
        FieldChange("concern", CONCERN, "sealed", "AQIDgamle", "AQIDnye"),
        FieldChange("case_book", BOOK, "salt", None, "saltet"),
        FieldChange("case_book", BOOK, "wrapped", None, "AQIDnøkkel"),
    )
    parts = told(Changes({}, changes, 0, {}, {}), lambda kind, key: words.word_of(kind, key, "nb"))
    assert [(part.heading, part.lines) for part in parts] == [
        ("", ("New: sak i saksboka",)),
        ("Sak i saksboka", ("What it says is locked in the case book",)),
        ("Saksbok", ("What it says is locked in the case book",)),
    ]
