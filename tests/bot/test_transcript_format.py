from datetime import UTC, datetime

import pytest

from bot.transcripts import (
    FellDue,
    Moved,
    Opened,
    Stood,
    Tapped,
    TranscriptError,
    Typed,
    header,
    moment_of,
    read_transcript,
    start_of,
)
from dialogs.values import Amount, Part

TEXT = """\
# as: client
# with: checkin 2026-11-18 craving=6 used=true place="bij mij" amount={"lines": 4}
# a remark
@ 2026-11-20 20:00
@begin
< Hoi.
  Tweede regel.
  [1 Ja] [2 Nee]
> ja < nee
= checkin 2026-11-20: craving=0
>> Ja
@due
@stood checkin.gone

> laatste
"""


def test_given_lines_are_kept_and_what_was_said_is_left_out() -> None:
    lines = [line for line, _ in read_transcript("t.txt", TEXT).given]
    left_out = ("< ", "= ", "  ")
    assert lines == [line for line in TEXT.splitlines() if not line.startswith(left_out)]


def test_each_line_does_one_thing() -> None:
    acts = [act for _, act in read_transcript("t.txt", TEXT).given if act is not None]
    assert acts == [
        Moved(datetime(2026, 11, 20, 20)),  # noqa: DTZ001 - local, wherever the person is
        Opened(),
        Typed("ja < nee"),
        Tapped("Ja"),
        FellDue(),
        Stood("checkin", "gone"),
        Typed("laatste"),
    ]


def test_earlier_records_are_read_with_their_values() -> None:
    (record,) = read_transcript("t.txt", TEXT).records
    assert record.key == "checkin:2026-11-18"
    assert record.fields == {
        "day": "2026-11-18",
        "craving": 6,
        "used": True,
        "place": "bij mij",
        "amount": Amount((Part("lines", 4, 4),)),
    }


def test_client_was_here_the_day_before_and_agreed() -> None:
    now = datetime(2026, 11, 20, 19, tzinfo=UTC)
    start = start_of(read_transcript("t.txt", TEXT), now)
    assert start is not None
    assert start.session.touched_at == "2026-11-19T19:00:00+00:00"
    assert [record.kind for record in start.records.values()] == ["consent", "checkin"]


@pytest.mark.parametrize("role", ["relative", "counsellor"])
def test_relative_and_counsellor_keep_nothing(role: str) -> None:
    start = start_of(read_transcript("t.txt", f"# as: {role}\n"), datetime(2026, 1, 1, tzinfo=UTC))
    assert start is not None
    assert (start.session.profile["role"], start.records) == (role, {})


def test_nobody_is_known_of_somebody_new() -> None:
    now = datetime(2026, 1, 1, tzinfo=UTC)
    assert start_of(read_transcript("t.txt", "# as: new\n"), now) is None


def test_moments_are_in_the_zone_of_the_person() -> None:
    local = datetime(2026, 7, 1, 20)  # noqa: DTZ001 - local, wherever the person is
    assert moment_of(local, {"zone": "Asia/Bangkok"}) == datetime(2026, 7, 1, 13, tzinfo=UTC)


def test_header_of_a_talk_is_read_as_it_was() -> None:
    now = datetime(2026, 11, 20, 19, tzinfo=UTC)
    transcript = read_transcript("t.txt", TEXT)
    start = start_of(transcript, now)
    assert start is not None
    lines = header(start.session, transcript.records)
    again = read_transcript("t.txt", "\n".join(lines))
    assert (again.role, again.records) == (transcript.role, transcript.records)
    assert header(None, ()) == ["# as: new"]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("> hoi\n", 1),
        ("# as: somebody\n", 1),
        ("# as: new\nhoi\n", 2),
        ("# as: new\n@ tomorrow\n", 2),
        ("# as: client\n# with: dream 2026-11-18 craving=6\n", 2),
        ("# as: client\n# with: checkin 2026-11-18 dream=6\n", 2),
    ],
)
def test_line_that_can_not_be_followed_is_named_with_its_place(text: str, line: int) -> None:
    with pytest.raises(TranscriptError) as caught:
        read_transcript("t.txt", text)
    assert (caught.value.finding.place.file, caught.value.finding.place.line) == ("t.txt", line)
