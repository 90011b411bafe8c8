"""Answers to the programme's own survey, as they are stored."""

import datetime as dt
from uuid import UUID

from sqlalchemy.orm import Mapped, mapped_column

from mentordesk.core.store.base import Base, Record, points_at


class SurveyResponse(Record, Base):
    """One answered survey at a point of the programme. Nothing leads from it to a person; `answers` is JSON.

    The id of one that came as a file is made of its bytes: whoever has it sees what was answered, and is not counted
    twice.
    """

    __tablename__ = "survey_response"

    programme: Mapped[UUID] = mapped_column(points_at("programme.id"))
    point: Mapped[str]
    role: Mapped[str]
    day: Mapped[dt.date]
    answers: Mapped[str]
