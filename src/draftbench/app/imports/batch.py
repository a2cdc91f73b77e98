"""What one import of marked-up files brings into a negotiation, all of it one act."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from draftbench.amend.amendment import Amendment, AmendmentId, Delegation
from draftbench.amend.changesets.changes import ChangeSet
from draftbench.amend.changesets.plain_data import amendment_to_data, delegation_to_data
from draftbench.amend.placement.twins import Wish, wishes
from draftbench.document import ClauseId
from draftbench.formats.safety import check_count
from draftbench.messages import message_data


def check_places(sets: Iterable[ChangeSet], name: str, kind: str = "proposals") -> None:
    """Raises InputError where the file ``name`` brings too many different proposals for one place
    of the text."""
    found: dict[ClauseId | None, set[Wish]] = {None: set()}
    for changes in sets:
        for wish in wishes(changes):
            found.setdefault(wish[1], set()).add(wish)
    check_count(kind, max(map(len, found.values())), name)


@dataclass(frozen=True, slots=True)
class Remark:
    """Something that a person should know: ``code`` names the rule, ``where`` the file and the
    place in it, ``message`` is one sentence."""

    code: str
    where: str
    message: str

    def data(self) -> dict[str, str]:
        """As JSON."""
        return {"code": self.code, "where": self.where, "message": self.message}

    def kept(self) -> dict[str, Any]:
        """As an event keeps it."""
        said = {"where": message_data(self.where), "message": message_data(self.message)}
        return {"code": self.code, **said}


@dataclass(frozen=True, slots=True)
class Joining:
    """More sponsors for an amendment that is tabled already, with their reason."""

    amendment: AmendmentId
    sponsors: tuple[str, ...]
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Batch:
    """``amendments`` to be tabled (with the ids that they will have) for ``delegations`` that are
    new in part, and ``joined`` ones that are tabled already; ``files`` (name and bytes) are kept.

    ``differences`` say where a file's own text is not the text of the negotiation, and what of it
    could not be taken over; ``doubts`` what was not certain; ``standing`` the amendments that were
    tabled before and are tabled no second time.
    """

    files: tuple[tuple[str, bytes], ...] = ()
    delegations: tuple[Delegation, ...] = ()
    amendments: tuple[Amendment, ...] = ()
    joined: tuple[Joining, ...] = ()
    standing: tuple[AmendmentId, ...] = ()
    differences: tuple[Remark, ...] = ()
    doubts: tuple[Remark, ...] = ()

    @property
    def brings(self) -> bool:
        """Whether it changes anything."""
        return bool(self.amendments or self.joined)

    def payload(self) -> dict[str, Any]:
        """The payload of the event ``amendments-imported``."""
        return {
            "files": [
                {"name": name, "sha256": hashlib.sha256(data).hexdigest()}
                for name, data in self.files
            ],
            "delegations": [delegation_to_data(d) for d in self.delegations],
            "amendments": [amendment_to_data(a) for a in self.amendments],
            "joined": [
                {"id": j.amendment, "sponsors": list(j.sponsors), "reason": j.reason}
                for j in self.joined
            ],
            "remarks": [remark.kept() for remark in (*self.differences, *self.doubts)],
        }
