"""Pictures of the pages of a PDF, as the drawing process hands them over."""

from __future__ import annotations

import json
import subprocess
import tempfile
from collections.abc import Generator
from threading import Timer
from typing import IO, Any, NamedTuple

from draftbench.errors import InputError
from draftbench.processes import command
from draftbench.progress import Progress, silent

SECONDS = 60.0
"""All pages together take a few seconds; what takes longer is stopped."""
_PROGRAM = command("draftbench.formats.pdf.rendering")
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
    with tempfile.TemporaryFile() as file:
        file.write(data)
        file.seek(0)
        with subprocess.Popen(  # noqa: S603 (our own program)
            (*_PROGRAM, str(width), str(most)),
            stdin=file,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        ) as process:
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
        msg = "The pages of the PDF could not be drawn."
        raise InputError(msg)
    count = min(pages, most)
    for number in range(1, count + 1):
        progress(number / count, f"Drawing page {number} of {pages}")
        head = _line(out)
        size = int(head.get("stride", 0)) * int(head.get("height", 0))
        if not 0 < size <= _MOST_BYTES:
            msg = f"Page {number} of the PDF could not be drawn."
            raise InputError(msg)
        pixels = out.read(size)
        if len(pixels) < size:
            msg = f"Page {number} of the PDF could not be drawn."
            raise InputError(msg)
        yield Picture(number, pages, head["width"], head["height"], head["stride"], pixels)


def _line(out: IO[bytes]) -> dict[str, Any]:
    try:
        found = json.loads(out.readline() or b"{}")
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}
