"""Words between quotation marks in an instruction, taken out so that its own words can be read."""

from __future__ import annotations

import re
from dataclasses import dataclass

from draftbench.amend.wording.instruction import PAIRS

OPENED, CLOSED = "\ue000", "\ue001"
QUOTE = rf"{OPENED}\d+{CLOSED}"
"""A pattern for what stands for quoted words."""

_SINGLE = {"‘": "’", "'": "'", "’": "’"}
_MARK = re.compile(r"[“«„‹\"‘'”]|(?<![^\s(\[])[’»](?=[\w,(])")
_ENDS = re.compile(r"(?<=[^\s(\[])[“”](?!\w)")
"""A curly mark behind a word and not before one, which ends a quotation whichever way it turns."""
_DOUBLED = re.compile(r"<<|(?<!\s)>>|``|''")
_FOR_DOUBLED = {"<<": "«", ">>": "»", "``": "“", "''": '"'}


@dataclass(frozen=True, slots=True)
class Shortened:
    """An instruction in which a sign with a number stands for each quotation; ``quotes`` are the
    paragraphs of each (one as a rule). ``spans`` say where each of
    them stands in the text, with its marks. ``open``: the last one has no end."""

    words: str
    quotes: tuple[tuple[str, ...], ...]
    open: bool = False
    spans: tuple[tuple[int, int], ...] = ()

    def paragraphs(self, sign: str) -> tuple[str, ...]:
        """What the sign stands for."""
        return self.quotes[int(sign.strip(OPENED + CLOSED))]

    def restored(self, words: str) -> str:
        """Words in which signs stand, with the quotations again."""
        return re.sub(QUOTE, lambda m: f"“{' '.join(self.paragraphs(m.group()))}”", words)


_MARKED = tuple(
    (re.compile(pattern, re.DOTALL), new)
    for pattern, new in (
        (r"\bs/([^/\n]{2,90})/([^/\n]{1,90})/g?(?!\w)", r"“\1” → “\2”"),
        (r"(?<![=-])[=-]{2,}+>", "→"),
        (
            (
                r"\b(?:a|the|un[ea]|la) (?:comma|virgule|coma) (?:and|followed by|et|suivie de|y) "
                r"(?:(?:the|les?|las?) )?(?:(?:words?|mots?|palabras?) )?([“«\"]) ?(?=\w)"
                r"(?![^”»\"\n]{0,200}[”»\"] (?:with|by|par|por)\b)"
            ),
            r"\1, ",
        ),
        (
            (
                r"\b((?:add|insert|ajout|insér|añad|añád|agreg|agrég)\w{0,9}(?: \w{1,20}){0,2} "
                r"[“«\"][^”»\"\n]{0,200}\w) ?([”»\"]) (?:and|followed by|et|suivie? de|y) "
                r"(?:a|un[ea]) (?:comma|virgule|coma)\b"
            ),
            r"\1,\2",
        ),
        (r"(?m)^\[((?:OP|PP) ?\d\w*)\]:? (?=\w)", r"\1: "),
        (
            r"(?m)(?<=[;.,]) \((?:new|added|deleted|struck|changes?|words|text)\b[^()\n]{0,60}\)$",
            "",
        ),
        (r"(?<!\s)\s*+~~[^~\n]{1,300}~~", ""),
        (r"(?<!\s)\s*+\[(?:delete|del|strike)\][^\[\]\n]{1,300}\[/(?:delete|del|strike)\]", ""),
        (r"(?<!\s)\s*+\[(?:delete|del): ?[^\[\]\n]{1,300}\]", ""),
        (r"\[(?:add|insert|new)\]([^\[\]\n]{1,300})\[/(?:add|insert|new)\]", r"\1"),
        (r" ?\[(?:add|insert|ins): ?([^\[\]\n]{1,300})\]", r" \1"),
        (r"(?<![\w*])\*{1,2}(?=\w)([^*\n]{2,300}?)(?<=\w)\*{1,2}(?![\w*])", r"\1"),
    )
)
"""What people type to show what goes and what comes inside a text, and what the text then is."""


def plain(text: str) -> str:
    """The text without the characters that stand for quotations and clauses in sentences, and with
    the words that marks inside it put in or strike out."""
    text = re.sub(f"[{OPENED}-\ue00f]", "", text)
    for pattern, new in _MARKED:
        text = pattern.sub(new, text)
    return _DOUBLED.sub(lambda mark: _FOR_DOUBLED[mark.group()], text)


def shortened(text: str) -> Shortened:
    """The text with its quotations taken out. Quotations that follow each other without a word
    between them are paragraphs of one."""
    text = plain(text)
    spans: list[tuple[int, int]] = []
    out: list[str] = []
    quotes: list[tuple[str, ...]] = []
    at, last, unclosed = 0, -1, False
    while (match := _next(text, at)) is not None:
        start = match.start()
        end = _end(text, start)
        if end < 0:
            if match.group() in _SINGLE:  # an apostrophe
                out.append(text[at : start + 1])
                at = start + 1
                continue
            unclosed = True
            break
        words = tuple(_paragraphs(text[start + 1 : end], match.group()))
        between = text[at:start]
        if last >= 0 and not between.strip():
            quotes[last] += words
        else:
            out.append(f"{between}{OPENED}{len(quotes)}{CLOSED}")
            last = len(quotes)
            quotes.append(words)
        spans.append((start, end + 1))
        at = end + 1
    out.append(text[at:])
    return Shortened("".join(out), tuple(quotes), unclosed, tuple(spans))


def _next(text: str, at: int) -> re.Match[str] | None:
    """The next mark that can open a quotation."""
    for match in _MARK.finditer(text, at):
        before = text[match.start() - 1 : match.start()]
        if match.group() in "'\"‘" and before.isalnum():
            continue
        return match
    return None


def _end(text: str, start: int) -> int:
    """Where the mark stands that closes the one at ``start``; -1 where there is none."""
    mark = text[start]
    if mark == '"':
        end = text.find('"', start + 1)
        other = text.find("”", start + 1)  # marks of two kinds
        mixed = other > 0 and "“" not in text[start:other] and (end < 0 or other < end)
        return other if mixed else end
    if mark in "”»":
        closing = re.compile(r"[“”](?!\w)" if mark == "”" else r"[«»](?!\w)")
        found = closing.search(text, start + 1)
        return found.start() if found else -1
    if mark in _SINGLE:
        for at in range(start + 2, len(text)):
            behind = text[at + 1 : at + 2]
            if text[at] == _SINGLE[mark] and not behind.isalnum() and "\n" not in text[start:at]:
                return at
        return -1
    return _paired_end(text, start)


def _paired_end(text: str, start: int) -> int:
    """Where a quotation ends that a mark opened which has a partner."""
    mark = text[start]
    straight = _straight_end(text, start) if mark in "“„" else -1
    curly = _curly_end(text, start) if mark in "“„" else -1
    if curly >= 0:
        return curly if straight < 0 else min(straight, curly)
    depth = 0
    for at in range(start, len(text)):
        if at == straight and depth == 1:
            return at
        if text[at] == mark and (at == start or not _begins_line(text, at)):
            depth += 1
        elif text[at] == PAIRS[mark]:
            depth -= 1
            if not depth:
                return at
    return text.find('"', start + 1) if mark in "“„" else -1


def _curly_end(text: str, start: int) -> int:
    """The curly mark in the line that closes the one at ``start``, where none opens inside."""
    line = text.find("\n", start)
    found = _ENDS.search(text, start + 2, line if line >= 0 else len(text))
    return found.start() if found and not _opens_again(text[start + 1 : found.start()]) else -1


def _opens_again(words: str) -> bool:
    """Whether a quotation begins inside one."""
    return any(mark in words for mark in "“„")


def _straight_end(text: str, start: int) -> int:
    """The straight mark that closes a quotation which a curly one opened: the first one, where it
    stands behind a word and not before one; else -1."""
    at = text.find('"', start + 1)
    behind_word = at > start + 1 and not text[at - 1].isspace()
    return at if behind_word and not text[at + 1 : at + 2].isalnum() else -1


def _begins_line(text: str, at: int) -> bool:
    """Whether a mark begins a further paragraph of one quotation, as printers set it."""
    return not text[text.rfind("\n", 0, at) + 1 : at].strip() and "\n" in text[:at]


def _paragraphs(words: str, mark: str) -> list[str]:
    lines = [line.strip() for line in words.split("\n")]
    return [line.removeprefix(mark).strip() for line in lines if line.strip()] or [""]
