"""Reads a file that :mod:`draftbench.formats.akn.writer` wrote: exactly the text that it was.

Where somebody went on working in the file with another program, so that words stand in it that the
writer did not put there, it is no longer such a file and is read as every other one.
"""

from __future__ import annotations

from copy import copy
from dataclasses import replace

from draftbench.document import Clause, ClauseId, ClauseKind, Document, RichText, Source
from draftbench.document.richtext import join
from draftbench.formats.akn.inlines import OWN, Foreign, own, words_of
from draftbench.formats.akn.names import Element, child, local

_HOLDERS = ("p", "heading", "docTitle", "table")
_BESIDE = "components"
"""Amendments stand beside the text: :mod:`draftbench.formats.akn.amendments`."""
_AROUND = ("content", "intro", "list", "p")


def written_document(root: Element, source: Source) -> Document | None:
    """The text of a file of ours; None where it is none, or was changed elsewhere."""
    statement = child(root, "statement")
    if statement is None:
        return None
    facts = next(statement.iter(f"{{{OWN}}}document"), None)
    if facts is None:
        return None
    try:
        clauses = _clauses(statement)
        document = Document(
            facts.get(own("name"), "text"),
            tuple(clauses),
            facts.get(own("title"), ""),
            facts.get(own("kind"), "text"),
            facts.get(own("language"), "en"),
            replace(
                source,
                symbol=facts.get(own("symbol"), ""),
                date=facts.get(own("date"), ""),
                part=facts.get(own("part"), ""),
                masthead=tuple(filter(None, facts.get(own("masthead"), "").split("\n"))),
            ),
        )
    except (Foreign, ValueError):
        return None
    return document


def _clauses(statement: Element) -> list[Clause]:
    clauses: list[Clause] = []
    accounted: set[Element] = set()
    inside = (one for part in statement if local(part) != _BESIDE for one in part.iter("{*}*"))
    for held in inside:
        kind = held.get(own("kind"))
        if kind is None or held.tag == f"{{{OWN}}}document":
            continue
        number, holder = _parts(held)
        label = "" if number is None else (number.text or "")
        parent = held.get(own("parent"))
        text = RichText() if holder is None else _words(holder, number)
        clauses.append(
            Clause(
                ClauseId(held.get(own("id"), "")),
                ClauseKind(kind),
                text,
                held.get(own("label"), label),
                int(held.get(own("level"), "0")),
                None if parent is None else ClauseId(parent),
            )
        )
        accounted.update(one for one in (number, holder) if one is not None)
    _must_be_all(statement, accounted)
    return clauses


def _parts(held: Element) -> tuple[Element | None, Element | None]:
    """The element with the number of a clause and the one with its words."""
    number: Element | None = None
    around = held
    while True:
        inside = [one for one in around if local(one)]
        number = next((one for one in inside if one.get(own("number"))), number)
        if local(around) == "p" and around is held:
            title = child(held, "docTitle")
            return number, held if title is None else title
        holder = next((one for one in inside if local(one) in _HOLDERS), None)
        if holder is not None:
            number = next((one for one in holder if one.get(own("number"))), number)
            return number, holder
        deeper = next((one for one in inside if local(one) in _AROUND), None)
        if deeper is None:
            return number, None
        around = deeper


def _words(holder: Element, number: Element | None) -> RichText:
    if local(holder) == "table":
        rows = [
            _joined([words_of(cell[0]) for cell in row if len(cell)], "\t")
            for row in holder
            if local(row) == "tr"
        ]
        return _joined(rows, "\n")
    if number is None or number.getparent() is not holder:
        return words_of(holder)
    if (holder.text or "") or holder[0] is not number:
        raise Foreign
    tail = RichText(number.tail or "")
    rest = copy(holder)
    rest.text = None
    rest.remove(rest[0])
    return join([tail, words_of(rest)])


def _joined(texts: list[RichText], glue: str) -> RichText:
    parts = [part for text in texts for part in (RichText(glue), text)]
    return join(parts[1:])


def _must_be_all(statement: Element, accounted: set[Element]) -> None:
    """Raises Foreign where words stand outside the elements that were read."""
    waiting = [one for one in statement if local(one) not in ("meta", _BESIDE)]
    while waiting:
        one = waiting.pop()
        if one in accounted:
            if (one.tail or "").strip() and one.getparent() not in accounted:
                raise Foreign
            continue
        if (one.text or "").strip() or (one.tail or "").strip():
            raise Foreign
        waiting.extend(one)
