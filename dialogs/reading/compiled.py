"""Expressions to search with, compiled at their first use: a start needs none of them."""

from __future__ import annotations

import re
from functools import cache


@cache
def compiled(source: str) -> re.Pattern[str]:
    """Return the expression that *source* writes; the same one at every later call."""
    return re.compile(source)
