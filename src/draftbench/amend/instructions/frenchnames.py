"""What French instructions call clauses, and other ways to write what the rules know."""

from __future__ import annotations

import re
from collections.abc import Mapping

from draftbench.amend.instructions.quotes import QUOTE
from draftbench.amend.instructions.tongue import CLAUSE, unaccented
from draftbench.amend.wording import ordinals
from draftbench.document import ClauseKind
from draftbench.document.drafting import NUMBER, SUFFIXES

ORD = ordinals.pattern("fr")
LAST = "(?:dernier|dernière|avant-dernier|avant-dernière)"
NTH = f"(?:{ORD}|{LAST})"
THE = "(?:l[ea]s? )?"
_NUM = rf"(?P<num>{NUMBER})(?P<suf>{SUFFIXES})(?P<opt> option \d{{1,2}})?(?![\d])"
LETTER = rf"[a-z0-9]{{1,4}}{SUFFIXES}\){SUFFIXES}"
_ITEMS = rf"(?P<items>(?:,? ?(?:(?:sous-)?alinéa )?\(?{LETTER})*)"
_LIST = r"(?P<list>\d{1,3}(?:(?:, | et | à | ?[-–] ?)\d{1,3})+)(?!\d|e\b|è?re\b)"
_PART = "(?P<kind>de le dispositif|de le préambule)"
KIND = (
    "alinéa de le préambule|paragraphe de le préambule|paragraphe de le dispositif|"
    "paragraphe numéroté|paragraphe|considérant|sous-alinéa|alinéa|intertitre|titre|"
    "phrase introductive|membre de phrase final|note|formule finale|annexe|tableau|"
    "mention de le organe|puce|OP|PP"
)
_CHAPEAU = "(?P<chapeau>chapeau|phrase introductive|partie introductive|introduction)"

PLAIN = tuple(
    (re.compile(pattern, re.IGNORECASE), new)
    for pattern, new in (
        *unaccented("après préambule alinéa alinéas insérer déplacer"),
        (r"\ba la fin\b", "à la fin"),
        (r"(?:^|(?<=[;,:] ))(?:et )?au (?=\d+ ?[,:])", "au paragraphe "),
        (
            (
                r"(?<=: )\(?i\) (?=.*[;,] (?:et |y )?\(?ii\) )|"
                r"(?<=[;,] )(?:et |y )?\(?i[iv]i?\) (?=que\b|(?:au|en|à|de)\b)"
            ),
            "",
        ),
        (r"(\d)\.(bis|ter|quater|quinquies|alt)\b", r"\1 \2"),
        (r"\((\ue000\d+\ue001)\)", r"\1"),
        (r"^al\. ?(?=\d|[a-z]\))|(?<= )al\. ?(?=\d|[a-z]\))", "alinéa "),
        (r"\bl\. ?(?=\d)", "ligne "),
        (r"^(?=\d+ (?:bis|ter|quater)\b ?[(:])", "paragraphe "),
        (rf"\b({ORD} alinéa) (?:à le|au|dans le) (?=préambule)", r"\1 du "),
        (r"(?<= )(?:au|du) (?=\d{1,3}[.]?$)", "au paragraphe "),
        (
            (
                r",? (?:(?:au|du|dans le) même|à ce(?: même)?|de ce(?: même)?|dans ce(?: même)?) "
                r"paragraphe\b(?! \d)"
            ),
            "",
        ),
        (
            r"\bque (?:l\')?on (supprim|ajout|remplac|modifi|déplac|fusionn|biff|retir|plac)e\b",
            r"\1er",
        ),
        (r"^\[([\w&/+ .-]{2,40} ?: .*)\]$", r"\1"),
        (r"^même (?:paragraphe|alinéa)(?! \d)[ ,:]+|^ibid(?:em)?[ .,:]+", ""),
        (r",? (?:svp|s\'il vous plaît|merci(?: bien| beaucoup| d\'avance)?)[ .!]*$", ""),
        (r"^(?:seulement|juste|simplement) (?=une? |deux |trois )", ""),
        (r"\bsuppr\b\.?", "supprimer"),
        (r"\bau (?=l')", "à "),
        (r"\bau ", "à le "),
        (r"\bdu ", "de le "),
        (r"\baux ", "à les "),
        (r"\bdes ", "de les "),
        (r"\bl'", "le "),
        (r"\bd'", "de "),
        (r"\b(?:par|para)s?\. ?(?=\d)|§§? ?(?=\d)", "paragraphe "),
        (r"\bparas? ?(?=\d)", "paragraphe "),
        (r"\b1er (?=alin|para|cons)", "premier "),
        (r"\b1er\b", "1"),
        (r"^(?:à la )?(?:page|p\.) ?\d+,? ", ""),
        (r"\b(?:paragraphe|par\.|alinéa) (?:opérati(?:f|onnel)|opérant) ?(?=\d)", "OP "),
        (r"\b(?:paragraphe|par\.|alinéa) préambulaire ?(?=\d)", "PP "),
        (
            r"\b(?:paragraphe|alinéa)s? (?:opérati(?:f|onnel)s?|opérants?)\b",
            "paragraphe de le dispositif",
        ),
        (r"\b(paragraphe|alinéa)(s?) préambulaires?\b", r"\1\2 de le préambule"),
        (r"\b(OP|PP)[- ](?=\d)", r"\1 "),
        (r"\bsous alinéa", "sous-alinéa"),
        (r"\bà la fin de le préambule\b", "après le dernier alinéa de le préambule"),
        (r"\bà la fin de le dispositif\b", "après le dernier paragraphe de le dispositif"),
        (r"\bà le (?:tout )?début de le préambule\b", "avant le premier alinéa de le préambule"),
        (r"\bà le début de le dispositif\b", "avant le premier paragraphe de le dispositif"),
        (
            (
                rf"\b(?:à le |de le |dans le )préambule,? (?P<side>après|avant) "
                rf"(?P<art>le |el )(?P<at>{ORD})\b(?! alinéa)"
            ),
            r"\g<side> \g<art>\g<at> alinéa de le préambule",
        ),
        (
            (
                r",? \(?(?:(?:à|dans) )?(?:la )?(?:lignes? \d+(?: ?[-–] ?\d+)?|(?:\d+e|première|"
                r"deuxième|troisième|quatrième|dernière|avant-dernière) ligne)\)?(?=.*\ue000)"
            ),
            "",
        ),
    )
)
"""Substitutions made first."""
NAMES = tuple(
    (re.compile(pattern, re.IGNORECASE), kind)
    for pattern, kind in (
        (
            (
                rf"(?<!de le )\bpréambule,? {THE}(?:(?P<ord>{NTH}) (?:alinéa|paragraphe)|"
                rf"(?:alinéa|paragraphe) {_NUM})"
            ),
            ClauseKind.PREAMBULAR,
        ),
        (rf"(?<!de le )\bdispositif,? {THE}paragraphe {_NUM}{_ITEMS}", ClauseKind.OPERATIVE),
        (rf"\b{THE}(?:paragraphes|alinéas) {_LIST} {_PART}", None),
        (rf"\b{THE}paragraphes? {_LIST}", None),
        (
            (
                rf"\b{THE}(?P<ords>{ORD}(?:, {ORD})* et {ORD}) (?:alinéas|paragraphes)"
                rf" {_PART}"
            ),
            None,
        ),
        (rf"\b{THE}(?P<first>deux|trois|\d) premiers (?:alinéas|paragraphes) {_PART}", None),
        (rf"\b{THE}(?P<final>deux|trois|\d) derniers (?:alinéas|paragraphes) {_PART}", None),
        (rf"\b{THE}(?P<kind>OP|PP)s? ?{_LIST}", None),
        (rf"\b{THE}(?P<kind>OP|PP) ?{_NUM}{_ITEMS}", None),
        (rf"\b{THE}(?P<ord>{NTH}) (?:alinéa|paragraphe) {_PART}", None),
        (rf"\b{THE}(?P<ord>{NTH}) (?P<kind>considérant|PP|OP)\b", None),
        (rf"\b{THE}(?P<kind>considérant) {_NUM}", None),
        (rf"\b{THE}(?:paragraphe|alinéa) {_NUM}{_ITEMS} {_PART}", None),
        (rf"\b{THE}paragraphe {_NUM}{_ITEMS}", None),
        (rf"\b{THE}alinéa (?P<num>\d{{1,3}})(?P<items>(?: ?\(?{LETTER})+)", None),
        (
            (
                r"(?:^|(?<=\bà le )|(?<=\bde le )|(?<=après le )|(?<=avant le )|(?<=derrière le ))"
                r"(?P<num>\d{1,3})"
                r"(?P<items>(?: ?\(?[a-z]{1,2}\))+)(?=\W|$)"
            ),
            None,
        ),
        (
            (
                rf"\b{THE}(?:sous-)?alinéas? \(?(?P<a>[a-z]{{1,2}})\) et "
                rf"(?:le )?\(?(?P<b>[a-z]{{1,2}})\)"
                rf" (?:de|à|dans) (?P<within>{CLAUSE})"
            ),
            None,
        ),
        (
            (
                rf"\b{THE}(?:sous-)?alinéa (?P<items>\(?{LETTER}(?: ?\(?{LETTER})*)"
                rf" (?:de|à|dans) (?P<within>{CLAUSE})"
            ),
            None,
        ),
        (rf"\b{THE}puce (?P<bullet>\d{{1,3}}) de (?P<within>{CLAUSE})", ClauseKind.ITEM),
        (
            rf"\b{THE}(?P<ord>{NTH}) (?:sous-)?alinéa de (?P<within>{CLAUSE})",
            ClauseKind.ITEM,
        ),
        (
            rf"(?P<within>{CLAUSE}),? {THE}(?P<ord>{NTH}) (?:sous-)?alinéa",
            ClauseKind.ITEM,
        ),
        (
            (
                rf"\b(?:l[ea] )(?:nouve(?:au|l|lle) )?(?P<kind>{KIND})(?: intitulée?)?"
                rf" (?P<words>{QUOTE})"
            ),
            None,
        ),
        (
            (
                r"\b(?:l[ea] )(?P<kind>titre|mention de le organe)\b"
                r"(?! de (?!(?:le |la |l')?(?:projet|résolution|texte|document)))"
            ),
            None,
        ),
        (r"^(?P<kind>titre)(?= ?[:–—-])", None),
        (
            (
                r"\b(?:tout|la totalité de|le intégralité de|le ensemble de|"
                rf"le (?:texte|libellé)(?: actuel)? de) (?P<within>{CLAUSE})"
            ),
            None,
        ),
        (rf"(?P<within>{CLAUSE}) (?P<former>de le texte de base)", None),
        (rf"\b{THE}{_CHAPEAU} (?:de|à) (?P<within>{CLAUSE})", None),
        (rf"(?P<within>{CLAUSE}),? ?\(?{_CHAPEAU}\)?(?= ?[,:–—-]| |$)", None),
        (
            rf"(?P<within>{CLAUSE})(?: et |, )(?P<sibling>\(?[a-z]{{1,2}}\))(?!\w)",
            None,
        ),
        (
            (
                rf"\b{THE}(?P<ord>{NTH}) alinéa\b"
                rf"(?! de (?:le )?(?:{CLAUSE}|paragraphe|préambule|dispositif))"
            ),
            ClauseKind.PREAMBULAR,
        ),
    )
)
"""Patterns of names, with the kind where the pattern says it."""
KINDS: Mapping[str, ClauseKind | None] = {
    "op": ClauseKind.OPERATIVE,
    "pp": ClauseKind.PREAMBULAR,
    "de le dispositif": ClauseKind.OPERATIVE,
    "de le préambule": ClauseKind.PREAMBULAR,
    "alinéa de le préambule": ClauseKind.PREAMBULAR,
    "paragraphe de le préambule": ClauseKind.PREAMBULAR,
    "paragraphe de le dispositif": ClauseKind.OPERATIVE,
    "paragraphe numéroté": ClauseKind.PARAGRAPH,
    "paragraphe": None,
    "alinéa": None,
    "considérant": ClauseKind.PREAMBULAR,
    "puce": ClauseKind.ITEM,
    "sous-alinéa": ClauseKind.ITEM,
    "intertitre": ClauseKind.HEADING,
    "titre": ClauseKind.TITLE,
    "phrase introductive": ClauseKind.CHAPEAU,
    "membre de phrase final": ClauseKind.TAIL,
    "note": ClauseKind.NOTE,
    "formule finale": ClauseKind.CLOSING,
    "annexe": ClauseKind.ANNEX,
    "tableau": ClauseKind.TABLE,
    "mention de le organe": ClauseKind.ORGAN,
}
"""What the kinds are called."""
