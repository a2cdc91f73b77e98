"""Instructions in Spanish: the words of amendment documents, of corrigenda and of the floor.

Contractions are undone first, so that «del párrafo» and «de la nota» read alike.
"""

from __future__ import annotations

import re

from draftbench.amend.instructions.quotes import QUOTE
from draftbench.amend.instructions.request import Set
from draftbench.amend.instructions.tongue import (
    CLAUSE,
    HEADING,
    Tongue,
    clause,
    compiled,
    manners,
    quote,
    rule,
)
from draftbench.amend.wording import ordinals
from draftbench.amend.wording.instruction import Verb
from draftbench.document import ClauseKind
from draftbench.document.drafting import NUMBER, SUFFIXES

_ORD = ordinals.pattern("es")
_LAST = "(?:último|última|penúltimo|penúltima)"
_THE = "(?:el |la |los |las )?"
_NUM = rf"(?P<num>{NUMBER})(?P<suf>{SUFFIXES})(?P<opt> option \d{{1,2}})?(?![\d])"
_ITEMS = rf"(?P<items>(?:,? ?(?:apartado |inciso )?\(?[a-z]{{1,4}}\){SUFFIXES})*)"
_LIST = r"(?P<list>\d{1,3}(?:(?:, | y | a |-|–)\d{1,3})+)(?![\d])"
_PART = "(?P<kind>de la parte dispositiva|de el preámbulo|dispositivo|preambular)"
_KIND = (
    "párrafo de el preámbulo|párrafo de la parte dispositiva|párrafo numerado|párrafo|"
    "apartado|inciso|epígrafe|título|frase introductoria|frase final|nota|"
    "fórmula final|anexo|cuadro|mención de el órgano"
)
_BE = r"(?:(?:debería|deberían|debe|deben|deberá|deberán|será|serán|sería|serían|es|son|ser) )*"
_NOUN = (
    r"(?:(?:el |la |los |las )?(?:palabras?|frases?|expresión|expresiones|términos?|oración|"
    r"oraciones|texto|cifras?|siguientes? palabras?|siguiente texto|siguiente frase)"
    r"(?: siguientes?)? ?:? ?)?"
)


def _which(name: str) -> str:
    return rf"(?:{_THE}(?P<{name}>{_ORD}|{_LAST}) (?:aparición|vez)(?: de)? )?"


_OLD = f"{_which('nth')}{_NOUN}{quote('old')}"
_NEW = f"{_NOUN}{quote('new')}"
_BOTH = rf"{_OLD}(?:,? [ye] {_NOUN}{quote('old2')})?"
_DELETE = (
    "(?:suprimir|suprímase|suprímanse|eliminar|elimínese|elimínense|supresión de|tachar|táchese)"
)
_DELETED = "(?:suprimirse|eliminarse|suprimid[oa]s?|eliminad[oa]s?)"
_REPLACE = (
    "(?:sustituir|sustitúyase|sustitúyanse|reemplazar|reemplácese|reemplácense|modificar|"
    "modifíquese|cambiar|cámbiese)"
)
_REPLACED = "(?:sustituirse|reemplazarse|sustituid[oa]s?|reemplazad[oa]s?)"
_INSERT = (
    "(?:insertar|insértese|insértense|añadir|añádase|añádanse|agregar|agréguese|agréguense|"
    "incluir|inclúyase|inserción de|adición de)"
)
_INSERTED = "(?:insertarse|añadirse|agregarse|incluirse|insertad[oa]s?|añadid[oa]s?|agregad[oa]s?)"
_READING = (
    r"(?:,? (?:con (?:el siguiente texto|la siguiente redacción|el texto siguiente)|"
    r"que diga(?: lo siguiente)?|redactad[oa] (?:como sigue|de la siguiente manera)|"
    r"que rece así|del siguiente tenor|de el siguiente tenor|siguiente))? ?[:,]? ?"
)
_NOTES = rf"(?: con l[ao]s? notas? de pie de página (?P<notes>{QUOTE}(?: y {QUOTE})*))?"
_NEW_CLAUSE = (
    rf"(?:une? |un |una |el |la )?(?:nuev[oa] |siguiente )?(?P<kind>{_KIND})(?: (?:nuev[oa]|"
    rf"adicional))?(?: (?P<label>\d{{1,3}}{SUFFIXES}|[a-z]{{1,4}}\)))?"
)
_TEXT = f"{quote('text')}{_NOTES}"
_LIKE = r"(?:por|con) (?:(?:el siguiente(?: texto| párrafo)?|el texto siguiente|lo siguiente) ?)?"
_AFTER = "(?P<side>después de|antes de|tras|a continuación de)"

SPANISH = Tongue(
    code="es",
    plain=tuple(
        (re.compile(pattern, re.IGNORECASE), new)
        for pattern, new in (
            (r"\bdel ", "de el "),
            (r"\bal ", "a el "),
            (r"\bpárr\. ?(?=\d)", "párrafo "),
        )
    ),
    names=tuple(
        (re.compile(pattern, re.IGNORECASE), kind)
        for pattern, kind in (
            (rf"\b{_THE}párrafos {_LIST} {_PART}", None),
            (rf"\b{_THE}párrafos {_LIST}", None),
            (rf"\b(?P<kind>OP|PP) ?{_NUM}{_ITEMS}", None),
            (rf"\b{_THE}(?P<ord>{_ORD}|{_LAST}) párrafo {_PART}", None),
            (rf"\b{_THE}párrafo {_NUM}{_ITEMS} {_PART}", None),
            (rf"\b{_THE}párrafo {_NUM}{_ITEMS}", None),
            (
                (
                    rf"\b{_THE}(?:apartado|inciso) (?P<items>\(?[a-z0-9]{{1,4}}\){SUFFIXES})"
                    rf" de (?P<within>{CLAUSE})"
                ),
                None,
            ),
            (rf"\b{_THE}viñeta (?P<bullet>\d{{1,3}}) de (?P<within>{CLAUSE})", ClauseKind.ITEM),
            (
                rf"\b{_THE}(?P<ord>{_ORD}|{_LAST}) (?:apartado|inciso) de (?P<within>{CLAUSE})",
                ClauseKind.ITEM,
            ),
            (
                rf"(?P<within>{CLAUSE}),? {_THE}(?P<ord>{_ORD}|{_LAST}) (?:apartado|inciso)",
                ClauseKind.ITEM,
            ),
            (
                (
                    rf"\b(?:el |la )(?:nuev[oa] )?(?P<kind>{_KIND})(?: titulad[oa])?"
                    rf" (?P<words>{QUOTE})"
                ),
                None,
            ),
            (r"\b(?:el |la )(?P<kind>título|mención de el órgano)\b", None),
            (rf"(?P<within>{CLAUSE}) (?P<former>de el texto de base)", None),
        )
    ),
    kinds={
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
    },
    whole=(
        *rule(
            Set.NOTHING,
            r"(?:renumerar|renumérense|reenumerar|reenumérense) .*párrafos.*",
            r".*párrafos.* (?:renumerarse|renumerados).*",
            r"modifíquese la numeración .*párrafos.*",
            rf"(?:mantener|manténgase) {CLAUSE}(?: sin cambios)?",
        ),
        *rule(Set.NOTHING, r"[^\ue000-\ue003]*\benmiendas?\b[^\ue000-\ue003]*", why=HEADING),
        *rule(
            Verb.REPLACE_CLAUSE,
            rf"{_REPLACE} {clause('place')} {_LIKE}:? ?{_TEXT}",
            rf"{clause('place')} {_BE}{_REPLACED} {_LIKE}:? ?{_TEXT}",
            rf"{clause('place')} (?:(?:debería|debe|deberá) decir|dirá|diría)"
            rf"(?: lo siguiente)? ?:? ?{_TEXT}",
            rf"(?:modificar|modifíquese) {clause('place')} (?:para que diga|como sigue)"
            rf"(?: lo siguiente)? ?:? ?{_TEXT}",
        ),
        *rule(
            Verb.DELETE_CLAUSE,
            rf"{_DELETE} {clause('place')}(?: en su totalidad)?",
            rf"{clause('place')} {_BE}{_DELETED}",
            rf"{_BE}{_DELETED} {clause('place')}",
        ),
        *rule(
            Verb.INSERT_CLAUSE,
            rf"{_INSERT} {_NEW_CLAUSE},? {_AFTER} {clause('target')},?{_READING}{_TEXT}",
            rf"{_AFTER} {clause('target')},? ?{_INSERT} {_NEW_CLAUSE},?{_READING}{_TEXT}",
            rf"{_AFTER} {clause('target')},? ?{_INSERT}(?: lo siguiente)? ?:? ?{_TEXT}",
            rf"{_INSERT} {_NEW_CLAUSE},? a el (?P<side>principio|comienzo|final) de "
            rf"(?:{clause('target')}|el texto),?{_READING}{_TEXT}",
            rf"a el (?P<side>principio|comienzo|final) de (?:{clause('target')}|el texto),? "
            rf"{_INSERT} {_NEW_CLAUSE},?{_READING}{_TEXT}",
            rf"en {clause('target')},? (?P<side>insértese|añádase|insertar|añadir|agregar) "
            rf"{_NEW_CLAUSE},?{_READING}{_TEXT}",
            rf"{_INSERT} (?:un )?(?:nuevo )?{clause('target')},?{_READING}{_TEXT}",
        ),
        *rule(
            Verb.MOVE_CLAUSE,
            rf"(?:trasladar|trasládese|mover|muévase|colocar|colóquese) {clause('place')},? "
            rf"{_AFTER} {clause('target')}(?:,? como (?:nuevo )?(?P<kind>{_KIND}))?",
            rf"(?:trasladar|trasládese|mover|muévase|colocar|colóquese) {clause('place')},? a el "
            rf"(?P<side>principio|comienzo|final) de (?:{clause('target')}|el texto)"
            rf"(?:,? como (?:nuevo )?(?P<kind>{_KIND}))?",
            rf"{clause('place')} {_BE}(?:trasladarse|trasladado|colocarse) {_AFTER} "
            rf"{clause('target')}",
        ),
        *rule(
            Verb.SPLIT_CLAUSE,
            rf"(?:dividir|divídase) {clause('place')} en dos(?: párrafos)?,? después de "
            rf"{_which('nth')}{_NOUN}{quote('after')}",
            rf"(?:dividir|divídase) {clause('place')} en dos(?: párrafos)?,? antes de "
            rf"{_which('nth')}{_NOUN}{quote('before')}",
        ),
        *rule(
            Verb.JOIN_CLAUSE,
            rf"(?:unir|únase|agregar|agréguese) {clause('place')} a(?: el final de)? "
            rf"{clause('target')}",
            rf"(?:fusionar|fusiónese) {clause('place')} con {clause('target')}",
            rf"(?:fusionar|fusiónense|unir|únanse) {clause('place')}(?: en uno solo)?",
            rf"(?:fusionar|fusiónense|unir|únanse) {clause('target')} y {clause('place')}"
            rf"(?: en uno solo)?",
        ),
    ),
    beside=compiled(
        rf",? con (?:l[ao]s? )?notas? de pie de página (?P<notes>{QUOTE}(?: y {QUOTE})*)",
        r",? (?P<gone>(?:con|y|junto con) (?:l[ao]s? )?(?:llamadas? de nota|notas? de pie de "
        r"página)(?: correspondientes?)?)",
        r",? de (?:modo|manera|forma) que (?:el |la )?(?:párrafo|texto|frase|apartado) diga"
        rf"(?: lo siguiente)? ?:? ?{quote('result')}",
        rf"a el (?P<edge>principio|comienzo|final) de {clause('place')},?",
        r"a el (?P<edge>principio|comienzo|final)(?: de el párrafo)?,?",
        r"(?P<everywhere>en todos los casos|siempre que apare(?:zca|zcan)|en todo el párrafo)",
        rf"entre {_NOUN}{quote('after')} y {_NOUN}{quote('before')},?",
        rf"(?:inmediatamente )?(?:después de|tras|a continuación de) {_which('nth_after')}{_NOUN}"
        rf"{quote('after')},?",
        rf"(?:inmediatamente )?antes de {_which('nth_after')}{_NOUN}{quote('before')},?",
        rf"(?:^|(?<=[ ,]))(?:en|de) {clause('place')},?",
        rf"^{clause('place')} ?[:,–—-]",
    ),
    words=(
        *rule(
            Verb.REPLACE,
            rf"{_REPLACE} {_OLD} (?:por|con) {_NEW}",
            rf"{_OLD} {_BE}{_REPLACED} (?:por|con) {_NEW}",
            rf"{_BE}{_REPLACED} {_OLD} (?:por|con) {_NEW}",
            rf"donde dice {_OLD},? (?:debe|debería) decir {_NEW}",
            rf"dígase {_NEW} en (?:lugar|vez) de {_OLD}",
            rf"{_OLD} (?:debería|deberían|debe|deben) (?:decir|ser) {_NEW}",
        ),
        *rule(
            Verb.DELETE,
            rf"{_DELETE} {_BOTH}",
            rf"{_BOTH},? {_BE}{_DELETED}",
            rf"{_BE}{_DELETED} {_BOTH}",
        ),
        *rule(
            Verb.INSERT,
            rf"{_INSERT} {_NEW}",
            rf"{_NEW},? {_BE}{_INSERTED}",
            rf"{_BE}{_INSERTED} {_NEW}",
        ),
        *rule(
            Verb.NOTE,
            rf"{_INSERT} l[ao]s? notas? de pie de página (?P<notes>{QUOTE}(?: y {QUOTE})*)",
            r"(?P<gone>(?:suprímase|suprímanse|suprimir) l[ao]s? notas? de pie de página)",
            r"(?P<gone>(?:sustitúyase|sustitúyanse|sustituir) l[ao]s? notas? de pie de página) por "
            rf"(?P<notes>{QUOTE}(?: y {QUOTE})*)",
        ),
        *rule(Set.UNABLE, "corríjanse los espacios", why="It does not say which spaces."),
        *rule(
            Set.UNABLE,
            rf"modifíquese solo la presentación de {_OLD} \(cursiva, negrita, enlaces\)",
            why="It is about how words are set, and does not say how.",
        ),
        *rule(
            Set.UNABLE,
            rf"{_OLD} {_BE}(?:ir |figurar |ponerse )?en (?:singular|plural)",
            why="It does not quote the form that is to stand there; quote both words.",
        ),
    ),
    manners=manners(
        r"(?:en primer lugar|en segundo lugar|en tercer lugar|por último|finalmente|además|también|"
        r"y|asimismo)[ ,]+",
        r"~\b(?:propon(?:e|en|emos|ía)|propone|sugier(?:e|en)|sugerimos|dese(?:a|an|amos|aría|"
        r"arían)|quisier(?:a|an)|quisiéramos|pid(?:e|en)|pedimos|recomiend(?:a|an)|recomendamos|"
        r"(?:habría|hay|convendría|sería necesario)(?: que)?)\b(?: también)?(?: que)?[ ,:]*",
    ),
    no_manners=re.compile(
        r"\b(?:no|ningún|ninguna|nunca|opon\w+|contra|rechaz\w*|retir\w+|si|sin|ni)\b",
        re.IGNORECASE,
    ),
    links=re.compile(
        r"; y |, y |; |, luego | y (?=[^\ue002\ue000]|el |la |los |las )|, ", re.IGNORECASE
    ),
    deeds=re.compile("zzz"),
    courtesies=(),
    reasons=(),
    closings=(),
    last={"último": -1, "última": -1, "penúltimo": -2, "penúltima": -2},
    again=tuple(
        (re.compile(pattern, re.IGNORECASE), new)
        for pattern, new in ((r"\bde el ", "del "), (r"\ba el ", "al "))
    ),
    edges={
        "después de": "after",
        "tras": "after",
        "a continuación de": "after",
        "antes de": "before",
        "principio": "beginning",
        "comienzo": "beginning",
        "final": "end",
        "insértese": "end",
        "añádase": "end",
        "insertar": "end",
        "añadir": "end",
        "agregar": "end",
    },
)
"""How Spanish is read."""
