"""The senders as a list: whom to talk to, and how many came against how many may come."""

from PySide6.QtCore import QCoreApplication, QObject

from mentordesk.core.recruitment.senders.queries import SenderRow
from mentordesk.ui.widgets.labels import ChipKind
from mentordesk.ui.widgets.rows import Column, RowModel, StatusRole

translate = QCoreApplication.translate

SENT_COLUMN, SPARED, ROOM_FOR_ALL = 2, (1, 4), 640
"""Columns that a list narrower than so many pixels at 100 % can do without."""
_CONTACT, _SENT, _PLACED, _ANCHORED = 140, 184, 90, 100  # pixels at 100 %


def sender_model(parent: QObject) -> RowModel[SenderRow]:
    """A row for each sender."""
    columns: tuple[Column[SenderRow], ...] = (
        Column(lambda: translate("SenderTable", "Sender"), lambda row: row.name),
        Column(lambda: translate("SenderTable", "Contact person"), lambda row: row.contact or "", width=_CONTACT),
        Column(
            lambda: translate("SenderTable", "Sent"),
            sent_text,
            sort=lambda row: row.sent,
            role_values={StatusRole: _kind},
            width=_SENT,
        ),
        Column(
            lambda: translate("SenderTable", "With a place"),
            lambda row: str(row.placed),
            sort=lambda row: row.placed,
            width=_PLACED,
        ),
        Column(lambda: translate("SenderTable", "Anchored"), _anchored, width=_ANCHORED),
    )
    return RowModel(columns, parent)


def sent_text(row: SenderRow) -> str:
    """How many came, against the quota where there is one: «3 av 5», «6 av 5 – 1 for mange»."""
    if row.quota is None:
        return str(row.sent)
    if row.over:
        text = translate("SenderTable", "{sent} of {quota}, {over} too many")
        return text.format(sent=row.sent, quota=row.quota, over=row.over)
    return translate("SenderTable", "{sent} of {quota}").format(sent=row.sent, quota=row.quota)


def _kind(row: SenderRow) -> ChipKind:
    if row.over:
        return "danger"
    return "ok" if row.sent and row.sent == row.quota else "neutral"


def _anchored(row: SenderRow) -> str:
    return translate("SenderTable", "Yes") if row.anchored else translate("SenderTable", "Not yet")
