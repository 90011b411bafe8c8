"""The history: who has done what, what each step changed, and the last one taken back."""
