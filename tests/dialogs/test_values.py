"""Values keep what they are on their way through JSON; what isn't one is refused."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.values import (
    UNITS,
    Amount,
    Json,
    Part,
    amount_from_json,
    amount_to_json,
    value_from_json,
    value_to_json,
)
from tests.dialogs.given import amounts, values


@given(values)
def test_a_value_survives_json(value: object) -> None:
    assert value is None or isinstance(value, bool | int | float | str | tuple | Amount)
    assert value_from_json(json.loads(json.dumps(value_to_json(value)))) == value


@given(amounts)
def test_an_amount_survives_json_unit_by_unit_in_its_order(amount: Amount) -> None:
    assert amount_from_json(json.loads(json.dumps(amount_to_json(amount)))) == amount


@pytest.mark.parametrize(
    ("amount", "data"),
    [
        (Amount((Part("lines", 2, 2),)), {"lines": 2}),
        (Amount((Part("grams", 0.5, 0.5),)), {"grams": 0.5}),
        (Amount((Part("euro", 4, 5),)), {"euro": [4, 5]}),
        (Amount((Part("glasses", 0, 0),)), {"glasses": 0}),
        (Amount((Part("euro", 20, 20), Part("lines", 3, 3))), {"euro": 20, "lines": 3}),
        (Amount(vague="een paar"), {"vague": "een paar"}),
        (Amount(), {}),
    ],
)
def test_amounts_have_the_published_form(amount: Amount, data: dict[str, Json]) -> None:
    assert list(amount_to_json(amount).items()) == list(data.items())
    assert amount_from_json(data) == amount


@pytest.mark.parametrize(
    "data",
    [{"beers": 2}, {"lines": "2"}, {"lines": None}, {"lines": True}, {"lines": [1]},
     {"lines": [1, 2, 3]}, {"lines": ["1", 2]}, {"vague": 3}, {"vague": "veel", "lines": 2}],
)  # fmt: skip
def test_what_is_no_amount_is_refused(data: dict[str, Json]) -> None:
    with pytest.raises(ValueError, match="not a"):
        amount_from_json(data)


@pytest.mark.parametrize("data", [{}, {"amount": 3}, [1], ["a", None], [["a"]], {"a": "b"}])
def test_what_is_no_value_is_refused(data: Json) -> None:
    with pytest.raises(ValueError, match="not a value"):
        value_from_json(data)


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(),
        lambda parts: st.lists(parts) | st.dictionaries(st.sampled_from([*UNITS, "amount"]), parts),
    )
)
def test_any_json_is_a_value_or_a_value_error(data: Json) -> None:
    try:
        value = value_from_json(data)
    except ValueError:
        return
    assert value_from_json(value_to_json(value)) == value
