"""Fields of Word that say more than their stored result: links, form fields, and numbers that only
Word itself computes.

Codes: ECMA-376 part 1, 17.16.5.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from draftbench.formats.docx.names import Element, R, flag, q, value, w
from draftbench.formats.docx.numberformats import formatted
from draftbench.formats.docx.revision import TEXT_KINDS, revision
from draftbench.formats.docx.shown import ACCEPTED, Reading

# Numbers of fields: Word computes them and stores none. Rules and built-in lists: ECMA-376 part 1,
# 17.16.5.5 to 17.16.5.7 (AUTONUM and its kin) and 17.16.5.32 (LISTNUM). AUTONUM in headings counts
# by their depth, and a LISTNUM may name a list of the file's own: those are not computed.

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


_RUN = q("r")
_TRACKED = tuple(q(name) for name in TEXT_KINDS)
_LINK = re.compile(r'\s*HYPERLINK\s+(?:"([^"]*)"|([^\s\\"]\S*))?(.*)', re.IGNORECASE | re.DOTALL)
_ANCHOR = re.compile(r'\\l\s+"([^"]*)"')
_UNPRINTED = re.compile(r"\s*(AUTONUM|AUTONUMLGL|AUTONUMOUT|LISTNUM)\b", re.IGNORECASE)
_HEADED = re.compile(r"heading|titre|t[ií]?tulo|(?:ü|u)?berschrift|h_?(?:ch|m|\d)", re.IGNORECASE)


def address(code: str) -> str:
    """Where a HYPERLINK field leads outside the file; empty for every other field.

    >>> address(' HYPERLINK "https://undocs.org/A/RES/55/59" \\\\h ')
    'https://undocs.org/A/RES/55/59'
    """
    match = _LINK.fullmatch(code)
    if match is None or not (match[1] or match[2]):
        return ""
    anchor = _ANCHOR.search(match[3])
    return (match[1] or match[2]) + (f"#{anchor[1]}" if anchor else "")


@dataclass(slots=True)
class _Open:
    """A field under way: its code, where it began, and the runs of its result."""

    begin: Element
    in_code: bool = True
    code: list[str] = field(default_factory=list)
    results: list[Element] = field(default_factory=list)


@dataclass(slots=True)
class Fields:
    """Takes the runs and field characters of a part in order; :meth:`finish` then changes it.
    Numbers are counted as ``reading`` has it.

    ``unprinted`` are the fields whose number is not in the file: their paragraph, their name, and
    the number where it could be computed.
    """

    reading: Reading = ACCEPTED
    unprinted: list[tuple[int, str, str]] = field(default_factory=list)
    _numbers: FieldNumbers = field(default_factory=FieldNumbers)
    _open: list[_Open] = field(default_factory=list)
    _links: list[tuple[Element, str]] = field(default_factory=list)
    _said: list[tuple[Element, str]] = field(default_factory=list)

    def run(self, run: Element) -> None:
        """A run: the result of the field around it, if there is one."""
        if self._open and not self._open[-1].in_code:
            self._open[-1].results.append(run)

    def code(self, text: str) -> None:
        """A piece of a field's code."""
        if self._open:
            self._open[-1].code.append(text)

    def simple(self, element: Element) -> None:
        """A field that is one element around its result."""
        target = address(element.get(q("instr"), ""))
        if target:
            self._links.extend((run, target) for run in element.iter(_RUN))

    def character(self, element: Element, paragraph: int) -> None:
        """The begin, the middle or the end of a field."""
        kind = element.get(q("fldCharType"))
        if kind == "begin":
            self._open.append(_Open(element))
        elif kind == "separate" and self._open:
            self._open[-1].in_code = False
        elif kind == "end" and self._open:
            self._end(self._open.pop(), paragraph)

    def _end(self, one: _Open, paragraph: int) -> None:
        code = "".join(one.code)
        if self._open and not self._open[-1].in_code:
            self._open[-1].results.extend(one.results)
        if target := address(code):
            self._links.extend((run, target) for run in one.results)
        said = _chosen(one.begin)
        spoken = any(text.text for run in one.results for text in run.iter(q("t")))
        if not spoken and (name := _UNPRINTED.match(code)) and self._stands(one.begin):
            said = self._numbers.number(code, paragraph, headed=_is_headed(one.begin))
            self.unprinted.append((paragraph, name[1].upper(), said))
        if said and not spoken:
            self._said.append((one.begin, said))

    def _stands(self, begin: Element) -> bool:
        around = begin.iterancestors(*_TRACKED)
        return all(self.reading.stands(revision(change)) for change in around)

    def finish(self, links: dict[str, str]) -> None:
        """Puts links around the results of hyperlink fields (``links`` takes their addresses by
        the ids given to them) and what form fields say before them."""
        ids: dict[str, str] = {}
        for run, target in self._links:
            parent = run.getparent()
            if parent is None or parent.tag == q("hyperlink"):
                continue
            name = ids.setdefault(target, f"field-{len(ids)}")
            links[name] = target
            link = w("hyperlink")
            link.set(f"{{{R}}}id", name)
            parent.replace(run, link)
            link.append(run)
        for begin, said in self._said:
            run_of_begin = begin.getparent()
            if run_of_begin is not None:
                text = w("t")
                text.text = said
                run_of_begin.addprevious(w("r", text))


def _is_headed(begin: Element) -> bool:
    """Whether a field stands in a paragraph that its style makes a heading."""
    paragraph = next(begin.iterancestors(q("p")), None)
    return _HEADED.match(value(paragraph, "pPr/pStyle")) is not None


def _chosen(begin: Element) -> str:
    """What a form field says that has no stored result: a box, or the entry chosen."""
    box = begin.find(f"{q('ffData')}/{q('checkBox')}")
    if box is not None:
        name = "checked" if box.find(q("checked")) is not None else "default"
        return "☒" if flag(box, name) else "☐"
    choice = begin.find(f"{q('ffData')}/{q('ddList')}")
    if choice is None:
        return ""
    entries = [entry.get(q("val"), "") for entry in choice.findall(q("listEntry"))]
    chosen = value(choice, "result") or value(choice, "default") or "0"
    return dict(enumerate(entries)).get(int(chosen) if re.fullmatch(r"\d{1,4}", chosen) else -1, "")
