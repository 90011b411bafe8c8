"""Making the papers of the duties; each leaves a line in the history."""

from collections.abc import Callable
from pathlib import Path

from mentordesk.core.documents.naming import file_name
from mentordesk.core.documents.texts import phrases
from mentordesk.core.kernel.clock import today
from mentordesk.core.privacy.papers.facts import DutyFacts, Protection
from mentordesk.core.privacy.papers.protection import protection
from mentordesk.core.privacy.papers.queries import duty_facts
from mentordesk.core.store.outgoing import write_out
from mentordesk.core.store.unit import Store


def paper_name(kind: str, language: str) -> str:
    """What the file of a paper (`record`, `laptop`) is called that is made today. Raises PaperLanguageUnknown."""
    return file_name(today().isoformat(), phrases(language)["file"][kind])


def write_record(store: Store, *, target: Path, language: str, locks_after: int | None) -> None:
    """Write the record of processing activities as PDF, as it is today; `locks_after` as in Protection.

    Raises PaperLanguageUnknown, LetterWithoutFont and the troubles of the disk.
    """
    from mentordesk.core.privacy.papers.document import record_pdf  # ReportLab is loaded at the first paper alone

    content = _made(store, record_pdf, language, locks_after)
    with store.recording("privacy.print_record", log=True):
        write_out(store, target, content)


def write_laptop_sheet(store: Store, *, target: Path, language: str, locks_after: int | None) -> None:
    """Write the sheet «Hvis PC-en blir borte» as PDF, with the facts of today; `locks_after` as in Protection.

    Raises PaperLanguageUnknown, LetterWithoutFont and the troubles of the disk.
    """
    from mentordesk.core.privacy.papers.document import laptop_pdf

    content = _made(store, laptop_pdf, language, locks_after)
    with store.recording("privacy.print_laptop_sheet", log=True):
        write_out(store, target, content)


def _made(
    store: Store, draw: Callable[[DutyFacts, Protection, str], bytes], language: str, locks_after: int | None
) -> bytes:
    return draw(store.read(duty_facts, store.author, today()), protection(store, locks_after), language)
