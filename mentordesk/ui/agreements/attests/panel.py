"""Course certificates and attests: what the log proposes is gone through, confirmed, and made a paper."""

from collections.abc import Mapping
from typing import NamedTuple
from uuid import UUID

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QScrollArea, QTabBar, QVBoxLayout, QWidget

from mentordesk.core.agreements.attests.queries import AttestDraft
from mentordesk.core.agreements.attests.rules import KINDS, MOST, Confirmed
from mentordesk.core.kernel.identifiers import link_id
from mentordesk.ui.agreements.attests.functions import AttestFunctions, Receiver
from mentordesk.ui.agreements.attests.ticks import Ticks
from mentordesk.ui.agreements.footing import place_foot
from mentordesk.ui.agreements.kinds import kind_name
from mentordesk.ui.agreements.stand_in import InFront, PaperPanel
from mentordesk.ui.agreements.whose import WhoseChoice, field_left, walk_as_laid_out
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.appearance.sizes import effective_width
from mentordesk.ui.widgets.back import BackButton
from mentordesk.ui.widgets.buttons import ActionButton
from mentordesk.ui.widgets.empty import EmptyState
from mentordesk.ui.widgets.fields import LineField, NumberField
from mentordesk.ui.widgets.flow import FlowLayout
from mentordesk.ui.widgets.form import Form
from mentordesk.ui.widgets.labels import MarkedLabel, PlainLabel
from mentordesk.ui.widgets.moments import exact_day

_TWO_COLUMNS = 860
"""From this effective width, in pixels at 100 %, tasks and competences stand beside each other."""
_WIDEST = 1000
_WAYS = QBoxLayout.Direction
_Of = tuple[UUID, str]


class _Filled(NamedTuple):
    """What stands in the panel."""

    number: str
    meetings: int | None
    hours: int | None
    signer: str
    signer_title: str
    tasks: tuple[str, ...]
    competences: tuple[str, ...]


class AttestPanel(PaperPanel):
    """One person and one kind at a time. Nothing is kept before the person confirms; until then it stays here."""

    def __init__(self, functions: AttestFunctions, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._functions, self._appearance = functions, appearance
        self._people: dict[UUID, Receiver] = {}
        self._typed: dict[_Of, _Filled] = {}
        self._shown: tuple[_Of, AttestDraft] | None = None
        self._confirm, self._make, self._remove = QAction(self), QAction(self), QAction(self)
        self._match = QAction(self)
        self._nobody = EmptyState("", "", self._match, parent=self)
        self._back, self._whose = BackButton(appearance, self), WhoseChoice(appearance, self)
        self._kinds = QTabBar(self)
        for _ in KINDS:
            self._kinds.addTab("")
        self._state = PlainLabel("", "strong", self, wrap=True)
        self._hint = PlainLabel("", "secondary", self, wrap=True)
        self._content, self._area = QWidget(), QScrollArea(self)
        self._form = self._make_form()
        self._tasks, self._competences = Ticks(appearance, self._content), Ticks(appearance, self._content)
        self._beside = QBoxLayout(_WAYS.LeftToRight)
        self._error = MarkedLabel("", "error", self, mark="circle-alert")
        self._lay_out()
        self._connect()

    @property
    def primary(self) -> QAction | None:
        return self._confirm

    def take_in_front(self, shown: InFront) -> None:
        self._offer()
        if shown.kind in KINDS:
            self._kinds.setCurrentIndex(KINDS.index(shown.kind))
        inside = (one.person for one in self._people.values() if shown.pair in one.pairs)
        self._whose.choose(next(inside, None))

    def begin(self) -> None:
        self._show()
        self._whose.go_in()

    def look_again(self) -> None:
        self._remember()
        self._offer()
        self._show()

    def drafts(self) -> dict[str, object]:
        self._remember()
        known = ((of, filled) for of, filled in self._typed.items() if of[0] in self._people)
        return {f"{person.hex} {kind}": _as_draft(filled) for (person, kind), filled in known}

    def take_drafts(self, drafts: Mapping[str, object]) -> None:
        """Nothing in them is certain to be as it was written: they come from the disk."""
        self._offer()
        for person in self._people:
            for kind in KINDS:
                if (filled := _from_draft(drafts.get(f"{person.hex} {kind}"))) is not None:
                    self._typed[person, kind] = filled

    def retranslate(self) -> None:
        self._back.setText(self.tr("Back to the list"))
        self._whose.retranslate(self.tr("Whose attest"))
        self._kinds.setAccessibleName(self.tr("Which kind"))
        for place, kind in enumerate(KINDS):
            self._kinds.setTabText(place, kind_name(kind))
        self._hint.setText(
            self.tr("This is what the log says. Go through it: what stands here is signed by the organisation.")
        )
        labels = {
            "number": self.tr("Number"),
            "meetings": self.tr("Meetings held"),
            "hours": self.tr("Whole hours"),
            "signer": self.tr("Who signs"),
            "signer_title": self.tr("Title"),
        }
        for key, label in labels.items():
            self._form.fields[key].set_label(label)
        self._form.tell_why()
        self._tasks.set_heading(self.tr("Tasks"))
        self._competences.set_heading(self.tr("Competences"))
        self._confirm.setText(self.tr("I have gone through it: make the paper"))
        self._make.setText(self.tr("Make the paper again"))
        self._remove.setText(self.tr("Take it back"))
        self._match.setText(self.tr("Go to matching"))
        self._nobody.set_texts(
            self.tr("Nobody to confirm anything of yet"), self.tr("Attests are for people who are or were in a pair.")
        )
        self._show()

    def subtitle(self) -> str:
        return self.tr("What the organisation confirms of somebody")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = effective_width(self.width(), self._appearance.sizes.zoom) >= _TWO_COLUMNS
        self._beside.setDirection(_WAYS.LeftToRight if wide else _WAYS.TopToBottom)
        self._content.setMaximumWidth(self._appearance.sizes.px(_WIDEST))
        zoom = self._appearance.sizes.zoom
        place_foot(self._foot, self, zoom, inside=self._inside, under=self._column)

    def changeEvent(self, event: QEvent) -> None:
        """The letters may have grown."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.resizeEvent(QResizeEvent(self.size(), self.size()))

    def _make_form(self) -> Form:
        fields = {
            "number": LineField(""),
            "meetings": NumberField("", 0, MOST),
            "hours": NumberField("", 0, MOST),
            "signer": LineField(""),
            "signer_title": LineField(""),
        }
        form = Form(
            self._appearance,
            fields,
            ("number", "meetings", "hours"),
            ("signer", "signer_title"),
            parent=self._content,
        )
        if self._appearance.names_hidden:
            form.rest()
        return form

    def _lay_out(self) -> None:
        px = self._appearance.sizes.px
        head, self._foot = QHBoxLayout(), QWidget(self)
        head.addWidget(self._back)
        head.addWidget(self._whose, 1)
        head.addStretch(0)  # while nobody can be chosen
        for ticks in (self._tasks, self._competences):
            self._beside.addWidget(ticks, 1, Qt.AlignmentFlag.AlignTop)
        inside = self._inside = QVBoxLayout(self._content)
        inside.setContentsMargins(0, 0, px(8), 0)
        inside.setSpacing(px(12))
        inside.addWidget(self._hint)
        inside.addWidget(self._form)
        inside.addLayout(self._beside)
        inside.addStretch(1)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(self._content)
        flow = FlowLayout(self._foot)
        flow.setSpacing(px(8))
        for action, role in ((self._confirm, "primary"), (self._make, ""), (self._remove, "quiet")):
            flow.addWidget(ActionButton(action, role, self._foot))
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        column.addLayout(head)
        for part in (self._kinds, self._state, self._area, self._error, self._foot, self._nobody):
            column.addWidget(part, int(part in (self._area, self._nobody)))

    def _connect(self) -> None:
        self._back.clicked.connect(self.leave)
        self._whose.moved.connect(self._turn)
        self._kinds.currentChanged.connect(self._turn)
        self._confirm.triggered.connect(self._confirm_it)
        self._make.triggered.connect(self._make_paper)
        self._remove.triggered.connect(self._take_back)
        self._match.triggered.connect(self.pairs_wanted)

    @property
    def _of(self) -> _Of | None:
        person = self._whose.chosen
        return (person, KINDS[max(0, self._kinds.currentIndex())]) if person in self._people and person else None

    def _offer(self) -> None:
        self._people = {one.person: one for one in self._functions.people()}
        self._whose.offer([(one.person, one.name) for one in self._people.values()])

    @Slot()
    def _turn(self) -> None:
        """Somebody else, or another kind; what was filled in and not confirmed is there again afterwards."""
        with field_left(self):
            self._remember()
            self._show()

    def _remember(self) -> None:
        if self._shown is None:
            return
        of, draft = self._shown
        if (filled := self._filled()) != _proposed(draft, self._functions.signer()):
            self._typed[of] = filled
        else:
            self._typed.pop(of, None)

    def _filled(self) -> _Filled:
        value = {key: field.value for key, field in self._form.fields.items()}
        return _Filled(
            value["number"] or "",
            value["meetings"],
            value["hours"],
            value["signer"] or "",
            value["signer_title"] or "",
            self._tasks.ticked,
            self._competences.ticked,
        )

    @Slot()
    def _show(self) -> None:
        """Show what was filled in, what was confirmed, or what the log says."""
        of = self._of
        self._nobody.setVisible(of is None)
        for part in (self._whose, self._kinds, self._state, self._area, self._foot):
            part.setVisible(of is not None)
        self._error.hide()
        confirmed = None
        if of is None:
            self._shown = None
        else:
            draft = self._functions.draft(*of)
            confirmed, self._shown = draft.confirmed, (of, draft)
            self._fill(of, draft, self._typed.get(of) or _proposed(draft, self._functions.signer()))
        free = of is not None and not self._appearance.names_hidden
        self._confirm.setEnabled(free)
        self._make.setVisible(confirmed is not None)
        self._remove.setVisible(confirmed is not None)
        self._remove.setEnabled(free)
        walk_as_laid_out(self)

    def _fill(self, of: _Of, draft: AttestDraft, filled: _Filled) -> None:
        known = filled._asdict()
        self._form.show_record(link_id("attest", *of), {key: known[key] for key in self._form.fields})
        self._tasks.show_words(draft.tasks, filled.tasks)
        self._competences.show_words(draft.competences, filled.competences)
        if (row := draft.confirmed) is None:
            self._state.setText(self.tr("Nobody has gone through this yet."))
        else:
            template = self.tr("Number {number}, gone through {day}")
            self._state.setText(template.format(number=row.number, day=exact_day(row.day)))

    @Slot()
    def _confirm_it(self) -> None:
        """Keep it, and make its paper; what is refused stays as it was filled in."""
        with field_left(self):
            wrong = next((field for field in self._form.fields.values() if field.error), None)
        if wrong is not None:
            wrong.setFocus(Qt.FocusReason.OtherFocusReason)
        if self._shown is None or wrong is not None:
            return
        (person, kind), filled = self._shown[0], self._filled()
        if not filled.signer:
            self._error.setText(self.tr("Write who signs."))
            self._error.show()
            self._form.fields["signer"].setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._typed.pop((person, kind), None)
        self._shown = None
        if self._functions.confirm(person, kind, _confirmed(filled)):
            self._functions.make(kind, self._people[person])
        else:
            self._typed[person, kind] = filled
        self._show()

    @Slot()
    def _make_paper(self) -> None:
        if self._shown is not None:
            person, kind = self._shown[0]
            self._functions.make(kind, self._people[person])

    @Slot()
    def _take_back(self) -> None:
        if self._shown is not None and (row := self._shown[1].confirmed) is not None:
            self._functions.remove(row.id)


def _as_draft(filled: _Filled) -> list[object]:
    return [list(one) if isinstance(one, tuple) else one for one in filled]


def _from_draft(found: object) -> _Filled | None:
    if not isinstance(found, list) or len(found) != len(_Filled._fields):
        return None
    number, meetings, hours, signer, title, *ticked = found
    lines = [tuple(one) for one in ticked if isinstance(one, list) and all(isinstance(word, str) for word in one)]
    words, numbers = (number, signer, title), (meetings, hours)
    if len(lines) != len(ticked) or not all(isinstance(word, str) for word in words):
        return None
    if not all(one is None or (type(one) is int and 0 <= one <= MOST) for one in numbers):
        return None
    return _Filled(number, meetings, hours, signer, title, *lines)


def _proposed(draft: AttestDraft, signer: str) -> _Filled:
    """What was confirmed, else what the log says."""
    row = draft.confirmed
    if row is None:
        return _Filled(draft.number, draft.meetings, draft.hours, signer, "", (), ())
    return _Filled(row.number, row.meetings, row.hours, row.signer, row.signer_title or "", row.tasks, row.competences)


def _confirmed(filled: _Filled) -> Confirmed:
    return Confirmed(
        filled.signer,
        filled.signer_title or None,
        filled.meetings,
        filled.hours,
        filled.tasks,
        filled.competences,
        filled.number or None,
    )
