"""The peer python-telegram-bot: its Application and ConversationHandler, with nothing kept."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Coroutine
from typing import Any

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.ext import (
    Application,
    CallbackQueryHandler,
    CommandHandler,
    ContextTypes,
    ConversationHandler,
    MessageHandler,
    filters,
)
from telegram.request import BaseRequest
from telegram.warnings import PTBUserWarning

from bench.dialogue import Move, read_catalogue
from bench.plain import PlainMachine

TOKEN = "42:" + "x" * 20
STATES = ("craving", "situation", "who", "thoughts", "used", "amount", "shown")

Context = ContextTypes.DEFAULT_TYPE
Handle = Callable[[Update, Context], Coroutine[Any, Any, object]]


def build(
    *, api_url: str | None = None, talking: BaseRequest | None = None
) -> Application[Any, Any, Any, Any, Any, Any]:
    """Return the bot as its makers set it up; *talking* takes the network's place."""
    making: Any = Application.builder().token(TOKEN)
    if api_url is not None:
        making = making.base_url(f"{api_url}/bot")
    if talking is not None:
        making = making.request(talking).get_updates_request(talking).updater(None).job_queue(None)
    made: Application[Any, Any, Any, Any, Any, Any] = making.build()
    made.add_handler(_conversation(PlainMachine(read_catalogue().gettext)))
    return made


def _conversation(machine: PlainMachine) -> ConversationHandler[Context]:
    """Return the dialogue: the client keeps the state, the answers are in its user data."""

    async def take(update: Update, context: Context) -> object:
        query, message = update.callback_query, update.effective_message
        tap = (query.data or "").partition(":")[2] if query else ""
        words = message.text if message and not query else ""
        data = context.user_data if context.user_data is not None else {}
        text, rows = machine.step(data, Move(words or "", tap))
        buttons = [[InlineKeyboardButton(label, callback_data=to) for label, to in r] for r in rows]
        chat = update.effective_chat
        await context.bot.send_message(
            chat.id if chat else 0,
            text,
            reply_markup=InlineKeyboardMarkup(buttons) if rows else None,
        )
        return ConversationHandler.END if data["state"] == "end" else data["state"]

    words = MessageHandler(filters.TEXT & ~filters.COMMAND, take)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", PTBUserWarning)  # per_message: one talk a chat is meant
        return ConversationHandler(
            entry_points=[CommandHandler("start", take)],
            states={
                state: [words, CallbackQueryHandler(take, pattern=f"^{state}:")] for state in STATES
            },
            fallbacks=[CommandHandler("start", take)],
        )
