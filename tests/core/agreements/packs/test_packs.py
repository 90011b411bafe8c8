"""All papers of a kick-off in one file, in the order in which people sit; and papers as plain text."""

from pathlib import Path
from uuid import UUID

import pytest
from pypdf import PdfReader

from mentordesk.core.agreements.errors import NoPairsForPapers, PapersLeftOut
from mentordesk.core.agreements.packs.commands import make_pack, write_texts
from mentordesk.core.agreements.queries import papers
from mentordesk.core.agreements.terms.commands import seat_pairs
from mentordesk.core.documents.errors import LetterWithoutFont
from mentordesk.core.kernel.progress import Cancelled, Progress
from mentordesk.core.programme.commands import change_person
from mentordesk.core.store.unit import Store
from tests.core.agreements.conftest import pdfs

KINDS = ("agreement", "declaration", "house_rules")


def pages(path: Path) -> list[str]:
    """What each page says, without the marks of direction."""
    return [page.extract_text().replace("\u2068", "").replace("\u2069", "") for page in PdfReader(path).pages]


def test_the_list_comes_first_and_tells_the_page_of_each_pair(
    store: Store, programme: UUID, pairs: dict[str, UUID], folder: Path
) -> None:
    seat_pairs(store, programme=programme, pairs=[pairs["Leyla"], pairs["Amina"]])
    path = make_pack(store, programme=programme, folder=folder, language="nb", kinds=KINDS)
    said = pages(path)
    listed = said[0].splitlines()
    assert "Leyla" in next(line for line in listed if "–" in line)
    second = int(next(line for line in listed if "Amina" in line).split()[-1])
    assert "Mentoravtale" in said[second - 1]
    assert "Amina Hussein" in said[second - 1]
    assert "Leyla" not in "".join(said[second - 1 :])


def test_each_pair_has_its_own_and_one_of_what_is_for_all(
    store: Store, programme: UUID, pairs: dict[str, UUID], folder: Path
) -> None:
    path = make_pack(store, programme=programme, folder=folder, language="nb", kinds=KINDS)
    names = [str(one.title) for one in PdfReader(path).outline if not isinstance(one, list)]
    assert names[1:] == [
        "Amina Hussein–Per Olsen: Mentoravtale",
        "Amina Hussein–Per Olsen: Taushetserklæring, Amina Hussein",
        "Amina Hussein–Per Olsen: Taushetserklæring, Per Olsen",
        names[4],
        "Leyla Şahin–Per Olsen: Mentoravtale",
        "Leyla Şahin–Per Olsen: Taushetserklæring, Leyla Şahin",
        names[7],
    ]
    assert names[4].startswith("Amina")
    assert names[7].startswith("Leyla")


def test_a_pack_is_one_step_and_the_same_again_is_none(
    store: Store, programme: UUID, pairs: dict[str, UUID], folder: Path
) -> None:
    path = make_pack(store, programme=programme, folder=folder, language="nb", kinds=KINDS)
    before, made = store.read(papers, programme), path.read_bytes()
    assert [row.kind for row in before] == ["agreement"] * 2 + ["declaration"] * 3 + ["house_rules"]
    make_pack(store, programme=programme, folder=folder, language="nb", kinds=KINDS)
    assert store.read(papers, programme) == before
    assert path.read_bytes() == made
    assert store.undo().command == "agreements.make_pack"
    assert store.read(papers, programme) == []


def test_chosen_pairs_alone(store: Store, programme: UUID, pairs: dict[str, UUID], folder: Path) -> None:
    path = make_pack(
        store, programme=programme, folder=folder, language="en", kinds=("agreement",), pairs=[pairs["Leyla"]]
    )
    assert "Amina" not in "".join(pages(path))
    assert len(store.read(papers, programme)) == 1


def test_on_the_list_somebody_hidden_has_initials(
    store: Store, programme: UUID, people: dict[str, UUID], pairs: dict[str, UUID], folder: Path
) -> None:
    change_person(store, people["Amina"], {"hidden": True})
    path = make_pack(store, programme=programme, folder=folder, language="nb", kinds=("agreement",))
    said = pages(path)
    assert "A. H.–Per Olsen" in said[0]
    assert "Amina" not in said[0]
    assert "Amina Hussein" in said[1]


def test_a_letter_that_no_font_has_leaves_out_its_own_papers_alone(
    store: Store, programme: UUID, people: dict[str, UUID], pairs: dict[str, UUID], folder: Path
) -> None:
    change_person(store, people["Amina"], {"name": "Amina \U00012000"})
    with pytest.raises(PapersLeftOut) as told:
        make_pack(store, programme=programme, folder=folder, language="nb", kinds=("agreement", "declaration"))
    assert (told.value.facts["count"], told.value.facts["made"]) == (2, 3)
    (path,) = told.value.paths
    assert "Leyla Şahin" in "".join(pages(path))
    assert len(store.read(papers, programme)) == 3


def test_where_nothing_can_be_printed_there_is_no_pack(
    store: Store, programme: UUID, people: dict[str, UUID], pairs: dict[str, UUID], folder: Path
) -> None:
    change_person(store, people["Per"], {"name": "Per \U00012000"})
    with pytest.raises(LetterWithoutFont) as told:
        make_pack(store, programme=programme, folder=folder, language="nb", kinds=("attendance",))
    assert told.value.facts["text"] == "Per \U00012000"
    assert (pdfs(folder), store.read(papers, programme)) == ([], [])


def test_nobody_and_a_cancelled_pack_leave_nothing(
    store: Store, programme: UUID, folder: Path, request: pytest.FixtureRequest
) -> None:
    with pytest.raises(NoPairsForPapers):
        make_pack(store, programme=programme, folder=folder, language="nb", kinds=("agreement",))
    request.getfixturevalue("pairs")
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        make_pack(store, programme=programme, folder=folder, language="nb", kinds=KINDS, progress=progress)
    assert not folder.exists()
    assert store.read(papers, programme) == []


def test_plain_text_has_the_words_and_nothing_is_issued(
    store: Store, programme: UUID, pairs: dict[str, UUID], folder: Path
) -> None:
    made = write_texts(store, programme=programme, folder=folder, language="nb", kinds=("agreement", "match_letter"))
    assert [path.name for path in made] == sorted(pdfs(folder), key=[path.name for path in made].index)
    text = made[0].read_text("utf-8")
    assert text.index("Mentoravtale") < text.index("1. ") < text.index("Underskrift:")
    assert "Amina Hussein" in text
    assert not set(text) & set("\u2066\u2067\u2068\u2069")
    assert store.read(papers, programme) == []
