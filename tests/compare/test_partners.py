"""Where partners are looked for: bounded work, and none where a clause stands as expected."""

import random

import pytest

from draftbench.compare.alignment import align
from draftbench.compare.links import Alignment, Mode
from draftbench.compare.options import DEFAULT
from draftbench.compare.versions.vectors import Postings, Vector
from draftbench.document import Clause, ClauseId, ClauseKind, Document, RichText


def text(name: str, clauses: list[list[str]]) -> Document:
    return Document(
        name,
        tuple(
            Clause(ClauseId(f"{name}{at}"), ClauseKind.OPERATIVE, RichText(" ".join(words)))
            for at, words in enumerate(clauses)
        ),
    )


def words(chance: random.Random, number: int) -> list[str]:
    return ["".join(chance.choices("bcdfghklmnprtvw", k=6)) + "o" for _ in range(number)]


@pytest.fixture
def looked_at(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many occurrences each search looked at."""
    steps: list[int] = []
    search = Postings.likely

    def counted(self: Postings, vector: Vector, least: float) -> dict[int, float]:
        steps.append(sum(len(self._places[term]) for term in self._rarest(vector)))
        return search(self, vector, least)

    monkeypatch.setattr(Postings, "likely", counted)
    return steps


def straight(found: Alignment) -> bool:
    return all(link.left[0][1:] == link.right[0][1:] for link in found.links)


def test_a_clause_that_is_where_it_is_expected_is_not_searched_for(looked_at: list[int]) -> None:
    chance = random.Random(1)  # noqa: S311  (made-up text)
    old = [words(chance, 25) for _ in range(60)]
    new = [[*clause[:-1], "anew"] if at % 2 else clause for at, clause in enumerate(old)]
    found = align(text("l", old), text("r", new), mode=Mode.VERSIONS)
    assert straight(found)
    assert len(found.links) == 60
    assert looked_at == []


def test_beside_what_came_in_or_went_it_is_not_searched_for_either(looked_at: list[int]) -> None:
    chance = random.Random(4)  # noqa: S311  (made-up text)
    kept = [words(chance, 25) for _ in range(6)]
    gone, added = words(chance, 25), words(chance, 25)
    changed = [[*clause[:-1], "anew"] for clause in kept]
    old = [kept[0], kept[1], kept[2], kept[3], gone, kept[4], kept[5]]
    new = [kept[0], added, changed[1], kept[2], kept[3], changed[4], kept[5]]
    found = align(text("l", old), text("r", new), mode=Mode.VERSIONS)
    assert [(link.left, link.right) for link in found.links if link.changed] == [
        (("l1",), ("r2",)),
        (("l5",), ("r5",)),
    ]
    assert len(looked_at) == 2, "only the deleted clause and the new one are searched for"


def test_among_near_copies_a_clause_stays_where_it_is(looked_at: list[int]) -> None:
    chance = random.Random(2)  # noqa: S311  (made-up text)
    kind = words(chance, 40)
    old = [[chance.choice(kind) if chance.random() < 0.1 else w for w in kind] for _ in range(80)]
    new = [[*clause[:-1], "anew"] if at % 5 else clause for at, clause in enumerate(old)]
    assert straight(align(text("l", old), text("r", new), mode=Mode.VERSIONS))
    assert sum(looked_at) < 20 * DEFAULT.postings


@pytest.mark.slow
@pytest.mark.parametrize("size", [150, 300])
def test_hard_texts_take_bounded_steps(looked_at: list[int], size: int) -> None:
    chance = random.Random(3)  # noqa: S311  (made-up text)
    kind = words(chance, 60)
    shuffled = [chance.sample(kind, 60) for _ in range(2 * size)]
    strange = [words(chance, 12) for _ in range(2 * size)]
    for clauses in (shuffled, strange, [[word] for word in words(chance, 2 * size)]):
        align(text("l", clauses[:size]), text("r", clauses[size:]), mode=Mode.VERSIONS)
    assert max(looked_at) <= DEFAULT.postings
    assert len(looked_at) <= 6 * size
