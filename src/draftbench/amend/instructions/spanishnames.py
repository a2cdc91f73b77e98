"""What Spanish instructions call clauses, and other ways to write what the rules know."""

from __future__ import annotations

import re
from collections.abc import Mapping

from draftbench.amend.instructions.quotes import QUOTE
from draftbench.amend.instructions.tongue import CLAUSE, unaccented
from draftbench.amend.wording import ordinals
from draftbench.document import ClauseKind
from draftbench.document.drafting import NUMBER, SUFFIXES

ORD = ordinals.pattern("es")
LAST = "(?:último|última|penúltimo|penúltima)"
NTH = f"(?:{ORD}|{LAST})"
THE = "(?:el |la |los |las )?"
_NUM = rf"(?P<num>{NUMBER})(?P<suf>{SUFFIXES})(?P<opt> option \d{{1,2}})?(?![\d])"
LETTER = rf"[a-z0-9]{{1,4}}{SUFFIXES}\){SUFFIXES}"
_ITEMS = rf"(?P<items>(?:,? ?(?:apartado |inciso )?\(?{LETTER})*)"
_LIST = r"(?P<list>\d{1,3}(?:(?:, | y | a | ?[-–] ?)\d{1,3})+)(?!\d|\.?[ªº])"
_PART = "(?P<kind>de la parte dispositiva|de el preámbulo|dispositivo|preambular)"
KIND = (
    "párrafo de el preámbulo|párrafo de la parte dispositiva|párrafo preambular|"
    "párrafo dispositivo|párrafo numerado|párrafo|"
    "apartado|inciso|epígrafe|título|frase introductoria|frase final|nota|"
    "fórmula final|anexo|cuadro|mención de el órgano|viñeta|OP|PP"
)
_CHAPEAU = "(?P<chapeau>encabezamiento|encabezado|chapeau|frase introductoria|introducción)"

PLAIN = tuple(
    (re.compile(pattern, re.IGNORECASE), new)
    for pattern, new in (
        *unaccented("párrafo párrafos preámbulo después último penúltimo título"),
        (r"(?:^|(?<=[;,:] ))(?:y |e )?en el (?=\d+ ?[,:])", "en el párrafo "),
        (
            (
                r"(?<=: )\(?i\) (?=.*[;,] (?:et |y )?\(?ii\) )|"
                r"(?<=[;,] )(?:et |y )?\(?i[iv]i?\) (?=que\b|(?:en|se|a)\b)"
            ),
            "",
        ),
        (r"(\d)\.(bis|ter|quater|quinquies|alt)\b", r"\1 \2"),
        (r"\((\ue000\d+\ue001)\)", r"\1"),
        (r"§§? ?(?=\d)", "párrafo "),
        (r"^(?=\d+ (?:bis|ter|quater)\b ?[(:])", "párrafo "),
        (r"\bentre el (\d+) y el (\d+)\b", r"entre el párrafo \1 y el párrafo \2"),
        (
            r"\bal (?:principio|comienzo|inicio) de la parte dispositiva\b",
            "antes del primer párrafo de la parte dispositiva",
        ),
        (
            (
                r",? (?:en|de|a)l? (?:el mismo|mismo|este(?: mismo)?|ese(?: mismo)?|dicho) "
                r"párrafo\b(?! \d)"
            ),
            "",
        ),
        (r"^\[([\w&/+ .-]{2,40}: .*)\]$", r"\1"),
        (rf"\b({ORD} párrafo) (?:a el|al|en el) (?=preámbulo)", r"\1 del "),
        (r"(?<= )(?:en el|del) (?=\d{1,3}[.]?$)", "en el párrafo "),
        (r"^(?:en el )?mismo (?:párrafo|apartado)(?! \d)[ ,:]+|^ibíd(?:em)?[ .,:]+", ""),
        (r",? (?:por favor|muchas gracias|gracias)[ .!]*$", ""),
        (r"^(?:solo|sólo|solamente|únicamente) (?=un |una |dos |tres )", ""),
        (r"\bsupr\b\.?", "suprimir"),
        (r"\brengl[oó]n\b", "línea"),
        (r"\b(?:justo|inmediatamente) (?=después|antes|tras)", ""),
        (r"\bluego de (?=\ue000|la palabra|las palabras|el)", "después de "),
        (r"^(?:en la )?(?:página|pág\.|p\.) ?\d+,? ", ""),
        (r"\bap(?:do|art)\. ?(?=\(?[a-z]\))", "apartado "),
        (r"\bPO ?(?=\d)", "OP "),
        (r"\b(OP|PP)[- ](?=\d)", r"\1 "),
        (r"\bpárrafo (?:operativo|resolutivo) (?=\d)", "OP "),
        (r"\bpárrafos (?:operativos|resolutivos) (?=\d)", "OPs "),
        (r"\bpárrafo preambular (?=\d)", "PP "),
        (r"\bpárrafos preambulares (?=\d)", "PPs "),
        (r"\bpárrafo(s?) (?:operativ|resolutiv)os?\b", r"párrafo\1 de la parte dispositiva"),
        (r"\bpárrafo(s?) preambular(?:es)?\b", r"párrafo\1 de el preámbulo"),
        (r"\b(?:literal|numeral|sub-?párrafo) (?=\(?[a-z]\))", "apartado "),
        (r"\bdel ", "de el "),
        (r"\bal ", "a el "),
        (r"\bp[áa]rrs?\. ?(?=\d)|§§? ?(?=\d)|\bparrafo ", "párrafo "),
        (r"\ba el final de el preámbulo\b", "después de el último párrafo de el preámbulo"),
        (
            r"\ba el final de la parte dispositiva\b",
            "después de el último párrafo de la parte dispositiva",
        ),
        (
            r"\ba el (?:principio|comienzo|inicio)(?: mismo)? de el preámbulo\b",
            "antes de el primer párrafo de el preámbulo",
        ),
        (
            (
                rf"\b(?:a el |de el |en el )preámbulo,? (?P<side>después de|antes de) "
                rf"(?P<art>le |el )(?P<at>{ORD})\b(?! párraf)"
            ),
            r"\g<side> \g<art>\g<at> párrafo de el preámbulo",
        ),
        (
            (
                r",? \(?(?:en )?(?:la )?(?:líneas? \d+(?: ?[-–] ?\d+)?|(?:\d+\.?ª|primera|segunda|"
                r"tercera|cuarta|última|penúltima) línea)\)?(?=.*\ue000)"
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
            rf"(?<!de el )\bpreámbulo,? {THE}(?:(?P<ord>{NTH}) párrafo|párrafo {_NUM})",
            ClauseKind.PREAMBULAR,
        ),
        (rf"(?<!de la )\bparte dispositiva,? {THE}párrafo {_NUM}{_ITEMS}", ClauseKind.OPERATIVE),
        (rf"\b{THE}párrafos {_LIST} {_PART}", None),
        (rf"\b{THE}párrafos {_PART} {_LIST}", None),
        (rf"\b{THE}párrafos? {_LIST}", None),
        (rf"\b{THE}párrafos (?P<ords>{ORD}(?:, {ORD})* y {ORD}) {_PART}", None),
        (rf"\b{THE}(?P<ords>{ORD}(?:, {ORD})* y {ORD}) párrafos {_PART}", None),
        (rf"\b{THE}(?P<first>dos|tres|\d) primeros párrafos {_PART}", None),
        (rf"\b{THE}(?P<final>dos|tres|\d) últimos párrafos {_PART}", None),
        (rf"\b{THE}(?P<kind>OP|PP)s? ?{_LIST}", None),
        (rf"\b{THE}(?P<kind>OP|PP) ?{_NUM}{_ITEMS}", None),
        (rf"\b{THE}(?P<ord>{NTH}) párrafo {_PART}", None),
        (rf"\b{THE}(?P<ord>{NTH}) (?P<kind>considerando|PP|OP)\b", None),
        (rf"\b{THE}(?P<kind>considerando) (?P<ord>{NTH})\b", None),
        (rf"\b{THE}(?P<kind>considerando) {_NUM}", None),
        (rf"\b{THE}párrafo {_NUM}{_ITEMS} {_PART}", None),
        (rf"\b{THE}párrafo (?P<ord>{NTH}) {_PART}", None),
        (rf"\b{THE}párrafo {_PART} {_NUM}{_ITEMS}", None),
        (rf"\b{THE}párrafo {_NUM}{_ITEMS}", None),
        (
            (
                r"(?:^|(?<=\ben el )|(?<=\bde el )|(?<=\ba el )|(?<=tras el ))"
                r"(?P<num>\d{1,3})"
                r"(?P<items>(?: ?\(?[a-z]{1,2}\))+)(?=\W|$)"
            ),
            None,
        ),
        (
            (
                rf"\b{THE}(?:apartado|inciso)s? \(?(?P<a>[a-z]{{1,2}})\) y "
                rf"(?:el )?\(?(?P<b>[a-z]{{1,2}})\)"
                rf" (?:de|en|a) (?P<within>{CLAUSE})"
            ),
            None,
        ),
        (
            (
                rf"\b{THE}(?:apartado|inciso) (?P<items>\(?{LETTER}(?: ?\(?{LETTER})*)"
                rf" (?:de|en|a) (?P<within>{CLAUSE})"
            ),
            None,
        ),
        (rf"\b{THE}viñeta (?P<bullet>\d{{1,3}}) de (?P<within>{CLAUSE})", ClauseKind.ITEM),
        (
            rf"\b{THE}(?P<ord>{NTH}) (?:apartado|inciso) de (?P<within>{CLAUSE})",
            ClauseKind.ITEM,
        ),
        (
            rf"(?P<within>{CLAUSE}),? {THE}(?P<ord>{NTH}) (?:apartado|inciso)",
            ClauseKind.ITEM,
        ),
        (
            (
                rf"\b(?:el |la )(?:nuev[oa] )?(?P<kind>{KIND})(?: titulad[oa])?"
                rf" (?P<words>{QUOTE})"
            ),
            None,
        ),
        (
            (
                r"\b(?:el |la )(?P<kind>título|mención de el órgano)\b"
                r"(?: de (?:el |la )?(?:proyecto|resolución|texto|documento)|(?! de ))"
            ),
            None,
        ),
        (r"^(?P<kind>título)(?= ?[:–—-])", None),
        (
            (
                r"\b(?:todo|la totalidad de|(?:todo )?el texto(?: actual)? de) "
                rf"(?P<within>{CLAUSE})"
            ),
            None,
        ),
        (rf"(?P<within>{CLAUSE}) (?P<former>de el texto de base)", None),
        (rf"\b{THE}{_CHAPEAU} (?:de|en) (?P<within>{CLAUSE})", None),
        (rf"(?P<within>{CLAUSE}),? ?\(?{_CHAPEAU}\)?(?= ?[,:–—-]| |$)", None),
        (
            rf"(?P<within>{CLAUSE})(?: y |, )(?P<sibling>\(?[a-z]{{1,2}}\))(?!\w)",
            None,
        ),
    )
)
"""Patterns of names, with the kind where the pattern says it."""
KINDS: Mapping[str, ClauseKind | None] = {
    "op": ClauseKind.OPERATIVE,
    "pp": ClauseKind.PREAMBULAR,
    "de la parte dispositiva": ClauseKind.OPERATIVE,
    "dispositivo": ClauseKind.OPERATIVE,
    "preambular": ClauseKind.PREAMBULAR,
    "de el preámbulo": ClauseKind.PREAMBULAR,
    "párrafo de el preámbulo": ClauseKind.PREAMBULAR,
    "párrafo de la parte dispositiva": ClauseKind.OPERATIVE,
    "párrafo numerado": ClauseKind.PARAGRAPH,
    "párrafo": None,
    "párrafo preambular": ClauseKind.PREAMBULAR,
    "párrafo dispositivo": ClauseKind.OPERATIVE,
    "considerando": ClauseKind.PREAMBULAR,
    "viñeta": ClauseKind.ITEM,
    "apartado": ClauseKind.ITEM,
    "inciso": ClauseKind.ITEM,
    "epígrafe": ClauseKind.HEADING,
    "título": ClauseKind.TITLE,
    "frase introductoria": ClauseKind.CHAPEAU,
    "frase final": ClauseKind.TAIL,
    "nota": ClauseKind.NOTE,
    "fórmula final": ClauseKind.CLOSING,
    "anexo": ClauseKind.ANNEX,
    "cuadro": ClauseKind.TABLE,
    "mención de el órgano": ClauseKind.ORGAN,
}
"""What the kinds are called."""
