"""What somebody has consented to, as a part of the detail."""
