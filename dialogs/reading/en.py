"""English words: what is lent to every reader, and with ``!`` what only English speakers mean."""

from __future__ import annotations

from collections.abc import Mapping

WORDS: Mapping[str, str] = {
    "number": "zero=0|one=1|two=2|three=3|four=4|five=5|six=6|seven=7|eight=8|nine=9|ten=10"
    "|eleven=11|twelve=12|thirteen=13|fourteen=14|fifteen=15|sixteen=16|seventeen=17"
    "|eighteen=18|nineteen=19|twenty=20|thirty=30|forty=40|fourty=40|fifty=50|sixty=60"
    "|seventy=70|eighty=80|ninety=90|hundred=100|thousand=1000",
    "article": "a!|an!|one",
    "half": "half|half a|half an|a half!",
    "one_and_half": "one and a half=1.5|three quarters=0.75|three quarters of a=0.75",
    "quarter": "quarter|a quarter!|quarter of a|a quarter of a!|quarter a",
    "and_half": "and a half|and half",
    "and": "and",
    "upto": "to|or!|till|until|up to|or maybe",
    "between": "between|maybe|perhaps|sometimes|kind of|sort of|a bit|a little|it depends"
    "|depends|possibly|yes and no|could be|might be|not sure|sorta|kinda",
    "minus": "minus",
    "about": "about|around|roughly|almost|nearly|like!|some!|approximately|approx|at least"
    "|at most|just under|just over|solid",
    "just_under": "just under",
    "take_back": "no!|wait|i mean|actually|oops|rather|make that|scratch that|nvm|nope!",
    "clock_half": "half",
    "clock_quarter": "quarter|a quarter!",
    "clock_before": "to|before!|til",
    "clock_after": "past|after!",
    "clock_hour": "oclock|o clock|hours!|hour!",
    "clock_minute": "minutes|minute|mins",
    "clock_and": "and",
    "duration": "half an hour",
    "since": "ago",
    "midnight": "midnight",
    "midday": "noon|midday",
    "morning": "in the morning|morning|this morning",
    "afternoon": "in the afternoon|afternoon|this afternoon",
    "evening": "in the evening|evening|tonight|this evening|last night",
    "night": "at night|night",
    "am": "am|a m|a . m",
    "pm": "pm|p m|p . m",
    "clock_lead": "at|around|about|by!|from!|since",
    "bound": "after!|before!|until",
    "vague_time": "later|early|late|soon|all day|all evening|all night|all the time"
    "|after work|after dinner|now!|whenever",
    "line": "line=1|lines|bump=1|bumps|key bump=1|key bumps|rail=1|rails|sniff=1|sniffs|keys",
    "gram": "gram=1|grams|g=1",
    "half_gram": "half g=0.5",
    "milligram": "mg|milligrams|milligram",
    "euro": "euro=1|euros|eur|quid|bucks",
    "cent": "cents",
    "packet": "bag|bags|baggie|baggies|packet|packets|wrap|wraps|ball!|balls!",
    "worth": "of!|worth|for!",
    "spent": "for!|worth|spent|cost",
    "glass": "glass=1|glasses|pint=1|pints|beer=1|beers|wine|wines|glass of wine=1"
    "|glasses of wine|drink=1|drinks|shot=1|shots|cocktail=1|cocktails|cider=1|ciders"
    "|gin and tonic=1|g t=1|can=1|cans|cans of beer|can of beer=1",
    "bottle": "bottle|bottles|bottle of wine|bottles of wine|six pack|pitcher",
    "span": "hours|hour|days|day|weeks|week|months|years|times|minutes|mins|people|friends|pills",
    "times_x": "times",
    "several": "a couple|a couple of|couple|a few|few|some|a lot|lots|too much|too many|much"
    "|many|a bit|little|a little|not much|not many|several|loads|tons|plenty|hardly any"
    "|barely any|so much",
    "less_than": "more than|less than|over!|under!",
    "nothing": "none|nothing|no!|nope!|zero|nil|nada|zilch|didnt|not any|sober|clean"
    "|nothing at all",
    "none_of": "no!|zero|not a",
    "plus": "then|plus|later|more|and then|another",
    "either": "or!|or maybe",
    "shared": "shared|split|between us",
    "per": "per|a day!|every",
    "does_not_know": "no idea|dont know|do not know|dunno|idk|not sure|no clue|cant remember"
    "|forgot|dont remember|lost count|cant say|hard to say|who knows",
    "refuses": "not telling|none of your business|dont want to say|rather not say|private"
    "|no comment|wont say|dont want to answer|prefer not to say|mind your own",
    "regret": "wait|i mean|sorry|oops|make that|no!|scratch that",
    "scale_frame": "scale of|scale from",
    "right_now": "now!|right now|today|at the moment",
    "nothing_at_all": "none|nothing|no craving|no cravings|no urge|not at all|zero|nil|zilch"
    "|nada|absent",
    "utmost": "max|maximum|unbearable|cant stand it|off the charts|highest|as high as it gets",
    "level": "a bit|a little|bit|little|some!|a lot|lots|much|too much|not much|not really"
    "|medium|moderate|mild|strong|very strong|high|low|average|quite|quite a bit|pretty high"
    "|pretty bad|bad|meh|so so|hardly|barely|kind of|sort of|manageable|ok|okay|fine|intense",
    "no_alone": "no!|nope",
    "yes": "yes|yep|yup|yeah|yea|sure|sure thing|definitely|absolutely|of course|certainly"
    "|i think so|think so|i guess so|i guess|i do|i did|i have|i am|right|correct|ok|okay"
    "|true|totally|indeed|please|unfortunately yes|sadly yes|for sure|i suppose|i suppose so"
    "|why not|you bet|aye",
    "no": "no|nope|nah|not really|not today|never|no way|definitely not|absolutely not"
    "|of course not|certainly not|i dont think so|dont think so|not at all|not yet|none"
    "|nothing|i didnt|i did not|didnt|i dont|i do not|no thanks|no thank you|not anymore"
    "|i havent|wrong|false|im not|i wont|sure not|not this time|probably not!",
    "likely_yes": "probably|most likely|probably yes",
    "likely_no": "probably not|unlikely",
    "filler": "well|oh|hey|dude|mate|thanks|just|actually|honestly|sadly|unfortunately|um|uh"
    "|hell|so|i",
    "core_yes": "yes|yep|yup|yeah|yea|aye",
    "core_no": "no|nope|nah",
    "yes_no_regret": "wait|sorry|i mean|actually",
    "today": "today|tonight|this morning|this evening|this afternoon|just now",
    "yesterday": "yesterday|last night|yday|yest",
    "day_before": "the day before yesterday|day before yesterday",
    "tomorrow": "tomorrow|next week|tmrw",
    "weekday": "monday=0|mon!=0|tuesday=1|tue!=1|wednesday=2|wed!=2|thursday=3|thu!=3"
    "|friday=4|fri!=4|saturday=5|sat!=5|sunday=6|sun!=6",
    "past_day": "last|past|on!",
    "ago": "ago",
    "days": "day|days",
    "weeks": "week|weeks",
    "month": "january=1|february=2|march=3|april=4|may!=5|june=6|july=7|august=8|october=10"
    "|november=11",
    "nth": "first=1|second=2|third=3|fourth=4|fifth=5",
    "vague_day": "last week|last month|the other day|recently|last weekend|a few days",
    "every": "all|everything|all of them|both",
    "last_one": "last|the last one",
}
