"""In which text the words of a reference were written: there its numbers mean what they mean.

Words of the base mean the numbers of the base. Words that somebody wrote mean those of the text
that was seen then: before the change and with it. Where these two name different clauses, it cannot
be told which was meant. Words taken from another text mean the numbers of that text.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property

from draftbench.amend.changesets.building import built
from draftbench.amend.negotiation import Negotiation
from draftbench.amend.redlines.provenance import stretches
from draftbench.amend.redlines.redline import DraftStep
from draftbench.amend.references.naming import Numbers, first_note, numbers
from draftbench.amend.stamp import Giver, Stamp
from draftbench.document import ClauseId, Document, Origin

BASE = 0
"""The moment of the words of the base; that of the words of step n (from 0) is n + 1."""


@dataclass(frozen=True, slots=True)
class Written:
    """Words were written at ``moment``; ``texts`` are those whose numbers they may mean, each with
    the clause that they stood in; ``source`` is the name of the other text that they come from;
    ``lost``: the text that their author saw is not at hand, since another base text came;
    ``meant_nothing``: no words of then referred to anything."""

    moment: int
    texts: tuple[tuple[Numbers, ClauseId], ...]
    source: str = ""
    lost: bool = False
    meant_nothing: bool = False


_Seen = tuple[tuple[Document, Document], bool]
_AROUND = 16
"""Characters before a number by which its words are known again."""


@dataclass
class Tracing:
    """Follows the words of a negotiation; texts on the way are made where they are asked for."""

    state: Negotiation
    _moments: dict[Stamp, int] = field(default_factory=dict)
    _known: dict[int, _Seen] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for at, step in enumerate(self.state.steps):
            self._moments[step.stamp] = at + 1

    @cached_property
    def now(self) -> Numbers:
        """The numbers of the draft."""
        return numbers(self.state.draft, first_note=self._first_note)

    @cached_property
    def _first_note(self) -> int:
        return first_note(self.state.base)

    def written(self, clause: ClauseId, start: int, end: int) -> Written:
        """Where the words ``[start, end)`` of a clause of the draft come from: the latest of
        them."""
        givers = [
            one.giver
            for one in stretches(self.state, clause)
            if one.start < end and start < one.end
        ]
        moments = [self._moment(giver) for giver in givers]
        if not moments:
            return Written(BASE, ())
        moment = max(moments)
        giver = givers[moments.index(moment)]
        if giver.origins:
            return self._copied(moment, giver.origins[0])
        texts, lost = self._seen(moment)
        words = self.state.draft[clause].text.text[max(0, start - _AROUND) : end]
        seen = texts[-1].get(clause)
        if seen is None or words not in seen.text.text:  # written when it was decided
            texts = self._then(moment)
        latest = texts[-1]
        named = tuple((self._numbers(text), _beside(clause, text, latest)) for text in texts)
        nothing = self.state.steps[moment - 1].texts is None
        return Written(moment, named, lost=lost, meant_nothing=nothing)

    def text_after(self, moment: int) -> Document:
        """The text right after a moment in which a reference was written."""
        return self.state.base if moment == BASE else self._then(moment)[1]

    def _moment(self, giver: Giver) -> int:
        if giver.stamp is None or giver.base is not None:
            return BASE
        return self._moments.get(giver.stamp, BASE)

    def _copied(self, moment: int, origin: Origin) -> Written:
        """Words of the base, or of another text."""
        name, there = origin.document, origin.clause
        if name == self.state.base.name:
            return Written(moment, ((self._numbers(self.state.base), there),))
        texts = (text for text in self.state.sources if text.name == name)
        return Written(moment, tuple((numbers(t, printed=True), there) for t in texts), name)

    def _numbers(self, text: Document) -> Numbers:
        if text is self.state.base:
            return numbers(text, printed=True)
        return numbers(text, first_note=self._first_note)

    def _seen(self, moment: int) -> _Seen:
        """The texts that somebody saw who wrote at a moment after the base: without and with what
        was written; and whether it is lost which these were."""
        known = self._known.get(moment)
        if known is None:
            known = self._known[moment] = self._shown(moment)
        return known

    def _shown(self, moment: int) -> _Seen:
        name = self.state.steps[moment - 1].stamp.amendment
        found = self.state.states.get(name) if name is not None else None
        if found is None:
            return self._then(moment), False
        changes = found[0].changes
        text = self._made_for(changes.base, moment)
        if text is None:
            return self._then(moment), found[0].parent is None
        return (text, built(text, changes.changes)), False

    def _then(self, moment: int) -> tuple[Document, Document]:
        """The text before and after a step."""
        step = self.state.steps[moment - 1]
        if step.texts is None:  # none of its words refer to anything
            return self.state.draft, self.state.draft
        return step.texts

    def _made_for(self, fingerprint: str, moment: int) -> Document | None:
        """The text of that fingerprint, as it stood before a moment; None where the draft was never
        that since its base text. What takes long is remembered."""
        base, steps = self.state.base, self.state.steps[:moment]
        kept = [text for step in reversed(steps) if step.texts for text in step.texts]
        for text in (*kept[:_NEAR], base):
            if text.was(fingerprint):
                return text
        made: OrderedDict[tuple[str, int], Document | None]
        made = vars(base).setdefault(_MADE, OrderedDict())  # ends with the base text
        key = fingerprint, moment
        if key not in made:
            made[key] = _rebuilt(base, steps, fingerprint)
            while len(made) > _MOST:
                made.popitem(last=False)
        return made[key]


_MADE, _MOST = "texts made of this one", 256
_NEAR = 2


def _rebuilt(base: Document, steps: Sequence[DraftStep], fingerprint: str) -> Document | None:
    text = base
    for step in steps[:-1]:
        text = step.texts[1] if step.texts else built(text, step.changes.changes)
        if text.was(fingerprint):
            return text
    return None


def _beside(clause: ClauseId, text: Document, latest: Document) -> ClauseId:
    """The clause, or in a text that does not have it yet the one before it."""
    if clause in text or clause not in latest:
        return clause
    before = latest.clauses[: latest.position(clause)]
    near = (each.id for each in reversed(before) if each.id in text)
    return next(near, text.clauses[0].id if text.clauses else clause)
