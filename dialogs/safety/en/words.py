"""How words of danger are typed in English, and which words stand for one another."""

from __future__ import annotations

_ENDS_IN_G = (
    "dy liv kill cutt hurt shak drink driv us watch follow hear see tak think hitt beat sniff "
    "snort "
    "bleed feel go do tremb sweat vomit puk chok threaten scream burn wak mov respond collaps"
)

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
    **dict.fromkeys(("breth", "breathe'", "breeth", "breahte", "breeve"), "breathe"),
    **dict.fromkeys(("breathin", "breething", "brething"), "breathing"),
    **dict.fromkeys(("respondin",), "responding"),
    **dict.fromkeys(("od", "ode", "od'd", "oded", "ods"), "overdosed"),
    **dict.fromkeys(("oding", "od'ing"), "overdosing"),
    **dict.fromkeys(("chets", "cehst", "chset", "chesst"), "chest"),
    **dict.fromkeys(("pian", "apin", "painn"), "pain"),
    **dict.fromkeys(("u", "ya"), "you"),
    **{f"{who}'ll": f"{who} will" for who in ("he", "she", "they", "we", "you", "it", "that")},
    **{f"{who}'d": f"{who} would" for who in ("he", "she", "we", "you")},
    **dict.fromkeys(("theres", "there's"), "there is"),
    **dict.fromkeys(("whats", "what's"), "what is"),
    **dict.fromkeys(("someones", "someone's", "somebodys", "somebody's"), "someone is"),
    **dict.fromkeys(("were'", "we're"), "we are"),
    **dict.fromkeys(("shouldnt", "shouldn't"), "should not"),
    **dict.fromkeys(("weren't", "werent"), "were not"),
    **dict.fromkeys(("hadnt", "hadn't"), "had not"),
    **dict.fromkeys(("ppl", "peeps"), "people"),
    **dict.fromkeys(("rn",), "right now"),
    **dict.fromkeys(("r",), "are"),
    **dict.fromkeys(("cuz", "coz", "cos", "bc", "bcos", "becoz", "cause"), "because"),
    **dict.fromkeys(("thru",), "through"),
    **dict.fromkeys(("agen", "agn", "agian"), "again"),
    **dict.fromkeys(("wiv", "wth"), "with"),
    **dict.fromkeys(("tonite", "2nite", "tonigt", "2night", "tonght"), "tonight"),
    **dict.fromkeys(("b4",), "before"),
    **dict.fromkeys(("plz", "pls"), "please"),
    **dict.fromkeys(("smth", "sth", "somethin"), "something"),
    **dict.fromkeys(("abt",), "about"),
    **dict.fromkeys(("lyf", "lief"), "life"),
    **dict.fromkeys(("n",), "and"),
    **dict.fromkeys(("preggo", "pregs", "preggerz"), "preggers"),
    **dict.fromkeys(("themself", "themselfs"), "themselves"),
    **dict.fromkeys(("hisself", "himslef"), "himself"),
    **{f"{verb}in": f"{verb}ing" for verb in _ENDS_IN_G.split()},
    **{f"{verb}in'": f"{verb}ing" for verb in _ENDS_IN_G.split()},
}
"""How a word is also typed, and what it stands for."""

CLASSES = {
    "scold": "mum mom mam mother mother_in_law dad dads mums mam father parents boss manager "
    "gaffer teacher coach nan gran grandma landlord trainer hangover work job monday doctor "
    "dentist accountant professor supervisor liver bank tutor",
    "shall": "will would ll going_to gonna gunna wants_to is_going_to are_going_to is_gonna might",
    "want": "want wants wanting wanted_today need",
    "who": "i he she they we",
    "thing": "app bot internet phone site website computer laptop screen button dog cat hamster "
    "pet rabbit horse fish bird program chatbot system keyboard game",
    "is": "is are be would_be would will_be were was",
    "hits": "pulled pulls grabbed threw slap punch drags hits hit hitting beats beat beating "
    "punches punched punching kicks kicked kicking slaps slapped slapping chokes choked "
    "choking strangles strangled strangling shoves shoved shoving pushes pushed pushing "
    "grabs throws battered batters attacked attacks headbutted smacked smacks bites bit "
    "hurts hurt raped rapes assaulted stabbed pinned dragged",
    "afraid": "afraid scared terrified frightened petrified fearful",
    "little": "grandchild stepkids child children kid kids baby toddler son daughter newborn "
    "infant niece nephew grandkids grandson granddaughter grandchildren little_one "
    "little_ones little_boy little_girl bairn year_old months_old stepson stepdaughter",
    "high": "high coked coke_up coked_up wasted drunk lines line bumps bump sniffing sniffed "
    "snorting snorted using used coke cocaine wired drinking stoned off_my_face "
    "off_his_face fucked pissed under_the_influence beers pints wine vodka mdma ket "
    "ketamine weed pills on_drugs gear hammered tipsy had_a_few bit_gone loaded charlie",
    "gone": "high wasted drunk coked wired stoned off_my_face out_of_it fucked pissed "
    "under_the_influence hammered too_high loaded",
    "calm": "ghb gbl g benzo benzos xanax valium diazepam alprazolam lorazepam clonazepam "
    "klonopin ativan sleeping_pills sleeping_tablets zopiclone temazepam zolpidem ambien "
    "tranquillisers tranquilizers sedatives pregabalin phenazepam oxazepam lyrica gabapentin "
    "zoplicone zimovane diazzies vallies phenibut ghb_every tramadol serax librium",
    "young": "8 9 10 11 12 13 14 15 16 17 eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen 12th 13th 14th 15th",
    "uses": "coke cocaine using use uses used sniff sniffs sniffing sniffed snort snorting "
    "snorted line lines bump bumps gram drugs high coked wired drunk beers pints wine "
    "weed pills ghb speed ket tripping trip had_a_bit had_some doing_lines did_lines "
    "on_it",
}
"""The words a pattern means by <name>."""

LOOKALIKES = (
    "breathed breathes breaths cest cheat chess chests chet crest ding doing drying"
    " killings liking lining livin loving pressured pressures suicides thirst chests crust"
)
"""Words of their own that are one slip away from a word of danger."""
