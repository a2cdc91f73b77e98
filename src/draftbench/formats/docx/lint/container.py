"""What can be wrong with the package before it is opened."""

from __future__ import annotations

import io
import zipfile
from typing import Final

from draftbench.formats.docx.verdict import Fault

DOUBLED: Final = "duplicate-part"
ASKS: Final = "No two parts of the package have the same name."


def doubled(data: bytes) -> Fault | None:
    """The fault where two parts have one name (ECMA-376 part 2, 10.2.3: names are compared without
    case), which programs read differently; such a package is not opened. None where there is none,
    or ``data`` is no package at all."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = [name.replace("\\", "/").casefold() for name in archive.namelist()]
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        return None
    if len(set(names)) == len(names):
        return None
    message = "Two parts of the file have one name, so what it says is not certain."
    return Fault(DOUBLED, "the package", message)
