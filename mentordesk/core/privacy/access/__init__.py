"""The right of access: everything that the file holds about one person, for that person."""
