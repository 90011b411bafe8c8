"""What a coordinator does with interviews and references."""

import datetime as dt
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any
from uuid import UUID

from mentordesk.core.kernel.identifiers import link_id, new_id
from mentordesk.core.recruitment.forbidden import check_notes
from mentordesk.core.recruitment.tables import Application
from mentordesk.core.selection.interviews.errors import (
    InterviewLengthImpossible,
    OutcomeUnknown,
    RecommendationUnknown,
    ReferenceUnnamed,
    TooManyReferences,
)
from mentordesk.core.selection.interviews.queries import references, sensitive_notes_left, sheet_facts
from mentordesk.core.selection.interviews.rules import (
    DRAWERS,
    LONGEST,
    MOST_REFERENCES,
    OUTCOMES,
    RECOMMENDATIONS,
    SENSITIVE,
    USUAL_MINUTES,
    DayPlan,
    follows_interview,
    times,
)
from mentordesk.core.selection.interviews.tables import Interview, Reference
from mentordesk.core.store.blanking import forget_fields
from mentordesk.core.store.outgoing import write_out
from mentordesk.core.store.unit import Recording, Store

_ABOUT = ("start", "minutes", "place", "interviewer", "held", "recommendation")
_OF_REFERENCE = ("name", "relation", "phone", "called", "outcome")


def plan_interviews(store: Store, *, applications: Sequence[UUID], plan: DayPlan) -> list[dt.datetime]:
    """Give these applicants the times of a day, one after the other; who had a time before gets the new one.

    Returns the times. Raises InterviewLengthImpossible, InterviewDayTooLong.
    """
    starts = times(plan, len(applications))
    with store.recording("selection.plan_interviews") as session:
        for application, start in zip(applications, starts, strict=True):
            row = _interview(session, application)
            row.start, row.minutes = start, plan.minutes
            row.place, row.interviewer = plan.place.strip() or None, plan.interviewer.strip() or None
            _come_to_interview(session, application)
        session.facts = {"count": len(applications)}
    return starts


def change_interview(store: Store, *, application: UUID, values: Mapping[str, object]) -> None:
    """Keep what is known of an interview: `start`, `minutes`, `place`, `interviewer`, `held`, `recommendation`.

    Raises InterviewLengthImpossible, RecommendationUnknown, SaysTooMuch.
    """
    kept = _known(values, _ABOUT)
    check_notes(*kept.values())
    if kept.get("recommendation") not in (None, *RECOMMENDATIONS):
        raise RecommendationUnknown(name=kept["recommendation"])
    if not 1 <= kept.get("minutes", 1) <= LONGEST:
        raise InterviewLengthImpossible(most=LONGEST)
    with store.recording("selection.change_interview") as session:
        row = _interview(session, application)
        for name, value in kept.items():
            setattr(row, name, value)
        if kept.get("start") or kept.get("held"):
            _come_to_interview(session, application)


def write_note(store: Store, *, application: UUID, drawer: str, text: str) -> None:
    """Keep the notes of one drawer: `facts`, `opinion` or `sensitive`. Raises SaysTooMuch."""
    if drawer not in DRAWERS:
        raise ValueError(drawer)
    check_notes(text)
    with store.recording("selection.write_note") as session:
        setattr(_interview(session, application), drawer, text.strip() or None)


def cancel_interview(store: Store, *, application: UUID) -> None:
    """Take an interview away, with its notes."""
    with store.recording("selection.cancel_interview") as session:
        _interview(session, application).deleted = True


def empty_sensitive_drawers(store: Store, *, programme: UUID) -> int:
    """Empty the sensitive drawer of everybody who is decided on, for good; returns how many.

    The journal forgets what was in them, too, so nobody can take it back. Older backups still have it.
    """
    with store.recording("selection.empty_sensitive_drawers", log=True) as session:
        found = sensitive_notes_left(session, programme)
        rows = [_interview(session, application) for application in found]
        for row in rows:
            row.sensitive = None
        forget_fields(session, [row.id for row in rows], [SENSITIVE])
        session.facts = {"count": len(found)}
    return len(found)


def print_interview_sheets(
    store: Store, *, programme: UUID, applications: Sequence[UUID], target: Path, language: str
) -> None:
    """Write the sheets of these applicants as one PDF, in this order; leaves a line in the history.

    Raises PaperLanguageUnknown, LetterWithoutFont and the troubles of the disk.
    """
    from mentordesk.core.selection.interviews.document import interview_sheets_pdf  # ReportLab is loaded here alone

    content = interview_sheets_pdf(store.read(sheet_facts, programme, applications), language)
    with store.recording("selection.print_interview_sheets", log=True) as session:
        session.facts["count"] = len(applications)
        write_out(store, target, content)


def add_reference(store: Store, *, application: UUID, name: str, relation: str = "", phone: str = "") -> UUID:
    """Somebody who can speak for an applicant. Raises ReferenceUnnamed, TooManyReferences, SaysTooMuch."""
    if not name.strip():
        raise ReferenceUnnamed
    check_notes(name, relation, phone)
    key = new_id()
    with store.recording("selection.add_reference") as session:
        if len(references(session, application)) >= MOST_REFERENCES:
            raise TooManyReferences(most=MOST_REFERENCES)
        session.add(
            Reference(
                id=key,
                application=application,
                name=name.strip(),
                relation=relation.strip() or None,
                phone=phone.strip() or None,
            )
        )
        _about(session, application)
    return key


def change_reference(store: Store, *, reference: UUID, values: Mapping[str, object]) -> None:
    """Keep what is known of a reference: `name`, `relation`, `phone`, the day it was `called`, and the `outcome`.

    Raises ReferenceUnnamed, OutcomeUnknown, SaysTooMuch.
    """
    kept = _known(values, _OF_REFERENCE)
    check_notes(*kept.values())
    if not kept.get("name", "-"):
        raise ReferenceUnnamed
    if kept.get("outcome") not in (None, *OUTCOMES):
        raise OutcomeUnknown(name=kept["outcome"])
    with store.recording("selection.change_reference") as session:
        row = session.get_one(Reference, reference)
        for name, value in kept.items():
            setattr(row, name, value)
        _about(session, row.application)


def remove_reference(store: Store, *, reference: UUID) -> None:
    """Take a reference away."""
    with store.recording("selection.remove_reference") as session:
        row = session.get_one(Reference, reference)
        row.deleted = True
        _about(session, row.application)


def _known(values: Mapping[str, object], names: Sequence[str]) -> dict[str, Any]:
    """The values by name, texts without spaces around and None for empty ones. Raises ValueError for other names."""
    if unknown := values.keys() - set(names):
        raise ValueError(sorted(unknown))
    return {key: (value.strip() or None) if isinstance(value, str) else value for key, value in values.items()}


def _interview(session: Recording, application: UUID) -> Interview:
    key = link_id("interview", application)
    found = session.get(Interview, key, execution_options={"deleted": True})
    if found is None:
        found = Interview(id=key, application=application, minutes=USUAL_MINUTES)
        session.add(found)
    elif found.deleted:
        for name in (*_ABOUT, *DRAWERS):
            setattr(found, name, None)
        found.deleted, found.minutes = False, USUAL_MINUTES
    _about(session, application)
    return found


def _about(session: Recording, application: UUID) -> None:
    session.facts["person"] = session.get_one(Application, application).person.hex


def _come_to_interview(session: Recording, application: UUID) -> None:
    found = session.get_one(Application, application)
    if follows_interview(found.status):
        found.status = "interview"
