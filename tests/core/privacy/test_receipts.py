"""The receipt of an erasure on paper."""

from pathlib import Path

import pytest

from mentordesk import words
from mentordesk.core.privacy.commands import erase_person
from mentordesk.core.privacy.queries import receipts
from mentordesk.core.privacy.receipts.commands import save_receipt
from mentordesk.core.store.history import history
from mentordesk.core.store.unit import Store
from tests.builders import a_person
from tests.core.privacy.test_access import text_of


@pytest.mark.parametrize("language", words.LANGUAGES)
def test_it_says_what_how_much_why_when_and_by_whom(store: Store, tmp_path: Path, language: str) -> None:
    made = erase_person(store, person=a_person(store, "Amina Hussein"), reason="Personen har bedt om det")
    lines = store.read(history)
    save_receipt(store, receipt=made, target=tmp_path / "k.pdf", speech=words.speech(language))
    shown = text_of(tmp_path / "k.pdf")
    (found,) = store.read(receipts)
    for said in (
        words.line("receipt_title", language),
        "Person",
        " 1 ",
        found.reason,
        str(found.day.year),
        "Ingrid Solheim",
        str(made),
    ):
        assert said in shown, said
    assert "Amina" not in shown
    assert store.read(history) == lines
