"""A body put into a user's own template: which parts the file has then, and which links."""

from __future__ import annotations

from draftbench.formats.docx.frontmatter import FrontMatter
from draftbench.formats.docx.names import Element, R, q, serialized
from draftbench.formats.docx.owntemplate import Template
from draftbench.formats.docx.package import Package
from draftbench.formats.docx.placeholders import facts, filled
from draftbench.formats.docx.restyling import fitted
from draftbench.formats.docx.sequence import put
from draftbench.formats.safety import parse_xml

_TEXTS = ("word/footnotes.xml", "word/comments.xml")
_AROUND = ("header", "footer")


def dressed(
    package: Package,
    front: FrontMatter,
    own: Template,
    body: Element,
    styles: Element,
    settings: Element,
    *,
    landscape: bool,
) -> Element:
    """Puts the parts of the template ``own`` into ``package``, gives ``body`` and the notes its
    styles, and gives the properties of its page. ``styles`` are ours, from which it gets what it
    lacks; ``settings`` say whether changes are tracked and whether there are notes."""
    for path, part in own.parts.items():
        package.adopt(path, part.data, part.kind, part.links)
    texts = [body, *(package.parts[path] for path in _TEXTS if path in package.parts)]
    width = own.width(landscape=landscape)
    if own.styles in own.parts:
        theirs = parse_xml(own.parts[own.styles].data, own.styles)
        fitted(theirs, styles, width, texts)
        package.adopt(own.styles, serialized(theirs), own.parts[own.styles].kind)
    else:
        package.add("styles", "styles", styles)
    if own.settings in own.parts:
        theirs = parse_xml(own.parts[own.settings].data, own.settings)
        _set(theirs, settings)
        package.adopt(own.settings, serialized(theirs), own.parts[own.settings].kind)
    else:
        package.add("settings", "settings", settings)
    return _page(package, front, own, landscape=landscape)


def _page(package: Package, front: FrontMatter, own: Template, *, landscape: bool) -> Element:
    """The page with its headers and footers filled in."""
    said = facts(front)
    names: dict[str, str] = {}
    for old, (kind, target) in own.links.items():
        names[old] = package.refer(kind, target)
        if kind.rpartition("/")[2] in _AROUND:
            root = parse_xml(own.parts[target].data, target)
            filled(root, said)
            part = own.parts[target]
            package.adopt(target, serialized(root), part.kind, part.links)
    section = own.page(landscape=landscape)
    for reference in section:
        link = reference.get(f"{{{R}}}id")
        if link is not None:
            reference.set(f"{{{R}}}id", names[link])
    return section


def _set(theirs: Element, ours: Element) -> None:
    """Tracking and notes as the file needs them, in the template's settings."""
    for former in theirs.findall(q("trackRevisions")):
        theirs.remove(former)
    for notes in (*theirs.findall(q("footnotePr")), *theirs.findall(q("endnotePr"))):
        for separator in (*notes.findall(q("footnote")), *notes.findall(q("endnote"))):
            notes.remove(separator)
    tracked, wanted = ours.find(q("trackRevisions")), ours.find(q("footnotePr"))
    if tracked is not None:
        put(theirs, tracked)
    found = theirs.find(q("footnotePr"))
    if wanted is not None and found is not None:
        found.extend(list(wanted))
    elif wanted is not None:
        put(theirs, wanted)
