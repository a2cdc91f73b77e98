"""Frozen numbers: what was published keeps its number, what comes in gets one that nothing has."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from draftbench.document import (
    Clause,
    ClauseId,
    ClauseKind,
    Document,
    RichText,
    printed_labels,
    spoken_labels,
)
from draftbench.document.counting import established, numbers
from draftbench.document.exchange import from_data, to_data
from draftbench.document.numbering import Fixed, Scheme, Sections

PP, OP, ITEM = ClauseKind.PREAMBULAR, ClauseKind.OPERATIVE, ClauseKind.ITEM
HEADING = ClauseKind.HEADING


def clause(name: str, kind: ClauseKind = OP, label: str = "", parent: str = "") -> Clause:
    hangs = ClauseId(parent) if parent else None
    level = 1 if parent or kind is HEADING else 0
    return Clause(ClauseId(name), kind, RichText(f"Words of {name};"), label, level, hangs)


def text(*clauses: Clause, language: str = "en") -> Document:
    return Document("text", clauses, language=language)


def five() -> Document:
    return text(*(clause(f"op{n}", label=f"{n}.") for n in range(1, 6)))


def frozen(document: Document, scheme: Scheme = Scheme.BIS) -> Document:
    fixed = Fixed(numbers(document).values())
    return document.with_numbering(replace(document.numbering, published=fixed, scheme=scheme))


def put(document: Document, name: str, behind: str, label: str = "", **more: str) -> Document:
    """The document with a new paragraph behind another ("": before all)."""
    at = document.position(ClauseId(behind)) + 1 if behind else 0
    new = clause(name, label=label, **more)
    return document.with_clauses((*document.clauses[:at], new, *document.clauses[at:]))


def without(document: Document, *names: str) -> Document:
    return document.with_clauses(tuple(c for c in document if c.id not in names))


def row(document: Document) -> list[str]:
    """What is printed, without the full stop."""
    return [printed_labels(document)[c.id].rstrip(".") for c in document]


def test_what_comes_between_is_bis_ter_quater() -> None:
    document = frozen(five())
    for name in ("c", "b", "a"):
        document = put(document, name, "op3")
    assert row(document) == ["1", "2", "3", "3 bis", "3 ter", "3 quater", "4", "5"]
    assert spoken_labels(document)[ClauseId("a")] == "OP 3 bis"


def test_before_the_first_and_behind_the_last() -> None:
    document = frozen(five())
    document = put(put(document, "a", ""), "b", "a")
    document = put(put(document, "y", "op5"), "z", "y")
    assert row(document) == ["1 pre", "1 pre 2", "1", "2", "3", "4", "5", "6", "7"]


def test_a_deleted_number_stays_empty() -> None:
    document = without(frozen(five()), "op3", "op5")
    document = put(put(document, "a", "op2"), "b", "op4")
    assert row(document) == ["1", "2", "2 bis", "4", "6"]


def test_a_moved_paragraph_keeps_its_number() -> None:
    document = frozen(five())
    document = document.with_clauses((*document.clauses[1:], document.clauses[0]))
    assert row(document) == ["2", "3", "4", "5", "1"]
    assert row(put(document, "a", "op1")) == ["2", "3", "4", "5", "1", "6"]
    assert row(put(document, "a", "op5")) == ["2", "3", "4", "5", "5 bis", "1"]


def test_another_version_is_alt() -> None:
    document = put(frozen(five()), "a", "op3", "3 alt")
    document = put(document, "b", "a", "3 alt")
    assert row(document) == ["1", "2", "3", "3 alt", "3 alt 2", "4", "5"]
    assert row(put(document, "c", "op3")) == ["1", "2", "3", "3 bis", "3 alt", "3 alt 2", "4", "5"]


def test_frozen_again_what_came_between_is_fixed() -> None:
    document = frozen(put(frozen(five()), "b", "op3"))
    document = put(document, "a", "op3")
    assert row(document) == ["1", "2", "3", "3 ter", "3 bis", "4", "5"]


def test_the_published_rule_for_numbers_between_numbers() -> None:
    """Lawmaker: next 1 gives A1, another n Zn; between 5 and 6 5A, between 5 and 5A 5ZA; else the
    next one."""
    letters = frozen(five(), Scheme.LETTERS)
    assert row(put(put(letters, "b", "op3"), "a", "op3")) == ["1", "2", "3", "3A", "3B", "4", "5"]
    again = frozen(put(letters, "b", "op3"), Scheme.LETTERS)
    assert row(put(put(again, "y", "op3"), "z", "y")) == [
        *("1", "2", "3", "3ZA", "3ZB", "3A", "4", "5")
    ]
    assert row(put(again, "c", "b")) == ["1", "2", "3", "3A", "3B", "4", "5"]
    assert row(put(put(letters, "a", ""), "b", "a"))[:3] == ["A1", "B1", "1"]
    assert row(put(without(letters, "op1", "op2"), "a", "")) == ["Z3", "3", "4", "5"]
    assert row(put(letters, "z", "op5"))[-2:] == ["5", "6"]
    assert row(put(without(letters, "op3"), "a", "op2")) == ["1", "2", "2A", "4", "5"]
    between = frozen(put(again, "c", "b"), Scheme.LETTERS)
    assert row(put(between, "x", "b")) == ["1", "2", "3", "3A", "3AA", "3B", "4", "5"]


@pytest.mark.parametrize(
    ("language", "scheme", "wanted"),
    [
        ("en", Scheme.BIS, ["1", "(a)", "(a) bis", "(b)", "2"]),
        ("fr", Scheme.BIS, ["1", "a)", "a) bis", "b)", "2"]),
        ("en", Scheme.LETTERS, ["1", "(a)", "(aa)", "(b)", "2"]),
        ("es", Scheme.LETTERS, ["1", "a)", "aa)", "b)", "2"]),
        ("ar", Scheme.BIS, ["1 -", "(أ)", "(أ) bis", "(ب)", "2 -"]),
    ],
)
def test_items_between_items(language: str, scheme: Scheme, wanted: list[str]) -> None:
    document = text(
        clause("op1"),
        clause("a", ITEM, parent="op1"),
        clause("b", ITEM, parent="op1"),
        clause("op2"),
        language=language,
    )
    document = put(frozen(document, scheme), "new", "a", kind=ITEM, parent="op1")
    assert row(document) == wanted
    said = spoken_labels(document)[ClauseId("new")]
    inner = wanted[1].strip("()")
    assert said == (f"OP 1 ({inner}a)" if scheme is Scheme.LETTERS else f"OP 1 ({inner}) bis")


def test_an_item_in_another_list_is_new_there() -> None:
    document = frozen(
        text(
            clause("op1"),
            clause("a", ITEM, parent="op1"),
            clause("op2"),
            clause("x", ITEM, parent="op2"),
        )
    )
    moved = replace(document[ClauseId("a")], parent=ClauseId("op2"))
    here = [document[ClauseId(name)] for name in ("op1", "op2", "x")]
    assert row(document.with_clauses((*here, moved))) == ["1", "2", "(a)", "(b)"]


def test_the_only_paragraph_has_its_number_as_soon_as_there_is_another() -> None:
    document = frozen(text(clause("pp", PP), clause("op1")))
    assert row(document) == ["", ""]
    assert row(put(document, "a", "op1")) == ["", "1", "2"]
    assert row(without(frozen(five()), "op1", "op2", "op4", "op5")) == ["3"]


def test_sections_that_begin_again() -> None:
    clauses = (
        clause("I", HEADING, "I."),
        clause("a1", label="1."),
        clause("a2", label="2."),
        clause("II", HEADING, "II."),
        clause("b1", label="1."),
        clause("b2", label="2."),
    )
    document = text(*clauses)
    assert row(document) == ["I", "1", "2", "II", "1", "2"]
    assert spoken_labels(document)[ClauseId("b2")] == "II OP 2"
    through = document.with_numbering(replace(document.numbering, sections=Sections.THROUGH))
    assert row(through) == ["I", "1", "2", "II", "3", "4"]
    assert spoken_labels(through)[ClauseId("b2")] == "OP 4"
    draft = document.with_numbering(established(document))
    moved = draft.with_clauses((*clauses[:4], clauses[5], clauses[4]))
    assert row(moved) == ["I", "1", "2", "II", "1", "2"]
    assert row(put(frozen(draft), "new", "b1")) == ["I", "1", "2", "II", "1", "1 bis", "2"]


def test_a_declaration_counts_from_its_first_number_whatever_becomes_of_that() -> None:
    kind = ClauseKind.PARAGRAPH
    document = text(*(clause(f"p{n}", kind, f"{n}.") for n in range(4, 7)))
    draft = document.with_numbering(established(document))
    assert row(without(draft, "p4")) == ["4", "5"]
    assert row(put(draft, "new", "", kind=kind)) == ["4", "5", "6", "7"]


NAMES = st.sampled_from(["op1", "op2", "op3", "op4", "op5"])
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("put"), st.integers(0, 12), st.sampled_from(["", "3 alt", "9 bis"])),
        st.tuples(st.just("item"), st.integers(0, 12), st.just("")),
        st.tuples(st.just("move"), st.integers(0, 12), st.integers(0, 12)),
        st.tuples(st.just("drop"), st.integers(0, 12), st.just("")),
        st.tuples(st.just("freeze"), st.integers(0, 1), st.just("")),
    ),
    max_size=14,
)


def stepped(document: Document, steps: list[tuple[str, int, str | int]]) -> list[Document]:
    """The texts after each step."""
    found = []
    for number, (what, at, more) in enumerate(steps):
        tops = document.children(None)
        name = tops[at % len(tops)] if tops else ""
        if what == "put" and isinstance(more, str):
            behind = document.subtree(name)[-1].id if name and at else ""
            document = put(document, f"n{number}", behind, more)
        elif what == "item" and name:
            document = put(document, f"i{number}", name, kind=ITEM, parent=name)
        elif what == "move" and isinstance(more, int) and len(tops) > 1:
            own = document.subtree(name)
            rest = tuple(c for c in document if c not in own)
            others = [c.id for c in rest if c.parent is None]
            place = [c.id for c in rest].index(others[more % len(others)])
            document = document.with_clauses((*rest[:place], *own, *rest[place:]))
        elif what == "drop" and len(tops) > 1:
            document = without(document, *(c.id for c in document.subtree(name)))
        elif what == "freeze":
            document = frozen(document, list(Scheme)[at])
        found.append(document)
    return found


@given(STEPS, st.sampled_from(Scheme))
def test_frozen_numbers_never_change(
    steps: list[tuple[str, int, str | int]], scheme: Scheme
) -> None:
    base = frozen(five(), scheme)
    before = {c.id: (printed_labels(base)[c.id], spoken_labels(base)[c.id]) for c in base}
    for document in stepped(base, [one for one in steps if one[0] != "freeze"]):
        printed, spoken = printed_labels(document), spoken_labels(document)
        for known, names in before.items():
            if known in document:
                assert (printed[known], spoken[known]) == names


@given(STEPS, st.sampled_from(Scheme))
def test_no_two_clauses_have_one_number(
    steps: list[tuple[str, int, str | int]], scheme: Scheme
) -> None:
    for document in stepped(frozen(five(), scheme), steps):
        said = list(spoken_labels(document).values())
        assert "" not in said
        assert len(set(said)) == len(said)


@given(STEPS)
def test_unfrozen_numbers_are_different_too(steps: list[tuple[str, int, str | int]]) -> None:
    for document in stepped(five(), [one for one in steps if one[0] != "freeze"]):
        said = list(spoken_labels(document).values())
        assert len(set(said)) == len(said)


@given(STEPS)
def test_a_text_with_frozen_numbers_is_kept_whole(
    steps: list[tuple[str, int, str | int]],
) -> None:
    document = [frozen(five()), *stepped(frozen(five()), steps)][-1]
    assert from_data(to_data(document)) == document
