"""Danger in free text, a vocabulary for each language."""
