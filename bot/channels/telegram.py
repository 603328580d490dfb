"""Telegram: the port on python-telegram-bot's `Bot`, and what only a phone can do.

Texts go as they are, never as HTML or Markdown, so nothing in them needs escaping.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from contextlib import suppress
from io import BytesIO
from typing import Any

from telegram import Bot, InputFile
from telegram.error import TelegramError
from telegram.request import BaseRequest

from bot.channels.faults import LockedOut, Refused
from bot.channels.port import TryLater, Unreachable
from bot.channels.telegram_faults import as_ours
from bot.channels.telegram_messages import (
    TICK,
    Reference,
    Rows,
    asks,
    keyboard_of,
    parts_of,
    reference_from_text,
    reference_to_text,
    with_ticks,
)
from bot.channels.telegram_profile import present
from bot.channels.telegram_wire import ANSWER_S, Wire, request_of
from bot.clusters import LONGEST, units
from bot.introductions import Introduction
from bot.outbound import Bubble, Document, Outbound, Question, TakeBack

SCHEME = "tg"
OFFICIAL = "https://api.telegram.org"
WANTED = ("message", "edited_message", "callback_query", "my_chat_member")
MOST_DELETED = 100
CONNECTIONS, POLLING_CONNECTIONS = 128, 4
NO_PREVIEW = {"is_disabled": True}
Fields = dict[str, object]
Markup = dict[str, list[list[dict[str, str]]]]
"""A keyboard as the Bot API writes it."""

_TOKEN = re.compile(r"\d+:[\w-]{10,}")


def address_of(chat: int) -> str:
    """Return the address of a private chat."""
    return f"{SCHEME}:{chat}"


def chat_of(address: str) -> int:
    """Return the chat that *address_of* named."""
    return int(address.removeprefix(f"{SCHEME}:"))


class TelegramChannel:
    """People on Telegram. *api_url* is another server than Telegram's own, for tests.

    Errors are `bot.channels.port` and `bot.channels.faults` only; none of them names the token.
    """

    def __init__(
        self,
        token: str,
        *,
        api_url: str | None = None,
        talking: BaseRequest | None = None,
        polling: BaseRequest | None = None,
    ) -> None:
        """Connect to nothing yet; LockedOut when this can't be a token.

        *talking* and *polling* are other ways there than over the network.
        """
        if not _TOKEN.fullmatch(token):
            raise LockedOut("that is no token")
        origin, is_local = (api_url or OFFICIAL).rstrip("/"), api_url is not None
        self._talking = talking or Wire(CONNECTIONS, origin=origin, is_local=is_local)
        self._polling = polling or Wire(POLLING_CONNECTIONS, origin=origin, is_local=is_local)
        self._address = f"{origin}/bot"
        self._token = token
        self._bot = Bot(
            token,
            base_url=self._address,
            request=self._talking,
            get_updates_request=self._polling,
        )

    def __repr__(self) -> str:
        """Say what it is; the token stays out."""
        return "TelegramChannel()"

    async def close(self) -> None:
        """Hang up."""
        await self._polling.shutdown()
        await self._talking.shutdown()

    # -- the port ----------------------------------------------------------------------

    async def send(self, address: str, message: Outbound) -> str | None:
        """Send one message, in parts if it is long; the reference names them all.

        Raises Unreachable, TryLater (Hold, MaybeSent), Refused or LockedOut.
        """
        chat = chat_of(address)
        with as_ours():
            match message:
                case Bubble(text=text):
                    return reference_to_text(Reference(await self._say(chat, text)))
                case Question():
                    return reference_to_text(await self._ask(chat, message))
                case Document(name=name, text=text):
                    return reference_to_text(Reference((await self._hand(chat, name, text),)))
                case TakeBack():
                    return None

    async def _say(self, chat: int, text: str, rows: Rows = ()) -> tuple[int, ...]:
        *first, last = parts_of(text)
        ids = [await self._post(chat, part) for part in first]
        return (*ids, await self._post(chat, last, _markup(rows)))

    async def _post(self, chat: int, text: str, markup: Markup | None = None) -> int:
        fields = {"chat_id": chat, "text": text, "link_preview_options": NO_PREVIEW}
        sent = await self._call(
            "sendMessage", fields | ({"reply_markup": markup} if markup else {})
        )
        match sent:
            case {"message_id": int(number)}:
                return number
            case _:
                raise TelegramError("an answer that can't be read")

    async def _call(self, method: str, fields: Fields) -> object:
        """Call a method with plain values: most calls are these few, so objects are left out."""
        url = f"{self._address}{self._token}/{method}"
        return await self._talking.post(url, request_of(fields))

    async def _ask(self, chat: int, question: Question) -> Reference:
        rows = keyboard_of(question)
        ids = await self._say(chat, question.text, rows)
        if not rows:
            return Reference(ids)
        return Reference(ids, asks(question), parts_of(question.text)[-1], question.buttons)

    async def _hand(self, chat: int, name: str, text: str) -> int:
        file = InputFile(BytesIO(text.encode("utf-8", "replace")), filename=name)
        return (await self._bot.send_document(chat, file)).message_id

    async def take_back(self, address: str, refs: Sequence[str]) -> None:
        """Delete these messages; what is older than 48 hours stays, as Telegram wants it."""
        chat, ids = chat_of(address), [number for ref in refs for number in _reference(ref).ids]
        for at in range(0, len(ids), MOST_DELETED):
            await self._delete(chat, ids[at : at + MOST_DELETED])

    async def _delete(self, chat: int, ids: list[int]) -> None:
        try:
            with as_ours():
                await self._bot.delete_messages(chat, ids)
        except Refused:  # one that is too old keeps all the others
            if len(ids) > 1:
                for number in ids:
                    await self._delete(chat, [number])

    # -- what only a phone can do -----------------------------------------------------------

    async def settle(self, address: str, ref: str, asked: str, option: str | None) -> None:
        """Take the buttons off an answered question, and show the option that was tapped, if any.

        *asked* names the wait that *option* belongs to. One that is gone or done already is fine.
        """
        reference = _reference(ref)
        if not reference.asks:
            return
        label = reference.label(option) if asked == reference.asks else None
        answered = f"{reference.text}\n\n{TICK}{label}"
        with suppress(Refused), as_ours():
            place: Fields = {"chat_id": chat_of(address), "message_id": reference.ids[-1]}
            if label is not None and units(answered) <= LONGEST:
                fields: Fields = {"text": answered, "link_preview_options": NO_PREVIEW}
                await self._call("editMessageText", place | fields)
            else:
                await self._call("editMessageReplyMarkup", place)

    async def tick(self, address: str, message: int, rows: Rows, ticked: Collection[str]) -> None:
        """Show which options of a question are ticked."""
        with suppress(Refused), as_ours():
            place: Fields = {"chat_id": chat_of(address), "message_id": message}
            markup = _markup(with_ticks(rows, ticked))
            await self._call("editMessageReplyMarkup", place | _marked(markup))

    async def hear(self, query: str) -> None:
        """Let a phone know that its tap was heard; one that is too late does not matter."""
        with suppress(Refused, TryLater, Unreachable), as_ours():
            await self._call("answerCallbackQuery", {"callback_query_id": query})

    async def leave(self, chat: int) -> None:
        """Leave a group: nothing said here is meant for one."""
        with suppress(Refused, Unreachable), as_ours():
            await self._bot.leave_chat(chat)

    # -- what comes in -----------------------------------------------------------------------

    async def updates(self, offset: int | None, patience: int) -> list[Any]:
        """Return raw updates, waiting up to *patience* seconds; those below *offset* are done.

        Raw, because one that the client can't read would otherwise hold up all that follow.
        """
        fields: Fields = {"timeout": patience, "allowed_updates": WANTED}
        if offset is not None:
            fields["offset"] = offset
        url = f"{self._address}{self._token}/getUpdates"
        with as_ours():
            found = await self._polling.post(
                url, request_of(fields), read_timeout=patience + ANSWER_S
            )
        if not isinstance(found, list):
            raise TryLater("an answer that can't be read")
        return found

    async def introduce(self, introductions: Iterable[Introduction]) -> None:
        """Let Telegram show these commands, names and descriptions."""
        await present(self._bot, introductions)

    async def name(self) -> str:
        """Return the bot's own user name: proof that the token is known."""
        with as_ours():
            return (await self._bot.get_me()).username or ""


def _marked(markup: Markup | None) -> Fields:
    return {} if markup is None else {"reply_markup": markup}


def _markup(rows: Rows) -> Markup | None:
    if not rows:
        return None
    return {
        "inline_keyboard": [
            [{"text": label, "callback_data": data} for data, label in row] for row in rows
        ]
    }


def _reference(ref: str) -> Reference:
    """Return what *ref* names: nothing, when another channel wrote it."""
    try:
        return reference_from_text(ref)
    except ValueError:
        return Reference(())
