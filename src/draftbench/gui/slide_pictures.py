"""Slides as pictures, made without a screen: what the projector would show of a clause."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QImage, QPainter

from draftbench.amend.negotiation import Negotiation
from draftbench.document import ClauseId
from draftbench.errors import OutputError
from draftbench.gui.application import application
from draftbench.gui.meeting.slide_layout import lay, paint
from draftbench.gui.meeting.slides import Slides, Wanted
from draftbench.gui.speech import tr
from draftbench.gui.theme.colours import DARK, LIGHT
from draftbench.gui.theme.style import apply_theme


def pictures(
    state: Negotiation,
    clause: ClauseId,
    path: Path,
    *,
    size: tuple[int, int] = (1920, 1080),
    dark: bool = False,
    marks: bool = True,
    positions: bool = False,
) -> tuple[Path, ...]:
    """Writes the slide of a clause as PNG at ``path``, further pages as NAME-2.png and so on; gives
    the paths. Raises OutputError where a file cannot be written."""
    theme = DARK if dark else LIGHT
    apply_theme(application(), theme)
    made = lay(Slides(state).of(clause, Wanted(marks, positions)), QSizeF(*size), theme)
    written: list[Path] = []
    for page in range(len(made.pages)):
        image = QImage(*size, QImage.Format.Format_RGB32)
        painter = QPainter(image)
        paint(painter, made, theme, page)
        painter.end()
        name = path if page == 0 else path.with_name(f"{path.stem}-{page + 1}{path.suffix}")
        if not image.save(str(name)):
            msg = tr(
                "{file} cannot be written; name it FILE.png, in a folder that you may write to.",
                file=name,
            )
            raise OutputError(msg)
        written.append(name)
    return tuple(written)
