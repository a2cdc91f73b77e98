"""What ``align`` says to people: links, gaps and offers of two texts, and the rows of several."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from draftbench.cli.output import say, say_table
from draftbench.compare.comparison import Comparison
from draftbench.compare.links import Alignment, Grade, Link
from draftbench.compare.related.missing import missing
from draftbench.compare.several.agenda import Agenda
from draftbench.document import ClauseId, Document, spoken_labels
from draftbench.language.words import shorten
from draftbench.messages import message, message_as

_EXCERPT = 72
"""Code points of a clause that are shown, to know it again."""


def say_alignment(found: Alignment, *, offers: bool) -> None:
    """The links of two texts with their reasons, what has no counterpart on either side with the
    nearest clause that is offered, and on demand all that is offered."""
    left, right = found.left, found.right
    helped = message(", with {model}", model=found.model) if found.model else ""
    say(f"{left.name} × {right.name} ({found.mode.value}{helped})")
    say_table(
        (left.name, right.name, message_as("why", "the head of a column")),
        (_linked(found, link) for link in found.links if link.confident),
    )
    for text, other, gaps in zip((left, right), (right, left), missing(found), strict=True):
        if not gaps:
            say(message("Only in {text}: nothing", text=text.name))
            continue
        say(message("Only in {text}:", text=text.name))
        for gap in gaps:
            say(f"  {_clause(text, gap.clause)}")
            if gap.nearest is not None:
                name = spoken_labels(other)[gap.nearest] or gap.nearest
                say(
                    message(
                        "      nearest: {name} {name2} ({possible}: {why})",
                        name=other.name,
                        name2=name,
                        possible=Grade.POSSIBLE,
                        why=gap.why,
                    )
                )
    if offers:
        say()
        offered = [_linked(found, link) for link in found.links if not link.confident]
        if offered:
            say(message("Offered, not sure enough to be drawn:"))
            say_table(
                (left.name, right.name, message_as("why", "the head of a column")),
                offered,
                several_lines=True,
            )
        else:
            say(message("There are no further offers."))
    say()


def _linked(found: Alignment, link: Link) -> tuple[str, str, str]:
    by = f", by {link.pinned_by}" if link.pinned_by and link.pinned_by not in link.why else ""
    return (
        "\n".join(_clause(found.left, id_) for id_ in link.left),
        "\n".join(_clause(found.right, id_) for id_ in link.right),
        f"{link.relation.value}, {link.grade.value}: {link.why}{by}",
    )


def say_rows(comparison: Comparison, agenda: Agenda, *, by_theme: bool) -> None:
    """The rows as a table with a column for each text, in one or in one for each theme, and what is
    to be looked at."""
    if not by_theme:
        _say_table(comparison, range(len(comparison.rows)))
        for group in agenda.groups(comparison):
            if group.theme is not None:
                say(f"{group.theme.name}: {_counts(comparison.texts, group.counts)}")
        return
    for group in agenda.groups(comparison):
        name = message("No theme") if group.theme is None else group.theme.name
        say(f"{name} ({_counts(comparison.texts, group.counts)})")
        if group.rows:
            _say_table(comparison, group.rows)
        say()


def _counts(texts: Sequence[Document], counts: Sequence[int]) -> str:
    return ", ".join(f"{text.name} {count}" for text, count in zip(texts, counts, strict=True))


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
                    "\n".join(_clause(text, id_) for id_ in cell)
                    for text, cell in zip(comparison.texts, row.cells, strict=True)
                ),
                *(["\n".join(row.doubts)] if doubted else []),
            )
            for row in chosen
        ),
        several_lines=True,
    )


def _clause(text: Document, id_: ClauseId) -> str:
    """A clause by the name that delegates give it and its first words."""
    cut = shorten(text[id_].text.plain, _EXCERPT)
    return f"{spoken_labels(text)[id_] or text[id_].kind.value}  {cut}"
