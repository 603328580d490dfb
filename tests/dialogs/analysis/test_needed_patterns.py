from dialogs import patterns
from dialogs.analysis.patterns import find_misnamed, find_missing_patterns
from dialogs.safety.danger import CLASSES
from tests.dialogs.analysis.drafts import SOUND, at, library_of, prove, script

BARE = "script: {}\ntitle: T\nkind: pattern\n{}begin: on\nstates:\n  on:\n    end: done\n"
NEEDED = [BARE.format(name, "") for name in patterns.ALL]
DANGERS = [BARE.format(f"danger_{name}", f"danger: {name}\n") for name in CLASSES]


def test_release_with_every_pattern_is_sound() -> None:
    assert prove(find_missing_patterns, *NEEDED, *DANGERS) == []


def test_missing_patterns_are_named_in_one_finding() -> None:
    library = library_of(*NEEDED[1:], *DANGERS)
    (finding,) = find_missing_patterns(library)
    assert (finding.code, patterns.ALL[0] in finding.what) == ("no-pattern", True)


def test_danger_that_nothing_answers_is_found() -> None:
    (finding,) = find_missing_patterns(library_of(*NEEDED, *DANGERS[:-1]))
    assert (finding.code, finding.what) == ("no-danger", f"nothing answers {CLASSES[-1]}")


def test_command_of_two_scripts_is_found() -> None:
    text = script("  ask:\n    end: done\n", "command: gezond\n")
    assert prove(find_misnamed, SOUND, text) == [at("command-twice", text, "command:")]


def test_danger_nobody_hears_is_found() -> None:
    text = script("  ask:\n    end: done\n", "danger: boredom\n")
    assert prove(find_misnamed, text) == [at("unheard-danger", text, "danger:")]
