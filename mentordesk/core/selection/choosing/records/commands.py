"""A choice is recorded in the step in which it is made, and again when the coordinator locks it."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from uuid import UUID

from mentordesk import __version__
from mentordesk.core.documents.naming import file_name
from mentordesk.core.documents.texts import phrases
from mentordesk.core.kernel.clock import today
from mentordesk.core.kernel.fingerprints import canonical, fingerprint
from mentordesk.core.kernel.identifiers import link_id, new_id
from mentordesk.core.programme.queries import programme_of
from mentordesk.core.programme.templates import template
from mentordesk.core.selection.choosing.rates.queries import rates_of
from mentordesk.core.selection.choosing.records import facts
from mentordesk.core.selection.choosing.records.errors import NobodyToRecord
from mentordesk.core.selection.choosing.records.queries import programme_with, told
from mentordesk.core.selection.choosing.tables import SelectionRecord, SelectionRecordLine
from mentordesk.core.selection.queries import Assessed, RankedRow, assessed, criteria
from mentordesk.core.selection.scoring.queries import words_said
from mentordesk.core.store.history import history
from mentordesk.core.store.outgoing import write_out
from mentordesk.core.store.unit import Recording, Store


def lock_selection(store: Store, *, programme: UUID) -> UUID:
    """Record the choice as it stands now; the record's id. Raises NobodyToRecord."""
    with store.recording("selection.lock_selection") as session:
        found = assessed(session, programme)
        session.facts["count"] = len(_candidates(session, programme, found))
        if not session.facts["count"]:
            raise NobodyToRecord
        return record_choice(session, programme, found, store.author)


def record_choice(session: Recording, programme: UUID, found: Assessed, author: str, places: int | None = None) -> UUID:
    """Write down a choice inside the open step; the record's id."""
    rows = _candidates(session, programme, found)
    said = words_said(session, programme)
    conflicts = {
        application: {word.assessor: word.conflict for word in words if word.conflict is not None}
        for application, words in said.items()
    }
    lines = [(row.id, canonical(facts.line_facts(row, conflicts.get(row.application, {})))) for row in rows]
    content = canonical(
        {
            **_settings(session, programme, found, rows),
            "author": author,
            "places": programme_of(session, programme).places if places is None else places,
            "lines": sorted(fingerprint(line) for _, line in lines),
        }
    )
    key = new_id()
    session.add(
        SelectionRecord(
            id=key, programme=programme, day=today(), author=author, content=content, hash=fingerprint(content)
        )
    )
    session.add_all(_line(key, person, content) for person, content in lines)
    return key


def _candidates(session: Recording, programme: UUID, found: Assessed) -> list[RankedRow]:
    side = template(programme_of(session, programme).template).selected_side
    return [row for row in found.rows if row.role == side]


def _settings(session: Recording, programme: UUID, found: Assessed, rows: Sequence[RankedRow]) -> Mapping[str, object]:
    return {
        "program": __version__,
        "day": today().isoformat(),
        "programme": programme_of(session, programme).name,
        "criteria": facts.criterion_facts(criteria(session, programme)),
        "assessors": facts.assessors_in(rows),
        "quotas": facts.quota_facts(found.quotas),
        "proved": found.proved,
        "declared": facts.declaration_facts(history(session)),
        "rates": facts.rate_facts(rates_of(session, programme, rows)),
        "counts": facts.counts_of(rows),
    }


def _line(record: UUID, person: UUID, content: str) -> SelectionRecordLine:
    return SelectionRecordLine(
        id=link_id("selection_record_line", record, person), record=record, person=person, content=content
    )


def write_record(store: Store, *, record: UUID, target: Path, language: str, named: bool) -> None:
    """Write a record as PDF; with `named` false the applicants are numbers.

    Raises RecordNotReadable, PaperLanguageUnknown, LetterWithoutFont and the troubles of the disk.
    """
    from mentordesk.core.selection.choosing.records.document import record_pdf  # ReportLab is loaded with paper alone

    found = store.read(told, record)
    organisation = store.read(programme_of, store.read(programme_with, record)).organisation
    content = record_pdf(found, organisation, language, named=named)
    with store.recording("selection.print_record", log=True):
        write_out(store, target, content)


def record_name(language: str) -> str:
    """What the file of a record is called that is printed today. Raises PaperLanguageUnknown."""
    return file_name(today().isoformat(), phrases(language)["file"]["selection_record"])
