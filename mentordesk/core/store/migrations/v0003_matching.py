"""How a programme matches, scenarios, the participants' say, and the record of what was decided."""

STATEMENTS = (
    """
    CREATE TABLE match_settings(
      id TEXT PRIMARY KEY NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      programme TEXT NOT NULL REFERENCES programme(id) DEFERRABLE INITIALLY DEFERRED,
      preset TEXT NOT NULL,
      mode TEXT NOT NULL,
      minimum INTEGER NOT NULL,
      missing INTEGER NOT NULL,
      group_by TEXT,
      group_limit INTEGER,
      least_size INTEGER,
      greatest_size INTEGER
    ) STRICT
    """,
    "CREATE INDEX match_settings_programme ON match_settings(programme)",
    """
    CREATE TABLE match_rule(
      id TEXT PRIMARY KEY NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      programme TEXT NOT NULL REFERENCES programme(id) DEFERRABLE INITIALLY DEFERRED,
      "key" TEXT NOT NULL,
      kind TEXT NOT NULL,
      direction TEXT NOT NULL,
      weight INTEGER NOT NULL
    ) STRICT
    """,
    "CREATE INDEX match_rule_programme ON match_rule(programme)",
    "ALTER TABLE pair_rule ADD COLUMN exception TEXT",
    "ALTER TABLE proposal ADD COLUMN sent TEXT",
    "ALTER TABLE proposal ADD COLUMN adept_answer TEXT",
    "ALTER TABLE proposal ADD COLUMN adept_reason TEXT",
    "ALTER TABLE proposal ADD COLUMN mentor_answer TEXT",
    "ALTER TABLE proposal ADD COLUMN mentor_reason TEXT",
    "ALTER TABLE pair ADD COLUMN trial_until TEXT",
    """
    CREATE TABLE scenario(
      id TEXT PRIMARY KEY NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      programme TEXT NOT NULL REFERENCES programme(id) DEFERRABLE INITIALLY DEFERRED,
      letter TEXT NOT NULL,
      comment TEXT,
      settings TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX scenario_programme ON scenario(programme)",
    """
    CREATE TABLE scenario_line(
      id TEXT PRIMARY KEY NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      scenario TEXT NOT NULL REFERENCES scenario(id) DEFERRABLE INITIALLY DEFERRED,
      adept TEXT NOT NULL REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
      mentor TEXT REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT
    """,
    "CREATE INDEX scenario_line_adept ON scenario_line(adept)",
    "CREATE INDEX scenario_line_mentor ON scenario_line(mentor)",
    "CREATE INDEX scenario_line_scenario ON scenario_line(scenario)",
    """
    CREATE TABLE wish(
      id TEXT PRIMARY KEY NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      programme TEXT NOT NULL REFERENCES programme(id) DEFERRABLE INITIALLY DEFERRED,
      person TEXT NOT NULL REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
      about TEXT NOT NULL REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
      "rank" INTEGER,
      rating INTEGER,
      avoid INTEGER NOT NULL DEFAULT 0
    ) STRICT
    """,
    "CREATE INDEX wish_programme ON wish(programme)",
    "CREATE INDEX wish_person ON wish(person)",
    "CREATE INDEX wish_about ON wish(about)",
    """
    CREATE TABLE speed_meeting(
      id TEXT PRIMARY KEY NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      programme TEXT NOT NULL REFERENCES programme(id) DEFERRABLE INITIALLY DEFERRED,
      turn INTEGER NOT NULL,
      adept TEXT NOT NULL REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
      mentor TEXT NOT NULL REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT
    """,
    "CREATE INDEX speed_meeting_programme ON speed_meeting(programme)",
    "CREATE INDEX speed_meeting_adept ON speed_meeting(adept)",
    "CREATE INDEX speed_meeting_mentor ON speed_meeting(mentor)",
    """
    CREATE TABLE fit_answer(
      id TEXT PRIMARY KEY NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      pair TEXT NOT NULL REFERENCES pair(id) DEFERRABLE INITIALLY DEFERRED,
      person TEXT NOT NULL REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
      fit TEXT NOT NULL,
      day TEXT NOT NULL,
      note TEXT
    ) STRICT
    """,
    "CREATE INDEX fit_answer_pair ON fit_answer(pair)",
    "CREATE INDEX fit_answer_person ON fit_answer(person)",
    """
    CREATE TABLE match_decision(
      id TEXT PRIMARY KEY NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      programme TEXT NOT NULL REFERENCES programme(id) DEFERRABLE INITIALLY DEFERRED,
      day TEXT NOT NULL,
      content TEXT NOT NULL,
      hash TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX match_decision_programme ON match_decision(programme)",
    """
    CREATE TABLE match_decision_line(
      id TEXT PRIMARY KEY NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      decision TEXT NOT NULL REFERENCES match_decision(id) DEFERRABLE INITIALLY DEFERRED,
      person TEXT NOT NULL REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
      partner TEXT REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
      side TEXT NOT NULL,
      content TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX match_decision_line_decision ON match_decision_line(decision)",
    "CREATE INDEX match_decision_line_person ON match_decision_line(person)",
    "CREATE INDEX match_decision_line_partner ON match_decision_line(partner)",
)
