"""What the parts about contact are given."""

import datetime as dt
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from PySide6.QtWidgets import QWidget

from mentordesk.core.recruitment.contact.commands import Letter
from mentordesk.core.recruitment.contact.letters import Draft
from mentordesk.core.recruitment.contact.queries import Addressee, Dates, DraftRow, MessageRow
from mentordesk.core.recruitment.contact.rules import Heard


@dataclass(frozen=True)
class ContactFunctions:
    """Doors to the file; what is done tells whether it was done.

    `note` is given what it was about for each person. `write` puts mail files into a folder and calls `done` with their
    places, or its `failed`; `failed` tells an error. `link` gives the link that opens the mail program, or the words
    that say why there is none. `doubles` are people who may be in the list twice, `untold` those of a status whom no
    message of it has reached.
    """

    heard: Callable[[], Mapping[UUID, Heard]]
    heard_of: Callable[[UUID], Heard]
    dates: Callable[[], Dates]
    doubles: Callable[[], Collection[UUID]]
    messages: Callable[[UUID], Sequence[MessageRow]]
    unsent: Callable[[], Sequence[DraftRow]]
    untold: Callable[[str], Sequence[UUID]]
    addressees: Callable[[Collection[UUID]], Sequence[Addressee]]
    draft: Callable[[str, Addressee], Draft]
    note: Callable[[Mapping[UUID, str], str, dt.date | None], bool]
    mark_sent: Callable[[Collection[UUID], dt.date], bool]
    take_back: Callable[[Collection[UUID]], bool]
    promise: Callable[[Collection[UUID], dt.date | None], bool]
    set_dates: Callable[[dt.date | None, dt.date | None], bool]
    write: Callable[[Mapping[UUID, Letter], Path, Callable[[object], None], Callable[[BaseException], None]], None]
    failed: Callable[[BaseException], None]
    link: Callable[[Draft, str | None], tuple[str, str]]
    open: Callable[[str], bool]
    choose_folder: Callable[[QWidget, Callable[[str], None]], None]
