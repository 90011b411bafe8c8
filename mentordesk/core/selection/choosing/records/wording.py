"""What a record says, in the words of its paper. Text in, text out."""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple
from uuid import UUID

from mentordesk.core.documents.letters import isolated as say
from mentordesk.core.documents.texts import day, paper_text
from mentordesk.core.selection.choosing.rates.queries import AGE
from mentordesk.core.selection.choosing.records.queries import Told
from mentordesk.core.selection.choosing.rules import GENDER, KINDS

PAPER = "selection_record"
_GROUP = 8
Rows = list[tuple[str, ...]]


class RatesWords(NamedTuple):
    """One comparison: its heading, its rows, and what groups it is silent about, if any."""

    heading: str
    rows: Rows
    hidden: str


class RecordWords:
    """The record's parts in one language; with `named` false the applicants are numbers."""

    def __init__(self, told: Told, language: str, *, named: bool) -> None:
        self._told, self._language, self._named = told, language, named
        text = paper_text(PAPER, language, {}, ())
        self.title, self.labels = text.title, text.labels
        self._quotas = {one["id"]: self._quota_name(one) for one in told.content["quotas"]}

    @property
    def facts(self) -> list[tuple[str, str]]:
        """What stands at the top."""
        content, labels, lines = self._told.content, self.labels, self._told.lines
        counts = [
            self._say("count", result=self.result(result), count=count) for result, count in content["counts"].items()
        ]
        return [
            (labels["programme"], say(content["programme"])),
            (labels["day"], day(self._told.row.day, self._language)),
            (labels["author"], say(content["author"])),
            (labels["assessors"], say(", ".join(content["assessors"]) or "–")),
            (labels["places"], str(content["places"])),
            (labels["applicants"], str(sum(content["counts"].values()) or len(lines))),
            (labels["results"], "\n".join(counts)),
            (labels["number"], in_groups(self._told.row.hash)),
        ]

    @property
    def criteria(self) -> Rows:
        """Criterion, weight in per cent, and what the scores mean."""
        rows = self._told.content["criteria"]
        total = sum(one["weight"] for one in rows) or 1
        return [(say(one["name"]), f"{round(100 * one['weight'] / total)} %", _anchors(one["anchors"])) for one in rows]

    @property
    def quotas(self) -> Rows:
        """Quota, bounds, what came of it, and when it was declared."""
        return [
            (
                self._quotas[one["id"]],
                self._bounds(one),
                self._came(one),
                day(dt.date.fromisoformat(one["declared"]), self._language),
            )
            for one in self._told.content["quotas"]
        ]

    @property
    def declared(self) -> list[str]:
        """Whether the quotas were there beforehand, and whether a better choice may have been passed over."""
        content = self._told.content
        late = [
            self._say("late", day=day(dt.datetime.fromisoformat(one["when"]).date(), self._language), who=one["who"])
            for one in content["declared"]
            if one["late"]
        ]
        when = late or [self.labels["before" if content["quotas"] else "no_quotas"]]
        return when if content.get("proved", True) else [*when, self.labels["not_proved"]]

    @property
    def lines(self) -> Rows:
        """Rank, who, mean, the assessors' points, and the result with all that belongs to it."""
        return [
            (
                "–" if one["rank"] is None else str(one["rank"]),
                self._who(one),
                self._number(one["score"]),
                self._points(one["points"]),
                "\n".join(self._result(one)),
            )
            for one in self._told.lines
        ]

    @property
    def rates(self) -> list[RatesWords]:
        """Each comparison that has something to tell."""
        told = self._told.content["rates"]
        return [
            RatesWords(self._heading(one), [self._rate(one, row) for row in shown], self._hidden(one))
            for one in told
            if (shown := [row for row in one["rows"] if row["applicants"] is not None])
        ]

    def result(self, result: str) -> str:
        """A result in words."""
        return self.labels.get(result, result)

    def _say(self, key: str, **facts: object) -> str:
        return self.labels[key].format(**{name: say(str(fact)) for name, fact in facts.items()})

    def _who(self, one: Mapping[str, Any]) -> str:
        if not self._named:
            return self._say("blind", number=f"{one['number']:02}")
        return say(self._told.names.get(UUID(one["person"]), self.labels["erased"]))

    def _number(self, score: str | None) -> str:
        if score is None:
            return "–"
        return score if self._language == "en" else score.replace(".", ",")

    def _points(self, points: Mapping[str, Mapping[str, int]]) -> str:
        """For each assessor the points in the order of the criteria."""
        criteria = [one["id"] for one in self._told.content["criteria"]]
        assessors = sorted({who for by in points.values() for who in by})
        return "\n".join(
            f"{say(who)}: " + " ".join(str(points.get(one, {}).get(who, "–")) for one in criteria) for who in assessors
        )

    def _result(self, one: Mapping[str, Any]) -> Iterable[str]:
        yield self.result(one["result"])
        if one["moved"] is not None:
            names = ", ".join(self._quotas.get(key, "") for key in one["moved"]["quotas"])
            yield self.labels[f"moved_{one['moved']['way']}"].format(quotas=names)
        for key in ("by_hand", "held_back"):
            if one.get(key):  # older records tell of no requirements
                yield self.labels[key]
        if one["reason"]:
            yield self._say("reason", reason=one["reason"])
        for who, why in one["conflicts"].items():
            yield self._say("conflict", who=who, why=why)

    def _quota_name(self, one: Mapping[str, Any]) -> str:
        if one["by"] in KINDS:
            return self._say(f"by_{one['by']}", name=self._value(one["by"], one["name"]))
        return self._say("by_answer", question=one["question"], name=one["name"])

    def _bounds(self, one: Mapping[str, Any]) -> str:
        parts = [self._say(key, count=one[key]) for key in ("least", "most") if one[key] is not None]
        return ", ".join(parts)

    def _came(self, one: Mapping[str, Any]) -> str:
        if one["missing"]:
            return self._say("missing", count=one["places"], missing=one["missing"])
        return self._say("over", count=one["places"], over=one["over"]) if one["over"] else str(one["places"])

    def _heading(self, one: Mapping[str, Any]) -> str:
        return say(one["question"]) if one["question"] else self.labels[f"rates_{one['by']}"]

    def _rate(self, one: Mapping[str, Any], row: Mapping[str, Any]) -> tuple[str, ...]:
        share = round(100 * row["chosen"] / row["applicants"])
        return self._group(one, row["value"]), str(row["applicants"]), str(row["chosen"]), f"{share} %"

    def _hidden(self, one: Mapping[str, Any]) -> str:
        names = [self._group(one, row["value"]) for row in one["rows"] if row["applicants"] is None]
        return self.labels["hidden"].format(groups=", ".join(names)) if names else ""

    def _group(self, one: Mapping[str, Any], value: str | None) -> str:
        if value is None:
            return self.labels["said_nothing"]
        return self._band(value) if one["by"] == AGE else say(self._value(one["by"], value))

    def _value(self, by: str, name: str) -> str:
        """Genders are kept as codes, all else as it was said."""
        return self.labels.get(f"gender_{name}", name) if by == GENDER else name

    def _band(self, value: str) -> str:
        """A band of ages, which may be open at one end."""
        least, _, most = value.partition("-")
        if not least:
            return self.labels["age_under"].format(age=int(most) + 1)
        return f"{least}–{most}" if most else self.labels["age_over"].format(age=least)


def in_groups(fingerprint: str) -> str:
    """A fingerprint as it is read and compared by eye."""
    return " ".join(fingerprint[start : start + _GROUP] for start in range(0, len(fingerprint), _GROUP))


def _anchors(anchors: Sequence[str]) -> str:
    return "\n".join(f"{score} {say(text)}" for score, text in enumerate(anchors, start=1) if text)
