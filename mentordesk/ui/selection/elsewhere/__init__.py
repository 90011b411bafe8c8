"""A package on the assessor's machine: opened, read, scored, and kept in its file."""
