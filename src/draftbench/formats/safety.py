"""Files from strangers: packages that do not burst, XML that fetches and expands nothing.

Every reader that opens a zip package or parses XML does it through here. What is refused is
refused with one sentence (:class:`~draftbench.errors.InputError`).

The limits are far above real documents (the longest United Nations compilations stay below 20 MB
unpacked) and far below what hurts a small machine.
"""

from __future__ import annotations

import io
import re
import struct
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from draftbench.errors import InputError

if TYPE_CHECKING:
    from lxml import etree

MAX_FILE_BYTES = 100 * 1024 * 1024
"""A file that is larger is refused before it is looked into."""
MAX_MEMBERS = 10_000
"""Files in one package."""
MAX_UNPACKED_BYTES = 400 * 1024 * 1024
"""All files of one package, unpacked."""
MAX_RATIO = 200
"""Unpacked to packed size of one file in a package, where it is larger than
:data:`RATIO_COUNTS_FROM`."""
RATIO_COUNTS_FROM = 16 * 1024 * 1024

MOST_TREE = 256 * 1024 * 1024
"""The memory in bytes that the parsed parts of one small file may take, by :func:`tree_weight`."""
TREE_FOR_BYTE = 40
"""How much more of it each byte of the file allows: a large file may be large."""
LARGEST_TREE = 1024 * 1024 * 1024
"""What no file may take, however large it is."""
MOST = {
    "lines": 300_000,
    "paragraphs": 200_000,
    "notes": 50_000,
    "brackets": 100_000,
    "characters": 20_000_000,
    "instructions": 200_000,
    "instruction lines": 5_000,
    "proposals": 200,
    "sent proposals": 1_000,
}
"""How many of each one file may hold: ten times what the longest compilations do. Instructions are
counted in characters, proposals at one place of a text: each is held against each."""

_MB = 1024 * 1024
_DAMAGE = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    OSError,
    ValueError,
    RuntimeError,
)
"""What zipfile raises on damaged packages (RuntimeError includes NotImplementedError)."""
_ENCRYPTED = 0x1
_ENCODINGS = re.compile(
    rb"utf-?8|utf-?16(?:le|be)?|us-ascii|ascii|iso-8859-\d+|windows-125\d", re.IGNORECASE
)
_TOO_MUCH = {1, 110, 114}
"""libxml2's codes for what is beyond its limits (1 in older versions, 110 for names)."""
_DECLARED = re.compile(rb"""^<\?xml[^>]*?encoding\s*=\s*["']([^"']*)["']""")


@dataclass(frozen=True)
class Package(Mapping[str, bytes]):
    """The files of a checked zip package by their names, unpacked when asked for.

    Names are compared without case and with either slash. ``package[name]`` raises KeyError where
    there is no such file and :class:`~draftbench.errors.InputError` where it is damaged.
    """

    name: str
    archive: zipfile.ZipFile = field(repr=False)
    members: Mapping[str, zipfile.ZipInfo] = field(repr=False)

    @property
    def size(self) -> int:
        """How many bytes its files have as they are packed."""
        return sum(info.compress_size for info in self.members.values())

    def __getitem__(self, member: str) -> bytes:
        info = self.members[_key(member)]
        try:
            with self.archive.open(info) as file:
                # With the length given no more is unpacked, however the directory lies.
                return file.read(info.file_size)
        except _DAMAGE as error:
            raise InputError(
                "{name}: the part {member} is damaged or packed in an unknown way; ask for "
                "the file again or save it again in Word.",
                name=self.name,
                member=member,
            ) from error

    def __iter__(self) -> Iterator[str]:
        return (info.filename.replace("\\", "/") for info in self.members.values())

    def __len__(self) -> int:
        return len(self.members)

    def __contains__(self, member: object) -> bool:
        return isinstance(member, str) and _key(member) in self.members


def check_size(data: bytes, name: str) -> None:
    """Raises InputError where ``data`` is larger than :data:`MAX_FILE_BYTES`."""
    if len(data) > MAX_FILE_BYTES:
        raise InputError(
            "{name} has {count} MB and files over {size} MB are not read; take the "
            "pictures out or split it.",
            name=name,
            count=len(data) // _MB,
            size=MAX_FILE_BYTES // _MB,
        )


def check_count(kind: str, count: int, name: str) -> None:
    """Raises InputError where the file ``name`` holds more of a ``kind`` than :data:`MOST` says."""
    most = MOST[kind]
    if count <= most:
        return
    match kind:
        case "lines" | "instruction lines":
            raise InputError(
                "{name} has {count} lines; more than {most} are not read. Split it.",
                name=name,
                count=count,
                most=most,
            )
        case "paragraphs":
            raise InputError(
                "{name} has {count} paragraphs; more than {most} are not read. Split it, "
                "or save the text alone as a new file.",
                name=name,
                count=count,
                most=most,
            )
        case "notes":
            raise InputError(
                "{name} has {count} footnotes; more than {most} are not read. Split it.",
                name=name,
                count=count,
                most=most,
            )
        case "proposals" | "sent proposals":
            raise InputError(
                "{name} has {count} different proposals for one place of the text; more than "
                "{most} are not taken in at once.",
                name=name,
                count=count,
                most=most,
            )
        case "brackets":
            raise InputError(
                "{name} has {count} brackets; more than {most} are not read. Check that it "
                "is a text, or split it.",
                name=name,
                count=count,
                most=most,
            )
        case "instructions":
            raise InputError(
                "{name} has {count} characters; instructions of more than {most} are not read. "
                "Split it.",
                name=name,
                count=count,
                most=most,
            )
    raise InputError(
        "{name} has {count} characters; more than {most} are not read. Split it.",
        name=name,
        count=count,
        most=most,
    )


def check_instructions(words: str, name: str) -> None:
    """Raises InputError where the instructions of the file ``name`` are too long to be read within
    a minute."""
    check_count("instructions", len(words), name)
    lines = sum(not line.isspace() for line in words.splitlines() if line)
    check_count("instruction lines", lines, name)


def fits_instructions(words: str) -> bool:
    """Whether words are short enough to be read as instructions, see :func:`check_instructions`."""
    try:
        check_instructions(words, "")
    except InputError:
        return False
    return True


def tree_weight(data: bytes) -> int:
    """About how many bytes the XML or HTML in ``data`` takes when it is parsed and read, told from
    its signs alone: 180 for an element with its words, 220 for an attribute, and its bytes six
    times (the file, the tree, the paragraphs, the clauses, the text, its spans)."""
    elements = data.count(b"<") - data.count(b"</")
    attributes = data.count(b'="') + data.count(b"='")
    return 180 * elements + 220 * attributes + 6 * len(data)


def check_tree(weight: int, size: int, name: str) -> None:
    """Raises InputError where parsing a file of ``size`` bytes would take more memory than its
    budget; ``weight`` is the sum of :func:`tree_weight` over its parts."""
    if weight > min(LARGEST_TREE, MOST_TREE + TREE_FOR_BYTE * size):
        raise InputError(
            "{name} would take too much memory: it unpacks to far more than its size. "
            "Save the text alone as a new file, or split it.",
            name=name,
        )


def open_package(data: bytes, name: str) -> Package:
    """The zip package in ``data``; ``name`` is the file's name for the sentences.

    Raises InputError where it is no zip, cut off, encrypted, has more files, more unpacked bytes or
    a higher ratio than the limits, names a path outside itself, names a file twice, or gives the
    same bytes out as several files. Nothing is unpacked to disk, here or later.
    """
    check_size(data, name)
    if not data.startswith(b"PK") and data:
        raise InputError(
            "{name} is not a Word file or another package; check that it is the one.", name=name
        )
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
        members = archive.infolist()
    except _DAMAGE as error:
        raise InputError(
            "{name} is a package that is cut off or damaged; ask for the file again.", name=name
        ) from error
    if len(members) > MAX_MEMBERS:
        raise InputError(
            "{name} holds {count} files and more than {most} are not opened; "
            "save it again in Word.",
            name=name,
            count=len(members),
            most=MAX_MEMBERS,
        )
    if sum(member.file_size for member in members) > MAX_UNPACKED_BYTES:
        raise InputError(
            "{name} would unpack to more than {size} MB and is not opened; if you "
            "trust its sender, take the pictures out and save it again.",
            name=name,
            size=MAX_UNPACKED_BYTES // _MB,
        )
    seen: dict[str, zipfile.ZipInfo] = {}
    for member in members:
        _check_member(member, name, seen)
        seen[_key(member.filename)] = member
    if len({member.header_offset for member in members}) < len(members):
        raise InputError(
            "{name} holds the same data as several files and is not opened; ask for "
            "the file again, or save it again in Word.",
            name=name,
        )
    return Package(name, archive, {k: one for k, one in seen.items() if not one.is_dir()})


def _key(member: str) -> str:
    return member.replace("\\", "/").casefold()


def _check_member(member: zipfile.ZipInfo, name: str, seen: Mapping[str, object]) -> None:
    path = member.orig_filename.replace("\\", "/")
    steps = path.split("/")
    if path.startswith("/") or ".." in steps or ":" in steps[0] or "\0" in path:
        raise InputError(
            "{name} holds a file whose path leads out of the package and is not "
            "opened; do not trust it.",
            name=name,
        )
    if _key(member.filename) in seen:
        raise InputError(
            "{name} holds two files of one name, so what it says is not certain; save "
            "it again in Word.",
            name=name,
        )
    if member.flag_bits & _ENCRYPTED:
        raise InputError(
            "{name} is locked with a password; save it without one and try again.", name=name
        )
    if member.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise InputError(
            "{name} is packed in a way that no office program uses and is not opened; "
            "save it again in Word.",
            name=name,
        )
    too_large = member.file_size > RATIO_COUNTS_FROM
    if too_large and member.file_size > MAX_RATIO * max(1, member.compress_size):
        raise InputError(
            "{name} is packed more than {most} to 1, as files made to exhaust a "
            "computer are, and is not opened; do not trust it.",
            name=name,
            most=MAX_RATIO,
        )


def parse_xml(data: bytes, where: str) -> etree._Element:
    """The root element of the XML in ``data``; ``where`` names it in the sentences ("a.xml",
    "document.xml in a.docx").

    Raises InputError on a document type declaration (and so on every entity that a file can
    declare), on an encoding other than the Unicode, ISO 8859 and Windows ones, and on XML that is
    not well-formed or is nested beyond the parser's limits. Nothing is fetched.
    """
    from lxml import etree

    _check_encoding(data, where)
    check_tree(tree_weight(data), len(data), where)
    if _declares_doctype(data):
        raise InputError(
            "{where} declares a document type, which can hide entities, and is not "
            "read; remove the DOCTYPE and try again.",
            where=where,
        )
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, recover=False
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        if getattr(error, "code", None) in _TOO_MUCH:
            raise InputError(
                "{where} is nested too deep or holds a text of more than 10 MB in one "
                "piece, and is not read; split it.",
                where=where,
            ) from error
        line = getattr(error, "lineno", None) or 1
        raise InputError(
            "{where} is not well-formed XML at line {line}; ask for the file again or repair it.",
            where=where,
            line=line,
        ) from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise InputError(
            "{where} declares a document type and is not read; remove the DOCTYPE and try again.",
            where=where,
        )
    return root


def _check_encoding(data: bytes, where: str) -> None:
    declared = _DECLARED.match(data.removeprefix(b"\xef\xbb\xbf").replace(b"\0", b"")[:400])
    if declared and not _ENCODINGS.fullmatch(declared.group(1)):
        raise InputError(
            "{where} is in an encoding that is not read; save it as UTF-8.", where=where
        )


def _declares_doctype(data: bytes) -> bool:
    """True where a DOCTYPE stands before the root element (the only place where it may)."""
    text = data.removeprefix(b"\xef\xbb\xbf")
    if b"\0" in data[:8] or data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        text = data.replace(b"\0", b"").removeprefix(b"\xff\xfe").removeprefix(b"\xfe\xff")
    at = 0
    while True:
        while text[at : at + 1].isspace():
            at += 1
        if text.startswith(b"<?", at):
            end = text.find(b"?>", at)
        elif text.startswith(b"<!--", at):
            end = text.find(b"-->", at) + 1
        else:
            return text.startswith(b"<!DOCTYPE", at)
        if end <= 0:
            return False
        at = end + 2
