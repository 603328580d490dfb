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
            "threatening_to|says_hell|said_he'd|says_he'll|want_to|hed|hell ~ kill|hurt|stab|"
            "beat|shoot|murder|break|smash|do|burn ~ me|us|my|the_kids|up|something",
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
)
"""All that is heard of it."""
