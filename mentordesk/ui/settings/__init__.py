"""Everything that is chosen once and seldom changed: programme, organisation, look, file and sharing."""
