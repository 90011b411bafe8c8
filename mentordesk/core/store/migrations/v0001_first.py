"""The first schema."""

STATEMENTS = (
    """
    CREATE TABLE organisation(
      id TEXT PRIMARY KEY NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      name TEXT NOT NULL,
      number TEXT,
      address TEXT,
      phone TEXT,
      email TEXT
    ) STRICT
    """,
    """
    CREATE TABLE person(
      id TEXT PRIMARY KEY NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      name TEXT NOT NULL,
      preferred_name TEXT,
      email TEXT,
      phone TEXT,
      postcode TEXT,
      town TEXT,
      born TEXT,
      birth_year INTEGER,
      gender TEXT,
      employer TEXT
    ) STRICT
    """,
    """
    CREATE TABLE person_language(
      id TEXT PRIMARY KEY NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      person TEXT NOT NULL REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
      value TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE programme(
      id TEXT PRIMARY KEY NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      organisation TEXT NOT NULL REFERENCES organisation(id) DEFERRABLE INITIALLY DEFERRED,
      name TEXT NOT NULL,
      template TEXT NOT NULL,
      direction TEXT NOT NULL,
      status TEXT NOT NULL,
      language TEXT NOT NULL,
      start TEXT NOT NULL,
      end TEXT NOT NULL,
      places INTEGER NOT NULL,
      purpose TEXT,
      target_group TEXT
    ) STRICT
    """,
    """
    CREATE TABLE application(
      id TEXT PRIMARY KEY NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      programme TEXT NOT NULL REFERENCES programme(id) DEFERRABLE INITIALLY DEFERRED,
      person TEXT NOT NULL REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
      role TEXT NOT NULL,
      status TEXT NOT NULL,
      mentor_status TEXT,
      capacity INTEGER,
      source TEXT,
      channel TEXT NOT NULL,
      motivation TEXT,
      mentor_gender TEXT,
      background TEXT,
      consent INTEGER,
      submitted TEXT
    ) STRICT
    """,
    """
    CREATE TABLE criterion(
      id TEXT PRIMARY KEY NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      programme TEXT NOT NULL REFERENCES programme(id) DEFERRABLE INITIALLY DEFERRED,
      name TEXT NOT NULL,
      weight INTEGER NOT NULL,
      position INTEGER NOT NULL,
      anchors TEXT
    ) STRICT
    """,
    """
    CREATE TABLE fulfilment(
      id TEXT PRIMARY KEY NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      programme TEXT NOT NULL REFERENCES programme(id) DEFERRABLE INITIALLY DEFERRED,
      person TEXT NOT NULL REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
      kind TEXT NOT NULL,
      met TEXT NOT NULL,
      seen_by TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE mandate(
      id TEXT PRIMARY KEY NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      programme TEXT NOT NULL REFERENCES programme(id) DEFERRABLE INITIALLY DEFERRED,
      body TEXT NOT NULL,
      case_number TEXT,
      decided TEXT,
      text TEXT
    ) STRICT
    """,
    """
    CREATE TABLE pair(
      id TEXT PRIMARY KEY NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      programme TEXT NOT NULL REFERENCES programme(id) DEFERRABLE INITIALLY DEFERRED,
      adept TEXT NOT NULL REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
      mentor TEXT NOT NULL REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
      status TEXT NOT NULL,
      score INTEGER NOT NULL,
      start TEXT NOT NULL,
      end TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE pair_rule(
      id TEXT PRIMARY KEY NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      programme TEXT NOT NULL REFERENCES programme(id) DEFERRABLE INITIALLY DEFERRED,
      adept TEXT NOT NULL REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
      mentor TEXT NOT NULL REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
      kind TEXT NOT NULL,
      reason TEXT
    ) STRICT
    """,
    """
    CREATE TABLE proposal(
      id TEXT PRIMARY KEY NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      programme TEXT NOT NULL REFERENCES programme(id) DEFERRABLE INITIALLY DEFERRED,
      adept TEXT NOT NULL REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
      mentor TEXT REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT
    """,
    """
    CREATE TABLE question(
      id TEXT PRIMARY KEY NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      programme TEXT NOT NULL REFERENCES programme(id) DEFERRABLE INITIALLY DEFERRED,
      text TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE share_package(
      id TEXT PRIMARY KEY NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      programme TEXT NOT NULL REFERENCES programme(id) DEFERRABLE INITIALLY DEFERRED,
      purpose TEXT NOT NULL,
      recipient TEXT NOT NULL,
      made TEXT NOT NULL,
      records INTEGER NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE snooze(
      id TEXT PRIMARY KEY NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      programme TEXT NOT NULL REFERENCES programme(id) DEFERRABLE INITIALLY DEFERRED,
      key TEXT NOT NULL,
      until TEXT NOT NULL,
      reason TEXT
    ) STRICT
    """,
    """
    CREATE TABLE answer(
      id TEXT PRIMARY KEY NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      application TEXT NOT NULL REFERENCES application(id) DEFERRABLE INITIALLY DEFERRED,
      question TEXT NOT NULL REFERENCES question(id) DEFERRABLE INITIALLY DEFERRED,
      text TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE application_field(
      id TEXT PRIMARY KEY NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      application TEXT NOT NULL REFERENCES application(id) DEFERRABLE INITIALLY DEFERRED,
      value TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE application_time(
      id TEXT PRIMARY KEY NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      application TEXT NOT NULL REFERENCES application(id) DEFERRABLE INITIALLY DEFERRED,
      value TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE application_topic(
      id TEXT PRIMARY KEY NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      application TEXT NOT NULL REFERENCES application(id) DEFERRABLE INITIALLY DEFERRED,
      value TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE decision(
      id TEXT PRIMARY KEY NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      application TEXT NOT NULL REFERENCES application(id) DEFERRABLE INITIALLY DEFERRED,
      result TEXT NOT NULL,
      rank INTEGER,
      reason TEXT
    ) STRICT
    """,
    """
    CREATE TABLE paper(
      id TEXT PRIMARY KEY NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      programme TEXT NOT NULL REFERENCES programme(id) DEFERRABLE INITIALLY DEFERRED,
      kind TEXT NOT NULL,
      pair TEXT REFERENCES pair(id) DEFERRABLE INITIALLY DEFERRED,
      person TEXT REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
      language TEXT NOT NULL,
      version INTEGER NOT NULL,
      status TEXT NOT NULL,
      fingerprint TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE score(
      id TEXT PRIMARY KEY NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      application TEXT NOT NULL REFERENCES application(id) DEFERRABLE INITIALLY DEFERRED,
      criterion TEXT NOT NULL REFERENCES criterion(id) DEFERRABLE INITIALLY DEFERRED,
      assessor TEXT NOT NULL,
      points INTEGER NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE series(
      id TEXT PRIMARY KEY NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      pair TEXT NOT NULL REFERENCES pair(id) DEFERRABLE INITIALLY DEFERRED,
      weeks INTEGER NOT NULL,
      first TEXT NOT NULL,
      until TEXT NOT NULL,
      minutes INTEGER NOT NULL,
      place TEXT
    ) STRICT
    """,
    """
    CREATE TABLE meeting(
      id TEXT PRIMARY KEY NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      pair TEXT NOT NULL REFERENCES pair(id) DEFERRABLE INITIALLY DEFERRED,
      series TEXT REFERENCES series(id) DEFERRABLE INITIALLY DEFERRED,
      start TEXT NOT NULL,
      minutes INTEGER NOT NULL,
      place TEXT,
      status TEXT NOT NULL,
      revision INTEGER NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE signature(
      id TEXT PRIMARY KEY NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      paper TEXT NOT NULL REFERENCES paper(id) DEFERRABLE INITIALLY DEFERRED,
      role TEXT NOT NULL,
      person TEXT REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
      signed TEXT
    ) STRICT
    """,
    "CREATE INDEX person_language_person ON person_language(person)",
    "CREATE INDEX programme_organisation ON programme(organisation)",
    "CREATE INDEX application_programme ON application(programme)",
    "CREATE INDEX application_person ON application(person)",
    "CREATE INDEX criterion_programme ON criterion(programme)",
    "CREATE INDEX fulfilment_programme ON fulfilment(programme)",
    "CREATE INDEX fulfilment_person ON fulfilment(person)",
    "CREATE INDEX mandate_programme ON mandate(programme)",
    "CREATE INDEX pair_programme ON pair(programme)",
    "CREATE INDEX pair_adept ON pair(adept)",
    "CREATE INDEX pair_mentor ON pair(mentor)",
    "CREATE INDEX pair_rule_programme ON pair_rule(programme)",
    "CREATE INDEX pair_rule_adept ON pair_rule(adept)",
    "CREATE INDEX pair_rule_mentor ON pair_rule(mentor)",
    "CREATE INDEX proposal_programme ON proposal(programme)",
    "CREATE INDEX proposal_adept ON proposal(adept)",
    "CREATE INDEX proposal_mentor ON proposal(mentor)",
    "CREATE INDEX question_programme ON question(programme)",
    "CREATE INDEX share_package_programme ON share_package(programme)",
    "CREATE INDEX snooze_programme ON snooze(programme)",
    "CREATE INDEX answer_application ON answer(application)",
    "CREATE INDEX answer_question ON answer(question)",
    "CREATE INDEX application_field_application ON application_field(application)",
    "CREATE INDEX application_time_application ON application_time(application)",
    "CREATE INDEX application_topic_application ON application_topic(application)",
    "CREATE INDEX decision_application ON decision(application)",
    "CREATE INDEX paper_programme ON paper(programme)",
    "CREATE INDEX paper_pair ON paper(pair)",
    "CREATE INDEX paper_person ON paper(person)",
    "CREATE INDEX score_application ON score(application)",
    "CREATE INDEX score_criterion ON score(criterion)",
    "CREATE INDEX series_pair ON series(pair)",
    "CREATE INDEX meeting_pair ON meeting(pair)",
    "CREATE INDEX meeting_series ON meeting(series)",
    "CREATE INDEX signature_paper ON signature(paper)",
    "CREATE INDEX signature_person ON signature(person)",
)
