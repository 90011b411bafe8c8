"""The letters that are being written: one for each person, as it was drafted or as the coordinator has changed it."""

from collections.abc import Callable, Sequence
from uuid import UUID

from mentordesk.core.recruitment.contact.commands import Letter
from mentordesk.core.recruitment.contact.letters import Draft
from mentordesk.core.recruitment.contact.queries import Addressee

Write = Callable[[str, Addressee], Draft]


class Letters:
    """Letters to several people, one of them in front. `kind` is what all are about, or None: what fits each."""

    def __init__(self, people: Sequence[Addressee], draft: Write) -> None:
        self.people = tuple(people)
        self._draft = draft
        self._changed: dict[tuple[UUID, str], Draft] = {}
        self._place = 0
        kinds = {one.kind for one in people}
        self.kind: str | None = kinds.pop() if len(kinds) == 1 else None

    @property
    def place(self) -> int:
        """The place of the one in front, from 0."""
        return self._place

    @property
    def current(self) -> Addressee:
        """Who is in front."""
        return self.people[self._place]

    @property
    def without_address(self) -> list[str]:
        """Names of those to whom no mail can be sent."""
        return [one.name for one in self.people if not one.email]

    def step(self, by: int) -> None:
        """Bring the next or the one before to the front."""
        self._place = max(0, min(len(self.people) - 1, self._place + by))

    def kind_of(self, person: Addressee) -> str:
        """What the letter to somebody is about."""
        return self.kind or person.kind

    def words(self, person: Addressee) -> Draft:
        """The letter to somebody: as it was changed, if it was."""
        kind = self.kind_of(person)
        return self._changed.get((person.person, kind)) or self._draft(kind, person)

    def change(self, words: Draft) -> None:
        """The letter in front says this now; a letter that says what was drafted counts as unchanged."""
        key = self.current.person, self.kind_of(self.current)
        if words == self._draft(key[1], self.current):
            self._changed.pop(key, None)
        else:
            self._changed[key] = words

    def all(self) -> dict[UUID, Letter]:
        """Every letter, as it goes out."""
        return {one.person: Letter(one.name, one.email, self.kind_of(one), self.words(one)) for one in self.people}
