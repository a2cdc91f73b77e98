"""The header of a project file (the first 100 bytes; SQLite file format, 1.3), which SQLite itself
hardly looks at."""

from __future__ import annotations

import struct

from draftbench.record import schema

_FORM = struct.Struct(">16sHBBBBBBIIIIIIIIIIII20sII")
SIZE = _FORM.size
_MAGIC = b"SQLite format 3\0"
_FRACTIONS = (64, 32, 32)
_SCHEMA_FORMAT = 4
_UTF8 = 1


def pages(start: bytes) -> int:
    """How many pages a file has, as the header at its ``start`` says."""
    return int.from_bytes(start[28:32], "big")


def is_older(start: bytes) -> bool:
    """Whether an older draftbench made the file."""
    return int.from_bytes(start[60:64], "big") < schema.current_version()


def is_sound(start: bytes, size: int, stated: str | None = None) -> bool:
    """Whether the header at the ``start`` of a closed file of ``size`` bytes is as this program
    writes it. ``stated`` is what the file itself says of it
    (:data:`draftbench.record.metadata.HEADER`); None: that is not known. The list of free pages is
    left to SQLite's check."""
    if len(start) < _FORM.size:
        return False
    (
        magic,
        page,
        write_version,
        read_version,
        reserved,
        *fractions,
        changes,
        count,
        _first_free,
        _free,
        cookie,
        schema_format,
        cache,
        largest_root,
        encoding,
        version,
        incremental,
        application,
        unused,
        valid_for,
        library,
    ) = _FORM.unpack(start[: _FORM.size])
    return (
        magic == _MAGIC
        and page >= 512
        and count * page == size
        and write_version == read_version
        and write_version in (1, 2)
        and reserved == 0
        and tuple(fractions) == _FRACTIONS
        and changes == valid_for
        and stated in (None, f"{cookie} {library}")
        and schema_format == _SCHEMA_FORMAT
        and (cache, largest_root, encoding, incremental) == (0, 0, _UTF8, 0)
        and version == schema.current_version()
        and application == schema.APPLICATION_ID
        and unused == bytes(20)
    )
