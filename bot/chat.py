"""A talk in the terminal: what is typed goes the way of every message; lines with ``:`` steer."""

from __future__ import annotations

import json
import re
import secrets
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot.channels.console import ConsoleChannel
from bot.clock import forget_expired, tick
from bot.clocks import MovedClock
from bot.conversation import Conversation
from bot.delivery import deliver
from dialogs.effects import Drop, Keep
from dialogs.events import Begin, Event, Reply, event_to_json
from dialogs.library import Library
from dialogs.records import Record
from dialogs.schedule import zone_of
from dialogs.session import Session, session_from_json
from dialogs.wording_records import describe
from storage.store import Arrival, PersonId, Store

ME = "me"
_SPAN = re.compile(r"^\s*(\d+)\s*([mhdw])\s*$")
_UNITS = {"m": "minutes", "h": "hours", "d": "days", "w": "weeks"}

HELP = (
    ":later 3h | :later 1d   verder in de tijd, van moment naar moment",
    ":at 20:00 | :at 2026-12-01 20:00   naar dat moment",
    ":as naam   iemand anders aan het toestel",
    ":why   in welke staat, en welke voorwaarde koos",
    ":record naam   dit gesprek als transcript bewaren",
    ":quit   ophouden; later ga je hier verder",
)


class SteeringError(ValueError):
    """A line with ``:`` that can't be followed; the message says how it is written."""


@dataclass(slots=True)
class Talk:
    """A terminal and the people in front of it."""

    library: Library
    store: Store
    conversation: Conversation
    channel: ConsoleChannel
    clock: MovedClock
    write: Callable[[str], None]
    save_transcript: Callable[[str, list[str]], str]
    shows_records: bool = False
    who: str = ME
    lines: list[str] = field(default_factory=list)

    async def open(self) -> None:
        """Begin, or take up the talk where it was."""
        await self._catch_up()
        session = await self._session()
        if session is None or session.touched_at is None:
            await self._pass(Begin)
        elif self.channel.question is None:
            await self._show_question()

    async def hear(self, line: str) -> bool:
        """Handle one typed line; False when the person quits."""
        if line.startswith(":"):
            try:
                return await self._steer(line[1:].strip())
            except SteeringError as error:
                self.write(f"  {error}")
                return True
        if line.strip():
            await self._pass(lambda id_: Reply(id_, line))
        return True

    # -- people ------------------------------------------------------------------

    async def _person(self) -> PersonId:
        address = f"console:{self.who}"
        person = await self.store.find(address, create=True, now=self.clock())
        if person is None:
            raise SteeringError(f"{address} kan niet gemaakt worden")
        return person

    async def _session(self) -> Session | None:
        loaded = await self.store.load(await self._person())
        return session_from_json(loaded.session) if loaded.session else None

    async def _pass(self, make: Callable[[str], Event]) -> None:
        person, now = await self._person(), self.clock()
        event = make(f"chat:{secrets.token_hex(8)}")
        arrival = Arrival(event.id, person, json.dumps(event_to_json(event)), now)
        await self.store.receive(arrival)
        await self._serve()

    async def _serve(self) -> None:
        for waiting in await self.store.waiting(100):
            await self.conversation.handle(waiting)
            self._show_records()
        await deliver(self.store, self.channel, self.clock)

    def _show_records(self) -> None:
        turn = self.conversation.last
        if not self.shows_records or turn is None:
            return
        for effect in turn.effects:
            if isinstance(effect, Keep):
                self.write("= " + describe(Record(effect.key, effect.kind, effect.fields)))
            elif isinstance(effect, Drop):
                self.write(f"= {effect.key} weg")

    async def _show_question(self) -> None:
        await self._pass(lambda id_: Reply(id_, "/herhaal"))

    # -- steering ----------------------------------------------------------------

    async def _steer(self, words: str) -> bool:
        verb, _, rest = words.partition(" ")
        match verb:
            case "later":
                await self._move(self.clock() + _span(rest))
            case "at":
                await self._move(await self._moment(rest.strip()))
            case "as" if rest.strip():
                self.who = rest.strip()
                self.channel.question = None
                await self.open()
            case "why":
                self._explain()
            case "record":
                name = self.save_transcript(rest.strip() or "opname", self.lines)
                self.write(f"  bewaard als {name}")
            case "quit" | "q":
                return False
            case _:
                for line in HELP:
                    self.write(f"  {line}")
        return True

    async def _moment(self, words: str) -> datetime:
        session = await self._session()
        zone = zone_of(session.profile if session else {})
        local = self.clock().astimezone(zone)
        try:
            if re.fullmatch(r"\d{1,2}:\d{2}", words):
                clock = datetime.strptime(words, "%H:%M").time()  # noqa: DTZ007 - a clock time, no moment
                moment = datetime.combine(local.date(), clock, zone)
                return moment if moment > local else moment + timedelta(days=1)
            return datetime.fromisoformat(words).replace(tzinfo=zone)
        except ValueError:
            raise SteeringError(":at 20:00 of :at 2026-12-01 20:00") from None

    async def _move(self, moment: datetime) -> None:
        """Move on from due moment to due moment, so that everything comes in its order."""
        if moment < self.clock():
            raise SteeringError("de klok gaat nooit terug")
        while due := await self.store.due(moment, 1):
            at = max(due[0][1], self.clock())
            self.clock.move_to(at)
            await self._show_time()
            await self._catch_up()
        self.clock.move_to(moment)
        await self._catch_up()
        await self._show_time()

    async def _catch_up(self) -> None:
        await forget_expired(self.store, self.clock)
        await self._serve()
        await tick(self.store, self.conversation, self.library, self.clock)
        await deliver(self.store, self.channel, self.clock)

    async def _show_time(self) -> None:
        session = await self._session()
        local = self.clock().astimezone(zone_of(session.profile if session else {}))
        self.write(f"@ {local:%Y-%m-%d %H:%M}")

    def _explain(self) -> None:
        turn = self.conversation.last
        if turn is None:
            self.write("  er is nog niets gebeurd")
            return
        for step in turn.trace:
            way = f" → {step.go}" if step.go else ""
            self.write(f"  {step.script}.{step.state}: {step.guard}{way}")
        run = turn.session.top if turn.session else None
        self.write(f"  nu: {run.script}.{run.state}" if run else "  nu: in rust")


def _span(words: str) -> timedelta:
    found = _SPAN.match(words)
    if found is None:
        raise SteeringError(":later 30m, :later 3h, :later 1d of :later 2w")
    return timedelta(**{_UNITS[found.group(2)]: int(found.group(1))})
