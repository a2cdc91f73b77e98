"""The reason of a link in words, for a reader who looks at the two clauses."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from draftbench.compare.options import Options
from draftbench.compare.words.classes import classes
from draftbench.compare.words.sequences import similarity_bound
from draftbench.compare.words.textdiff import TextDiff
from draftbench.compare.words.worddiff import difference
from draftbench.document import Clause, ClauseKind
from draftbench.language.words import is_word, token_texts

_NUMBERS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
_ORDINALS = ("first", "second", "third", "fourth")
_PARTS = {ClauseKind.PREAMBULAR: "preamble", ClauseKind.OPERATIVE: "operative part"}
_LONG = 1000
"""Characters of both texts from which it pays to ask first whether hardly a word kept its order."""
_SMALL: dict[tuple[str, ...], str] = {
    ("punctuation",): "only the punctuation changed",
    ("case",): "only capitals changed",
    ("spacing",): "only the spacing changed",
    ("quotes",): "only the quotation marks changed",
}


class Wording(NamedTuple):
    """What became of words, as a reason says it ("same words", "2 words changed", "reworded"), and
    whether at least half of them (by characters) were kept in their order."""

    said: str
    kept: bool


_SAME = Wording("same words", kept=True)


def wording(left: str, right: str, options: Options) -> Wording:
    """What became of the words of a text."""
    if left == right:
        return _SAME
    return _wording(left, right, options.rewritten, options.reworded)


@lru_cache(maxsize=8192)
def _wording(left: str, right: str, rewritten: float, reworded: float) -> Wording:
    if len(left) + len(right) >= _LONG and similarity_bound(left, right) < rewritten:
        return Wording("rewritten", kept=False)
    found = difference(left, right)
    if not found.hunks:
        return _SAME
    kinds = classes(found)
    if "text" not in kinds:
        small = _SMALL.get(kinds, "only punctuation, spacing or capitals changed")
        return Wording(small, kept=True)
    if found.similarity < rewritten:
        return Wording("rewritten", kept=False)
    if found.similarity < reworded:
        return Wording("reworded", kept=False)
    return Wording(_changed_words(found), kept=True)


def _changed_words(found: TextDiff) -> str:
    old = sum(_words(found.left[h.left_start : h.left_end]) for h in found.hunks)
    new = sum(_words(found.right[h.right_start : h.right_end]) for h in found.hunks)
    if not old:
        return f"{_count(new)} added"
    if not new:
        return f"{_count(old)} deleted"
    return f"{_count(max(old, new))} changed"


def _words(text: str) -> int:
    return sum([is_word(token) for token in token_texts(text)])


def _count(number: int) -> str:
    return f"{number} word{'' if number == 1 else 's'}"


def shape(lefts: int, rights: int) -> str:
    """How many clauses became how many: "split in two", "merged from three clauses"; empty for one
    and one."""
    if lefts == rights == 1:
        return ""
    if lefts == 1:
        return f"split in {_number(rights)}"
    if rights == 1:
        return f"merged from {_number(lefts)} clauses"
    return f"{lefts} clauses became {rights}"


def place(old: str, new: str, *, moved: bool, up: bool) -> str:
    """Where the clause went, by the names that delegates give it."""
    if moved:
        if old and new and old != new:
            return f"moved from {old} to {new}"
        return "moved up" if up else "moved down"
    return renamed(old, new)


def renamed(old: str, new: str) -> str:
    """That a clause which kept its place is called otherwise; empty where it is not."""
    return f"{old} is now {new}" if old and new and old != new else ""


def company(first: str, behind: int) -> str:
    """What moved along: for the first clause of a block how many clauses follow it (``behind``),
    for the others the name of the first."""
    if not behind:
        return f" with {first}" if first else " with the clauses before it"
    return (
        " with the clause behind it"
        if behind == 1
        else f" with the {_number(behind)} clauses behind it"
    )


def parted(at: int, name: str, *, merged: bool) -> str:
    """Where one part of a split went, or of a merge came from, that left its order; ``at`` counts
    from 0 and ``name`` is what delegates call it."""
    part = f"the {_ORDINALS[at]} part" if at < len(_ORDINALS) else "another part"
    if merged:
        return f"{part} moved from {name}" if name else f"{part} moved"
    return f"{part} moved to {name}" if name else f"{part} moved"


def standing(left: Clause, right: Clause) -> str:
    """What became of the rank of a clause: "to the operative part", "to the preamble", "promoted"
    (from item to paragraph, say) or "demoted"; empty where it kept its rank."""
    if left.kind in _PARTS and right.kind in _PARTS and left.kind is not right.kind:
        return f"to the {_PARTS[right.kind]}"
    if left.level == right.level or ClauseKind.HEADING in (left.kind, right.kind):
        return ""
    return "promoted" if left.level > right.level else "demoted"


def told(standing: str) -> str:
    """A change of rank as a reason says it: "from the preamble to the operative part"."""
    for part in _PARTS.values():
        if standing == f"to the {part}":
            other = next(name for name in _PARTS.values() if name != part)
            return f"from the {other} {standing}"
    return standing


def _number(number: int) -> str:
    return _NUMBERS[number] if number < len(_NUMBERS) else str(number)
