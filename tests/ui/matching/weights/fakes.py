"""Settings that are kept in memory, and weighed by the program itself."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any
from uuid import UUID

from mentordesk.core.matching.criteria.weights import with_weights
from mentordesk.core.matching.model import Participant, Rules, Settings, ToMatch
from mentordesk.core.matching.settings.rules import in_use, preset
from mentordesk.core.matching.weighing.foreseeing import foreseen
from mentordesk.core.matching.weighing.shares import Weighing
from mentordesk.ui.matching.weights.functions import Foresight, Weights, WeightsFunctions

if TYPE_CHECKING:
    from mentordesk.ui.matching.weights.pane import WeightsPane

PROGRAMME = UUID(int=7)


@dataclass
class FakeWeights:
    """Does what the core would do, and lets the pane read again as the page does."""

    adepts: tuple[Participant, ...]
    mentors: tuple[Participant, ...]
    whom: dict[UUID, UUID | None]
    settings: Settings = field(default_factory=lambda: preset("job"))
    why_not: str = ""
    refuses: bool = False
    done: list[tuple[object, ...]] = field(default_factory=list)
    asked: list[Callable[[], None]] = field(default_factory=list)
    pane: "WeightsPane | None" = None

    def functions(self) -> WeightsFunctions:
        return WeightsFunctions(
            read=self.read,
            foresee=self.foresee,
            preset=preset,
            use_preset=self.use_preset,
            set_criterion=self.set_criterion,
            set_weights=self.set_weights,
            set_matching=self.set_matching,
        )

    @property
    def weighing(self) -> Weighing:
        rules = Rules(criteria=in_use(self.settings), missing=self.settings.missing)
        return Weighing(PROGRAMME, ToMatch(self.adepts, self.mentors, rules, (), self.settings), self.whom)

    def read(self, done: Callable[[Weighing], None]) -> None:
        done(self.weighing)

    def foresee(self, weighing: Weighing, weights: Weights, done: Callable[[Foresight], None]) -> None:
        def answer() -> None:
            found = None if self.why_not else foreseen(with_weights(weighing.people, weights), weighing.proposal)
            done(Foresight(weighing, weights, found, self.why_not))

        self.asked.append(answer)

    def use_preset(self, name: str) -> bool:
        self.settings = replace(preset(name), mode=self.settings.mode)
        return self._note("use_preset", name)

    def set_criterion(self, which: str, what: str, value: str) -> bool:
        changes: Any = {what: value}
        criteria = tuple(replace(one, **changes) if one.key == which else one for one in self.settings.criteria)
        self.settings = replace(self.settings, criteria=criteria)
        return self._note("set_criterion", which, what, value)

    def set_weights(self, weights: Weights) -> bool:
        if self.refuses:
            return False
        criteria = tuple(replace(one, weight=weights.get(one.key, one.weight)) for one in self.settings.criteria)
        self.settings = replace(self.settings, criteria=criteria)
        return self._note("set_weights", dict(weights))

    def set_matching(self, values: Mapping[str, Any]) -> bool:
        if self.refuses:
            return False
        self.settings = replace(self.settings, **values)
        return self._note("set_matching", dict(values))

    def _note(self, *step: object) -> bool:
        self.done.append(step)
        if self.pane is not None:
            self.pane.follow()
        return True
