"""Memory that is free, and that the C library keeps."""

import platform
from pathlib import Path

import pytest

only_glibc = pytest.mark.skipif(
    platform.libc_ver()[0] != "glibc", reason="only glibc keeps what is free in between"
)
FREED = 50_000
"""Kilobytes that :func:`scattered` leaves free, at least."""


def memory() -> int:
    """Kilobytes of this process."""
    said = Path("/proc/self/status").read_text(encoding="ascii")
    return int(said.split("VmRSS:")[1].split()[0])


def scattered() -> list[bytearray]:
    """Pieces with a lot of free memory between them."""
    return [bytearray(4000) for _ in range(20_000)][::50]
