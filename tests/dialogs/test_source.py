"""Files: scalars stay what was written, every node knows its place, nothing is carried out."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.library import read_scripts
from dialogs.source import DEEPEST, LONGEST_FILE, Plain, Source, read_source


def data_of(text: str) -> Plain:
    source, findings = read_source("a.yaml", text)
    assert findings == []
    assert source is not None
    return source.data


def found_in(text: str) -> list[str]:
    """Return the findings as ``code line:column``."""
    _, findings = read_source("a.yaml", text)
    return [f"{f.code} {f.place.line}:{f.place.column}" for f in findings]


def read(text: str) -> Source:
    source, _ = read_source("a.yaml", text)
    assert source is not None
    return source


@pytest.mark.parametrize(
    "scalar",
    ["no", "yes", "on", "off", "22:30", "07", "0x1F", "1_000", "1.0", "1e3", "2026-01-01", "null",
     "~", "NULL", "true", ".inf", "=", "hé 😀 wat"],
)  # fmt: skip
def test_scalars_stay_as_they_are_written(scalar: str) -> None:
    assert data_of(f"a: {scalar}") == {"a": scalar}


@pytest.mark.parametrize(
    ("text", "data"),
    [
        ("a:", {"a": None}),
        ("a: ''", {"a": ""}),
        ("a: {b}", {"a": {"b": None}}),
        ("a: |\n  b\n  c\n", {"a": "b\nc\n"}),
        ("a: >\n  b\n  c", {"a": "b c"}),
        ('a: "\\t"', {"a": "\t"}),
        ("no: yes", {"no": "yes"}),
        ("1: 2", {"1": "2"}),
        ("\ufeffa: b", {"a": "b"}),
        ("- a\n- [b, c]", ["a", ["b", "c"]]),
        ("hoi", "hoi"),
        ("<<: {a: b}", {"<<": {"a": "b"}}),
    ],
)
def test_the_rest_is_plain_data(text: str, data: Plain) -> None:
    assert data_of(text) == data


def test_tags_are_never_carried_out() -> None:
    assert data_of("a: !!python/object/apply:os.system [ls]") == {"a": ["ls"]}
    assert data_of("a: !!python/name:os.system ''") == {"a": ""}


@pytest.mark.parametrize(
    ("text", "findings"),
    [
        ("a: 1\nb: 2\na: 3", ["double-key 3:1"]),
        ("a:\n  b: 1\n  b: 2\nc: 3\nc: 4", ["double-key 3:3", "double-key 5:1"]),
        ("a: &x hoi\nb: *x", ["alias 1:4"]),
        ("a: &x [1]\nb: [*x, *x]", ["alias 1:4", "alias 1:4"]),
        ("a: &x [*x]", ["alias 1:4"]),
        ("? [a, b]\n: c\nd: e", ["bad-key 1:3"]),
        ("a:\n\t- b", ["bad-yaml 2:1"]),
        ("a: b: c", ["bad-yaml 1:5"]),
        ("a: b\n c", []),
        ("a: [b", ["bad-yaml 1:6"]),
        ("a: 'b", ["bad-yaml 1:6"]),
        ("a: *x", ["bad-yaml 1:4"]),
        ("a: @b", ["bad-yaml 1:4"]),
        ("a: 1\nb: \x07c", ["bad-yaml 2:4"]),
        ("a: \x00", ["bad-yaml 1:4"]),
        ("a: \ud800", ["bad-yaml 1:4"]),
        ("a: 1\n---\nb: 2", ["bad-yaml 2:1"]),
        ("%YAML 9.9\n---\na: 1", ["bad-yaml 1:1"]),
        ("", ["empty 1:1"]),
        ("# niets", ["empty 1:1"]),
    ],
)
def test_faults_of_form_are_found_in_their_place(text: str, findings: list[str]) -> None:
    assert found_in(text) == findings


def test_a_billion_laughs_are_a_fault_and_no_memory() -> None:
    laughs = ["l0: &l0 [ha, ha, ha, ha, ha, ha, ha, ha, ha]"]
    laughs += [f"l{n}: &l{n} [{', '.join([f'*l{n - 1}'] * 9)}]" for n in range(1, 30)]
    codes = {finding.split()[0] for finding in found_in("\n".join(laughs))}
    assert codes == {"alias"}


@pytest.mark.parametrize(
    "text",
    ["[" * 50_000, "a: [" * 5000, "{a: " * 3000, "- " * 2000 + "a", "[" * 40 + "a" + "]" * 40,
     "a: " + "{b: " * 40 + "c" + "}" * 40],
)  # fmt: skip
def test_deep_nests_are_a_fault(text: str) -> None:
    assert {finding.split()[0] for finding in found_in(text)} <= {"too-deep", "bad-yaml"}
    assert found_in(text)


def test_a_nest_as_deep_as_may_be_is_read() -> None:
    assert found_in("[" * DEEPEST + "a" + "]" * DEEPEST) == []


def test_a_file_too_long_is_not_read() -> None:
    assert found_in("a" * (LONGEST_FILE + 1)) == ["too-long 1:1"]


def test_every_node_knows_its_place_and_the_missing_ones_their_parents() -> None:
    source = read("a: 1\nb:\n  - c: 2\n  - d:\n      e: [f, g]\n")
    places = {
        ("a",): "1:1",
        ("b", 0, "c"): "3:5",
        ("b", 1): "4:5",
        ("b", 1, "d", "e"): "5:7",
        ("b", 1, "d", "e", 1): "5:14",
        ("b", 1, "d", "e", 7, "x"): "5:7",
        ("b", 1, "z"): "4:5",
        ("z",): "1:1",
        (): "1:1",
    }
    for path, place in places.items():
        assert str(source.place(path)) == f"a.yaml:{place}"


def test_a_file_that_is_no_text_is_a_fault_and_hides_no_other(tmp_path: Path) -> None:
    folder = tmp_path
    (folder / "bytes.yaml").write_bytes(b"script: \xff\xfe")
    (folder / "empty.yaml").write_text("", encoding="utf-8")
    (folder / "good.yaml").write_text(
        "script: other\ntitle: T\nbegin: a\nstates: {a: {end: b}}\n", encoding="utf-8"
    )
    scripts, findings = read_scripts(folder)
    assert list(scripts) == ["other"]
    assert [str(f.place) + " " + f.code for f in findings] == [
        "bytes.yaml:1:1 bad-bytes",
        "empty.yaml:1:1 empty",
        "good.yaml:1:1 wrong-id",
    ]


@given(st.text(st.sampled_from("ab: -[]{}&*!|>'\"#%@`,?\n\t ") | st.characters(), max_size=80))
def test_any_text_is_read_or_refused(text: str) -> None:
    source, findings = read_source("a.yaml", text)
    assert source is not None or findings
    assert all(finding.place.line >= 1 and finding.place.column >= 1 for finding in findings)
