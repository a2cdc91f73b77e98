"""The reason of a link in words, for a reader who looks at the two clauses."""

from __future__ import annotations

from draftbench.compare.classes import classes
from draftbench.compare.options import Options
from draftbench.compare.textdiff import TextDiff
from draftbench.compare.worddiff import diff
from draftbench.document import Clause, ClauseKind
from draftbench.language.words import TokenKind, tokens

_NUMBERS = {2: "two", 3: "three", 4: "four"}
_SMALL: dict[tuple[str, ...], str] = {
    ("punctuation",): "only the punctuation changed",
    ("case",): "only capitals changed",
    ("spacing",): "only the spacing changed",
    ("quotes",): "only the quotation marks changed",
}


def wording(left: str, right: str, options: Options) -> str:
    """What became of the words: "same words", "2 words changed", "reworded" ..."""
    found = diff(left, right)
    if not found.hunks:
        return "same words"
    kinds = classes(found)
    if "text" not in kinds:
        return _SMALL.get(kinds, "only punctuation, spacing or capitals changed")
    if found.similarity < options.rewritten:
        return "rewritten"
    if found.similarity < options.reworded:
        return "reworded"
    return _changed_words(found)


def _changed_words(found: TextDiff) -> str:
    old = sum(_words(found.left[h.left_start : h.left_end]) for h in found.hunks)
    new = sum(_words(found.right[h.right_start : h.right_end]) for h in found.hunks)
    if not old:
        return f"{_count(new)} added"
    if not new:
        return f"{_count(old)} deleted"
    return f"{_count(max(old, new))} changed"


def _words(text: str) -> int:
    return sum(token.kind is TokenKind.WORD for token in tokens(text))


def _count(number: int) -> str:
    return f"{number} word{'' if number == 1 else 's'}"


def shape(lefts: int, rights: int) -> str:
    """How many clauses became how many: "split in two", "merged from three clauses"; empty for one
    and one."""
    if lefts == rights == 1:
        return ""
    if lefts == 1:
        return f"split in {_NUMBERS.get(rights, str(rights))}"
    if rights == 1:
        return f"merged from {_NUMBERS.get(lefts, str(lefts))} clauses"
    return f"{lefts} clauses became {rights}"


def place(old: str, new: str, *, moved: bool, up: bool) -> str:
    """Where the clause went, by the names that delegates give it."""
    if moved:
        if old and new and old != new:
            return f"moved from {old} to {new}"
        return "moved up" if up else "moved down"
    if old and new and old != new:
        return f"{old} is now {new}"
    return ""


_ROLES = {
    ClauseKind.PREAMBULAR: "preamble",
    ClauseKind.OPERATIVE: "operative part",
}


def standing(left: Clause, right: Clause) -> str:
    """What changed in the standing of the clause: from the preamble to the operative part, between
    paragraph and item."""
    if left.kind in _ROLES and right.kind in _ROLES and left.kind is not right.kind:
        return f"from the {_ROLES[left.kind]} to the {_ROLES[right.kind]}"
    if left.level > right.level and ClauseKind.HEADING not in (left.kind, right.kind):
        return "promoted"
    if left.level < right.level and ClauseKind.HEADING not in (left.kind, right.kind):
        return "demoted"
    return ""
