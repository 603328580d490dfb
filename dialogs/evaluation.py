"""What a guard comes to: an open answer leaves it open, and nothing follows from it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeAlias

from dialogs.expressions import Call, Compared, Expression, Joined, Literal, Name, Not
from dialogs.values import Value

Lookup: TypeAlias = Callable[[str], Value]
Ask: TypeAlias = Callable[[str, tuple[Value, ...]], Value]


def evaluate(expression: Expression, lookup: Lookup, ask: Ask) -> Value:
    """Return the expression's value; None where an open answer leaves it open.

    *lookup* gives the value of a name, *ask* that of an insight with arguments.
    """
    match expression:  # what is met most comes first
        case Compared(left=left, sign=sign, right=right):
            return _compare(evaluate(left, lookup, ask), sign, evaluate(right, lookup, ask))
        case Name(name=name):
            return lookup(name)
        case Literal(value=value):
            return value
        case Joined(every=every, parts=parts):
            return _join(every, parts, lookup, ask)
        case Not(part=part):
            value = evaluate(part, lookup, ask)
            return None if value is None else not value
        case Call(name=name, args=args):
            return ask(name, tuple(evaluate(arg, lookup, ask) for arg in args))


def _join(every: bool, parts: Sequence[Expression], lookup: Lookup, ask: Ask) -> Value:  # noqa: FBT001 - the shape of the node
    is_open = False
    for part in parts:
        value = evaluate(part, lookup, ask)
        if value is None:
            is_open = True
        elif bool(value) is not every:
            return not every
    return None if is_open else every


def _compare(left: Value, sign: str, right: Value) -> Value:
    if left is None or right is None:
        return None
    match sign:
        case "==":
            return left == right
        case "!=":
            return left != right
        case "in" | "not in":
            return (isinstance(right, tuple) and left in right) is (sign == "in")
        case _:
            return _order(left, sign, right)


def _order(left: Value, sign: str, right: Value) -> Value:
    if isinstance(left, str) and isinstance(right, str):  # noqa: SIM114 - one type at a time
        side = (left > right) - (left < right)
    elif isinstance(left, int | float) and isinstance(right, int | float):
        side = (left > right) - (left < right)
    else:
        return None
    return {"<": side < 0, "<=": side <= 0, ">": side > 0, ">=": side >= 0}[sign]
