"""The negotiation on disk: one file, append-only events, and the files it began from.

file.py, event.py   the record, and one event
store.py, schema.py, header.py, metadata.py   the SQLite file, its tables, what it says of itself
chain.py, contents.py   the hash chain; what a check says; ownmemory.py: for this file alone
opening.py, lock.py   whose turn it is to write; inherited.py: processes that are forked
sidefiles.py     the files that SQLite keeps beside it; failures.py: what SQLite reports
keeper.py, filewatch.py, holdings.py, rescue.py   kept whole whatever others do to the file
rawpages.py, remains.py   what is left of a damaged one
privateline.py, privatechain.py, sealing.py   drafts and private notes, apart and encrypted
publiccopy.py    a copy for others, in which they never are
permissions.py   who may read what is written
signatures.py    which desk recorded an event
exchange_file.py, order.py   events by file; their order, and clocks that are wrong

A change of the file needs a project of the version before in ``tests/data/projects`` first. Measure
with ``benchmarks/record.py`` and ``benchmarks/safety.py``, which runs all trials of files.
"""

from draftbench.record.chain import Damage
from draftbench.record.contents import Integrity, Original, PrivateNote
from draftbench.record.event import Event, NewEvent
from draftbench.record.file import Record

__all__ = ["Damage", "Event", "Integrity", "NewEvent", "Original", "PrivateNote", "Record"]
