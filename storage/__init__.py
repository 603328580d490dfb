"""Where people, records and messages are kept; sealed. Imports dialogs, nothing above."""
