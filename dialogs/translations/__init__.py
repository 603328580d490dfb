"""What translators work on: the texts there are, merged with what was translated; no files here."""
