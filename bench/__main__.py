"""``python -m bench``: the whole table; with ``--mode`` one account on one line, for others."""

from __future__ import annotations

import argparse
import json
import sys

SIDES = ("ours", "plain", "transitions", "client")
MODES = ("engine", "turn", "durable", "http")


def main() -> int:
    """Do what was asked for."""
    parser = argparse.ArgumentParser("bench", description="How fast Houvast is, beside its peers.")
    parser.add_argument("--quick", action="store_true", help="a shorter run, and a wider spread")
    parser.add_argument("--only", default="abcdef", help="these rows only, such as ab")
    parser.add_argument("--mode", choices=MODES, help="play one mode and print one JSON line")
    parser.add_argument("--conversations", type=int, default=400)
    parser.add_argument("--users", type=int, default=1)
    parser.add_argument("--side", choices=SIDES, default="ours")
    parser.add_argument("--bot", choices=("ours", "client"), help="be a bot for a server at --port")
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--part", help="measure one thing of a row, for the table")
    given = parser.parse_args()
    if given.bot:
        from bench.bots import run_client, run_ours

        (run_ours if given.bot == "ours" else run_client)(given.port)
        return 0
    if given.mode:
        from bench.play import PLAYS

        if (given.side, given.mode) not in PLAYS:
            parser.error(f"{given.side} does not play --mode {given.mode}")
        account = PLAYS[given.side, given.mode](given.conversations, given.users)
        print(json.dumps(account))
        return 0
    if given.part:
        from bench.parts import PARTS

        print(json.dumps(PARTS[given.part](given.quick)))
        return 0
    from bench.table import run_table

    return run_table(given.only, is_quick=given.quick)


if __name__ == "__main__":
    sys.exit(main())
