"""Transcripts played through the real terminal: store, sealing, outbox and channel included."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import datetime
from itertools import cycle
from pathlib import Path

from bot.catalogs import open_library
from bot.channels.console import ConsoleChannel
from bot.chat import ME, Talk
from bot.clocks import MovedClock
from bot.conversation import Conversation
from bot.outbound import Outbound, Question
from bot.rehearsal import tap
from bot.rehearsed_sheets import CODES
from bot.sharing import LONGEST
from bot.transcripts import (
    SEED,
    Act,
    Became,
    FellDue,
    Moved,
    Opened,
    Sent,
    Start,
    Stood,
    Tapped,
    Transcript,
    Typed,
    WasAway,
    moment_of,
    start_of,
)
from dialogs.events import Begin, Unreadable
from dialogs.records import record_to_json
from dialogs.schedule import next_due
from dialogs.session import Session, session_from_json, session_to_json
from storage.sqlite import SqliteStore, open_store
from storage.store import Commit, Outcome, PersonId

ADDRESS = "console:me"


class Screen(ConsoleChannel):
    """A terminal that remembers its questions, so that buttons on it can be tapped."""

    shown: list[Question]

    async def send(self, address: str, message: Outbound) -> str | None:
        if isinstance(message, Question):
            self.shown.append(message)
        return await super().send(address, message)


class Terminal:
    """One terminal on a store of its own; one person before it, or several in turn."""

    _names: dict[str, str]

    def __init__(self, store: SqliteStore, folder: Path, start: datetime) -> None:
        library = open_library()
        self.lines: list[str] = []
        self._store = store
        self._copies = f"{folder / 'copies'}/"
        self._clock = MovedClock(folder / "clock", at=start)
        self._screen = Screen(self._write, folder / "copies")
        self._screen.shown = []
        self._screen.on_screen = ADDRESS
        self._shown: dict[str, list[Question]] = {ADDRESS: self._screen.shown}
        codes = cycle(CODES)
        conversation = Conversation(
            library, store, self._screen, self._clock, draw=lambda: SEED,
            codes=lambda: next(codes), lasts=lambda: LONGEST,
        )  # fmt: skip
        self.talk = Talk(
            library=library,
            store=store,
            conversation=conversation,
            channel=self._screen,
            clock=self._clock,
            write=self._write,
            keep_transcript=lambda name, _: name,
            shows_records=True,
        )

    def _write(self, line: str) -> None:
        self.lines.append(line.replace(self._copies, ""))

    async def place(self, start: Start) -> None:
        """Let the store know the person as they are when the transcript begins."""
        before = datetime.fromisoformat(start.session.touched_at or "")
        records = [(one.key, json.dumps(record_to_json(one))) for one in start.records.values()]
        await self._commit(start.session, before, tuple(records))

    async def follow(self, act: Act) -> None:  # noqa: C901 - one case an act
        """Do what a line of the transcript does."""
        match act:
            case Moved(local=local):
                self._clock.move_to(moment_of(local, (await self._session()).profile))
            case Typed(words=words):
                await self.talk.hear(words)
            case Tapped(button=button):
                pick = tap(self._screen.shown, button)
                await self.talk._pass(lambda id_: replace(pick, id=id_))
            case Sent(what=what):
                await self.talk._pass(lambda id_: Unreadable(id_, what))
            case FellDue():
                await self.talk.catch_up()
            case Opened():
                await self.talk._pass(Begin)
            case WasAway():
                self.talk.conversation._away = act.away((await self._session()).profile)
            case Became():
                await self._become(act)
            case Stood():
                await self._stand(act)

    async def _become(self, act: Became) -> None:
        """Let somebody else sit before the screen; who is new is known since yesterday."""
        self.talk.who = self._names.get(act.name, act.name)
        address = self._screen.on_screen = f"console:{self.talk.who}"
        is_new = address not in self._shown
        self._screen.shown = self._shown.setdefault(address, [])
        start = start_of(act.before, self._clock()) if is_new else None
        if start is not None:
            await self.place(start)

    async def _stand(self, stood: Stood) -> None:
        now = self._clock()
        await self._commit(stood.change(await self._session(), now), now)

    async def _session(self) -> Session:
        loaded = await self._store.load(await self._person())
        return session_from_json(loaded.session) if loaded.session else Session()

    async def _person(self) -> PersonId:
        address = f"console:{self.talk.who}"
        person = await self._store.find(address, create=True, now=self._clock())
        assert person is not None
        return person

    async def _commit(
        self, session: Session, now: datetime, keep: tuple[tuple[str, str], ...] = ()
    ) -> None:
        person = await self._person()
        commit = Commit(
            person=person,
            event=f"placed:{person}:{now.isoformat()}",
            version=(await self._store.load(person)).version,
            session=session_to_json(session),
            now=now,
            keep=keep,
            due_at=next_due(session, now),
        )
        assert await self._store.commit(commit) is Outcome.DONE


async def play_in_terminal(transcript: Transcript, folder: Path) -> list[str]:
    """Return the transcript as the terminal writes it."""
    first = next(act for _, act in transcript.given if isinstance(act, Moved))
    moment = moment_of(first.local, {})
    start = start_of(transcript, moment)
    store = await open_store(folder / "data", folder / "key")
    try:
        terminal = Terminal(store, folder, moment)
        terminal._names = {transcript.role: ME}
        if start is not None:
            await terminal.place(start)
        for line, act in transcript.given:
            terminal.lines.append(line)
            if act is not None:
                await terminal.follow(act)
        return terminal.lines
    finally:
        await store.close()
