"""Acts on long texts, tried before they are done: trying records nothing and may be done in another
thread, for it takes its time."""

from __future__ import annotations

from typing import Any

from draftbench.app.importnotes import read_from
from draftbench.app.rebasing import Prepared, payload_of
from draftbench.app.registers import Tried
from draftbench.app.workbench import Workbench
from draftbench.document import Document
from draftbench.document.exchange import to_data
from draftbench.formats.imported import Imported


def source(bench: Workbench, document: Document, original: Imported) -> Tried:
    """Tries to add a text that was read from ``original``."""
    payload: dict[str, Any] = {"document": to_data(document)}
    return bench.tried("source-added", payload | _read(document, original))


def add(bench: Workbench, document: Document, original: Imported, tried: Tried | None) -> None:
    """Adds the text: as it was tried, where nothing was done since. Raises UsageError where there
    is a text of that name."""
    if tried is None or tried.before is not bench.register:
        bench.add_source(document, original=original)
        return
    bench.keep(document, original)
    bench.enter(tried)


def new_base(bench: Workbench, prepared: Prepared, original: Imported | None) -> Tried | None:
    """Tries to lay the negotiation on a text, for :func:`draftbench.app.rebasing.rebase`; None
    where something was done since it was prepared."""
    if prepared.register is not bench.register:
        return None
    payload = payload_of(prepared.what, bench.next_number)
    if original is not None:
        payload |= _read(prepared.text, original)
    return bench.tried("rebased", payload)


def _read(document: Document, original: Imported) -> dict[str, Any]:
    return read_from([(document.source.file or document.name, original)])
