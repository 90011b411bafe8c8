"""The words of the papers of the duties: the same in both languages, plain, and nothing left unfilled."""

import re
import tomllib
from typing import Any

import pytest

from mentordesk.core.kernel.places import RESOURCES
from mentordesk.core.privacy.papers.facts import DutyFacts, Protection
from mentordesk.core.privacy.papers.wording import laptop_words, record_words
from tests.core.agreements.library.test_texts import fields, lix, prose
from tests.core.privacy.papers.conftest import LOCKED, OPEN

KINDS = ("processing", "processing_programme", "laptop")


def paper(language: str, kind: str) -> dict[str, Any]:
    return tomllib.loads((RESOURCES / "papers" / language / f"{kind}.toml").read_text("utf-8"))


@pytest.mark.parametrize("kind", KINDS)
def test_both_languages_have_the_same_clauses_and_labels(kind: str) -> None:
    def shape(clause: dict[str, Any]) -> tuple[object, ...]:
        count = len(clause.get("text", [])), len(clause.get("bullets", []))
        return "heading" in clause, clause.get("when", []), *count, fields("".join(prose(clause)))

    nb, en = paper("nb", kind), paper("en", kind)
    assert [shape(clause) for clause in nb["clause"]] == [shape(clause) for clause in en["clause"]]
    assert {key: fields(text) for key, text in nb["labels"].items()} == {
        key: fields(text) for key, text in en["labels"].items()
    }
    assert nb["version"] == en["version"]


@pytest.mark.parametrize("kind", KINDS)
def test_the_words_are_plain(kind: str) -> None:
    whole = "\n".join(text for clause in paper("nb", kind)["clause"] for text in prose(clause))
    assert lix(re.sub(r"{\w+}", "seks måneder", whole)) <= 45


@pytest.mark.parametrize("protection", [LOCKED, OPEN])
@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_everything_is_filled_in(facts: DutyFacts, protection: Protection, language: str) -> None:
    record, sheet = record_words(facts, protection, language), laptop_words(facts, protection, language)
    for part in (record.whole, *record.programmes, sheet.whole):
        said = [part.title, *(text for row in part.rows for text in row), *(one.heading for one in part.clauses)]
        said += [str(each) for one in part.clauses for each in one.parts]
        assert not any("{" in text or "None" in text for text in said)
        assert all(text.strip() for text in (part.title, *(label for label, _ in part.rows)))
