"""`new`: a file with one programme."""

from pathlib import Path

from mentordesk.cli.call import Call
from mentordesk.cli.verbs import Verbs, date
from mentordesk.core.kernel.clock import today
from mentordesk.core.programme.commands import NewProgramme, check_new, create_programme
from mentordesk.core.programme.rules import months_later
from mentordesk.core.store.opening import create_file


def add_verbs(verbs: Verbs) -> None:
    """Add `new`."""
    new = verbs.add("new", _new)
    new.add_argument("--name", required=True)
    new.add_argument("--template", default="classic")
    new.add_argument("--start", type=date)
    new.add_argument("--places", type=int)


def _new(call: Call) -> None:
    args, path = call.args, Path(call.args.file)
    start = args.start or months_later(today(), 2)
    new = NewProgramme(name=args.name, start=start, template=args.template, places=args.places)
    check_new(new)
    passphrase = call.passphrase()
    store = create_file(path, passphrase=passphrase)
    try:
        key = create_programme(store, new)
    finally:
        store.close()
    if passphrase is None:
        call.note("plain_file")
    if call.json:
        call.answer({"file": str(path), "programme": str(key)})
    else:
        call.say("made_file", name=path.name, programme=args.name)
