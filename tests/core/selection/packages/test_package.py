"""A package is read back as it was written, and as nothing else."""

import json
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.core.kernel.fingerprints import canonical, fingerprint
from mentordesk.core.selection.packages.codes import sheet_code
from mentordesk.core.selection.packages.errors import NewerPackage, PackageNotUnderstood, PackageTooLarge
from mentordesk.core.selection.packages.package import (
    FORMAT,
    MOST_BYTES,
    Package,
    PackedApplication,
    PackedCriterion,
    Verdict,
    packed,
    unpacked,
)

TEXT = st.text(max_size=20)
CRITERIA = tuple(PackedCriterion(UUID(int=n), f"K{n}", 30, ("a", "b")) for n in (1, 2))
APPLICATIONS = tuple(PackedApplication(UUID(int=n), n, sheet_code(UUID(int=n)), "Jeg vil", ()) for n in (7, 8))
PACKAGE = Package(UUID(int=9), "Sterk sammen", "Per", "nb", CRITERIA, APPLICATIONS)


@given(TEXT, TEXT, st.integers(1, 5), st.lists(st.tuples(TEXT, TEXT), max_size=2))
def test_what_is_written_is_read(text: str, comment: str, points: int, said: list[tuple[str, str]]) -> None:
    one = PackedApplication(UUID(int=7), 7, "K7QX22", text, tuple(said))
    package = Package(UUID(int=9), text, "Per", "nb", CRITERIA, (one,))
    package = package.with_verdict(one.id, Verdict({CRITERIA[0].id: points}, comment))
    assert unpacked(packed(package), "x") == package


def body_with(**changed: object) -> bytes:
    body = canonical(json.loads(json.loads(packed(PACKAGE))["body"]) | changed)
    return canonical({"format": FORMAT, "version": 1, "digest": fingerprint(body), "body": body}).encode()


@pytest.mark.parametrize(
    "content",
    [
        body_with(assessor=" "),
        body_with(assessor=5),
        body_with(criteria=[]),
        body_with(programme="nobody"),
        body_with(extra=1),
        body_with(given={UUID(int=99).hex: {"points": {}, "comment": "", "conflict": ""}}),
        body_with(given={UUID(int=7).hex: {"points": {UUID(int=1).hex: 6}, "comment": "", "conflict": ""}}),
        body_with(given={UUID(int=7).hex: {"points": {UUID(int=1).hex: True}, "comment": "", "conflict": ""}}),
        body_with(given={UUID(int=7).hex: {"points": {UUID(int=3).hex: 3}, "comment": "", "conflict": ""}}),
        packed(PACKAGE).replace(b"Jeg vil", b"Jeg vit"),
        packed(PACKAGE) + b" ",
    ],
)
def test_what_was_made_by_hand_is_not_understood(content: bytes) -> None:
    with pytest.raises(PackageNotUnderstood):
        unpacked(content, "x")


def test_a_newer_and_a_huge_one_are_told_apart() -> None:
    with pytest.raises(NewerPackage):
        unpacked(packed(PACKAGE).replace(b'"version":1', b'"version":2'), "x")
    with pytest.raises(PackageTooLarge):
        unpacked(b" " * (MOST_BYTES + 1), "x")


def test_done_is_with_all_points_or_a_reason_to_stand_aside() -> None:
    first, second = APPLICATIONS
    half = PACKAGE.with_verdict(first.id, Verdict({CRITERIA[0].id: 3}))
    assert not half.is_done(first.id)
    assert half.with_verdict(first.id, Verdict(conflict="Nabo")).is_done(first.id)
    assert half.with_verdict(second.id, Verdict({one.id: 3 for one in CRITERIA})).is_done(second.id)


def test_codes_have_no_letters_that_look_alike() -> None:
    codes = {sheet_code(UUID(int=n)) for n in range(2000)}
    assert len(codes) > 1998
    assert not set("01IO") & set("".join(codes))
