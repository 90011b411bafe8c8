"""What is done with the papers in front: they are made, printed, signed, and marked as sent."""

import datetime as dt
from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QObject, Slot

from mentordesk.core.agreements.queries import PaperRow
from mentordesk.ui.agreements.actions import AgreementsActions
from mentordesk.ui.agreements.choices import KindChoice
from mentordesk.ui.agreements.detail import PaperDetail
from mentordesk.ui.agreements.functions import AgreementsFunctions, Order
from mentordesk.ui.agreements.models import in_language, of
from mentordesk.ui.agreements.sides import PAIRS, Sides


class Doings(QObject):
    """Ties the actions to the functions; what they are about is read from list and paper."""

    def __init__(
        self,
        functions: AgreementsFunctions,
        actions: AgreementsActions,
        sides: Sides,
        detail: PaperDetail,
        kinds: KindChoice,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._functions, self._sides, self._detail, self._kinds = functions, sides, detail, kinds
        for action, slot in (
            (actions.make, self._make),
            (actions.make_one, self._make_one),
            (actions.print_out, self._print),
            (actions.previous, self._previous),
            (actions.next, self._next),
            (actions.sign_all, self._sign_all),
            (actions.sign_none, self._sign_none),
            (actions.sent, self._mark_sent),
            (actions.unsent, self._mark_unsent),
        ):
            action.triggered.connect(slot)
        actions.show_folder.triggered.connect(functions.show_folder)
        actions.toggled.connect(detail.toggle)
        detail.signed.connect(self._sign)

    def _order(self, pairs: Sequence[UUID], kinds: tuple[str, ...] = ()) -> Order:
        chosen = kinds or (self._kinds.kinds if self._sides.way == PAIRS else self._sides.kinds.chosen())
        return Order(chosen, self._detail.language.language, tuple(pairs))

    @Slot()
    def _make(self) -> None:
        self._functions.make(self._order(self._sides.chosen))

    @Slot()
    def _make_one(self) -> None:
        if (row := self._sides.pair) is not None:
            self._functions.make(self._order((row.id,)))

    @Slot()
    def _print(self) -> None:
        """Print for the marked pairs; for the one in front when only that is; of another paper, the one in front."""
        if self._sides.way == PAIRS:
            if marked := self._sides.pairs.table.selected_records():
                self._functions.print_out(self._order(marked))
        elif kind := self._sides.kind:
            pair = self._sides.pair
            self._functions.print_out(self._order((pair.id,) if pair else self._sides.chosen, (kind,)))

    @Slot()
    def _previous(self) -> None:
        self._sides.step(-1)

    @Slot()
    def _next(self) -> None:
        self._sides.step(1)

    @Slot(UUID, str, object)
    def _sign(self, paper: UUID, role: str, day: dt.date | None) -> None:
        self._functions.sign(paper, role, day)

    @Slot()
    def _sign_all(self) -> None:
        self._sign_marked(self._detail.day)

    @Slot()
    def _sign_none(self) -> None:
        self._sign_marked(None)

    def _sign_marked(self, day: dt.date | None) -> None:
        if keys := self.papers_in_front():
            self._functions.sign_all(keys, day)

    @Slot()
    def _mark_sent(self) -> None:
        if keys := self.papers_in_front():
            self._functions.mark_sent(keys, self._detail.day)

    @Slot()
    def _mark_unsent(self) -> None:
        if keys := self.papers_in_front():
            self._functions.mark_sent(keys, None)

    def papers_in_front(self) -> list[UUID]:
        """The paper in front, and the same paper of every other marked pair."""
        papers: list[PaperRow | None] = [self._detail.paper]
        if self._sides.way == PAIRS:
            marked, language = set(self._sides.pairs.table.selected_records()), self._detail.language.language
            rows = [row for row in self._sides.pairs.rows if row.id in marked]
            papers = [in_language(of(row, self._detail.which), language) for row in rows]
        return [paper.id for paper in papers if paper is not None]
