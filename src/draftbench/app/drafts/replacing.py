"""Words of the working draft replaced in many places at once: looked at first, then done as one act
or one amendment. What is agreed is left as it is, and that is told."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from draftbench.amend.amendment import AmendmentId
from draftbench.amend.changesets.editing import between
from draftbench.amend.negotiation import Negotiation
from draftbench.amend.proceedings.locks import governing
from draftbench.app.drafts.drafting import harmless
from draftbench.app.texts.word_search import Hit, Query, Surroundings, hits, place, surroundings
from draftbench.app.workbench import Workbench
from draftbench.document import ClauseId, Document, Mark, RichText, spoken_labels
from draftbench.errors import UsageError
from draftbench.language.words import shorten
from draftbench.messages import counted_message, message

_QUOTED = 40


@dataclass(frozen=True, slots=True)
class Place:
    """A place where words would be replaced: ``name`` is what its clause is called, ``new`` what
    would stand there, ``why`` the sentence why it is left out (empty: it is not)."""

    hit: Hit
    name: str
    around: Surroundings
    new: str
    why: str = ""


@dataclass(frozen=True, slots=True)
class Plan:
    """What a replacement would do to a draft: ``places`` in the order of the text."""

    draft: Document
    query: Query
    new: str
    places: tuple[Place, ...]

    @property
    def done(self) -> tuple[Place, ...]:
        """The places where words can be replaced."""
        return tuple(one for one in self.places if not one.why)

    @property
    def left_out(self) -> tuple[Place, ...]:
        """The places that stay as they are."""
        return tuple(one for one in self.places if one.why)


def plan(state: Negotiation, query: Query, new: str, only: Collection[ClauseId] = ()) -> Plan:
    """What replacing by ``new`` would do, in all clauses of the draft or in ``only`` those. Raises
    UsageError where nothing is looked for, or it would be replaced by itself."""
    new = " ".join(harmless(new).split(" ")).replace("\n", " ")
    if query.pattern is None:
        raise UsageError("Say which words are to be replaced.")
    draft = state.draft
    places = tuple(
        Place(
            hit,
            place(draft, hit),
            surroundings(draft, hit),
            _cased(_words(draft, hit), new, query),
            _refused(state, hit, query, new),
        )
        for hit in hits(draft, query)
        if not only or hit.clause in only
    )
    return Plan(draft, query, new, places)


def _words(draft: Document, hit: Hit) -> str:
    rich = draft[hit.clause].text
    text = rich if hit.note < 0 else rich.notes[hit.note].text
    return text.text[hit.start : hit.end]


def _cased(old: str, new: str, query: Query) -> str:
    """``new`` with the capitals of what it replaces, where the case does not count."""
    if query.case or not new or query.words != query.words.lower() or new != new.lower():
        return new
    letters = [c for c in old if c.isalpha()]
    if len(letters) > 1 and all(c.isupper() for c in letters):
        return new.upper()
    return new[:1].upper() + new[1:] if old[:1].isupper() else new


def _refused(state: Negotiation, hit: Hit, query: Query, new: str) -> str:
    lock = governing(state.proceedings, state.draft, hit.clause)
    if lock is not None:
        name = spoken_labels(state.draft).get(lock) or message("The clause")
        return message("{name} is agreed; reopen it first.", name=name)
    if hit.note >= 0:
        return message("It stands in a note; notes are not replaced here.")
    if _cased(_words(state.draft, hit), new, query) == _words(state.draft, hit):
        return message("It already has these words.")
    return ""


def replaced(made: Plan, chosen: Collection[int] | None = None) -> Document:
    """The draft with the words replaced, in all places of :attr:`Plan.done` or in those of these
    numbers among :attr:`Plan.places`. Raises UsageError where a clause would be without words."""
    wanted: dict[ClauseId, list[Place]] = {}
    for number, one in enumerate(made.places):
        if not one.why and (chosen is None or number in chosen):
            wanted.setdefault(one.hit.clause, []).append(one)
    texts = {clause: _text(made.draft[clause].text, own) for clause, own in wanted.items()}
    for clause, text in texts.items():
        if not text.plain.strip():
            name = spoken_labels(made.draft).get(clause) or message("The clause")
            raise UsageError("{name} would be without words; delete it instead.", name=name)
    return made.draft.with_clauses(
        tuple(replace(c, text=texts[c.id]) if c.id in texts else c for c in made.draft)
    )


def _text(text: RichText, places: Sequence[Place]) -> RichText:
    for one in reversed(places):
        hit = one.hit
        gone = text.slice(hit.start, hit.end)
        marks = tuple(
            Mark(0, len(one.new), mark.kind, mark.value)
            for mark in text.marks
            if one.new and mark.start <= hit.start and mark.end >= hit.end
        )
        words = RichText(one.new, marks)
        for at, note in zip(gone.note_positions(), gone.notes, strict=True):
            words += RichText(gone.text[at], (), (note,))
        start, end = hit.start, hit.end
        if not one.new and not gone.notes:  # two spaces would be left, or one at the end
            open_ = start == 0 or text.text[start - 1].isspace()
            if open_ and end < len(text) and text.text[end] == " ":
                end += 1
            elif start and text.text[start - 1] == " " and text.text[end : end + 1] in ".,;:)":
                start -= 1
        text = text.splice(start, end, words)
    return text


def replace_words(
    bench: Workbench,
    made: Plan,
    chosen: Collection[int] | None = None,
    *,
    by: str = "",
    sponsors: tuple[str, ...] = (),
    reason: str = "",
) -> AmendmentId | None:
    """Does it: directly, as one act that one undo takes back, or with ``sponsors`` as one amendment
    of theirs, whose id is given. ``chosen`` as in :func:`replaced`. Raises UsageError where there
    is nothing to replace, or the draft has changed since the plan was made."""
    if bench.state.draft.fingerprint != made.draft.fingerprint:
        raise UsageError("The draft has changed meanwhile; look for the words again.")
    places = [n for n, one in enumerate(made.places) if not one.why]
    count = len(places if chosen is None else set(places) & set(chosen))
    if not count:
        raise UsageError("None of these words can be replaced.")
    draft = replaced(made, chosen)
    if sponsors:
        changes = between(made.draft, draft)
        return bench.propose(changes, sponsors=sponsors, reason=reason)
    old, new = shorten(made.query.words, _QUOTED), shorten(made.new, _QUOTED)
    what = (
        counted_message(
            "Replaced “{old}” by “{new}” in {n} place",
            "Replaced “{old}” by “{new}” in {n} places",
            n=count,
            old=old,
            new=new,
        )
        if made.new
        else counted_message(
            "Deleted “{old}” in {n} place", "Deleted “{old}” in {n} places", n=count, old=old
        )
    )
    bench.change(what, draft, by)
    return None
