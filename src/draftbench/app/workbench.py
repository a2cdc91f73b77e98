"""One open negotiation: every act goes through here, is recorded as an event, and gives a new
frozen :class:`~draftbench.amend.negotiation.Negotiation`."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from draftbench.amend.amendment import AmendmentId, Delegation
from draftbench.amend.changes import ChangeSet
from draftbench.amend.negotiation import Negotiation
from draftbench.document import ClauseId, Document, RichText
from draftbench.formats.imported import Imported


class Workbench:
    """An open project file and the state that follows from its events.

    All methods that act raise :class:`~draftbench.errors.DraftbenchError` with one sentence where
    the act is not possible, and then nothing has changed. Every act is durable when it returns.
    """

    state: Negotiation
    path: Path
    read_only: bool

    @classmethod
    def create(
        cls,
        path: Path,
        base: Document,
        *,
        sources: tuple[Document, ...] = (),
        delegations: tuple[Delegation, ...] = (),
        title: str = "",
        originals: tuple[Imported, ...] = (),
    ) -> Workbench:
        """A new project file at ``path`` (which must not exist)."""
        raise NotImplementedError

    @classmethod
    def open(cls, path: Path) -> Workbench:
        """The project at ``path``; read-only where somebody else has it open."""
        raise NotImplementedError

    def close(self) -> None:
        """Leaves exactly one file behind."""

    def subscribe(self, listener: Callable[[Negotiation], None]) -> None:
        """``listener`` is called with the new state after every act."""

    def add_source(self, document: Document) -> None: ...
    def add_delegation(self, delegation: Delegation) -> None: ...

    # the working draft, written directly by the secretariat
    def edit(self, clause: ClauseId, text: RichText, *, by: str = "") -> None: ...
    def take(
        self, source: str, clauses: tuple[ClauseId, ...], *, after: ClauseId | None, by: str = ""
    ) -> ClauseId: ...
    def insert(self, text: RichText, *, after: ClauseId | None, by: str = "") -> ClauseId: ...
    def delete(self, clause: ClauseId, *, by: str = "") -> None: ...
    def move(self, clause: ClauseId, *, after: ClauseId | None, by: str = "") -> None: ...

    # amendments: each makes an amendment against the current draft and tables it
    def propose_text(
        self,
        clause: ClauseId,
        text: RichText,
        *,
        sponsors: tuple[str, ...],
        reason: str = "",
        title: str = "",
        alternative_to: AmendmentId | None = None,
    ) -> AmendmentId: ...
    def propose_insertion(
        self,
        text: RichText,
        *,
        after: ClauseId | None,
        sponsors: tuple[str, ...],
        reason: str = "",
        title: str = "",
    ) -> AmendmentId: ...
    def propose_deletion(
        self, clause: ClauseId, *, sponsors: tuple[str, ...], reason: str = "", title: str = ""
    ) -> AmendmentId: ...
    def propose_move(
        self,
        clause: ClauseId,
        *,
        after: ClauseId | None,
        sponsors: tuple[str, ...],
        reason: str = "",
        title: str = "",
    ) -> AmendmentId: ...
    def propose(
        self,
        changes: ChangeSet,
        *,
        sponsors: tuple[str, ...],
        reason: str = "",
        title: str = "",
        alternative_to: AmendmentId | None = None,
    ) -> AmendmentId: ...
    def accept(self, amendment: AmendmentId, *, confirmed: bool = False) -> None: ...
    def reject(self, amendment: AmendmentId) -> None: ...
    def withdraw(self, amendment: AmendmentId) -> None: ...
    def hold(self, amendment: AmendmentId) -> None: ...

    # pins: a user's word on a link between the base and a source
    def pin(
        self, source: str, left: ClauseId, right: ClauseId, *, together: bool, by: str = ""
    ) -> None: ...

    def undo(self) -> str: ...
    def redo(self) -> str: ...

    """Both give what was undone or done again, in a few words; "" where there was nothing."""
