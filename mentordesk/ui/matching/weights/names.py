"""What presets, criteria, kinds and directions are called on the screen."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from mentordesk.core.matching.criteria.catalogue import GROUPS, MEASURES
from mentordesk.core.matching.model import DIFFERENCE, LIKENESS

Options = Sequence[tuple[object, str]]

DEMANDS = len(GROUPS)
"""The section after those of the three groups: what is kept or not, and gives points only where it is a should."""


def section_of(key: str) -> int:
    """The place of a criterion in the panel."""
    return group_of(key) if MEASURES[key].graded else DEMANDS


def group_of(key: str) -> int:
    """Whose colour its points have."""
    return GROUPS.index(MEASURES[key].group)


class Names(QObject):
    """In the language of the moment."""

    def presets(self) -> Options:
        """The presets, in the order in which they are offered."""
        return (
            ("job", self.tr("Job")),
            ("leaders", self.tr("Young leaders")),
            ("reverse", self.tr("Reverse mentoring")),
            ("youth", self.tr("Youth")),
            ("group", self.tr("Group")),
        )

    def section(self, place: int) -> str:
        """The heading of a section."""
        return (self.tr("Professional"), self.tr("Practical"), self.tr("Wishes"), self.tr("Demands"))[place]

    def criterion(self, key: str) -> str:
        """What a criterion is about."""
        return self._asked()[key] if section_of(key) == DEMANDS else self._compared()[key]

    def kinds(self, key: str) -> Options:
        """What a criterion can be."""
        known = {
            "must": self.tr("Must"),
            "should": self.tr("Should"),
            "may": self.tr("May"),
            "off": self.tr("Off"),
        }
        return [(kind, known[kind]) for kind in MEASURES[key].kinds]

    def directions(self, key: str) -> Options:
        """Which way it can count; nothing to choose for most."""
        if len(MEASURES[key].directions) == 1:
            return ()
        if key == "first_time":
            return (LIKENESS, self.tr("New mentors")), (DIFFERENCE, self.tr("Experienced"))
        return (LIKENESS, self.tr("Likeness")), (DIFFERENCE, self.tr("Difference"))

    def _compared(self) -> dict[str, str]:
        return {
            "field": self.tr("Field"),
            "topics": self.tr("Topics"),
            "times": self.tr("Meeting times"),
            "place": self.tr("Place"),
            "distance": self.tr("Way to travel"),
            "more_languages": self.tr("More common languages"),
            "background": self.tr("Background"),
            "age": self.tr("Age"),
            "first_time": self.tr("Experience as a mentor"),
            "wishes": self.tr("What they wish themselves"),
        }

    def _asked(self) -> dict[str, str]:
        return {
            "minor_protection": self.tr("Under 18: certificate and consent"),
            "common_language": self.tr("A common language"),
            "same_employer": self.tr("Not the same employer"),
            "mentor_gender": self.tr("Wish for the mentor's gender"),
            "training": self.tr("Training is done"),
            "avoid": self.tr("Nobody they would rather avoid"),
            "earlier_pair": self.tr("No earlier pair that ended"),
        }
