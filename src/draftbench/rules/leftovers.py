"""What must not be left in a finished text: open brackets, attributions, numbers in between."""

from __future__ import annotations

import re
from collections.abc import Iterator

from draftbench.document import Clause
from draftbench.document.counting import numbers
from draftbench.document.drafting import drafting_label
from draftbench.language.delegations import DelegationNames
from draftbench.rules.examined import Examined, found
from draftbench.rules.finding import Finding

_PAIRS = {"]": "[", ")": "(", "”": "“", "»": "«"}
_OPEN = frozenset(_PAIRS.values())
_SIGN = re.compile(r"[\[\]()“”«»]")
_ENUMERATION = re.compile(r"(?:^|[\s(;:,])(?:[a-z]{1,4}|\d{1,3})(?:\s(?:bis|ter))?$")
_EDITORIAL = re.compile(
    r"\[(?:sic|on the report of|without reference to|resolution|decision|[ivxlc]+|…|\.\.\.)",
    re.IGNORECASE,
)
_PLACEHOLDER = re.compile(
    r"\[(?:\s*|\.{3}|…|X+|x+|TBC|TBD|tbc|tbd|placeholder[^\[\]]*)\]|_{3,}|\bX{2,}\b"
)
_ATTRIBUTED = re.compile(r"\[([A-Z][^\[\]:;“”]{1,60}?):\s")
_SEPARATORS = re.compile(r"(?:(?<!\s)\s++)?(?:,|/|\+|&|\band\b|\bsupported by\b)\s*")


def balance(text: Examined) -> Iterator[Finding]:
    """L10: brackets, parentheses and quotation marks that lack their partner. A quotation of
    several paragraphs repeats its opening mark on each, so those are not asked to close."""
    for clause in text.holding(*_PAIRS, *_OPEN):
        yield from _unpaired(clause)


def _unpaired(clause: Clause) -> Iterator[Finding]:
    words = clause.text.text
    opened: list[tuple[str, int]] = []
    for at, sign in ((one.start(), one[0]) for one in _SIGN.finditer(words)):
        if sign in _OPEN:
            opened.append((sign, at))
        else:
            partner = _PAIRS[sign]
            if opened and opened[-1][0] == partner:
                opened.pop()
            elif any(one == partner for one, _ in opened):
                while opened[-1][0] != partner:
                    lost, where = opened.pop()
                    yield _lone(clause, lost, where)
                opened.pop()
            elif not (sign == ")" and _ENUMERATION.search(words, 0, at)):
                yield _lone(clause, sign, at)
    for sign, at in opened:
        if sign not in "“«" or at > 1:
            yield _lone(clause, sign, at)


def _lone(clause: Clause, sign: str, at: int) -> Finding:
    lacks = "is never closed" if sign in _OPEN else "was never opened"
    return found("L10", clause, at, at + 1, f"“{sign}” {lacks}.")


def remains(text: Examined) -> Iterator[Finding]:
    """L11: signs of a negotiation in a text that is to go out as finished."""
    if not text.clean:
        return
    counted = numbers(text.document)
    for clause in text.prose:
        words = clause.text.text
        number = counted.get(clause.id)
        called = number.text if number is not None else clause.label
        label = drafting_label(called)
        if label is not None and label.suffix:
            yield found("L11", clause, 0, 0, f"The number {called} is one of a negotiation.")
        for placeholder in _PLACEHOLDER.finditer(words):
            yield found("L11", clause, *placeholder.span(), "A place-holder is left here.")
        for at, sign in enumerate(words):
            if (
                sign == "["
                and not _EDITORIAL.match(words, at)
                and not _PLACEHOLDER.match(words, at)
            ):
                end = words.find("]", at) + 1 or len(words)
                yield found("L11", clause, at, end, "A bracket of the negotiation is left here.")


def attributions(text: Examined) -> Iterator[Finding]:
    """L62: names before a bracketed proposal that are no delegation's."""
    for clause in text.holding("["):
        for prefix in _ATTRIBUTED.finditer(clause.text.text):
            for name in _SEPARATORS.split(prefix[1]):
                if name and DelegationNames.load().find(name) is None:
                    yield found(
                        "L62",
                        clause,
                        *prefix.span(1),
                        f"“{name}” is not in the list of delegations.",
                    )
