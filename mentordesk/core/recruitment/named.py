"""What a coordinator writes down by field about somebody who has a name: a guardian, an organisation that sends."""

from collections.abc import Collection, Mapping
from typing import Protocol

from mentordesk.core.programme.errors import TextMissing
from mentordesk.core.recruitment.forbidden import check_notes


class Named(Protocol):
    """A row with a name."""

    name: str


def fill_in(row: Named, values: Mapping[str, object], fields: Collection[str]) -> None:
    """Write values into fields of a row; an empty text is none. Raises TextMissing (no name), SaysTooMuch."""
    check_notes(*values.values())
    for key, value in values.items():
        if key not in fields:
            raise TypeError(f"no such field: {key}")
        text = value.strip() if isinstance(value, str) else value
        setattr(row, key, text if key == "name" else text if text != "" else None)
    if not row.name:
        raise TextMissing(field="name")
