"""Instructions in Spanish, in the wording of amendments in the General Assembly.

Source of the wording: Spanish versions of amendment documents («En el párrafo 3 de la parte
dispositiva, sustitúyase “…” por “…”», «Insértese un nuevo párrafo después del noveno párrafo del
preámbulo, con el siguiente texto: …»).
"""

from __future__ import annotations

from draftbench.amend.wording.instruction import (
    UNKNOWN,
    Edge,
    Instruction,
    Place,
    Verb,
    becomes,
    new_words,
    numbered,
    quoted,
)
from draftbench.amend.wording.ordinals import spanish
from draftbench.document import ClauseKind

_KINDS = {
    ClauseKind.PREAMBULAR: "el párrafo del preámbulo",
    ClauseKind.OPERATIVE: "el párrafo de la parte dispositiva",
    ClauseKind.PARAGRAPH: "el párrafo",
    ClauseKind.ITEM: "el apartado",
    ClauseKind.HEADING: "el epígrafe",
    ClauseKind.CHAPEAU: "la frase introductoria",
    ClauseKind.TAIL: "la frase final",
    ClauseKind.NOTE: "la nota",
    ClauseKind.CLOSING: "la fórmula final",
    ClauseKind.ANNEX: "el anexo",
    ClauseKind.TABLE: "el cuadro",
    ClauseKind.TITLE: "el título",
    ClauseKind.ORGAN: "la mención del órgano",
}


def sentence(one: Instruction) -> str:
    """The instruction as one sentence.

    >>> place = Place(ClauseKind.OPERATIVE, "3")
    >>> sentence(Instruction(Verb.DELETE_CLAUSE, place))
    'Suprímase el párrafo 3 de la parte dispositiva.'
    """
    match one.verb:
        case Verb.INSERT_CLAUSE:
            return _new_clause(one)
        case Verb.DELETE_CLAUSE:
            return f"Suprímase {_called(one.place)}."
        case Verb.MOVE_CLAUSE:
            kind = becomes(one)
            said = f", como {_KINDS[kind].split(' ', 1)[1]}" if kind is not None else ""
            return f"Trasládese {_called(one.place)} {_goes(one)}{said}."
        case Verb.SPLIT_CLAUSE:
            where = f" después de {_which(one)}{quoted(one.after)}" if one.after else ""
            return f"Divídase {_called(one.place)} en dos{where}."
        case Verb.JOIN_CLAUSE:
            return f"Únase {_called(one.place)} al final {_of(_called(one.target))}."
        case Verb.REPLACE_CLAUSE:
            words = f"{quoted(one.new)}{_notes(one.notes)}"
            return f"Sustitúyase {_called(one.place)} por el siguiente texto: {words}."
    return _within(one)


def _within(one: Instruction) -> str:
    """An instruction about words of a clause."""
    place = _called(one.place)
    head = f"En {place}, "
    if one.edge is Edge.BEGINNING:
        head = f"Al principio {_of(place)}, "
    elif one.edge is Edge.END:
        head = f"Al final {_of(place)}, "
    elif one.after:
        head += f"después de {'' if one.old else _which(one)}{quoted(one.after)}, "
    which = _which(one) if one.old else ""
    match one.verb:
        case Verb.REPLACE:
            what = f"sustitúyase {which}{quoted(one.old)} por {quoted(one.new)}{_notes(one.notes)}"
        case Verb.INSERT:
            verb = "añádase" if one.edge is Edge.END else "insértese"
            what = f"{verb} {quoted(one.new)}{_notes(one.notes)}"
        case Verb.DELETE:
            what = f"suprímase {which}{quoted(one.old)}"
        case Verb.SPACING:
            what = "corríjanse los espacios"
        case Verb.NOTE:
            what = _footnote(one)
        case _:
            shown = "(cursiva, negrita, enlaces)"
            what = f"modifíquese solo la presentación de {which}{quoted(one.old)} {shown}"
    if one.gone and one.verb in (Verb.REPLACE, Verb.DELETE):
        many = "la llamada de nota" if one.gone == 1 else "las llamadas de nota"
        what += f" con {many} correspondiente{'' if one.gone == 1 else 's'}"
    return f"{head}{what}."


def _footnote(one: Instruction) -> str:
    said = " y ".join(quoted(words) for words in one.notes)
    many = max(one.gone, len(one.notes)) > 1
    the = "las notas de pie de página" if many else "la nota de pie de página"
    ending = "nse" if many else "se"
    if one.gone and one.notes:
        return f"sustitúya{ending} {the} por {said}"
    return f"supríma{ending} {the}" if one.gone else f"insérte{ending} {the} {said}"


def _new_clause(one: Instruction) -> str:
    article, noun = _KINDS[one.kind or ClauseKind.PARAGRAPH].split(" ", 1)
    new = f"una nueva {noun}" if article == "la" else f"un nuevo {noun}"
    number, texts = new_words(one)
    new += f"{' numerado' if numbered(one) else ''}{number}"
    if one.edge is not Edge.BEGINNING:
        where = f"después {_of(_called(one.target))}"
    else:
        where = f"al principio {_of('el texto' if one.target is None else _called(one.target))}"
    words = " ".join(map(quoted, texts))
    return f"Insértese {new} {where}, con el siguiente texto: {words}{_notes(one.notes)}."


def _goes(one: Instruction) -> str:
    if one.edge is not Edge.BEGINNING:
        return f"después {_of(_called(one.target))}"
    return f"al principio {_of(_called(one.target) if one.target is not None else 'el texto')}"


def _which(one: Instruction) -> str:
    if not one.occurrence:
        return ""
    return f"la {spanish(one.occurrence, feminine=True)} aparición de "


def _notes(notes: tuple[str, ...]) -> str:
    if not notes:
        return ""
    said = " y ".join(quoted(words) for words in notes)
    return f" con {'las notas' if len(notes) > 1 else 'la nota'} de pie de página {said}"


def _called(place: Place | None) -> str:
    if place is None or place is UNKNOWN:
        return "un párrafo que ya no figura en el texto"
    if place.was and place.former:
        return f"el antiguo {place.was}"
    said = _name(place)
    if place.was:
        return f"{said} (antes {place.was})"
    return f"{said} del texto de base" if place.former else said


def _name(place: Place) -> str:
    kind, number = place.kind, place.number
    if kind is ClauseKind.ITEM and place.within is not None and number:
        above = _of(_name(place.within))
        if number.startswith("subparagraph"):
            return f"el {spanish(int(number.split()[-1]), short=True)} apartado {above}"
        if number.startswith("bullet"):
            return f"la viñeta {number.removeprefix('bullet').strip()} {above}"
        head, _, suffix = number.partition(" ")
        own = f"{head.strip('()')}) {suffix}".strip()
        return f"el apartado {own} {above}"
    if kind is ClauseKind.PREAMBULAR and number.isdecimal():
        return f"el {spanish(int(number), short=True)} párrafo del preámbulo"
    if kind is ClauseKind.PREAMBULAR and number:
        return f"el párrafo {number} del preámbulo"
    if kind is ClauseKind.OPERATIVE and number:
        return f"el párrafo {number} de la parte dispositiva"
    article, noun = _KINDS[kind].split(" ", 1)
    if number:
        return f"{article} {noun} {number}"
    if kind in (ClauseKind.TITLE, ClauseKind.ORGAN):
        return f"{article} {noun}"
    if kind in (ClauseKind.OPERATIVE, ClauseKind.PREAMBULAR):
        return f"el nuevo {noun} {quoted(place.words)}"
    return f"{article} {noun} {quoted(place.words)}"


def _of(name: str) -> str:
    """«del párrafo», «de la nota»."""
    return f"del {name[3:]}" if name.startswith("el ") else f"de {name}"
