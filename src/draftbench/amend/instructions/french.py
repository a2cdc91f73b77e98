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
    whoever,
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
    r"mots suivants|mention|passage|adjectif|adverbe|verbe|nom|segment|partie|groupe de mots|"
    r"proposition|référence|nombre|bout de phrase)(?: suivante?s?)? ?:? ?|ce qui suit ?:? ?)?"
)


def _which(name: str) -> str:
    return rf"(?:{THE}(?P<{name}>{ORD}|{LAST}) (?:occurrence|fois)(?: de)? )?"


_OLD = f"{_which('nth')}{_NOUN}{quote('old')}"
_NEW = f"{_NOUN}{quote('new')}"
_BOTH = rf"{_OLD}(?:, {_NOUN}{quote('old3')})?(?:,? et {_NOUN}{quote('old2')})?"
_BY = rf"(?:par|{ARROW})"
_DELETE = (
    "(?:supprim(?:er|ez|ons)|biff(?:er|ez|ons)|élimin(?:er|ez|ons)|retir(?:er|ez|ons)|enlev(?:er|ez|"
    "ons)|effac(?:er|ez)|ray(?:er|ez)|ratur(?:er|ez)|retranch(?:er|ez)|omettre|faire disparaître|ôter|"
    "suppression de|retrait de|élimination de)"
)
_DELETED = (
    "(?:supprimée?s?|biffée?s?|éliminée?s?|retirée?s?|enlevée?s?|omise?s?|retranchée?s?|supprimer|"
    "biffer|retirer|enlever)"
)
_REPLACE = (
    "(?:remplac(?:er|ez|ons)|modifi(?:er|ez|ons)|chang(?:er|ez|ons)|remplacement de|substituer|"
    "corrig(?:er|ez|eons)|amend(?:er|ez))"
)
_REPLACED = "(?:remplacée?s?|modifiée?s?|changée?s?|corrigée?s?|remplacer)"
_INSERT = (
    "(?:insér(?:er|ez|ons)|r?ajout(?:er|ez|ons)|introdui(?:re|sez|sons)|inclu(?:re|ez|ons)|"
    "intercal(?:er|ez|ons)|adjoindre|faire figurer|insertion de|ajout de|adjonction de|inclusion de)"
)
_INSERTED = "(?:insérée?s?|ajoutée?s?|introduite?s?|incluse?s?|intercalée?s?|insérer|ajouter)"


def _and(n: int) -> str:
    """One more pair of words in the same sentence."""
    return rf"(?:(?:,? et|,) {_NOUN}{quote(f'old{n}')} {_BY} {_NOUN}{quote(f'new{n}')})?"


_SIGN = "(?P<sign>une? (?:virgule|point-virgule|point final|point|deux-points))"
_OLD_SIGN = (
    rf"l[ea] (?:(?P<nth>{ORD}|{LAST}) )?(?P<oldsign>virgule|point-virgule|point final|point|"
    r"deux-points)"
)
_WHO = whoever("ne", "n'", "pas", "si", "sans", "ni", "non")
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
_PUT = (
    "(?P<bracketed>mettre|mettez|mettons|placer|placez|plaçons|garder|conserver|maintenir|laisser)"
)
_MOVE = "(?:faire passer|report(?:er|ez)|déplac(?:er|ez|ons)|plac(?:er|ez)|transfér(?:er|ez)|met(?:tre|tez)|déplacement de)"
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

_WORDS = rf"{_NOUN}{QUOTE}"
_LEAD = rf"(?:(?:à |dans )?{CLAUSE} ?[:,–—-]* )?"
_IN = rf"(?:,? (?:à|dans|de) {CLAUSE}| \\({CLAUSE}\\))"
_PUT_WHERE = rf"{_WORDS},? (?:après|avant|à la suite de) {_WORDS}(?:{_IN})?"

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
            rf"(?: inchangée?| tel(?:le)? quel(?:le)?| en le état| dans (?:sa forme|son libellé|sa "
            rf"version|sa rédaction) actuel(?:le)?| sans (?:modification|changement)s?| tel qu'il est)?",
            r"modifier la numérotation .*(?:paragraphes|alinéas).*",
            rf"{_WHO}(?:(?:peut|pouvons|peux|pourrai(?:s|t|ent)|pourrions|est|sommes|suis) )?(?:accept(?:er|"
            rf"e|ons)|appuy(?:er|ons)|appuie|souten(?:ir|ons)|soutient|se rallier à|nous rallier à|"
            rf"(?:être |en )?(?:de )?(?:accord|le accord) (?:avec|sur)|favorable à|approuv(?:er|e|ons)|"
            rf"(?:ne avons|ne ai|ne a|ne voyons|sans) (?:pas de|aucune?) (?:objection|problème|difficulté)"
            rf" (?:à|avec|sur|quant à))(?: le (?:libellé|texte|version)(?: (?:actuel|initial))? de)? "
            rf"{CLAUSE}(?: inchangée?| tel(?:le)? quel(?:le)?| en le état| tel(?:le)? que (?:proposé|"
            rf"présenté|rédigé)e?)?",
            rf"(?:aucune|pas de|sans) (?:objection|observation|commentaire|problème)s? (?:à|sur|pour|"
            rf"avec|quant à) {CLAUSE}",
            rf"{CLAUSE} {_BE}(?:(?:maintenu|conservé|gardé|inchangé)e?|reste(?:rait)? inchangée?|"
            rf"demeure inchangée?)(?: tel(?:le)? quel(?:le)?| en le état)?",
            rf"{CLAUSE} ?[:–—-]? ?(?:maintenir|conserver|garder|accord|de accord|acceptée?|ok)"
            rf"(?: tel(?:le)? quel(?:le)?| en le état)?",
            rf"(?:le ancien )?{CLAUSE} (?:devient|deviendra|deviendrait) (?:alors )?(?:le )?(?:nouveau )?"
            rf"{CLAUSE},? (?:en conséquence|par conséquent)",
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
            rf"{clause('place')} (?:se li(?:t|ra|rait|re)|(?:devrait|doit|devra|pourrait) se lire|à lire)"
            rf"(?: désormais)?(?: comme suit| ainsi)? ?:? ?{_TEXT}",
            rf"(?:modifi|libell|reformul|rédig)(?:er|ez) {clause('place')} de la (?:manière|façon) "
            rf"suivante ?:? ?{_TEXT}",
            rf"substituer à {clause('place')} (?:le texte suivant|le paragraphe suivant|ce qui suit) ?:? ?"
            rf"{_TEXT}",
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
            rf"(?:la )?suppression de {clause('place')} est (?:proposée|demandée|souhaitée|suggérée)",
            rf"(?:{_DELETE}|(?:à )?{_DELETED}){_IT}",
        ),
        *rule(
            Verb.INSERT_CLAUSE,
            rf"{_WHERE},? ?{_INSERT} (?:le |un )?(?:nouveau )?{clause('called')}"
            rf"{_READING}{_TEXT}",
            rf"{_WHERE}[ ,:]* ?{_ADD}{_NEW_CLAUSE}{_READING}{_TEXT}",
            rf"{_WHERE},? ?{_INSERT}(?: ce qui suit)? ?:? ?{_TEXT}",
            rf"{_INSERT},? {_WHERE}[ ,:]*(?:{_NEW_CLAUSE})?{_READING}{_TEXT}",
            rf"{_ADD}{_NEW_CLAUSE},? (?:à la|en) (?P<side>fin)(?: de (?:{clause('target')}|le (?:texte|"
            rf"projet|dispositif)))?{_READING}{_TEXT}",
            rf"{_ADD}(?:une? |l[ea] )?(?:nouve(?:au|l) )?(?P<side>dernier) (?P<kind>{KIND})"
            rf"{_READING}{_TEXT}",
            rf"{_ADD}(?:une? |l[ea] )?(?:nouve(?:au|l) )?{clause('called')},? \(?{_WHERE}\)?{_READING}"
            rf"{_TEXT}",
            rf"{_INSERT},? {_WHERE},? (?:une? |l[ea] )?(?:nouve(?:au|l) )?{clause('called')}{_READING}"
            rf"{_TEXT}",
            rf"{_INSERT} {_NOUN}{_TEXT},? (?:(?:en tant que|comme) (?:nouve(?:au|l) )?(?:paragraphe|"
            rf"alinéa),? )?{_WHERE}",
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
            rf"{clause('place')} {_BE}(?:déplacée?s?|placée?s?|transférée?s?|reportée?s?|mise?s?|viendrait|irait|figurerait|"
            rf"à (?:placer|déplacer|mettre)){_PLACED}{_SIDE} "
            rf"{clause('target')}",
            rf"{clause('place')} (?:doit |devrait )?(?P<side>suive|suivre|précède|précéder) "
            rf"{clause('target')}",
            rf"{clause('place')} ?[:,–—-]? ?{_MOVE}{_IT}{_PLACED}{_SIDE} {clause('target')}",
            rf"(?P<swap>intervert(?:ir|issez|issons)|invers(?:er|ez|ons)|permut(?:er|ez)|échang(?:er|ez))"
            rf"(?: le ordre de| la place de| la position de)? {clause('place')}",
            rf"{clause('place')} ?[:,–—-]? ?{_BE}(?P<swap>intervertir|inverser|permuter|intervertie?s|"
            rf"inversée?s|permutée?s)",
            rf"(?:déplacer|placer|mettre|reporter) {clause('place')} (?:à la|en) (?P<side>fin)"
            rf"(?: de le (?:texte|dispositif|projet))?",
            rf"{clause('place')} ?[:,–—-]? ?(?:à )?(?:déplac(?:er|ez)|placer|transférer){_IT} à (?:le |la )"
            rf"(?P<side>début|fin)(?: de (?:{clause('target')}|le texte))?",
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
            Verb.SPLIT_CLAUSE,
            rf"(?:scind|divis|sépar|coup)(?:er|ez) {clause('place')}(?: en deux(?: paragraphes|"
            rf" alinéas)?)?,? (?:à|le second commençant par|le deuxième commençant par) {_NOUN}"
            rf"{quote('before')}",
            rf"{clause('place')} ?[:,–—-]? ?(?:aller à la ligne|(?:commencer|créer) un nouveau paragraphe)"
            rf" (?:avant|à|à partir de) {_NOUN}{quote('before')}",
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
            Set.SAME,
            rf"(?:(?:apporter|faire|procéder à|opérer|appliquer) )?(?:la |le )?même (?:modification|"
            rf"changement|correction|amendement|suppression|ajout|remplacement|insertion)"
            rf"(?: (?:s'applique|à (?:apporter|faire|opérer)))? (?:à|dans|pour) {clause('place')}",
            rf"{clause('place')} ?[:,–—-]* ?(?:idem|ditto|de même|même (?:chose|modification|changement|"
            rf"correction|amendement|suppression|ajout))",
            rf"(?:(?:et )?(?:idem|de même|faire de même|ainsi que|également|même chose))"
            rf"(?: à| dans| pour)? {clause('place')}",
        ),
        *rule(
            Set.UNABLE,
            rf"(?:rétablir|réintroduire|reprendre|revenir à|réinsérer|restaurer)(?: (?:le (?:texte|libellé)|"
            rf"la (?:formulation|version))(?: (?:initiale?|original|originale|antérieure?))?(?: de| pour)?)? "
            rf"{CLAUSE}(?: (?:de|selon|tel que) .*)?",
            why="It does not give the words that come back; quote them.",
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
        rf"(?<!jusqu')\b(?:(?:à|en) )?(?:le |la )?(?:tout )?(?P<edge>début|fin|tête) de "
        rf"{clause('place')} ?[,:]?",
        r",? ?\b(?P<edge>in fine|in limine)\b,?",
        r"(?<=\ue003),? \(?(?P<edge>fin|début)\)?(?= ?[:,–—-])",
        rf"(?:(?<=compléter )|(?<=complétez )){clause('place')}",
        rf"après la (?P<after_sentence>{NTH}) phrase(?: de {clause('place')})?,?",
        rf"(?:^|(?<=[ ,]))(?:à|dans) {_SENTENCE}(?: de {clause('place')})?,?",
        rf"(?<=\ue003),? \(?{_SENTENCE}\)?(?= ?[,:–—-]|$)",
        r"(?<!jusqu')\b(?:à|en) (?:le |la )?(?:tout )?(?P<edge>début|fin|tête)"
        r"(?: de (?:le |la |ce |cette )(?:même )?(?:paragraphe|alinéa|phrase|texte))?,?",
        r"(?P<throughout>(?:partout )?dans (?:tout|la totalité de|le ensemble de) le (?:texte|"
        r"projet"
        r"(?: de résolution)?|document)|partout dans le (?:texte|projet(?: de résolution)?|"
        r"document)|"
        r"à travers tout le texte),?",
        r"(?P<everywhere>(?:chaque|toute) (?:occurrence|mention) de|les deux (?:occurrences|mentions) de)",
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
            rf"à {_OLD},? substituer {_NEW}",
            rf"(?:mettre |lire )?{_NEW} plutôt que {_OLD}",
            rf"lire {_NEW},? et non(?: pas)? {_OLD}",
            rf"(?:(?:lire|mettre|écrire|dire) )?{_NEW},? (?:à le lieu|à la place|en lieu et place)"
            rf" de {_OLD}",
            rf"(?:à le lieu|en lieu et place|à la place) de {_OLD},? (?:lire|mettre|lisez|écrire|dire) "
            rf"{_NEW}",
            rf"lire {_NEW} (?:à le lieu|à la place|en lieu et place) de {_OLD}",
            rf"{_OLD} (?:devrait|devraient|doit|doivent) (?:se lire|être|devenir) {_NEW}",
            rf"{_OLD} (?:devient|deviennent|se lit|se lirait) {_NEW}",
            rf"{_DELETE} (?:{_OLD}|{_ALL}),? (?:et )?(?:(?P<apart>ajouter|insérer)|l[ea]s? remplacer "
            rf"par|y substituer|mettre|remplacer par) {_NEW}(?: à la place)?",
            rf"{_OLD},? {_BE}{_DELETED} et remplacée?s? par {_NEW}",
            rf"{_REPLACE} {_NOUN}{quote('since')} (?:à|jusqu'à) {quote('until')} par {_NEW}",
            rf"{_REPLACE} {_OLD_SIGN} {_BY} (?:{_SIGN}|{_NEW})",
            rf"{_REPLACE} {_OLD} {_BY} {_SIGN}",
            rf"{_OLD_SIGN} {_BE}{_REPLACED} {_BY} {_SIGN}",
            rf"(?:mettre|écrire) {_OLD} (?P<lower>en (?:lettres )?minuscules?)",
            rf"{_OLD} {_BE}(?P<lower>en (?:lettres )?minuscules?)",
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
            rf"(?P<bracketed>(?:ajouter|mettre|placer)(?: de les)?|de les) {_BRACKETS} autour de {_OLD}",
            rf"(?P<bracketed>{_BRACKETS}) autour de {_OLD}",
            rf"(?P<unbracketed>{_DELETE}|lever) (?:les )?{_BRACKETS}(?: (?:autour de|de) {_OLD})?",
        ),
        *rule(
            Verb.REPLACE,
            rf"{_REPLACE} {_OLD},? (?:par|en|pour) ?:? {_NEW}",
            rf"{_OLD},? (?:lire|lisez|se lit|dire) {_NEW}",
            rf"{_OLD} (?:par|en) {_NEW}",
            quoted=True,
        ),
        *rule(
            Verb.DELETE,
            rf"(?:la )?{_DELETE} {_BOTH}",
            rf"{_BOTH},? {_BE}{_DELETED}",
            rf"{_OLD} ?[:,–—-]? ?{_DELETE}",
            rf"{_DELETE} (?:{_ALL}|{_SINCE})",
            rf"{_DELETE} (?:de )?{_NOUN}{quote('since')} (?:à|jusqu'à) {quote('until')}",
            rf"{_DELETE}(?: {_SENTENCE})?",
            rf"{_DELETE} {_OLD_SIGN}",
            rf"{_SENTENCE} ?[:,–—-]? ?{_BE}(?:{_DELETED}|{_DELETE})",
        ),
        *rule(
            Verb.INSERT,
            rf"(?:le )?{_INSERT}[ ,:]* ?{_NEW}",
            rf"{_BE}(?P<edge>compléter|complétez|complétée?) (?:(?:le paragraphe|le alinéa|la phrase) )?"
            rf"(?:par|avec) ?:? ?{_NEW}",
            rf"{_INSERT} {_NEW},? après {_NOUN}{quote('after')}",
            rf"{_INSERT} {_NEW},? avant {_NOUN}{quote('before')}",
            rf"après {_NOUN}{quote('after')},? {_INSERT} {_NEW}",
            rf"avant {_NOUN}{quote('before')},? {_INSERT} {_NEW}",
            rf"(?:{_INSERT}|mettre) {_SIGN}",
            rf"{_NEW},? {_BE}{_INSERTED}",
            rf"(?:l[ea]s? )?(?:mots?|texte|membre de phrase|expression|phrase|mention|termes?) suivante?s? "
            rf"{_BE}{_INSERTED} ?:? ?{_NEW}",
            rf"(?:mettre|mettez|placer) {_NEW}",
            rf"(?P<bare>{_NEW})",
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
        r"de plus|veuillez|merci de|prière de|svp|s'il vous plaît|simplement|nous|je)[ ,]+",
        r"(?:de |que |à )(?=[a-zéà])",
        r"[\[(][\w&/+., -]{2,60}[\])] ?:?",
        r"(?:ch[eè]re?s?|bonjour|bonsoir|madame|monsieur|mesdames|messieurs|merci|collègues)\b"
        r"[^\ue000-\ue003:;.!?]{0,60}(?:[,!:.]| [–—-])(?= )",
        r"~\b(?:propos(?:e|ent|ons|ait)|suggèr(?:e|ent)|suggérons|souhait(?:e|ent|ons|erait|"
        r"eraient|erions)|voudrai(?:t|ent)|voudrions|aimerions|demand(?:e|ent|ons)|"
        r"recommand(?:e|ent|ons)|préfér(?:er(?:ait|aient|ions|ais)|ons)|préfère(?:nt)?|voudrais|"
        r"aimerai(?:t|ent|s)|souhaiterais|demanderai(?:t|s|ent)|(?:il y a|il y aurait) lieu|"
        r"il serait (?:bon|préférable|souhaitable|utile|opportun)|est (?:proposé|suggéré|recommandé)|"
        r"il (?:convient|conviendrait|faudrait|faut)|vouloir bien)\b(?: également| aussi)?"
        r"(?: à)?(?: de voir| voir| de| que)?[ ,:]*",
        r"[^\W\d_][^\ue000-\ue003:;,.]{0,40} ?:",
        r"[^\W\d_][^\ue000-\ue003:;.]{0,90}(?:propositions?|amendements?|suggestions?|modifications?|"
        r"observations?|part|position|points?|suivante?s?|comme suit) ?:",
    ),
    no_manners=re.compile(
        r"\b(?:ne|pas|non|aucun\w*|jamais|oppos\w+|contre|rejet\w*|retir(?!er)\w+|si|sans|pourquoi|"
        r"défaut|sinon|cas où|en cas|réserve|éventuellement|option|variante|alternativ\w+|ou bien|"
        r"pourrai\w+|plus tard|lorsque|quand|une fois|question|hier|était|étaient|avait|avaient|"
        r"certaine?s|d'autres|autres|plusieurs|seulement|uniquement|version|traduction|annexe|note|"
        r"chapitre|section|plutôt|personne|peut-être|éviter|abstenir|provisoire\w*|à confirmer|"
        r"s'il(?! vous))\b|n'|\bou\b(?= \ue002)",
        re.IGNORECASE,
    ),
    links=re.compile(
        r"; et |, et |; |, puis | puis | et,? (?=[^\ue002\ue000]|l[ea]s? )|, ", re.IGNORECASE
    ),
    deeds=re.compile(
        r"\b(?:renum[ée]r|numérotation|supprim|retir|enlev|remplac|insér|ajout|déplac|fusionn|"
        r"scind|biff|élimin|reformul|crochets)",
        re.IGNORECASE,
    ),
    carried=compiled(
        rf"(?P<lead>{_LEAD})(?P<verb>{_INSERT}) (?P<one>{_PUT_WHERE})(?:,? et|,| ?;) "
        rf"(?P<two>{_PUT_WHERE})(?:(?:,? et|,| ?;) (?P<three>{_PUT_WHERE}))?",
        rf"(?P<lead>{_LEAD})(?P<verb>{_DELETE}) (?P<one>{_WORDS}{_IN})(?:,? et|,| ?;) "
        rf"(?P<two>{_WORDS}{_IN})(?:(?:,? et|,| ?;) (?P<three>{_WORDS}{_IN}))?",
        rf"(?P<lead>{_LEAD})(?P<verb>{_REPLACE}) (?P<one>{_WORDS} {_BY} {_WORDS}{_IN})"
        rf"(?:,? et|,| ?;) (?P<two>{_WORDS} {_BY} {_WORDS}{_IN})"
        rf"(?:(?:,? et|,| ?;) (?P<three>{_WORDS} {_BY} {_WORDS}{_IN}))?",
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
        **dict.fromkeys(("début", "tête", "in limine"), "beginning"),
        **dict.fromkeys(
            ("in fine", "compléter", "complétez", "complété", "complétée", "dernier"), "end"
        ),
        "fin": "end",
        "insérer": "end",
        "ajouter": "end",
        **{
            f"{article}{name}": sign
            for article in ("", "un ", "une ")
            for name, sign in (
                ("virgule", ","),
                ("point-virgule", " ;"),
                ("point final", "."),
                ("point", "."),
                ("deux-points", " :"),
            )
        },
        **dict.fromkeys(("à la suite de", "suive", "suivre"), "after"),
        **dict.fromkeys(("précède", "précéder"), "before"),
    },
)
"""How French is read."""
