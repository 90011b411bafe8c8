"""A real file on the real page."""

from tests.ui.recruitment.test_wiring import page  # noqa: F401
