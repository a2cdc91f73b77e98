"""Made-up texts of any size."""

import random
from collections.abc import Callable, Iterable, Sequence

from draftbench.document import Clause, ClauseId, ClauseKind, Document, RichText
from support.gold import units

CLAUSES = 327


def vocabulary(chance: random.Random, size: int) -> list[str]:
    """Different words of 3 to 10 letters."""
    letters = "abcdefghijklmnopqrstuvwxyz"
    return ["".join(chance.choices(letters, k=chance.randint(3, 10))) for _ in range(size)]


def grown(scale: int) -> tuple[Document, Document]:
    """Two versions of ``CLAUSES * scale`` made-up clauses: one in five edited, some moved, added
    and deleted; the vocabulary grows with the text, as vocabularies do (Heaps' law)."""
    chance = random.Random(scale)  # noqa: S311  (made-up text)
    words = vocabulary(chance, int(3000 * scale**0.5))
    weights = [1 / (rank + 3) for rank in range(len(words))]
    old = [chance.choices(words, weights, k=chance.randint(15, 45)) for _ in range(CLAUSES * scale)]
    new: list[tuple[float, list[str]]] = []
    for at, clause in enumerate(old):
        if chance.random() < 0.03:
            continue
        edited = chance.random() < 0.2
        text = [chance.choice(words) if edited and chance.random() < 0.15 else w for w in clause]
        new.append((at + (chance.randint(-40, 40) if chance.random() < 0.03 else 0), text))
        if chance.random() < 0.03:
            new.append((at + 0.5, chance.choices(words, weights, k=30)))
    new.sort(key=lambda one: one[0])
    return made("old", old), made("new", [text for _, text in new])


def reworked(clauses: int) -> tuple[Document, Document]:
    """Two versions of a long text of real words: the units of a regional report again and again,
    three in ten words put in from elsewhere in it, so that common words are as common as they are;
    then one in five edited, some moved, added and deleted."""
    chance = random.Random(clauses)  # noqa: S311  (made-up text)
    kinds = [clause.text.plain.split() for text in units() for clause in text if clause.text]
    words = [word for kind in kinds for word in kind]

    def varied(clause: list[str], share: float) -> list[str]:
        return [chance.choice(words) if chance.random() < share else word for word in clause]

    old = [varied(kinds[at % len(kinds)], 0.3) for at in range(clauses)]
    return made("old", old), made(
        "new",
        revised(
            old,
            chance,
            edited=lambda clause: varied(clause, 0.15),
            added=lambda: varied(chance.choice(kinds), 0.3),
        ),
    )


def revised(
    old: Sequence[list[str]],
    chance: random.Random,
    edited: Callable[[list[str]], list[str]],
    added: Callable[[], list[str]],
) -> list[list[str]]:
    """Three in a hundred clauses deleted, three moved, three added; one in five edited."""
    new: list[tuple[float, list[str]]] = []
    for at, clause in enumerate(old):
        if chance.random() < 0.03:
            continue
        text = edited(clause) if chance.random() < 0.2 else clause
        new.append((at + (chance.randint(-40, 40) if chance.random() < 0.03 else 0), text))
        if chance.random() < 0.03:
            new.append((at + 0.5, added()))
    new.sort(key=lambda one: one[0])
    return [text for _, text in new]


def made(name: str, clauses: Iterable[list[str]]) -> Document:
    return Document(
        name,
        tuple(
            Clause(ClauseId(f"{name}{at}"), ClauseKind.OPERATIVE, RichText(" ".join(words)))
            for at, words in enumerate(clauses)
        ),
    )
