"""What Spanish instructions say of the words of a clause."""

from __future__ import annotations

from draftbench.amend.instructions.quotes import QUOTE
from draftbench.amend.instructions.request import Set
from draftbench.amend.instructions.spanishnames import (
    LAST,
    NTH,
    ORD,
    THE,
)
from draftbench.amend.instructions.tongue import (
    ARROW,
    clause,
    compiled,
    quote,
    rule,
)
from draftbench.amend.wording.instruction import Verb
from draftbench.messages import message

BE = r"(?:(?:debería|deberían|debe|deben|deberá|deberán|será|serán|sería|serían|es|son|ser) )*"
NOUN = (
    r"(?:(?:el |la |los |las |una? )?(?:nueva )?(?:palabras?|frases?|expresión|expresiones|"
    r"términos?|oración|oraciones|texto|cifras?|siguientes? palabras?|siguiente texto|"
    r"siguiente frase|fechas?|años?|pasaje|adjetivos?|adverbios?|verbos?|sustantivos?|fragmento|"
    r"segmento|parte|referencia|mención|números?)(?: siguientes?)? ?:? ?|lo siguiente ?:? ?)?"
)


def which(name: str) -> str:
    return rf"(?:{THE}(?P<{name}>{ORD}|{LAST}) (?:aparición|vez)(?: de)? )?"


_OLD = f"{which('nth')}{NOUN}{quote('old')}"
_NEW = f"{NOUN}{quote('new')}"
_BOTH = rf"{_OLD}(?:, {NOUN}{quote('old3')})?(?:,? [ye] {NOUN}{quote('old2')})?"
_BY = rf"(?:por|con|{ARROW})"
DELETE = (
    r"(?:(?:se )?(?:supr[ií]m(?:ir|ieran?|[ae]n?(?:se)?|imos|amos)|el[ií]min(?:ar|aran?|"
    r"[ae]n?(?:se)?|amos|emos)|"
    r"elim[ií]n(?:[ae]n?(?:se)?)|t[aá]ch(?:ar|[ae]n?(?:se)?)|qu[ií]t(?:ar|[ae]n?(?:se)?|amos|emos)|"
    r"b[oó]rr(?:ar|[ae]n?(?:se)?)|om[ií]t(?:ir|[ae]n?(?:se)?)|ret[ií]r(?:ar|e(?:n)?(?:se)?))|"
    r"supresión de|eliminación de|retirada de)"
)
DELETED = (
    "(?:suprimirse|eliminarse|omitirse|suprimid[oa]s?|eliminad[oa]s?|omitid[oa]s?|se suprimen?|"
    "se eliminan?|se suprimirán?|se eliminarán?|suprimir|eliminar)"
)
REPLACE = (
    r"(?:(?:se )?(?:sustit[uú](?:ir|yeran?|y[ae]n?(?:se)?|imos|yamos)|reempl[aá](?:zar|zaran?|"
    r"[zc][ae]n?(?:se)?|zamos|"
    r"cemos)|modif[ií](?:car|caran?|quen?(?:se)?|can?)|c[aá]mbi(?:ar|aran?|[ae]n?(?:se)?|amos|emos)|"
    r"corr[ií](?:gir|jan?(?:se)?)|corregir|enm[ie]+nd(?:ar|[ae]n?(?:se)?))|sustitución de|"
    r"reemplazo de)"
)
REPLACED = (
    "(?:sustituirse|reemplazarse|sustituid[oa]s?|reemplazad[oa]s?|se sustituyen?|se reemplazan?|"
    "sustituir|reemplazar)"
)
INSERT = (
    r"(?:(?:se )?(?:ins[eé]rt(?:ar|aran?|[ae]n?(?:se)?|amos|emos)|añ[aá]d(?:ir|ieran?|"
    r"[ae]n?(?:se)?|imos|amos)|"
    r"agr[eé](?:gar|garan?|ga|gan|gu?en?(?:se)?|gamos|guemos)|incl[uú](?:ir|yeran?|y[ae]n?(?:se)?|imos|yamos)|"
    r"incorp[oó]r(?:ar|aran?|[ae]n?(?:se)?|amos|emos)|interc[aá]l(?:ar|aran?|[ae]n?(?:se)?)|"
    r"introd[uú](?:cir|zcan?(?:se)?|cen?))|inserción de|adición de|inclusión de|incorporación de|"
    r"agregado de)"
)


def _and(n: int) -> str:
    """One more pair of words in the same sentence."""
    return rf"(?:(?:,? [ye]|,) {NOUN}{quote(f'old{n}')} {_BY} {NOUN}{quote(f'new{n}')})?"


_SENTENCE = f"(?:la )?(?P<sentence>{NTH}) (?:oración|frase)"
_OF_IT = "(?: de (?:el |la )?(?:párrafo|apartado|texto|oración|frase))?"
_ALL = (
    rf"(?:(?:todo(?: lo que (?:sigue|figura|precede|aparece))?|todo el texto|el resto|el texto|"
    rf"la parte|las palabras|el pasaje){_OF_IT})"
)
_STARTING = (
    "(?:desde|a partir de|que (?:comienzan?|empiezan?) (?:con|por)|comenzando (?:con|por)|"
    "empezando por)"
)
_SINCE = (
    rf"(?:(?:{_ALL},? )?{_STARTING} {NOUN}{quote('since')}(?:,? (?:y )?(?:hasta) (?:el "
    rf"(?:final|fin){_OF_IT}|{NOUN}{quote('until')})(?: inclusive)?)?|"
    rf"(?:la última parte|el final){_OF_IT},? {_STARTING} {NOUN}{quote('since')}|"
    rf"(?:todo )?lo que (?:sigue a|viene después de|figura después de) {NOUN}{quote('after')}|"
    rf"(?:todo )?lo que (?:precede a|viene antes de|figura antes de) {NOUN}{quote('before')})"
)
BRACKETS = "corchetes"
IN_BRACKETS = "entre corchetes"
PUT = (
    r"(?P<bracketed>(?:se )?(?:poner|p[oó]ng(?:an?(?:se)?|amos)|pon|colocar|col[oó]quen?(?:se)?|"
    r"dejar|"
    r"d[eé]jen?(?:se)?|mantener|mant[eé]ng(?:an?(?:se)?)|figurar|encerrar|ponen?|colocan?))"
)

BESIDE = compiled(
    rf",? con (?:l[ao]s? )?notas? de pie de página (?P<notes>{QUOTE}(?: y {QUOTE})*)",
    r",? (?P<gone>(?:con|y|junto con) (?:l[ao]s? )?(?:llamadas? de nota|notas? de pie de "
    r"página)(?: correspondientes?)?)",
    rf"\b(?:a el |a |el )?(?P<edge>principio|comienzo|inicio|final|fin) de {clause('place')}[,:]?",
    r"(?P<throughout>(?:en|a lo largo de) tod[oa] (?:el |la )(?P<part>preámbulo|parte dispositiva)|"
    r"en la totalidad de (?:el |la )(?P<part>preámbulo|parte dispositiva)),?",
    r"(?P<throughout>(?:en|a lo largo de) todo el (?:texto|proyecto(?: de resolución)?|"
    r"documento)),?",
    rf",? \(?(?:la |por )?(?P<nth_said>{NTH}) (?:vez(?: que (?:aparecen?|figuran?))?|"
    r"aparición|mención)\)?(?= |,|:|$)(?! de)",
    rf"(?:inmediatamente )?(?:después de|tras|a continuación de|detrás de) "
    rf"{which('nth_after')}{NOUN}{quote('after')},?",
    rf"(?:inmediatamente )?antes de {which('nth_after')}{NOUN}{quote('before')},?",
    r"(?:^|(?<=[ ,]))(?:que (?:figuran?|aparecen?) )?"
    rf"(?:en|de) {clause('place')},?",
    rf"\({clause('place')}\)",
    rf"^{clause('place')} ?[:,–—-]*",
)
"""What may be said anywhere beside an instruction."""
WORDS = (
    *rule(
        Verb.REPLACE,
        rf"{REPLACE} {_OLD} {_BY} {_NEW}{_and(2)}{_and(3)}",
        rf"{_OLD} (?:sea |sean )?{BE}{REPLACED} (?:por|con) {_NEW}",
        rf"{_OLD} (?:pasa|pasaría|cambia|cambiaría) (?:a ser|a) {_NEW}",
        rf"{_OLD} ?{ARROW} ?{_NEW}",
        rf"donde dice {_OLD},? (?:(?:debe|debería|deberá) decir|dígase|léase) {_NEW}",
        rf"(?:(?:dígase|léase|póngase|poner|usar|úsese|decir|utilizar) )?{_NEW},? en "
        rf"(?:lugar|vez) de "
        rf"{_OLD}",
        rf"en (?:lugar|vez) de {_OLD},? (?:dígase|léase|póngase|poner|usar|úsese|decir|"
        rf"utilizar|"
        rf"debe decir) {_NEW}",
        rf"(?:donde (?:dice|se lee)|dice):? {_OLD},? ?;? ?(?:debe(?:ría|rá)? (?:decir|"
        rf"leerse)|léase|dígase)"
        rf":? {_NEW}",
    ),
    *rule(
        Verb.REPLACE,
        rf"{PUT} {IN_BRACKETS} (?:{_OLD}|{_ALL}|{_SINCE}|{_SENTENCE})",
    ),
    *rule(
        Verb.REPLACE,
        rf"{_OLD} (?:por|a) {_NEW}",
        quoted=True,
    ),
    *rule(
        Verb.DELETE,
        rf"(?:la )?{DELETE} {_BOTH}",
        rf"{BE}{DELETED} {_BOTH}",
        rf"{DELETE} (?:{_ALL}|{_SINCE})",
        rf"{DELETE}(?: {_SENTENCE})?",
    ),
    *rule(
        Verb.INSERT,
        rf"(?:la )?{INSERT}[ ,:]* ?{_NEW}",
        rf"(?P<bare>{_NEW})",
    ),
    *rule(
        Verb.NOTE,
        rf"{INSERT} l[ao]s? notas? de pie de página (?P<notes>{QUOTE}(?: y {QUOTE})*)",
        r"(?P<gone>(?:suprímase|suprímanse|suprimir) l[ao]s? notas? de pie de página)",
        r"(?P<gone>(?:sustitúyase|sustitúyanse|sustituir) l[ao]s? notas? de pie de página) por "
        rf"(?P<notes>{QUOTE}(?: y {QUOTE})*)",
    ),
    *rule(Set.UNABLE, "corríjanse los espacios", why=message("It does not say which spaces.")),
    *rule(
        Set.UNABLE,
        rf"modifíquese solo la presentación de {_OLD} \(cursiva, negrita, enlaces\)",
        why=message("It is about how words are set, and does not say how."),
    ),
)
"""The rules for words."""
