"""English words: what is lent to every reader, and with ``!`` what only English speakers mean."""

from __future__ import annotations

from collections.abc import Mapping

WORDS: Mapping[str, str] = {
    "number": "zero=0|one=1|two=2|three=3|four=4|five=5|six=6|seven=7|eight=8|nine=9|ten!=10"
    "|eleven=11|twelve=12|thirteen=13|fourteen=14|fifteen=15|sixteen=16|seventeen=17"
    "|eighteen=18|nineteen=19|twenty=20|thirty=30|forty=40|fourty=40|fifty=50|sixty=60"
    "|seventy=70|eighty=80|ninety=90|hundred=100|thousand=1000",
    "article": "a!|an!|one",
    "half": "half|half a|half an|a half!",
    "one_and_half": "one and a half=1.5|three quarters=0.75|three quarters of a=0.75",
    "quarter": "quarter|a quarter!|quarter of a|a quarter of a!|quarter a",
    "and_half": "and a half|and half",
    "and": "and",
    "upto": "to!|or!|till|until|up to|or maybe",
    "between": "between",
    "minus": "minus",
    "about": "about|around|roughly|almost|nearly|like!|some!|approximately|approx|at least|at most"
    "|just under|just over|solid",
    "just_under": "just under",
    "take_back": "no!|wait|i mean|actually|oops|rather|make that|scratch that|nvm|nope!",
}
