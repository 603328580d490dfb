from pathlib import Path

from dialogs.analysis.check import check_everything
from dialogs.analysis.names import MEANINGS, list_names
from dialogs.helplines import NAMES
from dialogs.insights import INSIGHTS
from dialogs.profile import TYPES
from tests.dialogs.analysis.drafts import SOUND

BROKEN: dict[str, str | bytes] = {
    "tabs.yaml": "script: tabs\n\ttitle: x\n",
    "shape.yaml": "script: shape\nbegin: a\nstates:\n  a: {end: done, colour: red}\n",
    "names.yaml": (
        "script: names\ntitle: Namen\nbegin: a\nstates:\n"
        "  a:\n    say: 'Hoi {nobody}'\n    then:\n      - {when: nothing > 3, go: gone}\n"
    ),
    "deeper/bytes.yaml": b"script: bytes\ntitle: \xff\xfe\n",
    "round.yaml": "script: round\ntitle: Rond\nbegin: a\nstates:\n  a:\n    then: a\n",
}
EXPECTED = {
    "tabs.yaml:2:1: bad-yaml",
    "shape.yaml:1:1: missing-key",
    "shape.yaml:4:18: unknown-key",
    "names.yaml:6:5: unknown-name",
    "names.yaml:8:10: bad-expression",
    "names.yaml:8:9: last-guarded",
    "names.yaml:8:29: no-state",
    "names.yaml:5:3: endless",
    "deeper/bytes.yaml:1:1: bad-bytes",
    "round.yaml:5:3: endless",
    "round.yaml:5:3: loop-without-wait",
    "patterns/:1:1: no-pattern",
}


def test_all_faults_of_five_broken_files_are_listed_at_once(tmp_path: Path) -> None:
    for name, content in BROKEN.items():
        file = tmp_path / name
        file.parent.mkdir(exist_ok=True)
        file.write_bytes(content if isinstance(content, bytes) else content.encode())
    findings = check_everything(tmp_path)
    assert list(findings) == sorted(findings)
    assert {f"{one.place}: {one.code}" for one in findings} == EXPECTED
    assert all(one.what and one.mend.endswith((".", "?", "`)")) for one in findings)


def test_sound_script_alone_lacks_only_the_patterns(tmp_path: Path) -> None:
    (tmp_path / "sound.yaml").write_text(SOUND)
    codes = {finding.code for finding in check_everything(tmp_path)}
    assert codes == {"no-pattern", "no-control", "no-danger"}


def test_folder_without_scripts_is_a_finding(tmp_path: Path) -> None:
    assert "no-scripts" in {finding.code for finding in check_everything(tmp_path / "nowhere")}


def test_every_name_is_listed_with_its_type_and_meaning() -> None:
    names = {*TYPES, *INSIGHTS, *NAMES}
    assert len(list_names()) == len(names)
    assert names == MEANINGS.keys()
    assert all("  — " in line for line in list_names())


def test_our_own_scripts_are_without_a_finding() -> None:
    assert [str(finding) for finding in check_everything()] == []
