"""`file-scans`, `signing-package`, `encrypt-papers` and `reprint`."""

from pathlib import Path
from uuid import UUID

from mentordesk import words
from mentordesk.cli.call import Call, first_line
from mentordesk.cli.verbs import Parser, Verbs
from mentordesk.core.agreements.handing.commands import copy_as_issued, encrypted_copy
from mentordesk.core.agreements.queries import papers
from mentordesk.core.agreements.scans.commands import Filed, file_scan_as, file_scans
from mentordesk.core.agreements.scans.queries import paper_typed
from mentordesk.core.agreements.signing.commands import make_signing_package
from mentordesk.core.store.unit import Store

_UNSEEN = "unseen"


def add_verbs(verbs: Verbs) -> None:
    """Add the verbs."""
    scans = verbs.add("file-scans", _file_scans, many=True)
    scans.add_argument("scans", metavar="SCAN", type=Path, nargs="+")
    scans.add_argument("--code", metavar="XXXX-XXXX")
    package = verbs.add("signing-package", _signing_package, many=True)
    _some_papers(package)
    locked = verbs.add("encrypt-papers", _encrypt_papers, many=True)
    _some_papers(locked)
    locked.add_argument("--paper-passphrase-file", metavar="F", required=True)
    _some_papers(verbs.add("reprint", _reprint, many=True))


def _some_papers(verb: Parser) -> None:
    verb.add_argument("folder", metavar="DIR", type=Path)
    verb.add_argument("--paper", type=UUID, action="append", metavar="ID")


def _chosen(call: Call, store: Store) -> list[UUID]:
    """The papers that were named, or all that count."""
    named: list[UUID] | None = call.args.paper
    return named or [row.id for row in store.read(papers, call.programme(store)) if row.status != "replaced"]


def _file_scans(call: Call) -> None:
    with call.store() as store:
        programme = call.programme(store)
        if call.args.code is None:
            told = file_scans(store, programme=programme, paths=call.args.scans)
        else:
            paper = store.read(paper_typed, programme, call.args.code)
            told = [one for path in call.args.scans for one in file_scan_as(store, paper=paper, path=path)]
        titles = {row.id: f"{words.word(row.kind, call.language)} {row.title}" for row in store.read(papers, programme)}
    call.answer([_json(one) for one in told])
    for one in told:
        _tell(call, one, titles)


def _json(one: Filed) -> dict[str, object]:
    return {
        "file": str(one.path),
        "page": one.page,
        "paper": None if one.paper is None else str(one.paper),
        "trouble": None if one.trouble is None else type(one.trouble).__name__,
        "verdict": one.verdict,
        "certificate": one.certificate,
    }


def _tell(call: Call, one: Filed, titles: dict[UUID, str]) -> None:
    if one.trouble is not None or one.paper is None:
        why = words.sentence(one.trouble, call.language)[0] if one.trouble else ""
        call.say("scan_left", name=one.path.name, why=why)
    elif one.page is None:
        verdict = words.word(f"verdict_{one.verdict or _UNSEEN}", call.language)
        call.say("scan_whole", name=one.path.name, title=titles[one.paper], verdict=verdict)
    else:
        call.say("scan_filed", name=one.path.name, page=one.page, title=titles[one.paper])


def _signing_package(call: Call) -> None:
    with call.store() as store:
        made = make_signing_package(store, papers=_chosen(call, store), folder=call.args.folder)
    call.answer(str(made))
    call.say("package_made", folder=made)


def _encrypt_papers(call: Call) -> None:
    passphrase = first_line(call.args.paper_passphrase_file)
    with call.store() as store:
        made = encrypted_copy(store, papers=_chosen(call, store), passphrase=passphrase, folder=call.args.folder)
    call.answer([str(path) for path in made])
    call.say("locked_made", count=len(made), folder=call.args.folder)


def _reprint(call: Call) -> None:
    with call.store() as store:
        made = copy_as_issued(store, papers=_chosen(call, store), folder=call.args.folder)
    call.answer([str(path) for path in made])
    call.say("copied_made", count=len(made), folder=call.args.folder)
