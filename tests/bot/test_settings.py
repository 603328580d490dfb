from __future__ import annotations

from pathlib import Path

import pytest

from bot.__main__ import main
from bot.arguments import HOME_ZONE
from bot.languages import locale_of, tag_of
from bot.settings import read_settings, settings_from


def test_a_talk_and_real_people_have_data_and_keys_of_their_own(tmp_path: Path) -> None:
    for data in (None, tmp_path / "mine"):
        chat, run = (settings_from({}, purpose=purpose, data=data) for purpose in ("chat", "run"))
        assert chat.data != run.data
        assert chat.key_file != run.key_file
        for settings in (chat, run):
            assert settings.data not in settings.key_file.parents


def test_the_environment_settles_what_no_option_does(tmp_path: Path) -> None:
    given = {
        "HOUVAST_DATA": str(tmp_path / "data"),
        "HOUVAST_KEY_FILE": str(tmp_path / "key"),
        "HOUVAST_OPERATOR": "Jan, 0499 00 00 00",
    }
    settings = settings_from(given, purpose="run")
    assert settings.data == tmp_path / "data" / "run"
    assert settings.key_file == tmp_path / "key"
    assert settings.operator == "Jan, 0499 00 00 00"
    assert settings_from(given, purpose="run", data=tmp_path).data == tmp_path / "run"
    assert settings_from({"HOUVAST_OPERATOR": ""}, purpose="run").operator is None


def test_a_token_is_taken_without_what_copying_adds_and_never_shown() -> None:
    given = {"HOUVAST_TOKEN": " 1:abc\n", "HOUVAST_API_URL": "http://127.0.0.1:1/secret"}
    settings = settings_from(given, purpose="run")
    assert settings.token == "1:abc"
    assert settings.api_url == "http://127.0.0.1:1/secret"
    assert "abc" not in repr(settings)
    assert "secret" not in repr(settings)
    assert settings_from({"HOUVAST_TOKEN": " "}, purpose="run").token is None


def test_without_any_setting_everything_lies_in_the_home_folder(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "d"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "c"))
    settings = read_settings(purpose="chat")
    assert settings.data == tmp_path / "d" / "houvast" / "chat"
    assert settings.key_file == tmp_path / "c" / "houvast" / "chat.key"


@pytest.mark.parametrize(
    ("tag", "locale"), [("nl", "nl"), ("nl-BE", "nl_BE"), ("nl-be", "nl_BE"), ("nl_BE", "nl_BE")]
)
def test_a_language_has_one_name_inside(tag: str, locale: str) -> None:
    assert locale_of(tag) == locale
    assert tag_of(locale) == locale.replace("_", "-")


@pytest.mark.parametrize("tag", ["klingon", "", "xx-nowhere", "nl-", "../nl"])
def test_what_is_no_language_is_refused(tag: str) -> None:
    with pytest.raises(ValueError, match="language"):
        locale_of(tag)


def test_names_that_guards_may_use_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--names"]) == 0
    assert "checked_in_today" in capsys.readouterr().out


def test_migrate_backup_and_restore_are_commands(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    place = ["--data", str(tmp_path / "d"), "--of", "chat"]
    assert main(["migrate", *place]) == 0
    assert capsys.readouterr().out.startswith("schema ")
    assert main(["restore", str(tmp_path / "none"), *place]) == 1
    assert capsys.readouterr().err.count("\n") == 1
    assert HOME_ZONE.key == "Europe/Amsterdam"
