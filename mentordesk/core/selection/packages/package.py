"""An assessor's package before it is sealed: one JSON document, blind, with what is read and what was given. Pure.

What comes in was written by anybody: it is taken only as what `packed` would have made of it.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from typing import Any
from uuid import UUID

from mentordesk.core.kernel.fingerprints import canonical, fingerprint
from mentordesk.core.selection.packages.errors import NewerPackage, PackageNotUnderstood, PackageTooLarge
from mentordesk.core.selection.rules import HIGHEST, LOWEST

FORMAT = "mentordesk.assessment"
VERSION = 1
MOST_BYTES = 16 * 1024 * 1024
MOST_APPLICATIONS = 5000
LONGEST_TEXT = 100_000


@dataclass(frozen=True)
class PackedCriterion:
    """What is scored by; `anchors` say what each score means."""

    id: UUID
    name: str
    weight: int
    anchors: tuple[str, ...]


@dataclass(frozen=True)
class PackedApplication:
    """What an assessor reads of one application: `said` are headings (identifiers, or questions) with their answers."""

    id: UUID
    number: int
    code: str
    motivation: str
    said: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Verdict:
    """What the assessor gave one application: points by criterion, a comment, or why they stand aside."""

    points: Mapping[UUID, int] = field(default_factory=dict)
    comment: str = ""
    conflict: str = ""


@dataclass(frozen=True)
class Package:
    """The whole of it; `given` are the verdicts by application."""

    programme: UUID
    programme_name: str
    assessor: str
    language: str
    criteria: tuple[PackedCriterion, ...]
    applications: tuple[PackedApplication, ...]
    given: Mapping[UUID, Verdict] = field(default_factory=dict)

    def with_verdict(self, application: UUID, verdict: Verdict) -> "Package":
        """The same with this verdict in place of an earlier one."""
        return replace(self, given={**self.given, application: verdict})

    def verdict(self, application: UUID) -> Verdict:
        """What was given so far."""
        return self.given.get(application, Verdict())

    def is_done(self, application: UUID) -> bool:
        """Whether nothing is missing: points by every criterion, or a reason to stand aside."""
        found = self.verdict(application)
        return bool(found.conflict) or all(one.id in found.points for one in self.criteria)


def packed(package: Package) -> bytes:
    """The package as bytes, the same for the same."""
    body = canonical(_plain(package))
    return canonical({"format": FORMAT, "version": VERSION, "digest": fingerprint(body), "body": body}).encode()


def _plain(package: Package) -> dict[str, Any]:
    return {
        "programme": package.programme.hex,
        "programme_name": package.programme_name,
        "assessor": package.assessor,
        "language": package.language,
        "criteria": [{**asdict(one), "id": one.id.hex} for one in package.criteria],
        "applications": [{**asdict(one), "id": one.id.hex} for one in package.applications],
        "given": {
            application.hex: {
                "points": {criterion.hex: points for criterion, points in one.points.items()},
                "comment": one.comment,
                "conflict": one.conflict,
            }
            for application, one in package.given.items()
        },
    }


def unpacked(content: bytes, name: str) -> Package:
    """The package in what was sealed; `name` is the file's.

    Raises PackageNotUnderstood, NewerPackage, PackageTooLarge.
    """
    if len(content) > MOST_BYTES:
        raise PackageTooLarge(name=name)
    try:
        outer = json.loads(content)
        if outer["format"] != FORMAT or type(outer["version"]) is not int:
            raise ValueError
        if outer["version"] > VERSION:
            raise NewerPackage(name=name)
        if fingerprint(outer["body"]) != outer["digest"]:
            raise ValueError
        package = _package(json.loads(outer["body"]))
        if packed(package) != content:
            raise ValueError
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise PackageNotUnderstood(name=name) from None
    return package


def _package(found: Mapping[str, Any]) -> Package:
    applications = tuple(_application(one) for one in _several(found["applications"]))
    criteria = tuple(_criterion(one) for one in _several(found["criteria"]))
    known = {one.id for one in applications}, {one.id for one in criteria}
    if not criteria or len(known[0]) < len(applications) or len(known[1]) < len(criteria):
        raise ValueError
    given = {UUID(key): _verdict(one, known[1]) for key, one in dict(found["given"]).items()}
    if not given.keys() <= known[0]:
        raise ValueError
    name, assessor, language = (_text(found[key]) for key in ("programme_name", "assessor", "language"))
    if not assessor.strip():
        raise ValueError
    return Package(UUID(found["programme"]), name, assessor, language, criteria, applications, given)


def _several(found: object) -> Sequence[Mapping[str, Any]]:
    if not isinstance(found, list) or len(found) > MOST_APPLICATIONS:
        raise ValueError
    return found


def _text(found: object) -> str:
    if not isinstance(found, str) or len(found) > LONGEST_TEXT:
        raise ValueError
    return found


def _number(found: object, least: int, most: int) -> int:
    if type(found) is not int or not least <= found <= most:
        raise ValueError
    return found


def _criterion(one: Mapping[str, Any]) -> PackedCriterion:
    anchors = tuple(map(_text, _several(one["anchors"])))
    return PackedCriterion(UUID(one["id"]), _text(one["name"]), _number(one["weight"], 0, 100), anchors)


def _application(one: Mapping[str, Any]) -> PackedApplication:
    said = tuple((_text(heading), _text(answer)) for heading, answer in _several(one["said"]))
    number = _number(one["number"], 0, 1_000_000)
    return PackedApplication(UUID(one["id"]), number, _text(one["code"]), _text(one["motivation"]), said)


def _verdict(one: Mapping[str, Any], criteria: set[UUID]) -> Verdict:
    points = {UUID(key): _number(value, LOWEST, HIGHEST) for key, value in dict(one["points"]).items()}
    if not points.keys() <= criteria:
        raise ValueError
    return Verdict(points, _text(one["comment"]), _text(one["conflict"]))
