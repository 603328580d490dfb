"""Channels, clock, delivery and the command line."""
