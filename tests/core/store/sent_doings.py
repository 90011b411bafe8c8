"""What a person says of papers that left the house."""

from collections.abc import Callable
from typing import TYPE_CHECKING
from uuid import UUID

from mentordesk.core.agreements.queries import papers
from mentordesk.core.agreements.sending.commands import mark_sent, mark_unsent
from tests.builders import START

if TYPE_CHECKING:
    from tests.core.store.doings import Desk


def _mark_sent(desk: "Desk") -> None:
    mark_sent(desk.store, papers=_found(desk), day=START)


def _mark_unsent(desk: "Desk") -> None:
    mark_unsent(desk.store, papers=_found(desk))


def _found(desk: "Desk") -> list[UUID]:
    return [row.id for row in desk.store.read(papers, desk.programme)]


SENT_OUT: dict[Callable[..., object], Callable[["Desk"], object]] = {
    mark_sent: _mark_sent,
    mark_unsent: _mark_unsent,
}
"""How each command is done."""
