"""Amendments put into words and read back give the same text, in every language.

Limits, which the words do not carry: marks (italics); that a paragraph is left without words, for
then it is deleted; where among new words a footnote hangs, and
in which of several new paragraphs; how many spaces stand between words. In a clause that is divided
by the same amendment two instructions may name the same words: then all of them are refused.
"""

from __future__ import annotations

import random
from dataclasses import replace

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from amend.strategies import divisions, documents, revisions
from draftbench.amend.changesets.changes import ChangeSet, Split
from draftbench.amend.changesets.editing import apply, between
from draftbench.amend.instructions import parts, together
from draftbench.amend.instructions.heard import told
from draftbench.app.texts.opened_files import read_part
from draftbench.document import (
    NOTE_MARK,
    Clause,
    ClauseId,
    ClauseKind,
    Document,
    Mark,
    MarkKind,
    Note,
    RichText,
    new_clause_id,
    printed_labels,
)
from draftbench.document.numberstyles import SILENT
from draftbench.document.sections import kind_in
from draftbench.resources import resource

LANGUAGES = ("en", "fr", "es")


def as_read(text: Document) -> list[tuple[str, str, int, str, int]]:
    """What a reader sees of each clause, and what it hangs on."""
    labels = printed_labels(text)
    at = {clause.id: index for index, clause in enumerate(text)}
    return [
        (
            clause.kind.value,
            labels[clause.id],
            clause.level,
            " ".join(clause.text.plain.split()),
            -1 if clause.parent is None else at[clause.parent],
        )
        for clause in text
    ]


HOW_SET = ("change only how", "modifier que la présentation", "solo la presentación")
"""How the writer names a change of marks alone; nothing follows from it for the words."""


def read_back(text: Document, changes: ChangeSet, language: str) -> Document:
    sentences = told(changes, text, language)
    requests = []
    for sentence in sentences:
        for part in parts(sentence, text):
            assert part.requests or any(how in sentence for how in HOW_SET), sentence
            requests += part.requests
    divided = any(isinstance(change, Split) for change in changes.changes)
    try:
        return apply(text, together(text, requests))
    except ValueError as refused:
        assume(not (divided and "the same words" in str(refused)))
        raise


@pytest.mark.slow
@pytest.mark.parametrize("language", LANGUAGES)
@given(st.data())
def test_a_revision_in_words_gives_the_same_text(language, data):
    text = data.draw(documents())
    revised = data.draw(revisions(text))
    assume(all(clause.text.plain.strip() for clause in (*text, *revised)))
    changes = between(text, revised)
    assert as_read(read_back(text, changes, language)) == as_read(revised)


def noted(*words: str) -> RichText:
    """Words with a footnote behind each but the last."""
    made = RichText()
    for at, one in enumerate(words):
        note = RichText(NOTE_MARK, (), (Note(f"n{at}", "1", RichText(f"A/RES/{at}.")),))
        made += RichText(one) + (note if at < len(words) - 1 else RichText())
    return made


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("old", "new"),
    [
        (noted("Recalling resolution 1", " and resolution 2,"), noted("Recalling resolution 1,")),
        (noted("Recalling resolution 1,"), noted("Recalling resolution 1", ",")),
        (
            noted("Recalling resolution 1", " and resolution 2,"),
            noted("Recalling resolution 1 and resolution 2,"),
        ),
        (
            noted("Recalling resolution 1", " and resolution 2", ","),
            noted("Recalling resolution 1", " and further resolution 2", ","),
        ),
        (
            noted("Recalling resolution 1", " and resolution 2", ","),
            noted("Noting resolution 1", " and resolution 3", ","),
        ),
        (
            replace(noted("States", " States States"), marks=(Mark(0, 9, MarkKind.ITALIC, ""),)),
            noted("States States States"),
        ),
        (noted("States", " States States"), noted("States States", " States")),
        (noted("States", " States", " States"), noted("States States States")),
        (noted("States States States"), noted("States", " States", " States")),
    ],
)
def test_footnotes_come_and_go_with_their_words(old, new, language):
    text = Document("t", (Clause(ClauseId("c"), ClauseKind.PREAMBULAR, old),), language=language)
    wanted = text.with_clauses((Clause(ClauseId("c"), ClauseKind.PREAMBULAR, new),))
    got = read_back(text, between(text, wanted), language)
    assert [clause.text.text for clause in got] == [clause.text.text for clause in wanted]
    notes = [[note.text.plain for note in clause.text.notes] for clause in got]
    assert notes == [[note.text.plain for note in clause.text.notes] for clause in wanted]


@pytest.mark.slow
@pytest.mark.parametrize("language", LANGUAGES)
@given(st.data())
def test_what_is_split_and_joined_in_words_gives_the_same_text(language, data):
    text = data.draw(documents())
    revised, splits, joins = data.draw(divisions(text))
    changes = between(text, revised, splits=splits, joins=joins)
    wanted = apply(text, changes)
    assume(all(clause.text.plain.strip() for clause in (*text, *wanted)))
    assert as_read(read_back(text, changes, language)) == as_read(wanted)


SAMPLE = resource("samples", "A_CONF.213_RPM.1_1.txt")
_KINDS = (ClauseKind.PREAMBULAR, ClauseKind.OPERATIVE, ClauseKind.PARAGRAPH)


def revised(text: Document, chance: random.Random) -> Document:
    """The text with words of some clauses changed, clauses deleted, moved and put in, of the kinds
    that it has: where it has no operative paragraphs, its numbered ones are called so."""
    words = " ".join(clause.text.plain for clause in text).split()
    groups = [list(text.subtree(top)) for top in text.children(None)]
    for _ in range(chance.randint(1, 6)):
        at = chance.randrange(len(groups))
        act = chance.choice(("words", "words", "words", "delete", "move", "insert"))
        if act == "words":
            place = chance.randrange(len(groups[at]))
            groups[at][place] = reworded(groups[at][place], words, chance)
        elif act == "delete":
            del groups[at]
        elif act == "move":
            groups.insert(chance.randrange(len(groups)), groups.pop(at))
        else:
            new = " ".join(chance.choice(words) for _ in range(8))
            kind = kind_in(text, chance.choice(_KINDS))
            groups.insert(at + 1, [Clause(new_clause_id(), kind, RichText(new))])
    return text.with_clauses(tuple(clause for group in groups for clause in group))


def reworded(clause: Clause, words: list[str], chance: random.Random) -> Clause:
    text = clause.text
    bounds = [0, *(i for i, c in enumerate(text.text) if c == " "), len(text.text)]
    first = chance.randrange(len(bounds))
    last = min(len(bounds) - 1, first + chance.choice((0, 0, 1, 2, 4)))
    new = " ".join(chance.choice(words) for _ in range(chance.choice((0, 1, 2, 3))))
    new = f" {new}" if new and bounds[first] else new
    made = text.splice(bounds[first], bounds[last], RichText(new))
    return replace(clause, text=made) if made.text.strip() else clause


@pytest.mark.slow
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("part", ["declaration", "recommendations", "elements"])
def test_revisions_of_the_sample_in_words_give_the_same_text(part, language):
    text, _ = read_part(f"{SAMPLE}#{part}")
    for seed in range(12):
        wanted = revised(text, random.Random(seed))  # noqa: S311 the same every time
        got = read_back(text, between(text, wanted), language)
        assert as_read(got) == as_read(wanted), seed


@pytest.mark.parametrize("language", LANGUAGES)
def test_subparagraphs_without_numbers_are_found_by_what_they_are_called(language: str) -> None:
    top = Clause(ClauseId("op"), ClauseKind.OPERATIVE, RichText("Urges:"), "1.")
    items = [
        Clause(ClauseId(f"i{n}"), ClauseKind.ITEM, RichText(f"To {word};"), SILENT, 1, top.id)
        for n, word in enumerate(("act", "report", "meet"))
    ]
    other = Clause(ClauseId("op2"), ClauseKind.OPERATIVE, RichText("Decides."), "2.")
    text = Document("text", (top, *items, other), language=language)
    told_so = replace(items[1], text=RichText("To tell;"))
    wanted = Document("text", (top, items[0], told_so, other), language=language)
    after = read_back(text, between(text, wanted), language)
    assert as_read(after) == as_read(wanted)
