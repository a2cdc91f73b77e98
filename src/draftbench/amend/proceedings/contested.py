"""The brackets that stand in a draft, each with what is recorded of it, and how one is opened or
ended in the text.

What stands is what the reader of notation finds, so it is the same as in exports and counts. A
bracket without a record is called by its clause and its place among the brackets that open there:
``op3[2]``.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from draftbench.amend.changesets.changes import Change, ChangeSet, Deletion, Splice
from draftbench.amend.changesets.wordchanges import CONTEXT
from draftbench.amend.negotiation import Negotiation
from draftbench.amend.notation import objects as notation
from draftbench.amend.notation.objects import Alternatives, Placeholder
from draftbench.amend.notation.whole import (
    DocumentNotation,
    bracket_count,
    document_notation,
    stretch_of,
)
from draftbench.amend.proceedings.brackets import Bracket, Ended, Sign, between_signs, plain
from draftbench.amend.proceedings.locks import state_in
from draftbench.amend.proceedings.state import Proceedings
from draftbench.amend.proceedings.terms import ClauseState, Ending
from draftbench.amend.redlines.redline import Redline, RedlineClause
from draftbench.amend.stamp import Stamp
from draftbench.compare.words.patches import patch_text
from draftbench.document import ClauseId, Document, RichText, spoken_labels
from draftbench.document.drafting import drafting_label
from draftbench.errors import ConflictError, UsageError
from draftbench.messages import message

Found = notation.Bracket | notation.Placeholder


@dataclass(frozen=True, slots=True)
class Contested:
    """A pair of brackets in the draft: from ``start`` of ``clause`` to before ``end`` of ``last``
    (code points; the same clause but for a bracket over several). ``id`` is that of its ``record``,
    else its place; ``within`` the id of the one directly around it; ``words`` what stands in it;
    ``owners`` the codes that the text names. ``stamp`` says who put its sign into the text (None:
    it stood in the base). ``found`` is what the reader of notation says of it."""

    id: str
    clause: ClauseId
    start: int
    last: ClauseId
    end: int
    depth: int
    within: str
    words: str
    owners: tuple[str, ...]
    found: Found
    record: Bracket | None = None
    stamp: Stamp | None = None


@dataclass(frozen=True, slots=True)
class Brackets:
    """All that stand, in the order in which they open, and the records of those that stand no
    more, each with how it ended."""

    standing: tuple[Contested, ...]
    ended: tuple[Bracket, ...]

    def of(self, id_: str) -> Contested | None:
        """The standing bracket of that id or place."""
        return next((one for one in self.standing if id_ in (one.id, place_of(one, self))), None)

    def opening_in(self, clause: ClauseId) -> tuple[Contested, ...]:
        """Those that open in a clause."""
        return tuple(one for one in self.standing if one.clause == clause)


def place_of(one: Contested, among: Brackets) -> str:
    """The clause of a bracket and its place there: ``op3[2]``."""
    return f"{one.clause}[{among.opening_in(one.clause).index(one) + 1}]"


def contested(
    draft: Document, proceedings: Proceedings | None = None, redline: Redline | None = None
) -> Brackets:
    """The brackets of ``draft``; ``redline`` (whose result it is) tells who put their signs in."""
    records = () if proceedings is None else proceedings.followed(draft).brackets
    waiting = {one.opening[:2]: one for one in records if one.ended is None}
    read = document_notation(draft)
    entries = {} if redline is None else _entries(redline)
    standing: list[Contested] = []
    around: list[tuple[tuple[int, int], str]] = []
    counted: dict[ClauseId, int] = {}
    for clause, found in read.brackets():
        last, end = _end(read, found, clause.id)
        counted[clause.id] = counted.get(clause.id, 0) + 1
        record = waiting.get((clause.id, found.start))
        if record is not None and record.closing[:2] != (last, end - 1):
            record = None
        if record is not None:
            del waiting[clause.id, found.start]
        id_ = f"{clause.id}[{counted[clause.id]}]" if record is None else record.id
        opens = (draft.position(clause.id), found.start)
        closes = (draft.position(last), end)
        while around and around[-1][0] <= opens:
            around.pop()
        words = between_signs(
            draft,
            Sign(clause.id, found.start, clause.text.text),
            Sign(last, end - 1, draft[last].text.text),
        )
        standing.append(
            Contested(
                id_,
                clause.id,
                found.start,
                last,
                end,
                len(around) + 1,
                around[-1][1] if around else "",
                words,
                _owners(found),
                found,
                record,
                _stamp(entries.get(clause.id), found.start),
            )
        )
        around.append((closes, id_))
    why = message("Its signs stand in the text, but are no longer read as a bracket.")
    gone = {one.id: replace(one, ended=Ended(Ending.LOST, why=why)) for one in waiting.values()}
    ended = (gone.get(one.id, one) for one in records)
    return Brackets(tuple(standing), tuple(one for one in ended if one.ended is not None))


def _end(read: DocumentNotation, found: Found, clause: ClauseId) -> tuple[ClauseId, int]:
    if isinstance(found, notation.Bracket) and found.goes_on:
        stretch = stretch_of(read, found, clause)
        if stretch is not None:
            return stretch.last, stretch.end
    return clause, found.end


def _owners(found: Found) -> tuple[str, ...]:
    if isinstance(found, notation.Placeholder):
        return ()
    return tuple(owner.code for owner in found.owners)


def _entries(redline: Redline) -> dict[ClauseId, RedlineClause]:
    """The entries of the clauses where they stand now."""
    return {one.clause.id: one for one in redline.entries if one.moved_away is None}


def _stamp(entry: RedlineClause | None, at: int) -> Stamp | None:
    """Who put the character ``at`` of the clause into the draft."""
    place = 0
    for run in () if entry is None else entry.runs:
        if run.deleted is None:
            place += len(run.text)
            if place > at:
                return run.inserted
    return None


def inner(one: Contested, among: Brackets) -> tuple[Contested, ...]:
    """The brackets inside of one, at any depth."""
    found: list[Contested] = []
    ids = {one.id}
    for other in among.standing:
        if other.within in ids:
            ids.add(other.id)
            found.append(other)
    return tuple(found)


def alternatives(draft: Document, one: Contested) -> tuple[int, int] | None:
    """Where the alternatives are that a bracket is one of (``[shall][should]``, ``[soon] or
    [later]``), in its clause; None where it is none."""
    for read in document_notation(draft).of(one.clause):
        sides = isinstance(read, notation.Alternatives) and read.options
        if sides and any(option.start == one.start for option in sides):
            return read.start, read.end
    return None


def beside(place: tuple[int, int], one: Contested, among: Brackets) -> tuple[Contested, ...]:
    """The brackets at the place of its alternatives that are not inside of one."""
    own = {one.id, *(other.id for other in inner(one, among))}
    return tuple(
        other
        for other in among.opening_in(one.clause)
        if place[0] <= other.start < place[1] and other.id not in own
    )


# How many brackets and options there are, by clause and in all: of any text and of a negotiation.
# Press and delegates follow a text by these numbers, version by version; they are what the reader
# of notation finds in the words, so that they are the same on the page.


@dataclass(frozen=True, slots=True)
class Count:
    """``brackets`` are pairs that open there, ``placeholders`` those of them that wait for words;
    ``alternatives`` sets of words or paragraphs of which one would stay, with ``options`` in all;
    ``versions`` paragraphs that are other versions of one ("7 alt"); ``recorded`` versions in
    undecided sets of alternatives, the base counted."""

    brackets: int = 0
    placeholders: int = 0
    alternatives: int = 0
    options: int = 0
    versions: int = 0
    recorded: int = 0

    def __add__(self, other: Count) -> Count:
        return Count(
            self.brackets + other.brackets,
            self.placeholders + other.placeholders,
            self.alternatives + other.alternatives,
            self.options + other.options,
            self.versions + other.versions,
            self.recorded + other.recorded,
        )


@dataclass(frozen=True, slots=True)
class Counts:
    """``total`` of the whole text, ``clauses`` those where there is something, in order; ``states``
    how many paragraphs are in each state (none is open once the draft as a whole was adopted),
    ``lost`` how many recorded brackets went with other changes."""

    total: Count
    clauses: Mapping[ClauseId, Count]
    states: Mapping[ClauseState, int] = field(default_factory=dict)
    lost: int = 0


def counted(document: Document, recorded: Mapping[ClauseId, int] | None = None) -> Counts:
    """The counts of a text alone; ``recorded`` are versions in undecided sets, by clause."""
    read = document_notation(document)
    options: dict[ClauseId, list[int]] = {}
    for one in read.options:
        options.setdefault(one.options[0].clauses[0], []).append(len(one.options))
    clauses: dict[ClauseId, Count] = {}
    for clause in document:
        found = read.of(clause.id)
        inline = [len(one.options) for one in found if isinstance(one, Alternatives)]
        sets = [*inline, *options.get(clause.id, ())]
        label = drafting_label(clause.label) if clause.label else None
        count = Count(
            bracket_count(found),
            sum(isinstance(one, Placeholder) for one in found),
            len(sets),
            sum(sets),
            int(label is not None and label.alternative),
            0 if recorded is None else recorded.get(clause.id, 0),
        )
        if count != Count():
            clauses[clause.id] = count
    return Counts(sum(clauses.values(), Count()), clauses)


def counts(negotiation: Negotiation) -> Counts:
    """The counts of the draft of a negotiation, at whatever moment that is a state of."""
    proceedings, draft = negotiation.proceedings, negotiation.draft
    recorded = Counter[ClauseId]()
    for one in proceedings.sets:
        if one.choice is None:
            recorded[one.clause] += len(one.members) + 1
    found = counted(draft, recorded)
    states = Counter(state_in(proceedings, draft, c.id) for c in draft if c.is_paragraph)
    states[ClauseState.DELETED] += sum(
        d.state is ClauseState.DELETED and c not in draft and _counts_in(negotiation.base, c)
        for c, d in proceedings.states.items()
    )
    if negotiation.poll.adopted is not None:
        del states[ClauseState.OPEN]
    lost = sum(
        one.ended is not None and one.ended.how.value == "lost"
        for one in contested(draft, proceedings).ended
    )
    return Counts(found.total, found.clauses, {s: n for s, n in states.items() if n}, lost)


def _counts_in(base: Document, clause: ClauseId) -> bool:
    return clause not in base or base[clause].is_paragraph


# Putting brackets into a text and taking them out again, as change sets of exactly these words.


def opened(draft: Document, first: ClauseId, start: int, last: ClauseId, end: int) -> ChangeSet:
    """The change set that puts brackets around what stands from ``start`` of ``first`` to before
    ``end`` of ``last``."""
    signs = (
        Splice(first, start, start, "", RichText("[")),
        Splice(last, end, end, "", RichText("]")),
    )
    return exact(draft, signs)


def ended(
    draft: Document,
    one: Contested,
    how: Ending,
    text: str = "",
    *,
    place: tuple[int, int] | None = None,
) -> ChangeSet:
    """The change set that ends a standing bracket: keeps its words, takes them out, or puts
    ``text`` in their place; all else at the ``place`` of its alternatives goes. What names whose it
    is goes with the signs. Raises ConflictError where there are no words to keep, or more than the
    bracket's clauses would go."""
    new = RichText(" ".join(text.split()))
    if how is Ending.REPLACED and not new.text:
        raise UsageError("Write the words that take the place of the bracket, or remove it.")
    before, behind = _gaps(draft, one) if place is None else (RichText(), RichText())
    if how is Ending.KEPT:
        splices = list(_kept(one, before, behind))
    elif how is Ending.REPLACED and one.last == one.clause:
        splices = [Splice(one.clause, one.start, _reach(one), "", before + new + behind)]
    else:
        return _without(draft, one, new)
    if place is not None:
        splices.append(Splice(one.clause, place[0], one.start, "", RichText()))
        splices.append(Splice(one.clause, _reach(one), place[1], "", RichText()))
    return exact(draft, (s for s in splices if s.start < s.end or s.new))


def _without(draft: Document, one: Contested, new: RichText) -> ChangeSet:
    """Without the bracket and its words; ``new`` stands where it opened."""
    splices: list[Splice] = []
    gone: list[ClauseId] = []
    for clause, *stretch in _stretches(draft, one):
        here = new if clause == one.clause else RichText()
        whole = draft[clause].text.text
        start, end = stretch if here.text else _with_space(whole, *stretch)
        if here.text or any(c.isalnum() for c in whole[:start] + whole[end:]):
            splices.append(Splice(clause, start, end, "", here))
        else:
            gone.append(clause)
    _all_inside(draft, gone)
    tops = [c for c in gone if draft[c].parent not in gone]
    return exact(draft, splices, tops)


def _kept(one: Contested, before: RichText, behind: RichText) -> Iterator[Splice]:
    found = one.found
    words = found.words if isinstance(found, notation.Bracket) else (0, 0)
    several = one.last != one.clause
    if (
        isinstance(found, notation.Placeholder)
        or found.position is not None
        or (words[0] >= words[1] and not several)
    ):
        raise ConflictError(
            "There are no words in that bracket to keep; remove it, or replace it by words."
        )
    start, end = (words[0], one.end - 1) if several else words
    yield Splice(one.clause, one.start, start, "", before)
    yield Splice(one.last, end, _reach(one), "", behind)


def _gaps(draft: Document, one: Contested) -> tuple[RichText, RichText]:
    """The spaces that words need which stood directly beside other brackets."""
    before = draft[one.clause].text.text[: one.start]
    behind = draft[one.last].text.text[_reach(one) :]
    return RichText(" " * before.endswith("]")), RichText(" " * behind.startswith("["))


def _reach(one: Contested) -> int:
    """Where the bracket ends, names behind it included."""
    found = one.found
    if isinstance(found, notation.Bracket) and found.attribution is not None:
        behind = found.attribution
        if one.last == one.clause and behind.start >= found.end:
            return behind.end
    return one.end


def _stretches(draft: Document, one: Contested) -> Iterator[tuple[ClauseId, int, int]]:
    """What of each clause lies in the bracket, signs and names included."""
    first, last = draft.position(one.clause), draft.position(one.last)
    for at in range(first, last + 1):
        clause = draft.clauses[at]
        start = one.start if at == first else 0
        yield clause.id, start, _reach(one) if at == last else len(clause.text)


def _with_space(text: str, start: int, end: int) -> tuple[int, int]:
    """The stretch with the white space that would be left over."""
    before, after = text[:start], text[end:]
    if after[:1].isspace() and (not before.strip() or before[-1:].isspace()):
        return start, end + 1
    if before[-1:].isspace() and (not after or after[0] in ",.;:!?)]"):
        return start - 1, end
    return start, end


def _all_inside(draft: Document, gone: list[ClauseId]) -> None:
    for clause in gone:
        if any(c.id not in gone for c in draft.subtree(clause)):
            name = spoken_labels(draft)[clause] or message("the clause")
            raise ConflictError(
                "{name} has sub-paragraphs outside the bracket; delete {name} instead.", name=name
            )


def place_of_words(draft: Document, clause: ClauseId, words: str, nth: int = 0) -> tuple[int, int]:
    """Where ``words`` stand in a clause (code points); they must occur once, or ``nth`` says which
    of them is meant (from 1). Raises UsageError."""
    text = draft[clause].text
    here = plain(text.text)
    places: list[int] = []
    at = here.find(words) if words else -1
    while at >= 0:
        places.append(at)
        at = here.find(words, at + 1)
    name = spoken_labels(draft)[clause] or message("the clause")
    if not places or (nth == 0 and len(places) > 1) or nth > len(places):
        msg = (
            message(
                "The words occur {count} times in {name}; quote words that occur once, or say "
                "which is meant.",
                name=name,
                count=len(places),
            )
            if places
            else message(
                "The words do not occur in {name}; quote words that are there.",
                name=name,
            )
        )
        raise UsageError(msg)
    start = places[max(nth, 1) - 1]
    return _with_notes(text, start, left=True), _with_notes(text, start + len(words), left=False)


def _with_notes(text: RichText, place: int, *, left: bool) -> int:
    """A place in the plain text, counted with note marks: those at it stand before it at the
    ``left`` edge of words, else behind it."""
    for at in text.note_positions():
        if at < place or (left and at == place):
            place += 1
    return place


def exact(draft: Document, splices: Iterable[Splice], gone: Iterable[ClauseId] = ()) -> ChangeSet:
    """The change set of exactly these splices and deletions on ``draft``; the splices need no
    quotes, they are made here, and those that touch become one."""
    by_clause: dict[ClauseId, list[Splice]] = {}
    for splice in sorted(splices, key=lambda s: (s.start, s.end)):
        own = by_clause.setdefault(splice.clause, [])
        if own and own[-1].end == splice.start:
            own[-1] = replace(own[-1], end=splice.end, new=own[-1].new + splice.new)
        else:
            own.append(splice)
    changes: list[Change] = []
    seen: dict[ClauseId, RichText] = {}
    patches: dict[ClauseId, str] = {}
    for clause, own in by_clause.items():
        text = draft[clause].text
        new = text
        changes.extend(
            replace(
                one,
                old=text.text[one.start : one.end],
                before=text.text[max(0, one.start - CONTEXT) : one.start],
                after=text.text[one.end : one.end + CONTEXT],
            )
            for one in own
        )
        for one in reversed(own):
            new = new.splice(one.start, one.end, one.new)
        seen[clause] = text
        if new.text != text.text:
            patches[clause] = patch_text(text.text, new.text)
    for clause in gone:
        changes.append(Deletion(clause))
        seen.update((c.id, c.text) for c in draft.subtree(clause))
    return ChangeSet(draft.fingerprint, tuple(changes), seen, patches)
