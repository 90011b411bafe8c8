"""National identity numbers: nowhere in the program is there one, so none may stand in any text either."""

import re

from mentordesk.core.programme.errors import IdentityNumberTold

_ELEVEN = re.compile(r"(?<!\d)(\d{6})[ .\-]?(\d{5})(?!\d)")
_FIRST_CHECK = (3, 7, 6, 1, 8, 9, 4, 5, 2, 1)
_SECOND_CHECK = (5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1)

STARS = "***********"


def is_national_id(digits: str) -> bool:
    """Whether eleven digits are a Norwegian identity number: a date and both check digits.

    D-numbers (day + 40) and the synthetic ones that are handed out for tests (month + 40 or + 80) count too.
    """
    if not re.fullmatch(r"[0-7][0-9]{10}", digits):
        return False
    day, month = int(digits[:2]), int(digits[2:4])
    numbers = [int(digit) for digit in digits]
    return (
        1 <= day % 40 <= 31
        and 1 <= month % 40 <= 12
        and month <= 92
        and all(
            sum(weight * number for weight, number in zip(weights, numbers, strict=False)) % 11 == 0
            for weights in (_FIRST_CHECK, _SECOND_CHECK)
        )
    )


def without_ids(text: str) -> str:
    """The text with every identity number in it starred."""
    return _ELEVEN.sub(lambda found: STARS if is_national_id(found[1] + found[2]) else found[0], text)


def refuse_ids(*texts: object) -> None:
    """Raises IdentityNumberTold where one of them has an identity number in it."""
    if any(without_ids(text) != text for text in texts if isinstance(text, str)):
        raise IdentityNumberTold
