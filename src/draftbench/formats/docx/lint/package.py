"""Parts, relationships, content types, namespaces, the frame of the text, and settings."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from urllib.parse import unquote

from draftbench.formats.docx.lint.checked import (
    REVISIONS,
    Checked,
    Findings,
    attributes,
    repeated,
    rule,
)
from draftbench.formats.docx.names import (
    CONTENT_TYPES,
    MATH,
    MC,
    RELATIONSHIPS,
    SETTINGS,
    W14,
    W16DU,
    Element,
    R,
    W,
    local,
    q,
    value,
)
from draftbench.messages import message

_TYPES = "[Content_Types].xml"
_TRASH = "[trash]/"
_FAMILY = ("comments", "commentsExtended", "commentsIds", "commentsExtensible", "people")
_MUST = b"MustUnderstand"
_PREFIXES = "//@mc:Ignorable | //@mc:MustUnderstand | //mc:Choice/@Requires"
_LATER = {W14: "w14", W16DU: "w16du"}


@rule("broken-part", message("Every part is well-formed."))
def broken_part(file: Checked) -> Findings:
    """ECMA-376 part 2, 9.1: every part that calls itself XML is well-formed."""
    for part in file.broken:
        yield part, message("A part of the file is no well-formed XML, or holds what is refused.")


@rule("missing-part", message("Every part that is named is in the file."))
def missing_part(file: Checked) -> Findings:
    """ECMA-376 part 2, 9.3: a relationship inside the package leads to a part that is there."""
    for path, link in _links(file):
        target = unquote(link.get("Target", "").replace("\\", "/")).partition("#")[0]
        if link.get("TargetMode") == "External" or not target or target == "NULL":
            continue
        folder = posixpath.dirname(posixpath.dirname(path))
        full = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
        if full not in file.package:
            yield (
                path,
                message("The part {name} is named but not there.", name=posixpath.basename(full)),
            )


@rule("relationship-twice", message("No two relationships have the same id."))
def relationship_twice(file: Checked) -> Findings:
    """ECMA-376 part 2, 9.3.3: the id of a relationship is unique in its part."""
    for path, number in repeated((path, link.get("Id")) for path, link in _links(file)):
        yield path, message("Two relationships have the id {number}.", number=number)


@rule("no-relationship", message("Every relationship that is used exists."))
def missing_relationship(file: Checked) -> Findings:
    """ECMA-376 part 1, 9.2: an explicit relationship (``r:id``, ``r:embed``, ``r:link``) of a part
    is in its list."""
    for story in file.stories:
        known = file.archive.links(story.part)
        told: set[str] = set()
        for holder, number in attributes(story.root, "//@r:*", {"r": R}):
            if number and number not in known and number not in told:
                told.add(number)
                yield story.broken(
                    holder, "A {element} refers to a relationship that is not in the file."
                )


def _links(file: Checked) -> Iterator[tuple[str, Element]]:
    for path, root in sorted(file.roots.items()):
        if path.endswith(".rels"):
            for link in root.iter(f"{{{RELATIONSHIPS}}}Relationship"):
                yield path, link


@rule("no-content-type", message("Every part has a content type."))
def content_type(file: Checked) -> Findings:
    """ECMA-376 part 2, 10.1.2: every part has a content type, by its name or its ending; what Word
    itself threw away in the package needs none."""
    types = file.roots.get(_TYPES)
    if types is None:
        yield _TYPES, message("The list of content types is missing.")
        return
    names = {one.get("PartName", "").lstrip("/").casefold() for one in _entries(types, "Override")}
    endings = {one.get("Extension", "").casefold() for one in _entries(types, "Default")}
    for part in file.package:
        ending = posixpath.basename(part).rpartition(".")[2].casefold()
        if part == _TYPES or part.startswith(_TRASH):
            continue
        if part.casefold() not in names and ending not in endings:
            yield part, message("A part of the file has no content type.")


@rule("half-registered", message("Parts of comments and notes are registered whole."))
def half_registered(file: Checked) -> Findings:
    """[MS-DOCX] 2.1: the parts of comments have a relationship from the text and a content type of
    their own; Word reports or drops what has only one of them."""
    folder = posixpath.dirname(file.main)
    types = file.roots.get(_TYPES)
    named = {} if types is None else {
        one.get("PartName", "").lstrip("/"): one.get("ContentType", "")
        for one in _entries(types, "Override")
    }  # fmt: skip
    linked = {link.target for link in file.archive.links(file.main).values()}
    for kind in (*_FAMILY, "footnotes", "endnotes"):
        part = posixpath.join(folder, f"{kind}.xml")
        if part not in file.package:
            continue
        if part not in linked:
            yield part, message("Nothing refers to this part; it needs a relationship of the text.")
        elif named.get(part, "").rpartition(".")[2] != f"{kind}+xml":
            yield part, message("This part has no content type of its own.")
    if (
        any(posixpath.join(folder, f"{kind}.xml") in file.package for kind in _FAMILY[1:4])
        and file.story("comments") is None
    ):
        yield folder, message("There are threads of comments, but no comments.")


def _entries(types: Element, name: str) -> Iterator[Element]:
    return types.iter(f"{{{CONTENT_TYPES}}}{name}")


@rule("unknown-prefix", message("Prefixes that may be ignored are declared."))
def ignorable(file: Checked) -> Findings:
    """ECMA-376 part 3, 9.2 and 9.3: prefixes in ``mc:Ignorable`` and the like, and what a choice
    requires, are declared; Word calls the file corrupt otherwise."""
    for part, root in sorted(file.roots.items()):
        told: set[str] = set()
        for holder, prefixes in _named_prefixes(file.bytes_of(part), root):
            for prefix in prefixes.split():
                if prefix not in holder.nsmap and prefix not in told:
                    told.add(prefix)
                    yield (
                        part,
                        message("The prefix {prefix} is named but not declared.", prefix=prefix),
                    )


def _named_prefixes(data: bytes, root: Element) -> Iterator[tuple[Element, str]]:
    """Where prefixes are named, and how; most parts do so at their root alone."""
    of_root = root.get(f"{{{MC}}}Ignorable")
    if data.count(b"Ignorable") > (of_root is not None) or b"Requires" in data or _MUST in data:
        yield from attributes(root, _PREFIXES, {"mc": MC})
    elif of_root is not None:
        yield root, of_root


@rule("not-ignorable", message("What later versions added may be ignored."))
def not_ignorable(file: Checked) -> Findings:
    """ECMA-376 part 3, 9.2: what later versions of Word added may be ignored by those that do not
    know it only where its prefix is in ``mc:Ignorable``."""
    for story in file.stories:
        names = story.root.get(f"{{{MC}}}Ignorable", "").split()
        ignored = {story.root.nsmap.get(name) for name in names}
        for namespace, spoken in _LATER.items():
            if namespace not in ignored and any(
                str(key).startswith(f"{{{namespace}}}")
                for one in story.every("p", *REVISIONS)
                for key in one.attrib
            ):
                yield story.broken(
                    None, "{spoken} is used but not named in mc:Ignorable.", spoken=spoken
                )


@rule("text-behind-section", message("Nothing stands behind the last section."))
def frame(file: Checked) -> Findings:
    """ECMA-376 part 1, 17.2.2 (CT_Body): nothing stands behind the last section."""
    story = file.stories[0]
    body = story.root.find(q("body"))
    if body is None:
        yield story.broken(None, "The file has no text.")
        return
    for section in body.findall(q("sectPr")):
        if any(isinstance(other.tag, str) for other in section.itersiblings()):
            yield story.broken(None, "Text stands behind the last section.")
            return


# Settings, numbering, and the marks of editing sessions.

_RANKS = {name: at for at, name in enumerate(SETTINGS.split())}
_KNOWN = frozenset(q(name) for name in _RANKS)
_OWN = frozenset({W, MATH})
_RSIDS = re.compile(rb'rsid(?:R|RPr|P|Del|Sect|RDefault|Tr)="([^"]*)"')
"""Found several times as fast as whole words are; only of wrong ones is looked at what stands
before them."""
_WHOLE = re.compile(rb"\b" + _RSIDS.pattern)
_RSID = re.compile(r"[0-9A-Fa-f]{8}")


@rule("unknown-setting", message("There are no settings that do not exist."))
def unknown_setting(file: Checked) -> Findings:
    """ECMA-376 part 1, 17.15.1.78 (CT_Settings): the settings that there are. To track changes is
    ``trackRevisions``; ``trackChanges``, which some programs write, does not exist."""
    root = file.beside("settings.xml")
    for one in () if root is None else root:
        if one.tag not in _KNOWN and str(one.tag).startswith(f"{{{W}}}"):
            element = local(one)
            yield (
                "settings.xml",
                message(
                    "The setting {element} does not exist; trackRevisions is meant.",
                    element=element,
                )
                if element == "trackChanges"
                else message("The setting {element} does not exist.", element=element),
            )


@rule("setting-order", message("Settings stand in the order of the schema."))
def setting_order(file: Checked) -> Findings:
    """ECMA-376 part 1, 17.15.1.78 (CT_Settings): settings stand in the order of the schema."""
    root = file.beside("settings.xml")
    reached = -1
    for one in () if root is None else root:
        if isinstance(one.tag, str) and one.tag[1:].partition("}")[0] in _OWN:
            rank = _RANKS.get(local(one), reached)
            if rank < reached:
                yield (
                    "settings.xml",
                    message("The setting {element} stands too late.", element=local(one)),
                )
                return
            reached = rank


@rule("bad-rsid", message("The mark of an editing session has eight hexadecimal digits."))
def bad_rsid(file: Checked) -> Findings:
    """ECMA-376 part 1, 17.18.50 (ST_LongHexNumber): the mark of an editing session has eight
    hexadecimal digits."""
    root = file.beside("settings.xml")
    listed = [] if root is None else [value(root, f"rsids/{n}") for n in ("rsidRoot",)]
    if root is not None:
        listed += [one.get(q("val"), "") for one in root.iterfind(f"{q('rsids')}/{q('rsid')}")]
    if any(not _RSID.fullmatch(number) for number in listed if number):
        yield "settings.xml", message("An rsid is not of eight hexadecimal digits.")
    for story in file.stories:
        data = file.bytes_of(story.part)
        if _any_wrong(_RSIDS, data) and _any_wrong(_WHOLE, data):
            yield story.broken(None, "An rsid is not of eight hexadecimal digits.")


def _any_wrong(pattern: re.Pattern[bytes], data: bytes) -> bool:
    found = set(pattern.findall(data))
    return any(not _RSID.fullmatch(number.decode("latin-1")) for number in found)


@rule("numbering-order", message("Definitions of lists stand before lists."))
def numbering_order(file: Checked) -> Findings:
    """ECMA-376 part 1, 17.9.17 (CT_Numbering): definitions of lists before lists; Word drops what
    stands otherwise."""
    root = file.beside("numbering.xml")
    begun = False
    for one in () if root is None else root:
        if local(one) == "num":
            begun = True
        elif local(one) == "abstractNum" and begun:
            yield "numbering.xml", message("A definition of a list stands behind the lists.")
            return


@rule("no-definition", message("Every list has its definition."))
def missing_definition(file: Checked) -> Findings:
    """ECMA-376 part 1, 17.9.2: the definition that a list names is in the file."""
    root = file.beside("numbering.xml")
    if root is None:
        return
    known = {one.get(q("abstractNumId")) for one in root.iterfind(q("abstractNum"))}
    for one in root.iterfind(q("num")):
        if value(one, "abstractNumId") not in known:
            yield "numbering.xml", message("A list names a definition that is not in the file.")
