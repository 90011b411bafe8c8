"""Where the coordinator has been, for «back» and «forward»."""

from dataclasses import dataclass
from uuid import UUID

KEPT = 100


@dataclass(frozen=True)
class Place:
    """A page, and the record that was in front of the coordinator there."""

    page: str
    record: UUID | None = None


class Trail:
    """The places in the order they were visited; going somewhere new forgets what lay ahead."""

    def __init__(self) -> None:
        self._places: list[Place] = []
        self._at = -1

    @property
    def can_go_back(self) -> bool:
        return self._at > 0

    @property
    def can_go_forward(self) -> bool:
        return self._at < len(self._places) - 1

    def go(self, place: Place) -> None:
        """Note that the coordinator is here now."""
        if self._places and self._places[self._at] == place:
            return
        self._places = [*self._places[: self._at + 1], place][-KEPT:]
        self._at = len(self._places) - 1

    def back(self) -> Place | None:
        """The place before this one, if there is one."""
        return self._move(-1) if self.can_go_back else None

    def forward(self) -> Place | None:
        """The place that was left by going back, if there is one."""
        return self._move(1) if self.can_go_forward else None

    def _move(self, steps: int) -> Place:
        self._at += steps
        return self._places[self._at]
