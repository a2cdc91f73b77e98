"""Files read for a negotiation of which only the state is known: its base and its draft."""

from draftbench.amend.negotiation import Negotiation
from draftbench.app.imports.incoming import Wanted, read_incoming
from draftbench.app.imports.markedfiles import MarkedFile
from draftbench.app.texts.circulated import Versions
from draftbench.document.exchange import to_data
from draftbench.progress import Progress, silent
from draftbench.record.event import Event, instant


def versions_of(state: Negotiation) -> Versions:
    """The base and the draft as the versions that there are."""
    payload = {"title": state.title, "base": to_data(state.base)}
    return Versions((Event("0" * 32, instant(), "Secretariat", "opened", payload),), state)


def read_marked(
    name: str,
    data: bytes,
    state: Negotiation,
    progress: Progress = silent,
    wanted: Wanted | None = None,
) -> MarkedFile:
    """What a file proposes."""
    return read_incoming(name, data, versions_of(state), progress, wanted)
