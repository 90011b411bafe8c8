"""What a person confirms before an attest is made."""

from uuid import UUID

import sqlalchemy as sa

from mentordesk.core.agreements.attests.errors import AttestNumberTaken, NotInAPair
from mentordesk.core.agreements.attests.queries import numbers
from mentordesk.core.agreements.attests.rules import Confirmed, check_counts, check_kind, next_number
from mentordesk.core.agreements.attests.tables import Attest
from mentordesk.core.agreements.terms.rules import in_lines
from mentordesk.core.kernel.clock import today
from mentordesk.core.kernel.identifiers import new_id
from mentordesk.core.matching.tables import MentorPair
from mentordesk.core.programme.errors import TextMissing
from mentordesk.core.recruitment.forbidden import check_notes
from mentordesk.core.store.unit import Recording, Store


def confirm_attest(store: Store, *, programme: UUID, person: UUID, kind: str, said: Confirmed) -> UUID:
    """Write down what an attest says, as somebody has gone through it; only then can the paper be made. Its id.

    Confirmed again it says something else under the same number. Raises AttestKindUnknown, AttestNumberTaken,
    AttestCountImpossible, NotInAPair, TextMissing without a signer, SaysTooMuch.
    """
    check_kind(kind)
    check_counts(said.meetings, said.hours)
    if not said.signer.strip():
        raise TextMissing(field="attest_signer")
    check_notes(said.signer, said.signer_title, *said.tasks, *said.competences)
    with store.recording("agreements.confirm_attest") as session:
        row = _row(session, programme, person, kind, (said.number or "").strip())
        row.day, row.meetings, row.hours = today(), said.meetings, said.hours
        row.tasks, row.competences = in_lines(said.tasks), in_lines(said.competences)
        row.signer, row.signer_title = said.signer.strip(), (said.signer_title or "").strip() or None
        session.facts |= {"person": person.hex, "number": row.number}
        return row.id


def _row(session: Recording, programme: UUID, person: UUID, kind: str, number: str) -> Attest:
    """The attest of that kind that the person has, or a new one; its number is nobody else's."""
    of_person = (Attest.programme == programme, Attest.person == person, Attest.kind == kind)
    row = session.scalars(sa.select(Attest).where(*of_person)).first()
    given = numbers(session) - ({row.number} if row else set())
    if number in given:
        raise AttestNumberTaken(number=number)
    if row is None:
        both = sa.or_(MentorPair.adept == person, MentorPair.mentor == person)
        if session.scalars(sa.select(MentorPair.id).where(MentorPair.programme == programme, both)).first() is None:
            raise NotInAPair
        number = number or next_number(today().year, given)
        row = Attest(id=new_id(), programme=programme, person=person, kind=kind, number=number)
        session.add(row)
    elif number:
        row.number = number
    return row


def remove_attest(store: Store, *, attest: UUID) -> None:
    """Take back what was confirmed; the number is not given again."""
    with store.recording("agreements.remove_attest") as session:
        row = session.get_one(Attest, attest)
        row.deleted = True
        session.facts |= {"person": row.person.hex, "number": row.number}
