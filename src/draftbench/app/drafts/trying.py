"""Acts on long texts, tried before they are done: trying records nothing and may be done in another
thread, for it takes its time."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from draftbench.app.history.rebasing import Prepared, payload_of
from draftbench.app.history.registers import Tried
from draftbench.app.history.undoing import event_of, to_redo, to_undo, told
from draftbench.app.imports.importnotes import read_from
from draftbench.app.workbench import Workbench
from draftbench.document import Document
from draftbench.document.exchange import to_data
from draftbench.errors import ConflictError, UsageError
from draftbench.formats.imported import Imported
from draftbench.record.event import Event, instant


def source(bench: Workbench, document: Document, original: Imported) -> Tried:
    """Tries to add a text that was read from ``original``."""
    payload: dict[str, Any] = {"document": to_data(document)}
    return bench.tried("source-added", payload | _read(document, original))


def add(bench: Workbench, document: Document, original: Imported, tried: Tried | None) -> None:
    """Adds the text: as it was tried, where nothing was done since. Raises UsageError where there
    is a text of that name."""
    if tried is None or not bench.is_current(tried):
        bench.add_source(document, original=original)
        return
    bench.keep(document, original)
    bench.enter(tried)


def new_base(bench: Workbench, prepared: Prepared, original: Imported | None) -> Tried | None:
    """Tries to lay the negotiation on a text, for
    :func:`draftbench.app.history.rebasing.rebase`; None where something was done since it was
    prepared."""
    if prepared.register is not bench.register:
        return None
    payload = payload_of(prepared.what, bench.next_number)
    if original is not None:
        payload |= _read(prepared.text, original)
    return bench.tried("rebased", payload)


@dataclass(frozen=True, slots=True)
class TakenBack:
    """An undo or a redo that was tried; ``words`` say what it is about."""

    tried: Tried
    words: str


def undo(bench: Workbench, event_id: str = "") -> TakenBack | None:
    """Tries to take back the last act, or the event of that id; None where there is none. Raises
    ConflictError where later acts build on it."""
    event = to_undo(bench.history, event_id)
    return None if event is None else _taken_back(bench, event, event)


def redo(bench: Workbench, event_id: str = "") -> TakenBack | None:
    """Tries to do again what the last undo took back, or the undone event of that id."""
    undone = to_redo(bench.history, event_id)
    if undone is None:
        return None
    return _taken_back(bench, undone, event_of(bench.history, undone.undoes or ""))


def _taken_back(bench: Workbench, event: Event, named: Event) -> TakenBack:
    events, history = tuple(bench.events), tuple(bench.history)
    try:
        tried = bench.tried("undone", {}, undoes=event.id)
    except (ConflictError, UsageError) as error:
        if all(one.id != event.id for one in events):
            raise
        trial = Event("tried", instant(), "", "undone", {}, event.id)
        raise bench.hindered(trial, error) from error
    return TakenBack(tried, told(history, named))


def _read(document: Document, original: Imported) -> dict[str, Any]:
    return read_from([(document.source.file or document.name, original)])
