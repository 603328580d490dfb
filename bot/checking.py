"""What ``houvast check`` finds of our own scripts: the files, and what their transcripts walk."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from bot.catalogs import locales_in, open_library
from bot.messages import read_editions, texts_in_code
from bot.rehearsal import read_transcripts, walk_transcripts
from bot.signatures import read_signatures
from bot.terminal import TRANSCRIPTS
from bot.tone import tell_tone
from dialogs.analysis.check import check_everything
from dialogs.analysis.transcripts import Walked
from dialogs.findings import Faults, Finding
from dialogs.translations.merging import Edition


def check_ours(
    tell: Callable[[Iterable[str]], None], *, with_tone: bool, with_drafts: bool
) -> tuple[Finding, ...]:
    """Return all findings; *with_tone*, *tell* hears how plain and how listening they are."""
    walked, stuck = _walk()
    editions, code = _editions(with_drafts=with_drafts), texts_in_code()
    if with_tone and walked is not None:
        tell(tell_tone(open_library(locales_in() if with_drafts else ()), walked))
    found = check_everything(
        walked=walked, editions=editions, code=code, signatures=read_signatures()
    )
    return tuple(sorted({*found, *stuck}))


def _editions(*, with_drafts: bool) -> tuple[Edition, ...]:
    editions = read_editions()
    return tuple(replace(one, is_draft=False) for one in editions) if with_drafts else editions


def _walk() -> tuple[Walked | None, list[Finding]]:
    """Return what the transcripts here walk of our own scripts; None when there are none."""
    files = read_transcripts(TRANSCRIPTS)
    try:
        return walk_transcripts(open_library(), files) if files else (None, [])
    except Faults:  # the check lists them
        return None, []
