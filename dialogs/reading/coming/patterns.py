"""Days to come as they are said: a pattern for each way, and the stretch it makes of a match."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date, timedelta
from functools import lru_cache
from math import ceil

from dialogs.frozen import dataclass
from dialogs.reading.coming.en import EN
from dialogs.reading.coming.fr import FR
from dialogs.reading.coming.nl import NL
from dialogs.reading.coming.tongue import Tongue

TONGUES: Mapping[str, Tongue] = {"nl": NL, "en": EN, "fr": FR}
LONGEST = timedelta(days=400)
"""What lies farther off is not taken for meant."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Days from *since*, up to *until*, which is not one of them."""

    since: date
    until: date


Make = Callable[[re.Match[str], Tongue, date], Stretch | int | None]
Row = tuple[str, str, Make]


MARKERS = ("until", "through", "since", "after", "inclusive")


@lru_cache(maxsize=8)
def patterns_of(lang: str) -> tuple[tuple[str, re.Pattern[str], Make], ...]:
    """Return the patterns of a language: the kind of item, the pattern, what makes its value."""
    return tuple(
        (kind, re.compile(rf"(?:{pattern})(?![^ ])"), make)
        for kind, pattern, make in written(TONGUES[lang])
    )


def _any(words: Iterable[str]) -> str:
    return "|".join(sorted(words, key=len, reverse=True))


def written(t: Tongue) -> Iterator[Row]:
    """Yield the patterns of a language as they are written: kind, pattern, what makes the value."""
    for kind in MARKERS:
        yield kind, getattr(t, kind), _nothing
    yield from _weekdays_written(t)
    yield from _dates_written(t)
    yield from _weeks_written(t)
    yield from _months_written(t)
    yield from _lengths_written(t)


def _glue(t: Tongue) -> str:
    return rf"(?:(?:{t.glue}) )*"


def _weekdays_written(t: Tongue) -> Iterator[Row]:
    glue, weekday, part = _glue(t), _any(t.weekdays), rf"(?: ?(?:{t.part}))?"
    week_next = _next_unit(t, t.week)
    yield "days", rf"{glue}(?:{t.today})", lambda _m, _t, d: _one(d)
    yield "days", rf"{glue}(?:{t.tomorrow})", lambda _m, _t, d: _one(d + timedelta(days=1))
    yield "days", rf"{glue}(?:{t.day_after})", lambda _m, _t, d: _one(d + timedelta(days=2))
    yield (
        "days",
        rf"{glue}(?P<this>(?:{t.this}) )?(?P<next>(?:{t.following}) )?(?P<day>{weekday}){part}"
        rf"(?P<then> (?:{t.following}))?",
        _weekday,
    )
    yield (
        "days",
        rf"{glue}(?:(?:{week_next}) {glue}(?P<day>{weekday})"
        rf"|(?P<day2>{weekday}){part} (?:(?:{t.glue}) )*(?:{week_next})){part}",
        _weekday_next_week,
    )


def _dates_written(t: Tongue) -> Iterator[Row]:
    glue, month = _glue(t), _any(t.months)
    on = rf"{glue}(?:(?:{_any(t.weekdays)}) )?{glue}"
    number_of = rf"(?P<d>\d{{1,2}})(?: ?(?:{t.ordinal}))?"
    yield "days", rf"{on}{number_of}(?: of)? (?P<m>{month})(?: (?P<y>20\d\d))?", _date
    yield "days", rf"{on}(?P<m>{month}) {number_of}(?! ?\d)", _date
    yield "days", rf"{on}(?P<d>\d{{1,2}}) [/-] (?P<m>\d{{1,2}})(?: [/-] (?P<y>(?:20)?\d\d))?", _date
    yield "days", rf"{glue}(?P<d>\d{{1,2}}) (?:{t.ordinal})(?: (?:{t.month}))?", _day_number
    for words, (first_month, first_day, days) in t.feasts.items():
        yield "days", rf"{glue}(?:{words})", _feast(first_month, first_day, days)


def _weeks_written(t: Tongue) -> Iterator[Row]:
    glue = _glue(t)
    yield "days", rf"{glue}(?:{_next_unit(t, t.week)})", _next_week
    yield "days", rf"{glue}(?:{t.rest_of}) (?:{t.week})|(?:{t.this}) (?:{t.week})", _this_week
    yield "days", rf"(?:{t.end_of}) (?:(?:{t.this}) )?(?:{t.week})", _end_of_week
    yield (
        "days",
        rf"{glue}(?:(?:{t.this}|{t.rest_of}) )*(?P<next>(?:{t.following}) )?(?:{t.weekend})"
        rf"(?P<then> (?:{t.following}))?",
        _weekend,
    )


def _months_written(t: Tongue) -> Iterator[Row]:
    glue, month = _glue(t), _any(t.months)
    any_month = rf"(?:(?P<m>{month})|(?:{t.month}))"
    yield "days", rf"{glue}(?:{_next_unit(t, t.month)})", _next_month
    yield "days", rf"{glue}(?:{_next_unit(t, t.year)})", _next_year
    yield "days", rf"(?:{t.rest_of}|{t.this}) (?:{t.month})", _this_month
    yield "days", rf"(?:{t.end_of})(?: (?:{t.this}))? {any_month}", _end_of_month
    yield "days", rf"{glue}(?:(?:{t.rest_of}|{t.begin_of}) )?(?P<m>{month})", _month
    yield "days", rf"{glue}(?:{t.middle_of}) (?P<m>{month})", _middle


def _lengths_written(t: Tongue) -> Iterator[Row]:
    number = rf"\d+(?: [.,] \d+)?|{_any(t.numbers)}"
    unit = rf"(?P<day>{t.day})|(?P<week>{t.week})|(?P<month>{t.month})|(?P<weekend>{t.weekend})"
    yield "length", rf"(?:(?:{t.this}|{t.following}) )*(?P<n>{number}) (?:{unit})", _length
    yield "length", rf"(?P<n>{_any(t.numbers)}) (?:{unit}) (?:of|or|ou|a) (?P<n2>{number})", _length
    yield "length", rf"(?P<n>{number}) (?:of|a|tot|or|to|ou|-) (?:{number}) (?:{unit})", _length
    yield "days", rf"(?:{t.within}) (?P<n>{number}) (?:{unit})", _in_a_while
    for words, days in t.long.items():
        yield "length", rf"(?:(?P<n>{number}) )?(?:{words})", _long(days)


def _next_unit(t: Tongue, unit: str) -> str:
    this = rf"(?:(?:{t.this}) )?"
    return rf"{this}(?:{t.following}) (?:{unit})|{this}(?:{unit}) (?:{t.following})"


def _nothing(_match: re.Match[str], _tongue: Tongue, _today: date) -> None:
    return None


def _one(day: date) -> Stretch:
    return Stretch(day, day + timedelta(days=1))


def _group(match: re.Match[str], name: str) -> str | None:
    return match.groupdict().get(name)


def _weekday(match: re.Match[str], tongue: Tongue, today: date) -> Stretch:
    ahead = (tongue.weekdays[match["day"]] - today.weekday()) % 7
    if (_group(match, "next") or _group(match, "then")) and ahead <= 2:
        ahead += 7
    return _one(today + timedelta(days=ahead))


def _weekday_next_week(match: re.Match[str], tongue: Tongue, today: date) -> Stretch:
    day = _group(match, "day") or _group(match, "day2") or ""
    return _one(_monday_after(today) + timedelta(days=tongue.weekdays[day]))


def _date(match: re.Match[str], tongue: Tongue, today: date) -> Stretch | None:
    month = tongue.months.get(match["m"]) or int(match["m"])
    said = _group(match, "y")
    year = int(said) % 100 + 2000 if said else today.year
    day = _day(year, month, int(match["d"]))
    if day is not None and day < today and not said:
        day = _day(year + 1, month, int(match["d"]))
    return _one(day) if day else None


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _day_number(match: re.Match[str], _tongue: Tongue, today: date) -> Stretch | None:
    number, first = int(match["d"]), today.replace(day=1)
    for _ in range(3):
        day = _day(first.year, first.month, number)
        if day is not None and day >= today:
            return _one(day)
        first = _month_after(first)
    return None


def _monday_after(day: date) -> date:
    return day + timedelta(days=7 - day.weekday())


def _month_after(day: date) -> date:
    return (day.replace(day=1) + timedelta(days=32)).replace(day=1)


def _next_week(_match: re.Match[str], _tongue: Tongue, today: date) -> Stretch:
    monday = _monday_after(today)
    return Stretch(monday, monday + timedelta(days=7))


def _this_week(_match: re.Match[str], _tongue: Tongue, today: date) -> Stretch:
    return Stretch(today, _monday_after(today))


def _end_of_week(_match: re.Match[str], _tongue: Tongue, today: date) -> Stretch:
    monday = _monday_after(today)
    return Stretch(monday, monday + timedelta(days=1))


def _weekend(match: re.Match[str], _tongue: Tongue, today: date) -> Stretch:
    monday = _monday_after(today)
    saturday = monday - timedelta(days=2)
    is_next = _group(match, "next") or _group(match, "then")
    if is_next and saturday - today <= timedelta(days=1):
        return Stretch(saturday + timedelta(days=7), monday + timedelta(days=7))
    if today.weekday() == 4:
        saturday = today  # said on a Friday, its evening is meant too
    return Stretch(max(saturday, today), monday)


def _next_month(_match: re.Match[str], _tongue: Tongue, today: date) -> Stretch:
    first = _month_after(today)
    return Stretch(first, _month_after(first))


def _next_year(_match: re.Match[str], _tongue: Tongue, today: date) -> Stretch:
    return Stretch(date(today.year + 1, 1, 1), date(today.year + 2, 1, 1))


def _this_month(_match: re.Match[str], _tongue: Tongue, today: date) -> Stretch:
    return Stretch(today, _month_after(today))


def _end_of_month(match: re.Match[str], tongue: Tongue, today: date) -> Stretch:
    after = _month_after(_first_of(_group(match, "m"), tongue, today))
    return _one(after)


def _first_of(name: str | None, tongue: Tongue, today: date) -> date:
    if not name:
        return today.replace(day=1)
    month = tongue.months[name]
    return date(today.year + (month < today.month), month, 1)


def _month(match: re.Match[str], tongue: Tongue, today: date) -> Stretch:
    first = _first_of(match["m"], tongue, today)
    return Stretch(max(first, today), _month_after(first))


def _middle(match: re.Match[str], tongue: Tongue, today: date) -> Stretch:
    return _one(_first_of(match["m"], tongue, today).replace(day=15))


def _feast(month: int, day: int, days: int) -> Make:
    def make(_match: re.Match[str], _tongue: Tongue, today: date) -> Stretch:
        first = date(today.year, month, day)
        if first + timedelta(days=days) <= today:
            first = date(today.year + 1, month, day)
        return Stretch(first, first + timedelta(days=days))

    return make


def _number(words: str | None, tongue: Tongue) -> float:
    if not words:
        return 1
    return tongue.numbers[words] if words in tongue.numbers else _figure(words)


def _figure(words: str) -> float:
    return float(words.replace(" ", "").replace(",", "."))


def _length(match: re.Match[str], tongue: Tongue, today: date) -> int:
    number = _number(_group(match, "n2") or match["n"], tongue)
    if number > LONGEST.days:
        return LONGEST.days + 1
    if _group(match, "month"):
        return round(number * 30.4)
    if _group(match, "weekend"):
        return (_monday_after(today) - today).days + 7 * max(0, ceil(number) - 1)
    return max(1, ceil(number * (7 if _group(match, "week") else 1)))


def _in_a_while(match: re.Match[str], tongue: Tongue, today: date) -> Stretch | None:
    days = _length(match, tongue, today)
    return _one(today + timedelta(days=days)) if days <= LONGEST.days else None


def _long(days: int) -> Make:
    def make(match: re.Match[str], tongue: Tongue, _today: date) -> int:
        return min(LONGEST.days + 1, round(days * _number(_group(match, "n"), tongue)))

    return make
