"""Instructions in English, in the wording of amendments in the General Assembly.

Source of the wording: amendment documents ("Delete paragraph 2 (c).", "After the ninth preambular
paragraph, insert a new paragraph reading:") and amendments read out from the floor.
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
from draftbench.amend.wording.ordinals import english
from draftbench.document import ClauseKind

_CALLED = {
    ClauseKind.TITLE: "the title",
    ClauseKind.ORGAN: "the line that names the organ",
}
_KINDS = {
    ClauseKind.PREAMBULAR: "preambular paragraph",
    ClauseKind.OPERATIVE: "operative paragraph",
    ClauseKind.PARAGRAPH: "paragraph",
    ClauseKind.ITEM: "subparagraph",
    ClauseKind.HEADING: "heading",
    ClauseKind.CHAPEAU: "introductory line",
    ClauseKind.TAIL: "closing words",
    ClauseKind.NOTE: "note",
    ClauseKind.CLOSING: "closing line",
    ClauseKind.ANNEX: "annex",
    ClauseKind.TABLE: "table",
    ClauseKind.TITLE: "title",
    ClauseKind.ORGAN: "line that names the organ",
}


def sentence(one: Instruction) -> str:
    """The instruction as one sentence.

    >>> place = Place(ClauseKind.OPERATIVE, "3")
    >>> sentence(Instruction(Verb.REPLACE, place, "shall", "should"))
    'In operative paragraph 3, replace “shall” by “should”.'
    """
    match one.verb:
        case Verb.INSERT_CLAUSE:
            return _new_clause(one)
        case Verb.DELETE_CLAUSE:
            return f"Delete {clause_name(one.place)}."
        case Verb.MOVE_CLAUSE:
            kind = becomes(one)
            said = f", as {_article(_KINDS[kind])}" if kind is not None else ""
            return f"Move {clause_name(one.place)} {_goes(one)}{said}."
        case Verb.SPLIT_CLAUSE:
            where = f" after {_which(one)}{quoted(one.after)}" if one.after else ""
            return f"Divide {clause_name(one.place)} in two{where}."
        case Verb.JOIN_CLAUSE:
            return f"Join {clause_name(one.place)} to the end of {clause_name(one.target)}."
        case Verb.REPLACE_CLAUSE:
            words = f"{quoted(one.new)}{_notes(one.notes)}"
            return f"Replace {clause_name(one.place)} by the following: {words}."
    return _within(one)


def _within(one: Instruction) -> str:
    """An instruction about words of a clause."""
    place = clause_name(one.place)
    if one.verb is Verb.INSERT and one.edge is Edge.END:
        return f"At the end of {place}, add {quoted(one.new)}{_notes(one.notes)}."
    head = f"In {place}, "
    if one.edge is Edge.BEGINNING:
        head = f"At the beginning of {place}, "
    elif one.edge is Edge.END:
        head = f"At the end of {place}, "
    elif one.after:
        head += f"after {'' if one.old else _which(one)}{quoted(one.after)}, "
    which = _which(one) if one.old else ""
    match one.verb:
        case Verb.REPLACE:
            what = f"replace {which}{quoted(one.old)} by {quoted(one.new)}{_notes(one.notes)}"
        case Verb.INSERT:
            what = f"insert {quoted(one.new)}{_notes(one.notes)}"
        case Verb.DELETE:
            what = f"delete {which}{quoted(one.old)}"
        case Verb.SPACING:
            what = "correct the spacing"
        case Verb.NOTE:
            what = _footnote(one)
        case _:
            what = f"change only how {which}{quoted(one.old)} is set (italics, bold type, links)"
    if one.gone and one.verb in (Verb.REPLACE, Verb.DELETE):
        what += " with the footnote" if one.gone == 1 else " with the footnotes"
        what += " called there"
    return f"{head}{what}."


def _footnote(one: Instruction) -> str:
    said = " and ".join(f"{quoted(words)}" for words in one.notes)
    many = "footnotes" if max(one.gone, len(one.notes)) > 1 else "footnote"
    if one.gone and one.notes:
        return f"replace the {many} by {said}"
    return f"delete the {many}" if one.gone else f"insert the {many} {said}"


def _new_clause(one: Instruction) -> str:
    kind = "numbered paragraph" if numbered(one) else _KINDS[one.kind or ClauseKind.PARAGRAPH]
    if one.edge is not Edge.BEGINNING:
        head = f"After {clause_name(one.target)}"
    elif one.target is None:
        head = "At the beginning of the text"
    else:
        head = f"Before the first subparagraph of {clause_name(one.target)}"
        if one.kind is not ClauseKind.ITEM:
            head = f"At the beginning of {clause_name(one.target)}"
    number, new = new_words(one)
    words = " ".join(map(quoted, new))
    return f"{head}, insert a new {kind}{number} reading: {words}{_notes(one.notes)}."


def _article(noun: str) -> str:
    return f"an {noun}" if noun[0] in "aeiou" else f"a {noun}"


def _goes(one: Instruction) -> str:
    if one.edge is not Edge.BEGINNING:
        return f"after {clause_name(one.target)}"
    return (
        f"to the beginning of {clause_name(one.target) if one.target is not None else 'the text'}"
    )


def _which(one: Instruction) -> str:
    return f"the {english(one.occurrence)} " if one.occurrence else ""


def _notes(notes: tuple[str, ...]) -> str:
    if not notes:
        return ""
    said = " and ".join(f"{quoted(words)}" for words in notes)
    return f" with the footnote{'s' if len(notes) > 1 else ''} {said}"


def clause_name(place: Place | None) -> str:
    """What a clause is called: "operative paragraph 3 (a)"."""
    if place is None or place is UNKNOWN:
        return "a paragraph that is no longer in the text"
    if place.was and place.former:
        return f"former {place.was}"
    said = _name(place)
    if place.was:
        return f"{said} (was {place.was})"
    return f"{said} of the base text" if place.former else said


def _name(place: Place) -> str:
    kind, number = place.kind, place.number
    if kind is ClauseKind.ITEM and place.within is not None and number:
        above = _name(place.within)
        if number.startswith("subparagraph"):
            return f"the {english(int(number.split()[-1]))} subparagraph of {above}"
        if number.startswith("(") and place.within.kind is not ClauseKind.PREAMBULAR:
            return f"{above} {number}"
        said = number if number.startswith("bullet") else f"subparagraph {number}"
        return f"{said} of {above}"
    if kind is ClauseKind.PREAMBULAR and number.isdecimal():
        return f"the {english(int(number))} preambular paragraph"
    if number:
        return f"{_KINDS[kind]} {number}"
    if kind in _CALLED:
        return _CALLED[kind]
    if kind in (ClauseKind.OPERATIVE, ClauseKind.PREAMBULAR):
        return f"the new {_KINDS[kind]} {quoted(place.words)}"
    return f"the {_KINDS[kind]} {quoted(place.words)}"
