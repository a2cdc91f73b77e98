"""The brackets that a rolling text prints around words of the text which a proposal replaces, where
the sender took that proposal out and left them: they are the program's, and nobody's amendment."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from draftbench.amend.amendment import Outcome
from draftbench.amend.changesets.bracketpairs import bracket_pairs
from draftbench.amend.changesets.changes import ChangeSet, Deletion, Relocation, Splice
from draftbench.amend.changesets.editing import apply, between
from draftbench.amend.changesets.wholebrackets import OPTIONS, printed_pieces
from draftbench.amend.negotiation import Negotiation
from draftbench.amend.notation import Bracket, Unbalanced, read_notation
from draftbench.amend.placement.placing import place
from draftbench.amend.redlines.hands import without_looks
from draftbench.amend.registers.subamendments import is_sub
from draftbench.app.imports.markedfiles import MarkedFile, Work
from draftbench.app.imports.typography import carry_place
from draftbench.document import Clause, ClauseId, Document, RichText

Places = dict[ClauseId, set[tuple[int, int]]]


def without_left_brackets(state: Negotiation, file: MarkedFile) -> MarkedFile:
    """A file of which the sender proposes no brackets that only the rolling text has printed."""
    if not (file.listing.counted or file.listing.listed or file.listing.bare):
        return file
    printed: Places = defaultdict(set)
    for work in file.works:
        if work.printed is not None:
            _add_places(printed, work.changes, work.text)
    works = tuple(
        _without(work, _replaced(state, work.text), printed) if _is_sender(work) else work
        for work in file.works
    )
    return replace(file, works=works)


def _is_sender(work: Work) -> bool:
    return not work.named and work.parent is None and bool(work.changes.changes)


def _replaced(state: Negotiation, text: Document) -> Places:
    """The words of a text that amendments replace or delete, by their clauses."""
    found: Places = defaultdict(set)
    for entry in state.entries:
        if is_sub(entry.amendment):
            continue
        placed = place(entry.amendment.changes, text)
        if placed.changes is None or placed.outcome is Outcome.CONTAINED:
            continue
        _add_places(found, placed.changes, text)
        for change in placed.changes.changes:
            if isinstance(change, Deletion):
                found[change.clause].add((0, len(text[change.clause].text.text)))
    return found


def _add_places(places: Places, changes: ChangeSet, text: Document) -> None:
    """Adds the words of a text that are printed in brackets before what would take their place."""
    edits: dict[ClauseId, list[Splice]] = defaultdict(list)
    for one in changes.changes:
        if isinstance(one, Splice):
            edits[one.clause].append(one)
    for clause, own in edits.items():
        words = text[clause].text.text
        for (start, end), _ in printed_pieces(text[clause].text, own):
            if said := words[start:end].strip():
                first = words.index(said, start)
                places[clause].add((first, first + len(said)))


def _without(work: Work, replaced: Places, printed: Places) -> Work:
    text, changes = work.text, work.changes
    new = apply(text, changes)
    bare: list[Clause] = []
    for clause, places in replaced.items():
        left = places - printed.get(clause, set())
        if clause in text and clause in new and new[clause].text != text[clause].text:
            words = _bare(text[clause].text, new[clause].text, left)
            if words != new[clause].text:
                bare.append(replace(new[clause], text=words))
    if not bare:
        return work
    moving = {one.clause for one in changes.changes if isinstance(one, Relocation)}
    made = between(
        text, new.with_words(bare), splits=changes.splits, joins=changes.joins, moving=moving
    )
    return replace(work, changes=without_looks(made)[0])


def _bare(was: RichText, now: RichText, places: Collection[tuple[int, int]]) -> RichText:
    """The words without the brackets around what stands in one of the ``places`` as it was."""
    starts, ends = ({place[at] for place in places} for at in (0, 1))
    gone: list[tuple[int, int, RichText]] = []
    there: list[Bracket] = []
    for one in read_notation(now):
        if isinstance(one, Unbalanced):
            opens = one.sign == "["
            place = carry_place(was.text, now.text, *[one.end if opens else one.start] * 2)[0]
            if place in (starts if opens else ends):
                gone.append((one.start, one.end, RichText()))
            continue
        if not isinstance(one, Bracket) or one.attribution or one.opened_before or one.goes_on:
            continue
        first, last = one.start + 1, one.end - 1
        start, end, _ = carry_place(was.text, now.text, first, last)
        near = ((a, b) for a in (start, start - 1) for b in (end, end + 1))  # "[[" is unclear
        if any(
            was.text[a:b] == now.text[first:last]
            and (a in starts and b in ends and was.text[a - 1 : a] != "[")
            for a, b in near
        ):
            there.append(one)
    for one in _without_options(was.text, now.text, there):
        gone.append((one.start, one.start + 1, RichText()))
        gone.append((one.end - 1, one.end, RichText()))
    return now.spliced(sorted(gone, key=lambda each: each[0])) if gone else now


def _without_options(was: str, now: str, there: Sequence[Bracket]) -> Iterator[Bracket]:
    """The brackets but for those that are one of several options which the sender wrote: another
    bracket stands beside them, and neither it nor its words did before."""
    if OPTIONS.search(was):
        yield from there
        return
    starts, ends = {one.start: one for one in there}, {one.end: one for one in there}
    pairs = dict(bracket_pairs(now))
    opened = {closing: opening for opening, closing in pairs.items()}
    options: set[Bracket] = set()
    for found in OPTIONS.finditer(now):
        end, start = found.start() + 1, found.end() - 1
        one, other = ends.get(end), starts.get(start)
        if one is not None and other is None and start in pairs:
            inner = now[start + 1 : pairs[start]]
            if not _stood(was, f"{now[one.start + 1 : end - 1]} {inner}"):
                options.add(one)
        if other is not None and one is None and end - 1 in opened:
            inner = now[opened[end - 1] + 1 : end - 1]
            if not _stood(was, f"{inner} {now[start + 1 : other.end - 1]}"):
                options.add(other)
    yield from (one for one in there if one not in options)


def _stood(was: str, words: str) -> bool:
    return " ".join(words.split()) in " ".join(was.split())
