"""In which text the words of a reference were written: there its numbers mean what they mean.

Words of the base mean the numbers of the base. Words that somebody wrote mean those of the text
that was seen then: before the change and with it. Where these two name different clauses, it cannot
be told which was meant. Words taken from another text mean the numbers of that text.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property

from draftbench.amend.building import built
from draftbench.amend.negotiation import Negotiation
from draftbench.amend.provenance import Giver, stretches
from draftbench.amend.references.naming import Numbers, first_note, numbers
from draftbench.amend.stamp import Stamp
from draftbench.document import ClauseId, Document, Origin

BASE = 0
"""The moment of the words of the base; that of the words of step n (from 0) is n + 1."""


@dataclass(frozen=True, slots=True)
class Written:
    """Words were written at ``moment``; ``texts`` are those whose numbers they may mean, each with
    the clause that they stood in; ``source`` is the name of the other text that they come from;
    ``lost``: the text that their author saw is not at hand, since another base text came."""

    moment: int
    texts: tuple[tuple[Numbers, ClauseId], ...]
    source: str = ""
    lost: bool = False


_Seen = tuple[tuple[Document, Document], bool]
_AROUND = 16
"""Characters before a number by which its words are known again."""


@dataclass
class Tracing:
    """Follows the words of a negotiation; texts on the way are made where they are asked for."""

    state: Negotiation
    _texts: list[Document] = field(default_factory=list)
    _moments: dict[Stamp, int] = field(default_factory=dict)
    _known: dict[int, _Seen] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._texts.append(self.state.base)
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
        if giver.origin is not None:
            return self._copied(moment, giver.origin)
        texts, lost = self._seen(moment)
        words = self.state.draft[clause].text.text[max(0, start - _AROUND) : end]
        seen = texts[-1].get(clause)
        if seen is None or words not in seen.text.text:  # written when it was decided
            texts = (self._text(moment - 1), self._text(moment))
        latest = texts[-1]
        named = tuple((self._numbers(text), _beside(clause, text, latest)) for text in texts)
        return Written(moment, named, lost=lost)

    def text_after(self, moment: int) -> Document:
        """The text right after a moment."""
        return self._text(moment)

    def _moment(self, giver: Giver) -> int:
        return BASE if giver.stamp is None else self._moments.get(giver.stamp, BASE)

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
        amendment = found[0] if found is not None else None
        if amendment is not None:
            for at in range(moment - 1, -1, -1):
                text = self._text(at)
                if text.was(amendment.changes.base):
                    return (text, built(text, amendment.changes.changes)), False
        lost = amendment is not None and amendment.parent is None
        return (self._text(moment - 1), self._text(moment)), lost

    def _text(self, at: int) -> Document:
        """The text after the first ``at`` steps."""
        while len(self._texts) <= at:
            step = self.state.steps[len(self._texts) - 1]
            self._texts.append(built(self._texts[-1], step.changes.changes))
        return self._texts[at]


def _beside(clause: ClauseId, text: Document, latest: Document) -> ClauseId:
    """The clause, or in a text that does not have it yet the one before it."""
    if clause in text or clause not in latest:
        return clause
    before = latest.clauses[: latest.position(clause)]
    near = (each.id for each in reversed(before) if each.id in text)
    return next(near, text.clauses[0].id if text.clauses else clause)
