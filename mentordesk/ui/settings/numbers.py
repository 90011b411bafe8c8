"""The organisation number, as people write it and as it is kept."""

from mentordesk.core.programme.rules import is_organisation_number
from mentordesk.ui.widgets.editors import LineEditor, Unreadable

_DIGITS = 9


class OrganisationNumberEditor(LineEditor):
    """Nine digits, shown three by three; or nothing."""

    def read(self) -> str:
        digits = "".join(self.text().upper().replace("NO", "").replace("MVA", "").split())
        if not digits:
            return ""
        if not digits.isdigit() or len(digits) != _DIGITS:
            count = sum(letter.isdigit() for letter in digits)
            raise Unreadable(self.tr("An organisation number has 9 digits – here are {count}").format(count=count))
        if not is_organisation_number(digits):
            raise Unreadable(self.tr("There is a slip in this number: the last digit does not fit the others"))
        return digits

    def write(self, value: str | None) -> None:
        digits = value or ""
        self.setText(" ".join(digits[place : place + 3] for place in range(0, len(digits), 3)))
