"""The window, or the command line when the first argument is a verb or an option of it."""

import gc
import os
import sys
from collections.abc import Sequence


def main() -> int:
    """Start what the arguments ask for."""
    gc.disable()  # while everything is being made there is nothing to collect, and looking for it takes long
    words_of_call = sys.argv[1:]
    if is_for_command_line(words_of_call):
        from mentordesk.cli.main import main as command_line

        gc.freeze()
        gc.enable()
        return command_line(words_of_call)
    from mentordesk.ui.application import main as window

    return window(words_of_call)


def is_for_command_line(words_of_call: Sequence[str]) -> bool:
    """Whether the first word is a verb, an option, or no FILE for the window."""
    return bool(words_of_call) and not (len(words_of_call) == 1 and _is_file(words_of_call[0]))


def _is_file(word: str) -> bool:
    return not word.startswith("-") and (
        word.endswith(".mentordesk") or "/" in word or "\\" in word or os.path.exists(word)  # noqa: PTH110
    )


if __name__ == "__main__":
    sys.exit(main())
