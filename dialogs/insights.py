"""What follows from a person's records and the hour: pure, typed, each named once."""

# long: all that a script can name is worked out in one place, to be looked up together.
from __future__ import annotations

from collections.abc import Callable, Container, Mapping
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from dialogs import sharing, types, zones
from dialogs.cities import COUNTRY_ZONES, DEFAULT_ZONE
from dialogs.days_ahead import (
    day_of,
    in_days,
    moment_of,
    next_weekday,
    paused_until,
    time_of,
)
from dialogs.expressions import Signature
from dialogs.frozen import dataclass
from dialogs.profile import profile_value
from dialogs.reading.manners import sharp_in, way_of
from dialogs.reading.near_ones import is_of_another, theme_in, tie_in
from dialogs.reading.unnamed import names_someone
from dialogs.records import CHECKIN, Record
from dialogs.sheets import NOTHING, Invitation, Shared, Together
from dialogs.types import Type
from dialogs.usual import less_than_usual, some, usual_amount
from dialogs.values import Value
from dialogs.weeks import known_use, strongest, turns_on, week_of

DAY_TURNS_AT = 5
"""Before this hour the day is asked: the evening may not be over yet (house.md, "midnight")."""

PARTS_OF_DAY = ("morning", "afternoon", "evening", "night")


@dataclass(frozen=True, slots=True)
class View:
    """All that insights may look at.

    *now* is aware; *current* is the key of what is being filled in, *below* the script that
    waits under this one; *is_holding*: something is held for later. *prompts* counts unasked
    messages since the person last wrote, this one with them; *wrote* are the hours (UTC) in which
    they wrote lately. *locales* are those that are spoken. *shared* is the sheet they share,
    *invited* where a code in hand leads.
    """

    profile: Mapping[str, Value]
    records: Mapping[str, Record]
    now: datetime
    current: str | None = None
    below: str | None = None
    is_holding: bool = False
    operator: str | None = None
    prompts: int = 0
    wrote: tuple[str, ...] = ()
    locales: Container[str] = ("nl",)
    together: Together = NOTHING
    shared: Shared | None = None
    invited: Invitation | None = None

    @property
    def local(self) -> datetime:
        """Return *now* in the person's zone."""
        zone = profile_value(self.profile, "zone")
        country = profile_value(self.profile, "country")
        name = (
            zone
            if isinstance(zone, str) and zone
            else COUNTRY_ZONES.get(str(country), DEFAULT_ZONE)
        )
        return self.now.astimezone(ZoneInfo(name))

    @property
    def hour(self) -> str:
        """Return the hour at which they are asked, HH:MM; empty when there is none."""
        return str(profile_value(self.profile, "hour") or "")

    @property
    def today(self) -> date:
        """Return the local date."""
        return self.local.date()

    def checkins(self) -> list[Record]:
        """Return the check-ins of other days than the one being filled in, oldest first."""
        found = [
            record
            for record in self.records.values()
            if record.kind == CHECKIN.name and record.key != self.current
        ]
        return sorted(found, key=lambda record: record.day or "")

    def earlier_checkins(self) -> list[Record]:
        """Return the check-ins of days before the one being filled in, or all, oldest first."""
        kind, _, day = (self.current or "").partition(":")
        if kind != CHECKIN.name:
            return self.checkins()
        return [record for record in self.checkins() if (record.day or "") < day]


def day_key(kind: str, day: str) -> str:
    """Return the key of the one record of *kind* on *day* (ISO date)."""
    return f"{kind}:{day}"


def _local_time(view: View) -> Value:
    return view.local.strftime("%H:%M")


def _part_of_day(view: View) -> Value:
    hour = view.local.hour
    starts = ((23, "night"), (18, "evening"), (12, "afternoon"), (5, "morning"))
    return next((part for start, part in starts if hour >= start), "night")


def _today(view: View) -> Value:
    return view.today.isoformat()


def _yesterday(view: View) -> Value:
    return (view.today - timedelta(days=1)).isoformat()


def _day_unclear(view: View) -> Value:
    return view.local.hour < DAY_TURNS_AT


def _has_log(view: View, day: Value) -> Value:
    return isinstance(day, str) and day_key(CHECKIN.name, day) in view.records


def _checked_in_today(view: View) -> Value:
    return _has_log(view, _today(view))


def _days_logged(view: View) -> Value:
    return sum(record.kind == CHECKIN.name for record in view.records.values())


def _last_craving(view: View) -> Value:
    known = [c for c in view.checkins() if isinstance(c.fields.get("craving"), int)]
    return known[-1].fields["craving"] if known else None


def _days_without_use(view: View) -> Value:
    """Count known days without use since the last known use; a day nobody filled in is unknown."""
    known = [r for r in view.earlier_checkins() if isinstance(r.fields.get("used"), bool)]
    used = [number for number, record in enumerate(known) if record.fields["used"]]
    return len(known) - 1 - used[-1] if used else None


def _entries_on(view: View, day: Value) -> Value:
    if not isinstance(day, str):
        return ()
    return tuple(sorted(k for k, r in view.records.items() if r.day == day and r.kind != "consent"))


def _has_entries(view: View, day: Value) -> Value:
    return bool(_entries_on(view, day))


def _kind_of(view: View, entry: Value) -> Value:
    record = view.records.get(entry) if isinstance(entry, str) else None
    return record.kind if record else None


def _latest(view: View, kind: Value) -> Value:
    """Return the key of the record of *kind* that was made last."""
    return max((key for key, r in view.records.items() if r.kind == kind), default=None)


def _days_since(view: View, kind: Value) -> Value:
    """Return how many days ago the latest record of *kind* is of, the one being made left out."""
    days = [
        record.day
        for key, record in view.records.items()
        if record.kind == kind and record.day and key != view.current
    ]
    return (view.today - date.fromisoformat(max(days))).days if days else None


def _lang(view: View) -> str:
    return _locale(view).replace("_", "-")


def _anything_kept(view: View) -> Value:
    return bool(view.records)


def _no_cards(_: View, __: Value) -> Value:
    return ()


def _week(view: View) -> list[Record]:
    return week_of(view.records.values(), view.today)


def _week_peak(view: View) -> Value:
    peak = strongest(_week(view))
    return peak[0] if peak else None


def _week_peak_craving(view: View) -> Value:
    peak = strongest(_week(view))
    return peak[1] if peak else None


def _has_hour(view: View) -> Value:
    return bool(profile_value(view.profile, "hour"))


def _locale(view: View) -> str:
    return str(profile_value(view.profile, "locale") or "nl")


def _spoken(view: View, locale: Value) -> Value:
    """Return *locale* when it is spoken here, else the person's own as it is."""
    return locale if locale in view.locales else _locale(view)


def _spoken_in(view: View, country: Value) -> Value:
    """Return the person's language as it is written in a country, when we have that."""
    language = _locale(view).partition("_")[0]
    there = f"{language}_{str(country).upper()}"
    return there if there in view.locales else language


@dataclass(frozen=True, slots=True)
class Insight:
    """A name or function of the script language: types and what works it out."""

    signature: Signature
    work_out: Callable[..., Value]


def _insight(work_out: Callable[..., Value], gives: Type, *takes: Type) -> Insight:
    return Insight(Signature(takes, gives), work_out)


INSIGHTS: Mapping[str, Insight] = {
    "local_time": _insight(_local_time, types.TIME),
    "part_of_day": _insight(_part_of_day, Type("choice", frozenset(PARTS_OF_DAY))),
    "today": _insight(_today, types.DAY),
    "yesterday": _insight(_yesterday, types.DAY),
    "day_unclear": _insight(_day_unclear, types.FLAG),
    "checked_in_today": _insight(_checked_in_today, types.FLAG),
    "days_logged": _insight(_days_logged, types.NUMBER),
    "last_craving": _insight(_last_craving, types.NUMBER),
    "days_without_use": _insight(_days_without_use, types.NUMBER),
    "usual_amount": _insight(usual_amount, types.NUMBER),
    "paused_until": _insight(paused_until, types.DAY),
    "day_of": _insight(day_of, types.DAY, types.TEXT),
    "time_of": _insight(time_of, types.TIME, types.TEXT),
    "in_days": _insight(in_days, types.DAY, types.NUMBER),
    "moment_of": _insight(moment_of, types.TEXT, types.TEXT),
    "asked_daily": _insight(lambda _, off: off == (), types.FLAG, types.CHOICES),
    "next_weekday": _insight(next_weekday, types.DAY, types.TEXT),
    "week_turns": _insight(
        lambda v: turns_on(profile_value(v.profile, "week_from"), v.today), types.FLAG
    ),
    "week_logged": _insight(lambda view: len(_week(view)), types.NUMBER),
    "week_known": _insight(lambda view: len(known_use(_week(view))), types.NUMBER),
    "week_used": _insight(lambda view: sum(known_use(_week(view))), types.NUMBER),
    "week_peak": _insight(_week_peak, types.DAY),
    "week_peak_craving": _insight(_week_peak_craving, types.NUMBER),
    "has_hour": _insight(_has_hour, types.FLAG),
    "talk_open": _insight(lambda view: view.below is not None, types.FLAG),
    "open_talk": _insight(lambda view: view.below, types.SCRIPT),
    "anything_kept": _insight(_anything_kept, types.FLAG),
    "anything_held": _insight(lambda view: view.is_holding, types.FLAG),
    "prompts": _insight(lambda view: view.prompts, types.NUMBER),
    "operator": _insight(lambda view: view.operator, types.TEXT),
    "time_in": _insight(zones.time_in, types.TIME, types.TEXT),
    "cards_for": _insight(_no_cards, types.SCRIPTS, types.TEXT),
    "has_log": _insight(_has_log, types.FLAG, types.DAY),
    "has_entries": _insight(_has_entries, types.FLAG, types.DAY),
    "entries_on": _insight(_entries_on, types.RECORDS, types.DAY),
    "kind_of": _insight(_kind_of, types.TEXT, types.TEXT),
    "latest": _insight(_latest, types.TEXT, types.TEXT),
    "days_since": _insight(_days_since, types.NUMBER, types.TEXT),
    "tie_told": _insight(lambda v, words: tie_in(words, _lang(v)), types.TEXT, types.TEXT),
    "of_another": _insight(lambda v, words: is_of_another(words, _lang(v)), types.FLAG, types.TEXT),
    "theme_told": _insight(lambda v, words: theme_in(words, _lang(v)), types.TEXT, types.TEXT),
    "way_said": _insight(lambda v, words: way_of(words, _lang(v)), types.TEXT, types.TEXT),
    "sharp_word": _insight(lambda v, words: sharp_in(words, _lang(v)), types.TEXT, types.TEXT),
    "names_someone": _insight(lambda _, words: names_someone(words), types.FLAG, types.TEXT),
    "less_than_usual": _insight(less_than_usual, types.FLAG, types.AMOUNT),
    "some": _insight(some, types.FLAG, types.AMOUNT),
    "hours_elsewhere": _insight(zones.hours_elsewhere, types.FLAG),
    "country_zone": _insight(zones.country_zone, types.TEXT, types.TEXT),
    "zones_at": _insight(zones.zones_at, types.WORDS, types.TIME),
    "zone_named": _insight(zones.zone_named, types.TEXT, types.TEXT),
    "may_share": _insight(sharing.may_share, types.FLAG),
    "may_begin": _insight(sharing.may_begin, types.FLAG),
    "code_fits": _insight(sharing.code_fits, types.FLAG),
    "code_in": _insight(sharing.code_in, types.TEXT, types.TEXT),
    "fresh_code": _insight(sharing.fresh_code, types.TEXT),
    "shares": _insight(lambda view: view.shared is not None, types.FLAG),
    "sheet": _insight(sharing.sheet_text, types.TEXT),
    "sheet_new": _insight(sharing.is_sheet_new, types.FLAG),
    "sheet_full": _insight(sharing.is_sheet_full, types.FLAG),
    "lines_to_agree": _insight(sharing.lines_to_agree, types.WORDS),
    "lines_agreed": _insight(sharing.lines_agreed, types.WORDS),
    "end_to_be_asked": _insight(sharing.is_end_to_be_asked, types.FLAG),
    "spoken": _insight(_spoken, types.TEXT, types.TEXT),
    "spoken_in": _insight(_spoken_in, types.TEXT, types.TEXT),
    "answered": _insight(
        lambda _, value: value is not None and value not in ("", ()), types.FLAG, types.ANY
    ),
}

SIGNATURES: Mapping[str, Signature] = {name: item.signature for name, item in INSIGHTS.items()}
