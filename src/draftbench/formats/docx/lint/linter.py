"""All rules of the linter, and their run over a package."""

from __future__ import annotations

import io
import zipfile
from typing import Final

from draftbench.formats.docx.lint import comments, marks, moves, package, properties, signatures
from draftbench.formats.docx.lint.checked import Checked, Fault, Rule
from draftbench.messages import message


def faults(file: Checked) -> tuple[Fault, ...]:
    """All faults of a package, rule by rule."""
    return tuple(Fault(rule.code, where, msg) for rule in RULES for where, msg in rule.check(file))


def rules() -> tuple[tuple[str, str], ...]:
    """The code of every fault, and what the rule behind it asks for in a sentence."""
    found = [(rule.code, rule.asks) for rule in RULES]
    return ((DOUBLED, ASKS), *found)


# What can be wrong with the package before it is opened.

DOUBLED: Final = "duplicate-part"
ASKS: Final = message("No two parts of the package have the same name.")


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
    msg = message("Two parts of the file have one name, so what it says is not certain.")
    return Fault(DOUBLED, "the package", msg)


# All rules of the linter, in the order in which their faults are told.

_MODULES = (package, signatures, marks, moves, properties, comments)
RULES: Final[tuple[Rule, ...]] = tuple(
    one for module in _MODULES for one in vars(module).values() if isinstance(one, Rule)
)
