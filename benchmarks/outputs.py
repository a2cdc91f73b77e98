"""How long each output of a large negotiation takes, and how large it is.

python benchmarks/outputs.py [CLAUSES] [AMENDMENTS] [--every]

A made-up text of CLAUSES operative paragraphs (1,000) with as many changes since the base as there
are fingers, and AMENDMENTS proposals (1,000) of a few words each. ``--every`` writes every format,
PDF left out, which other programs make.
"""

from __future__ import annotations

import argparse
import random
import time

from draftbench.amend.amendment import Amendment, AmendmentId
from draftbench.amend.changesets.editing import between
from draftbench.amend.registers.register import opened
from draftbench.amend.stamp import Stamp
from draftbench.app.exports.exporting import EXPORTS, Choices, written
from draftbench.document import Clause, ClauseId, ClauseKind, Document, RichText

WORDS = [
    "states",
    "organizations",
    "assets",
    "drugs",
    "crime",
    "border",
    "police",
    "law",
    "treaty",
    "money",
    "report",
    "witness",
    "court",
    "prison",
    "youth",
    "data",
]
LENGTH = 40
FINGERS = 10
AT = "2010-04-12T09:00:00Z"


def text(chance: random.Random, clauses: int) -> Document:
    """A text of operative paragraphs."""
    return Document(
        "base",
        tuple(
            Clause(
                ClauseId(f"c{number}"),
                ClauseKind.OPERATIVE,
                RichText(f"Urges {' '.join(chance.choices(WORDS, k=LENGTH))};"),
            )
            for number in range(clauses)
        ),
        "Draft",
    )


def edited(document: Document, chance: random.Random, word: str) -> Document:
    """One word of one paragraph replaced."""
    clause = document.clauses[chance.randrange(len(document))]
    words = clause.text.text.split()
    words[chance.randrange(1, LENGTH)] = word
    return document.with_words([Clause(clause.id, clause.kind, RichText(" ".join(words)))])


def main() -> None:
    """Prints a line for each output."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("clauses", type=int, nargs="?", default=1000)
    options.add_argument("amendments", type=int, nargs="?", default=1000)
    options.add_argument("--every", action="store_true")
    chosen = options.parse_args()
    chance = random.Random(1)  # noqa: S311  (made-up text)
    base = text(chance, chosen.clauses)
    register = opened("t", base, Document("draft", base.clauses, base.title))
    for number in range(FINGERS):
        changes = between(register.draft, edited(register.draft, chance, f"new{number}"))
        register = register.with_changes(changes, Stamp("Chair", (), AT))
    draft = register.draft
    register = register.with_amendments(
        Amendment(
            AmendmentId(f"am-{number + 1}"),
            "A few words",
            ("MEX",),
            between(draft, edited(draft, chance, f"other{number}")),
            "They read better.",
            AT,
        )
        for number in range(chosen.amendments)
    )
    state = register.negotiation()
    list(state.entries)
    print(f"{chosen.clauses} paragraphs, {chosen.amendments} amendments")
    for kind, what in EXPORTS.items():
        for ending in what.endings if chosen.every else what.endings[:1]:
            if ending == ".pdf":
                continue
            start = time.perf_counter()
            made = written(state, kind, ending=ending, choices=Choices(model=False))
            seconds = time.perf_counter() - start
            print(f"{kind:12} {ending:6} {seconds:7.2f} s {len(made.data):>10} bytes", flush=True)


if __name__ == "__main__":
    main()
