"""What a coordinator says of requirements: which there are, and who has ordered, met or need not meet them."""

import datetime as dt
from collections.abc import Collection, Mapping
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from mentordesk.core.kernel.identifiers import link_id, new_id
from mentordesk.core.programme.errors import TextMissing
from mentordesk.core.recruitment.forbidden import is_about_certificate, says_too_much
from mentordesk.core.recruitment.requirements.errors import (
    CertificateByAnotherName,
    ExemptionNotAllowed,
    ExemptionWithoutReason,
    RequirementProtected,
    RequirementThere,
    RequirementUnknown,
    SaysTooMuch,
    ValidityOutOfRange,
)
from mentordesk.core.recruitment.requirements.queries import minors_of, requirements
from mentordesk.core.recruitment.requirements.rules import (
    CERTIFICATE,
    GREATEST_MONTHS,
    GUARDIAN_CONSENT,
    KINDS,
    PROTECTED,
    may_stand_before,
    word_of,
)
from mentordesk.core.recruitment.requirements.tables import Exemption, Requirement, RequirementOrder
from mentordesk.core.recruitment.tables import Fulfilment
from mentordesk.core.store.base import Record
from mentordesk.core.store.unit import Recording, Store

_PROTECTED = frozenset(one.kind for one in PROTECTED)
FIELDS = frozenset(("name", "role", "before", "months"))


def add_requirement(
    store: Store, *, programme: UUID, kind: str, name: str, role: str, before: str, months: int | None = None
) -> str:
    """Ask for something more: one of KINDS, or with an empty `kind` something of that name. Its kind.

    Raises RequirementThere, TextMissing, SaysTooMuch, CertificateByAnotherName, ValidityOutOfRange.
    """
    _check_months(months)
    own = "" if kind else _own_name(name)
    with store.recording("recruitment.add_requirement") as session:
        _own_list(session, programme)
        known = {row.kind: row for row in _rows(session, programme)}
        if kind in known:
            raise RequirementThere(field=word_of(kind))
        key = _row_id(programme, kind) if kind else new_id()
        position = max((row.position for row in known.values()), default=-1) + 1
        kept = {"role": role, "before": before, "months": months, "position": position}
        row = session.get(Requirement, key, execution_options={"deleted": True})
        if row is None:
            session.add(Requirement(id=key, programme=programme, kind=kind or key.hex, name=own or None, **kept))
        else:
            for field, value in (kept | {"deleted": False}).items():
                setattr(row, field, value)
    return kind or key.hex


def change_requirement(store: Store, *, programme: UUID, kind: str, values: Mapping[str, object]) -> None:
    """Change `role`, `before`, `months` or a requirement's own `name`.

    Raises RequirementUnknown, RequirementProtected, TextMissing, SaysTooMuch, CertificateByAnotherName,
    ValidityOutOfRange.
    """
    with store.recording("recruitment.change_requirement") as session:
        _own_list(session, programme)
        row = _row_of(session, programme, kind)
        for field, value in values.items():
            if field not in FIELDS:
                raise TypeError(f"no such field: {field}")
            setattr(row, field, _own_name(str(value)) if field == "name" else value)
        _check_months(row.months)
        eased = kind in _PROTECTED and row.role != next(one.role for one in PROTECTED if one.kind == kind)
        if eased or not may_stand_before(kind, row.before):
            raise RequirementProtected(field=word_of(kind))


def remove_requirement(store: Store, *, programme: UUID, kind: str) -> None:
    """Ask for it no more; what people have met stays. Raises RequirementUnknown, RequirementProtected."""
    if kind in _PROTECTED:
        raise RequirementProtected(field=word_of(kind))
    with store.recording("recruitment.remove_requirement") as session:
        _own_list(session, programme)
        _row_of(session, programme, kind).deleted = True


def meet_requirement(
    store: Store, *, programme: UUID, person: UUID, kind: str, met: dt.date | None, seen_by: str = ""
) -> None:
    """Log that a person meets a requirement (certificate shown, guardian's consent …) since a day; None takes it back.

    Nothing of what a certificate says is kept. Raises RequirementUnknown, SaysTooMuch.
    """
    _check_text(seen_by, kind)
    with store.recording("recruitment.meet_requirement") as session:
        _check_kind(session, programme, kind)
        _write_met(session, programme, person, kind, met, seen_by)
        session.facts["person"] = person.hex


def meet_for_all(
    store: Store, *, programme: UUID, people: Collection[UUID], kind: str, met: dt.date, seen_by: str = ""
) -> None:
    """Log that all of these meet a requirement since a day: one step. Raises RequirementUnknown, SaysTooMuch."""
    _check_text(seen_by, kind)
    with store.recording("recruitment.meet_for_all") as session:
        _check_kind(session, programme, kind)
        for person in people:
            _write_met(session, programme, person, kind, met, seen_by)
        session.facts["count"] = len(people)


def order_requirement(store: Store, *, programme: UUID, people: Collection[UUID], kind: str, day: dt.date) -> None:
    """Log that these were asked for something on a day, or that it was booked for them. Raises RequirementUnknown."""
    with store.recording("recruitment.order_requirement") as session:
        _check_kind(session, programme, kind)
        for person in people:
            key = link_id("requirement_order", programme, person, kind)
            row = session.get(RequirementOrder, key, execution_options={"deleted": True})
            if row is None:
                session.add(RequirementOrder(id=key, programme=programme, person=person, kind=kind, day=day))
            else:
                row.day, row.deleted = day, False
        session.facts["count"] = len(people)


def exempt(store: Store, *, programme: UUID, person: UUID, kind: str, day: dt.date, reason: str) -> None:
    """Let somebody off a requirement, for a reason; whoever writes it says so.

    Raises RequirementUnknown, ExemptionNotAllowed, ExemptionWithoutReason, SaysTooMuch.
    """
    if not reason.strip():
        raise ExemptionWithoutReason
    _check_text(reason, kind)
    with store.recording("recruitment.exempt") as session:
        _check_kind(session, programme, kind)
        if kind == GUARDIAN_CONSENT or (kind == CERTIFICATE and minors_of(session, programme)):
            raise ExemptionNotAllowed(field=word_of(kind))
        key = link_id("exemption", programme, person, kind)
        row = session.get(Exemption, key, execution_options={"deleted": True})
        said = {"day": day, "reason": reason.strip(), "author": store.author}
        if row is None:
            session.add(Exemption(id=key, programme=programme, person=person, kind=kind, **said))
        else:
            row.day, row.reason, row.author, row.deleted = day, reason.strip(), store.author, False
        session.facts["person"] = person.hex


def take_back_requirement(store: Store, *, programme: UUID, person: UUID, kind: str) -> None:
    """Take back what was last said of it: that it is met, else the exemption, else that it was ordered."""
    with store.recording("recruitment.take_back_requirement") as session:
        session.facts["person"] = person.hex
        for name, table in _STEPS.items():
            row: Record | None = session.get(table, link_id(name, programme, person, kind))
            if row is not None:
                row.deleted = True
                return


_STEPS: Mapping[str, type[Any]] = {
    "fulfilment": Fulfilment,
    "exemption": Exemption,
    "requirement_order": RequirementOrder,
}
"""What is kept of a person and a kind, by the name in its id; the last word first."""


def _write_met(session: Recording, programme: UUID, person: UUID, kind: str, met: dt.date | None, seen_by: str) -> None:
    key = link_id("fulfilment", programme, person, kind)
    row = session.get(Fulfilment, key, execution_options={"deleted": True})
    if met is None:
        if row is not None:
            row.deleted = True
    elif row is None:
        session.add(Fulfilment(id=key, programme=programme, person=person, kind=kind, met=met, seen_by=seen_by))
    else:
        row.met, row.seen_by, row.deleted = met, seen_by, False


def _check_kind(session: Recording, programme: UUID, kind: str) -> None:
    if kind not in KINDS and kind not in {one.kind for one in requirements(session, programme)}:
        raise RequirementUnknown(kind=kind)


def _check_text(text: str, kind: str) -> None:
    if says_too_much(text, of_certificate=kind == CERTIFICATE):
        raise SaysTooMuch


def _check_months(months: int | None) -> None:
    if months is not None and not 1 <= months <= GREATEST_MONTHS:
        raise ValidityOutOfRange(months=months)


def _own_name(name: str) -> str:
    name = name.strip()
    if not name:
        raise TextMissing(field="name")
    if is_about_certificate(name):
        raise CertificateByAnotherName
    if says_too_much(name):
        raise SaysTooMuch
    return name


def _own_list(session: Recording, programme: UUID) -> None:
    """Write the template's requirements into the file the first time they are changed."""
    if _rows(session, programme):
        return
    for position, one in enumerate(requirements(session, programme)):
        key = _row_id(programme, one.kind)
        session.add(Requirement(id=key, programme=programme, position=position, **one._asdict()))
    session.flush()


def _row_id(programme: UUID, kind: str) -> UUID:
    return link_id("requirement", programme, kind)


def _rows(session: Recording, programme: UUID) -> list[Requirement]:
    return list(session.scalars(sa.select(Requirement).where(Requirement.programme == programme)))


def _row_of(session: Recording, programme: UUID, kind: str) -> Requirement:
    found = next((row for row in _rows(session, programme) if row.kind == kind), None)
    if found is None:
        raise RequirementUnknown(kind=kind)
    return found
