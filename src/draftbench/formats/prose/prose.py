"""The form of a text before it is written: what every format of it says."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice, starmap
from typing import NamedTuple

from draftbench.document import (
    NOTE_MARK,
    Clause,
    ClauseKind,
    Document,
    Mark,
    MarkKind,
    Note,
    RichText,
    printed_labels,
)
from draftbench.document.richtext import italicized, join
from draftbench.formats.docx.template.frontmatter import FrontMatter
from draftbench.formats.docx.write.bracketed import Compiled
from draftbench.formats.docx.write.brackets import Role, Stretch
from draftbench.formats.docx.write.paragraphs import (
    OpeningSpan,
    italic_span,
    rows,
    with_opening,
)
from draftbench.formats.imported import Written
from draftbench.formats.table.table import Tone
from draftbench.language.phrasebook import Phrasebook, phrasebook
from draftbench.messages import message


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A clause of the text (``own``), or a proposed one that is set like ``clause``; ``label`` is
    the number before it, ``small`` stands in small print below it, ``tone`` says how far it is."""

    clause: Clause
    label: str
    stretches: tuple[Stretch, ...]
    own: bool = True
    small: tuple[str, ...] = ()
    tone: Tone = Tone.NONE

    @property
    def text(self) -> RichText:
        """The words with all brackets, and with what was struck."""
        return join(stretch.text for stretch in self.stretches)

    def opened(self, language: str, measure: OpeningSpan | None) -> Iterator[Stretch]:
        """The stretches with the opening phrase in italics, also where something came into it."""
        whole = self.clause.text
        start, end = 0, 0
        if with_opening(whole, self.clause, language, measure) != whole:
            start, end = italic_span(whole.text, self.clause, language, measure)
        proposed = not self.own
        for one in self.stretches:
            text = one.text
            if proposed and one.role is not Role.BRACKET:
                text = with_opening(text, self.clause, language, measure)
                proposed = False
            elif one.at is not None:
                text = italicized(text, start - one.at, end - one.at)
            yield replace(one, text=text)


@dataclass(frozen=True, slots=True)
class Prose:
    """``stage`` says what the text is ("Rolling text"), ``summary`` are sentences at its head,
    ``after`` those at its end under ``after_title``. ``language`` is that of the text."""

    stage: str
    language: str
    paragraphs: tuple[Paragraph, ...]
    summary: tuple[str, ...] = ()
    after_title: str = ""
    after: tuple[str, ...] = ()

    @property
    def titled(self) -> bool:
        """Whether the text has a title of its own."""
        return any(p.clause.kind is ClauseKind.TITLE for p in self.paragraphs)


def plain_prose(document: Document, stage: str) -> Prose:
    """A text without anything beside it."""
    labels = printed_labels(document)
    paragraphs = (
        Paragraph(clause, labels[clause.id], (Stretch(clause.text, at=0),)) for clause in document
    )
    return Prose(stage, document.language, tuple(paragraphs))


def compiled_prose(said: Compiled, document: Document, stage: str) -> Prose:
    """A compilation of proposals on ``document``."""
    paragraphs: Iterable[Paragraph] = (
        Paragraph(line.clause, line.label, tuple(line.stretches), line.own, tuple(line.small))
        for line in said.lines
    )
    say = phrasebook(document.language)
    return Prose(
        stage,
        document.language,
        tuple(paragraphs),
        (say("state.note", state=summary(said, say)),),
        say("unplaced") if said.unplaced else "",
        tuple(said.unplaced),
    )


# What a compilation of proposals says of itself.


def summary(said: Compiled, say: Phrasebook) -> str:
    """The counts of a compilation, and whose numbers it has."""
    if not said.proposals:
        return say("no-proposals")
    counts = say.listed(
        say(f"count.{name}", n=number)
        for name, number in (
            ("brackets", said.brackets),
            ("alternatives", said.alternatives),
            ("new-paragraphs", said.additions),
            ("deletions", said.deletions),
            ("moves", said.moves),
        )
        if number
    )
    compiled = say(
        "compiled",
        proposals=say("count.proposals", n=said.proposals),
        delegations=say("count.by-delegations", n=said.sponsors),
        counts=counts or say("none-in-text"),
    )
    return say.together((compiled, say("numbers.now")))


# A text with what is proposed in it as plain text or Markdown, one paragraph a line.
#
# The brackets are those that `draftbench.amend.notation` reads. Read again, every paragraph has
# the words, brackets, names and positions that it was written with.


ENDINGS = (".txt", ".md")
"""How the names of such files end."""

_TAGS = {
    MarkKind.ITALIC: "i",
    MarkKind.BOLD: "b",
    MarkKind.UNDERLINE: "u",
    MarkKind.STRIKE: "s",
}
_DELIMITERS = {MarkKind.ITALIC: "*", MarkKind.BOLD: "**", MarkKind.STRIKE: "~~"}
_ROLES = {Role.INSERTED: MarkKind.BOLD, Role.DELETED: MarkKind.STRIKE}
_SIGNS = re.compile(r"[\\`*_<>~|]|!(?=\[)|\](?=\()")
_LINE_SIGNS = re.compile(r"[#>+=-]")
_HEADED = (ClauseKind.TITLE, ClauseKind.HEADING, ClauseKind.ANNEX)
_DEEPEST = 6
_LOST_LOOKS = message("Italics, bold type and links are not in a plain text.")


def prose_text(
    prose: Prose,
    front: FrontMatter,
    *,
    markdown: bool = False,
    opening_span: OpeningSpan | None = None,
) -> Written:
    """The text as UTF-8: symbol and title at the head, then what is said of it, one paragraph a
    line with an empty line between, small print below its paragraph, notes as ``[^1]`` with their
    words at the end.

    Words added since the base are between ``**``, deleted ones between ``~~``. In plain text (not
    ``markdown``) all other looks are lost, which ``losses`` says.
    """
    writer = _Markdown(prose, opening_span) if markdown else _Plain(prose, opening_span)
    lines = [front.symbol] if front.symbol else []
    if front.title and not prose.titled:
        lines.append(writer.title(front.title))
    lines.extend(map(writer.escape, prose.summary))
    for paragraph in prose.paragraphs:
        lines.extend(writer.lines(paragraph))
    if prose.after:
        lines += [writer.escape(prose.after_title), *map(writer.escape, prose.after)]
    lines += [
        f"[^{number}]: {writer.note(note)}" for number, note in enumerate(writer.notes, start=1)
    ]
    return Written("\n\n".join((*lines, "")).encode("utf-8", "replace"), writer.losses)


class _Plain:
    """Words alone."""

    def __init__(self, prose: Prose, opening_span: OpeningSpan | None) -> None:
        self._prose = prose
        self._opening = opening_span
        self.notes: list[Note] = []

    def title(self, words: str) -> str:
        return words

    def escape(self, words: str) -> str:
        return words

    def note(self, note: Note) -> str:
        return " ".join((note.resolved or note.text.plain).split())

    def lines(self, one: Paragraph) -> Iterator[str]:
        """The paragraph and its small print."""
        words = "".join(map(self._changed, one.stretches))
        yield f"{one.label} {words}" if one.label else words
        yield from one.small

    def _changed(self, stretch: Stretch) -> str:
        """Words that came or went since the base between signs, all others as they are."""
        words = self.said(stretch.text)
        body = words.strip()
        if not body or stretch.role not in _ROLES:
            return words
        sign = _DELIMITERS[_ROLES[stretch.role]]
        return words.replace(body, f"{sign}{body}{sign}")

    def said(self, text: RichText) -> str:
        """The words with a number at each note, counted through the text."""
        first, *others = text.text.split(NOTE_MARK)
        said = first
        for note, part in zip(text.notes, others, strict=True):
            self.notes.append(note)
            said += f"[^{len(self.notes)}]{part}"
        return said

    @property
    def losses(self) -> tuple[str, ...]:
        looks = any(s.text.marks for one in self._prose.paragraphs for s in one.stretches)
        return (_LOST_LOOKS,) if looks else ()


class _Markdown(_Plain):
    """Headings, looks, and words added (bold) or deleted (struck) since the base."""

    def title(self, words: str) -> str:
        return f"# {self.escape(words)}"

    def escape(self, words: str) -> str:
        """The words with a backslash before each sign that Markdown would take for its own."""
        return at_start(escaped(words))

    def note(self, note: Note) -> str:
        return escaped(super().note(note))

    def lines(self, one: Paragraph) -> Iterator[str]:
        clause = one.clause
        if clause.kind is ClauseKind.TABLE and len(one.stretches) == 1:
            yield table_lines(rows(clause.text.plain))
        else:
            words = self._words(one).replace("\n", "<br>")
            line = f"{escaped(one.label)} {words}" if one.label else at_start(words)
            yield f"{_heading(one)}{line}"
        yield from (f"*{escaped(small)}*" for small in one.small)

    @property
    def losses(self) -> tuple[str, ...]:
        return ()

    def _words(self, one: Paragraph) -> str:
        """The words with their looks, those that came or went since the base bold or struck."""
        text = join(
            stretch.text
            if stretch.role not in _ROLES
            else replace(
                stretch.text,
                marks=(*stretch.text.marks, Mark(0, len(stretch.text), _ROLES[stretch.role])),
            )
            for stretch in one.opened(self._prose.language, self._opening)
        )
        notes = iter(text.notes)
        runs: list[_Run] = []
        for start, end, over in text.stretches():
            words = text.text[start:end]
            hung = tuple(islice(notes, words.count(NOTE_MARK)))
            said = self.said(RichText(escaped(words), (), hung))
            runs.append(_Run(words, said, tuple(over)))
        around = zip([None, *runs], runs, [*runs[1:], None], strict=False)
        return "".join(starmap(_looking, around))


class _Run(NamedTuple):
    """``words`` with the same ``marks`` throughout, as they are said."""

    words: str
    said: str
    marks: tuple[Mark, ...]

    @property
    def kinds(self) -> set[MarkKind]:
        return {mark.kind for mark in self.marks}


def _looking(before: _Run | None, run: _Run, behind: _Run | None) -> str:
    """The words of a run with the signs of their looks."""
    words, body = run.said, run.said.strip()
    if not body or not run.marks:
        return words
    lead, tail = words[: words.index(body)], words[words.index(body) + len(body) :]
    apart = (
        body[0].isalnum()
        and body[-1].isalnum()
        and (bool(lead) or before is None or _is_apart(before, before.words[-1], run))
        and (bool(tail) or behind is None or _is_apart(behind, behind.words[0], run))
    )
    for mark in run.marks:
        if apart and mark.kind in _DELIMITERS:
            body = f"{_DELIMITERS[mark.kind]}{body}{_DELIMITERS[mark.kind]}"
        elif mark.kind is MarkKind.LINK:
            body = f"[{body}]({mark.value})"
        elif mark.kind in _TAGS:
            body = f"<{_TAGS[mark.kind]}>{body}</{_TAGS[mark.kind]}>"
    return f"{lead}{body}{tail}"


def _is_apart(beside: _Run, sign: str, run: _Run) -> bool:
    """Whether delimiters of a run can stand beside ``sign`` of the next one: it is no part of a
    word, or stands between delimiters of the other sort."""
    if not sign.isalnum():
        return True
    struck = {MarkKind.STRIKE}
    return bool(beside.kinds) and (beside.kinds == struck) != (run.kinds == struck)


def escaped(words: str) -> str:
    """Words with a backslash before each sign that Markdown would take for its own."""
    return _SIGNS.sub(r"\\\g<0>", words)


def at_start(words: str) -> str:
    """The words as they may begin a line."""
    return f"\\{words}" if _LINE_SIGNS.match(words) else words


def _heading(one: Paragraph) -> str:
    if one.clause.kind not in _HEADED:
        return ""
    level = 1 if one.clause.kind is ClauseKind.TITLE else max(one.clause.level, 1) + 1
    return "#" * min(level, _DEEPEST) + " "


def table_lines(table: Sequence[Sequence[str]]) -> str:
    """The rows of a table with a line below the first, as GitHub has them."""
    said = (["<br>".join(map(escaped, cell.splitlines())) for cell in row] for row in table)
    head, *body = ("| " + " | ".join(row) + " |" for row in said)
    return "\n".join((head, "|" + " --- |" * max(map(len, table)), *body))
