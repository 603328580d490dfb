from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from dialogs.findings import Place
from dialogs.translations.merging import Edition, Status, Translation, merge, status_of
from dialogs.translations.sources import SourceText

HERE = Place("client/a.yaml", 2)
FRENCH = Edition("fr", "locales/fr/LC_MESSAGES/messages.po")


def text(context: str, sentence: str) -> SourceText:
    return SourceText(context, sentence, HERE, "bubble")


def edition(*translations: Translation, locale: str = "fr") -> Edition:
    return Edition(locale, "x.po", translations)


def test_a_new_text_waits_for_its_translation() -> None:
    merged = merge([text("a.s.say.0", "Dag")], FRENCH)
    assert merged.translations == (Translation("a.s.say.0", "Dag"),)
    assert merged.messages() == {}


def test_a_translation_of_the_same_sentence_stays() -> None:
    old = Translation("a.s.say.0", "Dag", "Bonjour", remarks=("ok",))
    assert merge([text("a.s.say.0", "Dag")], edition(old)).translations == (old,)


def test_another_sentence_keeps_the_old_translation_stale_and_unused() -> None:
    old = Translation("a.s.say.0", "Dag", "Bonjour")
    merged = merge([text("a.s.say.0", "Dag daar")], edition(old))
    (one,) = merged.translations
    assert (one.id, one.words, one.is_stale, one.was) == ("Dag daar", "Bonjour", True, "Dag")
    assert merged.messages() == {}


def test_a_sentence_that_comes_back_finds_its_translation_good_again() -> None:
    old = Translation("a.s.say.0", "Dag", "Bonjour")
    changed = merge([text("a.s.say.0", "Dag daar")], edition(old))
    assert merge([text("a.s.say.0", "Dag")], changed).translations == (old,)


def test_a_sentence_that_moved_takes_its_translation_along() -> None:
    old = Translation("a.s.say.0", "Dag", "Bonjour")
    texts = [text("a.s.say.0", "Eerst dit"), text("a.s.say.1", "Dag")]
    first, second = merge(texts, edition(old)).translations
    assert first == Translation("a.s.say.0", "Eerst dit")
    assert (second.context, second.words, second.is_stale) == ("a.s.say.1", "Bonjour", False)


def test_a_text_that_is_gone_is_kept_and_comes_back() -> None:
    old = Translation("a.s.say.0", "Dag", "Bonjour")
    without = merge([], edition(old))
    assert (without.translations, without.gone) == ((), (old,))
    assert merge([text("a.s.say.0", "Dag")], without).translations == (old,)


def test_a_variant_of_dutch_holds_only_what_differs() -> None:
    texts = [text("a.s.say.0", "Zin"), text("a.s.say.1", "Dag")]
    merged = merge(texts, edition(Translation("a.s.say.0", "Zin", "Goesting"), locale="nl_BE"))
    assert [one.words for one in merged.translations] == ["Goesting"]
    sources = {one.context: one for one in texts}
    assert status_of(sources, merged) == Status("nl_BE", 1, 1, 0, is_draft=False)


def test_the_status_counts_what_is_done_missing_and_stale() -> None:
    texts = [text(f"a.s.say.{n}", f"Zin {n}") for n in range(3)]
    merged = merge(
        texts,
        edition(Translation("a.s.say.0", "Zin 0", "Un"), Translation("a.s.say.1", "Oud", "Vieux")),
    )
    status = status_of({one.context: one for one in texts}, merged)
    assert (status.done, status.missing, status.stale) == (1, 1, 1)
    assert "1 of 3, 1 missing, 1 stale" in str(status)


CONTEXTS = st.sampled_from([f"{script}.s.say.{n}" for script in "ab" for n in range(4)])
SENTENCES = st.sampled_from(["Een", "Twee", "Drie", "Vier"])
TEXTS = st.dictionaries(CONTEXTS, SENTENCES, max_size=8)


@given(st.lists(TEXTS, min_size=1, max_size=4))
def test_merging_loses_no_words_and_a_second_time_changes_nothing(
    releases: list[dict[str, str]],
) -> None:
    first = [text(*one) for one in releases[0].items()]
    merged = edition(*(Translation(one.context, one.id, f"fr {one.id}") for one in first))
    words = {one.words for one in merged.translations}
    for release in releases[1:]:
        texts = [text(*one) for one in release.items()]
        merged = merge(texts, merged)
        assert [one.context for one in merged.translations] == list(release)
        assert merge(texts, merged) == merged
        for one in merged.translations:
            assert one.words in ("", f"fr {one.id}") or one.is_stale
        assert words <= {one.words for one in (*merged.translations, *merged.gone)} | {""}
