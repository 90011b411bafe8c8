"""Imported once by the process that all children are forked from: what the program does at the first use of all things.

Each child would do it again, for longer than its task takes; and faults would meet the reading of modules.
"""

from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import uuid4

from mentordesk.core.kernel import identifiers
from mentordesk.core.store import backups
from mentordesk.core.store.opening import open_file
from tests import shortcuts
from tests.torture import script
from tests.torture.children import live_in
from tests.torture.looking import looked_at

_STEPS = 8


def _use_everything(folder: Path) -> None:
    live_in(folder)
    path = folder / "varm.mentordesk"
    script.begin(path, None)
    store = open_file(path, passphrase=None)
    for step in range(1, _STEPS + 1):
        script.do(store, step)
    backups.make(store)
    store.close()
    looked_at(path, None, goes_on=True)
    setattr(identifiers, "uuid4", uuid4)  # noqa: B010  (the script has put its own there)


shortcuts.share_statements()
with TemporaryDirectory() as made:
    _use_everything(Path(made))
