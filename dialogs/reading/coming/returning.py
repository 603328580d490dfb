"""Reading the answer to "until when?" and to "when shall I come back?"."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from dialogs.reading.coming.moments import find_moment
from dialogs.reading.coming.stretches import find_items, find_stretch, plain_text, tongue_of
from dialogs.reading.readings import Read, Reading, Unread
from dialogs.reading.refusals import why_not
from dialogs.reading.words import normalise, split

_ENDS = frozenset({"until", "through", "inclusive", "length"})


def read_return(text: str, *, lang: str, today: date) -> Reading:
    """Read the day of return as ISO date: "maandag" is that day, "3 dagen" the day after them."""
    lang = tongue_of(text, lang=lang)
    plain = plain_text(text, lang=lang)
    stretch = find_stretch(plain, lang=lang, today=today)
    if stretch is None:
        return Unread(why_not(split(normalise(text)), lang) or "no_day")
    items = find_items(plain, lang=lang, today=today)
    is_one_day = stretch.until - stretch.since == timedelta(days=1)
    is_day_itself = is_one_day and not _ENDS & {item.kind for item in items}
    day = stretch.since if is_day_itself and stretch.since > today else stretch.until
    return Read(day.isoformat())


def read_moment(text: str, *, lang: str, now: datetime | None, hour: str) -> Reading:
    """Read a moment after *now* as ISO text, to the minute."""
    lang = tongue_of(text, lang=lang)
    plain = plain_text(text, lang=lang)
    found = now and find_moment(plain, text, lang=lang, now=now.replace(tzinfo=None), hour=hour)
    if not found:
        return Unread(why_not(split(normalise(text)), lang) or "no_time")
    return Read(found.isoformat(timespec="minutes"))
