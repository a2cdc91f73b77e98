"""The clauses of a passage as HTML: what was deleted and inserted, marks, notes, flags.

Every word of a document goes through :func:`escaped`; nothing of it is ever mark-up.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from html import escape
from itertools import groupby

from draftbench.compare.passages.passage import SMALL, Passage
from draftbench.compare.passages.remarks import marking, strength
from draftbench.compare.passages.stretches import Item, Look, Sides, Stretch
from draftbench.compare.words.textdiff import TextDiff
from draftbench.document import Clause, ClauseKind, MarkKind
from draftbench.language.phrasebook import Phrasebook
from draftbench.language.words import visible

_TAGS = {
    MarkKind.ITALIC: "i",
    MarkKind.BOLD: "b",
    MarkKind.UNDERLINE: "u",
    MarkKind.STRIKE: "s",
}
_ELEMENTS = {Look.DELETED: ("del", "legend.deleted"), Look.INSERTED: ("ins", "legend.added")}


def escaped(text: str) -> str:
    """Words of a document for a page: mark-up and quotation marks escaped, characters that act on
    the screen made visible, line feeds as line breaks."""
    return escape(visible(text)).replace("\n", "<br>").replace("\t", "\u2003")


def attribute(text: str) -> str:
    """The same within an attribute."""
    return escape(visible(text)).replace("\n", " ")


def cell(passage: Passage, side: int, numbers: Sequence[str], say: Phrasebook) -> str:
    """One side of a passage as HTML paragraphs, one for each clause; ``numbers`` stand in the
    margin of each; what became of words is said in the language of ``say``."""
    clauses = (passage.left, passage.right)[side]
    sides = Sides(passage, passage.seen())
    paragraphs = _paragraphs(sides.left() if side == 0 else sides.right())
    return "".join(
        _paragraph(clause, number, _inline(stretches, passage, say))
        for clause, number, stretches in zip(clauses, numbers, paragraphs, strict=True)
    )


def _paragraphs(stretches: Iterator[Stretch]) -> list[list[Stretch]]:
    """The stretches of each clause, the mark of its end behind them."""
    found: list[list[Stretch]] = [[]]
    for stretch in stretches:
        found[-1].append(stretch)
        if stretch.item is Item.BREAK:
            found.append([])
    return found


def _paragraph(clause: Clause, number: str, inner: str) -> str:
    level = f" l{min(clause.level, 4)}" if clause.kind is ClauseKind.ITEM else ""
    margin = f'<span class="n">{escaped(number)}</span> ' if number else ""
    return f'<p class="{clause.kind.value}{level}">{margin}{inner}</p>'


def _inline(stretches: Sequence[Stretch], passage: Passage, say: Phrasebook) -> str:
    """Stretches of one hunk share one element."""
    return "".join(
        _changed(list(group), passage, say)
        for _, group in groupby(stretches, key=lambda one: (one.look, one.hunk, one.move))
    )


def _changed(group: Sequence[Stretch], passage: Passage, say: Phrasebook) -> str:
    inner = "".join(_stretch(one, passage, say) for one in group)
    first = group[0]
    if first.look not in _ELEMENTS:
        return inner
    tag, key = _ELEMENTS[first.look]
    kinds = passage.kinds[first.hunk] if first.hunk >= 0 else ("notes",)
    names = [name] if (name := hiding(kinds)) else []
    if first.move >= 0:
        names, key = [*names, "move"], "moved-within"
    if all(one.item is Item.WORDS and one.text.isspace() for one in group):
        names.append("blank")
    class_ = f' class="{" ".join(names)}"' if names else ""
    return f'<{tag}{class_} title="{attribute(say(key))}">{inner}</{tag}>'


def small_kinds(kinds: Collection[str]) -> tuple[str, ...]:
    """``kinds`` in their order where all of them can be hidden; empty where one cannot."""
    return tuple(name for name in SMALL if name in kinds) if set(kinds) <= set(SMALL) else ()


def hiding(kinds: Collection[str]) -> str:
    """The class name of what is hidden together with all of ``kinds``; empty where one of them
    cannot be hidden."""
    small = small_kinds(kinds)
    return f"h-{'-'.join(small)}" if small else ""


def _stretch(stretch: Stretch, passage: Passage, say: Phrasebook) -> str:
    if stretch.item is Item.BREAK:
        return f'<span class="end" title="{attribute(say("clause-ends"))}">¶</span>'
    if stretch.item is Item.NOTE:
        return _note(stretch, passage, say)
    text = escaped(stretch.text)
    for mark in sorted(stretch.marks):
        if mark in _TAGS:
            text = f"<{_TAGS[mark]}>{text}</{_TAGS[mark]}>"
    if stretch.quoted:
        text = f"<mark>{text}</mark>"
    if stretch.strength >= 0:
        flag = passage.strength[stretch.strength]
        said = attribute(strength(flag, say))
        text = f'<span class="strength {flag.direction.value}" title="{said}">{text}</span>'
    if stretch.remarked:
        changes = [passage.marks[number] for number in stretch.remarked]
        said = attribute(say.listed(marking(one, say) for one in changes))
        text = f'<span class="remarked" title="{said}">{text}</span>'
    return text


def _note(stretch: Stretch, passage: Passage, say: Phrasebook) -> str:
    fate = passage.notes[stretch.note].fate.value if stretch.note >= 0 else ""
    names = f"note {fate}".strip()
    said = stretch.words
    if fate:
        said = say("because", said=say(f"note-fate.{fate}"), why=said)
    return f'<sup class="{names}" title="{attribute(said)}">{escaped(stretch.text or "*")}</sup>'


def difference(words: TextDiff, say: Phrasebook) -> str:
    """The difference of two short texts in one line, as of the words of a note;
    it runs in its own direction."""
    deleted, added = attribute(say("legend.deleted")), attribute(say("legend.added"))
    out: list[str] = []
    at = 0
    for hunk in words.hunks:
        out.append(escaped(words.left[at : hunk.left_start]))
        if hunk.left_start < hunk.left_end:
            old = escaped(words.left[hunk.left_start : hunk.left_end])
            out.append(f'<del title="{deleted}">{old}</del>')
        if hunk.right_start < hunk.right_end:
            new = escaped(words.right[hunk.right_start : hunk.right_end])
            out.append(f'<ins title="{added}">{new}</ins>')
        at = hunk.left_end
    return f"<bdi>{''.join([*out, escaped(words.left[at:])])}</bdi>"
