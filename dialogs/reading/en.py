"""English words: what is lent to every reader, and with ``!`` what only English speakers mean."""

from __future__ import annotations

from collections.abc import Mapping

WORDS: Mapping[str, str] = {
    "number": "dozen=12|a dozen=12|half a dozen=6|half dozen=6|"
    "zero=0|one=1|two=2|three=3|four=4|five=5|six=6|seven=7|eight=8|nine=9|ten=10"
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
    "between": "50 / 50|"
    "kindof|sort of maybe|maybe a bit|50 50|fifty fifty|in between|bit of both|"
    "now and then|on and off|here and there|half half|hard to say yes or no|mostly|"
    "partly|half true|somewhat|ish|it varies|perhaps later|maybe later|later maybe|"
    "between|maybe|perhaps|sometimes|kind of|sort of|a bit|a little|it depends"
    "|depends|possibly|yes and no|could be|might be|not sure|sorta|kinda",
    "minus": "minus",
    "about": "ish|give or take|more or less|probs|prob|probably|maybe like|id say|"
    "about|around|roughly|almost|nearly|like!|some!|approximately|approx|at least"
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
    "vague_time": "before bed|bedtime|before bedtime|before sleep|before i sleep|"
    "before i go to sleep|any time|anytime|dont mind|whatever|when i get home|"
    "after tea|after supper|after lunch|after school|after training|after gym|"
    "at some point|sometime|late evening|end of the day|doesnt matter|up to you|"
    "later|early|late|soon|all day|all evening|all night|all the time"
    "|after work|after dinner|now!|whenever",
    "line": "small line=1|big line=1|big lines|fat lines|fat line=1|small lines|toot=1|toots|"
    "dab!=1|dabs!|line of coke=1|lines of coke|"
    "line=1|lines|bump=1|bumps|key bump=1|key bumps|rail=1|rails|sniff=1|sniffs|keys",
    "gram": "gram=1|grams|g=1",
    "half_gram": "half g=0.5",
    "milligram": "mg|milligrams|milligram",
    "euro": "e!=1|euro=1|euros|eur|quid|bucks",
    "cent": "cents",
    "packet": "half a bag|gram bag|deal!|baggy|"
    "bag|bags|baggie|baggies|packet|packets|wrap|wraps|ball!|balls!",
    "worth": "of!|worth|for!",
    "spent": "for!|worth|spent|cost",
    "glass": "g & t=1|gt!=1|gin & tonic=1|gin & tonics|gin and tonics|gins|gin=1|vodkas|"
    "vodka=1|vodka coke=1|rum and coke=1|whisky=1|whiskey=1|whiskies|pint of lager=1|"
    "pints of lager|pint of beer=1|pints of beer|can of cider=1|cans of cider|"
    "can of lager=1|cans of lager|bottle of beer=1|bottles of beer|prosecco=1|"
    "proseccos|glass of prosecco=1|glasses of prosecco|glass of red=1|glasses of red|"
    "glass of white=1|glasses of white|spritz=1|aperol=1|aperols|half pint=1|"
    "half pints|halves!|bevvy=1|bevvies|lager=1|lagers|jager=1|jagerbombs|tequila=1|"
    "tequilas|unit=1|units|"
    "glass=1|glasses|pint=1|pints|beer=1|beers|wine|wines|glass of wine=1"
    "|glasses of wine|a drink=1|drinks|shot=1|shots|cocktail=1|cocktails|cider=1|ciders"
    "|gin and tonic=1|g t=1|can=1|cans|cans of beer|can of beer=1",
    "bottle": "bottle of vodka|bottle of gin|bottle of rum|bottle of whisky|bottle of prosecco|"
    "bottle of red|bottle of white|litre|case of beer|crate|"
    "bottle|bottles|bottle of wine|bottles of wine|six pack|pitcher",
    "span": "hours|hour|days|day|weeks|week|months|years|times|minutes|mins|people|friends|pills",
    "times_x": "times",
    "several": "a couple|a couple of|couple|a few|few|some|a lot|lots|too much|too many|much"
    "|many|a bit|little|a little|not much|not many|several|loads|tons|plenty|hardly any"
    "|barely any|so much",
    "less_than": "more than|less than|over!|under!",
    "nothing": "stayed clean|clean all day|stayed off the booze|stayed off it|nothing alcoholic|"
    "no alcohol|soft drinks only|alcohol free day|"
    "didnt drink|dont drink|do not drink|havent drunk|havent had any|didnt have any|"
    "nothing to drink|not a drop|no drinks|no drink|no booze|stayed sober|"
    "off the booze|not drinking|didnt use|havent used|havent touched it|"
    "didnt touch it|not a thing|no coke|no gear|not today|nowt|off it|"
    "none|nothing|no!|nope!|zero|nil|nada|zilch|didnt|not any|sober|clean"
    "|nothing at all",
    "none_of": "no!|zero|not a",
    "plus": "then|plus|later|more|and then|another",
    "either": "or!|or maybe",
    "shared": "shared|split|between us",
    "per": "per|a day!|every",
    "does_not_know": "no idea mate|havent a clue|not a clue|dno|dunno really|beats me|"
    "couldnt tell you|couldnt say|cant tell|hard to tell|dont recall|cannot remember|"
    "do not remember|blacked out|no memory|lost track|didnt count|wasnt counting|"
    "stopped counting|"
    "no idea|dont know|do not know|dunno|idk|not sure|no clue|cant remember"
    "|forgot|dont remember|lost count|cant say|hard to say|who knows",
    "refuses": "id rather not say|dont wanna say|not saying|not gonna say|wont tell|"
    "not your business|nunya|keep that to myself|pass on that|"
    "not telling|none of your business|dont want to say|rather not say|private"
    "|no comment|wont say|dont want to answer|prefer not to say|mind your own",
    "regret": "wait|i mean|sorry|oops|make that|no!|scratch that",
    "scale_frame": "scale of|scale from",
    "right_now": "now!|right now|today|at the moment",
    "nothing_at_all": "no urges|no urges today|wasnt craving|wasnt craving at all|wasnt feeling it|"
    "not craving anything|nothing today|nothing to report!|"
    "not even once|not once|no desire|no desire at all|didnt have any|"
    "dont have any|"
    "didnt feel like it|dont feel like it|dont fancy it|didnt fancy it|"
    "not feeling it|not one|nowt|sod all|didnt crave|havent craved|not craving|"
    "no thoughts of it|"
    "none|nothing|no craving|no cravings|no urge|not at all|zero|nil|zilch"
    "|nada|absent",
    "utmost": "through the roof|maxed out|maxed|off the scale|as bad as it gets|cant take it|"
    "cant handle it|couldnt be higher|couldnt be worse|worst ever|highest ever|"
    "max|maximum|unbearable|cant stand it|off the charts|highest|as high as it gets",
    "level": "massive|huge|insane|crazy!|tons|mad!|loads|proper strong|not bad|not too bad|"
    "not great|alright|bearable|tiny bit|tiny|slight|slightly|very|really strong|"
    "really bad|really low|fairly|somewhat|a wee bit|more than usual|less than usual|"
    "same as usual|the usual|as usual|"
    "a bit|a little|bit|little|some!|a lot|lots|much|too much|not much|not really"
    "|medium|moderate|mild|strong|very strong|high|low|average|quite|quite a bit|pretty high"
    "|pretty bad|bad|meh|so so|hardly|barely|kind of|sort of|manageable|ok|okay|fine|intense",
    "no_alone": "no!|nope",
    "yes": "thatd be nice|that would be nice|that would be great|thatd be great|"
    "id love that|id like to|yes id like that|be great|lovely|brilliant|perfect|"
    "go ahead|yeah go ahead|"
    "go on then|go on|go for it|sounds good|sounds great|fine by me|fine with me|"
    "works for me|im in|im up for it|happy to|id like that|id love to|lets do it|"
    "lets go|do it|alright then|alright|right you are|yes mate|obvs|obviously|deffo|"
    "defo|defs|fair enough|spot on|thats it|thats correct|thats right|thats true|"
    "all correct|all good|exactly|cool|good idea|gladly|i would|yes i would|"
    "i would like that|hell yes|hell yeah|100%|yes pls|pls|yes ta|i used|i did use|"
    "did use|i caved|caved|caved in|i gave in|gave in|i slipped|slipped up|"
    "i relapsed|relapsed|i had some|had some|i took some|took some|i wanna|i want to|"
    "i want that|"
    "yes|yep|yup|yeah|yea|sure|sure thing|definitely|absolutely|of course|certainly"
    "|i think so|think so|i guess so|i guess|i do|i did|i have|i am|right|correct|ok|okay"
    "|true|totally|indeed|please|unfortunately yes|sadly yes|for sure|i suppose|i suppose so"
    "|why not|you bet|aye",
    "no": "rather not|id rather not|id prefer not to|prefer not|prefer not to|leave it|"
    "no need|not needed|not for me|not now|not right now|not this week|not tonight|"
    "im good|im ok thanks|im fine thanks|all good thanks|no ta|no cheers|pass|"
    "hard pass|skip that|stop that|dont want to|dont want that|i dont want to|"
    "i stayed off it|stayed off it|stayed off|managed without|i managed without|"
    "i resisted|resisted|stayed clean|stayed sober|didnt use|did not use|havent used|"
    "nothing today|none today|didnt touch it|kept away|thats wrong|thats not right|"
    "not right|incorrect|not correct|not quite|not exactly|nothing like that|"
    "negative|not a chance|fat chance|as if|no chance|not once|not even once|hell no|"
    "noo|nooo|not gonna happen|nuh uh|"
    "no|nope|nah|not really|not today|never|no way|definitely not|absolutely not"
    "|of course not|certainly not|i dont think so|dont think so|not at all|not yet|none"
    "|nothing|i didnt|i did not|didnt|i dont|i do not|no thanks|no thank you|not anymore"
    "|i havent|wrong|false|im not|i wont|sure not|not this time|probably not!",
    "likely_yes": "prob|probs|prolly|i reckon so|reckon so|likely|should be|"
    "probably|most likely|probably yes",
    "likely_no": "prob not|probs not|prolly not|doubt it|i doubt it|dont reckon so|"
    "i dont reckon so|"
    "probably not|unlikely",
    "filler": "tbh|to be honest|lol|haha|hahaha|omg|man|bro|pal|luv|love|cheers|please|pls|ta|"
    "really|then|today|tonight|this time|god|thank god|luckily|thankfully|"
    "fortunately|proud|happy|to say|say|again|erm|uhm|hmm|ah|ohh|aw|ffs|damn|fuck|"
    "shit|im|afraid|guess|a|an|it|that|there|"
    "well|oh|hey|dude|mate|thanks|just|actually|honestly|sadly|unfortunately|um|uh"
    "|hell|so|i",
    "core_yes": "ye|yee|yh|yah|yes yes|yess|yesss|yas|yus|yeahh|yeh|mhm|uh huh|uhuh|ya!|yarp|"
    "yees|yeap|yeas|"
    "yes|yep|yup|yeah|yea|aye",
    "core_no": "noo|nooo|nooope|naw|nay|naah|nahh|nono|no no|no no no|noooo|no|nope|nah",
    "yes_no_regret": "wait|sorry|i mean|actually",
    "today": "2day|tonite|earlier today|earlier|this avo|"
    "today|tonight|this morning|this evening|this afternoon|just now",
    "yesterday": "yesturday|yesterdays|yesterday evening|yesterday night|yesterday afternoon|"
    "yesterday morning|ystrday|ytd|the night before|last nite|"
    "yesterday|last night|yday|yest",
    "day_before": "two nights ago|the night before last|night before last|day b4 yesterday|"
    "2 nights ago|"
    "the day before yesterday|day before yesterday",
    "tomorrow": "next monday|next tuesday|next wednesday|next thursday|next friday|next saturday|"
    "next sunday|next weekend|next month|tomorow|tomoz|tmr|tonight later|"
    "the day after tomorrow|coming friday|coming saturday|"
    "tomorrow|next week|tmrw",
    "weekday": "thurs=3|thur=3|weds=2|wednes=2|tues=1|mondays=0|tuesdays=1|fridays=4|"
    "saturdays=5|sundays=6|"
    "monday=0|mon!=0|tuesday=1|tue!=1|wednesday=2|wed!=2|thursday=3|thu!=3"
    "|friday=4|fri!=4|saturday=5|sat!=5|sunday=6|sun!=6",
    "past_day": "last|past|on!",
    "ago": "ago",
    "days": "day|days",
    "weeks": "week|weeks",
    "month": "jan=1|feb=2|apr=4|jun=6|jul=7|aug=8|sep=9|sept!=9|september=9|oct=10|nov=11|"
    "dec!=12|december=12|"
    "january=1|february=2|march=3|april=4|may!=5|june=6|july=7|august=8|october=10"
    "|november=11",
    "nth": "first=1|second=2|third=3|fourth=4|fifth=5",
    "vague_day": "the other night|the other week|a while ago|a while back|ages ago|sometime|"
    "some time last week|not long ago|earlier this week|a few nights ago|"
    "couple of days ago|a couple of days ago|over the weekend|"
    "last week|last month|the other day|recently|last weekend|a few days",
    "every": "all|everything|all of them|both",
    "last_one": "last|the last one",
    "somewhat": "more than usual|less than usual|same as usual|same as always|the usual|as usual|"
    "usual amount|more than planned|more than i wanted|too many to count|enough",
    "soft_drink": "water|just water|tea|coffee|lemonade|juice|orange juice|soft drinks|soft drink|"
    "squash|fizzy|alcohol free|alcohol free beer|zero percent|mocktail|mocktails|"
    "diet coke|coke zero!|red bull",
    "letter_yes": "y",
    "letter_no": "n",
    "implied_yes": "used!|used some!|one line|a line|couple of lines|few lines|some coke",
    "not_done": "did not|didnt use|did not use|havent used|nothing used|used nothing|"
    "no use today|clean today|stayed clean",
}
