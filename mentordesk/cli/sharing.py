"""`share` and `merge`."""

from pathlib import Path

from mentordesk import words
from mentordesk.cli.call import Call, first_line
from mentordesk.cli.errors import VerbNotBuilt
from mentordesk.cli.verbs import Parser, Verbs
from mentordesk.core.programme.queries import names
from mentordesk.core.sharing.commands import SUCCESSOR, Merged, merge, share_for_successor
from mentordesk.core.sharing.rules import Conflict
from mentordesk.core.store.seal import KeyFile, Passphrase, Recipient
from mentordesk.core.store.unit import Store

PURPOSES = ("coordinator", SUCCESSOR, "partner", "template")


def add_verbs(verbs: Verbs) -> None:
    """Add `share` and `merge`."""
    share = verbs.add("share", _share, many=True)
    share.add_argument("out", metavar="OUT", type=Path)
    share.add_argument("--for", dest="purpose", choices=PURPOSES, default=SUCCESSOR)
    _sealed_by(share, "--recipient", "age1…")
    take = verbs.add("merge", _merge)
    take.add_argument("share", metavar="SHARE", type=Path)
    take.add_argument("--dry-run", action="store_true")
    _sealed_by(take, "--identity", "KEYFILE")


def _sealed_by(verb: Parser, option: str, metavar: str) -> None:
    either = verb.add_mutually_exclusive_group(required=True)
    either.add_argument(option, metavar=metavar)
    either.add_argument("--share-passphrase-file", metavar="F")


def _share(call: Call) -> None:
    args = call.args
    if args.purpose != SUCCESSOR:
        raise VerbNotBuilt(verb=f"share --for {args.purpose}")
    lock = Recipient(args.recipient) if args.recipient is not None else _passphrase(call)
    with call.store() as store:
        programme = call.programme(store)
        if isinstance(lock, Passphrase):
            call.note("sealing")
        records = share_for_successor(store, programme=programme, target=args.out, lock=lock)
    call.answer({"file": str(args.out), "records": records})
    call.say("share_made", name=args.out.name, count=records)


def _passphrase(call: Call) -> Passphrase:
    return Passphrase(first_line(call.args.share_passphrase_file))


def _merge(call: Call) -> None:
    args = call.args
    key = KeyFile(Path(args.identity)) if args.identity is not None else _passphrase(call)
    with call.store() as store:
        if isinstance(key, Passphrase):
            call.note("unsealing")
        merged = merge(store, args.share, key, dry_run=args.dry_run)
        for conflict in merged.conflicts:
            _note_conflict(call, store, conflict)
    call.answer(
        {
            "new": merged.new,
            "changed": merged.changed,
            "conflicts": len(merged.conflicts),
            "applied": merged.applied,
        }
    )
    _tell(call, merged)


def _tell(call: Call, merged: Merged) -> None:
    facts = {"name": merged.name, "new": merged.new, "changed": merged.changed, "conflicts": len(merged.conflicts)}
    if merged.applied:
        call.say("merged", **facts)
    elif merged.new or merged.changed:
        call.say("would_merge", **facts)
    else:
        call.say("merged_before", **facts)


def _note_conflict(call: Call, store: Store, conflict: Conflict) -> None:
    call.note(
        "differs" if conflict.fields else "deleted_here",
        what=words.word(f"record_{conflict.table}", call.language),
        who=store.read(names).get(conflict.id, conflict.id),
        fields=", ".join(words.word(name, call.language) for name in conflict.fields),
    )
