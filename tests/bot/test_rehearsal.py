from pathlib import Path

import pytest

from bot.outbound import Question
from bot.rehearsal import Rehearsal, read_transcripts, tap, walk_transcripts
from bot.transcripts import read_transcript
from dialogs.library import load_library

NOW = "@ 2026-11-20 20:00\n"


def play(text: str) -> list[str]:
    return list(Rehearsal(load_library(), read_transcript("t.txt", text)).play())


def test_playing_twice_says_the_same() -> None:
    text = "# as: client\n" + NOW + "> mijn dag invullen\n> 6\n> ja\n> terug\n> nee\n"
    assert play(text) == play(text) == play("\n".join(play(text)))


def test_tap_by_label_or_by_option_does_what_typing_the_label_does() -> None:
    text = "# as: new\n" + NOW + "@begin\n"
    label, option = play(text + ">> Ja, 18 of ouder\n"), play(text + ">> adult\n")
    typed = play(text + "> Ja, 18 of ouder\n")
    given = len(play(text)) + 1
    assert label[given:] == option[given:] == typed[given:] != []


def test_tap_on_a_button_of_the_latest_question_that_has_it() -> None:
    older = Question("a", "n", 1, (("home", "Thuis"), ("pub", "Bar, beneden")))
    newer = Question("b", "n", 2, (("yes", "Ja"),), (("skip", "Overslaan"),))
    assert (tap([older, newer], "ja").ordinal, tap([older, newer], "Overslaan").option) == (
        2,
        "skip",
    )
    assert tap([older, newer], "bar, beneden").option == "pub"
    assert tap([older, newer], "Thuis, pub").option == "home,pub"
    with pytest.raises(ValueError, match="no question"):
        tap([older, newer], "weg")


def test_clock_never_goes_back() -> None:
    with pytest.raises(ValueError, match="never goes back"):
        play("# as: client\n" + NOW + "@ 2026-11-20 19:59\n")


def test_time_is_said_before_anything_happens() -> None:
    with pytest.raises(ValueError, match="what time it is"):
        play("# as: client\n> hoi\n")


def test_prompt_that_falls_due_speaks_unasked() -> None:
    assert len(play("# as: client\n" + NOW + "@due\n")) > 3


def test_what_can_not_be_played_is_a_finding_and_the_rest_is_walked(tmp_path: Path) -> None:
    (tmp_path / "bad.txt").write_text("# as: nobody\n")
    (tmp_path / "stuck.txt").write_text("# as: client\n> hoi\n")
    (tmp_path / "good.txt").write_text("# as: client\n" + NOW + "> menu\n")
    walked, findings = walk_transcripts(load_library(), read_transcripts(tmp_path))
    assert [(Path(one.place.file).name, one.code) for one in findings] == [
        ("bad.txt", "bad-transcript"),
        ("stuck.txt", "stuck-transcript"),
    ]
    assert "menu" in {script for script, _ in walked.spoken}
