"""Ties the page «Sikkerhet» to the open file."""

from PySide6.QtWidgets import QWidget

from mentordesk.core.privacy.papers.commands import write_laptop_sheet
from mentordesk.core.privacy.papers.wording import LAPTOP
from mentordesk.ui.opened import Opened
from mentordesk.ui.paper_writing import paper_writing
from mentordesk.ui.security.binding import backups_of, drill_of, second_of
from mentordesk.ui.security.check_binding import checking_of
from mentordesk.ui.security.locking import LockingFunctions
from mentordesk.ui.security.page import SecurityFunctions, SecurityPage
from mentordesk.ui.security.sealing import encryption_of


def build(opened: Opened, parent: QWidget | None = None) -> SecurityPage:
    """The page, bound to what is open whenever it asks."""
    functions = SecurityFunctions(
        is_open=lambda: opened.is_open,
        backups=backups_of(opened),
        second=second_of(opened),
        drill=drill_of(opened),
        encryption=encryption_of(opened),
        locking=_locking(opened),
        checking=checking_of(opened),
        laptop=paper_writing(opened, LAPTOP, write_laptop_sheet),
    )
    page = SecurityPage(functions, opened.appearance, parent)
    opened.backed_up.connect(page.look_again)
    return page


def _locking(opened: Opened) -> LockingFunctions:
    return LockingFunctions(
        has_passphrase=lambda: opened.is_open and opened.store.encrypted,
        hears_system=lambda: opened.hears_system,
        minutes=lambda: opened.lock_after,
        choose=opened.lock_when_idle,
    )
