"""Paragraphs of any format to texts of typed clauses: the entry for all readers."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from draftbench.amend.notation import (
    Attribution,
    Bracket,
    Keyword,
    Markup,
    OptionHead,
    Position,
    StatusNote,
    Unbalanced,
    document_notation,
    read_notation,
)
from draftbench.amend.notation.markup_reader import LONGEST_LEAD, head_in
from draftbench.amend.notation.owners import asks_unsigned
from draftbench.document import NOTE_MARK, ClauseId, RichText, Source
from draftbench.document.drafting import SUFFIX, drafting_label
from draftbench.document.optionsets import FARTHEST, NO_TEXT, OPTION, option_place
from draftbench.formats.imported import ImportNote, Use
from draftbench.formats.plain.clauses import find_clauses
from draftbench.formats.plain.numbering import NumberStyle, read_label
from draftbench.formats.plain.organs import names_organ
from draftbench.formats.plain.paragraph import Paragraph, Style, ends_in_comma, joined
from draftbench.formats.plain.parts import Recognised, make_parts
from draftbench.formats.plain.walk import Findings, Stretch
from draftbench.formats.safety import check_count
from draftbench.messages import message

# Paragraphs under negotiation, made bare for the recogniser and given back their mark-up.
#
# ``[OP5 bis. Urges States …]``, ``5 alt. [MEX: …]`` and ``MEX: Urges …`` are the paragraphs that
# they would be without brackets, names and suffixes. So the recogniser sees spaces in their place
# (every offset stays), and afterwards the clause gets its text with all its signs. A paragraph
# that only says where another one stands, ``(agreed ad ref)``, is a note.


_ALL = rf"(?:\.?[ \u00a0]?(?!Pre\b)(?i:{SUFFIX}))"  # "4. Pre School" is a heading
_NEAR = 8  # no more mark-up begins at one place
_BESIDE = re.compile(
    rf"(?:(?:[Nn]ew[ \u00a0])?(?:(?:PP|OP)[ \u00a0]?)?\d{{1,3}}"
    rf"(?:{_ALL}+|[ \u00a0]option[ \u00a0]\d{{1,2}})"
    rf"|\([a-z]{{1,3}}{_ALL}+\)|\([a-z]{{1,3}}\){_ALL}+"
    r"|\d{1,3}[A-Z]{1,2}(?=[.)])"
    r"|[Nn]ew[ \u00a0](?:PP|OP)\b(?:[ \u00a0]?\d{1,3})?)(?:[ \u00a0]?[.:)])?"
    r"[\s\u00a0]+(?:[–—-][ \u00a0]+)?(?=[\[(“\"‘«*…]|[^\W\d_a-zа-я])",
)
"""The number of a paragraph beside those that are counted, and what it must stand before."""
_BOXED = re.compile(
    rf"\[(?:(?:PP|OP)[ \u00a0]?\d{{1,3}}{_ALL}*|\d{{1,3}}{_ALL}+|\d{{1,3}}(?=[.)]))[.:)]?\]"
    r"[.:]?(?=[\s\u00a0]+[^\W\d_a-zа-я\[])"
)
"""The number of a paragraph in brackets of its own."""
_MADE_BY = re.compile(r"(?<![A-Za-z])am-\d")
"""What the line names by which a rolling text says what made a paragraph, in every language."""
_SPACE = re.compile(r"[\s\u00a0]*")


@dataclass(slots=True)
class Bared:
    """A paragraph as the recogniser sees it; ``blanks`` are the stretches of mark-up that it does
    not see, ``label`` the place of a number that it was told apart; ``again`` says that the number
    stood before already, under another option."""

    paragraph: Paragraph
    blanks: list[tuple[int, int]] = field(default_factory=list)
    label: tuple[int, int] | None = None
    again: bool = False


def bared(paragraphs: Sequence[Paragraph]) -> list[Bared]:
    """The paragraphs without their mark-up; those that have none as they are."""
    return [_bared(paragraph) for paragraph in paragraphs]


def restore(found: Findings, bare: Sequence[Bared]) -> None:
    """Gives the clauses of ``found``, made of ``bare`` paragraphs, their mark-up back."""
    for clause in found.clauses:
        first = clause.stretches[0].paragraph
        made: list[Stretch] = []
        by_paragraph: dict[int, list[Stretch]] = {}
        for stretch in clause.stretches:
            by_paragraph.setdefault(stretch.paragraph, []).append(stretch)
        for at, own in by_paragraph.items():
            made.extend(_restored(own, bare[at]) if bare[at].blanks or bare[at].label else own)
        clause.stretches[:] = made
        if bare[first].label is not None or bare[first].again:
            clause.label = bare[first].paragraph.label


def _bared(paragraph: Paragraph) -> Bared:
    text = _without(paragraph.text, paragraph.unseen)
    if paragraph.style is Style.ROW or not text.text.strip():
        return Bared(paragraph)
    found = read_notation(text)
    if _is_remark(text.text, found):
        return Bared(replace(paragraph, style=Style.NOTE))
    lead = _Lead(text.text, found)
    blanks, label = lead.blanks(told=not paragraph.label)
    if not found and label is None and not paragraph.unseen:
        return Bared(paragraph)
    blanks += _tail(text.text, found)
    shown = _without(text, [*blanks, *([label] if label else [])])
    if not shown.text.strip():
        return Bared(paragraph)
    blanks = list(joined([*blanks, *paragraph.unseen]))
    bare = replace(paragraph, text=shown)
    if label is not None:
        bare = replace(bare, label=text.text[slice(*label)].strip())
    return Bared(bare, sorted(blanks), label)


def _without(text: RichText, stretches: Sequence[tuple[int, int]]) -> RichText:
    """The text with spaces in the place of stretches, all but the marks of notes in them."""
    if not stretches:
        return text
    shown = list(text.text)
    for start, end in stretches:
        shown[start:end] = (c if c == NOTE_MARK else " " for c in shown[start:end])
    return RichText("".join(shown), text.marks, text.notes)


def walked(bare: Sequence[Bared]) -> list[Paragraph]:
    """The paragraphs as the recogniser reads them: of several suffixes only what it must know."""
    return [
        one.paragraph
        if one.label is None and not one.again
        else replace(one.paragraph, label=_known(one.paragraph.label, again=one.again))
        for one in bare
    ]


def _known(label: str, *, again: bool) -> str:
    """A label that was told apart in the form that every rule knows: beside the counted ones, but
    where only brackets set it apart."""
    read = drafting_label(label)
    if read is None:
        return label
    if label.startswith("("):
        return f"({read.number} bis)"
    return (
        f"{read.kind}{read.number or 1} bis."
        if again or read.put_in
        else f"{read.kind}{read.number}."
    )


def _is_remark(text: str, found: Sequence[Markup]) -> bool:
    """Whether a paragraph says something of another one: a status, by which amendment it was made,
    or only what should be done."""
    line = text.strip()
    if line.startswith(("(", "（")) and line.endswith((".)", "。）")) and _MADE_BY.search(line):
        return True
    start, end = len(text) - len(text.lstrip()), len(text.rstrip(" \t.;"))
    whole = [m for m in found if m.start == start and m.end >= end]
    if any(isinstance(m, StatusNote) for m in whole):
        return True
    brackets = [m for m in whole if isinstance(m, Bracket)]
    return any(m.owners and isinstance(m.position, Position) for m in brackets)


@dataclass(frozen=True, slots=True)
class _Lead:
    """What stands before the words of a paragraph."""

    text: str
    found: Sequence[Markup]

    def blanks(self, *, told: bool) -> tuple[list[tuple[int, int]], tuple[int, int] | None]:
        """The mark-up before the words, and the number where it must be told apart (not where
        the format has ``told`` it already)."""
        blanks: list[tuple[int, int]] = []
        label = None
        space = len(self.text) - len(self.text.lstrip())
        if told and (boxed := _BOXED.match(self.text, space)):
            self._signs(boxed.end(), blanks)
            return blanks, boxed.span()
        at = self._signs(0, blanks)
        if told and (beside := _BESIDE.match(self.text, at)):
            label = (at, at + len(beside.group().rstrip()))
            self._signs(beside.end(), blanks)
        elif told and (number := read_label(self.text[at:])) is not None:
            self._signs(at + number.end, blanks)
        return blanks, label

    def _signs(self, at: int, blanks: list[tuple[int, int]]) -> int:
        """Collects the signs and names from ``at`` on; gives where the words begin."""
        while True:
            space = _SPACE.match(self.text, at)
            at = at if space is None else space.end()
            end = self._sign(at)
            if end <= at:
                return at
            blanks.append((at, end))
            at = end

    def _sign(self, at: int) -> int:
        first = bisect_left(self.found, at, key=_start)
        for one in self.found[first : first + _NEAR]:
            if one.start != at:
                break
            if isinstance(one, (Keyword, OptionHead, Attribution)) and one.end < len(self.text):
                return one.end
            if isinstance(one, Bracket):
                return one.end if _asks(one) and self.text[one.end :].strip() else at + 1
            if isinstance(one, Unbalanced) and one.sign == "[":
                return at + 1
        named = head_in(self.text, at, min(len(self.text), at + LONGEST_LEAD))
        before = _words_end(self.text, at)
        opened = before > 0 and self.text[before - 1] == "["
        if named is None or named.start > at:
            return at
        return named.end if named.head.known or opened else at


def _tail(text: str, found: Sequence[Markup]) -> list[tuple[int, int]]:
    """The mark-up behind the words of a paragraph."""
    ends = {
        m.end: m.start
        for m in found
        if isinstance(m, StatusNote)
        or (isinstance(m, Attribution) and text[m.start] == "(")
        or (isinstance(m, Bracket) and _asks(m))
    }
    shut = {m.end for m in found if isinstance(m, (Bracket, Unbalanced))}
    blanks: list[tuple[int, int]] = []
    at = len(text.rstrip())
    while at:
        start = ends.get(at, at - 1 if at in shut and text[at - 1] == "]" else at)
        if start == at:
            break
        blanks.append((start, at))
        at = _words_end(text, start)
    return blanks


def _asks(one: Bracket) -> bool:
    """Whether a bracket only says what should be done ("[ARG: delete]")."""
    return one.position is not None and not one.position.words[1]


def _words_end(text: str, at: int) -> int:
    """Where the white space before ``at`` begins."""
    while at and text[at - 1].isspace():
        at -= 1
    return at


def _start(one: Markup) -> int:
    return one.start


def _restored(stretches: list[Stretch], bare: Bared) -> list[Stretch]:
    """The stretches of one paragraph with the mark-up that it was read without: a number takes up
    no more than itself, all else is the clause's text."""
    paragraph = stretches[0].paragraph
    made: list[Stretch] = []
    if bare.label is not None:
        made.append(Stretch(paragraph, *bare.label, Use.LABEL))
    for one in stretches:
        cut = one.end
        if one.use is Use.LABEL:
            cut = next((start for start, _ in bare.blanks if start > one.start), cut)
        made.append(replace(one, end=min(one.end, cut)))
    taken = [(one.start, one.end) for one in made]
    made += [
        Stretch(paragraph, start, end, Use.CLAUSE)
        for start, end in bare.blanks
        if not any(a <= start and end <= b for a, b in taken)
    ]
    made.sort(key=lambda one: one.start)
    ends = [*(one.start for one in made[1:]), made[-1].end]
    return [replace(one, end=max(one.end, end)) for one, end in zip(made, ends, strict=True)]


# A whole text that is quoted, as a body recommends it to another ("“The Council," … "“1. Urges …"),
# is read without the signs of its quotation.

_OPENS = re.compile(r"\s*([“\"«„])\s*+(?=\S)")
_CLOSES = re.compile(r"([”\"»])[\s.,;\ufffc]*$")
_LONGEST_QUOTED = 300


Sign = tuple[int, int] | tuple[()]


def with_quoted_texts(paragraphs: Sequence[Paragraph]) -> list[Paragraph]:
    """The paragraphs, where the signs of quotation before and behind those of a quoted text, from
    its organ line to its end, are not seen."""
    made = list(paragraphs)
    end = 0
    for at, paragraph in enumerate(paragraphs):
        opens = _OPENS.match(paragraph.text.text)
        if at < end or opens is None or not names_organ(paragraph.text.text[opens.end() :]):
            continue
        if not ends_in_comma(paragraph.text.text):
            continue
        near = range(at + 1, min(at + _LONGEST_QUOTED, len(paragraphs)))
        end = next((place + 1 for place in near if _quoted(paragraphs[place])[1]), 0)
        for place in range(at, end):
            signs = [sign for sign in _quoted(paragraphs[place]) if sign]
            unseen = (*paragraphs[place].unseen, *signs)
            made[place] = replace(paragraphs[place], unseen=tuple(joined(sorted(unseen))))
    return made


def _quoted(paragraph: Paragraph) -> tuple[Sign, Sign]:
    """The sign of quotation before a paragraph that goes on, and that behind one that goes back;
    each empty where there is none."""
    text = paragraph.text.text
    opens, closes = _OPENS.match(text), _CLOSES.search(text)
    inner = text[opens.end() if opens else 0 :]
    left = sum(map(inner.count, "”»")) - sum(map(inner.count, "“«„"))
    left += inner.count('"') % 2
    before = opens.span(1) if opens and (left < 1 or closes) else ()
    return before, closes.span(1) if closes and left > 0 else ()


# Options that are whole paragraphs, made plain for the recogniser. ``Option 1:`` alone on a line is
# a note. The numbers under a further option begin again where those of the first began; they are
# read as beside the first, so that no number is missed.

_OPTION = re.compile(rf"\s*+\[?\s*+{OPTION.pattern}", re.IGNORECASE)


def with_options(bare: Sequence[Bared], paragraphs: Sequence[Paragraph]) -> list[Bared]:
    """``bare``, made of ``paragraphs``, with the heads that stand alone as notes, and with the
    numbers that stood under an option before marked, so that they are not counted again."""
    found = list(bare)
    place = first = last = 0
    head = -FARTHEST
    for at, paragraph in enumerate(paragraphs):
        text = paragraph.text.text
        if option := _OPTION.match(text):
            following = option_place(option.group("n"))
            place = following if following == 1 or following == place + 1 else 0
            head = at
            if place == 1:
                first = last = 0
            rest = text[option.end() :].strip(" ]")
            if not rest or NO_TEXT.fullmatch(rest):
                found[at] = Bared(replace(paragraph, style=Style.NOTE))
        if not place or at - head > FARTHEST:
            place = 0
            continue
        number = _own_number(found[at].paragraph)
        if number is None:
            continue
        value, span = number
        first = first or value
        if place > 1 and first <= value <= last:
            found[at] = _set_apart(found[at], span)
        last = max(last, value)
    return found


def _own_number(paragraph: Paragraph) -> tuple[int, tuple[int, int]] | None:
    """The arabic number of a paragraph and where it stands; (0, 0) where the format told it."""
    read = read_label(paragraph.label or paragraph.text.text)
    if read is None or read.suffix:
        return None
    value = read.value(NumberStyle.ARABIC)
    return None if value is None else (value, (0, 0) if paragraph.label else (read.start, read.end))


def _set_apart(bare: Bared, span: tuple[int, int]) -> Bared:
    """A paragraph whose number is not to be counted."""
    start, end = span
    if start == end:
        return replace(bare, again=True)
    text = bare.paragraph.text
    shown = text.text[:start] + " " * (end - start) + text.text[end:]
    said = text.text[start:end]
    label = (start, start + len(said.rstrip()))
    made = replace(bare.paragraph, text=RichText(shown, text.marks, text.notes), label=said.strip())
    return Bared(made, bare.blanks, label, again=True)


_MOST_SINGLE = 50
"""So many brackets of one clause without their other half are told one by one."""


def recognise(paragraphs: Sequence[Paragraph], source: Source, *, language: str = "") -> Recognised:
    """The texts in ``paragraphs`` (in reading order, notes already hung on their marks).

    ``source`` names the file; what the masthead says (symbol, date) is filled in where it is
    empty. ``language`` is an ISO 639-1 code; empty, it is guessed from the words. Every paragraph
    comes out in exactly one part; nothing is dropped: where no rule fits, a paragraph becomes a
    PARAGRAPH clause and an import note says so. Raises InputError where there is more in them than
    the budget of a file.
    """
    _check(paragraphs, source.file)
    seen = with_quoted_texts(paragraphs)
    bare = with_options(bared(seen), seen)
    found = find_clauses(walked(bare), language)
    restore(found, bare)
    made = make_parts(found, paragraphs, source)
    return replace(made, notes=(*made.notes, *_doubts(made, paragraphs)))


def _check(paragraphs: Sequence[Paragraph], name: str) -> None:
    texts = [one.text for one in paragraphs]
    check_count("paragraphs", len(texts), name)
    check_count("characters", sum(len(text.text) for text in texts), name)
    check_count("notes", sum(len(text.notes) for text in texts), name)
    brackets = sum(text.text.count("[") + text.text.count("]") for text in texts)
    check_count("brackets", brackets, name)


def _doubts(made: Recognised, paragraphs: Sequence[Paragraph]) -> Iterator[ImportNote]:
    """Brackets without their other half, names that are on no list, and what may be a request."""
    lines: dict[str, int] = {}
    for piece in made.pieces:
        lines.setdefault(piece.target, paragraphs[piece.paragraph].line)
    for document in made.parts:
        notation = document_notation(document)
        single: Counter[ClauseId] = Counter()
        for clause, one in notation.each():
            line = lines.get(clause.id, 0)
            if isinstance(one, Unbalanced):
                single[clause.id] += 1
                if single[clause.id] > _MOST_SINGLE:
                    continue
                near = clause.text.plain[max(0, one.start - 20) : one.start + 20].strip()
                msg = (
                    message(
                        "Line {line}: a bracket is never closed (“{near}”).", line=line, near=near
                    )
                    if one.sign == "["
                    else message(
                        "Line {line}: a bracket was never opened (“{near}”).", line=line, near=near
                    )
                )
                yield ImportNote("unbalanced-bracket", line, msg)
            elif isinstance(one, Attribution) and not one.known:
                named = (*one.owners, *one.supporters, *one.opponents)
                names = ", ".join(owner.text for owner in named if not owner.known)
                msg = message(
                    "Line {line}: read as a delegation, but not on the list: {names}.",
                    line=line,
                    names=names,
                )
                yield ImportNote("unknown-delegation", line, msg)
            elif isinstance(one, Bracket) and one.attribution is None and one.position is None:
                words = clause.text.plain[slice(*one.words)].strip()
                if asks_unsigned(words):
                    msg = message(
                        "Line {line}: read as words, not as a request: “{words}”.",
                        line=line,
                        words=words,
                    )
                    yield ImportNote("unsigned-request", line, msg)
        for clause_id, count in single.items():
            if count > _MOST_SINGLE:
                line = lines.get(clause_id, 0)
                more = count - _MOST_SINGLE
                msg = message(
                    "Line {line}: {more} more brackets are never closed or never opened.",
                    line=line,
                    more=more,
                )
                yield ImportNote("unbalanced-bracket", line, msg)


__all__ = ["Recognised", "recognise"]
