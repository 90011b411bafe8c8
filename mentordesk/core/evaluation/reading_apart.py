"""A filled form from outside, read in a process of its own: whatever it does to its reader, the program goes on."""

from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from mentordesk.core.agreements.handed.rules import About, about_of
from mentordesk.core.evaluation import errors
from mentordesk.core.kernel.apart import EndedApart, Ending, Limits, apart
from mentordesk.core.kernel.errors import Told
from mentordesk.core.kernel.progress import Progress
from mentordesk.core.recruitment.files.cells import tidied

PARSER = "mentordesk.core.evaluation.parsing"
MEGABYTES = 20
LIMITS = Limits(seconds=20, memory=1_000_000_000, answer=10_000_000)


class Filled(NamedTuple):
    """A form of ours, its answers by field, and the hash of the file's bytes."""

    about: About
    answers: dict[str, str]
    digest: str


def read_filled(path: Path, progress: Progress) -> Filled:
    """What stands in a filled form.

    Raises HandedFormMissing, HandedFormNone, HandedFormPicture, HandedFormUnreadable, HandedFormLocked,
    HandedFormTooLarge, HandedFormTooSlow, and Cancelled.
    """
    facts = {"name": path.name, "megabytes": MEGABYTES, "seconds": LIMITS.seconds}
    job = {"file": str(path.absolute()), "most": MEGABYTES * 1_000_000}
    try:
        with closing(apart(PARSER, job, LIMITS, progress)) as told:
            (message,) = list(told)
        kind, what, *answers = message
        if kind == "trouble":
            raise _trouble(str(what), facts)
        about = about_of(str(what))
        if about is None:
            raise errors.HandedFormNone(name=path.name)
        said, digest = answers
        return Filled(about, {str(key): _lines(str(text)) for key, text in dict(said).items()}, str(digest))
    except EndedApart as ended:
        names = {Ending.TOO_SLOW: "HandedFormTooSlow", Ending.TOO_MUCH: "HandedFormTooLarge"}
        raise _trouble(names.get(ended.how, "HandedFormUnreadable"), facts) from None
    except (LookupError, TypeError, ValueError):  # what came back is no form
        raise errors.HandedFormUnreadable(name=path.name) from None


def _trouble(name: str, facts: dict[str, object]) -> Told:
    kind: type[Told] = getattr(errors, name)
    return kind(**facts)


def _lines(text: str) -> str:
    """Programs that fill forms in end lines in several ways, and leave letters behind that nobody sees."""
    return "\n".join(line.rstrip() for line in str(tidied(text)[0]).split("\n")).strip()
