"""The verbs about the file itself: `check undo redo backup`."""

from mentordesk import words
from mentordesk.cli.call import Call
from mentordesk.cli.verbs import Verbs
from mentordesk.core.programme.queries import names
from mentordesk.core.store import backups
from mentordesk.core.store.errors import FileDamaged
from mentordesk.core.store.undo import Step
from mentordesk.core.store.unit import Store


def add_verbs(verbs: Verbs) -> None:
    """Add the verbs about the file."""
    verbs.add("check", _check)
    verbs.add("undo", _undo)
    verbs.add("redo", _redo)
    verbs.add("backup", _backup)


def _check(call: Call) -> None:
    with call.store() as store:
        found = store.check()
        call.answer(
            {
                "ok": found.ok,
                "integrity": found.integrity,
                "journal": found.journal,
                "foreign_keys": found.foreign_keys,
                "problems": list(found.problems),
            }
        )
        call.note("check_ok" if found.ok else "check_bad")
        if not found.ok:
            raise FileDamaged(name=store.path.name)


def _undo(call: Call) -> None:
    with call.store() as store:
        _told(call, store, "undone", store.undo())


def _redo(call: Call) -> None:
    with call.store() as store:
        _told(call, store, "redone", store.redo())


def _told(call: Call, store: Store, key: str, step: Step) -> None:
    label = words.label(step.command, step.facts, call.language, store.read(names))
    call.answer({"label": label})
    call.note(key, what=label)


def _backup(call: Call) -> None:
    with call.store() as store:
        made = backups.make(store)
        call.answer({"name": made.name, "made": made.made.isoformat(), "verified": True, "bytes": made.bytes})
        call.note("backup_made", name=made.name)
