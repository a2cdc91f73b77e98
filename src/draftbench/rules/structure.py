"""The frame of a text: the line of the organ, numbers, and how a paragraph begins and ends."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from draftbench.document import NOTE_MARK, Clause, ClauseKind, RichText
from draftbench.document.numberstyles import SILENT, composed
from draftbench.document.sections import sections
from draftbench.language.ibid import without_last_mark
from draftbench.language.openings import Role
from draftbench.language.words import WITHOUT_WIDTH
from draftbench.messages import counted_message, message
from draftbench.messages import sentences as sentences_of
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
_HEADED = re.compile(r"([IVXLC]+|[A-Z]|\d{1,3})\.?")


def organ(text: Examined) -> Iterator[Finding]:
    """L01: the line of the organ is there and ends with a comma."""
    lines = list(text.of_kind(ClauseKind.ORGAN))
    preamble = next(text.of_kind(ClauseKind.PREAMBULAR), None) is not None
    for line in lines if preamble else ():  # "The General Assembly / Adopts the following …"
        close = ending(line.text.text)
        if close.sign not in (",", "،", "，", ":"):
            yield found(
                "L01",
                line,
                close.start,
                close.end,
                message("The line of the organ ends with a comma."),
                ",",
            )
    first = next(text.of_kind(ClauseKind.PREAMBULAR), None)
    if not lines and first is not None and text.profile is not Profile.PLAIN:
        yield found(
            "L01", first, 0, 0, message("No organ (“The General Assembly,”) stands before it.")
        )


def numbers(text: Examined) -> Iterator[Finding]:
    """L07 to L09: the printed numbers of paragraphs and sub-paragraphs."""
    operative = list(text.of_kind(ClauseKind.OPERATIVE))
    if len(operative) == 1 and _NUMBER.match(operative[0].label):
        yield _number(
            operative[0], "L08", "", message("A single operative paragraph bears no number.")
        )
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
            yield _number(clause, "L09", wanted, _expected(wanted, clause.label))


def _counted(text: Examined) -> Iterator[Finding]:
    """L07: one finding where the count goes wrong, which mends the numbers behind it too that are
    wrong by as much. Sections of a budget may count anew behind a heading; "1.2" is no number of
    the series. So may the articles of a statute, whose headings may be lost."""
    run: list[Edit] = []
    left_out: dict[ClauseKind, int] = {}
    counted: dict[ClauseKind, int] = {}
    shift, headed = 0, False
    articles, parts = _counts_by_article(text), set(sections(text.document).values())
    for clause in text.document:
        headed = headed or clause.kind is ClauseKind.HEADING
        wanted = text.printed.get(clause.id, "")
        if clause.kind not in (ClauseKind.OPERATIVE, ClauseKind.PARAGRAPH):
            continue
        if clause.label in ("", SILENT) or composed(clause.label):
            continue
        printed, expected = _PLAIN.fullmatch(clause.label.strip()), _PLAIN.fullmatch(wanted)
        if printed is None or expected is None:
            if not _same(clause.label, wanted):
                yield _number(clause, "L07", wanted, _expected(wanted, clause.label))
            continue
        if int(expected[1]) <= left_out.get(clause.kind, 0):
            left_out[clause.kind] = 0
        if int(printed[1]) == 1 and (headed or clause.id in articles):
            left_out[clause.kind] = int(expected[1]) - 1
        elif clause.id in parts and clause.kind in counted:  # it begins again without a heading
            left_out[clause.kind] = int(expected[1]) - 1 - counted[clause.kind]
        headed = False
        right = int(expected[1]) - left_out.get(clause.kind, 0)
        counted[clause.kind] = right
        wrong = int(printed[1]) - right
        if run and wrong != shift:
            yield _run(text, run)
            run = []
        shift = wrong
        if wrong:
            run.append(Edit(clause.id, 0, 0, RichText(), label=f"{right}{expected[2]}"))
    if run:
        yield _run(text, run)


def headings(text: Examined) -> Iterator[Finding]:
    """L14: the headings of sections stand in the order of their numbers."""
    open_runs: dict[int, list[Clause]] = {}
    runs: list[list[Clause]] = []
    for clause in text.document:
        if clause.kind is ClauseKind.ANNEX:
            open_runs = {}
        if clause.kind is not ClauseKind.HEADING:
            continue
        open_runs = {level: run for level, run in open_runs.items() if level <= clause.level}
        if _HEADED.fullmatch(clause.label.strip()):
            if clause.level not in open_runs:
                runs.append(open_runs.setdefault(clause.level, []))
            open_runs[clause.level].append(clause)
    for run in runs:
        signs = [_HEADED.sub(r"\1", clause.label.strip()) for clause in run]
        readings = [[one for one in map(read, signs) if one] for read in (_roman, _letter, _figure)]
        values = [one for one in readings if len(one) == len(run)]
        if not values or len(set(signs)) < len(run) or any(sorted(v) == v for v in values):
            continue
        order = sorted(range(len(run)), key=values[0].__getitem__)
        wrong = [
            Edit(clause.id, 0, 0, RichText(), label=clause.label.replace(sign, signs[right]))
            for clause, sign, right in zip(run, signs, order, strict=True)
            if sign != signs[right]
        ]
        msg = message("Sections out of order: {numbers}.", numbers=tuple(signs))
        yield Finding("L14", Severity.WARNING, wrong[0].clause, 0, 0, msg, tuple(wrong))


def _roman(sign: str) -> int:
    values = [_ROMAN.get(char.lower(), 0) for char in sign]
    following = (*values[1:], 0)
    if not all(values):
        return 0
    return sum(-one if one < two else one for one, two in zip(values, following, strict=True))


def _letter(sign: str) -> int:
    return ord(sign) - ord("A") + 1 if len(sign) == 1 and sign.isalpha() else 0


def _figure(sign: str) -> int:
    return int(sign) if sign.isdigit() else 0


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
    msg = _expected(first.label, text.document[first.clause].label.rstrip("."))
    if more:
        behind = counted_message(
            "The number behind it follows.", "The {n} numbers behind it follow.", n=more
        )
        msg = sentences_of(msg, behind)
    return Finding("L07", Severity.WARNING, first.clause, 0, 0, msg, tuple(edits))


def _expected(wanted: str | None, found: str) -> str:
    found = found.removesuffix(".")
    if not wanted:
        return message("Expected no number, found {found}.", found=found)
    return message("Expected {wanted}, found {found}.", wanted=wanted, found=found)


def _number(clause: Clause, rule: str, wanted: str, msg: str) -> Finding:
    edit = Edit(clause.id, 0, 0, RichText(), label=wanted)
    return Finding(rule, Severity.WARNING, clause.id, 0, 0, msg, (edit,))


def _doubled(printed: str, wanted: str) -> bool:
    """Whether letters are doubled behind (z): (aa), (bb), (cc), as in issued texts."""
    twice, expected = _TWICE.fullmatch(printed.strip()), _BEYOND.fullmatch(wanted.strip())
    return twice is not None and expected is not None and twice[1] == expected[1]


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
            msg = message(
                "A preambular paragraph begins with a participle (“Noting”), not with a verb."
            )
        elif clause.kind is ClauseKind.OPERATIVE and phrase.role is Role.PREAMBULAR:
            msg = message(
                "An operative paragraph begins with a verb (“Notes”), not with a participle."
            )
        else:
            continue
        yield found("L12", clause, phrase.start, phrase.end, msg)


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
                message("A second sentence begins here; an operative paragraph is one sentence."),
            )


# How clauses end: the sign that closes each, and what it must be. Counted in 2,527 resolutions:
# preambular paragraphs end with a comma (97 to 99.8 %), operative ones with a semicolon, the last
# with a full stop, what introduces a list with a colon (668 of 681), sub-paragraphs with a
# semicolon, the last with what its paragraph ends with.

_CLOSERS = "”\"’')]}»"
_SIGNS = ",;:.،؛。；：，"
_LINKING = re.compile(r"\s(?:and/or|and|or|et|ou|y|o|e|u)$")
_LONGEST_LINKING = len(" and/or")
_FOLLOWING = re.compile(
    r"\b(?:follows?|following|below|suivante?s?|suit|ci-(?:après|dessous)|siguientes?|sigue"
    r"|a continuación)\b"
)
"""What is followed by a table or by another text."""
_LONGEST_TITLE = 100
_UNTITLED = re.compile(
    r"[,;]|\A(?:To|Le|Se|A|De)\s|\b(?:including|by|to|as|that|of|for|with|and|or|the|que|de|à|et|y|a|en|par|por)\Z"
)
"""What no title has or ends with."""
_NAMES = {
    ",": message("a comma"),
    ";": message("a semicolon"),
    ":": message("a colon"),
    ".": message("a full stop"),
}
_NOT = {
    ",": message("not a comma"),
    ";": message("not a semicolon"),
    ":": message("not a colon"),
    ".": message("not a full stop"),
}
_OWN_SIGNS = {"zh": {",": "，", ";": "；", ":": "：", ".": "。"}, "ar": {",": "،", ";": "؛"}}


class Ending(NamedTuple):
    """The closing sign of a clause, empty where there is none, at ``[start, end)`` (code points);
    ``linked`` says that "and" or "or" stands behind it."""

    sign: str
    start: int
    end: int
    linked: bool = False
    quoted: bool = False


def ending(text: str) -> Ending:
    """How a text ends, notes and closing quotation marks and brackets apart."""
    end = len(text)
    while end and _passed_over(text[end - 1]):
        end -= 1
    end = without_last_mark(text, end)
    linking = _LINKING.search(text[max(0, end - _LONGEST_LINKING) : end])
    if linking is not None:
        words = text[: end - len(linking[0])].rstrip()
        if words[-1:] in (",", ";"):
            return Ending(words[-1], len(words) - 1, end, linked=True)
    at = end
    while at and (text[at - 1] in _CLOSERS or _passed_over(text[at - 1], spaces=False)):
        at -= 1
    if at and text[at - 1] in _SIGNS:
        return Ending(text[at - 1], at - 1, at, quoted=at < end)
    return Ending("", end, end)


def _passed_over(char: str, *, spaces: bool = True) -> bool:
    unseen = char == NOTE_MARK or WITHOUT_WIDTH.match(char) is not None
    return unseen or (spaces and char.isspace())


def structure(text: Examined) -> Iterator[Finding]:
    """L02 to L06: the endings of paragraphs and of their lists."""
    last = _last_operative(text)
    for clause in text.document:
        if clause.kind is ClauseKind.ITEM or clause.parent is not None:
            continue
        wanted = _wanted(text, clause, last)
        items = _items(text, clause)
        rule = "L02" if clause.kind is ClauseKind.PREAMBULAR else "L03"
        if items:
            yield from _listing(text, clause, items, wanted)
        elif wanted:
            yield from _ends(text, clause, wanted, rule)


def _listing(
    text: Examined, clause: Clause, items: tuple[Clause, ...], wanted: str
) -> Iterator[Finding]:
    if clause.kind is not ClauseKind.HEADING and not _stands_alone(text, clause, items):
        yield from _ends(text, clause, ":", "L04")
    if not _punctuated(items):
        return
    tail = text.document.children(clause.id)[-1] != items[-1].id
    for place, item in enumerate(items):
        final = place == len(items) - 1 and not tail
        closing = wanted if final else ";"
        inner = _items(text, item)
        close = ending(item.text.text)
        if close.linked and not final and text.profile is not Profile.SECURITY_COUNCIL:
            new = close.sign if close.sign == ";" else ";"
            yield found(
                "L06",
                item,
                close.start,
                close.end,
                message("No “and” or “or” stands behind the last sub-paragraph but one."),
                _own(text, new),
            )
        elif inner:
            yield from _listing(text, item, inner, closing)
        elif closing and not close.linked and not _as_the_council(text, close, item):
            yield from _ends(text, item, closing, "L05")


def _stands_alone(text: Examined, clause: Clause, items: tuple[Clause, ...]) -> bool:
    """Whether what has a list needs no colon: it is a title ("6. Propriety"), or a sentence above
    whole sentences, as in statutes."""
    words, close = clause.text.plain.strip(), ending(clause.text.text)
    opened = text.openings.get(clause.id)
    if not close.sign:
        named = (opened is None or not opened.known) and _UNTITLED.search(words) is None
        return named and len(words) <= _LONGEST_TITLE and words[:1].isupper()
    told = all(
        ending(item.text.text).sign == "." and item.text.plain.lstrip()[:1].isupper()
        for item in items
    )
    return close.sign == "." and told


def _as_the_council(text: Examined, close: Ending, item: Clause) -> bool:
    """Whether an item ends as the Security Council writes it too: with a comma, or "; and,"."""
    return text.profile is Profile.SECURITY_COUNCIL and (
        close.sign == "," or ending(item.text.text[: close.start]).linked
    )


def _announces(text: str) -> bool:
    """Whether the last sentence, which a colon ends, says that something follows."""
    bare = text.rstrip()
    last = max(bare.rfind("."), bare.rfind(";"))
    return bare.endswith(":") and _FOLLOWING.search(bare, last + 1) is not None


def _ends(text: Examined, clause: Clause, wanted: str, rule: str) -> Iterator[Finding]:
    close = ending(clause.text.text)
    sign = _own(text, wanted)
    if close.sign in (sign, wanted) or close.linked or not clause.text.plain.strip():
        return
    if (close.quoted and close.sign) or clause.text.plain.rstrip().endswith("?"):
        return
    if close.sign == ":" and wanted in ";." and _announces(clause.text.text):
        return
    start = close.start
    if text.document.language == "fr":  # a space that does not break stands before ";" and ":"
        start = len(clause.text.text[:start].rstrip(" \u00a0\u202f"))
        sign = f"\u00a0{sign}" if sign in (";", ":") else sign
    what = _what(clause)
    now = _NOT[close.sign] if close.sign in _NOT else message("which is missing")
    yield found(
        rule,
        clause,
        start,
        close.end,
        message("{what} ends with {names}, {now}.", what=what, names=_NAMES[wanted], now=now),
        sign,
    )


def _own(text: Examined, sign: str) -> str:
    return _OWN_SIGNS.get(text.document.language, {}).get(sign, sign)


def _what(clause: Clause) -> str:
    match clause.kind:
        case ClauseKind.PREAMBULAR:
            return message("A preambular paragraph")
        case ClauseKind.OPERATIVE:
            return message("An operative paragraph")
        case ClauseKind.ITEM:
            return message("A sub-paragraph")
    return (
        message("What introduces a list")
        if clause.kind is ClauseKind.CHAPEAU
        else message("The paragraph")
    )


def _wanted(text: Examined, clause: Clause, last: frozenset[str]) -> str:
    """What a paragraph, or the last item of its list, must end with; empty where both a full stop
    and a semicolon are right, or nothing is asked."""
    if text.profile is Profile.PLAIN:
        return ""
    if clause.kind is ClauseKind.PREAMBULAR:
        return ","
    if clause.kind is ClauseKind.OPERATIVE:
        close = ending(_closing_words(text, clause))
        if clause.id in last:
            return "."
        return "" if close.sign == "." and _before_heading(text, clause) else ";"
    return ""


def _closing_words(text: Examined, clause: Clause) -> str:
    return text.document.subtree(clause.id)[-1].text.text


def _before_heading(text: Examined, clause: Clause) -> bool:
    after = text.document.position(text.document.subtree(clause.id)[-1].id) + 1
    return (
        after < len(text.document) and text.document.clauses[after].kind is not ClauseKind.OPERATIVE
    )


def _last_operative(text: Examined) -> frozenset[str]:
    """The last operative paragraph: of the text, or before each annex."""
    ids: set[str] = set()
    latest = ""
    for clause in text.document:
        if clause.kind is ClauseKind.OPERATIVE:
            latest = clause.id
        elif clause.kind is ClauseKind.ANNEX and latest:
            ids.add(latest)
            latest = ""
    return frozenset(ids | {latest}) - {""}


def _items(text: Examined, clause: Clause) -> tuple[Clause, ...]:
    children = (text.document[child] for child in text.document.children(clause.id))
    return tuple(child for child in children if child.kind is ClauseKind.ITEM)


def _punctuated(items: tuple[Clause, ...]) -> bool:
    """Whether the list is one of sub-paragraphs with semicolons: short items of bullets bear no
    signs, lists of whole sentences end each with a full stop, and some of names with a comma."""
    if items[0].label[:1] in "•–—-*·▪◦" and items[0].label:
        return False
    signs = [ending(item.text.text).sign for item in items]
    if len(signs) > 2 and all(sign == "," for sign in signs[:-1]):
        return False
    if len(signs) > 2 and signs.count("") > len(signs) / 2:
        return False
    return not (len(signs) > 1 and signs[:-1].count(".") > len(signs[:-1]) / 2)
