"""What commands say of files that hold several texts: which were taken, and which were not."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from draftbench.cli.output import ProgressLine, in_one_line
from draftbench.messages import message

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


def warn_of_left_out(whole: WholeFiles) -> None:
    """One line on standard error on what was not compared, where that is something."""
    from draftbench.app.texts.wholefiles import left_out_sentence

    if sentence := left_out_sentence(whole):
        warn(sentence)


def warn_of_others(taken: Taken) -> None:
    """One line on standard error on the texts of a file that were not taken."""
    from draftbench.messages import joined

    if taken.others:
        others = joined(text.name for text in taken.others)
        warn(
            message(
                "{file} holds several texts: used {taken}, not {others}. To use another, "
                "name it: FILE#PART.",
                file=taken.file,
                taken=taken.text.name,
                others=others,
            )
        )


def part_heading(texts: Iterable[Document]) -> str:
    """What stands above one of several compared texts: its names, and its title."""
    known = tuple(texts)
    title = next((text.title for text in known if text.title), "")
    names = " → ".join(dict.fromkeys(text.name for text in known))
    return f"{names}: {title}" if title else names


def warn(sentence: str) -> None:
    """A line on standard error."""

    sys.stderr.write(f"{in_one_line(sentence)}\n")
