"""What two expect, as papers tell it: all of it side by side, or what there is to talk about. Text in, text out."""

from collections.abc import Iterator, Mapping, Sequence

from mentordesk.core.agreements.expectations.queries import KIND, ExpectationLine
from mentordesk.core.agreements.expectations.rules import DIFFER, DISCUSS, MISSING
from mentordesk.core.agreements.handed.items import items
from mentordesk.core.documents.letters import isolated as say
from mentordesk.core.documents.texts import LinesText, Part, TableText, content, languages

_FIRST = (DIFFER, DISCUSS, MISSING)
"""What is talked about, in this order."""
_LINES_TO_WRITE = 6

Labels = Mapping[str, str]


def side_by_side(lines: Sequence[ExpectationLine], labels: Labels, language: str) -> Iterator[Part]:
    """Every item with both answers and how they stand to each other; with room to write where nobody has answered."""
    head = tuple(labels.get(key, "") for key in ("item", "adept", "mentor", "verdict"))
    shorts = _shorts(language)
    if not lines:
        yield TableText(head, tuple((short, "", "", "") for short in shorts.values()))
        return
    yield TableText(
        head,
        tuple((_short(one, shorts), *_answers(one, labels), _outcome(one, labels)) for one in lines),
    )


def to_talk_about(lines: Sequence[ExpectationLine], labels: Labels, language: str) -> Iterator[Part]:
    """What differs, what only the two can tell, and what one has not answered, in that order; else room to write."""
    shorts = _shorts(language)
    left = [(one.verdict or one.proposal, one) for one in lines if (one.verdict or one.proposal) in _FIRST]
    left = [(outcome, one) for outcome, one in left if one.adept or one.mentor]
    if not left:
        yield LinesText(_LINES_TO_WRITE)
        return
    left.sort(key=lambda found: _FIRST.index(found[0]))
    head = tuple(labels.get(key, "") for key in ("item", "adept", "mentor"))
    rows = ((_short(one, shorts), *_answers(one, labels)) for _, one in left)
    yield TableText(head, tuple(rows))


def _shorts(language: str) -> dict[str, str]:
    if language not in languages():
        return {}
    return {one.key: one.short for one in items(content(KIND, language)["labels"])}


def _short(line: ExpectationLine, shorts: Mapping[str, str]) -> str:
    """In the paper's language where there is one, else as the organisation asks it."""
    return shorts.get(line.item.key, say(line.item.short))


def _answers(line: ExpectationLine, labels: Labels) -> tuple[str, str]:
    """Both answers; where one has said nothing that is told, where neither has there is room to write."""
    adept, mentor = say(line.adept), say(line.mentor)
    if not adept and not mentor:
        return "", ""
    missing = labels.get("missing", "–")
    return adept or missing, mentor or missing


def _outcome(line: ExpectationLine, labels: Labels) -> str:
    """What both came to in their words, or how it stands; of what somebody has not answered that is seen already."""
    outcome = line.verdict or line.proposal
    return say(line.text) or ("" if outcome == MISSING else labels.get(outcome, ""))
