"""What other weights would do to the pairs on the board, and to a new proposal."""
