"""Ties «Slettet» to the open file."""

from PySide6.QtWidgets import QWidget

from mentordesk.core.kernel.clock import today
from mentordesk.core.privacy.commands import restore_person
from mentordesk.core.privacy.queries import DeletedPerson, deleted_people
from mentordesk.ui.opened import Opened
from mentordesk.ui.privacy.page import DeletedFunctions, DeletedPage


def build(opened: Opened, parent: QWidget | None = None) -> DeletedPage:
    """The page, bound to what is open whenever it asks."""
    bound = _Bound(opened)
    functions = DeletedFunctions(today=today, read=bound.read, restore=bound.restore, go_to_people=bound.go_to_people)
    return DeletedPage(functions, opened.appearance, parent)


class _Bound:
    def __init__(self, opened: Opened) -> None:
        self._opened = opened

    def read(self) -> list[DeletedPerson]:
        return self._opened.read(deleted_people)

    def restore(self, one: DeletedPerson) -> bool:
        return self._opened.do(restore_person, person=one.id, step=one.step)

    def go_to_people(self) -> None:
        self._opened.page_wanted.emit("people", None)
