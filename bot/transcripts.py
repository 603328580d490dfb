"""Golden conversations as text: who somebody is, what they type and tap, and when.

Lines that begin with ``<`` or ``=``, and lines that go on from them after two spaces, are what is
said and recorded: they are played anew, all other lines are given.
"""

from __future__ import annotations

import json
import re
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import TypeAlias

from dialogs.events import UNREADABLE
from dialogs.findings import Finding, Place
from dialogs.insights import day_key
from dialogs.profile import CONSENT_VERSION
from dialogs.records import CONSENT, KINDS, Record, describe
from dialogs.schedule import rested, zone_of
from dialogs.session import Run, Session
from dialogs.turn import Away
from dialogs.values import Value, value_from_json

COMMENT, MOMENT, TYPED, TAPPED, SAID, KEPT, MORE = "#", "@ ", "> ", ">> ", "< ", "= ", "  "
BEGIN, DUE, STOOD, AWAY, SENT = "@begin", "@due", "@stood ", "@away ", "@"
NOW_AS = "@as "
UNREACHED = "@unreached"
AS, WITH = "# as: ", "# with: "
SEED = zlib.crc32(b"houvast chat")
"""People in transcripts and at the terminal share one seed: the same talk gives the same words."""

PROFILES: Mapping[str, Mapping[str, Value] | None] = {
    "new": None,
    "client": {
        "locale": "nl",
        "role": "client",
        "consent": CONSENT_VERSION,
        "country": "nl",
        "zone": "Europe/Amsterdam",
        "hour": "20:00",
    },
    "relative": {"locale": "nl", "role": "relative"},
    "counsellor": {"locale": "nl", "role": "counsellor"},
}
"""Who somebody may be when a transcript begins; None: nobody we know."""

_FIELD = re.compile(r'(\w+)=("(?:[^"\\]|\\.)*"|\[[^\]]*\]|\{(?:[^{}]|\{[^}]*\})*\}|\S+)')


@dataclass(frozen=True, slots=True)
class Moved:
    """The clock is moved to this local time."""

    local: datetime


@dataclass(frozen=True, slots=True)
class Typed:
    """Words are typed."""

    words: str


@dataclass(frozen=True, slots=True)
class Tapped:
    """A button is tapped: what stands on it, or its option's id; several, joined with commas."""

    button: str


@dataclass(frozen=True, slots=True)
class Sent:
    """Something else than words is sent: a photo, a voice."""

    what: str


@dataclass(frozen=True, slots=True)
class Opened:
    """The person opens the chat."""


@dataclass(frozen=True, slots=True)
class FellDue:
    """The prompt of that moment falls due."""


@dataclass(frozen=True, slots=True)
class WasAway:
    """Nobody was served between these local times."""

    since: datetime
    until: datetime

    def away(self, profile: Mapping[str, Value]) -> Away:
        """Return that time where the person is."""
        return Away(moment_of(self.since, profile), moment_of(self.until, profile))


@dataclass(frozen=True, slots=True)
class Stood:
    """The talk stands in this state, as an earlier release may have left it."""

    script: str
    state: str

    def change(self, session: Session, now: datetime) -> Session:
        """Return *session* standing there."""
        stamp = now.isoformat(timespec="seconds")
        run = Run(self.script, self.state, started_at=f"{stamp}#0", is_standing=True)
        return replace(session, stack=(run,), touched_at=stamp)


@dataclass(frozen=True, slots=True)
class Unreached(Stood):
    """They could not be reached, as after blocking the bot: nothing comes until they wrote."""

    script: str = ""
    state: str = ""

    def change(self, session: Session, now: datetime) -> Session:  # noqa: ARG002 - as of `Stood`
        """Return *session* at rest."""
        return rested(session)


@dataclass(frozen=True, slots=True)
class Became:
    """From here on it is somebody else, in a chat of their own: a name, and who they are.

    Without *role* they were here before; the one the transcript began with is called by theirs.
    """

    name: str
    role: str = ""

    @property
    def before(self) -> Transcript:
        """Return who they are, of whom nothing is known but their role."""
        return Transcript(self.role, (), ())


Act: TypeAlias = Moved | Typed | Tapped | Sent | Opened | FellDue | WasAway | Stood | Became


@dataclass(frozen=True, slots=True)
class Transcript:
    """Who it is, what was kept of them before, and the given lines with what each does."""

    role: str
    records: tuple[Record, ...]
    given: tuple[tuple[str, Act | None], ...]


class TranscriptError(ValueError):
    """A line that can't be followed; *finding* says where and how it is written."""

    def __init__(self, finding: Finding) -> None:
        self.finding = finding
        super().__init__(str(finding))


def read_transcript(name: str, text: str) -> Transcript:
    """Return the transcript in *text*; raise TranscriptError at the first line that is none."""
    role = ""
    records: list[Record] = []
    given: list[tuple[str, Act | None]] = []
    for number, line in enumerate(text.removesuffix("\n").split("\n"), 1):
        if line.startswith((SAID, KEPT, MORE)) or line in (SAID.strip(), KEPT.strip()):
            continue
        try:
            given.append((line, _act(line)))
            if line.startswith(AS):
                role = _role(line.removeprefix(AS).strip())
            elif line.startswith(WITH):
                records.append(_record(line.removeprefix(WITH).strip()))
        except ValueError as error:
            raise _error(name, number, str(error)) from None
    if not role:
        raise _error(name, 1, f"a transcript begins with {AS}{'|'.join(PROFILES)}")
    return Transcript(role, tuple(records), tuple(given))


def _error(name: str, number: int, what: str) -> TranscriptError:
    mend = "Lines begin with # @ > >> < or = and a space."
    return TranscriptError(Finding(Place(name, number), "bad-transcript", what, mend))


def _act(line: str) -> Act | None:  # noqa: C901 - one case a line
    if line.startswith(TAPPED):
        return Tapped(line.removeprefix(TAPPED).strip())
    if line.startswith(TYPED):
        return Typed(line.removeprefix(TYPED))
    if line.strip() in (BEGIN, DUE):
        return Opened() if line.strip() == BEGIN else FellDue()
    if line.startswith(AWAY):
        return WasAway(*map(datetime.fromisoformat, line.removeprefix(AWAY).strip().split(" - ")))
    if line.startswith(NOW_AS):
        name, _, role = line.removeprefix(NOW_AS).strip().partition(" ")
        return Became(name, _role(role) if role else "")
    if line.startswith(SENT) and line.strip()[1:] in UNREADABLE:
        return Sent(line.strip()[1:])
    if line.strip() == UNREACHED:
        return Unreached()
    if line.startswith(STOOD):
        script, _, state = line.removeprefix(STOOD).strip().partition(".")
        return Stood(script, state)
    if line.startswith(MOMENT):
        return Moved(datetime.fromisoformat(line.removeprefix(MOMENT).strip()))
    if line.startswith(COMMENT) or not line.strip():
        return None
    raise ValueError(f"this line does nothing: {line!r}")


def _role(words: str) -> str:
    if words not in PROFILES:
        raise ValueError(f"nobody is {words!r}; there is {', '.join(PROFILES)}")
    return words


def _record(words: str) -> Record:
    kind, _, rest = words.partition(" ")
    day, _, fields = rest.partition(" ")
    if kind not in KINDS:
        raise ValueError(f"no kind of record is called {kind!r}")
    key = day_key(kind, day) if KINDS[kind].by == "day" else f"{kind}:{day}T00:00:00+00:00#0"
    values = {name: _value(value) for name, value in _FIELD.findall(fields)}
    unknown = values.keys() - KINDS[kind].fields.keys()
    if unknown:
        raise ValueError(f"{kind} has no field {', '.join(sorted(unknown))}")
    return Record(key, kind, {"day": day, **values})


def _value(words: str) -> Value:
    try:
        data = json.loads(words)
    except ValueError:
        return words
    is_bare = isinstance(data, dict) and "amount" not in data
    return value_from_json({"amount": data} if is_bare else data)


@dataclass(frozen=True, slots=True)
class Start:
    """Where somebody stands when their transcript begins."""

    session: Session
    records: Mapping[str, Record]


def start_of(transcript: Transcript, now: datetime) -> Start | None:
    """Return where this person stands at *now*, here since the day before; None: nobody we know."""
    profile = PROFILES[transcript.role]
    if profile is None:
        return None
    before = (now - timedelta(days=1)).astimezone(UTC).isoformat(timespec="seconds")
    if "consent" in profile:
        week = datetime.fromisoformat(before).date() + timedelta(days=7)
        profile = {**profile, "week_from": week.isoformat()}
    session = Session(nonce=format(SEED, "x"), seed=SEED, profile=profile, touched_at=before)
    consents = [_consent(transcript.role, before)] if "consent" in profile else []
    return Start(session, {record.key: record for record in (*consents, *transcript.records)})


def _consent(role: str, moment: str) -> Record:
    fields: dict[str, Value] = {"day": moment[:10], "role": role, "version": CONSENT_VERSION}
    return Record(f"{CONSENT.name}:{moment}", CONSENT.name, fields)


def moment_of(local: datetime, profile: Mapping[str, Value]) -> datetime:
    """Return the moment, in UTC, of a local time in the person's zone."""
    return local.replace(tzinfo=zone_of(profile)).astimezone(UTC)


def header(session: Session | None, records: Iterable[Record]) -> list[str]:
    """Return the lines that say who this talk begins with, as near as a transcript can."""
    profile = session.profile if session is not None and session.touched_at else {}
    role = str(profile.get("role") or "new")
    if role == "client" and not profile.get("consent"):
        role = "new"
    return [AS + role, *(_with(record) for record in records if role == "client")]


def _with(record: Record) -> str:
    head, _, fields = describe(record).partition(": ")
    return f"{WITH}{head} {fields}"
