"""A sheet that two share: what the one may learn of the other, and when there is none at all."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest

from bot.catalogs import open_library
from bot.rehearsal import Rehearsal
from bot.sharing import DAILY_CHANCE, LONGEST, draw_span
from bot.transcripts import read_transcript
from dialogs import limits
from dialogs.insights import View
from dialogs.safety.danger import CLASSES
from dialogs.sharing import LASTING, may_share
from dialogs.sheets import Together

LIBRARY = open_library()
CODE = "7K4M-9QFT"
NOW = datetime(2026, 11, 20, 19, 10, tzinfo=UTC)

BEGIN = """# as: client
@ 2026-11-20 20:10
> samen een blad
> ja
> partner
> nee
"""
JOIN = f"""@as els relative
@ 2026-11-20 20:30
> {CODE}
> ja
> niets
> ja
> zus
> klaar
"""
LINE = "Op zondag praten we een half uur"
ADD = f"""@as client
@ 2026-11-20 20:40
> ons blad
> zelf iets voorstellen
> {LINE}
> klaar
"""
LOOK = "> ons blad\n"
GONE = [
    "< Er is nu geen blad. Een blad gaat vanzelf weg, of als iemand stopt.",
    "< Wil je er een? Typ ‘nieuw blad’.",
]
AFRAID = "> ik durf niets te zeggen\n> sleutels\n> nee\n> samen een blad\n> ja\n"


def answer_to_last(given: str) -> list[str]:
    """Play a transcript; return what is said to its last line."""
    lines = list(Rehearsal(LIBRARY, read_transcript("t.txt", given)).play())
    at = max(n for n, line in enumerate(lines) if line.startswith("> "))
    return [line for line in lines[at + 1 :] if line.startswith("< ")]


def said_to(given: str) -> dict[str, list[str]]:
    """Play a transcript; return all that was said, by who read it."""
    heard, who = defaultdict(list), "client"
    for line in Rehearsal(LIBRARY, read_transcript("t.txt", given)).play():
        if line.startswith("@as "):
            who = line.split()[1]
        elif line.startswith(("< ", "  ")):
            heard[who].append(line)
    return heard


# -- an end says nothing of why --------------------------------------------------------


ENDS = {
    "never had one": "# as: client\n@ 2026-11-20 20:10\n",
    "the other ended it": BEGIN + JOIN + "@ 2026-11-21 10:00\n> ons blad\n> blad weg\n",
    "the other ended it in words": BEGIN
    + JOIN
    + "@ 2026-11-21 10:00\n> ik wil stoppen met het blad\n> ja\n",
    "the other erased all": BEGIN + JOIN + "> wis alles\n> nee, hoeft niet\n> ja, wis alles\n",
    "the other took consent back": BEGIN + JOIN + "> toestemming intrekken\n> alleen intrekken\n",
    "the other began another": BEGIN
    + JOIN
    + "> nieuw blad\n> een nieuw blad\n> ja\n> zus\n> nee\n",
    "its time was over": BEGIN + JOIN,
    "nobody joined, and its time was over": BEGIN,
    "they ended it themselves": BEGIN + "> ons blad\n> blad weg\n",
}


@pytest.mark.parametrize("why", ENDS)
def test_a_sheet_that_is_gone_says_nothing_of_why(why: str) -> None:
    at = "2026-12-21 12:00" if "time" in why else "2026-11-22 12:00"
    assert answer_to_last(f"{ENDS[why]}@as client\n@ {at}\n{LOOK}") == GONE


SILENCES = {
    "nobody came": "",
    "they said no": JOIN.replace("> ja\n> zus\n> klaar\n", "> nee, liever niet\n"),
    "they said somebody else wants it": JOIN.replace(
        "> ja\n> zus\n> klaar\n", "> iemand anders wil dit\n"
    ),
    "they were afraid": f"@as els relative\n@ 2026-11-20 20:30\n{AFRAID}> {CODE}\n",
    "they joined": JOIN,
    "they joined and looked": JOIN + LOOK + "> klaar\n",
    "the code lapsed": f"@as els relative\n@ 2026-11-22 20:11\n> {CODE}\n> ja\n",
    "they were in danger later": JOIN + "> hij heeft me gisteren geslagen\n> ja, dat kan\n",
}


@pytest.mark.parametrize("what", SILENCES)
def test_no_answer_a_no_and_a_look_are_one_to_who_began(what: str) -> None:
    given = BEGIN + ADD + SILENCES[what].replace("20:30", "20:50")
    shown = said_to(f"{given}@as client\n@ 2026-11-23 12:00\n{LOOK}> klaar\n")["client"]
    alone = said_to(f"{BEGIN}{ADD}@as client\n@ 2026-11-23 12:00\n{LOOK}> klaar\n")["client"]
    assert shown == alone


def test_by_chance_a_sheet_ends_at_any_moment_alike_and_never_late() -> None:
    chances = iter(range(10_000))
    spans = [draw_span(lambda: next(chances) / 10_000) for _ in range(10_000)]
    assert max(spans) == LONGEST
    left = [sum(span > timedelta(days=day) for span in spans) for day in range(29)]
    for today, tomorrow in pairwise(left):
        assert 1 - tomorrow / today == pytest.approx(DAILY_CHANCE, abs=0.002)


# -- what closes the way, without a word of why -------------------------------------------

NO_USE = [
    "< Met deze code lukt het niet. Een code werkt één keer, 48 uur lang.",
    "< Kijk of alles klopt, of vraag een nieuwe.",
]
ANOTHER = "@as bram client\n@ 2026-11-20 21:00\n"
WRONG = "".join(f"> 2A2A-3B3{sign}\n" for sign in "BCDEF")
UNFIT = {
    "mistyped": f"{BEGIN}{ANOTHER}> 7K4X-9QFT\n",
    "their own": f"{BEGIN}> {CODE}\n",
    "used": f"{BEGIN}{JOIN}{ANOTHER}> {CODE}\n",
    "too old": f"{BEGIN}@as bram client\n@ 2026-11-22 20:10\n> {CODE}\n",
    "of a sheet that ended": f"{BEGIN}> ons blad\n> blad weg\n{ANOTHER}> {CODE}\n",
    "afraid": f"{BEGIN}@as els relative\n@ 2026-11-20 20:30\n{AFRAID}> {CODE}\n",
    "in danger before": f"{BEGIN}{ANOTHER}> ik heb pijn op mijn borst\n> Nee\n> ok\n"
    f"@ 2026-11-22 12:00\n> hoi\n> het gaat weer\n> {CODE}\n",
    "too many tries": f"{BEGIN}{ANOTHER}{WRONG}> {CODE}\n",
}


@pytest.mark.parametrize("why", UNFIT)
def test_a_code_that_can_t_be_used_says_the_same_whatever_the_reason(why: str) -> None:
    assert answer_to_last(UNFIT[why])[:2] == NO_USE


def test_beginning_is_refused_in_the_same_words_after_fear_and_after_too_many() -> None:
    again = "> nieuw blad\n> een nieuw blad\n> ja\n> partner\n> nee\n"
    many = BEGIN + again * (limits.MOST_CODES_MADE - 1) + "> nieuw blad\n> een nieuw blad\n"
    fear = "# as: relative\n@ 2026-11-20 20:10\n" + AFRAID
    assert answer_to_last(many) == answer_to_last(fear)[-2:]
    assert "lukt nu niet" in answer_to_last(many)[0]


@pytest.mark.parametrize("flag", ["afraid", "fear_seen"])
def test_where_there_was_fear_a_sheet_is_offered_nowhere(flag: str) -> None:
    assert not may_share(View({flag: True}, {}, NOW))
    offers = [
        (script.id, state.name)
        for script in LIBRARY.scripts.values()
        for state in script.states.values()
        for bubble in state.say
        for line in bubble.lines
        if "samen een blad" in line.text.id.lower() and line.when is None
    ]
    assert offers == [("together", "wait")], "an offer that no guard holds back"


@pytest.mark.parametrize("danger", CLASSES)
def test_danger_closes_the_way_for_as_long_as_it_was_decided(danger: str) -> None:
    view = View({}, {}, NOW, together=Together({danger: "2026-11-20"}))
    assert not may_share(view)
    after = replace(view, now=NOW + timedelta(days=limits.SIGN_COUNTS - 1))
    assert not may_share(after)
    late = replace(view, now=NOW + timedelta(days=limits.SIGN_COUNTS))
    assert may_share(late) == (danger not in LASTING)
    assert not may_share(replace(late, together=Together(dict.fromkeys(LASTING, "2026-11-20"))))


MINE = "# as: client\n@ 2026-11-20 20:10\n"
MEANT_NOT = "> Dat bedoelde ik niet\n> ja\n> nee\n> overslaan\n"


@pytest.mark.parametrize(
    ("said", "shut", "free"),
    [
        ("> mijn man slaat me\n" + MEANT_NOT, "2027-02-17", "2027-02-19"),
        ("> hij was weer zo raar gisteren, ik let op mijn woorden\n> Nee\n", "", "2026-11-28"),
        ("> ik wil dood\n> Nee\n> Ja, ik ben veilig\n", "2026-11-26", "2026-11-28"),
        ("> ik heb pijn op mijn borst\n> ja\n> Het gevaar is voorbij\n", "", "2027-02-19"),
    ],
)
def test_taking_danger_back_opens_the_way_only_where_nobody_is_made_to(
    said: str, shut: str, free: str
) -> None:
    look = "> hoi\n> het gaat weer\n> niets\n> samen een blad\n"
    if shut:
        assert "lukt nu niet" in answer_to_last(f"{MINE}{said}@ {shut} 12:00\n{look}")[0]
    assert "voor twee mensen" in answer_to_last(f"{MINE}{said}@ {free} 12:00\n{look}")[0]


def test_danger_once_told_isn_t_taken_back_with_a_later_mistake() -> None:
    told = "> mijn man slaat me\n> ja, dat kan\n> nee\n> Het gevaar is voorbij\n"
    later = "@ 2026-11-25 12:00\n> hoi\n> het gaat weer\n> mijn man slaat me\n" + MEANT_NOT
    end = "@ 2027-10-01 12:00\n> hoi\n> het gaat weer\n> niets\n> samen een blad\n"
    assert "lukt nu niet" in answer_to_last(MINE + told + later + end)[0]


def test_danger_in_a_line_goes_to_the_net_and_not_onto_the_sheet() -> None:
    given = f"{BEGIN}{JOIN}> ons blad\n> zelf iets voorstellen\n> je slaat me en ik wil dood\n"
    assert "112" in answer_to_last(given)[0] or "113" in answer_to_last(given)[0]
    his = answer_to_last(f"{given}@as client\n@ 2026-11-20 20:40\n{LOOK}")
    assert "< Er staat nog niets op het blad." in his


def test_after_a_sign_they_are_asked_once_and_it_isn_t_ended_for_them() -> None:
    told = f"{BEGIN}{JOIN}> hij heeft me gisteren geslagen\n> ja, dat kan\n> nee\n"
    over = "> Het gevaar is voorbij\n@ 2026-11-21 12:00\n> hoi\n> het gaat weer\n"
    asked = answer_to_last(told + over)
    assert "< Je deelt nog een blad met iemand." in asked
    kept = told + over + "> laten zoals het is\n> dank je\n"
    assert "< Je deelt nog een blad met iemand." not in answer_to_last(kept)
    assert GONE[0] not in answer_to_last(f"{kept}@as client\n@ 2026-11-22 13:00\n{LOOK}")


# -- what crosses ---------------------------------------------------------------------------


def test_nothing_crosses_but_the_lines_and_the_label() -> None:
    given = BEGIN + JOIN + ADD
    given += "> notitie\n> kanarie een\n> ja, bewaren\n> zin 8 door kanarie twee\n> stop\n"
    given += f"@as els\n@ 2026-11-21 09:00\n> kanarie drie zegt mijn man\n{LOOK}> ja zeggen\n"
    given += f"> 1\n> klaar\n@as client\n@ 2026-11-21 12:00\n{LOOK}> klaar\n"
    heard = said_to(given)
    hers = "\n".join(heard["els"])
    assert "kanarie een" not in hers
    assert "kanarie twee" not in hers
    assert "kanarie drie" not in "\n".join(heard["client"])
    assert f"< 1. {LINE}" in heard["els"]


def test_both_read_the_same_bytes_in_whatever_language() -> None:
    given = f"{BEGIN}{ADD}@as els relative\n@ 2026-11-20 20:50\n> english\n> {CODE}\n> yes\n"
    given += "> none of these\n> yes\n> sister\n> say yes to a line\n> 1\n> done\n"
    given += f"@as client\n@ 2026-11-21 12:00\n{LOOK}> klaar\n@as els\n> our sheet\n"
    lines = list(Rehearsal(LIBRARY, read_transcript("t.txt", given)).play())
    sheets = [(lines[n], lines[n + 1]) for n, line in enumerate(lines) if line.startswith("< 1. ")]
    assert sheets[-1] == sheets[-2]
    assert sheets[-1][1].strip() == "✓ partner  ✓ brother or sister"
