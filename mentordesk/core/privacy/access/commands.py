"""Giving somebody what the file holds about them."""

from collections.abc import Collection
from pathlib import Path
from uuid import UUID

from mentordesk.core.kernel.progress import Progress
from mentordesk.core.privacy.access.json_form import as_json
from mentordesk.core.privacy.access.queries import report
from mentordesk.core.privacy.speech import Speech
from mentordesk.core.store.outgoing import writing_out
from mentordesk.core.store.unit import Store

PDF, JSON = ".pdf", ".json"


def report_person(
    store: Store, *, person: UUID, targets: Collection[Path], speech: Speech, progress: Progress | None = None
) -> None:
    """Write all that the file holds about a person, to read (`.pdf`) or for another program (any other ending).

    Only a line of history: undo steps over it. Raises PaperLanguageUnknown, LetterWithoutFont, Cancelled before
    anything is written, and the troubles of the disk.
    """
    from mentordesk.core.privacy.access.document import report_pdf  # ReportLab is loaded at the first paper alone

    progress = progress or Progress()
    progress.step(0, 2)
    found = store.read(report, person, file=store.path.name, author=store.author)
    progress.step(1, 2)
    contents = {path: report_pdf(found, speech) if path.suffix.lower() == PDF else as_json(found) for path in targets}
    progress.step(2, 2)
    with writing_out(store, contents), store.recording("privacy.report_person", log=True) as session:
        session.facts["person"] = person.hex
