"""Making one clause of the draft out of clauses of several sources, and telling where its words
come from: what was taken from which, and what each source says that the clause does not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from draftbench.amend.negotiation import Negotiation
from draftbench.amend.redlines.provenance import Derivation, derived
from draftbench.app.drafts.drafting import harmless, inserted
from draftbench.app.meetings.decisions import text_named
from draftbench.app.workbench import Workbench
from draftbench.compare.words.worddiff import diff
from draftbench.document import ClauseId, Origin, RichText, spoken_labels
from draftbench.errors import UsageError
from draftbench.messages import message

ALIKE = 0.5
"""The similarity from which two texts are laid into each other, word by word; below it they are
put one behind the other."""


@dataclass(frozen=True, slots=True)
class Contribution:
    """What a source clause gives to a clause: ``taken`` the words of its own that stand there,
    ``shared`` those that another source gave in the same words, ``left_out`` the rest. Law: every
    word of ``origin`` is in one of the three."""

    origin: Origin
    name: str
    taken: tuple[str, ...]
    shared: tuple[str, ...]
    left_out: tuple[str, ...]

    def data(self) -> dict[str, Any]:
        """As JSON."""
        return {
            "text": self.origin.document,
            "clause": self.origin.clause,
            "name": self.name,
            "taken": list(self.taken),
            "shared": list(self.shared),
            "left_out": list(self.left_out),
        }


def combine(
    bench: Workbench,
    sources: Sequence[tuple[str, ClauseId]],
    *,
    after: ClauseId | None,
    text: str | None = None,
    by: str = "",
) -> ClauseId:
    """A new clause of the draft behind ``after`` that takes up all of ``sources`` (text, clause);
    gives its id. Without a ``text`` nothing is left out: :func:`united`. Raises UsageError where
    a source is not there."""
    state = bench.state
    origins = tuple(_origin(state, name, clause) for name, clause in sources)
    if len(set(origins)) < 2:
        raise UsageError("Name two clauses or more to make one of; a single one is taken as it is.")
    if text is None:
        text = united([text_named(state, o.document)[o.clause].text.plain for o in origins])
    words = RichText(" ".join(harmless(text).split()))
    if not words:
        raise UsageError("A clause needs words; write them first.")
    draft, new = inserted(state.draft, words, after)
    draft = draft.with_clauses(
        tuple(replace(c, origins=origins) if c.id == new else c for c in draft)
    )
    bench.change(message("Combined clauses of the sources"), draft, by)
    return new


def contributions(state: Negotiation, clause: ClauseId) -> tuple[Contribution, ...]:
    """What each source clause that a clause of the draft was taken from gives to it."""
    own = state.draft[clause]
    known = [o for o in own.origins if _known(state, o)]
    texts = [text_named(state, o.document)[o.clause].text.plain for o in known]
    found = derived(own.text.plain, texts)
    return tuple(
        _contribution(state, origin, texts[number], number, found)
        for number, origin in enumerate(known)
    )


def _contribution(
    state: Negotiation, origin: Origin, text: str, number: int, found: Derivation
) -> Contribution:
    taken = [(t.source_start, t.source_end) for t in found.taken if t.source == number]
    shared = [(t.source_start, t.source_end) for t in found.shared if t.source == number]
    left = [(one.start, one.end) for one in found.left_out if one.source == number]
    words = [
        tuple(part for a, b in sorted(ranges) if (part := text[a:b].strip()))
        for ranges in (taken, shared, left)
    ]
    labels = spoken_labels(text_named(state, origin.document))
    name = labels.get(origin.clause, "") or str(origin.clause)
    return Contribution(origin, name, words[0], words[1], words[2])


def united(texts: Sequence[str]) -> str:
    """One text that has every word of all: where they read alike the words that differ stand as
    alternatives in square brackets, else one text follows the other.

    >>> united(["Urges States to act;", "Urges Parties to act;"])
    'Urges [States] [Parties] to act;'
    """
    whole = texts[0]
    for text in texts[1:]:
        found = diff(whole, text)
        if found.similarity < ALIKE or "[" in whole:
            whole = f"{whole.rstrip(' .;,')}; {text}"
            continue
        parts: list[str] = []
        at = 0
        for l0, l1, r0, r1 in found.hunks:
            parts.append(whole[at:l0])
            parts += [f"[{side.strip()}]" for side in (whole[l0:l1], text[r0:r1]) if side.strip()]
            at = l1
        whole = _spaced([*parts, whole[at:]])
    return whole


def _spaced(parts: Sequence[str]) -> str:
    out = ""
    for part in parts:
        apart = bool(out) and not out[-1].isspace() and bool(part) and not part[0].isspace()
        bracket = part.startswith("[") or out.endswith("]")
        out += (" " if apart and bracket and part[0] not in ",;.:" else "") + part
    return " ".join(out.split())


def _origin(state: Negotiation, name: str, clause: ClauseId) -> Origin:
    if clause not in text_named(state, name):
        raise UsageError(
            "“{name}” has no clause {clause}; name one that it has.", name=name, clause=clause
        )
    return Origin(name, clause)


def _known(state: Negotiation, origin: Origin) -> bool:
    texts = (state.base, *state.sources)
    return any(t.name == origin.document and origin.clause in t for t in texts)
