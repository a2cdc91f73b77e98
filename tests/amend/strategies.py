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


@st.composite
def divisions(
    draw: st.DrawFn, base: Document, prefix: str = "d"
) -> tuple[Document, dict[ClauseId, ClauseId], dict[ClauseId, ClauseId]]:
    """``base`` with some of its clauses split and some joined to the one before them, and edited;
    with the parts (to what they were split from) and the joined (to where they went on)."""
    splits: dict[ClauseId, ClauseId] = {}
    joins: dict[ClauseId, ClauseId] = {}
    out: list[Clause] = []
    for clause in base:
        act = draw(st.integers(0, 4))
        words = clause.text.text.split(" ")
        last = out[-1] if out else None
        alone = not base.children(clause.id)
        if act == 0 and len(words) > 1:
            at = len(" ".join(words[: draw(st.integers(1, len(words) - 1))]))
            part = ClauseId(f"{prefix}-{clause.id}")
            first = Clause(
                clause.id,
                clause.kind,
                clause.text.slice(0, at),
                clause.label,
                clause.level,
                clause.parent,
            )
            rest = clause.text.slice(at + 1, len(clause.text))
            second = Clause(part, clause.kind, rest, "", clause.level, clause.parent)
            if not (first.text.text.strip() and rest.text.strip() and alone):
                out.append(clause)
                continue
            out += [first, second]
            splits[part] = clause.id
        elif (
            act == 1
            and last is not None
            and last.id in base
            and (last.kind, last.parent, last.level) == (clause.kind, clause.parent, clause.level)
            and not base.children(last.id)
            and alone
            and last.id not in splits.values()
            and base[last.id].text.text.strip()
        ):
            text = last.text + RichText(" ") + clause.text
            out[-1] = Clause(last.id, last.kind, text, last.label, last.level, last.parent)
            joins[clause.id] = last.id
        else:
            out.append(clause)
    edited = tuple(
        Clause(c.id, c.kind, draw(edits(c.text)), c.label, c.level, c.parent)
        if draw(st.integers(0, 3)) == 0
        else c
        for c in out
    )
    return base.with_clauses(edited), splits, joins
