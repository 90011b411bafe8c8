"""What the participants say: wishes, the speed meetings, the offers, and whether a pair fits."""
