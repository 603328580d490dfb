"""Films, news, what-ifs and the past, in English."""

from __future__ import annotations

ELSEWHERE = (
    "suicidal ~ in ~ my ~ teens|twenties|childhood",
    "film|movie|show|series|tiktok|podcast|book|song|documentary|youtube|netflix|news|article|"
    "novel|game|episode|character ~ about|where|with|was|is|called|that|came|goes|of",
    "watched|saw|read|finished|watching|heard|listened ~ a|the|to|an|this ~ .. film|movie|show|"
    "series|tiktok|podcast|book|song|documentary|story|article|episode",
    ". why ~ do|does|is|are ~ people|coke|cocaine|you",
    ". what ~ does|do|is|are|causes ~ an?|coke|cocaine|ghb|alcohol|drugs|heroin|"
    "overdose|psychosis|paranoia|withdrawal|self|suicidal|delirium|domestic|ketamine|seizures|"
    "cold_turkey",
    ". what ~ happens ~ if|when|during|in ~ you|someone|people|somebody|a|an|the",
    ". is ~ coke|cocaine|it ~ bad|dangerous|illegal|normal|legal ~ for|to|in|when ~ people|you|"
    "someone|drive|your|a|an|pregnancy|pregnant",
    ". how ~ do|does|many|can ~ people|police|you|they|doctors",
    "how long ~ before|does|do ~ it|coke|cocaine|ghb|the|people|you|alcohol|withdrawal|a|an",
    "how long ~ after ... people|you|they",
    "difference ~ between",
    "in|from a|the|that|this film|movie|series|book|song|show|novel|podcast|story",
    "film|movie|song|book|show|documentary|podcast|series|band about|called|where|named",
    "on the news|tv|telly",
    ". the ~ news|paper|papers|article|documentary|bbc ~ said|says|was|reported",
    "read|reading|saw|heard an? article|story|report|documentary",
    "he|she|they|who|band ~ sang",
    "sings|singing|lyrics|rapper",
    "song ~ suicide",
    "song ~ that|called|by|about|goes|where|with|from|is_about|says",
    "zong|zingt|zingen|gezongen|liedje|chante|chantait|chanson",
    "character|actor|singer|actress",
    "if someone|somebody|a_person|anyone",
    "what if ~ someone|somebody|people|a",
    "what are|is ~ the ~ signs|symptoms|risks|chances ~ of|for",
    "how do|can|to ~ you|i? ~ recognise|recognize|prevent|spot|tell ~ an?|the|if_someone|signs|"
    "when_someone|overdose|psychosis|a_heart",
    "can|could you|cocaine|coke|people|someone ~ give|get|cause|have|die|you|overdose|od|kill|"
    "become|go|lead|make",
    "does coke|cocaine",
)
"""A sentence with one of these is not heard."""

ASKING = (
    ". what|how|why|which|who|where|does|do|is|are|can|could|did|has|will|would|any|should",
    "what ~ does|do|is|are|happens|effect|effects|are_the",
    "can|could you|it|coke|cocaine|people|someone|that ~ give|get|cause|have|die|overdose|kill|"
    "become|go|lead|make",
    "does coke|cocaine|it|alcohol|ghb|that",
    "how do|can|to ~ you|i|people|we? ~ recognise|recognize|prevent|spot|tell|know|handle|treat",
    "difference ~ between",
    "for ~ .. paper|essay|course|class|training|dissertation|thesis|leaflet|poster|presentation|"
    "study|workshop|article|research|volunteers|project|exam|homework|school",
    "student|trainee|psychologist|nurse|midwife|teacher|counsellor|social_worker|youth_worker|"
    "volunteer|researcher ~ here|in_training|,",
    "i ~ work|supervise|teach|train|volunteer|lecture ~ .. with|at|as|in|for|volunteers|people|"
    "clients|patients",
    "if ~ someone|somebody|people|anyone|a_person|a_client",
    "who ~ .. reads|read|sees",
    "people|patients|clients|users ~ who|with",
)
"""Asks how things are in general."""

NEAR = (
    "i me my mine myself we us our he she him her his hers himself herself they them their "
    "themselves"
)
"""Who speaks of somebody asks of somebody."""

URGING = (
    "help|please|quick|quickly|now|asap|urgent|ambulance",
    "what ~ do|should|can|must ~ i|we",
    "just ~ .. took|swallowed|found|collapsed|happened",
)
"""Asks what to do here and now."""

AGAIN = (
    "again|tonight|today|now ~ .|,|i|he|she|and",
    "started|starting|back|happening ~ .. again",
    "still ~ .. ",
)
"""What was past has come back."""

JOINTS = "and so then now because but while though anyway since"
"""Words at which what is elsewhere may end."""

HERE = "i me my myself we us our"
"""In a clause beside what is elsewhere: the writer's own life."""

PAST = (
    "back in 20*",
    "in 20* ~ i",
    "years ~ ago",
    "long ~ time ~ ago",
    "years|decade|decades ~ back",
    "in ~ 19*",
    "in ~ the ~ seventies|eighties|nineties|past|noughties",
    "before ~ i ~ was ~ born",
    "all ~ in ~ the ~ past",
    "over ~ since ~ 20*",
    "when ~ i ~ was ~ young|growing|a_kid|<young>",
    "growing up",
    "my ~ first ~ marriage|husband|wife",
    "years|months|weeks|year|month ago",
    "last year|month|summer|winter|week|time",
    "used to",
    "once had",
    "when i|he|she was ~ .. young|younger|kid|child|little|teenager|teen|school|uni|student|army|"
    "prison|married|twenty|small|<young>",
    "as a kid|child|teenager",
    "back in|then",
    "in ~ 20*",
    "in the past",
)
"""These put what an undated sign names in the past."""
