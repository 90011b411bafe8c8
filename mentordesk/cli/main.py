"""From the words of a call to its exit code."""

import sys
import traceback
from collections.abc import Sequence
from pathlib import Path

from mentordesk import __version__, words
from mentordesk.cli import (
    agreements,
    examples,
    file,
    handed,
    handing,
    lists,
    matching,
    meetings,
    plans,
    privacy,
    programme,
    recruitment,
    requirements,
    rules,
    say,
    scenarios,
    selection,
    sharing,
)
from mentordesk.cli.call import Call
from mentordesk.cli.errors import UsageError, VerbNotBuilt
from mentordesk.cli.verbs import Parser, Verbs
from mentordesk.core import registry  # noqa: F401  (the schema must be whole before a file is opened)
from mentordesk.core.kernel.errors import Refusal, Told
from mentordesk.core.kernel.progress import Cancelled

STEPS = (
    programme,
    recruitment,
    requirements,
    selection,
    matching,
    plans,
    rules,
    say,
    scenarios,
    meetings,
    agreements,
    handed,
    handing,
    sharing,
    privacy,
    examples,
    lists,
    file,
)

DONE, BUG, USAGE, REFUSED, TROUBLE = range(5)


def parser() -> tuple[Parser, Verbs]:
    """The whole command line."""
    whole = Parser(prog="mentordesk")
    whole.add_argument("--version", action="version", version=f"mentordesk {__version__}")
    verbs = Verbs(whole)
    for step in STEPS:
        step.add_verbs(verbs)
    return whole, verbs


def main(words_of_call: Sequence[str]) -> int:
    """Run one call; the exit code says how it ended (see the README)."""
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
    language = _language(words_of_call)
    try:
        return _outcome(words_of_call, language)
    except BrokenPipeError:
        return DONE
    except Exception as error:  # noqa: BLE001  (the last resort: a sentence instead of a traceback)
        print(words.line("bug", language, where=_place(error)), file=sys.stderr)
        return BUG


def _outcome(words_of_call: Sequence[str], language: str) -> int:
    try:
        _run(words_of_call, language)
    except Told as told:
        title, text = words.sentence(told, language)
        print(f"{title}{'' if title.endswith('?') else '.'} {text}", file=sys.stderr)
        return _code(told)
    except (Cancelled, KeyboardInterrupt):
        print(words.line("cancelled", language), file=sys.stderr)
        return REFUSED
    return DONE


def _run(words_of_call: Sequence[str], language: str) -> None:
    whole, verbs = parser()
    first = words_of_call[0]
    if not first.startswith("-") and first not in verbs.names:
        raise UsageError(problem=words.line("unknown_verb", language, word=first, known=", ".join(verbs.names)))
    args = whole.parse_args(words_of_call)
    args.run(Call(args))


def _language(words_of_call: Sequence[str]) -> str:
    for before, after in zip(words_of_call, [*words_of_call[1:], ""], strict=True):
        chosen = after if before == "--language" else before.removeprefix("--language=")
        if chosen in ("nb", "nn", "en"):
            return chosen
    return "nb"


def _code(told: Told) -> int:
    if isinstance(told, (UsageError, VerbNotBuilt)):
        return USAGE
    return REFUSED if isinstance(told, Refusal) else TROUBLE


def _place(error: Exception) -> str:
    """What kind of fault and where in our code: nothing that a person has typed."""
    frames = [frame for frame in traceback.extract_tb(error.__traceback__) if "mentordesk" in frame.filename]
    last = frames[-1] if frames else traceback.extract_tb(error.__traceback__)[-1]
    return f"{type(error).__name__} ({Path(last.filename).name}:{last.lineno})"
