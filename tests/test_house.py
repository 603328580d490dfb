"""The walls of the house, kept by reading it: each rule finds faults, and finds a planted one."""

from __future__ import annotations

import ast
import io
import re
import subprocess
import tokenize
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path, PurePosixPath

import pytest

ROOT = Path(__file__).parent.parent
HOUSES = ("dialogs", "storage", "bot", "locales")
MODULE_LINES, FUNCTION_LINES = 300, 35
READS_FILES = {
    "dialogs/library.py",
    "dialogs/safety/learned.py",
    "dialogs/safety/third_ear.py",
}  # scripts and facts; the weights
READS_ENVIRONMENT = {"bot/settings.py"}
READS_CLOCK = {"bot/__main__.py", "bot/clocks.py"}
EMPTY_WORDS = {"utils", "util", "helpers", "helper", "managers", "manager", "handlers", "handler"}
EMPTY_WORDS |= {"base", "service", "services"}
FILE_READS = {"open", "read_text", "read_bytes", "write_text", "write_bytes", "iterdir", "glob"}
FILE_READS |= {"rglob", "mkdir", "unlink", "stat", "exists", "is_file", "is_dir", "print", "input"}
ENVIRONMENT = {"os.environ", "os.environb", "os.getenv", "os.getenvb", "os.putenv"}
CLOCK = {f"datetime.{way}" for way in ("now", "utcnow", "today")} | {"date.today", "time.time"}
# Put together, so that this file does not hold what it looks for.
HOSTS = [r"\.".join(parts) for parts in (["pypi", "org"], ["python" + "hosted", "org"])]
HOSTS += [r"\.".join(parts) for parts in (["npm" + "js", "(org|com)"], ["deb", "debian", "org"])]
PLACES = [rf"(?<![\w.])/{top}/\w" for top in ("home", "Users", "root", "work", "tmp", "opt")]
ADDRESS = re.compile("|".join([*HOSTS, *PLACES, r"[A-Z]:\\Users", "--(extra-)?index" + "-url"]))
UNNUMBERED = re.compile(r"\b(TO" + r"DO|FIX" + r"ME|XX" + r"X)\b(?! ?\(?#\d)")
REASONED = re.compile(r"# (type: ignore\[[\w, -]+\]|noqa: [A-Z]+\d+(, [A-Z]+\d+)*) +(# |- )\S+ \S+")
SILENCER = re.compile(r"#\s*(type:\s*ignore|noqa|pragma:\s*no)", re.IGNORECASE)
UNCOVERED = re.compile(r"# pragma: no (cover|branch) +(# |- )\S+ \S+")
LONG = re.compile(r"\s*# long: \w+ \w+")

Rule = Callable[[str, str], Iterable[str]]
Function = ast.FunctionDef | ast.AsyncFunctionDef
Documented = ast.Module | ast.ClassDef | Function


def modules(*houses: str) -> list[str]:
    return sorted(
        path.relative_to(ROOT).as_posix()
        for house in houses
        for path in (ROOT / house).rglob("*.py")
    )


def tracked() -> list[str]:
    command = ["git", "-C", str(ROOT), "ls-files", "-z"]
    listed = subprocess.run(command, capture_output=True, check=True, text=True).stdout
    named = [name for name in listed.split("\0") if name and (ROOT / name).is_file()]
    return [name for name in named if not name.endswith(".bin")]  # weights are no text


def functions(source: str) -> Iterator[Function]:
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, Function):
            yield node


def dotted(node: ast.AST) -> str:
    if isinstance(node, ast.Attribute):
        return f"{dotted(node.value)}.{node.attr}"
    return node.id if isinstance(node, ast.Name) else ""


def called_by_name(source: str) -> Iterator[str]:
    """Yield every dotted name in *source*, those that are imported from a module included."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Attribute):
            yield dotted(node)
        elif isinstance(node, ast.ImportFrom):
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def long_modules(name: str, source: str) -> Iterator[str]:
    lines = source.splitlines()
    if len(lines) >= MODULE_LINES and not any(LONG.match(line) for line in lines[:10]):
        yield f"{name}: {len(lines)} lines; split it, or say why in `# long: …` at its head"


def body_lines(function: Function) -> int:
    """Return the lines of *function*, its docstring left out."""
    assert function.end_lineno is not None
    total = function.end_lineno - function.lineno + 1
    if ast.get_docstring(function) is None:
        return total
    docstring = function.body[0]
    assert docstring.end_lineno is not None
    return total - (docstring.end_lineno - docstring.lineno + 1)


def long_functions(name: str, source: str) -> Iterator[str]:
    lines = source.splitlines()
    for function in functions(source):
        first = min([function.lineno, *(deco.lineno for deco in function.decorator_list)])
        around = [
            lines[first - 2] if first > 1 else "",
            *lines[function.lineno : function.lineno + 2],
        ]
        if body_lines(function) >= FUNCTION_LINES and not any(map(LONG.match, around)):
            yield f"{name}:{function.lineno}: {function.name} has {body_lines(function)} lines"


def public_parts(tree: Documented) -> Iterator[Documented]:
    yield tree
    for node in tree.body:
        if isinstance(node, ast.ClassDef | Function) and not node.name.startswith("_"):
            yield from public_parts(node) if isinstance(node, ast.ClassDef) else [node]


def undocumented(name: str, source: str) -> Iterator[str]:
    for part in public_parts(ast.parse(source)):
        marks = {dotted(deco).rpartition(".")[2] for deco in getattr(part, "decorator_list", [])}
        if not marks & {"overload", "override", "setter"} and ast.get_docstring(part) is None:
            named = getattr(part, "name", "the module")
            yield f"{name}:{getattr(part, 'lineno', 1)}: {named} says nothing of itself"


def empty_names(name: str, source: str) -> Iterator[str]:
    for part in PurePosixPath(name).with_suffix("").parts:
        if EMPTY_WORDS & set(part.lower().split("_")):
            yield f"{name}: {part} could hold anything"
    classes = (node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.ClassDef))
    for node in classes:
        if EMPTY_WORDS & set(map(str.lower, re.findall(r"[A-Z]+[a-z0-9]*", node.name))):
            yield f"{name}:{node.lineno}: {node.name} could be anything"


def file_reads(name: str, source: str) -> Iterator[str]:
    calls = (node.func for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call))
    for call in calls:
        called = dotted(call) or getattr(call, "attr", "")
        if name not in READS_FILES and called.rpartition(".")[2] in FILE_READS:
            yield f"{name}:{call.lineno}: {called}() belongs in {sorted(READS_FILES)}"


def environment_reads(name: str, source: str) -> Iterator[str]:
    for read in set(called_by_name(source)) & ENVIRONMENT:
        if name not in READS_ENVIRONMENT:
            yield f"{name}: {read} belongs in {sorted(READS_ENVIRONMENT)}"


def clock_reads(name: str, source: str) -> Iterator[str]:
    for read in called_by_name(source):
        if name not in READS_CLOCK and ".".join(read.split(".")[-2:]) in CLOCK:
            yield f"{name}: {read} belongs in {sorted(READS_CLOCK)}"


def unreasoned(name: str, source: str) -> Iterator[str]:
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        comment = token.string if token.type == tokenize.COMMENT else ""
        reasoned = REASONED.search(comment) or UNCOVERED.search(comment)
        if SILENCER.search(comment) and not reasoned:
            yield f"{name}:{token.start[0]}: {comment} needs a code and a reason"


def unnumbered(name: str, source: str) -> Iterator[str]:
    for number, line in enumerate(source.splitlines(), 1):
        if UNNUMBERED.search(line):
            yield f"{name}:{number}: something to do needs its issue's number"


def addresses(name: str, source: str) -> Iterator[str]:
    for number, line in enumerate(source.splitlines(), 1):
        if found := ADDRESS.search(line):
            yield f"{name}:{number}: {found.group()} is true on one machine only"


def gaps(names: Iterable[str]) -> list[str]:
    """Return the file names that are not 0001_…sql, 0002_…sql and so on."""
    return [
        name
        for number, name in enumerate(sorted(names), 1)
        if not re.fullmatch(rf"{number:04}_[a-z0-9_]+\.sql", name)
    ]


def twins(names: Iterable[str]) -> list[str]:
    return [name for name, times in Counter(names).items() if times > 1]


def faults(rule: Rule, names: Iterable[str]) -> list[str]:
    return [
        fault for name in names for fault in rule(name, (ROOT / name).read_text("utf-8", "replace"))
    ]


EVERYWHERE: list[Rule] = [
    long_modules,
    long_functions,
    undocumented,
    empty_names,
    environment_reads,
    clock_reads,
]
LONG_BODY = "def f():\n" + "    x = 1\n" * FUNCTION_LINES
CONTROLS: list[tuple[Rule, str, str, str]] = [
    (long_modules, "bot/x.py", "x = 1\n" * 300, "x = 1\n" * 299),
    (long_modules, "bot/x.py", "# long: why\n" * 300, "# long: one table\n" + "x = 1\n" * 300),
    (long_functions, "bot/x.py", LONG_BODY, "# long: one table\n" + LONG_BODY),
    (undocumented, "bot/x.py", '"""M."""\ndef f(): pass', '"""M."""\ndef _f(): pass'),
    (undocumented, "bot/x.py", '"""M."""\nclass A:\n "A"\n def f(): 1', '"""M."""'),
    (undocumented, "bot/x.py", "", '"""M."""'),
    (empty_names, "bot/chat_helpers.py", "", ""),
    (empty_names, "bot/x.py", "class TurnManager: pass", "class Database: pass"),
    (file_reads, "dialogs/x.py", "text = open('a').read()", "text = opened('a')"),
    (file_reads, "dialogs/x.py", "text = (a / b).read_text()", "text = a.read()"),
    (environment_reads, "bot/x.py", "import os\nos.environ['A']", "import os\nos.getpid()"),
    (environment_reads, "bot/x.py", "from os import getenv", "from os import getpid"),
    (clock_reads, "bot/x.py", "datetime.datetime.now(UTC)", "clock.now()"),
    (clock_reads, "bot/x.py", "from time import time", "from time import monotonic"),
    (unreasoned, "x.py", "x = 1  # noqa", "x = 1  # noqa: S101 - it is a sketch"),
    (unreasoned, "x.py", "x = 1  # noqa: S101", "x = '# noqa'"),
    (unreasoned, "x.py", "x = 1  # type: ignore", "x = 1  # type: ignore[arg-type]  # no types"),
    (unreasoned, "x.py", "x  # pragma: no cover", "x  # pragma: no cover - only on Windows"),
    (unnumbered, "x.md", "TO" + "DO: later", "TO" + "DO #12: later"),
    (addresses, "x.md", "at https://py" + "pi.org/simple", "at https://jellinek.nl/opt/in"),
    (addresses, "x.md", "see /wo" + "rk/main", "see docs/wo" + "rk/main"),
    (addresses, "x.txt", "--index" + "-url x", "index"),
]


@pytest.mark.parametrize(("rule", "name", "bad", "good"), CONTROLS)
def test_every_rule_finds_what_it_looks_for(rule: Rule, name: str, bad: str, good: str) -> None:
    assert list(rule(name, bad))
    assert not list(rule("bot/x.py" if rule is empty_names else name, good))


@pytest.mark.parametrize("rule", EVERYWHERE)
def test_every_house_keeps(rule: Rule) -> None:
    assert faults(rule, modules(*HOUSES)) == []


def test_only_two_modules_read_files_in_dialogs() -> None:
    assert faults(file_reads, modules("dialogs")) == []


def test_every_silenced_tool_has_a_reason() -> None:
    assert faults(unreasoned, modules(*HOUSES, "tests")) == []


@pytest.mark.parametrize("rule", [unnumbered, addresses])
def test_every_tracked_file_keeps(rule: Rule) -> None:
    assert faults(rule, tracked()) == []


def test_the_tests_are_no_package_and_each_has_a_name_of_its_own() -> None:
    names = [PurePosixPath(name).name for name in modules("tests")]
    assert "__init__.py" not in names
    assert twins(name for name in names if name.startswith("test_")) == []
    assert twins(["test_a.py", "test_b.py", "test_a.py"]) == ["test_a.py"]


def test_migrations_are_numbered_without_gaps() -> None:
    folders = [path for path in (ROOT / "storage" / "migrations").iterdir() if path.is_dir()]
    assert folders
    for folder in folders:
        assert gaps(path.name for path in folder.glob("*.sql")) == []
    assert gaps(["0001_people.sql", "0003_keys.sql"]) == ["0003_keys.sql"]


def test_both_locks_agree_and_hold_hashes() -> None:
    pinned = [
        set(re.findall(r"^(\S+==\S+) \\\n +--hash=sha256:", text, re.MULTILINE))
        for text in ((ROOT / f"requirements{kind}.txt").read_text() for kind in ("", "-dev"))
    ]
    assert pinned[0]
    assert pinned[0] < pinned[1]
