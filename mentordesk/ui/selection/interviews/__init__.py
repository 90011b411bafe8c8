"""Interviews and references under an applicant, and the plan of a day of interviews."""
