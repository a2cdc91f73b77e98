"""What is written in the notation of compilations is read as what it was made of."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from draftbench.amend.notation import Unbalanced, Verb, read_notation
from draftbench.amend.notation.objects import Markup
from draftbench.amend.notation.pieces import Choice, Edit, Gap, Group, Piece, pieces_of, written
from draftbench.document import RichText

SOME = (
    "all relevant States should promote cooperation among developing countries and partners "
    "with full respect for human rights, including gender equality"
)
WORDS = st.lists(st.sampled_from(SOME.split()), min_size=1, max_size=5).map(" ".join)
CODES = st.lists(
    st.sampled_from(["MEX", "ARG", "BRA", "EU", "G77+China", "CHE", "NARNIA"]),
    max_size=3,
    unique=True,
).map(tuple)
TARGETS = {
    Verb.MOVE: [
        "after OP 4",
        "OP 2 after OP 4",
        "to the preamble",
        "OP 3 to the start of the text",
    ],
    Verb.MERGE: ["with OP 7", "with PP 2 bis"],
    Verb.RETAIN: ["", "OP 3"],
    Verb.RESERVE: [""],
    Verb.DELETE: ["", "OP 4", "this paragraph"],
}


def line(inner: st.SearchStrategy[Piece]) -> st.SearchStrategy[tuple[Piece, ...]]:
    """Words, with objects between them."""
    return st.tuples(WORDS, st.lists(st.tuples(inner, WORDS), max_size=3)).map(
        lambda made: tuple(
            piece
            for part in [(f"{made[0]} ",), *((one, f" {words} ") for one, words in made[1])]
            for piece in part
        )
    )


def stripped(pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """Without white space at both ends, which a bracket does not hold."""
    if not pieces:
        return pieces
    first, last = pieces[0], pieces[-1]
    middle = list(pieces)
    middle[0] = first.lstrip() if isinstance(first, str) else first
    last = middle[-1]
    middle[-1] = last.rstrip() if isinstance(last, str) else last
    return tuple(middle)


@st.composite
def positions(draw: st.DrawFn) -> Group:
    verb = draw(st.sampled_from(list(TARGETS)))
    owners = draw(CODES.filter(bool))
    return Group((), owners, verb=verb, target=draw(st.sampled_from(TARGETS[verb])))


@st.composite
def quoted(draw: st.DrawFn) -> Group:
    verb = draw(st.sampled_from([Verb.DELETE, Verb.REPLACE, Verb.ADD]))
    old = draw(WORDS) if verb is Verb.REPLACE else ""
    return Group((draw(WORDS),), draw(CODES.filter(bool)), verb=verb, old=old)


@st.composite
def groups(draw: st.DrawFn, inner: st.SearchStrategy[Piece]) -> Group:
    owners = draw(CODES)
    others = draw(CODES) if owners else ()
    against = draw(CODES) if owners else ()
    return Group(stripped(draw(line(inner))), owners, others, against)


def choices(inner: st.SearchStrategy[Piece]) -> st.SearchStrategy[Choice]:
    def made(first: Group, rest: list[Group], last: Group | None) -> Choice:
        return Choice((first, *rest, *([last] if last else [])))

    deleting = st.builds(lambda owners: Group((), owners, verb=Verb.DELETE), CODES.filter(bool))
    return st.builds(
        made,
        groups(inner),
        st.lists(groups(inner), min_size=1, max_size=2),
        st.none() | deleting,
    )


SLASHED = st.lists(WORDS, min_size=2, max_size=3).map(lambda words: Group((Choice(tuple(words)),)))
LEAVES = st.one_of(
    st.builds(Gap, st.just("") | WORDS),
    positions(),
    quoted(),
    SLASHED,
    st.builds(lambda words, added: Edit((words,), added), WORDS, st.booleans()),
)
TREES = st.recursive(LEAVES, lambda inner: st.one_of(groups(inner), choices(inner)), max_leaves=8)


def read(text: str) -> tuple[Markup, ...]:
    return read_notation(RichText(text))


@pytest.mark.slow
@given(line(TREES))
def test_written_and_read_again_the_objects_are_the_same(pieces: tuple[Piece, ...]) -> None:
    text = written(pieces)
    assert pieces_of(text, read(text)) == pieces


@given(st.text(st.sampled_from("[[[]]](){}+-/:;“”.. ABEUX12\ufffcé\n") | st.characters()))
def test_any_text_is_read_and_every_object_lies_in_it(text: str) -> None:
    rich = RichText(text.replace("\ufffc", " "))
    for one in read_notation(rich):
        assert 0 <= one.start <= one.end <= len(rich)
        assert one.depth >= 0


@given(st.text(st.sampled_from("[[]]{+-} MEX: aU/"), max_size=40))
def test_objects_nest(text: str) -> None:
    found = [(m.start, m.end) for m in read(text) if not isinstance(m, Unbalanced)]
    for a in found:
        for b in found:
            assert not a[0] < b[0] < a[1] < b[1]
