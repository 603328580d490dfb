"""Time zones by the name of a city, for who isn't where their country's zone is."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from rapidfuzz import fuzz, process

COUNTRY_ZONES: Mapping[str, str] = {"nl": "Europe/Amsterdam", "be": "Europe/Brussels"}
DEFAULT_ZONE = "Europe/Amsterdam"
MOST_CITIES = 6
_CLOSE = 84
_NEAR_S = 10 * 60

ZONES: Mapping[str, str] = {
    "Londen": "Europe/London",
    "Lissabon": "Europe/Lisbon",
    "Dublin": "Europe/Dublin",
    "Casablanca": "Africa/Casablanca",
    "Las Palmas": "Atlantic/Canary",
    "Reykjavik": "Atlantic/Reykjavik",
    "Amsterdam": "Europe/Amsterdam",
    "Brussel": "Europe/Brussels",
    "Parijs": "Europe/Paris",
    "Madrid": "Europe/Madrid",
    "Berlijn": "Europe/Berlin",
    "Rome": "Europe/Rome",
    "Athene": "Europe/Athens",
    "Boekarest": "Europe/Bucharest",
    "Kiev": "Europe/Kyiv",
    "Helsinki": "Europe/Helsinki",
    "Caïro": "Africa/Cairo",
    "Johannesburg": "Africa/Johannesburg",
    "Istanbul": "Europe/Istanbul",
    "Moskou": "Europe/Moscow",
    "Nairobi": "Africa/Nairobi",
    "Bagdad": "Asia/Baghdad",
    "Riyad": "Asia/Riyadh",
    "Teheran": "Asia/Tehran",
    "Dubai": "Asia/Dubai",
    "Bakoe": "Asia/Baku",
    "Kaboel": "Asia/Kabul",
    "Karachi": "Asia/Karachi",
    "Tasjkent": "Asia/Tashkent",
    "Delhi": "Asia/Kolkata",
    "Colombo": "Asia/Colombo",
    "Kathmandu": "Asia/Kathmandu",
    "Dhaka": "Asia/Dhaka",
    "Yangon": "Asia/Yangon",
    "Bangkok": "Asia/Bangkok",
    "Jakarta": "Asia/Jakarta",
    "Hanoi": "Asia/Ho_Chi_Minh",
    "Denpasar": "Asia/Makassar",
    "Singapore": "Asia/Singapore",
    "Hongkong": "Asia/Hong_Kong",
    "Peking": "Asia/Shanghai",
    "Manilla": "Asia/Manila",
    "Perth": "Australia/Perth",
    "Tokio": "Asia/Tokyo",
    "Seoel": "Asia/Seoul",
    "Adelaide": "Australia/Adelaide",
    "Sydney": "Australia/Sydney",
    "Brisbane": "Australia/Brisbane",
    "Auckland": "Pacific/Auckland",
    "Praia": "Atlantic/Cape_Verde",
    "Paramaribo": "America/Paramaribo",
    "Rio de Janeiro": "America/Sao_Paulo",
    "Buenos Aires": "America/Argentina/Buenos_Aires",
    "St. John's": "America/St_Johns",
    "Willemstad": "America/Curacao",
    "Oranjestad": "America/Aruba",
    "Philipsburg": "America/Lower_Princes",
    "Santiago": "America/Santiago",
    "Halifax": "America/Halifax",
    "New York": "America/New_York",
    "Toronto": "America/Toronto",
    "Lima": "America/Lima",
    "Bogotá": "America/Bogota",
    "Chicago": "America/Chicago",
    "Mexico-Stad": "America/Mexico_City",
    "Denver": "America/Denver",
    "Los Angeles": "America/Los_Angeles",
    "Vancouver": "America/Vancouver",
    "Anchorage": "America/Anchorage",
    "Honolulu": "Pacific/Honolulu",
}


def cities_at(clock: str, now: datetime) -> tuple[str, ...]:
    """Return up to six cities where it is *clock* (HH:MM) at *now*, give or take ten minutes."""
    hour, minute = int(clock[:2]), int(clock[3:])
    return tuple(
        city for city, zone in ZONES.items() if _distance_s(now, zone, hour, minute) <= _NEAR_S
    )[:MOST_CITIES]


def _distance_s(now: datetime, zone: str, hour: int, minute: int) -> float:
    local = now.astimezone(ZoneInfo(zone))
    said = local.replace(hour=hour, minute=minute, second=0)
    gap = abs((said.replace(tzinfo=None) - local.replace(tzinfo=None)) / timedelta(seconds=1))
    return min(gap, 86400 - gap)


def zone_named(words: str) -> str | None:
    """Return the IANA zone of a city or an IANA name, typos allowed; None when none is like it."""
    names = {city.casefold(): zone for city, zone in ZONES.items()}
    names |= {zone.casefold(): zone for zone in ZONES.values()}
    names |= {zone.rpartition("/")[2].replace("_", " ").casefold(): zone for zone in ZONES.values()}
    key = words.strip().casefold()[:60]
    if key in names:
        return names[key]
    near = process.extractOne(key, list(names), scorer=fuzz.ratio, score_cutoff=_CLOSE)
    return names[near[0]] if near else _iana(words.strip())


def _iana(words: str) -> str | None:
    if "/" not in words or len(words) > 60 or not words.isascii():
        return None
    try:
        return ZoneInfo(words).key
    except (KeyError, ValueError, OSError):
        return None
