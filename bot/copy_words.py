"""How the copy to read calls things: in the person's words, never by the name of a field."""

from __future__ import annotations

from collections.abc import Mapping

from dialogs.messages import Text
from dialogs.pauses import UNTIL_THEY_WRITE

TITLE = Text("copy.title", "Alles wat Houvast van je bewaart")
MADE = Text("copy.made", "Gemaakt op {day} om {time}.")
SETTINGS = Text("copy.settings", "Je instellingen")
RECORDS = Text("copy.records", "Wat je opschreef")
UNFINISHED = Text("copy.unfinished", "Wat nog openstaat")
UNFINISHED_WHY = Text(
    "copy.unfinished.why",
    "Dit weet ik nog van gesprekken die lopen of net voorbij zijn. Het staat niet in je dagboek.",
)
SHEET = Text("copy.sheet", "Het blad dat je deelt. De ander leest precies hetzelfde.")
SHEET_LABEL = Text("copy.sheet.label", "Jij heet daar")
NOTHING = Text("copy.nothing", "Nog niets.")
ANSWER = Text("copy.answer", "Antwoord")
CONSENT = Text("copy.record.consent", "Toestemming")
MOMENT = Text("copy.moment", "{day} om {time}")
PAUSED_UNTIL = Text("copy.paused.until", "tot {day}")

SETTING_LABELS: Mapping[str, Text] = {
    "role": Text("copy.setting.role", "Je bent hier"),
    "country": Text("copy.setting.country", "Land"),
    "zone": Text("copy.setting.zone", "Tijdzone"),
    "hour": Text("copy.setting.hour", "De dagelijkse vraag komt om"),
    "locale": Text("copy.setting.locale", "Taal"),
    "minor": Text("copy.setting.minor", "Jonger dan 18"),
    "shared_phone": Text("copy.setting.shared_phone", "Anderen zien deze telefoon"),
    "simple": Text("copy.setting.simple", "Kortere teksten"),
    "discreet": Text("copy.setting.discreet", "Onopvallende berichten"),
    "week_off": Text("copy.setting.week_off", "Geen wekelijkse terugblik"),
    "tie": Text("copy.setting.tie", "De ander is je"),
    "use_seen": Text("copy.setting.use_seen", "Hoe jij het gebruik ziet"),
    "aim": Text("copy.setting.aim", "Wat je hoopt"),
    "afraid": Text("copy.setting.afraid", "Je bent weleens bang"),
    "fear_seen": Text("copy.setting.fear_seen", "Je was hier eerder bang"),
    "safe_asked": Text("copy.setting.safe_asked", "Laatst gevraagd of het veilig is"),
    "week_from": Text("copy.setting.week_from", "Elke week terugkijken, te beginnen op"),
    "off_days": Text("copy.setting.off_days", "Geen vraag op"),
    "once": Text("copy.setting.once", "Eén keer gevraagd op"),
    "zone_asked": Text("copy.setting.zone_asked", "Naar je klok gevraagd op"),
    "rested": Text("copy.setting.rested", "Berichten kwamen niet aan, en rusten"),
    "paused_from": Text("copy.setting.paused_from", "Geen berichten vanaf"),
    "paused": Text("copy.setting.paused", "Geen berichten"),
    "consent": Text("copy.setting.consent", "Toestemming gegeven, versie van"),
}

FIXED: Mapping[tuple[str, str], Text] = {
    ("role", "client"): Text("copy.role.client", "voor jezelf"),
    ("role", "relative"): Text("copy.role.relative", "voor iemand om je heen"),
    ("role", "counsellor"): Text("copy.role.counsellor", "voor je werk"),
    ("country", "nl"): Text("copy.country.nl", "Nederland"),
    ("country", "be"): Text("copy.country.be", "België"),
    ("country", "other"): Text("copy.country.other", "een ander land"),
    ("tie", "partner"): Text("copy.tie.partner", "partner"),
    ("tie", "child"): Text("copy.tie.child", "kind"),
    ("tie", "parent"): Text("copy.tie.parent", "vader of moeder"),
    ("tie", "sibling"): Text("copy.tie.sibling", "broer of zus"),
    ("tie", "friend"): Text("copy.tie.friend", "vriend of vriendin"),
    ("tie", "colleague"): Text("copy.tie.colleague", "collega"),
    ("tie", "other"): Text("copy.tie.other", "iemand anders"),
    ("use_seen", "heavy"): Text("copy.use_seen.heavy", "veel of vaak"),
    ("use_seen", "addicted"): Text("copy.use_seen.addicted", "verslaafd"),
    ("use_seen", "unsure"): Text("copy.use_seen.unsure", "nog niet zeker"),
    ("aim", "less"): Text("copy.aim.less", "dat de ander mindert"),
    ("aim", "quit"): Text("copy.aim.quit", "dat de ander stopt"),
    ("aim", "safer"): Text("copy.aim.safer", "minder gevaar"),
    ("aim", "breathe"): Text("copy.aim.breathe", "zelf op adem komen"),
    ("paused", UNTIL_THEY_WRITE): Text("copy.paused.open", "tot je weer schrijft"),
}

FIELD_LABELS: Mapping[tuple[str, str], Text] = {
    ("checkin", "craving"): Text("copy.checkin.craving", "Sterkste zin, van 0 tot 10"),
    ("checkin", "moment"): Text("copy.checkin.moment", "Wanneer"),
    ("checkin", "time"): Text("copy.checkin.time", "Hoe laat"),
    ("checkin", "place"): Text("copy.checkin.place", "Waar"),
    ("checkin", "company"): Text("copy.checkin.company", "Met wie"),
    ("checkin", "thoughts"): Text("copy.checkin.thoughts", "Wat je dacht"),
    ("checkin", "feelings"): Text("copy.checkin.feelings", "Wat je voelde"),
    ("checkin", "used"): Text("copy.checkin.used", "Cocaïne gebruikt"),
    ("checkin", "amount"): Text("copy.checkin.amount", "Hoeveel"),
    ("checkin", "alcohol"): Text("copy.checkin.alcohol", "Alcohol"),
    ("checkin", "managed"): Text("copy.checkin.managed", "Wat je deed"),
    ("checkin", "how"): Text("copy.checkin.how", "Hoe dat lukte"),
    ("checkin", "learned"): Text("copy.checkin.learned", "Wat je eruit meeneemt"),
    ("craving", "before"): Text("copy.craving.before", "Zin voor de oefening, van 0 tot 10"),
    ("craving", "after"): Text("copy.craving.after", "Zin na de oefening, van 0 tot 10"),
    ("craving", "helped"): Text("copy.craving.helped", "Wat hielp"),
    ("note", "words"): Text("copy.note.words", "Je woorden"),
    ("talk", "goal"): Text("copy.talk.goal", "Wat je met het gesprek wilt"),
    ("talk", "moment"): Text("copy.talk.moment", "Wanneer"),
    ("talk", "topic"): Text("copy.talk.topic", "Waarover"),
    ("talk", "opener"): Text("copy.talk.opener", "Je eerste zin"),
    ("talk", "worth"): Text("copy.talk.worth", "Wat je waardeert"),
    ("talk", "heated"): Text("copy.talk.heated", "Als het oploopt"),
    ("talk", "if_again"): Text("copy.talk.if_again", "Als het weer gebeurt"),
    ("sentence", "noticed"): Text("copy.sentence.noticed", "Ik merkte dat"),
    ("sentence", "felt"): Text("copy.sentence.felt", "Ik voelde me"),
    ("sentence", "wanted"): Text("copy.sentence.wanted", "Ik wil graag"),
    ("after", "went"): Text("copy.after.went", "Hoe het gesprek ging"),
    ("after", "keeper"): Text("copy.after.keeper", "Wat je vasthoudt"),
    ("after", "change"): Text("copy.after.change", "Wat je anders doet"),
    ("after", "again"): Text("copy.after.again", "Wanneer je verdergaat"),
    ("boundary", "limit"): Text("copy.boundary.limit", "Wat niet meer"),
    ("boundary", "applies"): Text("copy.boundary.applies", "Wanneer"),
    ("boundary", "deed"): Text("copy.boundary.deed", "Dan"),
    ("step", "step"): Text("copy.step.step", "Je kleine stap"),
    ("own_week", "weight"): Text("copy.own_week.weight", "Hoe zwaar je week was, van 0 tot 10"),
    ("own_week", "good"): Text("copy.own_week.good", "Wat je goed deed"),
    ("consent", "role"): SETTING_LABELS["role"],
    ("consent", "version"): Text("copy.consent.version", "Versie van de tekst"),
}
