"""Where a person stands: a stack of runs, with the way back; to and from JSON."""

# long: what is kept of a talk and how it is written stand side by side, to be changed together.
from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import field
from datetime import date, datetime
from typing import Any

from dialogs.frozen import dataclass
from dialogs.safety.danger import EMERGENCY
from dialogs.sheets import NOTHING, Together
from dialogs.values import Value, value_from_json, value_to_json

VERSION = 2
LOWEST_LOADABLE = 1

_WRITE = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


class SessionError(ValueError):
    """A stored session that this release can't load: damaged, or from another time."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A question that was answered: enough to stand there again as it was.

    *child*: the script that was gone through here, to go back into; without a state, one that
    opened this script in its place.
    """

    state: str
    variables: Mapping[str, Value]
    profile: Mapping[str, Value]
    child: Run | None = None


@dataclass(frozen=True)  # without slots, so that `replace` is quick
class Run:
    """One script being walked.

    *heard*: variables that typed text filled, whose questions are passed over.
    *is_standing*: the question of its state has been asked, and waits. *is_unconfirmed*: it began
    with what was read unasked, which is kept once they answer, or leave it so.
    *guess*: the value that is being asked back; *hunches*: near misses for questions to come.
    *rung*: answers here that could not be read.
    *started_at*, *paused_at*: UTC, ISO. *loaded*: the kept record as it was when it was read in.
    """

    script: str
    state: str
    variables: Mapping[str, Value] = field(default_factory=dict)
    trail: tuple[Mark, ...] = ()
    heard: frozenset[str] = frozenset()
    rung: int = 0
    guess: Value = None
    hunches: Mapping[str, Value] = field(default_factory=dict)
    is_called: bool = False
    has_asked: bool = False
    is_standing: bool = False
    is_unconfirmed: bool = False
    loaded: Mapping[str, Value] | None = None
    started_at: str = ""
    paused_at: str | None = None
    kept_key: str | None = None


def depth_of(run: Run) -> int:
    """Return how many scripts within scripts the way back of *run* leads through."""
    return 1 + max((depth_of(mark.child) for mark in run.trail if mark.child), default=0)


def is_emergency(run: Run) -> bool:
    """Say whether a run is no answer to something merely urgent, which lets other talk go first."""
    return run.variables.get("severity", EMERGENCY) == EMERGENCY


@dataclass(frozen=True, slots=True)
class Held:
    """Something that waits its turn: a script to begin, and what it is given."""

    script: str
    variables: Mapping[str, Value] = field(default_factory=dict)
    heard: frozenset[str] = frozenset()
    hunches: Mapping[str, Value] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Alarm:
    """An emergency that was heard: which, about whom, on which local day (ISO).

    *is_open*: the answer to it was not gone through to its end.
    """

    danger: str
    about: str
    day: str
    is_open: bool = True


@dataclass(frozen=True)  # without slots, so that `replace` is quick
class Session:
    """One person's stack, settings and what waits.

    *past* is the run that ended last, to go back into. *prompts* counts unasked messages since
    the person last wrote; *prompted_on* is the local day of the latest ever. *touched_at* is
    the last turn, *seen_at* the last one that was the person's own; both UTC, ISO. *alarms* are
    the emergencies that nobody has asked after yet. *fades_on* is the local day (ISO) on which
    the first record goes that is not kept as long as its person. *wrote* are the hours (UTC) in
    which they wrote lately: they may show that it is another time where they are. *together* is
    what bears on sharing a sheet. *put_off* is until when (UTC, ISO) a prompt may still come
    that met a talk.
    """

    nonce: str = ""
    seed: int = 0
    release: str = ""
    ordinal: int = 0
    profile: Mapping[str, Value] = field(default_factory=dict)
    stack: tuple[Run, ...] = ()
    agenda: tuple[Held, ...] = ()
    past: Run | None = None
    touched_at: str | None = None
    seen_at: str | None = None
    alarms: tuple[Alarm, ...] = ()
    prompts: int = 0
    prompted_on: str | None = None
    fades_on: str | None = None
    wrote: tuple[str, ...] = ()
    together: Together = NOTHING
    put_off: str | None = None
    version: int = VERSION

    @property
    def top(self) -> Run | None:
        """Return the run that is on now; None at rest."""
        return self.stack[-1] if self.stack else None


def session_to_json(session: Session) -> str:
    """Return *session* as JSON text."""
    data = {
        "version": VERSION,
        "nonce": session.nonce,
        "seed": session.seed,
        "release": session.release,
        "ordinal": session.ordinal,
        "profile": _values_out(session.profile),
        "stack": [_run_out(run) for run in session.stack],
        "agenda": [
            {
                "script": held.script,
                "variables": _values_out(held.variables),
                "heard": sorted(held.heard),
                "hunches": _values_out(held.hunches),
            }
            for held in session.agenda
        ],
        "past": _run_out(session.past) if session.past else None,
        "touched_at": session.touched_at,
        "seen_at": session.seen_at,
        "alarms": [[a.danger, a.about, a.day, a.is_open] for a in session.alarms],
        "prompts": session.prompts,
        "prompted_on": session.prompted_on,
        "wrote": list(session.wrote),
        "fades_on": session.fades_on,
        **_together_out(session.together),
        **({} if session.put_off is None else {"put_off": session.put_off}),
    }
    return _WRITE(data)


def session_from_json(text: str) -> Session:
    """Return the session that *session_to_json* wrote; raise SessionError for anything else."""
    try:
        data = json.loads(text)
        version = _whole(data["version"])
    except (KeyError, TypeError, ValueError, RecursionError) as error:
        raise SessionError(f"a damaged session: {type(error).__name__}") from None
    if not LOWEST_LOADABLE <= version <= VERSION:
        raise SessionError(f"a session of version {version}; this release loads {VERSION}")
    try:
        return _session_in(data)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise SessionError(f"a damaged session: {type(error).__name__}") from None


def _session_in(data: dict[str, Any]) -> Session:  # Any: JSON, checked by use
    return Session(
        nonce=_words(data["nonce"]),
        seed=_whole(data["seed"]),
        release=_words(data["release"]),
        ordinal=_whole(data["ordinal"]),
        profile=_values_in(data["profile"]),
        stack=tuple(_run_in(run) for run in _listed(data["stack"])),
        agenda=tuple(_held_in(held) for held in _listed(data["agenda"])),
        past=None if data["past"] is None else _run_in(data["past"]),
        touched_at=_moment(data["touched_at"]),
        seen_at=_moment(data["seen_at"]),
        alarms=tuple(_alarm_in(alarm) for alarm in _listed(data["alarms"])),
        prompts=_whole(data["prompts"]),
        prompted_on=_day(data["prompted_on"]),
        wrote=tuple(_words(hour) for hour in _listed(data["wrote"])),
        fades_on=None if data["version"] == 1 else _day(data["fades_on"]),
        put_off=_moment(data.get("put_off")),
        together=_together_in(data.get("together")),
    )


def _together_out(together: Together) -> dict[str, Any]:  # Any: JSON
    if together == NOTHING:
        return {}
    return {"together": [dict(together.signs), list(together.made), list(together.wrong)]}


def _together_in(data: object) -> Together:
    if data is None:
        return NOTHING
    signs, made, wrong = _listed(data)
    days = {name: _words(_day(day)) for name, day in signs.items()}
    return Together(days, _moments(made), _moments(wrong))


def _moments(data: object) -> tuple[str, ...]:
    return tuple(_words(_moment(one)) for one in _listed(data))


def _alarm_in(data: object) -> Alarm:
    danger, about, day, is_open = _listed(data)
    return Alarm(_words(danger), _words(about), _words(day), _flag(is_open))


def _held_in(data: dict[str, Any]) -> Held:  # Any: JSON
    return Held(
        _words(data["script"]),
        _values_in(data["variables"]),
        _names(data["heard"]),
        _values_in(data["hunches"]),
    )


# The checks are written out, so that reading stays cheap: every turn passes here.


def _words(data: object) -> str:
    if isinstance(data, str):
        return data
    raise TypeError("no words")


def _words_or_none(data: object) -> str | None:
    return None if data is None else _words(data)


def _moment(data: object) -> str | None:
    if data is not None and datetime.fromisoformat(_words(data)).tzinfo is None:
        raise ValueError("a moment without its zone")
    return _words_or_none(data)


def _day(data: object) -> str | None:
    return None if data is None else date.fromisoformat(_words(data)).isoformat()


def _whole(data: object) -> int:
    if isinstance(data, int) and not isinstance(data, bool):
        return data
    raise TypeError("no whole number")


def _flag(data: object) -> bool:
    if isinstance(data, bool):
        return data
    raise TypeError("neither true nor false")


def _listed(data: object) -> list[Any]:  # Any: JSON
    if isinstance(data, list):
        return data
    raise TypeError("no list")


def _names(data: object) -> frozenset[str]:
    return frozenset(_words(name) for name in _listed(data))


_AS_THEY_ARE = frozenset((str, int, float, bool, type(None)))
"""Values that are the same in JSON: nearly all there are."""


def _values_out(values: Mapping[str, Value]) -> dict[str, Any]:  # Any: JSON
    return {n: v if type(v) in _AS_THEY_ARE else value_to_json(v) for n, v in values.items()}


def _values_in(data: dict[str, Any]) -> dict[str, Value]:  # Any: JSON
    return {n: v if type(v) in _AS_THEY_ARE else value_from_json(v) for n, v in data.items()}


def _run_out(run: Run) -> dict[str, Any]:  # Any: JSON
    return {
        "script": run.script,
        "state": run.state,
        "variables": _values_out(run.variables),
        "trail": [_mark_out(mark) for mark in run.trail],
        "heard": sorted(run.heard),
        "rung": run.rung,
        "guess": value_to_json(run.guess),
        "flags": [run.is_called, run.has_asked, run.is_standing, run.is_unconfirmed],
        "hunches": _values_out(run.hunches),
        "loaded": None if run.loaded is None else _values_out(run.loaded),
        "started_at": run.started_at,
        "paused_at": run.paused_at,
        "kept_key": run.kept_key,
    }


def _run_in(data: dict[str, Any]) -> Run:  # Any: JSON
    is_called, has_asked, is_standing, is_unconfirmed = _listed(data["flags"])
    return Run(
        script=_words(data["script"]),
        state=_words(data["state"]),
        variables=_values_in(data["variables"]),
        trail=tuple(_mark_in(mark) for mark in _listed(data["trail"])),
        heard=_names(data["heard"]),
        rung=_whole(data["rung"]),
        guess=value_from_json(data["guess"]),
        is_called=_flag(is_called),
        has_asked=_flag(has_asked),
        is_standing=_flag(is_standing),
        is_unconfirmed=_flag(is_unconfirmed),
        hunches=_values_in(data["hunches"]),
        loaded=None if data["loaded"] is None else _values_in(data["loaded"]),
        started_at=_words(data["started_at"]),
        paused_at=_moment(data["paused_at"]),
        kept_key=_words_or_none(data["kept_key"]),
    )


def _mark_out(mark: Mark) -> list[Any]:  # Any: JSON
    child = None if mark.child is None else _run_out(mark.child)
    return [mark.state, _values_out(mark.variables), _values_out(mark.profile), child]


def _mark_in(data: object) -> Mark:
    state, variables, profile, child = _listed(data)
    run = None if child is None else _run_in(child)
    return Mark(_words(state), _values_in(variables), _values_in(profile), run)
