"""What French instructions say of the words of a clause."""

from __future__ import annotations

from draftbench.amend.instructions.frenchnames import (
    LAST,
    NTH,
    ORD,
    THE,
)
from draftbench.amend.instructions.quotes import QUOTE
from draftbench.amend.instructions.request import Set
from draftbench.amend.instructions.tongue import (
    ARROW,
    clause,
    compiled,
    quote,
    rule,
)
from draftbench.amend.wording.instruction import Verb
from draftbench.messages import message

BE = (
    r"(?:(?:devrai(?:t|ent)|doi(?:t|vent)|est|sont|soi(?:t|ent)|serai(?:t|ent)|sera|seront|être|à|"
    r"ainsi) )*"
)
NOUN = (
    r"(?:(?:l[ea]s? |une? |de les )?(?:nouvelle )?(?:suivante?s? )?(?:mots?|membres? de phrase|"
    r"expressions?|termes?|chiffres?|phrases?|formule|texte|libellé|années?|dates?|texte suivant|"
    r"mots suivants|mention|passage|adjectif|adverbe|verbe|nom|segment|partie|groupe de mots|"
    r"proposition|référence|nombre|bout de phrase)(?: suivante?s?)? ?:? ?|ce qui suit ?:? ?)?"
)


def which(name: str) -> str:
    return rf"(?:{THE}(?P<{name}>{ORD}|{LAST}) (?:occurrence|fois)(?: de)? )?"


_OLD = f"{which('nth')}{NOUN}{quote('old')}"
_NEW = f"{NOUN}{quote('new')}"
_BOTH = rf"{_OLD}(?:, {NOUN}{quote('old3')})?(?:,? et {NOUN}{quote('old2')})?"
_BY = rf"(?:par|{ARROW})"
DELETE = (
    "(?:supprim(?:er|ez|ons)|biff(?:er|ez|ons)|élimin(?:er|ez|ons)|retir(?:er|ez|ons)|enlev(?:er|ez|"
    "ons)|effac(?:er|ez)|ray(?:er|ez)|ratur(?:er|ez)|retranch(?:er|ez)|omettre|faire disparaître|"
    "ôter|"
    "suppression de|retrait de|élimination de)"
)
DELETED = (
    "(?:supprimée?s?|biffée?s?|éliminée?s?|retirée?s?|enlevée?s?|omise?s?|retranchée?s?|supprimer|"
    "biffer|retirer|enlever)"
)
REPLACE = (
    "(?:remplac(?:er|ez|ons)|modifi(?:er|ez|ons)|chang(?:er|ez|ons)|remplacement de|substituer|"
    "corrig(?:er|ez|eons)|amend(?:er|ez))"
)
REPLACED = "(?:remplacée?s?|modifiée?s?|changée?s?|corrigée?s?|remplacer)"
INSERT = (
    "(?:insér(?:er|ez|ons)|r?ajout(?:er|ez|ons)|introdui(?:re|sez|sons)|inclu(?:re|ez|ons)|"
    "intercal(?:er|ez|ons)|adjoindre|faire figurer|insertion de|ajout de|adjonction de|inclusion "
    "de)"
)
INSERTED = "(?:insérée?s?|ajoutée?s?|introduite?s?|incluse?s?|intercalée?s?|insérer|ajouter)"


def _and(n: int) -> str:
    """One more pair of words in the same sentence."""
    return rf"(?:(?:,? et|,) {NOUN}{quote(f'old{n}')} {_BY} {NOUN}{quote(f'new{n}')})?"


_SENTENCE = f"(?:la )?(?P<sentence>{NTH}) phrase"
_OF_IT = "(?: de (?:le |la )?(?:paragraphe|alinéa|texte|phrase))?"
_ALL = (
    rf"(?:(?:tout|tout ce qui (?:suit|précède|figure)|le reste|la suite|le texte|le passage|"
    rf"l[ea]s? (?:mots|partie|membre de phrase)(?: qui suit)?){_OF_IT})"
)
_STARTING = "(?:à partir de|depuis|commençant (?:par|à)|qui commencent? par|débutant par|allant de)"
_SINCE = (
    rf"(?:(?:{_ALL},? )?{_STARTING} {NOUN}{quote('since')}(?:,? (?:et )?(?:jusqu'à|à) (?:(?:la|"
    rf"le) "
    rf"fin{_OF_IT}|{NOUN}{quote('until')})(?: inclus)?)?|"
    rf"la (?:dernière partie|fin){_OF_IT},? {_STARTING} {NOUN}{quote('since')}|"
    rf"(?:tout )?ce qui (?:suit|vient après|figure après) {NOUN}{quote('after')}|"
    rf"(?:tout )?ce qui (?:précède|vient avant|figure avant) {NOUN}{quote('before')})"
)
BRACKETS = "crochets"
IN_BRACKETS = "entre crochets"
PUT = (
    "(?P<bracketed>mettre|mettez|mettons|placer|placez|plaçons|garder|conserver|maintenir|laisser)"
)

BESIDE = compiled(
    rf",? avec (?:l[ae]s? )?notes? de bas de page (?P<notes>{QUOTE}(?: et {QUOTE})*)",
    r",? (?P<gone>(?:avec|et|ainsi que) (?:l[ae]s? )?(?:appels? de note|notes? de bas de page)"
    r"(?: correspondante?s?)?)",
    rf"(?<!jusqu')\b(?:(?:à|en) )?(?:le |la )?(?:tout )?(?P<edge>début|fin|tête) de "
    rf"{clause('place')} ?[,:]?",
    r"(?<!jusqu')\b(?:à|en) (?:le |la )?(?:tout )?(?P<edge>début|fin|tête)"
    r"(?: de (?:le |la |ce |cette )(?:même )?(?:paragraphe|alinéa|phrase|texte))?,?",
    r"(?P<throughout>(?:partout )?dans (?:tout|la totalité de|le ensemble de|le intégralité "
    r"de) le (?P<part>dispositif|préambule)|dans le (?P<part>dispositif|préambule) tout entier|"
    r"partout dans le (?P<part>dispositif|préambule)),?",
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
    rf"entre {NOUN}{quote('after')} et {NOUN}{quote('before')},?",
    rf"(?:immédiatement |juste )?(?:après|à la suite de)"
    rf" {which('nth_after')}{NOUN}{quote('after')},?",
    rf"(?:immédiatement |juste )?avant {which('nth_after')}{NOUN}{quote('before')},?",
    r"(?:^|(?<=[ ,]))(?:(?:figurant|contenue?s?|employée?s?|qui figur(?:e|ent)) )?"
    rf"(?:à|dans|de) {clause('place')},?",
    rf"\({clause('place')}\)",
    rf"^{clause('place')} ?[:,–—-]*",
)
"""What may be said anywhere beside an instruction."""
WORDS = (
    *rule(
        Verb.REPLACE,
        rf"{REPLACE} {_OLD} {_BY} {_NEW}{_and(2)}{_and(3)}",
        rf"{_OLD} {BE}{REPLACED} par {_NEW}",
        rf"{_OLD} ?{ARROW} ?{_NEW}",
        rf"(?:(?:lire|mettre|écrire|dire) )?{_NEW},? (?:à le lieu|à la place|en lieu et place)"
        rf" de {_OLD}",
        rf"(?:à le lieu|en lieu et place|à la place) de ?:? {_OLD},? (?:lire|mettre|lisez|écrire|"
        rf"dire) ?:? {_NEW}",
        rf"{DELETE} (?:{_OLD}|{_ALL}),? (?:et )?(?:(?P<apart>ajouter|insérer)|l[ea]s? "
        rf"remplacer "
        rf"par|y substituer|mettre|remplacer par) {_NEW}(?: à la place)?",
        rf"{REPLACE} (?:{_ALL}|{_SINCE}) par {_NEW}",
    ),
    *rule(
        Verb.REPLACE,
        rf"{PUT} {IN_BRACKETS} (?:{_OLD}|{_ALL}|{_SINCE}|{_SENTENCE})",
    ),
    *rule(
        Verb.REPLACE,
        rf"{REPLACE} {_OLD},? (?:par|en|pour) ?:? {_NEW}",
        quoted=True,
    ),
    *rule(
        Verb.DELETE,
        rf"(?:la )?{DELETE} {_BOTH}",
        rf"{_BOTH},? {BE}{DELETED}",
        rf"{DELETE} (?:{_ALL}|{_SINCE})",
        rf"{DELETE}(?: {_SENTENCE})?",
    ),
    *rule(
        Verb.INSERT,
        rf"(?:le )?{INSERT}[ ,:]* ?{_NEW}",
        rf"{BE}(?P<edge>compléter|complétez|complétée?) (?:(?:le paragraphe|le alinéa|la "
        rf"phrase) )?"
        rf"(?:par|avec) ?:? ?{_NEW}",
        rf"(?P<bare>{_NEW})",
    ),
    *rule(
        Verb.NOTE,
        rf"{INSERT} l[ae]s? notes? de bas de page (?P<notes>{QUOTE}(?: et {QUOTE})*)",
        r"(?P<gone>supprimer l[ae]s? notes? de bas de page)",
        r"(?P<gone>remplacer l[ae]s? notes? de bas de page) par "
        rf"(?P<notes>{QUOTE}(?: et {QUOTE})*)",
    ),
    *rule(Set.UNABLE, "corriger les espaces", why=message("It does not say which spaces.")),
    *rule(
        Set.UNABLE,
        rf"ne modifier que la présentation de {_OLD} \(italique, gras, liens\)",
        why=message("It is about how words are set, and does not say how."),
    ),
)
"""The rules for words."""
