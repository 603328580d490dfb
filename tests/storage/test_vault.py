"""Sealing, and the master key's file."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.faults import SealBroken, SettingError
from storage.vault import KEY_BYTES, PAD_BYTES, Master, PersonKey, open_master

ANN, BOB = "a" * 32, "b" * 32
SECRET = bytes(range(KEY_BYTES))
OVERHEAD = 1 + 12 + 16
KEY = PersonKey(ANN, SECRET)


@given(st.text(alphabet=st.characters(), max_size=300))
def test_a_sealed_text_opens_to_the_same_text(text: str) -> None:
    blob = KEY.seal(text, "record.sealed", b"row")
    assert KEY.open(blob, "record.sealed", b"row") == text


@given(st.text(max_size=100))
def test_the_length_of_a_seal_tells_only_the_step(text: str) -> None:
    blob = KEY.seal(text, "record.sealed", b"row")
    assert (len(blob) - OVERHEAD) % PAD_BYTES == 0
    assert len(blob) - OVERHEAD - len(text.encode()) <= PAD_BYTES


def test_a_yes_and_a_no_are_of_one_length() -> None:
    assert len(KEY.seal("ja", "record.sealed", b"")) == len(KEY.seal("nee", "record.sealed", b""))


def test_the_same_text_is_never_sealed_the_same_way() -> None:
    assert len({KEY.seal("hoi", "record.sealed", b"row") for _ in range(100)}) == 100


@pytest.mark.parametrize(
    ("key", "place", "row"),
    [
        (PersonKey(BOB, SECRET), "record.sealed", b"row"),
        (PersonKey(ANN, SECRET[::-1]), "record.sealed", b"row"),
        (KEY, "outbox.sealed", b"row"),
        (KEY, "record.session", b"row"),
        (KEY, "record.sealed", b"other"),
    ],
    ids=["person", "secret", "table", "column", "row"],
)
def test_a_seal_opens_only_where_it_was_made(key: PersonKey, place: str, row: bytes) -> None:
    blob = KEY.seal("hoi", "record.sealed", b"row")
    with pytest.raises(SealBroken):
        key.open(blob, place, row)


@given(st.integers(0, 8 * (OVERHEAD + PAD_BYTES) - 1))
def test_a_seal_with_one_bit_changed_does_not_open(bit: int) -> None:
    blob = bytearray(KEY.seal("hoi", "record.sealed", b"row"))
    blob[bit // 8] ^= 1 << bit % 8
    with pytest.raises(SealBroken):
        KEY.open(bytes(blob), "record.sealed", b"row")


@pytest.mark.parametrize("length", [0, 1, 12, 13, 28, 29])
def test_half_a_seal_does_not_open(length: int) -> None:
    blob = KEY.seal("hoi", "record.sealed", b"row")[:length]
    with pytest.raises(SealBroken, match=r"record\.sealed"):
        KEY.open(blob, "record.sealed", b"row")


def test_row_ids_are_steady_and_differ_between_people() -> None:
    assert KEY.row("use/1") == PersonKey(ANN, SECRET).row("use/1")
    other = PersonKey(BOB, SECRET[::-1])
    assert len({KEY.row("use/1"), KEY.row("use/2"), other.row("use/1")}) == 3


def test_a_wrapped_key_opens_for_its_person_and_master_only() -> None:
    master = Master(SECRET)
    wrapped = master.wrap(ANN, master.new_secret())
    blob = master.unwrap(ANN, wrapped).seal("hoi", "record.sealed", b"")
    assert master.unwrap(ANN, wrapped).open(blob, "record.sealed", b"") == "hoi"
    for other, person in ((master, BOB), (Master(SECRET[::-1]), ANN)):
        with pytest.raises(SealBroken):
            other.unwrap(person, wrapped)


def test_a_proof_fits_its_data_set_and_master_only() -> None:
    master = Master(SECRET)
    proof = master.sign(b"these data")
    assert master.fits(b"these data", proof)
    assert not master.fits(b"those data", proof)
    assert not Master(SECRET[::-1]).fits(b"these data", proof)


def test_lookups_and_marks_need_the_master_key_and_are_apart() -> None:
    one, two = Master(SECRET), Master(SECRET[::-1])
    assert one.lookup("tg:1") == Master(SECRET).lookup("tg:1")
    assert len({m(name) for m in (one.lookup, one.mark, two.lookup) for name in "ab"}) == 6


def test_the_first_start_makes_a_key_that_only_its_owner_reads(tmp_path: Path) -> None:
    key_file = tmp_path / "settings" / "key"
    assert open_master(key_file, tmp_path / "data", has_data=False).made
    assert stat.S_IMODE(key_file.stat().st_mode) == 0o400
    assert stat.S_IMODE(key_file.parent.stat().st_mode) == 0o700
    assert [file.name for file in key_file.parent.iterdir()] == ["key"]
    assert not open_master(key_file, tmp_path / "data", has_data=True).made


def test_a_draft_left_by_a_crash_is_no_key_and_in_nobodys_way(tmp_path: Path) -> None:
    (tmp_path / ".key.new").write_text("half a k")
    made = open_master(tmp_path / "key", tmp_path / "data", has_data=False)
    again = open_master(tmp_path / "key", tmp_path / "data", has_data=False)
    assert made.lookup("tg:1") == again.lookup("tg:1")


def test_a_missing_key_is_not_made_anew_when_there_are_data(tmp_path: Path) -> None:
    with pytest.raises(SettingError, match="HOUVAST_KEY_FILE") as refusal:
        open_master(tmp_path / "key", tmp_path / "data", has_data=True)
    assert "Put the key file back" in refusal.value.mend
    assert not (tmp_path / "key").exists()


@pytest.mark.parametrize("place", ["data/key", "data/deep/key", "data/../data/key", "link/key"])
def test_a_key_in_the_data_folder_is_refused(tmp_path: Path, place: str) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "data")
    with pytest.raises(SettingError, match="lies in the data folder"):
        open_master(tmp_path / place, tmp_path / "data", has_data=False)
    assert list((tmp_path / "data").iterdir()) == []


@pytest.mark.parametrize("mode", [0o404, 0o440, 0o644, 0o660, 0o420])
def test_a_key_open_to_others_is_refused(tmp_path: Path, mode: int) -> None:
    key_file = tmp_path / "key"
    open_master(key_file, tmp_path / "data", has_data=False)
    key_file.chmod(mode)
    with pytest.raises(SettingError, match="chmod 400"):
        open_master(key_file, tmp_path / "data", has_data=False)


@pytest.mark.parametrize(
    "content", [b"", b"\n", b"ab" * 31, b"ab" * 33, b"xy" * 32, b"\xff\xfe" * 32, b"ab" * 31 + b"a"]
)
def test_what_is_no_key_is_refused_and_left_as_it_is(tmp_path: Path, content: bytes) -> None:
    key_file = tmp_path / "key"
    key_file.write_bytes(content)
    key_file.chmod(0o400)
    with pytest.raises(SettingError, match="64 hexadecimal digits"):
        open_master(key_file, tmp_path / "data", has_data=False)
    assert key_file.read_bytes() == content


def test_a_folder_in_the_place_of_the_key_is_refused(tmp_path: Path) -> None:
    (tmp_path / "key").mkdir(mode=0o700)
    with pytest.raises(SettingError, match="cannot be used"):
        open_master(tmp_path / "key", tmp_path / "data", has_data=False)
