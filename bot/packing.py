"""Values of `dialogs` as bytes and back: read quickly, and never more than data.

What is packed are pickles that build nothing but dataclasses of `dialogs`, containers and
expressions to search with: a name of anything else in them is refused, in both directions.
What is equal is packed once, and one and the same thing in all places where it comes back.
"""

from __future__ import annotations

import importlib
import pickle
import re
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from functools import cache
from typing import Any, BinaryIO

from dialogs.reading.speech.wording import Tongue, tongue_of

OURS = "dialogs."


class PackingError(Exception):
    """There is something in it that is no value of `dialogs`; the message names its kind."""


def pack(value: object, target: BinaryIO) -> None:
    """Write *value* to *target*; raise PackingError for what could not be read back."""
    _Packer(target, protocol=5).dump(_Sharing().shared(value))


def unpack(source: BinaryIO) -> object:
    """Return the value that `pack` wrote; raise PackingError for anything else."""
    try:
        return _Unpacker(source).load()
    except PackingError:
        raise
    except Exception as error:  # noqa: BLE001 - a broken pickle may raise anything at all
        raise PackingError(type(error).__name__) from None


def make(kind: Callable[..., object], names: tuple[str, ...], values: tuple[object, ...]) -> object:
    """Return a *kind* whose fields have to be named."""
    return kind(**dict(zip(names, values, strict=True)))


class _Packer(pickle.Pickler):
    def reducer_override(self, value: Any) -> Any:  # what pickle takes for a recipe
        if isinstance(value, Tongue):  # there is one of each language, told apart by identity
            return tongue_of, (value.lang,)
        if isinstance(value, re.Pattern):
            return re.compile, (value.pattern, value.flags)
        kind: Any = type(value)
        if _is_our_kind(kind):
            return _reduced(value)
        if value in _KNOWN.values() or _is_ours(value):
            return NotImplemented
        raise PackingError(type(value).__qualname__)


def _reduced(value: Any) -> tuple[object, tuple[object, ...]]:
    kind: Any = type(value)
    names = _names(kind)
    values = tuple(getattr(value, name) for name in names)
    return (make, (kind, names, values)) if _is_named(kind) else (kind, values)


@cache
def _names(kind: Any) -> tuple[str, ...]:
    return tuple(part.name for part in fields(kind) if part.init)


@cache
def _is_named(kind: Any) -> bool:
    return any(part.kw_only for part in fields(kind))


class _Sharing:
    """Finds what is the same in a value that never changes: words, tuples, sets, whole lines."""

    def __init__(self) -> None:
        self._kept: dict[tuple[type, object], object] = {}
        self._done: dict[int, tuple[object, object]] = {}  # with what it was, so that it stays

    def shared(self, value: object) -> object:
        """Return what equals *value*, made of parts of which there is one each."""
        if id(value) not in self._done:
            self._done[id(value)] = (value, self._find(value))
        return self._done[id(value)][1]

    def _find(self, value: Any) -> object:
        kind: Any = type(value)
        if isinstance(value, str | int | float):
            return self._kept.setdefault((kind, value), value)
        if isinstance(value, dict):
            return {self.shared(key): self.shared(part) for key, part in value.items()}
        if isinstance(value, tuple | frozenset):
            parts = [self.shared(part) for part in value]
            same = map(id, parts)
            key = tuple(same) if isinstance(value, tuple) else frozenset(same)
            return self._kept.setdefault((kind, key), kind(parts))
        if _is_our_kind(kind) and not isinstance(value, Tongue):
            named = {name: self.shared(getattr(value, name)) for name in _names(kind)}
            return self._kept.setdefault((kind, tuple(map(id, named.values()))), kind(**named))
        return value


class _Unpacker(pickle.Unpickler):
    def find_class(self, module: str, name: str) -> object:
        known = _KNOWN.get((module, name))
        if known is not None:
            return known
        if module.startswith(OURS):
            found = getattr(importlib.import_module(module), name, None)
            if _is_ours(found) and found.__module__ == module:
                return found
        raise PackingError(f"{module}.{name}")


_KNOWN: dict[tuple[str, str], object] = {
    (made.__module__, made.__qualname__): made for made in (make, tongue_of, re.compile)
}


def _is_ours(found: object) -> bool:
    return isinstance(found, type) and _is_our_kind(found)


@cache
def _is_our_kind(kind: Any) -> bool:
    return is_dataclass(kind) and kind.__module__.startswith(OURS)
