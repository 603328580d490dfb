"""How Dutch and Flemish people put what they want."""

from __future__ import annotations

from dialogs.reading.speech.speech import Speech

_VALUE = r"(?P<new>\S+(?: \S+){0,3}?)"
_NUMBER = (
    r"(?P<new>(?:[€$£]?\d[\d.,:/]*|een(?= lijn)|een$|twee|drie|vier|vijf|zes|zeven|acht|negen"
    "|tien|elf"
    r"|twaalf|nul|half)"
    r"(?: \S+){0,2}?)"
)
_OOPS = r"(?:(?:nee|oeps|sorry|wacht|o|oh|foutje|typfout|fout|tikfout|excuus|pardon) )*"

SPEECH = Speech(
    spellings={
        **dict.fromkeys(("k", "ek", "ikke"), "ik"),
        **dict.fromkeys(("kheb", "keb"), "ik heb"),
        **dict.fromkeys(("kga",), "ik ga"),
        **dict.fromkeys(("kwil",), "ik wil"),
        **dict.fromkeys(("kben", "kzen"), "ik ben"),
        **dict.fromkeys(("kan't", "kant"), "kan het"),
        **dict.fromkeys(("tis", "'tis"), "het is"),
        **dict.fromkeys(("t", "ut"), "het"),
        **dict.fromkeys(("nie", "ni", "nt", "neit", "nii"), "niet"),
        **dict.fromkeys(("nimeer", "niemeer", "nimmer"), "niet meer"),
        **dict.fromkeys(("ofni", "ofnie"), "of niet"),
        **dict.fromkeys(("ma", "mr"), "maar"),
        **dict.fromkeys(("da",), "dat"),
        **dict.fromkeys(("wa",), "wat"),
        **dict.fromkeys(("ge", "gij", "gy", "jij", "u", "gelle", "jullie", "julie"), "je"),
        **dict.fromkeys(("kunde", "kunt", "kun", "kn", "kank"), "kan"),
        **dict.fromkeys(("zijde", "bent", "benje", "zijt"), "ben"),
        **dict.fromkeys(("hebde", "hebt", "hebje"), "heb"),
        **dict.fromkeys(("moogt", "moge"), "mag"),
        **dict.fromkeys(("mn", "men", "mijne"), "mijn"),
        **dict.fromkeys(("ff", "effe", "effen", "eventjes"), "even"),
        **dict.fromkeys(("n", "ne", "nen"), "een"),
        **dict.fromkeys(("eentje", "1"), "een"),
        **dict.fromkeys(("vd", "vandaaag"), "vandaag"),
        **dict.fromkeys(("gsm", "tel", "telefoonke"), "telefoon"),
        **dict.fromkeys(("idd",), "inderdaad"),
        **dict.fromkeys(("kwn", "kweet"), "ik weet"),
        **dict.fromkeys(
            ("coca", "cocaine", "cola", "sos", "snuif", "poeder", "wit", "blow"), "coke"
        ),
        **dict.fromkeys(("checkin",), "check in"),
        **dict.fromkeys(("hoelang",), "hoe lang"),
        **dict.fromkeys(("lijntje", "lijntjes", "lijnen", "snuifje", "neusje"), "lijn"),
        **dict.fromkeys(("smorgens", "morgens", "ochtends", "sochtends"), "ochtend"),
        **dict.fromkeys(("savonds", "avonds"), "avond"),
    },
    together={
        "met rust": "ongestoord",
        "hou op": "stoppen",
        "houd op": "stoppen",
        "op houden": "stoppen",
        "geen oog": "slapeloos",
        "schrijf uit": "afmelden",
        "meld af": "afmelden",
        "wakker lig": "slapeloos",
        "wakker liggen": "slapeloos",
        "lig wakker": "slapeloos",
        "niet slapen": "slapeloos",
        "niet geslapen": "slapeloos",
        "slecht slapen": "slapeloos",
        "slaap slecht": "slapeloos",
        "slecht geslapen": "slapeloos",
        "in slaap": "slapen",
        "slaap lekker": "tot ziens",
        "slaap wel": "tot ziens",
        "naar bed": "bedtijd",
        "mijn bed": "bedtijd",
        "ga slapen": "bedtijd",
        "kijkt mee": "meekijken",
        "meekijken": "meekijken",
        "leest mee": "meelezen",
        "lezen mee": "meelezen",
        "zo laat": "hoe laat",
        "op reis": "vakantie",
        "toch gebruikt": "terugval",
        "weer gebruikt": "terugval",
        "opnieuw gebruikt": "terugval",
        "toch gesnoven": "terugval",
        "weer gesnoven": "terugval",
        "in de fout": "terugval",
        "ter sprake": "gesprek beginnen",
        "hoe gaat": "hoe doe",
        "wie leest": "wie lezen meelezen",
        "onder ons": "anoniem",
        "af van": "stoppen",
        "nee zeggen": "weigeren",
        "zeg nee": "weigeren",
        "nee te zeggen": "weigeren",
        "zeg ik nee": "weigeren",
        "nee leren zeggen": "weigeren",
        "niks sturen": "pauze berichten",
        "niet storen": "pauze",
        "echt mens": "mens",
        "echte mens": "mens",
        "echt persoon": "mens",
        "echte persoon": "mens",
        "te lang": "korter tekst",
        "te moeilijk": "eenvoudig tekst",
        "op punt": "op punt",
        "toe aan": "toe aan",
    },
    kin=(
        "verwijderen weg wissen weghalen wegdoen deleten delete schrappen schrap uitwissen"
        " verwijderd"
        " weggooien vernietigen wis vergeten gewist eruit opruimen leegmaken",
        "gegevens data info informatie persoonsgegevens profiel account geschiedenis",
        "verbergen verberg verstoppen verstop onzichtbaar wegstoppen camoufleren discreet verborgen"
        " verdwijnen",
        "zin goesting craving drang trek hunkering hunker hunkeren snakken snak verlangen kriebelt"
        " kriebels kriebelen smachten gesting lust behoefte drughonger",
        "gebruiken gebruikt gebruik gebruikte snuiven snuift gesnoven snuif gesnuven pakken nemen"
        " scoren lijn",
        "coke cocaine drugs drug",
        "alcohol drank drinken bier pint pinten wijn gedronken dronken drink pilsje borrel",
        "terugval herval hervallen herbegonnen herbegin uitschuiver misstap uitgegleden gezwicht"
        " bezweken verpest",
        "bezwijken zwichten inhouden toegeven",
        "stoppen stop gestopt ophouden kappen kap afkicken opgeven ermee",
        "afmelden uitschrijven afmelding uitloggen uitgeschreven",
        "ontwenning ontwenningsverschijnselen afkickverschijnselen afkick afkicken ontwennen"
        " onthouding ontwenningssymptomen",
        "aanpassen wijzigen veranderen verander corrigeren verbeteren bijstellen bijwerken herzien"
        " verzetten instellen rechtzetten wijzig anders",
        "fout vergist vergissing verkeerd mis foutje",
        "invullen ingeven ingevuld noteren registreren opschrijven loggen bijhouden",
        "dagboek dagboekje dagboeken logboek check",
        "instelling instellingen settings voorkeur voorkeuren opties",
        "menu hoofdmenu startscherm overzicht keuzes mogelijkheden opties keuzemenu",
        "uur tijdstip tijd moment ure uurtje uren uurke",
        "bericht berichten berichtje melding meldingen notificatie notificaties herinnering"
        " herinneringen reminder reminders",
        "pauze pauzeren ongestoord vakantie verlof rustpauze weekje",
        "sturen zenden stuur appen",
        "taal engels frans duits nederlands vlaams talen",
        "lezen meelezen leest gelezen meeleest inkijken",
        "anoniem privacy veilig vertrouwelijk geheim prive geheimhouding beroepsgeheim anonimiteit",
        "kijkt meekijken kijken meekijkt schouder",
        "kopie download downloaden exporteren export opslaan kopietje bestand uitprinten",
        "kort korter kortere beknopt korten bondig minder",
        "eenvoudig eenvoudiger simpel simpeler makkelijk makkelijker gemakkelijker",
        "tekst teksten zinnen lap uitleg",
        "hulp help helpen hulplijn bijstand ondersteuning",
        "bellen bel opbellen telefoneren telefoonnummer nummer belnummer noodnummer",
        "praten praat babbelen babbel spreken spreek gesprek klappen aankaarten bespreken sprake",
        "iemand persoon mens medewerker hulpverlener",
        "robot bot computer machine programma ai chatbot artificieel chatgpt",
        "terug vorige vorig terugkeren teruggaan daarvoor",
        "volgende verder overslaan sla skip oversla",
        "antwoord antwoorden beantwoorden zeggen",
        "doel doelstelling streefdoel doelen",
        "minderen minder afbouwen verminderen matigen",
        "grafiek grafiekje cijfers statistieken statistiek vooruitgang vooruit voortgang evolutie",
        "weigeren weiger afslaan afwijzen aanbod aanbieden aanbiedt bieden aangeboden",
        "vriend vrienden maten maat kameraden makkers gasten",
        "zoon dochter man vrouw broer zus partner kind vader moeder hem haar",
        "slapen slaap geslapen inslapen doorslapen slaapproblemen",
        "slapeloos slapeloosheid wakker slaapproblemen",
        "ziens doei salut tot bye slaapwel welterusten houdoe ciao dada bedtijd later tjus",
        "samen combineren combinatie mengen mix tegelijk mengt combineer beide",
        "gevaarlijk kwaad schadelijk risico",
        "eergisteren gisteren maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
        "dealer halen",
        "verstaan versta begrijpen begrijp snap snappen",
        "helemaal volledig compleet totaal",
        "week weken dagen maanden",
        "afzetten uitzetten uit af uitschakelen",
        "lichaam lijf",
        "reis vakantie weg verlof",
        "schrijven schreef typen typ getypt schrijf",
    ),
    endings="heden heid ingen tjes jes tje ing lijk den ten end ers en er je de te st t d s e",
    beginnings="ge",
    small="ja nee ziet laat laten zien toon tonen geef geven open bekijken vind vinden app enkele"
    " paar tijdje"
    " ik je jij het de een dat die dit is ben was te van op in aan met voor om en of maar"
    " dan er"
    " me mij mijn jouw zijn we wij ze hij hun ons eens even ook al nog wel toch zo graag kan kunnen"
    " wil willen zou mag moet moeten heb hebt heeft had hebben ga gaan gaat doe doen doet wat hoe"
    " als bij naar uit over tot door hier daar waar wie welke wanneer nu niet geen meer maar heel"
    " echt eigenlijk graag aub pls word wordt worden zal zullen moest liever misschien allemaal"
    " alles iets iemand deze weet weten gewoon want dus he hoor weer veel",
    negations="niet geen nooit niks niets zonder noch",
    unable="kan kon lukt weet snap begrijp werkt lig versta durf wist waarom al lukken helpt",
    wishes="wil wou zou kan kunnen mag graag liever moet toon laat zet doe geef help hoe graag"
    " stuur maak haal open wijzig verander verwijder wis stop",
    polite="aub alsjeblieft alstublieft svp pls please plz graag dank dankje dankjewel bedankt"
    " merci"
    " he hey hoi hallo hai yo goeiedag goedendag dag sorry ok oke eens even nu maar snel vlug a.u.b"
    " joh zeg ajb gewoon effe eh euh uhm ja s.v.p houvast meteen direct trouwens",
    before=(
        "kan ik; kan je; kan je mij; kan je me; mag ik; mag ik het; ik wil; ik wil het; "
        "ik wil graag; ik zou graag; ik zou; ik wil naar; ga naar; ga naar het; naar; "
        "naar het; naar de; toon; toon mij; toon het; toon me; toon me het; toon mij het; geef me"
        " het; laat; laat me; laat mij; geef; "
        "geef mij; geef me; open; open het; open de; doe; doe maar; waar is; waar is het; "
        "waar vind ik; waar vind ik het; heb je een; kan ik het; kan ik de; "
        "mag ik de; graag het; is er een; kan ik naar; kan ik naar het; we gaan; "
        "laat het; laat de; laat me het; ik wil de; kan je het; kan je de"
    ),
    after=("zien; openen; tonen; doen; bekijken; willen; willen zien; gaan"),
    starts=(
        r"(?:en|maar|want|trouwens|nee|sorry|oeps|dus|ja) (?:ik|het|dat|dit|we|hij|ze|er|nu|dan"
        r"|ook|hoe"
        r"|wat|nog|kan|is|mijn|trouwens|hier|daar|gisteren|vandaag)\b",
        r"(?:trouwens|eigenlijk|sorry|oeps|want|nee)\b",
        r"ik (?:heb|ben|was|had|wil|wou|ga|kan|kon|moet|moest|weet|wist|denk|dacht|bedoel"
        r"|bedoelde|zit"
        r"|voel|vind|snap|doe|deed|krijg|kom|gebruik|gebruikte|zei|hoef)\b",
        r"(?:het|dat|dit|er) (?:was|is|waren|moest|moet|klopt|klopte|ging|gaat|wordt|werd|had|heeft"
        r"|zijn|lukt|kan)\b",
        r"(?:we|hij|mijn \w+) (?:was|is|waren|heeft|had|ging|gaat|zijn|hebben|wil|moet|moest)\b",
        r"\d",
    ),
    asks=(
        "hoe; hoeveel; met wie; aan wie; van wie; bij wie; voor wie; tegen wie; over wie; op"
        " welk; op welke; in welke; in welk; voor welke; tot wanneer; vanaf wanneer; sinds"
        " wanneer; op wat; hoelang; hoezo; wat; wa; waarom; waarvoor; waardoor; waarmee; waar; "
        "waarheen; waaraan; waarover; wanneer; wie; wiens; welk; welke; kan ik; kan je; "
        "kan jij; kan het; kan dat; kan dit; kan iemand; kan een; kan de; kan mijn; kan men; "
        "kan we; mag ik; mag je; mag dat; mag dit; mag het; moet ik; moet je; moet dat; "
        "moet het; is dat; is dit; is het; is er; is die; is coke; is mijn; zijn er; "
        "zijn jullie; zijn die; ben je; ben ik; heb je; heeft dat; heeft het; heeft iemand; "
        "werkt dat; werkt dit; werkt het; helpt dat; helpt dit; helpt het; helpt; weet je; "
        "weet iemand; doe je; doet dat; doet coke; bestaat er; bestaan er; zou je; zou ik; "
        "zou het; zou dat; zal ik; zal het; wil je; praat ik; praat je; spreek je; blijft dit; "
        "blijft dat; blijft het; komt dit; komt dat; komt het; gaat dit; gaat dat; gaat het; "
        "leest er; leest iemand; leest; duurt het; duurt dat; krijg ik; krijg je; "
        "hebben jullie; kunnen we; kunnen jullie; kunnen de; begrijp je; snap je; onthoud je; "
        "bewaar je; bewaren jullie; ken je; vind je; ik vraag me af; ik vroeg me af; vraagje; "
        "ik heb een vraag; ik wil weten; ik zou willen weten; mijn vraag is; enig idee; "
        "ik wil graag weten; wordt dit; wordt het; wordt dat; klopt het dat; kloppen; "
        "bedoel je; moeten we"
    ),
    remarks=(
        "wat een; wat jammer; wat fijn; wat leuk; wat goed; wat stom; wat erg; wat mooi; "
        "hoe dan ook; wie weet; wat maakt het uit; wat ik; wat mij; waar ik; wat dan ook; "
        "hoe eerder; hoe meer; hoe langer; kan ik niet; kan ik wel; kan het niet; kan niet; "
        "kan wel; kan gebeuren; weet je; wanneer ik; toen; waarschijnlijk; is het niet; "
        "is goed; is ok; is oke; ben ik al; moet ik niet; wie dan ook; waar dan ook; "
        "is dat niet; kan beter; kan erger; kan je niet; weet je wat; hoe het ging; "
        "wat voor mij; kan ik mij niet; is er niet"
    ),
    corrects=(
        rf"{_OOPS}(?:ik )?(?:bedoel|bedoelde)(?: eigenlijk| toch| dus| gewoon| ik was| ik zat|"
        " het was)*"
        rf" {_VALUE}",
        rf"{_OOPS}(?:ik )?wou(?: eigenlijk)? {_VALUE} (?:zeggen|typen|invullen)",
        rf"{_OOPS}(?:het |dat |dit )?(?:moest|had)(?: eigenlijk)? {_VALUE} (?:zijn|worden|moeten"
        " zijn)",
        rf"{_OOPS}(?:het |dat |dit )?(?:moet|moest)(?: eigenlijk)? {_NUMBER}(?: zijn| worden)?",
        rf"{_OOPS}{_VALUE} (?:bedoel|bedoelde)(?: ik)?(?: dus| eigenlijk)?",
        rf"{_OOPS}(?:het was |het is |was )?{_NUMBER} (?:niet|geen) \d\S*",
        rf"{_OOPS}(?:het was |was )?(?:niet|geen) \d\S* (?:maar|wel) {_NUMBER}",
        rf"{_OOPS}{_VALUE} (?:ipv|in plaats van) \S+(?: \S+)?",
        rf"\d\S* (?:moet|moest) {_NUMBER} (?:zijn|worden)",
        rf"(?:maak er|maak daar|maak dat|doe er) {_VALUE} van",
        rf"(?:verander|wijzig|pas aan|zet)(?: dat| het| dit)? (?:naar|in|op) {_NUMBER}",
        rf"(?:foutje|typfout|vergissing|correctie|verbetering|tikfout|typo|rectificatie)"
        rf"(?: nee| sorry| het was| het is| eigenlijk| toch| dat was| was)* {_VALUE}",
        rf"(?:nee|sorry|excuus|pardon|oeps|wacht)(?: nee| sorry| wacht| toch| eigenlijk)*"
        rf"(?: het was| het is| het waren| dat was| dat waren| t was| doe maar| toch) {_VALUE}",
        rf"(?:nee|sorry|excuus|pardon|oeps|wacht|fout|mis|verkeerd|toch|eigenlijk|doe toch|of|o"
        "|oh| )+"
        rf" {_NUMBER}",
        rf"(?:eigenlijk) (?:was het|waren het|is het) {_VALUE}",
        rf"(?:het was|het waren|t was|was) (?:toch|eigenlijk) {_VALUE}",
    ),
    refuses="ik je jij ge gij dat het hij ze wij we niet geen nee nooit niks niets hoor dank dankje"
    " bedankt maar voor als om wat hoe waarom waar wie even nog gelukkig zeker ja jawel merci joh"
    " toch eigenlijk kan wil heb ben weet mag moet zo te er want met dus hoezo stop help terug"
    " menu",
    leads="en maar dus want nee ja of o oh dan allez zeg vraag vraagje eigenlijk trouwens dus nu",
    links="want omdat maar doordat zodat terwijl en",
)
"""What Dutch brings."""
