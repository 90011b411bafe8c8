"""The application form: what it asks, on the screen, on paper, and typed in from paper."""
