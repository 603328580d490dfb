"""Driving and machines, in English."""

from __future__ import annotations

from dialogs.safety.danger import URGENT
from dialogs.safety.vocabulary import Sign

CLASSES = {
    "drive": "drive driving drives drive_home behind_the_wheel the_wheel in_the_car my_car "
    "the_car my_motorbike the_motorbike motorbike moped scooter my_van the_van a_van lorry truck "
    "motorcycle",
    "machine": "crane forklift lorry truck bus taxi scaffolding roof machinery machine machines "
    "chainsaw train plane digger excavator tractor my_van the_van a_van cab hgv saw",
    "vehicle": "drive driving driver car my_van the_van a_van lorry truck motorbike scooter moped "
    "keys wheel motorway road bus taxi crane forklift bike motorcycle lift drove drives "
    "rode ride riding tractor digger hgv cab boat plane train tram",
    "soon": "about going gonna now will should off home to need got back in morning better just "
    "picking still",
    "stoned2": "high coked wired buzzing loaded wasted hammered off_my_head off_his_head "
    "off_her_head off_my_face off_his_face off_her_face off_my_tits off_his_tits off_their_face "
    "pissed drunk drinking stoned fucked out_of_it sniffed sniffing snorted snorting coke cocaine "
    "lines line gram grams bumps bump half_a_gram pints beers wine had_a_few using used charlie "
    "ket ketamine mdma pills ghb weed joint speed tripping no_sleep havent_slept not_slept",
    "steer": "drive driving drove drives driven behind_the_wheel at_the_wheel in_the_car by_car "
    "my_car the_car his_car her_car take_the_car taking_the_car taken_the_car "
    "get_in_the_car getting_in_the_car motorbike motorcycle scooter moped my_van the_van "
    "a_van lorry taxi cab bus truck hgv tractor forklift crane digger ride_home riding "
    "school_run motorway road_trip pick_up_my pick_up_the drop_off drop_my drop_the "
    "take_the_kids lift_home give_a_lift giving_a_lift boat plane",
    "steers2": "wheel motorway driving road drive car",
    "nowbad": "see_straight seeing_double double blurry blurred falling_asleep nodding_off "
    "keep_my_eyes_open swerving swerved drifting shaking_so not_see cant_see too_fast lanes "
    "passing_out blacking_out wrong_side",
    "machines2": "power_tools machinery machine machines chainsaw saw drill scaffold scaffolding "
    "heights roof roofs crane forklift lathe press grinder digger plane planes train trains bus "
    "buses lorry hgv tram boat ferry cherry_picker tractor welding electricity operate operating "
    "surgery scalpel ladders ladder steel site_work building_site",
}
"""The words a pattern means by <name>."""

SIGNS = (
    Sign(
        "drug_driving",
        (
            "driving|wheel|motorway|road & now|right_now|rn|currently|as_i_type & <high>|"
            "seeing_double|blurry|<gone>|face",
            "am ~ driving ~ and & <gone>|double|face",
            "just ~ crashed|hit & car|<high>",
        ),
        undated=True,
    ),
    Sign(
        "drug_driving",
        (
            "cab_driver|taxi_driver|bus_driver|lorry_driver|driver & use|using|shift|coke",
            "use|using|high|coke ~ at|on ~ work|site|shift|the_job & <machine>|drive|roof|scaffold",
            "drive|driving|drives & <high>|<gone>",
            "<drive> & jump|get|getting|take|taking|hop|going|about|need|gonna|wants|want|ride|"
            "riding|behind & <high>|<gone>|sniffing|sniffed",
            "ok|okay|safe|fine|can_i|should_i|alright|able ~ to? ~ .. drive & after|line|lines|"
            "coke|on|couple|few|bump",
            "<machine> & <high>|bumps|took & operate|work|drive|driving|driver|shift|job|on_the|"
            "climb|operating|use|run",
            "driver|trucker|pilot & coke|bumps|lines|line|sniff|sniffing|using|cocaine|drugs|"
            "speed & stay|work|awake|shift|on|drive|road|i|before",
            "driving|drives|drove ~ on|under|while ~ coke|the|high|influence|drunk|drugs|coked",
            "drink drive|driving",
            "behind the wheel & <high>|<gone>",
        ),
        severity=URGENT,
        undated=True,
        wide=True,
    ),
    Sign(
        "drug_driving",
        (
            "<vehicle> & <uses> & <soon>",
            "driver|mate ~ .. did|had|done|on ~ .. lines|coke|drugs|drinks & driving|driver|car|"
            "lift|get_in",
            "keys & coke|lines|sharp|drunk|high",
        ),
        severity=URGENT,
        undated=True,
        wide=True,
    ),
    Sign(
        "drug_driving",
        (
            "on|at ~ the ~ motorway|wheel|road & tripping|see_straight|double|blurred|"
            "falling_asleep|high",
        ),
        undated=True,
    ),
    Sign(
        "drug_driving",
        (
            "<steer> & <stoned2> & <soon>|still|again|last_night|always|often|can|should|ok|okay|"
            "right|fine|better|sober|about|into|kids|son|daughter|work|himself|myself|every|"
            "already|only|just|after|with_me|late|have_to|been|and|or|but|is",
            "ok|okay|alright|safe|fine|good|able|sober ~ .. to ~ drive & right|only|had|gram|"
            "line|lines|pints|after|hours|enough",
            "how|when ~ .. long|soon|can|until|before ~ .. drive|driving|behind_the_wheel & coke|"
            "line|lines|using|sniff|sniffing|used|gram|bump|cocaine|mdma|ghb|ketamine|weed|drugs|"
            "safe",
            "can|could|should|may|shall ~ i ~ .. drive & coke|line|lines|used|using|sniffed|"
            "sniff|had|took|bump|gram|cocaine|drinks|after",
            "<machines2> & <stoned2>|took|had_some & work|working|use|using|operate|run|drive|"
            "fly|climb|shift|job|tomorrow|morning|today|now|still|at",
            "at|working ~ .. heights|height & <stoned2>|used|took",
            "<machines2> ~ .. high|wired|coked|drunk|stoned",
            "driver|pilot|trucker|courier|paramedic|surgeon|roofer|scaffolder|forklift_driver|"
            "operator|chauffeur|deliveroo & use|using|uses|coke|sniff|sniffing|lines|line|bumps|"
            "high|gram|drugs & i|my|am|work|shift|job|awake|to|on|he|she",
            "stop|stopping|prevent|keep|keys|hide ~ .. him|her|them|his|from|my ~ .. driving|"
            "drive|car|keys & wasted|high|drunk|coke|coked|drinking|sniffing|off|hammered",
            "get|getting|got|be|accept ~ .. in|into|a_lift|ride ~ .. car|with|from|him|her & "
            "driver|driving|drive & high|wasted|coke|coked|drunk|sniffing|lines|used",
            "drug|drink ~ driving|drive|driver",
        ),
        severity=URGENT,
        undated=True,
        wide=True,
    ),
    Sign(
        "drug_driving",
        (
            "am|driving|drive|wheel|motorway|road|riding & <nowbad>",
            "<steers2> ~ .. right_now|rn|now|currently|as_i_type|at_the_moment & high|coke|coked|"
            "wired|wasted|drunk|pissed|lines|sniffed|double|using|off_my_face|off_my_head",
            "am|im|currently ~ .. driving|behind_the_wheel|on_the_motorway|on_the_road ~ .. & "
            "high|coked|wired|wasted|drunk|off_my_face|off_my_head|pissed|tripping|lines & .|,|"
            "and|right",
            "crashed|crash|wrote_off|ran_over|hit|knocked_down|knocked_over|run_over ~ .. car|"
            "someone|somebody|tree|pedestrian|cyclist|person|lamppost|wall|bike|kid|man|woman & "
            "car|driving|drive|wheel|my_van|the_van & <stoned2>|just|help|what|i|blood",
        ),
        undated=True,
        wide=True,
    ),
    Sign(
        "drug_driving",
        (
            "<stoned2> ~ .. makes|made|keeps|gets|helps ~ .. me ~ .. sober|fit|awake|sharp|"
            "enough ~ .. to? ~ drive|driving",
            "<steer> & <stoned2> & us|me|them",
        ),
        severity=URGENT,
        undated=True,
        wide=True,
    ),
)
"""All that is heard of it."""
