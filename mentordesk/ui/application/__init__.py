"""The composition root: builds store, jobs, pages and window; nothing else wires them to each other."""

from mentordesk.ui.application.desktop import Desktop, main

__all__ = ["Desktop", "main"]
