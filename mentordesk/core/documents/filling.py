"""Fields in single braces, filled in. What stands in a value is never a field, and nothing in a text is ever run."""

from collections.abc import Iterable, Mapping
from string import Formatter

from mentordesk.core.documents.errors import BracesUnpaired, FieldUnknown


class Filling:
    """Fills the fields of one text and remembers which of them are `empty`; for these stands `blank`.

    Fields that are `waiting` stay as they are: others fill them in late, as they do what is in double braces.
    """

    def __init__(self, kind: str, fields: Mapping[str, str], blank: str = "", waiting: Iterable[str] = ()) -> None:
        self._kind = kind
        self._fields = {**fields, **{name: f"{{{name}}}" for name in waiting}}
        self._blank = blank
        self.empty: set[str] = set()

    def filled(self, text: str, place: str) -> str:
        """The text with its fields filled in. Raises FieldUnknown, BracesUnpaired, both with the place."""
        if "{" not in text and "}" not in text:
            return text
        found, value = "", ""
        for said, name in _pieces(text, place):
            found += said[1:] if _stops_twice(value, said) else said
            value = self._value(name, place)
            found += value
        return found

    def _value(self, name: str | None, place: str) -> str:
        if name is None:
            return ""
        if name not in self._fields:
            raise FieldUnknown(name=name, place=place)
        if not self._fields[name]:
            self.empty.add(name)
            return self._blank
        return self._fields[name]


def _stops_twice(value: str, said: str) -> bool:
    """Whether a value ends with the full stop that follows it: «10 січня 2027 р.», «Frivillig AS.»"""
    return said[:1] == "." != said[1:2] and value.rstrip("\u2069")[-1:] == "."


def fields_in(text: str, place: str) -> set[str]:
    """The names of the fields of a text. Raises BracesUnpaired."""
    return {name for _, name in _pieces(text, place) if name is not None}


def _pieces(text: str, place: str) -> list[tuple[str, str | None]]:
    try:
        parsed = list(Formatter().parse(text))
    except ValueError:
        raise BracesUnpaired(place=place) from None
    return [(said, _whole(name, spec, conversion)) for said, name, spec, conversion in parsed]


def _whole(name: str | None, spec: str | None, conversion: str | None) -> str | None:
    """What stands between the braces, to the letter: «{adept.name!r:5}» is no field."""
    if name is None:
        return None
    return name + (f"!{conversion}" if conversion else "") + (f":{spec}" if spec else "")
