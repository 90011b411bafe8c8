"""What must not be stored even when a sheet has it: national identity numbers, and what a police certificate says."""

import re
from collections.abc import Sequence

from mentordesk.core.kernel.folding import fold
from mentordesk.core.programme.identity import is_national_id, without_ids
from mentordesk.core.recruitment.requirements.errors import SaysTooMuch

_NUMBER = (
    r"(?:fodsels?-?(?:nummer|nr)|fode-?nummer|person-?(?:nummer|nr)|identitets-?(?:nummer|nr)|id-?(?:nummer|nr)|d-?nummer"
    r"|national (?:id|identity|identification)|identity number|social security|personlig id|personleg id)\w*"
)
_ASKED_NOT_TO = re.compile(rf"\b(?:ikke|ikkje|uten|utan|not|without|no)\b (?:\w+ ){{0,5}}{_NUMBER}")
_ASKS_NUMBER = re.compile(rf"\b(?:{_NUMBER}|fnr|ssn|11 siff\w*|11 tal|11 digit\w*)\b")
_ASKS_CERTIFICATE = re.compile(
    r"\b(?:politiattest|vandelsattest|police (?:certificate|clearance|check|record)|criminal record|background check)"
)
# What may be kept of a certificate: that it was shown or not, and when.
_SHOWN = re.compile(
    r"\b(?:ja|nei|yes|no|ikke|ikkje|not|enna|enno|yet|er|har|have|has|been|ok|vist|vise|fram|framvist|fremvist|sett|shown|seen"
    r"|gyldig|valid|mangler|manglar|missing|bestilt|tinga|ordered|sokt|kommer|kjem|coming|x|true|false)\b"
    r"|\d{1,4}[./-]\d{1,2}(?:[./-]\d{2,4})?|\d{2}:\d{2}(?::\d{2})?|[\s.,;:!()✓-]"
)
# What a certificate may say, or that it says nothing: neither is anybody's to keep.
_CONTENT = re.compile(
    r"\b(?:anmerk\w*|merknad\w*|remark\w*|dom|dommen|domfel\w*|domt\w*|straff\w*|siktet|siktelse\w*|tiltal\w*|forelegg\w*"
    r"|bot|boter|boteleg\w*|rulleblad\w*|plettfri\w*|vandel\w*|lovbrudd\w*|lovbrot\w*|kriminal\w*|kriminell\w*"
    r"|overgrep\w*|vold|voldtekt\w*|vald|valdtekt\w*|narkotika\w*|promille\w*|etterforsk\w*|henlagt"
    r"|ren attest|rein attest|blank attest|attesten (?:er|var) (?:ren|rein|blank|tom|ok)"
    r"|convict\w*|offen[cs]e\w*|sentence[ds]?|charged|criminal\w*|caution\w*|clean (?:record|certificate|check))\b"
)


def says_too_much(text: str, *, of_certificate: bool = False) -> bool:
    """Whether a text must not be kept: it has an identity number in it, or tells what a police certificate says.

    `of_certificate`: the text is about one, whether it names it or not.
    """
    folded = fold(text)
    about = of_certificate or _ASKS_CERTIFICATE.search(folded) is not None
    return without_ids(text) != text or (about and _CONTENT.search(folded) is not None)


def check_notes(*texts: object) -> None:
    """Refuse what people write down of others, where a text says too much. Raises SaysTooMuch."""
    if any(says_too_much(text) for text in texts if isinstance(text, str)):
        raise SaysTooMuch


def check_ids(*texts: object) -> None:
    """Refuse identity numbers in what applicants tell of themselves. Raises SaysTooMuch."""
    if any(without_ids(text) != text for text in texts if isinstance(text, str)):
        raise SaysTooMuch


def is_about_certificate(text: str) -> bool:
    """Whether a text names the police certificate."""
    return _ASKS_CERTIFICATE.search(fold(text)) is not None


def must_not_be_stored(heading: str, texts: Sequence[str]) -> bool:
    """Whether a column is refused, by its heading or by what its filled cells hold."""
    asked = _ASKED_NOT_TO.sub(" ", fold(heading))
    if _ASKS_NUMBER.search(asked):
        return True
    if _ASKS_CERTIFICATE.search(asked):
        return any(_SHOWN.sub("", fold(text)) for text in texts)
    # A spreadsheet takes the zero in front of a number.
    ids = sum(is_national_id(re.sub(r"[ .\-]", "", text).zfill(11)) for text in texts if 9 < len(text) < 15)
    return ids * 2 > len(texts)
