"""The presets are those of the design, and every template names one."""

import pytest

from mentordesk import words
from mentordesk.core.matching.criteria.catalogue import MEASURES
from mentordesk.core.matching.model import DIFFERENCE, MUST, SHOULD
from mentordesk.core.matching.settings.errors import NoSuchPreset
from mentordesk.core.matching.settings.rules import MODES, in_use, preset, preset_names
from mentordesk.core.programme.templates import template, template_names

ALWAYS = {"minor_protection", "common_language", "mentor_gender", "avoid", "earlier_pair"}
DESIGN = {
    "job": {"field": 30, "topics": 30, "times": 20, "place": 10, "more_languages": 10},
    "leaders": {"field": 20, "topics": 40, "times": 20, "place": 10, "more_languages": 5, "background": 5},
    "reverse": {"field": 25, "topics": 35, "times": 20, "place": 10, "background": 10},
    "youth": {"field": 10, "topics": 25, "times": 25, "place": 20, "more_languages": 15, "background": 5},
    "group": {"field": 15, "topics": 40, "times": 30, "place": 10, "more_languages": 5},
}


def test_the_presets_there_are() -> None:
    assert preset_names() == tuple(DESIGN)
    with pytest.raises(NoSuchPreset) as told:
        preset("klassisk")
    assert told.value.facts == {"preset": "klassisk", "known": ", ".join(DESIGN)}


@pytest.mark.parametrize("key", DESIGN)
def test_a_preset_is_the_one_of_the_design(key: str) -> None:
    found = preset(key)
    assert [one.key for one in found.criteria] == list(MEASURES)
    weights = {one.key: one.weight for one in found.criteria if one.kind == SHOULD and one.key != "wishes"}
    assert weights == DESIGN[key]
    assert sum(weights.values()) == 100
    musts = {one.key for one in found.criteria if one.kind == MUST}
    assert musts == ALWAYS | ({"same_employer"} if key != "reverse" else set())
    assert {one.key for one in found.criteria if one.direction == DIFFERENCE} == {"background"}
    assert all(one.kind in MEASURES[one.key].kinds for one in found.criteria)
    assert (found.preset, found.mode, found.minimum, found.missing) == (key, "floor", 0, 50)


def test_what_is_off_is_not_in_use() -> None:
    assert {one.key for one in in_use(preset("job"))} == set(MEASURES) - {"training", "distance", "age", "first_time"}


def test_every_template_names_its_preset() -> None:
    named = {key: template(key).content["matching"]["preset"] for key in template_names()}
    assert named == {"classic": "job", **{key: key for key in ("group", "leaders", "reverse", "youth")}}


@pytest.mark.parametrize("language", words.LANGUAGES)
def test_presets_and_modes_have_names(language: str) -> None:
    for key in (*(f"preset_{one}" for one in preset_names()), *(f"mode_{one}" for one in MODES)):
        assert words.word(key, language) != key
