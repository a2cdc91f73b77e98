"""Instructions in French: the words of amendment documents and of the floor.

Contractions are undone first, so that « du paragraphe » and « de l’alinéa » read alike.
"""

from __future__ import annotations

import re

from draftbench.amend.instructions.frenchnames import (
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
from draftbench.amend.instructions.quotes import QUOTE
from draftbench.amend.instructions.request import Set
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
)
from draftbench.amend.wording.instruction import Verb
from draftbench.document.drafting import SUFFIXES

_BE = (
    r"(?:(?:devrai(?:t|ent)|doi(?:t|vent)|est|sont|soi(?:t|ent)|serai(?:t|ent)|sera|seront|être|à|"
    r"ainsi) )*"
)
_NOUN = (
    r"(?:(?:l[ea]s? |une? |de les )?(?:nouvelle )?(?:suivante?s? )?(?:mots?|membres? de phrase|"
    r"expressions?|termes?|chiffres?|phrases?|formule|texte|libellé|années?|dates?|texte suivant|"
    r"mots suivants|mention|passage)(?: suivante?s?)? ?:? ?|ce qui suit ?:? ?)?"
)


def _which(name: str) -> str:
    return rf"(?:{THE}(?P<{name}>{ORD}|{LAST}) (?:occurrence|fois)(?: de)? )?"


_OLD = f"{_which('nth')}{_NOUN}{quote('old')}"
_NEW = f"{_NOUN}{quote('new')}"
_BOTH = rf"{_OLD}(?:,? et {_NOUN}{quote('old2')})?"
_BY = rf"(?:par|{ARROW})"
_DELETE = (
    "(?:supprim(?:er|ez|ons)|biff(?:er|ez)|élimin(?:er|ez)|retir(?:er|ez)|enlev(?:er|ez)|rayer|"
    "ôter|"
    "suppression de|retrait de)"
)
_DELETED = "(?:supprimée?s?|biffée?s?|éliminée?s?|retirée?s?|enlevée?s?|supprimer|biffer)"
_REPLACE = (
    "(?:remplac(?:er|ez|ons)|modifi(?:er|ez)|chang(?:er|ez)|remplacement de|substituer|corriger)"
)
_REPLACED = "(?:remplacée?s?|modifiée?s?|changée?s?|remplacer)"
_INSERT = (
    "(?:insér(?:er|ez|ons)|r?ajout(?:er|ez|ons)|introdui(?:re|sez)|inclu(?:re|ez)|intercal(?:er|"
    "ez)|"
    "insertion de|ajout de|adjonction de)"
)
_INSERTED = "(?:insérée?s?|ajoutée?s?|introduite?s?|insérer|ajouter)"


def _and(n: int) -> str:
    """One more pair of words in the same sentence."""
    return rf"(?:(?:,? et|,) {_NOUN}{quote(f'old{n}')} {_BY} {_NOUN}{quote(f'new{n}')})?"


_SENTENCE = f"(?:la )?(?P<sentence>{NTH}) phrase"
_OF_IT = "(?: de (?:le |la )?(?:paragraphe|alinéa|texte|phrase))?"
_ALL = (
    rf"(?:(?:tout|tout ce qui (?:suit|précède|figure)|le reste|la suite|le texte|le passage|"
    rf"l[ea]s? (?:mots|partie|membre de phrase)(?: qui suit)?){_OF_IT})"
)
_STARTING = "(?:à partir de|depuis|commençant (?:par|à)|qui commencent? par|débutant par|allant de)"
_SINCE = (
    rf"(?:(?:{_ALL},? )?{_STARTING} {_NOUN}{quote('since')}(?:,? (?:et )?(?:jusqu'à|à) (?:(?:la|"
    rf"le) "
    rf"fin{_OF_IT}|{_NOUN}{quote('until')})(?: inclus)?)?|"
    rf"la (?:dernière partie|fin){_OF_IT},? {_STARTING} {_NOUN}{quote('since')}|"
    rf"(?:tout )?ce qui (?:suit|vient après|figure après) {_NOUN}{quote('after')}|"
    rf"(?:tout )?ce qui (?:précède|vient avant|figure avant) {_NOUN}{quote('before')})"
)
_BRACKETS = "crochets"
_IN_BRACKETS = "entre crochets"
_PUT = "(?P<bracketed>mettre|mettez|placer|placez|garder|conserver|maintenir)"
_MOVE = "(?:déplac(?:er|ez)|plac(?:er|ez)|transfér(?:er|ez)|met(?:tre|tez)|déplacement de)"
_PLACED = (
    r",? ?(?:(?:pour|afin) qu'il (?:vienne|figure|soit placé) |de (?:sorte|manière) qu'il "
    r"(?:vienne|figure|soit placé) )?(?:immédiatement |juste )?"
)
_SIDE = "(?P<side>après|avant|à la suite de)"
_READING = (
    r"(?:,? (?:(?:ainsi )?(?:libellée?|conçue?|rédigée?)(?: comme suit| ainsi)?|"
    r"qui se li(?:t|rait)(?: comme suit)?|se lisant comme suit|suivante?|ainsi conçue?|"
    r"dont le texte se li(?:t|rait) comme suit|comme suit))? ?[:–—-]? ?"
)
_NOTES = rf"(?: avec l[ae]s? notes? de bas de page (?P<notes>{QUOTE}(?: et {QUOTE})*))?"
_WHERE = rf"(?:{_SIDE} {clause('target')}|entre {clause('between')})"
_NEW_CLAUSE = (
    rf"(?:une? |l[ea]s? |deux |trois )?(?:nouve(?:au|l|lle|aux) |autre )?(?P<kind>{KIND})s?"
    rf"(?: (?:nouveaux?|nouvelles?|suivante?s?|supplémentaires?))?"
    rf"(?: (?P<label>\d{{1,3}}{SUFFIXES}|{LETTER}))?"
)
_NEW_ITEM = (
    rf"(?:une? |l[ea]s? )?(?:nouve(?:au|l|lle) )?(?P<kind>sous-alinéa|alinéa|puce)"
    rf"(?: (?P<label>\(?{LETTER}))?(?: (?:nouveau|suivante?|supplémentaire))?"
)
_ADD = rf"(?:{_INSERT} |(?=(?:une? )?nouve(?:au|l|lle) ))"
_TEXT = f"{quote('text')}{_NOTES}"
_LIKE = (
    r"(?:par|comme suit|ainsi) ?(?:le (?:texte|paragraphe|alinéa|libellé)(?: suivant| ci-après)?|"
    r"ce qui suit|la formulation suivante)?"
)
_IT = r"(?: (?:le|la|ce|tout le) (?:paragraphe|alinéa|texte))?"

FRENCH = Tongue(
    plain=PLAIN,
    names=NAMES,
    kinds=KINDS,
    code="fr",
    whole=(
        *rule(
            Set.NOTHING,
            r"(?:renuméroter|renumérotez|renumérotation) .*(?:paragraphes|alinéas|conséquence).*",
            r".*(?:paragraphes|alinéas).* renumérotée?s.*",
            rf"(?:(?:(?:nous|je) (?:préférons|préfère|souhaitons) )?(?:maintenir|conserver|garder)|"
            rf"(?:nous|je) (?:(?:pouvons|peux) accepter|acceptons|accepte|appuyons)|(?:ma|notre) "
            rf"délégation (?:accepte|appuie|peut accepter))"
            rf"(?: le (?:libellé|texte)(?: (?:actuel|initial|"
            rf"original))? de)? {CLAUSE}"
            rf"(?: inchangée?| tel(?:le)? quel(?:le)?| en le état| dans sa forme actuelle)?",
            r"modifier la numérotation .*(?:paragraphes|alinéas).*",
            rf"{CLAUSE} ?[:–—-]? ?(?:sans changement|pas d[e'] ?(?:observations?|changements?|"
            rf"modifications?)|inchangée?)",
        ),
        *rule(Set.NOTHING, r"[^\ue000-\ue003]*\bamendements?\b[^\ue000-\ue003]*", why=HEADING),
        *rule(
            Set.NOTHING,
            r"(?:le )?(?:préambule|dispositif)|(?:observations?|commentaires?|remarques?|"
            r"propositions?) (?:générales?|généraux|particulières?)",
            why=HEADING,
        ),
        *rule(
            Verb.REPLACE_CLAUSE,
            rf"{_REPLACE} {clause('place')},? {_LIKE} ?:? ?"
            rf"{_TEXT}",
            rf"{clause('place')} {_BE}(?:{_REPLACED}|reformulée?s?) {_LIKE} ?:? ?{_TEXT}",
            rf"{clause('place')} (?:se li(?:t|ra|rait)|(?:devrait|doit) se lire|à lire)"
            rf"(?: désormais)?(?: comme suit| ainsi)? ?:? ?{_TEXT}",
            rf"{clause('place')} {_BE}(?:libellée?|rédigée?|conçue?) (?:comme suit|ainsi) ?:? ?"
            rf"{_TEXT}",
            rf"(?:modifi|libell|reformul|rédig)(?:er|ez) {clause('place')} (?:comme suit|ainsi)"
            rf" ?:? ?{_TEXT}",
            rf"{clause('place')} ?[:,–—-]? ?(?:{_REPLACE}|reformuler|libeller){_IT} {_LIKE} ?:? ?"
            rf"{_TEXT}",
            rf"(?:nouveau |nouvelle )?(?:texte|libellé|version)(?: proposée?| révisée?)? (?:de|"
            rf"pour)"
            rf" {clause('place')} ?:? ?{_TEXT}",
        ),
        *rule(
            Verb.DELETE_CLAUSE,
            rf"(?:la )?{_DELETE} {clause('place')}"
            rf"(?: en entier| dans sa totalité| entièrement)?",
            rf"{clause('place')} ?[:,–—-]? ?{_BE}{_DELETED}",
            rf"{clause('place')} ?[:,–—-]? ?(?:{_DELETE}|suppression){_IT}",
            rf"(?:{_DELETE}|(?:à )?{_DELETED}){_IT}",
        ),
        *rule(
            Verb.INSERT_CLAUSE,
            rf"{_WHERE},? ?{_INSERT} (?:le |un )?(?:nouveau )?{clause('called')}"
            rf"{_READING}{_TEXT}",
            rf"{_WHERE}[ ,:]* ?{_ADD}{_NEW_CLAUSE}{_READING}{_TEXT}",
            rf"{_WHERE},? ?{_INSERT}(?: ce qui suit)? ?:? ?{_TEXT}",
            rf"{_INSERT},? {_WHERE}[ ,:]*(?:{_NEW_CLAUSE})?{_READING}{_TEXT}",
            rf"{_ADD}{_NEW_CLAUSE},? \(?{_WHERE}\)?{_READING}{_TEXT}",
            rf"{_NEW_CLAUSE} {_BE}{_INSERTED} {_WHERE}{_READING}{_TEXT}",
            rf"à (?:le |la )(?P<side>début|fin) de (?:{clause('target')}|le texte),? "
            rf"{_ADD}{_NEW_CLAUSE}{_READING}{_TEXT}",
            rf"à {clause('target')},? (?P<side>insérer|ajouter) {_NEW_CLAUSE}{_READING}{_TEXT}",
            rf"{_ADD}{_NEW_ITEM} (?P<inside>(?:à la fin de|à|dans)) {clause('target')}{_READING}"
            rf"{_TEXT}",
            rf"{_INSERT},? (?P<inside>à|dans) {clause('target')},? {_NEW_ITEM}{_READING}{_TEXT}",
            rf"{clause('target')} ?[:,–—-]? ?(?P<inside>insérer|ajouter)"
            rf" {_NEW_ITEM}{_READING}{_TEXT}",
            rf"{_INSERT} (?:le texte suivant|ce qui suit)? ?(?:en tant que|comme) (?:un )?"
            rf"(?P<at>nouveau )?{clause('target')}{_READING}{_TEXT}",
            rf"{_INSERT} {_NOUN}{_TEXT},? (?:en tant que|comme) (?:un )?(?P<at>nouveau )?"
            rf"{clause('target')}",
            rf"(?P<at>{_INSERT}) (?:une? |le )?(?:nouve(?:au|l) )?{clause('target')}"
            rf"(?: ?\(?nouveau\)?)?{_READING}{_TEXT}",
        ),
        *rule(
            Verb.MOVE_CLAUSE,
            rf"(?P<swap>intervertir|interverti(?:ssez)?|inverser|permuter)(?: le ordre de)? "
            rf"{clause('place')}",
            rf"{_MOVE} {clause('place')}{_PLACED}{_SIDE} "
            rf"{clause('target')}(?:,? en tant que (?:nouve(?:au|l) )?(?P<kind>{KIND}))?",
            rf"{_MOVE} {clause('place')} à (?:le |la )"
            rf"(?P<side>début|fin) de (?:{clause('target')}|le texte)"
            rf"(?:,? en tant que (?:nouve(?:au|l) )?(?P<kind>{KIND}))?",
            rf"{clause('place')} {_BE}(?:déplacée?s?|placée?s?|transférée?s?){_PLACED}{_SIDE} "
            rf"{clause('target')}",
            rf"{clause('place')} (?:doit |devrait )?(?P<side>suive|suivre|précède|précéder) "
            rf"{clause('target')}",
            rf"{clause('place')} ?[:,–—-]? ?{_MOVE}{_IT}{_PLACED}{_SIDE} {clause('target')}",
            rf"{clause('place')} (?P<at>devien(?:t|ne|drait|dra)|(?:doit|devrait) devenir|à placer "
            rf"comme) (?:le )?(?:nouveau )?{clause('target')}",
            rf"{_MOVE} {clause('place')} (?P<at>pour qu'il devienne|pour en faire|comme) (?:le )?"
            rf"(?:nouveau )?{clause('target')}",
        ),
        *rule(
            Verb.SPLIT_CLAUSE,
            *(
                rf"(?:scind|divis|sépar|coup)(?:er|ez) {clause('place')}(?: en deux(?: paragraphes|"
                rf" alinéas)?)?,? {said} {_which('nth')}{_NOUN}{quote(name)}"
                for said, name in (("après", "after"), ("avant", "before"))
            ),
            *(
                rf"{clause('place')} ?[:,–—-]? ?{_BE}(?:scindée?|divisée?|scinder|diviser)(?: en "
                rf"deux(?: paragraphes|"
                rf" alinéas)?)?,? {said} {_which('nth')}{_NOUN}{quote(name)}"
                for said, name in (("après", "after"), ("avant", "before"))
            ),
        ),
        *rule(
            Verb.JOIN_CLAUSE,
            rf"(?:rattach|joind|rattach)(?:er|re|ez) {clause('place')} à(?: la fin de)? "
            rf"{clause('target')}",
            rf"(?:fusionn(?:er|ez|ons)|combiner|réunir) {clause('place')} (?P<at>avec)"
            rf" {clause('target')}",
            rf"(?:fusionn(?:er|ez|ons)|réun(?:ir|issez)|regroup(?:er|ez)|combiner|fusion de) "
            rf"{clause('place')}(?: en un seul(?: paragraphe| alinéa)?)?",
            rf"(?:fusionner|réunir) {clause('target')} et {clause('place')}(?: en un seul)?",
            rf"{clause('place')} ?[:–—-]? ?{_BE}(?:fusionnée?s|fusionner|réunis)"
            rf"(?: en un seul(?: paragraphe)?)?",
        ),
        *rule(
            Verb.REPLACE,
            rf"{_PUT} {clause('place')} {_IN_BRACKETS}",
            rf"{_PUT} {_IN_BRACKETS} {clause('place')}",
            rf"{clause('place')} ?[:,–—-]? ?{_BE}(?:mise?s? |placée?s? |mettre |placer )?"
            rf"(?P<bracketed>{_IN_BRACKETS})",
            rf"(?P<unbracketed>{_DELETE}|lever) (?:les )?{_BRACKETS} (?:autour de|de|à) "
            rf"{clause('place')}",
        ),
        *rule(
            Set.TEXT,
            rf"(?:(?:une? )?(?P<fresh>nouve(?:au|l)|\(nouveau\)|\[nouveau\]) )?{clause('place')} ?"
            rf"[:,–—-]* ?{_TEXT}",
            rf"{clause('place')} ?(?P<fresh>\(nouveau\)|\[nouveau\]|"
            rf"nouveau){_READING}[–—-]* ?{_TEXT}",
        ),
    ),
    beside=compiled(
        rf",? avec (?:l[ae]s? )?notes? de bas de page (?P<notes>{QUOTE}(?: et {QUOTE})*)",
        r",? (?P<gone>(?:avec|et|ainsi que) (?:l[ae]s? )?(?:appels? de note|notes? de bas de page)"
        r"(?: correspondante?s?)?)",
        r",? de (?:telle )?(?:sorte|façon|manière) que (?:le |la )?(?:paragraphe|alinéa|texte|"
        rf"phrase) se lise(?: comme suit| désormais)* ?:? ?{quote('result')}",
        rf"(?<!jusqu')\bà (?:le |la )(?:tout )?(?P<edge>début|fin) de {clause('place')},?",
        rf"après la (?P<after_sentence>{NTH}) phrase(?: de {clause('place')})?,?",
        rf"(?:^|(?<=[ ,]))(?:à|dans) {_SENTENCE}(?: de {clause('place')})?,?",
        rf"(?<=\ue003),? \(?{_SENTENCE}\)?(?= ?[,:–—-]|$)",
        r"(?<!jusqu')\bà (?:le |la )(?:tout )?(?P<edge>début|fin)"
        r"(?: de (?:le |la )(?:paragraphe|alinéa|phrase))?,?",
        r"(?P<throughout>(?:partout )?dans (?:tout|la totalité de|le ensemble de) le (?:texte|"
        r"projet"
        r"(?: de résolution)?|document)|partout dans le (?:texte|projet(?: de résolution)?|"
        r"document)|"
        r"à travers tout le texte),?",
        r"(?P<everywhere>partout où (?:il|elle|ils|elles|ce(?:t|tte|s)? (?:mots?|expression|"
        r"termes?)) "
        r"(?:figure|apparaît|figurent|apparaissent)|dans tout le paragraphe|partout|"
        r"chaque fois qu'(?:il|elle)s? appara(?:ît|issent)|à chaque occurrence|"
        r"toutes les occurrences de)",
        rf",? \(?(?:la |à la |pour la )?(?P<nth_said>{NTH}) (?:fois(?: qu'(?:il|elle)s? "
        r"(?:appara(?:ît|issent)|figur(?:e|ent)))?|occurrence)\)?(?= |,|:|$)(?! de)",
        rf",? \(?(?:là )?où (?:il|elle)s? (?:appara(?:ît|issent)|figur(?:e|ent)) (?:pour )?la "
        rf"(?P<nth_said>{NTH}) fois\)?",
        rf"(?:^|(?<=[ ,]))\(?(?:à la |la )?(?:lignes? \d+(?:(?: et |-|–| à )\d+)?|{NTH} ligne)\)?"
        r"(?: de)?(?= |,|:|$),?",
        rf"entre {_NOUN}{quote('after')} et {_NOUN}{quote('before')},?",
        rf"après {_NOUN}{quote('after')} et avant {_NOUN}{quote('before')},?",
        rf"(?:immédiatement |juste )?(?:après|à la suite de)"
        rf" {_which('nth_after')}{_NOUN}{quote('after')},?",
        rf"(?:immédiatement |juste )?avant {_which('nth_after')}{_NOUN}{quote('before')},?",
        r"(?:^|(?<=[ ,]))(?:(?:figurant|contenue?s?|employée?s?|qui figur(?:e|ent)) )?"
        rf"(?:à|dans|de) {clause('place')},?",
        rf"\({clause('place')}\)",
        r"^(?:concernant|s'agissant de|quant à|en ce qui concerne|pour ce qui est de|pour|sur) "
        rf"{clause('place')}[,:]?",
        rf"^{clause('place')} ?[:,–—-]*",
    ),
    words=(
        *rule(
            Verb.REPLACE,
            rf"{_REPLACE} {_OLD} {_BY} {_NEW}{_and(2)}{_and(3)}",
            rf"{_OLD} {_BE}{_REPLACED} par {_NEW}",
            rf"{_OLD} ?{ARROW} ?{_NEW}",
            rf"substituer {_NEW} à {_OLD}",
            rf"lire {_NEW},? et non(?: pas)? {_OLD}",
            rf"(?:(?:lire|mettre|écrire|dire) )?{_NEW},? (?:à le lieu|à la place|en lieu et place)"
            rf" de {_OLD}",
            rf"à le lieu de {_OLD},? (?:lire|mettre) {_NEW}",
            rf"{_OLD} (?:devrait|devraient|doit|doivent) (?:se lire|être|devenir) {_NEW}",
            rf"{_OLD} (?:devient|deviennent|se lit|se lirait) {_NEW}",
            rf"{_DELETE} (?:{_OLD}|{_ALL}) et (?:ajouter|insérer|le remplacer par|les remplacer "
            rf"par|"
            rf"remplacer par) {_NEW}",
            rf"{_REPLACE} (?:{_ALL}|{_SINCE}) par {_NEW}",
            rf"{_REPLACE} {_SENTENCE} par(?: la phrase suivante| ce qui suit)? ?:? ?{_NEW}",
            rf"{_SENTENCE} se li(?:t|ra|rait)(?: comme suit)? ?:? ?{_NEW}",
        ),
        *rule(
            Verb.REPLACE,
            rf"{_PUT} (?:{_OLD}|{_ALL}|{_SINCE}|{_SENTENCE}) {_IN_BRACKETS}",
            rf"{_PUT} {_IN_BRACKETS} (?:{_OLD}|{_ALL}|{_SINCE}|{_SENTENCE})",
            rf"{_OLD} ?[:,–—-]? ?{_BE}(?:mise?s? |placée?s? |mettre |placer )?"
            rf"(?P<bracketed>{_IN_BRACKETS})",
            rf"(?P<bracketed>ajouter|mettre|placer) de les {_BRACKETS} autour de {_OLD}",
            rf"(?P<unbracketed>{_DELETE}|lever) (?:les )?{_BRACKETS}(?: (?:autour de|de) {_OLD})?",
        ),
        *rule(
            Verb.DELETE,
            rf"(?:la )?{_DELETE} {_BOTH}",
            rf"{_BOTH},? {_BE}{_DELETED}",
            rf"{_OLD} ?[:,–—-]? ?{_DELETE}",
            rf"{_DELETE} (?:{_ALL}|{_SINCE})",
            rf"{_DELETE} (?:de )?{_NOUN}{quote('since')} (?:à|jusqu'à) {quote('until')}",
            rf"{_DELETE}(?: {_SENTENCE})?",
            rf"{_SENTENCE} ?[:,–—-]? ?{_BE}(?:{_DELETED}|{_DELETE})",
        ),
        *rule(
            Verb.INSERT,
            rf"(?:le )?{_INSERT}[ ,:]* ?{_NEW}",
            rf"{_INSERT} (?P<sign>une virgule|un point-virgule)",
            rf"{_NEW},? {_BE}{_INSERTED}",
        ),
        *rule(
            Verb.NOTE,
            rf"{_INSERT} l[ae]s? notes? de bas de page (?P<notes>{QUOTE}(?: et {QUOTE})*)",
            r"(?P<gone>supprimer l[ae]s? notes? de bas de page)",
            r"(?P<gone>remplacer l[ae]s? notes? de bas de page) par "
            rf"(?P<notes>{QUOTE}(?: et {QUOTE})*)",
        ),
        *rule(Set.UNABLE, "corriger les espaces", why="It does not say which spaces."),
        *rule(
            Set.UNABLE,
            rf"ne modifier que la présentation de {_OLD} \(italique, gras, liens\)",
            why="It is about how words are set, and does not say how.",
        ),
        *rule(
            Set.UNABLE,
            rf"(?:mettre )?{_OLD} {_BE}(?:mise?s? )?à le (?:singulier|pluriel)",
            why="It does not quote the form that is to stand there; quote both words.",
        ),
    ),
    manners=manners(
        r"(?:premièrement|deuxièmement|troisièmement|enfin|ensuite|puis|et|en outre|également|"
        r"de plus|veuillez|merci de|prière de|svp|s'il vous plaît)[ ,]+",
        r"~\b(?:propos(?:e|ent|ons|ait)|suggèr(?:e|ent)|suggérons|souhait(?:e|ent|ons|erait|"
        r"eraient|erions)|voudrai(?:t|ent)|voudrions|aimerions|demand(?:e|ent|ons)|"
        r"recommand(?:e|ent|ons)|est (?:proposé|suggéré|recommandé)|"
        r"il (?:convient|conviendrait|faudrait|faut)|vouloir bien)\b(?: également| aussi)?"
        r"(?: de voir| de| que)?[ ,:]*",
        r"[^\W\d_][^\ue000-\ue003:;,.]{0,40} ?:",
    ),
    no_manners=re.compile(
        r"\b(?:ne|pas|non|aucun\w*|jamais|oppos\w+|contre|rejet\w*|retir(?!er)\w+|si|sans|pourquoi|"
        r"défaut|sinon|cas où|en cas|réserve|éventuellement|option|variante|alternativ\w+|ou bien|"
        r"pourrai\w+|plus tard|lorsque|quand|une fois|question|hier|était|étaient|avait|avaient|"
        r"certaine?s|d'autres|autres|plusieurs|seulement|uniquement|version|traduction|annexe|note|"
        r"chapitre|section|plutôt)\b|n'|\bou\b(?= \ue002)",
        re.IGNORECASE,
    ),
    links=re.compile(
        r"; et |, et |; |, puis | puis | et (?=[^\ue002\ue000]|l[ea]s? )|, ", re.IGNORECASE
    ),
    deeds=re.compile(
        r"\b(?:renum[ée]r|numérotation|supprim|retir|enlev|remplac|insér|ajout|déplac|fusionn|"
        r"scind|biff|élimin|reformul|crochets)",
        re.IGNORECASE,
    ),
    last={
        "deux": 2,
        "trois": 3,
        "dernier": -1,
        "dernière": -1,
        "avant-dernier": -2,
        "avant-dernière": -2,
    },
    again=tuple(
        (re.compile(pattern, re.IGNORECASE), new)
        for pattern, new in (
            (r"\bde le (?=[aeiouéèêh])", "de l’"),
            (r"\bà le (?=[aeiouéèêh])", "à l’"),
            (r"\ble (?=[aeiouéèêh])", "l’"),
            (r"\bde le ", "du "),
            (r"\bà le ", "au "),
            (r"\bde les ", "des "),
            (r"\bà les ", "aux "),
        )
    ),
    edges={
        "après": "after",
        "avant": "before",
        "début": "beginning",
        "fin": "end",
        "insérer": "end",
        "ajouter": "end",
        "une virgule": ",",
        "un point-virgule": " ;",
        **dict.fromkeys(("à la suite de", "suive", "suivre"), "after"),
        **dict.fromkeys(("précède", "précéder"), "before"),
    },
)
"""How French is read."""
