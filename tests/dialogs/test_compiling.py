"""From a file to a script: every fault with its place, all faults of a file at once."""

from __future__ import annotations

from pathlib import Path

import pytest

from dialogs.compiling import compile_script
from dialogs.findings import Finding
from dialogs.insights import SIGNATURES
from dialogs.library import SCRIPTS
from dialogs.questions.scales import ScaleQuestion
from dialogs.script import Plain, Script
from dialogs.source import read_source

HEAD = "script: draft\ntitle: Schets\nbegin: a\n"


def compiled(text: str) -> tuple[Script | None, list[Finding]]:
    source, faults = read_source("draft.yaml", text)
    assert source is not None
    assert faults == []
    return compile_script(source, SIGNATURES)


def script_of(states: str, head: str = HEAD) -> Script:
    script, findings = compiled(f"{head}states:\n{states}")
    assert [str(finding) for finding in findings] == []
    assert script is not None
    return script


def found(states: str, head: str = HEAD) -> list[str]:
    """Return the findings as ``code line:column``, lines counted from the first state."""
    text = f"{head}states:\n"
    _, findings = compiled(text + states)
    above = text.count("\n")
    return [f"{f.code} {f.place.line - above}:{f.place.column}" for f in findings]


# -- one fault each -----------------------------------------------------------------


@pytest.mark.parametrize(
    ("states", "findings"),
    [
        ("  a: {end: done, wait: 3}", ["unknown-key 1:18"]),
        ("  a:\n    ask: {text: Wie, short: W}\n    end: done", ["unknown-key 2:22"]),
        ("  a:\n    ask: Wie\n    answer: {text: 100}\n    then: a", ["missing-key 3:5"]),
        ("  a:\n    then: [{when: simple}]", ["missing-key 2:12"]),
        ("  a: {say: Hoi.}", ["wrong-shape 1:3"]),
        ("  a: {end: done, then: a}", ["wrong-shape 1:3"]),
        ("  a: {ask: Wie, then: a}", ["wrong-shape 1:3"]),
        ("  a: {call: b, exits: {done: a}}", ["wrong-shape 1:3"]),
        ("  A-1: {end: done}", ["wrong-shape 1:3"]),
        ("  a: {say: '', end: done}", ["wrong-shape 1:7"]),
        ("  a: {open: {from: x, script: y}}", ["wrong-shape 1:7"]),
        ("  a:\n    do: {set: {simple: true}, load: day}\n    end: done", ["wrong-shape 2:5"]),
        ("  a:\n    say: {any_of: [A, B], when: simple}\n    end: done", ["wrong-shape 2:5"]),
        ("  a:\n    say: {text: A, any_of: [B]}\n    end: done", ["wrong-shape 2:5"]),
        (
            "  a:\n    ask: Wie\n    answer: {text: 9, scale: [0, 1], into: x}\n    then: a",
            ["wrong-shape 3:5"],
        ),
        (
            "  a:\n    ask: Wie\n    answer: {pick: {words: [], records: b}, into: x}\n    then: a",
            ["wrong-shape 3:21"],
        ),
        ("  a:\n    then:\n      - {when: cravign > 3, go: a}", ["bad-expression 3:10"]),
        ("  a:\n    then:\n      - {when: craving.x, go: a}", ["bad-expression 3:10"]),
        ("  a:\n    then:\n      - {when: today, go: a}", ["no-guard 3:10"]),
        ("  a:\n    say: {text: Hoi., when: days_logged}\n    end: done", ["no-guard 2:23"]),
        ("  a:\n    let: {x: nothing}\n    end: done", ["bad-expression 2:11"]),
        ("  a: {call: b, with: {x: y}, exits: {else: a}}", ["bad-expression 1:23"]),
        ("  a: {open: {script: b, with: {x: y}}}", ["bad-expression 1:32"]),
        ("  a: {open: {from: which}}", ["unknown-name 1:14"]),
        ("  a:\n    say:\n      - Hoi.\n      - Dag {naam}.\n    end: done", ["unknown-name 4:9"]),
        ("  a:\n    say: Dag {has_log}.\n    end: done", ["unknown-name 2:5"]),
        ("  a:\n    say: {text: Hoi., simple: 'Dag {x}.'}\n    end: done", ["unknown-name 2:23"]),
        ("  a:\n    say: {any_of: [Hoi., 'Dag {x}.']}\n    end: done", ["unknown-name 2:26"]),
        ("  a:\n    say: 'Dag {naam'\n    end: done", ["bad-placeholder 2:5"]),
        ("  a:\n    say: Dag } jij\n    end: done", ["bad-placeholder 2:5"]),
        ("  a:\n    say: 'Dag {}.'\n    end: done", ["bad-placeholder 2:5"]),
        ("  a:\n    say: 'Dag {0}.'\n    end: done", ["bad-placeholder 2:5"]),
        ("  a:\n    say: 'Dag {country!r}.'\n    end: done", ["bad-placeholder 2:5"]),
        ("  a:\n    say: 'Dag {country:>9}.'\n    end: done", ["bad-placeholder 2:5"]),
        ("  a:\n    say: 'Dag {country.name}.'\n    end: done", ["bad-placeholder 2:5"]),
        ("  a:\n    do: {load: dya}\n    end: done", ["unknown-name 2:10"]),
        ("  a:\n    do:\n      - {forget: entry}\n    end: done", ["unknown-name 3:10"]),
        ("  a:\n    do: {set: {colour: simple}}\n    end: done", ["no-setting 2:16"]),
        ("  a:\n    do: {set: {consented: true}}\n    end: done", ["no-setting 2:16"]),
        ("  a:\n    do: {set: {simple: 3}}\n    end: done", ["wrong-setting 2:16"]),
        ("  a:\n    do: {set: {role: \"'boss'\"}}\n    end: done", []),
        (
            "  a:\n    ask: Wie\n    answer: {number: [0, 9], buttons: [x], into: x}\n    then: a",
            ["no-number 3:30"],
        ),
        (
            "  a:\n    ask: Wie\n    answer: {text: 9, into: x, hears: {y: today}}\n    then: a",
            ["no-insight 3:40"],
        ),
        (
            "  a:\n    ask: Wie\n    answer: {pick: {scripts: simple}, into: x}\n    then: a",
            ["no-list 3:21"],
        ),
        (
            "  a:\n    ask: Wie\n    answer: {pick: {scripts: cards(role)}, into: x}\n    then: a",
            ["bad-expression 3:21"],
        ),
        (
            "  a:\n    ask: Wie\n    answer:\n      choice:\n        b: {label: B, when: today}\n"
            "      into: x\n    then: a",
            ["no-guard 5:23"],
        ),
        (
            "  a:\n    ask: Wie\n    answer: {text: 9, into: simple}\n    then: a",
            ["two-types 3:23"],
        ),
        (
            "  a:\n    ask: Wie\n    answer: {choice: {b: B}, into: x}\n    then:\n"
            "      - {when: x == 'c', go: a}\n      - {go: a}",
            ["bad-expression 5:10"],
        ),
    ],
)  # fmt: skip
def test_a_fault_is_found_where_it_stands(states: str, findings: list[str]) -> None:
    assert found(states) == findings


@pytest.mark.parametrize(
    ("head", "findings"),
    [
        ("title: T\nbegin: a\n", ["missing-key -2:1"]),
        (HEAD + "keeps: diary\n", ["no-record -1:1"]),
        (HEAD + "reads: diary\n", ["no-record -1:1"]),
        (HEAD + "needs: money\n", ["wrong-shape -1:1"]),
        (HEAD + "takes: {x: colour}\n", ["wrong-shape -1:9"]),
        (HEAD + "summary: ['{x}']\nkeeps: note\n", ["unknown-name -2:11"]),
        (HEAD + "asked: {de: [hallo]}\n", ["wrong-shape -1:9"]),
        (HEAD + "colour: red\n", ["unknown-key -1:1"]),
    ],
)
def test_a_fault_of_the_head_is_found_where_it_stands(head: str, findings: list[str]) -> None:
    assert found("  a: {end: done}", head) == findings


@pytest.mark.parametrize("text", ["hoi", "[a]", "states: 3", "script: [x]", "states: {a: }"])
def test_what_is_no_script_at_all_is_a_finding(text: str) -> None:
    script, findings = compiled(text)
    assert script is None
    assert findings
    assert {finding.code for finding in findings} <= {"wrong-shape", "missing-key"}


# -- all at once --------------------------------------------------------------------


def test_all_faults_of_names_are_told_at_once_and_each_once() -> None:
    states = """\
  a:
    do: {set: {colour: pink}}
    let: {x: cravign, y: x}
    say: 'Dag {naam}.'
    ask: "{y}?"
    answer: {scale: [0, 10], into: craving}
    then:
      - {when: craving > 'veel', go: a}
      - {when: y, go: a}
      - {when: lonely, go: a}
      - {go: a}
"""
    assert sorted(found(states)) == [
        "bad-expression 10:10",
        "bad-expression 2:16",
        "bad-expression 3:11",
        "bad-expression 8:10",
        "no-setting 2:16",
        "unknown-name 4:5",
    ]


def test_all_faults_of_shape_are_told_at_once() -> None:
    states = "  a: {end: Done}\n  b: {say: Hoi.}\n  c: {wait: 1, end: done}\n  B: {end: done}"
    assert sorted(found(states)) == [
        "unknown-key 3:7",
        "wrong-shape 1:7",
        "wrong-shape 2:3",
        "wrong-shape 4:3",
    ]


def test_an_unknown_key_hides_no_fault_of_names() -> None:
    states = "  a:\n    wait: 1\n    say: 'Dag {naam}.'\n    end: done"
    assert found(states) == ["unknown-key 2:5", "unknown-name 3:5"]


def test_every_finding_says_how_to_mend_it() -> None:
    _, findings = compiled(f"{HEAD}states:\n  a: {{wait: 1, let: {{x: y}}, end: done}}")
    assert [str(finding) for finding in findings] == [
        "draft.yaml:5:7: unknown-key: 'wait' is no key here. "
        "See the script language for those there are.",
        "draft.yaml:5:22: bad-expression: no such name: y. "
        "Names and insights are listed by `houvast check --names`.",
    ]


# -- names --------------------------------------------------------------------------


def test_variables_of_let_may_refer_to_each_other_in_any_order() -> None:
    script = script_of(
        "  a: {let: {first: second}, then: b}\n"
        "  b: {let: {second: third >= 3}, then: c}\n"
        "  c: {let: {third: days_logged}, end: done}\n"
    )
    assert {script.names[name].kind for name in ("first", "second")} == {"flag"}
    assert script.names["third"].kind == "number"


def test_a_variable_of_let_may_come_from_an_answer_further_on() -> None:
    script = script_of(
        "  a: {let: {strong: craving > 7}, then: b}\n"
        "  b:\n    ask: Hoe?\n    answer: {scale: [0, 10], into: craving}\n    then: a\n"
    )
    assert script.names["strong"].kind == "flag"


def test_variables_that_follow_from_each_other_alone_are_a_fault() -> None:
    states = "  a: {let: {x: y}, then: b}\n  b: {let: {y: x}, end: done}"
    assert found(states) == ["bad-expression 1:13", "bad-expression 2:13"]


def test_a_fault_in_let_is_told_once_and_spares_what_follows_from_it() -> None:
    states = "  a: {let: {x: nothing}, then: b}\n  b: {let: {y: x, z: y}, end: done}"
    assert found(states) == ["bad-expression 1:13"]


def test_options_of_one_variable_add_up() -> None:
    question = "    ask: Wat\n    answer: {{choice: {{{0}: X}}, into: x}}\n    then:\n{1}"
    ways = "      - {when: 'x in [b, c]', go: b}\n      - {go: b}\n"
    script = script_of(
        "  a:\n" + question.format("b", ways) + "  b:\n" + question.format("c", ways)
    )
    assert script.names["x"].options == frozenset({"b", "c"})


def test_fields_of_a_record_and_what_is_handed_in_are_names() -> None:
    script = script_of(
        "  a:\n    then:\n      - {when: craving > 3 and day == today and word == 'x', go: b}\n"
        "      - {go: b}\n  b: {end: done}\n",
        HEAD + "keeps: checkin\ntakes: {word: text}\n",
    )
    assert script.names["day"].kind == "day"
    assert script.takes["word"].kind == "text"


# -- what becomes of it -------------------------------------------------------------


def test_texts_have_a_context_that_names_their_slot() -> None:
    script = script_of(
        "  a:\n    say:\n      - Hoi.\n      - {any_of: [A, B]}\n      - {first_of: [C]}\n"
        "    ask: {text: Hoe, simple: H}\n    answer: {scale: [0, 9], low: geen, into: x}\n"
        "    rephrase: Anders?\n    example: Zo.\n    then: a\n"
    )
    state = script.states["a"]
    said = [line.text.context for bubble in state.say for line in bubble.lines]
    assert said == ["draft.a.say.0", "draft.a.say.1.0", "draft.a.say.1.1", "draft.a.say.2"]
    assert [bubble.how for bubble in state.say] == ["one", "any", "first"]
    assert state.ask is not None
    assert state.ask.lines[0].text.simple == "H"
    assert state.question is not None
    kind = state.question.kind
    assert isinstance(kind, ScaleQuestion)
    assert kind.low_words is not None
    assert (kind.low_words.context, kind.high_words) == ("draft.a.answer.low", None)


def test_a_script_knows_the_place_of_each_of_its_parts() -> None:
    script = script_of("  a:\n    say:\n      - Hoi.\n    end: done\n")
    assert str(script.at("states", "a", "say", 0)) == "draft.yaml:7:9"
    assert str(script.at("states", "a", "end", "x")) == "draft.yaml:8:5"
    assert str(script.at("nowhere")) == "draft.yaml:1:1"


@pytest.mark.parametrize(
    ("written", "done"),
    [
        ("withdraw: consent", "withdraw"),
        ("export: all", "export"),
        ("hide: recent", "hide"),
        ("erase: all", "erase"),
        ("keep: now", "keep"),
        ("drop: answers", "drop"),
        ("drop: talk", "let_go"),
    ],
)
def test_actions_are_read_as_what_they_do(written: str, done: str) -> None:
    assert [
        action.what
        for action in script_of(f"  a: {{do: {{{written}}}, end: b}}\n").states["a"].do
        if isinstance(action, Plain)
    ] == [done]


@pytest.mark.parametrize("path", sorted(SCRIPTS.rglob("*.yaml")), ids=lambda path: path.stem)
def test_our_own_scripts_compile(path: Path) -> None:
    assert compiled(path.read_text(encoding="utf-8"))[1] == []
