"""The shipped programme templates: what a kind of programme is born with."""

import tomllib
from dataclasses import dataclass
from functools import cache
from typing import Any

from mentordesk.core.kernel.places import RESOURCES
from mentordesk.core.programme.errors import TemplateUnknown

_FOLDER = RESOURCES / "programmes"


@dataclass(frozen=True)
class Template:
    """A kind of programme. `content` is the template's file, for the steps that read their own part of it."""

    key: str
    direction: str
    months: int
    places: int
    selected_side: str
    content: dict[str, Any]

    def terms(self, language: str) -> dict[str, str]:
        """What the programme calls its two roles, indefinite and definite, each also with a capital."""
        found = {}
        for role in ("adept", "mentor"):
            forms = self.content["terms"][role][language]
            found[f"{role}_term"], found[f"the_{role}"] = forms["indefinite"], forms["definite"]
        return found | {key[:1].upper() + key[1:]: value[:1].upper() + value[1:] for key, value in found.items()}


def template_names() -> list[str]:
    """The keys of all shipped templates, in alphabetical order."""
    return sorted(path.stem for path in _FOLDER.glob("*.toml"))


@cache
def template(key: str) -> Template:
    """The template of that key. Raises TemplateUnknown."""
    known = template_names()
    if key not in known:
        raise TemplateUnknown(name=key, known=", ".join(known))
    content = tomllib.loads((_FOLDER / f"{key}.toml").read_text("utf-8"))
    return Template(
        key=key,
        direction=content["direction"],
        months=content["length_months"],
        places=content["places"],
        selected_side=content["selected_side"],
        content=content,
    )
