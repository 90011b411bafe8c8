"""Forms that go out to be filled in."""

from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import orm

from mentordesk.core.agreements.errors import NoPairsForPapers, all_made
from mentordesk.core.agreements.handed import rules
from mentordesk.core.agreements.handed.sheets import Sheet
from mentordesk.core.agreements.handed.tables import HandedForm
from mentordesk.core.documents.errors import LetterWithoutFont
from mentordesk.core.documents.naming import apart, file_name
from mentordesk.core.documents.placing import placed
from mentordesk.core.documents.texts import phrases
from mentordesk.core.kernel.clock import today
from mentordesk.core.kernel.identifiers import new_id
from mentordesk.core.kernel.progress import Progress
from mentordesk.core.recruitment.forms.codes import new_code
from mentordesk.core.store.unit import Store


def hand_out(
    store: Store,
    *,
    programme: UUID,
    kind: str,
    folder: Path,
    language: str,
    pairs: Collection[UUID] | None = None,
    point: str | None = None,
    progress: Progress | None = None,
) -> list[Path]:
    """Make forms to be filled in on the screen, each with a code by which it finds its way back, as PDF in a folder.

    Expectations and pulses: one for each of every pair; the meeting log: one for each pair; an evaluation, which names
    nobody: one for adepts and one for mentors, about a `point`. A form with a letter that no font has
    is left out and told at the end (PapersLeftOut), and raised as it is where no other is; of all others either every
    file is there or none.
    Raises FormKindUnknown, SurveyPointUnknown, NoPairsForPapers, PaperLanguageUnknown, LetterWithoutFont, Cancelled and
    troubles of the disk.
    """
    from mentordesk.core.agreements.handed.document import sheet_pdf  # ReportLab is loaded at the first paper alone

    rules.check_kind(kind, point)
    progress = progress or Progress()
    sheets = _sheets(store, programme, kind, language, pairs, point)
    made: dict[str, bytes] = {}
    refused: dict[str, LetterWithoutFont] = {}
    for done, (name, sheet) in enumerate(sheets.items()):
        progress.step(done, len(sheets))
        try:
            made[name] = sheet_pdf(sheet)
        except LetterWithoutFont as refusal:
            refused[name] = refusal
    progress.step(len(sheets), len(sheets))
    if not made:
        raise next(iter(refused.values()))
    with placed(folder, made) as paths, store.recording("agreements.hand_out") as session:
        session.add_all(_row(programme, sheets[name]) for name in made)
        session.facts["count"] = len(made)
    return all_made(paths, refused)


def _sheets(
    store: Store, programme: UUID, kind: str, language: str, pairs: Collection[UUID] | None, point: str | None
) -> Mapping[str, Sheet]:
    """What to make, by file name."""
    from mentordesk.core.agreements.handed.wording import sheets_of
    from mentordesk.core.agreements.subjects.queries import facts_about

    facts = store.read(facts_about, programme, kind, store.author, pairs)
    if not facts or (kind == rules.EVALUATION and not facts[0].listed.people):
        raise NoPairsForPapers
    sheets = list(sheets_of(facts, language, point or "", _codes(store.read(_taken))))
    words = phrases(language)["file"]
    names = [_name(sheet, words) for sheet in sheets]
    return dict(zip(apart(names), sheets, strict=True))


def _codes(taken: set[str]) -> Iterator[str]:
    while True:
        code = new_code(taken)
        taken.add(code)
        yield code


def _name(sheet: Sheet, words: Mapping[str, str]) -> str:
    return file_name(words.get(sheet.about.kind, sheet.text.title).rstrip("?!. "), sheet.whose)


def _taken(session: orm.Session) -> set[str]:
    return set(session.scalars(sa.select(HandedForm.code).execution_options(deleted=True)))


def _row(programme: UUID, sheet: Sheet) -> HandedForm:
    about = sheet.about
    return HandedForm(
        id=new_id(),
        programme=programme,
        kind=about.kind,
        code=about.code,
        version=about.version,
        language=about.language,
        pair=sheet.pair,
        person=sheet.person,
        made=today(),
    )
