"""What all parts of a script share while it is compiled: its file, its names, its faults."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from dialogs.expressions import Scope, Signature
from dialogs.findings import Finding, Place
from dialogs.messages import Text
from dialogs.nodes import Path
from dialogs.questions.kinds import QuestionKind
from dialogs.source import Source
from dialogs.types import Type


@dataclass(slots=True)
class Draft:
    """One script on its way; *names* and *kinds* (of question, by state) grow, then stand."""

    source: Source
    script: str
    insights: Mapping[str, Signature]
    names: dict[str, Type] = field(default_factory=dict)
    kinds: dict[str, QuestionKind] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)

    @property
    def scope(self) -> Scope:
        """The names that an expression may use by now."""
        return Scope(self.names, self.insights)

    def text(self, words: str, slot: str) -> Text:
        """Return *words* as a message of this script."""
        return Text(f"{self.script}.{slot}", words)

    def place(self, path: Path) -> Place:
        """Return where the node at *path* stands."""
        return self.source.place(path)

    def find(self, path: Path, code: str, what: str, mend: str) -> None:
        """Write down a fault at *path*."""
        self.findings.append(Finding(self.place(path), code, what, mend))
