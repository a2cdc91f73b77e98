"""The one way in: bytes of a file to the texts in it.

What a file is, is told from its bytes, never from its ending (but for Markdown and CSV, which are
plain text by their bytes). What cannot be read is refused with one sentence that says what is
wrong, where, and what to do.

A new format is a test and a reader in :data:`_BYTES` (told from the bytes) or in :data:`_TEXTS`
(told from the decoded text); its modules are imported in the reader, so that a start stays short.
"""

from __future__ import annotations

import gc
import json
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace

from draftbench.document.counting import silenced
from draftbench.errors import InputError
from draftbench.formats.imported import Imported, ImportNote
from draftbench.formats.plain.cells import cell_rows, is_cells, text_of
from draftbench.formats.plain.encoding import decode
from draftbench.formats.safety import Package, check_size, open_package, parse_xml
from draftbench.messages import message
from draftbench.progress import Progress, silent

ENDINGS = (
    "docx", "docm", "dotx", "dotm", "odt", "ott", "fodt", "doc", "rtf", "pdf",
    "txt", "md", "markdown", "html", "htm", "xml", "akn", "json", "eml",
)  # fmt: skip
"""How the names of readable files end, for dialogues that choose among files; what a file is, its
bytes say."""

WORD_ENDINGS = (".docx", ".docm", ".dotx", ".dotm")
"""How the names of Word files end."""


@dataclass(frozen=True, slots=True)
class Given:
    """What is to be read: the bytes, the file's name without folders, the view of tracked changes
    that is wanted, and, where it is known to be text, the text with what decoding it brought up."""

    data: bytes
    name: str
    view: str
    progress: Progress
    text: str = ""
    remarks: tuple[ImportNote, ...] = ()

    @property
    def head(self) -> str:
        """How the text begins."""
        return self.text[:1024].lstrip("\ufeff \t\r\n")[:512]


Reader = Callable[[Given], Imported]


def read(
    data: bytes, name: str, *, view: str = "accepted", progress: Progress = silent
) -> Imported:
    """The texts in ``data``, the content of the file ``name`` (its name without folders).

    Reads Word files (.docx, .docm, .dotx), PDF with a text layer, HTML, Akoma Ntoso, plain text,
    Markdown and CSV in any encoding that can be told, mail, clause lists in JSON, and through
    LibreOffice .odt, .doc and .rtf. Of a file with tracked changes ``view`` says which text:
    "accepted", "rejected" or "marked". Raises :class:`~draftbench.errors.InputError` for everything
    else, and what ``progress`` raises.
    """
    with _collector_paused():
        found = _read(data, name, view, progress)
    return replace(found, parts=tuple(map(silenced, found.parts)))


@contextmanager
def _collector_paused() -> Iterator[None]:
    """Python's search for cyclic garbage off: reading makes millions of objects and no cycles, and
    the search goes through all of them again and again."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def _read(data: bytes, name: str, view: str, progress: Progress) -> Imported:
    check_size(data, name)
    if not data.strip():
        raise InputError("{name} is empty; choose another file.", name=name)
    given = Given(data, name, view, progress)
    for magic, reader in _BYTES:
        if data.startswith(magic):
            return reader(given)
    for start, what, advice in _BINARY:
        if data.startswith(start) and (start != b"MZ" or b"\0" in data[:1024]):
            raise InputError(
                "{name} is {what} and not a text; {advice}.", name=name, what=what, advice=advice
            )
    if _LATE_PDF.search(data[:1024]) and b"%%EOF" in data[-2048:]:
        return _pdf(given)
    progress(0.0, "decoding")
    text, notes = decode(data, name)
    given = replace(given, text=text, remarks=tuple(notes))
    return next(reader for told, reader in _TEXTS if told(given))(given)


def as_word(data: bytes, name: str, progress: Progress = silent) -> bytes:
    """The file as a Word file (.docx) with its tracked changes: as it is, or, of another word
    processor, as LibreOffice makes it. Raises InputError where it is no such file, or
    LibreOffice is missing or cannot read it, and what ``progress`` raises."""
    check_size(data, name)
    ending = _tracking(data, name)
    if ending == "docx":
        return data
    if not ending:
        raise InputError(
            "{name} is no file of a word processor; tracked changes are read from "
            ".docx, .odt, .doc and .rtf. Bring in a file of another kind as an edited copy.",
            remedy="edited copy",
            name=name,
        )
    from draftbench.formats.office import convert

    return convert(data, name, ending, progress)


def can_track(data: bytes, name: str) -> bool:
    """Whether a file is one of a word processor, so that :func:`as_word` reads it."""
    return bool(_tracking(data, name))


def _tracking(data: bytes, name: str) -> str:
    """How the name of a file that can hold tracked changes ends, "" for another file."""
    if data.startswith(b"{\\rtf"):
        return "rtf"
    if data.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        return "doc" if "WordDocument".encode("utf-16-le") in data else ""
    if not data.startswith(b"PK\x03\x04"):
        return ""
    kind = open_package(data, name).get("mimetype", b"").strip()
    return "docx" if not kind else "odt" if kind.endswith(b"opendocument.text") else ""


# ------------------------------------------------------------------------- told from the bytes


def _package(given: Given) -> Imported:
    """A zip package: Word, OpenDocument, or what is no text."""
    package = open_package(given.data, given.name)
    kinds = package.get("[Content_Types].xml", b"")
    for part, what in ((b"spreadsheetml", "an Excel"), (b"presentationml", "a PowerPoint")):
        if part in kinds and b"wordprocessingml" not in kinds and b"ms-word" not in kinds:
            raise InputError(
                "{given} is {what} file and not a text; copy the text into a Word file.",
                given=given.name,
                what=what,
            )
    if "word/document.xml" in package or b"wordprocessingml" in kinds or b"ms-word" in kinds:
        return _word(given, kinds)
    if b"opendocument" in package.get("mimetype", b""):
        return _open_document(given, package)
    if "Index/Document.iwa" in package or "Index.zip" in package or "index.xml" in package:
        raise InputError(
            "{given} is a Pages file; export it from Pages as Word (.docx).", given=given.name
        )
    raise InputError(
        "{given} is a zip archive and not a Word file; unpack it and choose a text.",
        given=given.name,
    )


def _word(given: Given, kinds: bytes) -> Imported:
    given.progress(0.0, "unpacking")
    from draftbench.formats.docx.read.reader import read_docx

    imported = read_docx(given.data, given.name, given.view, progress=given.progress)
    if b"macroEnabled" not in kinds:
        return imported
    msg = message(
        "The macros of the file were not run; a file with changes written on it has them too."
    )
    note = ImportNote("macros-left-out", 0, msg)
    return replace(imported, notes=(note, *imported.notes))


def _open_document(given: Given, package: Package) -> Imported:
    kind = package["mimetype"].strip().rpartition(b"opendocument.")[2]
    if not kind.startswith(b"text"):
        raise InputError(
            "{given} is an OpenDocument file but not a text; copy the text into a text file.",
            given=given.name,
        )
    if b"encryption-data" in package.get("META-INF/manifest.xml", b""):
        raise InputError(
            "{given} is locked with a password; save it without one and try again.",
            given=given.name,
        )
    for part in ("content.xml", "styles.xml", "META-INF/manifest.xml"):
        if part in package and not package[part].lstrip().startswith(b"<!DOCTYPE"):
            parse_xml(package[part], f"{part} in {given.name}")
    return _through_office("ott" if kind.startswith(b"text-template") else "odt")(given)


_WORD_95 = b"\xdc\xa5"  # how the text of Word 6 and 95 begins (2.5.2 of [MS-DOC] has 0xA5EC)


def _compound(given: Given) -> Imported:
    """An Office file of before 2007, or one locked with a password."""
    if "EncryptedPackage".encode("utf-16-le") in given.data:
        raise InputError(
            "{given} is locked with a password; open it in Word, remove the password and save.",
            given=given.name,
        )
    if "WordDocument".encode("utf-16-le") in given.data:
        old = any(given.data.startswith(_WORD_95, at) for at in range(512, len(given.data), 512))
        return _through_office("dot" if old else "doc")(given)
    if b"CHNKWKS" in given.data or "MatOST".encode("utf-16-le") in given.data:
        raise InputError(
            "{given} is a Microsoft Works file; save it in its own program as .rtf or .docx.",
            given=given.name,
        )
    raise InputError(
        "{given} is an old Office file and not a text; save it in Word as .docx.", given=given.name
    )


def _through_office(ending: str) -> Reader:
    def reader(given: Given) -> Imported:
        from draftbench.formats.office import read_through_office

        return read_through_office(given.data, given.name, ending, given.view, given.progress)

    return reader


def _pdf(given: Given) -> Imported:
    from draftbench.formats.pdf.reader import read_pdf

    return read_pdf(given.data, given.name, progress=given.progress)


_BYTES: tuple[tuple[tuple[bytes, ...], Reader], ...] = (
    ((b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08"), _package),
    ((b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",), _compound),
    ((b"{\\rtf",), _through_office("rtf")),
    ((b"%PDF-",), _pdf),
)
_LATE_PDF = re.compile(rb"[\r\n]%PDF-\d")  # something may stand before the head of a PDF
_BINARY = (
    (b"\x89PNG", "a picture", "give the text itself"),
    (b"\xff\xd8\xff", "a picture", "give the text itself"),
    (b"GIF8", "a picture", "give the text itself"),
    (b"II*\x00", "a picture", "give the text itself"),
    (b"MM\x00*", "a picture", "give the text itself"),
    (b"MZ", "a program", "give the text itself"),
    (b"\x7fELF", "a program", "give the text itself"),
    (b"\x1f\x8b", "a compressed archive", "unpack it first"),
    (b"7z\xbc\xaf\x27\x1c", "a compressed archive", "unpack it first"),
    (b"Rar!", "a compressed archive", "unpack it first"),
    (b"BZh", "a compressed archive", "unpack it first"),
    (b"\xfd7zXZ", "a compressed archive", "unpack it first"),
    (b"SQLite format 3\x00", "a database", "open a project with `draftbench open`"),
)


# -------------------------------------------------------------------------- told from the text


def _is_flat_word(given: Given) -> bool:
    """Word 2003's XML, and OpenDocument in one file."""
    return given.head.startswith("<") and (
        'progid="Word.Document"' in given.text[:1024]
        or "application/vnd.oasis.opendocument.text" in given.text[:8192]
    )


def _flat_word(given: Given) -> Imported:
    parse_xml(given.data, given.name)
    flat = "application/vnd.oasis.opendocument.text" in given.text[:8192]
    return _through_office("fodt" if flat else "xml")(given)


def _is_web_archive(given: Given) -> bool:
    from draftbench.formats.html.detection import is_web_archive

    return is_web_archive(given.text)


def _refuse_web_archive(given: Given) -> Imported:
    raise InputError(
        "{given} is a web archive (.mht); open it in a browser or in Word and save "
        "it as .html or .docx.",
        given=given.name,
    )


def _is_mail(given: Given) -> bool:
    from draftbench.formats.mailfile import is_mail

    return is_mail(given.text, given.name)


def _read_mail(given: Given) -> Imported:
    from draftbench.formats.mailfile import read_mail

    return read_mail(given.data, given.name, given.view, progress=given.progress)


def _is_html(given: Given) -> bool:
    from draftbench.formats.html.detection import is_html

    return is_html(given.text, given.name)


def _read_html(given: Given) -> Imported:
    from draftbench.formats.html.reader import read_html

    return read_html(
        given.data,
        given.text,
        given.name,
        given.view,
        remarks=given.remarks,
        progress=given.progress,
    )


def _is_xml(given: Given) -> bool:
    if given.head.startswith(("<?xml", "<!DOCTYPE")):
        return True
    return given.head.startswith("<") and _AKN.search(given.text[:4096]) is not None


_AKN = re.compile(r"akomantoso|legaldocml", re.IGNORECASE)


def _read_xml(given: Given) -> Imported:
    root = parse_xml(given.data, given.name)
    from draftbench.formats.akn.names import is_akn

    if not is_akn(root):
        raise InputError(
            "{given} is XML of a kind that is not read; give the Word or text file.",
            given=given.name,
        )
    from draftbench.formats.akn.reader import read_akn

    return read_akn(root, given.data, given.name, given.view, progress=given.progress)


def _is_clause_list(given: Given) -> bool:
    return given.name.lower().endswith(".json") or _clause_list(given) is not None


def _clause_list(given: Given) -> dict[str, object] | None:
    """The parsed clause list where the text is one, else None (a text may begin with a bracket)."""
    if not given.head.startswith("{") or not re.search(r'"clauses"\s*:', given.text):
        return None
    try:
        found = json.loads(given.text.lstrip("\ufeff"))
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) and "clauses" in found else None


def _read_clause_list(given: Given) -> Imported:
    from draftbench.formats.clauselist import read_clause_list

    found = _clause_list(given)
    if found is None:
        raise InputError(
            '{given} has no list "clauses", or its end is missing; ask for the file again.',
            given=given.name,
        )
    return read_clause_list(found, given.name, original=given.data)


def _plain(given: Given) -> Imported:
    from draftbench.formats.plain.reader import read_text

    return read_text(
        given.text,
        given.name,
        original=given.data,
        remarks=given.remarks,
        progress=given.progress,
    )


def _is_table(given: Given) -> bool:
    return is_cells(given.name)


def _read_table(given: Given) -> Imported:
    from draftbench.formats.plain.reader import read_text

    return read_text(
        text_of(cell_rows(given.text, given.name)),
        given.name,
        original=given.data,
        remarks=given.remarks,
        progress=given.progress,
        table=True,
    )


_TEXTS: tuple[tuple[Callable[[Given], bool], Reader], ...] = (
    (_is_flat_word, _flat_word),
    (_is_mail, _read_mail),
    (_is_web_archive, _refuse_web_archive),
    (_is_html, _read_html),
    (_is_xml, _read_xml),
    (_is_clause_list, _read_clause_list),
    (_is_table, _read_table),
    (lambda _: True, _plain),
)
