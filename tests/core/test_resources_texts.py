"""The shipped texts: programme templates and the example's cast say what the design promises."""

import re
import tomllib
from collections import Counter
from typing import Any

import phonenumbers
import pytest

from mentordesk.core.kernel.places import RESOURCES

Table = dict[str, Any]

PRESETS = {"classic": "job", "leaders": "leaders", "reverse": "reverse", "youth": "youth", "group": "group"}
LANGUAGES = {"nb", "nn", "en"}
FORMS = {"indefinite", "definite", "plural", "definite_plural"}


def read(name: str) -> Table:
    return tomllib.loads((RESOURCES / name).read_text(encoding="utf-8"))


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
        assert template["direction"] == ("reverse" if name == "reverse" else "classic")
        assert template["selected_side"] in {"adept", "mentor"}
        assert template["length_months"] == {"reverse": 9}.get(name, 6)
        assert template["places"] == {"group": 12}.get(name, 10)
        assert min(template["rhythm"]["weeks"], template["rhythm"]["minutes"]) > 0
        asked = [need["kind"] for need in template["requirement"]]
        assert asked == (["declaration", "course"] if name == "youth" else ["declaration"])


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
