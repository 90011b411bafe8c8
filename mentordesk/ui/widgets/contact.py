"""How people are reached: editors for addresses and numbers as people write them, that say what is wrong."""

import re

from mentordesk.core.recruitment.values import email, phone
from mentordesk.ui.widgets.editors import LineEditor, Unreadable

_NORWEGIAN = re.compile(r"\+47(\d{8})")
_IN_THREES = ("4", "9")  # mobile numbers are read as 900 00 000, the others in pairs
_POSTCODE = re.compile(r"\d{4}")


def shown_phone(stored: str | None) -> str:
    """A number as people read it: «+47 900 00 000»; one from abroad as it is."""
    found = _NORWEGIAN.fullmatch(stored or "")
    if not found:
        return stored or ""
    digits = found[1]
    if digits.startswith(_IN_THREES):
        return f"+47 {digits[:3]} {digits[3:5]} {digits[5:]}"
    return "+47 " + " ".join(digits[place : place + 2] for place in range(0, 8, 2))


class NameEditor(LineEditor):
    """A name, which everybody has."""

    def read(self) -> str:
        text = " ".join(self.text().split())
        if not text and self.isModified():
            raise Unreadable(self.tr("Write the name"))
        return text


class EmailEditor(LineEditor):
    """An e-mail address, or nothing."""

    def read(self) -> str:
        text = self.text().strip()
        if text and email(text) != text:
            raise Unreadable(self.tr("An e-mail address looks like this: name@example.org"))
        return text


class PhoneEditor(LineEditor):
    """A phone number in E.164, or nothing; without a country it is Norwegian."""

    def read(self) -> str:
        text = self.text().strip()
        if not text:
            return ""
        found = phone(text)
        if found is None:
            digits = sum(character.isdigit() for character in text)
            if text.startswith("+") or digits == 8 or digits > 10:
                raise Unreadable(self.tr("This is no phone number. Numbers from abroad begin with + and the country."))
            raise Unreadable(self.tr("A phone number has 8 digits – here are {count}").format(count=digits))
        return found

    def write(self, value: str | None) -> None:
        self.setText(shown_phone(value))


class PostcodeEditor(LineEditor):
    """Four digits, or nothing."""

    def read(self) -> str:
        text = self.text().strip()
        if text and not _POSTCODE.fullmatch(text):
            raise Unreadable(self.tr("A postcode has four digits"))
        return text
