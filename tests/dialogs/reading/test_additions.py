"""What comes on top of an amount told before, and what only tells it anew."""

from __future__ import annotations

import pytest

from dialogs.adding import MORE, with_more
from dialogs.reading.additions import comes_on_top
from dialogs.values import Amount, Part, Value


@pytest.mark.parametrize(
    ("lang", "text", "on_top"),
    [
        ("nl", "nog 3 lijnen erbij", True),
        ("nl", "er zijn nog 2 lijnen bijgekomen", True),
        ("nl", "heb er nog eentje genomen", True),
        ("nl", "daarna nog een halve gram", True),
        ("nl", "2 pinten extra", True),
        ("nl-BE", "nog ne lijn gepakt", True),
        ("en", "3 more lines", True),
        ("en", "had another gram", True),
        ("fr", "encore 2 lignes", True),
        ("fr", "3 lignes de plus", True),
        ("nl", "3 lijnen", False),
        ("nl", "het waren 4 lijnen vandaag", False),
        ("nl", "nog maar 2 lijnen vandaag", False),
        ("nl", "nog niet gebruikt", False),
        ("nl", "5 lijnen in totaal, de 2 van straks meegerekend", False),
        ("en", "5 lines in total", False),
        ("fr", "pas encore consommé", False),
    ],
)
def test_more_is_heard(lang: str, text: str, on_top: bool) -> None:  # noqa: FBT001 - a table
    assert comes_on_top(text, lang=lang) is on_top


def lines(number: float) -> Amount:
    return Amount((Part("lines", number, number),))


def test_amounts_are_added_unit_by_unit_and_nothing_is_invented() -> None:
    euro = Amount((Part("euro", 20, 20),))
    before: dict[str, Value] = {"amount": lines(2), "craving": 6}
    assert with_more(before, {"amount": lines(3), MORE: True}) == {"amount": lines(5)}
    both = with_more(before, {"amount": euro, MORE: True})["amount"]
    assert both == Amount((Part("lines", 2, 2), Part("euro", 20, 20)))
    assert with_more(before, {"amount": lines(3)}) == {"amount": lines(3)}
    vague = Amount(vague="een paar")
    assert with_more(before, {"amount": vague, MORE: True}) == {"amount": lines(2)}
    assert with_more({}, {"amount": lines(3), MORE: True}) == {"amount": lines(3)}
