"""The engine decides and does nothing else, and knows no script by name."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from dialogs import profile, records
from dialogs.insights import INSIGHTS
from dialogs.library import load_library
from tests.dialogs import purity

ROOT = Path(__file__).parents[2]
NAMES_PATTERNS = "dialogs/patterns.py"
SCRIPTS_ARE_CALLED = {"script", "scripts", "script_id", "id", "opened", "wanted"}
TAKES_A_SCRIPT = {"Held", "Run", "Due", "Opening", "Opened", "InDanger"}


def evening(**environment: str) -> list[str]:
    """Return what a process with this environment says on loading, and of the evening."""
    done = subprocess.run(
        [sys.executable, "-P", str(ROOT / "tests" / "dialogs" / "purity.py"), str(ROOT)],
        env={"PATH": os.defpath, "PYTHONUTF8": "1", **environment},
        capture_output=True,
        text=True,
        check=False,
        encoding="utf-8",
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def test_the_same_evening_is_the_same_at_any_hour_in_any_zone_on_any_machine() -> None:
    first = evening(PYTHONHASHSEED="1", TZ="Pacific/Auckland", LANG="C")
    second = evening(PYTHONHASHSEED="2", TZ="America/Lima", LANG="en_US")
    assert first == second
    assert first[1:] == list(purity.play())
    assert len(first) == 1 + len(purity.SAID)


def test_loading_opens_no_network_and_no_database() -> None:
    assert evening()[0] == "[]"


@pytest.mark.parametrize("event", ["socket.connect", "sqlite3.connect", "subprocess.Popen"])
def test_what_reaches_out_is_refused_there(event: str) -> None:
    with pytest.raises(PermissionError):
        purity.refuse(event, ())


def test_writing_a_file_is_refused_there_and_reading_is_not() -> None:
    with pytest.raises(PermissionError):
        purity.refuse("open", ("a.txt", "w", 0))
    purity.refuse("open", ("a.txt", "r", 0))


# -- no script is named in Python ---------------------------------------------------


def talks_and_cards() -> frozenset[str]:
    scripts = load_library().scripts.values()
    return frozenset(script.id for script in scripts if script.kind != "pattern")


def words_of_our_own() -> frozenset[str]:
    """Return what a script's id may happen to be as well: a setting, a record, a field, a name."""
    fields = {field for kind in records.KINDS.values() for field in kind.fields}
    return frozenset({*profile.TYPES, *records.KINDS, *fields, *INSIGHTS})


def is_of_scripts(node: ast.expr) -> bool:
    """Say whether what stands here is a script, its id, or all of them."""
    name = node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", "")
    return name in SCRIPTS_ARE_CALLED


def taken_for_scripts(node: ast.AST) -> list[ast.expr]:
    """Return what *node* takes for a script's id: compares with one, looks up, begins."""
    match node:
        case ast.Compare(left=left, comparators=others):
            sides = [left, *others]
            return sides if any(is_of_scripts(side) for side in sides) else []
        case ast.Subscript(value=value, slice=key) if is_of_scripts(value):
            return [key]
        case ast.Call(func=ast.Attribute(value=value), args=args) if is_of_scripts(value):
            return args
        case ast.Call(func=ast.Name(id=name), args=args) if name in TAKES_A_SCRIPT:
            return args
        case ast.keyword(arg=name, value=value) if name in SCRIPTS_ARE_CALLED:
            return [value]
        case ast.Match(subject=subject, cases=cases) if is_of_scripts(subject):
            values = [case.pattern for case in cases]
            return [value.value for value in values if isinstance(value, ast.MatchValue)]
        case _:
            return []


def named(name: str, source: str, ids: frozenset[str]) -> Iterator[str]:
    """Yield each script in *source*: a plain word only where it is taken for one."""
    unmistakable = {id_ for id_ in ids - words_of_our_own() if "_" in id_}
    for node in ast.walk(ast.parse(source)):
        taken = {inner for part in taken_for_scripts(node) for inner in ast.walk(part)}
        for part in {node} | taken:
            meant = ids if part in taken else unmistakable
            if isinstance(part, ast.Constant) and part.value in meant:
                yield f"{name}:{part.lineno}: {part.value!r} is a script"


def test_no_talk_and_no_card_is_named_in_python() -> None:
    ids = talks_and_cards()
    assert len(ids) > 25
    assert [
        fault
        for house in ("dialogs", "storage", "bot")
        for path in sorted((ROOT / house).rglob("*.py"))
        if (name := path.relative_to(ROOT).as_posix()) != NAMES_PATTERNS
        for fault in named(name, path.read_text(encoding="utf-8"), ids)
    ] == []


@pytest.mark.parametrize(
    "source",
    [
        "if script.id == 'days': pass",
        "if run.script in ('about', 'days'): pass",
        "if 'note' != held.script: pass",
        "library.scripts['checkin']",
        "library.scripts.get('checkin')",
        "walk.begin(Held('days'))",
        "Due(id_, 'evening')",
        "f(script='evening')",
        "match run.script:\n    case 'about': pass",
        "x = 'craving_now'",
    ],
)
def test_a_script_named_in_python_is_found(source: str) -> None:
    assert list(named("dialogs/x.py", source, talks_and_cards()))


@pytest.mark.parametrize("source", ["part == 'evening'", "x = 'days'", "record.kind == 'note'"])
def test_a_word_that_is_a_script_too_may_be_said(source: str) -> None:
    assert not list(named("dialogs/x.py", source, talks_and_cards()))
