"""The tables of the picture: a row for each field, source and day."""

from collections.abc import Callable
from operator import attrgetter
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject

from mentordesk.core.kernel.identifiers import link_id
from mentordesk.core.matching.outlook.outlook import FieldRow
from mentordesk.core.recruitment.arrivals import FromSource, OnDay
from mentordesk.ui.widgets.moments import short_day
from mentordesk.ui.widgets.rows import RIGHT, Column, RowModel

translate = QCoreApplication.translate

_NUMBER, _LONGER = 74, 140  # pixels at 100 %


def field_name(row: FieldRow) -> str:
    """The field, in words also where none was named."""
    return row.field or translate("OutlookTables", "No field named")


def source_name(row: FromSource) -> str:
    """The source, in words also where nobody said one."""
    return row.source or translate("OutlookTables", "Did not say")


def day_name(row: OnDay) -> str:
    """The day, in words also where nobody knows it."""
    return short_day(row.day) if row.day else translate("OutlookTables", "Day not known")


def field_model(parent: QObject) -> RowModel[FieldRow]:
    """Adepts and mentors by field of work."""
    columns = (
        Column(lambda: translate("OutlookTables", "Field"), field_name),
        _number(lambda: translate("OutlookTables", "Adepts"), "adepts"),
        _number(lambda: translate("OutlookTables", "No possible mentor"), "unmet", _LONGER),
        _number(lambda: translate("OutlookTables", "Mentors"), "mentors"),
        _number(lambda: translate("OutlookTables", "Places"), "places"),
    )
    return RowModel(columns, parent, record=lambda row: link_id("field", row.field))


def source_model(parent: QObject) -> RowModel[FromSource]:
    """Applicants by what brought them."""
    columns = (Column(lambda: translate("OutlookTables", "Source"), source_name), *_arrivals())
    return RowModel(columns, parent, record=lambda row: link_id("source", row.source))


def day_model(parent: QObject) -> RowModel[OnDay]:
    """Applicants by the day on which they came."""
    columns = (
        Column(lambda: translate("OutlookTables", "Day"), day_name, sort=attrgetter("day")),
        *_arrivals(),
        _number(lambda: translate("OutlookTables", "So far"), "so_far"),
    )
    return RowModel(columns, parent, record=lambda row: link_id("day", row.day))


def _arrivals() -> tuple[Column[Any], ...]:
    return (
        _number(lambda: translate("OutlookTables", "All"), "arrived.people"),
        _number(lambda: translate("OutlookTables", "Adepts"), "arrived.adepts"),
        _number(lambda: translate("OutlookTables", "Mentors"), "arrived.mentors"),
    )


def _number(title: Callable[[], str], where: str, width: int = _NUMBER) -> Column[Any]:
    count = attrgetter(where)
    return Column(title, lambda row: str(count(row)), count, RIGHT, width=width)
