"""The old place of `describe`, until nothing looks for it here any more."""

from dialogs.records import describe

__all__ = ["describe"]
