"""Stopping what the body cannot stop at once, in English."""

from __future__ import annotations

from dialogs.safety.danger import URGENT
from dialogs.safety.vocabulary import Sign

CLASSES = {
    "booze": "drinking drink alcohol booze vodka beer wine whisky whiskey gin rum cider spirits "
    "drunk boozing drank",
    "stopped": "came_off havent_drunk not_drunk stopped stop quit quitting stopping off without "
    "since detox detoxing withdrawal withdrawals cold_turkey coming_off ran_out threw_away "
    "flushed last_drink sober dry had_a_drink not_had_a_drink tapering gave_up given_up last_dose "
    "run_out ran_dry weaned weaning no havent_had havent_touched havent_drank not_touched not_had "
    "cut_out day_one day_two day_1 day_2 day_3 kicked kicking packed_in packing_in jacked_in",
    "shakes": "shakey shaking shakes shake shaky trembling tremble trembles sweating sweats sweat "
    "tremors tremor shivering jittery",
    "delirious": "seeing_things sees_things seeing_bugs seeing_spiders hallucinating hallucinates "
    "hallucinations seizure seizures confused convulsing fit fitting delirious hearing_voices "
    "dts hearing_things passed_out delirium seeing_people seeing_rats fever convulsions "
    "fitted",
    "calm2": "g ghb gbl benzo benzos xanax valium diazepam zopiclone temazepam lorazepam codeine "
    "pregabalin sleeping_pills",
    "zero": "stopping stopped stop quit chucked threw thrown poured flushed off nothing none "
    "no_more today cut_off away cold_turkey by_himself by_herself binned no without",
    "bottle": "bottle bottles booze wine vodka beer drink drinking alcohol whisky poured no_wine "
    "no_booze cider gin drunk",
    "ill": "shaking shakes sweating sweats shivering racing vomit vomiting food_down throwing_up "
    "trembling panic cannot_sleep palpitations",
    "drink2": "drink drinking drank drunk alcohol booze boozing vodka beer beers wine whisky "
    "whiskey gin rum cider spirits bottle bottles drop pint pints lager",
    "sick2": "shaking shakes shaky shake trembling tremble trembles tremors tremor sweating "
    "sweats sweat shivering jittery vomiting vomit puking puke throwing_up being_sick been_sick "
    "sick palpitations heart_racing racing panicking panic awful terrible horrible rough ill "
    "dying hell state bits cannot_sleep no_sleep insomnia clammy hot_and_cold cant_eat food_down "
    "losing_it climbing_the_walls anxious",
    "quits": "stopped stop stopping quit quitting off came_off come_off coming_off gave_up "
    "giving_up cut_out ran_out run_out out_of without threw binned flushed poured withdrawing "
    "withdrawal withdrawals detox detoxing detoxed cold_turkey sober last_drink last_dose no "
    "havent_had not_had not_touched havent_touched not_drunk havent_drunk havent_drank not_drank "
    "since day_one day_two day_three day_1 day_2 day_3 day_4 hours_without days_without dry hrs",
    "quickly": "cold_turkey at_once overnight straight_away in_one_go from_today today tomorrow "
    "tonight completely abruptly suddenly all_at_once on_my_own by_myself alone at_home "
    "by_himself by_herself immediately just_stop myself from_now from_tomorrow",
    "visions": "seeing_things sees_things see_things seeing_bugs seeing_spiders see_spiders "
    "spiders bugs rats insects snakes hallucinating hallucinates hallucination hallucinations "
    "seizure seizures fit fits fitting fitted convulsing convulsions convulsed confused confusion "
    "delirious delirium hearing_voices hearing_things hears_things voices dts passed_out "
    "collapsed unconscious fever raging people_who_arent blacked_out doesnt_know_where "
    "doesnt_recognise does_not_recognise",
}
"""The words a pattern means by <name>."""

SIGNS = (
    Sign(
        "dangerous_withdrawal",
        (
            "not ~ drunk|drank|had & fit|seizure|seeing",
            "<stopped> & <booze>|<calm> & <delirious>|seeing|hearing",
            "not ~ had|have|drunk .. drink|alcohol|booze & <delirious>|seeing",
            "withdrawal|withdrawals|detoxing|detox & <delirious>",
        ),
        undated=True,
    ),
    Sign(
        "dangerous_withdrawal",
        (
            "<calm> & shaking|shakes & off|stopped|came|last_week",
            "<shakes> & do_not_drink|not_drunk|dont_drink|no_drink|morning_drink|without_a_drink",
            "hands|body ~ <shakes> ~ if|when|until ~ i",
            "<stopped> & <calm> & <shakes>",
            "came|come|coming|went ~ off ~ my|the? ~ <calm>",
            "detox|withdraw ~ from ~ alcohol|booze|drink|<calm>",
            "<stopped> & <booze>|<calm> & <shakes>|vomiting|sick|throwing_up|heart_racing|ill|"
            "crazy|losing_it|awful|panicking|not_sleep|palpitations|rough|insomnia",
            "not ~ had|have|drunk|been .. drink|drinking|alcohol & <shakes>",
            "<shakes> & since|without|if_i_dont|when_i_do_not|until_i & <booze>|<calm>",
            "hours|days|day|hour ~ off|without ~ <calm>",
            "<calm> & cold_turkey|at_once|suddenly|from_today|straight_away|in_one_go|completely|"
            "overnight & stop|stopped|quit|quitting|stopping|off|no_more|coming",
            "stop|stopped|quit|quitting|stopping|came_off|coming_off|come_off|threw_away|"
            "threw_out|flushed|ran_out_of|run_out_of|out_of|off ~ taking|of|my|the|using? ~ my|"
            "the? ~ <calm>",
            "cold turkey & <booze>|<calm>",
            "going cold turkey",
            "detox|detoxing|withdraw|withdrawing ~ at ~ home|alone|on_my_own|myself|from",
            "withdrawal|withdrawals|withdrawing & <booze>|<calm>",
            "drink|drinks|drinking & a_day|every_day|daily|bottle|bottles|litre|liter|crate & "
            "stop|quit|stopping|quitting|nothing_from|no_more|cold_turkey",
            "<booze> & cold_turkey|at_once|in_one_go|overnight|straight_up|abruptly & stop|"
            "stopped|quit|quitting",
            "hands & <shakes> & drink|alcohol|drunk|booze|vodka",
            "dose|dosing ~ g & stop|quit|off",
        ),
        severity=URGENT,
        undated=True,
        wide=True,
    ),
    Sign(
        "dangerous_withdrawal",
        (
            "<calm2> & <zero>",
            "<bottle> & <zero> & <ill>",
            "poured|tipped|chucked ~ .. all|away|out & <ill>",
        ),
        severity=URGENT,
        undated=True,
        wide=True,
    ),
    Sign(
        "dangerous_withdrawal",
        (
            "<bottle>|<calm2> & no|without|off|stopped|days|day & spiders|seeing|bugs|rats|"
            "hearing|fit|seizure",
        ),
        undated=True,
    ),
    Sign(
        "dangerous_withdrawal",
        (
            "<quits> & <drink2>|<calm> & <sick2>",
            "<sick2> & if|until|till|unless|before|without|when & <drink2> & morning|not|have_a|"
            "dont|first|wake|mornings|top_up",
            "morning|mornings|wake|wake_up & <sick2> & until|till|unless|before ~ .. <drink2>|"
            "have_a|i_drink",
            "<quits> ~ .. <calm> ~ .. <quickly>|.|,|and|two|three|for|yesterday|days|hours|last|"
            "this",
            "<calm> & stop|stopping|quit|quitting|off|detox|threw|binned|flushed|run_out|ran_out|"
            "wean & <quickly>|how|can_i|state|alone|home|want|two_years|years",
            "out ~ of ~ .. my|his|her|the? ~ <calm>",
            "not|no|havent ~ .. had|have|took|taken|got|more|any ~ .. <calm> ~ .. & <sick2>|"
            "hours|days|left|since",
            "<drink2> & a_day|every_day|per_day|daily|each_day|morning|every_night & stop|"
            "stopping|quit|quitting|cold_turkey|no_more|nothing|detox & <quickly>|want|going|how|"
            "can_i|should|am",
            "stop|stopping|quit|quitting|give_up|come_off ~ .. <drink2>|alcohol & <quickly> & "
            "every_day|daily|years|a_day|bottle|litre|heavy|safe|ok|okay|can|alcoholic",
            "alcohol|booze|drink|benzo|ghb|g|gbl|xanax|valium ~ .. withdrawal|withdrawals|detox|"
            "detoxing",
            "withdrawal|withdrawals|withdrawing|detox|detoxing ~ .. from|off ~ .. <drink2>|<calm>",
            "rattling|clucking|delirium_tremens|the_dts|the_shakes|the_horrors & <drink2>|<calm>|"
            "drink",
            "not ~ .. touched|had|drank|drunk|have ~ .. a? ~ drop|drink|alcohol|booze ~ .. & "
            "<sick2>",
        ),
        severity=URGENT,
        undated=True,
        wide=True,
    ),
    Sign(
        "dangerous_withdrawal",
        (
            "<quits> & <drink2>|<calm> & <visions>",
            "not|no|havent ~ .. had|drunk|drank|touched|drink|alcohol ~ .. & <drink2>|days|hours "
            "& <visions>",
            "<visions> & since|after ~ .. stopped|stopping|quit|quitting|came_off|last_drink & "
            "<drink2>|<calm>|drink",
            "dts|d_ts|delirium_tremens|dt's|the_horrors",
        ),
        undated=True,
        wide=True,
    ),
    Sign(
        "dangerous_withdrawal",
        ("detox|detoxing|withdrawing ~ .. & alone|home|own|myself & <drink2>|<calm>",),
        severity=URGENT,
        undated=True,
        wide=True,
    ),
    Sign(
        "dangerous_withdrawal",
        ("<quits> & <calm>|<drink2> & <sick2> & not_stop|still|now|keep|keeps|wont",),
        severity=URGENT,
        wide=True,
    ),
)
"""All that is heard of it."""
