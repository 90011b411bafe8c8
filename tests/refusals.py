"""What a rule answers, as a value: a test that something is taken can fail, too."""

from collections.abc import Callable

from mentordesk.core.kernel.errors import Told


def refusal(work: Callable[[], object]) -> type[Told] | None:
    """What the work is refused with; None where it is done."""
    try:
        work()
    except Told as told:
        return type(told)
    return None
