"""Own texts and a logo, what a pair agrees on, signed papers as they came back, and forms that people fill in."""

STATEMENTS = (
    """
    CREATE TABLE logo(
      id TEXT PRIMARY KEY NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      organisation TEXT NOT NULL REFERENCES organisation(id) DEFERRABLE INITIALLY DEFERRED,
      content TEXT NOT NULL,
      description TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX logo_organisation ON logo(organisation)",
    """
    CREATE TABLE paper_text(
      id TEXT PRIMARY KEY NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      organisation TEXT NOT NULL REFERENCES organisation(id) DEFERRABLE INITIALLY DEFERRED,
      kind TEXT NOT NULL,
      language TEXT NOT NULL,
      version INTEGER NOT NULL,
      content TEXT NOT NULL,
      made TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX paper_text_organisation ON paper_text(organisation)",
    """
    CREATE TABLE programme_terms(
      id TEXT PRIMARY KEY NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      programme TEXT NOT NULL REFERENCES programme(id) DEFERRABLE INITIALLY DEFERRED,
      travel TEXT,
      insurance TEXT,
      deputy TEXT,
      deputy_phone TEXT,
      beside TEXT
    ) STRICT
    """,
    "CREATE INDEX programme_terms_programme ON programme_terms(programme)",
    """
    CREATE TABLE pair_terms(
      id TEXT PRIMARY KEY NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      pair TEXT NOT NULL REFERENCES pair(id) DEFERRABLE INITIALLY DEFERRED,
      topics TEXT,
      channel TEXT,
      hours TEXT,
      seat INTEGER
    ) STRICT
    """,
    "CREATE INDEX pair_terms_pair ON pair_terms(pair)",
    """
    CREATE TABLE goal(
      id TEXT PRIMARY KEY NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      pair TEXT NOT NULL REFERENCES pair(id) DEFERRABLE INITIALLY DEFERRED,
      owner TEXT NOT NULL,
      text TEXT NOT NULL,
      start INTEGER,
      position INTEGER NOT NULL
    ) STRICT
    """,
    "CREATE INDEX goal_pair ON goal(pair)",
    """
    CREATE TABLE addendum(
      id TEXT PRIMARY KEY NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      pair TEXT NOT NULL REFERENCES pair(id) DEFERRABLE INITIALLY DEFERRED,
      number INTEGER NOT NULL,
      day TEXT NOT NULL,
      text TEXT NOT NULL,
      until TEXT
    ) STRICT
    """,
    "CREATE INDEX addendum_pair ON addendum(pair)",
    """
    CREATE TABLE expectation(
      id TEXT PRIMARY KEY NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      pair TEXT NOT NULL REFERENCES pair(id) DEFERRABLE INITIALLY DEFERRED,
      side TEXT NOT NULL,
      item TEXT NOT NULL,
      answer TEXT NOT NULL,
      verdict TEXT
    ) STRICT
    """,
    "CREATE INDEX expectation_pair ON expectation(pair)",
    """
    CREATE TABLE attest(
      id TEXT PRIMARY KEY NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      programme TEXT NOT NULL REFERENCES programme(id) DEFERRABLE INITIALLY DEFERRED,
      person TEXT NOT NULL REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
      kind TEXT NOT NULL,
      number TEXT NOT NULL,
      day TEXT NOT NULL,
      meetings INTEGER,
      hours INTEGER,
      tasks TEXT,
      competences TEXT,
      signer TEXT NOT NULL,
      signer_title TEXT
    ) STRICT
    """,
    "CREATE INDEX attest_programme ON attest(programme)",
    "CREATE INDEX attest_person ON attest(person)",
    "ALTER TABLE paper ADD COLUMN paper_text TEXT REFERENCES paper_text(id) DEFERRABLE INITIALLY DEFERRED",
    "ALTER TABLE paper ADD COLUMN text_version INTEGER",
    "ALTER TABLE paper ADD COLUMN beside TEXT",
    "ALTER TABLE paper ADD COLUMN addendum TEXT REFERENCES addendum(id) DEFERRABLE INITIALLY DEFERRED",
    "ALTER TABLE paper ADD COLUMN content TEXT",
    "ALTER TABLE paper ADD COLUMN issued TEXT",
    "ALTER TABLE paper ADD COLUMN sent TEXT",
    "CREATE INDEX paper_paper_text ON paper(paper_text)",
    "CREATE INDEX paper_addendum ON paper(addendum)",
    """
    CREATE TABLE scan(
      id TEXT PRIMARY KEY NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      paper TEXT NOT NULL REFERENCES paper(id) DEFERRABLE INITIALLY DEFERRED,
      page INTEGER,
      format TEXT NOT NULL,
      content TEXT NOT NULL,
      filed TEXT NOT NULL,
      verdict TEXT,
      certificate TEXT
    ) STRICT
    """,
    "CREATE INDEX scan_paper ON scan(paper)",
    """
    CREATE TABLE handed_form(
      id TEXT PRIMARY KEY NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      programme TEXT NOT NULL REFERENCES programme(id) DEFERRABLE INITIALLY DEFERRED,
      kind TEXT NOT NULL,
      code TEXT NOT NULL,
      version INTEGER NOT NULL,
      language TEXT NOT NULL,
      pair TEXT REFERENCES pair(id) DEFERRABLE INITIALLY DEFERRED,
      person TEXT REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
      made TEXT NOT NULL,
      returned TEXT
    ) STRICT
    """,
    "CREATE INDEX handed_form_programme ON handed_form(programme)",
    "CREATE INDEX handed_form_pair ON handed_form(pair)",
    "CREATE INDEX handed_form_person ON handed_form(person)",
    "ALTER TABLE meeting ADD COLUMN form TEXT",
    "ALTER TABLE meeting ADD COLUMN topics TEXT",
    "ALTER TABLE meeting ADD COLUMN mood INTEGER",
    """
    CREATE TABLE pulse(
      id TEXT PRIMARY KEY NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      pair TEXT NOT NULL REFERENCES pair(id) DEFERRABLE INITIALLY DEFERRED,
      person TEXT NOT NULL REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
      day TEXT NOT NULL,
      score INTEGER NOT NULL,
      note TEXT
    ) STRICT
    """,
    "CREATE INDEX pulse_pair ON pulse(pair)",
    "CREATE INDEX pulse_person ON pulse(person)",
    """
    CREATE TABLE survey_response(
      id TEXT PRIMARY KEY NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      programme TEXT NOT NULL REFERENCES programme(id) DEFERRABLE INITIALLY DEFERRED,
      point TEXT NOT NULL,
      role TEXT NOT NULL,
      day TEXT NOT NULL,
      answers TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX survey_response_programme ON survey_response(programme)",
)
