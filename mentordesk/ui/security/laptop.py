"""The card of the sheet that lies in a binder for the day the computer is gone."""

from mentordesk.ui.widgets.paper_section import PaperSection


class LaptopSection(PaperSection):
    """Says what the sheet is for, and where it is to be kept."""

    name = "laptop"

    def retranslate(self) -> None:
        super().retranslate()
        self.say(
            self.tr("If the computer is gone"),
            self.tr(
                "One page with what to do in the first hour and within 72 hours, with the numbers of today. Print it, "
                "and keep it in a binder, away from the computer."
            ),
        )
        self.make.setText(self.tr("Make the sheet …"))
