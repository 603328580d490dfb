"""One message on its way to one person: paced, tried again, given up, or taken for sent."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import field
from typing import Protocol

from bot.backoff import Backoff
from bot.channels.faults import Hold, LockedOut, MaybeSent, Refused
from bot.channels.port import Channel, TryLater
from bot.clocks import Clock
from bot.lanes import Lanes
from bot.logs import describe_fault
from bot.outbound import Bubble, Outbound, Question, TakeBack, outbound_from_json
from dialogs.frozen import dataclass
from storage.faults import KeyGone, SealBroken, StorageFault, UnknownPerson
from storage.store import Outgoing, PersonId, Store

AT_ONCE = 100
"""So many requests are on their way at the same moment."""

REPEATS, URGENT_REPEATS = 1, 10
"""So often an answer is sent again whose fate is unknown: a double is better than a silence."""

MOST_REMEMBERED, MOST_ASKED = 10_000, 64
"""People; of few is remembered which question they see, of the others the store knows."""

LOG = logging.getLogger(__name__)


class Screen(Channel, Protocol):
    """A channel on which what was shown can change."""

    async def settle(self, address: str, ref: str, asked: str, option: str | None) -> None:
        """Take the buttons off an answered question; show the option picked at *asked*."""
        ...


@dataclass(frozen=True, slots=True)
class Pace:
    """Messages a second over all, seconds between two to the same person, and after trouble."""

    per_second: float = 25.0
    apart: float = 1.0
    backoff: Backoff = field(default_factory=Backoff)


class Sending:
    """Sends messages one by one; the caller sees to it that a person's come in their order."""

    def __init__(self, store: Store, screen: Screen, clock: Clock, pace: Pace) -> None:
        """Begin with free lanes."""
        self._store = store
        self._screen = screen
        self._clock = clock
        self._pace = pace
        self._lanes = Lanes(pace.per_second)
        self._open_line = asyncio.Semaphore(AT_ONCE)
        self._next_at: dict[PersonId, float] = {}
        self._picked: dict[PersonId, tuple[str, str]] = {}
        self._settled: set[PersonId] = set()
        self._asked: dict[PersonId, str] = {}
        self._is_closing = False
        self.on_the_way: set[PersonId] = set()
        """Whose message is being handed over: to stop there would leave its fate unknown."""

    def picked(self, person: PersonId, asked: str, option: str) -> None:
        """Remember what was tapped, so that its question shows it."""
        self._picked[person] = (asked, option)
        if len(self._picked) > MOST_REMEMBERED:
            del self._picked[next(iter(self._picked))]

    def close(self) -> None:
        """Begin nothing more."""
        self._is_closing = True

    async def deliver(self, row: Outgoing, *, is_last: bool = False) -> None:
        """Send one message, however often it takes; drop one that will never be taken.

        *is_last*: nothing follows it, so that it can wait a moment until it is struck out.

        An answer whose fate is unknown is sent once more, one to danger until it came, a prompt
        never, not even after a crash. Raises Unreachable, LockedOut, StorageFault; TryLater when
        there is no time left to try again.
        """
        message = _read(row)
        is_prompt = _is_prompt(message)
        if is_prompt and row.is_sending:
            LOG.info("prompt_let_go=1 because=it_may_have_come")
            await self.strike_out(row)
            return
        await self._settle(row.person)
        ref, failures, doubts = None, 0, 0
        while message is not None:
            try:
                ref = await self._send(row, message, is_answer=not is_prompt)
                break
            except Refused as refusal:
                LOG.error("%s refused=1", describe_fault(refusal))
                message = _plainer(message)
            except TryLater as trouble:
                doubts += isinstance(trouble, MaybeSent)
                if doubts > _repeats(message):
                    break
                failures += 1
                if is_prompt:
                    await self._store.mark_sending(row, is_sending=False)
                await self._rest_after(trouble, failures)
        await self.strike_out(row, ref, can_wait=is_last)

    async def strike_out(
        self, row: Outgoing, ref: str | None = None, *, can_wait: bool = False
    ) -> None:
        """Take a message out of the outbox, however often that takes: it must not go again."""
        failures = 0
        try:
            while not await self._struck_out(row, ref, can_wait=can_wait):
                failures += 1
                await asyncio.sleep(self._pace.backoff.seconds(failures))
        finally:
            self.on_the_way.discard(row.person)

    async def _struck_out(self, row: Outgoing, ref: str | None, *, can_wait: bool) -> bool:
        try:
            await self._store.sent(row, ref, self._clock(), can_wait=can_wait)
        except (UnknownPerson, KeyGone, SealBroken):
            return True  # erased meanwhile, and the message with them
        except StorageFault as fault:
            if fault.permanent:
                raise
            LOG.warning("%s", describe_fault(fault))
            return False
        return True

    # -- one attempt ---------------------------------------------------------------------

    async def _send(self, row: Outgoing, message: Outbound, *, is_answer: bool) -> str | None:
        """Wait for the person's turn and for everybody's, then hand it over."""
        person = row.person
        await self._apart(person)
        await self._lanes.turn(is_answer=is_answer)
        address = await self._store.address(person)
        async with self._open_line:
            self.on_the_way.add(person)
            try:
                if not is_answer:
                    await self._store.mark_sending(row, is_sending=True)
                return await self._hand_over(person, address, message)
            except LockedOut:
                self.on_the_way.discard(person)
                await self._store.mark_sending(row, is_sending=False)  # surely not sent: it waits
                raise
            except BaseException:
                self.on_the_way.discard(person)
                raise

    async def _hand_over(self, person: PersonId, address: str, message: Outbound) -> str | None:
        if isinstance(message, TakeBack):
            refs = [ref for ref, _ in await self._store.shown(person)]
            await self._screen.take_back(address, refs)
            await self._store.unshow(person)
            self._asked.pop(person, None)
            return None
        if not isinstance(message, Question):
            return await self._screen.send(address, message)
        self._settled.discard(person)
        ref = await self._screen.send(address, message)
        if ref is not None:
            self._asked[person] = ref
            if len(self._asked) > MOST_ASKED:
                del self._asked[next(iter(self._asked))]
        return ref

    async def _apart(self, person: PersonId) -> None:
        if self._pace.apart == 0:
            return
        now = asyncio.get_running_loop().time()
        due = max(self._next_at.get(person, now), now)
        self._next_at[person] = due + self._pace.apart
        if len(self._next_at) > MOST_REMEMBERED:
            self._next_at = {who: at for who, at in self._next_at.items() if at > now}
        await asyncio.sleep(due - now)

    async def _rest_after(self, trouble: TryLater, failures: int) -> None:
        if self._is_closing:
            raise trouble
        if isinstance(trouble, Hold):
            LOG.warning("everybody_waits_s=%.0f", trouble.seconds)
            self._lanes.hold(trouble.seconds)
            return
        LOG.info("%s failures=%d", describe_fault(trouble), failures)
        await asyncio.sleep(self._pace.backoff.seconds(failures))

    # -- the question before -----------------------------------------------------------------

    async def _settle(self, person: PersonId) -> None:
        """Take the buttons off the question before: whatever follows, that one is passed.

        It is looked for once, and after that only when there was another.
        """
        if person in self._settled:
            return
        asked, option = self._picked.pop(person, ("", None))
        ref = self._asked.pop(person, None) or await self._last_shown(person)
        if ref is not None:
            await self._lanes.turn(is_answer=True)
            await self._show_settled(person, ref, asked, option)
        if len(self._settled) > MOST_REMEMBERED:
            self._settled.clear()  # to look once more harms nobody
        self._settled.add(person)

    async def _last_shown(self, person: PersonId) -> str | None:
        shown = await self._store.shown(person)
        return shown[-1][0] if shown else None

    async def _show_settled(
        self, person: PersonId, ref: str, asked: str, option: str | None
    ) -> None:
        try:
            address = await self._store.address(person)
            await self._screen.settle(address, ref, asked, option)
        except Hold as trouble:
            self._lanes.hold(trouble.seconds)
        except TryLater as trouble:
            LOG.info("%s question_left_open=1", describe_fault(trouble))


def _read(row: Outgoing) -> Outbound | None:
    try:
        return outbound_from_json(row.body)
    except ValueError:
        LOG.error("dropped=1 because=unreadable")
        return None


def _is_prompt(message: Outbound | None) -> bool:
    return isinstance(message, Bubble | Question) and message.unasked


def _repeats(message: Outbound) -> int:
    if not isinstance(message, Bubble | Question):
        return REPEATS
    if message.urgent:
        return URGENT_REPEATS
    return 0 if message.unasked else REPEATS


def _plainer(message: Outbound) -> Outbound | None:
    """Return what to try when a message was refused: the words of a question, without buttons."""
    if not isinstance(message, Question):
        return None
    return Bubble(message.text, message.unasked, message.urgent)
