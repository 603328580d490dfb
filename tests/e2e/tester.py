"""A person with a phone: opens, says, taps what is really there, and sees."""

from __future__ import annotations

import asyncio
import itertools
from typing import Any

from tests.e2e.bot_api import BotApi, Posted

_QUERIES = itertools.count(1)


class Tester:
    """One person in their private chat with the bot."""

    __test__ = False  # it is who tests, not a test
    patience = 5.0
    """Seconds until something that should be seen is missed."""

    def __init__(self, api: BotApi, chat: int = 41, name: str = "Sam") -> None:
        self._api = api
        self.chat = chat
        self._who = {"id": chat, "is_bot": False, "first_name": name, "language_code": "nl"}
        self._seen = 0
        api.chats.setdefault(chat, {})

    # -- doing ---------------------------------------------------------------------

    def opens(self) -> int:
        """Press Start."""
        length = len("/start")
        return self.sends(
            text="/start", entities=[{"type": "bot_command", "offset": 0, "length": length}]
        )

    def says(self, words: str) -> int:
        """Type a message."""
        return self.sends(text=words)

    def sends(self, **content: Any) -> int:
        """Send a message with any content; return the update's id."""
        return self._api.update(message=self.message(**content))

    def message(self, **content: Any) -> dict[str, Any]:
        """Return a message of this person's as the Bot API writes it."""
        chat = {"id": self.chat, "type": "private", "first_name": self._who["first_name"]}
        number = self._api.next_message_id()
        date = int(self._api._clock().timestamp())
        return {"message_id": number, "from": self._who, "chat": chat, "date": date, **content}

    def corrects(self, words: str) -> int:
        """Edit a message sent before."""
        edited = self.message(text=words)
        return self._api.update(edited_message=edited | {"edit_date": edited["date"]})

    def taps(self, label: str, *, times: int = 1, on: Posted | None = None) -> None:
        """Tap the button with this label, on the latest message that has it."""
        posted = on or self._message_with(label)
        for _ in range(times):
            self.taps_data(posted, posted.buttons()[label])

    def taps_data(self, posted: Posted, data: str) -> int:
        """Tap a button that may be gone by now: a phone shows what it showed."""
        query = str(next(_QUERIES))
        self._api.ask(query)
        return self._api.update(
            callback_query={
                "id": query,
                "from": self._who,
                "chat_instance": f"c{self.chat}",
                "message": posted.data(),
                "data": data,
            }
        )

    def blocks(self) -> int:
        """Block the bot."""
        return self._changes("member", "kicked")

    def unblocks(self) -> int:
        """Let the bot in again."""
        return self._changes("kicked", "member")

    def _changes(self, before: str, after: str) -> int:
        bot = {"id": 123456789, "is_bot": True, "first_name": "Houvast"}
        change = {
            "chat": {"id": self.chat, "type": "private"},
            "from": self._who,
            "date": int(self._api._clock().timestamp()),
            "old_chat_member": {"user": bot, "status": before},
            "new_chat_member": {"user": bot, "status": after, "until_date": 0},
        }
        return self._api.update(my_chat_member=change)

    # -- seeing --------------------------------------------------------------------

    def screen(self) -> list[Posted]:
        """Return what the bot has posted and not taken back, in order."""
        return list(self._api.chats[self.chat].values())

    async def sees(self, words: str) -> Posted:
        """Wait for a message with these words that was not seen before; return it."""
        return await self._wait(words)

    async def sees_only(self, *texts: str) -> None:
        """See these messages next, in this order."""
        for text in texts:
            posted = await self._wait("")
            assert posted.text == text

    async def sees_nothing(self, seconds: float = 0.3) -> None:
        """Nothing comes for so long."""
        await asyncio.sleep(seconds)
        assert [posted.text for posted in self._unseen()] == []

    async def sees_all(self, seconds: float = 0.3) -> list[str]:
        """Wait until nothing more comes for so long; return all that is on the screen."""
        before = -1
        while len(self.screen()) > before:
            before = len(self.screen())
            await asyncio.sleep(seconds)
        return [posted.text for posted in self.screen()]

    async def sees_in_place(self, number: int, words: str) -> Posted:
        """Wait until the message with this id holds these words."""
        async with asyncio.timeout(self.patience), self._api.changed:
            await self._api.changed.wait_for(
                lambda: words in self._api.chats[self.chat][number].text
            )
        return self._api.chats[self.chat][number]

    async def _wait(self, words: str) -> Posted:
        try:
            async with asyncio.timeout(self.patience), self._api.changed:
                await self._api.changed.wait_for(lambda: self._find(words) is not None)
        except TimeoutError:
            shown = "\n".join(posted.text for posted in self.screen())
            raise AssertionError(f"{words!r} did not come; on the screen:\n{shown}") from None
        posted = self._find(words)
        assert posted is not None
        self._seen = posted.id
        return posted

    def _find(self, words: str) -> Posted | None:
        return next((posted for posted in self._unseen() if words in posted.text), None)

    def _unseen(self) -> list[Posted]:
        return [posted for posted in self.screen() if posted.id > self._seen]

    def _message_with(self, label: str) -> Posted:
        for posted in reversed(self.screen()):
            if label in posted.buttons():
                return posted
        there = [list(posted.buttons()) for posted in self.screen()[-1:]]
        raise AssertionError(f"no button {label!r}; there is {there}")
