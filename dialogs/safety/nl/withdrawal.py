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
    "drank4": "drinken drank alcohol bier wijn wodka whisky jenever rum gin pinten pils "
    "blikken bier port sterke_drank zuipen fles flessen krat bak blikken sherry "
    "rose biertje biertjes liter",
    "kalm4": "ghb g gbl benzo benzos benzo's oxazepam diazepam valium xanax temazepam "
    "lorazepam alprazolam slaappillen slaapmedicatie kalmeringspillen "
    "kalmeerpillen kalmeringstabletten pammetjes oxa oxa's rivotril clonazepam "
    "bromazepam lexotan zolpidem tranxene temesta seresta pregabaline lyrica "
    "kalmeringsmiddelen slaaptabletten alprazolammekes stilnoct zopiclon "
    "midazolam phenazepam",
    "stop4": "stop stopt stopte stoppen gestopt kap kapt kappen gekapt kapte ophouden "
    "opgehouden hou_op afkicken afgekickt afkick kick ontwennen ontgiften "
    "cold_turkey detoxen detox vanaf_vandaag niks_meer niets_meer niet_meer "
    "geen_meer weggegooid weggespoeld weggegoten door_de_wc gooi spoel op_is "
    "is_op op_zijn eraf er_van_af eraan_gestopt droog droogstaan nuchter zonder "
    "laten_staan ermee_op",
    "lang4": "elke_dag iedere_dag dagelijks per_dag elken_dag alle_dagen elke_avond "
    "elke_nacht om_de_2_uur elke_2_uur elke_twee_uur om_de_twee_uur elke_3_uur "
    "jaren jaar maanden hele_dag hele_dagen 's_ochtends s_ochtends van_'s_morgens",
    "ineens4": "in_een_keer in_1_keer in_1x ineens abrupt van_de_ene_op_de_andere "
    "van_vandaag_op_morgen cold_turkey meteen in_een_klap plots opeens direct "
    "op_slag zomaar gelijk vandaag vanochtend gisteren morgen eergisteren "
    "vanaf_nu vannacht vanavond vanmorgen zondag maandag",
    "ontwen": "tril trilt trillen beef beeft beven bibber bibberen bibbert schudden schud "
    "schudt shaken shake zweet zweten zweet_als rillen ril rillerig kotsen kots "
    "overgeven misselijk hartkloppingen onrust onrustig slapeloos slaap_niet "
    "doodziek ziek paniek angst angstig koorts klam trillende bevende trillerig "
    "krampen hart",
    "spook4": "beesten beestjes dingen mensen stemmen spinnen ratten insecten schimmen "
    "schaduwen muizen dieren dingen_die ratten beestekes mannetjes",
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
    Sign(
        "dangerous_withdrawal",
        (
            "<drank4>|<kalm4> & <lang4> & <stop4>|<ineens4> & gestopt|stop|stoppen|kap|"
            "gekapt|stopte|niks|niets|geen|ermee|vanaf",
            "<drank4>|<kalm4> & <stop4> & <ontwen>",
            "drink|drinkt|dronk|drinken|zuip|zoop & <lang4> & <stop4> & <ineens4>|<ontwen>",
            "<kalm4> & gestopt|stop|stoppen|stopte|stopt|kap|kappen|gekapt|afkicken|"
            "afgekickt|weggegooid|weggespoeld|doorgespoeld|zonder|cold_turkey|op_is|vanaf|"
            "eraf|niks|niets|kwijt|weg_gegooid",
            "<ontwen> ~ .. handen|armen|lijf|lichaam ~ .. tot ~ .. biertje|bier|borrel|drank|"
            "drink|glas|slok|pint",
            "handen|lijf ~ .. <ontwen> & biertje|drank|drink|borrel|gedronken|pint|bier & "
            "eerste|tot|zonder|nu|stop|gestopt|sinds|niet",
            "als|wanneer|zodra ~ ik ~ .. niet|geen ~ .. drink|drank|gedronken|bier|alcohol ~ "
            ".. <ontwen>",
            "sinds|na|zonder|uur|dagen ~ .. geen|niet|niks|zonder ~ .. <drank4>|<kalm4>|"
            "drink|gedronken ~ ... <ontwen>",
            "<ontwen> & geen|zonder|niet & <drank4>|<kalm4>|gedronken|drink & sinds|uur|"
            "dagen|dag|gisteren|eergisteren|ochtend|meer|nu",
            "uur|dag|dagen|nacht|uren ~ .. geen|zonder|niks ~ .. <kalm4>",
            "<kalm4> ~ .. geen|niks|niets & uur|dag|dagen|sinds",
            "stop|kap|stoppen|kappen|gestopt ~ .. met|van ~ .. alles & <drank4>|<kalm4>|"
            "pillen & coke|tegelijk|in_een_keer|ineens",
            "<stop4> ~ .. thuis|alleen|zelf|eigen_houtje|mijn_eentje ~ .. <drank4>|<kalm4>|"
            "afkicken|ontgiften",
            "afkicken|ontgiften|detoxen|ontwennen|afkick ~ .. thuis|zelf|alleen|van_de_drank|"
            "van_de_g|van_ghb|op_mijn_eentje",
            "vader|moeder|man|vrouw|vriend|vriendin|zoon|dochter|broer|zus & <drank4>|"
            "<kalm4>|drinkt|dronk|drinkebroer|alcoholist|alcoholieker & gestopt|stopt|stopte|"
            "niks_meer|zonder|weggegooid|droog & in_een_keer|ineens|abrupt|jaren|jaar|"
            "<ontwen>|elke_dag|gisteren|vandaag",
            "mag|kan|moet ~ ik ~ .. <stop4> ~ .. met|van ~ .. <drank4>|<kalm4>",
        ),
        severity=URGENT,
        undated=True,
    ),
    Sign(
        "dangerous_withdrawal",
        (
            "<drank4>|<kalm4>|dronk|drinkt|drink & <stop4>|sinds|zonder|nu|af|gisteren & zie|"
            "ziet|hoor|hoort|zag & <spook4>",
            "<drank4>|<kalm4>|dronk|drinkt|drink & <stop4>|sinds|zonder|geen|van_de_drank_af|"
            "van_de_g_af|eraf & in_de_war|verward|wartaal|stuip|stuipen|stuiptrekking|insult|"
            "epileptische|toeval|delirium|hallucineert|hallucineer|hallucinaties|bewusteloos|"
            "flauwgevallen|delier|schokken|schokte|ijlt|raaskalt|herkent_mij_niet",
        ),
        undated=True,
    ),
    Sign(
        "dangerous_withdrawal",
        (
            "<kalm4> & op|vuilbak|weg|wc|weggooien|opgeraakt|kwijt & voel|komen|elke|uur|"
            "om_het|jaren|al|tril|zweet|gebruikte|pakte",
            "<kalm4>|pillen|medicatie|drank ~ .. weggegooid|weggespoeld|vuilbak|gootsteen|wc "
            "& jaar|jaren|dagelijks|al",
            "drinkt|drink ~ .. niet|niks ~ meer & <ontwen>",
            "pillen|doppen|drank|alcohol|alles ~ .. zonder|eruit|weg & coke|wodka|emmer|week|"
            "tegelijk|tanden|in_een_keer|opsluiten|sluit",
            "sluit|opsluiten|opgesloten ~ .. mezelf|mijn_eigen & zonder|afkicken|emmer|"
            "pillen|drank",
            "normaal|rustig|mens|op_gang ~ .. na|met|door ~ .. eerste ~ .. biertje|bier|"
            "borrel|glas|pint|slok|wijn",
            "ochtends|morgens|ontbijt|wakker & <drank4>|porto|borrel|biertje|wodka & vanaf|"
            "stop|niet_meer|geen|druppel|gestopt|eruit",
            "geen|gene ~ .. druppel ~ .. meer",
        ),
        severity=URGENT,
        undated=True,
    ),
    Sign(
        "dangerous_withdrawal",
        (
            "<stop4> & <drank4>|<kalm4> & weet_niet_meer|welke_dag|waar_ik_ben|"
            "niet_meer_waar|herken|in_de_war",
        ),
        undated=True,
    ),
    Sign(
        "dangerous_withdrawal",
        (
            "geen|zonder ~ .. druppel|drank|whisky|bier|wijn|alcohol|wodka & beef|beef|tril|"
            "zweet|kots|bibber|ril|schud",
        ),
        severity=URGENT,
        undated=True,
    ),
)
"""All that is heard of it."""
