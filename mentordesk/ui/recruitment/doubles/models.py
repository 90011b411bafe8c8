"""Pairs who may be one, and the two of a pair field by field."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QObject, Qt

from mentordesk.core.kernel.identifiers import link_id
from mentordesk.core.recruitment.doubles.rules import BOTH, GONE, KEEP, Double, FieldPair, SideBySide, chosen_value
from mentordesk.core.recruitment.drafts import SAME
from mentordesk.ui.recruitment.doubles.values import field_name, value_text
from mentordesk.ui.widgets.labels import ChipKind
from mentordesk.ui.widgets.rows import Column, RowModel, StatusRole

_SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)
KEPT_COLUMN, GONE_COLUMN, RESULT_COLUMN = 1, 2, 3


def pair_id(pair: Double) -> UUID:
    """By this the list knows a pair."""
    return link_id("double", pair.one, pair.other)


class PairModel(RowModel[Double]):
    """Who may be whom, and what speaks for it."""

    def __init__(self, word: Callable[[str], str], parent: QObject) -> None:
        self._word = word
        columns = (
            Column(self._who_title, _who, width=330, least=240),
            Column(self._sure_title, self._sure, sort=_how_sure, width=150, role_values={StatusRole: _sure_kind}),
            Column(self._why_title, self._why),
        )
        super().__init__(columns, parent, record=pair_id)

    def _why(self, pair: Double) -> str:
        text = ", ".join(self._word(f"double.{code}") for code in pair.why)
        return text[:1].upper() + text[1:]

    def _sure(self, pair: Double) -> str:
        return self.tr("Almost certainly") if pair.sure >= SAME else self.tr("Perhaps")

    def _who_title(self) -> str:
        return self.tr("May be the same person")

    def _sure_title(self) -> str:
        return self.tr("How surely")

    def _why_title(self) -> str:
        return self.tr("Why")


def _who(pair: Double) -> str:
    return " – ".join(pair.names)


def _how_sure(pair: Double) -> float:
    return -pair.sure


def _sure_kind(pair: Double) -> ChipKind:
    return "warn" if pair.sure >= SAME else "neutral"


@dataclass(frozen=True)
class Line:
    """A field of the two, and whose value stays."""

    id: UUID
    pair: FieldPair
    side: str

    def moved(self, step: int) -> str:
        """Whose value stays one step further to the left or right."""
        sides = (KEEP, BOTH, GONE) if self.pair.can_be_both else (KEEP, GONE)
        place = sides.index(self.side) if self.side in sides else 0
        return sides[max(0, min(len(sides) - 1, place + step))]


def lines(compared: SideBySide, chosen: Mapping[str, str]) -> list[Line]:
    """The fields: first those of which the two say something else, then those of which one says nothing."""
    found = [Line(link_id("field", pair.field), pair, chosen.get(pair.field, pair.usual)) for pair in compared.fields]
    return sorted(found, key=lambda line: _ORDER.index(_mark(line.pair)))


_ORDER = ("≠", "+", "")


def _mark(pair: FieldPair) -> str:
    """How the two differ, as a sign: so that it is not told by colour."""
    if not pair.differs:
        return ""
    return "+" if any(value in (None, "", ()) for value in (pair.kept, pair.gone)) else "≠"


class CompareModel(RowModel[Line]):
    """The two side by side; the value that stays has a mark, and stands at the end."""

    def __init__(self, word: Callable[[str], str], parent: QObject) -> None:
        self._word = word
        self._names = ("", "")
        columns = (
            Column(self._field_title, self._field, width=168, role_values={_SPOKEN: self._field_spoken}),
            Column(self._one_title, self._kept, role_values={StatusRole: _kept_kind, _SPOKEN: self._kept_spoken}),
            Column(self._other_title, self._gone, role_values={StatusRole: _gone_kind, _SPOKEN: self._gone_spoken}),
            Column(self._result_title, self.result),
        )
        super().__init__(columns, parent)

    def set_names(self, names: tuple[str, str]) -> None:
        """Whom the two columns are about."""
        self._names = names
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, KEPT_COLUMN, GONE_COLUMN)

    def result(self, line: Line) -> str:
        """What stays."""
        return self._text(line, chosen_value(line.pair, line.side))

    def name(self, line: Line) -> str:
        """What the field is called: a question by its own words."""
        return line.pair.label or field_name(line.pair.field)

    def _field(self, line: Line) -> str:
        return f"{_mark(line.pair)} {self.name(line)}".strip()

    def _field_spoken(self, line: Line) -> str:
        return self.tr("{field}, different").format(field=self.name(line)) if line.pair.differs else self.name(line)

    def _kept(self, line: Line) -> str:
        return self._text(line, line.pair.kept) or "–"

    def _gone(self, line: Line) -> str:
        return self._text(line, line.pair.gone) or "–"

    def _text(self, line: Line, value: object) -> str:
        return value_text(line.pair.field, value, self._word)

    def _kept_spoken(self, line: Line) -> str:
        return self._spoken(self._kept(line), _kept_kind(line))

    def _gone_spoken(self, line: Line) -> str:
        return self._spoken(self._gone(line), _gone_kind(line))

    def _spoken(self, text: str, kind: ChipKind | None) -> str:
        return self.tr("{value}, stays").format(value=text) if kind else text

    def _field_title(self) -> str:
        return self.tr("Field")

    def _one_title(self) -> str:
        return self._names[0]

    def _other_title(self) -> str:
        return self._names[1] if self._names[0] != self._names[1] else self.tr("{name} (2)").format(name=self._names[1])

    def _result_title(self) -> str:
        return self.tr("Stays")


def _kept_kind(line: Line) -> ChipKind | None:
    return "ok" if line.pair.differs and line.side in (KEEP, BOTH) else None


def _gone_kind(line: Line) -> ChipKind | None:
    return "ok" if line.pair.differs and line.side in (GONE, BOTH) else None
