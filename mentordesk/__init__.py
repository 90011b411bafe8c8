"""MentorDesk: run mentoring programmes from one laptop and one file."""

__version__ = "0.1.0"
