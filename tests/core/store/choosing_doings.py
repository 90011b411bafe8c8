"""Every command of the choice once, with values that chance picks among what is there."""

from collections.abc import Callable
from typing import TYPE_CHECKING
from uuid import UUID

import pyrage

from mentordesk.core.kernel.clock import today
from mentordesk.core.recruitment.queries import applicants
from mentordesk.core.selection.choosing.commands import Wanted, declare_quotas
from mentordesk.core.selection.choosing.offers import commands as offers
from mentordesk.core.selection.choosing.records.commands import lock_selection, write_record
from mentordesk.core.selection.choosing.records.queries import records
from mentordesk.core.selection.choosing.stages.commands import move_to_stage
from mentordesk.core.selection.choosing.stages.rules import UNDECIDED
from mentordesk.core.selection.packages import commands as packages
from mentordesk.core.selection.packages.package import Verdict
from mentordesk.core.selection.packages.queries import to_assess
from mentordesk.core.selection.queries import selection
from mentordesk.core.store.seal import KeyFile, Recipient

if TYPE_CHECKING:
    from tests.core.store.doings import Desk

REASONS = ("Flere søkere enn plasser", "", "Åmot")
_IDENTITY = pyrage.x25519.Identity.generate()
_LOCK = Recipient(str(_IDENTITY.to_public()))


def _declare_quotas(desk: "Desk") -> None:
    wanted = [Wanted("younger", desk.one_of(("20", "30", "40")), desk.one_of((1, 2, 9)), desk.one_of((None, 9)))]
    declare_quotas(desk.store, programme=desk.programme, wanted=wanted[: desk.one_of((0, 1, 1))])


def _offered(desk: "Desk") -> UUID:
    """An application with an offer, if there is one."""
    found = desk.store.read(applicants, desk.programme)
    open_ones = [row.application for row in found if row.application_status == "offered"]
    return desk.one_of(open_ones or [row.application for row in found])


def _let_expire(desk: "Desk") -> None:
    """One whose deadline is past, if there is one."""
    there = desk.store.read(selection, desk.programme)
    ends = {one.application: one.offer.answer_by for one in there if one.offer and one.offer.answer_by}
    past = [application for application, end in ends.items() if end < today()]
    offers.let_expire(desk.store, applications=[desk.one_of(past or [_offered(desk)])])


def _of_answered(desk: "Desk") -> None:
    answer = desk.one_of(("accepted", "declined"))
    offers.answer_offer(desk.store, application=_offered(desk), answer=answer, reason=desk.one_of(REASONS))


def _refuse_rest(desk: "Desk") -> None:
    offers.refuse_rest(
        desk.store, applications=[desk.applicant.application for _ in range(2)], reason=desk.one_of(REASONS)
    )


def _pass_on(desk: "Desk") -> None:
    found = [row for row in desk.store.read(selection, desk.programme) if row.rank is not None]
    rows = [row.application for row in found if row.is_new_place] or [row.application for row in found]
    offers.pass_on(desk.store, programme=desk.programme, application=desk.one_of(rows))


def _move(desk: "Desk") -> None:
    status, reason = desk.one_of(sorted(UNDECIDED)), desk.one_of(REASONS)
    move_to_stage(desk.store, application=desk.applicant.application, status=status, reason=reason)


def _print_record(desk: "Desk") -> None:
    record = desk.one_of(desk.store.read(records, desk.programme)).id
    write_record(desk.store, record=record, target=desk.folder / "protokoll.pdf", language="nb", named=True)


def _make_package(desk: "Desk") -> None:
    packages.make_package(
        desk.store,
        programme=desk.programme,
        assessor="Per",
        target=desk.folder / "Per.vurdering",
        lock=_LOCK,
        language="nb",
    )


def _take_scores(desk: "Desk") -> None:
    """The package as the assessor sends it back."""
    key, target = desk.folder / "key.txt", desk.folder / "svar.vurdering"
    key.write_text(f"{_IDENTITY}\n", "utf-8")
    package = desk.store.read(to_assess, desk.programme, "Per", "nb")
    verdict = Verdict({one.id: desk.one_of((1, 3, 5)) for one in package.criteria}, conflict=desk.one_of(("", "Nabo")))
    package = package.with_verdict(desk.one_of(package.applications).id, verdict)
    packages.save_package(package, target=target, lock=_LOCK)
    packages.take_scores(desk.store, programme=desk.programme, path=target, key=KeyFile(key))


def _print_sheets(desk: "Desk") -> None:
    target = desk.folder / "skjema.pdf"
    packages.write_sheets(desk.store, programme=desk.programme, assessor="Per", target=target, language="nb")


CHOOSING: dict[Callable[..., object], Callable[["Desk"], object]] = {
    declare_quotas: _declare_quotas,
    offers.answer_offer: _of_answered,
    offers.let_expire: _let_expire,
    offers.extend_offer: lambda desk: offers.extend_offer(desk.store, application=_offered(desk), answer_by=today()),
    offers.pass_on: _pass_on,
    offers.refuse_rest: _refuse_rest,
    move_to_stage: _move,
    lock_selection: lambda desk: lock_selection(desk.store, programme=desk.programme),
    write_record: _print_record,
    packages.make_package: _make_package,
    packages.take_scores: _take_scores,
    packages.write_sheets: _print_sheets,
}
"""How each command of the choice is done."""
