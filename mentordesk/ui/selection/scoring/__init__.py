"""Scoring by several assessors: who scores, what is delivered, and both side by side."""
