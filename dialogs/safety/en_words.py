"""How words of danger are typed in English, and which words stand for one another."""

from __future__ import annotations

SPELLINGS = {
    **dict.fromkeys(("dont", "don't", "dnt", "dont'", "dotn", "don'"), "do not"),
    **dict.fromkeys(("doesnt", "doesn't", "dosent", "doesn"), "does not"),
    **dict.fromkeys(("didnt", "didn't"), "did not"),
    **dict.fromkeys(("cant", "can't", "cannot", "cnt", "carnt", "cn't"), "can not"),
    **dict.fromkeys(("couldnt", "couldn't"), "could not"),
    **dict.fromkeys(("wont", "won't"), "will not"),
    **dict.fromkeys(("wouldnt", "wouldn't"), "would not"),
    **dict.fromkeys(("isnt", "isn't", "aint", "ain't", "isn"), "is not"),
    **dict.fromkeys(("arent", "aren't"), "are not"),
    **dict.fromkeys(("wasnt", "wasn't"), "was not"),
    **dict.fromkeys(("havent", "haven't"), "have not"),
    **dict.fromkeys(("hasnt", "hasn't"), "has not"),
    **dict.fromkeys(("im", "i'm", "iam"), "i am"),
    **dict.fromkeys(("hes", "he's"), "he is"),
    **dict.fromkeys(("shes", "she's"), "she is"),
    **dict.fromkeys(("theyre", "they're"), "they are"),
    **dict.fromkeys(("ive", "i've"), "i have"),
    **dict.fromkeys(("i'll",), "i will"),
    **dict.fromkeys(("i'd", "id"), "i would"),
    **dict.fromkeys(("everyones", "everyone's", "everybodys", "everybody's"), "everyone is"),
    **dict.fromkeys(("everyone'd", "everybody'd", "theyd", "they'd"), "everyone would"),
    **dict.fromkeys(("lifes", "life's"), "life is"),
    **dict.fromkeys(("it's",), "it is"),
    **dict.fromkeys(("that's", "thats"), "that is"),
    **dict.fromkeys(("wanna", "wana", "wnna", "wnana"), "want to"),
    **dict.fromkeys(("gonna", "gona", "gunna", "gna"), "going to"),
    **dict.fromkeys(("wnt", "watn", "wanto"), "want"),
    **dict.fromkeys(("2", "too'"), "to"),
    **dict.fromkeys(("dye", "dei", "diee", "deid"), "die"),
    **dict.fromkeys(("kys",), "kill yourself"),
    **dict.fromkeys(("kms",), "kill myself"),
    **dict.fromkeys(("mysef", "myslef", "meself", "mself", "myselfe"), "myself"),
    **dict.fromkeys(("kil", "kll", "klil"), "kill"),
    **dict.fromkeys(("sucide", "sucicide", "suicde", "suiside", "suacide"), "suicide"),
    **dict.fromkeys(("sucidal", "suisidal", "suicidel"), "suicidal"),
    **dict.fromkeys(("breath", "breth", "breathe'", "breeth", "breahte"), "breathe"),
    **dict.fromkeys(("breathin", "breething", "brething"), "breathing"),
    **dict.fromkeys(("respondin",), "responding"),
    **dict.fromkeys(("od", "ode", "od'd", "oded", "ods"), "overdosed"),
    **dict.fromkeys(("oding", "od'ing"), "overdosing"),
    **dict.fromkeys(("chets", "cehst", "chset", "chesst"), "chest"),
    **dict.fromkeys(("pian", "apin", "painn"), "pain"),
    **dict.fromkeys(("u", "ya"), "you"),
}
"""How a word is also typed, and what it stands for."""

CLASSES = {
    "want": "want wants wanting wanted_today need",
    "wish": "want wants wish",
    "who": "i he she they we",
    "kill": "kill hang shoot drown end",
    "myself": "myself himself herself themselves themself my_self him_self her_self",
    "thing": "app bot internet phone site website computer laptop screen button dog cat"
    " hamster pet"
    " rabbit horse fish bird program chatbot system keyboard game",
    "going": "going am_gonna about",
    "all": "everyone everybody world they family kids all people you wife husband",
    "is": "is are be would_be would will_be were was",
    "can": "can could",
    "not": "not never stopped barely",
    "rouse": "wake waking woke",
    "them": "him her them my_friend my_boyfriend my_girlfriend my_son my_daughter my_brother",
    "toomuch": "took_too_much taken_too_much took_way_too_much did_too_much done_too_much"
    " had_too_much snorted_too_much used_too_much took_far_too_much",
    "bad": "dying die dead passed_out unconscious collapsed collapse seizure hallucinating",
}
"""The words a pattern means by <name>."""

LOOKALIKES = (
    "breathed breathes breaths cest cheat chess chests chet crest ding doing drying"
    " killings liking lining livin loving pressured pressures suicides thirst chests crust"
)
"""Words of their own that are one slip away from a word of danger."""
