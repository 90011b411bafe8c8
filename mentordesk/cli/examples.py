"""`example DIR`: the whole main job on the shipped example round."""

from functools import partial
from pathlib import Path
from uuid import UUID

from mentordesk import words
from mentordesk.cli.call import Call
from mentordesk.cli.verbs import Verbs
from mentordesk.core.agreements.commands import issue_papers
from mentordesk.core.agreements.rules import KINDS
from mentordesk.core.meetings.ics import calendar
from mentordesk.core.meetings.queries import calendar_meetings
from mentordesk.core.sharing.commands import share_for_successor
from mentordesk.core.store.errors import ReadOnlyPlace
from mentordesk.core.store.outgoing import write_out
from mentordesk.core.store.seal import Passphrase, made_passphrase
from mentordesk.core.store.unit import Store


def add_verbs(verbs: Verbs) -> None:
    """Add `example`."""
    verb = verbs.add("example", _example, file=False)
    verb.add_argument("folder", metavar="DIR")


def _example(call: Call) -> None:
    from mentordesk.core.examples.build import build_example  # it matches, and numpy is loaded when that is asked for

    folder = Path(call.args.folder)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        raise ReadOnlyPlace(name=folder.name) from None
    file = folder / "example.mentordesk"
    store, programme = build_example(file, passphrase=call.passphrase(), tell=partial(_told, call))
    try:
        papers, calendar_file = folder / "avtaler", folder / "kalender.ics"
        for kind in KINDS:
            issue_papers(store, programme=programme, kind=kind, folder=papers, language="nb")
        call.note("example_papers", folder=papers)
        summary = partial(words.line, "summary_of_both", "nb")
        meetings = store.read(calendar_meetings, programme)
        write_out(store, calendar_file, calendar(meetings, name="Sterk sammen", summary=summary))
        call.note("example_calendar", name=calendar_file)
        share = _share(call, store, programme, folder)
    finally:
        store.close()
    call.answer({"file": str(file), "papers": str(papers), "calendar": str(calendar_file), "share": str(share)})


def _told(call: Call, part: str) -> None:
    call.note(f"example_{part}")


def _share(call: Call, store: Store, programme: UUID, folder: Path) -> Path:
    share, secret = folder / "etterfolger.share.age", folder / "passphrase.txt"
    passphrase = made_passphrase()
    write_out(store, secret, f"{passphrase}\n".encode())
    secret.chmod(0o600)
    share_for_successor(store, programme=programme, target=share, lock=Passphrase(passphrase))
    call.note("example_share", name=share, secret=secret)
    return share
