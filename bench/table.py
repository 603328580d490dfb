"""The table: every row from one run, ours and its peer by turns, medians with their spread."""

from __future__ import annotations

import json
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

Told = Mapping[str, Any]
LONGEST_S = 300
COMPILED = ("/usr/bin/env", "-u", "PYTHONDONTWRITEBYTECODE")
"""Everybody's modules come from compiled files, as where programs are installed."""


@dataclass(frozen=True, slots=True)
class Row:
    """One line: what was measured of ours and of the peer, and the figure that is judged."""

    what: str
    ours: str
    peer: str
    figure: str
    spread: str
    floor: str
    aim: str
    verdict: str

    def cells(self) -> tuple[str, ...]:
        """Return what stands in the columns."""
        return (
            self.what,
            self.ours,
            self.peer,
            self.figure,
            self.spread,
            self.floor,
            self.aim,
            self.verdict,
        )


HEAD = Row("", "ours", "peer", "figure", "spread", "floor", "aim", "")


@dataclass(frozen=True, slots=True)
class Goal:
    """What must be reached, what is hoped for, and whether more is better."""

    floor: float
    aim: float | None = None
    more_is_better: bool = True
    unit: str = "×"

    def judge(self, value: float) -> str:
        """Say in a word where *value* stands."""
        if self.aim is not None and self._is_met(value, self.aim):
            return "aim met"
        return "floor met" if self._is_met(value, self.floor) else "BELOW FLOOR"

    def _is_met(self, value: float, goal: float) -> bool:
        return value >= goal if self.more_is_better else value <= goal

    def told(self, goal: float | None) -> str:
        """Return a goal as it stands in the table."""
        sign = "≥" if self.more_is_better else "≤"
        return "" if goal is None else f"{sign} {goal:g} {self.unit}"


@dataclass(frozen=True, slots=True)
class Size:
    """How long a run is: rounds, and how many conversations in each."""

    rounds: int
    engine: int
    alone: int
    together: int
    is_quick: bool


FULL = Size(rounds=5, engine=400, alone=40, together=250, is_quick=False)
QUICK = Size(rounds=2, engine=100, alone=12, together=80, is_quick=True)


def run_table(only: str, *, is_quick: bool) -> int:
    """Measure the rows of *only* and print the table; 1 when something stays below its floor."""
    size = QUICK if is_quick else FULL
    rows: list[Row] = []
    for letter, measure in MEASURES.items():
        if letter in only:
            rows += measure(size)
    _clear()
    _print((HEAD, *rows))
    return int(any(row.verdict == "BELOW FLOOR" for row in rows))


def _print(rows: Sequence[Row]) -> None:
    cells = [row.cells() for row in rows]
    widths = [max(len(line[at]) for line in cells) for at in range(len(cells[0]))]
    for number, line in enumerate(cells):
        row = " | ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True))
        print(f"| {row} |")
        if number == 0:
            print("|" + "|".join("-" * (width + 2) for width in widths) + "|")


# -- running the sides -----------------------------------------------------------------------


def _play(side: str, mode: str, conversations: int, people: int) -> Told:
    return _child(
        "--side", side, "--mode", mode,
        "--conversations", str(conversations), "--users", str(people),
    )  # fmt: skip


def _child(*arguments: str) -> Told:
    """Run one measurement in a process of its own, as somebody else's runner would."""
    command = [*COMPILED, sys.executable, "-m", "bench", *arguments]
    begun, busy = time.perf_counter(), _children_s()
    done = subprocess.run(  # noqa: S603 - our own program
        command, capture_output=True, text=True, timeout=LONGEST_S, check=False
    )
    if done.returncode != 0:
        raise RuntimeError(f"{' '.join(arguments)} failed:\n{done.stderr[-2000:]}")
    told: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    wall = time.perf_counter() - begun
    return {**told, "wall_s": wall, "cpu_s": _children_s() - busy}


def _children_s() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _in_turns(
    what: str, rounds: int, sides: Mapping[str, Callable[[], Told]]
) -> dict[str, list[Told]]:
    """Let the sides take turns, so that whatever slows the machine slows them alike."""
    found: dict[str, list[Told]] = {side: [] for side in sides}
    for number in range(rounds):
        order = list(sides) if number % 2 == 0 else list(sides)[::-1]
        for side in order:
            _progress(f"{what}: round {number + 1} of {rounds}, {side}")
            found[side].append(sides[side]())
    return found


def _progress(words: str) -> None:
    print(f"\r\x1b[K{words}", end="", file=sys.stderr, flush=True)


def _clear() -> None:
    _progress("")


# -- figures -------------------------------------------------------------------------------------


def _values(told: Sequence[Told], name: str) -> list[float]:
    return [float(one[name]) for one in told]


def _ratio_row(
    what: str, ours: Sequence[float], peer: Sequence[float], goal: Goal, unit: str
) -> Row:
    """Compare round by round: the median of the ratios is what counts."""
    ratios = [mine / theirs for mine, theirs in zip(ours, peer, strict=True)]
    ratio = statistics.median(ratios)
    return Row(
        what,
        _shown(statistics.median(ours), unit),
        _shown(statistics.median(peer), unit),
        f"{ratio:.3g} ×",
        f"{min(ratios):.3g} to {max(ratios):.3g}",
        goal.told(goal.floor),
        goal.told(goal.aim),
        goal.judge(ratio),
    )


def _alone_row(what: str, ours: Sequence[float], goal: Goal, peer: str = "") -> Row:
    value = statistics.median(ours)
    return Row(
        what,
        _shown(value, goal.unit),
        peer,
        _shown(value, goal.unit),
        f"{min(ours):.3g} to {max(ours):.3g}",
        goal.told(goal.floor),
        goal.told(goal.aim),
        goal.judge(value),
    )


def _context_row(what: str, ours: Sequence[float], peer: Sequence[float], unit: str) -> Row:
    """Show a comparison that no goal is set for."""
    row = _ratio_row(what, ours, peer, Goal(0.0), unit)
    return Row(row.what, row.ours, row.peer, row.figure, row.spread, "", "", "")


def _shown(value: float, unit: str) -> str:
    return f"{value:,.0f} {unit}" if value >= 100 else f"{value:.3g} {unit}"


# -- the rows -------------------------------------------------------------------------------------


def _engine(size: Size) -> Iterator[Row]:
    plays = {
        "ours": lambda: _play("ours", "engine", size.engine * 5, 1),
        "plain": lambda: _play("plain", "engine", size.engine * 50, 1),
        "transitions": lambda: _play("transitions", "engine", size.engine * 5, 1),
        "fresh": lambda: _child("--part", "fresh", *(["--quick"] if size.is_quick else [])),
    }
    told = {
        side: _values(found, "turns_s")
        for side, found in _in_turns("a", size.rounds, plays).items()
    }
    ours = told["ours"]
    yield _ratio_row(
        "a engine, beside a plain dict", ours, told["plain"], Goal(0.25, 0.5), "steps/s"
    )
    yield _context_row("a engine, beside transitions", ours, told["transitions"], "steps/s")
    yield _context_row("a words never seen before, plain", told["fresh"], told["plain"], "steps/s")


def _turns(size: Size) -> Iterator[Row]:
    crowd = {
        "ours": lambda: _play("ours", "durable", size.together, 64),
        "client": lambda: _play("client", "turn", size.together, 64),
    }
    one = {
        "ours": lambda: _play("ours", "durable", size.alone, 1),
        "client": lambda: _play("client", "turn", size.alone * 4, 1),
    }
    together, alone = (
        _in_turns("b, 64 people", size.rounds, crowd),
        _in_turns("b, one", size.rounds, one),
    )
    yield _ratio_row(
        "b turn, 64 people, durable, beside the client bare",
        _values(together["ours"], "turns_s"),
        _values(together["client"], "turns_s"),
        Goal(1.5, 2.0),
        "turns/s",
    )
    client = statistics.median(_values(alone["client"], "p50_ms"))
    yield _alone_row(
        "b turn, one person, durable, p50",
        _values(alone["ours"], "p50_ms"),
        Goal(5.0, 2.0, more_is_better=False, unit="ms"),
        _shown(client, "ms"),
    )


def _http(size: Size) -> Iterator[Row]:
    def plays(people: int, ours: int, theirs: int) -> dict[str, Callable[[], Told]]:
        return {
            "ours": lambda: _play("ours", "http", ours, people),
            "client": lambda: _play("client", "http", theirs, people),
        }

    rounds = min(size.rounds, 3)
    crowd = _in_turns("c, 64 people", rounds, plays(64, size.together, 100))
    one = _in_turns("c, one", rounds, plays(1, size.alone, size.alone))
    for name, goal, unit in (
        ("turns_s", Goal(3.5, 6.0), "turns/s"),
        ("p99_ms", Goal(0.4, more_is_better=False), "ms"),
    ):
        ours, theirs = _values(crowd["ours"], name), _values(crowd["client"], name)
        what = "c HTTP, 64 people, durable" + (", p99" if name == "p99_ms" else "")
        yield _ratio_row(what, ours, theirs, goal, unit)
    for name, unit in (("p50_ms", "ms"), ("turns_s", "turns/s"), ("p99_ms", "ms")):
        source = crowd if name == "p50_ms" else one
        who = "64 people, p50" if source is crowd else "one person" + ", p99" * (unit == "ms")
        yield _context_row(
            f"c HTTP, {who}", _values(source["ours"], name), _values(source["client"], name), unit
        )


def _clock(size: Size) -> Iterator[Row]:
    people = "100,000 (quick)" if size.is_quick else "1,000,000"
    quick = ["--quick"] if size.is_quick else []
    rounds = 1 if size.is_quick else 3
    told = _in_turns("d", rounds, {"ours": lambda: _child("--part", "clock", *quick)})["ours"]
    yield _ratio_row(
        f"d empty tick at {people}, beside the bare SELECT",
        _values(told, "tick_us"),
        _values(told, "select_us"),
        Goal(2.0, more_is_better=False),
        "µs",
    )
    yield _alone_row(
        "d 1,000 due to 1,000 committed turns",
        _values(told, "due_s"),
        Goal(1.0, 0.3, more_is_better=False, unit="s"),
    )
    yield _alone_row(
        "d the loop was held, at worst",
        _values(told, "held_ms"),
        Goal(50.0, more_is_better=False, unit="ms"),
    )
    yield _alone_row(
        f"f {people} idle people: memory they add",
        [value / 1024 for value in _values(told, "idle_kib")],
        Goal(16.0, more_is_better=False, unit="MiB"),
    )


def _start(size: Size) -> Iterator[Row]:
    plays = {
        "ours": lambda: _child("--part", "start-ours"),
        "client": lambda: _child("--part", "start-client"),
    }
    _in_turns("e, warming up", 1, plays)  # so that ours is kept ready, and both are compiled
    told = _in_turns("e", size.rounds * 3, plays)  # they are short, and vary
    anew = _in_turns(
        "e, anew", min(size.rounds, 3), {"ours": lambda: _child("--part", "start-anew")}
    )
    ours, client = ([one["wall_s"] * 1000 for one in told[side]] for side in plays)
    yield _ratio_row(
        "e start, from exec to exit, beside the client's bot",
        ours,
        client,
        Goal(1.5, 1.2, more_is_better=False),
        "ms",
    )
    yield _alone_row(
        "e memory after the start",
        _values(told["ours"], "rss_mib"),
        Goal(80.0, 65.0, more_is_better=False, unit="MiB"),
        _shown(statistics.median(_values(told["client"], "rss_mib")), "MiB"),
    )
    yield _context_row(
        "e start, processor time",
        [one["cpu_s"] * 1000 for one in told["ours"]],
        [one["cpu_s"] * 1000 for one in told["client"]],
        "ms",
    )
    first = [one["wall_s"] * 1000 for one in anew["ours"]]
    yield _context_row("e the first start after a change", first, client[: len(first)], "ms")


def _memory(size: Size) -> Iterator[Row]:
    rounds = min(size.rounds, 3)
    told = _in_turns("f", rounds, {"ours": lambda: _child("--part", "memory")})["ours"]
    yield _alone_row(
        "f 1,000 active people: memory they add",
        _values(told, "active_kib"),
        Goal(600.0, more_is_better=False, unit="KiB"),
    )


MEASURES: Mapping[str, Callable[[Size], Iterator[Row]]] = {
    "a": _engine,
    "b": _turns,
    "c": _http,
    "d": _clock,
    "e": _start,
    "f": _memory,
}
