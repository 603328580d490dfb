"""What comes by itself names nothing on a locked screen, in any language, also after an alarm."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.catalogs import open_library
from bot.outbound import Bubble, Question
from bot.render import render
from dialogs.engine import advance
from dialogs.events import Due
from dialogs.profile import CONSENT_VERSION
from dialogs.session import Alarm, Session
from dialogs.turn import Known
from dialogs.values import Value

NOW = datetime(2026, 11, 20, 19, tzinfo=UTC)
LIBRARY = open_library(("en", "fr"))
PROMPTS = sorted(script.id for script in LIBRARY.scripts.values() if script.prompt)
NAMES = re.compile(
    r"co(ke|ca)|gebrui|lijn|gram|snui|drug|versla|alcohol|dr[oa]nk|zelfmoord|dood|\b(zin|trek)\b"
    r"|\bus(e|ed|ing)\b|craving|addict|suicid|\b(kill|dead|dying|lines?)\b|hurt|overdos"
    r"|consomm|drogue|\benvie|\blignes?\b|\bmort|tuer|dépend",
    re.IGNORECASE,
)


def client(locale: str, *alarms: Alarm) -> Session:
    profile: dict[str, Value] = {
        "role": "client", "consent": CONSENT_VERSION, "country": "be", "hour": "20:00",
        "locale": locale, "discreet": True, "shared_phone": True,
    }  # fmt: skip
    return Session(profile=profile, nonce="a", alarms=alarms)


def sent(session: Session, script: str) -> list[Bubble | Question]:
    turn = advance(LIBRARY, session, Due("d", script), known=Known(), now=NOW)
    catalog = LIBRARY.catalog(str(session.profile["locale"]))
    out = render(turn.effects, catalog=catalog, simple=False, nonce="a", copies=lambda: ())
    return [message for message in out if isinstance(message, Bubble | Question)]


def words(message: Bubble | Question) -> list[str]:
    labels = [label for _, label in message.buttons] if isinstance(message, Question) else []
    return [message.text, *labels]


@pytest.mark.parametrize("locale", ["nl", "nl_BE", "en", "fr"])
@pytest.mark.parametrize("script", PROMPTS)
@pytest.mark.parametrize("about", [(), ("self",), ("other",), ("self", "other")], ids="-".join)
def test_nothing_unasked_names_what_this_is(
    locale: str, script: str, about: tuple[str, ...]
) -> None:
    dangers = ("suicide", "overdose_or_medical", "violence")
    for danger in dangers if about else ("",):
        alarms = [Alarm(danger, who, "2026-11-19", is_open=False) for who in about]
        for prompts in range(4):
            messages = sent(replace(client(locale, *alarms), prompts=prompts), script)
            assert messages
            assert all(message.unasked for message in messages)
            said = [text for message in messages for text in words(message)]
            assert [text for text in said if NAMES.search(text)] == []


def test_these_words_would_be_found() -> None:
    for text in ("Did you use today?", "As-tu consommé ?", "Heb je zin?", "pas d'envie"):
        assert NAMES.search(text), text
