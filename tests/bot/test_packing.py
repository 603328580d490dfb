"""What is packed comes back as it was, each thing once, and never as more than data."""

from __future__ import annotations

import pickle
import subprocess
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

from bot.packing import PackingError, pack, unpack
from dialogs.findings import Place
from dialogs.library import load_library
from dialogs.reading.speech.wording import TONGUES
from dialogs.safety.languages import build_nets


def again(value: object) -> Any:
    target = BytesIO()
    pack(value, target)
    return unpack(BytesIO(target.getvalue()))


def test_scripts_lines_and_phrases_come_back_as_they_were() -> None:
    library = load_library()
    for part in (library.scripts, library.lines, library.labels, library.phrases, library.named):
        assert again(part) == part


def test_the_index_comes_back_with_the_languages_that_there_are() -> None:
    index = load_library().index
    back = again(index)
    assert back.shelves == index.shelves
    assert back.openings.shelves == index.openings.shelves
    for lang, shelf in back.shelves.items():
        assert shelf.tongue is TONGUES[lang]


def test_nets_come_back_as_they_were() -> None:
    nets = build_nets()
    back = again(nets)
    assert set(back) == set(nets)
    for lang, net in nets.items():
        assert plainly(back[lang]) == plainly(net)


def plainly(value: Any) -> Any:
    """Return *value* down to its words: a vocabulary equals only itself."""
    if is_dataclass(value):
        return type(value), *(plainly(getattr(value, part.name)) for part in fields(value))
    if isinstance(value, tuple):
        return tuple(plainly(part) for part in value)
    if isinstance(value, dict):
        return {key: plainly(part) for key, part in value.items()}
    return value


def test_what_is_equal_is_there_once_but_one_is_not_true() -> None:
    first, second = ("a b", 1, Place("x", 2)), ("".join(("a", " b")), 1, Place("x", 2))
    back = again((first, second))
    assert back == (first, second)
    assert back[0] is back[1]
    assert [type(part[0]) for part in again(((1,), (True,), (1.0,)))] == [int, bool, float]


@pytest.mark.parametrize("value", [lambda: 1, open, Path("x"), pytest, object(), subprocess.run])
def test_what_is_no_value_of_ours_is_not_packed(value: object) -> None:
    with pytest.raises(PackingError):
        pack((value,), BytesIO())


class Call:
    """A pickle of this calls *what*, when it is read by who doesn't mind."""

    def __init__(self, what: Callable[..., object], *given: object) -> None:
        self.recipe = what, given

    def __reduce__(self) -> Any:
        return self.recipe


def test_a_pickle_that_would_run_something_runs_nothing(tmp_path: Path) -> None:
    mark = tmp_path / "ran"
    for call in (
        Call(mark.touch),
        Call(eval, f"open({str(mark)!r}, 'w')"),
        Call(subprocess.run, ["touch", str(mark)]),
        Call(__import__, "os"),
    ):
        with pytest.raises(PackingError):
            unpack(BytesIO(pickle.dumps(call)))
    assert not mark.exists()


@pytest.mark.parametrize(
    "name",
    ["load_library", "Path", "hashlib.sha256", "read_scripts", "Library.catalog", "helplines"],
)
def test_of_our_own_modules_only_plain_values_are_built(name: str) -> None:
    with pytest.raises(PackingError):
        unpack(BytesIO(f"cdialogs.library\n{name}\n.".encode()))


def test_bytes_that_are_no_pickle_are_refused() -> None:
    target = BytesIO()
    pack(Place("a", 1), target)
    whole = target.getvalue()
    for broken in (b"", b"nonsense", whole[:-1], whole[: len(whole) // 2], b"\x80\x05N"):
        with pytest.raises(PackingError):
            unpack(BytesIO(broken))
