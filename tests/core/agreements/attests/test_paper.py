"""Only what somebody has confirmed becomes a paper, and it tells the time in which they took part."""

import datetime as dt
from pathlib import Path
from uuid import UUID

import pytest

from mentordesk.core.agreements.attests.commands import confirm_attest
from mentordesk.core.agreements.attests.errors import AttestNotConfirmed
from mentordesk.core.agreements.attests.rules import ATTEST, COURSE_CERTIFICATE, KINDS, Confirmed
from mentordesk.core.agreements.commands import issue_papers
from mentordesk.core.meetings.commands import end_pair
from mentordesk.core.store.unit import Store
from tests.core.agreements.conftest import pdfs
from tests.core.agreements.handed.test_hand_out import shown

Known = dict[str, UUID]
SAID = Confirmed("Ingrid Solheim", "Daglig leder", 7, 9, ("Ledet en gruppe",), ("Lytte", "Planlegge"))


@pytest.mark.parametrize("kind", KINDS)
def test_nobody_gets_what_nobody_has_gone_through(
    store: Store, programme: UUID, pairs: Known, folder: Path, kind: str
) -> None:
    with pytest.raises(AttestNotConfirmed):
        issue_papers(store, programme=programme, kind=kind, folder=folder, language="nb")
    assert pdfs(folder) == []


def test_the_paper_says_what_was_confirmed(
    store: Store, programme: UUID, people: Known, pairs: Known, folder: Path
) -> None:
    end_pair(store, pair=pairs["Amina"], now=dt.datetime(2027, 4, 2, 12))
    for person in ("Amina", "Per"):
        confirm_attest(store, programme=programme, person=people[person], kind=ATTEST, said=SAID)
    paths = issue_papers(store, programme=programme, kind=ATTEST, folder=folder, language="nb")
    texts = {path.stem.split()[-2]: " ".join(shown(path).split()) for path in paths}
    assert texts.keys() == {"Amina", "Per"}
    for text in texts.values():
        assert all(word in text for word in ("7 møter", "9 timer", "Ledet en gruppe", "Planlegge", "Daglig leder"))
    assert "fra 10. januar 2027 til 2. april 2027" in texts["Amina"]
    assert "fra 10. januar 2027 til 10. juli 2027" in texts["Per"]


def test_the_whole_time_is_told_whichever_pair_it_is_made_for(
    store: Store, programme: UUID, people: Known, pairs: Known, folder: Path
) -> None:
    """Amina's own is made for her pair; the one of Per, who had another, too, says what it said."""
    end_pair(store, pair=pairs["Amina"], now=dt.datetime(2027, 4, 2, 12))
    for person in ("Per", "Amina"):
        confirm_attest(store, programme=programme, person=people[person], kind=ATTEST, said=SAID)
    issue_papers(store, programme=programme, kind=ATTEST, folder=folder, language="nb")
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    step = store.steps()[0]
    issue_papers(store, programme=programme, kind=ATTEST, folder=folder, language="nb", pairs=[pairs["Amina"]])
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before
    assert store.steps()[0] == step


def test_a_course_certificate_has_no_competences(
    store: Store, programme: UUID, people: Known, pairs: Known, folder: Path
) -> None:
    confirm_attest(store, programme=programme, person=people["Leyla"], kind=COURSE_CERTIFICATE, said=SAID)
    (path,) = issue_papers(store, programme=programme, kind=COURSE_CERTIFICATE, folder=folder, language="nb")
    text = " ".join(shown(path).split())
    assert "-001" in text
    assert "Ledet en gruppe" not in text
