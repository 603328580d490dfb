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
    "alcool2": "boire bois boit bu alcool l_alcool boisson vodka biere bieres vin rose whisky "
    "pastis picole picoler porto peket canettes bouteille bouteilles goutte verre verres rhum "
    "ricard jupiler rhums cubi bibine",
    "calmant2": "ghb gbl g benzo benzos xanax valium lexomil lexo temesta seresta stilnox "
    "zolpidem rivotril lyrica pregabaline bromazepam diazepam alprazolam somniferes anxiolytiques "
    "calmants codeine methadone tramadol oxy lysanxia tranxene medocs cachets imovane "
    "lormetazepam antidepresseurs",
    "stop2": "arrete arreter arretes arret stoppe stopper stop coupe couper plus sans sevre "
    "sevrer sevrage jete jeter vide vider pose fini finit termine sec zero net jour_1 jour_2 j1 "
    "j2 j3 deuxieme_jour premier_jour plus_rien plus_pris court manque pique saisi decroche "
    "dernier derniere depuis pas tombe prescrire",
    "malade2": "tremble trembler tremblements tremblement trembl tremblote sueurs sueur transpire "
    "transpirer sue suer degouline vomis vomi vomit nausees coeur palpitations insomnie dors_plus "
    "dors_pas angoisse panique claque_des_dents mains jambes corps sursaute vertiges crises "
    "secoue malade horrible vrac mal fou place decharges fourmis brulures etats trempe "
    "catastrophe cata galope affole",
    "brusque": "d_un_coup dun_coup net du_jour_au_lendemain brutalement direct a_froid sec seul "
    "seule tout_seul chez_moi maison demain ce_soir aujourd des_aujourd_hui toutes_les_heures "
    "toutes_les_deux par_jour jour_et_nuit en_une_nuit d_un_seul maintenant 3_jours cave comment "
    "ans mois matin tous_les_jours",
    "visions2": "vois voit visions hallucine hallucinations araignees rats betes bestioles crise "
    "crises convulse convulsions convulsion confus confuse confusion delire delirium fievre raidi "
    "langue_mordue pipi sais_plus sait_plus jour_ou_la_nuit entends perdu epilepsie chien gens "
    "debout_au_pied murs_bougent trucs_dans_le_vide reconnait prenom trous_noirs inconscient",
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
    Sign(
        "dangerous_withdrawal",
        (
            "<stop2> & <alcool2>|<calmant2> & <malade2>",
            "<malade2> & tant_que|si|sans|avant|quand|matin|des_que & <alcool2>",
            "tremble|trembler|tremblements|sueurs|transpire ~ .. & depuis|sans|apres|derniere ~ "
            ".. arrete|arret|bouteille|stop|sevrage",
            "arrete|arreter|stoppe|stopper|coupe|jete|vide|sevre|sevrer|termine|stop ~ .. "
            "<calmant2>",
            "plus|pas|sans ~ .. de? ~ .. <calmant2> ~ .. depuis|et|.|,|je|ce|heures",
            "<calmant2> & <stop2> & <brusque>",
            "<alcool2> & arrete|arreter|stop|stoppe|sevrage|zero|plus_une_goutte|plus_rien|vide|"
            "coupe & <brusque>",
            "sevrage|sevre|sevrer ~ .. & <alcool2>|<calmant2>|sec|seul|maison|tremble",
            "plus|pas ~ .. une ~ goutte|verre ~ .. & <malade2>|jupiler|par_jour|bouteille",
            "ordonnance|pharmacie|medecin|prescrire|prescrit ~ .. & <calmant2> & fini|finit|plus|"
            "fermee|coupe|jambes|rien",
        ),
        severity=URGENT,
        wide=True,
    ),
    Sign(
        "dangerous_withdrawal",
        (
            "<stop2> & <alcool2>|<calmant2> & <visions2>",
            "bu|bois|boit|goutte|verre|bouteille ~ .. & plus|pas|sans|rien & <visions2>",
            "sevrage & <visions2>",
            "fait|fais|faire ~ .. un ~ delirium",
            "delirium",
        ),
        wide=True,
    ),
)
"""All that is heard of it."""
