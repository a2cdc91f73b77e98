"""Openings of the draft put into the shape of another kind of text, and clauses taken into the
draft in the shape that it has: "We urge" of a declaration becomes "Urges" in a resolution."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace

from draftbench.amend.amendment import AmendmentId
from draftbench.amend.changesets.editing import between
from draftbench.amend.negotiation import Negotiation
from draftbench.amend.placement.twins import read_as_new
from draftbench.amend.proceedings.locks import governing
from draftbench.app.drafts.drafting import taken
from draftbench.app.workbench import Workbench
from draftbench.document import (
    Clause,
    ClauseId,
    ClauseKind,
    Document,
    Mark,
    MarkKind,
    RichText,
    spoken_labels,
)
from draftbench.errors import ConflictError, UsageError
from draftbench.language.acts import Shape, act
from draftbench.language.shapes import UNKNOWN, Doubt, Reshaped, Turn, reshaped
from draftbench.language.words import shorten
from draftbench.messages import joined, listed, message

_OPEN = frozenset({ClauseKind.PREAMBULAR, ClauseKind.OPERATIVE, ClauseKind.PARAGRAPH})
"""The kinds of clauses that open with an act."""
_SHAPES = {ClauseKind.PREAMBULAR: Shape.PREAMBLE, ClauseKind.OPERATIVE: Shape.OPERATIVE}
KINDS = {
    Shape.PREAMBLE: message("a preamble"),
    Shape.OPERATIVE: message("an operative paragraph"),
    Shape.DECLARATION: message("a declaration"),
    Shape.REPORT: message("a report"),
}
"""What each shape is called in a sentence."""
AGREED = message("It is agreed; reopen it first.")
_SHORT = 40
"""Characters of a clause that name one without a number."""
BRACKET = message("A bracket begins or ends within the words that would change.")


@dataclass(frozen=True, slots=True)
class Place:
    """A clause whose opening would change: ``name`` is what it is called, ``made`` what becomes of
    its words and ``text`` the whole clause; ``why`` the doubt for which it stays as it is."""

    clause: ClauseId
    name: str
    made: Reshaped
    text: RichText
    why: Doubt | None = None

    @property
    def changes(self) -> tuple[tuple[str, str], ...]:
        """The words before and after, of each place in the clause."""
        return tuple(
            (self.made.before[turn.start : turn.end].strip(), turn.new.strip())
            for turn in self.made.turns
        )


@dataclass(frozen=True, slots=True)
class Plan:
    """What putting a draft into ``shape`` would do; clauses that have it already are not named."""

    draft: Document
    shape: Shape
    places: tuple[Place, ...]

    @property
    def done(self) -> tuple[Place, ...]:
        """The clauses whose openings can be changed."""
        return tuple(one for one in self.places if one.why is None)

    @property
    def left_out(self) -> tuple[Place, ...]:
        """The clauses that stay as they are, each with its doubt."""
        return tuple(one for one in self.places if one.why is not None)


def shape_of(text: Document, kind: ClauseKind) -> Shape | None:
    """The shape that clauses of a kind have in a text: paragraphs that of most of them."""
    if kind in _SHAPES:
        return _SHAPES[kind]
    if kind is not ClauseKind.PARAGRAPH:
        return None
    acts = (act(c.text.text, text.language) for c in text if c.kind is kind)
    found = Counter(one.shape for one in acts if one is not None and one.words)
    return found.most_common(1)[0][0] if found else None


def speakers_of(text: Document) -> tuple[str, ...]:
    """Who speaks in a text that is a report; none where nobody does."""
    acts = (act(c.text.text, text.language) for c in text)
    found = Counter(
        one.speaker for one in acts if one is not None and one.speaker[:1].isupper() and one.words
    )
    return tuple(name for name, _ in found.most_common(1))


def plan(state: Negotiation, shape: Shape, only: Collection[ClauseId] = ()) -> Plan:
    """What putting the draft's openings into ``shape`` would do: of the clauses ``only``, or of all
    but the preamble (and all of the preamble for that shape)."""
    draft = state.draft
    names = spoken_labels(draft)
    speakers = speakers_of(draft)
    places: list[Place] = []
    for clause in draft:
        of_preamble = clause.kind is ClauseKind.PREAMBULAR
        whole = clause.kind in _OPEN and of_preamble is (shape is Shape.PREAMBLE)
        if clause.id in only if only else whole:
            place = _place(clause, names.get(clause.id, ""), shape, draft.language, speakers)
            if place is None:
                continue
            if governing(state.proceedings, draft, clause.id) is not None:
                place = replace(place, why=Doubt(AGREED))
            places.append(place)
    return Plan(draft, shape, tuple(places))


def _place(
    clause: Clause, name: str, shape: Shape, language: str, speakers: Sequence[str]
) -> Place | None:
    """What becomes of a clause; None where it has that shape."""
    made = reshaped(clause.text.text, shape, language, speakers)
    why = made.doubts[0] if made.doubts else None
    if why is None and not made.turns:
        return None
    if why is None and any(_cut_bracket(clause.text, turn) for turn in made.turns):
        why = Doubt(BRACKET)
    text = clause.text if why is not None else turned(clause.text, made.turns)
    return Place(clause.id, name or clause.kind.value, made, text, why)


def _cut_bracket(text: RichText, turn: Turn) -> bool:
    return any(
        turn.start < edge < turn.end
        for mark in text.marks
        if mark.kind is MarkKind.BRACKET
        for edge in (mark.start, mark.end)
    )


def turned(text: RichText, turns: Sequence[Turn]) -> RichText:
    """``text`` with the turns made; new words are marked as those that they replace, and every
    other mark and every note stays where it was."""
    for turn in reversed(turns):
        start, end = turn.start, turn.end
        marks = tuple(
            Mark(0, len(turn.new), mark.kind, mark.value)
            for mark in text.marks
            if turn.new and _covers(mark, start, end)
        )
        text = text.splice(start, end, RichText(turn.new, marks))
    return text


def _covers(mark: Mark, start: int, end: int) -> bool:
    if start == end:
        return mark.start < start <= mark.end
    return mark.start < end and mark.end > start


def reshape(
    bench: Workbench,
    made: Plan,
    chosen: Collection[ClauseId] | None = None,
    *,
    by: str = "",
    sponsors: tuple[str, ...] = (),
    reason: str = "",
) -> AmendmentId | None:
    """Does it: directly, as one act that one undo takes back, or with ``sponsors`` as one amendment
    of theirs, whose id is given. ``chosen`` are some of the clauses of :attr:`Plan.done`. Raises
    UsageError where there is nothing to do, or the draft has changed since the plan was made."""
    if bench.state.draft.fingerprint != made.draft.fingerprint:
        raise UsageError("The draft has changed meanwhile; look at the openings again.")
    done = [one for one in made.done if chosen is None or one.clause in chosen]
    if not done:
        raise UsageError("There is no opening that can be put into that shape.")
    texts = {one.clause: one.text for one in done}
    draft = made.draft.with_clauses(
        tuple(replace(c, text=texts[c.id]) if c.id in texts else c for c in made.draft)
    )
    where = done[0].name if len(done) == 1 else message("{count} clauses", count=len(done))
    shape = KINDS[made.shape]
    if sponsors:
        changes = between(made.draft, draft)
        return bench.propose(changes, sponsors=sponsors, reason=reason)
    bench.change(
        message("Put {where} into the shape of {shape}", where=where, shape=shape), draft, by
    )
    return None


@dataclass(frozen=True, slots=True)
class Taking:
    """The draft with clauses of a source, the first of them, and what became of their openings:
    ``places`` that changed, or that stay as they are for a doubt. ``language`` is the source's."""

    draft: Document
    first: ClauseId
    places: tuple[Place, ...] = ()
    language: str = "en"

    @property
    def done(self) -> tuple[Place, ...]:
        """The clauses whose openings are put into the shape of the draft."""
        return tuple(one for one in self.places if one.why is None)

    def names(self, before: Document) -> tuple[str, ...]:
        """What the clauses are called in the draft that was ``before`` without them."""
        said = spoken_labels(self.draft)
        new = [c.id for c in self.draft if c.id not in before]
        tops = (c for c in new if self.draft[c].parent not in new)
        return tuple(said[c] for c in tops if said.get(c))


def taking(
    state: Negotiation,
    source: str,
    clauses: tuple[ClauseId, ...],
    after: ClauseId | None,
    under: ClauseId | None = None,
    *,
    as_it_stands: bool = False,
) -> Taking:
    """What taking clauses of a source into the draft gives: each in the shape that the draft has
    at that place, or all ``as_it_stands``. A clause without an act that is known is no doubt."""
    draft, first = taken(state, source, clauses, after, under)
    if as_it_stands:
        return Taking(draft, first)
    old = {clause.id for clause in state.draft}
    texts_by_name = {text.name: text for text in (*state.sources, state.base)}
    language = texts_by_name[source].language
    speakers = speakers_of(state.draft) if language == draft.language else ()
    names = spoken_labels(draft)
    places: list[Place] = []
    for clause in draft:
        if clause.id in old or clause.kind not in _OPEN:
            continue
        shape = shape_of(state.draft, clause.kind)
        if shape is not None:
            place = _place(clause, names.get(clause.id, ""), shape, language, speakers)
            if place is not None and (place.why is None or place.why.sentence != UNKNOWN):
                places.append(place)
    texts = {one.clause: one.text for one in places}
    made = draft.with_clauses(
        tuple(replace(c, text=texts[c.id]) if c.id in texts else c for c in draft)
    )
    return Taking(made, first, tuple(places), language)


def take(
    bench: Workbench,
    source: str,
    clauses: tuple[ClauseId, ...],
    *,
    after: ClauseId | None,
    under: ClauseId | None = None,
    by: str = "",
    sponsors: tuple[str, ...] = (),
    reason: str = "",
    as_it_stands: bool = False,
    twice: Sequence[ClauseId] = (),
    confirmed: bool = False,
) -> Taking:
    """Takes clauses of a source into the draft behind ``after``, in the shape of the draft, as one
    act that one undo takes back, or with ``sponsors`` as an amendment of theirs. Whoever takes them
    wrote the words of the new shape; all others are the source's. ``twice`` are clauses whose words
    would stand twice. Raises as :func:`check_new` unless ``confirmed``."""
    made = taking(bench.state, source, clauses, after, under, as_it_stands=as_it_stands)
    if not confirmed:
        check_new(bench.state.draft, source, made, twice)
    if sponsors:
        changes = between(bench.state.draft, made.draft)
        bench.propose(changes, sponsors=sponsors, reason=reason)
    else:
        bench.change(_in_words(source, made), made.draft, by)
    return made


def check_new(draft: Document, source: str, made: Taking, twice: Sequence[ClauseId] = ()) -> None:
    """Raises ConflictError where clauses that would be taken into the draft read, with all that
    hangs on them, as clauses that it has, headings apart; or where they hold the words of clauses
    ``twice`` of the draft."""
    labels = spoken_labels(draft)
    known: dict[object, ClauseId] = {}
    for clause in draft:
        if clause.kind is not ClauseKind.HEADING:
            known.setdefault(read_as_new(clause.text), clause.id)
    there: dict[ClauseId, None] = dict.fromkeys(twice)
    for clause in made.draft:
        if clause.id in draft or not (clause.parent is None or clause.parent in draft):
            continue
        one = known.get(read_as_new(clause.text))
        if one is not None and _reads(draft, one) == _reads(made.draft, clause.id):
            there[one] = None
    if there:
        places = tuple(labels[one] or shorten(draft[one].text.plain, _SHORT) for one in there)
        raise ConflictError(
            "Words of {source} are already in the draft, as {places}.",
            remedy="confirm",
            source=source,
            places=places,
        )


def not_replaced(draft: Document, clauses: Sequence[ClauseId]) -> str:
    """Why clauses of the draft stay, beside which a clause was taken that is no sure version."""
    labels = spoken_labels(draft)
    return message(
        "Not replaced, because too few words are shared: {places}. To replace what stands there, "
        "link it first, then take this paragraph again.",
        places=listed([labels[c] or shorten(draft[c].text.plain, _SHORT) for c in clauses]),
    )


def _reads(text: Document, clause: ClauseId) -> list[tuple[str, ...]]:
    """How a clause reads, with all that hangs on it."""
    return [read_as_new(one.text) for one in text.subtree(clause)]


def _in_words(source: str, made: Taking) -> str:
    shapes = dict.fromkeys(KINDS[shape] for shape in _shapes(made))
    if not shapes:
        return message("Took words from {source}", source=source)
    return message(
        "Took words from {source}, put into the shape of {shapes}",
        source=source,
        shapes=joined(shapes),
    )


def _shapes(made: Taking) -> Iterator[Shape]:
    for one in made.done:
        found = act(one.made.text, made.language)
        if found is not None:
            yield found.shape
