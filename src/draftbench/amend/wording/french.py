"""Instructions in French, in the wording of amendments in the General Assembly.

Source of the wording: French versions of amendment documents (« Au paragraphe 3 du dispositif,
remplacer … par … », « Après le neuvième alinéa du préambule, insérer un nouvel alinéa libellé comme
suit : … »).
"""

from __future__ import annotations

from draftbench.amend.wording import instruction
from draftbench.amend.wording.instruction import (
    UNKNOWN,
    Edge,
    Instruction,
    Place,
    Verb,
    becomes,
    new_words,
    numbered,
)
from draftbench.amend.wording.ordinals import french
from draftbench.document import ClauseKind

_KINDS = {
    ClauseKind.PREAMBULAR: "le alinéa du préambule",
    ClauseKind.OPERATIVE: "le paragraphe du dispositif",
    ClauseKind.PARAGRAPH: "le paragraphe",
    ClauseKind.ITEM: "le sous-alinéa",
    ClauseKind.HEADING: "le intertitre",
    ClauseKind.CHAPEAU: "la phrase introductive",
    ClauseKind.TAIL: "le membre de phrase final",
    ClauseKind.NOTE: "la note",
    ClauseKind.CLOSING: "la formule finale",
    ClauseKind.ANNEX: "la annexe",
    ClauseKind.TABLE: "le tableau",
    ClauseKind.TITLE: "le titre",
    ClauseKind.ORGAN: "la mention de l’organe",
}
"""Each with its article, not elided."""
_VOWELS = "aeiouéèêàâîïôûh"


def sentence(one: Instruction) -> str:
    """The instruction as one sentence.

    >>> place = Place(ClauseKind.OPERATIVE, "3")
    >>> sentence(Instruction(Verb.DELETE_CLAUSE, place))
    'Supprimer le paragraphe 3 du dispositif.'
    """
    match one.verb:
        case Verb.INSERT_CLAUSE:
            return _new_clause(one)
        case Verb.DELETE_CLAUSE:
            return f"Supprimer {_called(one.place)}."
        case Verb.MOVE_CLAUSE:
            kind = becomes(one)
            said = f", en tant que {_KINDS[kind].split(' ', 1)[1]}" if kind is not None else ""
            return f"Déplacer {_called(one.place)} {_goes(one)}{said}."
        case Verb.SPLIT_CLAUSE:
            where = f" après {_which(one)}{_quoted(one.after)}" if one.after else ""
            return f"Scinder {_called(one.place)} en deux{where}."
        case Verb.JOIN_CLAUSE:
            return f"Rattacher {_called(one.place)} à la fin {_of(_called(one.target))}."
        case Verb.REPLACE_CLAUSE:
            words = f"{_quoted(one.new)}{_notes(one.notes)}"
            return f"Remplacer {_called(one.place)} par le texte suivant\u00a0: {words}."
    return _within(one)


def _within(one: Instruction) -> str:
    """An instruction about words of a clause."""
    place = _called(one.place)
    head = f"{_capital(_at(place))}, "
    if one.edge is Edge.BEGINNING:
        head = f"Au début {_of(place)}, "
    elif one.edge is Edge.END:
        head = f"À la fin {_of(place)}, "
    elif one.after:
        head += f"après {'' if one.old else _which(one)}{_quoted(one.after)}, "
    which = _which(one) if one.old else ""
    match one.verb:
        case Verb.REPLACE:
            what = f"remplacer {which}{_quoted(one.old)} par {_quoted(one.new)}{_notes(one.notes)}"
        case Verb.INSERT:
            verb = "ajouter" if one.edge is Edge.END else "insérer"
            what = f"{verb} {_quoted(one.new)}{_notes(one.notes)}"
        case Verb.DELETE:
            what = f"supprimer {which}{_quoted(one.old)}"
        case Verb.SPACING:
            what = "corriger les espaces"
        case Verb.NOTE:
            what = _footnote(one)
        case _:
            shown = "(italique, gras, liens)"
            what = f"ne modifier que la présentation de {which}{_quoted(one.old)} {shown}"
    if one.gone and one.verb in (Verb.REPLACE, Verb.DELETE):
        many = "l’appel de note" if one.gone == 1 else "les appels de note"
        what += f" avec {many} correspondant{'' if one.gone == 1 else 's'}"
    return f"{head}{what}."


def _footnote(one: Instruction) -> str:
    said = " et ".join(_quoted(words) for words in one.notes)
    many = max(one.gone, len(one.notes)) > 1
    the = "les notes de bas de page" if many else "la note de bas de page"
    if one.gone and one.notes:
        return f"remplacer {the} par {said}"
    return f"supprimer {the}" if one.gone else f"insérer {the} {said}"


def _new_clause(one: Instruction) -> str:
    kind = one.kind or ClauseKind.PARAGRAPH
    if one.edge is not Edge.BEGINNING:
        head = f"Après {_called(one.target)}"
    elif one.target is None:
        head = "Au début du texte"
    else:
        head = f"Au début {_of(_called(one.target))}"
    number, texts = new_words(one)
    words = " ".join(map(_quoted, texts))
    new, reading = _new(kind)
    new += f"{' numéroté' if numbered(one) else ''}{number}"
    return f"{head}, insérer {new} {reading} comme suit\u00a0: {words}{_notes(one.notes)}."


def _new(kind: ClauseKind) -> tuple[str, str]:
    """The noun of a new clause, with "un nouveau", and how its words are announced."""
    article, noun = _KINDS[kind].split(" ", 1)
    if article == "la":
        return f"une nouvelle {noun}", "libellée"
    return f"un {'nouvel' if noun[0] in _VOWELS else 'nouveau'} {noun}", "libellé"


def _goes(one: Instruction) -> str:
    if one.edge is not Edge.BEGINNING:
        return f"après {_called(one.target)}"
    return f"au début {_of(_called(one.target) if one.target is not None else 'le texte')}"


def _which(one: Instruction) -> str:
    if not one.occurrence:
        return ""
    return f"la {french(one.occurrence, feminine=True)} occurrence de "


def _notes(notes: tuple[str, ...]) -> str:
    if not notes:
        return ""
    said = " et ".join(_quoted(words) for words in notes)
    return f" avec {'les notes' if len(notes) > 1 else 'la note'} de bas de page {said}"


def _called(place: Place | None) -> str:
    if place is None or place is UNKNOWN:
        return "un paragraphe qui ne figure plus dans le texte"
    if place.was and place.former:
        return f"l’ancien {place.was}"
    said = _name(place)
    if place.was:
        return f"{said} (ancien {place.was})"
    return f"{said} du texte de base" if place.former else said


def _name(place: Place) -> str:
    kind, number = place.kind, place.number
    if kind is ClauseKind.ITEM and place.within is not None and number:
        above = _of(_name(place.within))
        if number.startswith("subparagraph"):
            return f"le {french(int(number.split()[-1]))} sous-alinéa {above}"
        if number.startswith("bullet"):
            return f"la puce {number.removeprefix('bullet').strip()} {above}"
        head, _, suffix = number.partition(" ")
        own = f"{head.strip('()')}) {suffix}".strip()
        return f"l’alinéa {own} {above}"
    if kind is ClauseKind.PREAMBULAR and number.isdecimal():
        return f"le {french(int(number))} alinéa du préambule"
    if kind is ClauseKind.PREAMBULAR and number:
        return f"l’alinéa {number} du préambule"
    if kind is ClauseKind.OPERATIVE and number:
        return f"le paragraphe {number} du dispositif"
    article, noun = _KINDS[kind].split(" ", 1)
    if number:
        return _elided(f"{article} {noun} {number}")
    if kind in (ClauseKind.TITLE, ClauseKind.ORGAN):
        return f"{article} {noun}"
    if kind in (ClauseKind.OPERATIVE, ClauseKind.PREAMBULAR):
        new = "nouvel" if noun[0] in _VOWELS else "nouveau"
        return f"le {new} {noun} {_quoted(place.words)}"
    return _elided(f"{article} {noun} {_quoted(place.words)}")


def _elided(name: str) -> str:
    noun = name.split(" ", 1)[1]
    return f"l’{noun}" if noun[0] in _VOWELS else name


def _of(name: str) -> str:
    """« du paragraphe », « de l’alinéa »."""
    return f"du {name[3:]}" if name.startswith("le ") else f"de {name}"


def _at(name: str) -> str:
    """« au paragraphe », « à l’alinéa »."""
    if name.startswith("un "):
        return f"dans {name}"
    return f"au {name[3:]}" if name.startswith("le ") else f"à {name}"


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _quoted(words: str) -> str:
    return instruction.quoted(words, "fr")
