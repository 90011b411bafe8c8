"""`papers`, `pack` and `list … papers`."""

import sys
from pathlib import Path
from uuid import UUID

from mentordesk.cli.call import Call
from mentordesk.cli.verbs import Verbs
from mentordesk.core.agreements.commands import issue_papers
from mentordesk.core.agreements.library.rules import kinds
from mentordesk.core.agreements.packs.commands import make_pack, write_texts
from mentordesk.core.agreements.plans.commands import WRITING
from mentordesk.core.agreements.queries import papers
from mentordesk.core.kernel.progress import Progress
from mentordesk.core.privacy.papers.commands import paper_name, write_laptop_sheet, write_record
from mentordesk.core.privacy.papers.wording import LAPTOP, RECORD
from mentordesk.core.store.file import written
from mentordesk.core.store.unit import Store

OF_THE_FILE = {RECORD: write_record, LAPTOP: write_laptop_sheet}
"""Papers of no programme, and what writes them."""

PAPER_COLUMNS = ("kind", "title", "language", "version", "status", "signed_by")


def add_verbs(verbs: Verbs) -> None:
    """Add `papers` and `pack`."""
    verb = verbs.add("papers", _papers, many=True)
    verb.add_argument("folder", metavar="DIR")
    verb.add_argument("--kind", choices=(*kinds(), *WRITING, *OF_THE_FILE), required=True)
    verb.add_argument("--pair", type=UUID, action="append", metavar="ID")
    verb.add_argument("--text", action="store_true")
    pack = verbs.add("pack", _pack, many=True)
    pack.add_argument("folder", metavar="DIR")
    pack.add_argument("--kind", choices=tuple(kinds()), action="append", required=True)
    pack.add_argument("--pair", type=UUID, action="append", metavar="ID")


def _papers(call: Call) -> None:
    with call.store() as store:
        made = _made(call, store)
    call.answer([str(path) for path in made])
    if not call.json:
        call.say("papers_made", count=len(made), folder=call.args.folder)


def _pack(call: Call) -> None:
    with call.store() as store:
        made = make_pack(
            store,
            programme=call.programme(store),
            folder=Path(call.args.folder),
            language=call.language,
            kinds=call.args.kind,
            pairs=call.args.pair,
        )
    call.answer([str(made)])
    if not call.json:
        call.say("pack_made", name=made.name)


def _made(call: Call, store: Store) -> list[Path]:
    if call.args.kind in OF_THE_FILE:
        return [_of_the_file(call, store)]
    if call.args.kind not in WRITING:
        return _issued(call, store)
    folder, programme = Path(call.args.folder), call.programme(store)
    return WRITING[call.args.kind](store, programme=programme, folder=folder, language=call.language)


def _issued(call: Call, store: Store) -> list[Path]:
    if call.args.text:
        return write_texts(
            store,
            programme=call.programme(store),
            folder=Path(call.args.folder),
            language=call.language,
            kinds=[call.args.kind],
            pairs=call.args.pair,
        )
    return issue_papers(
        store,
        programme=call.programme(store),
        kind=call.args.kind,
        folder=Path(call.args.folder),
        language=call.language,
        pairs=call.args.pair,
        progress=Progress(_dots if sys.stderr.isatty() else None),
    )


def _of_the_file(call: Call, store: Store) -> Path:
    """A paper about the whole file, dated. Nothing is known here of a window that locks itself."""
    folder = Path(call.args.folder)
    with written(folder.name):
        folder.mkdir(parents=True, exist_ok=True)
    target = folder / paper_name(call.args.kind, call.language)
    OF_THE_FILE[call.args.kind](store, target=target, language=call.language, locks_after=None)
    return target


def _dots(done: int, total: int) -> None:
    print(f"\r{done}/{total}", end="\n" if done == total else "", file=sys.stderr)


def paper_rows(store: Store, programme: UUID) -> list[dict[str, object]]:
    """The papers as `list … papers` tells them."""
    return [
        {
            "id": str(row.id),
            "kind": row.kind,
            "title": row.title,
            "pair": None if row.pair is None else str(row.pair),
            "person": None if row.person is None else str(row.person),
            "language": row.language,
            "version": row.version,
            "status": row.status,
            "signed_by": [one.role for one in row.signatures if one.signed is not None],
        }
        for row in store.read(papers, programme)
    ]
