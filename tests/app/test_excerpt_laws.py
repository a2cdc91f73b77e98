"""Whatever an excerpt quotes, changes, joins and divides: what it does not quote stays as it is and
where it is."""

from dataclasses import dataclass, replace

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.test_excerpts import TEXTS, bytes_of
from draftbench.amend.changesets.editing import apply
from draftbench.app.imports.retyped import prepare
from draftbench.app.texts.opened_files import choose
from draftbench.document import spoken_labels
from draftbench.formats.reading import read

BASES = {name: choose(read(bytes_of(TEXTS[name], "txt"), "b.txt"), "", "b.txt") for name in TEXTS}
LINES = {name: [one for one in TEXTS[name] if one[0].isdecimal()] for name in ("en", "fr", "es")}
ALSO = {
    "en": "Also requests them to look after",
    "fr": "Prie également chacun de veiller sur",
    "es": "Pide también a todos que cuiden",
}
AND = {"en": "and", "fr": "et", "es": "y"}
FROM_END = -3
"""A word so far from the end of a paragraph is changed, and one is divided there."""


@dataclass(frozen=True)
class Quoted:
    """The numbers of the paragraphs that are quoted, of those of them in which a word is changed,
    of the one to which the next is joined, and of the one that is divided (0: none)."""

    language: str
    numbers: tuple[int, ...]
    changed: tuple[int, ...] = ()
    joined: int = 0
    divided: int = 0
    ending: str = "txt"

    def lines(self):
        found = []
        for number in self.numbers:
            line = LINES[self.language][number - 1]
            words = line.split()
            if number in self.changed:
                words[FROM_END] = "marmalade"
            if number == self.joined + 1 > 1:
                own = [words[1].lower(), *words[2:]]
                found[-1] = " ".join([found[-1][:-1] + ",", AND[self.language], *own])
            elif number == self.divided:
                found.append(" ".join(words[:FROM_END]) + ";")
                rest = " ".join(words[FROM_END:])
                found.append(f"{number} bis. {ALSO[self.language]} {rest}")
            else:
                found.append(" ".join(words))
        return found


@st.composite
def excerpts(draw):
    language = draw(st.sampled_from(sorted(LINES)))
    every = range(1, len(LINES[language]) + 1)
    numbers = draw(st.sets(st.sampled_from(every), min_size=1, max_size=len(every) - 2))
    changed = draw(st.sets(st.sampled_from(sorted(numbers))))
    pairs = [0, *(one for one in numbers if one + 1 in numbers)]
    joined = draw(st.sampled_from(pairs))
    own = [one for one in sorted(numbers) if one not in (joined, joined + 1)]
    divided = draw(st.sampled_from([0, *own]))
    ending = draw(st.sampled_from(["txt", "docx", "html"]))
    return Quoted(language, tuple(sorted(numbers)), tuple(changed), joined, divided, ending)


@pytest.mark.slow
@example(Quoted("en", (3, 4), (), 3))
@example(Quoted("en", (3, 4, 5), (), 4))  # what hangs on 5 hangs on 4 with it
@example(Quoted("fr", (1, 4, 5), (1,), 4))
@example(Quoted("en", (1, 2, 6, 7), (6,), 6, 1, "docx"))
@given(excerpts())
def test_what_an_excerpt_does_not_quote_stays_as_and_where_it_is(quoted):
    base = BASES[quoted.language]
    named = {label: clause for clause, label in spoken_labels(base).items()}
    own = {named[f"OP {number}"] for number in quoted.numbers}
    joins = {}
    if quoted.joined:
        joins = {named[f"OP {quoted.joined + 1}"]: named[f"OP {quoted.joined}"]}
    file = read(bytes_of(quoted.lines(), quoted.ending), f"sent.{quoted.ending}")
    found = prepare(file, base)
    assert {clause.id for clause in base if clause.id not in found.text} == set(joins)
    assert dict(found.changes.joins) == joins
    kept = [clause.id for clause in base if clause.id not in joins]
    assert [clause.id for clause in found.text if clause.id in base] == kept
    for clause in base:
        if clause.id not in own:
            parent = joins.get(clause.parent, clause.parent)
            assert found.text[clause.id] == replace(clause, parent=parent)
    new = [clause for clause in found.text if clause.id not in base]
    assert len(new) == bool(quoted.divided)
    made = apply(base, found.changes)
    assert [(c.id, c.text) for c in made] == [(c.id, c.text) for c in found.text]


COUNT = (
    "3. Requests the Commission to count the swarms of each province in spring, and invites banks "
    "to lend to young beekeepers at a low rate of interest;"
)
HIVES = "1. Decides that the trade in hives between all islands shall be free of duty;"
SMOKE = (
    "6. Calls upon makers of poisons to print a warning on each can, and stresses that smoke harms "
    "bees when it is used at noon;"
)


@pytest.mark.parametrize(("lines", "gone"), [([COUNT], "OP 4"), ([HIVES, SMOKE], "OP 7")])
def test_what_stands_behind_joined_paragraphs_stays_there(lines, gone):
    base = BASES["en"]
    found = prepare(read(bytes_of(lines, "txt"), "sent.txt"), base)
    labels = spoken_labels(base)
    assert list(found.changes.joins) == [key for key, label in labels.items() if label == gone]
    assert [c.id for c in found.text] == [c.id for c in base if labels[c.id] != gone]
