import pytest

from mentordesk.core.kernel.places import RESOURCES
from mentordesk.core.matching.settings.rules import preset_names
from mentordesk.core.programme.errors import TemplateUnknown
from mentordesk.core.programme.templates import template, template_names
from mentordesk.core.recruitment.requirements.rules import KINDS

NAMES = template_names()


def test_there_is_one_for_each_kind_of_programme() -> None:
    assert NAMES == ["classic", "group", "leaders", "reverse", "youth"]
    assert [path.stem for path in sorted((RESOURCES / "programmes").glob("*.toml"))] == NAMES


@pytest.mark.parametrize("key", ["", "Classic", "../programmes/classic", "classic.toml", "ungdom"])
def test_another_template_is_refused_with_those_there_are(key: str) -> None:
    with pytest.raises(TemplateUnknown) as told:
        template(key)
    assert told.value.facts == {"name": key, "known": "classic, group, leaders, reverse, youth"}


@pytest.mark.parametrize("key", NAMES)
def test_a_template_has_what_the_steps_need(key: str) -> None:
    found = template(key)
    assert (found.key, found.direction) == (key, "reverse" if key == "reverse" else "classic")
    assert found.months > 0
    assert found.places > 0
    assert found.selected_side in ("adept", "mentor")
    assert found.content["matching"]["preset"] in preset_names()
    assert {one["kind"] for one in found.content["requirement"]} <= set(KINDS)
    assert sum(one["weight"] for one in found.content["criterion"]) == 100
    for one in found.content["criterion"]:
        assert all(len(one["anchors"][language]) == 5 for language in one["name"])


def test_the_classic_template_sets_nothing_before_approval() -> None:
    assert {one["before"] for one in template("classic").content["requirement"]} == {"first_meeting"}
