"""What an assessor is given to read."""

from uuid import UUID

from sqlalchemy import orm

from mentordesk.core.programme.queries import programme_of
from mentordesk.core.recruitment.queries import AnswerRow, ApplicantRow, answers, applicant
from mentordesk.core.selection.packages.codes import sheet_code
from mentordesk.core.selection.packages.package import Package, PackedApplication, PackedCriterion
from mentordesk.core.selection.queries import criteria, selection
from mentordesk.core.selection.scoring.blind import blind_answers, blind_applicant

_LISTS = ("languages", "field", "topics", "times")


def to_assess(session: orm.Session, programme: UUID, assessor: str, language: str) -> Package:
    """Everybody who competes and has not ended, by number, blind, and with no points."""
    rows = sorted((one for one in selection(session, programme) if one.rank is not None), key=lambda one: one.number)
    return Package(
        programme=programme,
        programme_name=programme_of(session, programme).name,
        assessor=assessor.strip(),
        language=language,
        criteria=tuple(
            PackedCriterion(one.id, one.name, one.weight, tuple(one.anchors)) for one in criteria(session, programme)
        ),
        applications=tuple(
            _application(applicant(session, row.application), answers(session, row.application), row.number)
            for row in rows
        ),
    )


def _application(one: ApplicantRow, told: list[AnswerRow], number: int) -> PackedApplication:
    blind = blind_applicant(one)
    lists = ((name, ", ".join(getattr(blind, name))) for name in _LISTS)
    goal = getattr(blind, "goal", None) or ""
    said = [*lists, ("goal", goal), *((answer.question, answer.text) for answer in blind_answers(told, one))]
    return PackedApplication(
        id=one.application,
        number=number,
        code=sheet_code(one.application),
        motivation=blind.motivation or "",
        said=tuple((heading, answer) for heading, answer in said if answer),
    )
