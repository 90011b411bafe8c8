"""The shipped texts: papers, programme templates and the example's cast say what the design promises."""

import itertools
import re
import tomllib
from collections import Counter
from collections.abc import Iterator
from string import Formatter
from typing import Any

import phonenumbers
import pytest

from mentordesk.core.kernel.places import RESOURCES

Table = dict[str, Any]

TERMS = {"adept_term", "mentor_term", "the_adept", "the_mentor"}
FREE = {"organisation", "programme", "coordinator"} | TERMS | {term.capitalize() for term in TERMS}
PARTIES = {"agreement": {"adept", "mentor"}, "declaration": {"signer", "signer_term"}}
GUARDED = {
    "purpose": "purpose",
    "mandate_body": "mandate",
    "mandate_case": "mandate",
    "mandate_date": "mandate",
    "start": "period",
    "end": "period",
    "rhythm": "meetings",
    "meetings_from": "meetings",
    "meetings_until": "meetings",
    "place": "place",
    "minor": "minor",
    "insurance": "insurance",
}
DIRECTIONS = ("classic", "reverse")
AGREED = {"purpose", "mandate", "period", "meetings", "place"}
FACTS = sorted(set(GUARDED.values()))
LABEL_FIELDS = {"Adept_term", "Mentor_term", "start", "end", "page", "pages"}
PAPERS = ("agreement", "declaration")
FILLING = {
    "organisation": "Sterk sammen Drammen",
    "programme": "Sterk sammen",
    "coordinator": "Ingrid Solheim",
    "adept": "Fadumo Ali Osman",
    "mentor": "Hodan Warsame",
    "signer": "Fadumo Ali Osman",
    "signer_term": "adept",
    "purpose": "Flere skal få brukt det de kan, i jobb og i verv.",
    "rhythm": "annenhver tirsdag kl. 17.00, 60 minutter",
    "insurance": "Deltakerne er forsikret gjennom organisasjonen.",
}
PRESETS = {"classic": "job", "reverse": "reverse"}
LANGUAGES = {"nb", "nn", "en"}
FORMS = {"indefinite", "definite", "plural", "definite_plural"}


def read(name: str) -> Table:
    return tomllib.loads((RESOURCES / name).read_text(encoding="utf-8"))


def paper(language: str, kind: str) -> Table:
    return read(f"papers/{language}/{kind}.toml")


def fields(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


def texts(clause: Table) -> list[str]:
    return [clause.get("heading", ""), *clause.get("text", []), *clause.get("bullets", [])]


def situations() -> Iterator[set[str]]:
    """Every set of conditions that can hold at once: one direction, and any of the facts."""
    for direction in DIRECTIONS:
        for known in itertools.product((False, True), repeat=len(FACTS)):
            yield {direction} | set(itertools.compress(FACTS, known))


def printed(clauses: list[Table], holding: set[str]) -> list[Table]:
    def holds(condition: str) -> bool:
        return condition[1:] not in holding if condition.startswith("!") else condition in holding

    return [clause for clause in clauses if all(map(holds, clause.get("when", [])))]


def headings(clauses: list[Table]) -> list[str]:
    return [clause["heading"] for clause in clauses if "heading" in clause]


def filled(clauses: list[Table]) -> str:
    """The words as they stand on the paper, with plausible names and dates."""
    whole = "\n".join(text for clause in clauses for text in texts(clause))
    return whole.format_map({name: FILLING.get(name, "mentoren") for name in fields(whole)})


def lix(text: str) -> float:
    words = re.findall(r"[\w-]+", text)
    sentences = len(re.findall(r"[.:!?](?=\s|$)", text))
    return len(words) / sentences + 100 * sum(len(word) > 6 for word in words) / len(words)


@pytest.mark.parametrize("kind", PAPERS)
class TestPapers:
    def test_both_languages_have_the_same_clauses(self, kind: str) -> None:
        def shape(clause: Table) -> tuple[object, ...]:
            count = len(clause.get("text", [])), len(clause.get("bullets", []))
            return "heading" in clause, clause.get("when", []), *count, fields("".join(texts(clause)))

        nb, en = paper("nb", kind), paper("en", kind)
        assert [shape(clause) for clause in nb["clause"]] == [shape(clause) for clause in en["clause"]]
        assert nb["labels"].keys() == en["labels"].keys()
        assert nb["version"] == en["version"]

    @pytest.mark.parametrize("language", ["nb", "en"])
    def test_only_documented_fields_and_each_behind_its_condition(self, kind: str, language: str) -> None:
        for clause in paper(language, kind)["clause"]:
            used = fields("".join(texts(clause))) - FREE - PARTIES[kind]
            assert used <= GUARDED.keys(), clause
            assert {GUARDED[name] for name in used} <= set(clause.get("when", [])), clause

    @pytest.mark.parametrize("language", ["nb", "en"])
    def test_conditions_labels_and_keys_are_the_documented_ones(self, kind: str, language: str) -> None:
        whole = paper(language, kind)
        conditions = {condition.lstrip("!") for clause in whole["clause"] for condition in clause.get("when", [])}
        assert conditions <= set(FACTS) | set(DIRECTIONS)
        assert all(clause.keys() <= {"heading", "text", "bullets", "when"} for clause in whole["clause"])
        assert set().union(*map(fields, whole["labels"].values())) <= LABEL_FIELDS

    @pytest.mark.parametrize("language", ["nb", "en"])
    def test_each_heading_stands_once_whatever_is_known(self, kind: str, language: str) -> None:
        clauses = paper(language, kind)["clause"]
        for holding in situations():
            assert "heading" in printed(clauses, holding)[0]
            known = headings(printed(clauses, holding))
            assert len(known) == len(set(known)), holding
            assert known == headings(printed(clauses, holding | AGREED)), holding

    def test_is_short_and_plain(self, kind: str) -> None:
        most = {"agreement": 1000, "declaration": 450}[kind]
        for holding in situations():
            text = filled(printed(paper("nb", kind)["clause"], holding))
            assert len(text.split()) <= most, holding
            assert lix(text) <= 38, holding


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
        ("declaration", set(), "§ 196"),
        ("declaration", set(), "barnevernet"),
        ("declaration", {"reverse"}, "ikke når noen skal ansettes"),
        ("declaration", {"minor"}, "foresatte også under"),
    ],
)
def test_what_must_be_said_is_said_and_only_then(kind: str, holding: set[str], said: str) -> None:
    clauses = paper("nb", kind)["clause"]
    assert said in filled(printed(clauses, {"classic"} - holding | holding))
    assert not holding or said not in filled(printed(clauses, {"classic"}))


@pytest.mark.parametrize("name", PRESETS)
class TestProgrammeTemplates:
    def test_terms_have_all_forms_in_every_language(self, name: str) -> None:
        terms = read(f"programmes/{name}.toml")["terms"]
        assert terms.keys() == {"adept", "mentor"}
        for term in terms.values():
            assert term.keys() == LANGUAGES
            assert all(forms.keys() == FORMS and all(forms.values()) for forms in term.values())

    def test_texts_are_there_in_every_language(self, name: str) -> None:
        template = read(f"programmes/{name}.toml")
        for part in ("name", "about", "purpose", "target_group"):
            assert template[part].keys() == LANGUAGES, part
            assert all(template[part].values()), part

    def test_criteria_add_up_and_each_score_has_its_anchor(self, name: str) -> None:
        criteria = read(f"programmes/{name}.toml")["criterion"]
        assert sum(criterion["weight"] for criterion in criteria) == 100
        assert len({criterion["key"] for criterion in criteria}) == len(criteria) in (4, 5)
        for criterion in criteria:
            assert criterion["name"].keys() == criterion["anchors"].keys() == LANGUAGES
            assert all(len(set(anchors)) == 5 for anchors in criterion["anchors"].values())

    def test_preset_is_the_one_of_the_design(self, name: str) -> None:
        assert read(f"programmes/{name}.toml")["matching"] == {"preset": PRESETS[name]}

    def test_frame_is_sound(self, name: str) -> None:
        template = read(f"programmes/{name}.toml")
        assert template["direction"] == name
        assert template["selected_side"] in {"adept", "mentor"}
        assert template["length_months"] == {"classic": 6, "reverse": 9}[name]
        assert template["places"] == 10
        assert min(template["rhythm"]["weeks"], template["rhythm"]["minutes"]) > 0
        assert [need["kind"] for need in template["requirement"]] == ["declaration"]


class TestExample:
    cast = read("examples/sterk-sammen.toml")
    everybody = cast["adept"] + cast["mentor"]

    def test_has_the_promised_numbers(self) -> None:
        capacities = [mentor["capacity"] for mentor in self.cast["mentor"]]
        assert (len(self.cast["adept"]), len(capacities), sum(capacities)) == (35, 14, 16)
        assert set(capacities) <= set(range(5))
        assert self.cast["programme"]["places"] == 10

    def test_nobody_shares_an_address_or_a_phone(self) -> None:
        people = [*self.everybody, self.cast["coordinator"]]
        assert max(Counter(person["email"] for person in people).values()) == 1
        phones = [person["phone"] for person in people]
        phones += [person["guardian"]["phone"] for person in people if "guardian" in person]
        assert len(phones) == len(set(phones))
        assert all(phonenumbers.is_valid_number(phonenumbers.parse(phone)) for phone in phones)

    def test_people_are_plainly_invented(self) -> None:
        assert all(person["email"].endswith("@example.org") for person in self.everybody)
        assert all(person["phone"].startswith("+4740000") for person in self.everybody)
        assert all("ksempel" in person.get("employer", "eksempel") for person in self.everybody)

    def test_every_form_is_filled_in(self) -> None:
        for person in self.everybody:
            assert all(person[key] for key in ("name", "town", "field", "languages", "topics", "times", "source"))
            assert re.fullmatch(r"\d{4}", person["postcode"]), person["name"]
            assert ("born" in person) != ("born_days_before_start" in person), person["name"]
            assert 10 < len(person["motivation"]) < 200, person["name"]
            assert 0 < person["submitted_days_before_start"] < self.cast["mandate"]["days_before_start"]

    def test_every_adept_has_a_whole_number_for_each_criterion(self) -> None:
        criteria = {criterion["key"] for criterion in read("programmes/classic.toml")["criterion"]}
        for adept in self.cast["adept"]:
            assert adept["scores"].keys() == criteria, adept["name"]
            assert set(adept["scores"].values()) <= {1, 2, 3, 4, 5}, adept["name"]

    def test_the_cut_is_clear_and_the_minor_is_below_it(self) -> None:
        weights = {criterion["key"]: criterion["weight"] for criterion in read("programmes/classic.toml")["criterion"]}

        def points(adept: Table) -> int:
            return sum(weights[key] * score for key, score in adept["scores"].items())

        ranked = sorted(self.cast["adept"], key=points, reverse=True)
        assert points(ranked[9]) > points(ranked[10])
        minors = [adept for adept in ranked if adept.get("born_days_before_start", 9999) < 18 * 365]
        assert len(minors) == 1
        assert all("guardian" in adept and ranked.index(adept) > 9 for adept in minors)

    def test_names_come_in_several_scripts(self) -> None:
        names = " ".join(person["name"] for person in self.everybody)
        assert re.search("[а-яА-Я]", names)
        assert re.search("[\u0621-\u064a]", names)
