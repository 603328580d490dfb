from __future__ import annotations

import pytest

from dialogs.reading.utterances import is_removal


@pytest.mark.parametrize(
    "text",
    [
        "wis dat ene lijntje",
        "gooi gisteren weg",
        "nee doe maar weg",
        "Verwijder mijn entry van eergisteren!",
        "verwijder 18 november",
        "18 november wissen",
        "haal die 3 lijnen weg",
        "kan je gisteren wissen aub",
        "ik wil dat lijntje van gisteren verwijderen",
        "die 3 lijnen mogen weg",
        "oei, schrap dat maar",
        "smijt da weg",
        "delete yesterday",
        "please remove those lines",
        "efface hier",
    ],
)
def test_a_wish_to_take_something_away_is_heard(text: str) -> None:
    assert is_removal(text, lang="nl")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "3 lijnen gedaan en de rest weggegooid",
        "ik gooi het zakje weg",
        "gooi de rest weg",
        "haal me hier weg",
        "neem die zin weg",
        "ik moet weg",
        "de zin is weg",
        "ik ben vroeg weggegaan",
        "hoe kan ik gisteren wissen",
        "wis het niet",
        "ik wil zijn nummer wissen",
        "doe ik",
        "ik wist het niet",
        "laat maar",
    ],
)
def test_what_was_done_or_felt_is_no_such_wish(text: str) -> None:
    assert not is_removal(text, lang="nl")
