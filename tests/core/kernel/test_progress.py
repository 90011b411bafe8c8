"""Work that tells how far it has come, and hears that it is no longer wanted."""

import pytest

from mentordesk.core.kernel.progress import Cancelled, Part, Progress


def test_a_part_tells_nothing_and_hears_that_the_whole_is_called_off() -> None:
    told: list[tuple[int, int]] = []
    whole = Progress(lambda done, total: told.append((done, total)))
    part = Part(whole)
    part.step(1, 2)
    assert told == []
    whole.cancel()
    for hear in (part.hear, lambda: part.step(2, 2)):
        with pytest.raises(Cancelled):
            hear()
