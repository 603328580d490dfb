"""Time zones by the name of a city, for who isn't where their country's zone is."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from rapidfuzz import fuzz, process

from dialogs.reading.words import tokens

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


PLACES: Mapping[str, str] = {
    "bali": "Asia/Makassar", "lombok": "Asia/Makassar", "indonesie": "Asia/Jakarta",
    "indonesia": "Asia/Jakarta", "java": "Asia/Jakarta", "thailand": "Asia/Bangkok",
    "thailande": "Asia/Bangkok", "phuket": "Asia/Bangkok", "koh samui": "Asia/Bangkok",
    "vietnam": "Asia/Ho_Chi_Minh", "maleisie": "Asia/Kuala_Lumpur", "filipijnen": "Asia/Manila",
    "philippines": "Asia/Manila", "japan": "Asia/Tokyo", "japon": "Asia/Tokyo",
    "zuid korea": "Asia/Seoul", "china": "Asia/Shanghai", "chine": "Asia/Shanghai",
    "shanghai": "Asia/Shanghai", "hong kong": "Asia/Hong_Kong", "india": "Asia/Kolkata",
    "inde": "Asia/Kolkata", "goa": "Asia/Kolkata", "mumbai": "Asia/Kolkata",
    "sri lanka": "Asia/Colombo", "nepal": "Asia/Kathmandu", "dubai": "Asia/Dubai",
    "abu dhabi": "Asia/Dubai", "israel": "Asia/Jerusalem", "tel aviv": "Asia/Jerusalem",
    "turkije": "Europe/Istanbul", "turkey": "Europe/Istanbul", "turquie": "Europe/Istanbul",
    "antalya": "Europe/Istanbul", "istanboel": "Europe/Istanbul", "griekenland": "Europe/Athens",
    "greece": "Europe/Athens", "grece": "Europe/Athens", "kreta": "Europe/Athens",
    "rhodos": "Europe/Athens", "cyprus": "Asia/Nicosia", "roemenie": "Europe/Bucharest",
    "bulgarije": "Europe/Sofia", "finland": "Europe/Helsinki", "oekraine": "Europe/Kyiv",
    "engeland": "Europe/London", "england": "Europe/London", "angleterre": "Europe/London",
    "london": "Europe/London", "londres": "Europe/London", "schotland": "Europe/London",
    "scotland": "Europe/London", "manchester": "Europe/London", "uk": "Europe/London",
    "ierland": "Europe/Dublin", "ireland": "Europe/Dublin", "irlande": "Europe/Dublin",
    "portugal": "Europe/Lisbon", "lisbon": "Europe/Lisbon", "lisbonne": "Europe/Lisbon",
    "porto": "Europe/Lisbon", "algarve": "Europe/Lisbon", "madeira": "Atlantic/Madeira",
    "azoren": "Atlantic/Azores", "tenerife": "Atlantic/Canary", "gran canaria": "Atlantic/Canary",
    "lanzarote": "Atlantic/Canary", "fuerteventura": "Atlantic/Canary",
    "canarische eilanden": "Atlantic/Canary", "ijsland": "Atlantic/Reykjavik",
    "iceland": "Atlantic/Reykjavik", "marokko": "Africa/Casablanca",
    "morocco": "Africa/Casablanca", "maroc": "Africa/Casablanca",
    "marrakech": "Africa/Casablanca", "egypte": "Africa/Cairo", "egypt": "Africa/Cairo",
    "zuid afrika": "Africa/Johannesburg", "south africa": "Africa/Johannesburg",
    "kaapstad": "Africa/Johannesburg", "cape town": "Africa/Johannesburg",
    "kenia": "Africa/Nairobi", "kenya": "Africa/Nairobi", "tanzania": "Africa/Nairobi",
    "zanzibar": "Africa/Nairobi", "senegal": "Africa/Dakar", "gambia": "Africa/Banjul",
    "ghana": "Africa/Accra", "kaapverdie": "Atlantic/Cape_Verde", "congo": "Africa/Kinshasa",
    "kinshasa": "Africa/Kinshasa", "suriname": "America/Paramaribo",
    "paramaribo": "America/Paramaribo", "curacao": "America/Curacao", "aruba": "America/Aruba",
    "bonaire": "America/Kralendijk", "sint maarten": "America/Lower_Princes",
    "dominicaanse republiek": "America/Santo_Domingo", "cuba": "America/Havana",
    "jamaica": "America/Jamaica", "brazilie": "America/Sao_Paulo", "brazil": "America/Sao_Paulo",
    "bresil": "America/Sao_Paulo", "rio": "America/Sao_Paulo", "sao paulo": "America/Sao_Paulo",
    "argentinie": "America/Argentina/Buenos_Aires", "chili": "America/Santiago",
    "peru": "America/Lima", "colombia": "America/Bogota", "colombie": "America/Bogota",
    "medellin": "America/Bogota", "bogota": "America/Bogota", "mexico": "America/Mexico_City",
    "mexique": "America/Mexico_City", "cancun": "America/Cancun",
    "costa rica": "America/Costa_Rica",
    "panama": "America/Panama",
    "new york": "America/New_York", "nyc": "America/New_York",
    "ny": "America/New_York", "miami": "America/New_York", "florida": "America/New_York",
    "boston": "America/New_York", "washington": "America/New_York", "toronto": "America/Toronto",
    "montreal": "America/Toronto", "chicago": "America/Chicago", "texas": "America/Chicago",
    "las vegas": "America/Los_Angeles", "los angeles": "America/Los_Angeles",
    "san francisco": "America/Los_Angeles", "californie": "America/Los_Angeles",
    "california": "America/Los_Angeles", "vancouver": "America/Vancouver",
    "hawaii": "Pacific/Honolulu", "australie": "Australia/Sydney",
    "australia": "Australia/Sydney", "sydney": "Australia/Sydney",
    "melbourne": "Australia/Melbourne", "perth": "Australia/Perth",
    "nieuw zeeland": "Pacific/Auckland", "new zealand": "Pacific/Auckland",
}  # fmt: skip
"""Where people say they are, in plain spelling, and the zone that is theirs there."""


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
    said = f" {' '.join(tokens(key))} "
    inside = [place for place in PLACES if f" {place} " in said]
    if inside:
        return PLACES[max(inside, key=len)]
    near = process.extractOne(key, list(names), scorer=fuzz.ratio, score_cutoff=_CLOSE)
    return names[near[0]] if near else _iana(words.strip())


def _iana(words: str) -> str | None:
    if "/" not in words or len(words) > 60 or not words.isascii():
        return None
    try:
        return ZoneInfo(words).key
    except (KeyError, ValueError, OSError):
        return None
