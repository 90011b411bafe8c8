"""The page's own sentences: the numbers of the header, of the button and under the list."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from mentordesk.core.recruitment.rules import ENDED
from mentordesk.core.selection.queries import RankedRow
from mentordesk.ui.selection.functions import Look
from mentordesk.ui.selection.models import awaits_approval
from mentordesk.ui.selection.names import ApplicantNames

_NAMED = 2


class SelectionTexts(QObject):
    """What the page says of what it shows."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._look = Look((), (), 0, "adept", "")
        self._new = self._waits = self._approvals = 0

    def follow(self, look: Look) -> None:
        """Speak of this from now on."""
        self._look = look
        self._new = sum(row.is_new_place for row in look.candidates)
        self._waits = sum(map(_will_wait, look.candidates))
        self._approvals = sum(map(awaits_approval, look.others))

    @property
    def can_accept(self) -> bool:
        """Whether accepting the list would do anything."""
        return bool(self._new or self._waits or self._approvals) and not self._look.unsettled

    @property
    def subtitle(self) -> str:
        """The line under the title."""
        applicants, others = len(self._look.candidates), len(self._look.others)
        first = self.tr("1 applicant") if applicants == 1 else self.tr("{count} applicants").format(count=applicants)
        if self._look.side == "mentor":
            last = self.tr("1 adept") if others == 1 else self.tr("{count} adepts").format(count=others)
        else:
            last = self.tr("1 mentor") if others == 1 else self.tr("{count} mentors").format(count=others)
        return " · ".join((first, self.places(self._look.places), last))

    @property
    def button(self) -> str:
        """What stands on the primary button."""
        if self._new:
            return self.tr("Give places to {count}").format(count=self._new) if self._new != 1 else self._one_place()
        if self._waits:
            return self.tr("Put {count} on the waiting list").format(count=self._waits)
        if self._approvals:
            return self.tr("Approve {count}").format(count=self._approvals)
        return self.tr("Give places")

    @property
    def status(self) -> str:
        """The line under the list."""
        waits = self._waits if self._new else 0
        approvals = self._approvals if self._new or self._waits else 0
        what = self._unsettled() or self._besides(waits, approvals)
        return " · ".join(self._progress(self._look.candidates) + what)

    def move(self, places: int, rows: Sequence[RankedRow], names: ApplicantNames) -> str:
        """How many places there would be, and who would get one or lose it."""
        before = {row.application: row for row in self._look.candidates if row.result == "offered"}
        after = {row.application: row for row in rows if row.rank is not None and row.result == "offered"}
        told = [self.places(places)]
        gain = [names.of(row) for key, row in after.items() if key not in before]
        loss = [names.of(row) for key, row in before.items() if key not in after]
        if gain:
            told.append(self.tr("in: {names}").format(names=self._few(gain)))
        if loss:
            told.append(self.tr("out: {names}").format(names=self._few(loss)))
        return " · ".join(told)

    def _few(self, names: Sequence[str]) -> str:
        if len(names) <= _NAMED:
            return ", ".join(names)
        return self.tr("{names} and {count} more").format(names=", ".join(names[:_NAMED]), count=len(names) - _NAMED)

    def places(self, places: int) -> str:
        """A number of places in words."""
        return self.tr("1 place") if places == 1 else self.tr("{count} places").format(count=places)

    def _one_place(self) -> str:
        return self.tr("Give 1 place")

    def _progress(self, candidates: Sequence[RankedRow]) -> list[str]:
        standing = [row for row in candidates if row.rank is not None and self._look.author]
        done = sum(self._look.is_scored(row) for row in standing)
        text = self.tr("You have scored {done} of {count}")
        return [text.format(done=done, count=len(standing))] if standing else []

    def _unsettled(self) -> list[str]:
        """Why no places can be given yet."""
        if self._look.unsettled == 1:
            return [self.tr("1 application waits for an assessor; places are given after that")]
        text = self.tr("{count} applications wait for an assessor; places are given after that")
        return [text.format(count=self._look.unsettled)] if self._look.unsettled else []

    def _besides(self, waits: int, approvals: int) -> list[str]:
        """What the button does beside what stands on it."""
        told = ((waits, self.tr("{count} to the waiting list")), (approvals, self.tr("{count} are approved")))
        what = ", ".join(text.format(count=count) for count, text in told if count)
        return [self.tr("At the same time: {what}").format(what=what)] if what else []


def _will_wait(row: RankedRow) -> bool:
    """Whether accepting puts somebody on the waiting list who is not there yet."""
    status = row.applicant.application_status
    return row.result == "waiting" and status != "waiting" and status not in ENDED
