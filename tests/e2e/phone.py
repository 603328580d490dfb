"""Transcripts played on a phone: over HTTP, through polling, inbox, turn, outbox and sender."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from datetime import datetime
from itertools import cycle
from pathlib import Path
from typing import Any

from bot.catalogs import open_library
from bot.channels.console import options, said, taken_back
from bot.channels.telegram import TelegramChannel
from bot.channels.telegram_messages import DONE, TOGGLE
from bot.conversation import Conversation, Gone
from bot.outbound import Question
from bot.rehearsal import tap
from bot.rehearsed_sheets import CODES
from bot.running import Parts, Running
from bot.sharing import LONGEST
from bot.transcripts import (
    KEPT,
    SEED,
    Act,
    Became,
    FellDue,
    Moved,
    Opened,
    Sent,
    Stood,
    Tapped,
    Transcript,
    Typed,
    WasAway,
    moment_of,
    start_of,
)
from dialogs.controls import CONTROLS
from dialogs.effects import Drop, Keep
from dialogs.records import Record, describe
from dialogs.schedule import next_due
from dialogs.session import Session, session_from_json, session_to_json
from dialogs.turn import Turn
from storage.sqlite import SqliteStore, open_store
from storage.store import Arrival, Commit, Loaded, Outcome, PersonId
from tests.e2e.bot_api import TOKEN, BotApi, Call, Posted
from tests.e2e.serving import place_start, quick_measures
from tests.e2e.tester import Tester

SPEAKING = ("sendMessage", "sendDocument", "deleteMessages")


class Watch:
    """A clock that the transcript sets."""

    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now


class Overheard(Conversation):
    """A conversation that remembers which events were handled, and what was recorded."""

    handled: set[str]
    kept: list[str]

    async def handle(
        self, arrival: Arrival, *, gone: Gone | None = None, loaded: Loaded | None = None
    ) -> Turn | None:
        turn = await super().handle(arrival, gone=gone, loaded=loaded)
        for effect in turn.effects if turn else ():
            if isinstance(effect, Keep):
                record = Record(effect.key, effect.kind, effect.fields)
                self.kept.append(KEPT + describe(record))
            elif isinstance(effect, Drop):
                self.kept.append(f"{KEPT}{effect.key} weg")
        self.handled.add(arrival.event)
        return turn


class Phone:
    """One person with a phone, or several in turn, and a Houvast of their own at the other end."""

    def __init__(self, api: BotApi, store: SqliteStore, watch: Watch) -> None:
        library, channel = open_library(), TelegramChannel(TOKEN, api_url=api.url)
        self._api, self._store, self._watch = api, store, watch
        codes = cycle(CODES)
        self._conversation = Overheard(
            library, store, channel, watch, draw=lambda: SEED,
            codes=lambda: next(codes), lasts=lambda: LONGEST,
        )  # fmt: skip
        self._conversation.handled, self._conversation.kept = set(), []
        self._channel = channel
        parts = Parts(store, library, self._conversation, channel, watch)
        self._running = Running(parts, quick_measures())
        self._sam = Tester(api)
        self._heard = 0
        self._questions: list[tuple[Question, int]] = []
        self._people: dict[str, tuple[Tester, list[tuple[Question, int]]]] = {}
        self.lines: list[str] = []

    async def play(self, transcript: Transcript) -> list[str]:
        """Return the transcript with what the phone shows."""
        await self._running.start()
        try:
            self._people[transcript.role] = (self._sam, self._questions)
            start = start_of(transcript, self._watch.now)
            if start is not None:
                await place_start(self._store, self._sam.chat, start)
            for line, act in transcript.given:
                self.lines.append(line)
                if act is not None:
                    await self._follow(act)
        finally:
            await self._running.finish()
            await self._channel.close()
        return self.lines

    async def _follow(self, act: Act) -> None:  # noqa: C901 - one case an act
        match act:
            case Moved(local=local):
                self._watch.now = moment_of(local, (await self._session()).profile)
            case Typed(words=words) if words.strip():
                await self._until_said(self._sam.says(words))
            case Tapped(button=button):
                await self._until_said(self._tap(button))
            case Opened():
                await self._until_said(self._sam.opens())
            case Sent(what=what):
                await self._until_said(self._send(what))
            case FellDue():
                await self._running.tick()
                await self._until_said(None)
            case WasAway():
                self._conversation._away = act.away((await self._session()).profile)
            case Became():
                await self._become(act)
            case Stood():
                await self._stand(act)
            case Typed():
                pass  # an empty line says nothing

    def _send(self, what: str) -> int:
        match what:
            case "edited":
                return self._sam.corrects("anders")
            case "forward":
                return self._sam.sends(text="van een ander", forward_origin={"type": "hidden_user"})
            case "text":
                return self._sam.sends(text="\u2003")
            case _:
                return self._sam.sends(**{what: {"file_id": "f"}}, caption="ik op het feest")

    def _tap(self, button: str) -> int:
        """Tap as `tap` does: the latest question that has it, be it long past."""
        pick = tap([question for question, _ in self._questions], button)
        where = {(q.nonce, q.ordinal): (q, number) for q, number in self._questions}
        question, number = where[pick.nonce, pick.ordinal]
        chat = self._api.chats[self._sam.chat]
        posted = chat.get(number) or Posted(number, self._sam.chat, "", None, self._watch.now)
        wait = f"{pick.nonce}.{pick.ordinal}."
        if not question.several or pick.option in CONTROLS:
            return self._sam.taps_data(posted, wait + pick.option)
        for option in pick.option.split(","):
            self._sam.taps_data(posted, f"{wait}{TOGGLE}{option}")
        return self._sam.taps_data(posted, wait + DONE)

    async def _until_said(self, update: int | None) -> None:
        """Wait until the update had its turn, and all that came of it was sent."""
        async with asyncio.timeout(10):
            while not await self._is_done(update):  # noqa: ASYNC110 - the store rings no bell
                await asyncio.sleep(0.002)
        calls = [call for call in self._api.calls[self._heard :] if call.method in SPEAKING]
        self._heard = len(self._api.calls)
        for call in calls:
            self.lines += self._shown(call)
        self.lines += self._conversation.kept
        self._conversation.kept.clear()

    async def _is_done(self, update: int | None) -> bool:
        is_handled = update is None or f"tg:{update}" in self._conversation.handled
        return is_handled and not await self._store.outgoing(1)

    def _shown(self, call: Call) -> Iterator[str]:
        if call.method == "deleteMessages":
            yield taken_back(len(call.fields["message_ids"]))
            return
        if call.method == "sendDocument":
            yield from said(f"[{call.fields['document'].name}]")
            return
        yield from said(call.fields["text"])
        if "reply_markup" in call.fields:
            question = question_of(call.fields["text"], call.fields["reply_markup"])
            self._questions.append((question, self._number_of(question)))
            yield from options(question)

    def _number_of(self, question: Question) -> int:
        """Return the number of the message that shows *question*, 0 when it is gone again."""
        wait = f"{question.nonce}.{question.ordinal}."
        for posted in reversed(self._sam.screen()):
            if any(data.startswith(wait) for data in posted.buttons().values()):
                return posted.id
        return 0

    # -- as the terminal does -----------------------------------------------------------

    async def _become(self, act: Became) -> None:
        """Let somebody else hold a phone; who is new is known since yesterday."""
        is_new = act.name not in self._people
        if is_new:
            chat = 41 + len(self._people)
            self._people[act.name] = (Tester(self._api, chat, act.name), [])
        self._sam, self._questions = self._people[act.name]
        start = start_of(act.before, self._watch.now) if is_new else None
        if start is not None:
            await place_start(self._store, self._sam.chat, start)

    async def _stand(self, stood: Stood) -> None:
        now, person = self._watch.now, await self._person()
        session = stood.change(await self._session(), now)
        commit = Commit(
            person=person,
            event=f"stood:{now.isoformat()}",
            version=(await self._store.load(person)).version,
            session=session_to_json(session),
            now=now,
            due_at=next_due(session, now),
        )
        assert await self._store.commit(commit) is Outcome.DONE

    async def _session(self) -> Session:
        loaded = await self._store.load(await self._person())
        return session_from_json(loaded.session) if loaded.session else Session()

    async def _person(self) -> PersonId:
        address = f"tg:{self._sam.chat}"
        person = await self._store.find(address, create=True, now=self._watch.now)
        assert person is not None
        return person


def question_of(text: str, markup: Any) -> Question:
    """Return the question that a keyboard shows."""
    buttons = [(b["callback_data"], b["text"]) for row in markup["inline_keyboard"] for b in row]
    nonce, ordinal, _ = buttons[0][0].split(".", 2)
    pairs = [(data.split(".", 2)[2], label) for data, label in buttons]
    several = any(option == DONE for option, _ in pairs)
    controls = tuple(pair for pair in pairs if pair[0] in CONTROLS)
    shown = tuple(
        (option.removeprefix(TOGGLE), label)
        for option, label in pairs
        if option not in (*CONTROLS, DONE)
    )
    return Question(text, nonce, int(ordinal), shown, controls, several)


async def play_on_phone(transcript: Transcript, folder: Path) -> list[str]:
    """Return the transcript as a phone shows it."""
    first = next(act for _, act in transcript.given if isinstance(act, Moved))
    watch = Watch(moment_of(first.local, {}))
    store = await open_store(folder / "data", folder / "key")
    try:
        async with BotApi(watch) as api:
            return await Phone(api, store, watch).play(transcript)
    finally:
        await store.close()
