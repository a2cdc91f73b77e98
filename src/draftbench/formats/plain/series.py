"""Numbers in their series: lists inside lists, each waiting for its own next number."""

from __future__ import annotations

from dataclasses import dataclass, field

from draftbench.document import ClauseKind
from draftbench.formats.plain.endings import ends_in_colon, goes_on
from draftbench.formats.plain.findings import Found
from draftbench.formats.plain.numbering import Label, NumberStyle, read_label
from draftbench.formats.plain.outline import is_section_line

ITEM_STYLES = (
    NumberStyle.LETTER,
    NumberStyle.ROMAN,
    NumberStyle.ARABIC,
    NumberStyle.ARABIC_BRACKET,
    NumberStyle.BULLET,
)
DEEPEST = 4
LEAP = 2
"""How many letters or roman numbers of a list may be missing (struck out, or lost)."""
_OWNERS = (
    ClauseKind.PREAMBULAR,
    ClauseKind.OPERATIVE,
    ClauseKind.PARAGRAPH,
    ClauseKind.CHAPEAU,
    ClauseKind.ITEM,
)
_MOST_ENDED = 100  # lists that may be resumed; older ones are over


@dataclass(slots=True)
class OpenList:
    """A list whose next number is ``following``; its items hang on ``owner``; ``leapt``:
    the last item did not follow the one before."""

    owner: Found | None
    style: NumberStyle
    following: int
    level: int
    last: str = ""
    leapt: bool = False


@dataclass(slots=True)
class Lists:
    """The lists open at one moment, outermost first."""

    open: list[OpenList] = field(default_factory=list)
    ended: list[OpenList] = field(default_factory=list)
    """Lists of the same clause that ended; letters may go on from one to the next."""

    def close(self) -> None:
        """Ends all lists."""
        self.ended.extend(self.open)
        del self.ended[:-_MOST_ENDED]
        self.open.clear()

    def forget(self) -> None:
        """Ends all lists for good: another numbered clause begins."""
        self.open.clear()
        self.ended.clear()

    def begun_inside(self, owner: Found, body: str) -> None:
        """Takes note of a list whose first item stands in its clause ("66. (a) ...")."""
        label = read_label(body)
        if label is not None and label.text[:1] in "(（":
            for style in (NumberStyle.LETTER, NumberStyle.ROMAN):
                if label.reads(style, 1):
                    self.open.append(OpenList(owner, style, 2, 1, body))
                    return

    def expects(self, label: Label) -> bool:
        """Whether an open list waits for exactly this number."""
        return self._going_on(label) is not None

    def unfinished(self) -> bool:
        """Whether the last item ended so that another must follow."""
        return bool(self.open) and goes_on(self.open[-1].last)

    def place(self, label: Label, last: Found | None, last_text: str, text: str) -> OpenList | None:
        """The list that the item belongs to, with the item counted: an open one that waits for
        the number, or a new one under the last clause. None where the number fits nowhere.

        An arabic list begins only after a colon; a lettered or roman one after any clause.
        """
        nested = ends_in_colon(last_text)
        going_on = self._going_on(label)
        starting = self._starting(label, last, last_text)
        if starting is not None and (going_on is None or (nested and self.open)):
            self.open.append(starting)
            starting.last = text
            return starting
        going_on = going_on or self._leaping(label)
        if going_on is None:
            return self._resumed(label, last, text)
        at, number = going_on
        self.ended.extend(self.open[at + 1 :])
        del self.ended[:-_MOST_ENDED]
        del self.open[at + 1 :]
        entry = self.open[at]
        entry.leapt = number > entry.following
        entry.following = number + 1
        entry.last = text
        return entry

    def _going_on(self, label: Label) -> tuple[int, int] | None:
        """The innermost open list that waits for the label, and the label's number in it."""
        for at in range(len(self.open) - 1, -1, -1):
            entry = self.open[at]
            if entry.style is NumberStyle.BULLET and label.has(NumberStyle.BULLET):
                return at, 0
            if label.reads(entry.style, entry.following):
                return at, entry.following
            if label.suffix and label.has(entry.style):
                return at, entry.following - 1
        return None

    def _resumed(self, label: Label, last: Found | None, text: str) -> OpenList | None:
        """A list that ended and goes on with the label: under the last item, where there is one."""
        for entry in reversed(self.ended):
            if entry.style in (NumberStyle.LETTER, NumberStyle.ROMAN) and label.reads(
                entry.style, entry.following
            ):
                inside = last is not None and last.kind is ClauseKind.ITEM and bool(self.open)
                level = last.level + 1 if inside and last is not None else entry.level
                owner = last if inside else entry.owner
                self.ended.remove(entry)
                resumed = OpenList(
                    owner, entry.style, entry.following + 1, min(level, DEEPEST), text
                )
                self.open.append(resumed)
                return resumed
        return None

    def _leaping(self, label: Label) -> tuple[int, int] | None:
        """The same where letters or roman numbers are missing before it."""
        for at in range(len(self.open) - 1, -1, -1):
            entry = self.open[at]
            if entry.style in (NumberStyle.LETTER, NumberStyle.ROMAN):
                for reading in label.readings:
                    if reading.style is entry.style and 0 < reading.value - entry.following <= LEAP:
                        return at, reading.value
        return None

    def _starting(self, label: Label, last: Found | None, last_text: str) -> OpenList | None:
        nested = ends_in_colon(last_text)
        if last is not None and last.kind is ClauseKind.TAIL:
            last = last.parent
        if last is not None and last.kind is ClauseKind.HEADING:
            last, nested = None, label.text[:1] == "(" and is_section_line(last_text)
        elif last is None or last.kind not in _OWNERS:
            return None
        style = self._first_style(
            label, nested, last is not None and last.kind is ClauseKind.CHAPEAU
        )
        if style is None:
            return None
        inside = last is not None and last.kind is ClauseKind.ITEM
        level = last.level + 1 if inside and last is not None else 1
        if level > DEEPEST:
            return None
        if inside and not nested and any(entry.style is style for entry in self.open):
            return None
        return OpenList(last, style, 2, level)

    def _first_style(self, label: Label, nested: bool, declared: bool) -> NumberStyle | None:
        """The style in which the label is the first of a list. "(i)" inside a list of letters is
        roman, and "(a)" inside a list of bullets a letter."""
        for style in (NumberStyle.LETTER, NumberStyle.ROMAN):
            if label.reads(style, 1):
                return style
        for style in (NumberStyle.ARABIC, NumberStyle.ARABIC_BRACKET):
            if (
                label.reads(style, 1)
                and not declared
                and (nested or (self.open and label.text[:1] in "(（"))
            ):
                return style
        return NumberStyle.BULLET if label.has(NumberStyle.BULLET) else None
