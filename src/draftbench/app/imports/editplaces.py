"""Where in the words of a clause stands what others would have there, and where a bracket does."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile

from draftbench.amend.notation import Bracket
from draftbench.app.imports.clausereadings import Edit
from draftbench.compare.terms import any_stop_words
from draftbench.language import opening
from draftbench.language.cardinals import cardinals

_ANCHOR = re.compile(
    r"\b(?P<side>after|before|après|avant|después de|antes de)\b\s*"
    r"[“\"«]\s?(?P<words>[^”\"»]{1,400}?)\s?[”\"»]",
    re.IGNORECASE,
)
_AT_END = re.compile(r"\b(?:end|fin|final)\b", re.IGNORECASE)
_AT_START = re.compile(r"\b(?:start|beginning|début|comienzo|principio)\b", re.IGNORECASE)
_WORD_BEFORE = re.compile(r"(?<![^\W\d_])([^\W\d_]++)(\s*+)\Z")
_RIVALS = (
    frozenset(["shall", "should", "may", "must", "will", "can", "would", "might"]),
    frozenset(
        ["doit", "devrait", "doivent", "devraient", "peut", "peuvent", "pourrait", "pourraient"]
    ),
    frozenset(
        [
            "debe",
            "deberá",
            "debería",
            "deben",
            "deberán",
            "deberían",
            "puede",
            "pueden",
            "podrá",
            "podrán",
        ]
    ),
    frozenset(["and", "or", "and/or"]),
    frozenset(["et", "ou", "et/ou"]),
    frozenset(["y", "e", "o", "u", "y/o"]),
)
"""Words of which one stands in the place of another."""
_COUNTING = ("en", "fr", "es")
_NEAR = 40
_STEM, _ENDING = 4, 3
"""So many letters are the same in two forms of a word, and no more than so many are not."""
_TERM = re.compile(r"\w+(?:['’-]\w+)*")
_MORE = 2
"""So many words more than the others may those have that they replace."""
_LEADING = ("ly", "ing", "ed", "mente", "ment", "ando", "iendo", "ant")
"""How words end that lead from those before them to others."""
_NUMBER = re.compile(r"\d(?:[\d.,]*\d)?")
_NUMBER_BEHIND = re.compile(r"\s*(\d(?:[\d.,]*\d)?)(?![\w/])")
_NUMBER_BEFORE = re.compile(r"(?<![\w/.,])(\d++(?:[.,]\d++)*+)\s*+\Z")


def stands_for_what(own: str, edit: Edit) -> bool:
    """Whether it is not clear for how many of the words before it one stands that is another form
    of the last of them: "two years [KEN: year]"."""
    before = _WORD_BEFORE.search(own[: edit.start])
    if not edit.open or before is None or not _is_form(before.group(1), edit.words):
        return False
    counted = own[: before.start()].rstrip()
    found = (one for said in _COUNTING for one in cardinals(counted[-_NEAR:], said))
    return counted[-1:].isdigit() or any(one.end == len(counted[-_NEAR:]) for one in found)


def _is_form(word: str, other: str) -> bool:
    """Whether two words are forms of one: "year" and "years"."""
    first, second = word.lower(), other.strip().lower()
    same = sum(
        1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(first, second, strict=False))
    )
    longest = max(len(first), len(second))
    return first != second and second.isalpha() and same >= _STEM and longest - same <= _ENDING


def place_edit(own: str, edit: Edit) -> Edit:
    """The edit; where its words exclude those before it, they stand in their place."""
    if not edit.open or not edit.words:
        return edit
    if number := _number_beside(own, edit):
        return Edit(*number, edit.words, guessed=True)
    before = _WORD_BEFORE.search(own[: edit.start])
    if before is not None:
        pair = {before.group(1).lower(), edit.words.lower()}
        if _is_form(before.group(1), edit.words):
            return Edit(before.start(1), before.end(1), edit.words, guessed=True)
        if any(pair <= rivals for rivals in _RIVALS) and len(pair) == 2:
            return Edit(before.start(1), before.end(1), edit.words, guessed=True)
    if (start := _replaced_from(own[: edit.start], edit.words)) is not None:
        return Edit(start, len(own[: edit.start].rstrip()), edit.words, guessed=True)
    spoken, heard = opening(own), opening(edit.words)
    alone = heard and heard.known and len(edit.words[heard.end :].split()) < 2
    beside = spoken is not None and (
        edit.start <= spoken.start or spoken.end <= edit.start <= spoken.end + 1
    )
    if alone and spoken and spoken.known and beside:
        return Edit(spoken.start, spoken.end, edit.words, guessed=True)
    return replace(edit, guessed=True) if _may_replace(own, edit) else edit


def _replaced_from(before: str, words: str) -> int | None:
    """Where the words begin in whose place others stand that end as they do, or with a number, too:
    "in five cities [KEN: ten cities]", "30 June 2030 [KEN: 1 May 2031]", "a fund for schools [KEN:
    a grant for schools]"; None where they end otherwise, or their beginning is not clear."""
    own, other = list(_TERM.finditer(before)), _TERM.findall(words.lower())
    said = [one.group().lower() for one in own]
    same = _same_at_end(said, other)
    rest, left = other[: len(other) - same], own[: len(own) - same]
    if not rest or not left or (same and _is_small(other[-same:])):
        return None
    last = left[-1].group().lower()
    if _is_number(last) and (same or _is_number(rest[0])) and _is_number(rest[-1]):
        near = left[-len(rest) :] if _is_number(rest[0]) else left[-1:]
        return next(one.start() for one in near if _is_number(one.group().lower()))
    if not same:
        return None
    near = left[-len(rest) - _MORE :]
    alike = [
        one.start()
        for one in near
        if one.group().lower() == rest[0] or (rest[0].isdigit() and one.group().isdigit())
    ]
    if alike:
        return alike[-1]
    return left[-1].start() if len(rest) == 1 and not _is_small([last]) else None


def _same_at_end(words: Sequence[str], others: Sequence[str]) -> int:
    pairs = zip(reversed(words), reversed(others), strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))


def _is_number(word: str) -> bool:
    return word[:1].isdigit() or any(
        one.start == 0 and one.end == len(word)
        for language in _COUNTING
        for one in cardinals(word, language)
    )


def _may_replace(own: str, edit: Edit) -> bool:
    """Whether it is not clear if words come in behind others, or in their place: they end alike, or
    nothing leads from the one to the other, as in "a trust fund [KEN: special account]"."""
    before, words = own[: edit.start], edit.words.strip()
    last, first = _WORD_BEFORE.search(before), _TERM.match(words)
    said, other = ([one.lower() for one in _TERM.findall(text)] for text in (before, words))
    same = _same_at_end(said, other)
    if same and not _is_small(other[-same:]):
        return True
    if last is None or first is None or first.group().lower().endswith(_LEADING):
        return False
    behind = _TERM.search(own, edit.end)
    follows = behind is not None and not own[edit.end : behind.start()].strip()
    if behind is not None and follows and not _is_small([behind.group()]):
        return False
    return not _is_small([last.group(1)]) and not _is_small([first.group()])


def _is_small(words: Sequence[str]) -> bool:
    return all(word.lower() in any_stop_words() for word in words)


def _number_beside(own: str, edit: Edit) -> tuple[int, int] | None:
    """Where the number stands beside which another one is put, as in "[KEN: 5] 2 million": both
    together would be none."""
    if not _NUMBER.fullmatch(edit.words.strip()):
        return None
    found = _NUMBER_BEHIND.match(own, edit.end) or _NUMBER_BEFORE.search(own[: edit.start])
    return None if found is None else found.span(1)


def addition(own: str, words: str, target: str, at: int) -> Edit | None:
    """Where ``words`` come that somebody would add to a clause's ``own`` words, as the ``target``
    says it (empty: ``at`` a place); None where that is not clear."""
    if (anchor := _ANCHOR.search(target)) is not None:
        if own.count(anchor["words"]) != 1:
            return None
        place = own.index(anchor["words"])
        behind = anchor["side"].lower() in ("after", "après", "después de")
        place += len(anchor["words"]) if behind else 0
        return Edit(place, place, words)
    if _AT_END.search(target):
        place = len(own.rstrip(" .,;:"))
        return Edit(place, place, words)
    if _AT_START.search(target):
        return Edit(0, 0, words)
    return None if target else Edit(at, at, words, open=True)


def stands_beside(text: str, bracket: Bracket) -> bool:
    """Whether a bracket stands beside another one, so that "all" may be the words of that."""
    before, after = text[: bracket.start].rstrip(), text[bracket.end :].lstrip()
    return before.endswith("]") or after.startswith("[")


def is_behind(text: str, bracket: Bracket) -> bool:
    """Whether a bracket stands behind the last sign of the clause, or of a bracket that is before
    it."""
    before, after = text[: bracket.start].rstrip(" ]"), text[bracket.end :].strip()
    return before.endswith((".", ",", ";", ":")) and not after


def is_at_edge(text: str, bracket: Bracket) -> bool:
    """Whether a bracket begins the clause or ends it."""
    before, after = text[: bracket.start].strip(), text[bracket.end :]
    return not before or not after.strip(" .,;:")
