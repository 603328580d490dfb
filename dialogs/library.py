"""Every script, loaded once; a release is named by the hash of all that it was loaded from."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import field
from functools import lru_cache
from pathlib import Path
from typing import TypeAlias

from dialogs import helplines
from dialogs.catalog import DUTCH, Catalog
from dialogs.effects import Button
from dialogs.findings import Faults, Finding, Place
from dialogs.frozen import dataclass
from dialogs.helplines import Short
from dialogs.meanings import Answered
from dialogs.messages import Shown, Text, Words
from dialogs.questions.asked import Offer
from dialogs.questions.choices import ChoiceQuestion, ChoicesQuestion
from dialogs.questions.kinds import QuestionKind
from dialogs.reading.wants import Index, Phrase, build_index
from dialogs.reading.words import normalise
from dialogs.script import Script
from dialogs.stops import Stop, stop_at
from dialogs.values import Value

YES = Text("words.yes", "ja")
NO = Text("words.no", "nee")
AnswerKey: TypeAlias = tuple[str, str, str, str, Value, str]
"""Script, state, the state before, locale, role and what was typed."""
SCRIPTS = Path(__file__).parent / "scripts"
FACTS = Path(__file__).parent / "facts"


@dataclass(frozen=True, slots=True)
class Prepared:
    """What a question of this very *kind* always offers, and the buttons for it."""

    kind: QuestionKind
    offers: tuple[Offer, ...]
    buttons: tuple[Button, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Library:
    """The release: scripts by id, help lines by country, and what was prepared from them.

    *phrases* are the words under `asked`, made plain; *arising* the scripts that may begin by
    themselves when a talk is over. *prepared* holds what every question offers
    in each locale, *stops* what every state always says and asks, from their first use on.
    *answers* are what common answers mean wherever nothing else bears on them.
    """

    release: str
    scripts: Mapping[str, Script]
    lines: Mapping[str, Short]
    labels: Mapping[tuple[str, str, str], Text]
    named: Mapping[tuple[str, str], Script]
    index: Index
    catalogs: Mapping[str, Catalog]
    phrases: frozenset[str] = frozenset()
    arising: tuple[Script, ...] = ()
    prepared: dict[tuple[int, str], Prepared] = field(default_factory=dict, repr=False)
    stops: dict[tuple[str, str], Stop | None] = field(default_factory=dict, init=False, repr=False)
    answers: dict[AnswerKey, Answered] = field(default_factory=dict, init=False, repr=False)

    def catalog(self, locale: str) -> Catalog:
        """Return the catalog of *locale*, of its language (fr for fr_BE), or the Dutch one."""
        try:
            return self.catalogs[locale]
        except KeyError:
            return self.catalogs.get(locale.partition("_")[0]) or DUTCH

    def line(self, country: object, name: str, locale: str) -> Shown:
        """Return a help line's text for *country* in *locale*, or the one for a country unknown."""
        known = self.lines.get(helplines.country_of(country, self.lines), {})
        words = known.get(name) or self.lines[helplines.UNKNOWN][name]
        return Words(words.get(locale.partition("_")[0]) or words["nl"])

    def label(self, script: str, name: str, option: str) -> Shown:
        """Return the label of an option of variable *name*; one's own words stay as they are."""
        return (
            self.labels.get((script, name, option))
            or self.labels.get(("", name, option))
            or Words(option)
        )

    def keeper(self, kind: str) -> Script | None:
        """Return the script that keeps records of *kind*, and says how they read."""
        keepers = [s for s in self.scripts.values() if s.keeps == kind and s.summary]
        return keepers[0] if keepers else None

    def stop(self, script: str, state: str) -> Stop | None:
        """Return what is ready of a state; None where the release has none of exactly that name."""
        place = (script, state)
        if place in self.stops:
            return self.stops[place]
        known = self.scripts.get(script)
        self.stops[place] = found = stop_at(known, state) if known else None
        return found

    @property
    def log_script(self) -> Script | None:
        """Return the script that logs are read for."""
        return self.named.get(("reads", ""))

    def by_control(self, control: str) -> Script | None:
        """Return the pattern for this control."""
        return self.named.get(("control", control))

    def by_danger(self, danger: str) -> Script | None:
        """Return the script that answers this danger."""
        return self.named.get(("danger", danger))

    def cards_for(self, role: str) -> tuple[str, ...]:
        """Return the ids of the cards written for this role."""
        cards = (s for s in self.scripts.values() if s.kind == "card")
        return tuple(card.id for card in cards if role in card.audience)

    def by_removal(self) -> Script | None:
        """Return the script in which single entries are removed."""
        return self.named.get(("removes", ""))

    def by_tongue(self, locale: str) -> Script | None:
        """Return the script in which the language changes to *locale*."""
        return self.named.get(("speaks", locale))

    def by_unclear(self, danger: str) -> Script | None:
        """Return the script that asks whether this danger is meant."""
        return self.named.get(("unclear", danger))

    def by_prompt(self, prompt: str, role: object = None) -> Script | None:
        """Return the script that this kind of prompt begins, for somebody in this role."""
        return self.named.get(("prompt", f"{prompt}/{role}")) or self.named.get(("prompt", prompt))

    def by_wish(self, wish: str) -> Script | None:
        """Return the script that this kind of wish about when we write opens."""
        return self.named.get(("wish", wish))

    def by_command(self, command: str) -> Script | None:
        """Return the script that ``/command`` opens."""
        return self.named.get(("command", command))


def build_library(
    scripts: Mapping[str, Script],
    lines: Mapping[str, Short],
    release: str,
    catalogs: Mapping[str, Catalog] | None = None,
) -> Library:
    """Return the library over *scripts*, with labels and phrases prepared."""
    phrases = [
        Phrase(script.id, lang, words)
        for script in scripts.values()
        for lang, asked in script.asked.items()
        for words in asked
    ]
    return Library(
        release,
        scripts,
        lines,
        labels=dict(_labels(scripts.values())),
        named=dict(_named(scripts.values())),
        index=build_index(phrases),
        catalogs=catalogs or {DUTCH.locale: DUTCH},
        phrases=frozenset(normalise(phrase.words) for phrase in phrases),
        arising=tuple(script for script in scripts.values() if script.arises is not None),
    )


def _named(scripts: Iterable[Script]) -> Iterator[tuple[tuple[str, str], Script]]:
    """Yield by what a script is found; of several the first has it, so it comes last."""
    for script in reversed(list(scripts)):
        by = {
            "control": script.control,
            "danger": script.danger,
            "unclear": script.unclear,
            "prompt": script.prompt,
            "command": script.command,
            "reads": "" if script.reads else None,
            "removes": "" if script.removes else None,
            "speaks": script.speaks,
            "wish": script.wish,
        }
        for way, name in by.items():
            if name is not None:
                yield (way, name), script
        if script.prompt is not None:
            for role in script.audience:
                yield ("prompt", f"{script.prompt}/{role}"), script


def _labels(scripts: Iterable[Script]) -> Iterator[tuple[tuple[str, str, str], Text]]:
    for script in scripts:
        for state in script.states.values():
            question = state.question
            if question and isinstance(question.kind, ChoiceQuestion | ChoicesQuestion):
                for option in question.kind.options:
                    yield (script.id, question.into, option.id), option.label
                    yield ("", question.into, option.id), option.label


def read_scripts(folder: Path = SCRIPTS) -> tuple[dict[str, Script], list[Finding]]:
    """Return the scripts below *folder* by id, and all faults of all files."""
    scripts: dict[str, Script] = {}
    findings: list[Finding] = []
    for path in sorted(folder.rglob("*.yaml")):
        name = path.relative_to(folder).as_posix()
        script = _read_script(name, path, findings)
        if script is None:
            continue
        if script.id != path.stem:
            findings.append(
                Finding(
                    script.place,
                    "wrong-id",
                    f"{script.id!r} stands in {path.name}",
                    "Give script and file the same name.",
                )
            )
        if script.id in scripts:
            findings.append(
                Finding(
                    script.place,
                    "double-id",
                    f"{script.id!r} is there twice",
                    "Rename one of them.",
                )
            )
        scripts[script.id] = script
    return scripts, findings


def _read_script(name: str, path: Path, findings: list[Finding]) -> Script | None:
    from dialogs.compiling import compile_script  # with YAML and the shapes of scripts: a release
    from dialogs.insights import SIGNATURES  # that was kept is served without them
    from dialogs.source import read_source

    try:
        text = path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        findings.append(
            Finding(Place(name), "bad-bytes", "the file is not UTF-8", "Save it as UTF-8.")
        )
        return None
    source, faults = read_source(name, text)
    findings += faults
    if source is None:
        return None
    script, faults = compile_script(source, SIGNATURES)
    findings += faults
    return script


def read_lines(folder: Path = FACTS) -> tuple[dict[str, Short], list[Finding]]:
    """Return the help lines' short texts by country, and all faults of all files."""
    from dialogs.facts import read_facts  # with YAML and shapes, as above

    files = sorted(folder.glob("*.yaml"))
    return read_facts({f"facts/{file.name}": file.read_text(encoding="utf-8") for file in files})


def _hash(*folders: Path) -> str:
    digest = hashlib.sha256()
    for folder in folders:
        for path in sorted(folder.rglob("*.yaml")):
            digest.update(path.name.encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()[:16]


@lru_cache(maxsize=4)
def load_library(scripts_folder: Path = SCRIPTS, facts_folder: Path = FACTS) -> Library:
    """Return the library of a folder of scripts; raise Faults with every finding of every file.

    Only the form is judged here; what can be proved beyond it is `dialogs.analysis`.
    """
    scripts, findings = read_scripts(scripts_folder)
    lines, faults = read_lines(facts_folder)
    if findings or faults:
        raise Faults((*findings, *faults))
    return build_library(scripts, lines, _hash(scripts_folder, facts_folder))
