"""The one way in: bytes of a file to the texts in it.

What a file is, is told from its bytes, never from its ending. What cannot be read is refused with
one sentence that says what is wrong, where, and what to do.
"""

from __future__ import annotations

import json

from draftbench.errors import InputError
from draftbench.formats.imported import Imported, ImportNote
from draftbench.formats.safety import check_size, open_package, parse_xml
from draftbench.progress import Progress, silent

_BINARY = (
    (b"%PDF-", "a PDF", "save its text, or the Word file that it was made from"),
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
    (b"{\\rtf", "a Rich Text file", "save it in Word as .docx"),
)
_OLE2 = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ZIP = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")
_SAMPLE = 65_536


def read(
    data: bytes, name: str, *, view: str = "accepted", progress: Progress = silent
) -> Imported:
    """The texts in ``data``, the content of the file ``name`` (its name without folders).

    Reads Word files (.docx), plain text in any encoding that can be told, and clause lists in
    JSON. Of a Word file with tracked changes ``view`` says which text: "accepted", "rejected" or
    "marked". Raises :class:`~draftbench.errors.InputError` for everything else, and what
    ``progress`` raises.
    """
    check_size(data, name)
    if not data.strip():
        raise InputError(f"{name} is empty; choose another file.")
    if data.startswith(_OLE2):
        raise InputError(_ole2_refusal(data, name))
    if data.startswith(_ZIP):
        return _read_package(data, name, view, progress)
    for magic, what, advice in _BINARY:
        if data.startswith(magic) and (magic != b"MZ" or b"\0" in data[:1024]):
            raise InputError(f"{name} is {what} and not a text; {advice}.")
    progress(0.0, "decoding")
    text, notes = decode(data, name)
    head = text.lstrip("\ufeff \t\r\n")[:512]
    if head.startswith(("<?xml", "<!DOCTYPE", "<akomaNtoso")):
        return _refuse_xml(data, name, head)
    if head.startswith(("{", "[")) and (found := _clause_list(text)) is not None:
        from draftbench.formats.clauselist import read_clause_list

        return read_clause_list(found, name, original=data)
    from draftbench.formats.plain.reader import read_text

    return read_text(text, name, original=data, remarks=notes, progress=progress)


def decode(data: bytes, name: str) -> tuple[str, list[ImportNote]]:
    """``data`` as text, with an import note where the encoding had to be guessed.

    UTF-8 and what a byte order mark says are certain; all else is a guess of charset-normalizer.
    Raises InputError for bytes that are no text.
    """
    for mark, encoding in (
        (b"\xef\xbb\xbf", "utf-8-sig"),
        (b"\xff\xfe\0\0", "utf-32"),
        (b"\0\0\xfe\xff", "utf-32"),
        (b"\xff\xfe", "utf-16"),
        (b"\xfe\xff", "utf-16"),
    ):
        if data.startswith(mark):
            try:
                return _plausible(data.decode(encoding), name), []
            except UnicodeDecodeError as error:
                raise InputError(
                    f"{name} says that it is {encoding.removesuffix('-sig').upper()} but is not, "
                    f"from byte {error.start} on; save it again as UTF-8."
                ) from error
    if b"\0" in data:
        raise InputError(f"{name} is not a text file; choose a Word or a text file.")
    try:
        return _plausible(data.decode("utf-8"), name), []
    except UnicodeDecodeError:
        return _guess(data, name)


def _guess(data: bytes, name: str) -> tuple[str, list[ImportNote]]:
    from charset_normalizer import from_bytes

    best = from_bytes(data[:_SAMPLE]).best()
    encoding = best.encoding if best is not None else "cp1252"
    try:
        text = data.decode(encoding)
    except (UnicodeDecodeError, LookupError):
        encoding = "cp1252"
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError as error:
            raise InputError(
                f"{name} is in an encoding that could not be told; save it again as UTF-8."
            ) from error
    note = ImportNote(
        "guessed-encoding",
        0,
        f"The file does not say its encoding; it was read as {encoding.replace('_', '-')}. "
        "Check accented letters and quotation marks.",
    )
    return _plausible(text, name), [note]


def _plausible(text: str, name: str) -> str:
    """``text``; raises InputError where it has too many control characters to be one."""
    sample = text[:_SAMPLE]
    controls = sum(1 for c in sample if (ord(c) < 32 and c not in "\t\n\r\f\v") or c == "\x7f")
    if "\0" in sample or controls > 0.02 * max(1, len(sample)):
        raise InputError(f"{name} is not a text file; choose a Word or a text file.")
    if not sample.strip("\ufeff \t\r\n\f\v"):
        raise InputError(f"{name} is empty; choose another file.")
    return text


def _read_package(data: bytes, name: str, view: str, progress: Progress) -> Imported:
    package = open_package(data, name)
    if "word/document.xml" in package or "[Content_Types].xml" in package:
        kinds = package.get("[Content_Types].xml", b"")
        for part, what in ((b"spreadsheetml", "an Excel"), (b"presentationml", "a PowerPoint")):
            if part in kinds and b"wordprocessingml" not in kinds:
                raise InputError(
                    f"{name} is {what} file and not a text; copy the text into a Word file."
                )
        if "word/document.xml" in package or b"wordprocessingml" in kinds:
            progress(0.0, "unpacking")
            from draftbench.formats.docx.reader import read_docx

            return read_docx(data, name, view, progress=progress)
    if "mimetype" in package and b"opendocument" in package["mimetype"]:
        raise InputError(f"{name} is an OpenDocument file; save it as .docx and try again.")
    raise InputError(f"{name} is a zip archive and not a Word file; unpack it and choose a text.")


def _ole2_refusal(data: bytes, name: str) -> str:
    if "EncryptedPackage".encode("utf-16-le") in data:
        return f"{name} is locked with a password; open it in Word, remove the password and save."
    if "WordDocument".encode("utf-16-le") in data:
        return f"{name} is a Word file of the old kind (.doc); save it in Word as .docx."
    return f"{name} is an old Office file and not a text; save it in Word as .docx."


def _refuse_xml(data: bytes, name: str, head: str) -> Imported:
    root = parse_xml(data, name)
    if "akomaNtoso" in str(root.tag) or "akomaNtoso" in head:
        raise InputError(
            f"{name} is Akoma Ntoso and this version does not read Akoma Ntoso yet; "
            "give the Word or text file."
        )
    raise InputError(f"{name} is XML of a kind that is not read; give the Word or text file.")


def _clause_list(text: str) -> dict[str, object] | None:
    """The parsed clause list where ``text`` is one, else None (a text may begin with a bracket)."""
    try:
        found = json.loads(text.lstrip("\ufeff"))
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) and "clauses" in found else None
