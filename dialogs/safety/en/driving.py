"""Driving and machines, in English."""

from __future__ import annotations

from dialogs.safety.danger import URGENT
from dialogs.safety.vocabulary import Sign

CLASSES = {
    "drive": "drive driving drives drive_home behind_the_wheel the_wheel in_the_car my_car "
    "the_car my_motorbike the_motorbike motorbike moped scooter van lorry truck "
    "motorcycle",
    "machine": "crane forklift lorry truck bus taxi scaffolding roof machinery machine machines "
    "chainsaw train plane digger excavator tractor van cab hgv saw",
    "vehicle": "drive driving driver car van lorry truck motorbike scooter moped keys wheel "
    "motorway road bus taxi crane forklift bike",
    "soon": "about going gonna now will should off home to need got back in morning better just "
    "picking still",
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
    ),
    Sign(
        "drug_driving",
        (
            "on|at ~ the ~ motorway|wheel|road & tripping|see_straight|double|blurred|"
            "falling_asleep|high",
        ),
        undated=True,
    ),
)
"""All that is heard of it."""
