"""Dutch and Flemish words for clock times, parts of the day and days."""

from __future__ import annotations

from collections.abc import Mapping

WORDS: Mapping[str, str] = {
    "clock_half": "half|halve|halver|hlf|half om|halfe|1/2",
    "clock_quarter": "kwart|kwrt|kwar|kart|kw|kwartje|een kwart|een kwartje|qwart",
    "clock_before": "voor|veur|veu|v|vr|vor|vo|minuten voor|min voor|minuutjes voor|vur|voor de",
    "clock_after": "over|na|ov|nr|ovr|minuten over|minuten na|min na|min over|minuutjes na|no",
    "clock_hour": "uur|uren|u|h|uurtje|uurtjes|ure|uurke|uurkes|uurs|uu|uhr|hr|uur stipt",
    "clock_minute": "minuten|minuut|min|minuutjes|minuutje|minuutkes|m",
    "clock_and": "en",
    "duration": "half uur|halfuur|half uurtje|halfuurtje|kwartier|kwartiertje|een half uur"
    "|half uurke|halfuurke|een half uurtje|een halfuur|een halfuurtje",
    "since": "geleden|terug|lang|later|erna|ervoor|gelede|gln|duurde|geduurd",
    "within": "over|binnen|na",
    "midnight": "middernacht|midernacht|mid nacht|middernachts",
    "midday": "rond de middag|rond den middag|tegen de middag|tegen den middag|noen|den noen"
    "|tmiddaguur|middaguur|klokke 12|de noen|op de middag|op den middag",
    "morning": "s morgens|smorgens|s ochtends|sochtends|ochtend|in de ochtend|in de morgen"
    "|vanmorgen|vanochtend|voormiddag|in de voormiddag|s morges|smorges|ochtends|morgens"
    "|vroege ochtend|smorgends|s morgends|smorgns|deze ochtend|deze morgen|sochtens|s ochtens"
    "|vanmorge|vd ochtend|vd morgen|van de ochtend|van de morgen|svoormiddags",
    "afternoon": "s middags|smiddags|namiddag|in de namiddag|s namiddags|snamiddags|vanmiddag"
    "|in de middag|middag|deze middag|deze namiddag|smiddag|smidags|vandemiddag|overdag"
    "|vd middag|van de middag|achternoen|tachternoen|achtermiddag",
    "evening": "s avonds|savonds|avond|in de avond|vanavond|gisteravond|snavonds|s avons"
    "|savons|avonds|s avond|savond|s avends|savends|deze avond|gisterenavond|vd avond"
    "|van de avond|gister avond|gisteren avond|s navonds|vnavond|vanaaf|saves|s aves|savonts"
    "|svonds",
    "night": "s nachts|snachts|nacht|in de nacht|vannacht|nachts|snacht|s nacht|snachs"
    "|afgelopen nacht|deze nacht|vd nacht|van de nacht|gisternacht|gisterennacht|s nachs"
    "|vannachts|vnacht",
    "am": "am|a m|a . m|ante meridiem",
    "pm": "pm|p m|p . m",
    "clock_lead": "om|op|rond|tegen|tgn|vanaf|sinds|klokslag|stipt|omstreeks|tot|rond de"
    "|tegen de|tegen den|om de|rond den|van|ergens|ongeveer|rond de klok van|klok van|voor"
    "|bij|klokke|exact|precies|om een|tegen een|vanaf een|zowat|vant|at",
    "bound": "na|voor|vlak voor|vlak na|net voor|net na|kort na|kort voor|ruim na|ruim voor"
    "|tot|na de|voor de|later dan|vroeger dan|eerder dan",
    "vague_time": "maakt ni uit|maakt nie uit|maakt niet uit|maakt mij ni uit|maakt me ni uit|"
    "gelijk wanneer|eender wanneer|om het even wanneer|om het even|na den noen|"
    "na mijnen shift|voor t slapen|voor tslapen|voor tslapengaan|als ik thuis kom|"
    "om de|elke|elk uur|om het uur|ieder uur|iedere|na het|na mijn|na mn|na m n"
    "|na de|voor het|voor ik|na den|bij het|als ik|nadat|voordat|terwijl|na een|na elke"
    "|voor mijn|voor de|ergens in|overal|s avonds laat|heel den dag|ganse dag|de ganse dag"
    "|hele dag door|doorheen de dag|heel de tijd|straks|later|laat|vroeg|daarnet|zojuist|net"
    "|nu|nog niet|heel de dag|hele dag|de hele dag|de hele avond|heel de avond|heel den avond"
    "|hele avond|hele nacht|heel de nacht|altijd|continu|constant|na het eten|na het werk"
    "|na mijn werk|voor het slapen|bij het opstaan|tijdens het werk|na school|op het werk"
    "|onderweg|seffens|direct|subiet|efkes|eventjes|tussendoor|af en toe|in het begin"
    "|op het einde|einde van de dag|eind van de dag|bedtijd|etenstijd|onder de middag"
    "|na den eten|na den avond|na de les|na de voetbal|na het voetbal|vroeg op de avond"
    "|begin van de avond|smorgens vroeg|in het weekend|na t werk|na t eten|na werk|zodra"
    "|wanneer|toen|tijdens|daarna|ervoor|daarvoor|vanmiddag|eten|slapen|werk",
    "today": "deze voormiddag|dees voormiddag|dees namiddag|dees morgend|deze morgend|"
    "deze noen|dezen avond|dezen ochtend|vandedag|vandeuchtend|vanmorgend|tnoen|"
    "vandaag|vndaag|vandaah|vandag|vanavond|vanmiddag|vanmorgen|vanochtend"
    "|vannamiddag|deze morgen|deze avond|deze middag|deze namiddag|deze ochtend|vannacht"
    "|deze nacht|afgelopen nacht|zonet|net|daarnet|zojuist|nu|daarstraks|tis vandaag"
    "|van de dag|vd dag|vanvoormiddag|vndg|vdg",
    "yesterday": "gisteren|gister|gistere|gstr|gstrn|gistern|gistren|gisteravond"
    "|gisterenavond|gisternacht|gisterennacht|gistermiddag|gisterochtend|gistermorgen"
    "|gisteren avond|gistermorgend|gister avond|gisternamiddag|gisterenmiddag|ghisteren"
    "|gisterne",
    "day_before": "eergisteren|eergister|eergist|eergstrn|eergistere|eergisterenavond"
    "|eergisteravond|de dag voor gisteren|dag voor gisteren|eer gisteren|voorgisteren"
    "|eergisternacht|eer gister",
    "tomorrow": "morgen|morge|mrgn|overmorgen|morgenavond|morgenvroeg|morgenochtend"
    "|morgenmiddag|volgende week|volgend weekend|volgende maand|binnenkort|komende|volgende"
    "|over een week|morgennamiddag|komend weekend",
    "weekday": "maandag=0|ma=0|maandg=0|dinsdag=1|di=1|dindsag=1|disdag=1|woensdag=2|wo=2"
    "|woe=2|woesdag=2|donderdag=3|do=3|dond=3|dondedag=3|vrijdag=4|vr=4|vrij=4|vrijdg=4"
    "|vrydag=4|zaterdag=5|za=5|zat=5|zaterdg=5|zondag=6|zo!=6|zon!=6|zondg=6",
    "weekday_part": "avond|nacht|ochtend|morgen|middag|namiddag|voormiddag|navond|snachts",
    "last_week_day": "vorige|vorig",
    "past_day": "afgelopen|verleden|voorbije|laatste|op|van",
    "ago": "geleden|terug|gelede|trug|gln",
    "since_before": "il y a",
    "days": "dag|dagen|dgn|daagjes|dagjes|daags",
    "weeks": "week|weken|weekje|weekjes",
    "month": "januari=1|jan=1|februari=2|feb=2|febr=2|maart=3|mrt=3|april=4|apr=4|mei=5"
    "|juni=6|jun=6|juli=7|jul=7|augustus=8|aug=8|september=9|sept=9|sep=9|oktober=10|okt=10"
    "|november=11|nov=11|december=12|dec=12|febuari=2|februarie=2|agustus=8",
    "nth": "eerste=1|tweede=2|derde=3|vierde=4|vijfde=5|zesde=6|zevende=7|achtste=8|negende=9"
    "|tiende=10|elfde=11|twaalfde=12|dertiende=13|veertiende=14|vijftiende=15|zestiende=16"
    "|zeventiende=17|achttiende=18|negentiende=19|twintigste=20|eenentwintigste=21"
    "|tweeentwintigste=22|drieentwintigste=23|vierentwintigste=24|vijfentwintigste=25"
    "|zesentwintigste=26|zevenentwintigste=27|achtentwintigste=28|negenentwintigste=29"
    "|dertigste=30|eenendertigste=31",
    "vague_day": "vorige week|verleden week|vorige maand|laatst|onlangs|een paar dagen"
    "|paar dagen|enkele dagen|dit weekend|het weekend|weekend|afgelopen week"
    "|afgelopen weekend|een tijd|een tijdje|lang geleden|voorbije week|deze week"
    "|de laatste dagen|vorig weekend|enige tijd",
}
