"""The organisations that send applicants, as a panel in place of the list."""
