"""From two people to one: fields as somebody chose, and all that hung on the one on the other."""

from collections.abc import Callable, Iterable, Mapping
from uuid import UUID

from mentordesk.core.kernel.identifiers import link_id
from mentordesk.core.programme.commands import replace_set
from mentordesk.core.programme.tables import Person
from mentordesk.core.recruitment.doubles.queries import (
    ANSWER,
    compared_applications,
    compared_people,
    in_both,
    merged_into,
)
from mentordesk.core.recruitment.doubles.rules import BOTH, FieldPair, chosen_value
from mentordesk.core.recruitment.queries import SETS
from mentordesk.core.recruitment.records import follow_as_mentor
from mentordesk.core.recruitment.tables import Answer, Application
from mentordesk.core.store.joining import join
from mentordesk.core.store.unit import Recording

_SILENT = ("background", "accommodation", "mentor_status", "sender", "recommended")
"""What is not asked about: it is taken over where the application that stays has nothing."""


def make_one(session: Recording, keep: UUID, gone: UUID, chosen: Mapping[str, str]) -> None:
    """Make two people one inside the open step. Raises TiedTogether."""
    kept, leaving = session.get_one(Person, keep), session.get_one(Person, gone)
    for earlier in merged_into(session, gone):
        earlier.merged_into = keep
    leaving.merged_into = keep
    set_all = [_take(session, kept, leaving, compared_people(session, kept, leaving), chosen)]
    for mine, yours in in_both(session, keep, gone):
        set_all.append(_take(session, mine, yours, compared_applications(session, mine, yours), chosen))
        for name in _SILENT:
            if getattr(mine, name) is None:
                setattr(mine, name, getattr(yours, name))
        follow_as_mentor(mine, mine.capacity)
        join(session, "application", keep=mine.id, gone=yours.id)
    join(session, "person", keep=keep, gone=gone)
    for finish in set_all:
        finish()


def _take(
    session: Recording,
    mine: Person | Application,
    yours: Person | Application,
    compared: Iterable[FieldPair],
    chosen: Mapping[str, str],
) -> Callable[[], None]:
    """Take what was chosen; sets come to their end when the two are joined, for their elements know more than texts."""
    sets: dict[str, object] = {}
    for pair in list(compared):
        side = chosen.get(pair.field, pair.usual)
        if pair.field in SETS:
            if side != BOTH:
                sets[pair.field] = chosen_value(pair, side)
        elif pair.field.startswith(ANSWER):
            _answer(session, (mine.id, yours.id), UUID(pair.field.removeprefix(ANSWER)), chosen_value(pair, side))
        else:
            setattr(mine, pair.field, chosen_value(pair, side))
    owner = mine.id

    def finish() -> None:
        for name, values in sets.items():
            replace_set(session, SETS[name], owner, values)  # type: ignore[arg-type]

    return finish


def _answer(session: Recording, applications: tuple[UUID, UUID], question: UUID, text: object) -> None:
    """What is chosen stays; where that is no answer, none does."""
    mine, yours = (session.get(Answer, link_id("answer", application, question)) for application in applications)
    if mine is not None and text is not None:
        mine.text = str(text)
    elif text is None and yours is not None:
        yours.deleted = True
