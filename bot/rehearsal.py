"""Transcripts played through the engine alone, without store, channel or clock."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from bot.channels.console import options, said, taken_back
from bot.outbound import Bubble, Document, Outbound, Question, TakeBack
from bot.rehearsed_sheets import Desk
from bot.render import render
from bot.transcripts import (
    KEPT,
    SEED,
    Act,
    Became,
    FellDue,
    Moved,
    Sent,
    Stood,
    Tapped,
    Transcript,
    TranscriptError,
    Typed,
    WasAway,
    moment_of,
    read_transcript,
    start_of,
)
from dialogs.analysis.transcripts import Course, Walked
from dialogs.effects import Ask, Drop, Effect, Keep, Say
from dialogs.engine import advance
from dialogs.events import Begin, Due, Event, Pick, Reply, Unreadable
from dialogs.findings import Finding, Place
from dialogs.library import Library
from dialogs.profile import profile_value
from dialogs.records import Record, describe
from dialogs.schedule import prompt_due
from dialogs.session import Session, session_from_json, session_to_json
from dialogs.sharing import code_in_hand
from dialogs.turn import Away, Known, Step, Turn


@dataclass(slots=True)
class _Person:
    """One of the people in a transcript, each in a chat of their own."""

    name: str
    stored: str | None = None
    shown: list[Question] = field(default_factory=list)
    sent: int = 0
    records: dict[str, Record] = field(default_factory=dict)


class Rehearsal:
    """One transcript on its way: the person between two turns is JSON, as in the store."""

    def __init__(self, library: Library, transcript: Transcript) -> None:
        self._library = library
        self._transcript = transcript
        self._now: datetime | None = None
        self._away: Away | None = None
        self._me = _Person(transcript.role)
        self._people = {transcript.role: self._me}
        self._desk = Desk()
        self.turns: list[tuple[Act, Turn]] = []

    def play(self) -> Iterator[str]:
        """Yield the whole transcript, with what is said and recorded this time."""
        for line, act in self._transcript.given:
            yield line
            if act is not None:
                yield from self._follow(act)

    def _follow(self, act: Act) -> Iterable[str]:
        if isinstance(act, Moved):
            self._move(act.local)
            return []
        if isinstance(act, Became):
            self._become(act)
            return []
        session = self._session()
        if isinstance(act, WasAway):
            self._away = act.away(session.profile)
            return []
        if isinstance(act, Stood):
            self._me.stored = session_to_json(act.change(session, self._moment()))
            return []
        if isinstance(act, Typed) and not act.words.strip():
            return []
        return self._turn(session, act)

    @property
    def course(self) -> Course:
        """Every step taken and every context said, in order."""
        course: list[Step | str] = []
        for _, turn in self.turns:
            course += [*turn.trace, *_said(turn.effects)]
        return tuple(course)

    def _move(self, local: datetime) -> None:
        is_first = self._now is None
        session = None if is_first else self._session()
        moment = moment_of(local, session.profile if session else {})
        if self._now is not None and moment < self._now:
            raise ValueError(f"the clock never goes back to {local}")
        self._now = moment
        if is_first:
            self._meet(self._transcript)

    def _become(self, act: Became) -> None:
        """Go on as somebody else; whoever is here for the first time is known since yesterday."""
        if not act.role and act.name not in self._people:
            raise ValueError(f"nobody is called {act.name!r} yet: @as {act.name} relative")
        is_new = act.name not in self._people
        self._me = self._people.setdefault(act.name, _Person(act.name))
        if is_new:
            self._meet(act.before)

    def _meet(self, transcript: Transcript) -> None:
        start = start_of(transcript, self._moment())
        if start is not None:
            self._me.stored, self._me.records = session_to_json(start.session), dict(start.records)

    def _moment(self) -> datetime:
        if self._now is None:
            raise ValueError("say first what time it is: @ 2026-11-20 20:00")
        return self._now

    def _session(self) -> Session:
        if self._me.stored is not None:
            return session_from_json(self._me.stored)
        return Session(nonce=format(SEED, "x"), seed=SEED, profile={"locale": "nl"})

    def _event(self, session: Session, act: Act) -> Event:
        match act:
            case Typed(words=words):
                return Reply("", words)
            case Tapped(button=button):
                return tap(self._me.shown, button)
            case Sent(what=what):
                return Unreadable("", what)
            case FellDue():
                prompt = prompt_due(session, self._moment())
                script = self._library.by_prompt(prompt, session.profile.get("role"))
                return Due("", script.id if script else "")
            case _:
                return Begin("")

    def _turn(self, session: Session, act: Act) -> list[str]:
        now, event = self._moment(), self._event(session, act)
        turn = advance(self._library, session, event, known=self._known(session, event), now=now)
        self.turns.append((act, turn))
        self._me.stored = session_to_json(turn.session) if turn.session else None
        lines = self._show_all(self._render(session, turn), is_erased=turn.session is None)
        if turn.session is None:
            self._me.records, self._me.sent, self._me.shown = {}, 0, []
            self._desk.end(self._me.name)
        self._desk.take(self._me.name, turn.effects, now)
        return [*lines, *self._keep(turn.effects)]

    def _known(self, session: Session, event: Event) -> Known:
        now, desk, name = self._moment(), self._desk, self._me.name
        code = code_in_hand(session, event.text if isinstance(event, Reply) else None)
        shared, invited = desk.shared_by(name, now), desk.invitation(code, name, now)
        return Known(self._me.records, None, self._away, shared, invited, desk.fresh_code)

    def _render(self, session: Session, turn: Turn) -> tuple[Outbound, ...]:
        profile = (turn.session or session).profile
        day = self._moment().date().isoformat()
        return render(
            turn.effects,
            catalog=self._library.catalog(str(profile_value(profile, "locale") or "nl")),
            simple=profile_value(profile, "simple") is True,
            nonce=session.nonce,
            copies=lambda: tuple(Document(f"houvast-{day}.{form}", "") for form in ("json", "txt")),
        )

    def _show_all(self, out: Iterable[Outbound], *, is_erased: bool) -> list[str]:
        """Return a turn's lines; of somebody erased, what was there before it is taken back."""
        before = self._me.sent
        lines: list[str] = []
        for message in out:
            if isinstance(message, TakeBack):
                lines.append(taken_back(before if is_erased else self._me.sent))
                self._me.sent = 0
            else:
                lines += self._show(message)
                self._me.sent += 1
        return lines

    def _show(self, message: Bubble | Question | Document) -> list[str]:
        match message:
            case Bubble(text=text):
                return said(text)
            case Question():
                self._me.shown.append(message)
                return [*said(message.text), *options(message)]
            case Document(name=name):
                return said(f"[{name}]")

    def _keep(self, effects: Iterable[Effect]) -> Iterator[str]:
        for effect in effects:
            match effect:
                case Keep(key=key, kind=kind, fields=fields):
                    self._me.records[key] = Record(key, kind, fields)
                    yield KEPT + describe(self._me.records[key])
                case Drop(key=key):
                    self._me.records.pop(key, None)
                    yield f"{KEPT}{key} weg"
                case _:
                    continue


def tap(shown: list[Question], button: str) -> Pick:
    """Return the tap on *button* of the latest of these questions that has it."""
    wanted = [name.strip().casefold() for name in button.split(",")]
    for question in reversed(shown):
        ids = dict[str, str]()
        for option, label in (*question.buttons, *question.controls):
            ids |= {option.casefold(): option, label.casefold(): option}
        for names in ([button.casefold()], wanted):
            if all(name in ids for name in names):
                options_ = ",".join(ids[name] for name in names)
                return Pick("", question.nonce, question.ordinal, options_)
    raise ValueError(f"no question has a button {button!r}")


def _said(effects: Iterable[Effect]) -> Iterator[str]:
    """Yield the contexts of all that is said."""
    return (one.message.text.context for one in effects if isinstance(one, Say | Ask))


def _speaker(context: str) -> tuple[str, str]:
    script, state, *_ = context.split(".")
    return script, state


def walk_transcripts(library: Library, files: Mapping[str, str]) -> tuple[Walked, list[Finding]]:
    """Return what the transcripts in *files* walk together, and those that can't be played."""
    talks: dict[str, Course] = {}
    findings: list[Finding] = []
    for name, text in sorted(files.items()):
        try:
            rehearsal = Rehearsal(library, read_transcript(name, text))
            list(rehearsal.play())
        except TranscriptError as error:
            findings.append(error.finding)
        except (ValueError, LookupError, RuntimeError) as error:
            findings.append(_stuck(name, error))
        else:
            talks[name] = rehearsal.course
    all_ = [one for course in talks.values() for one in course]
    steps = frozenset(one for one in all_ if isinstance(one, Step))
    spoken = frozenset(_speaker(one) for one in all_ if isinstance(one, str))
    return Walked(steps, spoken, talks), findings


def _stuck(name: str, error: Exception) -> Finding:
    what = f"{type(error).__name__}: {error}"
    return Finding(Place(name), "stuck-transcript", what, "Play it in the terminal, and see where.")


def read_transcripts(folder: Path) -> dict[str, str]:
    """Return the text of each transcript in *folder*, by its path."""
    files = sorted(folder.glob("*.txt"))
    return {file.as_posix(): file.read_text(encoding="utf-8") for file in files}
