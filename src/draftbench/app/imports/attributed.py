"""Words in a sender's text that are others' proposals: ``[ARG: and subregional]``, ``(EU: shall)``.

A clause is read as its own words and, for each of the delegations named, what these would have
otherwise. Brackets without names stay in the text.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import islice

from draftbench.amend.notation import (
    STANCES,
    Alternatives,
    Attribution,
    Bracket,
    Markup,
    Option,
    OptionHead,
    Owner,
    Position,
    Verb,
    read_notation,
)
from draftbench.amend.notation.markup_reader import bracket_in_parentheses
from draftbench.amend.notation.objects import Span
from draftbench.amend.notation.owners import may_ask_deletion, read_head, read_position
from draftbench.app.imports.asides import is_question, read_unsigned
from draftbench.app.imports.clausereadings import (
    Edit,
    Piece,
    Reading,
    Unused,
    Voice,
    carry_voice,
    printed_voice,
    spans_within,
    with_support,
)
from draftbench.app.imports.editplaces import (
    addition,
    is_at_edge,
    is_behind,
    place_edit,
    stands_beside,
    stands_for_what,
)
from draftbench.app.imports.printedlines import KnownParagraph
from draftbench.app.imports.sharedbrackets import asks_more, is_shared
from draftbench.document import NOTE_MARK, RichText
from draftbench.document.richtext import join

_PARENTHESIS = re.compile(
    r"\((?P<who>[^():\[\]]{2,120}):(?:\s*+(?=[^()\[\]]))?(?P<words>[^()\[\]]++)\)"
)
_SIGNED_AFTER = re.compile(r"[ \u00a0]?\([^()]{2,120}\)")
_SIGNS = " .,;:"
_BESIDE = 24
"""So many characters beside words tell where they stand (code points)."""


def read_clause(
    text: RichText,
    notation: Sequence[Markup],
    is_kept: Callable[[str], bool],
    is_clause: Callable[[str], bool],
    known: KnownParagraph | None = None,
) -> Reading:
    """Reads the clause ``text`` with its ``notation``. ``is_kept`` says of a bracket as it stands
    that it belongs to the text of the version, ``is_clause`` of words that a clause of the version
    has no others; ``known`` is what of it the program printed."""
    reader = _Reader(text, notation, is_kept, is_clause)
    if known is not None:
        reader.take(known)
    return reader.read()


def without_others(
    text: RichText, is_kept: Callable[[str], bool], is_clause: Callable[[str], bool]
) -> tuple[RichText, tuple[Unused, ...]]:
    """The words of a proposal without what others would have in them, and that: nobody proposes
    the brackets of others as words."""
    notation = read_notation(text)
    if not any(isinstance(one, Bracket) and one.attribution for one in notation):
        return text, ()
    inner = read_clause(text, notation, is_kept, is_clause)
    others = [Unused(voice.owners, voice.said, understood=False) for voice in inner.voices]
    return inner.text if inner.mine else RichText(), (*others, *inner.unused)


class _Reader:
    def __init__(
        self,
        text: RichText,
        notation: Sequence[Markup],
        is_kept: Callable[[str], bool],
        is_clause: Callable[[str], bool],
    ) -> None:
        self._rich = text
        self._text = text.text.replace(NOTE_MARK, " ")
        self._notation = notation
        self._is_kept = is_kept
        self._is_clause = is_clause
        self._pieces: list[Piece] = []
        self._later: list[tuple[Bracket, tuple[Owner, ...]]] = []
        self._unused: list[Unused] = []
        self._done: list[tuple[int, int]] = []

    def take(self, known: KnownParagraph) -> None:
        """Takes what the program printed as that, and what is closed as it stands."""
        for one in known.pieces:
            self._pieces.append(Piece(one.start, one.end, one.own, printed=one.brackets))
            self._done.append((one.start, one.end))
        self._done += known.closed

    def read(self) -> Reading:
        if named := self._only_named():
            return self._without_names(named)
        if (led := self._whole()) is not None:
            return led
        for one in self._notation:
            if isinstance(one, Alternatives) and not self._is_inside(one.start):
                self._alternatives(one)
        for one in self._notation:
            if isinstance(one, Bracket) and one.attribution and not self._is_inside(one.start):
                self._bracket(one)
        self._parentheses()
        self._unsigned()
        self._pieces.sort(key=lambda piece: piece.start)
        return self._result()

    # names beside words that the version has in brackets

    def _only_named(self) -> list[Bracket]:
        """The brackets that the version has without the name that stands in them."""
        brackets = (m for m in self._notation if isinstance(m, Bracket) and m.attribution)
        named = [one for one in brackets if not self._is_inside(one.start)]
        heads = [one for one in named if one.start < one.words[0] <= one.words[1] < one.end]
        return [
            one
            for one in heads
            if not self._is_kept(self._text[one.start : one.end])
            and self._is_kept(
                self._bare(0, one.start, heads)[-_BESIDE:]
                + self._bare(one.start, one.end, heads)
                + self._bare(one.end, len(self._text), heads)[:_BESIDE]
            )
        ]

    def _bare(self, start: int, end: int, heads: Sequence[Bracket]) -> str:
        """The words of a stretch without the ``heads`` of brackets in it."""
        cuts = [(one.start + 1, one.words[0]) for one in heads if start <= one.start < end]
        edges = [start, *(at for cut in cuts for at in cut), end]
        return "".join(self._text[a:b] for a, b in zip(edges[::2], edges[1::2], strict=True))

    def _without_names(self, named: Sequence[Bracket]) -> Reading:
        """The clause read without the names in brackets that the version has without them."""
        edges = [0, *(at for one in named for at in (one.start + 1, one.words[0])), len(self._text)]
        kept = list(zip(edges[::2], edges[1::2], strict=True))
        own = join(islice(self._rich.cut(edges), 1, None, 2))
        inner = read_clause(own, read_notation(own), self._is_kept, self._is_clause)
        owners = ((one, one.attribution.owners) for one in named if one.attribution)
        unused = (Unused(who, self._said(one), understood=False, there=True) for one, who in owners)
        return replace(
            inner,
            unused=(*unused, *inner.unused),
            own=tuple(kept if inner.own is None else spans_within(kept, inner.own)),
        )

    # what the whole clause is

    def _whole(self) -> Reading | None:
        for one in (*bracket_in_parentheses(self._text), *self._notation):
            if not isinstance(one, Bracket) or self._is_inside(one.start):
                continue
            if one.attribution and one.depth == 1 and one.whole:
                if self._is_kept(self._text[one.start : one.end]):
                    return None
                read = self._all_in(one, one.attribution.owners)
                return with_support(read, one.attribution)
        first = next((m for m in self._notation if isinstance(m, Attribution)), None)
        led = None if first is None else self._led(first)
        return led if led is None or first is None else with_support(led, first)

    def _all_in(self, one: Bracket, owners: tuple[Owner, ...]) -> Reading:
        """A clause that is all in one bracket with names."""
        said = self._said(one)
        words = self._text[slice(*one.words)]
        asks = one.position is None and (may_ask_deletion(words) or is_question(words))
        if is_shared(self._text[one.start + 1 : one.end - 1]):
            unused = Unused(owners, said, understood=False)
            return Reading(RichText(), (), (unused,), mine=False, on_former=True)
        if asks or asks_more(words):
            return self._on_former(one, owners, said)
        if one.position is None:
            return self._theirs(owners, one.words, said)
        if self._is_given(one.position, one.words):
            return self._theirs(owners, one.position.words, said, one.position.verb)
        deletes = one.position.verb is Verb.DELETE
        if deletes and words and read_position(self._text, *one.words, 1, signed=True) is None:
            return Reading(RichText(words.strip()), (Voice(owners, said, deletes=True),))
        quoted = self._rich.slice(*one.position.old).strip()
        if deletes and self._is_clause(quoted.plain):
            return Reading(quoted, (Voice(owners, said, deletes=True),))
        return self._on_former(one, owners, said)

    def _led(self, first: Attribution) -> Reading | None:
        """A clause before which names stand."""
        bare = self._text.strip()
        at = len(self._text) - len(self._text.lstrip())
        if first.depth or first.start > at + 12 or self._is_inside(first.start):
            return None
        if any(isinstance(m, Bracket) and m.start <= first.start < m.end for m in self._notation):
            return None
        behind = any(isinstance(m, Bracket) and m.end <= first.start for m in self._notation)
        if behind or self._is_kept(bare):
            return None
        end = first.end + len(self._text[first.end :]) - len(self._text[first.end :].lstrip(" :"))
        place = (end, len(self._text))
        for asked in self._notation:
            if isinstance(asked, Position) and not asked.depth and asked.start >= first.end:
                if self._is_given(asked, place):
                    return self._theirs(first.owners, asked.words, bare, asked.verb)
                own = Bracket(first.start, len(self._text), 1, place, first, asked)
                return self._on_former(own, first.owners, bare)
        if asks_more(self._text[slice(*place)]):
            own = Bracket(first.start, place[1], 1, place, first)
            return self._on_former(own, first.owners, bare)
        heads = (m for m in self._notation if isinstance(m, OptionHead))
        is_other = any(self._text[one.start :].lower().startswith("alt") for one in heads)
        return self._theirs(first.owners, place, bare, Verb.ALT if is_other else None)

    @staticmethod
    def _is_given(one: Position, words: Span) -> bool:
        """Whether ``words`` give a paragraph of its own ("EU alt: …", "EU new: …")."""
        is_alternative = one.verb is Verb.ALT and one.words != (0, 0) and not one.target
        return is_alternative or (one.verb is Verb.ADD and one.words == words)

    def _theirs(
        self, owners: tuple[Owner, ...], words: Span, said: str, verb: Verb | None = None
    ) -> Reading:
        text = self._spoken(words)
        whole = Voice(owners, said, whole=text.text)
        alternative = verb is Verb.ALT
        return Reading(text, (whole,), tuple(self._unused), mine=False, alternative=alternative)

    def _on_former(self, one: Bracket, owners: tuple[Owner, ...], said: str) -> Reading:
        position = one.position
        if position is not None and position.takes_paragraph:
            voice = Voice(owners, said, deletes=True, called=position.called)
            return Reading(RichText(), (voice,), mine=False, on_former=True)
        known = position is not None and position.verb in STANCES
        unused = self._not_used(one, owners, said, understood=known)
        return Reading(RichText(), (), (unused,), mine=False, on_former=True)

    # pieces of it

    def _is_inside(self, place: int) -> bool:
        return any(start <= place < end for start, end in self._done)

    def _said(self, one: Bracket | Alternatives) -> str:
        end = one.end
        if isinstance(one, Bracket) and one.attribution is not None:
            end = max(end, one.attribution.end)
            if behind := _SIGNED_AFTER.match(self._text, one.end):
                end = behind.end() if one.attribution.start >= one.end else end
        return self._text[one.start : end]

    def _alternatives(self, one: Alternatives) -> None:
        if not any(option.owners for option in one.options):
            return
        ends = [option.end for option in one.options]
        ends += [
            m.attribution.end
            for m in self._notation
            if isinstance(m, Bracket) and m.attribution and one.start <= m.start < one.end
        ]
        start, end = one.start, max(ends)
        if behind := _SIGNED_AFTER.match(self._text, one.end):
            end = max(end, behind.end()) if end > one.end else end
        if self._is_kept(self._text[start:end]):
            return
        bare = [option for option in one.options if not option.owners]
        if len(bare) == 1:
            is_text = self._has_beside(bare[0].start, bare[0].end, start, end)
            is_text = is_text or self._is_added(bare[0], one)
            own = (bare[0].start, bare[0].end) if is_text else bare[0].words
        elif bare and next(o for o in one.options if o.owners).start >= bare[-1].end:
            own = (bare[0].start, bare[-1].end)
        else:
            own = (start, start)
            lost = [o for o in bare if not self._is_kept(self._text[slice(*o.words)])]
            spoken = (self._text[o.start : o.end] for o in lost)
            self._unused += (Unused((), words, understood=False) for words in spoken)
        said = self._text[start:end]
        named = (m for m in self._notation if isinstance(m, Attribution) and start <= m.start < end)
        self._unused += (
            Unused(m.owners, said, understood=True) for m in named if m.supporters or m.opponents
        )
        self._beside_options(one, start, end)
        wanted = [(option.owners, self._words(option)) for option in one.options if option.owners]
        asks = [each for each in wanted if self._is_asked(each[1], own, end)]
        self._unused += (Unused(who, said, understood=False) for who, _ in asks)
        wanted = [each for each in wanted if each not in asks]
        self._pieces.append(Piece(start, end, own, wanted))
        self._done.append((start, end))

    def _is_added(self, bare: Option, options: Alternatives) -> bool:
        """Whether words in a bracket without names are new, beside or behind one with names: the
        sender puts them into the text in brackets."""
        words = self._text[slice(*bare.words)]
        before = self._text[: options.start].rpartition("]")[2][-_BESIDE:]
        behind = self._text[max(bare.end, options.end) :].partition("[")[0][:_BESIDE]
        if self._text[bare.start : bare.start + 1] != "[" or not (before.strip() and words.strip()):
            return False
        if self._is_kept(f"{before} {words}") or self._is_kept(f"{words} {behind}"):
            return False
        is_gap = bool(behind.strip()) and self._is_kept(f"{before} {behind}")
        return is_gap or bare is options.options[-1]

    def _is_asked(self, words: str, own: Span, end: int) -> bool:
        """Whether words beside the ``own`` ones of the clause ask for something that is not
        understood; ``end`` is where the alternatives end."""
        closed = self._text[slice(*own)].rstrip(" ]").endswith((".", ",", ";", ":"))
        is_last = closed and not self._text[end:].strip(_SIGNS)
        return asks_more(words) or (is_last and may_ask_deletion(words))

    def _not_used(
        self, one: Bracket, owners: tuple[Owner, ...], said: str, *, understood: bool = False
    ) -> Unused:
        words = self._text[slice(*one.words)].strip()
        if one.position is None and is_question(words):
            return Unused(owners, said, understood=False, question=True)
        return Unused(owners, said, understood, "" if asks_more(words) else words)

    def _beside_options(self, options: Alternatives, start: int, end: int) -> None:
        """Lists the brackets between alternatives that are none: what somebody thinks of them."""
        done = start
        for one in self._notation:
            if not isinstance(one, Bracket) or not done <= one.start < end:
                continue
            if any(option.start <= one.start < option.end for option in options.options):
                continue
            done = one.end
            if one.attribution is not None:
                known = one.position is not None and one.position.verb in STANCES
                who = one.attribution.owners
                self._unused.append(self._not_used(one, who, self._said(one), understood=known))

    def _has_beside(self, first: int, last: int, start: int, end: int) -> bool:
        """Whether the version has a bracket as it stands before or behind what is around
        ``[start, end)``: it is a bracket of the text itself."""
        said = self._text[first:last]
        before = self._text[:start].rpartition("]")[2][-_BESIDE:]
        behind = self._text[end:].partition("[")[0][:_BESIDE]
        return bool(before.strip() and self._is_kept(before + said)) or bool(
            behind.strip(_SIGNS) and self._is_kept(said + behind)
        )

    def _spoken(self, place: Span) -> RichText:
        """The words of a bracket; what others would have in them is listed."""
        text, others = without_others(self._rich.slice(*place), self._is_kept, self._is_clause)
        self._unused += others
        return text.strip()

    def _words(self, option: Option) -> str:
        words = self._spoken(option.words).text
        asked = read_position(self._text, *option.words, 1, signed=True)
        return "" if asked is not None and asked.verb is Verb.DELETE else words

    def _bracket(self, one: Bracket) -> None:
        attribution = one.attribution
        if attribution is None or self._is_kept(self._text[one.start : one.end]):
            return
        said = self._said(one)
        end = one.start + len(said)
        owners = attribution.owners
        self._done.append((one.start, end))
        if one.goes_on or one.opened_before:
            self._unused.append(Unused(owners, said, understood=False))
            return
        if attribution.supporters or attribution.opponents:
            self._unused.append(Unused(owners, said, understood=True))
        position = one.position
        words = self._text[slice(*one.words)].strip()
        asks = is_behind(self._text, one) and may_ask_deletion(words)
        if (position is None and (asks or is_question(words))) or asks_more(words):
            self._unused.append(self._not_used(one, owners, said))
            self._pieces.append(Piece(one.start, end, (one.start, one.start)))
            return
        if position is None and self._has_options(one, owners, said):
            return
        if position is None:
            words = self._spoken(one.words).text
            self._pieces.append(Piece(one.start, end, (one.start, one.start), [(owners, words)]))
            return
        if position.verb is Verb.DELETE and position.old == (0, 0) and words:
            asked = read_position(self._text, *one.words, 1, signed=True)
            if asked is None:
                self._pieces.append(Piece(one.start, end, one.words, [(owners, "")]))
                return
        takes_out = position.verb in (Verb.DELETE, Verb.REPLACE)
        if takes_out and self._stands_in(one.start, end, position.old):
            words = self._spoken(position.words).text
            self._pieces.append(Piece(one.start, end, position.old, [(owners, words)]))
            return
        self._pieces.append(Piece(one.start, end, (one.start, one.start)))
        self._later.append((one, owners))

    def _has_options(self, one: Bracket, owners: tuple[Owner, ...], said: str) -> bool:
        """Reads a bracket that names the words of the version and others for them with a slash
        between them: "[should/shall – KEN]"."""
        before = self._text[: one.start].rpartition("]")[2][-_BESIDE:]
        behind = self._text[one.start + len(said) :].partition("[")[0][:_BESIDE]
        for each in self._notation:
            if not isinstance(each, Alternatives) or (each.start, each.end) != one.words:
                continue
            options = each.options
            words = [self._text[slice(*option.words)] for option in options]
            if not (before.strip() or behind.strip(_SIGNS)):
                return False
            own = next(
                (
                    o
                    for o, w in zip(options, words, strict=True)
                    if self._is_kept(before + w + behind)
                ),
                None,
            )
            if own is None:
                return False
            others = [o for o in options if o is not own]
            wanted = [(o.owners or owners, self._words(o)) for o in others]
            if len({who for who, _ in wanted}) < len(wanted):
                wanted = []
                self._unused.append(Unused(owners, said, understood=False))
            self._pieces.append(Piece(one.start, one.start + len(said), own.words, wanted))
            return True
        return False

    def _stands_in(self, start: int, end: int, words: Span) -> bool:
        """Whether the ``words`` that a bracket quotes stand nowhere but in it: they are those of
        the text there, as a rolling text prints what somebody would delete."""
        said = self._text[slice(*words)].strip()
        if not said:
            return False
        before, behind = self._text[:start], self._text[end:]
        if said not in before and said not in behind:
            return True
        before = before[before.rfind("]") + 1 :][-_BESIDE:]
        behind = behind.partition("[")[0][:_BESIDE]
        return bool(before.strip() or behind.strip()) and self._is_kept(before + said + behind)

    def _parentheses(self) -> None:
        for found in _PARENTHESIS.finditer(self._text):
            head = read_head(found["who"])
            if head is None or not head.known or self._is_inside(found.start()):
                continue
            if self._is_kept(found.group()):
                continue
            words = found["words"].strip()
            start, end = found.span()
            self._done.append((start, end))
            asked = read_position(self._text, *found.span("words"), 1, signed=True)
            if asks_more(words):
                self._unused.append(Unused(head.owners, found.group(), understood=False))
                self._pieces.append(Piece(start, end, (start, start)))
            elif head.verb is Verb.DELETE:
                self._pieces.append(Piece(start, end, found.span("words"), [(head.owners, "")]))
            elif asked is not None:
                self._pieces.append(Piece(start, end, (start, start)))
                attribution = Attribution(start, end, 1, head.owners)
                bracket = Bracket(start, end, 1, found.span("words"), attribution, asked)
                self._later.append((bracket, head.owners))
            else:
                self._pieces.append(Piece(start, end, (start, start), [(head.owners, words)]))

    def _unsigned(self) -> None:
        """Reads the brackets without names that hold no words, or ask for some."""
        for piece, unused in read_unsigned(self._text, self._notation, self._is_kept):
            said = self._text[piece.start : piece.end]
            if not self._is_inside(piece.start) and not self._is_kept(said):
                self._unused += unused
                self._pieces.append(piece)

    # put together

    def _result(self) -> Reading:
        if not self._pieces:
            return Reading(self._rich, (), tuple(self._unused))
        kept, places = self._own()
        parts = self._rich.cut(place for span in kept for place in span)
        own = join(islice(parts, 1, None, 2))
        voices: list[Voice] = []
        for piece, (start, end) in zip(self._pieces, places, strict=True):
            said = self._text[piece.start : piece.end]
            for owners, words in piece.wanted:
                edit = Edit(start, end, words, open=start == end)
                if stands_for_what(own.text, edit):
                    self._unused.append(Unused(owners, said, understood=False))
                    continue
                voices.append(Voice(owners, said, (place_edit(own.text, edit),)))
            voices += (printed_voice(one, said, start, end) for one in piece.printed)
        for bracket, owners in self._later:
            piece = next(p for p in self._pieces if p.start == bracket.start)
            at = places[self._pieces.index(piece)][0]
            voices += self._asked(own.text, bracket, owners, at)
        if not (own.has_words or voices):
            return Reading(own, (), tuple(self._unused), mine=False, on_former=True)
        if not any("[" in self._text[slice(*piece.own)] for piece in self._pieces):
            return Reading(own, tuple(voices), tuple(self._unused), own=tuple(kept))
        inner = read_clause(own, read_notation(own), self._is_kept, self._is_clause)
        carried = (carry_voice(voice, own.text, inner.text.text) for voice in voices)
        return replace(
            inner,
            voices=(*carried, *inner.voices),
            unused=(*self._unused, *inner.unused),
            own=tuple(kept if inner.own is None else spans_within(kept, inner.own)),
        )

    def _own(self) -> tuple[list[Span], list[Span]]:
        """Where the words stand that are not those of others, and where each piece left its own
        words among them."""
        kept: list[Span] = []
        places: list[Span] = []
        length = at = 0

        def keep(start: int, end: int) -> None:
            nonlocal length
            if start < end:
                kept.append((start, end))
                length += end - start

        for piece in self._pieces:
            keep(at, piece.start)
            at = piece.end
            behind = self._text[at : at + 1]
            start, end = piece.own
            if start == end and (not kept or self._text[kept[-1][1] - 1].isspace()):
                if behind in (" ", "\u00a0"):
                    at += 1
                elif not behind or behind in ".,;:)":
                    while kept and self._text[kept[-1][1] - 1].isspace():
                        first, last = kept.pop()
                        length -= last - first
                        keep(first, first + len(self._text[first:last].rstrip()))
            place = length
            keep(start, end)
            places.append((place, length))
        keep(at, len(self._text))
        return kept, places

    def _asked(
        self, own: str, bracket: Bracket, owners: tuple[Owner, ...], at: int
    ) -> Iterator[Voice]:
        """What a bracket asks for in words ("replace “a” by “b”")."""
        position = bracket.position
        said = self._said(bracket)
        if position is None:
            return
        old = self._text[slice(*position.old)].strip()
        words = self._spoken(position.words).text
        verb = position.verb
        if verb in (Verb.DELETE, Verb.REPLACE) and old:
            words = "" if verb is Verb.DELETE else words
            if own.count(old) == 1:
                start = own.index(old)
                yield Voice(owners, said, (Edit(start, start + len(old), words),))
                return
        elif position.takes_paragraph and is_at_edge(self._text, bracket):
            if "all" not in position.called or not stands_beside(self._text, bracket):
                yield Voice(owners, said, deletes=True, called=position.called)
                return
        elif verb is Verb.ADD and words:
            edit = addition(own, words, position.target, at)
            if edit is not None:
                yield Voice(owners, said, (edit,))
                return
        elif verb is Verb.ALT and words and not position.target:
            if self._may_be_all(words, bracket):
                yield Voice(owners, said, whole=words)
                return
            edit = place_edit(own, Edit(at, at, words, open=True))
            around = own[max(0, at - _BESIDE) : at] + own[at : at + _BESIDE]
            if not (edit.open and self._is_kept(around)):
                yield Voice(owners, said, (edit,))
                return
        asked = "" if old else self._text[slice(*bracket.words)].strip()
        self._unused.append(Unused(owners, said, verb in STANCES, asked))

    def _may_be_all(self, words: str, bracket: Bracket) -> bool:
        """Whether the words of a bracket may stand in the place of all that the clause says."""
        before, after = self._text[: bracket.start].strip(), self._text[bracket.end :]
        at_end = not after.strip(" .,;:")
        alike = words[:1].isupper() is (before or after.lstrip())[:1].isupper()
        return alike and (at_end or (not before and words.endswith((".", ",", ";", ":"))))
