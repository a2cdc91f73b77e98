"""What may be answered otherwise after a change: everything that placing an amendment asked for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from draftbench.amend.amendment import AmendmentId
from draftbench.amend.changesets.editing import between
from draftbench.amend.placement.lineage import Joining, Lineage
from draftbench.amend.placement.watching import (
    ANYTHING,
    LIKES,
    NUMBERING,
    TREE,
    Asked,
    WatchedRedline,
    WatchedText,
    changed,
    compared,
    like_new,
    name_in,
    watched_as,
)
from draftbench.amend.redlines.marking import advanced, unmarked
from draftbench.amend.redlines.redline import Redline
from draftbench.amend.stamp import Stamp
from draftbench.compare.normal import key
from draftbench.document import Clause, ClauseId, ClauseKind, Document, RichText
from draftbench.document.numbering import Numbering, Scheme

A, B, C, D = (ClauseId(name) for name in "abcd")


def text(**clauses: str) -> Document:
    """Clauses by their names; one whose name is two letters hangs on the one that is the first."""
    made = []
    for name, words in clauses.items():
        above = ClauseId(name[0]) if len(name) > 1 else None
        kind = ClauseKind.ITEM if above else ClauseKind.OPERATIVE
        made.append(Clause(ClauseId(name), kind, RichText(words), "", int(bool(above)), above))
    return Document("text", tuple(made))


BASE = text(a="Urges all;", b="Notes it;", c="Calls for:", ca="help;", cb="money;", d="Decides.")
OLD = unmarked(BASE, BASE)
WORDS = {clause.id: ("words", key(clause.text.plain)) for clause in BASE}


def after(new: Document, *, moving: tuple[str, ...] = ()) -> Redline:
    changes = between(BASE, new, moving=[ClauseId(name) for name in moving])
    return advanced(OLD, changes, Stamp("Mexico", ("MEX",), "", "", AmendmentId("am-1")))


def without(*gone: str) -> Document:
    return BASE.with_clauses(tuple(clause for clause in BASE if clause.id not in gone))


def test_of_the_same_redline_nothing_is_another() -> None:
    assert changed(OLD, OLD, names=True) == set()


def test_edited_clauses_are_others_with_their_words_of_before_and_now() -> None:
    new = text(
        a="Urges none;", b="Hails it;", c="Calls for:", ca="help;", cb="money;", d="Decides."
    )
    now = after(new)
    found = changed(OLD, now, names=True)
    words = {WORDS[A], WORDS[B], *(("words", key(new[c].text.plain)) for c in (A, B))}
    prints = {("base", each.fingerprint) for each in (BASE, now.result)}
    assert found == {A, B, ANYTHING, *words, *prints}


@pytest.mark.parametrize(
    ("gone", "neighbours"),
    [
        (("b",), {A, C}),
        (("a",), {("first", None), B}),
        (("ca",), {("first", C), C, ClauseId("cb")}),
        (("cb",), {ClauseId("ca"), C}),
        (("ca", "cb"), {("first", C), C}),
        (("d",), {C}),
        (("a", "d"), {("first", None), B, C}),
        (("b", "ca"), {A, C, ("first", C), ClauseId("cb")}),
    ],
)
def test_a_clause_that_goes_has_neighbours_and_what_it_hangs_on(gone, neighbours) -> None:
    found = changed(OLD, after(without(*gone)), names=False)
    own = {ClauseId(name) for name in gone}
    assert TREE in found
    told = {one for one in found if isinstance(one, str) or one[0] == "first"}
    assert told == own | neighbours


def test_the_first_item_of_a_clause_comes_to_it() -> None:
    new = text(a="Urges all;", ax="soon;", **{c.id: c.text.text for c in BASE if c.id != "a"})
    found = changed(OLD, after(new), names=False)
    assert {A, ClauseId("ax"), ("first", A), ("words", key("soon;"))} <= found
    assert B not in found


def test_names_are_compared_where_they_are_of_interest() -> None:
    now = after(without("b"))
    names = {("name", clause) for clause in "bcd"}
    assert {one for one in changed(OLD, now, names=True) if one[0] == "name"} >= names
    assert ("name", A) not in changed(OLD, now, names=True)
    assert not any(one[0] == "name" for one in changed(OLD, now, names=False))


@pytest.mark.parametrize(
    ("lineage", "clauses"),
    [
        (Lineage(came=frozenset({B})), {B}),
        (Lineage(moved=frozenset({B})), {B}),
        (Lineage(joined={D: Joining(B, RichText("Notes it;"), RichText("Decides."))}), {D}),
        (Lineage(parts={D: B}), {B, D}),
    ],
)
def test_what_is_remembered_of_a_clause_counts_like_its_marks(lineage, clauses) -> None:
    new = replace(OLD, lineage=lineage)
    for pair in ((OLD, new), (new, OLD)):
        found = changed(*pair, names=True, likes=("Notes this;",))
        assert {one for one in found if isinstance(one, str)} == clauses
        assert {one for one in found if one[0] == "words"} == {WORDS[c] for c in clauses}
        assert (("like", "Notes this;") in found) is bool(lineage.came)


def test_how_numbers_are_counted_is_read_and_may_be_another() -> None:
    asked: set[Asked] = set()
    assert WatchedText.of(BASE, asked).numbering is BASE.numbering
    assert asked == {NUMBERING}
    other = BASE.with_numbering(Numbering(scheme=Scheme.LETTERS))
    assert NUMBERING in changed(unmarked(BASE, BASE), unmarked(BASE, other), names=False)
    assert NUMBERING not in changed(unmarked(BASE, BASE), unmarked(BASE, without("b")), names=False)


def test_what_is_read_of_a_text_is_noted() -> None:
    asked: set[Asked] = set()
    watched = WatchedText.of(BASE, asked)
    assert watched.was(BASE.fingerprint)
    assert asked == {("base", BASE.fingerprint)}
    asked.clear()
    assert name_in(watched, B) == "OP 2"
    assert ("name", B) in asked
    assert ANYTHING not in asked


def test_whatever_is_read_of_a_text_made_of_the_draft_may_become_another() -> None:
    asked: set[Asked] = set()
    made = watched_as(WatchedText.of(BASE, asked), without("b"))
    assert not asked
    assert not made.was(BASE.fingerprint)
    assert asked == {ANYTHING}
    asked.clear()
    assert name_in(made, C) == "OP 2"
    assert asked == {ANYTHING}
    assert watched_as(BASE, without("b")) == without("b")


def test_what_hangs_on_a_clause_is_read_of_that_clause_and_the_top_of_the_whole_tree() -> None:
    for parent, noted in ((C, C), (None, TREE)):
        asked: set[Asked] = set()
        WatchedText.of(BASE, asked).children(parent)
        assert asked == {noted}


def test_a_place_is_read_of_the_clause_before_it_or_as_the_first_of_its_list() -> None:
    for after, noted in ((B, B), (None, ("first", C))):
        asked: set[Asked] = set()
        WatchedText.of(BASE, asked).behind(C, after)
        assert asked == {noted}


def test_whatever_is_read_of_a_clause_is_noted_as_that_clause() -> None:
    def noted(read: Callable[[WatchedText], object]) -> set[Asked]:
        asked: set[Asked] = set()
        read(WatchedText.of(BASE, asked))
        return asked

    assert noted(lambda made: B in made) == {B}
    assert noted(lambda made: made[B]) == {B}
    assert noted(lambda made: made.get(B)) == {B}
    assert noted(lambda made: made.get(ClauseId("z"))) == {"z"}
    assert noted(lambda made: made.subtree(C)) == {C, "ca", "cb"}
    assert noted(list) == {ANYTHING}


def test_whatever_is_read_of_a_redline_is_noted() -> None:
    asked: set[Asked] = set()
    now = after(text(x="Hails all;", **{c.id: c.text.text for c in BASE}))
    watched = WatchedRedline.of_redline(now, asked)
    for read, answer, noted in (
        (lambda: watched.new_twins(key("Hails all;")), ("x",), ("words", key("Hails all;"))),
        (lambda: watched.of(B), now.of(B), B),
        (lambda: watched.result[B], BASE[B], B),
    ):
        asked.clear()
        assert read() == answer
        assert asked == {noted}


def test_what_new_clauses_are_compared_with_is_noted_and_not_the_clauses() -> None:
    asked: set[Asked] = set()
    now = after(text(x="Hails all of them;", **{c.id: c.text.text for c in BASE}))
    watched = WatchedRedline.of_redline(now, asked)
    for words, like in (("Hails some of them;", ["x"]), ("Decides.", [])):
        asked.clear()
        assert [clause for _, clause in like_new(watched, words)] == like
        assert asked == {LIKES, ("like", words)}
        assert list(compared(asked)) == [words]
        assert like_new(now, words) == like_new(watched, words)
    assert like_new(None, "Hails some of them;") == ()


def test_what_reads_like_a_new_clause_may_be_answered_otherwise_where_that_changes() -> None:
    old = after(text(x="Hails all of them;", **{c.id: c.text.text for c in BASE}))
    new = after(text(x="Regrets that nobody came;", **{c.id: c.text.text for c in BASE}))
    likes = ("Hails some of them;", "Regrets that nobody came;", "Decides to remain seized;")
    for one, other in ((old, new), (new, old)):
        found = changed(one, other, names=False, likes=likes)
        assert {each[1] for each in found if each[0] == "like"} == {*likes[:2]}
    edited = text(**{c.id: c.text.text for c in BASE}).with_words(
        [replace(BASE.clauses[0], text=RichText("Hails some of them;"))]
    )
    found = changed(OLD, after(edited), names=False, likes=likes)
    assert not any(each[0] == "like" for each in found)


def test_all_that_went_another_way_is_told() -> None:
    joined = {one: Joining(B, RichText("Notes it;"), RichText("")) for one in (C, D)}
    for lineage, clauses in (
        (Lineage(parts={C: A, D: B}), {A, B, C, D}),
        (Lineage(joined=joined), {C, D}),
    ):
        found = changed(OLD, replace(OLD, lineage=lineage), names=False)
        assert {one for one in found if isinstance(one, str)} == clauses


def test_clauses_that_were_edited_in_a_text_that_lost_another_are_others() -> None:
    new = text(a="Urges none;", c="Calls for:", ca="help;", cb="money;", d="Decides so.")
    found = changed(OLD, after(new), names=False)
    assert {A, B, D} <= found
    assert ClauseId("cb") not in found


def test_clauses_that_were_made_anew_and_read_as_they_did_are_no_others() -> None:
    same = BASE.with_clauses(tuple(replace(clause) for clause in BASE))
    assert same.clauses[0] is not BASE.clauses[0]
    assert changed(OLD, replace(OLD, result=same), names=False) == {ANYTHING, TREE}


def test_what_stands_before_a_clause_is_read_of_that_clause() -> None:
    asked: set[Asked] = set()
    assert WatchedText.of(BASE, asked).before(B) == A
    assert asked == {B}


def test_an_edit_of_words_leaves_the_tree_as_it_was() -> None:
    words = [replace(BASE.clauses[0], text=RichText("Urges none;"))]
    for new, is_other in ((BASE.with_words(words), False), (without("cb"), True)):
        assert (TREE in changed(OLD, after(new), names=False)) is is_other


def test_the_clauses_that_are_others_than_in_a_former_text_are_found() -> None:
    words = replace(BASE.clauses[1], text=RichText("Hails it;"))
    assert BASE.with_words([words]).others(BASE) == [words]
    new = Clause(ClauseId("x"), ClauseKind.OPERATIVE, RichText("Hails all;"))
    came = BASE.with_clauses((new, *BASE.clauses[2:], words))
    assert came.others(BASE) == [new, words]
    assert BASE.others(BASE) == without("b").others(BASE) == []
