"""The pages of the handbook: there for every page of the window, easy to read, and true about keys and buttons."""

import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtWidgets import QApplication

from mentordesk.core.kernel.places import RESOURCES
from mentordesk.ui.application.pages import PAGES
from mentordesk.ui.shell import keys
from mentordesk.ui.shell.handbook import FOLDER, MORE, START, chapters, hits, with_keys

LANGUAGES = ("nb", "en")
NAMES = [name for page in (START, *(entry.name for entry in PAGES)) for name in (page, *MORE.get(page, ()))]
FILES = [FOLDER / language / f"{name}.md" for language in LANGUAGES for name in NAMES]
QUOTED = {"nb": re.compile("«([^»]+)»"), "en": re.compile("“([^”]+)”")}
HARD = 35  # from here on, LIX counts a text as no longer easy

every_page = pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}-{path.stem}")


def prose(markdown: str) -> str:
    """What one reads of a page, without headings: each paragraph and each line of a list on a line of its own."""
    unlinked = re.sub(r"\[([^]]+)\]\([^)]+\)", r"\1", with_keys(markdown))
    lines = [re.sub(r"^(- |\d+\. )", "", line) for line in unlinked.splitlines() if not line.startswith("#")]
    return "\n".join(line for line in lines if line)


def lix(text: str) -> float:
    """Words to the sentence, and how many in a hundred words have more than six letters: 25 is easy, 45 official."""
    words = re.findall(r"[^\W\d_]+(?:[-+][^\W\d_]+)*", text)
    sentences = [part for part in re.split(r"[.!?:]+(?=\s|$)|\n", text) if re.search(r"[^\W\d_]", part)]
    return len(words) / len(sentences) + 100 * sum(len(word) > 6 for word in words) / len(words)


def labels(language: str) -> Iterator[re.Pattern[str]]:
    """All that the window says in this language; where it puts in something itself, a number may stand."""
    for message in ElementTree.parse(RESOURCES / "i18n" / "mentordesk_nb.ts").iter("message"):
        text = message.findtext("source" if language == "en" else "translation", "").replace("&", "")
        yield re.compile(re.sub(r"\\\{\w+\\\}", r"\\d+", re.escape(text)))


def without_keys(markdown: str) -> list[str]:
    """The ids that are named as keys and have none."""
    return [name for name in re.findall("`([^`]*)`", markdown) if not keys.key(name).sequences]


def written_out(markdown: str) -> list[str]:
    """Keys that are not named by id: wrong as soon as the map changes, and on another kind of machine."""
    return re.findall(r"\b(?:Ctrl|Alt|Shift)\+\S+|\bF\d+", markdown)


def not_on_screen(markdown: str, language: str) -> list[str]:
    """What is quoted and stands nowhere in the window."""
    known = list(labels(language))
    return [words for words in QUOTED[language].findall(markdown) if not any(label.fullmatch(words) for label in known)]


def test_the_folders_have_a_page_for_each_page_of_the_window_and_no_other() -> None:
    for language in LANGUAGES:
        assert {path.stem for path in (FOLDER / language).iterdir()} == set(NAMES)


@pytest.mark.parametrize("language", [*LANGUAGES, "nn"])
def test_they_come_in_the_order_of_the_window(qapp: QApplication, language: str) -> None:
    assert [chapter.name for chapter in chapters(language)] == NAMES


def test_a_page_is_called_as_the_page_of_the_window(qapp: QApplication) -> None:
    english = {chapter.name: chapter.title for chapter in chapters("en")}
    assert all(english[entry.name] == keys.key(f"page.{entry.name}").text() for entry in PAGES)
    words = {
        message.findtext("source"): message.findtext("translation")
        for context in ElementTree.parse(RESOURCES / "i18n" / "mentordesk_nb.ts").iter("context")
        if context.findtext("name") == "Keys"
        for message in context.iter("message")
    }
    norwegian = {chapter.name: chapter.title for chapter in chapters("nb")}
    assert all(norwegian[entry.name] == words[english[entry.name]] for entry in PAGES)


@every_page
def test_a_page_is_short_and_easy_to_read(qapp: QApplication, path: Path) -> None:
    text = prose(path.read_text("utf-8"))
    assert 120 <= len(text.split()) <= 250
    assert lix(text) <= HARD


@every_page
def test_the_keys_in_it_are_on_the_keyboard_map(path: Path) -> None:
    text = path.read_text("utf-8")
    assert "`" in text
    assert without_keys(text) == []
    assert written_out(text) == []


@every_page
def test_what_stands_in_quotation_marks_stands_on_the_screen(path: Path) -> None:
    language, text = path.parent.name, path.read_text("utf-8")
    assert QUOTED[language].search(text)
    assert not_on_screen(text, language) == []


def test_mistakes_are_seen() -> None:
    text = "Trykk «Gi plass til mange», Ctrl+K eller `page.people`. «Gi plass til 10» og «Fil» står der."
    assert without_keys(text) == ["page.people"]
    assert written_out(text) == ["Ctrl+K"]
    assert not_on_screen(text, "nb") == ["Gi plass til mange"]


@every_page
def test_links_lead_to_other_pages_of_the_handbook(path: Path) -> None:
    links = re.findall(r"\]\(([^)]*)\)", path.read_text("utf-8"))
    assert [link for link in links if not (path.parent / link).exists() or "/" in link] == []


def test_the_languages_name_the_same_keys_and_pages() -> None:
    for name in NAMES:
        first, second = ((FOLDER / language / f"{name}.md").read_text("utf-8") for language in LANGUAGES)
        for what in ("`([^`]*)`", r"\]\(([^)]*)\)"):
            assert sorted(re.findall(what, first)) == sorted(re.findall(what, second)), name


def test_keys_stand_in_the_text_as_one_presses_them(qapp: QApplication) -> None:
    assert with_keys("Press `palette`, or `agreements.sign_1`.") == "Press `Ctrl+K`, or `Ctrl+U,\N{NO-BREAK SPACE}1`."
    with pytest.raises(KeyError):
        with_keys("`nothing.of_the_kind`")


def test_words_are_found_whatever_their_case_and_accents() -> None:
    text = "Søkerne får plass. Soknad: PLASS"
    assert [text[start:end] for start, end in hits(text, ["sok", "plass"])] == ["Søk", "plass", "Sok", "PLASS"]
    assert ["én ære"[start:end] for start, end in hits("én ære", ["aer"])] == ["ær"]


def test_lix_is_as_it_is_defined() -> None:
    assert lix("Du velger en mentor. Det er enkelt!") == pytest.approx(7 / 2)
    assert lix("Forvaltningen saksbehandler henvendelser fortløpende") == pytest.approx(4 + 100)
