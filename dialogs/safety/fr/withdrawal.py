"""Stopping what the body cannot stop at once, in French."""

from __future__ import annotations

from dialogs.safety.danger import URGENT
from dialogs.safety.vocabulary import Sign

CLASSES = {
    "boire": "boire alcool bois boisson vodka biere bieres vin whisky bu picole picoler pastis "
    "ricard rhum alcol picolais",
    "arrete": "arrete arreter arretes arretee stoppe stopper stop sevrage sevre plus sans jete "
    "depuis decroche decrocher bois_plus bois_pas jeter",
    "tremble": "tremble trembler tremblements tremblement tremblote sueurs sueur transpire "
    "transpirer frissons tremblent tremblant sue suées secousses",
    "delire": "convulsions convulsion hallucinations hallucine vois_des voit_des confus confuse "
    "crise_d_epilepsie epilepsie delire delirium bestioles betes araignees crise fievre "
    "convulse desoriente rats epileptique",
    "calmes": "ghb gbl benzo benzos xanax valium lexomil temesta seresta stilnox somniferes "
    "anxiolytiques codeine methadone",
    "zero": "arrete arreter jete stop plus vide aujourd_hui aujourd net d_un_coup vidé rien sans "
    "court tout_seul decroche",
    "bouteille": "bouteille bouteilles alcool vin vodka biere bieres boire bois bu whisky goutte "
    "ricard verre",
    "mal_etre": "tremble grelotte transpire sueurs vomis vomi emballe panique insomnie dors_plus "
    "palpitations sue frissonne",
}
"""The words a pattern means by <name>."""

SIGNS = (
    Sign(
        "dangerous_withdrawal",
        (
            "<arrete> & <boire>|<calmant>|sevrage & <delire>|vois|voit|entends",
            "bois|boit|bu ~ plus|pas & <delire>|vois_des|voit_des",
            "sevrage & <delire>",
        ),
        undated=True,
    ),
    Sign(
        "dangerous_withdrawal",
        (
            "manque ~ d|de ~ alcool|benzo|ghb|xanax|valium|g|boisson",
            "plus|pas ~ une|de ~ goutte|verre & <tremble>",
            "<arrete> & <boire>|<calmant> & <tremble>|vomis|vomi|dors_plus|dors_pas|palpitations|"
            "mal|malade|fou|folle|angoisse|nausees|insomnie|panique",
            "bois|boit|bu ~ plus|pas|rien & <tremble>",
            "<tremble> & depuis|sans|quand_je & <boire>|<calmant>|bois|bu",
            "heures|jours|jour|heure ~ sans ~ <calmant>",
            "<calmant> & d_un_coup|du_jour_au_lendemain|net|brutalement|d_un_seul_coup|direct|"
            "cold_turkey & arrete|arreter|stop|stoppe|arretee|sevre|prends_plus",
            "arrete|arreter|stoppe|stopper|arretee|jete|jeter|stop ~ le|les|mon|mes|ma|son|ses|"
            "tous ~ <calmant>",
            "plus de|d ~ <calmant> ~ depuis",
            "prends|prend ~ plus ~ de|mes|mon|le|les|ses ~ <calmant>",
            "a|en ~ court|manque ~ de ~ <calmant>",
            "<boire> & d_un_coup|du_jour_au_lendemain|net|brutalement|d_un_seul_coup & arrete|"
            "arreter|stop|stoppe",
            "sevrage|sevrer|desintox|decrocher & seul|seule|maison|chez_moi|<boire>|<calmant>",
            "bois|bouteille|bouteilles|litre|litres|bieres & par_jour|tous_les_jours|chaque_jour "
            "& arrete|arreter|stop|plus_rien|demain_rien",
            "mains & <tremble> & alcool|boire|bu|verre|matin",
            "delirium tremens",
        ),
        severity=URGENT,
        undated=True,
    ),
    Sign(
        "dangerous_withdrawal",
        (
            "<calmes> & <zero>",
            "<bouteille> & <zero> & <mal_etre>",
        ),
        severity=URGENT,
        undated=True,
    ),
    Sign(
        "dangerous_withdrawal",
        (
            "<bouteille>|<calmes> & sans|plus|arrete|jours & vois|entends|convulsions|rats|betes|"
            "bestioles|crise",
        ),
        undated=True,
    ),
)
"""All that is heard of it."""
