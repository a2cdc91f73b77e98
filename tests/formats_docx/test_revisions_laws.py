"""Any mixture of tracked changes by three authors, against a simple model of what it says.

The model knows no paragraphs: a text is a row of characters and ends of paragraphs, each with the
changes that hold for it. What does not stand is left out, and what remains is cut at the ends.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st

from draftbench.formats.docx.names import Element
from draftbench.formats.docx.read.revisions import View, resolved
from support import revised
from support.marked import unmarked

COMING = ("ins", "moveTo")
AUTHORS = ("A", "B", "C")
Changes = tuple[str, ...]
Stands = Callable[[Changes], bool]


@dataclass(frozen=True)
class Words:
    pieces: tuple[tuple[str, Changes], ...]
    mark: Changes

    def xml(self) -> str:
        runs = (revised.run(text, *changes) for text, changes in self.pieces)
        return revised.paragraph(*runs, mark=self.mark)


@dataclass(frozen=True)
class Grid:
    rows: tuple[tuple[Changes, tuple[tuple[str, tuple[Words, ...]], ...]], ...]

    def xml(self) -> str:
        return revised.table(
            *(
                revised.row(
                    *(revised.cell(*(w.xml() for w in held), track=t) for t, held in cells),
                    track=track,
                )
                for track, cells in self.rows
            )
        )


def changes(kinds: tuple[str, ...], most: int) -> st.SearchStrategy[Changes]:
    one = st.tuples(st.sampled_from(kinds), st.sampled_from(AUTHORS)).map(" by ".join)
    return st.lists(one, max_size=most, unique=True).map(tuple)


TEXTS = st.text("ab []{}+-\\\u00b6", max_size=4)
RUNS = changes((*COMING, "del", "moveFrom"), 3)
WORDS = st.builds(Words, st.lists(st.tuples(TEXTS, RUNS), max_size=3).map(tuple), RUNS)
HELD = st.lists(WORDS, min_size=1, max_size=3).map(tuple)
TRACK = st.one_of(st.just(""), changes(("cellIns", "cellDel"), 1).map("".join))
ROWS = st.tuples(
    changes(("ins", "del"), 2), st.lists(st.tuples(TRACK, HELD), min_size=1, max_size=2).map(tuple)
)
GRIDS = st.builds(Grid, st.lists(ROWS, min_size=1, max_size=2).map(tuple))
TEXT = st.lists(WORDS, min_size=1, max_size=5)
DOCUMENT = st.lists(st.one_of(WORDS, WORDS, GRIDS), max_size=4).flatmap(
    lambda blocks: WORDS.map(lambda last: [*blocks, last])
)


def standing(accepted: frozenset[str]) -> Stands:
    def stands(held: Changes) -> bool:
        for one in held:
            kind, author = one.split(" by ")
            coming = kind in {*COMING, "cellIns"}
            if coming != (author in accepted):
                return False
        return True

    return stands


def model(blocks: list[Words | Grid] | tuple[Words, ...], stands: Stands) -> Iterator[str]:
    """The paragraphs of a container that do not vanish."""
    stream: list[str] = []
    said = False
    for block in blocks:
        if isinstance(block, Grid):
            if stream:
                yield "".join(stream)
            stream = []
            said = True
            for track, cells in block.rows:
                for own, held in cells:
                    if stands(track) and stands((own,) if own else ()):
                        yield from model(held, stands)
            continue
        for text, held in block.pieces:
            stream.extend(text if stands(held) else "")
        if stands(block.mark):
            yield "".join(stream)
            stream, said = [], True
    if stream or not said:
        yield "".join(stream)


def body(blocks: list[Words | Grid] | list[Words]) -> Element:
    return revised.body(*(one.xml() for one in blocks))


def non_empty(texts: Iterator[str] | list[str]) -> list[str]:
    return [text for text in texts if text]


@given(DOCUMENT)
def test_accepted_and_rejected_are_what_the_model_says(blocks: list[Words | Grid]) -> None:
    made = body(blocks)
    for view, who in ((View.ACCEPTED, frozenset(AUTHORS)), (View.REJECTED, frozenset[str]())):
        found = [one.text for one in resolved(made, view)]
        assert non_empty(found) == non_empty(model(blocks, standing(who)))


@given(TEXT)
def test_empty_paragraphs_too_where_there_are_no_tables(blocks: list[Words]) -> None:
    made = body(blocks)
    for view, who in ((View.ACCEPTED, frozenset(AUTHORS)), (View.REJECTED, frozenset[str]())):
        assert [p.text for p in resolved(made, view)] == list(model(tuple(blocks), standing(who)))


@given(DOCUMENT, st.frozensets(st.sampled_from(AUTHORS)))
def test_the_changes_of_some_authors_alone(
    blocks: list[Words | Grid], accepted: frozenset[str]
) -> None:
    found = resolved(body(blocks), View.ACCEPTED, authors=accepted)
    assert non_empty([p.text for p in found]) == non_empty(model(blocks, standing(accepted)))
    for one in found:
        for part in one.shown:
            assert all(
                (r.author in accepted) == (r.kind.value in {"inserted", "moved-to"})
                for r in part.revisions
            )


@given(DOCUMENT)
def test_each_paragraph_of_the_file_is_in_one_place_of_a_view(blocks: list[Words | Grid]) -> None:
    made = body(blocks)
    for view in View:
        sources = [at for one in resolved(made, view) for at in one.sources]
        assert sources == sorted(set(sources))
    marked = [one.sources for one in resolved(made, View.MARKED)]
    assert marked == [(at,) for at in range(1, len(marked) + 1)]


@given(DOCUMENT)
def test_words_come_from_the_paragraphs_named_as_their_sources(blocks: list[Words | Grid]) -> None:
    made = body(blocks)
    every = resolved(made, View.MARKED)
    for view, kinds in ((View.ACCEPTED, (True, False)), (View.REJECTED, (False, True))):
        for one in resolved(made, view):
            parts = [part for at in one.sources for part in every[at - 1].shown]
            kept = [p for p in parts if not (p.inserted, p.deleted)[kinds[0]]]
            assert one.text == "".join(part.text for part in kept)


@given(TEXT)
def test_the_marked_text_gives_both_texts_back(blocks: list[Words]) -> None:
    made = body(blocks)
    marked = [one.marked for one in resolved(made, View.MARKED)]
    for view, gone in ((View.ACCEPTED, "[-"), (View.REJECTED, "{+")):
        assert unmarked(marked, gone) == [one.text for one in resolved(made, view)]
