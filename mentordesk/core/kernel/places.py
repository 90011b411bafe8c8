"""Where things lie on this machine."""

from pathlib import Path

import platformdirs

RESOURCES = Path(__file__).resolve().parents[3] / "resources"


def user_data() -> Path:
    """The folder for backups and what else belongs to this person on this machine."""
    return Path(platformdirs.user_data_dir("mentordesk", appauthor=False))


def user_config() -> Path:
    """The folder for this person's choices: language, look, the last file."""
    return Path(platformdirs.user_config_dir("mentordesk", appauthor=False))


def documents() -> Path:
    """MentorDesk's folder among the person's own documents."""
    return Path(platformdirs.user_documents_dir()) / "MentorDesk"
