"""The copy to read: a page that somebody understands who has never seen a program's data."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from babel import Locale
from babel.dates import format_date

from bot import copy_words as words
from dialogs.catalog import Catalog
from dialogs.insights import View
from dialogs.library import NO, YES, Library
from dialogs.messages import Message, Number, Quantity, Several, Shown, Text, Words
from dialogs.pauses import UNTIL_THEY_WRITE
from dialogs.profile import TYPES
from dialogs.records import KINDS, Record
from dialogs.script import Script
from dialogs.session import Held, Run, Session
from dialogs.sheets import Shared
from dialogs.turn import Known
from dialogs.types import DAY, TEXT, Type
from dialogs.values import Amount, Value
from dialogs.wording import word


def write_page(library: Library, session: Session, known: Known, now: datetime) -> str:
    """Return the copy as a page to read, in the person's language."""
    catalog = library.catalog(str(session.profile.get("locale") or "nl"))
    page, records = _Page(library, catalog), known.records
    local = View(session.profile, records, now).local
    made = (("day", Words(page.day(local.date().isoformat()))), ("time", Words(f"{local:%H:%M}")))
    parts = [
        [word(words.TITLE, catalog), word(Message(words.MADE, made), catalog)],
        [word(words.SETTINGS, catalog), *page.settings(session.profile)],
        [word(words.RECORDS, catalog), *page.records(records)],
        page.unfinished(session, records),
        page.sheet(known.shared),
    ]
    return "\n\n".join("\n".join(part) for part in parts if part) + "\n"


def remembered(session: Session) -> tuple[Run | Held, ...]:
    """Return the talks that a session remembers: going on, ended last, and told for later."""
    ended = (session.past,) if session.past else ()
    return (*session.stack, *ended, *session.agenda)


VARIABLES = {"off_days": "off"}
"""Settings whose options have their labels from a variable of another name."""


@dataclass(frozen=True, slots=True)
class _Page:
    """What the lines of a page are written with."""

    library: Library
    catalog: Catalog

    def settings(self, profile: Mapping[str, Value]) -> list[str]:
        lines = [
            self._line(words.SETTING_LABELS[name], self._setting(name, value))
            for name, label in words.SETTING_LABELS.items()
            if (value := profile.get(name)) is not None
        ]
        return lines or [self._words(words.NOTHING)]

    def records(self, records: Mapping[str, Record]) -> list[str]:
        """Return the lines of all records, day by day."""
        ordered = sorted(records.values(), key=lambda record: (record.day or "", record.key))
        lines = [line for record in ordered for line in self._record(record)]
        return lines or [self._words(words.NOTHING)]

    def unfinished(self, session: Session, records: Mapping[str, Record]) -> list[str]:
        lines = [line for talk in remembered(session) for line in self._talk(talk, records)]
        return lines and [self._words(words.UNFINISHED), self._words(words.UNFINISHED_WHY), *lines]

    def sheet(self, shared: Shared | None) -> list[str]:
        """Return what stands on the sheet they share, as both read it."""
        if shared is None:
            return []
        called = self._line(words.SHEET_LABEL, Words(shared.seat.label))
        return [self._words(words.SHEET), called, shared.sheet.text()]

    def day(self, iso: str) -> str:
        """Return a day with its year: a copy is read long after."""
        return format_date(date.fromisoformat(iso), "EEEE d MMMM y", locale=self.catalog.locale)

    def _record(self, record: Record) -> Iterator[str]:
        keeper = self.library.keeper(record.kind)
        title = self._words(keeper.title if keeper else words.CONSENT)
        yield f"- {title}, {self.day(record.day)}" if record.day else f"- {title}"
        for name, kind in KINDS[record.kind].fields.items():
            value = record.fields.get(name)
            if value is not None and name != "day":
                shown = self._shown(keeper.id if keeper else "", name, kind, value)
                yield "  " + self._line(words.FIELD_LABELS[record.kind, name], shown)

    def _setting(self, name: str, value: Value) -> Shown:
        if name == "locale":
            return Words(str(Locale.parse(str(value)).get_display_name(self.catalog.locale)))
        if name == "paused" and value != UNTIL_THEY_WRITE:
            return Message(words.PAUSED_UNTIL, (("day", Words(self.day(str(value)))),))
        if name == "once":
            day, clock = str(value)[:10], str(value)[11:]
            return Message(words.MOMENT, (("day", Words(self.day(day))), ("time", Words(clock))))
        return self._shown("", VARIABLES.get(name, name), TYPES[name], value)

    def _talk(self, talk: Run | Held, records: Mapping[str, Record]) -> list[str]:
        """Return what was answered in a talk and is not in the diary; none if that is nothing."""
        script = self.library.scripts.get(talk.script)
        if script is None:
            return []
        lines = []
        for name, value in talk.variables.items():
            label = _asked(script, name)
            if label is not None and value is not None and not _is_kept(name, value, records):
                kind = script.names.get(name, TEXT)
                lines.append("  " + self._line(label, self._shown(script.id, name, kind, value)))
        return [f"- {self._words(script.title)}", *lines] if lines else []

    def _shown(self, script: str, name: str, kind: Type, value: Value) -> Shown:
        match value:
            case bool():
                return YES if value else NO
            case int() | float():
                return Number(value)
            case Amount():
                return Quantity(value)
            case tuple():
                return Several(tuple(self.library.label(script, name, item) for item in value))
            case str() if kind == DAY:
                return Words(self.day(value))
            case _:
                own = words.FIXED.get((name, str(value)))
                return own or self.library.label(script, name, str(value))

    def _line(self, label: Text, shown: Shown) -> str:
        inner = word(shown, self.catalog).replace("\n", "\n    ")
        name = self._words(label)
        return f"{name} {inner}" if name.endswith("?") else f"{name}: {inner}"

    def _words(self, text: Text) -> str:
        return word(text, self.catalog)


def _asked(script: Script, name: str) -> Text | None:
    """Return how the variable is called: as in the diary, or by the question that fills it."""
    if (script.keeps or "", name) in words.FIELD_LABELS:
        return words.FIELD_LABELS[script.keeps or "", name]
    questions = [s for s in script.states.values() if s.question and s.question.into == name]
    lines = [state.ask.lines[0] for state in questions if state.ask is not None]
    if lines:
        return None if lines[0].names else lines[0].text  # not one that asks back what was read
    return words.ANSWER if name in script.takes else None


def _is_kept(name: str, value: Value, records: Mapping[str, Record]) -> bool:
    return any(record.fields.get(name) == value for record in records.values())
