"""Each kind of paper in each language: whole, in order, readable aloud, and the same to other programs."""

import json
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from itertools import product
from pathlib import Path
from typing import NamedTuple

import pikepdf
import pypdf
import pytest

from mentordesk.core.agreements.document import letterhead, paper_pdf, story
from mentordesk.core.agreements.facts import PaperFacts
from mentordesk.core.agreements.handed.commands import hand_out
from mentordesk.core.agreements.library.rules import kinds
from mentordesk.core.agreements.packs.commands import make_pack
from mentordesk.core.agreements.wording import wording
from mentordesk.core.documents.letters import lines_of
from mentordesk.core.documents.texts import languages
from mentordesk.core.examples.build import build_example
from mentordesk.core.matching.pairs.queries import pairs
from tests.core.agreements.every_kind import WORD, complete, facts_of_each, words_in, words_of
from tests.core.documents.accessible import faults
from tests.core.documents.papers import READERS, by_pdfium
from tests.core.documents.read_tags import read_tags

KINDS = tuple(kinds())
SHEETS = {"expectations": None, "meeting_log": None, "pulse": None, "evaluation": "end"}
"""What is filled in on the screen, and the point it asks about."""
PACK = "pack"
RUNNING = "TAG-002"
"""`outloud` takes the head of a page for text that is kept from people; it is the paper's own title, told before."""


class Made(NamedTuple):
    """The papers of the example, by kind and language."""

    facts: dict[str, PaperFacts]
    folder: Path

    def paper(self, kind: str, language: str) -> bytes:
        return (self.folder / f"{kind}-{language}.pdf").read_bytes()


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Made]:
    folder = tmp_path_factory.mktemp("papirer")
    store, programme = build_example(folder / "eksempel.mentordesk")
    complete(store, programme)
    facts = facts_of_each(store, programme)
    for kind, one in facts.items():
        for language in languages():
            (folder / f"{kind}-{language}.pdf").write_bytes(paper_pdf(one, language))
    pair = store.read(pairs, programme)[0].id
    for language, (kind, point) in product(languages(), SHEETS.items()):
        forms = folder / language / kind
        hand_out(store, programme=programme, kind=kind, folder=forms, language=language, pairs=[pair], point=point)
    few, both = [row.id for row in store.read(pairs, programme)[:3]], ("agreement", "declaration")
    make_pack(store, programme=programme, folder=folder / PACK, language="nb", kinds=both, pairs=few)
    yield Made(facts, folder)
    store.close()


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_is_wrong_with_it(made: Made, kind: str) -> None:
    assert {language: faults(made.paper(kind, language)) for language in languages()} == {
        language: [] for language in languages()
    }


@pytest.mark.parametrize("kind", KINDS)
def test_every_word_is_in_the_tree_in_order(made: Made, kind: str) -> None:
    for language in languages():
        words = wording(made.facts[kind], language)
        head = [lines_of(line) for line in words.head if line]
        assert words_in(read_tags(made.paper(kind, language))) == [*" ".join(head).split(), *words_of(story(words))]


@pytest.mark.parametrize("kind", KINDS)
def test_other_programs_find_every_word_and_no_other(made: Made, kind: str) -> None:
    for language in languages():
        words = wording(made.facts[kind], language)
        said = Counter(words_of(story(words)))
        around = {*WORD.findall(f"{letterhead(words)} {words.text.title}"), *map(str, range(20))}
        for read in (by_pdfium, *READERS[2:]):
            found = Counter(WORD.findall(" ".join(read(made.paper(kind, language)))))
            assert (said - found, set(found) - set(said) - around) == (Counter(), set()), (language, read)


@pytest.mark.parametrize("kind", KINDS)
def test_the_same_facts_give_the_same_bytes(made: Made, kind: str) -> None:
    assert paper_pdf(made.facts[kind], "nb") == made.paper(kind, "nb")


@pytest.mark.parametrize("kind", SHEETS)
@pytest.mark.parametrize("language", languages())
def test_nothing_is_wrong_with_a_form_that_is_filled_in_on_the_screen(made: Made, kind: str, language: str) -> None:
    found = [faults(path.read_bytes()) for path in Path(made.folder, language, kind).glob("*.pdf")]
    assert found
    assert [fault for of_one in found for fault in of_one] == []


def test_nothing_is_wrong_with_the_papers_of_a_kick_off_in_one_file(made: Made) -> None:
    (pack,) = Path(made.folder, PACK).glob("*.pdf")
    assert faults(pack.read_bytes()) == []


def test_the_checkers_of_others_find_no_fault(made: Made) -> None:
    papers = sorted(made.folder.rglob("*.pdf"))
    report = made.folder / "outloud.json"
    _run("outloud", "--quiet", "--fail-on", "never", "--json", str(report), *map(str, papers))
    told = json.loads(report.read_text())["results"]
    assert [(one["path"], one["error"]) for one in told if one["error"]] == []
    found = [(one["path"], each) for one in told for each in one["findings"] if each["severity"] == "error"]
    assert [(paper, each["rule"], each["message"]) for paper, each in found if not _is_head(paper, each)] == []
    checked = _run("pdfua", "check", *map(str, papers))
    assert checked.stdout.count("result: PASS") == len(papers)


def _is_head(path: str, finding: dict[str, str]) -> bool:
    title = pypdf.PdfReader(path).metadata
    head = f"{title.author} · {title.title}" if title else ""
    return finding["rule"] == RUNNING and finding["evidence"] in head


def _run(program: str, *arguments: str) -> "subprocess.CompletedProcess[str]":
    path = Path(sys.executable).with_name(program)
    return subprocess.run([path, *arguments], capture_output=True, text=True, check=True)


def test_the_files_are_sound(made: Made) -> None:
    for paper in made.folder.glob("*.pdf"):
        with pikepdf.open(paper) as file:
            assert not file.check_pdf_syntax(), paper.stem


def test_poppler_finds_every_font_within(made: Made) -> None:
    program = shutil.which("pdffonts")
    for kind in KINDS if program else ():
        told = subprocess.run(
            [str(program), made.folder / f"{kind}-nb.pdf"], capture_output=True, text=True, check=True
        ).stdout.splitlines()[2:]
        assert told, kind
        assert {tuple(line.split()[-5:-2]) for line in told} == {("yes", "yes", "yes")}, kind


def test_verapdf_agrees_where_it_is_on_the_path(made: Made) -> None:
    program = shutil.which("verapdf")
    for flavour in ("ua1", "2a") if program else ():
        command = [str(program), "--format", "text", "--flavour", flavour, str(made.folder)]
        told = subprocess.run(command, capture_output=True, text=True, check=False).stdout
        assert [line for line in told.splitlines() if not line.startswith("PASS")] == []
