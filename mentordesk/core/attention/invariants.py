"""What always holds between records, looked for in the file: a check of what is in it, never a reason not to open it.

Each rule is one question to SQLite that answers with the records that break it, so that 100,000 people take a moment.
"""

import json
from dataclasses import dataclass
from uuid import UUID

from mentordesk.core.agreements.expectations.rules import SIDES, TOGETHER, VERDICTS
from mentordesk.core.agreements.handed.rules import POINTS, ROLES
from mentordesk.core.agreements.library.rules import PROGRAMME, kinds
from mentordesk.core.agreements.rules import AGREEMENT, SIGNED, STATUSES
from mentordesk.core.agreements.terms.rules import HIGHEST as MOST_REACHED
from mentordesk.core.agreements.terms.rules import LOWEST as LEAST_REACHED
from mentordesk.core.agreements.terms.rules import OWNERS
from mentordesk.core.followup.rules import HIGHEST as HIGHEST_PULSE
from mentordesk.core.followup.rules import LOWEST as LOWEST_PULSE
from mentordesk.core.kernel.progress import Progress
from mentordesk.core.matching.criteria.catalogue import MEASURES
from mentordesk.core.matching.model import DIRECTIONS
from mentordesk.core.matching.model import KINDS as CRITERION_KINDS
from mentordesk.core.matching.rules import ALLOWED, DECLINED, FAILED, LIVE, LOCKED, NEVER
from mentordesk.core.matching.say.rules import ANSWERS, FITS, HIGHEST_RATING, LOWEST_RATING
from mentordesk.core.matching.settings.rules import GREATEST_MINIMUM, GREATEST_WEIGHT, MODES, preset_names
from mentordesk.core.meetings.rules import CANCELLED, HELD, MISSED, PLANNED
from mentordesk.core.programme.rules import PROGRAMME_STATUSES
from mentordesk.core.recruitment.rules import ADEPT, APPLICATION, BOTH, GREATEST_CAPACITY, MENTOR, MENTOR_STATUSES
from mentordesk.core.selection.rules import HIGHEST, LOWEST, RESULTS
from mentordesk.core.store.undo import pointers
from mentordesk.core.store.unit import Reading

_MOST = 200
"""So many broken records of one rule are told: more than anybody mends by hand."""


@dataclass(frozen=True)
class Broken:
    """A record that breaks a rule; `people` are those whom it is about, the adept first."""

    rule: str
    table: str
    record: UUID
    people: tuple[UUID, ...] = ()


def broken(session: Reading, progress: Progress | None = None) -> list[Broken]:
    """Every record that breaks a rule, the same ones first each time. Raises Cancelled."""
    progress = progress or Progress()
    rules = {**_RULES, **_hidden_below(session)}
    found = []
    for done, ((rule, table), question) in enumerate(rules.items()):
        progress.step(done, len(rules))
        rows = session.connection().exec_driver_sql(f"{question} ORDER BY 1 LIMIT {_MOST}", _VALUES)
        found += [Broken(rule, table, UUID(row[0]), tuple(UUID(one) for one in row[1:] if one)) for row in rows]
    progress.step(len(rules), len(rules))
    return found


def _hidden_below(session: Reading) -> dict[tuple[str, str], str]:
    """What is shown points at nothing that is hidden; what only logs may."""
    below = pointers(session.connection().connection.dbapi_connection)
    return {
        ("hangs_on_hidden", other): " UNION ".join(
            f"SELECT below.id FROM {other} AS below JOIN {target} AS above ON above.id = below.{column}"
            " AND above.deleted = 1 WHERE below.deleted = 0 AND NOT EXISTS (SELECT 1 FROM change JOIN change_set"
            " ON change_set.id = change.change_set WHERE row = below.id AND field IS NULL AND log = 1)"
            for target, pointing in below.items()
            for table, column in pointing
            if table == other
        )
        for other in {table for pointing in below.values() for table, _ in pointing}
    }


def _words(*values: str) -> str:
    return json.dumps(sorted(values))


_VALUES = {
    "live": _words(*LIVE),
    "running": _words(*LIVE - {"made"}),
    "pair_statuses": _words(*LIVE, *FAILED, "completed"),
    "application_statuses": _words(*APPLICATION),
    "mentor_statuses": _words(*MENTOR_STATUSES),
    "roles": _words(ADEPT, MENTOR, BOTH),
    "as_adept": _words(ADEPT, BOTH),
    "as_mentor": _words(MENTOR, BOTH),
    "paper_statuses": _words(*STATUSES),
    "paper_kinds": _words(*kinds()),
    "papers_of_programme": _words(*(one.key for one in kinds().values() if one.about == PROGRAMME)),
    "meeting_statuses": _words(PLANNED, HELD, CANCELLED, MISSED),
    "programme_statuses": _words(*PROGRAMME_STATUSES, "anonymised"),
    "results": _words(*RESULTS),
    "rule_kinds": _words(LOCKED, NEVER, DECLINED, ALLOWED),
    "allowed": ALLOWED,
    "answers": _words(*ANSWERS),
    "fits": _words(*FITS),
    "lowest_rating": LOWEST_RATING,
    "highest_rating": HIGHEST_RATING,
    "presets": _words(*preset_names()),
    "modes": _words(*MODES),
    "greatest_minimum": GREATEST_MINIMUM,
    "greatest_weight": GREATEST_WEIGHT,
    "criteria": _words(*MEASURES),
    "criterion_kinds": _words(*CRITERION_KINDS),
    "directions": _words(*DIRECTIONS),
    "lowest": LOWEST,
    "highest": HIGHEST,
    "greatest_capacity": GREATEST_CAPACITY,
    "agreement": AGREEMENT,
    "signed": SIGNED,
    "goal_owners": _words(*OWNERS),
    "goal_lowest": LEAST_REACHED,
    "goal_highest": MOST_REACHED,
    "expectation_sides": _words(*SIDES, TOGETHER),
    "verdicts": _words(*VERDICTS),
    "pulse_lowest": LOWEST_PULSE,
    "pulse_highest": HIGHEST_PULSE,
    "survey_points": _words(*POINTS),
    "survey_roles": _words(*ROLES),
}


def _among(column: str, name: str) -> str:
    return f"{column} IN (SELECT value FROM json_each(:{name}))"


_LIVE = f"pair.deleted = 0 AND {_among('pair.status', 'live')}"

_LOAD = (
    f"(SELECT count(*) FROM pair WHERE {_LIVE} AND pair.mentor = application.person"
    " AND pair.programme = application.programme)"
)

_RULES: dict[tuple[str, str], str] = {
    ("mentor_over_capacity", "application"): (
        "SELECT application.id, application.person FROM application WHERE deleted = 0"
        f" AND application.person IN (SELECT mentor FROM pair WHERE {_LIVE})"
        f" AND {_among('role', 'as_mentor')} AND {_LOAD} > coalesce(capacity, 1)"
    ),
    ("adept_in_two_pairs", "pair"): (
        f"SELECT min(pair.id), pair.adept FROM pair WHERE {_LIVE} GROUP BY programme, adept HAVING count(*) > 1"
    ),
    ("pair_of_one", "pair"): "SELECT id, adept FROM pair WHERE deleted = 0 AND adept = mentor",
    ("pair_without_application", "pair"): (
        f"SELECT pair.id, pair.adept, pair.mentor FROM pair WHERE {_LIVE} AND NOT ("
        " EXISTS (SELECT 1 FROM application WHERE deleted = 0 AND person = pair.adept"
        f" AND programme = pair.programme AND {_among('role', 'as_adept')})"
        " AND EXISTS (SELECT 1 FROM application WHERE deleted = 0 AND person = pair.mentor"
        f" AND programme = pair.programme AND {_among('role', 'as_mentor')}))"
    ),
    ("running_without_agreement", "pair"): (
        f"SELECT id, adept, mentor FROM pair WHERE pair.deleted = 0 AND {_among('pair.status', 'running')}"
        " AND NOT EXISTS (SELECT 1 FROM paper WHERE paper.deleted = 0 AND paper.pair = pair.id"
        " AND paper.kind = :agreement AND paper.status = :signed)"
    ),
    ("dates_out_of_order", "programme"): 'SELECT id FROM programme WHERE deleted = 0 AND "end" < start',
    ("dates_out_of_order", "pair"): 'SELECT id, adept, mentor FROM pair WHERE deleted = 0 AND "end" < start',
    ("dates_out_of_order", "series"): (
        "SELECT series.id, adept, mentor FROM series JOIN pair ON pair.id = series.pair"
        " WHERE series.deleted = 0 AND until < substr(first, 1, 10)"
    ),
    ("meeting_without_length", "meeting"): (
        "SELECT meeting.id, adept, mentor FROM meeting JOIN pair ON pair.id = meeting.pair"
        " WHERE meeting.deleted = 0 AND minutes < 1"
    ),
    ("two_applications", "application"): (
        "SELECT min(id), person FROM application WHERE deleted = 0 GROUP BY programme, person HAVING count(*) > 1"
    ),
    ("capacity_out_of_range", "application"): (
        "SELECT id, person FROM application WHERE deleted = 0 AND capacity NOT BETWEEN 0 AND :greatest_capacity"
    ),
    ("score_out_of_range", "score"): (
        "SELECT score.id, application.person FROM score JOIN application ON application.id = score.application"
        " WHERE score.deleted = 0 AND points NOT BETWEEN :lowest AND :highest"
    ),
    ("score_out_of_range", "pair"): (
        "SELECT id, adept, mentor FROM pair WHERE deleted = 0 AND score NOT BETWEEN 0 AND 10000"
    ),
    ("signature_of_another", "signature"): (
        "SELECT signature.id, signature.person FROM signature JOIN paper ON paper.id = signature.paper"
        " LEFT JOIN pair ON pair.id = paper.pair WHERE signature.deleted = 0 AND signature.person IS NOT NULL"
        " AND signature.person NOT IN (coalesce(paper.person, ''), coalesce(pair.adept, ''),"
        " coalesce(pair.mentor, ''))"
    ),
    ("signed_by_not_all", "paper"): (
        "SELECT paper.id, paper.person, adept, mentor FROM paper LEFT JOIN pair ON pair.id = paper.pair"
        " WHERE paper.deleted = 0 AND paper.status = :signed AND EXISTS (SELECT 1 FROM signature"
        " WHERE signature.paper = paper.id AND signature.deleted = 0 AND signed IS NULL)"
    ),
    ("paper_of_nobody", "paper"): (
        "SELECT id, person FROM paper WHERE deleted = 0 AND pair IS NULL AND person IS NULL"
        f" AND NOT {_among('kind', 'papers_of_programme')}"
    ),
    ("status_unknown", "programme"): (
        f"SELECT id FROM programme WHERE deleted = 0 AND NOT {_among('status', 'programme_statuses')}"
    ),
    ("status_unknown", "application"): (
        f"SELECT id, person FROM application WHERE deleted = 0 AND NOT ({_among('status', 'application_statuses')}"
        f" AND {_among('role', 'roles')} AND (mentor_status IS NULL OR {_among('mentor_status', 'mentor_statuses')}))"
    ),
    ("status_unknown", "pair"): (
        f"SELECT id, adept, mentor FROM pair WHERE deleted = 0 AND NOT {_among('status', 'pair_statuses')}"
    ),
    ("status_unknown", "pair_rule"): (
        f"SELECT id, adept, mentor FROM pair_rule WHERE deleted = 0 AND NOT {_among('kind', 'rule_kinds')}"
    ),
    ("status_unknown", "proposal"): (
        "SELECT id, adept, mentor FROM proposal WHERE deleted = 0"
        f" AND (NOT {_among('adept_answer', 'answers')} OR NOT {_among('mentor_answer', 'answers')})"
    ),
    ("status_unknown", "fit_answer"): (
        f"SELECT id, person FROM fit_answer WHERE deleted = 0 AND NOT {_among('fit', 'fits')}"
    ),
    ("exception_without_reason", "pair_rule"): (
        "SELECT id, adept, mentor FROM pair_rule WHERE deleted = 0 AND kind = :allowed AND coalesce(exception, '') = ''"
    ),
    ("fit_of_another", "fit_answer"): (
        "SELECT fit_answer.id, person FROM fit_answer JOIN pair ON pair.id = fit_answer.pair"
        " WHERE fit_answer.deleted = 0 AND person NOT IN (pair.adept, pair.mentor)"
    ),
    ("trial_outside_pair", "pair"): (
        f'SELECT id, adept, mentor FROM pair WHERE {_LIVE} AND trial_until NOT BETWEEN start AND "end"'
    ),
    ("wish_impossible", "wish"): (
        "SELECT id, person, about FROM wish WHERE deleted = 0 AND (person = about OR rank < 1"
        " OR (avoid AND rank IS NOT NULL) OR rating NOT BETWEEN :lowest_rating AND :highest_rating)"
    ),
    ("two_talks_at_once", "speed_meeting"): (
        "SELECT one.id, one.adept, one.mentor FROM speed_meeting AS one JOIN speed_meeting AS other"
        " ON other.programme = one.programme AND other.turn = one.turn AND other.id > one.id"
        " AND (other.adept = one.adept OR other.mentor = one.mentor) WHERE one.deleted = 0 AND other.deleted = 0"
    ),
    ("matching_unknown", "match_settings"): (
        f"SELECT id FROM match_settings WHERE deleted = 0 AND NOT ({_among('preset', 'presets')}"
        f" AND {_among('mode', 'modes')} AND minimum BETWEEN 0 AND :greatest_minimum AND missing BETWEEN 0 AND 100)"
    ),
    ("matching_unknown", "match_rule"): (
        f"SELECT id FROM match_rule WHERE deleted = 0 AND NOT ({_among('key', 'criteria')}"
        f" AND {_among('kind', 'criterion_kinds')} AND {_among('direction', 'directions')}"
        " AND weight BETWEEN 0 AND :greatest_weight)"
    ),
    ("status_unknown", "paper"): (
        f"SELECT id, person FROM paper WHERE deleted = 0 AND NOT ({_among('status', 'paper_statuses')}"
        f" AND {_among('kind', 'paper_kinds')})"
    ),
    ("status_unknown", "meeting"): (
        "SELECT meeting.id, adept, mentor FROM meeting JOIN pair ON pair.id = meeting.pair"
        f" WHERE meeting.deleted = 0 AND NOT {_among('meeting.status', 'meeting_statuses')}"
    ),
    ("number_given_twice", "attest"): (
        "SELECT min(id), min(person), max(person) FROM attest WHERE deleted = 0 GROUP BY number HAVING count(*) > 1"
    ),
    ("agreed_impossible", "goal"): (
        "SELECT goal.id, adept, mentor FROM goal JOIN pair ON pair.id = goal.pair WHERE goal.deleted = 0"
        f" AND (NOT {_among('owner', 'goal_owners')} OR goal.start NOT BETWEEN :goal_lowest AND :goal_highest)"
    ),
    ("agreed_impossible", "expectation"): (
        "SELECT expectation.id, adept, mentor FROM expectation JOIN pair ON pair.id = expectation.pair"
        f" WHERE expectation.deleted = 0 AND (NOT {_among('side', 'expectation_sides')}"
        f" OR NOT {_among('verdict', 'verdicts')})"
    ),
    ("pulse_impossible", "pulse"): (
        "SELECT pulse.id, person FROM pulse JOIN pair ON pair.id = pulse.pair WHERE pulse.deleted = 0"
        " AND (pulse.score NOT BETWEEN :pulse_lowest AND :pulse_highest OR person NOT IN (pair.adept, pair.mentor))"
    ),
    ("pulse_impossible", "meeting"): (
        "SELECT meeting.id, adept, mentor FROM meeting JOIN pair ON pair.id = meeting.pair"
        " WHERE meeting.deleted = 0 AND mood NOT BETWEEN :pulse_lowest AND :pulse_highest"
    ),
    ("status_unknown", "survey_response"): (
        f"SELECT id FROM survey_response WHERE deleted = 0 AND NOT ({_among('point', 'survey_points')}"
        f" AND {_among('role', 'survey_roles')})"
    ),
    ("status_unknown", "decision"): (
        "SELECT decision.id, application.person FROM decision JOIN application"
        f" ON application.id = decision.application WHERE decision.deleted = 0 AND NOT {_among('result', 'results')}"
    ),
}
"""By rule and table; each question's first column is the record, further ones are people."""

RULES = tuple(dict.fromkeys([*(rule for rule, _ in _RULES), "hangs_on_hidden"]))
"""The names of all rules."""
