"""Values, records and sessions of every form, for properties to hold of."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC

from hypothesis import strategies as st

from dialogs.records import KINDS, Record
from dialogs.session import Held, Mark, Run, Session
from dialogs.types import Type
from dialogs.values import UNITS, Amount, Part, Unit, Value

names = st.from_regex(r"[a-z][a-z_]{0,7}", fullmatch=True)
numbers = st.integers(0, 5000) | st.floats(0, 5000, allow_nan=False)
days = st.dates().map(lambda day: day.isoformat())
moments = st.datetimes(timezones=st.just(UTC)).map(lambda at: at.isoformat(timespec="seconds"))


def _part(unit: Unit, ends: tuple[float, float]) -> Part:
    return Part(unit, float(min(ends)), float(max(ends)))


parts = st.builds(_part, st.sampled_from(UNITS), st.tuples(numbers, numbers))
amounts: st.SearchStrategy[Amount] = st.lists(
    parts, max_size=4, unique_by=lambda part: part.unit
).map(lambda told: Amount(tuple(told))) | st.builds(lambda words: Amount(vague=words), st.text())
values: st.SearchStrategy[Value] = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(allow_nan=False),
    st.text(max_size=20),
    st.lists(st.text(max_size=9), max_size=4).map(tuple),
    amounts,
)
variables: st.SearchStrategy[Mapping[str, Value]] = st.dictionaries(names, values, max_size=3)
heard = st.frozensets(names, max_size=3)
marks = st.builds(Mark, names, variables, variables)
held = st.builds(Held, names, variables, heard, variables)
runs = st.builds(
    Run,
    script=names,
    state=names,
    variables=variables,
    trail=st.lists(marks, max_size=2).map(tuple),
    heard=heard,
    rung=st.integers(0, 4),
    guess=values,
    hunches=variables,
    is_called=st.booleans(),
    has_asked=st.booleans(),
    is_standing=st.booleans(),
    loaded=st.none() | variables,
    started_at=moments.map(lambda at: f"{at}#3"),
    paused_at=st.none() | moments,
    kept_key=st.none() | names,
)
sessions = st.builds(
    Session,
    nonce=st.text(max_size=9),
    seed=st.integers(0, 2**32),
    release=st.text(max_size=16),
    ordinal=st.integers(0, 9999),
    profile=variables,
    stack=st.lists(runs, max_size=2).map(tuple),
    agenda=st.lists(held, max_size=2).map(tuple),
    past=st.none() | runs,
    touched_at=st.none() | moments,
    seen_at=st.none() | moments,
    prompts=st.integers(0, 4),
    prompted_on=st.none() | days,
    wrote=st.lists(moments.map(lambda at: at[:13]), max_size=3).map(tuple),
)


def value_of(kind: Type) -> st.SearchStrategy[Value]:
    """Return values that a field of this type may hold."""
    match kind.kind:
        case "number":
            return st.integers(0, 10)
        case "flag":
            return st.booleans()
        case "amount":
            return amounts
        case "choices":
            return st.lists(names, max_size=3).map(tuple)
        case "day":
            return days
        case _:
            return st.text(max_size=20)


@st.composite
def records(draw: st.DrawFn) -> Record:
    """Draw a record of any kind, with some of its fields."""
    kind = KINDS[draw(st.sampled_from(sorted(KINDS)))]
    told = draw(st.frozensets(st.sampled_from(sorted(kind.fields))))
    fields = {name: draw(value_of(kind.fields[name])) for name in told}
    return Record(f"{kind.name}:{draw(moments)}", kind.name, fields)
