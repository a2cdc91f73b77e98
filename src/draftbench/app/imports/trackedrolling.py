"""A rolling text that comes back with tracked changes: its text without the small print, counts,
struck words and brackets that it prints beside it, and what others propose in these, as each author
changed them."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from itertools import pairwise

from draftbench.amend.changesets.changes import Change, ChangeSet, Insertion, Relocation, Splice
from draftbench.amend.changesets.editing import apply, between
from draftbench.amend.notation import Bracket, read_notation
from draftbench.amend.placement.twins import FLOOR, alike, clauses_of, wishes
from draftbench.amend.redlines.hands import without_looks
from draftbench.app.imports.amendedbrackets import not_taken
from draftbench.app.imports.attributed import read_clause
from draftbench.app.imports.batch import Remark
from draftbench.app.imports.knownbrackets import KnownBrackets
from draftbench.app.imports.markedfiles import Listing, Printed, Work, touched
from draftbench.app.imports.othervoices import Proposal, works_of_others
from draftbench.app.imports.printedlines import known_paragraph, printed_key
from draftbench.app.imports.retyped import Retyped
from draftbench.app.imports.sentparagraphs import words_of
from draftbench.app.imports.smallprint import as_printed, is_small_print, struck_words
from draftbench.document import Document, RichText
from draftbench.formats.docx.read.asides import Aside, with_asides_apart
from draftbench.formats.docx.read.markedup import MarkedUp, marked_up
from draftbench.formats.docx.read.reader import read_docx
from draftbench.formats.docx.read.shown import View
from draftbench.formats.imported import Imported
from draftbench.progress import Progress, silent

Span = tuple[int, int]
_LABEL = 12
"""A number before a paragraph has fewer characters than this."""


@dataclass(frozen=True, slots=True)
class Rolling:
    """A rolling text with tracked changes: as it was ``before`` them, with those of each author
    alone, and with all."""

    before: Imported
    hands: tuple[tuple[str, Imported], ...]
    after: Imported


def look(
    data: bytes,
    name: str,
    choose: Callable[[Imported], Document],
    texts: Sequence[Document],
    known_brackets: KnownBrackets,
    progress: Progress = silent,
) -> tuple[MarkedUp, Rolling | None]:
    """A .docx file as :func:`marked_up` reads it; where it is a rolling text with tracked changes,
    without all that stands in it beside the text, and with all that. ``texts`` are the versions
    that it may be, ``known_brackets`` know what is printed of them. Raises as
    :func:`marked_up`."""
    marked = marked_up(data, name, choose, progress)
    if not marked.hands or not any(is_small_print(clause.text.plain) for clause in marked.text):
        return marked, None
    data = with_asides_apart(data, name, _is_beside(texts))
    own = marked_up(data, name, choose, progress, _asides(texts, known_brackets))
    authors = [hand.author.name for hand in marked.hands]
    hands = tuple((one, read_docx(data, name, authors=frozenset({one}))) for one in authors)
    before = read_docx(data, name, View.REJECTED)
    return own, Rolling(before, hands, read_docx(data, name))


def with_printed(
    works: Sequence[Work],
    rolling: Rolling,
    version: Document,
    prepared: Callable[[Imported], Retyped],
) -> tuple[tuple[Work, ...], tuple[Remark, ...], tuple[Remark, ...], Listing]:
    """The ``works`` of the authors of a rolling text of the ``version``, each read as a copy would
    be in which nothing is tracked where the text prints proposals, and behind them those proposals,
    as each author changed them, if at all; what of that could not be read; whose each proposal is;
    and what the small print says of them."""
    before, after = prepared(rolling.before), prepared(rolling.after)
    known = {_key(one) for one in before.proposals}
    views = {author: prepared(imported) for author, imported in rolling.hands}
    known_hands = {work.author for work in works}  # who changed only what is printed has none
    nothing = ChangeSet(version.fingerprint, ())
    more = (Work(one, "", version, version, nothing) for one in views if one not in known_hands)
    hands = [
        _read_anew(work, before, views[work.author]) if work.author in views else work
        for work in (*works, *more)
    ]
    found: list[Work] = []
    named: dict[Remark, None] = {}
    struck: set[tuple[frozenset[str], str]] = set()
    seen = set(known)
    lost: dict[Remark, None] = {}
    unprinted = {one.codes for one in after.listing.unprinted}
    for author, now in views.items():
        new = [one for one in now.proposals if _key(one) not in known]
        left = {_key(one) for one in now.proposals}
        seen |= left
        lost |= dict.fromkeys(one for one in _unread(now) if one not in before.doubts)
        gone = [one for one in before.proposals if _key(one) not in left]
        answers = _answers(gone, new)
        for at, one in enumerate(gone):
            if at in answers:
                found += works_of_others(version, [answers[at]], author, one.changes)
                continue
            struck.add(_key(one))
            if _key(one)[0] not in unprinted:
                lost[not_taken(Printed(author, one.where, one.said))] = None
        own = [one for one in new if one not in answers.values()]
        found += works_of_others(version, own)
        whose = zip(now.proposals, now.named, strict=True)
        named |= dict.fromkeys(remark for one, remark in whose if one in own)
    if len(views) > 1:
        both = (one for one in after.proposals if _key(one) not in seen)
        lost |= dict.fromkeys(not_taken(Printed("", one.where, one.said)) for one in both)
    there = [one for one in before.proposals if _key(one) not in struck]
    whose = zip(before.proposals, before.named, strict=True)
    said = (*(remark for one, remark in whose if one in there), *named)
    printed = works_of_others(version, there)
    return (*hands, *printed, *found), tuple(lost), said, after.listing


def _read_anew(work: Work, before: Retyped, now: Retyped) -> Work:
    """The work of an author with the words of clauses about which the file prints proposals as they
    read in the file with the changes of that author alone (``now``), and without the paragraphs
    that are brackets with names."""
    known = {_key(one) for one in before.proposals}
    new = [one for one in now.proposals if _key(one) not in known]
    about = {
        clause
        for one in (*before.proposals, *new)
        for clause in clauses_of(wishes(one.changes))
        if clause in work.text
    }
    shaped = {
        one.clause
        for one in (*work.changes.changes, *now.changes.changes)
        if not isinstance(one, Insertion | Splice)
    }
    about -= shaped | touched(before.changes, work.text) | frozenset(work.upon or ())
    brought = _brought(new)
    left = {_key(one) for one in now.proposals}
    freed = _brought(one for one in before.proposals if _key(one) not in left)
    said = {" ".join(one.said.split()) for one in new}
    kept: list[Change] = []
    for change in work.changes.changes:
        if isinstance(change, Splice) and change.clause in about:
            continue
        if isinstance(change, Insertion) and new:
            rest = (c for c in change.clauses if " ".join(c.text.plain.split()) not in said)
            own = tuple(c for c in rest if not _is_of(c.text, brought))
            kept += [replace(change, clauses=own)] if own else []
        else:
            kept.append(change)
    words, _ = without_looks(now.changes)
    kept += (one for one in words.changes if isinstance(one, Splice) and one.clause in about)
    kept += (  # its brackets were taken off, and its words left
        one
        for one in words.changes
        if isinstance(one, Insertion) and all(c.text.text in freed for c in one.clauses)
    )
    if set(kept) == set(work.changes.changes):
        return work
    its = replace(work.changes, changes=tuple(kept))
    moving = {one.clause for one in kept if isinstance(one, Relocation)}
    with suppress(ValueError):
        text = apply(work.text, its)
        made = between(work.text, text, splits=its.splits, joins=its.joins, moving=moving)
        return replace(work, changes=made)
    return replace(work, changes=words)


def _brought(some: Iterable[Proposal]) -> list[str]:
    """The words of the new paragraphs of proposals."""
    return [
        clause.text.text
        for one in some
        for change in one.changes.changes
        if isinstance(change, Insertion)
        for clause in change.clauses
    ]


def _is_of(text: RichText, brought: Sequence[str]) -> bool:
    """Whether a new paragraph is a bracket with a name that brings one of these."""
    named = any(isinstance(one, Bracket) and one.attribution for one in read_notation(text))
    return named and any(words in text.text for words in brought)


def _key(one: Proposal) -> tuple[frozenset[str], str]:
    return frozenset(each.code for each in one.delegations), " ".join(one.said.split())


def _answers(gone: Sequence[Proposal], new: Sequence[Proposal]) -> dict[int, Proposal]:
    """Of proposals that are not in the text any more, by their places, those of the ``new`` that
    are other wordings of them: the most alike first, and the less alike only where none is left
    over."""
    found: dict[int, Proposal] = {}
    taken: set[int] = set()
    pairs = [
        (alike(one.said, each.said), at, own)
        for at, one in enumerate(gone)
        for own, each in enumerate(new)
        if _is_about(each, one)
    ]
    for likeness, at, own in sorted(pairs, key=lambda pair: -pair[0]):
        if at not in found and own not in taken:
            rivals = {a for _, a, b in pairs if b == own}, {b for _, a, b in pairs if a == at}
            if likeness >= FLOOR or len(rivals[0]) == len(rivals[1]):
                found[at] = new[own]
                taken.add(own)
    return found


def _is_about(one: Proposal, other: Proposal) -> bool:
    """Whether two proposals are of the same delegations and about the same place."""
    places, others = ({wish[:2] for wish in wishes(each.changes)} for each in (one, other))
    return not _key(one)[0].isdisjoint(_key(other)[0]) and not places.isdisjoint(others)


def _unread(file: Retyped) -> Iterator[Remark]:
    return (one for one in file.doubts if one.code in _UNREAD)


_UNREAD = frozenset(
    {
        "bracket-named",
        "bracket-not-placed",
        "bracket-not-understood",
        "bracket-spares",
        "unknown-delegation",
    }
)


def _is_beside(texts: Sequence[Document]) -> Callable[[str], bool]:
    """What says whether a paragraph is small print, and none of a clause of the ``texts``."""
    is_kept, _ = words_of([clause for text in texts for clause in text])
    return lambda words: is_small_print(words) and not is_kept(words)


def _asides(
    texts: Sequence[Document], known_brackets: KnownBrackets
) -> Callable[[str, Sequence[Span]], Sequence[Aside]]:
    """What says which stretches of a paragraph of a rolling text are not the text, given which of
    its words are struck out; but for what one of ``texts`` has."""
    lines = (line for text in texts for line in known_brackets.lines(text) if not line.deleters)
    printed = {line.key: line for line in lines}
    clauses = [clause for text in texts for clause in text]
    is_kept, is_clause = words_of(clauses)
    is_beside = _is_beside(texts)
    known = {words.strip() for clause in clauses for words in struck_words(clause.text)}

    def named(words: str) -> Iterator[Span]:
        """What is not a clause's own because somebody is named in brackets."""
        text = RichText(words)
        line = printed.get(printed_key(words))
        known = None if line is None else known_paragraph(words, line)
        notation = as_printed(words, read_notation(text))
        reading = read_clause(text, notation, is_kept, is_clause, known)
        own = reading.own
        if own is None and reading.mine:
            at = words.find(reading.text.text)
            own = ((at, at + len(reading.text)),)
        for (_, start), (end, _) in pairwise([(0, 0), *(own or ()), (len(words), 0)]):
            if start < end:
                yield start, end

    def of(words: str, struck: Sequence[Span]) -> Sequence[Aside]:
        whole = (0, len(words))
        struck = [(start, end) for start, end in struck if words[start:end].strip() not in known]
        if is_beside(words) or whole in struck:
            return ((*whole, False),)
        if not unicodedata.is_normalized("NFC", words):
            return [(start, end, False) for start, end in struck]
        lead = words.find("\t", 0, _LABEL) + 1
        brackets = [
            (lead + one.start, lead + one.end)
            for one in read_notation(RichText(words[lead:]))
            if isinstance(one, Bracket) and one.attribution
        ]
        found = [(lead + start, lead + end, True) for start, end in named(words[lead:])]
        found += (
            (start, end, False)
            for start, end in struck
            if not any(first <= start and end <= last for first, last in brackets)
        )
        return ((*whole, True),) if found == [(lead, len(words), True)] else sorted(found)

    return of
