"""From the shape an author wrote to the script the engine walks; all faults found on the way."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from dialogs.drafting.actions import compile_actions
from dialogs.drafting.draft import Draft
from dialogs.drafting.guards import compile_guard, compile_lets
from dialogs.drafting.names import declare_names
from dialogs.drafting.questions import compile_question
from dialogs.drafting.sentences import compile_bubble, compile_extra, compile_summary
from dialogs.expressions import Signature
from dialogs.findings import Finding
from dialogs.nodes import Path
from dialogs.script import CallScript, OpenScript, Script, State, Transition
from dialogs.shape import ScriptShape, StateShape
from dialogs.source import Plain, Source
from dialogs.types import BY_NAME

UNKNOWN_KEY = "extra_forbidden"


def compile_script(
    source: Source, insights: Mapping[str, Signature]
) -> tuple[Script | None, list[Finding]]:
    """Return the script in *source*, or None when it has no shape, and all its faults."""
    try:
        return _compile(source, ScriptShape.model_validate(source.data), insights)
    except ValidationError as error:
        faults = error.errors(include_url=False, include_input=False)
    findings = [_shape_finding(source, fault) for fault in faults]
    unknown = [fault["loc"] for fault in faults if fault["type"] == UNKNOWN_KEY]
    try:
        # What is left may have other faults; they are told at once too.
        shape = ScriptShape.model_validate(_without(source.data, unknown))
    except ValidationError:
        return None, findings
    return None, findings + _compile(source, shape, insights)[1]


def _compile(
    source: Source, shape: ScriptShape, insights: Mapping[str, Signature]
) -> tuple[Script, list[Finding]]:
    draft = Draft(source, shape.script, insights)
    declare_names(draft, shape)
    return _compile_whole(draft, shape), draft.findings


# -- the form -------------------------------------------------------------------


def _shape_finding(source: Source, fault: ErrorDetails) -> Finding:
    path = tuple(part for part in fault["loc"] if part != "[key]")
    place, name = source.place(path), str(path[-1]) if path else "this"
    if fault["type"] == UNKNOWN_KEY:
        what, mend = f"{name!r} is no key here", "See the script language for those there are."
        return Finding(place, "unknown-key", what, mend)
    if fault["type"] == "missing":
        return Finding(place, "missing-key", f"{name!r} is missing", "Write it.")
    what = f"{name}: {fault['msg'].removeprefix('Value error, ')}"
    return Finding(place, "wrong-shape", what, "Write it as the script language says.")


def _without(data: Plain, paths: Sequence[Path]) -> Plain:
    """Return *data* without the nodes at *paths*."""
    if isinstance(data, dict):
        return {
            key: _without(value, _below(paths, key))
            for key, value in data.items()
            if (key,) not in paths
        }
    if isinstance(data, list):
        return [_without(value, _below(paths, number)) for number, value in enumerate(data)]
    return data


def _below(paths: Sequence[Path], step: str | int) -> list[Path]:
    return [path[1:] for path in paths if path and path[0] == step]


# -- the whole ------------------------------------------------------------------


def _compile_whole(draft: Draft, shape: ScriptShape) -> Script:
    return Script(
        id=shape.script,
        title=draft.text(shape.title, "title"),
        place=draft.place(("script",)),
        begin=shape.begin,
        states={name: _compile_state(draft, name, state) for name, state in shape.states.items()},
        names=draft.names,
        audience=shape.audience,
        needs_consent=shape.needs == "consent",
        is_urgent=shape.urgent,
        is_in_alarm=shape.in_alarm,
        removes=shape.removes,
        holds=shape.holds,
        yields=shape.yields,
        kind=shape.kind,
        counsels=shape.counsels,
        signed=shape.signed,
        speaks=shape.speaks,
        control=shape.control,
        danger=shape.danger,
        prompt=shape.prompt,
        wish=shape.wish,
        arises=compile_guard(draft, shape.arises, ("arises",)),
        unclear=shape.unclear,
        command=shape.command,
        asked={str(lang): phrases for lang, phrases in shape.asked.items()},
        keeps=shape.keeps,
        reads=shape.reads,
        takes={name: BY_NAME[kind] for name, kind in shape.takes.items()},
        summary=compile_summary(draft, shape.summary),
        source=shape.source,
        places=draft.source.places,
    )


def _compile_state(draft: Draft, name: str, shape: StateShape) -> State:
    path: Path = ("states", name)
    ask = compile_bubble(draft, shape.ask, f"{name}.ask", (*path, "ask")) if shape.ask else None
    return State(
        name=name,
        place=draft.place(path),
        do=compile_actions(draft, shape.do, (*path, "do")),
        lets=compile_lets(draft, shape.let, (*path, "let")),
        say=tuple(
            compile_bubble(draft, bubble, f"{name}.say.{number}", (*path, "say", number))
            for number, bubble in enumerate(shape.say)
        ),
        ask=ask,
        question=compile_question(draft, name, shape.answer),
        rephrase=compile_extra(draft, shape.rephrase, f"{name}.rephrase", (*path, "rephrase")),
        example=compile_extra(draft, shape.example, f"{name}.example", (*path, "example")),
        then=_compile_ways(draft, shape, path),
        call=_compile_call(draft, shape, path),
        open=_compile_open(draft, shape, path),
        end=shape.end,
        was=shape.was,
    )


def _compile_ways(draft: Draft, shape: StateShape, path: Path) -> tuple[Transition, ...]:
    return tuple(
        Transition(way.go, compile_guard(draft, way.when, (*path, "then", number, "when")))
        for number, way in enumerate(shape.then)
    )


def _compile_call(draft: Draft, shape: StateShape, path: Path) -> CallScript | None:
    if shape.call is None:
        return None
    given = compile_lets(draft, shape.with_, (*path, "with"))
    return CallScript(shape.call, given, dict(shape.exits))


def _compile_open(draft: Draft, shape: StateShape, path: Path) -> OpenScript | None:
    if shape.open is None:
        return None
    given = compile_lets(draft, shape.with_, (*path, "with"))
    given += compile_lets(draft, shape.open.with_, (*path, "open", "with"))
    variable = shape.open.from_
    if variable is not None and variable not in draft.names:
        what = f"no such name: {variable}"
        mend = "Name the variable that holds the script."
        draft.find((*path, "open", "from"), "unknown-name", what, mend)
    return OpenScript(shape.open.script, variable, given)
