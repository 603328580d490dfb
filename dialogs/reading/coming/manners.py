"""The manners of all languages, by the code of each."""

from __future__ import annotations

from collections.abc import Mapping

from dialogs.reading.coming.asking import Manner
from dialogs.reading.coming.asking_en import EN
from dialogs.reading.coming.asking_fr import FR
from dialogs.reading.coming.asking_nl import NL

MANNERS: Mapping[str, Manner] = {"nl": NL, "en": EN, "fr": FR}
