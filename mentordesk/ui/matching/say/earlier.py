"""What was before: the pairs that somebody was in, in words."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from mentordesk.core.matching.say.queries import EarlierPair
from mentordesk.ui.widgets.moments import exact_day

translate = QCoreApplication.translate


def earlier_lines(name: str, pairs: Sequence[EarlierPair]) -> list[str]:
    """A sentence for each, with the coordinator's reason where one was written."""
    return [_line(name, one) for one in pairs]


def _line(name: str, one: EarlierPair) -> str:
    text = translate("Earlier", "{name} had {partner} as mentor until {day}.")
    if one.role == "mentor":
        text = translate("Earlier", "{name} had {partner} as adept until {day}.")
    line = text.format(name=name, partner=one.partner_name, day=exact_day(one.end))
    return translate("Earlier", "{line} «{reason}»").format(line=line, reason=one.reason) if one.reason else line
