"""What is taken out of a copy of a project that goes to others."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from draftbench.record import rescue, store
from draftbench.record.chain import START, head_text
from draftbench.record.event import Event
from draftbench.record.privatechain import start_line


def reduce_copy(path: Path, events: Sequence[Event] | None, *, private: bool) -> None:
    """Takes the private line out of the copy at ``path``, unless ``private``: it stays in it,
    and all events but these, where they are given: their chain is made anew. Raises
    sqlite3.Error."""
    if private and events is None:
        return
    with closing(store.connect(path, "rw")) as copy:
        if not private:
            copy.execute("DELETE FROM private_event")
            copy.execute("DELETE FROM private_slot")
            start_line(copy)
        if events is not None:
            rows = list(rescue.event_rows(events))
            copy.execute("DELETE FROM event")
            copy.executemany(rescue.ADD_EVENT, rows)
            copy.execute("DELETE FROM signature WHERE event NOT IN (SELECT id FROM event)")
            copy.execute(rescue.SET_HEAD, (head_text(len(rows), rows[-1][-1] if rows else START),))
        copy.execute("VACUUM")
        store.seal_copy(copy)
