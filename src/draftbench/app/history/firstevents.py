"""The events that a project begins with."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from draftbench.amend.amendment import Delegation
from draftbench.amend.changesets.plain_data import delegation_to_data
from draftbench.app.history.act import SECRETARIAT
from draftbench.app.imports.importnotes import read_from
from draftbench.document import Document
from draftbench.document.exchange import to_data
from draftbench.formats.imported import Imported
from draftbench.record.event import NewEvent


def first_events(
    title: str,
    base: Document,
    sources: Iterable[Document],
    delegations: Sequence[Delegation],
    originals: Sequence[tuple[str, Imported]],
) -> list[NewEvent]:
    """A negotiation of that title on ``base``, with ``sources`` to compare with."""
    opened = {"title": title, "base": to_data(base), **read_from(originals)}
    events = [NewEvent("opened", opened, SECRETARIAT)]
    events += [NewEvent("source-added", {"document": to_data(s)}, SECRETARIAT) for s in sources]
    if delegations:
        data = {"delegations": [delegation_to_data(d) for d in delegations]}
        events.append(NewEvent("delegations-added", data, SECRETARIAT))
    return events
