"""What belongs to the page and not to the text: running heads, page numbers, job numbers and bar
codes, and the masthead of the first page, whose symbol and date are kept."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from draftbench.formats.pdf.extraction import ARTIFACT
from draftbench.formats.pdf.lines import Line
from draftbench.formats.pdf.pages import Page, Rule
from draftbench.formats.plain.outline import is_date, is_section_line

Row = list[Line]

HEAD, FOOT = 0.87, 0.13
"""Running heads stand above, feet below these shares of the height of the page."""
_NUMBERED = 0.07  # how much further in numbers of pages may stand
_MASTHEAD = 0.55
_WIDE = 0.5
_SAME = 4.0
_UPRIGHT = 10.0
_NEARLY_ALL = 0.9
_SMALL = 0.93
_SYMBOL = re.compile(r"[A-Z]{1,6}(?:/[A-Z0-9][\w.()-]*)+(?: \(\d{4}\))?\*{0,2}")
_NUMBER = re.compile(
    r"(?:[-–—(]\s*)?(?:page\s+|p\.\s?)?(\d{1,4})(?:\s*/\s*\d{1,4}|\s+(?:of|de|sur)\s+\d{1,4})?(?:\s*[-–—)])?",
    re.IGNORECASE,
)
_DRAWN = re.compile(r"[_—–-]{5,}")
_PRINTER = re.compile(
    r"""(?:[A-Z]{1,3}\.)?\d{2}-\d{5}.{0,30}        # V.09-84170 (E), 18-18418 (E) 071118
    | \*\s?[A-Z\d]{6,9}\s?\*                       # *0984170*
    | Please\srecycle.{0,3} | Merci\sde\srecycler.{0,3}""",
    re.VERBOSE,
)


@dataclass(slots=True)
class Sheet:
    """A page in the making: its rows of text from top to bottom, and what was set aside."""

    page: Page
    rows: list[Row]
    aside: list[Line] = field(default_factory=list)
    separator: float = 0.0
    """The height of a line of dashes that the file itself marks as no part of the text."""


@dataclass(frozen=True, slots=True)
class Masthead:
    """What the first page says of the file."""

    symbol: str = ""
    date: str = ""


def take_furniture(sheets: Sequence[Sheet]) -> Masthead:
    """Moves the furniture of every sheet from its rows to what is set aside, and gives what the
    masthead says. Furniture is what the file itself marks as no part of the text, what repeats at
    one place from page to page, what stands above a rule at the head, and numbers of pages and
    printers at the edges."""
    trusted = _marks_are_trusted(sheets)
    size = body_size(sheets)
    repeated = _repeated(sheets)
    said = Masthead()
    for place, sheet in enumerate(sheets):
        page = sheet.page
        top, masthead = _below_head_rule(sheet, first=not place)
        kept: list[Row] = []
        gone: list[Row] = []
        for row in sheet.rows:
            y, text = row[0].y, _text(row)
            marked = trusted and all(_is_artifact(line) for line in row)
            edge = y > HEAD * page.height or y < FOOT * page.height
            number = _NUMBER.fullmatch(text)
            if (
                marked
                or y > top
                or (_key(row), round(y / _SAME)) in repeated
                or (edge and _PRINTER.fullmatch(text))
                or (edge and number and _is_outermost(row, sheet.rows, page.height / 2))
                or (edge and place and y > page.height / 2 and _is_head(row, sheet.rows, size))
            ):
                gone.append(row)
                if marked and _DRAWN.fullmatch(text):
                    sheet.separator = y
            else:
                kept.append(row)
        if not place:
            said = _said(gone if masthead or trusted else [])
        sheet.rows = kept
        sheet.aside[:0] = [line for row in gone for line in row]
    return said


def body_size(sheets: Sequence[Sheet]) -> float:
    """The size of most of the type in the file."""
    sizes: Counter[float] = Counter()
    for sheet in sheets:
        for line in _lines(sheet):
            sizes[round(line.size, 1)] += len(line.cells)
    return sizes.most_common(1)[0][0] if sizes else 10.0


def _lines(sheet: Sheet) -> Iterator[Line]:
    return (line for row in sheet.rows for line in row)


def _is_artifact(line: Line) -> bool:
    return all(cell.odd & ARTIFACT for cell in line.cells if not cell.text.isspace())


def _text(row: Row) -> str:
    return " ".join(line.text for line in row).strip()


def _key(row: Row) -> str:
    return re.sub(r"\d+", "0", _text(row))


def _marks_are_trusted(sheets: Sequence[Sheet]) -> bool:
    """Whether marking as no part of the text is used with sense: not on nearly all of it."""
    cells = [c.odd & ARTIFACT for sheet in sheets for line in _lines(sheet) for c in line.cells]
    return 0 < sum(cells) < _NEARLY_ALL * len(cells)


def _repeated(sheets: Sequence[Sheet]) -> set[tuple[str, int]]:
    """Texts (with 0 for every number) at the edge of the page, with their height, that stand on
    two pages or more, their numbers the same or counting the pages. Notes are not among them, nor
    the headings of two articles of which each happens to begin a page."""
    found: dict[tuple[str, int], list[tuple[int, list[int]]]] = defaultdict(list)
    for sheet in sheets:
        for row in sheet.rows:
            share = row[0].y / sheet.page.height
            key = _key(row)
            wide = _NUMBERED if _NUMBER.fullmatch(_text(row)) else 0.0
            if FOOT + wide <= share <= HEAD - wide or row[0].cells[0].raised:
                continue
            if not any(map(str.isalnum, key)):
                continue
            near = round(row[0].y / _SAME)
            numbers = [int(number) for number in re.findall(r"\d{1,9}", _text(row))]
            for step in (-1, 0, 1):
                found[key, near + step].append((sheet.page.number, numbers))
    return {
        key
        for key, places in found.items()
        if any(_counts(*one, *two, same=is_section_line(key[0])) for one, two in pairwise(places))
    }


def _counts(page: int, numbers: list[int], later: int, others: list[int], *, same: bool) -> bool:
    """Whether all numbers are the same on both pages or (but where only the ``same`` will do) grow
    by the pages between them."""
    steps = {other - number for number, other in zip(numbers, others, strict=True)}
    return steps <= ({0} if same else {0, later - page})


def _below_head_rule(sheet: Sheet, *, first: bool) -> tuple[float, bool]:
    """The height above which all is head, and whether that is a masthead: on the first page what
    stands above the lowest rule across the upper part, where a symbol or the distribution is among
    it; on others what stands above a rule across the head."""
    page = sheet.page
    widths: defaultdict[float, float] = defaultdict(float)
    for rule in page.rules:
        if rule.level and not _is_of_table(rule, page.rules):
            widths[2.0 * round(rule.y0 / 2)] += rule.x1 - rule.x0
    heights = [y for y, width in widths.items() if width > _WIDE * page.width]
    if first:
        low = min((y for y in heights if y > _MASTHEAD * page.height), default=0.0)
        above = [line.text.strip() for line in _lines(sheet) if line.y > low]
        if low and any(_SYMBOL.fullmatch(text) or text.startswith("Distr") for text in above):
            return low, True
        return page.height, False
    low = min((y for y in heights if y > HEAD * page.height), default=page.height)
    return low - 1, False


def _is_of_table(rule: Rule, rules: Sequence[Rule]) -> bool:
    """Whether an upright rule meets ``rule``."""
    return any(
        other.y1 - other.y0 > _UPRIGHT
        and other.y0 - 2 < rule.y0 < other.y1 + 2
        and rule.x0 - 2 < other.x0 < rule.x1 + 2
        for other in rules
    )


def _is_outermost(row: Row, rows: list[Row], middle: float) -> bool:
    """Whether nothing but other furniture stands between ``row`` and the edge of the page."""
    up = row[0].y > middle
    beyond = [
        other
        for other in rows
        if other is not row and (other[0].y > middle) is up and (other[0].y > row[0].y) is up
    ]
    return all(
        any(pattern.fullmatch(_text(other)) for pattern in (_NUMBER, _PRINTER, _SYMBOL))
        for other in beyond
    )


def _is_head(row: Row, rows: list[Row], size: float) -> bool:
    """Whether a row at the head of a later page is the symbol, or small type beside it."""
    symbols = [other for other in rows[:4] if any(_SYMBOL.fullmatch(p.text.strip()) for p in other)]
    if row in symbols:
        return True
    near = any(abs(other[0].y - row[0].y) < 1.6 * size for other in symbols)
    return near and max(line.size for line in row) < _SMALL * size


def _said(rows: list[Row]) -> Masthead:
    pieces = [line.text.strip() for row in rows for line in row]
    symbol = next((text for text in pieces if _SYMBOL.fullmatch(text)), "")
    return Masthead(symbol.rstrip("*"), next((text for text in pieces if is_date(text)), ""))


# Numbers that count the lines in the margin of a draft.

_STEPS = {1: 10, 5: 4}
"""How far the numbers are apart, and how many there must be on a page at least."""
_ALIGNED = 3.0
_SHARE = 0.8


def take_line_numbers(sheet: Sheet) -> None:
    """Sets aside the numbers that stand alone at the side of the lines, one column of them, and
    count every line of most of the page."""
    counted = [(at, row) for at, row in enumerate(sheet.rows) if _number(row)]
    for step, least in _STEPS.items():
        if len(counted) < least or not _counts_lines(counted, step):
            continue
        if counted[-1][0] - counted[0][0] + step < _SHARE * len(sheet.rows):
            continue
        sheet.aside.extend(row.pop(0) for _, row in counted)
        sheet.rows = [row for row in sheet.rows if row]


def _number(row: Row) -> int:
    """The number that stands alone at the left of a row; 0 where there is none."""
    first = row[0].text
    return int(first) if len(row) > 1 and first.isascii() and first.isdigit() else 0


def _counts_lines(counted: list[tuple[int, Row]], step: int) -> bool:
    """Whether the numbers grow by ``step`` every ``step`` lines and stand below each other."""
    return all(
        _number(row) - _number(former) == step == at - before
        and abs(row[0].x1 - former[0].x1) < _ALIGNED
        for (before, former), (at, row) in pairwise(counted)
    )
