"""How somebody says it goes, told on the telephone or on paper."""

import datetime as dt
from collections.abc import Mapping
from typing import NamedTuple
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentordesk.core.evaluation.overview.queries import FormLine
from mentordesk.core.followup.rules import HIGHEST, LOWEST
from mentordesk.core.kernel.identifiers import new_id
from mentordesk.ui.agreements.returned.functions import OneOfPair, ReturnedFunctions
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.widgets.fields import ChoiceField, DateField, TextField
from mentordesk.ui.widgets.form import Form

_LINES = 3


class Said(NamedTuple):
    """What stands in the form, complete."""

    who: OneOfPair
    score: int
    day: dt.date
    note: str


class PulseForm(QWidget):
    """Who, a number, the day and some words. Nothing is kept before somebody takes `said`."""

    def __init__(self, functions: ReturnedFunctions, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._functions = functions
        self._people: dict[str, OneOfPair] = {}
        self._who, self._day = ChoiceField(""), DateField("")
        self._score, self._note = ChoiceField(""), TextField("", lines=_LINES)
        fields = {"who": self._who, "score": self._score, "day": self._day, "note": self._note}
        self._form = Form(appearance, fields, ("score", "day"), parent=self)
        if appearance.names_hidden:
            self._form.rest()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._form)

    def begin(self, line: FormLine | None) -> None:
        """Begin anew, about the one whose form this is, or about nobody yet."""
        self._offer()
        person = _key(line.pair, line.person) if line and line.pair and line.person else ""
        values = {"who": person if person in self._people else "", "score": "", "day": self._functions.today()}
        self._form.show_record(new_id(), values | {"note": ""})

    def go_in(self) -> None:
        """Put the focus where something is missing."""
        (self._score if self._who.value else self._who).setFocus(Qt.FocusReason.TabFocusReason)

    def said(self) -> Said | None:
        """What stands here; None, with the field told of, while something is missing."""
        missing = (
            (self._who, self.tr("Choose who has answered.")),
            (self._score, self.tr("Choose a number from 1 to 10.")),
            (self._day, self.tr("Write the day.")),
        )
        for field, words in missing:
            if not field.value and not field.error:
                field.set_error(words)
            if field.error:
                field.setFocus(Qt.FocusReason.OtherFocusReason)
                return None
        who = self._people[self._who.value]
        return Said(who, int(self._score.value), self._day.value, self._note.value or "")

    def drafts(self) -> dict[str, object]:
        """What stands here, as JSON can hold it."""
        return {key: field.shown() for key, field in self._form.fields.items()}

    def take_drafts(self, drafts: Mapping[str, object]) -> None:
        """Let it stand here again."""
        for key, field in self._form.fields.items():
            field.show_again(drafts.get(key))

    def retranslate(self) -> None:
        """Take the language of the moment."""
        labels = {
            "who": self.tr("Who has answered"),
            "score": self.tr("How it goes, from 1 to 10"),
            "day": self.tr("Day"),
            "note": self.tr("In their words"),
        }
        for key, label in labels.items():
            self._form.fields[key].set_label(label)
        self._form.tell_why()
        self._offer()

    def _offer(self) -> None:
        self._people = {_key(one.pair, one.person): one for one in self._functions.people()}
        with_whom = self.tr("{name}, with {other}")
        known = [(key, with_whom.format(name=one.name, other=one.other)) for key, one in self._people.items()]
        self._who.set_options([("", self.tr("Choose …")), *known])
        ends = {LOWEST: self.tr("it does not go"), HIGHEST: self.tr("it goes splendidly")}
        points = [(str(one), f"{one}  {ends.get(one, '')}".rstrip()) for one in range(LOWEST, HIGHEST + 1)]
        self._score.set_options([("", self.tr("Choose …")), *points])


def _key(pair: UUID, person: UUID) -> str:
    """Tells one of a pair from all others."""
    return f"{pair.hex} {person.hex}"
