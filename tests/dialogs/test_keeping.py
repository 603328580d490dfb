"""Which record a run keeps: always as its variables say."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from dialogs.findings import Place
from dialogs.keeping import Changes, keep, key_of, open_again, undo
from dialogs.messages import Text
from dialogs.records import Record
from dialogs.script import Script
from dialogs.session import Run
from dialogs.values import Value

TODAY = "2026-11-20"


def script(keeps: str | None) -> Script:
    return Script("draft", Text("draft.title", "T"), Place("draft.yaml"), "a", {}, {}, keeps=keeps)


CHECKIN, CRAVING, NOTHING = script("checkin"), script("craving"), script(None)


def run(**variables: Value) -> Run:
    return Run("draft", "a", variables, started_at="2026-11-20T19:00:00+00:00#4")


def checkin(day: str = TODAY, **fields: Value) -> Record:
    return Record(f"checkin:{day}", "checkin", {"day": day, **fields})


def kept_by(here: Run, records: dict[str, Record], of: Script = CHECKIN) -> Run:
    """Keep for *here*, and change *records* accordingly."""
    after, changes = keep(here, of, records, today=TODAY)
    change(records, changes)
    return after


def change(records: dict[str, Record], changes: Changes) -> None:
    for key, record in changes.items():
        if record is None:
            records.pop(key, None)
        else:
            records[key] = record


def told(here: Run, **variables: Value) -> Run:
    return replace(here, variables={**here.variables, **variables})


def test_a_record_of_a_day_is_kept_under_its_day_and_of_a_run_under_its_moment() -> None:
    assert key_of(run(day=TODAY), CHECKIN) == f"checkin:{TODAY}"
    assert key_of(run(), CHECKIN) is None
    assert key_of(run(), CRAVING) == "craving:2026-11-20T19:00:00+00:00#4"
    assert key_of(run(day=TODAY), NOTHING) is None


def test_what_is_told_is_kept_and_what_is_open_is_not() -> None:
    records: dict[str, Record] = {}
    kept_by(run(day=TODAY, craving=7, used=None, wish="change"), records)
    assert records == {f"checkin:{TODAY}": checkin(craving=7)}


def test_a_day_alone_is_no_record() -> None:
    records: dict[str, Record] = {}
    after = kept_by(run(day=TODAY, used=None), records)
    assert (records, after.kept_key) == ({}, None)


def test_what_was_there_stays_where_the_run_left_it_open() -> None:
    records = {f"checkin:{TODAY}": checkin(craving=3, place="home")}
    kept_by(run(day=TODAY, craving=7), records)
    assert records == {f"checkin:{TODAY}": checkin(craving=7, place="home")}


def test_nothing_changes_when_nothing_is_new() -> None:
    records = {f"checkin:{TODAY}": checkin(craving=7)}
    _, changes = keep(run(day=TODAY, craving=7), CHECKIN, records, today=TODAY)
    assert changes == {}


def test_an_answer_taken_back_takes_back_its_field() -> None:
    records = {f"checkin:{TODAY}": checkin(craving=3)}
    before = kept_by(run(day=TODAY, craving=7), records)
    after = kept_by(told(before, used=True), records)
    assert records[f"checkin:{TODAY}"].fields["used"] is True
    kept_by(replace(after, variables=before.variables), records)
    assert records == {f"checkin:{TODAY}": checkin(craving=7)}


def test_the_first_answer_taken_back_leaves_what_was_there() -> None:
    old = checkin(craving=3)
    for records in ({}, {old.key: old}):
        before = dict(records)
        after = kept_by(run(day=TODAY, craving=7), records)
        kept_by(replace(after, variables={"day": TODAY}), records)
        assert records == before


def test_another_day_takes_the_answers_along_and_gives_the_old_day_back() -> None:
    old = checkin("2026-11-19", place="pub")
    records = {f"checkin:{TODAY}": checkin(place="home"), old.key: old}
    after = kept_by(run(day=TODAY, craving=7), records)
    moved = kept_by(told(after, day="2026-11-19"), records)
    assert records == {
        f"checkin:{TODAY}": checkin(place="home"),
        old.key: checkin("2026-11-19", place="pub", craving=7),
    }
    kept_by(told(moved, day="2026-11-18"), records)
    assert records == {
        f"checkin:{TODAY}": checkin(place="home"),
        old.key: old,
        "checkin:2026-11-18": checkin("2026-11-18", craving=7),
    }


def test_a_day_that_becomes_open_again_keeps_nothing() -> None:
    records: dict[str, Record] = {}
    after = kept_by(run(day=TODAY, craving=7), records)
    kept_by(told(after, day=None), records)
    assert records == {}


def test_undoing_gives_back_what_was_there_and_is_done_once() -> None:
    old = checkin(craving=3)
    records = {old.key: old}
    after = kept_by(run(day=TODAY, craving=7), records)
    undone, changes = undo(after, CHECKIN)
    change(records, changes)
    assert records == {old.key: old}
    assert undo(undone, CHECKIN) == (undone, {})
    assert undo(run(), NOTHING) == (run(), {})


def test_dropped_answers_leave_the_day_and_what_is_no_field() -> None:
    here = replace(run(day=TODAY, craving=7, wish="add"), heard=frozenset({"craving"}))
    opened = open_again(here, CHECKIN)
    assert opened.variables == {"day": TODAY, "wish": "add"}
    assert opened.heard == frozenset()
    assert open_again(here, NOTHING) == here


def test_a_record_of_a_run_gets_the_day_it_began_on_and_keeps_it_past_midnight() -> None:
    records: dict[str, Record] = {}
    after, changes = keep(run(before=7), CRAVING, records, today=TODAY)
    change(records, changes)
    _, changes = keep(told(after, after=3), CRAVING, records, today="2026-11-21")
    change(records, changes)
    assert [record.fields for record in records.values()] == [
        {"day": TODAY, "before": 7, "after": 3}
    ]


def test_a_script_that_keeps_nothing_changes_nothing() -> None:
    assert keep(run(day=TODAY, craving=7), NOTHING, {}, today=TODAY)[1] == {}


answers = st.fixed_dictionaries(
    {},
    optional={
        "day": st.sampled_from([None, TODAY, "2026-11-19"]),
        "craving": st.none() | st.integers(0, 10),
        "place": st.none() | st.sampled_from(["home", "pub"]),
    },
)


@given(st.lists(answers, max_size=6), st.sampled_from([0, 1]))
def test_whatever_is_answered_on_the_way_only_where_one_stands_counts(
    walked: list[dict[str, Value]], already: int
) -> None:
    start = {record.key: record for record in [checkin(craving=1, place="car")][:already]}
    records, at_once = dict(start), dict(start)
    here = run()
    for variables in walked:
        here = kept_by(replace(here, variables=variables), records)
    kept_by(run(**(walked[-1] if walked else {})), at_once)
    assert records == at_once
    _, changes = undo(here, CHECKIN)
    change(records, changes)
    assert records == start
