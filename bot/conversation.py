"""The room everything passes through: one event of one person, from load to commit."""

from __future__ import annotations

import json
import logging
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import datetime

from bot.channels.faults import LockedOut, Refused
from bot.channels.port import Channel, TryLater, Unreachable
from bot.clocks import Clock
from bot.copies import make_copies
from bot.logs import describe_fault
from bot.outbound import Bubble, Outbound, TakeBack
from bot.outcomes import commit_of, records_after, records_of
from bot.render import render
from bot.sessions import Sessions
from bot.sharing import (
    Found,
    Lasts,
    draw_code,
    draw_span,
    find_invitation,
    shared_of,
    sheet_change,
)
from dialogs.effects import Effect
from dialogs.engine import advance
from dialogs.events import event_from_json
from dialogs.heard import forget_heard
from dialogs.library import Library
from dialogs.messages import Message, Text
from dialogs.profile import profile_value
from dialogs.session import Session
from dialogs.standing import ask_again
from dialogs.turn import Away, Known, Turn
from dialogs.values import Value
from dialogs.wording import word
from storage.faults import KeyGone, SealBroken, StorageFault, UnknownPerson
from storage.store import Arrival, BeginSheet, Loaded, Outcome, PersonId, Store

SORRY = Text(
    "trouble.sorry",
    "Er ging bij mij iets mis. Dat ligt niet aan jou, maar je laatste bericht kon ik niet "
    "verwerken. Gevaar? Bel {emergency}.",
)

UNSENT = (Unreachable, TryLater, Refused, LockedOut)
"""What sending past the outbox may end in; nobody can be told, and the sender meets it too."""

Gone = Callable[[Arrival], Awaitable[None]]

LOG = logging.getLogger(__name__)


class Conversation:
    """Handles events one by one; the caller sees to it that a person's are not handled at once.

    *draw* gives a number for a new person's seed; *operator* says who runs this Houvast.
    """

    def __init__(  # noqa: PLR0913 - the rooms' composition: each part named by its caller
        self,
        library: Library,
        store: Store,
        channel: Channel,
        clock: Clock,
        *,
        draw: Callable[[], int],
        operator: str | None = None,
        locale: str = "nl",
        away: Away | None = None,
        codes: Callable[[], str] = draw_code,
        lasts: Lasts = draw_span,
    ) -> None:
        """New people are met in *locale*; *away*: when nobody was served last.

        *codes* draws a code for a new sheet, *lasts* how long one is there.
        """
        self._library = library
        self._store = store
        self._channel = channel
        self._clock = clock
        self._draw = draw
        self._operator = operator
        self._locale = locale
        self._away = away
        self._sessions = Sessions()
        self._codes, self._code = codes, codes()
        self._lasts = lasts

    async def handle(
        self, arrival: Arrival, *, gone: Gone | None = None, loaded: Loaded | None = None
    ) -> Turn | None:
        """Make the turn that *arrival* asks for and commit it; None when there was none to make.

        *loaded*: where the person stands, for who has just asked the store.
        *gone* is told of one whose person was erased meanwhile; else it is set aside. One that
        can't be handled stops nobody: it is set aside, and its person told.
        Raises StorageFault when the store as a whole fails; the event then waits on.
        """
        try:
            return await self._turn(arrival, loaded)
        except UnknownPerson:
            await (gone(arrival) if gone else self._store.set_aside(arrival.event))
        except (KeyGone, SealBroken) as fault:
            await self._give_up(arrival, fault)
        except StorageFault:
            raise
        except Exception as error:  # noqa: BLE001 - whatever it is, it must not stop the others
            await self._give_up(arrival, error)
        return None

    async def ask_again(self, person: PersonId) -> tuple[Outbound, ...]:
        """Return the person's open question as it stands; empty when nothing waits."""
        loaded = await self._store.load(person)
        if loaded.session is None:
            return ()
        session, now = self._sessions.read(loaded.session), self._clock()
        known = self._known(loaded, now)
        effects = ask_again(self._library, session, known=known, now=now)
        return self._render(effects, session, known, now)

    # -- a turn ------------------------------------------------------------------------

    async def _turn(self, arrival: Arrival, loaded: Loaded | None) -> Turn | None:
        while True:
            turn, outcome = await self._try(
                arrival, loaded or await self._store.load(arrival.person)
            )
            loaded = None
            if outcome is Outcome.DONE:
                return turn
            if outcome is Outcome.REPEATED:
                return None

    async def _try(self, arrival: Arrival, loaded: Loaded) -> tuple[Turn, Outcome]:
        """Make the turn once; it is made again when somebody else committed meanwhile."""
        event = event_from_json(arrival.event, json.loads(arrival.body))
        session = self.session(loaded)
        found = await find_invitation(self._store, arrival.person, session, event, arrival.at)
        known = self._known(loaded, arrival.at, found)
        turn = advance(self._library, session, event, known=known, now=arrival.at)
        after = replace(known, records=records_after(known.records, turn.effects), away=None)
        out = self._render(turn.effects, turn.session or session, after, arrival.at)
        if turn.session is None:
            await self._erase(arrival, out)
            return turn, Outcome.DONE
        commit = commit_of(arrival, loaded, turn.session, turn.effects, out)
        change = sheet_change(turn.effects, loaded, found, arrival.at, self._lasts)
        if isinstance(change, BeginSheet):
            self._code = self._codes()
        commit = replace(commit, sheet=change) if change else commit
        outcome = await self._store.commit(commit)
        if outcome is Outcome.DONE and commit.session is not None:
            self._sessions.note(commit.session, turn.session, before=loaded.session)
        return turn, outcome

    def session(self, loaded: Loaded) -> Session:
        """Return the session that was loaded, or a new one; SessionError when it can't be read."""
        if loaded.session is not None:
            return self._sessions.read(loaded.session)
        number = self._draw()
        profile = {"locale": self._locale}
        return Session(nonce=format(number % 2**32, "x"), seed=number, profile=profile)

    def _known(self, loaded: Loaded, now: datetime, found: Found | None = None) -> Known:
        return Known(
            records_of(loaded),
            self._operator,
            self._away,
            shared_of(loaded, now),
            found.invitation if found else None,
            self._code,
        )

    def _render(
        self, effects: tuple[Effect, ...], session: Session, known: Known, now: datetime
    ) -> tuple[Outbound, ...]:
        return render(
            effects,
            catalog=self._library.catalog(_locale(session.profile)),
            simple=profile_value(session.profile, "simple") is True,
            nonce=session.nonce,
            copies=lambda: make_copies(self._library, session, known, now),
        )

    async def _erase(self, arrival: Arrival, out: tuple[Outbound, ...]) -> None:
        """Erase first, then send the last words straight away: nothing of them may be kept."""
        address = await self._store.address(arrival.person)
        shown = [ref for ref, _ in await self._store.shown(arrival.person)]
        await self._store.forget(arrival.person, event=arrival.event, now=self._clock())
        self.forget_words()
        with suppress(*UNSENT):
            for message in out:
                if isinstance(message, TakeBack):
                    await self._channel.take_back(address, shown)
                else:
                    await self._channel.send(address, message)

    def forget_words(self) -> None:
        """Keep nothing in memory of what anybody said lately: somebody was erased."""
        self._sessions.forget()
        forget_heard()

    # -- when it goes wrong --------------------------------------------------------------

    async def _give_up(self, arrival: Arrival, error: Exception) -> None:
        """Set the event aside and say so; a prompt that fails is let go until the next is due."""
        LOG.error("%s event_set_aside=1", describe_fault(error))
        await self._store.set_aside(arrival.event)
        try:
            if json.loads(arrival.body)["kind"] == "due":
                await self._let_go(arrival)
            else:
                await self._apologise(arrival.person)
        except StorageFault as fault:
            if not isinstance(fault, UnknownPerson | KeyGone | SealBroken):
                raise
        except Exception as trouble:  # noqa: BLE001 - the apology must not do what it is sorry for
            LOG.error("%s no_apology=1", describe_fault(trouble))

    async def _let_go(self, arrival: Arrival) -> None:
        loaded = await self._store.load(arrival.person)
        if loaded.session is not None:
            await self._store.commit(commit_of(arrival, loaded, self.session(loaded)))

    async def _apologise(self, person: PersonId) -> None:
        address = await self._store.address(person)
        profile: Mapping[str, Value] = {"locale": self._locale}
        with suppress(ValueError, SealBroken):  # what can't be read is why we are here
            profile = self.session(await self._store.load(person)).profile
        locale = _locale(profile)
        number = self._library.line(profile_value(profile, "country"), "emergency", locale)
        sorry = word(Message(SORRY, (("emergency", number),)), self._library.catalog(locale))
        await self._channel.send(address, Bubble(sorry))


def _locale(profile: Mapping[str, Value]) -> str:
    return str(profile_value(profile, "locale") or "nl")
