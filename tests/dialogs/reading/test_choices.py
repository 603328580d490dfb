from __future__ import annotations

import pytest

from dialogs.reading.choices import Option, find_options, read_choice, read_choices
from dialogs.reading.readings import Read, Unread

WHERE = (
    Option("home", "Thuis", ("op mijn kot", "op mijn kamer", "in de zetel")),
    Option("bar", "Café of bar", ("op café", "kroeg", "stamkroeg")),
    Option("friends", "Bij vrienden", ("maat", "kameraad")),
    Option("work", "Op het werk", ("kantoor", "de zaak")),
    Option("else", "Ergens anders"),
)
CONSENT = (Option("yes", "Ja, dat mag"), Option("no", "Nee, liever niet"))
HOURS = (Option("three", "3 uur"), Option("five", "5 uur"), Option("ten", "10"))


@pytest.mark.parametrize(
    ("typed", "chosen"),
    [
        ("thuis", "home"),
        ("THUIS!!", "home"),
        ("thuuis", "home"),
        ("gewoon thuis in de zetel", "home"),
        ("op mn kot", "home"),
        ("2", "bar"),
        ("de tweede", "bar"),
        ("nummer 3", "friends"),
        ("2️⃣", "bar"),
        ("laatste", "else"),
        ("op cafe", "bar"),
        ("stamkroeg", "bar"),
        ("niet thuis maar op café", "bar"),
        ("bij een vriend", "friends"),
        ("bij nen maat", "friends"),
        ("werk", "work"),
        ("opt werk", "work"),
        ("ergens anders", "else"),
        ("anders", "else"),
    ],
)
def test_one_option_is_read(typed: str, chosen: str) -> None:
    assert read_choice(typed, WHERE, lang="nl-BE") == Read(chosen)


@pytest.mark.parametrize(
    ("typed", "because"),
    [
        ("thuis of op het werk", "several"),
        ("1, 3", "several"),
        ("7", "no_option"),
        ("hoi", "no_option"),
        ("niet thuis", "no_option"),
        ("geen idee", "does_not_know"),
        ("zeg ik niet", "refuses"),
        ("", "no_option"),
        ("😀", "no_option"),
    ],
)
def test_what_names_no_single_option_is_not_read(typed: str, because: str) -> None:
    assert read_choice(typed, WHERE, lang="nl") == Unread(because)


@pytest.mark.parametrize(
    ("typed", "chosen"),
    [("ja", "yes"), ("jup", "yes"), ("tuurlijk", "yes"), ("neen", "no"), ("liever niet", "no")],
)
def test_yes_and_no_in_other_words_choose_the_option_that_begins_so(
    typed: str, chosen: str
) -> None:
    assert read_choice(typed, CONSENT, lang="nl") == Read(chosen)


def test_a_label_that_is_a_number_goes_before_the_number_of_an_option() -> None:
    assert read_choice("10", HOURS, lang="nl") == Read("ten")
    assert read_choice("2", HOURS, lang="nl") == Read("five")


@pytest.mark.parametrize(
    ("typed", "chosen"),
    [
        ("1, 3", ("home", "friends")),
        ("3 en 1", ("home", "friends")),
        ("thuis en op café", ("home", "bar")),
        ("eerst op het werk, daarna thuis", ("home", "work")),
        ("geen van die", ()),
        ("niks", ()),
        ("alles", ("home", "bar", "friends", "work", "else")),
        ("thuis maar niet op café", ("home",)),
    ],
)
def test_several_options_are_read_in_their_own_order(typed: str, chosen: tuple[str, ...]) -> None:
    assert read_choices(typed, WHERE, lang="nl") == Read(chosen)


@pytest.mark.parametrize(
    ("story", "found"),
    [
        ("gisteren 3 lijntjes gedaan op café met Tom, daarna nog thuis", ("home", "bar")),
        ("ik was niet thuis", ()),
        ("nooit op het werk, altijd bij een maat", ("friends",)),
        ("vandaag niks bijzonders", ()),
    ],
)
def test_only_options_clearly_named_are_found_in_a_story(
    story: str, found: tuple[str, ...]
) -> None:
    assert find_options(story, WHERE, lang="nl") == found


PLACES = (
    Option("home", "Thuis", ("bij mij thuis",)),
    Option("friend", "Bij iemand thuis", ("bij een vriend thuis", "bij een maat thuis")),
    Option("work", "Op het werk", ("op mijn werk",)),
    Option("morning", "Ochtend", ("matin",)),
)
COMPANY = (
    Option("alone", "Alleen", ("in mijn eentje", "ik was alleen")),
    Option("partner", "Met partner", ("mijn lief", "mijn vrouw", "mijn man")),
    Option("friends", "Met vrienden", ("maten", "een vriend", "gasten", "een maat")),
    Option("colleagues", "Met collega's", ("mijn baas", "collega's")),
    Option("family", "Met familie", ("mijn broer", "mijn kinderen", "kinderen")),
)
BESIDE = ("met", "me", "samen", "mee", "bij", "with", "avec", "alleen", "eentje")


@pytest.mark.parametrize(
    ("story", "found"),
    [
        ("2 lijntjes met mijn vrouw en de kinderen", ("partner", "family")),
        ("met de maten, mijn broer en mijn lief", ("partner", "friends", "family")),
        ("me de maten in de overpoort", ("friends",)),
        ("bij een maat thuis", ("friends",)),
        ("helemaal alleen gedaan", ("alone",)),
        ("in mijn eentje thuis", ("alone",)),
        ("alleen, mijn man was nog niet thuis", ("alone",)),
        ("twee lijntjes vanavond toen mijn man al sliep", ()),
        ("mijn baas zat weer te zeuren", ()),
        ("en toen belde mijn broer nog", ()),
        ("met Tom op café, mijn man sliep al", ()),
        ("alleen 2 lijntjes", ()),
        ("alleen maar een lijntje", ()),
        ("niet met mijn vrouw", ()),
    ],
)
def test_somebody_in_a_story_was_there_only_if_told_so(story: str, found: tuple[str, ...]) -> None:
    assert find_options(story, COMPANY, lang="nl", after=BESIDE) == found


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("bij vriend", ("friend",)),
        ("bij nen maat", ("friend",)),
        ("2 lijnen bij een maat thuis", ("friend",)),
        ("bij mij thuis", ("home",)),
        ("toen ik thuiskwam van mijn werk", ()),
        ("na het werk", ()),
        ("op mijn werk", ("work",)),
        ("int overpoort me de maten", ()),
        ("wis dat lijntje op mijn werk", ()),
    ],
)
def test_a_place_in_a_story_is_where_it_was(typed: str, found: tuple[str, ...]) -> None:
    assert find_options(typed, PLACES, lang="nl") == found


def test_a_word_that_says_something_is_no_slip_for_an_option() -> None:
    assert read_choice("int overpoort me de maten", PLACES, lang="nl") == Unread("no_option")
    assert read_choice("bij vriend", PLACES, lang="nl") == Read("friend")
    assert read_choice("bij nen maat", PLACES, lang="nl") == Read("friend")
