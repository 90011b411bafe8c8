"""What quotas and groups are called."""

from PySide6.QtCore import QObject

from mentordesk.core.selection.choosing.queries import QuotaRow
from mentordesk.core.selection.choosing.rules import GENDER, KINDS, SENDER, TOWN, YOUNGER


class QuotaNames(QObject):
    """The words for quotas, the same in the table and in the panels."""

    def kind(self, by: str, question: str) -> str:
        """What a quota is by."""
        names = {
            GENDER: self.tr("Gender"),
            YOUNGER: self.tr("Younger than"),
            TOWN: self.tr("Town"),
            SENDER: self.tr("Sender"),
            "age": self.tr("Age"),
        }
        return names.get(by, question)

    def value(self, by: str, name: str) -> str:
        """What the value of a quota or a group is called: genders are kept as codes, all else as it was said."""
        if by != GENDER:
            return name
        return {"woman": self.tr("women"), "man": self.tr("men"), "other": self.tr("other")}.get(name, name)

    def band(self, value: str) -> str:
        """A band of ages, such as `20-29`; `-19` and `50-` are open at one end."""
        least, _, most = value.partition("-")
        if not least:
            return self.tr("under {age}").format(age=int(most) + 1)
        return (
            self.tr("{least}–{most}").format(least=least, most=most)
            if most
            else self.tr("{age} or more").format(age=least)
        )

    def short(self, row: QuotaRow) -> str:
        """A quota in a word or two, as it stands in the table."""
        if row.quota.by == YOUNGER:
            return self.tr("under {age}").format(age=row.quota.value)
        return self.value(row.quota.by, row.name)

    def whole(self, row: QuotaRow) -> str:
        """A quota with what it is about."""
        if row.quota.by == YOUNGER:
            return self.tr("Under {age} at the start").format(age=row.quota.value)
        if row.quota.by in KINDS:
            name = self.value(row.quota.by, row.name)
            return name[:1].upper() + name[1:]
        return self.tr("{question}: {answer}").format(question=row.question, answer=row.name)

    def bounds(self, row: QuotaRow) -> str:
        """How many there must be."""
        least, most = row.quota.least, row.quota.most
        if least is not None and most is not None:
            return self.tr("at least {least}, at most {most}").format(least=least, most=most)
        if most is not None:
            return self.tr("at most {most}").format(most=most)
        return self.tr("at least {least}").format(least=least)

    def kept(self, row: QuotaRow) -> str:
        """What comes of it as the line is now."""
        count, missing, over = row.kept
        told = self.tr("1 gets a place") if count == 1 else self.tr("{count} get a place").format(count=count)
        if missing:
            return self.tr("{told}, {missing} missing").format(told=told, missing=missing)
        return self.tr("{told}, {over} too many").format(told=told, over=over) if over else told
