"""Making the confirmations with which people order their police certificates."""

from collections.abc import Collection
from pathlib import Path
from uuid import UUID

from mentordesk.core.documents.naming import apart, file_name
from mentordesk.core.documents.placing import placed
from mentordesk.core.documents.texts import phrases
from mentordesk.core.kernel.progress import Progress
from mentordesk.core.programme.rules import shown_name
from mentordesk.core.recruitment.requirements.purpose.queries import purpose_facts
from mentordesk.core.store.unit import Store


def write_certificate_purpose(
    store: Store,
    *,
    programme: UUID,
    people: Collection[UUID],
    folder: Path,
    language: str,
    progress: Progress | None = None,
) -> list[Path]:
    """Write a confirmation of purpose as PDF for each of these into a folder: all of them or none; a line of history.

    Raises PaperLanguageUnknown, LetterWithoutFont, Cancelled and troubles of the disk.
    """
    from mentordesk.core.recruitment.requirements.purpose.document import purpose_pdf  # ReportLab is loaded late

    progress = progress or Progress()
    facts = store.read(purpose_facts, programme, people, store.author)
    what = phrases(language)["file"]["certificate_purpose"]
    names = apart([file_name(what, shown_name(one.person, one.hidden)) for one in facts])
    made = {}
    for done, (name, one) in enumerate(zip(names, facts, strict=True)):
        progress.step(done, len(facts))
        made[name] = purpose_pdf(one, language)
    with placed(folder, made) as paths, store.recording("recruitment.write_certificate_purpose", log=True) as session:
        session.facts["count"] = len(paths)
    return paths
