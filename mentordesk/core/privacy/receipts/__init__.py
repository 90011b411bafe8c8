"""The receipt of an erasure on paper."""
