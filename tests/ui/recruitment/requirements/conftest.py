"""A real file with one who is under 18, one who is grown up, and a mentor, on the real page."""

from tests.ui.recruitment.test_wiring import page  # noqa: F401
