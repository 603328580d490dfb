"""YAML read node by node: scalars stay what the author wrote, and every node knows its place."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

import yaml

from dialogs.findings import Finding, Place
from dialogs.frozen import dataclass
from dialogs.nodes import Path, nearest

Plain: TypeAlias = str | list["Plain"] | dict[str, "Plain"] | None

LONGEST_FILE = 200_000
DEEPEST = 30
MOST_BRACKETS, DEEPEST_HEAD = 2_000, 200
_QUICK = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # not every system's PyYAML has it


@dataclass(frozen=True, slots=True)
class Source:
    """One file's data, with the place of each node by its path."""

    file: str
    data: Plain
    places: Mapping[Path, Place]

    def place(self, path: Path) -> Place:
        """Return the place of the node at *path*, or of the nearest node above it."""
        return nearest(self.places, path) or Place(self.file)


def read_source(file: str, text: str) -> tuple[Source | None, list[Finding]]:
    """Return what *text* holds, and the faults of its form (bad YAML, double keys, aliases)."""
    if len(text) > LONGEST_FILE:
        return None, [
            Finding(Place(file), "too-long", f"over {LONGEST_FILE} characters", "Split it.")
        ]
    try:
        node = _compose(text)
    except yaml.YAMLError as error:
        return None, [_bad_yaml(file, text, error)]
    except RecursionError:
        return None, [Finding(Place(file), "too-deep", "nested too deeply", "Flatten it.")]
    if node is None:
        return None, [
            Finding(Place(file), "empty", "the file is empty", "Write a script, or remove it.")
        ]
    reader = _Reader(file)
    data = reader.read(node, ())
    return Source(file, data, reader.places), reader.findings


def _compose(text: str) -> yaml.Node | None:
    """Return the root node: by the reader in C, which takes a tenth of the time, where it may.

    It knows no bottom to what is nested, and tells less of a fault: then the other one reads.
    """
    if _is_flat(text):
        try:
            return yaml.compose(text, Loader=_QUICK)
        except (yaml.YAMLError, UnicodeError):
            pass
    return yaml.compose(text, Loader=yaml.SafeLoader)


def _is_flat(text: str) -> bool:
    if text.count("[") + text.count("{") > MOST_BRACKETS:
        return False
    heads = (line[: len(line) - len(line.lstrip(" -?"))] for line in text.splitlines())
    return all(len(head) <= DEEPEST_HEAD for head in heads)


def _bad_yaml(file: str, text: str, error: yaml.YAMLError) -> Finding:
    place, what = Place(file), "this is no YAML"
    if isinstance(error, yaml.reader.ReaderError):
        before = text[: error.position]
        place = Place(file, before.count("\n") + 1, len(before) - before.rfind("\n"))
        what = f"the character {text[error.position]!a} can't stand here"
    elif isinstance(error, yaml.MarkedYAMLError) and error.problem_mark is not None:
        mark = error.problem_mark
        place, what = Place(file, mark.line + 1, mark.column + 1), error.problem or what
    mend = "A text with ': ' or '#' in it needs quotes around it."
    return Finding(place, "bad-yaml", what, mend)


class _Reader:
    def __init__(self, file: str) -> None:
        self._file = file
        self.places: dict[Path, Place] = {}
        self.findings: list[Finding] = []
        self._seen: set[int] = set()

    def read(self, node: yaml.Node, path: Path) -> Plain:
        self.places[path] = self._place(node)
        if id(node) in self._seen:
            self._find(node, "alias", "an alias to what stands elsewhere", "Write it out.")
            return None
        self._seen.add(id(node))
        if isinstance(node, yaml.ScalarNode):
            return None if node.value == "" and not node.style else str(node.value)
        if len(path) > DEEPEST:
            self._find(node, "too-deep", "nested too deeply", "Flatten it.")
            return None
        if isinstance(node, yaml.SequenceNode):
            return [self.read(item, (*path, number)) for number, item in enumerate(node.value)]
        return self._read_mapping(node, path)

    def _read_mapping(self, node: yaml.Node, path: Path) -> dict[str, Plain]:
        data: dict[str, Plain] = {}
        for key_node, value_node in node.value:
            if not isinstance(key_node, yaml.ScalarNode):
                self._find(
                    key_node,
                    "bad-key",
                    "a key is a word",
                    "Put quotes around what begins with a brace or bracket.",
                )
                continue
            key = str(key_node.value)
            if key in data:
                what = f"{key!r} stands here twice"
                self._find(key_node, "double-key", what, "Keep one of the two.")
                continue
            data[key] = self.read(value_node, (*path, key))
            self.places[(*path, key)] = self._place(key_node)
        return data

    def _place(self, node: yaml.Node) -> Place:
        return Place(self._file, node.start_mark.line + 1, node.start_mark.column + 1)

    def _find(self, node: yaml.Node, code: str, what: str, mend: str) -> None:
        self.findings.append(Finding(self._place(node), code, what, mend))
