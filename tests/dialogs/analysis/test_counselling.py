from __future__ import annotations

import pytest

from dialogs.analysis.coding import codes_of
from dialogs.analysis.counselling import find_counselling_faults, find_lopsided_paths, paths
from dialogs.analysis.transcripts import Course, Walked
from dialogs.messages import Text
from dialogs.script import Line
from dialogs.turn import Step
from tests.dialogs.analysis.drafts import at, library_of, prove, script

TALK = script(
    """\
  ask:
    say: {text: Je bent er weer., code: AF}
    ask: Wat gebeurde er?
    answer: {text: 200, into: told, skip: last}
    then: heard
  heard:
    say: {text: "Het was veel, en je stond er alleen voor.", code: CR}
    ask: Hoe ging het verder?
    answer: {text: 200, into: more, skip: last}
    then: last
  last:
    say: {text: Zo sluit een zware dag., code: CR}
    end: done
""",
    "counsels: true\n",
)
FIRST, HEARD, SECOND, LAST = "ask.ask", "heard.say.0", "heard.ask", "last.say.0"
ANSWERED = Step("draft", "ask", "else", "heard"), Step("draft", "heard", "else", "last")


def course(*said: Step | str) -> Course:
    return tuple(one if isinstance(one, Step) else f"draft.{one}" for one in said)


WHOLE = course("ask.say.0", FIRST, ANSWERED[0], HEARD, SECOND, ANSWERED[1], LAST)


def lopsided(text: str, talk: Course) -> list[str]:
    walked = Walked(talks={"tests/transcripts/draft.txt": talk})
    return [one.what for one in find_lopsided_paths(library_of(text), walked)]


@pytest.mark.parametrize(
    ("sentence", "codes"),
    [
        ("Wat gebeurde er vlak ervoor?", ("OQ",)),
        ("En hoe kreeg je dat voor elkaar?", ("OQ",)),
        ("Met wie was je?", ("OQ",)),
        ("Was je alleen?", ("CQ",)),
        ("Hoe sterk was de zin?", ("CQ",)),
        ("Mag ik iets noemen?", ("SC", "CQ")),
        ("Jij kiest.", ("EA",)),
        ("Je hoeft nu niets te beslissen. Wat wil je?", ("EA", "OQ")),
        ("De zin was zwaar.", ()),
    ],
)
def test_questions_and_freedom_are_seen_in_the_words(sentence: str, codes: tuple[str, ...]) -> None:
    assert codes_of(Line(Text("a.b.say.0", sentence), frozenset())) == codes


def test_what_its_author_says_counts() -> None:
    assert codes_of(Line(Text("a.b.say.0", "Jij kiest."), frozenset(), None, ("SR",))) == ("SR",)


def test_a_line_that_nobody_coded_and_one_that_persuades_are_found() -> None:
    bare = TALK.replace("say: {text: Je bent er weer., code: AF}", "say: Je bent er weer.")
    assert prove(find_counselling_faults, TALK) == []
    assert prove(find_counselling_faults, bare) == [at("no-code", bare, "say: Je bent")]
    pushing = TALK.replace("code: AF", "code: PE")
    (found,) = prove(find_counselling_faults, pushing)
    assert found.startswith("tone-persuading")


def test_advice_nobody_agreed_to_is_found() -> None:
    text = TALK.replace("code: AF", "code: PP")
    assert prove(find_counselling_faults, text)[0].startswith("tone-unasked")


def test_a_talk_that_gives_back_what_it_hears_passes() -> None:
    (path,) = paths(library_of(TALK), Walked(talks={"draft.txt": WHOLE}))
    assert (path.reflections, path.questions, path.turns, path.told) == (2, 2, 3, 0)
    assert lopsided(TALK, WHOLE) == []


def test_a_talk_that_asks_on_and_on_does_not() -> None:
    deaf = TALK.replace('"Het was veel, en je stond er alleen voor.", code: CR', "Oké., code: AF")
    assert lopsided(deaf, WHOLE) == ["1 reflections to 2 questions in draft.txt"]


def test_simple_reflections_alone_do_not_carry_it() -> None:
    assert lopsided(TALK.replace("code: CR", "code: SR"), WHOLE) == [
        "0% of the reflections are complex in draft.txt"
    ]


def test_a_talk_that_tells_more_than_it_listens_does_not_pass() -> None:
    told = TALK.replace("code: AF", "code: GI")
    assert lopsided(told, WHOLE) == ["1 of 3 turns inform or advise in draft.txt"]


def test_a_question_that_was_skipped_or_left_open_has_nothing_to_give_back() -> None:
    skipped = course("ask.say.0", FIRST, Step("draft", "ask", "skip", "last"), LAST)
    left = course("ask.say.0", FIRST)
    assert lopsided(TALK, skipped) == lopsided(TALK, left) == []
