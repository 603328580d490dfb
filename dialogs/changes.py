"""Frozen values with a few fields changed: what a turn does most, so it costs little."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Any, TypeVar

__all__ = ["replace"]

if TYPE_CHECKING:
    from dataclasses import replace  # so that names and types of fields are checked
else:
    T = TypeVar("T")

    def replace(one: T, **fields: Any) -> T:
        """Return *one* with these fields changed, as `dataclasses.replace`, at a fifth of its cost.

        Only for classes without ``__post_init__``; those with slots go the long way.
        """
        if not hasattr(one, "__dict__"):
            return dataclasses.replace(one, **fields)
        known = one.__dict__
        if not fields.keys() <= known.keys():
            raise TypeError(f"{type(one).__name__} has no {sorted(fields.keys() - known.keys())}")
        changed = object.__new__(type(one))
        changed.__dict__.update(known, **fields)
        return changed
