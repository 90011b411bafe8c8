"""The organisation's file: opening, recording, journal, undo, backups, seal."""
