"""The pictures of the guide: those of the tour that its pages show, in few colours."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QImageWriter

from draftbench.app.guide import pages
from pictures.sequence import take_all

COLOURS = 256
"""As many as a byte can name; the other colours of a window are shades at the edges of letters."""
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
        made = {path.stem: path for path in take_all(project, Path(temporary), until=_LAST)}
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
    pixels = memoryview(bytes(plain.constBits())).cast("I")
    kept = [colour for colour, _ in Counter(pixels).most_common(COLOURS)]
    nearest = Qt.ImageConversionFlag.ThresholdDither
    small = plain.convertToFormat(QImage.Format.Format_Indexed8, kept, nearest)
    writer = QImageWriter(str(path), b"png")
    writer.setCompression(100)
    writer.write(small)
