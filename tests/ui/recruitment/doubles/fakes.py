"""What the panel of those who may be in the list twice is given in tests."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from uuid import UUID

from mentordesk import words
from mentordesk.core.recruitment.doubles.rules import Double, FieldPair, SideBySide
from mentordesk.ui.recruitment.doubles.functions import DoubleFunctions

LEYLA, LEJLA, SARA, SARAH = (UUID(int=number) for number in range(1, 5))
FIELDS = (
    FieldPair("name", "", "Leyla Said", "Lejla Said"),
    FieldPair("phone", "", "+4790000001", "+4790000001"),
    FieldPair("email", "", None, "lejla@example.org"),
    FieldPair("role", "", "adept", "adept"),
    FieldPair("topics", "", ("Norsk", "Jobb"), ("Norsk", "Nettverk")),
)


@dataclass
class FakeDoubles:
    """Two pairs; what is done to one takes it away, unless it is refused."""

    pairs: list[Double] = field(
        default_factory=lambda: [
            Double(LEYLA, LEJLA, ("Leyla Said", "Lejla Said"), 0.92, ("same_phone", "name_spelled")),
            Double(SARA, SARAH, ("Sara Tesfay", "Sarah Tesfay"), 0.6, ("name_spelled", "other_email")),
        ]
    )
    done: list[tuple[object, ...]] = field(default_factory=list)
    refuses: bool = False

    def functions(self) -> DoubleFunctions:
        return DoubleFunctions(lambda: list(self.pairs), self.compare, self.merge, self.not_doubles, self.word)

    def compare(self, kept: UUID, gone: UUID) -> SideBySide:
        pair = next(pair for pair in self.pairs if (pair.one, pair.other) == (kept, gone))
        return SideBySide(kept, gone, pair.names, (FieldPair("name", "", *pair.names), *FIELDS[1:]))

    def merge(self, keep: UUID, gone: UUID, chosen: Mapping[str, str]) -> bool:
        return self._do("merge", keep, gone, dict(chosen))

    def not_doubles(self, one: UUID, other: UUID) -> bool:
        return self._do("different", one, other)

    def word(self, identifier: str) -> str:
        return words.word(identifier, "en")

    def _do(self, what: str, one: UUID, other: UUID, *rest: object) -> bool:
        if not self.refuses:
            self.done.append((what, one, other, *rest))
            self.pairs = [pair for pair in self.pairs if (pair.one, pair.other) != (one, other)]
        return not self.refuses


def no_doubles() -> DoubleFunctions:
    """Nobody is in the list twice."""
    return FakeDoubles(pairs=[]).functions()
