"""Ties the editor of the criteria to the open file."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from mentordesk.core.selection.queries import criteria
from mentordesk.core.selection.rubric import commands as rubric
from mentordesk.core.selection.rubric.queries import score_counts
from mentordesk.core.selection.rubric.rules import HEAVIEST
from mentordesk.ui.opened import Opened
from mentordesk.ui.selection.names import ApplicantNames
from mentordesk.ui.selection.rubric.functions import RubricFunctions
from mentordesk.ui.selection.side import PanelOffer, SidePanel


def rubric_offer(opened: Opened) -> PanelOffer:
    """The panel and its door."""

    def text() -> str:
        return QCoreApplication.translate("RubricPanel", "Criteria …")

    def build(_: ApplicantNames, parent: QWidget) -> SidePanel:
        from mentordesk.ui.selection.rubric.panel import RubricPanel

        return RubricPanel(opened.appearance, _functions(opened), parent)

    return PanelOffer("criteria", text, build)


def _functions(opened: Opened) -> RubricFunctions:
    bound = _Bound(opened)
    return RubricFunctions(
        scores=bound.scores,
        add=bound.add,
        rename=bound.rename,
        anchor=bound.anchor,
        move=bound.move,
        remove=bound.remove,
    )


class _Bound:
    def __init__(self, opened: Opened) -> None:
        self._opened = opened

    def scores(self, criterion: UUID) -> int:
        return self._opened.read(score_counts).get(criterion, 0)

    def add(self, name: str) -> bool:
        """With the mean weight of the others, so that it counts as one of them."""
        weights = [one.weight for one in self._opened.read(criteria, self._opened.programme)]
        weight = round(sum(weights) / len(weights)) if weights else HEAVIEST
        return self._opened.do(rubric.add_criterion, programme=self._opened.programme, name=name, weight=weight)

    def rename(self, criterion: UUID, name: str) -> bool:
        return self._change(criterion, name=name)

    def anchor(self, criterion: UUID, anchors: Sequence[str]) -> bool:
        return self._change(criterion, anchors=anchors)

    def _change(self, criterion: UUID, **values: object) -> bool:
        programme = self._opened.programme
        return self._opened.do(
            rubric.change_criterion, quiet=True, **{"programme": programme, "criterion": criterion, **values}
        )

    def move(self, criterion: UUID, steps: int) -> bool:
        programme = self._opened.programme
        return self._opened.do(rubric.move_criterion, quiet=True, programme=programme, criterion=criterion, steps=steps)

    def remove(self, criterion: UUID) -> bool:
        return self._opened.do(rubric.remove_criterion, programme=self._opened.programme, criterion=criterion)
