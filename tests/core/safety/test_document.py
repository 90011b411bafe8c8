"""The recovery sheet: one page with the words and nothing that the words must not lie beside."""

import datetime as dt
import os
import re

import pytest

from mentordesk.core.safety.document import Sheet, recovery_sheet_pdf
from mentordesk.core.store.file import Key
from mentordesk.core.store.keys.recovery import key_from_words, recovery_words
from tests.core.documents.papers import by_pdfium

PASSPHRASE = "riktig hest batteri stift"
SALT = bytes(16)


def a_sheet(key: Key) -> Sheet:
    return Sheet("Sterk sammen.mentordesk", "Lier frivilligsentral", recovery_words(key), dt.date(2026, 11, 26))


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_it_is_one_page_with_the_words_in_their_order(language: str) -> None:
    key = Key.of(PASSPHRASE, SALT)
    (page,) = by_pdfium(recovery_sheet_pdf(a_sheet(key), language))
    numbered = dict(re.findall(r"^(\d+) ([a-z]+)\r?$", page, re.MULTILINE))
    typed = " ".join(numbered[str(number)] for number in range(1, 26))
    assert key_from_words(typed, SALT) == key
    assert PASSPHRASE not in page
    assert key.key.hex() not in page
    assert "Sterk sammen.mentordesk" in page
    assert ("26 November 2026" if language == "en" else "26. november 2026") in page


def test_long_words_do_not_run_into_each_other() -> None:
    from mentordesk.core.documents.lines import set_lines
    from mentordesk.core.documents.numbered import _NUMBER, _WORD
    from mentordesk.core.documents.pages import SIDE, WIDTH
    from mentordesk.core.kernel.places import RESOURCES

    room = (WIDTH - 2 * SIDE) / 5 - _NUMBER
    longest = sorted((RESOURCES / "words" / "nb.txt").read_text("ascii").split(), key=len)[-200:]
    assert max(set_lines(word, _WORD, 1000)[0].width for word in longest) < room


def test_the_same_sheet_gives_the_same_bytes_and_another_key_another_sheet() -> None:
    one, other = Key(os.urandom(32), SALT), Key(os.urandom(32), SALT)
    assert recovery_sheet_pdf(a_sheet(one), "nb") == recovery_sheet_pdf(a_sheet(one), "nb")
    assert recovery_sheet_pdf(a_sheet(one), "nb") != recovery_sheet_pdf(a_sheet(other), "nb")
