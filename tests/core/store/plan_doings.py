"""What is done with plans: scenarios, and the papers of the matching."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from mentordesk.core.agreements.plans import commands as plans
from mentordesk.core.matching.scenarios import commands as scenarios
from mentordesk.core.matching.scenarios.rules import LETTERS

if TYPE_CHECKING:
    from tests.core.store.doings import Desk

Doing = Callable[["Desk"], object]


def _of_letter(command: Callable[..., object]) -> Doing:
    def do(desk: "Desk") -> None:
        command(desk.store, programme=desk.programme, letter=desk.one_of(LETTERS[:3]))

    return do


def _write(command: Callable[..., object]) -> Doing:
    def do(desk: "Desk") -> None:
        language = desk.one_of(("nb", "en"))
        command(desk.store, programme=desk.programme, folder=desk.folder / "kobling", language=language)

    return do


PLANNING: dict[Callable[..., object], Doing] = {
    scenarios.save_scenario: lambda desk: scenarios.save_scenario(
        desk.store, programme=desk.programme, letter=desk.one_of(LETTERS[:3]), comment=desk.one_of(("", "Til styret"))
    ),
    scenarios.use_scenario: _of_letter(scenarios.use_scenario),
    scenarios.note_scenario: lambda desk: scenarios.note_scenario(
        desk.store,
        programme=desk.programme,
        letter=desk.one_of(LETTERS[:3]),
        comment=desk.one_of(("", "Best for alle")),
    ),
    scenarios.drop_scenario: _of_letter(scenarios.drop_scenario),
    plans.write_plan: _write(plans.write_plan),
    plans.write_sheets: _write(plans.write_sheets),
    plans.write_cards: _write(plans.write_cards),
}
"""How each of these commands is done."""
