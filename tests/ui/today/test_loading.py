"""The program begins with «I dag», so that page loads no more than it needs."""

from pathlib import Path

from tests.architecture.sources import run_python
from tests.builders import a_programme, a_store, an_adept

OPEN_AND_READ = """
import datetime, sys
from pathlib import Path
from mentordesk.ui.application.making import opened
import mentordesk.ui.today.wiring
from mentordesk.core.attention.queries import today
from mentordesk.core.privacy.retention.rules import Due
store, programme = opened(Path(sys.argv[1]), None)
read = store.read(today, programme, datetime.datetime(2026, 12, 24, 9), Due())
store.close()
print(*sorted(one.cause for one in read.items))
print(*sorted(name for name in sys.modules if name.endswith(".tables")))
"""


def test_before_there_are_pairs_it_is_read_without_the_tables_of_the_steps(tmp_path: Path) -> None:
    """To tell SQLAlchemy of one table takes a millisecond, and there are some seventy."""
    store = a_store(tmp_path)
    programme = a_programme(store)
    an_adept(store, programme, birth_year=2012)
    store.close()
    done = run_python(OPEN_AND_READ, str(store.path))
    assert done.stdout.splitlines() == [
        "missing_mandate missing_purpose missing_target_group unanswered",
        "mentordesk.core.programme.tables",
    ], done.stderr
