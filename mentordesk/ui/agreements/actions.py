"""What can be done on the page «Avtaler», with its words and keys."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QIcon

from mentordesk.core.agreements.queries import PaperRow
from mentordesk.ui.agreements.signing import ROLES
from mentordesk.ui.appearance.icons import icon_path
from mentordesk.ui.shell.keys import bind, tip

_DRAWN_IN = "#000000"  # a button draws its icon in the colour of its words


class AgreementsActions(QObject):
    """The actions; the page ties them to what they do. `toggled` says the role whose signature changes."""

    toggled = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.make, self.match, self.all_papers = QAction(parent), QAction(parent), QAction(parent)
        self._bound = {
            action_id: QAction(parent)
            for action_id in (
                "print",
                "agreements.previous",
                "agreements.next",
                "agreements.sign_all",
                "agreements.sign_none",
                "agreements.sent",
                "agreements.unsent",
                "agreements.turn",
                "agreements.make_one",
                "import",
                "agreements.folder",
                "agreements.show_folder",
                *(f"agreements.sign_{number}" for number in range(1, len(ROLES) + 1)),
            )
        }
        self.print_out = self._bound["print"]
        self.previous, self.next = self._bound["agreements.previous"], self._bound["agreements.next"]
        self.sign_all, self.sign_none = self._bound["agreements.sign_all"], self._bound["agreements.sign_none"]
        self.make_one, self.turn = self._bound["agreements.make_one"], self._bound["agreements.turn"]
        self.sent, self.unsent = self._bound["agreements.sent"], self._bound["agreements.unsent"]
        self.bring = self._bound["import"]
        self.folder, self.show_folder = self._bound["agreements.folder"], self._bound["agreements.show_folder"]
        for number, role in enumerate(ROLES, start=1):
            action = self._bound[f"agreements.sign_{number}"]
            action.setData(role)
            action.triggered.connect(self._toggle)
        drawings = (
            (self.make, "file-plus"),
            (self.print_out, "printer"),
            (self.make_one, "file-plus"),
            (self.bring, "download"),
        )
        for action, drawing in drawings:
            action.setIcon(QIcon(icon_path(drawing, _DRAWN_IN)))

    @property
    def everything(self) -> list[QAction]:
        """What menus and palette offer."""
        return [self.make, *self._bound.values()]

    @property
    def keyed(self) -> list[QAction]:
        """What works by a key of the page's own."""
        return [action for action in self._bound.values() if action not in (self.print_out, self.bring)]

    def retranslate(self) -> None:
        """Take the language of the moment; how many papers are made says the page."""
        for action_id, action in self._bound.items():
            bind(action, action_id)
        self.bring.setText(self.tr("Bring in scans …"))
        self.match.setText(self.tr("Go to matching"))
        self.all_papers.setText(self.tr("See all papers"))

    def name_make(self, text: str, *, possible: bool) -> None:
        """Say what the primary button makes, and for how many."""
        self.make.setText(text)
        self.make.setToolTip(tip(text, "primary"))
        for action in (self.make, self.print_out):
            action.setEnabled(possible)

    def follow_list(self, *, shown: bool) -> None:
        """What works on list and paper does so while they are shown."""
        for action in self._bound.values():
            if action not in (self.print_out, self.bring, self.show_folder, self.folder, self.turn):
                action.setEnabled(shown)

    def follow_paper(self, paper: PaperRow | None) -> None:
        """Whether the paper in front can be marked as sent."""
        self.sent.setVisible(paper is not None and paper.sent is None)
        self.unsent.setVisible(paper is not None and paper.sent is not None)

    @Slot()
    def _toggle(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.toggled.emit(action.data())
