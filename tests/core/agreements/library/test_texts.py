"""The shipped texts of every kind of paper: the same in all languages, plain, whole, and true to what must be said."""

import re
import tomllib
from collections.abc import Iterator
from functools import cache
from string import Formatter
from typing import Any

import pytest

from mentordesk.core.agreements.library.rules import CLAUSES, CONDITIONS, kinds, refuse_text
from mentordesk.core.documents.texts import languages
from mentordesk.core.kernel.places import RESOURCES
from mentordesk.core.privacy.retention.rules import ASSESSMENT, CHOICE, PARTICIPANT, REFUSED, USUAL, WAITING
from tests.refusals import refusal

Table = dict[str, Any]

DIRECTIONS, SIDES = ("classic", "reverse"), ("adept", "mentor")
FACTS = sorted(CONDITIONS - {*DIRECTIONS, *SIDES})
LISTS = ("text", "bullets", "steps", "ticks")
PARTS = (*LISTS, "rows", "table", "lines", "block")
OTHERS = tuple(code for code in languages() if code != "nb")
BEHIND = {
    "purpose": "purpose",
    "mandate_body": "mandate",
    "mandate_case": "mandate",
    "mandate_date": "mandate",
    "rhythm": "meetings",
    "meetings_from": "meetings",
    "meetings_until": "meetings",
    "place": "place",
    "minor": "minor",
    "insurance": "insurance",
    "travel": "travel",
    "deputy": "deputy",
    "deputy_phone": "deputy",
    "channel": "channel",
    "hours": "hours",
    "trial_until": "trial",
    "until": "until",
    "meetings_held": "meetings_counted",
    "hours_held": "hours_counted",
}
"""Fields that are known only under a condition."""

FILLING = {
    "organisation": "Sterk sammen Drammen",
    "programme": "Sterk sammen",
    "coordinator": "Ingrid Solheim",
    "coordinator_phone": "32 00 00 00",
    "deputy": "Per Olsen",
    "deputy_phone": "32 00 00 01",
    "adept": "Fadumo Ali Osman",
    "mentor": "Hodan Warsame",
    "signer": "Fadumo Ali Osman",
    "signer_first": "Fadumo",
    "other": "Hodan Warsame",
    "other_first": "Hodan",
    "minor": "Fadumo Ali Osman",
    "purpose": "Flere skal få brukt det de kan, i jobb og i verv.",
    "rhythm": "annenhver tirsdag kl. 17.00, 60 minutter",
    "insurance": "Deltakerne er forsikret gjennom organisasjonen.",
    "travel": "Vi betaler buss og tog.",
    "place": "biblioteket",
    "channel": "tekstmelding",
    "hours": "hverdager til kl. 20",
    "number": "14",
    "today": "i juni",
    "start": "mars",
    "end": "juni",
    "addendum_text": "Vi holder på to måneder til.",
}
PLAINEST = {"agreement": 1100, "declaration": 520, "addendum": 190, "consents": 800}
"""The most words in any situation."""

OTHER_NORWEGIAN = (
    "ikke jeg hva hvem hvor hvis hvordan hvorfor noen noe også fra dere deres hver hverandre bare gjøre gjør kommer "
    "sier være mer selv uten"
)


@cache
def text(kind: str, language: str) -> Table:
    return tomllib.loads((RESOURCES / "papers" / language / f"{kind}.toml").read_text("utf-8"))


def fields(words: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(words) if name is not None}


def prose(clause: Table) -> list[str]:
    """What a clause says in sentences and lists."""
    return [clause.get("heading", ""), *(one for key in LISTS for one in clause.get(key, []))]


def cells(clause: Table, key: str) -> list[str]:
    return [cell for row in clause.get(key, []) for cell in row]


def words_of(clause: Table) -> list[str]:
    return [*prose(clause), *cells(clause, "rows"), *cells(clause, "table")]


def situations() -> Iterator[frozenset[str]]:
    """A direction and a side, and of the facts none, one, all but one, and all."""
    few: list[set[str]] = [set(), set(FACTS), *({one} for one in FACTS), *(set(FACTS) - {one} for one in FACTS)]
    for direction in DIRECTIONS:
        for side in SIDES:
            yield from (frozenset({direction, side} | known) for known in few)


def printed(clauses: list[Table], holding: frozenset[str]) -> list[Table]:
    def holds(condition: str) -> bool:
        return condition[1:] not in holding if condition.startswith("!") else condition in holding

    return [clause for clause in clauses if all(map(holds, clause.get("when", [])))]


def filled(clauses: list[Table]) -> str:
    """The words as they stand on the paper, with plausible names; every item of a list a sentence."""
    whole = [one for clause in clauses for one in words_of(clause) if one.strip()]
    sentences = "\n".join(one if one[-1] in ".:!?" else f"{one}." for one in whole).replace("\u00a0", " ")
    return sentences.format_map({name: FILLING.get(name, "mentoren") for name in fields(sentences)})


def lix(words: str) -> float:
    found = re.findall(r"[\w-]+", words)
    sentences = len(re.findall(r"[.:!?](?=\s|$)", words))
    return len(found) / sentences + 100 * sum(len(word) > 6 for word in found) / len(found)


def shape(clause: Table) -> tuple[object, ...]:
    """All of a clause but its words."""
    return (
        "heading" in clause,
        clause.get("when", []),
        *(len(clause.get(key, [])) for key in LISTS),
        *([len(row) for row in clause.get(key, [])] for key in ("rows", "table")),
        clause.get("lines"),
        clause.get("block"),
        fields("".join(words_of(clause))),
    )


@pytest.mark.parametrize("kind", kinds())
class TestEveryKind:
    @pytest.mark.parametrize("language", OTHERS)
    def test_all_languages_have_the_same_clauses(self, kind: str, language: str) -> None:
        ours, theirs = text(kind, "nb"), text(kind, language)
        assert [shape(clause) for clause in ours["clause"]] == [shape(clause) for clause in theirs["clause"]]
        assert list(ours["labels"]) == list(theirs["labels"])
        assert ours["version"] == theirs["version"]

    @pytest.mark.parametrize("language", languages())
    def test_what_ships_is_what_an_organisation_may_write(self, kind: str, language: str) -> None:
        assert refusal(lambda: refuse_text(text(kind, language))) is None

    @pytest.mark.parametrize("language", languages())
    def test_nothing_is_empty_or_ends_in_a_space(self, kind: str, language: str) -> None:
        clauses = text(kind, language)["clause"]
        for clause, below in zip(clauses, [*clauses[1:], {"heading": ""}], strict=True):
            assert any(clause.get(key) for key in PARTS) or "heading" not in below, clause
            said = [one for key in LISTS for one in clause.get(key, [])] + [clause.get("heading", "x")]
            assert all(one and one == one.strip() for one in said), clause

    @pytest.mark.parametrize("language", languages())
    def test_quotes_are_those_of_the_language(self, kind: str, language: str) -> None:
        whole = text(kind, language)
        said = " ".join([*whole["labels"].values(), *(one for clause in whole["clause"] for one in words_of(clause))])
        assert not set(said) & set('"«»' if language == "en" else '"“”')

    def test_each_heading_stands_once_whatever_is_known(self, kind: str) -> None:
        clauses = text(kind, "nb")["clause"]
        for holding in situations():
            chosen = printed(clauses, holding)
            known = [clause["heading"] for clause in chosen if "heading" in clause]
            assert len(known) == len(set(known)), holding
            if kinds()[kind].layout == CLAUSES:
                assert "heading" in chosen[0], holding

    def test_what_is_not_always_known_stands_behind_its_condition(self, kind: str) -> None:
        """But not beside a label, where what is missing leaves room to write."""
        for clause in text(kind, "nb")["clause"]:
            used = fields("".join([*prose(clause), *cells(clause, "table")])) & BEHIND.keys()
            assert {BEHIND[name] for name in used} <= set(clause.get("when", [])), clause

    def test_is_plain(self, kind: str) -> None:
        for holding in situations():
            said = filled(printed(text(kind, "nb")["clause"], holding))
            assert len(said.split()) <= PLAINEST.get(kind, 2000), holding
            assert not said or lix(said) < 40, holding


@pytest.mark.parametrize("kind", kinds())
def test_nynorsk_has_no_word_of_bokmaal(kind: str) -> None:
    whole = text(kind, "nn")
    said = " ".join([*whole["labels"].values(), *(one for clause in whole["clause"] for one in words_of(clause))])
    assert not set(re.findall(r"\w+", said.lower())) & set(OTHER_NORWEGIAN.split())


@pytest.mark.parametrize(
    ("kind", "holding", "said"),
    [
        ("agreement", set(), "§ 196"),
        ("agreement", set(), "24 timer"),
        ("agreement", set(), "prøvetid"),
        ("agreement", set(), "tillegg"),
        ("agreement", set(), "penger, lån eller gaver"),
        ("agreement", set(), "tolv måneder"),
        ("agreement", set(), "Datatilsynet"),
        ("agreement", set(), "avtales på første møte"),
        ("agreement", {"reverse"}, "skal ikke brukes når noen skal ansettes"),
        ("agreement", {"minor"}, "overnatter aldri"),
        ("agreement", {"minor"}, "Foresatte skriver under"),
        ("agreement", {"group"}, "bytter på å være vert"),
        ("agreement", {"youth"}, "Møtene kan være korte"),
        ("agreement", {"deputy"}, "Er koordinatoren borte"),
        ("agreement", {"beside"}, "på to språk"),
        ("declaration", set(), "§ 196"),
        ("declaration", set(), "barnevernet"),
        ("declaration", set(), "barnevernsloven § 13-2"),
        ("declaration", {"reverse"}, "ikke når noen skal ansettes"),
        ("declaration", {"minor"}, "foresatte også under"),
        ("addendum", {"until"}, "Ny sluttdato"),
        ("privacy_notice", set(), "innen en måned"),
        ("privacy_notice", set(), "5 år, etter bokføringsloven"),
        ("consents", {"minor"}, "Til deg som er foresatt"),
        ("incident_card", set(), "116 117"),
    ],
)
def test_what_must_be_said_is_said_and_only_then(kind: str, holding: set[str], said: str) -> None:
    clauses = text(kind, "nb")["clause"]
    assert said in filled(printed(clauses, frozenset({"classic"} - holding | holding)))
    assert not holding or said not in filled(printed(clauses, frozenset({"classic"})))


def test_each_consent_says_why_how_long_and_what_happens_when_it_is_withdrawn() -> None:
    asked = [
        clause
        for clause in text("consents", "nb")["clause"]
        if clause.get("ticks") and "minor" not in clause.get("when", [])
    ]
    assert len(asked) == 11
    for clause in asked:
        said = " ".join(clause["text"])
        assert all(part in said for part in ("Hvorfor: ", "Hvor lenge: "))
        assert re.search("[Tt]rekker du det|til du trekker det", said)
        assert all(tick.startswith("Ja, dere kan ") for tick in clause["ticks"])


@pytest.mark.parametrize("language", languages())
def test_the_notice_promises_the_times_that_are_usual(language: str) -> None:
    (table,) = [clause["table"] for clause in text("privacy_notice", language)["clause"] if "table" in clause]
    told = [int(found[0]) for _, time in table if (found := re.match(r"\d+", time))]
    assert told[:5] == [USUAL[kind] for kind in (REFUSED, WAITING, CHOICE, ASSESSMENT, PARTICIPANT)]


def test_the_plan_has_one_table_of_months_in_every_programme() -> None:
    for holding in situations():
        months = [
            one
            for one in printed(text("programme_plan", "nb")["clause"], holding)
            if one.get("heading") == "Måned for måned"
        ]
        assert len(months) == 1, holding


def test_there_are_ten_risks_with_what_is_done_and_by_whom() -> None:
    (table,) = [one["table"] for one in text("risks", "nb")["clause"] if one.get("heading") == "Ti farer"]
    assert len(table) == 11
    assert all(cell for row in table for cell in row)


@pytest.mark.parametrize("holding", [{direction, side} for direction in DIRECTIONS for side in SIDES])
def test_an_attest_confirms_one_thing_of_each_role(holding: set[str]) -> None:
    for youth in (set[str](), {"youth"}):
        said = filled(printed(text("attest", "nb")["clause"], frozenset(holding | youth)))
        assert said.count("bekrefter at") == 1
