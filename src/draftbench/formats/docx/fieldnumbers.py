"""Numbers of fields: Word computes them and stores none.

Rules and built-in lists: ECMA-376 part 1, 17.16.5.5 to 17.16.5.7 (AUTONUM and its kin) and
17.16.5.32 (LISTNUM). AUTONUM in headings counts by their depth, and a LISTNUM may name a list of
the file's own: those are not computed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from draftbench.formats.docx.numberformats import formatted

_AUTO = re.compile(r"\s*(AUTONUM|AUTONUMLGL)\b", re.IGNORECASE)
_LIST = re.compile(r'\s*LISTNUM\b(?:\s+"?(?P<list>[A-Za-z]\w*)"?)?', re.IGNORECASE)
_SEPARATOR = re.compile(r'\\s\s+"?([^\s"\\])')
_LEVEL, _START = re.compile(r"\\l\s*([1-9])"), re.compile(r"\\s\s*(\d{1,5})")
_D, _A, _R = "decimal", "lowerLetter", "lowerRoman"
_LISTS = {
    "numberdefault": (
        ("{})", _D), ("{})", _A), ("{})", _R), ("({})", _D), ("({})", _A), ("({})", _R),
        ("{}.", _D), ("{}.", _A), ("{}.", _R),
    ),
    "outlinedefault": (
        ("{}.", "upperRoman"), ("{}.", "upperLetter"), ("{}.", _D), ("{})", _A), ("({})", _D),
        ("({})", _A), ("({})", _R), ("({})", _A), ("({})", _R),
    ),
}  # fmt: skip
_LEGAL = "legaldefault"


@dataclass(slots=True)
class FieldNumbers:
    """Counts through a document: call :meth:`number` for every such field, in order."""

    _auto: int = 0
    _lists: dict[str, list[int]] = field(default_factory=dict)
    _last: tuple[int, int] = (0, 0)

    def number(self, code: str, paragraph: int, *, headed: bool) -> str:
        """What the field with that code prints in a paragraph (by its number; ``headed``: its
        style makes it a heading); empty where it is not computed."""
        if match := _AUTO.match(code):
            if headed:
                self._auto = 0
                return ""
            self._auto += 1
            sign = _SEPARATOR.search(code)
            legal = match[1].upper() == "AUTONUMLGL" and re.search(r"\\e\b", code) is not None
            return f"{self._auto}" if legal else f"{self._auto}{sign[1] if sign else '.'}"
        match = _LIST.match(code)
        return self._listed(match["list"] or "NumberDefault", code, paragraph) if match else ""

    def _listed(self, name: str, code: str, paragraph: int) -> str:
        name = name.lower()
        if name not in _LISTS and name != _LEGAL:
            return ""
        said = _LEVEL.search(code)
        before, depth = self._last
        level = int(said[1]) if said else (min(depth + 1, 9) if before == paragraph else 1)
        self._last = (paragraph, level)
        counts = self._lists.setdefault(name, [])
        del counts[level:]
        counts.extend([0] * (level - len(counts)))
        start = _START.search(code)
        counts[level - 1] = int(start[1]) if start else counts[level - 1] + 1
        if name == _LEGAL:
            return _dotted(counts)
        pattern, form = _LISTS[name][level - 1]
        return pattern.format(formatted(counts[level - 1], form) or counts[level - 1])


def _dotted(counts: Iterable[int]) -> str:
    return "".join(f"{max(count, 1)}." for count in counts)
