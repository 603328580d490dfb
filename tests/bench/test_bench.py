"""The bench is honest: all sides play the same talk, and every mode gives its one line."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from bench.dialogue import DUTCH, FINAL, MOVES, Move, is_final, read_catalogue
from bench.ours import event_of, new_session, open_bench_library, step, text_of
from bench.plain import Data, PlainMachine
from bench.table import Goal

ROOT = Path(__file__).parents[2]


def said_by_plain(moves: tuple[Move, ...]) -> list[str]:
    machine, data = PlainMachine(read_catalogue().gettext), Data()
    return [machine.step(data, move)[0] for move in moves]


def said_by_ours(moves: tuple[Move, ...]) -> list[str]:
    library, session, said = open_bench_library(), new_session(1), []
    for move in moves:
        session, out = step(library, session, event_of(move, session))
        said.append(text_of(out))
    return said


def test_ours_says_what_the_plain_machine_says() -> None:
    ours, plain = said_by_ours(MOVES), said_by_plain(MOVES)
    assert [text.casefold() for text in ours] == [text.casefold() for text in plain]
    assert plain[-1] == FINAL


def test_without_use_the_sum_is_shorter_on_both_sides() -> None:
    moves = (*MOVES[:5], Move(tap="no"), Move(tap="show"))
    ours, plain = said_by_ours(moves), said_by_plain(moves)
    assert ours[-1].casefold() == plain[-1].casefold()
    assert not is_final(ours[-1])


def test_the_peer_transitions_says_the_same() -> None:
    pytest.importorskip("transitions")
    from bench.machine import TransitionsMachine

    machine = TransitionsMachine(read_catalogue().gettext)
    answers = machine.join()
    for _ in range(2):
        assert [machine.step(answers, move)[0] for move in MOVES] == said_by_plain(MOVES)
    wrong = (MOVES[0], Move("elf"), Move("7"), Move("thuis"))
    assert [machine.step(answers, move)[0] for move in wrong][-1] == DUTCH["situation"]


@pytest.mark.parametrize(
    ("side", "mode"),
    [
        ("ours", "engine"),
        ("plain", "engine"),
        ("ours", "turn"),
        ("client", "turn"),
        ("ours", "durable"),
        ("ours", "http"),
        ("client", "http"),
    ],
)
def test_every_mode_ends_in_one_line_of_json(side: str, mode: str) -> None:
    arguments = ["--side", side, "--mode", mode, "--conversations", "6", "--users", "3"]
    done = subprocess.run(
        [sys.executable, "-m", "bench", *arguments],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    account = json.loads(done.stdout)
    assert account["turns"] > 0
    assert account["turns_s"] > 0
    assert account["rss_kib"] > 0


def test_a_goal_is_judged_by_its_side() -> None:
    assert Goal(1.5, 2.0).judge(1.4) == "BELOW FLOOR"
    assert Goal(1.5, 2.0).judge(1.6) == "floor met"
    assert Goal(5.0, 2.0, more_is_better=False).judge(1.9) == "aim met"
    assert Goal(5.0, 2.0, more_is_better=False).judge(5.1) == "BELOW FLOOR"
