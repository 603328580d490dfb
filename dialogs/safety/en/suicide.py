# long: one table of phrases
"""The wish to die, in English."""

from __future__ import annotations

from dialogs.safety.vocabulary import Sign

CLASSES = {
    "wish": "want wants wish",
    "kill": "kill hang shoot drown end",
    "myself": "myself himself herself themselves themself my_self him_self her_self",
    "going": "going am_gonna about",
    "all": "everyone everybody world they family kids all people you wife husband",
    "meds": "sleepers antidepressants pills meds tablets medication paracetamol sleeping_pills "
    "xanax insulin packets sleeping_tablets codeine tramadol ibuprofen aspirin co_codamol benzos "
    "valium diazepam tylenol painkillers anti_depressants propranolol morphine",
    "rope": "rope noose belt cable cord",
    "edge": "roof bridge balcony ledge edge cliff tracks train platform window building motorway "
    "multistorey underpass canal river",
    "arm": "gun knife razor shotgun rifle pistol blade",
    "last": "tonight over last end dead die ready done jump jumping let_go go now goodbye "
    "all_of_them the_lot kill whole finally step_off wait waiting never_wake forever "
    "take_them neck",
    "dear": "mum mom mother dad kids wife husband family son daughter girlfriend boyfriend "
    "everyone parents sister brother children dog cat",
    "slay": "kill kills killing killed hang hangs hanging hung drown drowning shoot shooting shot "
    "off offing top topping unalive unaliving neck necking end ending gas gassing murder",
    "gone2": "die dead be_dead be_gone not_be_here not_be_alive not_be_around not_exist not_wake "
    "stop_existing stop_living stop_being cease_to_exist",
    "dying2": "dying death suicide not_being_here not_being_alive being_dead not_waking_up "
    "ending_it ending_things ending_my ending_everything ending_his ending_her wanting_to_die "
    "dead_people hanging throwing_myself driving_into",
    "many": "10 12 15 16 20 24 25 28 30 32 35 40 48 50 60 64 70 80 90 100 ten twelve fifteen "
    "twenty thirty forty fifty sixty hundred load loads bunch handful box boxes pack packs packet "
    "bottle all lots whole heap ton tons strip strips stash rest",
    "gulps": "took taken take taking swallowed swallow swallowing necked neck necking downed down "
    "downing popped pop popping had eaten ate",
    "soon2": "tonight tomorrow now soon today later after_this this_weekend this_week "
    "in_the_morning",
}
"""The words a pattern means by <name>."""

SIGNS = (
    Sign(
        "suicide",
        (
            "<all> ~ <is> ~ better ~ off? ~ without me",
            "better ~ off without me",
            "better place without me",
        ),
        fixed=True,
    ),
    Sign(
        "suicide",
        (
            "<want> to ~ die|be_dead",
            "<want> to ~ end my|his|her|their ~ life",
            "<want> to ~ end it ~ all?",
            "<want> to ~ <kill> <myself>",
            "wish <who>? ~ was|were ~ dead|never_born|never_been_born",
            "rather ~ be ~ dead|die",
            "better ~ off dead",
            "would be ~ better if i ~ died|was_dead|were_dead|was_gone|were_gone|was_not_here|"
            "were_not_here",
            "do|does not ~ <wish> to ~ live|be_alive|be_here|exist|wake_up|go_on_living",
            "not ~ <wish> to ~ live|be_alive|exist|wake_up",
            "no ~ longer want|wants to ~ live|be_alive|exist",
            "no ~ reason|will|point ~ to ~ live|go_on_living|keep_living",
            "tired of ~ living|being_alive",
            "life is ~ not ~ worth ~ living",
            "nothing ~ to ~ live for",
            "hope ~ i do not wake up",
            "kill|kills|killing|hang|hanging|shoot|shooting|drown|drowning <myself>",
            "end|ending my|his|her|their ~ life",
            "end|ending it all",
            "<going> to ~ end it ~ tonight|now|all|today|.",
            "take|taking|took my|his|her ~ own? life",
            "commit|committing ~ suicide",
            "suicidal",
            "thinking|think|thoughts|thought about|of ~ suicide|killing_myself|ending_it|"
            "ending_my_life|dying",
            "suicide plan|note",
            "throw|throwing|jump|jumping <myself>? ~ in_front_of|under|off a|the train|bridge|"
            "building|roof|tube",
            "slit|cut|slitting|cutting my|his|her wrists",
            "do something to <myself>",
            "ready to die",
            "<want> to ~ overdose",
            "unalive <myself>",
            "pills .. so ~ i ~ do not wake up",
        ),
    ),
    Sign(
        "suicide",
        (
            ". suicide .",
            ". kill myself .",
        ),
    ),
    Sign(
        "suicide",
        (
            "wish|hope|pray|want ~ i ~ could|can|would|will|to|d ~ just? ~ die|not_wake|"
            "disappear|vanish|pass_away ~ .|,|in|and|tonight|for",
            "die ~ in ~ my ~ sleep",
            "wish ~ i ~ was|were ~ not ~ alive|here|around|born|living",
            "going|about|gonna|want|wanna|ready ~ to? ~ jump ~ .|,|off|from|tonight|now|in",
            "life ~ is ~ worthless|pointless|meaningless|over|not_worth ~ .|,|and|i",
            "not ~ live ~ anymore|any_more|any_longer|like_this_anymore ~ .|,|i",
            "disappear|vanish|gone|leave ~ forever|for_good|permanently",
            "has|have|s ~ taken|took ~ .. overdose|od|all_her|all_his|tablets_on_purpose",
            "taken|took ~ an ~ overdose ~ .. on_purpose|deliberately|intentionally|to_die|"
            "tablets|pills",
            "not ~ see|have|find ~ a|any ~ reason|point ~ to|in ~ keep|keeping|stay|staying|live|"
            "living|go_on|going_on",
            "swallowed|took|taken|swallowing|necked|downed ~ .. all|whole|every|bottle|loads|"
            "bunch|lots ~ of? ~ my|the|of? ~ <meds>|bottle",
            "i ~ swallowed|took ~ all ~ my ~ sleeping|<meds>",
            "would ~ not? ~ it ~ be ~ better|easier ~ for_everyone|for_them? ~ if ~ i ~ was|were "
            "~ not|dead|gone ~ here?",
            "everyone|they|family|kids|world ~ would ~ be ~ happier|better|fine|relieved ~ off? "
            "~ if|without|when ~ i|me ~ was|were? ~ dead|gone?",
            "made|tied|tying|making|got|bought ~ a ~ noose|rope",
            "noose",
            "<meds> & lined_up|saved|ready|in_front_of_me|stockpiled|collected|counted|hoarded|"
            "on_the_table|next_to_me|all_my|whole_bottle|all_of_them & <last>|to|take|taking|"
            "tonight",
            "take|taking|took|swallow|swallowing ~ all|every|whole ~ of? ~ my|the|these? <meds>|"
            "bottle|box|lot & tonight|die|wake|over|goodbye|end|now|gonna|going|want",
            "<rope> & garage|shed|neck|tied|ceiling|beam|tree|bought|ready|hang|tonight|attic|got",
            "<edge> & jump|jumping|jumped|let_go|throw_myself|step_off|walk_in|fall|over_it|"
            "waiting_for|end_it|sitting|standing & i|im|me|myself",
            "<arm> & myself|my|mouth|head|drawer|hand & over|end|done|die|kill|use_it",
            "jump|jumping|throw|throwing|step|stepping|walk|walking|drive|driving ~ myself? ~ "
            "off|under|in_front_of|into|from ~ of? ~ a|the|that ~ <edge>|tree|traffic|wall|lorry|"
            "truck|moving",
            "suicide|goodbye|farewell ~ note|letter",
            "wrote|writing|written ~ my|a ~ goodbye|last|farewell|suicide ~ letter|note|letters",
            "goodbye|bye|farewell ~ everyone|world|all|cruel|forever|to_you_all|my_friends",
            "my|this ~ is? ~ my? ~ last ~ night|day|message|words|text ~ on|alive|ever|.|,|here|so",
            "will not|would_not|am_not|going_to_not ~ be ~ here|around|alive|breathing ~ "
            "tomorrow|much|anymore|next|soon|by|when|.",
            "gone|dead ~ by ~ tomorrow|morning|tonight|the_weekend|monday",
            "not ~ be ~ here|around|alive ~ tomorrow|in_the_morning|next|for_much|anymore|"
            "much_longer",
            "not ~ coming ~ back ~ from|this_time|ever",
            "tell ~ my|them|her|him ~ <dear>? ~ that? ~ i ~ love|loved|am_sorry|sorry ~ them|her|"
            "him|you?",
            "look after|take_care_of ~ my ~ <dear> & when_i|gone|im_gone|i_am_gone|dead",
            "done ~ with ~ living|life|being_alive|this_life",
            "tired|sick|fed_up ~ of|with ~ living|life|being_alive|existing|this_life",
            "do|does not ~ see|have|feel ~ a|any ~ reason|point|purpose ~ to|in|for ~ live|"
            "living|be|being|stay|life|going_on|existing",
            "what|whats ~ is ~ the ~ point ~ of|in ~ being|living|life|going|staying ~ alive?",
            "dissapointed|disappointed|hate|gutted|sad ~ that|when|to ~ i? ~ woke|wake|waking|"
            "still|up|alive ~ up|alive|i?",
            "wish ~ i ~ had|was|could|would|d|could_just|never|not ~ never|not|just? ~ been|born|"
            "die|wake|exist|existed|dead|go_to_sleep|disappear",
            "never ~ wake ~ up ~ again|.|,",
            "sleep|asleep ... not|never ~ wake|waking ~ up",
            "ways|how ~ to ~ die|kill_myself|end_my|end_it|off_myself|do_it_painlessly|hang|"
            "overdose",
            "how ~ i ~ would|will|d|'d ~ do ~ it & die|kill|dead|end",
            "picturing|imagining|imagine|thinking|think|fantasise|fantasize|dream ~ about|of|"
            "ways? ~ ways|my|how|being ~ of|to|own? ~ die|dying|dead|funeral|death|ending|hang",
            "want ~ out ~ of ~ this|life|here ~ life?",
            "off myself|topping_myself|top_myself|neck_myself|ending_myself|end_myself|unalive",
            "not ~ want|wanna|wish ~ to ~ be ~ here|alive|around|in_this_world ~ anymore|"
            "any_more|.|,|no",
            "better ~ off|place|for_everyone|for_all|without ~ if|when|without ~ i ~ was|were|am|"
            "is|wasnt|died|weren't|not ~ not|dead|gone|here|around?",
            "if ~ i ~ died|was_dead|were_dead|disappeared|was_gone ~ nobody|no_one|noone",
            "nobody|no_one ~ would|will|'d|d ~ notice|care|miss|cry ~ if ~ i ~ died|was_dead|"
            "was_gone|killed|disappeared",
            "want ~ to ~ not ~ exist|be_alive|be_here|wake",
            "take|taking ~ to ~ die|kill_myself|od",
            "how much|many|lethal ... to ~ die|kill|overdose|od & i|me|my|serious|take",
            "enough ~ to ~ kill ~ me|myself",
            "painless|quickest|easiest ~ way|death",
            "plan ~ to ~ kill|die|end ~ myself|my|it|tonight",
            "says|said|saying|texted|texts|threatening|threatens|told_me & kill|shoot|hang|hurt|"
            "harm|end ~ himself|herself|themselves|his_life|her_life",
            "says|said|saying|texted ~ he|she|they & wants_to_die|want_to_die|not_want_to_live|"
            "jump|goodbye",
            "i ~ am ~ going ~ to ~ do ~ it|something_stupid & life|die|bridge|rope|pills|goodbye|"
            "tonight",
            "slash|slit|cutting|cut ~ my ~ wrists|throat|veins",
            "attempt|attempted ~ suicide",
            "death ~ is ~ the|only|my ~ only|way|answer",
            "i ~ deserve ~ to ~ die|be_dead",
            "let ~ me ~ die",
            "please|just ~ let|want ~ me|to ~ die",
        ),
        undated=True,
    ),
    Sign(
        "suicide",
        (
            "car & garage & engine|running|hose|exhaust",
            "whole ~ bottle|box|packet & taking|take|thinking|swallow|down",
            "picked|set|chosen|got ~ a ~ date ~ .|,|for|and",
            "heart ~ .. stop & want|hope|good|maybe|just",
            "life ~ is ~ not ~ for ~ me",
            "checking ~ out ~ .|,|tonight|of|for_good",
            "not ~ make ~ it ~ to ~ my|christmas|next|morning|monday",
            "took|taken|swallowed ~ .. pills|tablets|meds ~ .. to ~ die|kill|end",
            "pills|tablets ~ to ~ die",
            "world|everyone|family|they ~ .. better|happier ~ off? ~ without ~ him|her|them",
            "googled|looked_up|searched & how_high|how_many_pills|painless|noose|ways_to_die",
            "gave|given|giving ~ away ~ all|everything|his|her|my",
            "<want> to ~ kill ~ myself",
            "end|ending ~ it ~ tonight|soon|all|now",
            "ready|glad|happy|want|rather|wish ~ to ~ go|die ~ .|,|for_good|now",
            "no ~ reason ~ to ~ stay|be_here|carry_on|wake_up",
        ),
    ),
    Sign(
        "suicide",
        (
            "<slay> ~ <myself>",
            "do|doing|did ~ <myself> ~ in",
            "blow|blowing|blew ~ .. my|his|her|their ~ brains|head ~ out|off",
            "bullet ~ .. my|his|her ~ head|brain|skull|mouth",
            "end|ending|take|taking|ended|finish ~ .. my|his|her|their ~ .. life|misery ~ .|,|"
            "tonight|now|and|because|so|today|if|by|with|tomorrow|i|he|she|or|then",
            "end|ending ~ my|his|her|their ~ own? ~ life",
            "should|could|gonna|might_as_well|may_as_well|better|better_to|easier_to|ought_to|"
            "rather|prefer_to|would_sooner|want_to|wanna|hope_to|hoping_to|ready_to|longing_to|"
            "need_to|deserve_to ~ .. <gone2> ~ .|,|and|than|so|i|right|now|tonight|today|because|"
            "by|if|then|already|again|in|or|but|rn|lol|please",
            "should|might|may|better|wish|rather|would_be ~ .. as_well? ~ be|was|were|am ~ dead|"
            "gone",
            "should|might|could ~ just|as_well ~ .. end|finish ~ it|things|everything",
            "rather ~ not ~ be|exist|live|wake ~ alive|here|up|around?",
            "not ~ see|imagine|picture ~ myself ~ .. alive|living|alive_in|making_it",
            "not ~ deserve ~ to ~ live|be_alive|exist|be_here|breathe",
            "care|caring|bothered|fussed ~ if|whether ~ i ~ live|die|wake|survive|lived|died|"
            "make_it|am_alive",
            "by ~ the ~ time ~ .. read|reads|see|sees|find|finds|get ~ this|me|it",
            "if ~ you|anyone ~ .. reading|read|reads|find|finds ~ this ~ .. i|gone|tell|dead",
            "enough ~ of ~ living|being_alive|life|existing|this_life|my_life",
            "not ~ feel? ~ safe ~ with|from|by|around ~ <myself>",
            "danger|risk|threat ~ to ~ <myself>",
            "not ~ trust ~ <myself> ~ .. alone|tonight|right_now|not|now|on_my_own|with ~ ..",
            "something ~ .. stupid|silly|bad|drastic|terrible|awful? ~ to ~ <myself>",
            "hurt|kill|harm|end ~ myself ~ for_good|for_real|permanently",
            "not ~ want|wish|wanna|like ~ .. be|live|stay ~ .. on|in ~ this|the ~ planet|earth|"
            "world",
            "wish|wished|hope|hoped|hoping|pray ~ i ~ .. never|not ~ .. woken|woke|wake|born|"
            "existed|exist|survived|survive",
            "head|brain|mind|thoughts|thought|urge ~ .. tells|tell|telling|says|saying|keeps|"
            "screaming ~ .. to ~ jump|die|end|kill|hang",
            "edge|ledge|side|top ~ of ~ the|a|this ~ platform|roof|bridge|cliff|balcony|tracks|"
            "building|viaduct|car_park & am|standing|sitting|stood|sat|i|hes|he|she",
            "standing|sitting|stood|sat|up ~ .. on|at|by ~ the|a ~ .. roof|ledge|bridge|edge|"
            "cliff|window|balcony|tracks & jump|jumping|end_it|goodbye|sorry|over_it",
            "<gulps> ~ .. <many> ~ .. <meds>",
            "<many> ~ of? ~ .. <meds> & in_my_hand|in_front|lap|beside|next_to|staring|"
            "looking_at|neck|swallow|on_purpose|deliberately|intentionally",
            "overdosed|overdose|od ~ on? ~ .. on_purpose|deliberately|intentionally",
            "<meds>|pills ~ .. on_purpose|deliberately|intentionally",
            "got|have|made|has ~ a|my|the ~ plan & pills|rope|noose|method|means|a_date|note|die|"
            "kill|suicide",
            "everything ~ is ~ .. ready|prepared|arranged|sorted & letter|note|goodbye|rope|pills",
            "this is ~ goodbye|my_goodbye|the_end_for_me|the_end_of_me",
            "no|only|other ~ .. way|option|solution|answer|escape|choice ~ .. out? ~ .. but|"
            "except|besides|than|is|left ~ .. dying|death|suicide|die|dead|kill|killing|end_it",
            "death|dying|suicide ~ .. only|best|easiest|better ~ .. way|option|answer|escape|"
            "solution|choice|exit",
            "death|dying|suicide ~ would|will|is|sounds|seems|feels|looks|like ~ be? ~ .. relief|"
            "peaceful|easier|better|nice|good|release|escape|option|peace",
            "thoughts|thinking|think|thought|fantasising|fantasizing|fantasise|fantasize|"
            "dreaming|dream|idea|ideas|feelings|talking|talks|talked|speaking|obsessed|obsessing|"
            "considering|contemplating|considered|planning|posting|posted|joking|jokes ~ .. "
            "<dying2>",
            "contemplating|considering|plan|planning|plans|attempting ~ suicide|death",
            "thoughts|thought|idea ~ .. of|about|to ~ .. die|jump|kill|end ~ .. myself|it|"
            "my_life|off",
            "want|wanting|wish|wishing|like ~ to ~ not ~ be|exist|live|wake",
            "looked_up|googled|googling|searching|searched|google|researching|researched|reading|"
            "read|looking_up|look_up & how_much|how_many|ways|painless|painlessly|methods|lethal|"
            "fatal|dose & kill|kills|die|go|overdose|hang|paracetamol|pills|dead|jump",
            "painless|painlessly|quick|easy|painful|quickest|easiest|best|fastest|peaceful ~ way|"
            "ways|method ~ .. to|of ~ .. die|go_out|end|kill|dying",
            "how ~ .. many|much|high|long ~ .. & to_die|kill_me|kill_you|kill_yourself|"
            "kill_a_person|to_kill|be_fatal|be_lethal|fatal|lethal",
            "try|tried|attempt|attempted|trying ~ to ~ .. hang|kill|drown|shoot|jump|overdose|"
            "end|take|die ~ .. <myself>|my|off|on_purpose|again|last|yesterday|tonight|"
            "this_morning|it",
            "nearly|almost|close_to ~ .. jumped|jump|jumping|hung|stepped|stepping|drove|threw ~ "
            ".. off|in_front|front|under|into|myself ~ .. bridge|train|roof|tracks|traffic|tree|"
            "wall|lorry|of|platform",
            "bleed ~ out|to_death",
            "everyone|they|family|kids|world|people|wife|husband|nobody|all ~ .. would|will|"
            "could|can|be ~ .. fine|better|ok|okay|happier|relieved|cope|manage ~ .. without ~ me",
            "we|everyone|they|you|kids|family ~ would|will|are|be|d ~ be? ~ .. better|happier ~ "
            "off? ~ .. without|if ~ him|her|he|she",
            "no ~ point|reason|sense|purpose|use ~ in|to|for ~ living|live|life|existing|"
            "being_alive|be_alive|go_on_living|staying_alive|stay_alive",
            "no|lost|lose ~ .. will|reason|reasons ~ to ~ live|stay_alive|wake_up|get_up_again|"
            "keep_living",
            "giving|gave|given|give ~ his|her|their ~ .. things|stuff|possessions|belongings|"
            "money|clothes ~ away",
            "says|saying|said|told ~ .. not ~ be ~ around|here|alive ~ .. for|to|at|next|"
            "tomorrow|much|by|anymore",
            "picture|photo|pic|video|text|message ~ .. of ~ .. a ~ noose|rope|pills|bridge|gun|"
            "goodbye",
            "jump ~ off|from|in_front_of ~ a|the|my ~ .. bridge|roof|building|balcony|train|"
            "cliff|window|motorway|multistorey|flats|platform",
            "<want>|going|gonna|about|ready|will ~ to? ~ jump ~ .. he|she|i|now|tonight|.|,",
            "tonight|today|tomorrow ~ i ~ am? ~ .. die|end_it|dying|kill|ending_it",
            "i ~ .. do_it|doing_it|finish_it|end_it|ending_it ~ <soon2> & die|dead|rope|pills|"
            "note|bridge|kids|sorry|goodbye|love|pain|life|living|anymore|reason|bury|funeral|"
            "birthday|christmas",
            "make ~ it ~ to|through ~ my|the|next|tonight|morning|tomorrow|christmas ~ .. & "
            "gonna_do_it|going_to_do_it|do_it_before|die|end|kill|not",
            "suicide ~ .. attempt|note|plan|thoughts|watch|feelings|pact|tonight|now|again|is|"
            "seems",
            "feel|feeling|been|am|is|getting|so ~ .. suicidal",
            "die|death ~ .. is ~ all ~ i ~ .. think|want",
            "if ~ .. leaves|leave|left|loses|lose ~ me|him|her|us|my|the ~ .. i|he|she ~ will|"
            "would|am_going_to|is_going_to|going_to|gonna|ll|ill|hell|shell ~ .. kill|die|hang|"
            "end|jump|overdose",
        ),
        undated=True,
        wide=True,
    ),
)
"""All that is heard of it."""
