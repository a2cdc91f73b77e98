"""The frame of a text: the line of the organ, numbers, and what a paragraph begins with."""

from __future__ import annotations

import re
from collections.abc import Iterator

from draftbench.document import Clause, ClauseKind, RichText
from draftbench.document.numberstyles import SILENT, composed
from draftbench.language.openings import Role
from draftbench.rules.endings import ending
from draftbench.rules.examined import Examined, found
from draftbench.rules.finding import Edit, Finding, Severity
from draftbench.rules.profile import Profile

_SENTENCE = re.compile(r"[.!?](?<=[a-zà-öø-ÿ)”\"].)\s+(?=[A-ZÀ-Ý])")
_ABBREVIATED = re.compile(
    r"\b(?:[Nn]o|[Vv]ol|[Cc]f|[Pp]aras?|[Aa]rts?|[Ss]t|[Mm]rs?|[Dd]r|i\.e|e\.g)$"
)
_PLAIN = re.compile(r"(\d+)(\D*)")
_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}
_TWICE = re.compile(r"\(?([a-z])\1\)")
_BEYOND = re.compile(r"\(?a([a-z])\)")
_NUMBER = re.compile(r"(\d+)")


def organ(text: Examined) -> Iterator[Finding]:
    """L01: the line of the organ is there and ends with a comma."""
    lines = list(text.of_kind(ClauseKind.ORGAN))
    preamble = next(text.of_kind(ClauseKind.PREAMBULAR), None) is not None
    for line in lines if preamble else ():  # "The General Assembly / Adopts the following …"
        close = ending(line.text.text)
        if close.sign not in (",", "،", "，", ":"):
            yield found(
                "L01", line, close.start, close.end, "The line of the organ ends with a comma.", ","
            )
    first = next(text.of_kind(ClauseKind.PREAMBULAR), None)
    if not lines and first is not None and text.profile is not Profile.PLAIN:
        yield found("L01", first, 0, 0, "No organ (“The General Assembly,”) stands before it.")


def numbers(text: Examined) -> Iterator[Finding]:
    """L07 to L09: the printed numbers of paragraphs and sub-paragraphs."""
    operative = list(text.of_kind(ClauseKind.OPERATIVE))
    if len(operative) == 1 and _NUMBER.match(operative[0].label):
        yield _number(operative[0], "L08", "", "A single operative paragraph bears no number.")
    else:
        yield from _counted(text)
    for clause in text.of_kind(ClauseKind.ITEM):
        wanted = text.printed.get(clause.id, "")
        if (
            clause.label in ("", SILENT)
            or _same(clause.label, wanted)
            or _doubled(clause.label, wanted)
        ):
            continue
        if text.profile is not Profile.SECURITY_COUNCIL or not _places(clause.label) & _places(
            wanted
        ):
            yield _number(
                clause, "L09", wanted, f"Expected {wanted or 'no number'}, found {clause.label}"
            )


def _counted(text: Examined) -> Iterator[Finding]:
    """L07: one finding where the count goes wrong, which mends the numbers behind it too that are
    wrong by as much. Sections of a budget may count anew behind a heading; "1.2" is no number of
    the series. So may the articles of a statute, whose headings may be lost."""
    run: list[Edit] = []
    left_out: dict[ClauseKind, int] = {}
    shift, headed = 0, False
    articles = _counts_by_article(text)
    for clause in text.document:
        headed = headed or clause.kind is ClauseKind.HEADING
        wanted = text.printed.get(clause.id, "")
        if clause.kind not in (ClauseKind.OPERATIVE, ClauseKind.PARAGRAPH) or not clause.label:
            continue
        if composed(clause.label):
            continue
        printed, counted = _PLAIN.fullmatch(clause.label.strip()), _PLAIN.fullmatch(wanted)
        if printed is None or counted is None:
            if not _same(clause.label, wanted):
                message = f"Expected {wanted or 'no number'}, found {clause.label}"
                yield _number(clause, "L07", wanted, message)
            continue
        if int(counted[1]) <= left_out.get(clause.kind, 0):
            left_out[clause.kind] = 0
        if int(printed[1]) == 1 and (headed or clause.id in articles):
            left_out[clause.kind] = int(counted[1]) - 1
        headed = False
        right = int(counted[1]) - left_out.get(clause.kind, 0)
        wrong = int(printed[1]) - right
        if run and wrong != shift:
            yield _run(text, run)
            run = []
        shift = wrong
        if wrong:
            run.append(Edit(clause.id, 0, 0, RichText(), label=f"{right}{counted[2]}"))
    if run:
        yield _run(text, run)


def _counts_by_article(text: Examined) -> frozenset[str]:
    """Where a declaration or statute counts anew, article by article: where it does so once, the
    number may be wrong. Operative paragraphs of a resolution do not."""
    found: list[str] = []
    last = 0
    for clause in text.of_kind(ClauseKind.PARAGRAPH):
        printed = _PLAIN.fullmatch(clause.label.strip())
        if printed is not None:
            if int(printed[1]) == 1 < last:
                found.append(clause.id)
            last = int(printed[1])
    return frozenset(found if len(found) > 1 else ())


def _run(text: Examined, edits: list[Edit]) -> Finding:
    """Numbers that are wrong by as much, one after another."""
    first, more = edits[0], len(edits) - 1
    message = f"Expected {first.label}, found {text.document[first.clause].label.rstrip('.')}."
    if more:
        message += (
            " The number behind it follows."
            if more == 1
            else (f" The {more} numbers behind it follow.")
        )
    return Finding("L07", Severity.WARNING, first.clause, 0, 0, message, tuple(edits))


def _number(clause: Clause, rule: str, wanted: str, message: str) -> Finding:
    edit = Edit(clause.id, 0, 0, RichText(), label=wanted)
    sentence = message if message.endswith(".") else f"{message}."
    return Finding(rule, Severity.WARNING, clause.id, 0, 0, sentence, (edit,))


def _doubled(printed: str, wanted: str) -> bool:
    """Whether letters are doubled behind (z): (aa), (bb), (cc), as in issued texts."""
    twice, counted = _TWICE.fullmatch(printed.strip()), _BEYOND.fullmatch(wanted.strip())
    return twice is not None and counted is not None and twice[1] == counted[1]


def _places(label: str) -> frozenset[int]:
    """The places in a list that a number may name: "(c)" the third, and as roman the hundredth."""
    sign = "".join(char for char in label.lower() if char.isalnum())
    if sign.isdigit():
        return frozenset((int(sign),))
    found = {ord(sign) - ord("a") + 1} if len(sign) == 1 else set[int]()
    values = [_ROMAN[char] for char in sign if char in _ROMAN]
    if values and len(values) == len(sign):
        following = (*values[1:], 0)
        found.add(
            sum(-one if one < two else one for one, two in zip(values, following, strict=True))
        )
    return frozenset(found)


def _same(printed: str, wanted: str) -> bool:
    return printed.strip().rstrip(".") == wanted.strip().rstrip(".")


def beginnings(text: Examined) -> Iterator[Finding]:
    """L12: preambular paragraphs begin with a participle, operative ones with a verb."""
    for clause in text.document:
        phrase = text.openings.get(clause.id)
        if phrase is None or not phrase.known:
            continue
        if clause.kind is ClauseKind.PREAMBULAR and phrase.role is Role.OPERATIVE:
            message = "A preambular paragraph begins with a participle (“Noting”), not with a verb."
        elif clause.kind is ClauseKind.OPERATIVE and phrase.role is Role.PREAMBULAR:
            message = "An operative paragraph begins with a verb (“Notes”), not with a participle."
        else:
            continue
        yield found("L12", clause, phrase.start, phrase.end, message)


def sentences(text: Examined) -> Iterator[Finding]:
    """L13: an operative paragraph is one sentence."""
    for clause in text.holding(". ", "! ", "? ", ".\u00a0"):
        if clause.kind is not ClauseKind.OPERATIVE:
            continue
        words = clause.text.text
        for stop in _SENTENCE.finditer(words):
            if _ABBREVIATED.search(words, 0, stop.start()) or text.quoted(
                clause, stop.start(), stop.end()
            ):
                continue
            yield found(
                "L13",
                clause,
                stop.start(),
                stop.end(),
                "A second sentence begins here; an operative paragraph is one sentence.",
            )
