"""The page around what an output says: no script, nothing from the network, prints well."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from html import escape
from itertools import groupby

from draftbench.compare.passages.passage import SMALL, Passage
from draftbench.compare.passages.remarks import marking, strength
from draftbench.compare.passages.stretches import Item, Look, Sides, Stretch
from draftbench.compare.words.textdiff import TextDiff
from draftbench.document import NOTE_MARK, Clause, ClauseKind, MarkKind, Note, RichText
from draftbench.formats.docx.template.frontmatter import FrontMatter
from draftbench.language import mastheads
from draftbench.language.phrasebook import Phrasebook, phrasebook
from draftbench.language.words import visible
from draftbench.resources import resource

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


_POLICY = "default-src 'none'; style-src 'unsafe-inline'"
_RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur"})
_LETTER = "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]"
_ARABIC = re.compile(_LETTER)
"""A letter of a script that is written from right to left."""
_LATIN = re.compile("[A-Za-z]")
_FOREIGN = re.compile(r"[A-Za-z](?:[^“”«»()←\u0590-\u08ff]*[A-Za-z0-9])?(?:\s\([A-Za-z0-9, ]+\))?")
_APART = re.compile(
    f"(?<=“)(?=[^“”]*+”)[^“”]*{_LETTER}[^“”]*+(?=”)|{_LETTER}(?:[^A-Za-z“”()]*{_LETTER})?"
)
# The clauses of a passage as HTML: what was deleted and inserted, marks, notes, flags.
#
# Every word of a document goes through :func:`escaped`; nothing of it is ever mark-up.


_TAGS = {
    MarkKind.ITALIC: "i",
    MarkKind.BOLD: "b",
    MarkKind.UNDERLINE: "u",
    MarkKind.STRIKE: "s",
}
_SAFE = ("https://", "http://", "mailto:")


def page(front: FrontMatter, stage: str, summary: Iterable[str], main: str, foot: str) -> bytes:
    """A whole page (UTF-8) around ``main`` and ``foot`` (mark-up), under the title of the document
    and what the page is (``stage``), with the sentences of ``summary``, all in the language of
    the document."""
    spoken = spoken_in(front.language)
    say = phrasebook(front.language)
    called = mastheads.stage(stage, front.language)
    title = " – ".join(part for part in (called, front.title or front.symbol) if part)
    date = mastheads.day_in_words(front.date, front.language) if front.date else ""
    head = " · ".join(f"<bdi>{escaped(part)}</bdi>" for part in (front.symbol, date) if part)
    said = "".join(f"<p>{sentence(line, say.language)}</p>" for line in summary if line)
    symbol = f'<p class="symbol">{head}</p>' if head else ""
    below = f'<p class="stage">{escaped(called)}</p>' if front.title and called else ""
    return document(
        title,
        resource("html", "output.css").read_text("utf-8") + heard(say),
        f"""<header{spoken}>
{symbol}
<h1>{escaped(front.title or called)}</h1>
{below}
<div class="summary"{spoken_in(say.language)}>{said}</div>
</header>
<main>
{main}
</main>
{foot}""",
        say.language,
    )


def heard(say: Phrasebook, within: str = "") -> str:
    """The rules by which a screen reader says where words were put in or struck, in elements that
    stand in ``within`` ("td")."""
    rules = ""
    for tag, key in (("del", "css.deleted"), ("ins", "css.added")):
        words = say(key).replace("\\", "").replace('"', "")
        place = f"{within} {tag}".strip()
        rules += f'{place}::before {{ content: "[{words} "; }}\n'
    return rules


def document(title: str, styles: str, body: str, language: str = "en") -> bytes:
    """A whole document (UTF-8) with a title in words, style rules, and a body of mark-up in a
    language. It has no script, and a policy that lets it load nothing."""
    return f"""<!doctype html>
<html{spoken_in(language)}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{_POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="draftbench">
<title>{escaped(title)}</title>
<style>
{styles}</style>
</head>
<body>
{body}
</body>
</html>
""".encode("utf-8", "replace")


def is_right_to_left(language: str) -> bool:
    """Whether a language is written from right to left."""
    return language in _RIGHT_TO_LEFT


def sentence(text: str, language: str = "en") -> str:
    """A sentence of the program in its language as mark-up: words in it that run the other way do
    so by themselves, and leave the direction of the sentence alone."""
    if is_right_to_left(language):
        return _from_right(text)
    if _ARABIC.search(text) is None:
        return escaped(text)
    if _LATIN.search(text) is None:
        return f"<bdi>{escaped(text)}</bdi>"
    said, at = "", 0
    for found in _APART.finditer(text):
        said += f"{escaped(text[at : found.start()])}<bdi>{escaped(found[0])}</bdi>"
        at = found.end()
    return said + escaped(text[at:])


def _from_right(text: str) -> str:
    """A sentence that runs from right to left."""
    if _ARABIC.search(text) is None and "←" not in text:
        return f"<bdi>{escaped(text)}</bdi>" if _LATIN.search(text) else escaped(text)
    said, at = "", 0
    for found in _FOREIGN.finditer(text):
        said += f"{escaped(text[at : found.start()])}<bdi>{escaped(found[0])}</bdi>"
        at = found.end()
    return said + escaped(text[at:])


def spoken_in(language: str) -> str:
    """The attributes that say in which language words are, and how they run; empty where nobody
    says."""
    if not language:
        return ""
    direction = "rtl" if is_right_to_left(language) else "ltr"
    return f' lang="{attribute(language)}" dir="{direction}"'


class Footnotes:
    """The notes of a page in a language: numbered by where they are called, said at its end."""

    def __init__(self, language: str) -> None:
        self._notes: list[Note] = []
        self._say = phrasebook(language)

    def words(self, text: RichText) -> str:
        """Words with their marks as mark-up; notes as numbers that lead to their words."""
        notes = iter(text.notes)
        said: list[str] = []
        for start, end, over in text.stretches():
            opened, closed = "", ""
            for mark in over:
                tag = _TAGS.get(mark.kind, "")
                if mark.kind is MarkKind.LINK and mark.value.startswith(_SAFE):
                    opened += f'<a href="{attribute(mark.value)}">'
                    closed = f"</a>{closed}"
                elif tag:
                    opened, closed = f"{opened}<{tag}>", f"</{tag}>{closed}"
            parts = text.text[start:end].split(NOTE_MARK)
            inner = escaped(parts[0])
            for part in parts[1:]:
                inner += f"{self._call(next(notes))}{escaped(part)}"
            said.append(f"{opened}{inner}{closed}")
        return "".join(said)

    def _call(self, note: Note) -> str:
        self._notes.append(note)
        number = len(self._notes)
        return (
            f'<sup class="note"><a id="call-{number}" href="#note-{number}" '
            f'aria-label="{attribute(self._say("note", number=number))}">{number}</a></sup>'
        )

    def listed(self) -> str:
        """The words of all notes so far, as the end of a page; empty where there are none."""
        if not self._notes:
            return ""
        back = attribute(self._say("back"))
        items = "".join(
            f'<li id="note-{number}">{escaped(note.resolved or note.text.plain)} '
            f'<a href="#call-{number}" aria-label="{back}">↩</a></li>'
            for number, note in enumerate(self._notes, start=1)
        )
        return (
            f'<footer><h2>{escaped(self._say("notes"))}</h2><ol class="notes">{items}</ol></footer>'
        )
