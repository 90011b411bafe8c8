"""What the parts about the application form are given."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from mentordesk.core.kernel.errors import Told
from mentordesk.core.recruitment.drafts import ApplicantDraft
from mentordesk.core.recruitment.forms.fields import Form, OwnQuestion
from mentordesk.core.recruitment.forms.queries import GivenAnswer, PaperFormRow
from mentordesk.core.recruitment.forms.rules import Ask

if TYPE_CHECKING:
    from mentordesk.ui.widgets.preview import Run


@dataclass(frozen=True)
class FormFunctions:
    """Doors to the file; what is done tells whether it was done.

    `with_code` raises what is wrong with a code; `sentence` says it. `page` makes the form for a role and language as
    a PDF (on a worker, by `run`); `print` writes so many paper forms, `write` the one for the screen.
    """

    questions: Callable[[], Sequence[OwnQuestion]]
    unasked: Callable[[], frozenset[str]]
    form: Callable[[str], Form]
    add: Callable[[Ask], UUID | None]
    change: Callable[[UUID, Ask], bool]
    move: Callable[[UUID, int], bool]
    remove: Callable[[UUID], bool]
    ask_field: Callable[[str, bool], bool]
    answers: Callable[[UUID], Sequence[GivenAnswer]]
    change_answer: Callable[[UUID, UUID, object], bool]
    with_code: Callable[[str], PaperFormRow]
    key_in: Callable[[str, ApplicantDraft, Mapping[UUID, object]], UUID | None]
    sentence: Callable[[Told], tuple[str, str]]
    languages: Callable[[], Sequence[str]]
    language: Callable[[], str]
    page: Callable[[str, str], bytes]
    run: "Run"
    print: Callable[[str, int, str], None]
    write: Callable[[str, str], None]
