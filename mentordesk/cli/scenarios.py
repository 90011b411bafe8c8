"""`scenarios`."""

from mentordesk.cli.call import Call
from mentordesk.cli.verbs import Verbs
from mentordesk.core.matching.scenarios.queries import ScenarioRow, scenarios
from mentordesk.core.matching.scenarios.rules import LETTERS

COLUMNS = ("letter", "pairs", "holding", "total", "comment")


def add_verbs(verbs: Verbs) -> None:
    """Add `scenarios`."""
    verb = verbs.add("scenarios", _scenarios, many=True)
    verb.add_argument("--save", choices=LETTERS, metavar="L")
    verb.add_argument("--use", choices=LETTERS, metavar="L")
    verb.add_argument("--comment", default="", metavar="TEXT")


def _scenarios(call: Call) -> None:
    from mentordesk.core.matching.scenarios.commands import save_scenario, use_scenario  # numpy is loaded for these

    with call.store() as store:
        programme = call.programme(store)
        if call.args.save:
            save_scenario(store, programme=programme, letter=call.args.save, comment=call.args.comment)
            call.note("scenario_kept", letter=call.args.save)
        if call.args.use:
            used = use_scenario(store, programme=programme, letter=call.args.use)
            call.note("scenario_used", letter=call.args.use, count=used.pairs)
            if used.left_out:
                call.note("scenario_left_out", count=used.left_out)
            if used.settings:
                call.note("scenario_settings")
        rows = [_row(one) for one in store.read(scenarios, programme)]
    if rows or call.json:
        call.table(rows, COLUMNS)
    else:
        call.say("no_scenarios")


def _row(one: ScenarioRow) -> dict[str, object]:
    return {
        "letter": one.letter,
        "comment": one.comment,
        "pairs": one.pairs,
        "holding": one.holding,
        "total": one.total / 100,
        "floor": one.floor / 100,
        "wished": one.wished,
        "wishes": one.wishes,
        "settings": one.settings,
    }
