"""What is deleted, and the way back."""
