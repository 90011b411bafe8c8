"""Who answers for somebody under 18, as a part of the detail."""
