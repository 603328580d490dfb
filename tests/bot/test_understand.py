from __future__ import annotations

import io
import json
import subprocess
import sys
import time
from datetime import UTC, datetime
from typing import Any

import pytest

from bot.understanding import understand as run

Answer = dict[str, Any]


def command(kind: str, *more: str) -> list[str]:
    return [sys.executable, "-m", "bot", "understand", "--as", kind, *more]


def understand(kind: str, source: bytes, *more: str) -> list[Answer]:
    done = subprocess.run(command(kind, *more), input=source, capture_output=True, check=True)
    assert done.stderr == b""
    assert done.stdout.isascii()
    return [json.loads(line, parse_constant=pytest.fail) for line in done.stdout.splitlines()]


def understand_texts(kind: str, *texts: str) -> list[Answer]:
    lines = [json.dumps({"id": number, "text": text}) for number, text in enumerate(texts)]
    answers = understand(kind, "\n".join(lines).encode(), "--lang", "nl")
    assert [answer.pop("id") for answer in answers] == list(range(len(texts)))
    return answers


def test_values_have_the_form_that_is_settled() -> None:
    assert understand_texts("scale", "een dikke 7", "blauw") == [
        {"value": 7},
        {"value": None, "ask_again": "no_number"},
    ]
    assert understand_texts("time", "kwart over acht 's avonds") == [{"value": "20:15"}]
    assert understand_texts("yes_no", "jazeker", "neen") == [{"value": True}, {"value": False}]
    amounts = understand_texts("amount", "2 lijntjes", "40 à 50 euro", "een paar lijnen")
    assert amounts == [
        {"value": {"lines": 2}},
        {"value": {"euro": [40, 50]}},
        {"value": {"vague": "een paar lijnen"}},
    ]


def test_text_says_what_it_would_open_log_or_ask() -> None:
    log, menu, told, danger = understand_texts(
        "text",
        "zin 7, 2 lijntjes in de kroeg",
        "menu",
        "jan was daar ook met zijn hond",
        "ik wil dood",
    )
    assert log["value"].items() >= {"craving": 7, "amount": {"lines": 2}, "place": "pub"}.items()
    assert (log["wants"], log["unclear"], log["danger"]) == (["checkin"], None, None)
    assert (menu["value"], menu["wants"], menu["unclear"]) == (None, ["menu"], None)
    assert (told["value"], told["wants"], told["ask_again"]) == (None, [], told["unclear"])
    assert danger["danger"]["class"] == "suicide"
    assert danger["wants"] == ["danger_suicide"]


BIG = b'{"id": "big", "text": "' + b"ja " * 350_000 + b'"}'
HUGE = b'{"text": "' + b"ja " * 3_500_000 + b'", "id": "huge"}'
LINES: list[tuple[bytes, object, object, object]] = [
    (b'{"id": 1, "text": "ja\xff\xfe"}', 1, True, None),
    (b'{"id": "\xff", "text": "ja"}', "\ufffd", True, None),
    (rb'{"id": "\ud800", "text": "ja \udfff"}', "\ud800", True, None),
    (b'{"id": 2, "text": "ja\x00"}', 2, True, None),
    (rb'{"id": 3, "text": "ja\u0000"}', 3, True, None),
    (b'\xef\xbb\xbf{"id": 4, "text": "ja"}', 4, True, None),
    (b'{"id": {"a": [1, null]}, "text": "ja"}\r', {"a": [1, None]}, True, None),
    (b'{"id": null, "text": "nee"}', None, False, None),
    (b'{"text": "nee"}', None, False, None),
    (b'{"id": 1.5}', 1.5, None, "no_text"),
    (b'{"id": true, "text": ["ja"]}', True, None, "no_text"),
    (b'["ja"]', None, None, "not_an_object"),
    (b'"ja"', None, None, "not_an_object"),
    (b"ja", None, None, "not_json"),
    (b'{"id": "cut", "text": "ja', "cut", None, "not_json"),
    (b'{"text": "cut" "id": 5}', None, None, "not_json"),
    (b'{"id": 6, "text": NaN}', 6, None, "not_json"),
    (b'{"id": NaN, "text": "ja"}', None, None, "not_json"),
    (b'{"id": 1e999, "text": "ja"}', None, True, None),
    (b'{"id": ' + b"9" * 9000 + b', "text": "ja"}', None, True, None),
    (b'{"id": 7, "text": ' + b"[" * 99_000, 7, None, "not_json"),
    (b"[" * 99_000, None, None, "not_json"),
    (b"", None, None, "empty_line"),
    (b"  \t", None, None, "empty_line"),
    (b"\x00", None, None, "not_json"),
    (b"\xff\xfe\x00", None, None, "not_json"),
    (HUGE, "huge", None, "too_long"),
    (b'{"id": "long", "text": "' + b"x" * 9_000_000, "long", None, "too_long"),
    (b'{"id": 8, "text": "ja"}', 8, True, None),
]


def test_every_line_gets_one_answer_in_its_place() -> None:
    answers = understand("yes_no", b"\n".join(line for line, *_ in LINES))
    assert len(answers) == len(LINES)
    for answer, (line, id_, value, because) in zip(answers, LINES, strict=True):
        found = (answer["id"], answer["value"], answer.get("ask_again"))
        assert found == (id_, value, because), line[:40]


def understand_here(kind: str, source: bytes) -> list[Answer]:
    target = io.StringIO()
    now = datetime(2026, 11, 20, 20, tzinfo=UTC)
    run(io.BytesIO(source), target, kind=kind, lang="nl", now=now)
    return [json.loads(line, parse_constant=pytest.fail) for line in target.getvalue().splitlines()]


@pytest.mark.parametrize("kind", ["scale", "amount", "time", "yes_no", "text"])
def test_a_line_of_a_megabyte_is_answered(kind: str) -> None:
    (answer,) = understand_here(kind, BIG)
    assert answer["id"] == "big"
    assert "value" in answer


@pytest.mark.parametrize("kind", ["scale", "amount", "time", "yes_no", "text"])
def test_strange_texts_are_answered(kind: str) -> None:
    texts = [
        "",
        " ",
        "🙂" * 50,
        "{0} %s {name}",
        "\u202e7",
        "\x1b[31m7",
        "<b>7</b>",
        "7" * 500,
        "٧",
    ]
    source = "".join(json.dumps({"id": 1, "text": text}) + "\n" for text in texts)
    for answer in understand_here(kind, source.encode()):
        assert answer["value"] is not None or answer.get("ask_again") or answer.get("wants")
        assert answer.get("ask_again") != "fault"


def test_an_answer_comes_before_the_next_line() -> None:
    with subprocess.Popen(command("scale"), stdin=-1, stdout=-1) as process:
        assert process.stdin
        assert process.stdout
        for number in range(3):
            process.stdin.write(b'{"id": %d, "text": "7"}\n' % number)
            process.stdin.flush()
            assert json.loads(process.stdout.readline()) == {"id": number, "value": 7}
        process.stdin.close()
        assert process.stdout.readline() == b""


def test_ten_thousand_lines_take_seconds() -> None:
    source = b"".join(b'{"id": %d, "text": "ongeveer %d"}\n' % (n, n % 11) for n in range(10_000))
    began = time.perf_counter()
    assert len(understand("scale", source)) == 10_000
    assert time.perf_counter() - began < 20


def test_a_reader_that_goes_away_is_no_fault_of_ours() -> None:
    with subprocess.Popen(command("scale"), stdin=-1, stdout=-1, stderr=-1) as process:
        assert process.stdout
        process.stdout.close()
        _, errors = process.communicate(b'{"id": 1, "text": "7"}\n' * 1000)
    assert errors == b""


@pytest.mark.parametrize(
    "arguments", [["--as", "colour"], ["--lang", "xx-nowhere", "--as", "scale"]]
)
def test_what_can_not_be_asked_is_refused(arguments: list[str]) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "bot", "understand", *arguments], capture_output=True, check=False
    )
    assert done.returncode == 2
    assert b"Traceback" not in done.stderr
