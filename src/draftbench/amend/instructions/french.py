"""Instructions in French: the words of amendment documents and of the floor.

Contractions are undone first, so that « du paragraphe » and « de l’alinéa » read alike.
"""

from __future__ import annotations

import re

from draftbench.amend.instructions.frenchnames import (
    KIND,
    KINDS,
    LETTER,
    NAMES,
    PLAIN,
)
from draftbench.amend.instructions.frenchwords import (
    BE,
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
from draftbench.amend.instructions.quotes import QUOTE
from draftbench.amend.instructions.request import Set
from draftbench.amend.instructions.setforms import SET_FORMS
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

_WHO = whoever("ne", "n'", "pas", "si", "sans", "ni", "non")
_MOVE = (
    "(?:faire passer|report(?:er|ez)|déplac(?:er|ez|ons)|plac(?:er|ez)|transfér(?:er|ez)|"
    "met(?:tre|tez)|déplacement de)"
)
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
_ADD = rf"(?:{INSERT} |(?=(?:une? )?nouve(?:au|l|lle) ))"
_TEXT = f"{quote('text')}{_NOTES}"
_LIKE = (
    r"(?:par|comme suit|ainsi) ?(?:le (?:texte|paragraphe|alinéa|libellé)(?: suivant| ci-après)?|"
    r"ce qui suit|la formulation suivante)?"
)
_IT = r"(?: (?:le|la|ce|tout le) (?:paragraphe|alinéa|texte))?"

FRENCH = Tongue(
    plain=(*SET_FORMS["fr"], *PLAIN),
    names=NAMES,
    kinds=KINDS,
    code="fr",
    whole=(
        *rule(
            Set.NOTHING,
            r".*(?:paragraphes|alinéas).* renumérotée?s.*",
            rf"(?:(?:(?:nous|je) (?:préférons|préfère|souhaitons) )?(?:maintenir|conserver|garder)|"
            rf"(?:nous|je) (?:(?:pouvons|peux) accepter|acceptons|accepte|appuyons)|(?:ma|notre) "
            rf"délégation (?:accepte|appuie|peut accepter))"
            rf"(?: le (?:libellé|texte)(?: (?:actuel|initial|"
            rf"original))? de)? {CLAUSE}"
            rf"(?: inchangée?| tel(?:le)? quel(?:le)?| en le état| dans (?:sa forme|son libellé|sa "
            rf"version|sa rédaction) actuel(?:le)?| sans (?:modification|changement)s?| tel "
            rf"qu'il est)?",
            rf"{_WHO}(?:(?:peut|pouvons|peux|pourrai(?:s|t|ent)|pourrions|est|sommes|suis) "
            rf")?(?:accept(?:er|"
            rf"e|ons)|appuy(?:er|ons)|appuie|souten(?:ir|ons)|soutient|se rallier à|nous rallier à|"
            rf"(?:être |en )?(?:de )?(?:accord|le accord) (?:avec|sur)|favorable à|approuv(?:er|"
            rf"e|ons)|"
            rf"(?:ne avons|ne ai|ne a|ne voyons|sans) (?:pas de|aucune?) (?:objection|problème|"
            rf"difficulté)"
            rf" (?:à|avec|sur|quant à))(?: le (?:libellé|texte|version)(?: (?:actuel|initial))? "
            rf"de)? "
            rf"{CLAUSE}(?: inchangée?| tel(?:le)? quel(?:le)?| en le état| tel(?:le)? que "
            rf"(?:proposé|"
            rf"présenté|rédigé)e?)?",
        ),
        *rule(
            Set.NOTHING,
            rf"{CLAUSE} ?[:–—-]? ?(?:sans changement|pas d[e'] ?(?:observations?|changements?)|"
            rf"inchangée?|d'accord|de accord|accord|ok)",
        ),
        *rule(Set.NOTHING, r"[^\ue000-\ue003]*\bamendements?\b[^\ue000-\ue003]*", why=HEADING),
        *rule(
            Verb.REPLACE_CLAUSE,
            rf"{REPLACE} {clause('place')},? {_LIKE} ?:? ?"
            rf"{_TEXT}",
            rf"(?:modifi|libell|reformul|rédig)(?:er|ez) {clause('place')} (?:comme suit|ainsi)"
            rf" ?:? ?{_TEXT}",
        ),
        *rule(
            Verb.DELETE_CLAUSE,
            rf"(?:la )?{DELETE} {clause('place')}"
            rf"(?: en entier| dans sa totalité| entièrement)?",
            rf"{clause('place')} ?[:,–—-]? ?{BE}{DELETED}",
            rf"(?:{DELETE}|(?:à )?{DELETED}){_IT}",
        ),
        *rule(
            Verb.INSERT_CLAUSE,
            rf"{_WHERE},? ?{INSERT} (?:le |un )?(?:nouveau )?{clause('called')}"
            rf"{_READING}{_TEXT}",
            rf"{_WHERE}[ ,:]* ?{_ADD}{_NEW_CLAUSE}{_READING}{_TEXT}",
            rf"{INSERT},? {_WHERE}[ ,:]*(?:{_NEW_CLAUSE})?{_READING}{_TEXT}",
            rf"à (?:le |la )(?P<side>début|fin) de (?:{clause('target')}|le texte),? "
            rf"{_ADD}{_NEW_CLAUSE}{_READING}{_TEXT}",
            rf"{INSERT},? (?P<inside>à la (?:toute )?fin de|à|dans) {clause('target')},? "
            rf"{_NEW_ITEM}"
            rf"{_READING}{_TEXT}",
            rf"(?P<at>{INSERT}) (?:une? |le )?(?:nouve(?:au|l) )?{clause('target')}"
            rf"(?: ?\(?nouveau\)?)?{_READING}{_TEXT}",
        ),
        *rule(
            Verb.MOVE_CLAUSE,
            rf"{_MOVE} {clause('place')}{_PLACED}{_SIDE} "
            rf"{clause('target')}(?:,? en tant que (?:nouve(?:au|l) )?(?P<kind>{KIND}))?",
            rf"{_MOVE} {clause('place')} à (?:le |la )"
            rf"(?P<side>début|fin) de (?:{clause('target')}|le texte)"
            rf"(?:,? en tant que (?:nouve(?:au|l) )?(?P<kind>{KIND}))?",
            rf"{clause('place')} (?P<at>devien(?:t|ne|drait|dra)|(?:doit|devrait) devenir|à placer "
            rf"comme) (?:le )?(?:nouveau )?{clause('target')}",
        ),
        *rule(
            Verb.SPLIT_CLAUSE,
            *(
                rf"(?:scind|divis|sépar|coup)(?:er|ez) {clause('place')}(?: en deux(?: paragraphes|"
                rf" alinéas)?)?,? {said} {which('nth')}{NOUN}{quote(name)}"
                for said, name in (("après", "after"), ("avant", "before"))
            ),
        ),
        *rule(
            Verb.JOIN_CLAUSE,
            rf"(?:rattach|joind|rattach)(?:er|re|ez) {clause('place')} à(?: la fin de)? "
            rf"{clause('target')}",
        ),
        *rule(
            Verb.REPLACE,
            rf"{PUT} {clause('place')} {IN_BRACKETS}",
        ),
        *rule(
            Set.TEXT,
            rf"(?:(?:une? )?(?P<fresh>nouve(?:au|l)|\(nouveau\)|\[nouveau\]) )?{clause('place')} ?"
            rf"[:,–—-]* ?{_TEXT}",
        ),
    ),
    beside=BESIDE,
    words=WORDS,
    manners=manners(
        r"(?:premièrement|deuxièmement|troisièmement|enfin|ensuite|puis|et|en outre|également|"
        r"de plus|veuillez|merci de|prière de|svp|s'il vous plaît|simplement|nous|je)[ ,]+",
        r"(?:de |que |à )(?=[a-zéà])",
        r"(?:(?:par souci de|pour plus de|pour la|par) (?:clarté|cohérence|concision|précision)|en "
        r"conséquence|par conséquent|comme convenu),",
        r"[\[(][\w&/+., -]{2,60}[\])] ?:?",
        r"(?:ch[eè]re?s?|bonjour|bonsoir|madame|monsieur|mesdames|messieurs|merci|collègues)\b"
        r"[^\ue000-\ue003:;.!?]{0,60}(?:[,!:.]| [–—-])(?= )",
        r"~\b(?:propos(?:e|ent|ons|ait)|suggèr(?:e|ent)|suggérons|souhait(?:e|ent|ons|erait|"
        r"eraient|erions)|voudrai(?:t|ent)|voudrions|aimerions|demand(?:e|ent|ons)|"
        r"recommand(?:e|ent|ons)|préfér(?:er(?:ait|aient|ions|ais)|ons)|préfère(?:nt)?|voudrais|"
        r"aimerai(?:t|ent|s)|souhaiterais|demanderai(?:t|s|ent)|(?:il y a|il y aurait) lieu|"
        r"il serait (?:bon|préférable|souhaitable|utile|opportun)|est (?:proposé|suggéré|"
        r"recommandé)|"
        r"il (?:convient|conviendrait|faudrait|faut)|vouloir bien)\b(?: également| aussi)?"
        r"(?: à)?(?: de voir| voir| de| que)?[ ,:]*",
        r"[^\W\d_][^\ue000-\ue003:;,.]{0,40} ?:",
        r"[^\W\d_][^\ue000-\ue003:;.]{0,90}(?:propositions?|amendements?|suggestions?|modifications?|"
        r"observations?|part|position|points?|suivante?s?|comme suit) ?:",
    ),
    no_manners=re.compile(
        r"\b(?:une? (?:autre )?(?:délégation|délégué\w*|représentante?|État|pays)|"
        r"ne|pas|non|aucun\w*|jamais|oppos\w+|contre|rejet\w*|retir(?!er)\w+|si|sans|pourquoi|"
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
