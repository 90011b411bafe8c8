"""What the cells of a column say it is, whatever the heading: which share of them can be read as a field's values."""

import datetime as dt
import re
from collections.abc import Callable, Mapping, Sequence

from mentordesk.core.kernel.folding import fold
from mentordesk.core.recruitment import known, values
from mentordesk.core.recruitment.dates import birth, moment
from mentordesk.core.recruitment.files.cells import Cell, text_of
from mentordesk.core.recruitment.lists import ListStyle, is_language, language_items

SAMPLE = 60
"""So many cells, taken evenly from the column, are enough to judge it by."""

Judge = Callable[[Cell, str, dt.date], bool]

_COMMAS = ListStyle(",")


def sample(cells: Sequence[Cell]) -> list[Cell]:
    """Some of the cells that say something, from all over the column."""
    step = max(1, len(cells) // SAMPLE)
    return list(cells[::step])[: SAMPLE + 1]


def share(field: str, cells: Sequence[Cell], today: dt.date) -> float | None:
    """The share of these cells that fit the field, from 0 to 1; None where there is no cell or no way to tell."""
    judge = JUDGES.get(field)
    if judge is None or not cells:
        return None
    return sum(judge(cell, text_of(cell), today) for cell in cells) / len(cells)


def _name(_cell: Cell, text: str, _today: dt.date) -> bool:
    words = text.split()
    return (
        2 <= len(words) <= 6
        and len(text) <= 60
        and not re.search(r"[\d@;:?!/,]", text)
        and sum(word[0].isupper() or not word[0].isascii() for word in words) >= max(2, len(words) - 1)
    )


def _one_word_name(_cell: Cell, text: str, _today: dt.date) -> bool:
    return len(text.split()) <= 3 and not re.search(r"[\d@;:?!/,]", text)


def _born(cell: Cell, _text: str, today: dt.date) -> bool:
    day, year = birth(cell, today)
    return year is not None or (day is not None and today.year - day.year >= 5)


def _year(cell: Cell, _text: str, today: dt.date) -> bool:
    return birth(cell, today)[1] is not None


def _submitted(cell: Cell, _text: str, today: dt.date) -> bool:
    sent = moment(cell)
    return sent is not None and 2005 <= sent.year <= today.year + 1


def _languages(_cell: Cell, text: str, _today: dt.date) -> bool:
    names = language_items(text, _COMMAS).names
    return sum(is_language(name) for name in names) * 2 >= len(names) > 0


def _phone(_cell: Cell, text: str, _today: dt.date) -> bool:
    digits = re.sub(r"\D", "", text)
    return 8 <= len(digits) <= 16 and len(text) <= 40 and "@" not in text and _looks_dialled(text)


def _looks_dialled(text: str) -> bool:
    return not re.fullmatch(r"\d{1,4}[./-]\d{1,2}[./-]\d{2,4}.*|.*\d{2}:\d{2}.*", text)


def _postcode(_cell: Cell, text: str, _today: dt.date) -> bool:
    return len(text) < 80 and values.postcode(text) is not None


def _gender(_cell: Cell, text: str, _today: dt.date) -> bool:
    return len(text) < 30 and (values.gender(text) is not None or values.is_indifferent(text))


def _gender_wish(_cell: Cell, text: str, _today: dt.date) -> bool:
    return len(text) < 60 and (values.gender(text) is not None or values.is_indifferent(text))


def _says(pattern: re.Pattern[str]) -> Judge:
    return lambda _cell, text, _today: len(text) < 120 and bool(pattern.search(fold(text)))


JUDGES: Mapping[str, Judge] = {
    "name": _name,
    "first_name": _one_word_name,
    "last_name": _one_word_name,
    "email": lambda _cell, text, _today: values.email(text) is not None and len(text) < 100,
    "phone": _phone,
    "born": _born,
    "birth_year": _year,
    "postcode": _postcode,
    "town": lambda _cell, text, _today: len(text) <= 40 and not re.search(r"\d{5}|@|^[\d\s]+$", text),
    "gender": _gender,
    "mentor_gender": _gender_wish,
    "role": lambda _cell, text, _today: len(text) < 80 and values.role(text) is not None,
    "languages": _languages,
    "field": _says(known.WORK),
    "times": _says(known.TIMES),
    "employer": _says(known.EMPLOYERS),
    "capacity": lambda _cell, text, _today: len(text) < 25 and values.capacity(text) is not None,
    "source": _says(known.SOURCES),
    "motivation": lambda _cell, text, _today: len(text.split()) >= 4,
    "consent": lambda _cell, text, _today: values.yes_no(text) is not None,
    "submitted": _submitted,
}
