"""Stopping what the body cannot stop at once, in English."""

from __future__ import annotations

from dialogs.safety.danger import URGENT
from dialogs.safety.vocabulary import Sign

CLASSES = {
    "booze": "drinking drink alcohol booze vodka beer wine whisky whiskey gin rum cider spirits "
    "drunk boozing drank",
    "stopped": "came_off havent_drunk not_drunk stopped stop quit quitting stopping off without "
    "since detox detoxing withdrawal withdrawals cold_turkey coming_off ran_out "
    "threw_away flushed last_drink sober dry had_a_drink not_had_a_drink tapering "
    "gave_up given_up last_dose",
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
            "dts|d_t's|delirium_tremens",
            "hands & <shakes> & drink|alcohol|drunk|booze|vodka",
            "dose|dosing ~ g & stop|quit|off",
        ),
        severity=URGENT,
        undated=True,
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
    ),
    Sign(
        "dangerous_withdrawal",
        (
            "<bottle>|<calm2> & no|without|off|stopped|days|day & spiders|seeing|bugs|rats|"
            "hearing|fit|seizure",
        ),
        undated=True,
    ),
)
"""All that is heard of it."""
