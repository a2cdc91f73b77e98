"""Where the words of a clause come from."""

from __future__ import annotations

from dataclasses import dataclass

from draftbench.amend.amendment import AmendmentId
from draftbench.amend.negotiation import Negotiation
from draftbench.amend.redline import Run
from draftbench.document import ClauseId, spoken_labels


@dataclass(frozen=True, slots=True)
class Share:
    """``share`` (0..1) of the characters of a clause come from ``where`` (in words: a source and
    its clause, or the sponsors of an amendment)."""

    where: str
    share: float
    amendment: AmendmentId | None = None


def provenance(negotiation: Negotiation, clause_id: ClauseId) -> tuple[Share, ...]:
    """The shares of all who gave words to the clause as it stands in the draft, largest first.

    White space does not count. A clause taken from a source names that source; what was written
    by an amendment names its sponsors; the rest is the base.
    """
    entry = negotiation.redline.of(clause_id)
    if entry is None or entry.deleted is not None:
        return ()
    counts: dict[tuple[str, AmendmentId | None], int] = {}
    for run in entry.runs:
        if run.deleted is None:
            key = _giver(negotiation, clause_id, run)
            letters = sum(1 for char in run.text.plain if not char.isspace())
            counts[key] = counts.get(key, 0) + letters
    total = sum(counts.values()) or 1
    shares = [Share(where, n / total, amendment) for (where, amendment), n in counts.items() if n]
    return tuple(sorted(shares, key=lambda s: (-s.share, s.where)))


def _giver(
    negotiation: Negotiation, clause_id: ClauseId, run: Run
) -> tuple[str, AmendmentId | None]:
    clause = negotiation.draft[clause_id]
    if run.inserted is None:
        label = spoken_labels(negotiation.base).get(clause_id, "")
        return _named(negotiation.base.title or negotiation.base.name, label), None
    entry = negotiation.redline.of(clause_id)
    whole = entry is not None and entry.inserted == run.inserted
    if whole and clause.origins:
        origin = clause.origins[0]
        for source in (negotiation.base, *negotiation.sources):
            if source.name == origin.document:
                label = spoken_labels(source).get(origin.clause, "")
                return _named(source.title or source.name, label), None
    return run.inserted.author, run.inserted.amendment


def _named(title: str, label: str) -> str:
    return f"{title}, {label}" if label else title
