"""Where a person stands: a stack of runs, with the way back; to and from JSON."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from dialogs.values import Value, value_from_json, value_to_json

VERSION = 1
LOWEST_LOADABLE = 1


class SessionError(ValueError):
    """A stored session that this release can't load: damaged, or from another time."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A question that was answered: enough to stand there again as it was."""

    state: str
    variables: Mapping[str, Value]
    profile: Mapping[str, Value]


@dataclass(frozen=True, slots=True)
class Run:
    """One script being walked.

    *heard*: variables that typed text filled, whose questions are passed over.
    *is_standing*: the question of its state has been asked, and waits.
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
    loaded: Mapping[str, Value] | None = None
    started_at: str = ""
    paused_at: str | None = None
    kept_key: str | None = None


@dataclass(frozen=True, slots=True)
class Held:
    """Something that waits its turn: a script to begin, and what it is given."""

    script: str
    variables: Mapping[str, Value] = field(default_factory=dict)
    heard: frozenset[str] = frozenset()
    hunches: Mapping[str, Value] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Session:
    """One person's stack, settings and what waits.

    *past* is the run that ended last, to go back into. *prompts* counts unasked messages since
    the person last wrote; *prompted_on* is the local day of the first of them. *touched_at* is
    the last turn, *seen_at* the last one that was the person's own; both UTC, ISO.
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
    prompts: int = 0
    prompted_on: str | None = None
    version: int = VERSION

    @property
    def top(self) -> Run | None:
        """Return the run that is on now; None at rest."""
        return self.stack[-1] if self.stack else None

    def with_top(self, run: Run) -> Session:
        """Return the session with its top run replaced."""
        return replace(self, stack=(*self.stack[:-1], run))


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
        "prompts": session.prompts,
        "prompted_on": session.prompted_on,
    }
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))


def session_from_json(text: str) -> Session:
    """Return the session that *session_to_json* wrote; raise SessionError for anything else."""
    try:
        data = json.loads(text)
        if not LOWEST_LOADABLE <= data["version"] <= VERSION:
            raise SessionError(
                f"a session of version {data['version']}; this release loads {VERSION}"
            )
        return _session_in(data)
    except (KeyError, TypeError, AttributeError, json.JSONDecodeError) as error:
        raise SessionError(f"a damaged session: {type(error).__name__}") from None


def _session_in(data: dict[str, Any]) -> Session:  # Any: JSON, checked by use
    return Session(
        nonce=data["nonce"],
        seed=data["seed"],
        release=data["release"],
        ordinal=data["ordinal"],
        profile=_values_in(data["profile"]),
        stack=tuple(_run_in(run) for run in data["stack"]),
        agenda=tuple(
            Held(
                held["script"],
                _values_in(held["variables"]),
                frozenset(held["heard"]),
                _values_in(held["hunches"]),
            )
            for held in data["agenda"]
        ),
        past=_run_in(data["past"]) if data["past"] else None,
        touched_at=data["touched_at"],
        seen_at=data["seen_at"],
        prompts=data["prompts"],
        prompted_on=data["prompted_on"],
    )


def _values_out(values: Mapping[str, Value]) -> dict[str, Any]:  # Any: JSON
    return {name: value_to_json(value) for name, value in values.items()}


def _values_in(data: dict[str, Any]) -> dict[str, Value]:  # Any: JSON
    return {name: value_from_json(value) for name, value in data.items()}


def _run_out(run: Run) -> dict[str, Any]:  # Any: JSON
    return {
        "script": run.script,
        "state": run.state,
        "variables": _values_out(run.variables),
        "trail": [
            [mark.state, _values_out(mark.variables), _values_out(mark.profile)]
            for mark in run.trail
        ],
        "heard": sorted(run.heard),
        "rung": run.rung,
        "guess": value_to_json(run.guess),
        "flags": [run.is_called, run.has_asked, run.is_standing],
        "hunches": _values_out(run.hunches),
        "loaded": None if run.loaded is None else _values_out(run.loaded),
        "started_at": run.started_at,
        "paused_at": run.paused_at,
        "kept_key": run.kept_key,
    }


def _run_in(data: dict[str, Any]) -> Run:  # Any: JSON
    is_called, has_asked, is_standing = data["flags"]
    return Run(
        script=data["script"],
        state=data["state"],
        variables=_values_in(data["variables"]),
        trail=tuple(Mark(s, _values_in(v), _values_in(p)) for s, v, p in data["trail"]),
        heard=frozenset(data["heard"]),
        rung=data["rung"],
        guess=value_from_json(data["guess"]),
        is_called=is_called,
        has_asked=has_asked,
        is_standing=is_standing,
        hunches=_values_in(data["hunches"]),
        loaded=None if data["loaded"] is None else _values_in(data["loaded"]),
        started_at=data["started_at"],
        paused_at=data["paused_at"],
        kept_key=data["kept_key"],
    )
