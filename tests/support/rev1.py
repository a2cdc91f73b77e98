"""A made-up revision of the sample's declaration: every kind of change once, none of it real."""

from collections.abc import Callable
from dataclasses import replace

from draftbench.document import Clause, ClauseId, ClauseKind, Document, Note, RichText, Source

NEW = "Deeply concerned at the growing use of forged documents by criminal groups in the region,"
SPLIT_AT = ", while bearing in mind the importance of striving"


def rev1(base: Document) -> Document:
    """Rev.1 of the declaration ``base``, with ids of its own.

    Against the base: PP 1 other quotation marks, PP 4 "shall" for "should" and a comma less, PP 5 a
    capital, PP 6 a phrase moved, a new PP 8, PP 8 an italic less, PP 9 without its note, no PP 10,
    PP 11 another note, OP 1 split, OP 5 moved up and changed, OP 3 and OP 4 merged, OP 6 with other
    words.
    """
    clauses: list[Clause] = []
    for clause in base:
        name = clause.id.partition(".")[2]
        edit = _EDITS.get(name)
        if name != "pp10":
            clauses.append(clause if edit is None else edit(clause))
        if name == "pp7":
            clauses.append(_own("pp7bis", ClauseKind.PREAMBULAR, RichText(NEW)))
        if name == "op1":
            clauses.append(_own("op1bis", ClauseKind.OPERATIVE, _second_half(clause)))
    clauses = _merged(_moved(clauses))
    made = tuple(
        replace(
            clause,
            id=_renamed(clause.id),
            parent=None if clause.parent is None else _renamed(clause.parent),
            label=clause.label if clause.parent else "",
        )
        for clause in clauses
    )
    source = Source("rev1.docx", "", "A/CONF.213/L.6/Rev.1")
    return replace(base, name="rev1", clauses=made, title="Declaration, Rev.1", source=source)


def _renamed(clause: ClauseId) -> ClauseId:
    return ClauseId(f"rev1.{clause.partition('.')[2]}")


def _own(name: str, kind: ClauseKind, text: RichText) -> Clause:
    return Clause(ClauseId(f"declaration.{name}"), kind, text)


def _words(old: str, new: str) -> Callable[[Clause], Clause]:
    def edit(clause: Clause) -> Clause:
        at = clause.text.text.index(old)
        return replace(clause, text=clause.text.splice(at, at + len(old), RichText(new)))

    return edit


def _then(*edits: Callable[[Clause], Clause]) -> Callable[[Clause], Clause]:
    def edit(clause: Clause) -> Clause:
        for each in edits:
            clause = each(clause)
        return clause

    return edit


def _first_half(clause: Clause) -> Clause:
    at = clause.text.text.index(SPLIT_AT)
    return replace(clause, text=clause.text.slice(0, at) + RichText(";"))


def _second_half(clause: Clause) -> RichText:
    text = clause.text
    rest = text.slice(text.text.index(SPLIT_AT) + len(SPLIT_AT), len(text))
    return (
        RichText("Also urges the Twelfth Congress to bear in mind the importance of striving")
        + rest
    )


def _less_italic(clause: Clause) -> Clause:
    return replace(clause, text=replace(clause.text, marks=clause.text.marks[1:]))


def _without_note(clause: Clause) -> Clause:
    (at,) = clause.text.note_positions()
    return replace(clause, text=clause.text.splice(at, at + 1, RichText()))


def _other_note(clause: Clause) -> Clause:
    (note,) = clause.text.notes
    words = note.text.plain.rstrip(".") + ", annex."
    new = Note(note.id, note.label, RichText(words))
    return replace(clause, text=replace(clause.text, notes=(new,)))


def _moved(clauses: list[Clause]) -> list[Clause]:
    """OP 5 before OP 2."""
    name = {clause.id.partition(".")[2]: at for at, clause in enumerate(clauses)}
    moved = clauses.pop(name["op5"])
    clauses.insert(name["op2"], moved)
    return clauses


def _merged(clauses: list[Clause]) -> list[Clause]:
    """OP 3 and OP 4 in one."""
    at = next(n for n, clause in enumerate(clauses) if clause.id.endswith(".op3"))
    first, second = clauses[at], clauses[at + 1]
    one = first.text.slice(0, len(first.text) - 1)
    two = second.text.slice(len("Encourages"), len(second.text))
    text = one + RichText(", and invites") + two
    return [*clauses[:at], replace(first, text=text), *clauses[at + 2 :]]


_EDITS: dict[str, Callable[[Clause], Clause]] = {
    "pp1": _then(_words("“", '"'), _words("”", '"')),
    "pp4": _then(
        _words("should be addressed", "shall be addressed"), _words("manner, to", "manner to")
    ),
    "pp5": _words("Taking note", "Taking Note"),
    "pp6": _then(
        _words("drug trafficking, money-laundering, ", ""),
        _words("arms trafficking and", "arms trafficking, drug trafficking, money-laundering and"),
    ),
    "pp8": _less_italic,
    "pp9": _without_note,
    "pp11": _other_note,
    "op1": _first_half,
    "op5": _words("innovative measures", "new and effective measures"),
    "op6": _words("special consideration", "priority"),
}
"""What becomes of the clauses of the base that stay clauses of their own."""
