"""From state to state, until a question waits or nothing is left."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from dialogs import limits, patterns
from dialogs.actions import act
from dialogs.alarms import MISTAKEN, close_alarm, is_resting
from dialogs.asking import answer, ask, ask_back, mark, say
from dialogs.changes import replace
from dialogs.profile import profile_value
from dialogs.script import Let, State
from dialogs.session import Held, Mark, Run, depth_of
from dialogs.sharing import clear_sign
from dialogs.turn import Step
from dialogs.values import Value
from dialogs.walk import ELSE, Walk

YES = "yes"
"""The exit of a pattern that asked a guess back, and got it confirmed."""


def settle(walk: Walk) -> None:
    """Walk on from the state on top until a question waits or nothing is left.

    Raises RuntimeError when a script runs in a circle; the analysis proves that none does.
    """
    for _ in range(limits.MOST_STEPS):
        if not walk.stack:
            if not _take_up_held(walk):
                return
        elif _enter(walk):
            return
    raise RuntimeError(f"no end in sight in {walk.run.script}.{walk.run.state}")


def _take_up_held(walk: Walk) -> bool:
    """Begin what was held; on the day of an emergency only other danger, the rest waits."""
    for held in tuple(walk.agenda) if not walk.is_erased else ():
        script = walk.library.scripts[held.script]
        if script.danger is None and is_resting(walk) and not walk.is_mistaken:
            continue
        walk.agenda.remove(held)
        if script.needs_consent and not profile_value(walk.profile, "consented"):
            continue
        if script.is_for_some and profile_value(walk.profile, "role") is None:
            continue
        walk.begin(held)
        return True
    return False


def _enter(walk: Walk) -> bool:
    """Enter the state on top; True when it waits."""
    state = walk.state()
    question = state.question
    if question and walk.run.is_standing:
        return _ask(walk, state)
    if question and not question.is_always and _is_heard(walk, question.into):
        walk.run = replace(walk.run, heard=walk.run.heard - {question.into})
        follow(walk, state)
        return False
    _set_lets(walk, state.lets)
    for action in state.do:
        act(walk, action)
        if not walk.stack:
            return False
    say(walk, state)
    if question is not None:
        return _enter(walk) if ask_back(walk, question.into) else _ask(walk, state)
    _go_on(walk, state)
    return False


def _ask(walk: Walk, state: State) -> bool:
    if ask(walk):
        return True
    follow(walk, state)
    return False


def _is_heard(walk: Walk, name: str) -> bool:
    return name in walk.run.heard and walk.run.variables.get(name) is not None


def _set_lets(walk: Walk, lets: tuple[Let, ...]) -> None:
    for let in lets:
        value = walk.here().evaluate(let.value.expression)
        walk.run = replace(walk.run, variables={**walk.run.variables, let.name: value})


def _go_on(walk: Walk, state: State) -> None:
    if state.call is not None:
        given = _given(walk, state.call.given)
        walk.begin(Held(state.call.script, given), is_called=True)
    elif state.open is not None:
        name = state.open.script or str(walk.run.variables.get(state.open.variable or ""))
        _open(walk, name, _given(walk, state.open.given))
    elif state.end is not None:
        finish(walk, state.end)
    else:
        follow(walk, state)


def _given(walk: Walk, lets: tuple[Let, ...]) -> dict[str, Value]:
    return {let.name: walk.here().evaluate(let.value.expression) for let in lets}


def _open(walk: Walk, script_id: str, given: Mapping[str, Value]) -> None:
    run = walk.leave()
    walk.trace.append(Step(run.script, run.state, f"open: {script_id}", ""))
    if script_id in walk.library.scripts:
        walk.begin(Held(script_id, given), is_called=run.is_called)
        _remember_opener(walk, run)
    elif walk.stack:
        _resume(walk, run)


def _remember_opener(walk: Walk, opener: Run) -> None:
    """Let the way back lead into the script that opened this one, a few deep."""
    if (
        opener.trail
        and walk.stack
        and not walk.run.trail
        and depth_of(opener) < limits.DEEPEST_BACK
    ):
        mark = Mark("", {}, walk.profile, opener)
        walk.run = replace(walk.run, trail=(mark,))


def follow(walk: Walk, state: State) -> None:
    """Take the first way out of *state* that holds; raise RuntimeError when there is none."""
    here = walk.here()
    for transition in state.then:
        if here.holds(transition.when):
            walk.go(transition.go, transition.when.words if transition.when else ELSE)
            return
    raise RuntimeError(f"no way on from {walk.run.script}.{state.name}")


def give_answer(walk: Walk, value: Value) -> None:
    """Give the question on top its answer, and follow the way it leads."""
    state = walk.state()
    skip = answer(walk, value)
    if value is None and skip is not None:
        walk.go(skip, "skip")
    else:
        follow(walk, state)


def finish(walk: Walk, exit_: str) -> None:
    """End the run on top with this exit, and go on with what is below it."""
    run = walk.leave()
    script = walk.library.scripts[run.script]
    walk.trace.append(Step(run.script, run.state, f"end: {exit_}", ""))
    if walk.is_erased:
        walk.stack.clear()
        return
    if script.danger is not None:
        close_alarm(walk, script.danger)
        walk.is_mistaken = exit_ == MISTAKEN
        if walk.is_mistaken:
            clear_sign(walk, script.danger)
    is_kept = script.keeps is None or run.kept_key is not None
    if run.has_asked and script.kind != "pattern" and is_kept:
        walk.past = replace(run, paused_at=walk.stamp)
    if not walk.stack:
        return
    call = walk.state().call
    if run.is_called and call is not None:
        if run.trail:
            mark(walk, child=run)
        walk.go(call.exits.get(exit_, call.exits[ELSE]), f"exit {exit_}")
    else:
        _resume(walk, run, exit_)


def _resume(walk: Walk, child: Run, exit_: str = "") -> None:
    """Go back to the paused run below: with its guess, a bridge, or a kind letting go."""
    if walk.run.guess is not None and exit_ == YES:
        give_answer(walk, walk.run.guess)
    elif _is_long_paused(walk):
        walk.let_go()
    else:
        walk.run = replace(walk.run, paused_at=None, guess=None)
        if walk.run.is_standing and not _was_aside(walk, child) and _is_talk(walk):
            walk.speak(patterns.RESUMED, title=walk.title(walk.run))


def _was_aside(walk: Walk, child: Run) -> bool:
    script = walk.library.scripts[child.script]
    return script.yields or (script.kind == "pattern" and not child.has_asked)


def _is_talk(walk: Walk) -> bool:
    return walk.script().kind != "pattern"


def _is_long_paused(walk: Walk) -> bool:
    paused = walk.run.paused_at
    if paused is None or walk.is_held_up():
        return False
    return walk.now - datetime.fromisoformat(paused) > limits.LET_GO
