"""Records in a process that was forked: a file stays with the process that opened it for writing.

SQLite allows nothing with a connection that a process inherited, not even to close it; and what
other threads held when it was forked would be held for ever.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, NoReturn
from weakref import WeakSet

from draftbench.errors import UsageError
from draftbench.messages import message
from draftbench.processes import when_forked
from draftbench.record.store import Store

if TYPE_CHECKING:
    from draftbench.record.file import Record

_OPEN: WeakSet[Record] = WeakSet()
_KEPT: list[object] = []
"""What nobody may close here."""


class InheritedStore(Store):
    """In the place of a store of the other process that writes: nothing is read or written."""

    def __init__(self, store: Store) -> None:
        super().__init__(store.path, writable=False)
        self.restored, self.former = store.restored, store.former
        self.reason = message(
            "“{path}” was opened before this process was forked; open it again here.",
            path=store.path.name,
        )

    def _reader(self) -> NoReturn:
        raise UsageError(self.reason)


def watch(record: Record) -> None:
    """``record`` is given up in every process that is forked from now on."""
    _OPEN.add(record)


def keep(*held: object) -> None:
    """Nothing in ``held`` is closed in this process, not even at its end, where modules are
    emptied: it has one reference more than there are, where references are counted."""
    _KEPT.extend(held)
    with suppress(ImportError, AttributeError):
        import ctypes

        for one in held:
            ctypes.pythonapi.Py_IncRef(ctypes.py_object(one))


@when_forked
def _forked() -> None:
    global _OPEN
    inherited, _OPEN = list(_OPEN), WeakSet()
    for record in inherited:
        record.give_up()
