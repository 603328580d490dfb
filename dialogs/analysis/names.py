"""What guards and texts may name, with types: the list that authors look things up in."""

from __future__ import annotations

from dialogs import helplines, profile
from dialogs.insights import INSIGHTS, Insight
from dialogs.types import TEXT, Type

MEANINGS = {
    "role": "client, relative or counsellor; open until it is told",
    "country": "nl, be or other",
    "zone": "their time zone by its IANA name; open: their country's",
    "hour": "when the daily prompt comes; open: it does not",
    "locale": "the language they are spoken to in",
    "minor": "whether they said to be under 18",
    "shared_phone": "whether others see this phone",
    "simple": "whether they asked for shorter texts",
    "discreet": "whether unasked messages say nothing of what this is",
    "week_off": "whether they want no invitation to look back on a week",
    "tie": "who the other is to a relative: partner, child, parent, sibling …",
    "use_seen": "how a relative sees the other's use: heavy, addicted or unsure",
    "aim": "what a relative hopes for: less, quit, safer or breathe",
    "afraid": "whether somebody is afraid of the other now",
    "fear_seen": "whether they ever were, here: it stays",
    "safe_asked": "the day on which safety at home was asked last",
    "week_from": "the first day on which a week is looked back on; every seventh day after it too",
    "off_days": "days of the week on which nothing is asked: mon, tue, wed …",
    "zone_asked": "the day on which they were asked whether their clock is another",
    "rested": "whether they could not be reached, and have not yet said that we may write again",
    "once": "the one moment to come that they chose, on their own clock",
    "paused_from": "the first day of a pause that lies ahead; open: today",
    "paused": "the day until which nothing comes unasked, or open",
    "consent": "the version of the texts they agreed to",
    "consented": "whether they agreed to the texts that hold now",
    "local_time": "what time it is for them",
    "part_of_day": "morning, afternoon, evening or night, for them",
    "today": "their date",
    "yesterday": "the date before",
    "day_unclear": "before five in the morning: the evening may not be over yet",
    "checked_in_today": "whether today's check-in is there",
    "days_logged": "how many check-ins there are",
    "last_craving": "the craving of the latest check-in that has one",
    "days_without_use": "known days without use since the last known use",
    "paused_until": "the day of return of a pause that is on, or that lies ahead",
    "day_of": "the day of a moment",
    "time_of": "the time of a moment",
    "in_days": "the date so many days from today",
    "moment_of": "the moment in an hour (hour), tonight (evening) or tomorrow",
    "asked_daily": "whether days off were told, and there are none",
    "next_weekday": "the date of the next mon, tue, wed … after today",
    "week_turns": "whether today is the day on which they look back on a week",
    "week_logged": "how many of the seven days before today have a check-in",
    "week_known": "on how many of these it is known whether they used",
    "week_used": "on how many of these they used",
    "week_peak": "the day of these with the strongest craving; open when none was told",
    "week_peak_craving": "how strong it was then",
    "usual_amount": "the median of earlier days, from three days on",
    "has_hour": "whether an hour was chosen for prompts",
    "talk_open": "whether a talk waits under this one",
    "open_talk": "which talk waits under this one",
    "anything_kept": "whether there is any record",
    "anything_held": "whether something waits for when this script ends",
    "prompts": "how many unasked messages came since they last wrote, this one with them",
    "operator": "who runs this Houvast",
    "time_in": "what time it is in a zone",
    "cards_for": "the cards written for a role",
    "has_log": "whether there is a check-in for a day",
    "has_entries": "whether there is anything for a day",
    "entries_on": "what there is for a day",
    "kind_of": "the kind of a record",
    "latest": "the record of a kind that was made last",
    "days_since": "how many days ago the last record of a kind is of; open when there is none",
    "tie_told": "who the other is, by a story: as `tie`; open when it doesn't say",
    "of_another": "whether a story tells of somebody near who uses, and not of themselves",
    "theme_told": "what a story of somebody near is about: guilt, lies, night …; open otherwise",
    "way_said": "how something is said: reproach, own, question, leaving … (`reading/manners.py`)",
    "sharp_word": "the word that makes it sharp, such as always or never; open when there is none",
    "names_someone": "whether words hold a name, a number or an address",
    "less_than_usual": "whether an amount lies below that of earlier days",
    "some": "whether an amount is more than nothing",
    "hours_elsewhere": "whether they write at night so steadily that it must be day there",
    "country_zone": "the zone of a country",
    "zones_at": "cities where it is this time now",
    "zone_named": "the zone of a city or of an IANA name",
    "may_share": "whether nothing closes the way to a shared sheet: no sign of fear or danger",
    "may_begin": "may_share, and not too many codes made this week",
    "code_fits": "whether the code in `code` leads to a sheet for them, and may be used",
    "code_in": "the code in words; open when there is none",
    "fresh_code": "the code made in this turn, to pass on",
    "shares": "whether they share a sheet now",
    "sheet": "what stands on the shared sheet; open when nothing does",
    "sheet_new": "whether the other changed something on it, of which they were not told today",
    "sheet_full": "whether no line more fits on it",
    "lines_to_agree": "the numbers of its lines that wait for their yes",
    "lines_agreed": "the numbers of its lines that they said yes to",
    "end_to_be_asked": "whether they are to be asked if they still want it, after a sign",
    "spoken": "a locale when it is spoken here, else the one that holds",
    "spoken_in": "their language as it is written in a country",
    "answered": "whether a variable has a value",
    "emergency": "the emergency number",
    "suicide_line": "the line for who thinks of suicide",
    "drug_line": "the line about drugs",
    "relative_line": "the line for relatives",
    "youth_line": "the line for children and young people",
    "violence_line": "the line about violence at home",
    "gp_line": "the doctor on duty",
    "poison_line": "the poison centre",
    "relative_group": "groups for relatives",
    "relative_care": "where relatives find help for themselves",
    "parent_help": "where parents go with questions about a child",
    "child_sites": "sites for children and young people",
}


def list_names() -> list[str]:
    """Return a line for each setting, insight and help line: ``name  type  — what it is``."""
    rows = [(name, _type(kind), name) for name, kind in profile.TYPES.items()]
    rows += [(_call(name, one), _type(one.signature.gives), name) for name, one in INSIGHTS.items()]
    rows += [(name, _type(TEXT), name) for name in helplines.NAMES]
    first = max(len(row[0]) for row in rows)
    second = max(len(row[1]) for row in rows)
    return [
        f"{shown:<{first}}  {kind:<{second}}  — {MEANINGS.get(name, 'not described yet')}"
        for shown, kind, name in rows
    ]


def _type(kind: Type) -> str:
    return f"{kind.kind} ({', '.join(sorted(kind.options))})" if kind.options else kind.kind


def _call(name: str, insight: Insight) -> str:
    takes = insight.signature.takes
    return f"{name}({', '.join(kind.kind for kind in takes)})" if takes else name
