"""What is settled about a person, and asked once: their settings, with types and defaults."""

from __future__ import annotations

from collections.abc import Mapping

from dialogs import types
from dialogs.types import Type
from dialogs.values import Value

WEEK = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
"""The days of the week as settings and answers write them, Monday first."""

CONSENT_VERSION = "2026-11-21"
"""The version of the consent texts; a new one asks again."""

TIES = ("partner", "child", "parent", "sibling", "friend", "colleague", "other")
"""Who the other is to a relative."""

TYPES: Mapping[str, Type] = {
    "role": Type("choice", frozenset({"client", "relative", "counsellor"})),
    "country": Type("choice", frozenset({"nl", "be", "other"})),
    "zone": types.TEXT,
    "hour": types.TIME,
    "locale": types.TEXT,
    "minor": types.FLAG,
    "shared_phone": types.FLAG,
    "simple": types.FLAG,
    "discreet": types.FLAG,
    "week_off": types.FLAG,
    "tie": Type("choice", frozenset(TIES)),
    "use_seen": Type("choice", frozenset({"heavy", "addicted", "unsure"})),
    "aim": Type("choice", frozenset({"less", "quit", "safer", "breathe"})),
    "afraid": types.FLAG,
    "fear_seen": types.FLAG,
    "safe_asked": types.DAY,
    "week_from": types.DAY,
    "off_days": Type("choices", frozenset(WEEK)),
    "once": types.TEXT,
    "zone_asked": types.DAY,
    "rested": types.FLAG,
    "paused": types.TEXT,
    "paused_from": types.DAY,
    "consent": types.TEXT,
    "consented": types.FLAG,
}

KEPT_BY_DEEDS = ("consent", "consented", "paused", "paused_from")
"""Settings that change by what is done, and are never set by name."""

SETTABLE = tuple(name for name in TYPES if name not in KEPT_BY_DEEDS)

FLAGS = ("minor", "shared_phone", "simple", "discreet", "week_off", "afraid", "fear_seen", "rested")
"""Settings that are false until set."""


def consent_for(role: Value) -> str:
    """Return what consent for *role*, in the version that holds now, is written as."""
    return f"{CONSENT_VERSION}/relative" if role == "relative" else CONSENT_VERSION


def profile_value(profile: Mapping[str, Value], name: str) -> Value:
    """Return a setting's value; flags are false until set, everything else open."""
    if name == "consented":
        return profile.get("consent") == consent_for(profile.get("role"))
    return profile.get(name, False if name in FLAGS else None)
