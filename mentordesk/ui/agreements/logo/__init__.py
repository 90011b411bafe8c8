"""The logo on papers."""
