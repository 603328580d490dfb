"""Small scripts to be judged: written as text, compiled as a folder of them would be."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from dialogs.compiling import compile_script
from dialogs.findings import Finding
from dialogs.insights import SIGNATURES
from dialogs.library import Library, build_library, read_lines
from dialogs.source import read_source

SOUND = """\
script: sound
title: Gezond
command: gezond
asked: {nl: [gezond verstand, alles in orde]}
begin: ask
states:
  ask:
    ask: Hoe sterk is de zin?
    answer: {scale: [0, 10], into: craving}
    rephrase: Geef een cijfer.
    example: "Bijvoorbeeld: 7"
    then:
      - {when: craving >= 8, go: strong}
      - {go: done}
  strong:
    say: "Je zin is {craving}."
    then: done
  done:
    say: Dank je.
    end: done
"""


def library_of(*texts: str) -> Library:
    """Return the library of these scripts; a fault of form is a mistake in the test."""
    scripts = {}
    for text in texts:
        source, faults = read_source("draft.yaml", text)
        assert source is not None
        assert faults == []
        script, faults = compile_script(source, SIGNATURES)
        assert script is not None
        assert faults == []
        scripts[script.id] = script
    return build_library(scripts, read_lines()[0], "")


def prove(proof: Callable[[Library], Iterable[Finding]], *texts: str) -> list[str]:
    """Return what *proof* finds in these scripts, as ``code line:column``."""
    return [
        f"{finding.code} {finding.place.line}:{finding.place.column}"
        for finding in sorted(proof(library_of(*texts)))
    ]


def at(code: str, text: str, words: str) -> str:
    """Return the finding *code* at the only place where *words* stand in *text*."""
    assert text.count(words) == 1, f"{words!r} stands there {text.count(words)} times"
    before = text[: text.index(words)]
    return f"{code} {before.count(chr(10)) + 1}:{len(before) - before.rfind(chr(10))}"


def script(states: str, head: str = "", begin: str = "ask") -> str:
    """Return a draft with these states."""
    return f"script: draft\ntitle: Schets\n{head}begin: {begin}\nstates:\n{states}"
