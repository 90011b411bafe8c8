"""Words that were compared are what people have written: they are forgotten when the file is shut."""

from collections.abc import Callable

import pytest

from mentordesk.core.kernel.remembered import forget_texts
from mentordesk.core.matching.common import as_compared
from mentordesk.core.matching.criteria.topics import content_words


@pytest.mark.parametrize("worked_out", [as_compared, content_words])
def test_no_word_stays_when_texts_are_forgotten(worked_out: Callable[[str], object]) -> None:
    before = worked_out("Å bli Trygg igjen")
    assert worked_out("Å bli Trygg igjen") is before
    forget_texts()
    again = worked_out("Å bli Trygg igjen")
    assert again == before
    assert again is not before
