"""An organisation changes the texts of its papers."""
