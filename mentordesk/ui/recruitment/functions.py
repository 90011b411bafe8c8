"""What the page of the recruitment is given: how to read, what can be done, and the work that takes long."""

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID

from PySide6.QtWidgets import QWidget

from mentordesk.core.kernel.errors import Told
from mentordesk.core.recruitment.drafts import ApplicantDraft, Difference
from mentordesk.core.recruitment.files.sheets import Book, Reading
from mentordesk.core.recruitment.files.text_sheets import Pasted
from mentordesk.core.recruitment.imports import ImportResult
from mentordesk.core.recruitment.preview import Preview
from mentordesk.core.recruitment.queries import ApplicantRow
from mentordesk.core.recruitment.understanding import Wishes
from mentordesk.ui.recruitment.consents.functions import ConsentFunctions
from mentordesk.ui.recruitment.contact.functions import ContactFunctions
from mentordesk.ui.recruitment.doubles.functions import DoubleFunctions
from mentordesk.ui.recruitment.forms.functions import FormFunctions
from mentordesk.ui.recruitment.guardians.functions import GuardianFunctions
from mentordesk.ui.recruitment.requirements.functions import RequirementFunctions
from mentordesk.ui.recruitment.senders.functions import SenderFunctions
from mentordesk.ui.recruitment.tasks import Task


@dataclass(frozen=True)
class Files:
    """Several files that are brought in together, such as forms that were filled in."""

    paths: tuple[Path, ...]

    @property
    def name(self) -> str:
        """What they are called on the page."""
        return ", ".join(path.name for path in self.paths)


Source = Path | Files | Pasted
"""What applicants are brought in from: a file or several, or a block off the clipboard."""


def files(paths: Sequence[str | Path]) -> Path | Files:
    """What was chosen or dropped."""
    return Path(paths[0]) if len(paths) == 1 else Files(tuple(map(Path, paths)))


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
    `changes` are what they say otherwise, by their place; `missing` names who came with an earlier sheet alone.
    """

    verdicts: tuple[str, ...]
    alike: tuple[str, ...]
    count: int
    changes: Mapping[int, tuple[Difference, ...]] = field(default_factory=dict)
    missing: tuple[str, ...] = ()


@dataclass(frozen=True)
class ImportFunctions:
    """The work on a file. Each is answered through its task: with a Look, a Trial, an ImportResult."""

    choose: Callable[[QWidget, Callable[[list[str]], None]], None]
    read: Callable[[Source, Reading, Wishes, Task], None]
    look: Callable[[Look, Wishes, Task], None]
    attempt: Callable[[Preview, Task], None]
    fetch: Callable[[Preview, Task], None]
    remember: Callable[[Preview], None]
    word: Callable[[str], str]
    sentence: Callable[[Told], tuple[str, str]]
    failed: Callable[[BaseException], None]
    cancelled: Callable[[], None]
    fetched: Callable[[ImportResult], None]


@dataclass(frozen=True)
class RecruitmentFunctions:
    """The page's doors; what is done tells whether it was done. `outlook` is answered through its task."""

    applicants: Callable[[], Sequence[ApplicantRow]]
    start: Callable[[], dt.date]
    author: Callable[[], str]
    word: Callable[[str], str]
    add: Callable[[ApplicantDraft], UUID | None]
    change_person: Callable[[UUID, Mapping[str, object]], bool]
    change_application: Callable[[UUID, Mapping[str, object]], bool]
    delete: Callable[[UUID], bool]
    outlook: Callable[[Task], None]
    contact: ContactFunctions
    doubles: DoubleFunctions
    imports: ImportFunctions
    forms: FormFunctions
    requirements: RequirementFunctions
    consents: ConsentFunctions
    guardians: GuardianFunctions
    senders: SenderFunctions
