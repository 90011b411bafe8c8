"""What is erased and kept longer, how long kinds of records are kept, and the case book."""

STATEMENTS = (
    """
    CREATE TABLE erasure(
      id TEXT PRIMARY KEY NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      kind TEXT NOT NULL,
      subject TEXT NOT NULL,
      records INTEGER NOT NULL,
      reason TEXT NOT NULL,
      day TEXT NOT NULL,
      author TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE erased(
      row TEXT PRIMARY KEY NOT NULL,
      tbl TEXT NOT NULL,
      erasure TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE retention(
      id TEXT PRIMARY KEY NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      kind TEXT NOT NULL,
      months INTEGER NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE kept_longer(
      id TEXT PRIMARY KEY NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      kind TEXT NOT NULL,
      person TEXT NOT NULL REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
      until TEXT NOT NULL,
      reason TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX kept_longer_person ON kept_longer(person)",
    """
    CREATE TABLE case_book(
      id TEXT PRIMARY KEY NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      salt TEXT NOT NULL,
      wrapped TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE concern(
      id TEXT PRIMARY KEY NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      sealed TEXT NOT NULL
    ) STRICT
    """,
)
