"""Every limit of the talk, in one place, with the reason for it."""

from __future__ import annotations

from datetime import timedelta

MOST_STEPS = 300
"""States walked in one turn; the analysis proves loops wait, this is the belt to that."""

DEEPEST_STACK = 8
"""Runs on top of each other; one more lets go of the oldest that may be let go."""

LONGEST_TRAIL = 40
"""Answers of one run that can be gone back to."""

DEEPEST_BACK = 8
"""Scripts within scripts that can be gone back into."""

MOST_HELD = 5
"""Things held for later; what was told first is kept."""

LET_GO = timedelta(hours=4)
"""After so long a paused talk, or an unanswered question, is let go kindly instead of resumed."""

RESTS = timedelta(minutes=45)
"""What comes by itself waits until a talk has rested so long, and then takes its place."""

BACK_INTO = timedelta(minutes=30)
"""So long after its end the talk that ended last can be gone back into."""

LAST_RUNG = 4
"""The answer that can't be read after which a question is skipped kindly."""

LONGEST_SPEECH = 400
"""What is said to somebody in a scene."""

SIGN_COUNTS = 90
"""Days for which a sign of danger closes the way to sharing a sheet, where it does not last."""

DOUBT_COUNTS = 7
"""Days after words that may have been danger, and were asked about or turned out to be none."""

MOST_CODES_MADE, CODES_MADE_IN = 3, timedelta(days=7)
"""Sheets that one person may begin: enough to try again, too few to press with."""

MOST_CODES_WRONG, CODES_WRONG_IN = 5, timedelta(days=1)
"""Codes that lead nowhere, before none is taken: typing errors, no guessing."""

LONGEST_OWN_WORDS = 60
"""An answer in own words to a question with options; longer ones are a story, not an answer."""
