"""The program that opens a PDF: a process of its own, because the library that takes strangers'
files apart is not memory-safe, not thread-safe, and cannot be stopped from outside.

``python -m draftbench.formats.pdf.extraction`` reads the file from standard input and writes lines
of JSON: first the document (``pages``, or ``error``: "password", "damaged"), then each page with
its glyphs, rules and links. Nothing in the file is run: no scripts, no forms, nothing is fetched.
Coordinates are in points from the lower left corner of the page as it is shown.
"""

from __future__ import annotations

import ctypes
import json
import math
import sys
from collections.abc import Iterator
from typing import Any

import pypdfium2 as pdfium
from pypdfium2 import raw

ARTIFACT, TURNED, INVISIBLE, UNMAPPED = 1, 2, 4, 8
"""What is odd about a glyph: marked as no part of the text; not upright; not painted (text behind
a scan); its character is a guess."""
ITALIC, BOLD = 1, 2
"""How a glyph looks."""
MAX_PAGES = 5_000
MAX_GLYPHS = 50_000
"""On one page; a page of a newspaper has about 15,000."""
_MEMORY, _MEMORY_A_BYTE, _MOST_MEMORY = 400 << 20, 16, 2 << 30
"""What the library may take for any file, for each byte of it, and for the largest; a page full of
text takes a tenth of the first. A few bytes can unpack to more than a computer has."""
_LAM_ALEF = {f"{alef}ل": f"ل{alef}" for alef in "اأإآ"}
"""The letters of one sign, which the library turns round; no sign has them in the other order."""
_CUT = 2  # what the library gives for a hyphen at the end of a line
_MAX_OBJECTS = 50_000
_MAX_RULES = 1_500  # more of them are a drawing
_MAX_LINKS = 2_000
_THIN = 2.5
_TURNED = 0.02
_SLANTED = 0.15
_BOLD_NAMES = ("bold", "black", "heavy", "demi", "-bd")
_ITALIC_NAMES = ("italic", "oblique", "-it", "cursive", "kursiv")


def main() -> None:
    """Reads standard input and writes standard output."""
    data = sys.stdin.buffer.read()
    limit_memory(len(data))
    for found in extract(data):
        sys.stdout.write(json.dumps(found, separators=(",", ":")) + "\n")
        sys.stdout.flush()


def limit_memory(size: int) -> None:
    """Keeps this process below what a file of ``size`` bytes explains, where the system can."""
    try:
        import resource
    except ImportError:  # Windows
        return
    most = min(_MEMORY + _MEMORY_A_BYTE * size, _MOST_MEMORY)
    resource.setrlimit(resource.RLIMIT_AS, (most, most))


def extract(data: bytes) -> Iterator[dict[str, Any]]:
    """The document's line and the pages' lines, as this module's docstring says."""
    try:
        document = pdfium.PdfDocument(data)
        count = len(document)
    except pdfium.PdfiumError as error:
        locked = getattr(error, "err_code", None) == raw.FPDF_ERR_PASSWORD
        yield {"error": "password" if locked else "damaged"}
        return
    yield {
        "pages": count,
        "attachments": max(0, raw.FPDFDoc_GetAttachmentCount(document.raw)),
        "form": raw.FPDF_GetFormType(document.raw),
    }
    for number in range(min(count, MAX_PAGES)):
        try:
            page = document[number]
        except pdfium.PdfiumError:
            yield {"unreadable": True}
            continue
        yield _Page(document, page).read()
        page.close()


class _Page:
    def __init__(self, document: pdfium.PdfDocument, page: pdfium.PdfPage) -> None:
        self.document = document.raw
        self.page = page.raw
        self.turn = raw.FPDFPage_GetRotation(self.page)
        box = raw.FS_RECTF()
        raw.FPDF_GetPageBoundingBox(self.page, box)
        self.left, self.bottom = box.left, box.bottom
        self.size = (box.right - box.left, box.top - box.bottom)
        self.objects: dict[int, tuple[float, int, int]] = {}

    def read(self) -> dict[str, Any]:
        text = raw.FPDFText_LoadPage(self.page)
        glyphs = self._glyphs(text) if text else []
        whole = raw.FPDFText_CountChars(text) if text else 0
        if text:
            raw.FPDFText_ClosePage(text)
        rules, pictured = self._drawn()
        links, comments = self._annotations()
        width, height = self.size[::-1] if self.turn % 2 else self.size
        return {
            "width": width,
            "height": height,
            "glyphs": glyphs,
            "rules": rules,
            "pictured": pictured,
            "links": links,
            "comments": comments,
            "cut": whole > MAX_GLYPHS,
        }

    def _glyphs(self, text: Any) -> list[list[Any]]:
        found: list[list[Any]] = []
        box, x, y = raw.FS_RECTF(), ctypes.c_double(), ctypes.c_double()
        high = 0
        former: tuple[object, ...] = ()
        for at in range(min(raw.FPDFText_CountChars(text), MAX_GLYPHS)):
            if raw.FPDFText_IsGenerated(text, at) == 1:
                continue
            code = raw.FPDFText_GetUnicode(text, at)
            if 0xD800 <= code < 0xDC00:
                high = code
                continue
            if 0xDC00 <= code < 0xE000:
                code = 0x10000 + ((high - 0xD800) << 10) + code - 0xDC00 if high else 0xFFFD
            high = 0
            if code == _CUT and raw.FPDFText_IsHyphen(text, at) == 1:
                code = ord("-")
            raw.FPDFText_GetLooseCharBox(text, at, box)
            raw.FPDFText_GetCharOrigin(text, at, x, y)
            size, look, odd = self._looks(text, at)
            if raw.FPDFText_HasUnicodeMapError(text, at) == 1:
                odd |= UNMAPPED
            left, low = self._upright(x.value, y.value)
            corners = ((box.left, box.bottom), (box.right, box.top))
            right = max(left, *(self._upright(*corner)[0] for corner in corners))
            here = (*corners, _address(raw.FPDFText_GetTextObject(text, at)))
            if here == former:  # the letters of a ligature
                found[-1][0] += chr(code)
                found[-1][0] = _LAM_ALEF.get(found[-1][0], found[-1][0])
                continue
            former = here
            found.append(
                [chr(code), round(left, 2), round(right, 2), round(low, 2), size, look, odd]
            )
        return found

    def _looks(self, text: Any, at: int) -> tuple[float, int, int]:
        """Size, look and oddness: the same for all glyphs of one text object."""
        item = raw.FPDFText_GetTextObject(text, at)
        key = _address(item)
        if key in self.objects:
            return self.objects[key]
        matrix = raw.FS_MATRIX()
        raw.FPDFText_GetMatrix(text, at, matrix)
        angle = math.atan2(matrix.b, matrix.a) + self.turn * math.pi / 2 * -1
        angle = math.remainder(angle, 2 * math.pi)
        size = raw.FPDFText_GetFontSize(text, at) * math.hypot(matrix.c, matrix.d)
        font = raw.FPDFTextObj_GetFont(item) if item else None
        name = _string(raw.FPDFFont_GetBaseFontName, font).lower() if font else ""
        flags = raw.FPDFFont_GetFlags(font) if font else 0
        mode = raw.FPDFTextObj_GetTextRenderMode(item) if item else 0
        look = odd = 0
        slant = matrix.c / matrix.d if matrix.d and abs(angle) < _TURNED else 0.0
        if any(one in name for one in _ITALIC_NAMES) or flags & 64 or slant > _SLANTED:
            look |= ITALIC
        if any(one in name for one in _BOLD_NAMES) or flags & (1 << 18) or mode == 2:
            look |= BOLD
        if abs(angle) > _TURNED:
            odd |= TURNED
        if mode == raw.FPDF_TEXTRENDERMODE_INVISIBLE:
            odd |= INVISIBLE
        if item and "Artifact" in _marks(item):
            odd |= ARTIFACT
        self.objects[key] = (round(size, 2), look, odd)
        return self.objects[key]

    def _upright(self, x: float, y: float) -> tuple[float, float]:
        """A point of the page as it is shown (pages may be turned by quarters)."""
        x, y = x - self.left, y - self.bottom
        width, height = self.size
        turned = ((x, y), (y, width - x), (width - x, height - y), (height - y, x))
        return turned[self.turn % 4]

    def _drawn(self) -> tuple[list[list[float]], float]:
        """Lines drawn on the page, and the share of the page that pictures cover."""
        rules: list[list[float]] = []
        pictured = 0.0
        sides = [ctypes.c_float() for _ in range(4)]
        for at in range(min(raw.FPDFPage_CountObjects(self.page), _MAX_OBJECTS)):
            item = raw.FPDFPage_GetObject(self.page, at)
            kind = raw.FPDFPageObj_GetType(item)
            if kind not in (raw.FPDF_PAGEOBJ_PATH, raw.FPDF_PAGEOBJ_IMAGE):
                continue
            if not raw.FPDFPageObj_GetBounds(item, *sides):
                continue
            x0, y0, x1, y1 = (side.value for side in sides)
            (x0, y0), (x1, y1) = self._upright(x0, y0), self._upright(x1, y1)
            x0, x1, y0, y1 = min(x0, x1), max(x0, x1), min(y0, y1), max(y0, y1)
            if kind == raw.FPDF_PAGEOBJ_IMAGE:
                pictured += (x1 - x0) * (y1 - y0) / max(1.0, self.size[0] * self.size[1])
            elif min(x1 - x0, y1 - y0) < _THIN < max(x1 - x0, y1 - y0):
                rules.append([round(side, 1) for side in (x0, y0, x1, y1)])
            elif y1 - y0 < self.size[1] / 2 and _is_framed(item):
                rules.extend([round(v, 1) for v in line] for line in _frame(x0, y0, x1, y1))
        return rules if len(rules) <= _MAX_RULES else [], round(min(1.0, pictured), 3)

    def _annotations(self) -> tuple[list[list[Any]], int]:
        links: list[list[Any]] = []
        position, link, box = ctypes.c_int(0), raw.FPDF_LINK(), raw.FS_RECTF()
        while len(links) < _MAX_LINKS and raw.FPDFLink_Enumerate(self.page, position, link):
            action = raw.FPDFLink_GetAction(link)
            address = _string(raw.FPDFAction_GetURIPath, self.document, action) if action else ""
            if address and raw.FPDFLink_GetAnnotRect(link, box):
                x0, y0 = self._upright(box.left, box.bottom)
                x1, y1 = self._upright(box.right, box.top)
                sides = (min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1))
                links.append([*(round(side, 1) for side in sides), address])
        comments = 0
        for at in range(min(raw.FPDFPage_GetAnnotCount(self.page), _MAX_OBJECTS)):
            note = raw.FPDFPage_GetAnnot(self.page, at)
            comments += raw.FPDFAnnot_GetSubtype(note) in _COMMENTS
            raw.FPDFPage_CloseAnnot(note)
        return links, comments


_COMMENTS = frozenset(
    (
        raw.FPDF_ANNOT_TEXT,
        raw.FPDF_ANNOT_FREETEXT,
        raw.FPDF_ANNOT_HIGHLIGHT,
        raw.FPDF_ANNOT_STRIKEOUT,
        raw.FPDF_ANNOT_UNDERLINE,
        raw.FPDF_ANNOT_STAMP,
        raw.FPDF_ANNOT_INK,
    )
)


def _is_framed(item: Any) -> bool:
    """Whether a path is stroked and not filled (the frame of a cell)."""
    mode, stroke = ctypes.c_int(), ctypes.c_int()
    return bool(raw.FPDFPath_GetDrawMode(item, mode, stroke) and stroke.value and not mode.value)


def _frame(x0: float, y0: float, x1: float, y1: float) -> list[tuple[float, float, float, float]]:
    return [(x0, y0, x1, y0), (x0, y1, x1, y1), (x0, y0, x0, y1), (x1, y0, x1, y1)]


def _address(item: Any) -> int:
    """What tells one object of the page from another."""
    return ctypes.cast(item, ctypes.c_void_p).value or 0


def _string(call: Any, *what: Any) -> str:
    """A string of the library that is asked for twice: its length, then its bytes."""
    length = call(*what, None, 0)
    if not 0 < length < 10_000:
        return ""
    buffer = ctypes.create_string_buffer(length)
    call(*what, buffer, length)
    return buffer.value.decode("utf-8", "replace")


def _marks(item: Any) -> list[str]:
    found: list[str] = []
    for at in range(max(0, raw.FPDFPageObj_CountMarks(item))):
        mark = raw.FPDFPageObj_GetMark(item, at)
        buffer, length = (ctypes.c_ushort * 64)(), ctypes.c_ulong()
        if raw.FPDFPageObjMark_GetName(mark, buffer, ctypes.sizeof(buffer), length):
            end = min(length.value, ctypes.sizeof(buffer))
            found.append(bytes(buffer)[:end].decode("utf-16-le", "replace").rstrip("\0"))
    return found


if __name__ == "__main__":
    main()
