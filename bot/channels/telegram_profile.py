"""Bringing what Telegram shows of the bot up to date, changing only what differs."""

from __future__ import annotations

import logging
from collections.abc import Iterable

from telegram import Bot, BotCommand

from bot.channels.faults import Refused
from bot.channels.port import TryLater
from bot.channels.telegram_faults import as_ours
from bot.introductions import Introduction
from bot.logs import describe_fault

LOG = logging.getLogger(__name__)


async def present(bot: Bot, introductions: Iterable[Introduction]) -> None:
    """Show each of *introductions*; what Telegram does not take now stays as it was.

    Telegram allows few changes a day: so it is asked first what it shows.
    """
    for one in introductions:
        try:
            with as_ours():
                await _present(bot, one)
        except (Refused, TryLater) as trouble:
            LOG.warning("%s introduction_left=%s", describe_fault(trouble), one.language or "all")


async def _present(bot: Bot, one: Introduction) -> None:
    language = one.language or None
    shown = await bot.get_my_commands(language_code=language)
    if tuple((command.command, command.description) for command in shown) != one.commands:
        commands = [BotCommand(*command) for command in one.commands]
        await bot.set_my_commands(commands, language_code=language)
    if (await bot.get_my_name(language_code=language)).name != one.name:
        await bot.set_my_name(one.name, language_code=language)
    if (await bot.get_my_description(language_code=language)).description != one.description:
        await bot.set_my_description(one.description, language_code=language)
    short = await bot.get_my_short_description(language_code=language)
    if short.short_description != one.short:
        await bot.set_my_short_description(one.short, language_code=language)
