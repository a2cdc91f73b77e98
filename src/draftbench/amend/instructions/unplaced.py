"""That an instruction has no place in a text."""

from __future__ import annotations

from draftbench.amend.amendment import Outcome
from draftbench.document import ClauseId
from draftbench.messages import capitalized


class NotPlacedError(Exception):
    """Why an instruction makes no change: the ``outcome``, ``why`` in a sentence, and the clauses
    to look at."""

    def __init__(self, outcome: Outcome, why: str, where: tuple[ClauseId, ...] = ()) -> None:
        why = capitalized(why)
        super().__init__(why)
        self.outcome, self.why, self.where = outcome, why, where
