"""What users said that references mean."""

from __future__ import annotations

from dataclasses import dataclass

from draftbench.document import ClauseId


@dataclass(frozen=True, slots=True)
class Meaning:
    """A user's word on what a reference means: the one with these ``words``, the ``nth`` of them
    in the clause (in its note of index ``note``), as it stood after the first ``step`` steps of the
    draft. ``targets`` are clauses; none says that it is to another text."""

    clause: ClauseId
    note: int
    words: str
    nth: int
    targets: tuple[ClauseId, ...]
    step: int
