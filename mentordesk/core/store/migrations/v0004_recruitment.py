"""Forms, contact, requirements and consents, assessors, interviews, quotas, and the record of a choice."""

STATEMENTS = (
    """
    CREATE TABLE sender(
      id TEXT PRIMARY KEY NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      programme TEXT NOT NULL REFERENCES programme(id) DEFERRABLE INITIALLY DEFERRED,
      name TEXT NOT NULL,
      contact TEXT,
      phone TEXT,
      email TEXT,
      quota INTEGER,
      anchored INTEGER NOT NULL DEFAULT 0
    ) STRICT
    """,
    "CREATE INDEX sender_programme ON sender(programme)",
    "ALTER TABLE programme ADD COLUMN deadline TEXT",
    "ALTER TABLE programme ADD COLUMN answer_by TEXT",
    "ALTER TABLE person ADD COLUMN hidden INTEGER",
    "ALTER TABLE person ADD COLUMN language TEXT",
    "ALTER TABLE person ADD COLUMN merged_into TEXT REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED",
    "CREATE INDEX person_merged_into ON person(merged_into)",
    "ALTER TABLE person_language ADD COLUMN level TEXT",
    "ALTER TABLE question ADD COLUMN kind TEXT",
    "ALTER TABLE question ADD COLUMN role TEXT",
    "ALTER TABLE question ADD COLUMN purpose TEXT",
    "ALTER TABLE question ADD COLUMN kept TEXT",
    "ALTER TABLE question ADD COLUMN options TEXT",
    "ALTER TABLE question ADD COLUMN required INTEGER",
    "ALTER TABLE question ADD COLUMN position INTEGER",
    "ALTER TABLE application ADD COLUMN promised TEXT",
    "ALTER TABLE application ADD COLUMN position TEXT",
    "ALTER TABLE application ADD COLUMN goal TEXT",
    "ALTER TABLE application ADD COLUMN unwanted TEXT",
    "ALTER TABLE application ADD COLUMN accommodation TEXT",
    "ALTER TABLE application ADD COLUMN pause_until TEXT",
    "ALTER TABLE application ADD COLUMN recommended TEXT",
    "ALTER TABLE application ADD COLUMN sender TEXT REFERENCES sender(id) DEFERRABLE INITIALLY DEFERRED",
    "ALTER TABLE decision ADD COLUMN day TEXT",
    "ALTER TABLE decision ADD COLUMN answer_by TEXT",
    "ALTER TABLE decision ADD COLUMN answered TEXT",
    "CREATE INDEX application_sender ON application(sender)",
    """
    CREATE TABLE unasked_field(
      id TEXT PRIMARY KEY NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      programme TEXT NOT NULL REFERENCES programme(id) DEFERRABLE INITIALLY DEFERRED,
      value TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX unasked_field_programme ON unasked_field(programme)",
    """
    CREATE TABLE paper_form(
      id TEXT PRIMARY KEY NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      programme TEXT NOT NULL REFERENCES programme(id) DEFERRABLE INITIALLY DEFERRED,
      code TEXT NOT NULL,
      role TEXT NOT NULL,
      printed TEXT NOT NULL,
      application TEXT REFERENCES application(id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT
    """,
    "CREATE INDEX paper_form_programme ON paper_form(programme)",
    "CREATE INDEX paper_form_application ON paper_form(application)",
    """
    CREATE TABLE message(
      id TEXT PRIMARY KEY NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      programme TEXT NOT NULL REFERENCES programme(id) DEFERRABLE INITIALLY DEFERRED,
      person TEXT NOT NULL REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
      kind TEXT NOT NULL,
      channel TEXT NOT NULL,
      made TEXT NOT NULL,
      sent TEXT
    ) STRICT
    """,
    "CREATE INDEX message_programme ON message(programme)",
    "CREATE INDEX message_person ON message(person)",
    """
    CREATE TABLE guardian(
      id TEXT PRIMARY KEY NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      person TEXT NOT NULL REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
      name TEXT NOT NULL,
      relation TEXT,
      phone TEXT,
      email TEXT,
      responsible INTEGER NOT NULL DEFAULT 1
    ) STRICT
    """,
    "CREATE INDEX guardian_person ON guardian(person)",
    """
    CREATE TABLE requirement(
      id TEXT PRIMARY KEY NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      programme TEXT NOT NULL REFERENCES programme(id) DEFERRABLE INITIALLY DEFERRED,
      kind TEXT NOT NULL,
      name TEXT,
      role TEXT NOT NULL,
      "before" TEXT NOT NULL,
      months INTEGER,
      position INTEGER NOT NULL
    ) STRICT
    """,
    "CREATE INDEX requirement_programme ON requirement(programme)",
    """
    CREATE TABLE requirement_order(
      id TEXT PRIMARY KEY NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      programme TEXT NOT NULL REFERENCES programme(id) DEFERRABLE INITIALLY DEFERRED,
      person TEXT NOT NULL REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
      kind TEXT NOT NULL,
      day TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX requirement_order_programme ON requirement_order(programme)",
    "CREATE INDEX requirement_order_person ON requirement_order(person)",
    """
    CREATE TABLE exemption(
      id TEXT PRIMARY KEY NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      programme TEXT NOT NULL REFERENCES programme(id) DEFERRABLE INITIALLY DEFERRED,
      person TEXT NOT NULL REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
      kind TEXT NOT NULL,
      day TEXT NOT NULL,
      reason TEXT NOT NULL,
      author TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX exemption_programme ON exemption(programme)",
    "CREATE INDEX exemption_person ON exemption(person)",
    """
    CREATE TABLE consent_text(
      id TEXT PRIMARY KEY NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      programme TEXT NOT NULL REFERENCES programme(id) DEFERRABLE INITIALLY DEFERRED,
      purpose TEXT NOT NULL,
      version INTEGER NOT NULL,
      text TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX consent_text_programme ON consent_text(programme)",
    """
    CREATE TABLE consent(
      id TEXT PRIMARY KEY NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      person TEXT NOT NULL REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
      consent_text TEXT NOT NULL REFERENCES consent_text(id) DEFERRABLE INITIALLY DEFERRED,
      answer TEXT NOT NULL,
      given TEXT NOT NULL,
      how TEXT NOT NULL,
      guardian TEXT REFERENCES guardian(id) DEFERRABLE INITIALLY DEFERRED,
      withdrawn TEXT
    ) STRICT
    """,
    "CREATE INDEX consent_person ON consent(person)",
    "CREATE INDEX consent_consent_text ON consent(consent_text)",
    "CREATE INDEX consent_guardian ON consent(guardian)",
    """
    CREATE TABLE consent_task(
      id TEXT PRIMARY KEY NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      consent TEXT NOT NULL REFERENCES consent(id) DEFERRABLE INITIALLY DEFERRED,
      kind TEXT NOT NULL,
      done TEXT
    ) STRICT
    """,
    "CREATE INDEX consent_task_consent ON consent_task(consent)",
    """
    CREATE TABLE assessment(
      id TEXT PRIMARY KEY NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      application TEXT NOT NULL REFERENCES application(id) DEFERRABLE INITIALLY DEFERRED,
      assessor TEXT NOT NULL,
      comment TEXT,
      conflict TEXT,
      delivered TEXT
    ) STRICT
    """,
    "CREATE INDEX assessment_application ON assessment(application)",
    """
    CREATE TABLE interview(
      id TEXT PRIMARY KEY NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      application TEXT NOT NULL REFERENCES application(id) DEFERRABLE INITIALLY DEFERRED,
      start TEXT,
      minutes INTEGER NOT NULL,
      place TEXT,
      interviewer TEXT,
      held TEXT,
      facts TEXT,
      opinion TEXT,
      sensitive TEXT,
      recommendation TEXT
    ) STRICT
    """,
    "CREATE INDEX interview_application ON interview(application)",
    """
    CREATE TABLE reference(
      id TEXT PRIMARY KEY NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      application TEXT NOT NULL REFERENCES application(id) DEFERRABLE INITIALLY DEFERRED,
      name TEXT NOT NULL,
      relation TEXT,
      phone TEXT,
      called TEXT,
      outcome TEXT
    ) STRICT
    """,
    "CREATE INDEX reference_application ON reference(application)",
    """
    CREATE TABLE quota(
      id TEXT PRIMARY KEY NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      programme TEXT NOT NULL REFERENCES programme(id) DEFERRABLE INITIALLY DEFERRED,
      "by" TEXT NOT NULL,
      value TEXT NOT NULL,
      least INTEGER,
      most INTEGER,
      declared TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX quota_programme ON quota(programme)",
    """
    CREATE TABLE selection_record(
      id TEXT PRIMARY KEY NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      programme TEXT NOT NULL REFERENCES programme(id) DEFERRABLE INITIALLY DEFERRED,
      day TEXT NOT NULL,
      author TEXT NOT NULL,
      content TEXT NOT NULL,
      hash TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX selection_record_programme ON selection_record(programme)",
    """
    CREATE TABLE selection_record_line(
      id TEXT PRIMARY KEY NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      record TEXT NOT NULL REFERENCES selection_record(id) DEFERRABLE INITIALLY DEFERRED,
      person TEXT NOT NULL REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
      content TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX selection_record_line_record ON selection_record_line(record)",
    "CREATE INDEX selection_record_line_person ON selection_record_line(person)",
    """
    CREATE TABLE different_people(
      id TEXT PRIMARY KEY NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      one TEXT NOT NULL REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
      other TEXT NOT NULL REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT
    """,
    "CREATE INDEX different_people_one ON different_people(one)",
    "CREATE INDEX different_people_other ON different_people(other)",
)
