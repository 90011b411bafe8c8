"""A wrong passphrase and a damaged file are told apart, and nothing is said that is not known."""

import shutil
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from mentordesk.core.kernel.errors import Told
from mentordesk.core.store import backups, errors
from mentordesk.core.store.keys.changing import change_passphrase
from mentordesk.core.store.keys.recovery import recovery_words
from mentordesk.core.store.opening import open_file
from mentordesk.core.store.unit import Store
from tests.core.store.keys.conftest import OTHER, PASSPHRASE

PAGE = 4096


def damage(path: Path, start: int, length: int) -> None:
    content = bytearray(path.read_bytes())
    content[start : start + length] = bytes(length)
    path.write_bytes(content)


def told(path: Path, passphrase: str) -> Told:
    """What opening says; the file may not be changed by it."""
    before = path.read_bytes()
    with pytest.raises(Told) as found:
        open_file(path, passphrase=passphrase).close()
    assert path.read_bytes() == before
    return found.value


DAMAGES: dict[str, Callable[[Path], None]] = {
    "first page": lambda path: damage(path, 100, 500),
    "first page and salt": lambda path: damage(path, 0, PAGE),
    "salt": lambda path: damage(path, 0, 8),
    "everything": lambda path: damage(path, 0, path.stat().st_size),
}


@pytest.mark.parametrize("kind", ["first page", "first page and salt", "salt"])
def test_a_damaged_file_with_a_backup(locked: Store, kind: str) -> None:
    made = backups.make(locked)
    locked.close()
    DAMAGES[kind](locked.path)
    found = told(locked.path, PASSPHRASE)
    assert type(found) is errors.DamagedButBackedUp
    assert (found.facts["made"], Path(str(found.facts["backup"])).name) == (made.made, made.name)
    assert type(told(locked.path, OTHER)) is errors.PassphraseNotRight


def test_a_file_of_which_nothing_is_left(locked: Store) -> None:
    backups.make(locked)
    locked.close()
    damage(locked.path, 1, locked.path.stat().st_size - 1)
    assert type(told(locked.path, PASSPHRASE)) is errors.DamagedButBackedUp


def test_without_a_backup_a_damaged_first_page_is_still_told(locked: Store) -> None:
    locked.close()
    DAMAGES["first page"](locked.path)
    assert type(told(locked.path, PASSPHRASE)) is errors.FileDamaged
    assert type(told(locked.path, OTHER)) is errors.WrongPassphrase


def test_without_a_backup_a_damaged_salt_leaves_both_possible(locked: Store) -> None:
    locked.close()
    DAMAGES["salt"](locked.path)
    assert type(told(locked.path, PASSPHRASE)) is errors.WrongPassphrase


def test_a_wrong_passphrase_with_and_without_a_backup(locked: Store) -> None:
    locked.close()
    assert type(told(locked.path, OTHER)) is errors.WrongPassphrase
    store = open_file(locked.path, passphrase=PASSPHRASE)
    backups.make(store)
    store.close()
    assert type(told(locked.path, OTHER)) is errors.PassphraseNotRight


def test_the_passphrase_of_before_is_told_as_that(locked: Store) -> None:
    change_passphrase(locked, OTHER)
    locked.close()
    assert type(told(locked.path, PASSPHRASE)) is errors.EarlierPassphrase


def test_one_that_was_changed_just_before_the_power_went(locked: Store) -> None:
    """The newest backup opens with the old one, and still nobody may say that the file is damaged."""
    change_passphrase(locked, OTHER)
    newest, _ = backups.listed(locked.file_id)
    backups.path_of(locked.file_id, newest.name).unlink()
    locked.close()
    assert type(told(locked.path, PASSPHRASE)) is errors.EarlierPassphrase
    open_file(locked.path, passphrase=OTHER).close()


def test_damaged_backups_are_passed_over(locked: Store) -> None:
    good, bad = backups.make(locked), backups.make(locked)
    damage(backups.path_of(locked.file_id, bad.name), 0, PAGE)
    locked.close()
    DAMAGES["first page"](locked.path)
    found = told(locked.path, PASSPHRASE)
    assert Path(str(found.facts["backup"])).name == good.name


def test_a_file_that_came_to_its_place_from_elsewhere(locked: Store, tmp_path: Path) -> None:
    backups.make(locked)
    locked.close()
    copy = Path(shutil.copy(locked.path, tmp_path / "annet.mentordesk"))
    assert type(told(copy, OTHER)) is errors.WrongPassphrase


def test_recovery_words_tell_a_damaged_file_too(locked: Store) -> None:
    assert locked.key is not None
    words = " ".join(recovery_words(locked.key))
    backups.make(locked)
    locked.close()
    DAMAGES["first page"](locked.path)
    with pytest.raises(errors.DamagedButBackedUp):
        open_file(locked.path, passphrase=None, recovery=words)


def test_nobody_holds_the_file_after_a_refusal(locked: Store) -> None:
    locked.close()
    told(locked.path, OTHER)
    with closing(open_file(locked.path, passphrase=PASSPHRASE)) as again:
        assert again.read_only is None
