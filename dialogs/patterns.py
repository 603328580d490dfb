"""The repair patterns that the engine opens by itself: their ids, and nothing more."""

GREETING = "greeting"
CONSENT_FIRST = "consent_first"
NOT_FOR_YOU = "not_for_you"
GUESS = "guess"
WHICH = "which"
RESUMED = "resumed"
LET_GO = "let_go"
OLD_BUTTON = "old_button"
NO_WORDS = "no_words"
AWAY = "away"
NOTHING_BACK = "nothing_back"
WENT_BACK = "back"
SKIPPED = "skipped"
AGAIN = "again"
STOPPED = "stopped"
TOLD = "told"
TOLD_HERE = "told_here"
QUESTION = "question"
HELD = "held"
HEARD = "heard"
DAY_MOVED = "day_moved"
BEGUN_AGAIN = "begun_again"
UNREAD = ("unread_first", "unread_second", "unread_third", "unread_last")
AT_REST = "at_rest"
HIDE = "hide"
LEFT_OUT = "left_out"

ALL = (
    GREETING, CONSENT_FIRST, NOT_FOR_YOU, GUESS, WHICH, RESUMED, LET_GO, OLD_BUTTON, NO_WORDS,
    NOTHING_BACK, WENT_BACK, SKIPPED, AGAIN, STOPPED, TOLD, TOLD_HERE, QUESTION, HELD, HEARD,
    DAY_MOVED, BEGUN_AGAIN, *UNREAD, AT_REST, AWAY, HIDE, LEFT_OUT,
)  # fmt: skip
"""A release without one of these can't run."""
