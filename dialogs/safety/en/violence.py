# long: one table of phrases
"""Blows, threats and fear, in English."""

from __future__ import annotations

from dialogs.safety.danger import URGENT
from dialogs.safety.vocabulary import Sign

CLASSES = {
    "mate": "boyfriend girlfriend husband wife partner ex dad mum mom father mother stepdad bf gf "
    "brother sister son dealer he she they",
    "harm": "twisted broke broken punched hit slapped kicked choked pushed belt jumped came_at "
    "grabbed dragged smashed smashing pinned bit headbutted strangled burned stamped",
    "doer": "he she they boyfriend girlfriend husband wife ex stepdad dad mum brother son partner "
    "dealer dealers mates bloke uncle",
    "he2": "he she they ex boyfriend girlfriend husband wife partner bf gf fella bloke dad father "
    "stepdad stepfather mum mother mom stepmum brother sister son daughter stepson grandson uncle "
    "dealer dealers someone lad missus roommate flatmate guy man men mate mates pimp "
    "father_in_law boss him her neighbour missis fiance",
    "strike": "hit hits hitting punch punches punched punching slap slaps slapped slapping kick "
    "kicks kicked kicking beat beats beaten beating battered batters batter choke chokes choked "
    "choking strangle strangles strangled strangling throttle throttled shove shoves shoved push "
    "pushes pushed pushing drag drags dragged dragging throw throws threw grab grabs grabbed "
    "grabbing headbutt headbutted bite bites bit burn burns burned burnt stab stabs stabbed rape "
    "rapes raped assault assaults assaulted attack attacks attacked smack smacks smacked whack "
    "whacked thump thumps thumped wallop spat spit spits pinned pins slam slams slammed hurt "
    "hurts molested abuse abuses abused touched_up groped whipped belted glassed bottled bruise "
    "bruises bruised knock knocks knocked cut twisted twists",
    "meus": "me us my our",
    "menace": "kill murder hurt stab beat shoot smash batter strangle rape slit cut burn bury "
    "break finish break_my kill_me hurt_me find_me destroy torch kneecap ruin drown attack get "
    "choke end do_me do_us do_my kick",
    "modal": "will would gonna going_to going wants want wanna trying tried try threatens "
    "threatened threatening threaten could might swears swore promised says said about ll "
    "is_going_to are_going_to said_he said_she said_they told_me_he shall plans planning",
    "hurtpart": "nose arm jaw wrist finger fingers rib ribs leg tooth teeth lip eye face head "
    "neck throat skull cheekbone cheek collarbone hand back stomach belly phone door window",
    "mygirl": "girlfriend wife husband boyfriend partner ex mum mother dad father brother sister "
    "son flatmate housemate missus gf bf him her dealer roommate friend mate",
    "he3": "he they him them ex boyfriend husband partner bf fella bloke stepdad stepfather son "
    "stepson grandson uncle dealer dealers someone somebody lad lads guy guys man men mate mates "
    "pimp gang people neighbour",
    "soft": "she wife missus missis girlfriend gf sister brother roommate flatmate housemate "
    "fiancee mum mother dad father mom daughter",
    "maim": "hurt stab beat shoot smash batter strangle rape slit burn hit attack choke find break",
}
"""The words a pattern means by <name>."""

SIGNS = (
    Sign(
        "violence",
        (
            "<mate>|neighbour|neighbor|man|guy ~ <hits> ~ my|his|her ~ mum|mom|mother|sister|"
            "wife|girlfriend|daughter|dad|brother|gran|friend",
            "sister's|sisters|mum's|mums|mom's|moms|daughter's|daughters|friend's|friends|"
            "mother's|his|her ~ boyfriend|husband|partner|ex|bloke ~ <hits> ~ her|him",
            "sister|mum|mom|daughter|friend|neighbour|neighbor|mother|colleague ~ is|being|gets|"
            "got|has_been ~ being? ~ beaten|abused|hit|threatened|stalked",
            "<hits> ~ my|his|her ~ mum|mom|mother|sister|wife|girlfriend",
        ),
        about="other",
        fixed=True,
        undated=True,
    ),
    Sign(
        "violence",
        (
            "pulled|dragged|grabbed|pulls|drags ~ me ~ by ~ my|the ~ hair|arm|throat|neck",
            "threw|throws ~ a|the|my ~ ... at ~ my|me",
            "pointed|pointing|pulled|aimed ~ a ~ gun|knife",
            "was|were|been|got ~ raped|assaulted|attacked|strangled",
            "gave|gives ~ me ~ a ~ black_eye|slap|beating|kicking|bruise",
            "<mate> ... <hits> ~ me|us",
            "<hits> me ~ .|,|again|last|tonight|when|in|on|so|and|with|against|every|up|out|down|"
            "across|until|til|because|badly|really|hard|if|for|around|yesterday|today",
            "beats|beat|beating|beaten ~ me|us|my ~ up",
            "i|been|get|got|getting|being ~ been? ~ beaten|hit|abused|punched|kicked|choked|"
            "raped|assaulted|battered|stalked|threatened|strangled ~ by|at|up|.|,",
            "have|has|had ~ been? ~ <hits> ~ me",
            "hands ~ round|around my ~ neck|throat",
            "by the throat|neck|hair",
            "black eye",
            "bruises & he|she|boyfriend|husband|from",
            "domestic violence|abuse|abuser",
            "abusive ~ partner|relationship|husband|boyfriend|wife|girlfriend|ex|dad",
            "is ~ abusing ~ me",
            "going_to|will|wants_to|gonna|would|gunna|he'll|they'll|threatens_to|threatened_to|"
            "threatening_to|says_hell|said_he'd|says_he'll|want_to|hed|hell ~ hurt|stab|"
            "beat|shoot|break|smash|do|burn ~ me|us|my|the_kids|up|something",
            "threatened|threatens|threatening|threaten ~ me|us|to",
            "threat|threats ~ to ~ kill|hurt ~ me",
            "death threats",
            "pulled|pulls|had|has|came|with|holding|got|held|put ~ a ~ knife|gun|machete|bat ~ "
            "on|to|at|against ~ me|my",
            "knife to my|me",
            "outside|at|banging|kicking|breaking|round & door|house|my_place & kill|threatening|"
            "screaming|smash|bats|knife|break_in|shouting|money|owe",
            "owe & money & coming|kill|bats|threatening|hurt|legs|beat|break|smash",
            "break ~ my ~ legs|knees|fingers|arms|windows",
            "forces|forced|forcing|makes|made|pressures ~ me ~ to? ~ have|into|do|sleep ~ .. sex|"
            "things|men|work|with",
            "raped|rapes|rape|sexually_assaulted|sexually_abused ~ me|by",
            "locked|locks|keeps|kept|trapped|tied ~ me ~ in|up|inside|prisoner|out",
            "not ~ let ~ me ~ leave|out|go_out|have_my_phone",
            "took my phone & locked|so_i|keys|leave",
            "throwing|throws|threw ~ stuff|things|plates|bottles|glass|furniture ~ at me",
            "spat on|at me",
            "stalking|stalks|stalker ~ me",
        ),
        fixed=True,
        undated=True,
    ),
    Sign(
        "violence",
        (
            "i ~ <want>|going|am_going_to|will|gonna|might|could ~ to? ~ kill|hurt|stab|hit|beat|"
            "smash|shoot|strangle|murder|batter ~ him|her|them|my_wife|my_husband|my_girlfriend|"
            "my_boyfriend|someone|my_ex|my_dad|somebody|that_bastard",
            "i ~ am ~ about to ~ hit|kill|hurt|punch|stab ~ him|her|someone|them|my_<mate>",
            "<afraid>|worried ~ of|that|about|what|ill ~ what? ~ i|myself|ill|i'll ~ am|might|"
            "may|could|will|would|do|ll ~ do|hurt|hit|kill|capable|to ~ to|him|her|them|someone|"
            "of?",
            "<afraid> ~ i|that_i ~ will|might|may|could|ll ~ hurt|hit|kill|do_something_to ~ him|"
            "her|them|someone|my_<mate>",
            "i ~ hit|punched|slapped|choked|pushed|strangled|shoved|beat|hurt|attacked|stabbed ~ "
            "my ~ <mate>|him|her",
            "i ~ hit|punched|slapped|choked|strangled|stabbed ~ him|her",
            "about to lose it ~ with|and & him|her",
            "got|have ~ a ~ knife|gun|bat & him|her|them|going & hurt|get|kill|over|stab",
        ),
        fixed=True,
        undated=True,
    ),
    Sign(
        "violence",
        (
            "<afraid> ~ of ~ him|my_<mate>|her|going_home|my_dealer|them",
            "<afraid> ~ to ~ go ~ home|back",
            "<afraid> ~ to ~ be|stay ~ at? ~ home|alone_with|here|there",
            "<afraid> ~ when|if|that|for_when|hes|shes|he ~ my? ~ <mate>|he's|hes|he_is|she_is ~ "
            "comes|gets|is|uses|drinks|home|been|using|drunk|high|going_to|will ~ home|back|in|"
            "angry|hurt|high|hit|mad|drunk|me?",
            "<afraid> ~ he|she ~ comes|gets ~ home|back",
            "dread|dreading ~ him|her|he|when ~ he? ~ coming|comes ~ home",
            "walking|walk ~ on eggshells",
            "not ~ feel ~ safe ~ at|with|here|in|around ~ home|him|her|house|my?",
            "not ~ safe ~ at|with|here|in ~ home|him|her|this_house|my_own",
            "unsafe ~ at|with|here|in ~ home|him|her",
            "hide|hiding|lock ~ myself? ~ in|from ~ the|him|her|my ~ bathroom|toilet|room|"
            "bedroom|wardrobe|him|her?",
            "lock|locked myself in ~ the & he|him|she|her",
        ),
        severity=URGENT,
        fixed=True,
        undated=True,
        wide=True,
    ),
    Sign(
        "violence",
        (
            "<doer> & <harm> & me|my_arm|my_throat|my_head|my_face|my_neck",
            "came|comes|coming|went ~ at|for ~ me & knife|bat|bottle|hammer|gun",
            "door & smashing|kicking|breaking|banging & he|ex|boyfriend|down|in",
            "jumped|beaten_up|robbed ~ by|over|because & dealer|dealers|money|debt|owe",
        ),
        fixed=True,
        undated=True,
    ),
    Sign(
        "violence",
        (
            "gonna|going_to|ill ~ get ~ it ~ again|bad|worse",
            "door ~ locked|lock & because|son|him|scared|sleep|brother",
            "shake|tremble|freeze|panic & hear ~ his|her ~ car|key|keys|footsteps|voice",
        ),
        severity=URGENT,
        fixed=True,
        undated=True,
        wide=True,
    ),
    Sign(
        "violence",
        (
            "smash|break|cave|punch|stab|kick ~ his|her|their ~ face|head|skull|teeth|legs",
            "i ~ .. pushed|hit|punched|shoved|slapped ~ my|her|him ~ mum|dad|wife|girlfriend|"
            "husband|partner|and",
            "bat|knife|gun|hammer ~ in ~ the|my ~ car|bag|pocket & gonna|going|him|her",
        ),
        fixed=True,
        undated=True,
    ),
    Sign(
        "violence",
        (
            "<he2> ~ .. <strike> ~ <meus>",
            "<he2> ~ .. <strike> ~ .. my|our|the|a ~ .. <hurtpart>",
            "<he2> ~ .. broke|breaks|broken|fractured|split|smashed|bust|busted|cracked ~ .. my "
            "~ <hurtpart>",
            "<he2> ~ .. tried|tries|trying|try ~ to ~ .. <strike>|kill|murder|run_over|drown|"
            "suffocate ~ <meus>",
            "<he2> ~ .. nearly|almost ~ .. killed|strangled|broke|choked|stabbed|murdered ~ me|"
            "us|my",
            "<he3> ~ .. <modal> ~ .. <menace> ~ <meus>",
            "<soft> ~ .. <modal> ~ .. <maim> ~ <meus>",
            "threatens|threatened|threatening|threats|swore|swears|promised|said|says|told_me|"
            "vowed ~ .. kill|murder ~ me|us|my",
            "<he2> ~ .. <modal> ~ .. <menace> ~ .. legs|knees|family|kids|children|house|head|"
            "face|throat|arms|fingers",
            "<modal> ~ .. kill|murder|stab|shoot|strangle|rape ~ me|us ~ .. if|when ~ i|we|he|"
            "she|they ~ .. leave|leaves|tell|go|talk|speak|call|pay|not|dont|left|tells|ever|"
            "report|say|see|look|find|finds|come",
            "<he3> ~ .. <shall> ~ .. kill|murder ~ me|us",
            "going|gonna ~ to? ~ .. kill ~ me|us ~ .. help|scared|please|i|tonight|.",
            "<he2> ~ .. gave|gives|given|left ~ me ~ .. split_lip|black_eye|bruise|bruises|"
            "broken|concussion|bloody|slap|slapping|beating|kicking|hiding|smack|marks|punch|"
            "thick_ear",
            "<he2> ~ .. lay|lays|laid|laying|put|puts|putting|raise|raises|raised ~ .. hand|"
            "hands|finger|fists ~ .. on|to|round|around|at|against ~ me|us|my",
            "<he2> ~ .. goes|went|comes|came|go|lunges|lunged|flew|flies ~ .. for|at ~ me|us ~ .|"
            ",|with|when|again|and|because|if|after|in|last",
            "knocks|knocked|knock|slaps|slapped|push|pushes|pushed|shove|shoves|chuck|throws|"
            "threw|drags ~ me ~ .. about|around|out|down|over|across|off|into|against",
            "<he2> ~ .. has|have|got|had|carries|carrying|holding|waving|with|pulled|picked_up|"
            "grabbed ~ a|the ~ knife|gun|weapon|bat|machete|hammer|blade|axe ~ .|,|and|at|to|in|"
            "out|on|help|he|she|they|pointed",
            "knife|gun|bat|bats|machete|blade|hammer|weapon|weapons & me|us|my_door|outside|"
            "coming|threatened|threatening|threatens & he|she|they|dealer|dealers|men|ex|someone|"
            "boyfriend|owe|son",
            "they|he|men|people|guys|dealers|dealer|lads ~ .. coming|come|came|turn|turning|"
            "turned|waiting|showed|outside ~ .. & bats|bat|knives|knife|guns|gun|weapons|owe|"
            "money|debt|beat|kill|hurt|legs",
            "<he2> ~ .. trying|tries|tried|try ~ .. to? ~ .. break|get|kick|smash|force|climb ~ "
            ".. in|into|door|through|window",
            "<he2> ~ .. kick|kicking|kicked|smash|smashing|smashed|bang|banging|hammering|"
            "breaking|broke ~ .. in|down|on|at|through|my|the ~ .. door|window|windows",
            "ex|he|she|boyfriend|husband|someone ~ .. keeps|keep|always|still ~ .. turning_up|"
            "showing_up|following|follows|waiting|calling|coming_round|standing_outside|"
            "harassing|threatening|messaging ~ .. me|work|house|home|my|outside",
            "stalking|stalks|stalked|stalker|harassing|harasses ~ .. me|us|is|outside",
            "<he2> ~ .. locks|locked|lock|keeps|kept|hold|holds|held|trapped|tied|chained ~ .. "
            "me|us ~ .. in|inside|up|hostage|prisoner|out|room|house|flat|here|down|locked|away",
            "<he2> ~ .. not|never ~ let|lets|letting|allow|allows ~ me|us ~ .. out|leave|go|have|"
            "see|use",
            "<he2> ~ .. took|takes|taken|has|hid|hides ~ .. my ~ .. phone|keys|passport|card|"
            "bank_card|money|id ~ .. & leave|out|locked|trapped|control|hit|cant",
            "force|forces|forced|forcing|makes|made|make|pressures|pressured|coerces|coerced|"
            "rapes ~ me ~ .. sex|sleep|fuck|shag|bed|dealer|men|intercourse|on_camera|to_him|"
            "suck|perform",
            "sex|slept ~ .. against ~ my ~ will|without",
            "without|against ~ .. my ~ consent|will & sex|touched|inside|did",
            "sells|selling|sold|pimps|pimping|pimped ~ me|my_body",
            "get|getting|got|am|being|been|was|were ~ .. beaten|battered|hit|punched|abused|"
            "assaulted|raped|choked|strangled|attacked|threatened|stalked|blackmailed|beat_up|"
            "jumped|kicked_in ~ .. at|by|up|in|last|again|from|.|,|every|when|every",
            "bruise|bruises|bruised|black_eye|black_eyes|marks|cuts|burns ~ .. all? ~ .. from|"
            "because|by|off|after ~ .. him|her|boyfriend|husband|ex|partner|wife|dad|beating|"
            "grabbing|hitting|fight",
            "abusive|violent|dangerous ~ .. relationship|partner|husband|boyfriend|wife|"
            "girlfriend|ex|dad|son|home|man|marriage",
            "<he2> ~ .. is|was|gets|got|turns|turned|becomes|became|been ~ .. violent|abusive|"
            "physical|aggressive ~ .. with|to|towards|toward|at|again ~ .. me|us|kids|children|"
            "mum|.|my|when",
            "owe|owed|owing|debt|debts & kill|hurt|beat|break|bats|knife|legs|threatening|"
            "threatened|threats|threat|coming_for|after_me|smash|shoot|or_else|burn",
            "threatened|threatening|threatens|threats|threat|blackmail|blackmailing|blackmailed "
            "& me|us|my|family",
            "domestic ~ violence|abuse",
            "revenge|nudes|photos|pictures|videos ~ .. post|share|send|leak|spread|show & "
            "threatens|threatening|threatened|blackmail",
            "honour|forced ~ .. marriage|killing",
        ),
        fixed=True,
        undated=True,
        wide=True,
    ),
    Sign(
        "violence",
        (
            "<he2> ~ .. <strike>|broke|nearly_killed|threatened ~ .. me|my|us ~ .. ... last|few|"
            "other|couple & night|week|weekend|days|nights|day",
            "hit|punched|beat|slapped|strangled|kicked|pushed|choked|threw|attacked|battered|"
            "raped ~ .. me|my ~ .. yesterday|today|tonight|last_night|last_week|last_weekend|"
            "this_morning|again",
        ),
        fixed=True,
        wide=True,
    ),
    Sign(
        "violence",
        (
            "<afraid>|dread|dreading|nervous|worried|panic|shake|shaking|freeze ~ .. of|when|to|"
            "that|if ~ .. him|he|my_boyfriend|my_husband|my_partner|my_dad|"
            "my_son|my_ex|going_home|go_home|coming_home|his_key|key|footsteps|car|them",
            "<afraid>|worried ~ .. of|about|that|when|if ~ my? ~ .. <mate>|stepdad|husband|"
            "boyfriend|partner|son|dad|ex ~ .. is|will|comes|gets|going|uses|drinks|might|could|"
            "when|again|now|and|tonight|.",
            "<afraid>|terror|panic ~ .. hear|hears|see ~ .. his|her|him|the ~ .. key|keys|car|"
            "footsteps|voice|door|coming",
            "lock|locked|locking|barricade|push_a_chair|sleep_with|hide|hiding|hid ~ .. myself|"
            "bedroom|door|room|bathroom|chair|knife|toilet|wardrobe|car|in ~ .. & him|her|he|she|"
            "son|husband|boyfriend|because|dad|brother|partner|scared|night",
            "not ~ .. feel|feeling|am|are|be|is? ~ .. safe ~ .. at|with|in|here|around|near|when|"
            "from ~ .. home|him|her|own|house|here|he|my|them",
            "egg ~ shells|eggshells",
            "controls|controlling|monitors|tracks|checks ~ .. everything|me|my ~ .. & hit|scared|"
            "afraid|threatens|locked",
            "not ~ .. dare|dared|allowed ~ .. to? ~ .. go|leave|home|speak|say|see|talk ~ .. & "
            "he|she|him|her|husband|boyfriend|angry|hit|home",
        ),
        severity=URGENT,
        fixed=True,
        undated=True,
        wide=True,
    ),
    Sign(
        "violence",
        (
            "i|ive ~ .. <strike>|broke ~ .. my|the ~ <mygirl>",
            "i|ive ~ .. hit|punched|slapped|choked|strangled|stabbed|battered|headbutted|kicked|"
            "attacked|hurt|beat|smacked|throttled ~ him|her|them ~ .. last|again|when|yesterday|"
            "tonight|and|.|,|up|because|while|so|in|on|really|today|with|,",
            "i|ill|i'll ~ .. <modal>|about|gunna|ready|want|feel_like|feel_like_i ~ .. to? ~ .. "
            "kill|stab|murder|strangle|shoot|hurt|batter|smash|beat|hit|punch|attack|cut|do ~ .. "
            "him|her|them|someone|somebody|that_bastard|that_dealer|my_ex|the_bastard|that|"
            "my_wife|my_husband|my_girlfriend|my_boyfriend|my_dad|my_mum|everyone|people|in",
            "gonna|going_to|want_to|ready_to|could ~ .. kill|stab|murder|strangle|shoot|batter|"
            "slit|do ~ .. him|her|them|that|the|my ~ .. dealer|bastard|bitch|prick|cunt|ex|wife|"
            "boyfriend|husband|face|in|throat|girlfriend|knees",
            "going|goin ~ .. round|over|there|after ~ .. with ~ .. bat|knife|gun|hammer|machete",
            "lost|lose|losing ~ .. control|it|temper|my_temper & <strike> & wife|husband|"
            "girlfriend|boyfriend|her|him|partner|mum|kids",
            "i ~ .. grabbed|grab|had|held|put|took ~ .. her|him|my_wife|my_girlfriend|my_hands|"
            "them ~ .. by|round|around|against ~ .. throat|neck|hair|wall",
            "<afraid>|worried ~ .. i|myself|ill|what ~ .. do|hurt|hit|kill|harm|lose ~ .. to|him|"
            "her|them|someone|control|it|my|wife|husband|girlfriend|boyfriend|partner",
            "capable|close ~ .. of|to ~ .. killing|hurting|hitting|stabbing|strangling ~ .. him|"
            "her|them|someone|my",
        ),
        fixed=True,
        undated=True,
        wide=True,
    ),
    Sign(
        "violence",
        (
            "sister|mum|mom|mother|daughter|friend|neighbour|neighbor|colleague|brother|cousin|"
            "aunt|gran|nan|wife's|her|his ~ .. husband|boyfriend|partner|ex|bloke|fella|dad|son "
            "~ .. <strike>|abuses|threatens|threatened|beats_up ~ .. her|him|them",
            "sister|mum|mom|mother|daughter|friend|mate|neighbour|neighbor|colleague|brother|"
            "cousin|nan|gran|woman|girl ~ .. is|being|gets|got|get|getting|was|been ~ .. "
            "<strike>|threatened|stalked ~ .. by|up|at|again|every|.",
            "hear|heard|hearing|saw|see|seen ~ .. neighbour|neighbours|neighbor|neighbors|him|"
            "them|man|guy|next_door|couple|screaming|husband ~ .. <strike>|screaming|screams ~ "
            ".. her|him|wife|girlfriend|them|woman|kids|hitting",
            "<mate>|stepdad|father|uncle|son|man ~ .. <strike> ~ .. my|his|her|our|the ~ mum|mom|"
            "mother|sister|wife|girlfriend|brother|dad|gran|nan|parents|friend|partner",
        ),
        about="other",
        fixed=True,
        undated=True,
        wide=True,
    ),
    Sign(
        "violence",
        (
            "<afraid>|worried ~ .. he|she|they ~ .. home|come|comes|drunk|high|angry|hit|hurt|"
            "back|kill|tonight|after|using|find|finds",
        ),
        severity=URGENT,
        fixed=True,
        undated=True,
        wide=True,
    ),
)
"""All that is heard of it."""
