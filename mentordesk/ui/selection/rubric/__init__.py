"""The editor of the criteria."""
