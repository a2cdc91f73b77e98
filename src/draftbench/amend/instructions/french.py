"""Instructions in French: the words of amendment documents and of the floor.

Contractions are undone first, so that « du paragraphe » and « de l’alinéa » read alike.
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

_ORD = ordinals.pattern("fr")
_LAST = "(?:dernier|dernière|avant-dernier|avant-dernière)"
_THE = "(?:l[ea]s? )?"
_NUM = rf"(?P<num>{NUMBER})(?P<suf>{SUFFIXES})(?P<opt> option \d{{1,2}})?(?![\d])"
_ITEMS = rf"(?P<items>(?:,? ?(?:alinéa )?\(?[a-z]{{1,4}}\){SUFFIXES})*)"
_LIST = r"(?P<list>\d{1,3}(?:(?:, | et | à |-|–)\d{1,3})+)(?![\d])"
_PART = "(?P<kind>de le dispositif|de le préambule)"
_KIND = (
    "alinéa de le préambule|paragraphe de le préambule|paragraphe de le dispositif|"
    "paragraphe numéroté|paragraphe|sous-alinéa|alinéa|intertitre|titre|phrase introductive|"
    "membre de phrase final|note|formule finale|annexe|tableau|mention de le organe"
)
_BE = r"(?:(?:devrai(?:t|ent)|doi(?:t|vent)|est|sont|serai(?:t|ent)|sera|seront|être|à|ainsi) )*"
_NOUN = (
    r"(?:(?:l[ea]s? )?(?:suivante?s? )?(?:mots?|membres? de phrase|expressions?|termes?|chiffres?|"
    r"phrases?|formule|texte|libellé|années?|dates?|texte suivant|mots suivants)(?: suivante?s?)?"
    r" ?:? ?)?"
)


def _which(name: str) -> str:
    return rf"(?:{_THE}(?P<{name}>{_ORD}|{_LAST}) (?:occurrence|fois)(?: de)? )?"


_OLD = f"{_which('nth')}{_NOUN}{quote('old')}"
_NEW = f"{_NOUN}{quote('new')}"
_BOTH = rf"{_OLD}(?:,? et {_NOUN}{quote('old2')})?"
_DELETE = "(?:supprim(?:er|ez|ons)|biff(?:er|ez)|élimin(?:er|ez)|retir(?:er|ez)|suppression de)"
_DELETED = "(?:supprimée?s?|biffée?s?|éliminée?s?|retirée?s?)"
_REPLACE = "(?:remplac(?:er|ez|ons)|modifi(?:er|ez)|chang(?:er|ez)|remplacement de)"
_REPLACED = "(?:remplacée?s?|modifiée?s?|changée?s?)"
_INSERT = "(?:insér(?:er|ez|ons)|ajout(?:er|ez|ons)|introdui(?:re|sez)|insertion de|ajout de)"
_INSERTED = "(?:insérée?s?|ajoutée?s?|introduite?s?)"
_READING = (
    r"(?:,? (?:(?:ainsi )?(?:libellée?|conçue?|rédigée?)(?: comme suit| ainsi)?|"
    r"qui se lirait(?: comme suit)?|se lisant comme suit|suivante?|ainsi conçue?|"
    r"dont le texte se lirait comme suit))? ?:? ?"
)
_NOTES = rf"(?: avec l[ae]s? notes? de bas de page (?P<notes>{QUOTE}(?: et {QUOTE})*))?"
_NEW_CLAUSE = (
    rf"(?:une? |le |la )?(?:nouve(?:au|l|lle) )?(?P<kind>{_KIND})(?: (?:nouveau|suivante?|"
    rf"supplémentaire))?(?: (?P<label>\d{{1,3}}{SUFFIXES}|[a-z]{{1,4}}\)))?"
)
_TEXT = f"{quote('text')}{_NOTES}"
_LIKE = r"(?:par|comme suit) ?(?:le (?:texte|paragraphe|alinéa|libellé)(?: suivant)?|ce qui suit)?"

FRENCH = Tongue(
    code="fr",
    plain=tuple(
        (re.compile(pattern, re.IGNORECASE), new)
        for pattern, new in (
            (r"\bau ", "à le "),
            (r"\bdu ", "de le "),
            (r"\baux ", "à les "),
            (r"\bdes ", "de les "),
            (r"\bl'", "le "),
            (r"\bd'", "de "),
            (r"\bpar\. ?(?=\d)", "paragraphe "),
        )
    ),
    names=tuple(
        (re.compile(pattern, re.IGNORECASE), kind)
        for pattern, kind in (
            (rf"\b{_THE}(?:paragraphes|alinéas) {_LIST} {_PART}", None),
            (rf"\b{_THE}paragraphes {_LIST}", None),
            (rf"\b(?P<kind>OP|PP) ?{_NUM}{_ITEMS}", None),
            (rf"\b{_THE}(?P<ord>{_ORD}|{_LAST}) (?:alinéa|paragraphe) {_PART}", None),
            (rf"\b{_THE}(?:paragraphe|alinéa) {_NUM}{_ITEMS} {_PART}", None),
            (rf"\b{_THE}paragraphe {_NUM}{_ITEMS}", None),
            (
                (
                    rf"\b{_THE}(?:sous-)?alinéa (?P<items>\(?[a-z0-9]{{1,4}}\){SUFFIXES})"
                    rf" de (?P<within>{CLAUSE})"
                ),
                None,
            ),
            (rf"\b{_THE}puce (?P<bullet>\d{{1,3}}) de (?P<within>{CLAUSE})", ClauseKind.ITEM),
            (
                rf"\b{_THE}(?P<ord>{_ORD}|{_LAST}) (?:sous-)?alinéa de (?P<within>{CLAUSE})",
                ClauseKind.ITEM,
            ),
            (
                rf"(?P<within>{CLAUSE}),? {_THE}(?P<ord>{_ORD}|{_LAST}) (?:sous-)?alinéa",
                ClauseKind.ITEM,
            ),
            (
                (
                    rf"\b(?:l[ea] )(?:nouve(?:au|l|lle) )?(?P<kind>{_KIND})(?: intitulée?)?"
                    rf" (?P<words>{QUOTE})"
                ),
                None,
            ),
            (r"\b(?:l[ea] )(?P<kind>titre|mention de le organe)\b", None),
            (rf"(?P<within>{CLAUSE}) (?P<former>de le texte de base)", None),
        )
    ),
    kinds={
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
    },
    whole=(
        *rule(
            Set.NOTHING,
            r"renuméroter .*(?:paragraphes|alinéas).*",
            r".*(?:paragraphes|alinéas).* renumérotée?s.*",
            rf"(?:maintenir|conserver) {CLAUSE}(?: (?:inchangé|tel quel))?",
            r"modifier la numérotation .*(?:paragraphes|alinéas).*",
        ),
        *rule(Set.NOTHING, r"[^\ue000-\ue003]*\bamendements?\b[^\ue000-\ue003]*", why=HEADING),
        *rule(
            Verb.REPLACE_CLAUSE,
            rf"{_REPLACE} {clause('place')} {_LIKE} ?:? ?{_TEXT}",
            rf"{clause('place')} {_BE}{_REPLACED} {_LIKE} ?:? ?{_TEXT}",
            rf"{clause('place')} (?:se li(?:t|ra|rait)|devrait se lire|doit se lire)"
            rf"(?: désormais)?(?: comme suit)? ?:? ?{_TEXT}",
            rf"(?:modifier|libeller|reformuler) {clause('place')} (?:comme suit|ainsi)"
            rf" ?:? ?{_TEXT}",
        ),
        *rule(
            Verb.DELETE_CLAUSE,
            rf"{_DELETE} {clause('place')}(?: en entier| dans sa totalité)?",
            rf"{clause('place')} {_BE}{_DELETED}",
        ),
        *rule(
            Verb.INSERT_CLAUSE,
            rf"(?P<side>après|avant) {clause('target')},? ?{_INSERT} {_NEW_CLAUSE}{_READING}"
            rf"{_TEXT}",
            rf"(?P<side>après|avant) {clause('target')},? ?{_INSERT}(?: ce qui suit)? ?:? ?{_TEXT}",
            rf"{_INSERT} {_NEW_CLAUSE},? (?P<side>après|avant) {clause('target')}{_READING}{_TEXT}",
            rf"à (?:le |la )(?P<side>début|fin) de (?:{clause('target')}|le texte),? "
            rf"{_INSERT} {_NEW_CLAUSE}{_READING}{_TEXT}",
            rf"à {clause('target')},? (?P<side>insérer|ajouter) {_NEW_CLAUSE}{_READING}{_TEXT}",
            rf"{_INSERT} (?:une? )?(?:nouve(?:au|l) )?{clause('target')}{_READING}{_TEXT}",
        ),
        *rule(
            Verb.MOVE_CLAUSE,
            rf"(?:déplac|plac|transfér)(?:er|ez) {clause('place')},? (?P<side>après|avant) "
            rf"{clause('target')}(?:,? en tant que (?:nouve(?:au|l) )?(?P<kind>{_KIND}))?",
            rf"(?:déplac|plac|transfér)(?:er|ez) {clause('place')} à (?:le |la )"
            rf"(?P<side>début|fin) de (?:{clause('target')}|le texte)"
            rf"(?:,? en tant que (?:nouve(?:au|l) )?(?P<kind>{_KIND}))?",
            rf"{clause('place')} {_BE}(?:déplacée?|placée?|transférée?) (?P<side>après|avant) "
            rf"{clause('target')}",
        ),
        *rule(
            Verb.SPLIT_CLAUSE,
            rf"(?:scinder|diviser|scindez|divisez) {clause('place')} en deux(?: paragraphes| "
            rf"alinéas)?,? après {_which('nth')}{_NOUN}{quote('after')}",
            rf"(?:scinder|diviser|scindez|divisez) {clause('place')} en deux(?: paragraphes| "
            rf"alinéas)?,? avant {_which('nth')}{_NOUN}{quote('before')}",
        ),
        *rule(
            Verb.JOIN_CLAUSE,
            rf"(?:rattacher|joindre|rattachez) {clause('place')} à(?: la fin de)? "
            rf"{clause('target')}",
            rf"fusionner {clause('place')} avec {clause('target')}",
            rf"(?:fusionner|réunir) {clause('place')}(?: en un seul)?",
            rf"(?:fusionner|réunir) {clause('target')} et {clause('place')}(?: en un seul)?",
        ),
    ),
    beside=compiled(
        rf",? avec (?:l[ae]s? )?notes? de bas de page (?P<notes>{QUOTE}(?: et {QUOTE})*)",
        r",? (?P<gone>(?:avec|et|ainsi que) (?:l[ae]s? )?(?:appels? de note|notes? de bas de page)"
        r"(?: correspondante?s?)?)",
        r",? de (?:telle )?(?:sorte|façon|manière) que (?:le |la )?(?:paragraphe|alinéa|texte|"
        rf"phrase) se lise(?: comme suit| désormais)* ?:? ?{quote('result')}",
        rf"à (?:le |la )(?:tout )?(?P<edge>début|fin) de {clause('place')},?",
        r"à (?:le |la )(?:tout )?(?P<edge>début|fin)(?: de le (?:paragraphe|alinéa))?,?",
        r"(?P<everywhere>partout où (?:il|elle|ils|elles) (?:figure|apparaît|figurent)"
        r"(?:nt)?|dans tout le paragraphe)",
        rf"entre {_NOUN}{quote('after')} et {_NOUN}{quote('before')},?",
        rf"(?:immédiatement )?après {_which('nth_after')}{_NOUN}{quote('after')},?",
        rf"(?:immédiatement )?avant {_which('nth_after')}{_NOUN}{quote('before')},?",
        rf"(?:^|(?<=[ ,]))(?:à|dans|de) {clause('place')},?",
        rf"^{clause('place')} ?[:,–—-]",
    ),
    words=(
        *rule(
            Verb.REPLACE,
            rf"{_REPLACE} {_OLD} par {_NEW}",
            rf"{_OLD} {_BE}{_REPLACED} par {_NEW}",
            rf"substituer {_NEW} à {_OLD}",
            rf"lire {_NEW},? (?:et non(?: pas)?|au lieu de|à le lieu de) {_OLD}",
            rf"à le lieu de {_OLD},? lire {_NEW}",
            rf"{_OLD} (?:devrait|devraient|doit|doivent) (?:se lire|être) {_NEW}",
            rf"{_OLD} (?:devient|deviennent|se lit|se lirait) {_NEW}",
        ),
        *rule(Verb.DELETE, rf"{_DELETE} {_BOTH}", rf"{_BOTH},? {_BE}{_DELETED}"),
        *rule(
            Verb.INSERT,
            rf"{_INSERT} {_NEW}",
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
        r"de plus)[ ,]+",
        r"~\b(?:propos(?:e|ent|ons|ait)|suggèr(?:e|ent)|suggérons|souhait(?:e|ent|ons|erait|"
        r"eraient|erions)|voudrai(?:t|ent)|voudrions|demand(?:e|ent|ons)|recommand(?:e|ent|ons)|"
        r"il (?:convient|conviendrait|faudrait|faut))\b(?: également| aussi)?(?: de| que)?[ ,:]*",
    ),
    no_manners=re.compile(
        r"\b(?:ne|pas|non|aucun\w*|jamais|oppos\w+|contre|rejet\w*|retir\w+|si|sans|pourquoi)\b|n'",
        re.IGNORECASE,
    ),
    links=re.compile(
        r"; et |, et |; |, puis | puis | et (?=[^\ue002\ue000]|l[ea]s? )|, ", re.IGNORECASE
    ),
    deeds=re.compile("zzz"),
    courtesies=(),
    reasons=(),
    closings=(),
    last={
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
    },
)
"""How French is read."""
