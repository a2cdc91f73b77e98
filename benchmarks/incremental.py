"""Small changes of long texts: aligning again beside aligning in full, and a clause that is typed.

Each change is made to the text as the changes before left it. Times are those of the process, so
that other work on the machine counts little; the peers in the same run are a full alignment and,
for the clause that is typed, the same method of words on the engine in Python.
"""

import random
from collections.abc import Callable, Iterator
from dataclasses import replace
from time import process_time
from typing import Any

from rich.table import Table

from draftbench.compare.alignment import align
from draftbench.compare.links import Mode, Pin
from draftbench.compare.versions.realignment import Realigner
from draftbench.compare.words.worddiff import diff
from draftbench.document import Clause, ClauseId, ClauseKind, Document, RichText
from draftbench.garbage import forget_unused, look_rarely
from madeup import reworked, vocabulary
from measuring import CONSOLE, memory

CLAUSES = 10_000
TIMES = 40
TYPED_WORDS = 300


def incremental() -> None:
    """Edits, insertions, deletions, moves and pins among 10,000 clauses, and typing."""
    left, right = reworked(CLAUSES)
    start = process_time()
    first = align(left, right, mode=Mode.VERSIONS)
    full = 1000 * (process_time() - start)
    start = process_time()
    realigner = Realigner(first)
    made = 1000 * (process_time() - start)
    table = Table(f"one change among {CLAUSES:,} clauses", "p50 ms", "p95 ms", "full / p50")
    for name, change in _Changes(realigner).all():
        times = sorted(_timed(change) for _ in range(TIMES))
        middle, late = times[TIMES // 2], times[int(TIMES * 0.95)]
        table.add_row(name, f"{middle:.1f}", f"{late:.1f}", f"{full / middle:.0f}x")
    table.add_row("aligning in full", f"{full:.0f}", "", "1x")
    table.add_row("making the realigner, once", f"{made:.0f}", "", "")
    CONSOLE.print(table)
    CONSOLE.print(f"memory of the realigner: {memory(lambda: Realigner(first)):.0f} MB")
    _typing()


def _timed(work: Callable[[], Any]) -> float:
    """Milliseconds of process time of one act."""
    start = process_time()
    work()
    forget_unused()
    return 1000 * (process_time() - start)


class _Changes:
    """The kinds of change, each at a place drawn anew."""

    def __init__(self, realigner: Realigner) -> None:
        self._realigner = realigner
        self._chance = random.Random(7)  # noqa: S311  (made-up text)
        self._new = 0

    def all(self) -> Iterator[tuple[str, Callable[[], None]]]:
        """Each kind of change by its name."""
        yield "a clause edited", self._edit
        yield "a clause put in", self._put_in
        yield "a clause deleted", self._delete
        yield "a clause moved", self._move
        yield "two clauses pinned together", self._pin_together
        yield "two clauses pinned apart", self._pin_apart

    def _become(self, clauses: list[Clause]) -> None:
        self._realigner.edited(self._right.with_clauses(tuple(clauses)))

    @property
    def _right(self) -> Document:
        return self._realigner.alignment.right

    def _edit(self) -> None:
        clauses = list(self._right.clauses)
        at = self._chance.randrange(len(clauses))
        words = clauses[at].text.plain.split(" ")
        words[self._chance.randrange(len(words))] = self._chance.choice(words)
        clauses[at] = replace(clauses[at], text=RichText(" ".join([*words, "anew"])))
        self._become(clauses)

    def _put_in(self) -> None:
        clauses = list(self._right.clauses)
        words = self._chance.choice(clauses).text.plain.split(" ")
        self._chance.shuffle(words)
        self._new += 1
        clause = Clause(
            ClauseId(f"put in {self._new}"), ClauseKind.OPERATIVE, RichText(" ".join(words[:20]))
        )
        clauses.insert(self._chance.randrange(len(clauses)), clause)
        self._become(clauses)

    def _delete(self) -> None:
        clauses = list(self._right.clauses)
        del clauses[self._chance.randrange(len(clauses))]
        self._become(clauses)

    def _move(self) -> None:
        clauses = list(self._right.clauses)
        clause = clauses.pop(self._chance.randrange(len(clauses)))
        clauses.insert(self._chance.randrange(len(clauses)), clause)
        self._become(clauses)

    def _pin_together(self) -> None:
        """A changed clause is joined with the one behind the one that it answers to."""
        alignment = self._realigner.alignment
        link = self._chance.choice([link for link in alignment.links if link.changed])
        at = min(alignment.right.position(link.right[0]) + 1, len(alignment.right) - 1)
        pin = Pin(link.left[0], alignment.right.clauses[at].id, together=True, by="Peru")
        self._realigner.pinned([*alignment.pins, pin])

    def _pin_apart(self) -> None:
        alignment = self._realigner.alignment
        link = self._chance.choice(alignment.links)
        pin = Pin(link.left[0], link.right[0], together=False, by="Peru")
        self._realigner.pinned([*alignment.pins, pin])


def _typing() -> None:
    """The word difference of a clause with its base at every letter typed into it."""
    chance = random.Random(3)  # noqa: S311  (made-up text)
    old = " ".join(chance.choices(vocabulary(chance, 900), k=TYPED_WORDS))
    new = old[: len(old) // 2]
    rest = old[len(old) // 2 + 80 :]
    times: list[float] = []
    for letter in " and decides to consider the matter further at its next regular session ":
        new += letter
        times.append(_timed(lambda typed=new + rest: diff(old, typed)))
    times.sort()
    table = Table(f"a clause of {TYPED_WORDS} words while it is typed", "p50 ms", "p95 ms")
    table.add_row(
        "word difference", f"{times[len(times) // 2]:.2f}", f"{times[int(len(times) * 0.95)]:.2f}"
    )
    CONSOLE.print(table)


if __name__ == "__main__":
    look_rarely()
    incremental()
