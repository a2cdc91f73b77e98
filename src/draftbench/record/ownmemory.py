"""What a project file remembers for itself alone: in no event, and in no exchange."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING

from draftbench.record.contents import text_of
from draftbench.record.event import canonical, parse

if TYPE_CHECKING:
    from draftbench.record.file import Record

OUTPUTS_KEPT = 500
"""So many outputs that were written are remembered."""


class OwnMemory:
    """Stands in the table ``meta`` of the file of a ``record``."""

    def __init__(self, record: Record) -> None:
        self._record = record

    def keep_output(self, data: bytes) -> None:
        """Remembers that ``data`` was written as an output, so that the same bytes may be written
        over later (:meth:`wrote`). Only the last :data:`OUTPUTS_KEPT` are remembered."""
        digest = hashlib.sha256(data).hexdigest()
        kept = [one for one in self._outputs() if one != digest][-(OUTPUTS_KEPT - 1) :]
        self._record.execute(
            "INSERT OR REPLACE INTO meta VALUES ('outputs', ?)", (" ".join((*kept, digest)),)
        )

    def wrote(self, data: bytes) -> bool:
        """Whether ``data`` is an output that this project wrote (:meth:`keep_output`)."""
        return hashlib.sha256(data).hexdigest() in self._outputs()

    def _outputs(self) -> list[str]:
        rows = self._record.query("SELECT value FROM meta WHERE key = 'outputs'")
        return text_of(rows[0][0]).split() if rows else []

    def keep_sent_for(self, sent_for: Mapping[str, Collection[str]]) -> None:
        """Remembers for which delegations (codes) each desk that sent a file has acted so far:
        {desk: codes}."""
        text = canonical({desk: sorted(codes) for desk, codes in sent_for.items()})
        self._record.execute("INSERT OR REPLACE INTO meta VALUES ('sent_for', ?)", (text,))

    def sent_for(self) -> dict[str, frozenset[str]]:
        """What :meth:`keep_sent_for` remembered last; nothing where that cannot be read."""
        rows = self._record.query("SELECT value FROM meta WHERE key = 'sent_for'")
        try:
            known = parse(text_of(rows[0][0])) if rows else {}
            return {str(desk): frozenset(map(str, codes)) for desk, codes in known.items()}
        except (ValueError, TypeError, AttributeError):
            return {}
