"""The text that an author worked on, laid on the text that the meeting has."""

from __future__ import annotations

from dataclasses import replace

import pytest

from draftbench.amend.changesets.changes import Insertion, Relocation, Slot
from draftbench.amend.placement.grounding import anchored, ground
from draftbench.document import Clause, ClauseId, ClauseKind, Document, Note, RichText


def _text(prefix: str, *clauses: str) -> Document:
    return Document(
        "text",
        tuple(
            Clause(ClauseId(f"{prefix}{n}"), ClauseKind.OPERATIVE, RichText(words))
            for n, words in enumerate(clauses)
        ),
    )


WORDS = (
    "Urges States to adopt laws on crime;",
    "Invites donors to help the victims;",
    "Requests the Secretariat to report soon.",
)


def test_a_copy_in_which_every_clause_reads_otherwise_is_still_a_version() -> None:
    base = _text("b", *WORDS)
    copy = _text("c", *(words.replace(" to ", " now to ").replace("the ", "") for words in WORDS))
    found = ground(copy, base, "the base text")
    assert found is not None
    assert [clause.id for clause in found.text] == ["b0", "b1", "b2"]
    assert [one.code for one in found.differences] == ["reads-otherwise"] * 3


def test_a_text_by_somebody_else_is_none() -> None:
    other = _text(
        "c",
        "Stresses that drug treatment needs money;",
        "Calls for the early disposal of seized assets;",
        "Decides to meet again in two years.",
    )
    base = _text("b", *WORDS)
    assert ground(other, base, "the base text") is None


def test_differences_are_told_with_the_name_of_the_text() -> None:
    base = _text("b", *WORDS)
    draft = _text("b", WORDS[0], *(words.replace("to", "at once to") for words in WORDS[1:]))
    for near, noun in ((base, "the base text"), (draft, "the working draft")):
        copy = _text("c", near.clauses[0].text.text.replace("adopt", "have"), *(
            clause.text.text for clause in near.clauses[1:]
        ))  # fmt: skip
        found = ground(copy, near, noun)
        assert found is not None
        assert found.target is near
        assert ("working draft" in found.differences[0].message) is (near is draft)
        assert [one.code for one in found.differences] == ["reads-otherwise"]


def test_a_copy_that_reads_as_the_text_is_that_text_whatever_its_ids_are() -> None:
    base = _text("b", *WORDS)
    draft = _text("b", WORDS[0].replace("adopt", "have"), *WORDS[1:])
    for target in (base, draft):
        copy = _text("c", *(clause.text.text for clause in target))
        found = ground(copy, target, "it")
        assert found is not None
        assert found.exact
        assert found.target is target
        assert found.names == {f"c{n}": f"b{n}" for n in range(3)}
        assert found.differences == ()


def test_a_copy_with_another_note_is_not_the_text() -> None:
    def noted(prefix: str, words: str) -> Document:
        text = _text(prefix, *WORDS)
        note = RichText("\ufffc", (), (Note("n", "1", RichText(words)),))
        first, *rest = text.clauses
        return text.with_clauses((replace(first, text=first.text + note), *rest))

    base = noted("b", "See A/1.")
    same, other = (
        ground(noted("c", words), base, "the base text") for words in ("See A/1.", "See A/2.")
    )
    assert same is not None
    assert other is not None
    assert same.exact
    assert not other.exact
    assert [one.code for one in other.differences] == ["reads-otherwise"]


def test_every_difference_of_a_copy_is_told() -> None:
    base = _text("b", *WORDS, "Decides to meet again next year.", "Thanks the host country.")
    copy = _text(
        "c",
        WORDS[1],
        WORDS[0].replace("adopt", "have"),
        "Notes with regret that nobody came;",
        WORDS[2],
        "Thanks the host country.",
    )
    found = ground(copy, base, "the base text")
    assert found is not None
    told = sorted(one.code for one in found.differences)
    assert told == ["only-in-file", "only-in-text", "reads-otherwise", "stands-elsewhere"]
    assert all(one.where in one.message for one in found.differences)
    theirs = [one for one in found.differences if not one.code.startswith("only")]
    assert all(one.message.startswith(f"{one.where} ") for one in theirs)
    assert {one.where for one in found.differences if one.code == "only-in-file"} == {"OP 1"}


def test_of_two_new_clauses_each_is_behind_one_of_the_text() -> None:
    base = _text("b", *WORDS)
    new = ("Notes with regret that nobody came;", "Hails the new bridge over the river;")
    found = ground(_text("c", WORDS[0], *new, *WORDS[1:]), base, "the base text")
    assert found is not None
    assert [(one.code, one.where) for one in found.differences] == [("only-in-file", "OP 1")] * 2


def test_a_clause_before_all_others_of_the_text_is_at_its_beginning() -> None:
    base = _text("b", *WORDS)
    found = ground(_text("c", "Notes with regret that nobody came;", *WORDS), base, "the base text")
    assert found is not None
    (one,) = found.differences
    assert one.code == "only-in-file"
    assert one.where in one.message
    assert not any(clause in one.message for clause in ("OP 1", "OP 2", "OP 3"))


def test_a_difference_behind_a_very_long_word_is_quoted_with_it() -> None:
    base = _text("b", f"{'x' * 60} adopt laws;", *WORDS)
    found = ground(_text("c", f"{'x' * 60} have laws;", *WORDS), base, "the base text")
    assert found is not None
    (one,) = found.differences
    assert f"“{'x' * 60} have laws;”" in one.message


def test_a_difference_quotes_all_that_differs_and_little_around_it() -> None:
    far = " ".join(f"far{number}" for number in range(20))
    words = f"Urges {far} States to adopt and to keep laws {far.replace('far', 'away')} soon;"
    base = _text("b", words, *WORDS)
    other = words.replace("adopt", "have").replace("keep", "hold")
    found = ground(_text("c", other, *WORDS), base, "the base text")
    assert found is not None
    (one,) = found.differences
    assert one.code == "reads-otherwise"
    for quoted in ("States to have and to hold laws", "States to adopt and to keep laws"):
        assert quoted in one.message
    assert (one.message.count("“… "), one.message.count(" …”")) == (2, 2)
    assert not any(word in one.message for word in ("Urges", "far3 ", "away17", "soon"))


def test_differences_far_from_each_other_are_quoted_with_all_between_them() -> None:
    middle = " ".join(f"far{number}" for number in range(12))
    words = f"Urges States to adopt {middle} and to keep laws;"
    found = ground(
        _text("c", words.replace("adopt", "have").replace("keep", "hold"), *WORDS),
        _text("b", words, *WORDS),
        "the base text",
    )
    assert found is not None
    (one,) = found.differences
    for verbs in (("have", "hold"), ("adopt", "keep")):
        assert f"{verbs[0]} {middle} and to {verbs[1]}" in one.message


@pytest.mark.parametrize("size", [159, 160, 161, 170])
def test_a_clause_that_only_one_has_is_quoted_to_a_hundred_and_sixty_letters(size: int) -> None:
    base = _text("b", *WORDS)
    found = ground(_text("c", *WORDS, "x" * size), base, "the base text")
    assert found is not None
    (one,) = found.differences
    assert one.code == "only-in-file"
    quoted = one.message.partition("“")[2].partition("”")[0]
    assert quoted == ("x" * size if size <= 160 else f"{'x' * 160} …")


@pytest.mark.parametrize("size", [319, 320, 321, 400])
def test_a_difference_is_quoted_from_both_ends_where_it_is_long(size: int) -> None:
    words = "Urges States to adopt laws on crime, and to keep them for good;"
    mine, its = f"{words} {'x' * (size - len(words) - 1)}", f"{words.replace('adopt', 'have')} y"
    base = _text("b", its, *WORDS)
    found = ground(_text("c", mine, *WORDS), base, "the base text")
    assert found is not None
    (one,) = found.differences
    quoted = one.message.partition("“")[2].partition("”")[0]
    assert quoted == (mine if size <= 320 else f"{mine[:160]} … {mine[-160:]}")


def test_a_copy_in_which_a_clause_hangs_on_another_is_not_the_text() -> None:
    base, copy = _text("b", *WORDS), _text("c", *WORDS)
    hung = replace(copy.clauses[1], kind=ClauseKind.ITEM, level=1, parent=copy.clauses[0].id)
    found = ground(
        copy.with_clauses((copy.clauses[0], hung, copy.clauses[2])), base, "the base text"
    )
    assert found is not None
    assert not found.exact


def test_what_follows_a_clause_in_another_list_follows_it_there() -> None:
    new = Clause(ClauseId("n"), ClauseKind.ITEM, RichText("Item;"))
    base = _text("b", *WORDS)
    item = replace(base.clauses[1], kind=ClauseKind.ITEM, level=1, parent=ClauseId("b0"))
    target = base.with_clauses((base.clauses[0], item, base.clauses[2]))
    after_b1 = Insertion(Slot(None, ClauseId("b1")), (new,))
    after_b2 = Insertion(Slot(None, ClauseId("b2")), (new,))
    assert anchored(after_b1, target) == replace(
        after_b1, slot=Slot(ClauseId("b0"), ClauseId("b1"))
    )
    assert anchored(after_b2, target) == after_b2
    moved = Relocation(ClauseId("b2"), Slot(None, ClauseId("b1")))
    assert anchored(moved, target).slot == Slot(ClauseId("b0"), ClauseId("b1"))
    for after in (None, ClauseId("new")):
        first = Insertion(Slot(ClauseId("b0"), after), (new,))
        assert anchored(first, target) == first


def test_a_copy_with_one_more_clause_at_its_end_is_not_the_text() -> None:
    base = _text("b", *WORDS)
    found = ground(_text("c", *WORDS, "Thanks the host country."), base, "the base text")
    assert found is not None
    assert not found.exact
    assert [one.code for one in found.differences] == ["only-in-file"]
