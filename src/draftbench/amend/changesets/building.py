"""Making changes: first of the words, which give every clause and every part of one its text, then
of the tree."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from draftbench.amend.changesets.changes import (
    Change,
    Deletion,
    Insertion,
    Join,
    Relocation,
    Slot,
    Splice,
    Split,
)
from draftbench.document import Clause, ClauseId, ClauseKind, Document, RichText
from draftbench.document.labels import hand_labels_on
from draftbench.document.richtext import join
from draftbench.language.words import is_word, tokens

Arrival = Insertion | Relocation


def built(base: Document, changes: Sequence[Change]) -> Document:
    """``base`` with all of ``changes`` made. Raises ValueError where they break the invariants of
    a change set."""
    return made(base, changes)[0]


def made(base: Document, changes: Sequence[Change]) -> tuple[Document, Sequence[Clause]]:
    """As :func:`built`, with the clauses among which those are that are not as ``base`` has
    them."""
    splices: dict[ClauseId, list[Splice]] = {}
    for change in changes:
        if not isinstance(change, Splice):
            return _Builder(base, changes).result()
        splices.setdefault(change.clause, []).append(change)
    fresh = [
        replace(base[clause], text=spliced(base[clause].text, own))
        for clause, own in splices.items()
    ]
    document = base.with_words(fresh)
    hand_labels_on(base, document, fresh)
    return document, fresh


def seams(base: Document, changes: Sequence[Change]) -> Mapping[ClauseId, tuple[int, int]]:
    """Where the words of each clause that goes on in another stand in that one's text once
    ``changes`` are made, and where the other's own do."""
    return _Builder(base, changes).seams


def spliced(text: RichText, splices: Iterable[Splice], start: int = 0) -> RichText:
    """The text with splices made, whose coordinates count from ``start`` characters before it."""
    parts: list[RichText] = []
    at = 0
    for splice in sorted(splices, key=lambda s: (s.start, s.end)):
        parts += [text.slice(at, splice.start - start), splice.new]
        at = splice.end - start
    if not parts:
        return text
    return join((*parts, text.slice(at, len(text.text))))


def parted(
    text: RichText, splices: Sequence[Splice], splits: Sequence[Split]
) -> tuple[RichText, ...]:
    """The parts of a text that is edited and split, in order. Words put in at a break of no width
    go to the part before it; words that go take the white space on their other side with them,
    rather than that of a break. Raises ValueError where a splice reaches over a break."""
    left = sorted(
        (beside_breaks(splice, splits, text.text) for splice in splices),
        key=lambda s: (s.start, s.end),
    )
    parts: list[RichText] = []
    start = 0
    for stop, following in (
        *((s.start, s.end) for s in sorted(splits, key=lambda s: s.start)),
        (len(text.text), len(text.text)),
    ):
        own = [s for s in left if start <= s.start and s.end <= stop]
        left = [s for s in left if s not in own]
        parts.append(spliced(text.slice(start, stop), own, start))
        start = following
    if left:
        msg = "a splice reaches over the break of a split clause"
        raise ValueError(msg)
    return tuple(parts)


def beside_breaks(splice: Splice, splits: Sequence[Split], text: str) -> Splice:
    """The splice, if it only takes words out, where it takes along the white space on their other
    side rather than that of a break."""
    if splice.new.text or splice.start == splice.end:
        return splice
    gaps = [(split.start, split.end) for split in splits]
    place = beside(text, splice.start, splice.end, gaps)
    if place is None or place == (splice.start, splice.end):
        return splice
    return replace(splice, start=place[0], end=place[1], old=text[slice(*place)])


class _Builder:
    def __init__(self, base: Document, changes: Sequence[Change]) -> None:
        self._base = base
        self._splices: dict[ClauseId, list[Splice]] = {}
        self._splits: dict[ClauseId, list[Split]] = {}
        self._joined: dict[ClauseId, list[Join]] = {}
        self._gone: set[ClauseId] = set()
        self._moved: set[ClauseId] = set()
        self._arrivals: dict[Slot, list[Arrival]] = {}
        self._new: dict[ClauseId | None, list[Clause]] = {}
        for change in changes:
            self._enter(change)
        self._parts: dict[ClauseId, tuple[Clause, ...]] = {}
        self._texts: dict[ClauseId, RichText] = {}
        self.seams: dict[ClauseId, tuple[int, int]] = {}
        self._write()
        self._out: list[Clause] = []
        self._placed: set[ClauseId] = set()
        self._tops = self._touched(changes)

    def _touched(self, changes: Sequence[Change]) -> dict[ClauseId, int]:
        """The clauses at the top under which something changes, or behind which something comes,
        with their places in the base, in order. The others stay as they are."""
        named: set[ClauseId | None] = set()
        for change in changes:
            match change:
                case Splice() | Split() | Deletion():
                    named.add(change.clause)
                case Join():
                    named.update((change.clause, change.into))
                case Insertion():
                    named.update(change.slot)
                case Relocation():
                    named.update((change.clause, *change.slot))
        tops = {
            self._top(clause) for clause in named if clause is not None and clause in self._base
        }
        return {top: at for at, top in sorted((self._base.position(top), top) for top in tops)}

    def _top(self, clause: ClauseId) -> ClauseId:
        while (parent := self._base[clause].parent) is not None:
            clause = parent
        return clause

    def _enter(self, change: Change) -> None:
        match change:
            case Splice():
                self._splices.setdefault(change.clause, []).append(change)
            case Split():
                self._splits.setdefault(change.clause, []).append(change)
            case Join():
                self._joined.setdefault(change.into, []).append(change)
                self._gone.add(change.clause)
            case Deletion():
                self._gone.add(change.clause)
            case Insertion():
                self._arrivals.setdefault(change.slot, []).append(change)
                inside = {clause.id for clause in change.clauses}
                for clause in change.clauses[1:]:
                    if clause.parent not in inside:
                        msg = "an insertion holds one clause and what hangs on it"
                        raise ValueError(msg)
                    self._new.setdefault(clause.parent, []).append(clause)
            case Relocation():
                self._moved.add(change.clause)
                self._arrivals.setdefault(change.slot, []).append(change)

    def _write(self) -> None:
        """The text of every clause and part that changes its words."""
        place: dict[ClauseId, tuple[int, int]] = {}
        for clause in {**self._splices, **self._splits}:
            splits = sorted(self._splits.get(clause, ()), key=lambda s: s.start)
            texts = parted(self._base[clause].text, self._splices.get(clause, ()), splits)
            ids = (clause, *(split.new for split in splits))
            self._texts |= dict(zip(ids, texts, strict=True))
            for number, split in enumerate(splits, 1):
                place[split.new] = (self._base.position(clause), number)
            self._parts[clause] = tuple(
                replace(self._base[clause], id=split.new, label="") for split in splits
            )
        for into, joins in self._joined.items():
            ordered = sorted(
                joins,
                key=lambda j: place.get(j.clause) or (self._base.position(j.clause), 0),
            )
            if any(j.clause in self._joined for j in ordered) or into in self._gone:
                msg = f"clause {into} cannot take up another and go on in one itself"
                raise ValueError(msg)
            pieces = [self._text(into)]
            at = len(pieces[0])
            self.seams[into] = 0, at
            for change in ordered:
                pieces += [change.glue, self._text(change.clause)]
                self.seams[change.clause] = at + len(pieces[-2]), at + sum(map(len, pieces[-2:]))
                at = self.seams[change.clause][1]
            self._texts[into] = join(pieces)

    def _text(self, clause: ClauseId) -> RichText:
        known = self._texts.get(clause)
        return self._base[clause].text if known is None else known

    def result(self) -> tuple[Document, Sequence[Clause]]:
        pieces = [(0, 0, self._made(Slot(None, None)))]
        for top, at in self._tops.items():
            row = self._row(top)
            if row:
                self._put_row(top, row, None, 0)
            pieces.append((at, at + len(self._base.subtree(top)), self._made(Slot(None, top))))
        for slot, arrivals in self._arrivals.items():
            for arrival in arrivals:
                first = arrival.clause if isinstance(arrival, Relocation) else arrival.clauses[0].id
                if first not in self._placed:
                    msg = f"nothing can come after {slot.after} in {slot.parent}"
                    raise ValueError(msg)
        for into in self._joined:
            if into not in self._placed:
                msg = f"clause {into}, in which another is to go on, does not stand in the text"
                raise ValueError(msg)
        fresh = [clause for _, _, clauses in pieces for clause in clauses]
        return self._base.with_pieces(pieces), fresh

    def _made(self, slot: Slot) -> tuple[Clause, ...]:
        """What was put since the last time, and what arrives in a slot."""
        self._arrive(slot, None, 0)
        made = tuple(self._out)
        self._out.clear()
        return made

    def _children(
        self, parent: ClauseId | None, holder: ClauseId | None, level: int, shift: int
    ) -> None:
        """Puts what hangs on ``parent`` so that it hangs on ``holder``; ``level`` is that of its
        items, ``shift`` what a move of an ancestor adds to the levels of items that came along."""
        self._arrive(Slot(parent, None), holder, level)
        for child in self._base.children(parent):
            row = self._row(child)
            if row:
                self._put_row(child, row, holder, shift)
            self._arrive(Slot(parent, child), holder, level)
        for clause in self._new.get(parent, ()):
            self._put(clause, holder, 0)
            self._arrive(Slot(parent, clause.id), holder, level)

    def _row(self, clause: ClauseId) -> tuple[Clause, ...]:
        """The clause and its parts, as far as they stay where the clause stands."""
        own = () if clause in self._gone or clause in self._moved else (self._base[clause],)
        parts = self._parts.get(clause, ())
        if clause in self._moved and parts:
            parts = ()  # they go with it
        staying = (p for p in parts if p.id not in self._moved and p.id not in self._gone)
        return (*own, *staying)

    def _arrive(self, slot: Slot, holder: ClauseId | None, level: int) -> None:
        for arrival in sorted(self._arrivals.get(slot, ()), key=_rank):
            if isinstance(arrival, Insertion):
                self._put(arrival.clauses[0], holder, 0)
                continue
            clause = self._base.get(arrival.clause) or self._part(arrival.clause)
            kind = arrival.kind or clause.kind
            shift = 0
            if kind is ClauseKind.ITEM:
                shift = level - clause.level
            elif clause.kind is ClauseKind.ITEM:
                shift = -clause.level
            row = tuple(
                _ranked(part, kind, part.level + shift)
                for part in (clause, *self._parts.get(clause.id, ()))
                if part.id == clause.id or part.id not in self._moved | self._gone
            )
            self._put_row(clause.id, row, holder, shift, moved=True)

    def _part(self, clause: ClauseId) -> Clause:
        for parts in self._parts.values():
            for part in parts:
                if part.id == clause:
                    return part
        msg = f"there is no clause {clause} to move"
        raise ValueError(msg)

    def _put_row(
        self,
        clause: ClauseId,
        row: Sequence[Clause],
        holder: ClauseId | None,
        shift: int,
        *,
        moved: bool = False,
    ) -> None:
        """Puts a clause and its parts, with what hangs on the clause on the last of them."""
        for part in row:
            last = part.id == row[-1].id
            self._put(part, holder, 0 if moved else shift, below=shift, of=clause if last else None)
            if part.id != clause:
                self._arrive(Slot(row[0].parent, part.id), holder, part.level)

    def _put(
        self,
        clause: Clause,
        parent: ClauseId | None,
        shift: int,
        *,
        below: int = 0,
        of: ClauseId | None = None,
    ) -> None:
        """Puts one clause and what hangs on it, and on the clause ``of`` that it is a part of."""
        untouched = clause.id in self._base and self._top(clause.id) not in self._tops
        if clause.id in self._placed or untouched:
            msg = f"clause {clause.id} would stand twice"
            raise ValueError(msg)
        self._placed.add(clause.id)
        if clause.parent != parent:
            clause = replace(clause, parent=parent)
        if shift and clause.kind is ClauseKind.ITEM:
            clause = _ranked(clause, clause.kind, clause.level + shift)
        if clause.id in self._texts:
            clause = replace(clause, text=self._texts[clause.id])
        self._out.append(clause)
        hung = dict.fromkeys((clause.id,) if of is None else (clause.id, of))
        if of is None and self._parts.get(clause.id):
            hung = {}  # what hangs on it hangs on its last part
        for owner in hung:
            self._children(owner, clause.id, clause.level + 1, below)
        for change in self._joined.get(clause.id, ()):
            former = self._base.get(change.clause)
            if former is not None and not self._row(former.id):
                below = clause.level - former.level
                self._children(former.id, clause.id, clause.level + 1, below)


def _ranked(clause: Clause, kind: ClauseKind, level: int) -> Clause:
    """The clause in another rank, in which the number that was printed before it is not the style
    of its list."""
    same = (kind, level) == (clause.kind, clause.level)
    label = clause.label if same or not any(map(str.isalnum, clause.label)) else ""
    return replace(clause, kind=kind, level=level, label=label)


def _rank(arrival: Arrival) -> tuple[int, str]:
    if isinstance(arrival, Insertion):
        return arrival.rank, arrival.clauses[0].id
    return arrival.rank, arrival.clause


# Where else an edit could lie: words put in or taken out beside the same words could be others.
# "for the rule" that becomes "for the equal and the rule" gained "equal and the" behind "the", or
# "the equal and" before it; nobody can tell which from the two texts. Such an edit touches what
# stands at any of its places.


def reach(text: str, start: int, end: int, new: str) -> tuple[int, int]:
    """The range ``[first, last)`` of ``text`` (code points) in which the edit of ``[start, end)``
    into ``new`` could lie: the edit itself where it both takes out and puts in words, or where no
    words like its own stand beside it. It begins and ends between words."""
    words = new if start == end else text[start:end]
    if not words or (start < end and new):
        return start, end
    back, forth = _back(text, start, words), _forth(text, end, words)
    if not back and not forth:
        return start, end
    wide = tokens(text[start - back : end + forth])
    places = [start - back + token.end for token in wide]
    first = start - back if _between_words(text, start - back) else places[0]
    last = places[-1] if _between_words(text, places[-1]) else places[-1] - len(wide[-1].text)
    return _spoken(text, min(first, start), start), _spoken(text, end, max(last, end), back=False)


Gap = tuple[int, int]
"""White space of a text at which it is divided."""


def beside(text: str, start: int, end: int, gaps: Sequence[Gap]) -> tuple[int, int] | None:
    """Where words that go, ``[start, end)``, lie beside all ``gaps`` of the text, if need be with
    the space on their other side instead of that of a gap; None where they reach over one."""
    shifts = [0]
    for first, last in gaps:
        shifts += [first - end, last - start]
    for shift in dict.fromkeys(shifts):
        here, there = start + shift, end + shift
        clear = all(there <= first or here >= last for first, last in gaps)
        if clear and (not shift or _same_without(text, (start, end), (here, there))):
            return here, there
    return None


def _same_without(text: str, one: tuple[int, int], other: tuple[int, int]) -> bool:
    """Whether the text stays the same if the one stretch goes or the other, which differ by white
    space only."""
    (start, end), (first, last) = sorted((one, other))
    return text[start:first].isspace() and text[start:first] == text[end:last]


def _spoken(text: str, first: int, last: int, *, back: bool = True) -> int:
    """The far end of a stretch that has a word in it, the near end of one that has none."""
    far, near = (first, last) if back else (last, first)
    return far if any(is_word(token.text) for token in tokens(text[first:last])) else near


def _between_words(text: str, place: int) -> bool:
    around = text[max(0, place - 1) : place + 1]
    return len(tokens(around)) != 1 or len(around) < 2


def _back(text: str, place: int, words: str) -> int:
    """By how many characters ``words`` can go back from ``place`` so that the text stays what it
    is."""
    size = len(words)
    count = 0
    while count < place and text[place - 1 - count] == words[-1 - count % size]:
        count += 1
    return count


def _forth(text: str, place: int, words: str) -> int:
    size = len(words)
    count = 0
    while place + count < len(text) and text[place + count] == words[count % size]:
        count += 1
    return count
