"""English: what needs the coordinator."""

LABELS = {
    "attention.snooze": "put something off until {until}",
}
