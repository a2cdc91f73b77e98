"""Numbers in their series: lists inside lists, each waiting for its own next number."""

from __future__ import annotations

from dataclasses import dataclass, field

from draftbench.document import ClauseKind
from draftbench.formats.plain.findings import Found
from draftbench.formats.plain.numbering import Label, NumberStyle

ITEM_STYLES = (
    NumberStyle.LETTER,
    NumberStyle.ROMAN,
    NumberStyle.ARABIC,
    NumberStyle.ARABIC_BRACKET,
    NumberStyle.BULLET,
)
DEEPEST = 4
_OWNERS = (
    ClauseKind.PREAMBULAR,
    ClauseKind.OPERATIVE,
    ClauseKind.PARAGRAPH,
    ClauseKind.CHAPEAU,
    ClauseKind.ITEM,
)


@dataclass(slots=True)
class OpenList:
    """A list whose next number is ``following``; its items hang on ``owner``."""

    owner: Found
    style: NumberStyle
    following: int
    level: int
    last: str = ""


@dataclass(slots=True)
class Lists:
    """The lists open at one moment, outermost first."""

    open: list[OpenList] = field(default_factory=list)

    def close(self) -> None:
        """Ends all lists."""
        self.open.clear()

    def expects(self, label: Label) -> bool:
        """Whether an open list waits for exactly this number."""
        return self._going_on(label) is not None

    def unfinished(self) -> bool:
        """Whether the last item ended so that another must follow."""
        return bool(self.open) and self.open[-1].last.rstrip().endswith((";", ",", "; and", ":"))

    def place(self, label: Label, last: Found | None, last_text: str, text: str) -> OpenList | None:
        """The list that the item belongs to, with the item counted: an open one that waits for
        the number, or a new one under the last clause. None where the number fits nowhere.

        An arabic list begins only after a colon; a lettered or roman one after any clause.
        """
        nested = last_text.rstrip().endswith(":")
        going_on = self._going_on(label)
        starting = self._starting(label, last, nested)
        if starting is not None and (going_on is None or (nested and self.open)):
            self.open.append(starting)
            starting.last = text
            return starting
        if going_on is None:
            return None
        at, _ = going_on
        del self.open[at + 1 :]
        entry = self.open[at]
        entry.following += 1
        entry.last = text
        return entry

    def _going_on(self, label: Label) -> tuple[int, OpenList] | None:
        for at in range(len(self.open) - 1, -1, -1):
            entry = self.open[at]
            if entry.style is NumberStyle.BULLET and label.has(NumberStyle.BULLET):
                return at, entry
            value = label.value(entry.style)
            if value is not None and (value == entry.following or label.suffix):
                return at, entry
        return None

    def _starting(self, label: Label, last: Found | None, nested: bool) -> OpenList | None:
        if last is None or last.kind not in _OWNERS:
            return None
        style = self._first_style(label, nested)
        if style is None:
            return None
        level = last.level + 1 if last.kind is ClauseKind.ITEM else 1
        if level > DEEPEST or (last.kind is ClauseKind.ITEM and not nested):
            return None
        return OpenList(last, style, 2, level)

    def _first_style(self, label: Label, nested: bool) -> NumberStyle | None:
        for style in (NumberStyle.LETTER, NumberStyle.ROMAN):
            if label.value(style) == 1:
                return style
        for style in (NumberStyle.ARABIC, NumberStyle.ARABIC_BRACKET):
            if label.value(style) == 1 and nested:
                return style
        return NumberStyle.BULLET if label.has(NumberStyle.BULLET) else None
