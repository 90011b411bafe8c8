"""From a draft to rows: a new person with an application, or what differs from the rows that are there."""

import datetime as dt
from collections.abc import Container, Iterable
from uuid import UUID

from mentordesk.core.kernel.clock import today, wall_clock
from mentordesk.core.kernel.folding import fold
from mentordesk.core.kernel.identifiers import link_id, new_id
from mentordesk.core.programme.commands import replace_set, set_levels
from mentordesk.core.programme.languages import spoken
from mentordesk.core.programme.queries import elements
from mentordesk.core.programme.tables import Person, PersonLanguage, Question
from mentordesk.core.recruitment.consents.commands import note_form_answer
from mentordesk.core.recruitment.drafts import ApplicantDraft, Difference
from mentordesk.core.recruitment.forbidden import check_ids
from mentordesk.core.recruitment.forms.rules import NO, YES
from mentordesk.core.recruitment.queries import SETS, answers_of, values_of
from mentordesk.core.recruitment.rules import ADEPT, mentor_status_after
from mentordesk.core.recruitment.tables import Answer, Application
from mentordesk.core.store.unit import Recording

FILLED = "pdf"
"""How applications come in that were filled in as a form on the screen."""
OF_PERSON = ("name", "email", "phone", "born", "birth_year", "postcode", "town", "gender", "employer")
OF_APPLICATION = (
    *("role", "capacity", "source", "motivation", "mentor_gender", "consent", "submitted"),
    *("position", "goal", "unwanted"),
)

Kept = Container[tuple[UUID, str]]
"""Fields that a sheet does not change: (row, field), or (owner, set)."""


def check_draft(draft: ApplicantDraft) -> None:
    """Refuse identity numbers in what somebody types in; out of a sheet they never come. Raises SaysTooMuch."""
    check_ids(*(getattr(draft, name) for name in (*OF_PERSON, *OF_APPLICATION)), *(one.text for one in draft.answers))


def add_person(session: Recording, draft: ApplicantDraft) -> Person:
    """A new person with what the draft says of one."""
    person = Person(id=new_id(), **{key: getattr(draft, key) for key in OF_PERSON})
    session.add(person)
    for name, level in _spoken(draft).items():
        key = link_id(PersonLanguage.__name__, person.id, name)
        session.add(PersonLanguage(id=key, person=person.id, value=name, level=level))
    return person


def _spoken(draft: ApplicantDraft) -> dict[str, str | None]:
    """The languages of a draft with their levels, however the draft tells them."""
    levels = dict(draft.levels)
    return {name: levels.get(name, level) for name, level in map(spoken, draft.languages)}


def add_application(
    session: Recording, programme: UUID, person: UUID, draft: ApplicantDraft, channel: str
) -> Application:
    """A new application of that person; who names no role wants to be adept."""
    application = Application(
        id=new_id(),
        programme=programme,
        person=person,
        channel=draft.channel or channel,
        status="received",
        **{key: getattr(draft, key) for key in OF_APPLICATION if key != "role"},
        role=draft.role or ADEPT,
    )
    if draft.channel == FILLED and draft.submitted is None:
        application.submitted = wall_clock()  # a form tells no moment; this is when we got to know of it
    follow_as_mentor(application, draft.capacity)
    session.add(application)
    for name in ("field", "topics", "times"):
        _add_set(session, name, application.id, draft)
    return application


def _add_set(session: Recording, name: str, owner: UUID, draft: ApplicantDraft) -> None:
    table = SETS[name]
    for value in dict.fromkeys(getattr(draft, name)):
        key = link_id(table.__name__, owner, value)
        session.add(table(id=key, value=value, **{table.owner_column().key: owner}))  # type: ignore[call-arg]


def write_answers(
    session: Recording, programme: UUID, application: Application, draft: ApplicantDraft, kept: Kept = frozenset()
) -> list[Difference]:
    """Keep what was answered under headings that are no field; what is new or another."""
    told = []
    for answer in draft.answers:
        question = answer.question or question_named(session, programme, answer.heading)
        key = link_id("answer", application.id, question)
        found = session.get(Answer, key, execution_options={"deleted": True})
        old = None if found is None or found.deleted else found.text
        if old == answer.text:
            continue
        told.append(Difference("question", answer.heading, old, answer.text, (key, "text") in kept))
        if told[-1].kept:
            continue
        if found is None:
            session.add(Answer(id=key, application=application.id, question=question, text=answer.text))
        else:
            found.text, found.deleted = answer.text, False
        if answer.text in (YES, NO):
            note_form_answer(session, application, question, answer.text, _day_of(application, old))
    return told


def _day_of(application: Application, before: str | None) -> dt.date:
    """When something was answered: with the application, or, where it was otherwise before, as we got to know of it."""
    return application.submitted.date() if application.submitted and before is None else today()


def question_named(session: Recording, programme: UUID, heading: str) -> UUID:
    """The programme's question with that heading, made when it is new; letter case makes no difference."""
    key = link_id("question", programme, fold(heading))
    found = session.get(Question, key, execution_options={"deleted": True})
    if found is None:
        session.add(Question(id=key, programme=programme, text=heading))
        session.flush()
    elif found.deleted:
        found.deleted = False
    return key


class Sets:
    """What people and applications have several of, read at once for all: in a long sheet that is most of the work."""

    def __init__(self, session: Recording) -> None:
        self.session = session
        self._of = {name: elements(session, table) for name, table in SETS.items()}

    def of(self, name: str, owner: UUID) -> set[str]:
        """The elements of one owner's set; those of an owner who came later are read when they are asked for."""
        if owner not in self._of[name]:
            self._of[name][owner] = tuple(values_of(self.session, SETS[name], owner))
        return set(self._of[name][owner])

    def replace(self, name: str, owner: UUID, values: Iterable[str]) -> None:
        """Make the set exactly these."""
        self._of[name][owner] = tuple(values)
        replace_set(self.session, SETS[name], owner, self._of[name][owner])


def update(sets: Sets, person: Person, application: Application, draft: ApplicantDraft, kept: Kept) -> list[Difference]:
    """Take over what the draft says otherwise; what a person changed by hand is kept. What differs."""
    told = update_person(sets, person, draft, kept)
    capacity = application.capacity
    told += _update_fields(application, OF_APPLICATION, draft, kept)
    follow_as_mentor(application, capacity)
    for name in ("field", "topics", "times"):
        told += _update_set(sets, name, application.id, draft, kept)
    return told


def update_person(sets: Sets, person: Person, draft: ApplicantDraft, kept: Kept) -> list[Difference]:
    """The same for what the draft says of the person alone."""
    told = _update_fields(person, OF_PERSON, draft, kept)
    return told + _update_languages(sets, person.id, draft, kept)


def filled(session: Recording, person: Person, application: Application) -> set[tuple[UUID, str]]:
    """Whatever is said of somebody already, as `kept`: then a draft only fills in what is empty."""
    plain = ((person, OF_PERSON), (application, OF_APPLICATION))
    found = {(row.id, name) for row, names in plain for name in names if getattr(row, name) is not None}
    answered = answers_of(session, application.id)
    return found | {(person.id, "languages"), *((application.id, name) for name in SETS), *answered}


def _update_languages(sets: Sets, person: UUID, draft: ApplicantDraft, kept: Kept) -> list[Difference]:
    """A level that is known stays where the draft tells of none."""
    said = _spoken(draft)
    if not said:
        return []
    there, stays = sets.of("languages", person), (person, "languages") in kept
    told = [] if there == said.keys() else [_of_set("languages", there, said, stays)]
    if stays:
        return told
    if told:
        sets.replace("languages", person, said)
    levels = {name: level for name, level in said.items() if level is not None}
    if levels and set_levels(sets.session, person, levels) and not told:
        told.append(_of_set("languages", there, (f"{name} {level}" for name, level in levels.items()), kept=False))
    return told


def follow_as_mentor(application: Application, capacity: int | None) -> None:
    """The mentor's status follows role and capacity (which was `capacity`): who wants to be a mentor has applied."""
    if application.role != ADEPT and application.mentor_status is None:
        application.mentor_status = "applied"
    application.mentor_status = mentor_status_after(application.mentor_status, capacity, application.capacity)


def _update_fields(
    row: Person | Application, names: tuple[str, ...], draft: ApplicantDraft, kept: Kept
) -> list[Difference]:
    told = []
    for name in names:
        value, old = getattr(draft, name), getattr(row, name)
        if value is not None and value != old:
            told.append(Difference(name, "", old, value, (row.id, name) in kept))
            if not told[-1].kept:
                setattr(row, name, value)
    return told


def _update_set(sets: Sets, name: str, owner: UUID, draft: ApplicantDraft, kept: Kept) -> list[Difference]:
    values, there = getattr(draft, name), sets.of(name, owner)
    if not values or there == set(values):
        return []
    stays = (owner, name) in kept
    if not stays:
        sets.replace(name, owner, values)
    return [_of_set(name, there, values, stays)]


def _of_set(name: str, there: Iterable[str], values: Iterable[str], kept: bool) -> Difference:
    return Difference(name, "", tuple(sorted(there)), tuple(values), kept)
