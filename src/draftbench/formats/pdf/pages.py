"""The pages of a PDF as the opening process hands them over, within limits of time and size."""

from __future__ import annotations

import json
import subprocess
import tempfile
from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from threading import Timer
from typing import IO, Any, NamedTuple

from draftbench.errors import InputError
from draftbench.formats.imported import ImportNote, noted
from draftbench.messages import Message, message
from draftbench.messages.catalogue import marked
from draftbench.processes import command
from draftbench.progress import Progress, silent

SECONDS_A_PAGE = 20.0
"""A page takes a hundredth of a second; one that takes longer than this is made to stop us."""
MAX_PAGES = 5_000
MAX_GLYPHS = 4_000_000
"""In the whole file: a thousand full pages."""
SCANNED = 0.5
"""A page is a scan where pictures cover this share of it and it has next to no text."""
_FEW = 60
_PROGRAM = command("draftbench.formats.pdf.extraction")


class Glyph(NamedTuple):
    """One character as it is painted: from ``x0`` to ``x1`` on the line at height ``y``. ``look``
    and ``odd`` are the flags of :mod:`~draftbench.formats.pdf.extraction`."""

    text: str
    x0: float
    x1: float
    y: float
    size: float
    look: int = 0
    odd: int = 0


class Rule(NamedTuple):
    """A line drawn on the page."""

    x0: float
    y0: float
    x1: float
    y1: float

    @property
    def level(self) -> bool:
        """Whether it runs from left to right."""
        return self.x1 - self.x0 > self.y1 - self.y0


class Link(NamedTuple):
    """A place on the page that leads to an address."""

    x0: float
    y0: float
    x1: float
    y1: float
    address: str


@dataclass(frozen=True, slots=True)
class Page:
    """A page: points from its lower left corner as it is shown; ``number`` counts from 1.
    ``pictured`` is the share of it that pictures cover."""

    number: int
    width: float
    height: float
    glyphs: tuple[Glyph, ...]
    rules: tuple[Rule, ...] = ()
    links: tuple[Link, ...] = ()
    pictured: float = 0.0

    @property
    def is_scan(self) -> bool:
        """Whether it is a picture of a page, without text."""
        return self.pictured >= SCANNED and len(self.glyphs) < _FEW


def read_pages(
    data: bytes, name: str, notes: list[ImportNote], progress: Progress
) -> Generator[Page]:
    """The pages of the PDF ``data``, one after another; what a person should know of the file is
    added to ``notes``. ``name`` is the file's name for the sentences.

    Raises InputError where the file is locked, damaged, larger than the limits, or takes longer
    than :data:`SECONDS_A_PAGE` for a page; and what ``progress`` raises.
    """
    comments = glyphs = pages = 0
    with _started(data, _PROGRAM) as process:
        found = _lines(process, name)
        head: dict[str, Any] = next(found, {"error": "damaged"})
        if "error" in head:
            raise InputError(Message(_REFUSALS[head["error"]], {"name": name}))
        if head["pages"] > MAX_PAGES:
            raise InputError(
                "{name} has {pages} pages and more than {most} are not read; split it and "
                "give the part that matters.",
                name=name,
                pages=head["pages"],
                most=MAX_PAGES,
            )
        notes.extend(_remarks(data, head))
        for number, page in enumerate(found, 1):
            progress(0.7 * number / head["pages"], f"page {number} of {head['pages']}")
            if page.get("unreadable"):
                notes.append(_unreadable(number))
                continue
            if page["cut"]:
                notes.append(_cut(number))
            pages += 1
            comments += page["comments"]
            glyphs += len(page["glyphs"])
            if glyphs > MAX_GLYPHS:
                raise InputError(
                    "{name} holds more text than is read at once; split it.", name=name
                )
            yield _page(number, page)
    if not pages:
        raise InputError("{name} has no page that can be read; ask for the file again.", name=name)
    if comments:
        notes.append(noted("comments", 0, "Comments in the file were not read."))


@contextmanager
def _started(data: bytes, program: Sequence[str]) -> Iterator[subprocess.Popen[bytes]]:
    """A process that is given ``data``; it ends with the block."""
    with tempfile.TemporaryFile() as file:
        file.write(data)
        file.seek(0)
        with subprocess.Popen(  # noqa: S603 (our own program)
            program,
            stdin=file,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        ) as process:
            try:
                yield process
            finally:
                process.kill()


def _lines(process: subprocess.Popen[bytes], name: str) -> Iterator[dict[str, Any]]:
    while process.stdout is not None:
        watch = Timer(SECONDS_A_PAGE, process.kill)
        watch.start()
        line = process.stdout.readline()
        late = not watch.is_alive()
        watch.cancel()
        if line.endswith(b"\n"):
            yield json.loads(line)
        elif late:
            raise InputError(
                "{name} has a page that takes longer than {seconds_a_page:.0f} seconds to "
                "read; print it to a new PDF, or give the Word file.",
                name=name,
                seconds_a_page=SECONDS_A_PAGE,
            )
        elif process.wait() != 0:
            raise InputError(
                "{name} is damaged in a way that stops its reading; ask for the file "
                "again, or print it to a new PDF.",
                name=name,
            )
        else:
            return


def _page(number: int, page: dict[str, Any]) -> Page:
    return Page(
        number,
        page["width"],
        page["height"],
        tuple(Glyph(*glyph) for glyph in page["glyphs"]),
        tuple(Rule(*rule) for rule in page["rules"]),
        tuple(Link(*link) for link in page["links"]),
        page["pictured"],
    )


_REFUSALS = {
    "password": marked(
        "{name} is locked with a password; open it, save it without one and try again."
    ),
    "damaged": marked("{name} is a PDF that is cut off or damaged; ask for the file again."),
}
_FORMS = {
    1: message("The file has fields to fill in; what stands in them was not read."),
    2: (message("The file is a form of the kind XFA; what stands in its fields was not read.")),
    3: (message("The file is a form of the kind XFA; what stands in its fields was not read.")),
}


def _remarks(data: bytes, head: dict[str, Any]) -> list[ImportNote]:
    found: list[ImportNote] = []
    if b"%%EOF" not in data[-4096:]:
        found.append(
            noted(
                "cut-off", 0, "The end of the file is missing; pages may be missing too. Check it."
            )
        )
    if head["attachments"]:
        found.append(noted("attachments", 0, "Files attached to the PDF were not read."))
    if head["form"] in _FORMS:
        found.append(ImportNote("form-fields", 0, _FORMS[head["form"]]))
    return found


def _unreadable(number: int) -> ImportNote:
    return noted(
        "page-unreadable",
        0,
        "Page {number} is damaged and was not read; check what is missing.",
        number=number,
    )


def _cut(number: int) -> ImportNote:
    return noted(
        "page-cut",
        0,
        "Page {number} holds more text than is read of a page; check what is missing.",
        number=number,
    )


# Pictures of the pages of a PDF, as the drawing process hands them over.

SECONDS = 60.0
"""All pages together take a few seconds; what takes longer is stopped."""
_DRAWING_PROGRAM = command("draftbench.formats.pdf.rendering")
_MOST_BYTES = 64_000_000


class Picture(NamedTuple):
    """A page (``number`` from 1, of ``pages``): ``width`` by ``height`` pixels, each blue, green
    and red; a line of them takes ``stride`` bytes."""

    number: int
    pages: int
    width: int
    height: int
    stride: int
    pixels: bytes


def pictures(
    data: bytes, *, width: int, most: int, progress: Progress = silent
) -> Generator[Picture]:
    """The first ``most`` pages of the PDF ``data``, drawn ``width`` pixels wide, one after another.
    Raises InputError where it cannot be drawn, and what ``progress`` raises."""
    with _started(data, (*_DRAWING_PROGRAM, str(width), str(most))) as process:
        watch = Timer(SECONDS, process.kill)
        watch.start()
        try:
            if process.stdout is not None:
                yield from _drawn(process.stdout, most, progress)
        finally:
            watch.cancel()
            process.kill()
            watch.join()


def _drawn(out: IO[bytes], most: int, progress: Progress) -> Generator[Picture]:
    pages = int(_line(out).get("pages", 0))
    if not pages:
        raise InputError("The pages of the PDF could not be drawn.")
    count = min(pages, most)
    for number in range(1, count + 1):
        progress(
            number / count, message("Drawing page {number} of {pages}", number=number, pages=pages)
        )
        head = _line(out)
        size = int(head.get("stride", 0)) * int(head.get("height", 0))
        if not 0 < size <= _MOST_BYTES:
            raise InputError("Page {number} of the PDF could not be drawn.", number=number)
        pixels = out.read(size)
        if len(pixels) < size:
            raise InputError("Page {number} of the PDF could not be drawn.", number=number)
        yield Picture(number, pages, head["width"], head["height"], head["stride"], pixels)


def _line(out: IO[bytes]) -> dict[str, Any]:
    try:
        found = json.loads(out.readline() or b"{}")
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}
