"""Instructions in Spanish: the words of amendment documents, of corrigenda and of the floor.

Contractions are undone first, so that «del párrafo» and «de la nota» read alike.
"""

from __future__ import annotations

import re

from draftbench.amend.instructions.quotes import QUOTE
from draftbench.amend.instructions.request import Set
from draftbench.amend.instructions.spanishnames import (
    KIND,
    KINDS,
    LAST,
    LETTER,
    NAMES,
    NTH,
    ORD,
    PLAIN,
    THE,
)
from draftbench.amend.instructions.tongue import (
    ARROW,
    CLAUSE,
    HEADING,
    Tongue,
    clause,
    compiled,
    manners,
    quote,
    rule,
    whoever,
)
from draftbench.amend.wording.instruction import Verb
from draftbench.document.drafting import SUFFIXES

_BE = r"(?:(?:debería|deberían|debe|deben|deberá|deberán|será|serán|sería|serían|es|son|ser) )*"
_NOUN = (
    r"(?:(?:el |la |los |las |una? )?(?:nueva )?(?:palabras?|frases?|expresión|expresiones|"
    r"términos?|oración|oraciones|texto|cifras?|siguientes? palabras?|siguiente texto|"
    r"siguiente frase|fechas?|años?|pasaje|adjetivos?|adverbios?|verbos?|sustantivos?|fragmento|"
    r"segmento|parte|referencia|mención|números?)(?: siguientes?)? ?:? ?|lo siguiente ?:? ?)?"
)


def _which(name: str) -> str:
    return rf"(?:{THE}(?P<{name}>{ORD}|{LAST}) (?:aparición|vez)(?: de)? )?"


_OLD = f"{_which('nth')}{_NOUN}{quote('old')}"
_NEW = f"{_NOUN}{quote('new')}"
_BOTH = rf"{_OLD}(?:, {_NOUN}{quote('old3')})?(?:,? [ye] {_NOUN}{quote('old2')})?"
_BY = rf"(?:por|con|{ARROW})"
_DELETE = (
    r"(?:(?:se )?(?:supr[ií]m(?:ir|ieran?|[ae]n?(?:se)?|imos|amos)|el[ií]min(?:ar|aran?|[ae]n?(?:se)?|amos|emos)|"
    r"elim[ií]n(?:[ae]n?(?:se)?)|t[aá]ch(?:ar|[ae]n?(?:se)?)|qu[ií]t(?:ar|[ae]n?(?:se)?|amos|emos)|"
    r"b[oó]rr(?:ar|[ae]n?(?:se)?)|om[ií]t(?:ir|[ae]n?(?:se)?)|ret[ií]r(?:ar|e(?:n)?(?:se)?))|"
    r"supresión de|eliminación de|retirada de)"
)
_DELETED = (
    "(?:suprimirse|eliminarse|omitirse|suprimid[oa]s?|eliminad[oa]s?|omitid[oa]s?|se suprimen?|"
    "se eliminan?|se suprimirán?|se eliminarán?|suprimir|eliminar)"
)
_REPLACE = (
    r"(?:(?:se )?(?:sustit[uú](?:ir|yeran?|y[ae]n?(?:se)?|imos|yamos)|reempl[aá](?:zar|zaran?|[zc][ae]n?(?:se)?|zamos|"
    r"cemos)|modif[ií](?:car|caran?|quen?(?:se)?|can?)|c[aá]mbi(?:ar|aran?|[ae]n?(?:se)?|amos|emos)|"
    r"corr[ií](?:gir|jan?(?:se)?)|corregir|enm[ie]+nd(?:ar|[ae]n?(?:se)?))|sustitución de|reemplazo de)"
)
_REPLACED = (
    "(?:sustituirse|reemplazarse|sustituid[oa]s?|reemplazad[oa]s?|se sustituyen?|se reemplazan?|"
    "sustituir|reemplazar)"
)
_INSERT = (
    r"(?:(?:se )?(?:ins[eé]rt(?:ar|aran?|[ae]n?(?:se)?|amos|emos)|añ[aá]d(?:ir|ieran?|[ae]n?(?:se)?|imos|amos)|"
    r"agr[eé](?:gar|garan?|ga|gan|gu?en?(?:se)?|gamos|guemos)|incl[uú](?:ir|yeran?|y[ae]n?(?:se)?|imos|yamos)|"
    r"incorp[oó]r(?:ar|aran?|[ae]n?(?:se)?|amos|emos)|interc[aá]l(?:ar|aran?|[ae]n?(?:se)?)|"
    r"introd[uú](?:cir|zcan?(?:se)?|cen?))|inserción de|adición de|inclusión de|incorporación de|"
    r"agregado de)"
)
_INSERTED = (
    "(?:insertarse|añadirse|agregarse|incluirse|incorporarse|insertad[oa]s?|añadid[oa]s?|agregad[oa]s?|"
    "incluid[oa]s?|incorporad[oa]s?|se añaden?|se agregan?|se insertan?|se incluyen?)"
)


def _and(n: int) -> str:
    """One more pair of words in the same sentence."""
    return rf"(?:(?:,? [ye]|,) {_NOUN}{quote(f'old{n}')} {_BY} {_NOUN}{quote(f'new{n}')})?"


_SIGN = "(?P<sign>un[oa]? ?(?:coma|punto y coma|punto final|punto|dos puntos))"
_OLD_SIGN = (
    rf"(?:el|la) (?:(?P<nth>{ORD}|{LAST}) )?(?P<oldsign>coma|punto y coma|punto final|punto|"
    r"dos puntos)"
)
_WHO = whoever("no", "si", "sin", "ni", "nunca")
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
    rf"(?:(?:{_ALL},? )?{_STARTING} {_NOUN}{quote('since')}(?:,? (?:y )?(?:hasta) (?:el "
    rf"(?:final|fin){_OF_IT}|{_NOUN}{quote('until')})(?: inclusive)?)?|"
    rf"(?:la última parte|el final){_OF_IT},? {_STARTING} {_NOUN}{quote('since')}|"
    rf"(?:todo )?lo que (?:sigue a|viene después de|figura después de) {_NOUN}{quote('after')}|"
    rf"(?:todo )?lo que (?:precede a|viene antes de|figura antes de) {_NOUN}{quote('before')})"
)
_BRACKETS = "corchetes"
_IN_BRACKETS = "entre corchetes"
_PUT = (
    r"(?P<bracketed>(?:se )?(?:poner|p[oó]ng(?:an?(?:se)?|amos)|pon|colocar|col[oó]quen?(?:se)?|dejar|"
    r"d[eé]jen?(?:se)?|mantener|mant[eé]ng(?:an?(?:se)?)|figurar|encerrar|ponen?|colocan?))"
)
_MOVE = (
    r"(?:(?:se )?(?:trasl[aá]d(?:ar|aran?|[ae]n?(?:se)?)|mover|mu[eé]v[ae]n?(?:se)?|colocar|col[oó]quen?(?:se)?|"
    r"re?ub[ií](?:car|quen?(?:se)?)|ub[ií](?:car|quen?(?:se)?)|p[aá]s(?:ar|[ae]n?(?:se)?)|"
    r"despl[aá](?:zar|cen?(?:se)?)|p[oó]ng(?:an?(?:se)?)|poner)|traslado de)"
)
_PLACED = (
    r",? ?(?:(?:para|de (?:modo|manera|forma)) que (?:quede|figure|vaya|venga|aparezca) )?"
    r"(?:inmediatamente )?"
)
_JOIN = (
    r"(?:(?:se )?(?:fusi[oó]n(?:ar|[ae]n?(?:se)?)|[uú]n(?:ir|[ae]n?(?:se)?)|comb[ií]n(?:ar|[ae]n?(?:se)?)|"
    r"ref[uú]nd(?:ir|[ae]n?(?:se)?)|junt(?:ar|[ae]n?(?:se)?)|reun(?:ir|[ae]n?(?:se)?)|reún[ae]n?(?:se)?))"
)
_FOLLOW = (
    r",? (?:para|de (?:modo|manera|forma)) que (?P<side>siga|vaya después de|preceda) "
    r"(?:inmediatamente )?(?:a )?"
)
_READING = (
    r"(?:,? (?:con (?:el siguiente texto|la siguiente redacción|el texto siguiente)|"
    r"que (?:diga|dice|diría)(?: lo siguiente)?|redactad[oa] (?:como sigue|así|de la siguiente "
    r"manera)|que rece así|con el siguiente tenor|del siguiente tenor|de el siguiente tenor|siguientes?|"
    r"cuyo texto (?:sería|es)(?: el siguiente)?))? ?[:,–—-]? ?"
)
_NOTES = rf"(?: con l[ao]s? notas? de pie de página (?P<notes>{QUOTE}(?: y {QUOTE})*))?"
_NEW_CLAUSE = (
    rf"(?:une? |una? |el |la |dos |tres |los |las )?(?:nuev[oa]s? |siguientes? |otro )?"
    rf"(?P<kind>{KIND})s?(?: (?:nuev[oa]s?|adicional(?:es)?))?"
    rf"(?: (?P<label>\d{{1,3}}{SUFFIXES}|{LETTER}))?"
)
_NEW_ITEM = (
    rf"(?:una? |el |la )?(?:nuev[oa] )?(?P<kind>apartado|inciso|viñeta)"
    rf"(?: (?P<label>\(?{LETTER}))?(?: (?:nuev[oa]|adicional|siguiente))?"
)
_ADD = rf"(?:{_INSERT} |(?=(?:una? )?nuev[oa] ))"
_TEXT = f"{quote('text')}{_NOTES}"
_LIKE = (
    r"(?:por|con) ?(?:(?:el siguiente(?: texto| párrafo)?|el (?:texto|párrafo) siguiente|lo "
    r"siguiente|"
    r"la siguiente redacción) ?)?"
)
_SO = r"(?:como sigue|así|de la (?:siguiente manera|manera siguiente)|para que diga)"
_AFTER = "(?P<side>después de|antes de|tras|a continuación de|detrás de)"
_WHERE = rf"(?:{_AFTER} {clause('target')}|entre {clause('between')})"
_IT = r"(?: (?:el|este|todo el) (?:párrafo|texto|apartado))?"

_WORDS = rf"{_NOUN}{QUOTE}"
_LEAD = rf"(?:(?:en )?{CLAUSE} ?[:,–—-]* )?"
_IN = rf"(?:,? (?:en|de|a) {CLAUSE}| \\({CLAUSE}\\))"
_PUT_WHERE = rf"{_WORDS},? (?:después de|antes de|tras) {_WORDS}(?:{_IN})?"

SPANISH = Tongue(
    plain=PLAIN,
    names=NAMES,
    kinds=KINDS,
    code="es",
    whole=(
        *rule(
            Set.NOTHING,
            r"(?:renumerar|renumérense|reenumerar|reenumérense) .*(?:párrafos|apartados|incisos|"
            r"consecuencia).*",
            r".*(?:párrafos|apartados).* (?:renumerarse|renumerados|se renumer(?:an|arán|en)).*",
            r"modifíquese la numeración .*párrafos.*",
            rf"{_WHO}(?:(?:puede|podemos|podríamos|podría|puedo|está|estamos|estoy) )?(?:acepta(?:r|mos)?|"
            rf"apoya(?:r|mos)?|respalda(?:r|mos)?|de acuerdo con|conforme con|sumar(?:nos|se) a|acompañ(?:ar|amos|a)|vivir con|"
            rf"(?:no (?:tenemos|tengo|tiene)|sin) (?:objeci(?:ón|ones)|problemas?|dificultades|"
            rf"comentarios|observaciones) (?:a|con|sobre|respecto de))(?: (?:el texto|la redacción|la "
            rf"formulación)(?: (?:actual|original))? de)? {CLAUSE}(?: sin cambios| tal (?:como|y como|cual)"
            rf"(?: está(?: redactado)?)?| como está)?",
            rf"(?:sin|ninguna) (?:objeci(?:ón|ones)|comentarios|observaciones) (?:a|sobre|respecto de|con) "
            rf"{CLAUSE}",
            rf"{CLAUSE} ?[:–—-]? ?(?:mantener|manténgase|conservar|de acuerdo|acept(?:ado|able)|ok|"
            rf"se mantiene|queda igual|permanece)(?: sin cambios| tal (?:como|cual)(?: está)?| igual)?",
            rf"(?:el antiguo )?{CLAUSE} pasa(?:ría|rá)? a ser (?:el )?(?:nuevo )?{CLAUSE},? en consecuencia",
            rf"(?:(?:preferimos |prefiero )?(?:mantener|conservar)|manténgase|consérvese|"
            rf"(?:podemos )?aceptar|aceptamos|apoyamos|(?:mi|nuestra) delegación (?:acepta|apoya|"
            rf"puede aceptar))(?: (?:el texto|la redacción)"
            rf"(?: (?:actual|original))? de)? {CLAUSE}"
            rf"(?: sin (?:cambios|modificaciones)| tal (?:y )?como está| como está| en su (?:forma|"
            rf"redacción|versión) actual| inalterado| intacto| igual)?",
            rf"{CLAUSE} ?[:–—-]? ?(?:sin (?:cambios|comentarios|observaciones))",
        ),
        *rule(Set.NOTHING, r"[^\ue000-\ue003]*\benmiendas?\b[^\ue000-\ue003]*", why=HEADING),
        *rule(
            Set.NOTHING,
            r"(?:el )?preámbulo|(?:la )?parte dispositiva|(?:observaciones|comentarios|propuestas) "
            r"(?:generales|específic[oa]s)",
            why=HEADING,
        ),
        *rule(
            Verb.REPLACE_CLAUSE,
            rf"{_REPLACE} {clause('place')} {_LIKE}:? ?{_TEXT}",
            rf"{clause('place')} {_BE}{_REPLACED} {_LIKE}:? ?{_TEXT}",
            rf"(?:que )?{clause('place')} diga(?: lo siguiente)? ?:? ?{_TEXT}",
            rf"{clause('place')} (?:(?:debería|debe|deberá) (?:decir|leerse)|dirá|diría|dice|"
            rf"quedaría|quedará|queda|debe quedar)(?: redactad[oa])?"
            rf"(?: {_SO})?(?: lo siguiente)? ?:? ?{_TEXT}",
            rf"(?:modificar|modifíquese|reformular|reformúlese|redactar|redáctese) "
            rf"{clause('place')} {_SO}(?: lo siguiente)? ?:? ?{_TEXT}",
            rf"{clause('place')} ?[:,–—-]? ?(?:{_REPLACE}|reformular){_IT} (?:{_LIKE}|{_SO} ?):? ?"
            rf"{_TEXT}",
            rf"(?:nuev[oa] )?(?:texto|redacción|versión)(?: propuest[oa]| revisad[oa])? (?:de|"
            rf"para) {clause('place')} ?:? ?"
            rf"{_TEXT}",
        ),
        *rule(
            Verb.DELETE_CLAUSE,
            rf"(?:la )?{_DELETE} {clause('place')}(?: en su totalidad| por completo)?",
            rf"{clause('place')} ?[:,–—-]? ?{_BE}{_DELETED}",
            rf"{_BE}(?:qued[ae]n? )?{_DELETED} {clause('place')}",
            rf"{clause('place')} (?:queda(?:ría)?n?|quedará) {_DELETED}",
            rf"{clause('place')} ?[:,–—-]? ?(?:{_DELETE}|supresión){_IT}",
            rf"(?:{_DELETE}|{_DELETED}){_IT}",
        ),
        *rule(
            Verb.INSERT_CLAUSE,
            rf"{_WHERE},? ?{_INSERT} (?:el |un )?(?:nuevo )?{clause('called')},?"
            rf"{_READING}{_TEXT}",
            rf"{_ADD}{_NEW_CLAUSE},? \(?{_WHERE}\)?,?{_READING}{_TEXT}",
            rf"{_WHERE}[ ,:]* ?{_ADD}{_NEW_CLAUSE},?{_READING}{_TEXT}",
            rf"{_WHERE},? ?{_INSERT}(?: lo siguiente)? ?:? ?{_TEXT}",
            rf"{_INSERT},? {_WHERE}[ ,:]*(?:{_NEW_CLAUSE})?,?{_READING}{_TEXT}",
            rf"{_ADD}{_NEW_CLAUSE},? a el (?P<side>final|fin)(?: de (?:{clause('target')}|el (?:texto|"
            rf"proyecto)|la resolución))?,?{_READING}{_TEXT}",
            rf"{_ADD}(?:un |el )?(?:nuevo )?(?P<side>último) (?P<kind>{KIND})(?: nuevo)?,?{_READING}{_TEXT}",
            rf"{_ADD}(?:un |el )?(?:nuevo )?{clause('called')},? \(?{_WHERE}\)?,?{_READING}{_TEXT}",
            rf"{_INSERT},? {_WHERE},? (?:un |el )?(?:nuevo )?{clause('called')},?{_READING}{_TEXT}",
            rf"{_INSERT} {_NOUN}{_TEXT},? (?:como (?:un )?(?:nuevo )?párrafo,? )?{_WHERE}",
            rf"{_INSERT} {_NEW_CLAUSE},? a el (?P<side>principio|comienzo|final) de "
            rf"(?:{clause('target')}|el texto),?{_READING}{_TEXT}",
            rf"a el (?P<side>principio|comienzo|final) de (?:{clause('target')}|el texto),? "
            rf"{_ADD}{_NEW_CLAUSE},?{_READING}{_TEXT}",
            rf"en {clause('target')},? (?P<side>insértese|añádase|insertar|añadir|agregar) "
            rf"{_NEW_CLAUSE},?{_READING}{_TEXT}",
            rf"{_ADD}{_NEW_ITEM} (?P<inside>(?:a el final de|en|a)) {clause('target')},?{_READING}"
            rf"{_TEXT}",
            rf"{_INSERT},? (?P<inside>a|en) {clause('target')},? {_NEW_ITEM},?{_READING}{_TEXT}",
            rf"{clause('target')} ?[:,–—-]? ?(?P<inside>insertar|añadir|agregar) {_NEW_ITEM}"
            rf"{_READING}{_TEXT}",
            rf"{_INSERT} (?:el siguiente texto|lo siguiente|el texto siguiente)? ?como (?:un )?"
            rf"(?P<at>nuevo )?{clause('target')},?{_READING}{_TEXT}",
            rf"{_INSERT} {_NOUN}{_TEXT},? como (?:un )?(?P<at>nuevo )?{clause('target')}",
            rf"(?P<at>{_INSERT}) (?:un |el )?(?:nuevo )?{clause('target')}(?: ?\(?nuevo\)?)?,?"
            rf"{_READING}{_TEXT}",
        ),
        *rule(
            Verb.MOVE_CLAUSE,
            rf"(?P<swap>(?:se )?(?:inv[ie]+rt(?:ir|[ae]n?(?:se)?)|interc[aá]mbi(?:ar|aran?|[ae]n?(?:se)?)|"
            rf"perm[uú]t(?:ar|[ae]n?(?:se)?)))(?: el orden de| la posición de| la ubicación de)? "
            rf"{clause('place')}",
            rf"{clause('place')} ?[:,–—-]? ?{_BE}(?P<swap>invertir(?:se)?|intercambiar(?:se)?|permutar|"
            rf"se intercambian|se invierten)(?: el orden)?",
            rf"{_MOVE} {clause('place')},? a el (?P<side>final|principio)(?: de (?:la parte dispositiva|"
            rf"la resolución|el documento))?",
            rf"{clause('place')} ?[:,–—-]? ?{_MOVE}{_IT} a el (?P<side>final|principio)"
            rf"(?: de (?:{clause('target')}|el texto))?",
            rf"{_MOVE} {clause('place')}{_PLACED}{_AFTER} "
            rf"{clause('target')}(?:,? como (?:nuevo )?(?P<kind>{KIND}))?",
            rf"{_MOVE} {clause('place')}{_FOLLOW}{clause('target')}",
            rf"{_MOVE} {clause('place')},? a el "
            rf"(?P<side>principio|comienzo|final) de (?:{clause('target')}|el texto)"
            rf"(?:,? como (?:nuevo )?(?P<kind>{KIND}))?",
            rf"{clause('place')} {_BE}(?:trasladarse|trasladad[oa]|colocarse|se traslada|se coloca|ubicarse|ir|iría|va|vaya|"
            rf"figurar|aparecer)"
            rf"{_PLACED}{_AFTER} {clause('target')}",
            rf"{clause('place')} ?[:,–—-]? ?{_MOVE}{_IT}{_PLACED}{_AFTER} {clause('target')}",
            rf"{clause('place')} (?P<at>(?:pasa|pasaría|pasará|debe pasar|pase) a ser|se "
            rf"convierte en|"
            rf"sería) (?:el )?(?:nuevo )?{clause('target')}",
            rf"{_MOVE} {clause('place')},? (?P<at>para que sea|como) (?:el )?(?:nuevo )?"
            rf"{clause('target')}",
        ),
        *rule(
            Verb.SPLIT_CLAUSE,
            *(
                rf"(?:div[ií]d(?:ir|an?(?:se)?)|sep[aá]r(?:ar|en?(?:se)?)|desd[oó]bl(?:ar|en?(?:se)?)|"
                rf"part(?:ir|an?(?:se)?)) {clause('place')}"
                rf"(?: en dos(?: párrafos)?)?,? {said} {_which('nth')}{_NOUN}{quote(name)}"
                for said, name in (
                    ("(?:después de|tras)", "after"),
                    ("(?:antes de|(?:el segundo )?a partir de)", "before"),
                )
            ),
            *(
                rf"{clause('place')} ?[:,–—-]? ?{_BE}(?:dividirse|dividid[oa]|se divide|dividir)"
                rf"(?: en dos(?: párrafos)?)?,? {said} {_which('nth')}{_NOUN}{quote(name)}"
                for said, name in (("(?:después de|tras)", "after"), ("antes de", "before"))
            ),
        ),
        *rule(
            Verb.JOIN_CLAUSE,
            rf"(?:unir|únase|agregar|agréguese) {clause('place')} a(?: el final de)? "
            rf"{clause('target')}",
            rf"{_JOIN} {clause('place')} (?P<at>con) {clause('target')}",
            rf"(?:{_JOIN}|fusión de) {clause('place')}(?: en uno(?: solo)?| en un (?:solo|único) párrafo)?",
            rf"(?:fusionar|fusiónense|unir|únanse) {clause('target')} y {clause('place')}"
            rf"(?: en uno solo)?",
            rf"{clause('place')} ?[:–—-]? ?{_BE}(?:fusionarse|fusionados|se fusionan|fusionar)"
            rf"(?: en uno(?: solo)?| en un solo párrafo)?",
        ),
        *rule(
            Verb.REPLACE,
            rf"{_PUT} {clause('place')} {_IN_BRACKETS}",
            rf"{_PUT} {_IN_BRACKETS} {clause('place')}",
            rf"{clause('place')} ?[:,–—-]? ?{_BE}(?:ponerse |colocarse |figurar |poner |colocar |"
            rf"se pone |va )?(?P<bracketed>{_IN_BRACKETS})",
            rf"(?P<unbracketed>{_DELETE}|levantar) (?:los )?{_BRACKETS} (?:de|en|alrededor de) "
            rf"{clause('place')}",
        ),
        *rule(
            Set.SAME,
            rf"(?:(?:hágase|hacer|aplíquese|aplicar|introdúzcase|efectuar) )?(?:el |la |lo )?mism[oa] "
            rf"(?:(?:cambio|modificación|enmienda|supresión|corrección|adición|inserción|sustitución) )?"
            rf"(?:se aplica )?(?:en|a|para) {clause('place')}",
            rf"{clause('place')} ?[:,–—-]* ?(?:ídem|idem|lo mismo|igual(?: cambio)?|(?:el |la )?mism[oa] "
            rf"(?:cambio|modificación|enmienda|supresión|corrección|adición))",
            rf"(?:y )?(?:ídem|idem|igualmente|asimismo|también|igual)(?: en| para| a)? {clause('place')}",
        ),
        *rule(
            Set.UNABLE,
            rf"(?:restablecer|restablézcase|reincorporar|reinsertar|recuperar|volver a|restituir|"
            rf"restitúyase)(?: (?:el texto|la redacción|la versión)(?: (?:original|anterior|inicial))?"
            rf"(?: de)?)? {CLAUSE}(?: (?:de|según|tal) .*)?",
            why="It does not give the words that come back; quote them.",
        ),
        *rule(
            Set.TEXT,
            rf"(?:(?:un )?(?P<fresh>nuevo|\(nuevo\)|\[nuevo\]) "
            rf")?{clause('place')} ?[:,–—-]* ?{_TEXT}",
            rf"{clause('place')} ?(?P<fresh>\(nuevo\)|\[nuevo\]|nuevo){_READING}[–—-]* ?{_TEXT}",
        ),
    ),
    beside=compiled(
        rf",? con (?:l[ao]s? )?notas? de pie de página (?P<notes>{QUOTE}(?: y {QUOTE})*)",
        r",? (?P<gone>(?:con|y|junto con) (?:l[ao]s? )?(?:llamadas? de nota|notas? de pie de "
        r"página)(?: correspondientes?)?)",
        r",? de (?:modo|manera|forma) que (?:el |la )?(?:párrafo|texto|frase|apartado) diga"
        rf"(?: lo siguiente)? ?:? ?{quote('result')}",
        rf"\b(?:a el |a )?(?P<edge>principio|comienzo|inicio|final|fin) de {clause('place')}[,:]?",
        r",? ?\b(?P<edge>in fine)\b,?",
        rf"(?:(?<=completar )|(?<=complétese )){clause('place')}",
        r"(?<=\ue003),? \(?(?P<edge>final|fin|inicio|principio)\)?(?= ?[:,–—-])",
        rf"(?:después de|tras) la (?P<after_sentence>{NTH}) (?:oración|frase)"
        rf"(?: de {clause('place')})?,?",
        rf"(?:^|(?<=[ ,]))en {_SENTENCE}(?: de {clause('place')})?,?",
        rf"(?<=\ue003),? \(?{_SENTENCE}\)?(?= ?[,:–—-]|$)",
        r"\ba el (?P<edge>principio|comienzo|inicio|final|fin)(?: de (?:el párrafo|la frase|la oración|"
        r"dicho párrafo|este párrafo|el mismo(?: párrafo)?))?,?",
        r"(?P<throughout>(?:en|a lo largo de) todo el (?:texto|proyecto(?: de resolución)?|"
        r"documento)),?",
        r"(?P<everywhere>cada (?:mención|aparición|referencia|ocurrencia) (?:de|a)|ambas (?:menciones|"
        r"apariciones) de)",
        r"(?P<everywhere>en todos los casos|siempre que apare(?:zca|zcan)|en todo el párrafo|"
        r"(?:en )?todas las (?:veces|apariciones)(?: en)?(?: de)?|cada vez que apare(?:ce|cen|"
        r"zca|zcan)|"
        r"dondequiera que apare(?:zca|zcan))",
        rf",? \(?(?:la |por )?(?P<nth_said>{NTH}) (?:vez(?: que (?:aparecen?|figuran?))?|"
        r"aparición|mención)\)?(?= |,|:|$)(?! de)",
        rf",? \(?donde (?:aparecen?|figuran?) por (?P<nth_said>{NTH}) vez\)?",
        rf"(?:^|(?<=[ ,]))\(?(?:en )?(?:la |las )?(?:líneas? \d+(?:(?: y |-|–| a )\d+)?|{NTH} "
        rf"línea)"
        r"\)?(?: de)?(?= |,|:|$),?",
        rf"entre {_NOUN}{quote('after')} y {_NOUN}{quote('before')},?",
        rf"después de {_NOUN}{quote('after')} y antes de {_NOUN}{quote('before')},?",
        rf"(?:inmediatamente )?(?:después de|tras|a continuación de|detrás de) "
        rf"{_which('nth_after')}{_NOUN}{quote('after')},?",
        rf"(?:inmediatamente )?antes de {_which('nth_after')}{_NOUN}{quote('before')},?",
        r"(?:^|(?<=[ ,]))(?:que (?:figuran?|aparecen?) )?"
        rf"(?:en|de) {clause('place')},?",
        rf"\({clause('place')}\)",
        r"^(?:con respecto a|respecto de|en cuanto a|en relación con|por lo que respecta a|sobre) "
        rf"{clause('place')}[,:]?",
        rf"^{clause('place')} ?[:,–—-]*",
    ),
    words=(
        *rule(
            Verb.REPLACE,
            rf"{_REPLACE} {_OLD} {_BY} {_NEW}{_and(2)}{_and(3)}",
            rf"{_OLD} (?:sea |sean )?{_BE}{_REPLACED} (?:por|con) {_NEW}",
            rf"{_OLD} (?:pasa|pasaría|cambia|cambiaría) (?:a ser|a) {_NEW}",
            rf"{_BE}{_REPLACED} {_OLD} (?:por|con) {_NEW}",
            rf"{_OLD} ?{ARROW} ?{_NEW}",
            rf"donde dice {_OLD},? (?:(?:debe|debería|deberá) decir|dígase|léase) {_NEW}",
            rf"(?:(?:dígase|léase|póngase|poner|usar|úsese|decir|utilizar) )?{_NEW},? en (?:lugar|vez) de "
            rf"{_OLD}",
            rf"en (?:lugar|vez) de {_OLD},? (?:dígase|léase|póngase|poner|usar|úsese|decir|utilizar|"
            rf"debe decir) {_NEW}",
            rf"{_OLD} (?:debería|deberían|debe|deben) (?:decir|ser|leerse) {_NEW}",
            rf"{_DELETE} (?:{_OLD}|{_ALL}),? (?:y )?(?:(?P<apart>{_INSERT})|sustituirl[oa]s? por|"
            rf"sustitúyase por|reemplazarl[oa]s? (?:por|con)|poner|póngase|en su lugar,? (?:{_INSERT}|"
            rf"poner)) {_NEW}(?: en su lugar)?",
            rf"{_OLD},? {_BE}{_DELETED} y (?:sustitui|reemplaza)d[oa]s? por {_NEW}",
            rf"(?:donde (?:dice|se lee)|dice):? {_OLD},? ?;? ?(?:debe(?:ría|rá)? (?:decir|leerse)|léase|dígase)"
            rf":? {_NEW}",
            rf"{_REPLACE} {_NOUN}{quote('since')} (?:a|hasta) {quote('until')} por {_NEW}",
            rf"{_REPLACE} {_OLD_SIGN} {_BY} (?:{_SIGN}|{_NEW})",
            rf"{_REPLACE} {_OLD} {_BY} {_SIGN}",
            rf"{_OLD_SIGN} {_BE}{_REPLACED} {_BY} {_SIGN}",
            rf"(?:poner|escribir|póngase|escríbase) {_OLD} (?P<lower>en minúsculas?)",
            rf"{_OLD} {_BE}(?:ir )?(?P<lower>en minúsculas?)",
            rf"{_REPLACE} (?:{_ALL}|{_SINCE}) por {_NEW}",
            rf"{_REPLACE} {_SENTENCE} por(?: la siguiente| lo siguiente)? ?:? ?{_NEW}",
            rf"{_SENTENCE} (?:debe|debería) decir(?: lo siguiente)? ?:? ?{_NEW}",
        ),
        *rule(
            Verb.REPLACE,
            rf"{_PUT} (?:{_OLD}|{_ALL}|{_SINCE}|{_SENTENCE}) {_IN_BRACKETS}",
            rf"{_PUT} {_IN_BRACKETS} (?:{_OLD}|{_ALL}|{_SINCE}|{_SENTENCE})",
            rf"{_OLD} ?[:,–—-]? ?{_BE}(?:ponerse |colocarse |figurar |poner |colocar |se pone |"
            rf"va )?"
            rf"(?P<bracketed>{_IN_BRACKETS})",
            rf"(?P<bracketed>poner|póngase|pónganse|colocar|colóquense|añadir) {_BRACKETS} "
            rf"alrededor de {_OLD}",
            rf"(?P<bracketed>{_BRACKETS}) (?:en|a|alrededor de) {_OLD}",
            rf"(?P<unbracketed>{_DELETE}|levantar) (?:los )?{_BRACKETS}"
            rf"(?: (?:alrededor de|de) {_OLD})?",
        ),
        *rule(
            Verb.REPLACE,
            rf"{_REPLACE} {_OLD},? (?:por|con|a):? {_NEW}",
            rf"{_OLD},? (?:léase|dígase|debe leerse|debe decir|diga) {_NEW}",
            rf"{_OLD} (?:por|a) {_NEW}",
            quoted=True,
        ),
        *rule(
            Verb.DELETE,
            rf"(?:la )?{_DELETE} {_BOTH}",
            rf"{_BOTH},? {_BE}{_DELETED}",
            rf"{_BE}{_DELETED} {_BOTH}",
            rf"{_OLD} ?[:,–—-]? ?{_DELETE}",
            rf"{_DELETE} (?:{_ALL}|{_SINCE})",
            rf"{_DELETE} (?:de )?{_NOUN}{quote('since')} (?:a|hasta) {quote('until')}",
            rf"{_DELETE}(?: {_SENTENCE})?",
            rf"{_DELETE} {_OLD_SIGN}",
            rf"{_SENTENCE} ?[:,–—-]? ?{_BE}(?:{_DELETED}|{_DELETE})",
        ),
        *rule(
            Verb.INSERT,
            rf"(?:la )?{_INSERT}[ ,:]* ?{_NEW}",
            rf"(?P<edge>completar|complétese) con {_NEW}",
            rf"{_INSERT} {_NEW},? después de {_NOUN}{quote('after')}",
            rf"{_INSERT} {_NEW},? antes de {_NOUN}{quote('before')}",
            rf"después de {_NOUN}{quote('after')},? {_INSERT} {_NEW}",
            rf"antes de {_NOUN}{quote('before')},? {_INSERT} {_NEW}",
            rf"(?:{_INSERT}|poner|póngase) {_SIGN}",
            rf"{_NEW},? {_BE}{_INSERTED}",
            rf"(?:el|la|los|las) (?:(?:siguientes? )?(?:palabras?|texto|frase|expresión)(?: siguientes?)?) "
            rf"{_BE}{_INSERTED} ?:? ?{_NEW}",
            rf"{_BE}{_INSERTED} {_NEW}",
            rf"(?:poner|póngase|colocar|colóquese) {_NEW}",
            rf"(?P<bare>{_NEW})",
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
        r"y|asimismo|por favor|sírvanse|se ruega|simplemente|favor de)[ ,]+",
        r"(?:que )(?=se |[a-zñáéíóú])",
        r"[\[(][\w&/+., -]{2,60}[\])] ?:?",
        r"(?:estimad[oa]s?|querid[oa]s?|hola|buen[oa]s? (?:días|tardes|noches)|señor(?:a|es|as)?|"
        r"distinguid[oa]s?|colegas|gracias|muchas gracias)\b[^\ue000-\ue003:;.!?]{0,60}(?:[,!:.]| [–—-])(?= )",
        r"~\b(?:propon(?:e|en|emos|ía)|propone|sugier(?:e|en)|sugerimos|dese(?:a|an|amos|aría|"
        r"arían|aríamos)|quisier(?:a|an)|quisiéramos|querríamos|pid(?:e|en)|pedimos|"
        r"recomiend(?:a|an)|recomendamos|preferir(?:ía|ían|íamos)|querría|"
        r"(?:nos|me|le) gustaría|se (?:propone|sugiere|solicita|pide|recomienda)|pediríamos|solicit(?:a|an|amos)|"
        r"(?:habría|hay|convendría|sería necesario)(?: que)?)\b(?: también)?(?: que)?[ ,:]*",
        r"[^\W\d_][^\ue000-\ue003:;,.]{0,40}:",
        r"[^\W\d_][^\ue000-\ue003:;.]{0,90}(?:propuestas?|enmiendas?|sugerencias?|cambios?|"
        r"observaciones|parte|posición|puntos?|siguientes?|como sigue|lo siguiente):",
    ),
    no_manners=re.compile(
        r"\b(?:no|ningún|ninguna|nunca|opon\w+|contra|rechaz\w*|retir\w+|si|sin|ni|caso|"
        r"contrario|podría\w*|eventualmente|opción|alternativ\w+|variante|reserva|salvo|cuando|"
        r"más adelante|pregunta|ayer|una vez que|algun[oa]s|otr[oa]s|vari[oa]s|solo|sólo|"
        r"únicamente|"
        r"versión|traducción|anexo|nota|capítulo|sección|había|propuso|sugirió|nadie|quizás?|tal vez|evitar|"
        r"abstener\w*|provisional\w*|por confirmar)\b|\bo\b(?= \ue002)",
        re.IGNORECASE,
    ),
    links=re.compile(
        r"; y |, y |; |, luego | y luego | y,? (?=[^\ue002\ue000]|el |la |los |las )|, ",
        re.IGNORECASE,
    ),
    deeds=re.compile(
        r"\b(?:reenum[eé]r|renum[eé]r|numeración|supr[ií]m|supres|sustit[uú]|reempl[aá]|"
        r"elim[ií]n|omit|om[ií]t|quit|t[aá]ch|insert|insért|añad|añád|agreg|agrég|traslad|fusion|"
        r"divid|elimin|elimín|corchetes)",
        re.IGNORECASE,
    ),
    carried=compiled(
        rf"(?P<lead>{_LEAD})(?P<verb>{_INSERT}) (?P<one>{_PUT_WHERE})(?:,? y|,|;) "
        rf"(?P<two>{_PUT_WHERE})(?:(?:,? y|,|;) (?P<three>{_PUT_WHERE}))?",
        rf"(?P<lead>{_LEAD})(?P<verb>{_DELETE}) (?P<one>{_WORDS}{_IN})(?:,? y|,|;) "
        rf"(?P<two>{_WORDS}{_IN})(?:(?:,? y|,|;) (?P<three>{_WORDS}{_IN}))?",
        rf"(?P<lead>{_LEAD})(?P<verb>{_REPLACE}) (?P<one>{_WORDS} {_BY} {_WORDS}{_IN})"
        rf"(?:,? y|,|;) (?P<two>{_WORDS} {_BY} {_WORDS}{_IN})"
        rf"(?:(?:,? y|,|;) (?P<three>{_WORDS} {_BY} {_WORDS}{_IN}))?",
    ),
    last={"dos": 2, "tres": 3, "último": -1, "última": -1, "penúltimo": -2, "penúltima": -2},
    again=tuple(
        (re.compile(pattern, re.IGNORECASE), new)
        for pattern, new in ((r"\bde el ", "del "), (r"\ba el ", "al "))
    ),
    edges={
        "después de": "after",
        "tras": "after",
        "a continuación de": "after",
        "antes de": "before",
        "detrás de": "after",
        **{
            f"{article}{name}": sign
            for article in ("", "un ", "una ")
            for name, sign in (
                ("coma", ","),
                ("punto y coma", ";"),
                ("punto final", "."),
                ("punto", "."),
                ("dos puntos", ":"),
            )
        },
        "siga": "after",
        "vaya después de": "after",
        "preceda": "before",
        "principio": "beginning",
        "comienzo": "beginning",
        "inicio": "beginning",
        **dict.fromkeys(("final", "fin", "in fine", "último"), "end"),
        **dict.fromkeys(("completar", "complétese", "completado"), "end"),
        "insértese": "end",
        "añádase": "end",
        "insertar": "end",
        "añadir": "end",
        "agregar": "end",
    },
)
"""How Spanish is read."""
