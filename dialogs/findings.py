"""What is wrong with a script: code, place, and how to mend it."""

from __future__ import annotations

from dialogs.frozen import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Where something stands: file as the author knows it, line and column from 1."""

    file: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        """Return ``file:line:column``, as editors understand it."""
        return f"{self.file}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """One fault, with what to do about it."""

    place: Place
    code: str
    what: str
    mend: str

    def __str__(self) -> str:
        """Return the line that ``houvast check`` prints."""
        return f"{self.place}: {self.code}: {self.what}. {self.mend}"


class Faults(Exception):
    """Scripts that can't be used; all findings of all files at once."""

    def __init__(self, findings: tuple[Finding, ...]) -> None:
        self.findings = tuple(sorted(findings))
        super().__init__("\n".join(str(finding) for finding in self.findings))
