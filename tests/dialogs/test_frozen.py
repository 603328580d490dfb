"""What is decorated quickly behaves as what the standard decorator makes."""

from __future__ import annotations

import copy
import dataclasses
import pickle
from collections.abc import Callable, Mapping
from dataclasses import FrozenInstanceError, dataclass, field, fields, is_dataclass, replace
from typing import Any

import pytest

from dialogs import frozen

Decorate = Callable[..., Any]
BOTH = pytest.mark.parametrize("decorate", [dataclass, frozen._dataclass], ids=["theirs", "ours"])


def kinds(decorate: Decorate) -> dict[str, Any]:
    @decorate(frozen=True, slots=True)
    class Point:
        """A point."""

        x: int
        y: int = 2
        notes: dict[str, int] = field(default_factory=dict, repr=False, compare=False)

        @property
        def sum(self) -> int:
            return self.x + self.y

    @decorate(frozen=True, slots=True)
    class Farther(Point):
        """A point with a third side."""

        z: int = 3

    @decorate(frozen=True, slots=True, kw_only=True)
    class Named:
        """Fields that must be named."""

        a: str
        b: tuple[str, ...] = ()

    @decorate(frozen=True, slots=True)
    class Apart:
        """With what nobody gives it."""

        a: int
        kept: dict[str, int] = field(default_factory=dict, init=False)
        fixed: str = field(default="f", init=False)

    @decorate(frozen=True, slots=True)
    class Empty:
        """Nothing."""

    @decorate(frozen=True, slots=True, eq=False)
    class Alone:
        """Equals only itself."""

        a: int

    @decorate(frozen=True, slots=True)
    class One:  # noqa: PLW1641 - the decorator gives it a hash
        """One field, compared in its own way."""

        a: str

        def __eq__(self, other: object) -> bool:
            return isinstance(other, One) and self.a.lower() == other.a.lower()

        def __str__(self) -> str:
            return self.a

    return {kind.__name__: kind for kind in (Point, Farther, Named, Apart, Empty, Alone, One)}


def account(decorate: Decorate) -> list[object]:
    """Return all that can be seen of the kinds."""
    made = kinds(decorate)
    point, farther, named = made["Point"], made["Farther"], made["Named"]
    things = [
        point(1),
        point(1, y=5),
        farther(1),
        farther(1, 2, {}, 4),
        named(a="a"),
        made["Apart"](1),
        made["Empty"](),
    ]
    seen: list[object] = [repr(thing).replace(decorate.__module__, "") for thing in things]
    seen += [[a == b for b in things] for a in things]
    seen += [
        hash(point(1)) == hash(point(1, 2, {"other": 1})),
        hash(named(a="b")) == hash(("b", ())),
    ]
    seen += [tuple(part.name for part in fields(thing)) for thing in things]
    seen += [is_dataclass(thing) for thing in things]
    seen += [
        repr(replace(point(1), y=7)),
        repr(copy.copy(farther(9))),
        repr(copy.deepcopy(point(3))),
    ]
    seen += [kind.__match_args__ for kind in made.values()]
    seen += [kind.__doc__ for kind in made.values()]
    seen += [kind.__slots__ for kind in made.values()]
    seen += [hasattr(point(1), "__dict__"), farther(1, 5).sum, point(1) == 1, point(1).notes]
    seen += [made["Alone"](1) == made["Alone"](1), made["One"]("A") == made["One"]("a")]
    seen += [str(made["One"]("A")), dataclasses.asdict(point(4)), dataclasses.astuple(farther(4))]
    match farther(1, 2, {}, 3):
        case farther(x, y, _, z):
            seen.append((x, y, z))
        case _:
            pass
    return seen


def test_all_that_can_be_seen_is_the_same() -> None:
    assert account(frozen._dataclass) == account(dataclass)


@BOTH
def test_what_is_frozen_stays(decorate: Decorate) -> None:
    point = kinds(decorate)["Point"](1)
    for name in ("x", "new"):
        with pytest.raises((FrozenInstanceError, TypeError)):
            setattr(point, name, 1)
    with pytest.raises(FrozenInstanceError):
        del point.x
    assert point.x == 1


@BOTH
@pytest.mark.parametrize(
    ("name", "given", "named"),
    [
        ("Point", (), {}),
        ("Point", (1, 2, {}, 4), {}),
        ("Point", (1,), {"x": 1}),
        ("Point", (1,), {"w": 1}),
        ("Named", ("a",), {}),
        ("Named", (), {}),
        ("Empty", (1,), {}),
        ("Apart", (1, {}), {}),
    ],
)
def test_what_does_not_fit_is_refused_at_the_first_call_too(
    decorate: Decorate, name: str, given: tuple[int, ...], named: Mapping[str, int]
) -> None:
    kind = kinds(decorate)[name]
    for _ in range(2):
        with pytest.raises(TypeError, match="argument"):
            kind(*given, **named)


def test_a_first_object_may_be_of_any_kind_that_inherits() -> None:
    made = kinds(frozen._dataclass)
    assert made["Farther"](1).z == 3
    assert made["Point"](1).y == 2
    assert made["Farther"](1) == made["Farther"](1)
    assert made["Farther"](1) != made["Point"](1)


@frozen.dataclass(frozen=True, slots=True)
class Kept:
    """One that can be pickled: it has a name of its own."""

    a: int
    b: str = "b"


def test_it_can_be_pickled() -> None:
    assert pickle.loads(pickle.dumps(Kept(1))) == Kept(1)  # noqa: S301 - written just now


def test_every_field_has_a_default_of_its_own() -> None:
    point = kinds(frozen._dataclass)["Point"]
    assert point(1).notes is not point(1).notes


def test_what_is_not_frozen_with_slots_is_the_standard_ones() -> None:
    @frozen.dataclass(frozen=True)
    class Open:
        """No slots."""

        a: int

    @frozen.dataclass(frozen=True, slots=True, order=True)
    class Ordered:
        """With an order."""

        a: int

    assert Open(1).__dict__ == {"a": 1}
    assert Ordered(1) < Ordered(2)
