"""Files read for a negotiation of which only the state is known: its base and its draft."""

from types import SimpleNamespace

from draftbench.app.imports.incoming import read_incoming
from draftbench.app.imports.markedfiles import MarkedFile
from draftbench.app.texts.circulated import Versions
from draftbench.document.exchange import to_data
from draftbench.progress import silent
from draftbench.record.event import Event, instant


def versions_of(state) -> Versions:
    """The base and the draft as the versions that there are."""
    payload = {"title": state.title, "base": to_data(state.base)}
    first = Event("0" * 32, instant(), "Secretariat", "opened", payload)
    return Versions(SimpleNamespace(events=(first,), state=state))


def read_marked(name, data, state, progress=silent, wanted=None) -> MarkedFile:
    """What a file proposes."""
    return read_incoming(name, data, versions_of(state), progress, wanted)
