"""Proposals that were put aside: a menu, and several side by side."""
