"""All references of a draft, each bound to the clauses, or the note, that it meant when it was
written.

A reference is bound by the text in which its words were written (:mod:`tracing`), and follows the
clauses from there: through moves, splits and joins, to the number that they have now. Where two
answers are possible none is taken; a person is asked (:class:`~.standing.Meaning`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from draftbench.amend.amendment import AmendmentId
from draftbench.amend.negotiation import Negotiation
from draftbench.amend.proceedings.state import Proceedings
from draftbench.amend.references.mentions import Atom, Belonging, Mention, Naming, mentions
from draftbench.amend.references.naming import Numbers, opposite, rendered
from draftbench.amend.references.standing import Meaning, Reference, State
from draftbench.amend.references.tracing import BASE, Tracing, Written
from draftbench.amend.registers.ledger import Ledger
from draftbench.document import (
    NOTE_MARK,
    Clause,
    ClauseId,
    ClauseKind,
    Document,
    Note,
    spoken_labels,
)
from draftbench.garbage import Lately, let_go_unused
from draftbench.language.ibid import resolve_ibid, says_ibid
from draftbench.messages import message, message_as

_ANOTHER = message("Another text is named in the sentence; it may be meant.")
_FORMER = message("It was written for a former base text, which may have had other numbers.")
_NAMED = 6
"""Clauses that a sentence names; more are counted."""


def references(state: Negotiation) -> tuple[Reference, ...]:
    """The references of the draft in the order of the text; those to other texts too. Worked out
    once for each draft."""
    return _following(state).all


def references_in(state: Negotiation, clause: ClauseId) -> tuple[Reference, ...]:
    """The references in one clause of the draft and its notes; no others are looked for."""
    return _following(state).of(clause)


def _following(state: Negotiation) -> _Following:
    known = _recent.find(lambda one: one.follows(state))
    return known or _recent.take(_Following(Tracing(_text_of(state))))


def _text_of(state: Negotiation) -> Negotiation:
    """The state without how the amendments stand, which is large, belongs to one moment, and does
    not tell what references mean."""
    return replace(
        state,
        entries=(),
        courses={},
        packages={},
        remarks={},
        proceedings=Proceedings(),
        behind=None,
        _known=_Amendments(state.states),
    )


@dataclass(frozen=True, slots=True)
class _Amendments:
    """The amendments alone."""

    states: Ledger

    def entry(self, amendment_id: AmendmentId) -> None:
        """None, of any."""


_recent = let_go_unused(Lately["_Following"](4))
"""What was asked for last. A draft does not keep its own: they know the state, which knows the
draft, and a ring of them would stay when nobody needs them any more."""


def referring(state: Negotiation, clause: ClauseId) -> tuple[Reference, ...]:
    """The references of other clauses that mean a clause, or something that hangs on it."""
    inside = {clause}
    for text in (state.base, state.draft):
        if clause in text:
            inside |= {each.id for each in text.subtree(clause)}
    return tuple(
        one
        for one in references(state)
        if one.clause not in inside and inside.intersection(one.targets)
    )


@dataclass(frozen=True, slots=True)
class _Named:
    """What a mention names in one text: each number with its clause, and all of them; ``several``
    are clauses among which it cannot be told."""

    atoms: tuple[tuple[Atom, ClauseId], ...] = ()
    clauses: tuple[ClauseId, ...] = ()
    several: tuple[ClauseId, ...] = ()


@dataclass
class _Following:
    tracing: Tracing
    _found: dict[ClauseId, tuple[Reference, ...]] = field(default_factory=dict)

    @cached_property
    def all(self) -> tuple[Reference, ...]:
        """Those of all clauses."""
        draft = self.tracing.state.draft
        language = draft.language
        found: list[Reference] = []
        for clause in draft:  # of ten thousand clauses a few hundred refer to something
            if clause.text.notes or mentions(clause.text.text, language):
                found += self.of(clause.id)
        return tuple(found)

    def follows(self, state: Negotiation) -> bool:
        """Whether the references of ``state`` are these."""
        own = self.tracing.state
        return (
            own.draft is state.draft
            and len(own.steps) == len(state.steps)
            and own.meanings == state.meanings
        )

    def of(self, clause: ClauseId) -> tuple[Reference, ...]:
        """Those of one clause."""
        found = self._found.get(clause)
        if found is None:
            found = self._found[clause] = tuple(self._in(self.tracing.state.draft[clause]))
        return found

    @cached_property
    def _chained(self) -> Mapping[tuple[ClauseId, int], Reference]:
        return {(one.clause, one.note): one for one in chains(self.tracing)}

    def _in(self, clause: Clause) -> Iterator[Reference]:
        if clause.kind is ClauseKind.ANNEX:
            return
        language = self.tracing.state.draft.language
        yield from self._of(clause, clause.text.text, -1, language)
        for index, note in enumerate(clause.text.notes):
            if (clause.id, index) in self._chained:
                yield self._chained[clause.id, index]
            else:
                yield from self._of(clause, note.text.text, index, language)

    def _of(self, clause: Clause, text: str, note: int, language: str) -> Iterator[Reference]:
        times: dict[str, int] = {}
        for mention in mentions(text, language):
            if note >= 0 and mention.belonging is Belonging.BARE:
                mention = replace(mention, belonging=Belonging.OTHER)  # noqa: PLW2901
            words = mention.words(text)
            nth = times.get(words, 0)
            times[words] = nth + 1
            blank = Reference(
                clause.id, note, mention.start, mention.end, words, mention, State.RIGHT, nth
            )
            yield self._bound(blank, clause, text)

    def _bound(self, blank: Reference, clause: Clause, text: str) -> Reference:
        mention = blank.mention
        if mention.naming is Naming.TEXT:
            return blank
        meant = self._said(blank, clause)
        if meant is not None:
            if not meant.targets:
                return replace(blank, state=State.OTHER)
            return self._standing(blank, text, meant.targets, BASE, said=True)
        if mention.belonging is Belonging.OTHER:
            return replace(blank, state=State.OTHER)
        if mention.naming is Naming.NOTE:
            return self._to_note(blank, clause, text)
        return self._by_text(blank, clause, text)

    def _said(self, blank: Reference, clause: Clause) -> Meaning | None:
        """What a user said of this reference, while its numbers stand as they stood then."""
        for meaning in reversed(self.tracing.state.meanings):
            if (meaning.clause, meaning.note, meaning.words, meaning.nth) != (
                blank.clause,
                blank.note,
                blank.words,
                blank.nth,
            ):
                continue
            mention = blank.mention
            if self._written(blank, clause, mention.first, mention.last).moment <= meaning.step:
                return meaning
        return None

    def _written(self, blank: Reference, clause: Clause, start: int, end: int) -> Written:
        if blank.note < 0:
            return self.tracing.written(clause.id, start, end)
        places = [at for at, char in enumerate(clause.text.text) if char == NOTE_MARK]
        at = places[blank.note]
        return self.tracing.written(clause.id, at, at + 1)

    def _dated(self, blank: Reference, clause: Clause, atom: Atom) -> Written:
        """When a number became one of this reference: when it was written, or when the word before
        it was, where it was another number until then."""
        written = self._written(blank, clause, atom.start, atom.end)
        if written.meant_nothing:
            return self._written(blank, clause, blank.start, atom.end)
        return written

    def _by_text(self, blank: Reference, clause: Clause, text: str) -> Reference:
        """Bound by the text in which each of its numbers was written."""
        mention = blank.mention
        written = [self._dated(blank, clause, atom) for atom in mention.atoms]
        latest = max(written, key=lambda one: one.moment)
        ways: list[_Named] = []
        for version in range(max((len(one.texts) for one in written), default=0)):
            texts = [one.texts[min(version, len(one.texts) - 1)] for one in written if one.texts]
            if len(texts) == len(mention.atoms):
                ways.append(_named(mention, texts))
        found = [way for way in ways if way.clauses or way.several]
        if not found:
            return self._nowhere(blank)
        clauses = {way.clauses for way in found}
        if len(clauses) > 1 or any(way.several for way in found):
            several = dict.fromkeys(c for way in found for c in (*way.clauses, *way.several))
            here = tuple(id_ for id_ in several if id_ in self.tracing.state.draft)
            why = message("“{blank}” may mean {names}.", blank=blank.words, names=self._names(here))
            return replace(blank, state=State.UNSURE, candidates=here, why=why)
        if latest.source:
            return self._from_source(blank, text, found[0].clauses, latest)
        doubt = _ANOTHER if mention.belonging is Belonging.DOUBTFUL else ""
        doubt = doubt or (_FORMER if latest.lost else "")
        return self._standing(blank, text, found[0].clauses, latest.moment, doubt=doubt)

    def _nowhere(self, blank: Reference) -> Reference:
        if blank.mention.belonging in (Belonging.BARE, Belonging.DOUBTFUL):
            return replace(blank, state=State.OTHER)
        why = message("“{blank}” names nothing that is there.", blank=blank.words)
        return replace(blank, state=State.NOWHERE, why=why)

    def _from_source(
        self, blank: Reference, text: str, there: Sequence[ClauseId], written: Written
    ) -> Reference:
        """Words that were taken from another text, with what they meant there."""
        draft, source, moment = self.tracing.state.draft, written.source, written.moment
        targets: list[ClauseId] = []
        for clause in there:
            own = [
                c.id
                for c in draft
                if any((o.document, o.clause) == (source, clause) for o in c.origins)
            ]
            if len(own) > 1:
                why = message(
                    "What “{blank}” meant in {source} stands here more than once.",
                    blank=blank.words,
                    source=source,
                )
                return replace(blank, state=State.UNSURE, candidates=tuple(own), why=why)
            if not own:
                why = message(
                    "What “{blank}” meant in {source} does not stand in the draft.",
                    blank=blank.words,
                    source=source,
                )
                return replace(blank, state=State.GONE, why=why)
            targets += own
        return self._standing(blank, text, targets, moment)

    def _standing(
        self,
        blank: Reference,
        text: str,
        meant: Sequence[ClauseId],
        moment: int,
        *,
        doubt: str = "",
        said: bool = False,
    ) -> Reference:
        """How a reference to these clauses stands now."""
        state = self.tracing.state
        lineage, draft, now = state.redline.lineage, state.draft, self.tracing.now
        targets: list[ClauseId] = []
        for clause in meant:
            at, seen = clause, {clause}
            while (
                at not in draft and (joined := lineage.joined.get(at)) and joined.into not in seen
            ):
                at = joined.into
                seen.add(at)
            targets.append(at)
        bound = replace(blank, targets=tuple(dict.fromkeys(targets)))
        gone = [clause for clause in bound.targets if clause not in draft]
        if gone:
            return replace(bound, state=State.GONE, why=self._deleted(bound, gone))
        named = _named(bound.mention, [(now, bound.clause)] * len(bound.mention.atoms))
        parts = (
            []
            if said
            else [
                part
                for clause in bound.targets
                for part in lineage.divided(clause, draft)
                if part not in bound.targets and part not in self.tracing.text_after(moment)
            ]
        )
        if parts:
            candidates = tuple(sorted({*bound.targets, *parts}, key=draft.position))
            why = message(
                "What “{bound}” names was split: {names}.",
                bound=bound.words,
                names=self._names(candidates),
            )
            return replace(bound, state=State.UNSURE, candidates=candidates, why=why)
        if set(named.clauses) == set(bound.targets):
            if bound.mention.side is not None and self._aside(bound, moment):
                return self._written_again(bound, text, now, turned=True)
            return replace(bound, state=State.PERHAPS, why=doubt) if doubt else bound
        new = self._inside(bound, now)
        if new and not said:
            why = message(
                "{names} came between the paragraphs of “{bound}”.",
                names=self._names(new),
                bound=bound.words,
            )
            candidates = tuple(sorted({*bound.targets, *new}, key=draft.position))
            return replace(bound, state=State.UNSURE, candidates=candidates, why=why)
        if doubt:
            why = message(
                "“{bound}” may mean {names}. {doubt}",
                bound=bound.words,
                names=self._names(bound.targets),
                doubt=doubt,
            )
            return replace(bound, state=State.UNSURE, candidates=bound.targets, why=why)
        turned = bound.mention.side is not None and self._aside(bound, moment)
        return self._written_again(bound, text, now, turned=turned)

    def _inside(self, bound: Reference, now: Numbers) -> tuple[ClauseId, ...]:
        """Clauses that stand between those of a range now and were not meant."""
        if not any(atom.to for atom in bound.mention.atoms):
            return ()
        targets = sorted(bound.targets, key=now.text.position)
        if len(targets) != len(bound.mention.atoms) and len(bound.mention.atoms) > 2:
            return ()  # several ranges: written again as a list
        between = now.between(targets[0], targets[-1])
        return tuple(clause for clause in between if clause not in targets)

    def _aside(self, bound: Reference, moment: int) -> bool:
        """Whether what was said to stand above or below does not any more."""
        above = bound.mention.belonging is Belonging.ABOVE
        draft, then = self.tracing.state.draft, self.tracing.text_after(moment)
        both = [c for c in bound.targets if c in then]
        if bound.clause in then and any(_is_above(then, c, bound.clause) != above for c in both):
            return False  # it was never right
        return any(_is_above(draft, c, bound.clause) != above for c in bound.targets)

    def _written_again(
        self, bound: Reference, text: str, now: Numbers, *, turned: bool
    ) -> Reference:
        """With new numbers and, ``turned``, on the other side."""
        language = now.text.language
        new = rendered(bound.mention, text, bound.targets, now, language)
        wide = bound
        if new and turned and bound.mention.side is not None:
            start, end = bound.mention.side
            other = opposite(text[start:end], language)
            new = f"{new}{text[bound.end : start]}{other}" if other else ""
            wide = replace(bound, end=end, words=text[bound.start : end])
        if new and new != wide.words and self._means(wide, text, new, now):
            names = self._names(bound.targets)
            if not turned:
                why = message("“{wide}” means {names}.", wide=wide.words, names=names)
            elif bound.mention.belonging is Belonging.ABOVE:
                why = message("“{wide}” means {names}, below.", wide=wide.words, names=names)
            else:
                why = message("“{wide}” means {names}, above.", wide=wide.words, names=names)
            return replace(wide, state=State.STALE, new=new, why=why)
        why = message(
            "“{bound}” means {names}, which cannot be said so; write it by hand.",
            bound=bound.words,
            names=self._names(bound.targets),
        )
        return replace(bound, state=State.BY_HAND, why=why)

    def _means(self, bound: Reference, text: str, new: str, now: Numbers) -> bool:
        """Whether the new words, read again, name what is meant and nothing else."""
        whole = text[: bound.start] + new + text[bound.end :]
        for mention in mentions(whole, now.text.language):
            if mention.start == bound.start and bound.start + len(new) in (
                mention.end,
                mention.side[1] if mention.side is not None else -1,
            ):
                if bound.end > bound.mention.end and not self._beside(mention, bound):
                    return False
                named = _named(mention, [(now, bound.clause)] * len(mention.atoms))
                return set(named.clauses) == set(bound.targets)
        return False

    def _beside(self, mention: Mention, bound: Reference) -> bool:
        """Whether all that is meant stands where the mention says."""
        above = mention.belonging is Belonging.ABOVE
        draft = self.tracing.state.draft
        return all(_is_above(draft, c, bound.clause) == above for c in bound.targets)

    def _to_note(self, blank: Reference, clause: Clause, text: str) -> Reference:
        mention = blank.mention
        if len(mention.atoms) != 1 or mention.belonging is Belonging.DOUBTFUL:
            return replace(blank, state=State.OTHER)
        atom = mention.atoms[0]
        written = self._written(blank, clause, atom.start, atom.end)
        found = {note for names, _ in written.texts for note in names.note(atom.number)}
        now = self.tracing.now
        if len(found) > 1 and not written.source:
            why = message("“{blank}” may mean more than one note.", blank=blank.words)
            return replace(blank, state=State.UNSURE, why=why)
        if not found or written.source:
            return self._nowhere(blank)
        bound = replace(blank, target_note=found.pop())
        number = now.notes.get(bound.target_note, "")
        if not number:
            return replace(
                bound, state=State.GONE, why=message("“{blank}” is gone.", blank=blank.words)
            )
        new = text[mention.start : atom.start] + number + text[atom.end : mention.end]
        if mention.side is not None and bound.note < 0:
            start, end = mention.side
            above = self._notes_before(clause, atom.start) >= int(number)
            if above != (mention.belonging is Belonging.ABOVE):
                other = opposite(text[start:end], now.text.language)
                bound = replace(bound, end=end, words=text[bound.start : end])
                new = f"{new}{text[mention.end : start]}{other or text[start:end]}"
        if new == bound.words:
            return bound
        why = message("“{bound}” is note {number} now.", bound=bound.words, number=number)
        return replace(bound, state=State.STALE, new=new, why=why)

    def _notes_before(self, clause: Clause, at: int) -> int:
        """The number of the last note before a place of the draft."""
        now = self.tracing.now
        before = now.text.clauses[: now.text.position(clause.id)]
        count = sum(len(each.text.notes) for each in before)
        return now.first_note - 1 + count + clause.text.text.count(NOTE_MARK, 0, at)

    def _deleted(self, bound: Reference, gone: Sequence[ClauseId]) -> str:
        state = self.tracing.state
        before = spoken_labels(state.base)
        names = tuple(before.get(c, "") or message("a paragraph") for c in gone if c in state.base)
        entry = state.redline.of(gone[0])
        by = entry.deleted.author if entry is not None and entry.deleted is not None else ""
        said = message(" by {author}", author=by) if by else ""
        which = message_as(" ({more})", "parentheses", more=names) if names else ""
        return message(
            "What “{bound}” means{which} was deleted{said}.",
            bound=bound.words,
            which=which,
            said=said,
        )

    def _names(self, clauses: Sequence[ClauseId]) -> str:
        labels = spoken_labels(self.tracing.state.draft)
        names = [labels.get(c, "") or self._heading(c) for c in clauses[:_NAMED]]
        if len(clauses) > _NAMED:
            names.append(message("{count} more", count=len(clauses) - _NAMED))
        if len(names) < 2:
            return "".join(names) or message("another text")
        return message("{names} and {names2}", names=tuple(names[:-1]), names2=names[-1])

    def _heading(self, clause: ClauseId) -> str:
        found = self.tracing.state.draft.get(clause)
        return (
            f"“{found.text.plain[:40]}”"
            if found is not None
            else message("a paragraph that is gone")
        )


def _is_above(text: Document, clause: ClauseId, here: ClauseId) -> bool:
    return text.position(clause) <= text.position(here)


def _named(mention: Mention, texts: Sequence[tuple[Numbers, ClauseId]]) -> _Named:
    """What each number of a mention names, in a text of its own."""
    atoms: list[tuple[Atom, ClauseId]] = []
    for atom, (names, here) in zip(mention.atoms, texts, strict=True):
        found = names.named(mention, atom, here)
        if not found:
            return _Named()
        if len(found) > 1:
            return _Named(several=found)
        atoms.append((atom, found[0]))
    clauses: list[ClauseId] = []
    for at, (atom, clause) in enumerate(atoms):
        if atom.to and at:
            clauses += texts[at][0].between(atoms[at - 1][1], clause)
        clauses.append(clause)
    return _Named(tuple(atoms), tuple(dict.fromkeys(clauses)))


# Notes that say "Ibid.": bound to the note that stood before them when they were written.


@dataclass(frozen=True, slots=True)
class _Hung:
    """A note of a text: its clause, its index among the clause's notes, where it hangs."""

    clause: ClauseId
    index: int
    at: int
    note: Note


def _hung(text: Document) -> tuple[_Hung, ...]:
    return tuple(
        _Hung(clause.id, index, at, note)
        for clause in text
        if clause.text.notes
        for index, (at, note) in enumerate(
            zip(clause.text.note_positions(), clause.text.notes, strict=True)
        )
    )


def chains(tracing: Tracing) -> Iterator[Reference]:
    """Every note of the draft that says "Ibid.", as a reference of its note. One that says
    something else behind the note that stands before it now is out of date: ``new`` is what it says
    in full."""
    before: _Hung | None = None
    meant = ""
    for hung in _hung(tracing.state.draft):
        said = hung.note.text.plain
        if says_ibid(said):
            found, meant = _chained(tracing, hung, before, resolve_ibid(said, meant))
            yield found
        else:
            meant = said
        before = hung


def _chained(
    tracing: Tracing, hung: _Hung, before: _Hung | None, reads: str
) -> tuple[Reference, str]:
    """A note that says "Ibid.", and what it means in full; ``reads`` is what it says there now."""
    text = hung.note.text.text
    end = next((at for at, char in enumerate(text) if char in ",;"), len(text))
    mention = Mention(0, end, Naming.SAME, Belonging.OWN)
    bound = Reference(hung.clause, hung.index, 0, end, text[:end], mention, State.RIGHT)
    written = tracing.written(hung.clause, hung.at, hung.at + 1)
    former, full = None, hung.note.resolved
    for names, _ in written.texts:
        former, made = _former(names.text, hung.note)
        full = full or made
        if former is not None:
            break
    if former is not None:
        bound = replace(bound, target_note=former.note.id)
    if former is None and not full:
        why = message("“Ibid.” stands here, and no note comes before it.")
        return replace(bound, state=State.NOWHERE, why=why), ""
    same = before is not None and former is not None and before.note.id == former.note.id
    if (full and _bare(full) == _bare(reads)) or (same and not full):
        return bound, full
    why = message("“Ibid.” stands here, but another note comes before it.")
    if before is None:
        why = message("“Ibid.” stands here, and no note comes before it.")
    state = State.STALE if full else State.BY_HAND
    return replace(bound, state=state, new=full, why=why), full


def _bare(reference: str) -> str:
    return " ".join(reference.split()).rstrip(".")


def _former(text: Document, note: Note) -> tuple[_Hung | None, str]:
    """The note before a note in a text, and what the note says in full there."""
    former: _Hung | None = None
    full = ""
    for hung in _hung(text):
        said = hung.note.text.plain
        if hung.note.id == note.id:
            if former is None:
                return None, ""
            return former, resolve_ibid(note.text.plain, full)
        named = hung.note.resolved or resolve_ibid(said, full)
        full = named if says_ibid(said) else said
        former = hung
    return None, ""
