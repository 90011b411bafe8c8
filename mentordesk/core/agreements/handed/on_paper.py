"""What a form asks, as clauses of a paper that is filled in by hand. Text in, text out."""

from collections.abc import Iterator, Mapping, Sequence

from mentordesk.core.agreements.handed import rules
from mentordesk.core.agreements.handed.items import CHOICE, DAY, NUMBER, SCALE, Item, items
from mentordesk.core.agreements.handed.sheets import asked_on
from mentordesk.core.documents.texts import ClauseText, LinesText, Part, ScaleText, TableText, TicksText

_LINES, _FEW_LINES = 3, 2

Labels = Mapping[str, str]


def asked_by_hand(kind: str, labels: Labels, point: str) -> Iterator[ClauseText]:
    """The questions of a form: everything once, each meeting of the log, or what each role is asked at a point."""
    if "write" in labels:
        yield ClauseText("", (labels["write"],))
    if kind == rules.EVALUATION:
        for role in rules.ROLES:
            yield ClauseText(f"{labels[f'role_{role}']} · {labels[f'point_{point}']}", ())
            yield from _survey(asked_on(kind, labels, point, role), labels)
    elif kind == rules.MEETING_LOG:
        asked = items(labels, rules.SCALE_OF[kind])
        for number in range(1, rules.MEETINGS + 1):
            yield ClauseText(f"{labels['meeting']} {number}", tuple(_meeting(asked)))
    else:
        lines = _FEW_LINES if kind == rules.EXPECTATIONS else _LINES
        yield from (ClauseText(item.label, (_room(item, lines),)) for item in asked_on(kind, labels))


def _survey(asked: Sequence[Item], labels: Labels) -> Iterator[ClauseText]:
    """Scales as one table, words below it."""
    scales = [item for item in asked if item.kind == SCALE]
    if scales:
        points = scales[0].points
        head = ("", *(labels.get(f"scale_{point}", str(point)) for point in points))
        yield ClauseText("", (TableText(head, tuple((item.label, *map(str, points)) for item in scales)),))
    yield from (ClauseText(item.label, (LinesText(_LINES),)) for item in asked if item.kind != SCALE)


def _meeting(asked: Sequence[Item]) -> Iterator[Part]:
    """What is short beside each other, then the rest."""
    short = [item for item in asked if item.kind in (DAY, NUMBER) or item.key in rules.NOT_ON_SCREEN]
    if short:
        yield TableText(tuple(item.label for item in short), (("",) * len(short),))
    for item in asked:
        if item not in short:
            yield item.label
            yield _room(item, _FEW_LINES)


def _room(item: Item, lines: int) -> Part:
    if item.kind == CHOICE:
        return TicksText(item.options, beside=True)
    if item.kind == SCALE:
        low, high = item.options
        return ScaleText(tuple(item.points), low, high)
    return LinesText(1 if item.kind in (DAY, NUMBER) else lines)
