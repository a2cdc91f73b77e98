"""What is read of a clause of a sender's file: its own words, and what others would have there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from draftbench.amend.notation import Attribution, Owner
from draftbench.amend.notation.objects import Span
from draftbench.amend.notation.owners import Head
from draftbench.app.imports.printedlines import KnownParagraph, PrintedBracket
from draftbench.app.imports.typography import carry_place
from draftbench.document import RichText


@dataclass(frozen=True, slots=True)
class Edit:
    """``words`` in the place of ``[start, end)`` of a clause's own words. ``open`` says that
    nothing stands there, so that words which the version has there are replaced too; ``guessed``
    that the place was a guess; ``exact`` gives the words and their place in the clause of the
    version, where the program printed them."""

    start: int
    end: int
    words: str
    open: bool = False
    guessed: bool = False
    exact: tuple[int, int, RichText] | None = None


@dataclass(frozen=True, slots=True)
class Voice:
    """What ``owners`` would have in a clause: ``edits`` of it, the clause deleted, or ``whole``
    other words for all of it. ``said`` quotes it as it stands in the file, ``called`` is what the
    clause that they would delete is called there (:attr:`Position.called`)."""

    owners: tuple[Owner, ...]
    said: str
    edits: tuple[Edit, ...] = ()
    whole: str | None = None
    deletes: bool = False
    called: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Unused:
    """A bracket that is no amendment: ``owners`` say ``said`` (support, a reservation, or what
    could not be understood). ``words`` are those of a bracket that is a paragraph of its own, or
    that quotes nothing; ``there``: the text has the bracket, without the name; ``question``: it
    asks or comments; ``kept``: it was read as words of the text."""

    owners: tuple[Owner, ...]
    said: str
    understood: bool
    words: str = ""
    there: bool = False
    question: bool = False
    kept: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """A clause read: its own words, the ``voices`` of others; ``mine`` is False where all of it is
    theirs, or it only says what they want done with the paragraph before (``on_former``); it is an
    ``alternative`` where they call it one. ``own`` says where its own words stand in the clause as
    it came (None: they are all of it)."""

    text: RichText
    voices: tuple[Voice, ...] = ()
    unused: tuple[Unused, ...] = ()
    mine: bool = True
    on_former: bool = False
    alternative: bool = False
    own: tuple[Span, ...] | None = None


@dataclass(slots=True)
class Piece:
    """A stretch of the text as it stands: ``own`` are the places of the words that stay in the
    clause, ``wanted`` who wants which words there (None: what the version has)."""

    start: int
    end: int
    own: tuple[int, int]
    wanted: list[tuple[tuple[Owner, ...], str]] = field(default_factory=list)
    printed: tuple[PrintedBracket, ...] = ()


def merge_voices(voices: Sequence[Voice]) -> tuple[Voice, ...]:
    """Voices of the same delegations on one clause as one, but for those that have other words in
    the same place, or within what another one would have go."""
    found: dict[tuple[str, ...], Voice] = {}
    rest: list[Voice] = []
    for voice in voices:
        key = tuple(owner.code for owner in voice.owners)
        former = found.get(key)
        rival = former is not None and any(
            (one.start, one.end) == (other.start, other.end)
            or (one.start < other.end and other.start < one.end and one.words != other.words)
            for one in former.edits
            for other in voice.edits
        )
        if voice.edits and former is not None and not rival:
            edits = (*former.edits, *voice.edits)
            said = f"{former.said} {voice.said}"
            found[key] = replace(former, edits=edits, said=said)
        elif voice.edits and former is None:
            found[key] = voice
        else:
            rest.append(voice)
    return (*found.values(), *rest)


def as_paragraphs(read: Reading) -> Reading:
    """A paragraph that has a number of its own and is nothing but brackets with names, "2 bis.
    [KEN: …] [GEO: …]": the words of each are a paragraph that its delegations propose."""
    voices: list[Voice] = []
    for voice in read.voices:
        words = "".join(edit.words for edit in voice.edits)
        voices.append(replace(voice, edits=(), whole=words) if words else voice)
    first = next((voice.whole for voice in voices if voice.whole), None)
    if first is None:
        return read
    return replace(read, text=RichText(first), voices=tuple(voices), mine=False, own=None)


def with_support(read: Reading, named: Attribution | Head) -> Reading:
    """A paragraph that is all somebody's proposal, with what others who are named beside them say
    of it: they support or oppose it, which is no amendment."""
    if not read.voices or not (named.supporters or named.opponents):
        return read
    said = Unused(named.owners, read.voices[0].said, understood=True)
    return replace(read, unused=(*read.unused, said))


def carry_voice(voice: Voice, own: str, inner: str) -> Voice:
    """A voice in a clause of which ``inner`` is left without the brackets inside brackets."""
    edits = []
    for edit in voice.edits:
        start, end, sure = carry_place(inner, own, edit.start, edit.end)
        edits.append(replace(edit, start=start, end=end, guessed=edit.guessed or not sure))
    return replace(voice, edits=tuple(edits))


def printed_voice(one: PrintedBracket, said: str, start: int, end: int) -> Voice:
    """What those want whose bracket the program printed, at ``[start, end)`` of a clause's own
    words."""
    owners = tuple(Owner(code, code) for code in one.codes)
    is_open = start == end and one.seen[0] < one.seen[1]
    return Voice(
        owners, said, (Edit(start, end, one.words.text, is_open, exact=(*one.seen, one.words)),)
    )


def untouched(known: KnownParagraph) -> Reading:
    """A paragraph that is as the program printed it: its clause, and what the proposals on it
    want."""
    line = known.line
    deleters = tuple(Owner(code, code) for code in line.deleters)
    voices = [Voice(deleters, line.text, deletes=True)] if deleters else []
    for group in line.groups:
        said = line.text[group.start : group.end]
        voices += (printed_voice(one, said, *one.seen) for one in group.brackets)
    return Reading(line.clause.text, tuple(voices))


def shifted(voice: Voice, by: int, *, behind: int = 0) -> Voice:
    """A voice in words that were moved ``by`` characters from the place ``behind`` on."""
    edits = tuple(
        e if e.start < behind else replace(e, start=e.start + by, end=e.end + by)
        for e in voice.edits
    )
    return replace(voice, edits=edits)


def spans_within(kept: Iterable[Span], inner: Iterable[Span]) -> Iterator[Span]:
    """The stretches ``inner`` of the words that stand in the stretches ``kept``, in the terms of
    the text of these."""
    inner = list(inner)
    before = 0
    for start, end in kept:
        shift = start - before
        for first, last in inner:
            a, b = max(start, first + shift), min(end, last + shift)
            if a < b:
                yield a, b
        before += end - start
