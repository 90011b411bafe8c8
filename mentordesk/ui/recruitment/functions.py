"""What the page of the recruitment is given: how to read, what can be done, and the work that takes long."""

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from PySide6.QtWidgets import QWidget

from mentordesk.core.kernel.errors import Told
from mentordesk.core.recruitment.drafts import ApplicantDraft
from mentordesk.core.recruitment.imports import ImportResult
from mentordesk.core.recruitment.preview import Preview
from mentordesk.core.recruitment.queries import AnswerRow, ApplicantRow, FulfilmentRow
from mentordesk.core.recruitment.sheets import Book, Reading
from mentordesk.core.recruitment.text_sheets import Pasted
from mentordesk.core.recruitment.understanding import Wishes
from mentordesk.ui.recruitment.tasks import Task

Source = Path | Pasted
"""What applicants are brought in from: a file, or a block off the clipboard."""


@dataclass(frozen=True)
class Look:
    """A file as it is understood just now. `whole` is not true of the first rows, which come before the rest.

    `asks_role`: some rows do not tell whether they are adepts or mentors, so that it must be said.
    """

    book: Book
    wishes: Wishes
    preview: Preview
    asks_role: bool
    whole: bool


@dataclass(frozen=True)
class Trial:
    """What would become of each applicant of a file (`new`, `updated`, `same`), in the order of the file.

    `alike` names for each the person of whom they may be a double, or nobody; `count` people would be new or changed.
    """

    verdicts: tuple[str, ...]
    alike: tuple[str, ...]
    count: int


@dataclass(frozen=True)
class ImportFunctions:
    """The work on a file. Each is answered through its task: with a Look, a Trial, an ImportResult."""

    choose: Callable[[QWidget, Callable[[str], None]], None]
    read: Callable[[Source, Reading, Wishes, Task], None]
    look: Callable[[Look, Wishes, Task], None]
    attempt: Callable[[Preview, Task], None]
    fetch: Callable[[Preview, Task], None]
    remember: Callable[[Preview], None]
    sentence: Callable[[Told], tuple[str, str]]
    failed: Callable[[BaseException], None]
    cancelled: Callable[[], None]
    fetched: Callable[[ImportResult], None]


@dataclass(frozen=True)
class RecruitmentFunctions:
    """The page's doors; what is done tells whether it was done. `outlook` is answered through its task."""

    applicants: Callable[[], Sequence[ApplicantRow]]
    answers: Callable[[UUID], Sequence[AnswerRow]]
    fulfilments: Callable[[UUID], Sequence[FulfilmentRow]]
    start: Callable[[], dt.date]
    author: Callable[[], str]
    word: Callable[[str], str]
    add: Callable[[ApplicantDraft], UUID | None]
    change_person: Callable[[UUID, Mapping[str, object]], bool]
    change_application: Callable[[UUID, Mapping[str, object]], bool]
    meet: Callable[[UUID, str, dt.date | None, str], bool]
    delete: Callable[[UUID], bool]
    outlook: Callable[[Task], None]
    imports: ImportFunctions
