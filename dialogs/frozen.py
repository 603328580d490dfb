"""Frozen dataclasses with slots that are made quickly: their ``__init__`` at its first call.

The standard decorator writes and compiles six methods for each class while it is imported: a
quarter of a start, for two hundred classes of which most are never made or compared by then. Here
comparing and showing need no compiling, and the one that does waits. To a type checker it is the
standard decorator, and what it makes behaves as that one's; all but frozen with slots is its own.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence
from dataclasses import MISSING, Field, FrozenInstanceError
from operator import attrgetter
from reprlib import recursive_repr
from typing import TYPE_CHECKING, Any

_NOT_OURS = ("__dict__", "__weakref__")
_Fields = tuple[Field[Any], ...]


def _dataclass(kind: Any = None, /, **given: Any) -> Any:
    """Decorate as the standard decorator does."""

    def decorate(kind: type) -> type:
        if given.get("frozen") and given.get("slots") and not given.keys() - _KNOWN:
            return _make(kind, eq=given.get("eq", True), kw_only=given.get("kw_only", False))
        return dataclasses.dataclass(**given)(kind)

    return decorate if kind is None else decorate(kind)


_KNOWN = {"frozen", "slots", "eq", "kw_only"}


def _make(kind: type, *, eq: bool, kw_only: bool) -> type:
    """Return *kind* with slots for its fields, and with methods."""
    bare: Any = dataclasses.dataclass(init=False, repr=False, eq=False, kw_only=kw_only)(kind)
    parts = dataclasses.fields(bare)
    own = {name: value for name, value in vars(bare).items() if name not in _NOT_OURS}
    for part in parts:
        own.pop(part.name, None)  # a default: its name is the slot's
    taken = {name for above in kind.__mro__[1:] for name in vars(above).get("__slots__", ())}
    own["__slots__"] = tuple(part.name for part in parts if part.name not in taken)
    own["__qualname__"] = kind.__qualname__
    if own.get("__hash__", ...) is None:  # Python's own way to say: `__eq__` was written by hand
        del own["__hash__"]
    made: Any = type(kind)(kind.__name__, kind.__bases__, {**_methods(parts, eq=eq), **own})
    made.__init__ = _late_init(made, parts)
    return made  # type: ignore[no-any-return]  # a class


def _methods(parts: _Fields, *, eq: bool) -> dict[str, Callable[..., Any]]:
    """Return what shows, compares and guards an object with these fields."""
    every = _values([part.name for part in parts])
    names = [part.name for part in parts]

    def getstate(self: object) -> list[Any]:
        return list(every(self))

    def setstate(self: object, state: Sequence[Any]) -> None:
        for name, value in zip(names, state, strict=True):
            object.__setattr__(self, name, value)

    shown = [part.name for part in parts if part.repr]
    found: dict[str, Callable[..., Any]] = {
        "__repr__": _shower(shown),
        "__setattr__": _refuse_setting,
        "__delattr__": _refuse_deleting,
        "__getstate__": getstate,
        "__setstate__": setstate,
    }
    return found | _comparers(parts) if eq else found


def _comparers(parts: _Fields) -> dict[str, Callable[..., Any]]:
    values = _values([part.name for part in parts if part.compare])
    hashed = _values(
        [part.name for part in parts if (part.compare if part.hash is None else part.hash)]
    )

    def equals(self: object, other: object) -> Any:  # or NotImplemented
        if other.__class__ is self.__class__:
            return values(self) == values(other)
        return NotImplemented

    def hashes(self: object) -> int:
        return hash(hashed(self))

    return {"__eq__": equals, "__hash__": hashes}


def _shower(names: Sequence[str]) -> Callable[[object], str]:
    @recursive_repr("...")
    def show(self: object) -> str:
        told = ", ".join(f"{name}={getattr(self, name)!r}" for name in names)
        return f"{type(self).__qualname__}({told})"

    return show


def _values(names: Sequence[str]) -> Callable[[object], tuple[Any, ...]]:
    if len(names) > 1:
        return attrgetter(*names)
    return lambda self: tuple(getattr(self, name) for name in names)


def _refuse_setting(_: object, name: str, __: object) -> None:
    raise FrozenInstanceError(f"cannot assign to field {name!r}")


def _refuse_deleting(_: object, name: str) -> None:
    raise FrozenInstanceError(f"cannot delete field {name!r}")


def _late_init(kind: Any, parts: _Fields) -> Callable[..., None]:
    """Return an ``__init__`` that puts the compiled one in its place when it is first called."""

    def first(self: object, *given: Any, **named: Any) -> None:
        compiled = _compile_init(parts)
        compiled.__qualname__ = f"{kind.__qualname__}.__init__"
        kind.__init__ = compiled
        compiled(self, *given, **named)

    return first


def _compile_init(parts: _Fields) -> Callable[..., None]:
    space: dict[str, Any] = {"_set": object.__setattr__, "_missing": MISSING}
    places: list[str] = []
    named: list[str] = []
    body = [" pass"]
    for part in parts:
        name, default, value = part.name, "", part.name
        if part.default is not MISSING:
            default, space[f"_default_{name}"] = f"=_default_{name}", part.default
        elif part.default_factory is not MISSING:
            default, space[f"_make_{name}"] = "=_missing", part.default_factory
            value = f"_make_{name}() if {name} is _missing else {name}"
        if part.init:
            (named if part.kw_only else places).append(name + default)
        else:
            value = f"_make_{name}()" if f"_make_{name}" in space else f"_default_{name}"
        body.append(f" _set(self, {name!r}, {value})")
    head = ", ".join(["self", *places, *(["*", *named] if named else [])])
    exec(f"def __init__({head}):\n" + "\n".join(body), space)  # noqa: S102 - names of fields only
    made: Callable[..., None] = space["__init__"]
    return made


if TYPE_CHECKING:
    from dataclasses import dataclass
else:
    dataclass = _dataclass

__all__ = ["dataclass"]
