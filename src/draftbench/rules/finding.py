"""What a rule found in a text, and the edits that mend it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from draftbench.document import ClauseId, RichText


class Severity(StrEnum):
    """How much a finding matters: an error is against a rule of the Editorial Manual that has no
    exception, a warning may be meant, an info is only worth a look."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


class Edit(NamedTuple):
    """In ``clause``, ``text[start:end]`` (code points) becomes ``new``, marks and notes included;
    with ``label`` the printed number before the clause changes instead."""

    clause: ClauseId
    start: int
    end: int
    new: RichText
    label: str | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """``rule`` is the id of the rule ("L03"), ``[start, end)`` (code points) the words of
    ``clause`` that it is about, ``message`` one sentence for people, and ``edits`` what mends it
    (empty: a person must). ``retell`` says the sentence in another language (ISO 639-1), where the
    rule knows how."""

    rule: str
    severity: Severity
    clause: ClauseId | None
    start: int
    end: int
    message: str
    edits: tuple[Edit, ...] = ()
    retell: Callable[[str], str] | None = field(default=None, compare=False, repr=False)

    @property
    def fixable(self) -> bool:
        """Whether edits are known that mend it."""
        return bool(self.edits)
