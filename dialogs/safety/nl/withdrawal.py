# long: one table of phrases
"""Stopping alcohol, GHB or sedatives at once, in Dutch."""

from __future__ import annotations

from dialogs.safety.danger import URGENT
from dialogs.safety.vocabulary import Sign

CLASSES = {
    "drank": "drinken drank alcohol bier wijn wodka whisky jenever sterke_drank zuipen rum "
    "gin sherry port pils pinten",
    "gestopt": "zonder droog op_is is_op gelaten laten_vallen weggooi gooi afgelopen_week "
    "gestopt stop stopte stoppen afgekickt afkicken kapte gekapt opgehouden "
    "afgebouwd weggegooid minder cold_turkey zonder niet_meer geen laten_staan "
    "van_af ontwennen droog_staan sinds",
    "tril": "trillingen bevend rillerig tril trilt trillen beef beeft beven bibber bibbert "
    "bibberen zweet zweet_als zweten zweten_en schud schudt rillen ril bevende "
    "trillende rillingen tremor",
    "kalm2": "ghb g gbl benzos benzo pammetjes oxazepam diazepam valium xanax temazepam "
    "slaappillen kalmeringspillen lorazepam alprazolam kalmeermiddelen medicatie "
    "oxazepams pillen methadon",
    "nul": "vanaf_nu vandaag nul niks_meer stop stopt stoppen weggegooid weggegooide "
    "leeggegoten door_de_wc er_vanaf van_af af niets in_1_keer in_een_keer "
    "geeft_geen krijg_geen gekapt laat_staan van_vandaag buiten_gezet uur_niks "
    "uur_niets dagen_niet",
    "fles": "fles flessen drank bier bak krat wijn wodka alcohol jenever whisky gedronken "
    "drinken drink druppel pilsjes rose",
    "ziek2": "trillende schudden schud schok schokken trillen tril trilt beef beven bibber "
    "bibberen klappertand klappertanden zweet zweten rillen hartkloppingen paniek "
    "kotsen overgeven slapeloos spoken ril zie_mensen zie_beesten zie_dingen "
    "bibberend",
}
"""The words a pattern means by <name>."""

SIGNS = (
    Sign(
        "dangerous_withdrawal",
        (
            "<gestopt> & <drank>|<kalm>|afkick|ontwenning & <waan>|stuip|flauwgevallen|bewusteloos",
            "niet meer|langer drink|drinkt & <waan>|zie|ziet|hoor|hoort",
            "<gestopt> & <drank>|<kalm>|drink & zie|ziet|hoor|hoort & beesten|beestjes|dingen|"
            "mensen|stemmen|spinnen|insecten|niet_zijn|schimmen",
            "<fles>|<kalm2> & sinds|dagen|niks|geen|van_de_drank_af|af & zie|hoor & mensen|"
            "beesten|dingen|stemmen|spinnen|ratten",
            "drank|alcohol|drinken ~ af & schokken|stuip|insult|aanval|toeval|schokte",
            "van de drank af & schokken|viel|aanval",
        ),
        undated=True,
    ),
    Sign(
        "dangerous_withdrawal",
        (
            "alcoholist|alcoholicus|verslaafd_aan_alcohol|alcoholverslaafd & <tril>|gestopt|"
            "stop|stoppen",
            "niet|geen|zonder ~ meer? ~ drink|drinken|gedronken|drank|alcohol & <tril>",
            "drink ~ niet ~ meer? & <tril>",
            "<tril> & droog|nuchter|clean",
            "droog & <tril>|slaap_niet|zweten",
            "<kalm> & op_is|is_op|op|zonder|gelaten|weg|weggooi|gooi|kwijt & <tril>|stop|"
            "vandaag|ineens|meteen|al_mijn|slaap",
            "gooi|gooide|spoel|spoelde|flikker ~ ik? .. <kalm> ~ weg|door",
            "<kalm> ~ weg ~ gegooid|gooien|gespoeld|gedaan",
            "<gestopt> & <drank>|<kalm> & <tril>|misselijk|kots|kotsen|braken|slapeloos|"
            "hartkloppingen|gek|ziek|onrustig|angstig|raar|paniek|kotsmisselijk",
            "niet|geen .. gedronken|drink|drank|alcohol & <tril>",
            "<tril> & sinds|zonder|als_ik_niet|zolang & <drank>|<kalm>|drink|gedronken",
            "uur|uren|dag|dagen|nacht ~ zonder ~ <kalm>",
            "zonder ~ <kalm> & zweten|zweet|gek|ziek|tril|trillen|slaap|hartkloppingen|angst|"
            "paniek",
            "<kalm> & cold_turkey|in_een_keer|in_1_keer|in_1x|in_een_klap|ineens|"
            "van_de_ene_op_de_andere|abrupt|plots|opeens|meteen & stop|stoppen|gestopt|af|"
            "afkicken|kappen",
            "stop|stoppen|gestopt|stopte|afkicken|afgekickt|afbouwen ~ met|van|zonder ~ de|"
            "mijn|het ~ <kalm>",
            "<kalm> & gestopt|weggegooid|weggespoeld|gespoeld|niet_meer_genomen|"
            "niet_meer_nemen|kwijt|op_zijn|opgeraakt|ben_ik_af|er_vanaf|vanaf_zijn",
            "afkicken van|zonder ~ de? ~ <kalm>|<drank>|alcohol|g",
            "cold turkey|turkije ~ .. <drank>|<kalm>|alcohol|stoppen|van|met|af",
            "afkicken|ontwennen|ontgiften|detoxen ~ thuis|alleen|zelf|in_mijn_eentje|"
            "op_eigen_houtje",
            "thuis|zelf|alleen ~ afkicken|ontwennen|ontgiften",
            "elke|iedere|heel_de|per|hele dag|uur|dagen|avond & fles|flessen|liter|bier|bak|"
            "krat|blikken|wodka|wijn|jenever|whisky & stop|stoppen|niks_meer|niets_meer|"
            "in_een_keer|in_1_keer|in_1x|morgen_niet",
            "<drank> & in_een_keer|in_1_keer|in_1x|cold_turkey|ineens|in_een_klap|van_de_ene|"
            "abrupt & stop|stoppen|gestopt|stopt|stopte|kappen|gekapt",
            "ontwenningsverschijnselen|ontwenning|ontwenningsverschijnsel|afkickverschijnselen|"
            "afkickverschijnsel & <drank>|<kalm>",
            "trillende|bevende handen & <drank>|<kalm>|gedronken|drink",
            "bibber|beef|tril|zweet ~ van|door ~ het? ~ niet_drinken|niet_meer_drinken|"
            "gebrek_aan_drank|de_ontwenning|ontwenning|stoppen_met_drinken",
            "<kalm2> & <nul>",
            "<fles> & <nul> & <ziek2>",
            "geen|niks|niets & <fles> & sinds|dagen|dag|uur & <ziek2>",
            "<fles> & elke_dag|per_dag|dagelijks|een_bak_per & <nul>|stop|morgen",
            "laat|liet ~ ik? ~ de|den|het ~ drank|bier|alcohol|wijn ~ staan & van_vandaag|"
            "ineens|in_een_keer|per_dag",
            "verslaafd & <kalm2> & niks|niets|uur|zonder|stop",
        ),
        severity=URGENT,
        undated=True,
    ),
)
"""All that is heard of it."""
