"""Opening files: from a path, or ``FILE#PART`` as the command line writes it, to documents.

``-`` as FILE is standard input. What is pasted is read like a file of the name :data:`PASTED`.
"""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

from draftbench.app.texts.files import read_input, split_reference
from draftbench.document import Document
from draftbench.errors import InputError, UsageError
from draftbench.formats.imported import Imported, unused
from draftbench.formats.reading import read
from draftbench.progress import Progress, silent

PASTED = "pasted text"
TRACKED = "tracked-changes"
"""The code of the note that a file holds tracked changes, and which view of them was read."""
MAIN_PARTS = (
    "declaration",
    "resolution",
    "decision",
    "recommendations",
    "elements",
    "text",
    "report",
)
"""The kinds of texts that negotiations are about, those that are chosen first before others."""
_ADOPTED = MAIN_PARTS[:3]
"""Of these the first in the file is chosen: a resolution stands before what is annexed to it."""
_FILE_NAME = re.compile(r"[\s,;#/\\]+")
"""What the name of a text has not, for commands name texts with commas between them."""


def read_file(path: Path, progress: Progress = silent, *, view: str = "accepted") -> Imported:
    """Everything that was found in the file. Of a Word file with tracked changes, ``view`` says
    which text: "accepted", "rejected" or "marked". Raises InputError with one sentence."""
    return read(read_input(path), file_name(path), view=view, progress=progress)


def file_name(path: Path) -> str:
    """What people call the file: its name without folders, or :data:`PASTED`."""
    return PASTED if str(path) == "-" else path.name


def read_pasted(html: str, text: str, progress: Progress = silent) -> Imported:
    """What a clipboard holds: its HTML where texts are found in it (it knows italics, lists and
    tables), else its plain text. Raises InputError where neither can be read."""
    if html.strip():
        page = html if html.lstrip().lower().startswith(("<html", "<!doctype")) else ""
        page = page or f"<html><body>{html}</body></html>"
        try:
            imported = read(page.encode("utf-8", "replace"), PASTED, progress=progress)
        except InputError:
            if not text.strip():
                raise
        else:
            if any(part.clauses for part in imported.parts):
                return imported
    return read(text.encode("utf-8", "replace"), PASTED, progress=progress)


def read_part(
    reference: str, progress: Progress = silent, *, view: str = "accepted"
) -> tuple[Document, Imported]:
    """The text that ``FILE`` or ``FILE#PART`` names, and all that was read with it.

    Without a part, the file's main text (:func:`choose`). ``view`` as in :func:`read_file`.
    Raises InputError, or UsageError where the file has no such part.
    """
    path, part = split_reference(reference)
    imported = read_file(path, progress, view=view)
    return choose(imported, part, file_name(path)), imported


def choose(imported: Imported, part: str, name: str) -> Document:
    """The part of that name, or the main one where ``part`` is empty; ``name`` is the file's."""
    if not part:
        full = [found for found in imported.parts if found.clauses]
        for kinds in (_ADOPTED, *((kind,) for kind in MAIN_PARTS[len(_ADOPTED) :])):
            for found in full:
                if found.kind in kinds:
                    return found
        if len(imported.parts) == 1:
            return imported.parts[0]  # a clause list may be empty: everything was deleted
        raise InputError(
            "{name} holds no text that could be read; open it in its own program and check.",
            name=name,
        )
    document = imported.part(part)
    if document is None:
        names = ", ".join(d.name for d in imported.parts)
        raise UsageError(
            "{name} has no part “{part}”; its parts are: {names}.",
            name=name,
            part=part,
            names=names,
        )
    return document


def stem_of(file: str) -> str:
    """What a text is called after its file: without folders, ending and spaces."""
    return _FILE_NAME.sub("_", Path(file).stem).strip("_")


def renamed(document: Document, taken: set[str]) -> Document:
    """The document under a name that is not in ``taken``: its own, else that of its file
    ("declaration", "chile"), else one with a number ("chile 2")."""
    if document.name not in taken:
        return document
    stem = stem_of(document.source.file)
    own = stem if stem and document.source.file != PASTED else document.name
    return replace(document, name=unused(own, taken, "{} {}"))
