"""The case book: concerns about people, under a passphrase of their own. Nobody who has the file's alone reads it."""
