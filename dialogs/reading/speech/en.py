"""How people put what they want in English."""

from __future__ import annotations

from dialogs.reading.speech.speech import Speech

_VALUE = r"(?P<new>\S+(?: \S+){0,3}?)"
_NUMBER = (
    r"(?P<new>(?:[€$£]?\d[\d.,:/]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
    "|zero"
    r"|half)"
    r"(?: \S+){0,2}?)"
)
_OOPS = r"(?:(?:no|oops|sorry|wait|oh|typo|mistake|whoops|pardon) )*"

SPEECH = Speech(
    spellings={
        **dict.fromkeys(("im",), "i am"),
        **dict.fromkeys(("id", "ill", "ive"), "i"),
        **dict.fromkeys(("dont", "doesnt", "didnt", "do'nt"), "do not"),
        **dict.fromkeys(("havent", "hasnt"), "have not"),
        **dict.fromkeys(("cant", "cannot", "couldnt"), "can not"),
        **dict.fromkeys(("wont",), "will not"),
        **dict.fromkeys(("isnt", "arent"), "is not"),
        **dict.fromkeys(("u", "ya", "youre"), "you"),
        **dict.fromkeys(("r",), "are"),
        **dict.fromkeys(("wanna",), "want to"),
        **dict.fromkeys(("gonna",), "going to"),
        **dict.fromkeys(("gotta",), "have to"),
        **dict.fromkeys(("lets",), "let us"),
        **dict.fromkeys(("whats",), "what is"),
        **dict.fromkeys(("hows",), "how is"),
        **dict.fromkeys(("msg", "msgs", "texts"), "message"),
        **dict.fromkeys(("charlie", "blow", "snow", "cocaine"), "coke"),
        **dict.fromkeys(("gnight", "goodnight", "nite"), "good night"),
        **dict.fromkeys(("asap",), "now"),
        **dict.fromkeys(("checkin",), "check in"),
        **dict.fromkeys(("2day",), "today"),
    },
    together={
        "not sleep": "insomnia",
        "fall asleep": "insomnia",
        "not slept": "insomnia",
        "sleep badly": "insomnia",
        "sleeping badly": "insomnia",
        "fell off": "relapse",
        "used again": "relapse",
        "did it again": "relapse",
        "say no": "refuse",
        "turn down": "refuse",
        "turn it down": "refuse",
        "good night": "bye",
        "see you": "bye",
        "cut down": "reduce",
        "use less": "reduce",
        "cut back": "reduce",
        "read along": "privacy read",
        "real person": "human",
        "go back": "back",
        "too long": "short text",
        "about to": "about to",
        "leave alone": "pause",
        "leave me alone": "pause",
        "bring it up": "talk",
        "bring up": "talk",
        "rather not": "skip",
        "hold back": "give in",
    },
    kin=(
        "delete erase remove wipe forget clear deleted erased",
        "data stuff information info account everything profile",
        "hide conceal hidden invisible",
        "craving crave urge itch cravings urges craving",
        "use using used line lines snort snorting snorted sniff",
        "coke cocaine drugs drug",
        "alcohol booze drink drinking drunk beer wine pints",
        "relapse relapsed slipped slip wagon",
        "stop quit end cease give",
        "unsubscribe signoff",
        "withdrawal withdrawals detox symptoms",
        "change edit alter correct adjust switch modify fix",
        "mistake wrong error",
        "fill log enter record note",
        "diary journal log check",
        "settings setting preferences preference",
        "menu options overview choices possibilities",
        "hour time moment later earlier",
        "message messages reminder reminders notification notifications",
        "pause holiday break mute silence fewer less vacation",
        "send ask message",
        "language dutch english french german",
        "read see reads seen",
        "privacy private anonymous confidential safe secret",
        "looking watching shoulder",
        "copy download export save",
        "short shorter brief simple simpler easier easy",
        "text texts words language",
        "help support assistance",
        "call ring phone number",
        "talk speak chat conversation talking bring",
        "human person real",
        "bot robot computer machine ai program",
        "back previous last",
        "skip next pass",
        "answer say respond",
        "goal target aim",
        "reduce less fewer cut",
        "chart graph progress numbers statistics stats",
        "refuse decline offer offering offers offered",
        "friends mates mate friend buddies",
        "son daughter husband wife brother sister partner him her",
        "sleep slept sleeping asleep",
        "insomnia sleepless awake",
        "bye goodbye cya night tomorrow farewell",
        "together mixing mix combining combine",
        "yesterday monday tuesday wednesday thursday friday saturday sunday",
        "dealer score",
        "wife husband partner girlfriend boyfriend brother sister son daughter",
        "week weeks days months",
    ),
    endings="ations ation ings ing ies ied ed ers er es ly s e",
    beginnings="",
    small="yes show view let take i you he she it we they me my your his her a an the to of in on"
    " at"
    " for from with and"
    " or but"
    " is am are was were be been do does did have has had can could would will shall should may"
    " might"
    " this that these those what how who where when which why if so just really please not no any"
    " some there here then now more very about up out get got like right all us am it's",
    negations="not no never without nothing dont",
    unable="can know could understand work sleep",
    wishes="want would could can please show give make send open change delete stop need like"
    " help let take",
    polite="please pls plz thanks thank you thx hey hi hello yo sorry ok okay now just quickly asap"
    " kindly well um uh yeah houvast",
    before=(
        "can i; can i see; can i see the; may i; i want; i want to; "
        "i want the; i would like; i would like to; i'd like; i'd like to; go to; go to the; "
        "show; show me; show me the; show the; give me; give me the; open; open the; "
        "take me to; take me to the; where is the; can you; could you; let me; can we; "
        "i need the; let me see the"
    ),
    after=("please; now; open; see"),
    starts=(
        r"(?:and|but|because|also|no|sorry|oops|so|yes) (?:i|it|that|this|we|he|she|there|now"
        r"|then|also"
        r"|how|what|can|is|my|today|yesterday)\b",
        r"(?:sorry|oops|actually|because|anyway)\b",
        r"i (?:have|am|was|had|want|wanted|will|can|could|must|know|think|thought|meant|mean|feel"
        r"|felt"
        r"|used|use|did|didnt|didn't|need|said|dont|don't)\b",
        r"(?:it|that|this|there) (?:was|is|were|should|went|goes|had|has|works)\b",
        r"(?:we|he|she|my \w+) (?:was|is|were|has|had|went|are|have|wants)\b",
        r"\d",
    ),
    asks=(
        "how; what; what's; whats; why; where; when; who; who's; whos; which; whose; can i; "
        "can you; can my; can the; can we; can it; can someone; can anyone; could i; "
        "could you; may i; should i; shall i; must i; is this; is that; is it; is there; "
        "is mixing; is my; is coke; are you; are there; are these; am i; do you; do i; "
        "do they; does it; does this; does that; does anyone; does anybody; does coke; does; "
        "did you; have you; has anyone; will i; will you; will it; would you; would it; "
        "i wonder; i was wondering; i want to know; i'd like to know; any idea; "
        "i have a question; quick question; any tips; any advice"
    ),
    remarks=(
        "what a; what i; how nice; who knows; what the hell; what the fuck; how ever; when i; "
        "where i; who cares; can't; why not; which is; which was; what ever; how i"
    ),
    corrects=(
        rf"{_OOPS}(?:i )?(?:mean|meant|ment)(?: to say| actually| to type| i was| it was)*"
        rf" {_VALUE}",
        rf"{_OOPS}(?:it |that |this )?(?:should be|should have been|shouldve been|was supposed to"
        " be)"
        rf" {_VALUE}",
        rf"{_OOPS}(?:it was |it is |its )?{_NUMBER} not \d\S*",
        rf"{_OOPS}{_VALUE} (?:instead of|rather than) \S+(?: \S+)?",
        rf"{_OOPS}(?:it was )?not \d\S* (?:but|its|it was) {_NUMBER}",
        rf"(?:make|change|set) (?:that|it|this)(?: to| into)? {_NUMBER}",
        rf"(?:typo|correction|mistake|scratch that|my bad)"
        rf"(?: no| sorry| it was| it is| actually| its| make that)* {_VALUE}",
        rf"(?:no|sorry|pardon|oops|whoops|wait)(?: no| sorry| wait| actually)*"
        rf"(?: it was| it is| its| make that| that was) {_VALUE}",
        rf"(?:no|sorry|pardon|oops|whoops|wait|wrong|actually|or|rather|oh| )+ {_NUMBER}",
        rf"(?:actually|in fact) it (?:was|is) {_VALUE}",
        rf"it was actually {_VALUE}",
    ),
    refuses="i you that it he she we they not no never nothing thanks thank but for if to what"
    " how why"
    " where who just yet yes can want have am know do dont don't cant can't im i'm stop help back"
    " menu"
    " about the so with",
    leads="and but so or no yes oh then btw question actually anyway",
    links="because but so while and",
)
"""What English brings."""
