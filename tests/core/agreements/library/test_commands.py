"""Own texts in versions, the way back to what was shipped, and a logo from a file that may be anything."""

import io
import os
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from mentordesk.core.agreements.commands import issue_papers, sign_all
from mentordesk.core.agreements.document import words_pdf
from mentordesk.core.agreements.facts import PaperFacts
from mentordesk.core.agreements.library import errors
from mentordesk.core.agreements.library.commands import (
    change_text,
    describe_logo,
    remove_logo,
    set_logo,
    use_shipped_text,
)
from mentordesk.core.agreements.library.queries import logo_of, own_states, texts_of
from mentordesk.core.agreements.queries import paper_of_code, papers
from mentordesk.core.agreements.rules import AGREEMENT
from mentordesk.core.agreements.tables import Paper
from mentordesk.core.agreements.terms.commands import set_programme_terms
from mentordesk.core.agreements.worded import Wording, as_json, from_json
from mentordesk.core.agreements.wording import BLANK, wording
from mentordesk.core.documents.texts import version_of
from mentordesk.core.kernel.clock import today
from mentordesk.core.programme.errors import IdentityNumberTold
from mentordesk.core.store.unit import Store
from tests.core.agreements.conftest import facts_of, issued

SHIPPED = version_of(AGREEMENT, "nb")


def a_text(*text: str, title: str = "Vår avtale") -> dict[str, Any]:
    return {"title": title, "clause": [{"heading": "Dette gjelder", "text": list(text)}]}


def changed(store: Store, programme: UUID, *text: str, language: str = "nb") -> UUID:
    return change_text(store, programme=programme, kind=AGREEMENT, language=language, content=a_text(*text))


def words_of(store: Store, programme: UUID, pairs: dict[str, UUID]) -> Wording:
    return wording(facts_of(store, programme, pairs["Amina"]), "nb")


@pytest.mark.parametrize("where", ["title", "text"])
def test_an_own_text_has_no_identity_number(store: Store, programme: UUID, where: str) -> None:
    content = a_text("Skriv 170540 00189 her") if where == "text" else a_text("Hei", title="Avtale 17054000189")
    with pytest.raises(IdentityNumberTold):
        change_text(store, programme=programme, kind=AGREEMENT, language="nb", content=content)


def test_an_own_text_stands_on_the_paper(store: Store, programme: UUID, pairs: dict[str, UUID]) -> None:
    changed(store, programme, "{adept} og {mentor} møtes. {deputy} hjelper.")
    words = words_of(store, programme, pairs)
    assert words.text.title == "Vår avtale"
    assert words.text.clauses[0].parts == (
        f"\u2068Amina Hussein\u2069 og \u2068Per Olsen\u2069 møtes. {BLANK} hjelper.",
    )
    assert words.text.empty == ("deputy",)
    assert [name for _, name in words.signers][:2] == ["\u2068Amina Hussein\u2069", "\u2068Per Olsen\u2069"]


def test_versions_are_kept_and_grow_and_the_shipped_text_comes_back(store: Store, programme: UUID) -> None:
    first, second = changed(store, programme, "En"), changed(store, programme, "To")
    assert changed(store, programme, "To") == second
    found = store.read(texts_of, programme, AGREEMENT, "nb")
    assert [one.version for one in found.all] == [SHIPPED + 2, SHIPPED + 1, SHIPPED]
    assert (found.current.id, found.all[1].id) == (second, first)
    use_shipped_text(store, programme=programme, kind=AGREEMENT, language="nb")
    back = store.read(texts_of, programme, AGREEMENT, "nb")
    assert (back.current.id, back.current.version) == (None, SHIPPED)
    assert len(back.all) == 3
    assert store.read(own_states, programme) == ()
    changed(store, programme, "Tre")
    assert store.read(texts_of, programme, AGREEMENT, "nb").current.version > SHIPPED + 2


def test_a_change_is_one_step_that_can_be_taken_back(store: Store, programme: UUID) -> None:
    changed(store, programme, "En")
    assert store.undo().command == "agreements.change_text"
    assert store.read(texts_of, programme, AGREEMENT, "nb").current.id is None


def test_what_is_refused_leaves_the_old_text(store: Store, programme: UUID) -> None:
    before = store.read(texts_of, programme, AGREEMENT, "nb")
    with pytest.raises(errors.ClauseEndless):
        changed(store, programme, "a" * 30_000)
    with pytest.raises(errors.TextLanguageUnknown):
        changed(store, programme, "a", language="../nb")
    assert store.read(texts_of, programme, AGREEMENT, "nb") == before


def test_a_signed_paper_keeps_its_version_and_can_be_printed_again_as_it_was(
    store: Store, programme: UUID, pairs: dict[str, UUID], folder: Path
) -> None:
    own = changed(store, programme, "Vi møtes.")
    (path,) = issue_papers(
        store, programme=programme, kind=AGREEMENT, folder=folder, language="nb", pairs=[pairs["Amina"]]
    )
    was = path.read_bytes()
    (row,) = store.read(papers, programme)
    sign_all(store, papers=[row.id], day=today())
    changed(store, programme, "Vi ringes.")
    issued(store, programme, folder, AGREEMENT)
    with store.reading() as session:
        kept = session.get_one(Paper, row.id)
        assert (kept.status, kept.paper_text, kept.text_version) == ("signed", own, SHIPPED + 1)
        assert words_pdf(from_json(kept.content or "")) == was
    assert path.read_bytes() != was


def test_a_paper_is_found_by_the_code_at_its_foot(
    store: Store, programme: UUID, pairs: dict[str, UUID], folder: Path
) -> None:
    for kind in ("agreement", "declaration", "match_letter", "house_rules"):
        issue_papers(store, programme=programme, kind=kind, folder=folder, language="nb")
    with store.reading() as session:
        codes = {row.id: from_json(row.content or "").code for row in session.query(Paper)}
    assert len(set(codes.values())) == len(codes)
    assert {store.read(paper_of_code, programme, code.lower()) for code in codes.values()} == set(codes)
    assert store.read(paper_of_code, programme, "0000-0000") is None


def test_another_language_stands_beside_where_the_organisation_has_a_text_in_it(
    store: Store, programme: UUID, pairs: dict[str, UUID]
) -> None:
    set_programme_terms(store, programme=programme, values={"beside": "so"})
    assert words_of(store, programme, pairs).beside is None
    changed(store, programme, "{adept} iyo {mentor}", language="so")
    beside = words_of(store, programme, pairs).beside
    assert beside is not None
    assert beside.text.clauses[0].parts == ("\u2068Amina Hussein\u2069 iyo \u2068Per Olsen\u2069",)


WORDS = st.text(st.characters(codec="utf-8", exclude_characters="{}"), min_size=1, max_size=30)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.lists(WORDS, min_size=1, max_size=4), st.lists(st.lists(WORDS, min_size=2, max_size=2), max_size=3))
def test_what_is_kept_is_what_was_said(
    store: Store, programme: UUID, pairs: dict[str, UUID], texts: list[str], rows: list[list[str]]
) -> None:
    words = words_of(store, programme, pairs)
    said = from_json(as_json(words))
    assert as_json(said) == as_json(words)
    content = a_text(*texts) | {"clause": [{"heading": "A", "text": texts, "rows": rows, "steps": texts, "lines": 2}]}
    change_text(store, programme=programme, kind=AGREEMENT, language="nb", content=content)
    again = words_of(store, programme, pairs)
    assert from_json(as_json(again)).text.clauses == again.text.clauses


def a_picture(folder: Path, name: str, mode: str = "RGB", size: tuple[int, int] = (2400, 800), **how: Any) -> Path:
    folder.mkdir(exist_ok=True)
    Image.new(mode, size, how.pop("color", 0)).save(folder / name, **how)
    return folder / name


@pytest.mark.parametrize(
    ("name", "mode"), [("l.png", "RGBA"), ("l.jpg", "CMYK"), ("l.gif", "P"), ("l.tif", "1"), ("l.bmp", "RGB")]
)
def test_a_logo_is_kept_as_a_small_picture(
    store: Store, programme: UUID, pairs: dict[str, UUID], folder: Path, name: str, mode: str
) -> None:
    path = a_picture(folder, name, mode)
    set_logo(store, programme=programme, path=path, description="  Et   tre ")
    logo = store.read(logo_of, programme)
    assert logo is not None
    assert logo.description == "Et tre"
    with Image.open(io.BytesIO(logo.png)) as kept:
        assert (kept.format, kept.mode) == ("PNG", "RGB")
        assert kept.width <= 900
    facts: PaperFacts = facts_of(store, programme, pairs["Amina"])
    assert facts.logo == logo
    remove_logo(store, programme=programme)
    assert store.read(logo_of, programme) is None
    store.undo()
    assert store.read(logo_of, programme) == logo


def test_what_a_logo_shows_is_said_anew_and_the_picture_stays(store: Store, programme: UUID, folder: Path) -> None:
    describe_logo(store, programme=programme, description="Et tre")
    assert store.read(logo_of, programme) is None  # there is none to tell of
    set_logo(store, programme=programme, path=a_picture(folder, "l.png"), description="Et tre")
    before = store.read(logo_of, programme)
    assert before is not None
    describe_logo(store, programme=programme, description="  To   tråder ")
    after = store.read(logo_of, programme)
    assert after is not None
    assert (after.png, after.description) == (before.png, "To tråder")
    with pytest.raises(errors.LogoWithoutWords):
        describe_logo(store, programme=programme, description=" \n ")
    store.undo()
    assert store.read(logo_of, programme) == before


def _animated(folder: Path) -> Path:
    frames = [Image.new("RGB", (10, 10), color) for color in ("red", "blue")]
    folder.mkdir(exist_ok=True)
    frames[0].save(folder / "l.gif", save_all=True, append_images=frames[1:])
    return folder / "l.gif"


def _pipe(folder: Path) -> Path:
    folder.mkdir(exist_ok=True)
    os.mkfifo(folder / "l.png")
    return folder / "l.png"


def _written(data: bytes, name: str) -> Any:
    def write(folder: Path) -> Path:
        folder.mkdir(exist_ok=True)
        (folder / name).write_bytes(data)
        return folder / name

    return write


def _hundred_megabytes(folder: Path) -> Path:
    path: Path = _written(b"", "l.png")(folder)
    with path.open("wb") as stream:
        stream.truncate(100_000_000)
    return path


@pytest.mark.parametrize(
    ("made", "refused"),
    [
        (_animated, errors.LogoMoves),
        (_written(b"<svg xmlns='http://www.w3.org/2000/svg'/>", "l.svg"), errors.LogoIsDrawing),
        (_written(b"%PDF-1.7\n", "l.pdf"), errors.LogoIsDrawing),
        (_written(b"\x89PNG\r\n\x1a\nbroken", "l.png"), errors.LogoUnreadable),
        (_written(b"", "l.png"), errors.LogoUnreadable),
        (lambda folder: folder / "nowhere.png", errors.LogoUnreadable),
        (_pipe, errors.LogoUnreadable),
        (_hundred_megabytes, errors.LogoTooLarge),
        (lambda folder: a_picture(folder, "l.png", "1", (30_000, 30_000)), errors.LogoTooManyDots),
    ],
)
def test_what_is_no_logo_is_told_and_changes_nothing(
    store: Store, programme: UUID, folder: Path, made: Any, refused: type[Exception]
) -> None:
    with pytest.raises(refused):
        set_logo(store, programme=programme, path=made(folder), description="Logo")
    assert store.read(logo_of, programme) is None


def test_a_photo_with_a_second_one_beside_it_does_not_move(store: Store, programme: UUID, folder: Path) -> None:
    """As telephones write them (MPO): it is a JPEG to everybody else."""
    folder.mkdir()
    photos = [Image.new("RGB", (300, 100), color) for color in ("red", "blue")]
    photos[0].save(folder / "l.jpg", format="MPO", save_all=True, append_images=photos[1:])
    set_logo(store, programme=programme, path=folder / "l.jpg", description="Rødt")
    found = store.read(logo_of, programme)
    assert found is not None
    assert Image.open(io.BytesIO(found.png)).getpixel((5, 5))[0] > 200  # type: ignore[index]


def test_a_logo_needs_words(store: Store, programme: UUID, folder: Path) -> None:
    with pytest.raises(errors.LogoWithoutWords):
        set_logo(store, programme=programme, path=a_picture(folder, "l.png"), description=" ")
