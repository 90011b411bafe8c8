"""The words on screen are complete in Bokmål, and what the program loads is made of what translators edit."""

import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

from tests.architecture.sources import ROOT, python_files

WORDS = ROOT / "resources" / "i18n"
SOURCE = WORDS / "mentordesk_nb.ts"


def tool(name: str, *arguments: str) -> None:
    command = Path(sys.executable).with_name(name)
    subprocess.run([command, *arguments], cwd=ROOT, check=True, capture_output=True)


def messages(path: Path) -> dict[tuple[str, str], str]:
    """The translation of each (context, source text)."""
    return {
        (context.findtext("name", ""), message.findtext("source", "")): message.findtext("translation", "")
        for context in ElementTree.parse(path).iter("context")
        for message in context.iter("message")
    }


def test_every_text_of_the_window_is_translated_and_none_is_left_over(tmp_path: Path) -> None:
    fresh = Path(shutil.copy(SOURCE, tmp_path))
    files = [str(path.relative_to(ROOT)) for path in python_files("mentordesk/ui")]
    tool("pyside6-lupdate", *files, "-no-obsolete", "-locations", "none", "-ts", str(fresh))
    assert set(messages(fresh)) == set(messages(SOURCE))
    assert [key for key, text in messages(SOURCE).items() if not text] == []


@pytest.mark.parametrize("name", sorted(path.stem for path in WORDS.glob("*.ts")))
def test_what_is_loaded_is_made_of_what_is_edited(name: str, tmp_path: Path) -> None:
    made = tmp_path / f"{name}.qm"
    tool("pyside6-lrelease", str(WORDS / f"{name}.ts"), "-qm", str(made))
    assert made.read_bytes() == (WORDS / f"{name}.qm").read_bytes()


def test_the_places_in_a_text_are_the_same_in_bokmal() -> None:
    def places(text: str) -> set[str]:
        return {part.split("}")[0] for part in text.split("{")[1:]}

    wrong = {source: text for (_, source), text in messages(SOURCE).items() if places(source) != places(text)}
    assert wrong == {}
