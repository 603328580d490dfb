"""``make safety``: how the net does on messages it was never tuned on, and how sure that is."""

from __future__ import annotations

import sys
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from math import sqrt

from dialogs.safety.danger import CLASSES, SEVERITIES, Danger, Unclear
from dialogs.safety.net import find_danger, find_dangers, find_unclear
from tests.dialogs.safety.corpora import HALVES, QUIET, Message, read_half

LANGS = ("nl", "nl-BE", "en", "fr")
Z = 1.96


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the net made of a message: the alarm it answers, all it heard, what it would ask."""

    message: Message
    danger: Danger | None
    heard: tuple[str, ...]
    unclear: Unclear | None

    @property
    def is_found(self) -> bool:
        """Say whether this very danger was heard, alone or among others."""
        return self.message.kind in self.heard

    @property
    def is_less(self) -> bool:
        """Say whether an emergency was answered as something less."""
        if self.message.severity != SEVERITIES[0]:
            return False
        return self.danger is None or self.danger.severity != SEVERITIES[0]


def judge(message: Message) -> Verdict:
    """Return what the net makes of *message*."""
    danger = find_danger(message.text, lang=message.lang)
    heard = tuple(one.danger for one in find_dangers(message.text, lang=message.lang))
    return Verdict(message, danger, heard, find_unclear(message.text, lang=message.lang))


def wilson(hits: int, total: int) -> tuple[float, float]:
    """Return the interval that holds the true share with 95 % confidence."""
    if total == 0:
        return 0.0, 1.0
    share, weight = hits / total, Z * Z / total
    middle = (share + weight / 2) / (1 + weight)
    spread = Z * sqrt(share * (1 - share) / total + weight / (4 * total)) / (1 + weight)
    return max(0.0, middle - spread), min(1.0, middle + spread)


def _row(name: str, hits: int, total: int) -> str:
    low, high = wilson(hits, total)
    share = f"{hits / total:6.1%}" if total else "     –"
    return f"  {name:<34}{hits:>5} of {total:<5}{share}   [{low:.1%}, {high:.1%}]"


def _rows(
    verdicts: Iterable[Verdict], name: Callable[[Verdict], str], hit: Callable[[Verdict], bool]
) -> Iterator[str]:
    groups: dict[str, list[bool]] = defaultdict(list)
    for verdict in verdicts:
        groups[name(verdict)].append(hit(verdict))
    for group, hits in sorted(groups.items()):
        yield _row(group, sum(hits), len(hits))


def table(verdicts: list[Verdict]) -> Iterator[str]:
    """Yield the lines of the whole table for one half."""
    alarms = [one for one in verdicts if one.message.kind in CLASSES]
    plain = [one for one in alarms if not one.message.is_veiled]
    urgent = [one for one in alarms if one.message.severity == SEVERITIES[0]]
    quiet = [one for one in verdicts if one.message.kind in QUIET]
    unclear = [one for one in verdicts if one.message.kind == "unclear"]
    yield "recall by class (this danger is heard)"
    yield from _rows(alarms, lambda one: one.message.kind, lambda one: one.is_found)
    yield "recall by language"
    yield from _rows(alarms, lambda one: one.message.lang, lambda one: one.is_found)
    yield "recall by class and language"
    yield from _rows(alarms, lambda one: f"{one.message.kind} {one.message.lang}", _found)
    yield "recall over all"
    yield _row("all", sum(map(_found, alarms)), len(alarms))
    yield _row("said in so many words", sum(map(_found, plain)), len(plain))
    yield _row("heard, asked about or another alarm", sum(map(_not_passed, alarms)), len(alarms))
    yield "emergencies answered as less"
    yield _row("all", sum(one.is_less for one in urgent), len(urgent))
    yield "false alarms"
    yield from _rows(quiet, lambda one: one.message.kind, lambda one: one.danger is not None)
    yield from _rows(
        quiet, lambda one: f"  {one.message.group}", lambda one: one.danger is not None
    )
    yield "asked about for nothing"
    yield from _rows(quiet, lambda one: one.message.kind, lambda one: one.unclear is not None)
    yield "unclear"
    yield _row("asked about", sum(one.unclear is not None for one in unclear), len(unclear))
    yield _row("alarmed", sum(one.danger is not None for one in unclear), len(unclear))


def _found(verdict: Verdict) -> bool:
    return verdict.is_found


def _is_alarmed(verdict: Verdict) -> bool:
    return verdict.danger is not None


def _not_passed(verdict: Verdict) -> bool:
    return verdict.danger is not None or verdict.unclear is not None


def _misses(verdicts: list[Verdict]) -> Iterator[str]:
    for one in verdicts:
        kind, heard = one.message.kind, ",".join(one.heard) or "-"
        asked = one.unclear.question if one.unclear else "-"
        is_wrong = (
            (kind in CLASSES and (not one.is_found or one.is_less))
            or (kind in QUIET and (one.danger is not None or one.unclear is not None))
            or (kind == "unclear" and one.unclear is None)
        )
        if is_wrong:
            because = one.danger.because if one.danger else ""
            yield f"{kind} {one.message.lang} | {one.message.text} | {heard} {asked} | {because}"


def main(arguments: list[str]) -> None:
    """Print the table of the test half, or of both; misses are shown of development alone."""
    halves = HALVES if "--both" in arguments or "--misses" in arguments else HALVES[1:]
    for half in halves:
        verdicts = [judge(message) for message in read_half(half)]
        if "--misses" in arguments:
            lines = _misses(verdicts) if half == "development" else iter(())
        else:
            lines = iter([f"== {half}: {len(verdicts)} messages", *table(verdicts)])
        sys.stdout.writelines(f"{line}\n" for line in lines)


if __name__ == "__main__":
    main(sys.argv[1:])
