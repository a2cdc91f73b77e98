"""Writes a text as Akoma Ntoso 3.0, by the guidelines of the United Nations (AKN4UN).

A statement: the title in the preface, the organ as enacting formula and preambular paragraphs as
containers of the preamble, operative paragraphs with their printed numbers in the body, under
sections where there are headings, lists as points, notes at their calls. What the guidelines have
no place for is a container with its kind as a name. Every clause has its id as ``GUID`` and an
``eId`` by the naming convention; attributes of our own keep what is needed to read exactly the
same text again (:mod:`draftbench.formats.akn.reader`).
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import chain, islice
from typing import Any

from lxml import etree

from draftbench.document import Clause, ClauseId, ClauseKind, Document, printed_labels
from draftbench.errors import OutputError
from draftbench.formats.akn.amendments import Proposed, put_amendments
from draftbench.formats.akn.metadata import Taken, metadata, statement_name, trace
from draftbench.formats.akn.names import Element
from draftbench.formats.akn.wording import AKN, OPENING, OWN, fill, own, put
from draftbench.formats.docx.names import printable
from draftbench.formats.docx.write.paragraphs import OpeningSpan, italic_span
from draftbench.formats.imported import Written, unused
from draftbench.messages import message
from draftbench.resources import resource

_HEADED = (ClauseKind.HEADING, ClauseKind.ANNEX)
_HIERARCHY = {
    ClauseKind.OPERATIVE: "paragraph",
    ClauseKind.PARAGRAPH: "paragraph",
    ClauseKind.ITEM: "point",
}
_REFERENCES = {"paragraph": "para", "section": "sec"}
_UNFIT = re.compile(r"[^\w.-]+")
_SPACE = re.compile(r"\s")


def akn_file(
    document: Document,
    *,
    opening_span: OpeningSpan | None = None,
    taken: Mapping[ClauseId, Sequence[Taken]] | None = None,
    proposed: Sequence[Proposed] = (),
) -> Written:
    """The text as a file, checked against the schema. Raises OutputError where it does not hold.

    ``opening_span`` finds the opening phrases that are marked as such; ``taken`` says from which
    clauses of other texts the words of clauses come; ``proposed`` are open amendments to it, which
    :func:`draftbench.formats.akn.amendments.amendments_in` reads. Law: the file read again is the
    same text, but for control characters that XML cannot hold, which ``losses`` says.
    """
    root = etree.Element(f"{{{AKN}}}akomaNtoso", nsmap={None: AKN, "db": OWN})  # type: ignore[dict-item]
    statement = put(root, "statement", name=statement_name(document), contains="singleVersion")
    metadata(statement, document)
    writer = _Writer(document, opening_span)
    writer.write(statement)
    trace(
        statement,
        ((writer.eids[clause], one) for clause, of in (taken or {}).items() for one in of),
    )
    put_amendments(statement, document, writer.eids, proposed)
    data = etree.tostring(root, xml_declaration=True, encoding="UTF-8")
    schema = _schema()
    if not schema.validate(etree.fromstring(data)):
        line = next((error.line for error in iter(schema.error_log)), 0)  # type: ignore[call-overload]
        raise OutputError(
            "The text could not be written as valid Akoma Ntoso (line {line} of the "
            "file breaks the schema); write .docx or .json instead.",
            line=line,
        )
    lost = any(
        printable(text) != text
        for clause in document
        for text in (clause.text.text, *(note.text.text for note in clause.text.notes))
    )
    return Written(
        data, (message("Control characters were left out; XML has none."),) if lost else ()
    )


def _schema() -> etree.XMLSchema:
    """The schema, compiled for each file in a tenth of a second: kept, it holds ten megabytes."""
    main = resource("akn", "akomantoso30.xsd").read_bytes()
    parser = etree.XMLParser(no_network=True, resolve_entities=False)
    parser.resolvers.add(_Beside())
    return etree.XMLSchema(etree.fromstring(main, parser))


class _Beside(etree.Resolver):
    """Finds the schema of the ``xml:`` attributes beside the main one."""

    def resolve(self, url: str, public_id: str, context: Any) -> Any:  # type: ignore[override]
        """Called by lxml for what a schema imports."""
        data = resource("akn", url.rpartition("/")[2]).read_bytes()
        return self.resolve_string(data, context, base_url=url)


class _Writer:
    """One text under way."""

    def __init__(self, document: Document, opening_span: OpeningSpan | None) -> None:
        self._document = document
        self._opening = opening_span
        self._labels = printed_labels(document)
        self.eids: dict[ClauseId, str] = {}
        self._taken: set[str] = set()
        self._counts: dict[tuple[str, str], int] = {}

    def write(self, statement: Element) -> None:
        """Preface, preamble, body and conclusions, as far as there are such."""
        tops = [self._document[clause] for clause in self._document.children(None)]
        at = self._preface(statement, tops)
        at = self._preamble(statement, tops, at)
        end = len(tops)
        while end > at and tops[end - 1].kind is ClauseKind.CLOSING:
            if self._document.children(tops[end - 1].id):
                break
            end -= 1
        self._body(statement, tops[at:end])
        if end < len(tops):
            conclusions = put(statement, "conclusions")
            for clause in tops[end:]:
                held = put(conclusions, "container", name="closing")
                self._identify(self._line(held, clause), "p", "conclusions", clause)

    def _preface(self, statement: Element, tops: list[Clause]) -> int:
        at = 0
        preface: Element | None = None
        while at < len(tops) and tops[at].kind is ClauseKind.TITLE:
            if self._document.children(tops[at].id):
                break
            if preface is None:
                preface = put(statement, "preface")
            line = put(put(preface, "container", name="title"), "p")
            self._identify(line, "p", "preface", tops[at])
            self._number(line, tops[at], "docNumber")
            self._say(put(line, "docTitle"), tops[at])
            at += 1
        return at

    def _preamble(self, statement: Element, tops: list[Clause], at: int) -> int:
        preamble: Element | None = None
        while at < len(tops):
            clause = tops[at]
            alone = not self._document.children(clause.id)
            if clause.kind is ClauseKind.ORGAN and alone and preamble is None:
                preamble = put(statement, "preamble")
                held = put(preamble, "formula", name="enactingFormula")
                held.set("eId", self._free("preamble__formula", "1"))
                self._identify(self._line(held, clause), "p", "preamble__formula_1", clause)
            elif clause.kind is ClauseKind.PREAMBULAR:
                if preamble is None:
                    preamble = put(statement, "preamble")
                self._preambular(preamble, clause)
            else:
                break
            at += 1
        return at

    def _preambular(self, preamble: Element, clause: Clause) -> None:
        start, end = italic_span(clause.text.text, clause, self._document.language, self._opening)
        name = printable(clause.text.text[start:end]).strip() or "preambular"
        held = put(preamble, "container", name=name, refersTo="#preamble")
        eid = self._identify(held, "container", "preamble", clause)
        self._line(held, clause)
        self._list(held, clause.id, eid)

    def _list(self, held: Element, parent: ClauseId, prefix: str) -> None:
        """What hangs on a clause of the preamble: items in lists, all else between them."""
        lines: Element | None = None
        for child in self._document.children(parent):
            clause = self._document[child]
            if clause.kind is ClauseKind.ITEM:
                if lines is None:
                    lines = put(held, "blockList")
                    lines.set("eId", self._free(f"{prefix}__list", "1"))
                item = put(lines, "item")
                eid = self._identify(item, "item", prefix, clause)
                self._number(item, clause, "num")
                self._say(put(item, "p"), clause)
                self._list(item, clause.id, eid)
                continue
            lines = None
            line = put(held, "p")
            self._identify(line, "p", prefix, clause)
            self._number(line, clause, "span")
            self._say(line, clause)
            self._list(held, clause.id, prefix)

    def _body(self, statement: Element, tops: list[Clause]) -> None:
        body = put(statement, "mainBody")
        open_: list[tuple[int, Element, str]] = [(-1, body, "")]
        for clause in tops:
            if clause.kind not in _HEADED:
                self._piece(open_[-1][1], clause, open_[-1][2])
                continue
            rank = clause.level if clause.kind is ClauseKind.HEADING else 0
            while open_[-1][0] >= rank:
                self._closed(open_.pop()[1])
            held = put(open_[-1][1], "section")
            eid = self._identify(held, "section", open_[-1][2], clause)
            self._number(held, clause, "num")
            self._say(put(held, "heading"), clause)
            for child in self._document.children(clause.id):
                self._piece(held, self._document[child], eid)
            open_.append((rank, held, eid))
        for _, held, _ in open_:
            self._closed(held)

    def _closed(self, held: Element) -> None:
        """A section holds at least something."""
        if not len(held):
            held = put(held, "hcontainer", name="empty")
            put(put(held, "content"), "p")
        elif held.tag.endswith("}section") and held[-1].tag.endswith(("}heading", "}num")):
            put(put(held, "content"), "p")

    def _piece(self, parent: Element, clause: Clause, prefix: str) -> None:
        """A clause of the body with what hangs on it."""
        name = _HIERARCHY.get(clause.kind, "hcontainer")
        held = put(parent, name, **({"name": clause.kind.value} if name == "hcontainer" else {}))
        if clause.kind is ClauseKind.OPERATIVE:
            held.set("refersTo", "#operative")
        eid = self._identify(held, name, prefix, clause)
        self._number(held, clause, "num")
        children = [self._document[child] for child in self._document.children(clause.id)]
        if clause.kind is ClauseKind.TABLE:
            self._table(put(held, "intro" if children else "content"), clause)
        else:
            inside = held
            if children and all(child.kind is ClauseKind.ITEM for child in children):
                inside = put(held, "list")
                inside.set("eId", self._free(f"{eid}__list", "1"))
            self._say(put(put(inside, "intro" if children else "content"), "p"), clause)
            held = inside
        for child in children:
            self._piece(held, child, eid)

    def _line(self, held: Element, clause: Clause) -> Element:
        """A paragraph of a clause whose element has no place for a number."""
        line = put(held, "p")
        self._number(line, clause, "span")
        self._say(line, clause)
        return line

    def _table(self, held: Element, clause: Clause) -> None:
        """Rows and cells; the words of the cells with the signs between them are the clause's."""
        table = put(held, "table")
        words = clause.text.text
        signs = [match.span() for match in re.finditer("[\t\n]", words)]
        cells = islice(clause.text.cut(chain(*signs)), 0, None, 2)
        for row in words.split("\n"):
            line = put(table, "tr")
            for cell in islice(cells, row.count("\t") + 1):
                fill(put(put(line, "td"), "p"), cell)

    def _say(self, held: Element, clause: Clause) -> None:
        """The words of a clause, the opening phrase as such where it has no looks of its own."""
        text = clause.text
        start, end = italic_span(text.text, clause, self._document.language, self._opening)
        opened = text.slice(0, end)
        if end and not (start or opened.marks or opened.notes):
            fill(put(held, "i", **{"class": OPENING}), opened)
            text = text.slice(end, len(text))
        fill(held, text)

    def _number(self, held: Element, clause: Clause, name: str) -> None:
        """The printed number before the words."""
        label = printable(self._labels[clause.id])
        if label.strip():
            one = put(held, name)
            one.text = label
            one.set(own("number"), "1")

    def _identify(self, held: Element, name: str, prefix: str, clause: Clause) -> str:
        """The id of the clause, and all that is needed to make it again; gives its ``eId``."""
        if clause.id and not _SPACE.search(clause.id):
            held.set("GUID", printable(clause.id))
        held.set(own("id"), printable(clause.id))
        held.set(own("kind"), clause.kind.value)
        if clause.level:
            held.set(own("level"), str(clause.level))
        if clause.parent is not None:
            held.set(own("parent"), printable(clause.parent))
        if clause.label != self._labels[clause.id]:
            held.set(own("label"), printable(clause.label))
        reference = _REFERENCES.get(name, name)
        if name == "hcontainer":
            reference = clause.kind.value
        number = _UNFIT.sub("", self._labels[clause.id]).strip(".")
        if not number or name in ("container", "formula", "section", "p"):
            key = prefix, reference
            self._counts[key] = self._counts.get(key, 0) + 1
            number = str(self._counts[key])
        eid = self._free(f"{prefix}__{reference}" if prefix else reference, number)
        held.set("eId", eid)
        self.eids[clause.id] = eid
        return eid

    def _free(self, stem: str, number: str) -> str:
        """An ``eId`` that no other element has: ``para_3``, else ``para_3_2``."""
        chosen = unused(f"{stem}_{number}", self._taken, "{}_{}")
        self._taken.add(chosen)
        return chosen
