"""The confirmation with which somebody orders a police certificate."""

import datetime as dt
import io
from pathlib import Path
from uuid import UUID

import pytest
from pypdf import PdfReader

from mentordesk.core.programme.commands import change_organisation
from mentordesk.core.recruitment.requirements.purpose.commands import write_certificate_purpose
from mentordesk.core.store.history import history
from mentordesk.core.store.unit import Store
from tests.builders import a_mentor


@pytest.mark.parametrize(("language", "law"), [("nb", "Politiregisterforskriften § 34-1"), ("en", "§ 34-1")])
def test_it_says_who_for_what_and_by_which_law(
    store: Store, programme: UUID, tmp_path: Path, language: str, law: str
) -> None:
    change_organisation(store, {"name": "Sterk sammen Drammen", "number": "974760673"})
    people = [
        a_mentor(store, programme, "Kari Nordmann", born=dt.date(1980, 5, 17)),
        a_mentor(store, programme, "Åse Lie"),
    ]
    steps = len(store.read(history))
    folder = tmp_path / "attest"
    paths = write_certificate_purpose(store, programme=programme, people=people, folder=folder, language=language)
    assert sorted(folder.iterdir()) == sorted(paths)
    text = PdfReader(io.BytesIO(paths[0].read_bytes())).pages[0].extract_text()
    for words in ("Kari Nordmann", "1980", "Sterk sammen Drammen", "974760673", "Ingrid Solheim", law):
        assert words in text
    assert paths[0].name.endswith("Kari Nordmann.pdf")
    assert len(store.read(history)) == steps + 1
    store.undo()
    assert all(path.exists() for path in paths)
