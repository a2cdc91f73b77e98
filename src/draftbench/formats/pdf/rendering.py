"""The program that draws the pages of a PDF: a process of its own, as for reading
(:mod:`~draftbench.formats.pdf.extraction`).

``python -m draftbench.formats.pdf.rendering WIDTH MOST`` reads the file from standard input. It
writes a line of JSON with the number of ``pages`` (or ``error``), then for each of the first MOST
pages a line (``width``, ``height``, ``stride``: pixels and bytes) and its pixels, three bytes each:
blue, green, red.
"""

from __future__ import annotations

import json
import sys
from typing import Any, BinaryIO

import pypdfium2 as pdfium

from draftbench.formats.pdf.extraction import limit_memory

_LARGEST = 6.0
"""Pixels a point, at most: a page may say that it is tiny."""


def main() -> None:
    """Reads standard input and writes standard output."""
    data = sys.stdin.buffer.read()
    limit_memory(len(data))
    width, most = int(sys.argv[1]), int(sys.argv[2])
    draw(data, width, most, sys.stdout.buffer)


def draw(data: bytes, width: int, most: int, out: BinaryIO) -> None:
    """Draws pages ``width`` pixels wide, as this module's docstring says."""
    try:
        document = pdfium.PdfDocument(data)
        count = len(document)
    except pdfium.PdfiumError:
        _say(out, {"error": "damaged"})
        return
    _say(out, {"pages": count})
    for number in range(min(count, most)):
        page = document[number]
        bitmap = page.render(scale=min(_LARGEST, width / max(1.0, page.get_width())))
        _say(out, {"width": bitmap.width, "height": bitmap.height, "stride": bitmap.stride})
        out.write(bytes(bitmap.buffer))
        out.flush()
        bitmap.close()
        page.close()
    document.close()


def _say(out: BinaryIO, line: dict[str, Any]) -> None:
    out.write(json.dumps(line).encode() + b"\n")
    out.flush()


if __name__ == "__main__":
    main()
