"""From a draft to rows: a new person with an application, or what differs from the rows that are there."""

from uuid import UUID

from mentordesk.core.kernel.folding import fold
from mentordesk.core.kernel.identifiers import link_id, new_id
from mentordesk.core.programme.commands import replace_set
from mentordesk.core.programme.tables import Person, Question
from mentordesk.core.recruitment.drafts import ApplicantDraft
from mentordesk.core.recruitment.queries import SETS, values_of
from mentordesk.core.recruitment.rules import ADEPT, mentor_status_after
from mentordesk.core.recruitment.tables import Answer, Application
from mentordesk.core.store.unit import Recording

OF_PERSON = ("name", "email", "phone", "born", "birth_year", "postcode", "town", "gender", "employer")
OF_APPLICATION = ("role", "capacity", "source", "motivation", "mentor_gender", "consent", "submitted")


def add_person(session: Recording, draft: ApplicantDraft) -> Person:
    """A new person with what the draft says of one."""
    person = Person(id=new_id(), **{key: getattr(draft, key) for key in OF_PERSON})
    session.add(person)
    _add_set(session, "languages", person.id, draft)
    return person


def add_application(
    session: Recording, programme: UUID, person: UUID, draft: ApplicantDraft, channel: str
) -> Application:
    """A new application of that person; who names no role wants to be adept."""
    application = Application(
        id=new_id(),
        programme=programme,
        person=person,
        channel=channel,
        status="received",
        **{key: getattr(draft, key) for key in OF_APPLICATION if key != "role"},
        role=draft.role or ADEPT,
    )
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


def write_answers(session: Recording, programme: UUID, application: UUID, draft: ApplicantDraft) -> bool:
    """Keep what was answered under headings that are no field; whether anything is new or another."""
    changed = False
    for answer in draft.answers:
        question = question_named(session, programme, answer.heading)
        key = link_id("answer", application, question)
        found = session.get(Answer, key, execution_options={"deleted": True})
        if found is None:
            session.add(Answer(id=key, application=application, question=question, text=answer.text))
        elif found.text != answer.text or found.deleted:
            found.text, found.deleted = answer.text, False
        else:
            continue
        changed = True
    return changed


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


def update(
    session: Recording, person: Person, application: Application, draft: ApplicantDraft, kept: set[tuple[UUID, str]]
) -> bool:
    """Take over what the draft says otherwise; what a person changed by hand is kept. Whether anything changed."""
    changed = update_person(session, person, draft, kept)
    capacity = application.capacity
    changed |= _update_fields(application, OF_APPLICATION, draft, kept)
    follow_as_mentor(application, capacity)
    for name in ("field", "topics", "times"):
        changed |= _update_set(session, name, application.id, draft, kept)
    return changed


def update_person(session: Recording, person: Person, draft: ApplicantDraft, kept: set[tuple[UUID, str]]) -> bool:
    """The same for what the draft says of the person alone."""
    changed = _update_fields(person, OF_PERSON, draft, kept)
    return _update_set(session, "languages", person.id, draft, kept) or changed


def follow_as_mentor(application: Application, capacity: int | None) -> None:
    """The mentor's status follows role and capacity (which was `capacity`): who wants to be a mentor has applied."""
    if application.role != ADEPT and application.mentor_status is None:
        application.mentor_status = "applied"
    application.mentor_status = mentor_status_after(application.mentor_status, capacity, application.capacity)


def _update_fields(
    row: Person | Application, names: tuple[str, ...], draft: ApplicantDraft, kept: set[tuple[UUID, str]]
) -> bool:
    changed = False
    for name in names:
        value = getattr(draft, name)
        if value is not None and value != getattr(row, name) and (row.id, name) not in kept:
            setattr(row, name, value)
            changed = True
    return changed


def _update_set(session: Recording, name: str, owner: UUID, draft: ApplicantDraft, kept: set[tuple[UUID, str]]) -> bool:
    table, values = SETS[name], getattr(draft, name)
    if not values or (owner, name) in kept:
        return False
    if set(values_of(session, table, owner)) == set(values):
        return False
    replace_set(session, table, owner, values)
    return True
