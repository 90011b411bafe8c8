"""How a programme matches, as it is stored: its preset, and what differs from it."""

from dataclasses import replace
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import orm

from mentordesk.core.kernel.identifiers import link_id
from mentordesk.core.matching.model import Criterion, Settings
from mentordesk.core.matching.settings.rules import is_sound, preset, preset_names, put_right
from mentordesk.core.matching.settings.tables import MatchRule, MatchSettings
from mentordesk.core.programme.queries import programme_of
from mentordesk.core.programme.templates import template

OWN = ("mode", "minimum", "missing", "group_by", "group_limit", "least_size", "greatest_size")
"""What a programme settles beside its criteria."""


def settings_of(session: orm.Session, programme: UUID) -> Settings:
    """How the programme matches: by its own choices, and else as its preset or template says."""
    row = session.get(MatchSettings, link_id("match_settings", programme))
    known = row is not None and row.preset in preset_names()
    usual = preset(row.preset) if row is not None and known else usual_settings(session, programme)
    chosen = {} if row is None else put_right({name: getattr(row, name) for name in OWN}, usual)
    own = {
        one.key: Criterion(one.key, one.weight, one.kind, one.direction)
        for one in session.scalars(sa.select(MatchRule).where(MatchRule.programme == programme))
        if is_sound(one.key, one.kind, one.direction, one.weight)
    }
    return replace(usual, **chosen, criteria=tuple(own.get(one.key, one) for one in usual.criteria))


def usual_settings(session: orm.Session, programme: UUID) -> Settings:
    """How the programme matches before anybody has chosen anything: by its template's preset."""
    return preset(template(programme_of(session, programme).template).content["matching"]["preset"])
