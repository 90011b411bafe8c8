"""Making the papers of a matching; each leaves a line in the history."""

from collections.abc import Callable
from pathlib import Path
from uuid import UUID

from mentordesk.core.agreements.plans.errors import NoPlanToPrint, NoRoundToPrint
from mentordesk.core.agreements.plans.facts import CARDS, PLAN, SHEETS, PlanFacts, SheetFacts
from mentordesk.core.agreements.plans.queries import plan_facts, round_facts
from mentordesk.core.agreements.plans.sheets import sheets
from mentordesk.core.documents.naming import apart, file_name
from mentordesk.core.documents.placing import placed
from mentordesk.core.documents.texts import phrases
from mentordesk.core.kernel.clock import today
from mentordesk.core.kernel.progress import Progress
from mentordesk.core.programme.rules import shown_name
from mentordesk.core.store.unit import Store


def write_plan(
    store: Store, *, programme: UUID, folder: Path, language: str, progress: Progress | None = None
) -> list[Path]:
    """Write the plan for those who decide as PDF into a folder.

    Raises NoPlanToPrint, PaperLanguageUnknown, LetterWithoutFont and the troubles of the disk.
    """
    from mentordesk.core.agreements.plans.document import plan_pdf  # ReportLab is loaded at the first paper alone

    del progress
    facts = _plan(store, programme)
    named = {_name(PLAN, language): plan_pdf(facts, language)}
    with placed(folder, named) as paths, store.recording("agreements.print_plan", log=True):
        return paths


def write_sheets(
    store: Store, *, programme: UUID, folder: Path, language: str, progress: Progress | None = None
) -> list[Path]:
    """Write for everybody of the plan their own sheet as PDF into a folder.

    Raises NoPlanToPrint, PaperLanguageUnknown, LetterWithoutFont, Cancelled and the troubles of the disk.
    """
    from mentordesk.core.agreements.plans.document import sheet_pdf

    progress = progress or Progress()
    everybody = list(sheets(_plan(store, programme)))
    names = apart([_name(SHEETS, language, one) for one in everybody])
    made: dict[str, bytes] = {}
    for done, (name, facts) in enumerate(zip(names, everybody, strict=True)):
        progress.step(done, len(everybody))
        made[name] = sheet_pdf(facts, language)
    progress.step(len(everybody), len(everybody))
    with placed(folder, made) as paths, store.recording("agreements.print_sheets", log=True) as session:
        session.facts["count"] = len(made)
        return paths


def write_cards(
    store: Store, *, programme: UUID, folder: Path, language: str, progress: Progress | None = None
) -> list[Path]:
    """Write the hall's schedule and everybody's card of the round of speed meetings as one PDF into a folder.

    Raises NoRoundToPrint, PaperLanguageUnknown, LetterWithoutFont and the troubles of the disk.
    """
    from mentordesk.core.agreements.plans.document import round_pdf

    del progress
    facts = store.read(round_facts, programme)
    if not facts.talks:
        raise NoRoundToPrint
    named = {_name(CARDS, language): round_pdf(facts, language)}
    with placed(folder, named) as paths, store.recording("agreements.print_cards", log=True):
        return paths


WRITING: dict[str, Callable[..., list[Path]]] = {PLAN: write_plan, SHEETS: write_sheets, CARDS: write_cards}
"""What writes each kind of paper."""


def _plan(store: Store, programme: UUID) -> PlanFacts:
    facts = store.read(plan_facts, programme, store.author, today())
    if not facts.pairs:
        raise NoPlanToPrint
    return facts


def _name(kind: str, language: str, sheet: SheetFacts | None = None) -> str:
    whose = shown_name(sheet.name, sheet.hidden) if sheet else ""
    return file_name(today().isoformat(), phrases(language)["file"][kind], whose)
