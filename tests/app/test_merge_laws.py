"""Laws of merging, for texts of which it is clear which clause is which."""

import re
from dataclasses import replace

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from amend.strategies import documents, revisions
from draftbench.app.merges.merging import Merge, merged
from draftbench.document import Clause, ClauseId, ClauseKind, Document, RichText


def told_apart(base: Document) -> Document:
    """The text with words in every clause that no other has."""
    return base.with_clauses(
        tuple(
            replace(c, text=RichText(f"one{n} two{n} three{n} four{n} ") + c.text)
            for n, c in enumerate(base)
        )
    )


def signed(base: Document, revision: Document, name: str) -> Document:
    """The revision with a word of its own at the end of each clause that it adds or edits."""
    return revision.with_clauses(
        tuple(
            clause
            if clause.id in base and clause.text == base[clause.id].text
            else replace(clause, text=clause.text + RichText(f" {name}{n}"))
            for n, clause in enumerate(revision)
        )
    )


BASES = st.shared(documents().map(told_apart), key="base")
FIRST, SECOND, THIRD = (
    BASES.flatmap(lambda b, n=n: revisions(b, n).map(lambda r: signed(b, r, f"{n}word")))
    for n in ("x", "y", "z")
)


def of(base: Document, **revised: Document) -> Merge:
    return merged(base, list(revised.items()))


def lines(merge: Merge) -> list[str]:
    return plain(merge.redline.result)


def plain(document: Document) -> list[str]:
    return [clause.text.plain for clause in document]


def told(merge: Merge) -> object:
    """All that a merge says, but for the order in which it names the sides."""
    found = merge.data()
    for conflict in found["conflicts"]:
        conflict["sides"].sort(key=lambda side: (side["who"], side["text"]))
    return found


def shown(merge: Merge) -> str:
    sides = [text for conflict in merge.conflicts for _, text in conflict.sides]
    return "\n".join([*lines(merge), *sides])


def words(text: str) -> set[str]:
    return set(re.findall(r"\S+", text))


def text(*clauses: tuple[str, str]) -> Document:
    """Clauses by name and words; "b.0" is an item of "b"."""
    return Document(
        "base",
        tuple(
            Clause(
                ClauseId(name),
                ClauseKind.ITEM if dot else ClauseKind.PREAMBULAR,
                RichText(said),
                "",
                int(bool(dot)),
                ClauseId(above) if dot else None,
            )
            for name, said in clauses
            for above, dot, _ in [name.partition(".")]
        ),
    )


FOUR = [" ".join(f"{word}{n}" for word in ("one", "two", "three", "four")) for n in range(6)]
LIST = (
    ("b0", f"{FOUR[0]} States"),
    ("b1", f"{FOUR[1]} States"),
    ("b2", f"{FOUR[2]} States"),
    ("b2.0", f"{FOUR[3]} States States"),
    ("b2.1", f"{FOUR[4]} States States"),
    ("b3", f"{FOUR[5]} States States"),
)


@pytest.mark.slow
@given(BASES, FIRST, SECOND, THIRD)
@example(  # edits of one clause that are held back at different ones
    text(*LIST),
    text(*LIST[:4]),
    text(*LIST[1:3], ("b2.0", " States States yword2"), ("b2.1", " States States yword3")),
    text(LIST[2], ("b2.0", " two3 three3 four3 States States zword1"), LIST[5]),
)
def test_in_any_order_they_say_the_same(base, one, two, three):
    here = of(base, a=one, b=two, c=three)
    assert told(here) == told(of(base, c=three, b=two, a=one))
    renamed = of(base, a=three, b=two, c=one)
    assert lines(renamed) == lines(here)
    assert [c.where for c in renamed.conflicts] == [c.where for c in here.conflicts]


@given(BASES, FIRST)
def test_with_itself_or_the_base_a_revision_stays_as_it_is(base, one):
    for merge in (of(base, a=one), of(base, a=one, b=one), of(base, a=one, b=base, c=base)):
        assert lines(merge) == plain(one)
        assert not merge.conflicts
        assert not merge.notes


@given(BASES)
def test_the_base_alone_is_the_base(base):
    merge = of(base, a=base)
    assert merge.redline.result == base
    assert not merge.conflicts


@given(BASES, FIRST, SECOND, THIRD)
def test_nothing_is_lost_and_no_word_is_cut(base, one, two, three):
    """Every word that a revision brings stands in the text or in a conflict, and so does every
    word of the base that stands in one clause alone, unless a revision takes it out; no other word
    stands there."""
    merge = of(base, a=one, b=two, c=three)
    found = words(shown(merge))
    revised = [words("\n".join(plain(text))) for text in (one, two, three)]
    former = words("\n".join(plain(base)))
    assert set.union(*revised) - former <= found
    assert {word for word in former.intersection(*revised) if word[-1].isdecimal()} <= found
    assert found <= former.union(*revised)


@given(BASES, FIRST, SECOND)
def test_a_conflict_has_two_sides_on_the_base_and_all_clauses_are_told_apart(base, one, two):
    merge = of(base, a=one, b=two)
    for conflict in merge.conflicts:
        assert len(conflict.sides) > 1
        if conflict.kind == "words":
            assert merge.redline.result[conflict.where].text == base[conflict.where].text
    result = merge.redline.result
    assert len({clause.id for clause in result}) == len(result)
    assert all(isinstance(clause, Clause) for clause in result)
