"""The papers of the matching."""
