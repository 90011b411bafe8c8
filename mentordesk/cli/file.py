"""The verbs about the file itself: `check undo redo backup restore`."""

from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from uuid import UUID

from mentordesk import words
from mentordesk.cli.call import Call
from mentordesk.cli.verbs import Verbs
from mentordesk.core.attention.invariants import Broken, broken
from mentordesk.core.kernel.errors import Trouble
from mentordesk.core.programme.queries import names
from mentordesk.core.store import backups
from mentordesk.core.store.backups import restoring
from mentordesk.core.store.backups.whereabouts import known_id
from mentordesk.core.store.errors import FileDamaged
from mentordesk.core.store.file import key_of
from mentordesk.core.store.undo import Step
from mentordesk.core.store.unit import Store


def add_verbs(verbs: Verbs) -> None:
    """Add the verbs about the file."""
    verbs.add("check", _check)
    verbs.add("undo", _undo)
    verbs.add("redo", _redo)
    verbs.add("backup", _backup)
    verbs.add("restore", _restore).add_argument("backup", metavar="BACKUP")


def _check(call: Call) -> None:
    with call.store() as store:
        found = store.check()
        rules = store.read(broken) if found.ok else []
        told = [f"rule {one.rule} {one.table} {one.record}" for one in rules]
        call.answer(
            {
                "ok": found.ok,
                "integrity": found.integrity,
                "journal": found.journal,
                "foreign_keys": found.foreign_keys,
                "problems": [*found.problems, *told],
            }
        )
        call.note("check_ok" if found.ok else "check_bad")
        for problem in () if call.json else found.problems:
            call.note("check_problem", what=problem)
        if rules:
            call.note("check_rules")
            _tell_rules(call, rules, store.read(names))
        if not found.ok:
            raise FileDamaged(name=store.path.name)


def _tell_rules(call: Call, rules: list[Broken], known: Mapping[UUID, str]) -> None:
    for one in rules:
        who = ", ".join(known[person] for person in one.people if person in known)
        call.note(f"broken_{one.rule}", who=who or words.word(f"record_{one.table}", call.language))


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


def _restore(call: Call) -> None:
    path = Path(call.args.file)
    backup = restoring.named(_back_up_first(call) or known_id(path), call.args.backup)
    kept = restoring.restore(path, backup, key_of(backup, call.passphrase()))
    call.answer({"restored": backup.name, "kept": None if kept is None else str(kept)})
    call.note("restored", name=path.name, backup=backup.name)
    if kept is not None:
        call.note("kept_before_restore", place=kept)


def _back_up_first(call: Call) -> UUID | None:
    """The file's id; None for one that cannot be opened any more: that is kept as it is."""
    with suppress(Trouble), call.store() as store:
        backups.before(store)
        return store.file_id
    return None


def backups_of(call: Call) -> list[backups.Backup]:
    """The backups of a file, also of one that is gone or damaged, which it once was at this place.

    Raises what opening the file raises when none are known.
    """
    try:
        with call.store() as store:
            return backups.listed(store.file_id)
    except Trouble:
        known = known_id(Path(call.args.file))
        found = [] if known is None else backups.listed(known)
        if not found:
            raise
        return found
