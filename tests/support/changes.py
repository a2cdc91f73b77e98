"""Short made-up versions of a text, and single changes of them."""

import random
from dataclasses import replace

from draftbench.compare.links import Alignment
from draftbench.document import Clause, ClauseId, ClauseKind, Document, RichText

WORDS = [
    word
    for line in (
        "states organizations assets drugs crime border police law treaty money report witness",
        "court prison youth data cyber fraud wildlife migrants arms bribery evidence victims",
    )
    for word in line.split()
]


def text(name: str, clauses: list[str]) -> Document:
    return Document(
        name,
        tuple(
            Clause(ClauseId(f"{name}{at}"), ClauseKind.OPERATIVE, RichText(words))
            for at, words in enumerate(clauses)
        ),
    )


def made(seed: int) -> tuple[Document, Document]:
    """Two versions of a short text: some clauses edited, some deleted, put in and moved."""
    chance = random.Random(seed)  # noqa: S311  (made-up text)
    old = [" ".join(chance.choices(WORDS, k=chance.randint(3, 14))) for _ in range(20)]
    new = [
        " ".join(chance.choice(WORDS) if chance.random() < 0.25 else w for w in clause.split())
        if chance.random() < 0.4
        else clause
        for clause in old
        if chance.random() > 0.08
    ]
    for _ in range(2):
        new.insert(chance.randrange(len(new)), " ".join(chance.choices(WORDS, k=8)))
    new.insert(chance.randrange(len(new)), new.pop(chance.randrange(len(new))))
    return text("l", old), text("r", new)


def change(right: Document, seed: int, number: int) -> Document:
    """One clause edited, put in, deleted or moved."""
    chance = random.Random(seed)  # noqa: S311  (made-up text)
    clauses = list(right.clauses)
    at = chance.randrange(len(clauses))
    kind = chance.choice(("edit", "put in", "delete", "move"))
    if kind == "edit":
        words = clauses[at].text.plain.split()
        words[chance.randrange(len(words))] = chance.choice(WORDS)
        clauses[at] = replace(clauses[at], text=RichText(" ".join(words)))
    elif kind == "put in":
        words = chance.choices(WORDS, k=9)
        clause = Clause(ClauseId(f"n{number}"), ClauseKind.OPERATIVE, RichText(" ".join(words)))
        clauses.insert(at, clause)
    elif kind == "delete" and len(clauses) > 2:
        del clauses[at]
    else:
        clauses.insert(chance.randrange(len(clauses)), clauses.pop(at))
    return right.with_clauses(tuple(clauses))


def joined(alignment: Alignment) -> set[tuple[str, str]]:
    return {(left, right) for link in alignment.links for left in link.left for right in link.right}
