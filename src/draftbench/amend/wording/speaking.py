"""Whole amendments in words, each said of one text that is named."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Self

from draftbench.amend.amendment import Amendment
from draftbench.amend.changesets.building import built
from draftbench.amend.changesets.changes import ChangeSet
from draftbench.amend.changesets.editing import slot_of
from draftbench.amend.draft_numbers import ClauseNames, revision, with_arrivals
from draftbench.amend.negotiation import Entry, Former, Negotiation
from draftbench.amend.proposed_numbers import (
    NO_NUMBER,
    Numbers,
    accepted_numbers,
    as_called,
    new_numbers,
)
from draftbench.amend.registers.states import IN_TEXT
from draftbench.amend.registers.subamendments import amended, is_sub, on_its_text, open_parent
from draftbench.amend.wording.amendment_words import wording
from draftbench.amend.wording.instruction import Instruction, Places
from draftbench.amend.wording.instructions import instructions
from draftbench.amend.wording.sentences import say_instruction, say_typed
from draftbench.document import ClauseId, Document, RichText
from draftbench.document.counting import established


@dataclass(frozen=True, slots=True)
class Asked:
    """``instructions`` that give ``changes`` where they are carried out on ``text`` (None: it is
    not known any more). ``lead`` is the key of the words that name that text, with the ``name``
    that stands in them; both are empty where it is the draft as it stands."""

    text: Document | None
    changes: ChangeSet
    instructions: tuple[Instruction, ...]
    lead: str = ""
    name: str = ""

    def sentences(self, language: str) -> tuple[str, ...]:
        """Which text is meant, then one sentence an instruction, and one where the sender called a
        new paragraph otherwise."""
        said = tuple(
            words
            for one in self.instructions
            for words in (say_instruction(one, language), say_typed(one, language))
            if words
        )
        return (wording(language)[self.lead].format(self.name), *said) if self.lead else said


@dataclass(frozen=True, slots=True)
class Texts:
    """The texts that amendments were made for, by their fingerprints, each with the number of the
    base text from which it came: these ``bases``, in order, and drafts between them."""

    state: Negotiation
    bases: tuple[Document, ...]
    found: Mapping[str, tuple[Document, int]]

    @classmethod
    def of(cls, state: Negotiation, entries: Iterable[Entry]) -> Self:
        """Return the texts that ``entries`` were made for."""
        wanted = {one.base for entry in entries for one in _wordings(state, entry.amendment)}
        found: dict[str, tuple[Document, int]] = {}
        eras = (*state.former, Former(state.base, state.steps))
        for number, era in enumerate(eras):
            for text in _drafts(era, wanted - found.keys()):
                found.setdefault(text.fingerprint, (text, number))
        return cls(state, tuple(era.base for era in eras), found)

    def made_for(self, changes: ChangeSet, amendment: Amendment, then: str) -> Asked:
        """Return what ``changes`` ask for of the text that they were made for: a base text, what
        another amendment gives, or the draft as it was ``then`` ("proposed", "accepted")."""
        known, draft = self.found.get(changes.base), (f"in the draft {then}", "")
        if known is None:
            for text, parent in self._given(amendment):
                if text.was(changes.base):
                    return _asked(text, changes, "on an amendment", parent)
            known = next(self._reading(changes), None)
        if known is None:
            lead = ("on an amendment", str(amendment.parent)) if is_sub(amendment) else draft
            places = Places(self.state.draft, self.state.base, numbers=amendment.numbers)
            words = instructions(changes.changes, places, changes.seen.get, _called({}, amendment))
            return Asked(None, changes, words, *lead)
        text, number = known
        lead = ("in a revision", revision(number)) if number else ("in the first base", "")
        if len(self.bases) == 1:
            lead = ("in the base", "")
        base = self.bases[number]
        said, own = _asked(base, changes, *lead), _asked(text, changes, *draft)
        same = _reads_so(base, changes) and said.instructions == own.instructions
        in_base = text is base or same
        if not in_base:
            return own
        state = self.state.states.get(amendment.id)
        accepted = state is not None and state[1] in IN_TEXT and base is self.state.base
        numbers = accepted_numbers(self.state) if accepted else {}
        return _asked(base, changes, *lead, _called(numbers, amendment))

    def _given(self, amendment: Amendment) -> Iterator[tuple[Document, str]]:
        """What the wordings of the amendment that one amends give, with its name."""
        parent = next(amended(amendment, self.state.states), None)
        if parent is not None and is_sub(amendment):
            for changes in _wordings(self.state, parent):
                if changes.base in self.found:
                    yield built(self.found[changes.base][0], changes.changes), parent.id

    def _reading(self, changes: ChangeSet) -> Iterator[tuple[Document, int]]:
        """The base texts, the last first, that read as the author of ``changes`` saw them."""
        for number, text in reversed([*enumerate(self.bases)]):
            if _reads_so(text, changes):
                yield text, number


def _reads_so(text: Document, changes: ChangeSet) -> bool:
    """Whether a text has all clauses that the author of ``changes`` saw, as and where he saw
    them."""
    own = ((text.get(clause), seen) for clause, seen in changes.seen.items())
    alike = all(known is not None and known.text.text == seen.text for known, seen in own)
    stood = changes.stood.items()
    return alike and all(one in text and slot_of(text, one) == slot for one, slot in stood)


def _wordings(state: Negotiation, amendment: Amendment) -> Iterator[ChangeSet]:
    """What an amendment proposed and what was adopted of it; and the same of those it amends."""
    for one in (amendment, *amended(amendment, state.states)):
        course = state.course(one.id)
        yield from (each.changes for each in (one, *course.revisions))
        if course.adopted is not None:
            yield course.adopted


def _drafts(era: Former, wanted: Collection[str]) -> Iterator[Document]:
    """The base text and the drafts that its steps gave which have one of these fingerprints, with
    the numbers of then."""
    if era.base.fingerprint in wanted:
        yield era.base
    text = era.base.with_numbering(established(era.base))
    for step in era.steps:
        if step.changes.base in wanted and text.was(step.changes.base):
            yield text
        text = with_arrivals(built(text, step.changes.changes), step.changes.changes)
    if text.fingerprint in wanted:
        yield text


def _called(found: Numbers, amendment: Amendment) -> Callable[[ClauseId], str]:
    """What says the numbers of new clauses of an amendment."""
    return lambda clause: found.get((amendment.id, clause), NO_NUMBER).number


def _asked(
    text: Document,
    changes: ChangeSet,
    lead: str,
    name: str = "",
    number_of: Callable[[ClauseId], str] = lambda _: "",
) -> Asked:
    def text_of(clause: ClauseId) -> RichText | None:
        return text[clause].text if clause in text else None

    said = instructions(changes.changes, Places(text, text), text_of, number_of)
    return Asked(text, changes, said, lead, name)


def asked(state: Negotiation, entry: Entry, texts: Texts | None = None) -> Asked:
    """What an amendment asks for: of the draft as it stands where it has a place in it, or of what
    an open amendment would give; else of the text that it was made for. Beside the numbers of now
    stand those of :class:`~draftbench.amend.draft_numbers.ClauseNames`. Of one that was accepted
    with other words these are told. ``texts`` may be those of many entries."""
    amendment, draft = entry.amendment, state.draft
    placed = None if entry.placement is None else entry.placement.changes
    if placed is not None:
        names = partial(ClauseNames(state).of, amendment=amendment)
        said = instructions(
            placed.changes,
            Places(draft, state.base, names),
            lambda one: draft[one].text,
            _called(new_numbers(state), amendment),
        )
        return Asked(draft, placed, said)
    parent = open_parent(amendment, state.states)
    if parent is not None and entry.placement is not None:
        text, placement = on_its_text(amendment, state.states, state.redline)
        if placement.changes is not None:
            return _asked(as_called(state, text), placement.changes, "on an amendment", parent.id)
    adopted = state.course(amendment.id).adopted if entry.status in IN_TEXT else None
    texts = texts or Texts.of(state, (entry,))
    if adopted is not None:
        return texts.made_for(adopted, amendment, "accepted")
    return texts.made_for(amendment.changes, amendment, "proposed")


def proposed(state: Negotiation, entry: Entry, texts: Texts | None = None) -> Asked | None:
    """What was proposed, where something else was accepted; else None."""
    if entry.status not in IN_TEXT or state.course(entry.amendment.id).adopted is None:
        return None
    texts = texts or Texts.of(state, (entry,))
    return texts.made_for(entry.amendment.changes, entry.amendment, "proposed")


def in_words(
    state: Negotiation, entry: Entry, language: str = "", texts: Texts | None = None
) -> tuple[str, ...]:
    """An amendment as sentences, one an instruction (:func:`asked`), in that language, or in the
    one of the draft; where they are not about the draft as it stands, the first says of what."""
    return asked(state, entry, texts).sentences(language or state.draft.language)


def as_proposed(
    state: Negotiation, entry: Entry, language: str = "", texts: Texts | None = None
) -> tuple[str, ...]:
    """The same of what was proposed, where something else was accepted; else nothing."""
    said = proposed(state, entry, texts)
    return () if said is None else said.sentences(language or state.draft.language)
