"""What the metadata and the front of a document say of it: symbol, date, language, title."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from draftbench.document import ClauseId, Document, Source
from draftbench.formats.akn.names import DOCUMENTS, Element, child, local
from draftbench.formats.akn.wording import AKN, OWN, own, put
from draftbench.formats.docx.names import printable
from draftbench.messages import message

_CODES = """eng=en fra=fr fre=fr spa=es esp=es rus=ru ara=ar zho=zh chi=zh por=pt deu=de ger=de
ita=it nld=nl swa=sw afr=af pol=pl ell=el tur=tr jpn=ja ind=id kor=ko"""
_LANGUAGES = dict(pair.split("=", 1) for pair in _CODES.split())
_OPEN = frozenset(("", "mul", "und", "mis", "zxx"))
_CODE = re.compile("[a-z]{2,8}")
_SPACES = re.compile(r"\s+")
_DATE = re.compile(r"\d{4}-\d\d-\d\d")
# The metadata of a text that is written: work, expression, file, and where it comes from.


NO_DATE = "1900-01-01"


def language_of(code: str) -> str:
    """The ISO 639-1 code for a code of two or three letters, with or without a region; empty for
    "several" and "undetermined", and for what is no code.

    >>> language_of("eng"), language_of("fr-CH"), language_of("mul"), language_of("in English")
    ('en', 'fr', '', '')
    """
    bare = code.strip().lower().replace("_", "-").partition("-")[0]
    if bare in _OPEN or not _CODE.fullmatch(bare):
        return ""
    return _LANGUAGES.get(bare, bare)


def document_language(document: Element) -> str:
    """The language that a document says it is in; empty where it does not."""
    for found in _identification(document, "FRBRExpression", "FRBRlanguage"):
        if code := language_of(found.get("language", "")):
            return code
    return written_language(document)


def written_language(element: Element) -> str:
    """The ``xml:lang`` of an element or of what is around it; empty where there is none."""
    place: Element | None = element
    while place is not None:
        said = place.get("{http://www.w3.org/XML/1998/namespace}lang")
        if said is not None:
            return language_of(said)
        place = place.getparent()
    return ""


def document_source(document: Element, source: Source) -> Source:
    """``source`` with the document's own symbol and date, where it says them.

    The symbol is the printed number if it has a figure in it ("A/RES/71/4", "A.1"); the date is
    the printed one, else that of the expression or the work (AKN4UN writes 1900-01-01 for none).
    """
    front = [child(document, "coverPage"), child(document, "preface")]
    printed = [
        _words(found) for part in front if part is not None for found in part.iter("{*}docNumber")
    ]
    stated = [
        found.get("showAs", "") for found in _identification(document, "FRBRWork", "FRBRnumber")
    ]
    numbers = [text for text in (*printed, *stated) if any(sign.isdigit() for sign in text)]
    symbols = [text for text in numbers if "/" in text] or numbers
    dates = [
        _words(found) for part in front if part is not None for found in part.iter("{*}docDate")
    ]
    for level in ("FRBRExpression", "FRBRWork"):
        for found in _identification(document, level, "FRBRdate"):
            day = found.get("date", "")[:10]
            if _DATE.fullmatch(day) and day != NO_DATE:
                dates.append(day)
    return replace(
        source,
        symbol=symbols[0] if symbols else source.symbol,
        date=next((day for day in dates if day), source.date),
    )


def document_title(document: Element) -> str:
    """The title: as printed, else as the metadata give it, else the printed kind of text."""
    front = [
        one for one in (child(document, "coverPage"), child(document, "preface")) if one is not None
    ]
    for name in ("docTitle", "shortTitle"):
        titles = [_words(found) for part in front for found in part.iter(f"{{*}}{name}")]
        if any(titles):
            return " ".join(title for title in titles if title)
    for found in _identification(document, "FRBRWork", "FRBRalias"):
        if found.get("name", "").lower() in ("title", "longtitle", "short-title", "alias"):
            return _SPACES.sub(" ", found.get("value", "")).strip()
    for name in ("longTitle", "docType"):
        titles = [_words(found) for part in front for found in part.iter(f"{{*}}{name}")]
        if any(titles):
            return " ".join(title for title in titles if title)
    return ""


def _identification(document: Element, level: str, name: str) -> list[Element]:
    meta = child(document, "meta")
    if meta is None:
        return []
    return [found for part in meta.iter(f"{{*}}{level}") for found in part.iter(f"{{*}}{name}")]


def _words(element: Element) -> str:
    if any(local(one) in DOCUMENTS for one in element.iter()):
        return ""
    texts = [str(text) for text in element.itertext() if text]
    return _SPACES.sub(" ", "".join(texts)).strip()


"""What the guidelines write where no date is known."""
LANGUAGES = {"en": "eng", "fr": "fra", "es": "spa", "ru": "rus", "ar": "ara", "zh": "zho"}
NAMES = {"declaration": "declarationDraft", "resolution": "resolutionDraft"}
"""The subclass of a statement by the kind of the text."""
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
