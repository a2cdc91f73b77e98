"""Open amendments in a file of Akoma Ntoso, beside the text that they amend.

Each is a component with an ``amendment``: who proposes it, its instructions in words (``mod``),
the analysis for other programs (``textualMod`` with its place, old and new words), its reason, and
in our own namespace exactly what it changes, which is read back (:func:`amendments_in`).
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from msgspec import convert

from draftbench.amend.amendment import Amendment
from draftbench.amend.changesets.amendmentdata import Code, amendment_in
from draftbench.amend.changesets.changes import (
    Change,
    Deletion,
    Insertion,
    Join,
    Relocation,
    Slot,
    Splice,
    Split,
)
from draftbench.amend.changesets.documentdata import Name
from draftbench.amend.changesets.plain_data import amendment_to_data
from draftbench.document import ClauseId, Document
from draftbench.formats.akn.metadata import LANGUAGES, NO_DATE, Identity, addresses, identification
from draftbench.formats.akn.names import Element
from draftbench.formats.akn.wording import AKN, OWN, put
from draftbench.formats.docx.names import printable
from draftbench.formats.imported import Imported
from draftbench.formats.safety import parse_xml

BESIDE = "amendments-beside"
"""The code of the note that says that a file has amendments beside its text."""
_DATE = re.compile(r"\d{4}-\d\d-\d\d")
_UNFIT = re.compile(r"[^A-Za-z0-9.]+")
_MOST = 10_000
"""So many amendments of a file are read; the others are counted as unread."""


@dataclass(frozen=True, slots=True)
class Proposed:
    """An open ``amendment`` with its ``instructions`` as sentences, the ``sponsors`` by code and
    name, and the ``title`` that is shown. Its changes are those of the text in the file where it
    has a place there."""

    amendment: Amendment
    instructions: tuple[str, ...]
    sponsors: tuple[tuple[str, str], ...]
    title: str = ""


@dataclass(frozen=True, slots=True)
class AmendmentsRead:
    """The ``amendments`` of a file, the names of their sponsors by code, and how many amendments
    hold nothing that can be read back."""

    amendments: tuple[Amendment, ...] = ()
    names: tuple[tuple[str, str], ...] = ()
    unread: int = 0


def put_amendments(
    statement: Element,
    document: Document,
    eids: Mapping[ClauseId, str],
    proposed: Sequence[Proposed],
) -> None:
    """Puts the amendments behind the text of ``statement``; ``eids`` are the elements of the
    clauses of ``document``."""
    if not proposed:
        return
    components = put(statement, "components", eId="cmpnts")
    for number, one in enumerate(proposed, start=1):
        held = put(components, "component", eId=f"cmp_{number}")
        _Writer(held, f"cmp_{number}", document, eids).write(one)


def amendments_in(data: bytes, name: str) -> AmendmentsRead:
    """The amendments that a file of ours holds. Raises InputError where it is not XML that is read
    (:func:`draftbench.formats.safety.parse_xml`)."""
    found: list[Amendment] = []
    names: dict[str, str] = {}
    unread = 0
    for element in parse_xml(data, name).iter(f"{{{AKN}}}amendment"):
        held = next(element.iter(f"{{{OWN}}}amendment"), None)
        content = None if held is None or len(found) >= _MOST else _content(held.text or "")
        if content is None:
            unread += 1
            continue
        found.append(content[0])
        names |= content[1]
    return AmendmentsRead(tuple(found), tuple(names.items()), unread)


def _content(text: str) -> tuple[Amendment, dict[str, str]] | None:
    """The amendment with the names of its sponsors; None where the words are not what was written
    here."""
    try:
        data = json.loads(text)
        names = convert(data.pop("names", {}), dict[Code, Name], strict=True)
        return amendment_in(data), names
    except (ValueError, TypeError, AttributeError, RecursionError):
        return None


class _Writer:
    """One amendment under way, in ``held``."""

    def __init__(
        self, held: Element, eid: str, document: Document, eids: Mapping[ClauseId, str]
    ) -> None:
        self._held = put(held, "amendment", name="amendment", contains="originalVersion")
        self._eid = eid
        self._document = document
        self._eids = eids

    def write(self, one: Proposed) -> None:
        amendment = one.amendment
        organizations = [
            (f"{self._eid}__{_UNFIT.sub('-', code).strip('-') or 'x'}", name)
            for code, name in one.sponsors
        ]
        meta = put(self._held, "meta")
        language = LANGUAGES.get(self._document.language, "und")
        date = amendment.at[:10] if _DATE.fullmatch(amendment.at[:10]) else NO_DATE
        number = _UNFIT.sub("-", amendment.id).strip("-") or self._eid
        work = f"/akn/un/amendment/modification/un/{date}/{number}"
        authors = tuple(eid for eid, _ in organizations)
        identification(
            meta,
            Identity(
                work,
                f"{work}/{language}@",
                date,
                language,
                one.title,
                printable(amendment.id),
                "modification",
                authors or ("un",),
            ),
        )
        if amendment.changes.changes:
            self._analysis(meta, amendment, len(one.instructions))
        references = put(meta, "references", source="#draftbench")
        for eid, name in organizations:
            href = f"/akn/ontology/organization/un/{eid.rpartition('__')[2]}"
            put(references, "TLCOrganization", eId=eid, href=href, showAs=printable(name) or eid)
        href = "/akn/ontology/concept/un/draftbench-move"
        put(references, "TLCConcept", eId=f"{self._eid}__kindMove", href=href, showAs="Move")
        self._exactly(put(meta, "proprietary", source="#draftbench"), one)
        self._preface(one, organizations)
        body = put(self._held, "amendmentBody")
        content = put(body, "amendmentContent")
        for at, words in enumerate(one.instructions, start=1):
            put(put(content, "p"), "mod", eId=f"{self._eid}__mod_{at}").text = printable(words)
        if not one.instructions:
            put(content, "p")
        if amendment.reason.strip():
            reason = put(body, "amendmentJustification")
            for line in amendment.reason.splitlines():
                put(reason, "p").text = printable(line)

    def _exactly(self, held: Element, one: Proposed) -> None:
        data = amendment_to_data(one.amendment) | {"names": dict(one.sponsors)}
        element = held.makeelement(f"{{{OWN}}}amendment", {}, nsmap={"db": OWN})
        element.text = json.dumps(data)
        held.append(element)

    def _preface(self, one: Proposed, organizations: Sequence[tuple[str, str]]) -> None:
        preface = put(self._held, "preface")
        line = put(preface, "p")
        put(line, "docType").text = "Amendment"
        put(line, "docNumber").text = printable(one.amendment.id)
        line = put(preface, "p")
        for eid, name in organizations:
            put(line, "docProponent", refersTo=f"#{eid}").text = printable(name)
        put(put(preface, "p"), "docStatus").text = "open"

    # analysis

    def _analysis(self, meta: Element, amendment: Amendment, sentences: int) -> None:
        changes = amendment.changes.changes
        analysis = put(meta, "analysis", source="#draftbench")
        held = put(analysis, "activeModifications")
        for number, change in enumerate(changes, start=1):
            said = min(number, sentences) if sentences else 0
            source = f"#{self._eid}__mod_{said}" if said else f"#{self._eid}"
            self._modification(held, number, source, change)

    def _modification(self, held: Element, number: int, source: str, change: Change) -> None:
        kind, places, old, new, moved = self._told(change)
        one = put(held, "textualMod", type=kind, eId=f"{self._eid}__tmod_{number}")
        if moved:
            one.set("refersTo", f"#{self._eid}__kindMove")
        put(one, "source", href=source)
        for href, position in places:
            put(one, "destination", href=href, **({"pos": position} if position else {}))
        if moved:
            put(one, "previous", href=moved)
        for name, texts in (("old", old), ("new", new)):
            for words in texts:
                holder = put(one, name)
                element = holder.makeelement(f"{{{OWN}}}words", {}, nsmap={"db": OWN})
                element.text = printable(words)
                holder.append(element)

    def _told(self, change: Change) -> tuple[str, list[tuple[str, str]], list[str], list[str], str]:
        """The type of a change, its places with the position there, old and new words, and, where a
        clause moves, where it stood."""
        match change:
            case Splice():
                place = [(self._place(change.clause), "inside")]
                new = change.new.plain
                kind = "substitution" if change.old and new else "insertion" if new else "repeal"
                return kind, place, [change.old] if change.old else [], [new] if new else [], ""
            case Deletion():
                return "repeal", [(self._place(change.clause), "")], [], [], ""
            case Insertion():
                words = [clause.text.plain for clause in change.clauses]
                return "insertion", [self._slot(change.slot)], [], words, ""
            case Relocation():
                return "renumbering", [self._slot(change.slot)], [], [], self._place(change.clause)
            case Split():
                return (
                    "split",
                    [(self._place(change.clause), "")],
                    [],
                    list(self._parts(change)),
                    "",
                )
            case Join():
                places = [(self._place(change.into), ""), (self._place(change.clause), "")]
                return "join", places, [], [], ""

    def _parts(self, split: Split) -> Iterator[str]:
        if split.clause in self._document:
            words = self._document[split.clause].text
            yield words.slice(0, split.start).plain
            yield words.slice(split.end, len(words)).plain

    def _slot(self, slot: Slot) -> tuple[str, str]:
        if slot.after is not None:
            return self._place(slot.after), "after"
        if slot.parent is not None:
            return self._place(slot.parent), "start"
        return f"{addresses(self._document)[1]}/!main", "start"

    def _place(self, clause: ClauseId) -> str:
        if clause in self._eids:
            return f"#{self._eids[clause]}"
        return f"{addresses(self._document)[1]}/!main#{_UNFIT.sub('-', clause)}"


def holds_amendments(imported: Imported) -> bool:
    """Whether a file that was read has amendments beside its text."""
    return any(note.code == BESIDE for note in imported.notes)
