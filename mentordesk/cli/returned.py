"""`list … forms|pulses|responses`: what was handed out, and what came back."""

from collections.abc import Iterator
from uuid import UUID

from mentordesk.core.evaluation.overview.queries import form_lines
from mentordesk.core.evaluation.queries import SurveyCell, SurveyItem, survey_results
from mentordesk.core.followup.queries import pulses_of
from mentordesk.core.kernel.clock import today
from mentordesk.core.store.unit import Store

FORM_COLUMNS = ("whose", "kind", "point", "role", "handed_out", "due", "came_back", "status", "answers")
PULSE_COLUMNS = ("day", "whose", "pulse.score", "pulse.note")
RESPONSE_COLUMNS = ("point", "role", "responses", "asked", "answers", "average", "counts")
ONLY_FOR_PEOPLE = ("whose", "pulse.score", "pulse.note")


def form_rows(store: Store, programme: UUID) -> list[dict[str, object]]:
    """The forms as `list … forms` tells them; a person also sees names."""
    return [
        {
            "id": str(row.id),
            "kind": row.kind,
            "pair": None if row.pair is None else str(row.pair),
            "person": None if row.person is None else str(row.person),
            "point": row.point or None,
            "role": row.role or None,
            "handed_out": None if row.made is None else row.made.isoformat(),
            "due": None if row.due is None else row.due.isoformat(),
            "came_back": None if row.back is None else row.back.isoformat(),
            "status": row.state,
            "answers": row.answers or None,
            "whose": " – ".join(row.names),
        }
        for row in store.read(form_lines, programme, today())
    ]


def pulse_rows(store: Store, programme: UUID) -> list[dict[str, object]]:
    """How each said it goes, as `list … pulses` tells it; a person also sees names."""
    return [
        {
            "id": str(row.id),
            "pair": str(row.pair),
            "person": str(row.person),
            "day": row.day.isoformat(),
            "score": row.score,
            "note": row.note,
            "whose": row.name,
            "pulse.score": row.score,
            "pulse.note": row.note,
        }
        for row in store.read(pulses_of, programme)
    ]


def response_rows(store: Store, programme: UUID) -> list[dict[str, object]]:
    """What was answered to surveys, question by question; while too few have answered, only how many."""
    return [row for cell in store.read(survey_results, programme) for row in _answered(cell)]


def _answered(cell: SurveyCell) -> Iterator[dict[str, object]]:
    about = {"point": cell.point, "role": cell.role, "responses": cell.responses}
    if cell.is_hidden:
        yield about | {"asked": None, "answers": None, "average": None, "counts": None, "texts": None}
    for one in cell.items:
        yield about | _question(one)


def _question(one: SurveyItem) -> dict[str, object]:
    return {
        "asked": one.item.label,
        "answers": one.answers,
        "average": one.average,
        "counts": list(one.counts),
        "texts": list(one.texts),
    }
