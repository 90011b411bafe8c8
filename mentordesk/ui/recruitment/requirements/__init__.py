"""What is required of people: with each of them, and for many at once."""
