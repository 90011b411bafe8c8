"""The references under an applicant: whom to call, when it was done, and what came of it; nothing of what was said."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from mentordesk.core.kernel.clock import today
from mentordesk.core.selection.interviews.queries import ReferenceRow
from mentordesk.core.selection.interviews.rules import MOST_REFERENCES, OUTCOMES
from mentordesk.core.selection.queries import RankedRow
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.selection.functions import Word
from mentordesk.ui.selection.interviews.functions import InterviewFunctions
from mentordesk.ui.selection.interviews.section import Questions
from mentordesk.ui.selection.models import capitalised
from mentordesk.ui.selection.side import RowSection
from mentordesk.ui.widgets.fields import ChoiceField, DateField, LineField
from mentordesk.ui.widgets.fold import Fold
from mentordesk.ui.widgets.form import Form


class ReferencesSection(RowSection):
    """A heading that tells how many there are and what came of the calls."""

    def __init__(self, appearance: Appearance, functions: InterviewFunctions, word: Word, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance, self._functions, self._word = appearance, functions, word
        self._row: RankedRow | None = None
        self._found: Sequence[ReferenceRow] = ()
        self._body: ReferencesBody | None = None
        self._fold = Fold(appearance, self._build, self)
        self._fold.folded.connect(self._show)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._fold)
        self.retranslate()

    def show_row(self, row: RankedRow) -> None:
        self._row, self._found = row, self._functions.references(row.application)
        self._show()

    def retranslate(self) -> None:
        if self._body is not None:
            self._body.retranslate()
        self._tell()

    def _build(self, parent: QWidget) -> QWidget:
        self._body = ReferencesBody(self._appearance, self._functions, self._word, parent)
        return self._body

    @Slot()
    def _show(self) -> None:
        self._tell()
        if self._body is not None and self._fold.is_open and self._row is not None:
            self._body.show_row(self._row, self._found)

    def _tell(self) -> None:
        told = [self._word(one.outcome) if one.outcome else self.tr("not called") for one in self._found]
        self._fold.say(self.tr("References"), ", ".join(told))


class ReferencesBody(QWidget):
    """A form for each reference, and a field for the name of a further one."""

    def __init__(self, appearance: Appearance, functions: InterviewFunctions, word: Word, parent: QWidget) -> None:
        super().__init__(parent)
        self._functions = functions
        self._application: UUID | None = None
        self._role = ""
        self._script = Questions(appearance, self)
        self._forms = [ReferenceForm(appearance, functions, word, self) for _ in range(MOST_REFERENCES)]
        self._new = LineField("", self)
        self._new.committed.connect(self._add)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(appearance.sizes.px(12))
        for part in (self._script, *self._forms, self._new):
            layout.addWidget(part)
        self.retranslate()

    def show_row(self, row: RankedRow, found: Sequence[ReferenceRow]) -> None:
        """Show one applicant's references."""
        if row.application != self._application:
            self._new.start_over("")
        self._application = row.application
        for place, form in enumerate(self._forms):
            form.setVisible(place < len(found))
            if place < len(found):
                form.show_reference(found[place])
        self._new.setVisible(len(found) < len(self._forms))
        if row.role != self._role:
            self._role = row.role
            self._script.ask(self.tr("What to say on the phone"), self._functions.script(row.role))

    def retranslate(self) -> None:
        """Take the language of the moment."""
        self._new.set_label(self.tr("Name of a further reference"))
        for form in self._forms:
            form.retranslate()
        self._role = ""  # what to say is read again when the applicant is shown

    @Slot(object)
    def _add(self, name: str) -> None:
        if self._application is not None and name and self._functions.add_reference(self._application, name, "", ""):
            self._new.start_over("")
            self._new.setFocus(Qt.FocusReason.OtherFocusReason)


class ReferenceForm(QWidget):
    """One reference. An outcome without a day was called today."""

    def __init__(self, appearance: Appearance, functions: InterviewFunctions, word: Word, parent: QWidget) -> None:
        super().__init__(parent)
        self._functions, self._word = functions, word
        self._reference: ReferenceRow | None = None
        self._name, self._relation, self._phone = (LineField("", self) for _ in range(3))
        self._called, self._outcome = DateField("", self), ChoiceField("", (), self)
        fields = {"name": self._name, "relation": self._relation, "phone": self._phone}
        answers = {"called": self._called, "outcome": self._outcome}
        self._form = Form(appearance, {**fields, **answers}, ("called", "outcome"), parent=self)
        self._remove = QPushButton(self)
        self._remove.setProperty("role", "quiet")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(appearance.sizes.px(4))
        layout.addWidget(self._form)
        layout.addWidget(self._remove, 0, Qt.AlignmentFlag.AlignLeft)
        self._form.committed.connect(self._keep)
        self._remove.clicked.connect(self._take_away)

    def show_reference(self, row: ReferenceRow) -> None:
        """Show this one."""
        self._reference = row
        texts = {"name": row.name, "relation": row.relation or "", "phone": row.phone or ""}
        self._form.show_record(row.id, {**texts, "called": row.called, "outcome": row.outcome})
        self.retranslate()

    def retranslate(self) -> None:
        """Take the language of the moment."""
        self._name.set_label(self.tr("Reference"))
        self._relation.set_label(self.tr("Relation"))
        self._phone.set_label(self.tr("Phone"))
        self._called.set_label(self.tr("Called"))
        self._outcome.set_label(self.tr("Came of it"))
        self._outcome.set_options([(None, "–"), *((one, capitalised(self._word(one))) for one in OUTCOMES)])
        self._remove.setText(self.tr("Take the reference away"))
        if self._reference is not None:
            self._remove.setAccessibleName(self.tr("Take {name} away").format(name=self._reference.name))

    @Slot(str, object)
    def _keep(self, key: str, value: object) -> None:
        row = self._reference
        if row is None:
            return
        called = {"called": today()} if key == "outcome" and value and row.called is None else {}
        if not self._functions.change_reference(row.id, {key: value, **called}):
            self._form.take_back(key)

    @Slot()
    def _take_away(self) -> None:
        if self._reference is not None:
            self._functions.remove_reference(self._reference.id)
