"""Made-up texts of any size."""

import random
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import TypeVar

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests"))

from draftbench.document import Clause, ClauseId, ClauseKind, Document, RichText
from support.gold import units

CLAUSES = 327
Piece = TypeVar("Piece")


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


Known = set[tuple[ClauseId, ClauseId]]


def echoed(clauses: int) -> tuple[Document, Document, Known]:
    """Two versions of a long text of near-copies: the units of a regional report again and again,
    one word in ten of each copy put in from elsewhere in it, then revised as :func:`reworked` is;
    with the links that are known."""
    chance = random.Random(clauses)  # noqa: S311  (made-up text)
    kinds = [clause.text.plain.split() for text in units() for clause in text if clause.text]
    words = [word for kind in kinds for word in kind]

    def varied(clause: list[str], share: float) -> list[str]:
        return [chance.choice(words) if chance.random() < share else word for word in clause]

    old = [varied(kinds[at % len(kinds)], 0.1) for at in range(clauses)]
    new: list[tuple[float, int, list[str]]] = []
    for at, clause in enumerate(old):
        if chance.random() < 0.03:
            continue
        text = varied(clause, 0.1) if chance.random() < 0.2 else clause
        new.append((at + (chance.randint(-40, 40) if chance.random() < 0.03 else 0), at, text))
        if chance.random() < 0.03:
            new.append((at + 0.5, -1, varied(chance.choice(kinds), 0.3)))
    new.sort(key=lambda one: one[0])
    left, right = made("old", old), made("new", [text for _, _, text in new])
    known = {
        (left.clauses[at].id, clause.id)
        for clause, (_, at, _) in zip(right, new, strict=True)
        if at >= 0
    }
    return left, right, known


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


def extremes(clauses: int, seed: int = 0) -> Iterator[tuple[str, Document, Document]]:
    """Texts that are hard on a comparison, by what makes them so; others for each ``seed``."""
    chance = random.Random(clauses + seed)  # noqa: S311  (made-up text)
    words = vocabulary(chance, 500)

    def strange(size: int) -> list[list[str]]:
        return [vocabulary(chance, size) for _ in range(clauses)]

    def shuffled(clause: Sequence[Piece]) -> list[Piece]:
        return chance.sample(clause, len(clause))

    drawn = [chance.choices(words, k=25) for _ in range(clauses)]
    long = chance.choices(words, k=32 * clauses)
    cases: tuple[tuple[str, list[list[str]], list[list[str]]], ...] = (
        ("nothing in common", strange(25), strange(25)),
        ("one-word clauses", strange(1), strange(1)),
        ("words shuffled", drawn, shuffled([shuffled(clause) for clause in drawn])),
        ("all clauses alike", [words[:25]] * clauses, [words[:25]] * clauses),
        (
            "the same 200 words, shuffled",
            [shuffled(words[:200]) for _ in range(clauses)],
            [shuffled(words[:200]) for _ in range(clauses)],
        ),
        ("one word again and again", [["word"] * 20 * clauses], [["word"] * 19 * clauses]),
        (
            "one very long clause",
            [long],
            [[chance.choice(words) if chance.random() < 0.1 else word for word in long]],
        ),
        ("one very long clause, shuffled", [long], [shuffled(long)]),
    )
    for name, old, new in cases:
        yield name, made("old", old), made("new", new)
