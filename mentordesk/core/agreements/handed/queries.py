"""What is asked on a form in a programme, and the forms that were handed out."""

import datetime as dt
from collections.abc import Mapping
from typing import NamedTuple
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import orm

from mentordesk.core.agreements.handed.tables import HandedForm
from mentordesk.core.agreements.library.queries import texts_of
from mentordesk.core.documents.texts import over_shipped
from mentordesk.core.programme.tables import Person


class HandedRow(NamedTuple):
    """A form that was handed out, the latest of its kind for this pair and person; `name` is empty where it has none.

    `returned` is the first day on which it came back, or an earlier one since; an anonymous form never tells.
    """

    kind: str
    code: str
    language: str
    pair: UUID | None
    person: UUID | None
    name: str
    made: dt.date
    returned: dt.date | None


def labels_of(session: orm.Session, programme: UUID, kind: str, language: str) -> Mapping[str, str]:
    """The labels of the text in use, own ones over the shipped ones, with their fields as they stand."""
    content = texts_of(session, programme, kind, language).current.content
    found: Mapping[str, str] = over_shipped(kind, language, content)["labels"]
    return found


def handed_forms(session: orm.Session, programme: UUID) -> list[HandedRow]:
    """What was handed out last to each, by kind and name."""
    columns = (HandedForm.kind, HandedForm.code, HandedForm.language, HandedForm.pair, HandedForm.person)
    rows = session.execute(
        sa.select(*columns, sa.func.coalesce(Person.name, ""), HandedForm.made, HandedForm.returned)
        .outerjoin(Person, (Person.id == HandedForm.person) & ~Person.deleted)
        .where(HandedForm.programme == programme)
        .order_by(HandedForm.made, HandedForm.id)
    )
    latest: dict[tuple[str, UUID | None, UUID | None], HandedRow] = {}
    for one in (HandedRow(*row) for row in rows):
        key = (one.kind, one.pair, one.person)
        back = None if one.returned else _back_since(latest.get(key), one.made)
        latest[key] = one._replace(returned=back) if back else one
    return sorted(latest.values(), key=lambda one: (one.kind, one.name, str(one.pair)))


def _back_since(earlier: HandedRow | None, made: dt.date) -> dt.date | None:
    """When an earlier form came back, where that answers the one that was made on this day, too."""
    if earlier is None or earlier.returned is None:
        return None
    return earlier.returned if earlier.returned > made or earlier.made == made else None
