"""Guards: what may be written, what fits with what, and what an open answer does."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs import types
from dialogs.evaluation import evaluate
from dialogs.expressions import (
    Call,
    Compared,
    ExpressionError,
    Joined,
    Literal,
    Name,
    Not,
    Scope,
    Signature,
    check,
    names_in,
    parse,
)
from dialogs.types import Type
from dialogs.values import Value

SCOPE = Scope(
    names={
        "craving": types.NUMBER,
        "used": types.FLAG,
        "words": types.TEXT,
        "place": Type("choice", frozenset({"home", "pub"})),
        "feelings": Type("choices", frozenset({"sad", "happy"})),
        "day": types.DAY,
        "hour": types.TIME,
        "amount": types.AMOUNT,
        "thing": types.ANY,
    },
    insights={
        "today": Signature((), types.DAY),
        "has_log": Signature((types.DAY,), types.FLAG),
        "answered": Signature((types.ANY,), types.FLAG),
    },
)


EVERY, SOME = True, False


def refusal(source: str) -> str:
    """Return why *source* is no guard; nothing when it is one."""
    try:
        check(parse(source), SCOPE)
    except ExpressionError as error:
        return str(error)
    return ""


# -- what may be written ------------------------------------------------------------


@pytest.mark.parametrize(
    ("source", "expression"),
    [
        ("craving >= 8", Compared(Name("craving"), ">=", Literal(8))),
        ("craving == -1", Compared(Name("craving"), "==", Literal(-1))),
        ("not used", Not(Name("used"))),
        ("true", Literal(value=True)),
        ("false", Literal(value=False)),
        ("'café, thuis'", Literal("café, thuis")),
        ('"it\'s"', Literal("it's")),
        ("''", Literal("")),
        ("[home, 'pub']", Literal(("home", "pub"))),
        ("[]", Literal(())),
        ("place in [home]", Compared(Name("place"), "in", Literal(("home",)))),
        ("place not in [home]", Compared(Name("place"), "not in", Literal(("home",)))),
        ("has_log(day)", Call("has_log", (Name("day"),))),
        ("a and b or c", Joined(SOME, (Joined(EVERY, (Name("a"), Name("b"))), Name("c")))),
        (" a and (b or c) ", Joined(EVERY, (Name("a"), Joined(SOME, (Name("b"), Name("c")))))),
    ],
)
def test_what_the_language_has_is_read(source: str, expression: object) -> None:
    assert parse(source) == expression


@pytest.mark.parametrize(
    "source",
    [
        "a.b", "a.b()", "a[0]", "a[0:1]", "f(a)(b)", "f(*a)", "f(**a)", "f(a=1)", "f(x for x in y)",
        "lambda: a", "lambda", "(a := 1)", "a := 1", "f'{a}'", "rb'a'", "r'a'", "b'a'", "'a' 'b'",
        "'''a'''", "'\\x41'", "'a\\''", "a if b else c", "[x for x in y]", "{a}", "{a: b}", "{}",
        "(a, b)", "a, b", "()", "[[a]]", "[1]", "[a()]", "*a", "a + 1", "a * 2", "a ** 2", "a % b",
        "-a", "+1", "~a", "- -1", "-true", "1.5", "1e3", "1j", "0x10", "0o7", "1_000", "07", "...",
        "None", "True", "False", "a is b", "a == None", "1 < a < 3", "a = 1", "a; b", "import os",
        "await a", "yield", "yield a", "a # b", "a\\\nb", "@a", "a @ b", "a & b", "a | b", "a <> b",
        "a && b", "!a", "a -> b", "é", "ⅷ", "ｘ", "a\x00", "\ufeffa", "'\ud800", "`a`", "$a", "a?",
        "", " ", "not", "and", "a and", "(", "'a", "a b", "in a", "1and 2", "#",
    ],
)  # fmt: skip
def test_nothing_of_python_gets_through(source: str) -> None:
    with pytest.raises(ExpressionError):
        parse(source)


def test_a_call_of_something_unknown_is_no_insight() -> None:
    with pytest.raises(ExpressionError, match="no such insight: __import__"):
        check(parse("__import__('os')"), SCOPE)


@pytest.mark.parametrize(
    "source",
    ["-" * 390 + "1", "(" * 390 + "a", "not " * 97 + "a", "a" + ".b" * 195, "[" * 399, "f(" * 199],
)
def test_deep_nests_are_read_or_refused(source: str) -> None:
    assert 0 < len(refusal(source)) < 500


def test_a_nest_as_deep_as_fits_is_read() -> None:
    assert refusal("not " * 90 + "used") == ""
    assert refusal("(" * 150 + "used" + ")" * 150) == ""


@pytest.mark.parametrize("source", ["a" * 10_000, "a and " * 2000 + "a", "(" * 10_000])
def test_ten_thousand_characters_are_refused_at_once(source: str) -> None:
    with pytest.raises(ExpressionError, match="make it an insight"):
        parse(source)


@given(st.text(st.sampled_from("ab1 '\"()[]<>=!,.-_\\{}:*\n") | st.characters(), max_size=60))
def test_any_text_is_read_or_refused(source: str) -> None:
    assert refusal(source) is not None


# -- what fits with what ------------------------------------------------------------


@pytest.mark.parametrize(
    ("source", "kind"),
    [
        ("craving >= 8", "flag"),
        ("used and not answered(place)", "flag"),
        ("day == today", "flag"),
        ("hour < '21:00'", "flag"),
        ("place == 'home'", "flag"),
        ("place == words", "flag"),
        ("'sad' in feelings", "flag"),
        ("place in [home, pub]", "flag"),
        ("thing > 3", "flag"),
        ("thing and used", "flag"),
        ("has_log(day)", "flag"),
        ("amount", "amount"),
        ("today", "day"),
        ("7", "number"),
        ("'a'", "text"),
        ("[a, b]", "words"),
    ],
)
def test_what_fits_has_a_type(source: str, kind: str) -> None:
    assert check(parse(source), SCOPE).kind == kind


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("cravign > 3", "no such name: cravign"),
        ("has_log", "no such name: has_log"),
        ("has_lgo(day)", "no such insight: has_lgo"),
        ("has_log()", "has_log takes 1 arguments, not 0"),
        ("has_log(day, day)", "has_log takes 1 arguments, not 2"),
        ("has_log(craving)", "has_log takes a day, not a number"),
        ("craving == 'high'", "a number can't be compared with a text"),
        ("used == 1", "a flag can't be compared with a number"),
        ("day == hour", "a day can't be compared with a time"),
        ("amount > 3", "a amount can't be compared with a number"),
        ("words > 'a'", "a text has no more or less"),
        ("amount < amount", "a amount has no more or less"),
        ("place == 'work'", "no such option: 'work'; there is home, pub"),
        ("'work' != place", "no such option: 'work'; there is home, pub"),
        ("place in [home, work]", "no such option: 'work'; there is home, pub"),
        ("'angry' in feelings", "no such option: 'angry'; there is happy, sad"),
        ("place in 'home'", "`in` needs a list on its right, not a text"),
        ("craving in [a, b]", "a number is never in a list of words"),
        ("craving and used", "true or false is needed here, not a number"),
        ("not place", "true or false is needed here, not a choice"),
        ("used or 'a'", "true or false is needed here, not a text"),
        ("1 < craving < 3", "compare two things at a time; join them with `and`"),
        ("craving is used", "compare two things at a time; join them with `and`"),
        ("[1]", "a list holds words only"),
        ("craving + 1 > 3", "'+ 1 > 3' can't stand in a guard"),
    ],
)
def test_what_does_not_fit_is_told_in_words(source: str, words: str) -> None:
    with pytest.raises(ExpressionError) as caught:
        check(parse(source), SCOPE)
    assert str(caught.value) == words


# -- what an open answer does -------------------------------------------------------

VALUES: dict[str, Value] = {
    "yes": True, "no": False, "open": None, "seven": 7, "half": 7.5, "word": "b",
    "list": ("a", "b"),
}  # fmt: skip


def value_of(source: str) -> Value:
    return evaluate(parse(source), VALUES.__getitem__, lambda _, args: args[0] is not None)


@pytest.mark.parametrize(
    ("source", "value"),
    [
        ("yes and yes", True), ("yes and no", False), ("yes and open", None),
        ("no and open", False),
        ("open and no", False), ("open and open", None), ("no or yes", True), ("no or no", False),
        ("open or yes", True), ("yes or open", True), ("no or open", None), ("open or open", None),
        ("not yes", False), ("not no", True), ("not open", None), ("not (open and no)", True),
        ("yes and yes and open", None), ("no or open or yes", True),
        ("open == 7", None), ("open != 7", None), ("7 < open", None), ("open in list", None),
        ("word in open", None), ("open == open", None),
        ("seven == 7", True), ("seven != 7", False), ("seven < 8", True), ("seven <= 7", True),
        ("seven > 7", False), ("seven >= 8", False), ("seven < half", True),
        ("word < 'c'", True), ("word >= 'c'", False), ("word in list", True),
        ("'c' in list", False), ("'c' not in list", True), ("word not in list", False),
        ("word < 7", None), ("answered(open)", False), ("answered(word)", True),
    ],
)  # fmt: skip
def test_an_open_answer_leaves_open_what_hangs_on_it(source: str, value: Value) -> None:
    assert value_of(source) is value


TRUTHS = {"yes": True, "no": False, "open": None}
formulas = st.recursive(
    st.sampled_from(sorted(TRUTHS)),
    lambda parts: st.one_of(
        parts.map(lambda part: f"not ({part})"),
        st.tuples(parts, st.sampled_from(["and", "or"]), parts).map(lambda p: f"({' '.join(p)})"),
    ),
    max_leaves=5,
)


@given(formulas)
def test_what_is_known_holds_however_the_open_answers_turn_out(formula: str) -> None:
    known = value_of(formula)
    for answer in (True, False):
        closed: dict[str, Value] = {**VALUES, "open": answer}
        decided = evaluate(parse(formula), closed.__getitem__, lambda _, args: args[0])
        assert known is None or decided is known


def test_every_name_that_is_looked_up_is_named() -> None:
    source = "a and not b or has_log(c) == d and e in [f, g] and 'h' == 'i'"
    assert names_in(parse(source)) == {"a", "b", "c", "d", "e"}
