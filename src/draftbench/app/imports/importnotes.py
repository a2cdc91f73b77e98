"""What imports were not sure of, kept with them and read again at any later time."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from draftbench.app.history.acts import standing
from draftbench.app.imports.batch import Remark
from draftbench.formats.imported import Imported
from draftbench.messages import message, message_from
from draftbench.record.event import Event

_IN_PARAGRAPHS = (b"PK", b"\xd0\xcf", b"{\\rtf")
"""How files of word processors begin: readers count their paragraphs, in others their lines."""
_TEXTS = frozenset({"opened", "source-added"})


@dataclass(frozen=True, slots=True)
class Import:
    """One import: ``at`` is its instant (ISO 8601, UTC), ``kind`` "texts" or "amendments",
    ``files`` are the names of what was read, ``amendments`` the ids of what was tabled, ``remarks``
    what was not certain, differed or was not taken over; ``undone`` says that it was taken back."""

    at: str
    kind: str
    files: tuple[str, ...]
    amendments: tuple[str, ...]
    remarks: tuple[Remark, ...]
    undone: bool = False

    def data(self) -> dict[str, Any]:
        """As JSON."""
        return {
            "at": self.at,
            "kind": self.kind,
            "files": list(self.files),
            "amendments": list(self.amendments),
            "undone": self.undone,
            "remarks": [remark.data() for remark in self.remarks],
        }


def imports(events: Sequence[Event]) -> tuple[Import, ...]:
    """Every import that read a file, in order, those that were taken back too. Projects of before
    texts came with remarks have none for them."""
    counting = {event.id for event in standing(events)}
    return tuple(
        _import(event, event.id not in counting)
        for event in events
        if event.kind == "amendments-imported"
        or (event.kind in _TEXTS and event.payload.get("files"))
    )


def remarks_on(name: str, imported: Imported) -> tuple[Remark, ...]:
    """What the reader was not sure of in the file ``name``."""
    in_paragraphs = imported.original.startswith(_IN_PARAGRAPHS)

    def where(line: int) -> str:
        if not line:
            return name
        if in_paragraphs:
            return message("{file}, paragraph {line}", file=name, line=line)
        return message("{file}, line {line}", file=name, line=line)

    return tuple(Remark(note.code, where(note.line), note.message) for note in imported.notes)


def read_from(originals: Sequence[tuple[str, Imported]]) -> dict[str, Any]:
    """For an event: the files that texts were read from, and what was not certain in them."""
    return {
        "files": [
            {"name": name, "sha256": hashlib.sha256(one.original).hexdigest()}
            for name, one in originals
        ],
        "remarks": [r.kept() for name, one in originals for r in remarks_on(name, one)],
    }


def _import(event: Event, undone: bool) -> Import:
    data: Mapping[str, Any] = event.payload
    return Import(
        event.at,
        "texts" if event.kind in _TEXTS else "amendments",
        tuple(file["name"] for file in data["files"]),
        tuple(amendment["id"] for amendment in data.get("amendments", ())),
        tuple(_remark(remark) for remark in data["remarks"]),
        undone,
    )


def _remark(data: Mapping[str, Any]) -> Remark:
    return Remark(data["code"], message_from(data["where"]), message_from(data["message"]))
