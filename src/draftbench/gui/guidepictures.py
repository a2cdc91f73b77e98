"""The pictures of the guide: those of the tour that its pages show, in few colours."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtGui import QImage, QImageWriter

from draftbench.app.guide import pages
from draftbench.gui.screenshots import take

COLOURS = 256
"""As many as a byte can name; the other colours of a window are shades at the edges of letters."""
_PIXEL = 4
"""Bytes of a pixel of 32 bits."""
_LAST = "matrix"
"""The one of them that the tour makes last."""
_SHOWN = re.compile(r"\]\(pictures/([\w-]+)\.png\)")


def shown() -> tuple[str, ...]:
    """The names of the pictures that the pages show, in their order."""
    return tuple(dict.fromkeys(name for page in pages() for name in _SHOWN.findall(page.text)))


def take_guide(project: Path, folder: Path) -> tuple[Path, ...]:
    """Makes the tour on ``project``, keeps in ``folder`` the pictures that the guide shows, and
    gives their paths; other pictures in the folder are those of former pages and go."""
    folder.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as temporary:
        made = {path.stem: path for path in take(project, Path(temporary), until=_LAST)}
        wanted = [name for name in shown() if name in made]
        for former in folder.glob("*.png"):
            if former.stem not in wanted:
                former.unlink()
        for name in wanted:
            write_small(QImage(str(made[name])), folder / f"{name}.png")
    return tuple(folder / f"{name}.png" for name in wanted)


def write_small(picture: QImage, path: Path) -> None:
    """The picture as a PNG file of at most 256 colours: the most frequent ones; each other pixel
    takes the nearest of them."""
    plain = picture.convertToFormat(QImage.Format.Format_RGB32)
    data = bytes(plain.constBits())
    pixels = [data[at : at + _PIXEL] for at in range(0, len(data), _PIXEL)]
    counted = [colour for colour, _ in Counter(pixels).most_common()]
    kept = counted[:COLOURS]
    number = {colour: at for at, colour in enumerate(kept)}
    for colour in counted[COLOURS:]:
        number[colour] = min(range(len(kept)), key=lambda at: _distance(kept[at], colour))
    width, height = plain.width(), plain.height()
    line = -width % _PIXEL  # lines of an image begin at full words
    rows = (
        bytes(number[pixel] for pixel in pixels[at : at + width]) + bytes(line)
        for at in range(0, width * height, width)
    )
    content = b"".join(rows)
    small = QImage(content, width, height, width + line, QImage.Format.Format_Indexed8)
    small.setColorTable([0xFF000000 | c[2] << 16 | c[1] << 8 | c[0] for c in kept])
    writer = QImageWriter(str(path), b"png")
    writer.setCompression(100)
    writer.write(small)


def _distance(one: bytes, other: bytes) -> int:
    blue, green, red = (a - b for a, b in zip(one[:3], other[:3], strict=True))
    return 2 * red * red + 4 * green * green + 3 * blue * blue
