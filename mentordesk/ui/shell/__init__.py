"""The frame around every page: window, navigation, palette, notices, keys."""
