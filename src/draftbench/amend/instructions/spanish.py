"""Instructions in Spanish: the words of amendment documents, of corrigenda and of the floor.

Contractions are undone first, so that «del párrafo» and «de la nota» read alike.
"""

from __future__ import annotations

import re

from draftbench.amend.instructions.quotes import QUOTE
from draftbench.amend.instructions.request import Set
from draftbench.amend.instructions.setforms import SET_FORMS
from draftbench.amend.instructions.spanishnames import (
    KIND,
    KINDS,
    LETTER,
    NAMES,
    PLAIN,
)
from draftbench.amend.instructions.spanishwords import (
    BESIDE,
    DELETE,
    DELETED,
    IN_BRACKETS,
    INSERT,
    NOUN,
    PUT,
    REPLACE,
    WORDS,
    which,
)
from draftbench.amend.instructions.tongue import (
    CLAUSE,
    HEADING,
    Tongue,
    clause,
    manners,
    quote,
    rule,
    whoever,
)
from draftbench.amend.wording.instruction import Verb
from draftbench.document.drafting import SUFFIXES

_WHO = whoever("no", "si", "sin", "ni", "nunca")
_MOVE = (
    r"(?:(?:se )?(?:trasl[aá]d(?:ar|aran?|[ae]n?(?:se)?)|mover|mu[eé]v[ae]n?(?:se)?|colocar|"
    r"col[oó]quen?(?:se)?|"
    r"re?ub[ií](?:car|quen?(?:se)?)|ub[ií](?:car|quen?(?:se)?)|p[aá]s(?:ar|[ae]n?(?:se)?)|"
    r"despl[aá](?:zar|cen?(?:se)?)|p[oó]ng(?:an?(?:se)?)|poner)|traslado de)"
)
_PLACED = (
    r",? ?(?:(?:para|de (?:modo|manera|forma)) que (?:quede|figure|vaya|venga|aparezca) )?"
    r"(?:inmediatamente )?"
)
_READING = (
    r"(?:,? (?:con (?:el siguiente texto|la siguiente redacción|el texto siguiente)|"
    r"que (?:diga|dice|diría)(?: lo siguiente)?|redactad[oa] (?:como sigue|así|de la siguiente "
    r"manera)|que rece así|con el siguiente tenor|del siguiente tenor|de el siguiente tenor|"
    r"siguientes?|"
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
_ADD = rf"(?:{INSERT} |(?=(?:una? )?nuev[oa] ))"
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

SPANISH = Tongue(
    plain=(*SET_FORMS["es"], *PLAIN),
    names=NAMES,
    kinds=KINDS,
    code="es",
    whole=(
        *rule(
            Set.NOTHING,
            r".*(?:párrafos|apartados).* (?:renumerarse|renumerados|se renumer(?:an|arán|en)).*",
            rf"{_WHO}(?:(?:puede|podemos|podríamos|podría|puedo|está|estamos|estoy) "
            rf")?(?:acepta(?:r|mos)?|"
            rf"apoya(?:r|mos)?|respalda(?:r|mos)?|de acuerdo con|conforme con|sumar(?:nos|se) a|"
            rf"acompañ(?:ar|amos|a)|vivir con|"
            rf"(?:no (?:tenemos|tengo|tiene)|sin) (?:objeci(?:ón|ones)|problemas?|dificultades|"
            rf"comentarios|observaciones) (?:a|con|sobre|respecto de))(?: (?:el texto|la "
            rf"redacción|la "
            rf"formulación)(?: (?:actual|original))? de)? {CLAUSE}(?: sin cambios| tal (?:como|y "
            rf"como|cual)"
            rf"(?: está(?: redactado)?)?| como está)?",
            rf"(?:(?:preferimos |prefiero )?(?:mantener|conservar)|manténgase|consérvese|"
            rf"(?:podemos )?aceptar|aceptamos|apoyamos|(?:mi|nuestra) delegación (?:acepta|apoya|"
            rf"puede aceptar))(?: (?:el texto|la redacción)"
            rf"(?: (?:actual|original))? de)? {CLAUSE}"
            rf"(?: sin (?:cambios|modificaciones)| tal (?:y )?como está| como está| en su (?:forma|"
            rf"redacción|versión) actual| inalterado| intacto| igual)?",
            rf"{CLAUSE} ?[:–—-]? ?(?:sin (?:cambios|comentarios|observaciones))",
        ),
        *rule(
            Set.NOTHING,
            r"(?:rogamos |ruego )?(?:que )?(?:se (?:corrija|rectifique|ajuste)|corríjase|"
            r"rectifíquese)(?: en consecuencia)?",
        ),
        *rule(Set.NOTHING, r"[^\ue000-\ue003]*\benmiendas?\b[^\ue000-\ue003]*", why=HEADING),
        *rule(
            Verb.REPLACE_CLAUSE,
            rf"{REPLACE} {clause('place')} {_LIKE}:? ?{_TEXT}",
            rf"(?:modificar|modifíquese|reformular|reformúlese|redactar|redáctese) "
            rf"{clause('place')} {_SO}(?: lo siguiente)? ?:? ?{_TEXT}",
        ),
        *rule(
            Verb.DELETE_CLAUSE,
            rf"(?:la )?{DELETE} {clause('place')}(?: en su totalidad| por completo)?",
            rf"(?:{DELETE}|{DELETED}){_IT}",
        ),
        *rule(
            Verb.INSERT_CLAUSE,
            rf"{_ADD}{_NEW_CLAUSE},? \(?{_WHERE}\)?,?{_READING}{_TEXT}",
            rf"{_WHERE}[ ,:]* ?{_ADD}{_NEW_CLAUSE},?{_READING}{_TEXT}",
            rf"{INSERT},? {_WHERE}[ ,:]*(?:{_NEW_CLAUSE})?,?{_READING}{_TEXT}",
            rf"{INSERT} {_NEW_CLAUSE},? a el (?P<side>principio|comienzo|final) de "
            rf"(?:{clause('target')}|el texto),?{_READING}{_TEXT}",
            rf"a el (?P<side>principio|comienzo|final) de (?:{clause('target')}|el texto),? "
            rf"{_ADD}{_NEW_CLAUSE},?{_READING}{_TEXT}",
            rf"{INSERT},? (?P<inside>a el final de|a|en) {clause('target')},? "
            rf"{_NEW_ITEM},?{_READING}"
            rf"{_TEXT}",
            rf"(?P<at>{INSERT}) (?:un |el )?(?:nuevo )?{clause('target')}(?: ?\(?nuevo\)?)?,?"
            rf"{_READING}{_TEXT}",
        ),
        *rule(
            Verb.MOVE_CLAUSE,
            rf"{_MOVE} {clause('place')}{_PLACED}{_AFTER} "
            rf"{clause('target')}(?:,? como (?:nuevo )?(?P<kind>{KIND}))?",
            rf"{_MOVE} {clause('place')},? a el "
            rf"(?P<side>principio|comienzo|final) de (?:{clause('target')}|el texto)"
            rf"(?:,? como (?:nuevo )?(?P<kind>{KIND}))?",
            rf"{clause('place')} (?P<at>(?:pasa|pasaría|pasará|debe pasar|pase) a ser|se "
            rf"convierte en|"
            rf"sería) (?:el )?(?:nuevo )?{clause('target')}",
        ),
        *rule(
            Verb.SPLIT_CLAUSE,
            *(
                rf"(?:div[ií]d(?:ir|an?(?:se)?)|sep[aá]r(?:ar|en?(?:se)?)|desd[oó]bl(?:ar|en?(?:se)?)|"
                rf"part(?:ir|an?(?:se)?)) {clause('place')}"
                rf"(?: en dos(?: párrafos)?)?,? {said} {which('nth')}{NOUN}{quote(name)}"
                for said, name in (
                    ("(?:después de|tras)", "after"),
                    ("(?:antes de|(?:el segundo )?a partir de)", "before"),
                )
            ),
        ),
        *rule(
            Verb.JOIN_CLAUSE,
            rf"(?:unir|únase|agregar|agréguese) {clause('place')} a(?: el final de)? "
            rf"{clause('target')}",
        ),
        *rule(
            Verb.REPLACE,
            rf"{PUT} {clause('place')} {IN_BRACKETS}",
        ),
        *rule(
            Set.TEXT,
            rf"(?:(?:un )?(?P<fresh>nuevo|\(nuevo\)|\[nuevo\]) "
            rf")?{clause('place')} ?[:,–—-]* ?{_TEXT}",
        ),
    ),
    beside=BESIDE,
    words=WORDS,
    manners=manners(
        r"(?:en primer lugar|en segundo lugar|en tercer lugar|por último|finalmente|además|también|"
        r"y|asimismo|por favor|sírvanse|se ruega|simplemente|favor de)[ ,]+",
        r"(?:que )(?=se |[a-zñáéíóú])",
        r"(?:(?:por(?: razones de)?|para mayor|en aras de la) (?:claridad|coherencia|precisión)|en "
        r"consecuencia|por consiguiente|según lo acordado),",
        r"[\[(][\w&/+., -]{2,60}[\])] ?:?",
        r"(?:estimad[oa]s?|querid[oa]s?|hola|buen[oa]s? (?:días|tardes|noches)|señor(?:a|es|as)?|"
        r"distinguid[oa]s?|colegas|gracias|muchas gracias)\b[^\ue000-\ue003:;.!?]{0,60}(?:[,!:.]|"
        r" [–—-])(?= )",
        r"~\b(?:propon(?:e|en|emos|ía)|propone|sugier(?:e|en)|sugerimos|dese(?:a|an|amos|aría|"
        r"arían|aríamos)|quisier(?:a|an)|quisiéramos|querríamos|pid(?:e|en)|pedimos|"
        r"recomiend(?:a|an)|recomendamos|preferir(?:ía|ían|íamos)|querría|"
        r"(?:nos|me|le) gustaría|se (?:propone|sugiere|solicita|pide|recomienda)|pediríamos|"
        r"solicit(?:a|an|amos)|"
        r"(?:habría|hay|convendría|sería necesario)(?: que)?)\b(?: también)?(?: que)?[ ,:]*",
        r"[^\W\d_][^\ue000-\ue003:;,.]{0,40}:",
        r"[^\W\d_][^\ue000-\ue003:;.]{0,90}(?:propuestas?|enmiendas?|sugerencias?|cambios?|"
        r"observaciones|parte|posición|puntos?|siguientes?|como sigue|lo siguiente):",
    ),
    no_manners=re.compile(
        r"\b(?:(?:una?|otra?) (?:delegación|delegad[oa]|representante|Estado|país)|"
        r"no|ningún|ninguna|nunca|opon\w+|contra|rechaz\w*|retir\w+|si|sin|ni|caso|"
        r"contrario|podría\w*|eventualmente|opción|alternativ\w+|variante|reserva|salvo|cuando|"
        r"más adelante|pregunta|ayer|una vez que|algun[oa]s|otr[oa]s|vari[oa]s|solo|sólo|"
        r"únicamente|"
        r"versión|traducción|anexo|nota|capítulo|sección|había|propuso|sugirió|nadie|quizás?|tal "
        r"vez|evitar|"
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
        "principio": "beginning",
        "comienzo": "beginning",
        "inicio": "beginning",
        **dict.fromkeys(("final", "fin", "in fine", "último"), "end"),
        **dict.fromkeys(("completar", "complétese", "completado"), "end"),
        "insertar": "end",
        "añadir": "end",
        "agregar": "end",
    },
)
"""How Spanish is read."""
