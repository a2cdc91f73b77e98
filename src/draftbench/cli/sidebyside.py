"""What ``align`` says to people: links, gaps and offers of two texts, and the rows of several."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from draftbench.cli.output import say, say_table, terminal_width
from draftbench.compare.agenda import Agenda
from draftbench.compare.comparison import Comparison, Row
from draftbench.compare.links import Alignment, Link
from draftbench.document import ClauseId, Document, spoken_labels

_EXCERPT = 72
"""Code points of a clause that are shown, to know it again."""
_COLUMN = 20
"""Characters that a column needs to be read; in narrower ones the longest words are cut."""


def say_alignment(found: Alignment, *, offers: bool) -> None:
    """The links of two texts with their reasons, what has no counterpart on either side with the
    nearest clause that is offered, and on demand all that is offered."""
    left, right = found.left, found.right
    helped = f", with {found.model}" if found.model else ""
    say(f"{left.name} × {right.name} ({found.mode.value}{helped})")
    say_table(
        (left.name, right.name, "why"),
        (_linked(found, link) for link in found.links if link.confident),
    )
    near = _nearest(found)
    for text, other, gaps, side in (
        (left, right, found.unmatched_left, 0),
        (right, left, found.unmatched_right, 1),
    ):
        if not gaps:
            say(f"Only in {text.name}: nothing")
            continue
        say(f"Only in {text.name}:")
        for id_ in gaps:
            say(f"  {_clause(text, id_)}")
            if (side, id_) in near:
                link = near[side, id_]
                nearest = (link.right if side == 0 else link.left)[0]
                name = spoken_labels(other)[nearest] or nearest
                say(f"      nearest: {other.name} {name} ({link.score:.2f}, {link.why})")
    if offers:
        say()
        say("Offered, not sure enough to be drawn:")
        say_table(
            (left.name, right.name, "why"),
            (_linked(found, link) for link in found.links if not link.confident),
        )
    say()


def _linked(found: Alignment, link: Link) -> tuple[str, str, str]:
    by = f", by {link.pinned_by}" if link.pinned_by and link.pinned_by not in link.why else ""
    return (
        "\n".join(_clause(found.left, id_) for id_ in link.left),
        "\n".join(_clause(found.right, id_) for id_ in link.right),
        f"{link.relation.value} {link.score:.2f}: {link.why}{by}",
    )


def _nearest(found: Alignment) -> dict[tuple[int, ClauseId], Link]:
    """The best offered link of each clause, by side."""
    best: dict[tuple[int, ClauseId], Link] = {}
    for link in found.links:
        if not link.confident:
            for key in (*((0, id_) for id_ in link.left), *((1, id_) for id_ in link.right)):
                if key not in best or link.score > best[key].score:
                    best[key] = link
    return best


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
        name = "No theme" if group.theme is None else group.theme.name
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
        f"{text.name} (base)" if place == comparison.base else text.name
        for place, text in enumerate(comparison.texts)
    ]
    if terminal_width() // (len(heads) + doubted) < _COLUMN:
        _say_blocks(comparison, chosen)
        return
    say_table(
        (*heads, "to be looked at") if doubted else heads,
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
    )


def _say_blocks(comparison: Comparison, rows: Iterable[Row]) -> None:
    """The rows one below the other, a line for each clause behind the name of its text."""
    names = [text.name for text in comparison.texts]
    widest = max(map(len, names))
    for row in rows:
        for name, text, cell in zip(names, comparison.texts, row.cells, strict=True):
            for id_ in cell:
                say(f"{name.ljust(widest)}  {_clause(text, id_)}")
        for doubt in row.doubts:
            say(f"{' ' * widest}  to be looked at: {doubt}")
        say()


def _clause(text: Document, id_: ClauseId) -> str:
    """A clause by the name that delegates give it and its first words."""
    words = " ".join(text[id_].text.plain.split())
    cut = words if len(words) <= _EXCERPT else f"{words[:_EXCERPT].rsplit(' ', 1)[0]} …"
    return f"{spoken_labels(text)[id_] or text[id_].kind.value}  {cut}"
