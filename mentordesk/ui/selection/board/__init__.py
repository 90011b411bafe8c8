"""The board: applicants in the columns of how far they have come."""
