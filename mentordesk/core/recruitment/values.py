"""What one cell says: a phone number, a postcode, a role, yes or no. None where the cell is not understood."""

import re

from mentordesk.core.kernel.folding import fold
from mentordesk.core.recruitment import known
from mentordesk.core.recruitment.rules import ADEPT, BOTH, GREATEST_CAPACITY, MENTOR

_NOTHING = re.compile(
    r"[-–—.?/]*|n/?a|anonymo?u?s?|ikke (?:oppgitt|besvart)|ikkje (?:oppgitt|svart)|not answered|null|none"
)
# An address begins where no letter of one stands before it: so a long text is gone through once, not once a letter.
_EMAIL = re.compile(r"(?<![^\s@<>,;:()\"'|])[^\s@<>,;:()\"'|]+@[^\s@<>,;:()\"'|]+\.[^\W\d_]{2,}")
_ADEPT = r"(?:adept|mentee|mentorpartner|protege)\w*"
_MENTOR = r"(?:mentor(?:er|ar|s|ane|ene|en)?\b|veileder|rettleiar)"
_ROLE = re.compile(rf"(?P<{ADEPT}>\b{_ADEPT})|(?P<{MENTOR}>\b{_MENTOR})")
_JOINERS = re.compile(r"\b(?:og|and|en|ein|a)\b|[\s,;/&+]")
_BOTH = re.compile(r"\b(?:begge|bade|both|either)\b")
_WANTS_MENTOR = re.compile(
    r"\b(?:fa|ha|finne|trenger|treng|onsker|onskjer|need|want|have|get|find|receive) (?:meg )?(?:en |ein |a )?"
    r"mentor(?:ing)?\b|\b(?:be|being) mentored\b"
)
_PARTICIPANT = re.compile(r"\b(?:deltaker|deltakar|participant)")
_OPENING = re.compile(
    r"(?:(?:ja|yes|jeg|eg|i|vil|onsker|onskjer|want|would|like|to|a|an|vaere|vere|vera|bli|be|being|become|som|as|en|ein"
    r"|soker|sokjer|delta|er|am|bidra|stille|gjerne|pamelding|for|ny|new)\b[\s,.:–-]*)+"
)
_GENDERS = (("woman", known.WOMAN), ("man", known.MAN), ("other", known.OTHER_GENDER))
_TICKS = {"1", "x", "v", "j", "y", "✓", "✔", "☑", "☒", "✅", "on"}
_CROSSES = {"0", "n", "☐", "off"}
_COUNTED = ("null ingen none zero", "en ein ei ett eitt et one", "to two", "tre three", "fire four", "fem five")
_NUMBER_WORDS = {word: number for number, words in enumerate(_COUNTED) for word in words.split()}


def is_nothing(text: str) -> bool:
    """Whether a cell says that there is no answer: empty, a dash, «anonymous»."""
    return len(text) < 20 and bool(_NOTHING.fullmatch(text.casefold()))


def email(text: str) -> str | None:
    """The first e-mail address in the text."""
    found = _EMAIL.search(text)
    return found[0].rstrip(".") if found else None


def phone(text: str) -> str | None:
    """The first phone number in the text, in E.164; without a country it is Norwegian."""
    import phonenumbers  # only when a sheet is read: the window starts without it

    for part in (text, *re.split(r"[/,;|\n]|\beller\b|\bor\b|\bog\b", text)):
        try:
            number = phonenumbers.parse(part, "NO")
        except phonenumbers.NumberParseException:
            continue
        if number.country_code == 47:
            if re.fullmatch(r"[2-9]\d{7}", str(number.national_number)) and not number.italian_leading_zero:
                return f"+47{number.national_number}"
        elif phonenumbers.is_possible_number(number):
            return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    return None


def postcode(text: str) -> tuple[str, str] | None:
    """A Norwegian postcode, with the zeros a spreadsheet took, and the town beside it if any; also in an address."""
    if re.fullmatch(r"\d{1,4}", text):
        return (text.zfill(4), "") if int(text) else None
    found = re.search(
        r"(?:^|[\s,;])(?:NO?-?\s?)?(\d{4})(?:[\s,]+([^\W\d][^\d,;\n]*))?[\s,]*(?:Norge|Noreg|Norway)?\s*$", text
    )
    return (found[1], (found[2] or "").strip()) if found else None


def capacity(text: str) -> int | None:
    """How many adepts, 0–4: «1», «2 stk», «to», «inntil 3», «1–2» (two); None for more than four."""
    folded = fold(text)
    numbers = [int(n) for n in re.findall(r"(?<![\d.,])\d{1,3}(?![\d])", folded)]
    numbers = numbers or [_NUMBER_WORDS[word] for word in re.findall(r"[a-z]+", folded) if word in _NUMBER_WORDS]
    if not numbers:
        return None
    span = re.match(r"\s*\w+\s*(?:-|–|til|to|eller|or)\s*\w+", folded)
    number = max(numbers[:2]) if span and len(numbers) > 1 else numbers[0]
    return number if number <= GREATEST_CAPACITY else None


def yes_no(text: str) -> bool | None:
    """Whether a cell says yes or no: a tick, a first word, or a sentence such as «Jeg samtykker ikke»."""
    folded = fold(text)
    if folded in _TICKS or folded in _CROSSES:
        return folded in _TICKS
    first = re.match(r"\w+", folded)
    for part in (first[0] if first else "", folded):
        if known.NO.search(part):
            return False
        if known.YES.search(part):
            return True
    return None


def role(text: str) -> str | None:
    """`mentor`, `adept` or `both`: what a person applies as. The word a text begins with decides; M and A are short."""
    if text in ("M", "A"):
        return MENTOR if text == "M" else ADEPT
    folded = fold(text)
    said = {found.lastgroup for found in _ROLE.finditer(folded)}
    only_roles = not _JOINERS.sub("", _ROLE.sub("", folded))
    if len(said) != 1 and (_BOTH.search(folded) or (said and only_roles)):
        return BOTH
    if first := _ROLE.match(folded):
        return first.lastgroup
    if _WANTS_MENTOR.search(folded):
        return ADEPT
    if first := _ROLE.match(_OPENING.sub("", folded)):
        return first.lastgroup
    if said:
        return said.pop() if len(said) == 1 else None
    return ADEPT if _PARTICIPANT.search(folded) else None


def role_of_title(text: str) -> str | None:
    """The role that a title or the name of a sheet or file speaks of: «Mentorer 2026», «Søkere – adepter»."""
    said = {found.lastgroup for found in _ROLE.finditer(re.sub(r"[_\d]+", " ", fold(text)))}
    return said.pop() if len(said) == 1 else None


def gender(text: str) -> str | None:
    """`woman`, `man` or `other`; None for no answer and for no single one (as a wish: both will do)."""
    folded = fold(text)
    said = [key for key, words in _GENDERS if words.search(folded)]
    return said[0] if len(said) == 1 else None


def is_indifferent(text: str) -> bool:
    """Whether somebody answers that the answer does not matter, or that they rather not say."""
    return bool(known.NO_MATTER.search(fold(text)))
