"""The world around the file: where it lies, whether it is still the same, room on its disk, and copies beside it."""
