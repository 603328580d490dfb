"""How people ask for rest, another hour or later in English."""

from __future__ import annotations

from dialogs.reading.coming.asking import Manner
from dialogs.reading.words import word_set

EN = Manner(
    quiet=r"pause|quiet|silent|silence|mute|leave me alone|leave me be|leave me"
    r"|(?:no|without) (?:\w+ ){0,2}(?:messages?|questions?|reminders?|notifications?|texts?|pings?)"
    r"|stop (?:\w+ ){0,3}(?:asking|messaging|messages|texting|questions|reminders|sending|pinging"
    r"|bothering)"
    r"|(?:dont|do not|no need to|stop) (?:\w+ ){0,3}(?:ask|message|text|send|write|bother|remind"
    r"|disturb|ping)"
    r"|messages off|snooze|skip|take a break|a break|not asking|hold off|mute",
    away=r"holidays?|vacation|away|off|travelling|traveling|trip|busy|exams?|hospital|no time"
    r"|not there"
    r"|not here|not around|out of town|abroad|offline|unavailable|camp|cant|not home|wont be there"
    r"|wont be around",
    over=r"was|were|had|been|used|drank|last|ago|yesterday|since|clean|sober|took|did|stopped",
    again=r"only|not before|again from|start again|again on|resume|come back|back on",
    ask=r"ask\w*|send\w*|remind\w*|messages?|text|come|set|move|change|shift|daily|make it"
    r"|from now on"
    r"|instead|rather|can it|switch",
    always=r"from now on|always|every|each|daily|instead",
    at=r"at|to|around|about|by|until|only at",
    only=r"only|just",
    never=r"not|no|never|except|dont|but not|without|excluding",
    workdays=r"weekdays|week days|working days|workdays|during the week|monday (?:to|through|till"
    r"|until|-) friday"
    r"|mon (?:-|to) fri|on weekdays",
    weekends=r"on weekends|at weekends|weekends|in the weekend|during the weekend|at the weekend"
    r"|on the weekend",
    daily=r"every day|each day|daily|all days",
    single=r"this|next|coming|until|till|from|for",
    days_words=word_set(
        "ask me send messages message on at the in during and please i want would like to it text"
        " remind reminders questions just only not no never except dont do but day days every each"
        " from now rather , . ! get receive you can could with my daily question again prefer or"
        " a mondays tuesdays wednesdays thursdays fridays saturdays sundays it's its is ok fine"
    ),
    no_words=word_set(
        "not no please sorry on in the for at just rather a , . ! maybe question message dont ask"
    ),
    later=r"later|not now|not right now|no time|busy|im busy|in a bit|in a while|another time"
    r"|not yet"
    r"|cant now|cant right now|at work|im at work|driving|in a minute|wait|hold on|one moment|soon"
    r"|some other time|bad time|not a good time|cant talk|gotta work|have to work",
    later_words=word_set(
        "no nope yes i im ill am have got will do this it that can may rather sorry but me ask come"
        " back to at maybe please then again the a an in about around now right just bit for it's"
        " let us lets , . ! ... today not no time busy later work working you talk chat fill answer"
        " on with evening of when with remind"
    ),
    sooner=r"earlier|sooner",
    after=r"later",
    in_words=r"in|within",
    evening=r"tonight|this evening|tomorrow evening|tomorrow night|evening|night",
    morning=r"tomorrow morning|morning|this morning",
    afternoon=r"this afternoon|tomorrow afternoon|afternoon",
    quarter=r"quarter of an hour|quarter hour",
    half_hour=r"half an hour|half hour",
    instead=r"instead of|rather than|not at|and not",
)
