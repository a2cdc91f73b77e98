"""What ``align`` says to people: links, gaps and offers of two texts, and the rows of several."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from draftbench.cli.engine_words import person, term
from draftbench.cli.output import column, say_line, say_table, say_that
from draftbench.compare.comparison import Comparison
from draftbench.compare.links import Alignment, Grade, Link
from draftbench.compare.related.missing import missing
from draftbench.compare.several.agenda import Agenda
from draftbench.document import ClauseId, Document, spoken_labels
from draftbench.language.words import shorten
from draftbench.messages import beside, headed, listed, message, series, together

_EXCERPT = 72
"""Code points of a clause that are shown, to know it again."""


def say_alignment(found: Alignment, *, offers: bool) -> None:
    """The links of two texts with their reasons, what has no counterpart on either side with the
    nearest clause that is offered, and on demand all that is offered."""
    left, right = found.left, found.right
    kind = term(found.mode.value, "what two texts are to each other")
    helped = series((kind, message("with {model}", model=found.model))) if found.model else kind
    say_line(beside(f"{left.name} × {right.name}", helped))
    say_table(
        (left.name, right.name, column("why")),
        (_linked(found, link) for link in found.links if link.confident),
    )
    for text, other, gaps in zip((left, right), (right, left), missing(found), strict=True):
        if not gaps:
            say_that("Only in {text}: nothing", text=text.name)
            continue
        say_that("Only in {text}:", text=text.name)
        for gap in gaps:
            say_line(together("  ", clause_line(text, gap.clause)))
            if gap.nearest is not None:
                name = spoken_labels(other)[gap.nearest] or clause_line(other, gap.nearest)
                say_that(
                    "      nearest: {name} {name2} ({possible}: {why})",
                    name=other.name,
                    name2=name,
                    possible=term(Grade.POSSIBLE.value, "a link"),
                    why=gap.why,
                )
    if offers:
        say_line()
        offered = [_linked(found, link) for link in found.links if not link.confident]
        if offered:
            say_that("Offered, not sure enough to be drawn:")
            say_table(
                (left.name, right.name, column("why")),
                offered,
                several_lines=True,
            )
        else:
            say_that("There are no further offers.")
    say_line()


def _linked(found: Alignment, link: Link) -> tuple[str, str, str]:
    by = ""
    if link.pinned_by and link.pinned_by not in link.why:
        by = message("by {whom}", whom=person(link.pinned_by))
    how = series(
        (term(link.relation.value, "clauses of two texts"), term(link.grade.value, "a link"))
    )
    return (
        _lines(clause_line(found.left, id_) for id_ in link.left),
        _lines(clause_line(found.right, id_) for id_ in link.right),
        headed(how, series((link.why, by))),
    )


def say_rows(comparison: Comparison, agenda: Agenda, *, by_theme: bool) -> None:
    """The rows as a table with a column for each text, in one or in one for each theme, and what is
    to be looked at."""
    if not by_theme:
        _say_table(comparison, range(len(comparison.rows)))
        for group in agenda.groups(comparison):
            if group.theme is not None:
                say_line(headed(group.theme.name, _counts(comparison.texts, group.counts)))
        return
    for group in agenda.groups(comparison):
        name = message("No theme") if group.theme is None else group.theme.name
        say_line(beside(name, _counts(comparison.texts, group.counts)))
        if group.rows:
            _say_table(comparison, group.rows)
        say_line()


def _counts(texts: Sequence[Document], counts: Sequence[int]) -> str:
    return listed(f"{text.name} {count}" for text, count in zip(texts, counts, strict=True))


def _say_table(comparison: Comparison, rows: Iterable[int]) -> None:
    chosen = [comparison.rows[row] for row in rows]
    doubted = any(row.doubts for row in chosen)
    heads = [
        message("{text} (base)", text=text.name) if place == comparison.base else text.name
        for place, text in enumerate(comparison.texts)
    ]
    say_table(
        (*heads, message("to be looked at")) if doubted else heads,
        (
            (
                *(
                    _lines(clause_line(text, id_) for id_ in cell)
                    for text, cell in zip(comparison.texts, row.cells, strict=True)
                ),
                *([_lines(row.doubts)] if doubted else []),
            )
            for row in chosen
        ),
        several_lines=True,
    )


def clause_line(text: Document, id_: ClauseId) -> str:
    """A clause by the name that delegates give it and its first words."""
    cut = shorten(text[id_].text.plain, _EXCERPT)
    return together(spoken_labels(text)[id_] or term(text[id_].kind.value), "  ", cut)


def _lines(said: Iterable[str]) -> str:
    """Several things, each in a line of its own."""
    first, *more = [*said] or [""]
    return together(first, *(part for one in more for part in ("\n", one)))
