"""What the metadata and the front of a document say of it: symbol, date, language, title."""

from __future__ import annotations

import re
from dataclasses import replace

from draftbench.document import Source
from draftbench.formats.akn.names import DOCUMENTS, Element, child, local

_CODES = """eng=en fra=fr fre=fr spa=es esp=es rus=ru ara=ar zho=zh chi=zh por=pt deu=de ger=de
ita=it nld=nl swa=sw afr=af pol=pl ell=el tur=tr jpn=ja ind=id kor=ko"""
_LANGUAGES = dict(pair.split("=", 1) for pair in _CODES.split())
_OPEN = frozenset(("", "mul", "und", "mis", "zxx"))
_CODE = re.compile("[a-z]{2,8}")
_SPACES = re.compile(r"\s+")
_DATE = re.compile(r"\d{4}-\d\d-\d\d")
_NO_DATE = "1900-01-01"


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
            if _DATE.fullmatch(day) and day != _NO_DATE:
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
