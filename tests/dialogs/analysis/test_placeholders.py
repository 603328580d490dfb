from dialogs.analysis.placeholders import find_gaps
from tests.dialogs.analysis.drafts import SOUND, at, prove, script

DONE = '  done:\n    say: "Het is {words}."\n    end: done\n'


def asking(rest: str, done: str = DONE) -> str:
    return script(f"  ask:\n    ask: Wat?\n    answer: {{text: 10, into: words{rest}\n{done}")


def test_name_that_its_guard_needs_is_known() -> None:
    assert prove(find_gaps, SOUND) == []


def test_answer_that_may_be_skipped_may_be_open() -> None:
    text = asking("}\n    then: done")
    assert prove(find_gaps, text) == [at("gap", text, "say:")]


def test_answer_whose_skip_leads_elsewhere_is_known() -> None:
    text = asking(", skip: left}\n    then: done", DONE + "  left:\n    end: left\n")
    assert prove(find_gaps, text) == []


def test_guard_that_it_is_answered_makes_it_known() -> None:
    text = asking(
        "}\n    then:\n      - {when: not answered(words), go: left}\n      - {go: done}",
        DONE + "  left:\n    end: left\n",
    )
    assert prove(find_gaps, text) == []


def test_guard_of_the_sentence_itself_makes_it_known() -> None:
    done = DONE.replace(
        'say: "Het is {words}."', 'say: {when: answered(words), text: "Het is {words}."}'
    )
    assert prove(find_gaps, asking("}\n    then: done", done)) == []


def test_name_that_one_way_leaves_open_is_open() -> None:
    text = script(
        "  ask:\n    then:\n      - {when: day_unclear, go: night}\n      - {go: done}\n"
        "  night:\n    let: {words: today}\n    then: done\n" + DONE
    )
    assert prove(find_gaps, text) == [at("gap", text, "say:")]


def test_insight_that_may_know_nothing_is_open() -> None:
    text = script('  ask:\n    say: "Laatst was het {last_craving}."\n    end: done\n')
    assert prove(find_gaps, text) == [at("gap", text, "say:")]


def test_help_lines_days_and_the_summary_are_always_known() -> None:
    text = script(
        '  ask:\n    say: "{today}: {summary}. Bel {emergency}."\n    end: done\n',
        "keeps: checkin\nsummary: ['zin {craving}']\n",
    )
    assert prove(find_gaps, text) == []
