"""Documents and edits of documents for the laws."""

from hypothesis import strategies as st

from draftbench.document import (
    Clause,
    ClauseId,
    ClauseKind,
    Document,
    Mark,
    MarkKind,
    Note,
    RichText,
)

WORDS = [
    "States",
    "urges",
    "the",
    "and",
    "crime",
    "prevention",
    "of",
    "shall",
    "63/193,",
    "deep",
    "concern",
]


@st.composite
def texts(draw: st.DrawFn) -> RichText:
    words = draw(st.lists(st.sampled_from(WORDS), min_size=1, max_size=7))
    text = " ".join(words)
    marks = ()
    if draw(st.booleans()):
        end = draw(st.integers(1, len(text)))
        marks = (Mark(0, end, MarkKind.ITALIC),)
    rich = RichText(text, marks)
    if draw(st.integers(0, 4)) == 0:
        note = Note(f"n{draw(st.integers(1, 3))}", "1", RichText("See A/1."))
        place = len(words[0])
        rich = rich.splice(place, place, RichText("\ufffc", (), (note,)))
    return rich


@st.composite
def documents(draw: st.DrawFn, prefix: str = "b", most: int = 6) -> Document:
    clauses: list[Clause] = []
    for number in range(draw(st.integers(1, most))):
        top = ClauseId(f"{prefix}{number}")
        kind = draw(st.sampled_from([ClauseKind.PREAMBULAR, ClauseKind.OPERATIVE]))
        clauses.append(Clause(top, kind, draw(texts())))
        for item in range(draw(st.integers(0, 3)) if draw(st.booleans()) else 0):
            child = ClauseId(f"{top}.{item}")
            clauses.append(Clause(child, ClauseKind.ITEM, draw(texts()), "(a)", 1, top))
    return Document("base", tuple(clauses))


@st.composite
def revisions(draw: st.DrawFn, base: Document, prefix: str = "n") -> Document:
    """A new version of ``base``: the same clauses edited, deleted, moved, with new ones."""
    tops = [list(base.subtree(top)) for top in base.children(None)]
    groups: list[list[Clause]] = []
    for group in tops:
        if draw(st.integers(0, 5)) == 0:
            continue
        children = [c for c in group[1:] if draw(st.integers(0, 6)) > 0]
        if len(children) > 1 and draw(st.integers(0, 5)) == 0:
            children = draw(st.permutations(children))
        groups.append([group[0], *children])
    if len(groups) > 1 and draw(st.integers(0, 2)) == 0:
        place = draw(st.integers(0, len(groups) - 1))
        group = groups.pop(place)
        groups.insert(draw(st.integers(0, len(groups))), group)
    for number in range(draw(st.integers(0, 2))):
        top = ClauseId(f"{prefix}{number}")
        new = [Clause(top, ClauseKind.OPERATIVE, draw(texts()))]
        if draw(st.booleans()):
            new.append(Clause(ClauseId(f"{top}.a"), ClauseKind.ITEM, draw(texts()), "(a)", 1, top))
        groups.insert(draw(st.integers(0, len(groups))), new)
    edited: list[Clause] = []
    for group in groups:
        for clause in group:
            text = clause.text
            if clause.id in base and draw(st.integers(0, 2)) == 0:
                text = draw(edits(text))
            edited.append(
                Clause(clause.id, clause.kind, text, clause.label, clause.level, clause.parent)
            )
    return base.with_clauses(tuple(edited))


@st.composite
def edits(draw: st.DrawFn, text: RichText) -> RichText:
    """Some words of the text replaced, deleted or put in."""
    bounds = [0, *(i for i, c in enumerate(text.text) if c == " "), len(text.text)]
    start, end = sorted((draw(st.sampled_from(bounds)), draw(st.sampled_from(bounds))))
    words = draw(st.lists(st.sampled_from([*WORDS, "new", "words"]), max_size=3))
    return text.splice(start, end, RichText(" " + " ".join(words) if words else ""))
