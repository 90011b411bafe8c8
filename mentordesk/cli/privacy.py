"""`report`."""

from pathlib import Path

from mentordesk import words
from mentordesk.cli.call import Call
from mentordesk.cli.verbs import Verbs
from mentordesk.core.privacy.access.commands import report_person
from mentordesk.core.programme.queries import person_named


def add_verbs(verbs: Verbs) -> None:
    """Add `report`."""
    verb = verbs.add("report", _report)
    verb.add_argument("who", metavar="WHO")
    verb.add_argument("out", metavar="OUT", type=Path)


def _report(call: Call) -> None:
    """As PDF where OUT ends so, else as JSON."""
    with call.store() as store:
        person = store.read(person_named, call.args.who)
        report_person(store, person=person, targets=[call.args.out], speech=words.speech(call.language))
    call.answer({"person": str(person), "file": str(call.args.out)})
    if not call.json:
        call.say("report_made", name=call.args.out.name)
