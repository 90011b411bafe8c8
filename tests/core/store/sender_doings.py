"""What is said of senders, by chance."""

from collections.abc import Callable
from typing import TYPE_CHECKING
from uuid import UUID

from mentordesk.core.recruitment.senders import commands as senders
from mentordesk.core.recruitment.senders.queries import senders as known

if TYPE_CHECKING:
    from tests.core.store.doings import Desk

Doing = Callable[["Desk"], object]

_NAMES = ("NAV Sandnes", "Voksenopplæringa", "Flyktningtjenesten")


def _sender(desk: "Desk") -> UUID:
    return desk.one_of(desk.store.read(known, desk.programme)).id


def _add(desk: "Desk") -> None:
    values = {"name": desk.one_of(_NAMES), "quota": desk.one_of((None, 1, 5))}
    senders.add_sender(desk.store, programme=desk.programme, values=values)


def sent(desk: "Desk") -> dict[str, object]:
    """Who sent somebody, by chance; fields of an application."""
    there = [one.id for one in desk.store.read(known, desk.programme)]
    return {"sender": desk.one_of((None, *there)), "recommended": desk.one_of((None, None, desk.day))}


SENDING: dict[Callable[..., object], Doing] = {
    senders.add_sender: _add,
    senders.change_sender: lambda desk: senders.change_sender(
        desk.store,
        sender=_sender(desk),
        values={"quota": desk.one_of((None, 2)), "anchored": desk.one_of((True, False))},
    ),
    senders.remove_sender: lambda desk: senders.remove_sender(desk.store, sender=_sender(desk)),
}
"""How each of these commands is done."""
