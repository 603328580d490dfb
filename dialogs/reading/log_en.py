"""How a day is told in English: the words for each sense. A ``!`` keeps a phrase at home."""

from __future__ import annotations

from dialogs.reading.log_senses import Phrases, Sense

PHRASES: Phrases = {
    Sense.CRAVING: (
        "craving|cravings|urge|urges|crave|craved|itch|temptation|tempted|desire|desires"
        "|felt like using|feel like using|wanted to use so bad|was dying to use"
    ),
    Sense.CRAVING_FOR: (
        "craving for|urge to|cravings for|craving a|craving some|im craving|desire to|desire for"
    ),
    Sense.IDIOM: (
        "in line|on line|waiting in line|finish line|bus line|the app|used the app|used this"
        "|used that|used an|used your|used these|get used|stood in line|bottom line|used my"
        "|used the"
    ),
    Sense.MUCH: (
        "lots of|a lot of|loads of|strong|big!|bad!|really bad|huge|intense|massive|mild|slight"
        "|low!|high!|little|heavy|terrible|awful|insane|crazy|some!|few!|hardly any|many!|strongest"
        "|constant|small"
    ),
    Sense.USED: (
        "used|relapsed|relapse|slipped|slipped up|slip up|slip!|sniffed|snorted|gave in|given in"
        "|caved|lapsed|couldnt resist|could not resist|couldnt help it|fell off the wagon"
        "|fucked up|messed up|did coke|did some coke|done coke|bumped|didnt resist|coked up"
        "|got high|gave in to it|couldnt stop myself"
    ),
    Sense.USE: "usage",
    Sense.TO_USE: (
        "using|use|to use|give in|sniff|snort|score|do coke|do a line|touch|relapse to|take any!"
    ),
    Sense.TOOK: (
        "took|taken|had!|did!|touched|racked|racked up|hoovered|done!|finished|blew|did it all"
        "|railed"
    ),
    Sense.DID: "did it|do it|done it",
    Sense.COKE: (
        "coke|cocaine|gear|blow|white|snow|powder|charlie|sniff|coca|baggie|bag!|crack|toot"
        "|nose candy|yayo|drugs"
    ),
    Sense.DRANK: "drank!|drunk!|drunk some|drinking|been drinking|drink!",
    Sense.DRUNK: "wasted|hammered|smashed|pissed|got drunk|plastered|tipsy",
    Sense.ALCOHOL: (
        "alcohol|booze|drinks|beer|beers|pint|pints|wine|wines|glass|glasses|glass of wine"
        "|glasses of wine|cider|ciders|gin and tonic|gin and tonics|g and t|whiskey|whiskeys"
        "|whisky|whiskies|vodka|vodkas|rum|shots|shot|cocktail|cocktails|lager|lagers|prosecco"
        "|champagne|tequila|spirits|gin|ale!|ales!|ipa|ipas|glass wine|glasses wine|margarita"
        "|margaritas|martini|martinis"
    ),
    Sense.CLEAN: (
        "no use|no using|clean|stayed clean|sober|stayed sober|resisted|held off|held out"
        "|abstinent|stayed strong|abstained|managed not to|resisted it|stayed away from it"
        "|kept clean"
    ),
    Sense.NOT: (
        "not!|didnt|havent|dont!|did not|have not|never!|wasnt|hasnt|not any|didn t|dint|didint"
        "|dident|did nt"
    ),
    Sense.NONE: (
        "nothing|no|none|any!|zero|nil|nought|not a single|nowt|nuthing|not a drop|not one"
    ),
    Sense.WITHOUT: "without|instead of|rather than",
    Sense.ALMOST: "almost|nearly|came close to|close to|about to",
    Sense.HELD: (
        "no more than|not more than|no idea|dont know|not only|no regrets|not much|not great"
        "|not a lot|no clue|not sure|not proud|no sleep|not bad|not good|no one|no problem"
        "|nothing else|not too|not so|not really"
    ),
    Sense.YES: "yes|yeah|yep|yup|aye",
    Sense.NO: "nope|nah",
    Sense.WANT: (
        "want|wanted|wanna|wish|would|id like|would like|like to|thinking about|thought about"
        "|thinking of|thought of|hope!|hoping|considered|my goal|my limit|goal is|planning|planned"
        "|plan to|trying to|promised"
    ),
    Sense.PLAN: ("going to|gonna|will!|ill!|might|may!|should|could!|can!|im going|cant wait"),
    Sense.IF: ("if|in case|unless|afraid|worried|scared|costs|suppose|what if|when i use"),
    Sense.ASK: (
        "how many|how much|how|what|whats|why|when!|where|who|which|should i|can i|can you"
        "|could you|is it|do you|does|is there|am i!|are you|did you|help me|what now|what do i"
        "|what should i"
    ),
    Sense.OTHER: (
        "he!|she|they|him!|her!|you|everyone|everybody|people|brother|sister|son!|daughter|mother"
        "|father|mum|dad|friend|girlfriend|boyfriend|husband|wife|partner|mate|boss|colleague"
        "|neighbour|guy|dude|roommate|uncle|cousin"
    ),
    Sense.WITH: "with!|of!|for!|to!|from!|at!|by!|about|mates|off!|after",
    Sense.ME: "i!|ive|im|myself|we!",
    Sense.SAYS: ("says|said!|told me|thinks|according to|asked|dreamt|dreamed|dream|talked about"),
    Sense.AGO: (
        "used to|years ago|months ago|a year ago|years back|back then|when i was|back in the day"
        "|last year|in my twenties|weeks ago|last month|when i still"
    ),
    Sense.HABIT: (
        "every day|each day|every weekend|per day|a day|per week|a week|usually|always|on average"
        "|often|daily|weekly|most days|sometimes|for years"
    ),
    Sense.FUTURE: "tomorrow|later|next week|next weekend|next month|soon|from now on",
    Sense.OTHER_DRUG: (
        "joint|joints|weed|ecstasy|pill|pills|mdma|speed|ket|ketamine|ghb|acid|lsd|mushrooms"
        "|cigarette|cigarettes|vape|cigs|fags|sugar|coffee|coffees|tea|groceries|petrol|water"
        "|edible|edibles|xanax|pizza"
    ),
    Sense.OFFER: (
        "offered|offering|offers|brought some|had some on them|there is|there was|found|on me"
    ),
    Sense.BUT: (
        "but|because|so!|while|though|although|until|then!|when!|after which|cause|cuz|except"
        "|instead"
    ),
    Sense.AND: "and|plus",
    Sense.MORNING: "morning|this morning|in the morning|woke up|breakfast|at breakfast",
    Sense.AFTERNOON: (
        "afternoon|this afternoon|lunch|during lunch|lunchtime|noon|midday|lunch break|at lunch"
    ),
    Sense.EVENING: (
        "evening|this evening|tonight|in the evening|after dinner|last evening|yesterday evening"
        "|tonite|2nite"
    ),
    Sense.NIGHT: "during the night|middle of the night|midnight|all night|in the night",
    Sense.TIMES: "times|once|twice|time!",
    Sense.SPAN: (
        "year|years|day!|days|week|weeks|month|months|hour|hours|min|mins|minute|minutes|oclock"
        "|am!|pm|miles|km|yrs|hrs|people|kids|percent"
    ),
    Sense.LESS: (
        "less than usual|less than normal|less than before|fewer than usual|less than last"
        "|half of what i|less than yesterday|less than i usually|half my usual|less than always"
    ),
    Sense.STOPPED_EARLY: (
        "stopped after|stopped at|stopped early|stopped there|left it at|managed to stop"
        "|then stopped|and stopped|just stopped|kept it to|kept it at|stuck to|flushed the rest"
        "|threw the rest|stopped myself"
    ),
    Sense.LEFT: (
        "went home|left early|left the party|left the pub|left the bar|walked away|walked out"
        "|headed home|drove home|walked home|went home early|took a taxi home|got a cab home"
        "|i left|just left|home early|cycled home|left when"
    ),
    Sense.REFUSED: (
        "said no|turned it down|turned down|refused|declined|no thanks|no thank you|say no"
        "|saying no|passed on it|i passed|turned them down|told them no"
    ),
    Sense.WAITED: (
        "waited it out|waited|rode it out|sat it out|sat with it|waited until|surfed it"
        "|surfed the urge|urge surfing|let it pass"
    ),
    Sense.REACHED_OUT: (
        "called my|phoned|rang my|texted my|talked to|spoke to|spoke with|called a friend"
        "|reached out|talked with|went to a meeting|asked for help|messaged my|rang a|called"
        "|texted"
    ),
    Sense.FILLER: (
        "you know|see you tomorrow|see you later|talk tomorrow|i will say|i should say"
        "|want to log|wanted to say|want to say|work|night|bit|weeks|feeling|felt|tired|bored"
        "|house|home|loud|live|lives|lived|mind|fine|find|lies|life|like|nine|mine|user|love|lost"
        "|party|walk|talk|took|book|look|cook|cooked|been|seen|best|bear|bears|beef|winter|wind"
    ),
    Sense.LINES: "line|lines|bump|bumps|key!|keys!",
    Sense.GRAMS: "gram|grams|g!|gs!|gramme",
    Sense.EURO: "euro|euros|quid|pounds|£|dollars|bucks|$",
    Sense.CONTAINER: "bottle|bottles|crate|pitcher|sixpack|pint bottle|jug",
    Sense.SOME: (
        "a few|few!|some!|several|a couple of|couple of|a couple|couple|lots of|loads of|a lot of"
        "|too many|too much|many!|a bit|a bit of|bit of"
    ),
    Sense.STOPPED: "stopped|left it|kept it|stuck",
    Sense.DAY: (
        "today|2day|tody|yesterday|yday|ystrday|last night|the day before yesterday|monday"
        "|tuesday|wednesday|thursday|friday|saturday|sunday|last monday|last tuesday"
        "|last wednesday|last thursday|last friday|last saturday|last sunday"
    ),
}
