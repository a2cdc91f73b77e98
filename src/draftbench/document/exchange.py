"""Documents as plain data (dicts, lists, strings, numbers) for JSON and the project file.

``from_data(to_data(document)) == document`` for every document.
"""

from typing import Any
from weakref import WeakValueDictionary

from draftbench.document.clause import Clause, ClauseId, ClauseKind, Origin
from draftbench.document.document import Document, Source
from draftbench.document.numbering import (
    PLAIN,
    Fixed,
    Number,
    Numbering,
    Published,
    Scheme,
    Sections,
)
from draftbench.document.richtext import Mark, MarkKind, Note, RichText

Data = dict[str, Any]


def text_to_data(text: RichText) -> Data:
    """A rich text as data; empty lists are left out."""
    data: Data = {"text": text.text}
    if text.marks:
        data["marks"] = [[m.start, m.end, m.kind.value, m.value] for m in text.marks]
    if text.notes:
        data["notes"] = [
            {"id": n.id, "label": n.label, "text": text_to_data(n.text), "resolved": n.resolved}
            for n in text.notes
        ]
    return data


def text_from_data(data: Data) -> RichText:
    """The inverse of :func:`text_to_data`. Raises KeyError, TypeError or ValueError on bad data."""
    if len(data) == 1:
        return _plain(data["text"])
    return RichText(
        data["text"],
        tuple(
            Mark(start, end, MarkKind(kind), value)
            for start, end, kind, value in data.get("marks", ())
        ),
        tuple(
            Note(n["id"], n["label"], text_from_data(n["text"]), n.get("resolved", ""))
            for n in data.get("notes", ())
        ),
    )


_texts: WeakValueDictionary[str, RichText] = WeakValueDictionary()


def _plain(text: str) -> RichText:
    """The same object for the same words while it is in use: what many amendments quote is kept
    once."""
    known = _texts.get(text)
    if known is None:
        known = _texts[text] = RichText(text)
    return known


def clause_to_data(clause: Clause) -> Data:
    """A clause as data."""
    data: Data = {"id": clause.id, "kind": clause.kind.value, **text_to_data(clause.text)}
    if clause.label:
        data["label"] = clause.label
    if clause.level:
        data["level"] = clause.level
    if clause.parent is not None:
        data["parent"] = clause.parent
    if clause.origins:
        data["origins"] = [[o.document, o.clause] for o in clause.origins]
    return data


def _text_of(clause: Data) -> Data:
    if "marks" in clause or "notes" in clause:
        return clause
    return {"text": clause["text"]}


def clause_from_data(data: Data) -> Clause:
    """The inverse of :func:`clause_to_data`."""
    parent = data.get("parent")
    return Clause(
        ClauseId(data["id"]),
        ClauseKind(data["kind"]),
        text_from_data(_text_of(data)),
        data.get("label", ""),
        data.get("level", 0),
        None if parent is None else ClauseId(parent),
        tuple(Origin(document, ClauseId(clause)) for document, clause in data.get("origins", ())),
    )


def to_data(document: Document) -> Data:
    """A document as data."""
    source = document.source
    return {
        "name": document.name,
        "title": document.title,
        "kind": document.kind,
        "language": document.language,
        "source": {
            "file": source.file,
            "sha256": source.sha256,
            "symbol": source.symbol,
            "part": source.part,
            "date": source.date,
            **({"masthead": list(source.masthead)} if source.masthead else {}),
        },
        "clauses": [clause_to_data(clause) for clause in document],
        **({} if document.numbering == PLAIN else {"numbering": _numbering(document.numbering)}),
    }


def from_data(data: Data) -> Document:
    """The inverse of :func:`to_data`. Raises KeyError, TypeError or ValueError on bad data."""
    return Document(
        data["name"],
        tuple(clause_from_data(clause) for clause in data["clauses"]),
        data.get("title", ""),
        data.get("kind", "text"),
        data.get("language", "en"),
        _source(data.get("source", {})),
        _numbering_from(data["numbering"]) if "numbering" in data else PLAIN,
    )


def published_to_data(published: Fixed) -> list[list[Any]]:
    """Frozen numbers as data: clause, series, text, place, suffix, head, section of each."""
    return [
        [one.clause, one.series, one.text, n.place, n.suffix, n.head, one.section]
        for one, n in ((one, one.number) for one in published)
    ]


def published_from_data(data: list[list[Any]]) -> Fixed:
    """The inverse of :func:`published_to_data`."""
    return Fixed(
        Published(ClauseId(clause), series, text, Number(int(place), suffix, head), section)
        for clause, series, text, place, suffix, head, section in data
    )


def _numbering(numbering: Numbering) -> Data:
    published = numbering.published
    return {
        "sections": numbering.sections.value,
        "published": None if published is None else published_to_data(published),
        "scheme": numbering.scheme.value,
        "came": published_to_data(numbering.came),
        "counted": sorted(numbering.counted),
        "first": numbering.first,
    }


def _numbering_from(data: Data) -> Numbering:
    published = data["published"]
    return Numbering(
        Sections(data["sections"]),
        None if published is None else published_from_data(published),
        Scheme(data["scheme"]),
        published_from_data(data["came"]),
        frozenset(map(ClauseId, data["counted"])),
        data["first"],
    )


def _source(data: Data) -> Source:
    return Source(**{**data, "masthead": tuple(data.get("masthead", ()))})
