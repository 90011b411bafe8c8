"""A text as lines and back: nothing is lost, and parts that come too late in a clause go on under its condition."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.core.agreements.library.rules import CONDITIONS, PIECES, kinds
from mentordesk.core.documents import texts
from mentordesk.ui.agreements.texts.lines import (
    BULLET,
    HEADING,
    MORE,
    PIECE,
    ROOM,
    TEXT,
    TITLE,
    Line,
    from_draft,
    to_content,
    to_lines,
)

WORDS = st.text(st.characters(codec="utf-8", exclude_characters="|{}\n\r"), min_size=1).map(str.strip).filter(bool)
WHEN = st.lists(st.sampled_from(sorted(CONDITIONS)), min_size=1, max_size=2, unique=True)
CLAUSE = st.fixed_dictionaries(
    {"text": st.lists(WORDS, min_size=1, max_size=2)},
    optional={
        "heading": WORDS,
        "when": WHEN,
        "bullets": st.lists(WORDS, min_size=1, max_size=2),
        "steps": st.lists(WORDS, min_size=1, max_size=2),
        "ticks": st.lists(WORDS, min_size=1, max_size=2),
        "rows": st.lists(st.tuples(WORDS, WORDS | st.just("")).map(list), min_size=1, max_size=2),
        "table": st.lists(st.lists(WORDS, min_size=3, max_size=3), min_size=1, max_size=2),
        "lines": st.integers(1, 9),
        "block": st.sampled_from(PIECES),
    },
)


@given(WORDS, st.lists(CLAUSE, max_size=4))
def test_a_text_comes_back_as_it_was(title: str, clauses: list[dict[str, object]]) -> None:
    content = {"title": title, "labels": {"page": "Side"}, "clause": clauses}
    assert to_content(to_lines(content), {"page": "Side"}) == content


@pytest.mark.parametrize("language", texts.languages())
def test_every_shipped_text_comes_back_as_it_was(language: str) -> None:
    for kind in kinds():
        shipped = texts.content(kind, language)
        found = to_content(to_lines(shipped), shipped["labels"])
        kept = [{key: value for key, value in clause.items() if value} for clause in shipped["clause"]]
        assert found == {"title": shipped["title"], "labels": shipped["labels"], "clause": kept}, kind


def test_what_comes_too_late_in_a_clause_goes_on_under_its_condition() -> None:
    lines = [Line(TITLE, "Avtale"), Line(HEADING, "Møter", ("minor",)), Line(BULLET, "Ute"), Line(TEXT, "Og inne")]
    assert to_content(lines, {})["clause"] == [
        {"heading": "Møter", "when": ["minor"], "bullets": ["Ute"]},
        {"when": ["minor"], "text": ["Og inne"]},
    ]


def test_two_pieces_of_one_kind_are_two_clauses() -> None:
    lines = [Line(TITLE, "Avtale"), Line(MORE), Line(PIECE, "goals"), Line(PIECE, "topics"), Line(ROOM, "3")]
    assert to_content(lines, {})["clause"] == [{"block": "goals"}, {"block": "topics"}, {"lines": 3}]


def test_empty_lines_and_clauses_are_no_part_of_it() -> None:
    lines = [Line(TITLE, " Avtale "), Line(MORE, "", ("minor",)), Line(TEXT, "  "), Line(HEADING, "Møter")]
    assert to_content(lines, {}) == {"title": "Avtale", "labels": {}, "clause": [{"heading": "Møter"}]}


def test_text_before_any_clause_is_kept() -> None:
    assert to_content([Line(TITLE, "Avtale"), Line(TEXT, "Hei")], {})["clause"] == [{"text": ["Hei"]}]


def test_a_draft_comes_back_from_the_disk() -> None:
    content = {
        "title": "Avtale",
        "labels": {"page": "Side"},
        "clause": [{"heading": "Møter", "when": ["minor"], "lines": 3}],
    }
    written = json.loads(json.dumps([list(to_lines(content)), content["labels"]]))
    assert from_draft(written) == content


@pytest.mark.parametrize(
    "found",
    [
        "",
        [],
        [[], []],
        [[["x", "y", []]], {}],
        [[["room", "mange", []]], {}],
        [[["text", 3, []]], {}],
        [[[]], {}],
        [[], {"a": 1}],
    ],
)
def test_what_is_no_draft_is_let_go(found: object) -> None:
    assert from_draft(found) is None
