"""What can go wrong with what is kept: faults, and settings that need mending.

No message here ever holds a person's text, an address or a key.
"""

from __future__ import annotations


class StorageFault(Exception):
    """Something kept could not be read or written; *permanent* if waiting will not mend it."""

    def __init__(self, what: str, *, permanent: bool) -> None:
        """Keep the words as the message and whether trying again may help."""
        super().__init__(what)
        self.what = what
        self.permanent = permanent


class UnknownPerson(StorageFault):
    """The person is not kept here (any more): find the address again and begin anew."""

    def __init__(self) -> None:
        """Say so in the same words every time."""
        super().__init__("this person is not kept here", permanent=True)


class KeyGone(StorageFault):
    """Rows exist that nobody can read any more: this person's key is not in the key store."""

    def __init__(self) -> None:
        """Say so in the same words every time."""
        super().__init__("a person's rows are kept, but their key is gone", permanent=True)


class SealBroken(StorageFault):
    """A sealed field does not open: damaged, moved here, or sealed with another key."""

    def __init__(self, place: str) -> None:
        """Name the table and column, which say nothing of the person."""
        super().__init__(f"a sealed field of {place} does not open", permanent=True)


class SettingError(Exception):
    """A setting or option keeps the program from starting: which, what happened, how to mend it."""

    def __init__(self, setting: str, happened: str, mend: str) -> None:
        """Keep the three parts; together they are the message."""
        super().__init__(f"{setting}: {happened} {mend}")
        self.setting = setting
        self.happened = happened
        self.mend = mend
