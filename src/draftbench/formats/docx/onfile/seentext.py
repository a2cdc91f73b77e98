"""Where the characters that a reader saw in a paragraph are in the file.

Most paragraphs read as they are. Equations, though, are read in one line, characters of symbol
fonts as Unicode, and neither hidden words nor the prompts of empty fields are read: such things
lie between words that are found again, and it must be certain where.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from unicodedata import is_normalized, normalize

from draftbench.document import NOTE_MARK
from draftbench.formats.docx.names import Element, flag, q
from draftbench.formats.docx.onfile.line import RPR, Leaf, Line, Sort, T

_CONTROL, _PROPERTIES, _SYMBOL = q("sdt"), q("sdtPr"), q("sym")
_ANY = ".*?"
_MOST = 8
"""So many equations and the like in one paragraph are looked for between its words."""


def compose(element: Element) -> None:
    """Writes the words in an element in Unicode's normal form C, in which texts are read: the same
    letters, with accents and vowel signs in the one order that can be compared."""
    for text in element.iter(T):
        if text.text and not is_normalized("NFC", text.text):
            text.text = normalize("NFC", text.text)


def seen(line: Line) -> tuple[str, list[int]]:
    """What people read in a paragraph, notes as U+FFFC, without white space around it, and for
    each of its characters and its end the place in the compared string."""
    said: list[str] = []
    at: list[int] = []
    for leaf in line.leaves:
        if leaf.sort is Sort.TEXT:
            said.extend(leaf.words)
            at.extend(range(leaf.start, leaf.end))
        elif leaf.sort is Sort.NOTE:
            said.append(NOTE_MARK)
            at.append(leaf.start)
        else:
            said.extend(leaf.words)
            at.extend([leaf.start] * len(leaf.words))
    whole = "".join(said)
    start = len(whole) - len(whole.lstrip())
    words = whole.strip()
    inside = at[start : start + len(words)]
    return words, [*inside, inside[-1] + 1 if inside else 0]


def offsets(line: Line, texts: Sequence[str]) -> list[list[int]] | None:
    """For each of the texts that the reader saw in a paragraph, for each of its characters and its
    end, the place in the compared string; None where the two do not go together."""
    words, at = seen(line)
    found: list[list[int]] = []
    place = 0
    for text in texts:
        while place < len(words) and words[place].isspace():
            place += 1
        end = place + len(text)
        if end > len(words) or any(
            one != other and not (one.isspace() and other.isspace())
            for one, other in zip(words[place:end], text, strict=True)
        ):
            return _with_gaps(line, texts)
        inside = at[place:end]
        found.append([*inside, inside[-1] + 1 if inside else 0])
        place = end
    return found if not words[place:].strip() else _with_gaps(line, texts)


def _with_gaps(line: Line, texts: Sequence[str]) -> list[list[int]] | None:
    """The same where equations and the like are read otherwise than they are written, and hidden
    words not at all; None where several places would do."""
    leaves = [leaf for leaf in line.leaves if not _is_hidden(leaf)]
    parts = [_pattern(leaf) for leaf in leaves]
    if len(texts) != 1 or parts.count(_ANY) > _MOST:
        return None
    before, behind = _margin(leaves), _margin(leaves[::-1], -1)
    text = f"{' ' * before}{_folded(texts[0])}{' ' * behind}"
    said = "".join(f"({part})" for part in parts)
    lazy = re.fullmatch(said, text, re.DOTALL)
    greedy = re.fullmatch(said.replace(_ANY, ".*"), text, re.DOTALL)
    if lazy is None or greedy is None or lazy.regs != greedy.regs:
        return None
    at = [-1] * len(text)
    for number, leaf in enumerate(leaves, 1):
        start, end = lazy.span(number)
        own = leaf.sort is Sort.TEXT
        for n in range(start, end):
            at[n] = leaf.start + (n - start if own else 0)
    inside = at[before : len(text) - behind]
    return None if -1 in inside or not inside else [[*inside, inside[-1] + 1]]


def _margin(leaves: Sequence[Leaf], step: int = 1) -> int:
    """How much white space stands at the beginning (``step`` -1: at the end) of a paragraph."""
    found = 0
    for leaf in leaves:
        for one in leaf.words[::step]:
            if not one.isspace():
                return found
            found += 1
        if leaf.sort is not Sort.TEXT and leaf.start < leaf.end:
            return found
    return found


def _pattern(leaf: Leaf) -> str:
    """What a leaf can be read as."""
    if leaf.sort is Sort.TEXT:
        return "".join("." if _is_symbol(one) else re.escape(one) for one in _folded(leaf.words))
    if leaf.sort is Sort.NOTE:
        return NOTE_MARK
    if leaf.child is not None and leaf.child.tag == _SYMBOL:
        return "."
    return _ANY if leaf.sort is Sort.OBJECT else re.escape(_folded(leaf.words))


def _folded(text: str) -> str:
    return "".join(" " if one.isspace() else one for one in text)


def _is_symbol(character: str) -> bool:
    """Whether a character is one of a symbol font, in the private plane."""
    return "\ue000" <= character <= "\uf8ff"


def _is_hidden(leaf: Leaf) -> bool:
    """Whether nobody sees a leaf: hidden words, and the prompt of a field that is not filled in."""
    if flag(leaf.run.find(RPR), "vanish"):
        return True
    controls = (one.find(_PROPERTIES) for one in leaf.run.iterancestors(_CONTROL))
    return any(flag(one, "showingPlcHdr") for one in controls)
