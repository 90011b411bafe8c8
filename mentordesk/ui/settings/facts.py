"""What is written down about programme, mandate, organisation and coordinator; each field is kept when it is left."""

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import Slot

from mentordesk.core.programme.queries import OrganisationRow, ProgrammeRow
from mentordesk.core.programme.rules import ANONYMISED, PROGRAMME_STATUSES
from mentordesk.core.recruitment.contact.queries import Dates
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.settings.numbers import OrganisationNumberEditor
from mentordesk.ui.widgets.contact import EmailEditor, PhoneEditor
from mentordesk.ui.widgets.fields import ChoiceField, DateField, Field, LineField, NumberField, TextField
from mentordesk.ui.widgets.form import Form
from mentordesk.ui.widgets.section import Section

_MOST_PLACES = 500
_DATES = ("deadline", "answer_by")
_FILE = UUID(int=0)  # what belongs to the file and not to the programme in front is one record


@dataclass(frozen=True)
class FactsFunctions:
    """Reads and keeps what is written down. A change says whether it was done; `word` gives a status in words."""

    programme: Callable[[], ProgrammeRow]
    organisation: Callable[[], OrganisationRow]
    author: Callable[[], str]
    dates: Callable[[], Dates]
    change_programme: Callable[[str, object], bool]
    set_dates: Callable[[dt.date | None, dt.date | None], bool]
    change_mandate: Callable[[str, object], bool]
    change_organisation: Callable[[str, object], bool]
    sign_as: Callable[[str], bool]
    word: Callable[[str], str]


class FactsSection(Section):
    """A form that keeps each field by itself. What is wrong with one is said under it, and nothing is kept then."""

    def __init__(
        self,
        appearance: Appearance,
        fields: Mapping[str, Field],
        *beside: tuple[str, ...],
        keep: Callable[[str, object], bool],
    ) -> None:
        super().__init__(appearance)
        self.form = Form(appearance, fields, *beside, parent=self)
        self._keep = keep
        self._record, self._values = _FILE, dict[str, object]()
        self.form.committed.connect(self._take)
        self.put(self.form)

    def show_values(self, record: UUID, values: Mapping[str, object]) -> None:
        """Show what is kept now."""
        self._record, self._values = record, dict(values)
        self.form.show_record(record, values)

    def problem(self, key: str, value: object) -> str:
        """What is wrong with a value, in words; empty when nothing is."""
        return ""

    def label(self, **labels: str) -> None:
        """Name the fields."""
        for key, text in labels.items():
            self.form.fields[key].set_label(text)

    @Slot(str, object)
    def _take(self, key: str, value: object) -> None:
        if words := self.problem(key, value):
            self.form.fields[key].take_back(self._values[key], words)
        elif self._keep(key, value):
            self._values[key] = value
        else:
            self.form.take_back(key)


class ProgrammeSection(FactsSection):
    """The programme in front."""

    name = "programme"

    def __init__(self, functions: FactsFunctions, appearance: Appearance) -> None:
        self._functions = functions
        self._status = ChoiceField("")
        fields = {
            "name": LineField(""),
            "start": DateField(""),
            "end": DateField(""),
            "deadline": DateField(""),
            "answer_by": DateField(""),
            "places": NumberField("", 0, _MOST_PLACES),
            "status": self._status,
            "purpose": TextField(""),
            "target_group": TextField(""),
        }
        beside = (("start", "end"), _DATES, ("places", "status"))
        super().__init__(appearance, fields, *beside, keep=self._change)

    def reload(self) -> None:
        row = self._functions.programme()
        self._offer(row.status)
        texts = {key: getattr(row, key) or "" for key in ("name", "status", "purpose", "target_group")}
        self.show_values(row.id, texts | _exact(row) | self._functions.dates()._asdict())

    def retranslate(self) -> None:
        self.say(self.tr("The programme"))
        self.label(
            name=self.tr("Name"),
            start=self.tr("Starts"),
            end=self.tr("Ends"),
            deadline=self.tr("Deadline for applications"),
            answer_by=self.tr("Everybody is answered by"),
            places=self.tr("Places"),
            status=self.tr("Status"),
            purpose=self.tr("Purpose"),
            target_group=self.tr("Target group"),
        )
        self._offer(str(self._status.value))

    def _offer(self, status: str) -> None:
        """The statuses that can be chosen; of an anonymised programme it is the only one."""
        offered = (ANONYMISED,) if status == ANONYMISED else PROGRAMME_STATUSES
        self._status.set_options([(key, _sentence(self._functions.word(key))) for key in offered])
        self._status.setEnabled(status != ANONYMISED)

    def problem(self, key: str, value: object) -> str:
        if key == "name" and not value:
            return self.tr("Write what the programme is called")
        if key in ("start", "end") and value is None:
            return self.tr("Write the day")
        if key == "places" and value is None:
            return self.tr("Write how many places there are")
        dates = {**self._values, key: value}
        if key in ("start", "end") and dates["end"] < dates["start"]:  # type: ignore[operator]
            before, after = self.tr("This is before the start"), self.tr("This is after the end")
            return before if key == "end" else after
        if key in _DATES and dates["deadline"] and dates["answer_by"] and dates["answer_by"] < dates["deadline"]:  # type: ignore[operator]
            return self.tr("Answers cannot come before the deadline")
        return ""

    def _change(self, key: str, value: object) -> bool:
        """The two deadlines are kept together: whether one may be so depends on the other."""
        if key not in _DATES:
            return self._functions.change_programme(key, value)
        dates = {**self._values, key: value}
        return self._functions.set_dates(dates["deadline"], dates["answer_by"])  # type: ignore[arg-type]


class MandateSection(FactsSection):
    """The decision the programme stands on."""

    name = "mandate"

    def __init__(self, functions: FactsFunctions, appearance: Appearance) -> None:
        self._functions = functions
        fields = {
            "body": LineField(""),
            "case_number": LineField(""),
            "decided": DateField(""),
            "text": TextField(""),
        }
        super().__init__(appearance, fields, ("case_number", "decided"), keep=functions.change_mandate)

    def reload(self) -> None:
        row = self._functions.programme()
        values = {
            "body": row.mandate_body or "",
            "case_number": row.mandate_case or "",
            "decided": row.mandate_date,
            "text": row.mandate_text or "",
        }
        self.show_values(row.id, values)

    def retranslate(self) -> None:
        self.say(self.tr("The board's decision"), self.tr("Who decided on the programme, and when."))
        self.label(
            body=self.tr("Decided by"),
            case_number=self.tr("Case number"),
            decided=self.tr("Decided on"),
            text=self.tr("The decision"),
        )


class OrganisationSection(FactsSection):
    """Who runs the programmes of the file."""

    name = "organisation"

    def __init__(self, functions: FactsFunctions, appearance: Appearance) -> None:
        self._functions = functions
        fields = {
            "name": LineField(""),
            "number": Field("", OrganisationNumberEditor()),
            "address": LineField(""),
            "phone": Field("", PhoneEditor()),
            "email": Field("", EmailEditor()),
        }
        super().__init__(appearance, fields, ("phone", "email"), keep=functions.change_organisation)

    def reload(self) -> None:
        row = self._functions.organisation()
        self.show_values(_FILE, {key: getattr(row, key) or "" for key in self.form.fields})

    def retranslate(self) -> None:
        self.say(self.tr("The organisation"), self.tr("This stands at the top of agreements and other papers."))
        self.label(
            name=self.tr("Name"),
            number=self.tr("Organisation number"),
            address=self.tr("Address"),
            phone=self.tr("Phone"),
            email=self.tr("E-mail"),
        )

    def problem(self, key: str, value: object) -> str:
        return self.tr("Write what the organisation is called") if key == "name" and not value else ""


class AuthorSection(FactsSection):
    """The coordinator, by whose name the history goes."""

    name = "you"

    def __init__(self, functions: FactsFunctions, appearance: Appearance) -> None:
        self._functions = functions
        super().__init__(appearance, {"author": LineField("")}, keep=self._sign)

    def reload(self) -> None:
        self.show_values(_FILE, {"author": self._functions.author()})

    def retranslate(self) -> None:
        self.say(self.tr("You"), self.tr("The history says who has done what."))
        self.label(author=self.tr("Your name"))

    def problem(self, key: str, value: object) -> str:
        return "" if value else self.tr("Write your name")

    def _sign(self, key: str, value: object) -> bool:
        return self._functions.sign_as(str(value))


def _exact(row: ProgrammeRow) -> dict[str, object]:
    """Values that are no texts: nothing is nothing, and zero is zero."""
    return {"start": row.start, "end": row.end, "places": row.places}


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:]
