"""What commands say of files that hold several texts: which were taken, and which were not."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from draftbench.cli.output import ProgressLine
from draftbench.language.words import visible

if TYPE_CHECKING:
    from draftbench.app.texts.wholefiles import Taken, WholeFiles
    from draftbench.document import Document


def whole_files(references: Sequence[str]) -> WholeFiles:
    """The texts of files that are compared, under a line of progress."""
    from draftbench.app.texts.wholefiles import read_whole

    line = ProgressLine()
    try:
        return read_whole(references, line)
    finally:
        line.clear()


def warn_of_left_out(whole: WholeFiles, *, are_shown: bool = False) -> None:
    """One line on standard error on what was not compared; none where everything was, or what was
    named. ``are_shown`` says that texts of one file alone are shown as gone or new."""
    if whole.named and whole.unanswered:
        warn(unanswered(whole))
        return
    left_out = [
        f"{listed(text.name for text in texts)} of {name}"
        for name, texts in zip(whole.names, whole.left_out, strict=True)
        if texts
    ]
    left_out += [f"{text.name} with {name}, which has none" for text, name in whole.absent]
    if not left_out:
        return
    if are_shown:
        alone = "; ".join(
            f"Only in {name}: {listed(text.name for text in texts)}"
            for name, texts in zip(whole.names, whole.left_out, strict=True)
            if texts
        )
        warn(f"{alone}.")
        return
    compared = "; ".join(
        " with ".join(
            dict.fromkeys(listed(text.name for text in side) for side in group.sides if side)
        )
        for group in whole.compared
    )
    warn(f"Compared: {compared or 'nothing'}. Not compared: {'; '.join(left_out)}.")


def unanswered(whole: WholeFiles) -> str:
    """A sentence on parts that were named, and to which no text of another file answers."""
    held = "; ".join(
        f"{name}: {listed(text.name for text in texts)}"
        for at, name in enumerate(whole.names)
        if (texts := [text for group in whole.groups for text in group.sides[at]])
        and not any(text is one for text in texts for one in whole.unanswered)
    )
    alone = listed(text.name for text in whole.unanswered)
    return (
        f"Not compared: {alone}, to which no other text answers ({held}). Name the one to compare "
        "it with: FILE#PART."
    )


def warn_of_others(taken: Taken) -> None:
    """One line on standard error on the texts of a file that were not taken."""
    if taken.others:
        others = listed(text.name for text in taken.others)
        warn(
            f"{taken.file} holds several texts: used {taken.text.name}, not {others}. "
            "To use another, name it: FILE#PART."
        )


def part_heading(texts: Iterable[Document]) -> str:
    """What stands above one of several compared texts: its names, and its title."""
    known = tuple(texts)
    title = next((text.title for text in known if text.title), "")
    names = " → ".join(dict.fromkeys(text.name for text in known))
    return f"{names}: {title}" if title else names


def listed(names: Iterable[str]) -> str:
    """Names one after the other, the last behind "and"."""
    known = list(names)
    return " and ".join(filter(None, (", ".join(known[:-1]), *known[-1:])))


def warn(sentence: str) -> None:
    """A line on standard error."""
    sys.stderr.write(f"{visible(sentence)}\n")
