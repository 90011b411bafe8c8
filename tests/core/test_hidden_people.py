"""Somebody whose address is hidden: nothing that the program writes helps to find them.

Every command of the core that writes to a path is found by its signature, and must be run here; every other place that
writes a file or the clipboard is found in the source.
"""

import ast
import importlib
import inspect
import pkgutil
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

import mentordesk.core
from mentordesk.core.agreements import commands as agreements
from mentordesk.core.agreements.handing import commands as handing
from mentordesk.core.agreements.plans import commands as plans
from mentordesk.core.matching.commands import accept_proposal
from mentordesk.core.meetings import ics
from mentordesk.core.meetings.commands import plan_series
from mentordesk.core.privacy.access import commands as access
from mentordesk.core.recruitment.contact import commands as contact
from mentordesk.core.recruitment.requirements.purpose import commands as purpose
from mentordesk.core.selection.choosing.records import commands as records
from tests.core.hidden_writers import (
    ADEPT,
    AFTERWARDS,
    BEFORE_PAIRS,
    EMAILS,
    INITIALS,
    NOT_HANDED_OUT,
    OWN_PAPERS,
    PHONES,
    POSTCODE,
    ROOT,
    RUN_WITH_ANOTHER,
    TOWN,
    WRITERS,
    a_desk,
    is_there,
    pages_of,
)
from tests.core.meetings.conftest import MONDAYS


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[Callable[..., object], list[Path]]]:
    """Everything that can be written, in a folder for each command."""
    desk = a_desk(tmp_path_factory.mktemp("sperret"))
    found = {}
    for stage in (BEFORE_PAIRS, AFTERWARDS):
        if stage is AFTERWARDS:
            accept_proposal(desk.store, programme=desk.programme)
            plan_series(desk.store, programme=desk.programme, rhythm=MONDAYS)
        for write, run in stage.items():
            folder = desk.folder / f"{write.__module__.split('.')[-2]}.{write.__name__}"
            folder.mkdir()
            run(desk, folder)
            found[write] = sorted(folder.iterdir())
    yield found
    desk.store.close()


def _commands_that_write() -> Iterator[Callable[..., object]]:
    for module in pkgutil.walk_packages(mentordesk.core.__path__, "mentordesk.core."):
        if not module.name.endswith(".commands") or ".store." in module.name:
            continue
        for name, command in vars(importlib.import_module(module.name)).items():
            own = inspect.isfunction(command) and command.__module__ == module.name and not name.startswith("_")
            if own and any("Path" in str(one.annotation) for one in inspect.signature(command).parameters.values()):
                yield command


def test_every_command_that_writes_is_run_here() -> None:
    known = {*WRITERS, *RUN_WITH_ANOTHER, *NOT_HANDED_OUT}
    found = {f"{one.__module__}.{one.__name__}" for one in set(_commands_that_write()) - known}
    assert found == set(), "say in WRITERS how these are run, so that hidden people stay hidden in what they write"


PLACES_THAT_LET_OUT = {
    "cli/examples.py": "invented people",
    "cli/meetings.py": "calendars, made of calendar_meetings",
    "ui/meetings/wiring.py": "calendars, made of calendar_meetings",
    "ui/security/sealing.py": "a key",
    "ui/agreements/folders.py": "where papers lie",
    "ui/widgets/tables.py": "lists, made discreet",
    "ui/widgets/preview.py": "the words of a paper, which is one of those above",
    "ui/matching/matrix/table.py": "the matrix, made discreet",
    "ui/matching/dragging.py": "within the window",
    "ui/recruitment/contact/writing.py": "a letter to the one it is about",
    "ui/shell/crash.py": "no data",
    "ui/shell/trouble.py": "no data",
    "ui/settings/giving.py": "a passphrase",
    "ui/widgets/new_passphrase.py": "a passphrase",
}
_LETTING_OUT = {"write_out", "placed", "write_text", "write_bytes", "setMimeData", "as_table"}


def test_every_other_place_that_lets_something_out_is_known() -> None:
    """Beside the commands above: calls that write a file, or put something on the clipboard."""
    found = set()
    for layer in ("ui", "cli"):
        for path in (ROOT / layer).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                if isinstance(node, ast.Call) and _lets_out(node):
                    found.add(path.relative_to(ROOT).as_posix())
    assert found <= set(PLACES_THAT_LET_OUT), "what goes out here must know hidden people: see core/programme/hiding"


def _lets_out(call: ast.Call) -> bool:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    on_clipboard = name == "setText" and "clipboard" in ast.unparse(call.func)
    return name in _LETTING_OUT or on_clipboard


@pytest.mark.parametrize("write", WRITERS, ids=lambda one: f"{one.__module__.split('.')[-2]}.{one.__name__}")
def test_the_name_stands_on_own_papers_alone(
    written: dict[Callable[..., object], list[Path]], write: Callable[..., object]
) -> None:
    assert written[write]
    for path in written[write]:
        for who in INITIALS:
            assert who not in path.name
            own = write in OWN_PAPERS and INITIALS[who] in path.name
            text = "\n".join(pages_of(path))
            if write is plans.write_cards:
                assert text.count(who) == text.splitlines().count(who) == 1  # the heading of the own card
            elif not own:
                assert not is_there(who, text), (path.name, who)


@pytest.mark.parametrize("write", WRITERS, ids=lambda one: f"{one.__module__.split('.')[-2]}.{one.__name__}")
def test_nothing_says_where_somebody_hidden_lives(
    written: dict[Callable[..., object], list[Path]], write: Callable[..., object]
) -> None:
    for path in written[write]:
        for who in INITIALS:
            report = write is access.report_person and INITIALS[who] in path.name
            if report:
                continue
            mine = write is contact.write_drafts and INITIALS[who] in path.name
            text = "\n".join(pages_of(path))
            digits = re.sub(r"[\s\u00a0]", "", text)
            assert PHONES[who] not in digits, path.name
            assert mine or EMAILS[who] not in text, path.name
            if write not in (access.report_person, handing.encrypted_list):  # where others live themselves is told
                assert TOWN not in text, path.name
                assert POSTCODE not in text, path.name


def test_own_papers_have_the_name(written: dict[Callable[..., object], list[Path]]) -> None:
    """Else the tests above would be content with papers that nobody can sign."""
    for write in (agreements.issue_kinds, plans.write_sheets, plans.write_cards, purpose.write_certificate_purpose):
        text = "\n".join(page for path in written[write] for page in pages_of(path))
        for who in INITIALS:
            assert is_there(who, text) or (write is plans.write_sheets and is_there(who.split()[0], text))


def test_lists_on_paper_have_initials(written: dict[Callable[..., object], list[Path]]) -> None:
    """A record is about adepts alone."""
    for write in (plans.write_plan, plans.write_cards, ics.calendar, records.write_record):
        text = "\n".join(page for path in written[write] for page in pages_of(path))
        listed = [ADEPT] if write is records.write_record else list(INITIALS)
        assert all(is_there(INITIALS[who], text) for who in listed), write
