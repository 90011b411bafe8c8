"""Backups: copies made by SQLite itself, which count only when they were opened again and found equal to the file."""

from mentordesk.core.store.backups.making import before, copy_to, current, due, make
from mentordesk.core.store.backups.shelf import Backup, folder, listed, path_of

__all__ = ["Backup", "before", "copy_to", "current", "due", "folder", "listed", "make", "path_of"]
