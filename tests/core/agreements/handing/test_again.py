"""A signed paper is printed again as it was, whatever has been changed since, here and where it was shared to."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from uuid import UUID

import pytest
from PIL import Image

from mentordesk.core.agreements.commands import issue_papers, sign_all
from mentordesk.core.agreements.errors import PaperWithoutWords
from mentordesk.core.agreements.handing.again import as_issued, printed_again
from mentordesk.core.agreements.library.commands import change_text, remove_logo, set_logo, use_shipped_text
from mentordesk.core.agreements.library.tables import Logo
from mentordesk.core.agreements.queries import papers
from mentordesk.core.agreements.rules import AGREEMENT
from mentordesk.core.agreements.tables import Paper
from mentordesk.core.agreements.terms.commands import add_goal, set_programme_terms
from mentordesk.core.kernel.clock import today
from mentordesk.core.kernel.progress import Progress
from mentordesk.core.programme.commands import change_mandate, change_organisation, change_person, change_programme
from mentordesk.core.sharing.commands import merge, share_for_successor
from mentordesk.core.store.seal import Passphrase
from mentordesk.core.store.unit import Store
from tests.builders import a_store

Change = Callable[[Store, UUID, dict[str, UUID]], object]

OTHER_TEXT = {"title": "Noe annet", "clause": [{"text": ["Vi ringes."]}]}
CHANGES: dict[str, Change] = {
    "text": lambda store, programme, _: change_text(
        store, programme=programme, kind=AGREEMENT, language="nb", content=OTHER_TEXT
    ),
    "shipped text": lambda store, programme, _: use_shipped_text(
        store, programme=programme, kind=AGREEMENT, language="nb"
    ),
    "programme": lambda store, programme, _: change_programme(
        store, programme, {"name": "Noe annet", "language": "en", "end": dt.date(2029, 1, 1), "purpose": "Noe annet"}
    ),
    "organisation": lambda store, _, __: change_organisation(store, {"name": "Noe annet", "phone": "+4740000299"}),
    "mandate": lambda store, programme, _: change_mandate(
        store, programme, {"body": "Styret", "case_number": "1", "decided": dt.date(2026, 1, 1)}
    ),
    "person": lambda store, _, people: change_person(
        store, people["Amina"], {"name": "Noe Annet", "preferred_name": "Annet", "hidden": True}
    ),
    "terms": lambda store, programme, _: set_programme_terms(
        store, programme=programme, values={"travel": "Ingen.", "beside": "en"}
    ),
}


def take_logo(store: Store, programme: UUID, folder: Path, colour: str) -> None:
    path = folder / f"{colour}.png"
    Image.new("RGB", (60, 20), colour).save(path)
    set_logo(store, programme=programme, path=path, description=f"Logo i {colour}")


def again(store: Store, paper: UUID) -> bytes:
    (found,) = printed_again(as_issued(store, [paper]), Progress())
    return found


@pytest.fixture
def signed(store: Store, programme: UUID, pairs: dict[str, UUID], folder: Path, tmp_path: Path) -> tuple[UUID, bytes]:
    """The agreement of a pair in an own text and with a logo, signed by all: its id, and its bytes as they were."""
    own = {"title": "Vår avtale", "clause": [{"text": ["{adept} og {mentor} i {programme}."]}, {"block": "goals"}]}
    change_text(store, programme=programme, kind=AGREEMENT, language="nb", content=own)
    add_goal(store, pair=pairs["Amina"], owner="adept", text="Stå trygt på en scene", start=3)
    take_logo(store, programme, tmp_path, "red")
    chosen = [pairs["Amina"]]
    (path,) = issue_papers(store, programme=programme, kind=AGREEMENT, folder=folder, language="nb", pairs=chosen)
    (row,) = store.read(papers, programme)
    sign_all(store, papers=[row.id], day=today())
    return row.id, path.read_bytes()


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_no_change_reaches_it(
    store: Store, programme: UUID, people: dict[str, UUID], signed: tuple[UUID, bytes], change: Change
) -> None:
    paper, was = signed
    change(store, programme, people)
    assert again(store, paper) == was
    store.undo()
    assert again(store, paper) == was
    store.redo()
    assert again(store, paper) == was


def test_it_keeps_the_logo_of_its_day(
    store: Store, programme: UUID, signed: tuple[UUID, bytes], tmp_path: Path
) -> None:
    paper, was = signed
    take_logo(store, programme, tmp_path, "blue")
    assert again(store, paper) == was
    remove_logo(store, programme=programme)
    take_logo(store, programme, tmp_path, "green")
    assert again(store, paper) == was
    store.undo()
    store.undo()
    store.undo()
    assert again(store, paper) == was
    remove_logo(store, programme=programme)
    assert again(store, paper) == was


def test_a_logo_that_no_paper_has_is_not_kept(store: Store, programme: UUID, tmp_path: Path) -> None:
    for colour in ("red", "blue", "green"):
        take_logo(store, programme, tmp_path, colour)
    with store.reading() as session:
        assert session.query(Logo).count() == 1


def test_it_is_the_same_where_it_was_shared_to(
    store: Store, programme: UUID, signed: tuple[UUID, bytes], tmp_path: Path
) -> None:
    paper, was = signed
    take_logo(store, programme, tmp_path, "blue")
    lock, share = Passphrase("fire ord uten mening"), tmp_path / "etterfølger.share.age"
    share_for_successor(store, programme=programme, target=share, lock=lock)
    other = a_store(tmp_path, name="etterfølger")
    try:
        merge(other, share, lock)
        assert again(other, paper) == was
        take_logo(other, programme, tmp_path, "green")
        assert again(other, paper) == was
        back = tmp_path / "tilbake.share.age"
        share_for_successor(other, programme=programme, target=back, lock=lock)
    finally:
        other.close()
    merge(store, back, lock)
    assert again(store, paper) == was


@pytest.mark.parametrize("content", ["ikke json", "[]", "{}", '{"title": "A", "clauses": 5}', None])
def test_words_that_are_none_are_told(store: Store, signed: tuple[UUID, bytes], content: str | None) -> None:
    paper, _ = signed
    with store.recording("agreements.sign") as session:
        row = session.get_one(Paper, paper)
        row.content, row.fingerprint = content, "x"
    with pytest.raises(PaperWithoutWords):
        again(store, paper)
