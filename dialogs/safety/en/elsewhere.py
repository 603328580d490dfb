"""Films, news, what-ifs and the past, in English."""

from __future__ import annotations

ELSEWHERE = (
    "suicidal ~ in ~ my ~ teens|twenties|childhood",
    "film|movie|show|series|tiktok|podcast|book|song|documentary|youtube|netflix|news|article|"
    "novel|game|episode|character ~ about|where|with|was|is|called|that|came|goes|of",
    "watched|saw|read|finished|watching|heard|listened ~ a|the|to|an|this ~ .. film|movie|show|"
    "series|tiktok|podcast|book|song|documentary|story|article|episode",
    ". why ~ do|does|is|are ~ people|coke|you|it",
    ". what ~ does|happens|is|are|do",
    ". is ~ coke|cocaine|it ~ bad|dangerous|illegal|normal|safe ~ for|to|in|when",
    ". how ~ do|does|many|can ~ people|police|you|they|doctors",
    "in ~ general",
    "how long ~ before|does|do",
    "how long ~ after ... people|you|they",
    "difference ~ between",
    "in|from a|the|that|this film|movie|series|book|song|show|novel|game|podcast|story",
    "film|movie|song|book|show|documentary|podcast|series|band about|called|where|named",
    "on the news|tv|telly",
    "read|reading|saw|heard an? article|story|report|documentary",
    "he|she|they|who|band ~ sang",
    "sings|singing|lyrics|rapper|song",
    "zong|zingt|zingen|gezongen|liedje|chante|chantait|chanson",
    "character|actor|singer|actress",
    "if someone|somebody|a_person|anyone",
    "what if|when",
    "what are|is ~ the ~ signs|symptoms|risks|chances",
    "how do|can|to ~ you|i? ~ recognise|recognize|prevent|spot|tell|know",
    "can you|cocaine|coke|people ~ give|get|cause|have|die|you",
    "does coke|cocaine",
)
"""A sentence with one of these is not heard."""

PAST = (
    "back in 20*",
    "in 20* ~ i",
    "years ~ ago",
    "when ~ i ~ was ~ young|growing|a_kid|<young>",
    "growing up",
    "my ~ first ~ marriage|husband|wife",
    "years|months|weeks|year|month ago",
    "last year|month|summer|winter|week|time",
    "used to",
    "once had",
    "when i|he|she was",
    "as a kid|child|teenager",
    "back in|then",
    "in ~ 20*",
    "in the past",
)
"""These put what an undated sign names in the past."""
