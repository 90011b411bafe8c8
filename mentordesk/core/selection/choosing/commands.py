"""What a coordinator declares before the choice."""

from collections.abc import Sequence
from typing import NamedTuple
from uuid import UUID

import sqlalchemy as sa

from mentordesk.core.kernel.clock import today
from mentordesk.core.kernel.folding import fold
from mentordesk.core.kernel.identifiers import link_id
from mentordesk.core.selection.choosing import tables
from mentordesk.core.selection.choosing.errors import QuotaTwice, QuotaUnbounded, QuotaUnknown, TooManyQuotas
from mentordesk.core.selection.choosing.queries import has_begun, possible
from mentordesk.core.selection.choosing.rules import MOST_QUOTAS, YOUNGER
from mentordesk.core.store.unit import Recording, Store


class Wanted(NamedTuple):
    """A quota to declare: `by` and `value` as in Quota, and at least one of the bounds."""

    by: str
    value: str
    least: int | None
    most: int | None


def declare_quotas(store: Store, *, programme: UUID, wanted: Sequence[Wanted]) -> None:
    """From now on these quotas hold, and no others. One whose bounds change is declared anew, today.

    When the choice has begun, the history says so, and with it the record of the choice. Raises QuotaUnbounded,
    QuotaUnknown, QuotaTwice, TooManyQuotas.
    """
    if len(wanted) > MOST_QUOTAS:
        raise TooManyQuotas(most=MOST_QUOTAS)
    if store.read(has_begun, programme):
        with store.recording("selection.change_quotas") as session:
            _replace(session, programme, wanted)
    else:
        with store.recording("selection.declare_quotas") as session:
            _replace(session, programme, wanted)


def _replace(session: Recording, programme: UUID, wanted: Sequence[Wanted]) -> None:
    known = {one.by for one in possible(session, programme)}
    keys = [_checked(one, known, programme) for one in wanted]
    for key, one in zip(keys, wanted, strict=True):
        if keys.count(key) > 1:
            raise QuotaTwice(value=one.value)
        _declare(session, programme, key, one)
    gone = sa.select(tables.Quota).where(tables.Quota.programme == programme, tables.Quota.id.not_in(keys))
    for row in session.scalars(gone):
        row.deleted = True
    session.facts["count"] = len(wanted)


def _checked(one: Wanted, known: set[str], programme: UUID) -> UUID:
    """The id of a quota that can be declared."""
    if one.by not in known or not one.value.strip() or (one.by == YOUNGER and not one.value.isdecimal()):
        raise QuotaUnknown(value=one.value)
    least, most = one.least or 0, one.most
    if (not least and most is None) or least < 0 or (most is not None and most < least):
        raise QuotaUnbounded
    return link_id("quota", programme, one.by, fold(one.value))


def _declare(session: Recording, programme: UUID, key: UUID, one: Wanted) -> None:
    found = session.get(tables.Quota, key, execution_options={"deleted": True})
    if found is None:
        found = tables.Quota(id=key, programme=programme, by=one.by, value=one.value.strip(), declared=today())
        session.add(found)
    elif found.deleted or (found.least, found.most) != (one.least or None, one.most):
        found.deleted, found.declared = False, today()
    found.least, found.most = one.least or None, one.most
