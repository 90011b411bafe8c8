"""The real page on a real file."""

from tests.ui.recruitment.test_wiring import page  # noqa: F401
