"""The paragraphs that a sender's file holds, each with its line and what others say in it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from draftbench.amend.instructions.hedges import is_hedge_line
from draftbench.amend.notation import Bracket, Markup, document_notation, read_notation
from draftbench.amend.notation.whole import DocumentNotation
from draftbench.app.imports.attributed import read_clause
from draftbench.app.imports.batch import SMALL_PRINT
from draftbench.app.imports.clausereadings import (
    Reading,
    Unused,
    Voice,
    as_paragraphs,
    shifted,
    untouched,
)
from draftbench.app.imports.coverings import (
    COVERING,
    covering_form,
    covering_head,
)
from draftbench.app.imports.hedgewords import HEDGE, hedge_head
from draftbench.app.imports.knownbrackets import KnownBrackets
from draftbench.app.imports.printedlines import KnownParagraph, known_paragraphs
from draftbench.app.imports.roomremarks import read_brackets
from draftbench.app.imports.senders import heads_paper
from draftbench.app.imports.signaturelines import SIGNED, take_signatures
from draftbench.app.imports.signedparagraphs import (
    Stretch,
    names_apart,
    read_signed,
    read_stretched,
    signature_apart,
    stretched_brackets,
    unclear_words,
)
from draftbench.app.imports.smallprint import (
    as_printed,
    is_small_print,
    lines_apart,
    listed_below,
    struck_words,
    without_struck,
)
from draftbench.app.imports.starnotes import hang_star_notes
from draftbench.app.imports.statusnotes import describe_note, keep_replacing, note_apart
from draftbench.app.imports.strikes import struck_out, without_strikes
from draftbench.app.imports.typography import form, without_ligatures
from draftbench.compare.normal import folded
from draftbench.document import (
    NOTE_MARK,
    Clause,
    ClauseId,
    ClauseKind,
    Document,
    MarkKind,
    RichText,
)
from draftbench.document.drafting import drafting_label
from draftbench.document.richtext import join
from draftbench.formats.imported import Imported, Use
from draftbench.formats.plain.lines import LineNumbers
from draftbench.messages import message

_RUN = 4
"""So many words in a row are told from those of another text."""
_OWN_SHARE = 0.2
_WORD = re.compile(r"\w+")
_IN_PARAGRAPHS = (b"PK", b"\xd0\xcf", b"{\\rtf")


@dataclass(slots=True, eq=False)
class Sent:
    """One paragraph of a file: ``clause`` without the words of others (``voices``), the ``line`` of
    the file (0: not known). ``target`` is the clause of the version that it answers to, ``aside``
    says why it is not part of the text (a code, see below); where
    it is ``theirs`` all of it is somebody else's proposal. ``raw`` is the paragraph as it came."""

    clause: Clause
    line: int
    reading: Reading
    raw: str
    target: ClauseId | None = None
    home: ClauseId | None = None
    """The clause of the version on which an item hangs that is quoted by its letter."""
    aside: str = ""
    moved: bool = False
    lines: tuple[str, ...] = ()
    """The lines that it takes up in the file."""
    counted: bool = False
    """Whether a word processor counts its number."""
    is_called: bool = False
    """Whether its number was called by a word for a paragraph."""

    @property
    def text(self) -> RichText:
        """Its words."""
        return self.clause.text

    @property
    def theirs(self) -> bool:
        """Whether it is somebody else's proposal as a whole."""
        return not self.reading.mine

    @property
    def voices(self) -> tuple[Voice, ...]:
        """What others would have in it."""
        return self.reading.voices


@dataclass(slots=True)
class SentFile:
    """What a file holds: its ``paragraphs`` in order, and ``furniture``: the line and the words of
    what the reader took off the pages; ``other_texts`` are the names of texts that were not read.
    ``unit`` is what the lines are counted in; ``printed`` says that it is a rolling text or quotes
    one, ``bare`` that it has no small print of that; ``struck`` are the words that a rolling text
    has struck out and its paragraphs are without, each with its line, ``unclear`` the brackets that
    are struck out and may be meant to stay."""

    paragraphs: list[Sent]
    furniture: list[tuple[int, str]] = field(default_factory=list)
    other_texts: list[str] = field(default_factory=list)
    unit: str = "line"
    printed: bool = False
    bare: bool = False
    struck: list[tuple[int, str]] = field(default_factory=list)
    unclear: list[tuple[int, str]] = field(default_factory=list)


def sent_file(
    imported: Imported,
    version: Document,
    text: Document | None = None,
    known_brackets: KnownBrackets | None = None,
) -> SentFile:
    """The paragraphs of ``imported``; of its texts those that have words of ``version`` in them, or
    ``text`` alone. ``known_brackets`` know a rolling text by its brackets."""
    lines = _Lines(imported)
    is_kept, is_clause = words_of(version)
    parts = _parts(imported, version, text)
    found: list[tuple[int, Sent]] = []
    others: list[str] = []
    furniture = list(lines.furniture())
    struck: list[tuple[int, str]] = []
    unclear: list[tuple[int, str]] = []
    heads = [head for head in lines.repeated() if not is_kept(head)]
    whole = [clause for part in imported.parts for clause in part]
    is_printed = any(
        is_small_print(one.text.plain) and not is_kept(one.text.plain) for one in whole
    )
    known = {} if is_printed or known_brackets is None else known_brackets.among(whole)
    in_word = imported.original.startswith(_IN_PARAGRAPHS)
    is_rolling = known_brackets is not None and (is_printed or known)
    printed = known_brackets.lines(version) if known_brackets and is_rolling else []
    printed_keys = {line.key for line in printed}
    places = dict(zip(map(id, imported.parts), imported.places(), strict=True))
    for part, is_text in parts:
        if not is_text and (len(part) > _SHORT_PART or _stands_alone(part)):
            others.append(part.title or part.name)
            continue
        own = places.get(id(part)) or tuple(range(len(part)))
        clean = _without_heads(part, heads, lines, furniture)
        plain = (_with_plain_notes(clause, is_kept) for clause in clean)
        parted = [read_brackets(clause, is_kept, printed_keys) for clause in plain]
        said = {clause.id: unused for clause, unused in parted if unused}
        clean = clean.with_clauses(tuple(clause for clause, _ in parted))
        if is_printed or known:
            clean, gone, kept = without_strikes(clean, version)
            struck += ((lines.of(clause), words) for clause, words in gone)
            unclear += ((lines.of(clause), words) for clause, words in kept)
        rows = [
            (place, clause.id, one)
            for place, clause in zip(own, clean, strict=True)
            for one in (lines_apart(clause, is_kept) if is_printed else (clause,))
        ]
        clean = clean.with_clauses(tuple(one for _, name, one in rows if one.id == name))
        notation = document_notation(clean)
        stretched = stretched_brackets(notation)
        listed = listed_below(one for *_, one in rows) if is_printed else known
        text_lines = (
            one
            for *_, one in rows
            if not (struck_words(one.text) or is_small_print(one.text.plain))
        )
        held = known_paragraphs(text_lines, printed)
        for place, name, clause in rows:
            read = _read(
                clause,
                lines.of(name),
                notation,
                stretched,
                is_kept,
                is_clause,
                listed=listed.get(clause.id, []) if is_printed or known else None,
                known=held.get(clause.id),
            )
            own_lines, is_counted = lines.all_of(name), in_word and lines.is_counted(name)
            for one in _with_remarks(read, said.pop(clause.id, ())):
                one.lines, one.counted = own_lines, is_counted
                found.append((place, one))
    found.sort(key=lambda one: one[0])
    unit = "paragraph" if in_word else "line"
    sent = [sent for _, sent in found]
    is_printed = is_printed or bool(known)
    hang_star_notes(sent, is_kept)
    take_signatures(sent, is_clause)
    keep_replacing(sent, version)
    return SentFile(sent, furniture, others, unit, is_printed, bool(known), struck, unclear)


def words_of(clauses: Iterable[Clause]) -> tuple[Callable[[str], bool], Callable[[str], bool]]:
    """What says of words whether they stand in one of the ``clauses``, and what whether they are
    one."""
    kept = {_squeezed(c.text.plain) for c in clauses}
    whole = "\n".join(kept)
    bare = {one.rstrip(_ENDS) for one in kept} - {""}
    return (
        lambda words: _squeezed(words) in whole,
        lambda words: _squeezed(words).rstrip(_ENDS) in bare,
    )


_ENDS = ".,;:"
"""A clause is the same with another sign at its end."""
_SHORT_LINE = 14
"""A running head has no more words than this."""
_SHORT_PART = 12
"""A text without words of the version and no more clauses than this is listed clause by clause."""


def _without_heads(
    part: Document, heads: Sequence[str], lines: _Lines, furniture: list[tuple[int, str]]
) -> Document:
    """The text without the running ``heads`` in the middle of its paragraphs, which are added to
    ``furniture``."""
    clauses = list(part.clauses)
    for head in heads:
        for at, clause in enumerate(clauses):
            start = clause.text.text.find(head)
            if start >= 0 and len(clause.text.text) > len(head):
                text = clause.text
                behind = text.slice(start + len(head), len(text.text)).strip()
                rest = join((text.slice(0, start), behind))
                clauses[at] = replace(clause, text=rest)
                furniture.append((lines.of(clause.id), head))
    return part.with_clauses(tuple(clauses)) if heads else part


_TYPED_MARK = re.compile(r"\s?\[\^[\w*]{1,6}\]")
_AROUND_MARK = re.compile(rf"\[([^\[\]]+)\]({NOTE_MARK}|{_TYPED_MARK.pattern})\s?\[([^\[\]]+)\]")


def _with_plain_notes(clause: Clause, is_kept: Callable[[str], bool]) -> Clause:
    """The clause with its words in one bracket where a mark of a note parts them into two ("[a][^3]
    [b]"), and without typed marks of notes that are not in the file."""
    text = clause.text
    for found in reversed(list(_AROUND_MARK.finditer(text.text))):
        if is_kept(found[1] + found[3]):
            parts = [text.slice(0, found.end(1)), text.slice(*found.span(2)), RichText(" ")]
            text = join((*parts, text.slice(found.start(3), len(text.text))))
    for found in reversed(list(_TYPED_MARK.finditer(text.text))):
        if not is_kept(found[0]):
            rest = text.slice(found.end(), len(text.text))
            text = join((text.slice(0, found.start()), rest))
    return clause if text is clause.text else replace(clause, text=text)


def _parts(
    imported: Imported, version: Document, text: Document | None
) -> list[tuple[Document, bool]]:
    if text is not None:
        return [(text, True)]
    full = [part for part in imported.parts if part.clauses]
    if len(full) < 2:
        return [(part, True) for part in full]
    runs = {run for clause in version for run in _runs(clause.text.plain)}
    shares: list[tuple[float, int]] = []
    for part in full:
        own = [run for clause in part for run in _runs(clause.text.plain)]
        same = sum(run in runs for run in own)
        shares.append((same / max(1, len(own)), same))
    best = max(range(len(full)), key=lambda at: shares[at][1])
    return [(part, at == best or shares[at][0] >= _OWN_SHARE) for at, part in enumerate(full)]


def _stands_alone(part: Document) -> bool:
    """Whether it is a report, a text with an organ line of its own or an annex, and not only
    paragraphs around one."""
    is_report = part.kind == "report" and any(clause.label for clause in part)  # and no letter
    if is_report or part.clauses[0].kind is ClauseKind.ANNEX:
        return True
    return any(clause.kind is ClauseKind.ORGAN for clause in part)


def _runs(text: str) -> Iterator[tuple[str, ...]]:
    words = _WORD.findall(folded(text).lower())
    return zip(*(words[at:] for at in range(_RUN)), strict=False)


def _squeezed(text: str) -> str:
    return "".join(form(text, small=True).text.split())


def _read(
    clause: Clause,
    line: int,
    notation: DocumentNotation,
    stretched: Mapping[ClauseId, Stretch],
    is_kept: Callable[[str], bool],
    is_clause: Callable[[str], bool],
    *,
    listed: Sequence[frozenset[str]] | None,
    known: KnownParagraph | None,
) -> Iterator[Sent]:
    raw = clause.text.plain
    if is_small_print(raw) and not is_kept(raw):
        yield Sent(clause, line, Reading(clause.text), raw, aside=SMALL_PRINT)
        return
    code = COVERING if heads_paper(raw) else HEDGE if is_hedge_line(raw) else ""
    if code and not is_kept(raw):
        yield Sent(clause, line, Reading(clause.text), raw, aside=code)
        return
    if known is not None and known.untouched:
        reading = untouched(known)
        yield Sent(replace(clause, text=reading.text), line, reading, raw)
        return
    if clause.id in stretched:
        reading = read_stretched(clause.text, stretched[clause.id], is_kept, is_clause)
        yield Sent(replace(clause, text=reading.text), line, reading, raw)
        return
    named = [m for m in notation.of(clause.id) if isinstance(m, Bracket) and m.attribution]
    if named:  # what is struck in a bracket with names is struck by them
        marks = (
            mark
            for mark in clause.text.marks
            if mark.kind is not MarkKind.STRIKE
            or not any(one.start <= mark.start and mark.end <= one.end for one in named)
        )
        clause = replace(clause, text=replace(clause.text, marks=tuple(marks)))
    bare = clause
    head = covering_head(raw) or hedge_head(raw)
    is_head = head and head == clause.text.text.find(raw[head:]) and len(raw[head:].split()) > 3
    if is_head and not is_kept(raw):
        said = clause.text.slice(0, head).strip()
        lead = replace(clause, id=ClauseId(f"{clause.id}-head"), text=said, label="")
        if not is_kept(said.text):
            code = covering_form(said.text) or HEDGE
            yield Sent(lead, line, Reading(said), said.plain, aside=code)
            bare = replace(clause, text=clause.text.slice(head, len(clause.text.text)))
    own = notation.of(clause.id) if bare is clause else read_notation(bare.text, bare.kind)
    rest, notes = note_apart(bare, own, is_kept, is_clause)
    for note, words, code in notes:
        yield Sent(note, line, Reading(note.text), words, aside=code)
    if notes and not rest.text.has_words:
        return
    if notes:
        bare, own = rest, read_notation(rest.text, rest.kind)
    held = known if bare is clause else None
    bare, reading = _read_words(bare, own, is_kept, is_clause, listed=listed, known=held)
    yield Sent(replace(bare, text=reading.text), line, reading, bare.text.plain)


def _with_remarks(read: Iterable[Sent], unused: tuple[Unused, ...]) -> Iterator[Sent]:
    """The paragraphs read of one of the file, the last of them with the remarks that stood in it;
    one that was nothing else speaks of the paragraph before."""
    sent = list(read)
    own = next((one for one in reversed(sent) if not one.aside), None)
    if own is not None and unused:
        own.reading = replace(own.reading, unused=(*own.reading.unused, *unused))
        if not (own.text.has_words or own.voices):
            own.reading = replace(own.reading, mine=False, on_former=True)
    yield from sent


def _read_words(
    clause: Clause,
    notation: Sequence[Markup],
    is_kept: Callable[[str], bool],
    is_clause: Callable[[str], bool],
    *,
    listed: Sequence[frozenset[str]] | None,
    known: KnownParagraph | None,
) -> tuple[Clause, Reading]:
    """The words of a clause read, and the clause without a signature that was read apart."""
    last = 0 if known is None else max((p.end for p in known.pieces), default=0)
    words, signed = names_apart(clause.text, notation, is_kept, last)
    if known is not None:
        words, more = signature_apart(words, is_kept)
        signed += more
    if words is not clause.text:
        clause, notation = replace(clause, text=words), read_notation(words, clause.kind)
    if known is not None:
        is_kept, _ = words_of([known.line.clause])
    found = notation if listed is None else as_printed(clause.text.text, notation, listed)
    reading = read_clause(clause.text, found, is_kept, is_clause, known)
    called = drafting_label(clause.label)
    put_in = called is not None and called.put_in
    if put_in and reading.mine and not reading.text.has_words:
        reading = as_paragraphs(reading)
    if reading.mine and known is None and (put_in or clause.kind in SIGNED):
        reading = read_signed(clause.text, is_kept, is_clause, put_in=put_in) or reading
    signed += unclear_words(reading.text, is_kept) if reading.mine else ()
    return clause, replace(reading, unused=(*reading.unused, *signed))


class _Lines:
    """On which line of a file its clauses begin."""

    def __init__(self, imported: Imported) -> None:
        self._text = imported.text
        self._numbers = LineNumbers(imported.text)
        self._spans = imported.spans
        self._first: dict[str, int] = {}
        self._last: dict[str, int] = {}
        self._apart: set[str] = set()
        for span in imported.spans:
            if span.use is not Use.LEFTOVER:
                self._first.setdefault(span.target, span.start)
                self._last[span.target] = span.end
            if span.use is Use.LABEL and self._text[span.end : span.end + 1] == "\t":
                self._apart.add(span.target)

    def of(self, clause: ClauseId) -> int:
        place = self._first.get(clause)
        return 0 if place is None else self._numbers.at(place)

    def all_of(self, clause: ClauseId) -> tuple[str, ...]:
        """The lines from where a clause begins to where it ends."""
        start, end = self._first.get(clause, 0), self._last.get(clause, 0)
        return tuple(self._text[start:end].splitlines())

    def is_counted(self, clause: ClauseId) -> bool:
        """Whether a Word file has the number of a clause apart from its words."""
        return clause in self._apart

    def repeated(self) -> list[str]:
        """Short lines that the file has again and again."""
        counted = Counter(" ".join(line.split()) for line in self._text.splitlines())
        return [
            line
            for line, count in counted.items()
            if count > 1 and 1 < len(line.split()) <= _SHORT_LINE and line[-1] not in ".;:,"
        ]

    def furniture(self) -> Iterator[tuple[int, str]]:
        """What no clause was made of."""
        for span in self._spans:
            if span.use is Use.LEFTOVER:
                said = " ".join(self._text[span.start : span.end].split())
                if any(sign.isalnum() for sign in said):
                    yield self._numbers.at(span.start), said


def with_number(one: Sent, lead: int, label: str) -> None:
    """Gives a paragraph the ``label`` that takes up the first ``lead`` characters of its words."""
    words = one.text.slice(lead, len(one.text.text))
    voices = tuple(shifted(voice, -lead) for voice in one.voices)
    one.clause = replace(one.clause, text=words, label=label)
    one.reading = replace(one.reading, text=words, voices=voices)


def has_number_read(one: Sent) -> bool:
    """Whether the number of a paragraph was read that stood in its words as they came."""
    label = one.clause.label.strip()
    typed = bool(label) and one.raw.lstrip().startswith(label)
    return one.is_called or one.home is not None or typed


def bare_document(sent: Sequence[Sent], like: Document) -> Document:
    """A text of the paragraphs ``sent``, to be aligned with ``like``; without ligatures, and
    without words that are struck out beside others."""
    clauses: list[Clause] = []
    chain: list[ClauseId] = []
    kept = {words for clause in like for words in struck_words(clause.text)}
    for one in sent:
        bare = without_struck(one.text, kept)
        said = bare if bare.has_words else one.text
        clause = replace(one.clause, text=RichText(without_ligatures(said.plain)))
        if clause.parent not in (None, *chain):
            clause = replace(clause, parent=None, level=0)
        if clause.parent is None:
            chain.clear()
        else:
            del chain[chain.index(clause.parent) + 1 :]
        chain.append(clause.id)
        clauses.append(clause)
    return Document(like.name, tuple(clauses), like.title, like.kind, like.language)


def describe_aside(code: str, words: str) -> str:
    """The sentence that says that ``words`` were set aside as what ``code`` names."""
    match code:
        case "mail-header":
            return message("Not part of the text (mail header): “{words}”.", words=words)
        case "salutation":
            return message("Not part of the text (salutation): “{words}”.", words=words)
        case "covering-note":
            return message("Not part of the text (covering note): “{words}”.", words=words)
        case "closing-words":
            return message("Not part of the text (closing words): “{words}”.", words=words)
        case "signature":
            return message("Not part of the text (signature): “{words}”.", words=words)
        case "letterhead":
            return message("Not part of the text (letterhead): “{words}”.", words=words)
        case "page-furniture":
            return message(
                "Not part of the text (page number or running head): “{words}”.", words=words
            )
        case "small-print":
            return message(
                "Not part of the text (small print of a rolling text): “{words}”.", words=words
            )
        case "struck-out":
            return struck_out(words)
        case "left-out":
            return message("A sign that text was left out: “{words}”.", words=words)
        case _:
            found = describe_note(code, words) or _describe_line(code, words)
            return found or message("Outside the text: “{words}”.", words=words)


def _describe_line(code: str, words: str) -> str:
    """The same for a line of its own that says who stands by the text; empty for any other."""
    match code:
        case "position":
            return message(
                "“{said}” states a position; it is not an amendment and was not recorded.",
                said=words,
            )
        case "names-alone":
            return message(
                "“{words}” stands on a line of its own, and it is not clear what it signs. Nothing "
                "was made of that; if the text above or below is theirs, make them its sponsor.",
                words=words,
            )
        case _:
            return ""
