"""Documents and redlines made by hand and at random for the tests of Word files."""

from __future__ import annotations

from itertools import count

from hypothesis import strategies as st

from draftbench.amend.amendment import AmendmentId
from draftbench.amend.redlines.redline import Redline, RedlineClause, Run
from draftbench.amend.stamp import Stamp
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
    printed_labels,
)
from draftbench.document.richtext import join
from draftbench.formats.docx.template.frontmatter import FrontMatter
from draftbench.formats.docx.write.paragraphs import OpeningSpan
from draftbench.formats.imported import Written
from draftbench.formats.prose.prose import plain_prose
from draftbench.formats.prose.word import prose_file

ARG = Stamp(
    "Argentina", ("ARG",), "2010-04-12T10:00:00Z", "Closer to agreed language", AmendmentId("a1")
)
URY = Stamp("Uruguay", ("URY",), "2010-04-13T09:30:00Z", "", AmendmentId("a2"))
MEX = Stamp("Mexico", ("MEX",), "2010-04-14T08:00:00Z", "Not for this text", AmendmentId("a3"))
FRONT = FrontMatter(
    symbol="A/CONF.213/L.1",
    title="Draft declaration",
    date="19 April 2010",
    organ="Twelfth United Nations Congress on Crime Prevention and Criminal Justice",
    session="Salvador, Brazil, 12–19 April 2010",
)


def opening(text: str, language: str) -> tuple[int, int]:
    """The first word, as an opening phrase."""
    return 0, len(text.split(" ", maxsplit=1)[0]) if language == "en" else 0


def note(number: int, text: str) -> Note:
    return Note(f"n{number}", str(number), RichText(text))


def clause(
    name: str,
    kind: ClauseKind,
    text: str | RichText,
    label: str = "",
    level: int = 0,
    parent: str | None = None,
) -> Clause:
    rich = text if isinstance(text, RichText) else RichText(text)
    above = None if parent is None else ClauseId(parent)
    return Clause(ClauseId(name), kind, rich, label, level, above)


def declaration() -> Document:
    """A text with every kind of clause, notes, marks and a table."""
    noted = RichText(
        f"Recalling General Assembly resolution 63/193 of 18 December 2008,{NOTE_MARK} entitled "
        "Preparations for the Congress,",
        (Mark(0, 9, MarkKind.ITALIC),),
        (note(1, "See A/CONF.213/RPM.1/1, para. 8."),),
    )
    linked = RichText(
        f"Urges all States to implement resolution 55/59;{NOTE_MARK}",
        (Mark(37, 42, MarkKind.LINK, "https://undocs.org/A/RES/55/59"),),
        (note(2, "Resolution 55/59, annex."),),
    )
    return Document(
        "declaration",
        (
            clause("t", ClauseKind.TITLE, "Salvador Declaration"),
            clause("g", ClauseKind.ORGAN, "The Regional Preparatory Meeting,"),
            clause("p1", ClauseKind.PREAMBULAR, noted),
            clause("p2", ClauseKind.PREAMBULAR, "Noting the growth of organized crime,"),
            clause("h", ClauseKind.HEADING, "Prevention", "I.", 1),
            clause("o1", ClauseKind.OPERATIVE, linked, "1."),
            clause("o2", ClauseKind.OPERATIVE, "Calls upon States:", "2."),
            clause("i1", ClauseKind.ITEM, "To adopt legislation;", "(a)", 1, "o2"),
            clause("i2", ClauseKind.ITEM, "To strengthen:", "(b)", 1, "o2"),
            clause("j1", ClauseKind.ITEM, "Prosecution services;", "(i)", 2, "i2"),
            clause("tb", ClauseKind.TABLE, "State\tDate\nBrazil\t2009\nCosta Rica\t2010"),
            clause("o3", ClauseKind.OPERATIVE, "Requests the Secretary-General to report.", "3."),
        ),
    )


_words = st.sampled_from(
    ["States", "crime", "63/193", "and", "prevention,", "justice;", "Côte d'Ivoire", "the", "of"]
)
_stamps = st.sampled_from([ARG, URY, MEX])
_kinds = st.sampled_from([ClauseKind.PREAMBULAR, ClauseKind.OPERATIVE, ClauseKind.HEADING])


@st.composite
def _texts(draw: st.DrawFn, numbers: count[int] | None) -> RichText:
    words = draw(st.lists(_words, min_size=1, max_size=5))
    text = RichText(" ".join(words) + " ")
    if numbers is not None and draw(st.booleans()):
        text = text + RichText(NOTE_MARK, (), (note(next(numbers), "A note."),))
    if draw(st.booleans()):
        text = RichText(text.text, (Mark(0, 3, MarkKind.BOLD),), text.notes)
    return text


@st.composite
def _runs(
    draw: st.DrawFn, numbers: count[int] | None, *, base: bool, nested: bool
) -> tuple[Run, ...]:
    """Runs of a clause that stands in the base (``base``) or is new."""
    found = [Run(draw(_texts(numbers)))]
    for _ in range(draw(st.integers(0, 3))):
        text = draw(_texts(numbers))
        stamp, other = draw(_stamps), draw(_stamps)
        kinds = [Run(text), Run(text, inserted=stamp)]
        if nested:
            kinds.append(Run(text, stamp, other))
        if base:
            kinds.append(Run(text, deleted=stamp))
        found.append(draw(st.sampled_from(kinds)))
    return tuple(found)


@st.composite
def redlines(draw: st.DrawFn, *, notes: bool = True, nested: bool = True) -> Redline:
    """A random redline: kept, edited, deleted, inserted and moved clauses, with ``notes``, and
    with words that one put in and another took out (``nested``)."""
    numbers = count(1) if notes else None
    entries: list[RedlineClause] = []
    arrivals: list[RedlineClause] = []
    for at in range(draw(st.integers(0, 6))):
        name, kind = f"c{at}", draw(_kinds)
        shape = draw(st.sampled_from(["kept", "kept", "deleted", "inserted", "moved"]))
        runs = draw(_runs(numbers, base=shape != "inserted", nested=nested))
        made = clause(name, kind, "", level=1 if kind is ClauseKind.HEADING else 0)
        stamp = draw(_stamps)
        if shape == "kept":
            entries.append(RedlineClause(made, runs))
        elif shape == "deleted":
            runs = tuple(run for run in runs if run.inserted is None) or (Run(RichText("x")),)
            entries.append(RedlineClause(made, runs, deleted=stamp))
        elif shape == "inserted":
            entries.append(RedlineClause(made, runs, inserted=stamp))
        else:
            left = tuple(Run(run.text, None, run.deleted) for run in runs if not run.inserted)
            entries.append(RedlineClause(made, left, moved_away=stamp, move=f"m{at}"))
            arrivals.append(RedlineClause(made, runs, moved_here=stamp, move=f"m{at}"))
    for arrival in arrivals:
        entries.insert(draw(st.integers(0, len(entries))), arrival)
    return redline(tuple(entries))


def redline(entries: tuple[RedlineClause, ...]) -> Redline:
    """The redline with its base, its result and the printed numbers of both."""
    base = Document("text", tuple(_side(entry, before=True) for entry in entries if _was(entry)))
    result = Document("text", tuple(_side(entry, before=False) for entry in entries if _is(entry)))
    old, new = printed_labels(base), printed_labels(result)
    return Redline(
        base,
        result,
        tuple(
            RedlineClause(
                entry.clause,
                entry.runs,
                old.get(entry.clause.id, "") if _was(entry) else "",
                new.get(entry.clause.id, "") if _is(entry) else "",
                entry.inserted,
                entry.deleted,
                entry.moved_away,
                entry.moved_here,
                entry.move,
            )
            for entry in entries
        ),
    )


def _was(entry: RedlineClause) -> bool:
    return entry.inserted is None and entry.moved_here is None


def _is(entry: RedlineClause) -> bool:
    return entry.deleted is None and entry.moved_away is None


def _side(entry: RedlineClause, *, before: bool) -> Clause:
    made = entry.clause
    text = join(run.text for run in entry.runs if (run.inserted if before else run.deleted) is None)
    return Clause(made.id, made.kind, text, made.label, made.level, made.parent)


def clean(
    document: Document, front: FrontMatter, *, opening_span: OpeningSpan | None = None
) -> Written:
    """The Word file of a text without anything beside it."""
    return prose_file(plain_prose(document, ""), front, opening_span=opening_span)
