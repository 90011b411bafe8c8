"""The window, or the command line when the first argument is a verb or an option of it."""

import sys


def main() -> int:
    """Start what the arguments ask for."""
    from mentordesk.cli.main import is_for_us
    from mentordesk.cli.main import main as command_line

    if is_for_us(sys.argv[1:]):
        return command_line(sys.argv[1:])
    from mentordesk.ui.application import main as window

    return window(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
