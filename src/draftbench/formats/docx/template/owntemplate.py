"""A template of the user's own: a Word file of which all is used but its text.

Kept are the page of its first section with headers and footers, styles, theme, fonts, numbering and
settings. Left out are the text and what belongs to it, comments, notes, macros, and links to
other files that Word would follow when the file is opened (its own template, mail merge).
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass

from draftbench.errors import InputError
from draftbench.formats.docx.names import (
    XML_SPACE,
    Element,
    R,
    W,
    local,
    printable,
    q,
    serialized,
    w,
)
from draftbench.formats.docx.read.archive import Archive
from draftbench.formats.docx.template.frontmatter import FrontMatter
from draftbench.formats.docx.template.package import relationships
from draftbench.formats.safety import open_package
from draftbench.language import mastheads
from draftbench.messages import message

_ROOTS = {
    "styles": "styles",
    "settings": "settings",
    "webSettings": "webSettings",
    "fontTable": "fonts",
    "theme": "theme",
    "numbering": "numbering",
    "header": "hdr",
    "footer": "ftr",
}
"""The name of the root of each kind of part."""
_AROUND = frozenset(("header", "footer"))
_KEPT = _ROOTS.keys() - _AROUND | {"customXml"}
_LEFT_OUT = (
    "attachedTemplate",
    "mailMerge",
    "removePersonalInformation",
    "removeDateAndTime",
    "trackChanges",  # no setting at all; some programs write it for trackRevisions
)
_MACROS = ("vbaproject.bin", "vbadata.xml", "vbaprojectsignature.bin")


@dataclass(frozen=True, slots=True, eq=False)
class Part:
    """A kept part: its bytes, its content type and its own relationships (empty: none)."""

    data: bytes
    kind: str
    links: bytes = b""


@dataclass(frozen=True, slots=True, eq=False)
class Template:
    """``name`` is the file's name, ``parts`` what is kept by its path, ``links`` the kept
    relationships of the text (id to type and path), ``section`` the page, ``losses`` in sentences
    what was left out that somebody could miss, ``places`` the names of the place-holders."""

    name: str
    parts: Mapping[str, Part]
    links: Mapping[str, tuple[str, str]]
    section: Element
    styles: str
    settings: str
    losses: tuple[str, ...]
    places: frozenset[str]

    def page(self, *, landscape: bool) -> Element:
        """The section properties; turned where a table needs the width."""
        section = deepcopy(self.section)
        size = section.find(q("pgSz"))
        if landscape and size is not None:
            width, height = size.get(q("w"), "0"), size.get(q("h"), "0")
            if _number(width) < _number(height):
                size.set(q("w"), height)
                size.set(q("h"), width)
                size.set(q("orient"), "landscape")
            for columns in section.findall(q("cols")):
                section.remove(columns)
        return section

    def width(self, *, landscape: bool) -> int:
        """The width between the margins in twips."""
        page = self.page(landscape=landscape)
        size, margins = page.find(q("pgSz")), page.find(q("pgMar"))
        sides = ("left", "right", "gutter")
        taken = 0 if margins is None else sum(_number(margins.get(q(side))) for side in sides)
        return max((0 if size is None else _number(size.get(q("w")))) - taken, 1440)


def template(data: bytes, name: str) -> Template:
    """The template in ``data``, a .docx or .dotx. Raises InputError where it is none."""
    if not data.startswith(b"PK"):
        raise InputError(
            "{name} is no Word file that can be a template; save it as .docx or .dotx in Word.",
            name=name,
        )
    package = open_package(data, name)
    archive = Archive(package, name)
    document = archive.xml(archive.main)
    if document is None or local(document) != "document" or document.find(q("body")) is None:
        raise InputError(
            "{name} has no page that could be a template; choose a Word file.", name=name
        )
    if b"purl.oclc.org/ooxml" in package[archive.main]:
        raise InputError(
            "{name} is a strict Office Open XML file, which cannot be a template; save "
            "it as a plain .docx in Word.",
            name=name,
        )
    section = _section(document)
    parts: dict[str, Part] = {}
    kept = dict(_kept_links(archive, section, parts))
    for link in archive.links("").values():
        if link.kind == "custom-properties":
            _keep(archive, link.target, parts)
    named = {kind.rpartition("/")[2]: target for kind, target in kept.values()}
    styles, settings = named.get("styles", ""), named.get("settings", "")
    if settings in parts:
        parts[settings] = Part(_settings(archive, settings), parts[settings].kind)
    around = (
        archive.xml(target) for kind, target in kept.values() if kind.rpartition("/")[2] in _AROUND
    )
    return Template(
        name,
        parts,
        kept,
        section,
        styles,
        settings,
        tuple(_losses(package, name)),
        frozenset().union(*(places(root) for root in around if root is not None)),
    )


def _section(document: Element) -> Element:
    """The properties of the first section, without references that lead nowhere."""
    for found in document.iter(q("sectPr")):
        parent = found.getparent()
        if parent is not None and local(parent) == "sectPrChange":
            continue
        section = deepcopy(found)
        for change in section.findall(q("sectPrChange")):
            section.remove(change)
        section.tail = None
        _own_names_only(section)
        break
    else:
        section = w("sectPr")
    if section.find(q("pgSz")) is None:
        section.append(w("pgSz", w=11906, h=16838))
    if section.find(q("pgMar")) is None:
        sides = dict.fromkeys(("top", "right", "bottom", "left"), 1440)
        size = section.find(q("pgSz"))
        if size is not None:
            size.addnext(w("pgMar", **sides, header=720, footer=720, gutter=0))
    return section


def _own_names_only(section: Element) -> None:
    """Takes out names of other programs, which the root element around it would have to declare."""
    for element in list(section.iter()):
        parent = element.getparent()
        if parent is not None and not str(element.tag).startswith(f"{{{W}}}"):
            parent.remove(element)
            continue
        for name in list(element.attrib):
            if not str(name).startswith((f"{{{W}}}", f"{{{R}}}")):
                del element.attrib[name]


def _kept_links(
    archive: Archive, section: Element, parts: dict[str, Part]
) -> Iterator[tuple[str, tuple[str, str]]]:
    """The relationships of the text that are kept: id, and type and path of the part, which is
    taken into ``parts``. Raises InputError where it is another part."""
    named = {one.get(f"{{{R}}}id", ""): one for one in section if _is_reference(one)}
    links = archive.links(archive.main)
    for name, link in links.items():
        around = link.kind in _AROUND and name in named
        if link.outside or not (link.kind in _KEPT or around):
            continue
        _keep(archive, link.target, parts)
        if link.target in parts:
            _must_be(link.kind, link.target, archive)
            yield name, (archive.kind_of(archive.main, name), link.target)
    for name, reference in named.items():
        if name not in links or links[name].target not in parts:
            section.remove(reference)


def _must_be(kind: str, part: str, archive: Archive) -> None:
    """Raises InputError where a part is not of the ``kind`` that its relationship says."""
    root = archive.xml(part)
    if root is not None and local(root) != _ROOTS.get(kind, local(root)):
        raise InputError(
            "{name}: the part {member} is damaged or packed in an unknown way; ask for "
            "the file again or save it again in Word.",
            name=archive.name,
            member=part,
        )


def _is_reference(element: Element) -> bool:
    return local(element) in ("headerReference", "footerReference")


def _keep(archive: Archive, target: str, parts: dict[str, Part]) -> None:
    """Takes a part with everything inside the package that it refers to. Raises InputError where
    it is spoiled; an empty one is left out."""
    if target in parts or target not in archive or target == archive.main or _is_macro(target):
        return
    data = archive.package[target]
    if target.casefold().endswith(".xml") and archive.xml(target) is None:
        return
    parts[target] = Part(data, archive.type_of(target))
    for link in archive.links(target).values():
        if not link.outside:
            _keep(archive, link.target, parts)
    parts[target] = Part(data, parts[target].kind, _own_links(archive, target, parts))


def _own_links(archive: Archive, target: str, parts: Mapping[str, Part]) -> bytes:
    """The relationships of a part without those to parts that are not kept; empty without any."""
    folder, file = posixpath.split(target)
    root = archive.xml(posixpath.join(folder, "_rels", f"{file}.rels"))
    if root is None:
        return b""
    links = archive.links(target)
    kept = [
        (id_, one.get("Type", ""), one.get("Target", ""), links[id_].outside)
        for one in root.iter("{*}Relationship")
        if links[id_ := one.get("Id", "")].outside or links[id_].target in parts
    ]
    return relationships(kept) if kept else b""


def _settings(archive: Archive, path: str) -> bytes:
    """The settings without what leads to other files or removes the names of authors."""
    root = archive.xml(path)
    if root is None:
        return archive.package[path]
    for element in list(root):
        leads = any(f"{{{R}}}id" in inner.attrib for inner in element.iter())
        if leads or local(element) in _LEFT_OUT:
            root.remove(element)
    return serialized(root)


def _losses(package: Mapping[str, bytes], name: str) -> Iterator[str]:
    if any(_is_macro(part) for part in package):
        yield message(
            "The macros of {name} were left out; a template gives its looks only.", name=name
        )


def _is_macro(part: str) -> bool:
    return posixpath.basename(part).casefold() in _MACROS


def _number(text: str | None) -> int:
    return int(text) if text is not None and text.lstrip("-").isdigit() else 0


# Place-holders in the headers and footers of a user's own template: "{symbol}", "{date}" ...

_PLACE = re.compile(
    r"\{(symbol|title|date|distribution|original|organ|organization|session|agenda|stage|job)\}",
    re.IGNORECASE,
)
_MISSED = ("symbol", "title", "date")
"""What a reader of the file would miss."""


def facts(front: FrontMatter) -> dict[str, str]:
    """What each place-holder stands for."""
    language = front.language
    return {
        "symbol": front.symbol,
        "title": front.title,
        "date": mastheads.date_in_words(front.date, language),
        "distribution": front.distribution and mastheads.distribution(front.distribution, language),
        "original": front.original and mastheads.original(front.original, language),
        "organ": front.organ,
        "organization": mastheads.organization(language) if front.united_nations else "",
        "session": front.session,
        "agenda": front.agenda_item,
        "stage": mastheads.stage(front.stage, language),
        "job": front.job,
    }


def places(root: Element) -> frozenset[str]:
    """The names of the place-holders in a header or footer."""
    found: set[str] = set()
    for paragraph in root.iter(q("p")):
        text = "".join(one.text or "" for one in paragraph.iter(q("t")))
        found.update(match[1].casefold() for match in _PLACE.finditer(text))
    return frozenset(found)


def filled(root: Element, said: Mapping[str, str]) -> None:
    """Puts words in the place of place-holders; each has the looks of its first letter, however
    Word divided it into runs."""
    for paragraph in root.iter(q("p")):
        texts = list(paragraph.iter(q("t")))
        whole = "".join(one.text or "" for one in texts)
        for match in reversed(list(_PLACE.finditer(whole))):
            _replace(texts, match.start(), match.end(), said[match[1].casefold()])


def _replace(texts: list[Element], start: int, end: int, words: str) -> None:
    at = 0
    for one in texts:
        text = one.text or ""
        first, last = max(start - at, 0), min(end - at, len(text))
        if first < last:
            new = printable(words) if at + first == start else ""
            one.text = text[:first] + new + text[last:]
            one.set(XML_SPACE, "preserve")
        at += len(text)


def unplaced(front: FrontMatter, *, titled: bool) -> tuple[str, ...]:
    """In a sentence what of symbol, title and date the user's template has no place for."""
    if front.template is None:
        return ()
    known = facts(front)
    missing = [
        name
        for name in _MISSED
        if known[name] and name not in front.template.places and not (titled and name == "title")
    ]
    if not missing:
        return ()
    named = " and ".join(f"the {name}" for name in missing[-2:])
    named = ", ".join([*(f"the {name}" for name in missing[:-2]), named])
    marks = ", ".join(f"{{{name}}}" for name in missing)
    said = message(
        "{template} has no place for {named}; write {marks} in its header or "
        "footer where that should stand.",
        template=front.template.name,
        named=named,
        marks=marks,
    )
    return (said,)
