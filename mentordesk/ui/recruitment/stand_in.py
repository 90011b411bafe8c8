"""What may stand in the place of the list of applicants."""

from mentordesk.ui.widgets import stand_in


class StandIn(stand_in.StandIn):
    """A panel in place of the list."""

    needs_applicants: bool = False
    """Whether there is nothing to see in it while nobody has applied."""
