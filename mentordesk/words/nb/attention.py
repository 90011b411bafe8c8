"""Bokmål: det som trenger koordinatoren."""

LABELS = {
    "attention.snooze": "utsatte noe til {until}",
}
