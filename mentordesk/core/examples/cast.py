"""The cast of the shipped example, read from resources; everybody in it is invented."""

import datetime as dt
import tomllib
from dataclasses import dataclass
from typing import Any

from mentordesk.core.kernel.places import RESOURCES
from mentordesk.core.recruitment.drafts import ApplicantDraft

_FILE = RESOURCES / "examples" / "sterk-sammen.toml"


@dataclass(frozen=True)
class Cast:
    """Who and what is in the example; dates are worked out from the programme's start."""

    content: dict[str, Any]
    applicants: tuple[ApplicantDraft, ...]
    scores: dict[str, dict[str, int]]
    """Points by e-mail and criterion key."""


def cast(start: dt.date) -> Cast:
    """The example's cast for a programme that begins on `start`."""
    content = tomllib.loads(_FILE.read_text("utf-8"))
    everybody = [(one, "mentor") for one in content["mentor"]] + [(one, "adept") for one in content["adept"]]
    return Cast(
        content=content,
        applicants=tuple(_draft(one, role, start) for one, role in everybody),
        scores={one["email"]: one["scores"] for one in content["adept"]},
    )


def _draft(one: dict[str, Any], role: str, start: dt.date) -> ApplicantDraft:
    plain = ("name", "email", "phone", "postcode", "town", "gender", "mentor_gender", "employer", "capacity")
    sets = ("languages", "field", "topics", "times")
    born = one.get("born") or start - dt.timedelta(days=one["born_days_before_start"])
    sent = start - dt.timedelta(days=one["submitted_days_before_start"])
    told: dict[str, Any] = {key: one.get(key) for key in (*plain, "source", "motivation")}
    told |= {key: tuple(one.get(key, ())) for key in sets}
    return ApplicantDraft(
        **told,
        role=role,
        born=born,
        consent=True,
        submitted=dt.datetime.combine(sent, dt.time(9 + len(one["name"]) % 9, 7 * len(one["motivation"]) % 60)),
    )
