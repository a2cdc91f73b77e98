"""The command ``align``."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Mapping
from itertools import combinations

from draftbench.cli.output import ProgressLine, as_json, say, say_table
from draftbench.cli.texts import text_of
from draftbench.document import ClauseId, spoken_labels
from draftbench.errors import UsageError


def align(options: argparse.Namespace) -> int:
    """``draftbench align A B [C ...]``."""
    from draftbench.compare.alignment import align as aligned
    from draftbench.compare.exchange import alignment_to_data
    from draftbench.compare.links import Mode
    from draftbench.compare.meaning import meaning

    if len(options.files) < 2:
        msg = "Name at least two texts to align."
        raise UsageError(msg)
    texts = [text_of(file)[0] for file in options.files]
    mode = Mode(options.mode) if options.mode else None
    model = meaning() if options.model else None
    line = ProgressLine()
    found = {
        (i, j): aligned(texts[i], texts[j], mode=mode, progress=line, meaning=model)
        for i, j in combinations(range(len(texts)), 2)
    }
    line.clear()
    if options.json:
        as_json(alignment_to_data(texts, found))
        return 0
    names = [spoken_labels(text) for text in texts]
    for (i, j), alignment in found.items():
        helped = f", with {alignment.model}" if alignment.model else ""
        say(f"{texts[i].name} × {texts[j].name} ({alignment.mode.value}{helped})")
        say_table(
            (texts[i].name, texts[j].name, "relation", "score", "why"),
            (
                (
                    named(link.left, names[i]),
                    named(link.right, names[j]),
                    link.relation.value,
                    f"{link.score:.2f}",
                    link.why,
                )
                for link in alignment.links
                if link.confident
            ),
        )
        say(f"Only in {texts[i].name}: {named(alignment.unmatched_left, names[i]) or 'nothing'}")
        say(f"Only in {texts[j].name}: {named(alignment.unmatched_right, names[j]) or 'nothing'}")
        say()
    return 0


def named(ids: Iterable[ClauseId], labels: Mapping[ClauseId, str]) -> str:
    """Clauses by the names that delegates give them."""
    return ", ".join(labels[i] or str(i) for i in ids)
