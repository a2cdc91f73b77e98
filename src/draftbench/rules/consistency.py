"""One thing written one way, quotations as their source has them, versions that agree; and what
must not be left in a finished text."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import replace
from difflib import SequenceMatcher
from functools import partial

from draftbench.compare.languages.concordance import Concordance, concord, paired_share
from draftbench.compare.languages.discrepancies import Discrepancy
from draftbench.compare.languages.sentences import sentence
from draftbench.document import Clause, Document, spoken_labels
from draftbench.document.counting import numbers
from draftbench.document.drafting import drafting_label
from draftbench.language.delegations import DelegationNames
from draftbench.language.phrasebook import FALLBACK, phrasebook
from draftbench.language.words import shorten, token_texts
from draftbench.messages import message
from draftbench.rules.examined import Examined, found
from draftbench.rules.finding import Finding

_HYPHENED = re.compile(r"\b([a-z]{2,})-([a-z]{2,})\b")
_QUOTATION = re.compile(r"“([^“”]{30,})”")
_LIKE = 0.75
"""From which likeness (share of the same words, 0 to 1) a quotation is taken to mean a passage."""
_SHOWN = 60
"""Code points that are shown of a clause that a text lacks."""

_VERSION = 0.3
"""From which share of surely paired clauses a text that somebody gave is taken for a version of
the one that is checked (other texts have about 0.1)."""


def terms(text: Examined) -> Iterator[Finding]:
    """L60: one compound written with a hyphen, as one word and as two in the same text."""
    if text.document.language != "en":
        return
    hyphened: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for clause in text.holding("-"):
        for one in _HYPHENED.finditer(clause.text.text):
            hyphened[one[1] + one[2]][one[0]] += 1
    for closed, forms in hyphened.items():
        in_one = _found(text, closed, re.compile(rf"\b{closed}\b"))
        if not in_one and len(forms) < 2:
            continue
        at = {form: _found(text, form, re.compile(rf"\b{form}\b")) for form in forms}
        at[closed] = in_one
        counted = {form: places for form, places in at.items() if places}
        if len(counted) < 2:
            continue
        usual = max(counted, key=lambda form: len(counted[form]))
        for other, places in counted.items():
            for clause, start, end in places if other != usual else ():
                if not text.quoted(clause, start, end):
                    yield found(
                        "L60",
                        clause,
                        start,
                        end,
                        message("Elsewhere in this text it is “{usual}”.", usual=usual),
                    )


def _found(text: Examined, words: str, pattern: re.Pattern[str]) -> list[tuple[Clause, int, int]]:
    return [
        (clause, *one.span())
        for clause in text.holding(words)
        for one in pattern.finditer(clause.text.text)
    ]


def quotations(text: Examined) -> Iterator[Finding]:
    """L61: words in quotation marks that differ from the passage of another text that they give."""
    sources = [
        (other, clause, clause.text.plain)
        for other in text.others
        if other.language == text.document.language
        for clause in other
    ]
    if not sources:
        return
    for clause in text.holding("“"):
        for quoted in _QUOTATION.finditer(clause.text.text):
            words = quoted[1].strip(" ,.;")
            if any(words in plain for _, _, plain in sources):
                continue
            near = _nearest(words, sources)
            if near is not None:
                yield found(
                    "L61",
                    clause,
                    *quoted.span(1),
                    message("{near} says it in other words.", near=near.title or near.name),
                )


def _nearest(words: str, sources: list[tuple[Document, Clause, str]]) -> Document | None:
    wanted = [token.lower() for token in token_texts(words) if token.strip()]
    best, score = None, _LIKE
    kinds = set(wanted)
    for document, _, plain in sources:
        there = [token.lower() for token in token_texts(plain) if token.strip()]
        if len(kinds & set(there)) < _LIKE * len(kinds):
            continue
        blocks = SequenceMatcher(None, wanted, there, autojunk=False).get_matching_blocks()
        likeness = sum(block.size for block in blocks) / max(len(wanted), 1)
        if likeness >= score:
            best, score = document, likeness
    return best


def versions(text: Examined) -> Iterator[Finding]:
    """L63: another language version says otherwise."""
    document = text.document
    for language in sorted({other.language for other in text.others} - {document.language}):
        other = _version(document, [one for one in text.others if one.language == language])
        if other is None:
            continue
        known = concord([document, other])
        at = 0
        for one in known.findings:
            clause = one.clauses[0]
            at = at if clause is None else document.position(clause)
            made = found("L63", document.clauses[at], 0, 0, _said(known, one))
            yield replace(made, retell=partial(_said, known, one))


def _said(known: Concordance, one: Discrepancy, language: str = FALLBACK) -> str:
    """A finding in ``language``; of a clause that the text lacks, which one it is in the other."""
    said = sentence(known, one, language)
    own, other = one.clauses
    if own is not None or other is None:
        return said
    say, text = phrasebook(language), known.texts[1]
    shown = say.quoted(shorten(text[other].text.plain, _SHOWN))
    value = " ".join(filter(None, (spoken_labels(text)[other], shown)))
    return say("concord.value", text=said.rstrip(".。"), value=value)


def _version(document: Document, others: list[Document]) -> Document | None:
    """The text that is the version of ``document`` in its language: the one that pairs best; None
    where it is another text."""
    if not document.clauses:
        return None
    share, best = max(
        ((paired_share(document, other), other) for other in others), key=lambda one: one[0]
    )
    return best if share >= _VERSION else None


# What must not be left in a finished text: open brackets, attributions, numbers in between.

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
    why = (
        message("“{sign}” is never closed.", sign=sign)
        if sign in _OPEN
        else message("“{sign}” was never opened.", sign=sign)
    )
    return found("L10", clause, at, at + 1, why)


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
            yield found(
                "L11",
                clause,
                0,
                0,
                message("The number {called} is one of a negotiation.", called=called),
            )
        for placeholder in _PLACEHOLDER.finditer(words):
            yield found("L11", clause, *placeholder.span(), message("A place-holder is left here."))
        for at, sign in enumerate(words):
            if (
                sign == "["
                and not _EDITORIAL.match(words, at)
                and not _PLACEHOLDER.match(words, at)
            ):
                end = words.find("]", at) + 1 or len(words)
                yield found(
                    "L11", clause, at, end, message("A bracket of the negotiation is left here.")
                )


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
                        message("“{name}” is not in the list of delegations.", name=name),
                    )
