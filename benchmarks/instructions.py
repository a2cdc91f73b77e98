"""Instructions in words measured: how many are understood, refused and silently wrong, by language.

Run: ``python benchmarks/instructions.py [--failures] [--held]``. The labelled instructions of
tests/data/instructions, and of its folder ``unseen`` by halves: one that was looked at while the
reader was made, and one that was put away (its failures are shown with ``--held``); those of
``later`` were written against the reader as it was then, those of ``outside`` by somebody who had
not seen it. Understood: carried out, they give the labelled result, at once or once confirmed;
"with it to choose": once one of few readings is chosen. Silently wrong: they apply, and give
another.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from pathlib import Path

from rich.table import Table

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests"))

from draftbench.amend.instructions import read
from measuring import CONSOLE
from support.instructed import SETS, Labelled, Verdict, judged, labelled, text_of, traps


def main() -> None:
    """Print the tables."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--failures", action="store_true", help="show what is not understood")
    options.add_argument("--held", action="store_true", help="of the half that was put away too")
    wanted = options.parse_args()
    unseen, strangers, missions = map(labelled, ("unseen", "strangers", "missions"))
    sets = {
        "gold": labelled(),
        "own, looked at": [one for one in unseen if not one.held],
        "own, put away": [one for one in unseen if one.held],
        "written later": labelled("later"),
        "by somebody else": labelled("outside"),
        "by another": labelled("outside2"),
        "by a third": labelled("outside3"),
        "by a fourth": labelled("outside4"),
        "by a fifth": labelled("outside5"),
        "by a sixth": labelled("outside6"),
        "by a seventh": labelled("outside7"),
        "by an eighth": labelled("outside8"),
        "by a ninth": labelled("outside9"),
        "by a tenth": labelled("outside10"),
        "the same, lines broken": [one.wrapped(72) for one in labelled("outside10")],
        "by an eleventh": labelled("outside11"),
        "published": labelled("real1"),
        "own, later still": labelled("weighed"),
        "in strange manners, looked at": [one for one in strangers if not one.held],
        "in strange manners, put away": [one for one in strangers if one.held],
        "the same, second": labelled("strangers2"),
        "the same, third": labelled("strangers3"),
        "of several registers": labelled("registers"),
        "of several registers, second": labelled("registers2"),
        "of several registers, third": labelled("registers3"),
        "of several registers, fourth": labelled("registers4"),
        "of several registers, fifth": labelled("registers5"),
        "of several registers, sixth": labelled("registers6"),
        "mails, tables and lists": labelled("mails"),
        "of missions, looked at": [one for one in missions if not one.held],
        "of missions, put away": [one for one in missions if one.held],
        "of whole sections": labelled("sections"),
        "of halves, ranges and sections": labelled("halves"),
        "of brackets, items and titles": labelled("brackets"),
    }
    table = Table("set", "language", "instructions", *(verdict.value for verdict in Verdict))
    for name, ones in sets.items():
        for language in dict.fromkeys(one.language for one in ones):
            said = [one for one in ones if one.language == language]
            shown = wanted.failures and (wanted.held or "put away" not in name)
            counts = Counter(_judged(one, show=shown) for one in said)
            table.add_row(name, language, str(len(said)), *(str(counts[v]) for v in Verdict))
    CONSOLE.print(table)
    _traps(show=wanted.failures)


def _judged(one: Labelled, *, show: bool) -> Verdict:
    verdict = judged(one)
    if show and verdict is not Verdict.UNDERSTOOD:
        CONSOLE.print(f"{one.id} {verdict}: {one.words}", markup=False)
        for heard in read(one.words, text_of(one.text)):
            CONSOLE.print(f"    {heard.outcome} {heard.understood} {heard.why}", markup=False)
    return verdict


def _traps(*, show: bool) -> None:
    """How many sentences from which nothing follows are guessed."""
    every = [one for folder in SETS for one in traps(folder) if not one.ops]
    guessed = [
        one
        for one in every
        if any(h.changes is not None for h in read(one.words, text_of(one.text)))
    ]
    CONSOLE.print(f"Sentences from which nothing follows: {len(every)}, guessed {len(guessed)}")
    for one in guessed if show else ():
        CONSOLE.print(f"    {one.words}", markup=False)


if __name__ == "__main__":
    main()
