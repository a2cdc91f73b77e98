"""The negotiation on disk: one file, append-only events, and the files it began from."""

from draftbench.record.chain import Damage
from draftbench.record.contents import Integrity, Original, PrivateNote
from draftbench.record.event import Event, NewEvent
from draftbench.record.file import Record

__all__ = ["Damage", "Event", "Integrity", "NewEvent", "Original", "PrivateNote", "Record"]
