"""Guards: small typed expressions, parsed once against an allow-list and never run as Python."""

from __future__ import annotations

import ast
import re
from collections.abc import Mapping, Sequence
from typing import TypeAlias

from dialogs.frozen import dataclass
from dialogs.types import FLAG, LISTS, NUMBER, TEXT, WORDLIKE, WORDS, Type, are_comparable
from dialogs.values import Value


class ExpressionError(ValueError):
    """This is no expression, or its types don't fit; the message says what to write."""


@dataclass(frozen=True, slots=True)
class Literal:
    """A number, words, true or false, or a list of words."""

    value: Value


@dataclass(frozen=True, slots=True)
class Name:
    """A variable, a setting or an insight without arguments."""

    name: str


@dataclass(frozen=True, slots=True)
class Call:
    """An insight with arguments."""

    name: str
    args: tuple[Expression, ...]


@dataclass(frozen=True, slots=True)
class Not:
    """True when the part is false; open when it is open."""

    part: Expression


@dataclass(frozen=True, slots=True)
class Joined:
    """``and`` (every) or ``or`` (some) of the parts, with open parts left open."""

    every: bool
    parts: tuple[Expression, ...]


@dataclass(frozen=True, slots=True)
class Compared:
    """Two values held against each other; open when either is open."""

    left: Expression
    sign: str
    right: Expression


Expression: TypeAlias = Literal | Name | Call | Not | Joined | Compared

_SIGNS: Mapping[type[ast.cmpop], str] = {
    ast.Eq: "==", ast.NotEq: "!=", ast.Lt: "<", ast.LtE: "<=", ast.Gt: ">", ast.GtE: ">=",
    ast.In: "in", ast.NotIn: "not in",
}  # fmt: skip
_CONSTANTS: Mapping[str, bool] = {"true": True, "false": False}
_LONGEST = 400
_WRITTEN = re.compile(
    r"""(?: \s+
        | [a-z_][a-z0-9_]* (?![\w'"])          # a name, and no prefix to a string
        | [0-9]+ (?![\w.])                     # a whole number, as people write it
        | '[^'\\\n]*' (?!\s*['"]) | "[^"\\\n]*" (?!\s*['"])
        | [=!]= | [<>]=? | [()\[\],-] )*""",
    re.VERBOSE | re.ASCII,
)
"""What an expression is written with; Python's parser sees nothing else."""


def parse(source: str) -> Expression:
    """Return the expression that *source* writes; raise ExpressionError saying what may stand."""
    if len(source) > _LONGEST:
        raise ExpressionError(f"longer than {_LONGEST} characters; make it an insight")
    written = _WRITTEN.match(source)
    if written is not None and written.end() < len(source):
        raise ExpressionError(f"{source[written.end() :][:20]!r} can't stand in a guard")
    try:
        return _convert(ast.parse(source.strip(), mode="eval").body)
    except (SyntaxError, RecursionError, MemoryError):
        raise ExpressionError(f"can't be read: {source!r}") from None


def _convert(node: ast.expr) -> Expression:  # noqa: C901 - one case a form
    match node:
        case ast.Constant(value=int() | str() as value):
            return Literal(value)
        case ast.UnaryOp(op=ast.USub(), operand=ast.Constant(value=int() as value)):
            return Literal(-value)
        case ast.Name(id=name):
            return Literal(_CONSTANTS[name]) if name in _CONSTANTS else Name(name)
        case ast.List(elts=items):
            return Literal(tuple(_word(item) for item in items))
        case ast.UnaryOp(op=ast.Not(), operand=part):
            return Not(_convert(part))
        case ast.BoolOp(op=op, values=parts):
            return Joined(isinstance(op, ast.And), tuple(_convert(part) for part in parts))
        case ast.Compare(left=left, ops=[sign], comparators=[right]) if type(sign) in _SIGNS:
            return Compared(_convert(left), _SIGNS[type(sign)], _convert(right))
        case ast.Call(func=ast.Name(id=name), args=args, keywords=[]):
            return Call(name, tuple(_convert(arg) for arg in args))
        case ast.Compare():
            raise ExpressionError("compare two things at a time; join them with `and`")
        case _:
            raise ExpressionError(f"{_form(node)} can't stand in a guard")


def _form(node: ast.expr) -> str:
    return re.sub(r"(?<=[a-z])(?=[A-Z])", " ", type(node).__name__).lower()


def _word(node: ast.expr) -> str:
    match node:
        case ast.Constant(value=str() as word) | ast.Name(id=word):
            return word
        case _:
            raise ExpressionError("a list holds words only")


@dataclass(frozen=True, slots=True)
class Signature:
    """What an insight takes and gives."""

    takes: tuple[Type, ...]
    gives: Type


@dataclass(frozen=True, slots=True)
class Scope:
    """The names an expression may use, with their types."""

    names: Mapping[str, Type]
    insights: Mapping[str, Signature]


def check(expression: Expression, scope: Scope) -> Type:  # noqa: C901 - one case a form
    """Return the expression's type; raise ExpressionError at the first thing that doesn't fit."""
    match expression:
        case Literal(value=bool()):
            return FLAG
        case Literal(value=int()):
            return NUMBER
        case Literal(value=str()):
            return TEXT
        case Literal():
            return WORDS
        case Name(name=name):
            return _type_of_name(name, scope)
        case Call(name=name, args=args):
            return _type_of_call(name, args, scope)
        case Not(part=part):
            _demand_flag(part, scope)
        case Joined(parts=parts):
            for part in parts:
                _demand_flag(part, scope)
        case Compared():
            _check_comparison(expression, scope)
    return FLAG


def _type_of_name(name: str, scope: Scope) -> Type:
    if name in scope.names:
        return scope.names[name]
    insight = scope.insights.get(name)
    if insight is not None and not insight.takes:
        return insight.gives
    raise ExpressionError(f"no such name: {name}")


def _type_of_call(name: str, args: Sequence[Expression], scope: Scope) -> Type:
    signature = scope.insights.get(name)
    if signature is None:
        raise ExpressionError(f"no such insight: {name}")
    if len(args) != len(signature.takes):
        raise ExpressionError(f"{name} takes {len(signature.takes)} arguments, not {len(args)}")
    for arg, wanted in zip(args, signature.takes, strict=True):
        given = check(arg, scope)
        if not are_comparable(given, wanted):
            raise ExpressionError(f"{name} takes a {wanted.kind}, not a {given.kind}")
    return signature.gives


def _demand_flag(part: Expression, scope: Scope) -> None:
    given = check(part, scope)
    if given.kind not in ("flag", "any"):
        raise ExpressionError(f"true or false is needed here, not a {given.kind}")


def _check_comparison(compared: Compared, scope: Scope) -> None:
    left, right = check(compared.left, scope), check(compared.right, scope)
    if compared.sign in ("in", "not in"):
        _check_membership(compared, left, right)
        return
    if not are_comparable(left, right):
        raise ExpressionError(f"a {left.kind} can't be compared with a {right.kind}")
    if compared.sign not in ("==", "!=") and left.kind not in ("number", "day", "time", "any"):
        raise ExpressionError(f"a {left.kind} has no more or less")
    _check_option(left, compared.right)
    _check_option(right, compared.left)


def _check_membership(compared: Compared, left: Type, right: Type) -> None:
    if right.kind not in (*LISTS, "any"):
        raise ExpressionError(f"`in` needs a list on its right, not a {right.kind}")
    if left.kind not in (*WORDLIKE, "any"):
        raise ExpressionError(f"a {left.kind} is never in a list of words")
    _check_option(left, compared.right)
    _check_option(right, compared.left)


def _check_option(kind: Type, other: Expression) -> None:
    if kind.options is None or not isinstance(other, Literal):
        return
    words = other.value if isinstance(other.value, tuple) else (other.value,)
    for word in words:
        if isinstance(word, str) and word not in kind.options:
            raise ExpressionError(
                f"no such option: {word!r}; there is {', '.join(sorted(kind.options))}"
            )


def names_in(expression: Expression) -> frozenset[str]:
    """Return every name the expression looks up."""
    match expression:
        case Name(name=name):
            return frozenset({name})
        case Call(args=parts) | Joined(parts=parts):
            return frozenset().union(*(names_in(part) for part in parts))
        case Not(part=part):
            return names_in(part)
        case Compared(left=left, right=right):
            return names_in(left) | names_in(right)
        case Literal():
            return frozenset()
