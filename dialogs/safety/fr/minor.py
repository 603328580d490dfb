"""A writer who is not yet grown up, in French."""

from __future__ import annotations

from dialogs.safety.danger import URGENT
from dialogs.safety.vocabulary import Sign

CLASSES = {
    "classe": "1ere 2eme 3eme 4eme 5eme 6eme premiere deuxieme troisieme quatrieme cinquieme rheto",
}
"""The words a pattern means by <name>."""

SIGNS = (
    Sign(
        "minor",
        (
            "moi|perso ~ c|j ~ est|ai ~ <jeune> ~ ans",
            "j ai|ai|ayant ~ que|seulement|juste|presque? ~ <jeune> ~ ans|ans_et|an|.",
            "j ai ~ <jeune> ~ ans",
            ". <jeune> ans .|,",
            "fille|garcon|ado|mec|meuf de <jeune> ans",
            "j aurai|aurais|vais_avoir|fete|fais ~ 18|mes_18|dix_huit|17|16 ~ ans",
            "pas|moins|bientot ~ encore? ~ de? ~ 18|dix_huit ~ ans?",
            "suis ~ mineur|mineure|ado|lyceen|lyceenne|collegien|collegienne",
            "suis ~ en ~ seconde|premiere|terminale|troisieme|quatrieme|cinquieme|sixieme|3eme|"
            "4eme|2nde|1ere|3e|4e|5e|6e|secondaire",
            "suis ~ au ~ lycee|college",
            "au|en ~ lycee|college|secondaire & je|j|nous|on & sniffe|coke|drogue|consomme|"
            "prends|cours",
            "en ~ <classe> ~ secondaire",
            "mon age c est <jeune>",
            "je passe mon ~ brevet|bac",
        ),
        severity=URGENT,
        fixed=True,
        undated=True,
    ),
    Sign(
        "minor",
        (
            "fille|garcon|gars|meuf ~ de ~ <jeune> ~ ans",
            "j ai ~ bientot|presque|tout_juste ~ <jeune> ~ ans",
            "passe ~ en ~ seconde|premiere|terminale|troisieme|quatrieme",
            "<jeune> ~ ans ~ .|,|jpeux|je_peux|et_je",
        ),
        severity=URGENT,
        fixed=True,
        undated=True,
    ),
)
"""All that is heard of it."""
