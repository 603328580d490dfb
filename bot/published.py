"""Values as they leave the house: in a person's copy and in ``houvast understand``."""

from __future__ import annotations

from dialogs.values import Amount, Json, Value, amount_to_json


def publish(value: Value) -> Json:
    """Return *value* as JSON data, an amount without the mark that our own rows need."""
    if isinstance(value, Amount):
        return amount_to_json(value)
    return list(value) if isinstance(value, tuple) else value
