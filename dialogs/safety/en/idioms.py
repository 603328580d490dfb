# long: one table of phrases
"""What is said in English with words of danger and means none."""

from __future__ import annotations

HARMLESS = (
    "they|theyve|theyre|police|cops|ambulance|paramedics ~ are|were|have|ve|re|just? ~ taking|"
    "took|taken ~ him|her|them|my_son|my_daughter|my_brother|my_husband|my_wife|my_mate ~ away|"
    "in|off|along|there|to_hospital|to_a_e?",
    "they|theyre ~ are|re? ~ keeping ~ him|her ~ in|overnight|there|tonight",
    "i|im ~ am|m|ll|will? ~ go|going|went ~ outside ~ for|to? ~ air|a_walk|a_smoke|breathe?",
    "suicidal ~ in|when|as|back|at ~ .. teens|younger|school|kid|then|teenager",
    "was ~ suicidal ~ ... ago|once|before|past|teens",
    "back ~ in ~ 20* ~ i? ~ tried|wanted ~ to ~ kill|die|end ~ myself|my?",
    "nearly|almost|about ~ had|having ~ a ~ fit|heart_attack",
    "heart hurts|aches|hurting ~ since|when|for|because|over|that|from",
    "heart & broke|broken|breaking|breaks|aches_for|skipped_a_beat|beat_when|skips_a_beat",
    "off my chest",
    "passed|blacked out ~ on|early|in|from ~ the|bed|my|exhaustion? ~ sofa|couch|bed?",
    "goodbye|bye|farewell ~ cocaine|coke|drugs|charlie|old_me|booze|alcohol|summer",
    "last|final line|lines",
    "boiling|burning|roasting ~ outside|today|in_here|weather|hot_in|hot_day|summer",
    "die ~ in|for ~ your|his|her|my|you|this ~ arms|kids|coffee|children|family",
    "drop dead ~ gorgeous",
    "drank|drink ~ too ~ much ~ last|yesterday|water|coffee|on_saturday",
    "no ~ one|nobody ~ <hits>",
    "hit me up",
    "beating|beat myself ~ up",
    "cut my ~ finger|thumb|hair",
    "burned|burnt|burn ~ my|myself ~ hand|finger|tongue|on? ~ on|cooking ~ the? ~ pan|oven|stove|"
    "kettle|iron|hob",
    "follows|following|follow me ~ on ~ insta|instagram|tiktok|twitter|facebook|snap",
    "when i was ~ <young>",
    "started ~ at|when ~ <young>",
    "at|since|from ~ age? <young>",
    "my|his|her|our ~ <young> ~ year old",
    "quit|stopped|stopping|stop|quitting ~ smoking|sugar|weed|vaping|coffee|gambling",
    "shaking|shivering|trembling|sweating ~ from|with|in ~ the|too_much ~ cold|coffee|nerves|gym|"
    "heat|excitement",
    "not|never ~ driving|drive|drove ~ .|,|tonight|when|if|after|on|high|drunk",
    "taking|getting|take|get ~ an|the|a ~ uber|train|bus|taxi|cab|tube|lift",
    "drive|drives|driving ~ me|us ~ crazy|mad|nuts|up_the_wall|insane|mental",
    "never ~ <hits> ~ me",
    "hangover|job|work|boss|shoes|feet ~ is|are|was ~ killing ~ me",
    "end|ends ~ things ~ with",
    "not|aint ~ pregnant",
    "coke|cocaine|drugs|it ~ cause ~ psychosis|paranoia|hallucinations|seizures",
    "will|does|do|is ~ coke|cocaine|it ... psychosis|paranoia|your_heart",
    "sober|not_had|nothing ~ .. so ~ .. driving|drive",
    "never|not ~ .. driven|drive|driving ~ .. after|on|high",
    "drove|driven ~ .. years|used|once|ago|young",
    "quit|stop|stopping|clean ~ .. for ~ my|the ~ kids|son|daughter|baby|family",
    "golf|uber|taxi|train|bike_ride|gym ~ .. drive|drove",
    "dying|die|died of|from|with|for ~ boredom|laughter|laughing|embarrassment|shame|hunger|"
    "thirst|heat|curiosity|tired|exhaustion|a|food|cringe",
    "to die for",
    "killing|kill myself ~ laughing|at_work|working|with_work|in_the_gym|at_the_gym|for_this|over",
    "hurt|hurts|hurting myself .. gym|football|running|falling|sport|accident|cooking|playing",
    "not ~ responding|respond|reacting|react ~ to ~ my|our|the|any|messages|texts|calls|"
    "questions .. messages|message|texts|text|calls|emails|dms|questions",
    "<thing> ~ not|stopped ~ responding|responsive|breathing|reacting",
    "not ~ reacting|responding|respond|react ~ well|good|kindly|badly",
    "my ex|boss|landlord ~ not ~ responding|respond",
    "not ~ responding|respond ~ to ~ my? messages|message|texts|text|calls|emails|dms|me",
    "can|could not ~ breathe ~ laughing|through_my_nose|through_the_nose|from_laughing|"
    "for_laughing",
    "chest ~ pain|pains ~ is|are|has|have ~ gone|over|better|went_away",
    "scared|afraid|fear|worried|risk|danger|chance|chances of|about ~ an? ~ having|getting? ~ a? "
    "overdose|overdosing|heart_attack|seizure|seizures|dying|stroke",
    "heart attack when|from ~ seeing|fright|shock|the",
    "nearly|almost|nearly_had|almost_had ~ a heart_attack",
    "gave me|him|her ~ a heart_attack",
    "died|dead|dies from|of|after ~ an? ~ overdose|heart_attack|overdosing",
    "overdose of|on sugar|chocolate|information|netflix|coffee|news|family|love|caffeine",
    "overdosed|overdosing on sugar|chocolate|information|netflix|coffee|news|family|love|caffeine",
    "suicide squad|bomber|bombing|attack",
    "committed suicide",
    "overdosed and died",
    "killed himself|herself|themselves",
    "afraid|scared ~ that? i ~ will|might|could ~ die ~ someday|one_day|young|early|alone|if",
    "burning hot ~ food|soup|coffee|shower|day|summer|weather|sun|outside",
    "passed out on|in|at ~ the? sofa|couch|bed",
    "stroke of|my|the",
    "turned|turning|going|gone|went blue ~ sky",
    "thought|thinking|think about|of ~ dying my hair",
    "chest ~ is|feels? ~ sore|stiff|tight|aches|hurts ~ .. from|after ~ the? ~ gym|bench|lifting|"
    "workout|weights|push_ups|press_ups|training|coughing|tattoo",
    "chest ~ day|press|workout|tattoo|hair|freezer|of_drawers|infection|cold|exercises|muscles",
    "grey|blue|purple|pale ~ hair|sky|skies|coat|shirt|car|paint|dress|jeans|eyes|jumper|light|"
    "monday",
    "hair|sky|sea|car|room|wall|walls ~ is|was|are|went|turned|turning ~ grey|blue|purple",
    "feeling|feel|felt ~ blue",
    "last ~ day|night ~ at|of|on ~ work|the? ~ holiday|job|trip|festival|weekend|drinking|using|"
    "school|university|hospital|course",
    "last ~ day|night ~ at ~ work|school|the",
    "rather ~ die than ~ eat|go_to|watch|work|wear|talk|listen|see|admit|ask|speak|tell|kiss|"
    "miss|dance|sing|use|touch|sniff|support|be_seen",
    "rather ~ stick ~ pins",
    "snoring ~ again|all_night|next_to_me|like_a|beside_me|away",
    "it|this|that|reality|news|truth|craving|cravings|realisation|grief|tiredness ~ .. hit|hits "
    "~ me|us",
    "just|suddenly|finally ~ hit ~ me ~ that|how|what",
    "hit me ~ with ~ your|a|the|some ~ best|news|question|quote|facts|tips",
    "cut|cutting myself ~ off|some_slack|chopping|shaving|cooking|accidentally|by_accident|"
    "opening|peeling|gardening",
    "cut|burned|burnt myself ~ on|with ~ a|the|some ~ broken|tin|can|paper|glass|lid|fence|nail|"
    "grater|oven|pan|kettle|iron|hob|stove|bread|kitchen ~ knife?",
    "accidentally ~ cut|burned|burnt|hurt|hit ~ myself|my",
    "<scold> ~ .. <shall> ~ .. kill|murder ~ me|us",
    "kill ~ me ~ now|lol|haha|plz|already",
    "kill ~ me ~ .. lol|haha|lmao|xd|jk",
    "kill|murder ~ for ~ a|some",
    "so|too ~ .. kill ~ me ~ now",
    "monday|mondays|work|exam|exams|deadline|training|heels|back|legs|feet|head|heat|suspense|"
    "wait|waiting|traffic|commute|bill|bills|rent|diet|hill|workout|squats ~ .. kill|killing|"
    "kills ~ me",
    "what|which ~ .. not ~ kill ~ you|me",
    "not ~ going|gonna|will? ~ to? ~ kill ~ me|you|us|anyone",
    "hit|hits|hitting the ~ gym|bar|pub|road|bottle|sack|town|shops|club|clubs|hay|beach|slopes|"
    "books",
    "hit|hits|hitting a|rock ~ wall|bottom|nerve|low|home_run",
    "argument|row|fight ~ .. made_up|sorted|fine_now|okay_now|over_nothing",
    "kids|kid|son|daughter|children|boys|girls ~ is|are|were|was|stay|stays|staying|went ~ all? "
    "~ with|at|round|to ~ nan|nana|gran|grandma|grandmas|their ~ grandparents|dad|their_dad|"
    "his_dad|her_dad|school|my_mum|mums|mum's|babysitter|nursery|my_parents|the_childminder|"
    "childminder",
    "voice|voices ~ mail|note|message|notes|messages|of_reason|actor|over",
    "kids|baby|son|daughter|children ~ is|are|were|was ~ asleep|happy|fine|safe|at_school|in_bed|"
    "sleeping",
    "kids ~ .. went|go ~ to ~ bed|sleep",
    "walk|run ~ .. clear|my_head",
    "<want> to ~ end it ~ with ~ him|her|them|my_ex|my_boyfriend|my_girlfriend|my_dealer|"
    "my_husband|my_wife|my_partner|coke|cocaine|this_guy",
    "end|ended|ending it ~ with ~ him|her|them|my_ex|my_boyfriend|my_girlfriend|my_dealer|"
    "my_husband|my_wife|my_partner|coke|cocaine|this_guy",
    "let|lets|let's us? ~ end it here|there",
    "not ~ wake|waking up ~ on_time|in_time|early|until|before|for_work|for_school|for_the|"
    "to_my_alarm|to_the_alarm|with_a_hangover|with_my|feeling",
    "can not|struggle|struggling|hard|hate ~ to? ~ wake|waking ~ up ~ in_the_morning|"
    "in_the_mornings|mornings|early",
    "breath of ~ fresh",
    "not ~ respond|responding|reacting ~ when ~ i|we ~ text|message|ring|phone",
    "not ~ respond|responding ~ when ~ i|we ~ call ~ .|,|him|her|them",
    "heart & racing|pounding & stairs|gym|saw_him|saw_her|in_love|first_date|workout|jogging|"
    "marathon",
    "heart ~ .. racing|pounding ~ .. after|from|when ~ .. run|running|stairs|sprint|football|kiss",
    "years ~ ago ~ .. tried|attempted|wanted ~ to? ~ kill|suicide|die ~ myself?",
    "tried|attempted|wanted ~ to? ~ kill|suicide|die|end ~ myself|my? ~ life? ~ .. years ~ ago",
    "taking|take|took|get|getting ~ my|his|her ~ life ~ back|seriously|in_hand|for_granted|"
    "forward|one_day",
    "end|ending|ended ~ things ~ .. with",
    "rest of ~ my|his|her ~ life",
    "end ~ of ~ my|the|his|her",
    "jump|jumping ~ in|into|on|at ~ the ~ shower|car|bath|pool|bed|chance|train|bus|queue|gun",
    "ready|going|gonna|want|about ~ to? ~ jump ~ for_joy|out_of_bed|the_gun|right_in",
    "<want>|ready|prefer ~ to ~ .. dead ~ lifts|bug",
    "shot|shots|shoot|shooting ~ some? ~ myself ~ in ~ the ~ foot",
    "hang|hanging|hung ~ out|up|on|around",
    "top|off ~ myself ~ up",
    "top ~ myself ~ up",
    "ending ~ up|the_day|the_week|the_programme|the_program|the_chat",
    "afraid|scared|fear|worried ~ .. of|about ~ dying|death ~ .. young|alone|old|one_day|someday|"
    "in_a_crash|of_covid|like_my",
    "heart|chest ~ .. <ill2>? ~ .. & broke_up|breakup|break_up|heartbroken|left_me|miss_him|"
    "miss_her|lonely|goodbye|grief|funeral",
    "heart ~ .. heavy|sore|hurts|aches|ached|hurt ~ .. for|when|because|over|that|since|seeing|"
    "to_see|thinking",
    "heavy ~ heart",
    "heart ~ .. numb|cold",
    "nearly|almost|like|thought_i_was ~ .. dying ~ .. laughing|of|with ~ laughter|shame|"
    "embarrassment|cringe?",
    "i ~ am ~ dying ~ to|for|of|over|at|with|in_here|lol|haha|inside",
    "get|call|need|called ~ .. ambulance ~ .. years|last|ago|used|back",
    "ate|eaten|drank|drunk|had ~ .. too ~ much ~ .. chocolate|food|cake|coffee|pizza|sugar|curry|"
    "salt|cheese|dinner|crisps|water|sun|work|time|wine_last|screen",
    "taken|took ~ .. too ~ much ~ .. on|work|time|for_granted|of_my_time|space|effort|"
    "responsibility|stuff_on",
    "leg|legs|arm|arms|foot|back|muscles ~ .. <gonewrong>|sore|heavy|stiff ~ .. from|after ~ .. "
    "gym|run|running|sleeping|sitting|work|workout|training|dentist",
    "face|mouth|nose|gums|teeth|lips ~ .. numb ~ .. from|after|dentist|of|lol|coke|line",
    "chest ~ .. freezer|drawers|hair|of_drawers|size|tattoo|of ~ drawers",
    "stroke ~ of ~ luck|genius",
    "<thing>|phone|laptop|car|wifi|computer|battery|tv|engine|fridge ~ .. dying|dead|died|"
    "burning_up|overheating|overheated|collapsed|frozen",
    "see|hear|heard|seen|saw ~ things ~ differently|clearly|through|clearer|from|about|my_way",
    "seeing ~ .. people ~ .. i_know|at_work|at_the_gym",
    "ghost|ghosted|ghosting ~ .. me|him|her|people",
    "nobody|no_one ~ .. saw|sees|see|hears|hear|heard ~ me|us|it|anything",
    "see|seeing|saw|seen ~ no ~ one|body",
    "freaking|flipping ~ out ~ .. about|over ~ .. exam|work|job|interview|presentation|wedding|"
    "date",
    "talk|talking|talks ~ to ~ no_one|nobody ~ .. about|at|anymore|these",
    "talk|talked|talking|speak|speaking ~ .. people|friends|someone|nobody|no_one ~ .. about",
    "<he2> ~ .. hit|hits|beat|beats|kick|kicked|attacked ~ me|us ~ .. at|in|with|to|on ~ .. fifa|"
    "pool|chess|game|football|cards|darts|tennis|mario|race|arm_wrestling|finals|the_bus|"
    "the_draw|up_on|up|line",
    "beat ~ me|us ~ to ~ it",
    "<he2> ~ .. hit|hits ~ on ~ me",
    "hit|hits|hitting ~ me|us ~ up",
    "push|pushes|pushed|pushing ~ me ~ .. to|harder|forward|away|too_hard",
    "throw|throws|threw|throwing ~ me|us ~ .. off|a_party|party|under_the_bus|shade",
    "kick|kicks|kicked|kicking ~ me|us ~ out",
    "cut|cuts ~ me|us ~ .. off|some_slack|a_deal|out|short|loose",
    "knocked|knocks ~ me|us ~ .. out_with|for_six",
    "burn|burns|burned|burnt ~ me|us ~ .. out",
    "hurt|hurts ~ me|my|us ~ .. feelings|that|when_you|by_saying|emotionally|by_leaving|to_see|"
    "to_think|pride",
    "hurts ~ my ~ .. head|back|feelings|eyes|brain|heart|soul|ears|wallet|stomach|teeth|throat|"
    "nose",
    "grab|grabs|grabbed ~ me ~ .. coffee|drink|beer|pizza|food|some|a|lunch",
    "get ~ me ~ .. coke|gram|some|a|home|wrong|out|through|started|back|there",
    "could ~ kill ~ for",
    "i ~ .. could|will|would ~ .. kill|murder ~ .. pizza|pint|drink|fag|kebab|burger|line|smoke|"
    "curry",
    "could|will ~ .. kill|murder ~ .. him|her|them ~ .. lol|haha|sometimes|lmao|for_eating|snoring",
    "kill|beat|smash|attack|hit|crush|break ~ .. habit|cravings|craving|record|goals|target|"
    "addiction|targets|goal|personal_best|boss_level|level|monday|cycle",
    "film|movie|game|match|fight|boxing|mma|ufc ~ .. <strike>",
    "<strike> ~ .. opponent|boxer|goalie|defender",
    "boxing|kickboxing|mma|judo|karate|sparring|rugby|football|hockey ~ .. hit|kicked|punched|"
    "knocked|hits|bruises|bruised",
    "hit|kicked|punched|knocked|bruised|split|broke ~ .. me|my ~ .. boxing|sparring|rugby|"
    "football|training|match|judo|kickboxing|skiing|bike|by_accident",
    "kids|children|son|daughter|kid|baby|boy|girl ~ .. hit|hits|beat|beats ~ .. the|a|his|her|"
    "level|ball|goal|me_at|score|teeth|milestone|growth",
    "touch|touches|touched|touching ~ .. my|our ~ .. heart|base|soul|screen",
    "hit|hits|hitting|hurt|hurts ~ my|his|her|the ~ .. toe|knee|elbow|funny_bone|back ~ on|against",
    "hit|hits ~ my|his|her|the ~ head ~ on|at ~ .. cupboard|shelf|door|table|football|beam|"
    "playground",
    "kids|children|son|daughter ~ .. hurt|hurts ~ .. himself|herself|knee|playing|falling|football",
    "throw|throws|threw|throwing ~ my|the|our ~ .. son|daughter|kids|kid ~ .. party|birthday|ball",
    "baby|babe ~ .. hit ~ me",
    "my ~ .. <young> ~ year_old",
    "stop|stopped|quit|clean|sober|not_use|not_used|never_use|never_used|dont_use|do_not_use ~ "
    ".. around|front|because|for ~ .. <little>",
    "not|never ~ .. use|used|using|sniff|coke|drugs|hit|high|alone ~ .. around|front|near|with|"
    "my|the ~ .. <little>|kids",
    "not|never|isnt ~ .. pregnant|expecting|having ~ .. baby?",
    "expecting ~ .. a|to|you|it|delivery|parcel|call|visitors|rain|results|that|him|too|more|"
    "much|bonus",
    "pregnant ~ .. pause|cat|dog|horse|cow|guinea",
    "not ~ .. had|have|drunk|drank ~ a ~ drink & feel_great|feeling_great|feel_good|proud|happy|"
    "best_sleep|fine",
    "drug|drink ~ driving|drive|driver ~ .. campaign|law|laws|limit|advert|ad|test|tests|course|"
    "statistics",
    "not|never ~ .. drive|drove|driving|driven|get_behind ~ .. & after|when|high|drunk|lines|"
    "coke|used",
    "drive|drives|driving ~ .. me|him|her|us ~ .. mad|crazy|nuts|insane|mental|round_the_bend|"
    "wild|up_the_wall|forward|to_use|to_coke",
    "got|get|getting|took|take|taking|had|booked|order ~ .. taxi|uber|lift|bus|train|tram|cab|"
    "lyft ~ .. home|back|instead|so|to",
    "left|leave|leaving ~ .. car|keys|van ~ .. home|there|at|with|parked",
    "someone|mate|friend|wife|husband|girlfriend|boyfriend|he|she ~ .. drove|picked ~ me|us ~ .. "
    "home|back|there|up|everywhere",
    "sober ~ .. driver|when_i_drive|before_i_drive|and_drove",
    "hard|flash|thumb|usb|sex|test|disk ~ drive",
    "when|since|until|before|from|at|was|were|been ~ i|he|she|we? ~ was|were? ~ .. <teen> ~ .|,|"
    "and|years|when|i|my|with|it",
    "i ~ am ~ <teen> ~ .. days|weeks|months|hours|years_clean|years_sober|stone|kilos|kg|minutes|"
    "euros|pounds|miles|beers|lines|grams|years_in|percent|points|weeks_pregnant|weeks_gone|"
    "months_pregnant|months_gone",
    "i ~ am ~ on|at|down|up ~ .. <teen>",
    "<teen> ~ .. years|year ~ .. clean|sober|together|married|in_recovery|experience|with_my|"
    "into|of_use|of_using|using|as|at_this",
    "son|daughter|kid|boy|girl|brother|sister|niece|nephew|stepson|stepdaughter|teenager|he|she|"
    "child ~ .. is|are|just|turned|s|turning|of|aged|who_is|being ~ .. <teen>",
    "my|his|her|our ~ <teen> ~ year|yr|yo ~ old",
    "<afraid>|worried|nervous|terrified ~ .. to ~ tell|admit|ask|say|talk|show|confess ~ ..",
    "<afraid>|worried|paranoid|nervous ~ .. find|finds ~ out|me_out",
    "<afraid> ~ .. will|might|could|would ~ .. find|finds|leave|leaves|dump|judge|notice|see|"
    "know|fire|sack ~ out|me?",
    "paranoid ... joking|lol|haha",
    "cut ~ down",
    "cutting ~ down|out|back|it_down",
    "cut|cuts ~ back|out|it_out|the_crap|corners|ties|contact|off",
    "team|we|they|united|city|england|arsenal|liverpool ~ .. got|get|were|was ~ .. beaten|"
    "battered|hammered|thrashed",
    "beaten ~ in|on|at ~ .. final|penalties|match|game|fifa",
    "not ~ breathe ~ .. in_this|nose|through_it|city|crowd|suit|dress|mask",
    "nose ~ .. blocked|stuffed|bunged & breathe",
    "breathe ~ through ~ it",
    "ago|teens|then|twenties ~ .. i ~ was|felt ~ .. suicidal",
    "jump|jumped ~ on|off|onto ~ .. train|bus|tram|metro|tube|bandwagon|call|trampoline",
    "jump|jumped ~ .. out ~ of ~ bed|my_skin",
    "platform ~ .. waiting|wait ~ for ~ .. train & craving|work|home|late|delayed",
    "boxing|rugby|football|skiing|bike|sparring|cycling|hockey ~ .. got|get ~ .. punched|kicked|"
    "hit|knocked",
    "got|get ~ .. punched|kicked|hit|elbowed ~ .. boxing|sparring|training|rugby|football|match",
    "black eye ~ .. rugby|boxing|football|falling|door|training|cupboard|hockey|sparring",
    "bruise|bruises|bruised ~ .. falling|bike|football|rugby|gym|skating|bumping|climbing|work|"
    "table|sport|accident",
    "boxing|kickboxing|sparring|judo|rugby ~ .. , ~ .. punched|kicked|hit",
    "give|giving|gave ~ up ~ on ~ .. dieting|diet|him|her|gym|dating|the_idea|english|it|smoking",
    "point ~ of ~ this|that|these|your ~ question|questions|app|exercise|chat|form|meeting",
    "disappear ~ .. holiday|weekend|into_the_mountains|beach|for_a_week|for_a_day",
    "get|want|need ~ .. out ~ of ~ here ~ .. party|bar|club|meeting|place|work|town|dull",
    "letter|letters|note ~ .. to|for ~ .. sorry|thank|apologise|apologize|council|landlord|bank|"
    "santa|job",
    "stop|stopped|stopping|quit ~ drinking ~ coffee|tea|cola|soda|milk|energy|caffeine|red_bull|"
    "fizzy",
    "i ~ am ~ <teen> ~ days|weeks|months|hours|years ~ .. clean|sober|in|off|without",
    "watching ~ tv|telly|netflix|football|a|the|it|series|match|movie|kids|film|videos|youtube",
    "when ~ i|she ~ was ~ .. pregnant",
    "hurt|pulled|strained|bruised ~ my|his|her ~ chest|ribs ~ .. lifting|gym|weights|training|"
    "falling|fell|coughing|rugby|boxing",
    "weeks|months|days ~ .. clean|sober|off_coke|off_the_coke|without_coke|coke_free",
    "police|cops|ambulance|paramedics|help ~ is|are ~ coming|here|on_the_way|on_their_way ~ .|,",
    "called|rang|phoned|calling ~ .. police|cops|ambulance|999|112",
)
"""What these cover is not heard."""
