"""The kinds of papers, and what an own text may hold."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.core.agreements.library.errors import (
    ClauseEndless,
    ConditionUnknown,
    PaperKindUnknown,
    PieceUnknown,
    TextEmpty,
    TextLanguageUnknown,
    TextMisshapen,
)
from mentordesk.core.agreements.library.rules import (
    FIELDS,
    GROUPS,
    LONGEST_CLAUSE,
    kind_of,
    kinds,
    language_code,
    refuse_text,
)
from mentordesk.core.documents.errors import BracesUnpaired, FieldUnknown
from mentordesk.core.documents.texts import paper_text

CLAUSE = {"heading": "Møter", "text": ["Vi møtes."]}


def a_text(**clause: Any) -> dict[str, Any]:
    return {"title": "Avtale", "clause": [CLAUSE, {"heading": "Andre ting", **clause}]}


def test_every_kind_stands_in_a_group_and_has_a_layout() -> None:
    assert {one.group for one in kinds().values()} == set(GROUPS)
    assert {one.about for one in kinds().values()} <= {"programme", "pair", "person", "adept", "mentor", "minor"}
    known = {"clauses", "guide", "letter", "cards", "form", "certificate", "booklet", "poster"}
    assert {one.layout for one in kinds().values()} <= known
    assert kind_of("agreement").signers == ("adept", "mentor", "coordinator")
    with pytest.raises(PaperKindUnknown):
        kind_of("contract")


@pytest.mark.parametrize(
    ("clause", "refused", "facts"),
    [
        ({"text": ["{adept.__class__}"]}, FieldUnknown, {"name": "adept.__class__", "place": "Andre ting"}),
        ({"bullets": ["{adept!r}"]}, FieldUnknown, {"name": "adept!r", "place": "Andre ting"}),
        ({"ticks": ["{telefon}"]}, FieldUnknown, {"name": "telefon", "place": "Andre ting"}),
        ({"table": [["Hva"], ["{0}"]]}, FieldUnknown, {"name": "0", "place": "Andre ting"}),
        ({"text": ["Hei {adept"]}, BracesUnpaired, {"place": "Andre ting"}),
        ({"text": ["Hei adept}"]}, BracesUnpaired, {"place": "Andre ting"}),
        ({"text": ["a" * (LONGEST_CLAUSE + 1)]}, ClauseEndless, None),
        ({"when": ["voksen"]}, ConditionUnknown, {"name": "voksen", "place": "Andre ting"}),
        ({"block": "secrets"}, PieceUnknown, {"name": "secrets", "place": "Andre ting"}),
        ({"text": "ikke en liste"}, TextMisshapen, {"place": "Andre ting"}),
        ({"rows": [["bare en"]]}, TextMisshapen, {"place": "Andre ting"}),
        ({"table": [["a", "b"], ["c"]]}, TextMisshapen, {"place": "Andre ting"}),
        ({"lines": 5000}, TextMisshapen, {"place": "Andre ting"}),
        ({"script": "x"}, TextMisshapen, {"place": "Andre ting"}),
    ],
)
def test_what_is_wrong_is_said_with_its_place(
    clause: dict[str, Any], refused: type[Exception], facts: dict[str, object] | None
) -> None:
    with pytest.raises(refused) as told:
        refuse_text(a_text(**clause))
    if facts is not None:
        assert told.value.facts == facts  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    "broken", [{}, {"title": 3, "clause": []}, {"title": "A", "clause": "B"}, {"clause": [CLAUSE]}]
)
def test_what_is_no_text_at_all_is_refused(broken: dict[str, Any]) -> None:
    with pytest.raises(TextMisshapen):
        refuse_text(broken)


@pytest.mark.parametrize("empty", [{"title": " ", "clause": [CLAUSE]}, {"title": "A", "clause": []}])
def test_an_empty_text_is_refused(empty: dict[str, Any]) -> None:
    with pytest.raises(TextEmpty):
        refuse_text(empty)


@pytest.mark.parametrize("code", ["so", "ti", "zh-Hant", "pt-BR", "ckb", "uz-Cyrl-UZ"])
def test_codes_of_languages_are_kept_in_one_way_however_they_are_typed(code: str) -> None:
    for typed in (code, code.upper(), code.lower(), f" {code.replace('-', '_')} "):
        assert language_code(typed) == code


@pytest.mark.parametrize("code", ["", " ", "somali", "../nb", "n", "nb-", "-", "nı", "so\nar", "ſo" * 90])
def test_what_is_no_code_of_a_language(code: str) -> None:
    with pytest.raises(TextLanguageUnknown) as told:
        language_code(code)
    assert len(str(told.value.facts["language"])) < 100


@given(st.text(max_size=80), st.sampled_from(sorted(FIELDS)))
def test_what_a_field_holds_is_never_a_field_itself(value: str, field: str) -> None:
    own = {"title": "A", "clause": [{"heading": "B", "text": [f"«{{{field}}}»"]}]}
    text = paper_text("agreement", "nb", {**dict.fromkeys(FIELDS, "x"), field: value}, (), own, blank="___")
    assert text.clauses[0].parts == (f"«{value or '___'}»",)
    assert text.empty == (() if value else (field,))


@pytest.mark.parametrize(
    "content",
    [
        {"title": "a" * 301, "clause": [{"text": ["Ja."]}]},
        {"title": "Avtale", "clause": [{"text": ["Ja."]}], "labels": {"adept": "a" * (LONGEST_CLAUSE + 1)}},
        {"title": "Avtale", "clause": [{"heading": "a" * (LONGEST_CLAUSE + 1)}]},
    ],
)
def test_a_book_is_refused_wherever_it_was_pasted_and_told_of_in_a_line(content: dict[str, Any]) -> None:
    with pytest.raises(ClauseEndless) as told:
        refuse_text(content)
    assert len(str(told.value.facts["place"])) < 100


@pytest.mark.parametrize(
    "content",
    [
        {"title": "Avtale\ud800", "clause": [{"text": ["Ja."]}]},
        {"title": "Avtale", "clause": [{"text": ["Ja.\udfff"]}]},
        {"title": "Avtale", "clause": [{"text": ["Ja."]}], "labels": {"name": "\ud83d"}},
    ],
)
def test_half_a_letter_is_refused(content: dict[str, Any]) -> None:
    with pytest.raises(TextMisshapen) as told:
        refuse_text(content)
    assert str(told.value.facts["place"]).encode()
