"""The metadata of a text that is written: work, expression, file, and where it comes from."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from draftbench.document import ClauseId, Document
from draftbench.formats.akn.inlines import AKN, OWN, own, put
from draftbench.formats.akn.names import Element, local
from draftbench.formats.docx.names import printable
from draftbench.messages import message

NO_DATE = "1900-01-01"
"""What the guidelines write where no date is known."""
LANGUAGES = {"en": "eng", "fr": "fra", "es": "spa", "ru": "rus", "ar": "ara", "zh": "zho"}
NAMES = {"declaration": "declarationDraft", "resolution": "resolutionDraft"}
"""The subclass of a statement by the kind of the text."""
_DATE = re.compile(r"\d{4}-\d\d-\d\d")
_UNFIT = re.compile(r"[^A-Za-z0-9.]+")


def addresses(document: Document) -> tuple[str, str]:
    """The addresses (IRI) of a text as a work and as what is written in its language."""
    date = document.source.date if _DATE.fullmatch(document.source.date) else NO_DATE
    symbol = printable(document.source.symbol)
    number = _UNFIT.sub("-", symbol or document.name).strip("-").lower() or "draft"
    work = f"/akn/un/statement/deliberation/un/{date}/{number}"
    return work, f"{work}/{LANGUAGES.get(document.language, 'und')}@"


def statement_name(document: Document) -> str:
    """What sort of statement a text is."""
    return NAMES.get(document.kind, "statementDraft")


@dataclass(frozen=True, slots=True)
class Identity:
    """What identifies a document: the addresses (IRI) of the ``work`` and of the ``expression``,
    its ``date`` (ISO 8601) and ``language`` (ISO 639-2), its printed ``title`` and ``symbol``, the
    ``subtype`` of the work, and who wrote it (``authors``, ids of organizations)."""

    work: str
    expression: str
    date: str
    language: str
    title: str = ""
    symbol: str = ""
    subtype: str = "deliberation"
    authors: tuple[str, ...] = ("un",)


def identification(meta: Element, identity: Identity) -> None:
    """Puts the identification of a document (work, expression, manifestation) into its metadata."""
    held = put(meta, "identification", source="#draftbench")
    part = put(held, "FRBRWork")
    put(part, "FRBRthis", value=f"{identity.work}/!main")
    put(part, "FRBRuri", value=identity.work)
    if identity.title.strip():
        put(part, "FRBRalias", name="title", value=printable(identity.title))
    put(part, "FRBRdate", date=identity.date, name="draft")
    for author in identity.authors:
        put(part, "FRBRauthor", href=f"#{author}", **{"as": "#author"})
    put(part, "FRBRcountry", value="un")
    put(part, "FRBRsubtype", value=identity.subtype)
    if identity.symbol.strip():
        number = identity.work.rpartition("/")[2]
        put(part, "FRBRnumber", value=number, showAs=identity.symbol)
    put(part, "FRBRprescriptive", value="false")
    part = put(held, "FRBRExpression")
    put(part, "FRBRthis", value=f"{identity.expression}/!main")
    put(part, "FRBRuri", value=identity.expression)
    put(part, "FRBRdate", date=identity.date, name="draft")
    for author in identity.authors:
        put(part, "FRBRauthor", href=f"#{author}", **{"as": "#author"})
    put(part, "FRBRlanguage", language=identity.language)
    part = put(held, "FRBRManifestation")
    put(part, "FRBRthis", value=f"{identity.expression}/!main.xml")
    put(part, "FRBRuri", value=f"{identity.expression}/.xml")
    put(part, "FRBRdate", date=NO_DATE, name="markup")
    put(part, "FRBRauthor", href="#draftbench", **{"as": "#editor"})
    put(part, "FRBRformat", value="xml")


def metadata(statement: Element, document: Document) -> None:
    """Puts the metadata before all else. Their order is that of the schema."""
    meta = put(statement, "meta")
    found = _DATE.fullmatch(document.source.date)
    date = document.source.date if found else NO_DATE
    language = LANGUAGES.get(document.language, "und")
    symbol = printable(document.source.symbol)
    work, expression = addresses(document)
    identification(
        meta,
        Identity(
            work,
            expression,
            date,
            language,
            title=document.title,
            symbol=symbol,
        ),
    )
    lifecycle = put(meta, "lifecycle", source="#draftbench")
    put(lifecycle, "eventRef", eId="eref_1", date=date, type="generation", source="#ro_1")
    references = put(meta, "references", source="#draftbench")
    title = printable(document.title).strip() or document.name
    put(references, "original", eId="ro_1", href=expression, showAs=title)
    for eid, kind, name in (
        ("un", "organization", "United Nations"),
        ("draftbench", "organization", "draftbench (mark-up)"),
    ):
        href = f"/akn/ontology/{kind}/un/{eid}"
        put(references, "TLCOrganization", eId=eid, href=href, showAs=name)
    for eid in ("author", "editor"):
        href = f"/akn/ontology/role/un/{eid}"
        put(references, "TLCRole", eId=eid, href=href, showAs=eid.capitalize())
    for eid, name in (
        ("preamble", message("Preambular paragraph")),
        ("operative", message("Operative paragraph")),
        ("derivedFrom", message("Words taken from")),
    ):
        href = f"/akn/ontology/concept/un/{eid}"
        put(references, "TLCConcept", eId=eid, href=href, showAs=name)
    _ours(meta, document)


@dataclass(frozen=True, slots=True)
class Taken:
    """Words of a clause that come from a clause of another text, called ``said`` by a reader."""

    source: Document
    clause: ClauseId
    said: str


def trace(statement: Element, taken: Iterable[tuple[str, Taken]]) -> None:
    """Puts into the metadata where the words of clauses (by ``eId``) were taken from."""
    found = list(taken)
    if not found:
        return
    meta = statement[0]
    analysis = meta.makeelement(f"{{{AKN}}}analysis", {"source": "#draftbench"})
    meta.insert([local(one) for one in meta].index("references"), analysis)
    held = put(analysis, "otherReferences", source="#draftbench")
    for number, (eid, one) in enumerate(found, start=1):
        place = _UNFIT.sub("-", one.clause)
        one_ = put(
            held,
            "implicitReference",
            eId=f"oref_{number}",
            href=f"{addresses(one.source)[1]}/!main#{place}",
            refersTo="#derivedFrom",
            showAs=printable(one.said) or "another text",
        )
        one_.set("for", f"#{eid}")


def _ours(meta: Element, document: Document) -> None:
    """What only draftbench asks of a file, so that the text is the same when it is read again."""
    held = put(meta, "proprietary", source="#draftbench")
    source = document.source
    facts = {
        "name": document.name,
        "kind": document.kind,
        "language": document.language,
        "title": document.title,
        "symbol": source.symbol,
        "date": source.date,
        "part": source.part,
        "masthead": "\n".join(source.masthead),
    }
    one = held.makeelement(f"{{{OWN}}}document", {}, nsmap={"db": OWN})
    for name, value in facts.items():
        if value:
            one.set(own(name), printable(value))
    held.append(one)
