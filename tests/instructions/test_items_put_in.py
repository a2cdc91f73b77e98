"""New items with a suffix in their number ("b bis)"), whose number is no part of their words."""

from __future__ import annotations

import pytest

from draftbench.amend.amendment import Outcome
from draftbench.amend.changesets.editing import apply
from draftbench.amend.instructions import read
from draftbench.document import Clause, ClauseId, ClauseKind, Document, RichText
from draftbench.document.drafting import drafting_label


def listed(language: str) -> Document:
    above = Clause(ClauseId("o1"), ClauseKind.OPERATIVE, RichText("Invites States:"), "1.")
    items = (
        Clause(
            ClauseId(f"i{letter}"),
            ClauseKind.ITEM,
            RichText(f"To plant {what};"),
            f"({letter})",
            1,
            ClauseId("o1"),
        )
        for letter, what in (("a", "oaks"), ("b", "pines"), ("c", "elms"))
    )
    return Document("listed", (above, *items), language=language)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("fr", "Après l’alinéa b) du paragraphe 1, insérer un nouvel alinéa : « b bis) Semer ; »"),
        ("fr", "Après l’alinéa b) du paragraphe 1, insérer un alinéa b bis) : « b bis) Semer ; »"),
        (
            "es",
            "Después del apartado b) del párrafo 1, insértese un nuevo apartado: “b bis) Semer ;”",
        ),
        ("en", "After paragraph 1 (b), insert a new subparagraph: “(b bis) Semer ;”"),
        (
            "en",
            "After OP 1 (b), insert a new subparagraph (b bis), to read as follows: “Semer ;”",
        ),
        ("en", "Add a new subparagraph (b bis) to paragraph 1: “Semer ;”"),
    ],
)
def test_a_new_item_keeps_its_number_beside_its_words(language: str, words: str) -> None:
    text = listed(language)
    (heard,) = read(words, text)
    assert heard.outcome is Outcome.APPLIES, heard.why
    assert heard.changes is not None
    now = apply(text, heard.changes)
    assert [c.text.plain for c in now][2:4] == ["To plant pines;", "Semer ;"]
    new = now.clauses[3]
    assert new.kind is ClauseKind.ITEM
    label = drafting_label(new.label)
    assert label is not None
    assert (label.number, label.suffixes) == ("b", ("bis",))
    (again,) = read(heard.understood[0], text)
    assert again.changes is not None, heard.understood
    assert [c.text.plain for c in apply(text, again.changes)][3] == "Semer ;"


@pytest.mark.parametrize(
    "words", ["Delete paragraph 1 (b bis).", "Delete subparagraph (b bis) of OP 1."]
)
def test_an_item_with_a_suffix_is_found_by_it(words: str) -> None:
    text = listed("en")
    (heard,) = read("After OP 1 (b), insert a new subparagraph: “(b bis) To sow;”", text)
    assert heard.changes is not None
    grown = apply(text, heard.changes)
    (heard,) = read(words, grown)
    assert heard.changes is not None, heard.why
    assert apply(grown, heard.changes) == text


def test_an_item_behind_paragraphs_that_are_none_is_no_trouble() -> None:
    assert all(not heard.made for heard in read("paragraphs 3 to 1 and (a) ", listed("en")))
