"""Two wordings of a clause that differ in how they were typed: what of it is words.

Quotation marks, kinds of dashes, spaces, ligatures, hyphens of broken lines, signs of notes and the
capitals of headings are left aside; the version's own characters stay wherever its words do.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import islice
from operator import attrgetter
from typing import NamedTuple

from draftbench.compare.normal import folded
from draftbench.compare.words.textdiff import Hunk
from draftbench.compare.words.worddiff import diff
from draftbench.document import NOTE_MARK, Mark, Note, RichText
from draftbench.document.richtext import join
from draftbench.garbage import remembered

_SIGNS = {
    **dict.fromkeys("‘’‚‛′`´", "'"),
    **dict.fromkeys("“”„‟″«»", '"'),
    **dict.fromkeys("‒–", "–"),
    **dict.fromkeys("—―", "—"),
    "…": "...",
}
_HYPHENS = dict.fromkeys("‐‑−﹣－", "-")
_UNSEEN = frozenset("\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff" + NOTE_MARK + "¹²³⁰⁴⁵⁶⁷⁸⁹")
"""Characters without a word in them: soft hyphens, marks of direction, signs of notes."""
_LIGATURES = {chr(at): unicodedata.normalize("NFKC", chr(at)) for at in range(0xFB00, 0xFB07)}
_LETTERS = str.maketrans(_LIGATURES)
_DASH = re.compile(
    r"(?<!\s)\s++-{1,3}(?:\s+|(?=[^\W\d]))|-{2,3}|(?:(?<!\s)\s++)?—\s*|(?<!\s)\s++–\s*|–\s+"
)
_RANGE = re.compile(r"–")
_BEFORE = re.compile(r"(?<!\s)\s++(?=[,;:.!?)\]%])")
_AFTER = re.compile(r"(?<=[(\[])\s+")
_IN_QUOTES = re.compile(r"(?<=«)\s++|(?<!\s)\s++(?=»)")
_SPACE = re.compile(r"\s+")
_HYPHEN = re.compile(r"(?<=[^\W\d_])-\s?(?=[^\W\d_])")
_BY_SIGNS = re.compile(r"(?<!\s)\s++(?=[^\w\s])|(?<=[^\w\s])\s++")
_GLUED_WORDS = re.compile(r"(?<=\d)\s(?=[^\W\d_])|(?<=[a-zà-ÿ])\s(?=[A-ZÀ-Þ])")
"""Spaces that a PDF may lose and that can be seen to be missing ("12March", "theUnited")."""
_NOTE_SIGN = re.compile(
    r"(?<=[^\W\d_]{3})\d{1,3}(?![\w/-])|(?<=[^\W\d_][,;\"')])\d{1,3}(?![\w/-])"
    r"|(?<=[^\W\d_][.:])\d{1,3}\Z"
    r"|\s?\[\d{1,3}\]|(?<=[^\W\d_]{3})\(\d{1,3}\)"
)
"""Digits that a sign of a note becomes: glued to a word or the comma behind it, or bracketed."""
_NUMBER = re.compile(
    r"\s*(?:(?:PP|OP|paras?\.?|paragraph|paragraphe|párrafo|§)\s?)?\(?(?:\d{1,3}|[a-z]{1,4}|[IVX]{1,5})"
    r"(?:\s?(?:bis|ter|alt))?\s?[.):–-]+\s*|\s*(?:PP|OP)\s?\d{1,3}\s*|\s*[-–•*·●▪]\s+",
    re.IGNORECASE,
)
"""The number before a paragraph, or the sign of a list, where it stands in the text."""
_ENDS = ".,;:"


class Change(NamedTuple):
    """``version[start:end]`` became ``typed[typed_start:typed_end]`` (code points)."""

    start: int
    end: int
    typed_start: int
    typed_end: int


class _Sign(NamedTuple):
    """A character as it is compared, and where it stands in the text as it is."""

    shown: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Form:
    """A text as it is compared; ``starts`` and ``ends`` say where each of its characters stands in
    the text as it is, ``length`` how long that is."""

    text: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    length: int

    def start(self, place: int) -> int:
        """Where a stretch from ``place`` on begins in the text as it is."""
        if place < len(self.starts):
            return self.starts[place]
        return self.ends[-1] if self.ends else self.length

    def end(self, start: int, end: int) -> int:
        """Where the stretch from ``start`` to ``end`` ends in the text as it is."""
        return self.ends[end - 1] if end > start else self.start(start)

    def of(self, place: int) -> int:
        """The place here of a place in the text as it is."""
        return bisect_left(self.starts, place)


def without_ligatures(text: str) -> str:
    """``text`` with the letters that ligatures of a PDF stand for."""
    return text.translate(_LETTERS)


@remembered
def form(text: str, *, small: bool = False) -> Form:
    """``text`` without what is only typed: signs in one kind, single spaces, none before commas or
    inside brackets; in small letters where asked."""
    signs: list[_Sign] = []
    places = [*range(len(text) + 1)]  # one number for the end of a sign and the start of the next
    for sign, start, end in zip(text, places, islice(places, 1, None), strict=False):
        if sign in _UNSEEN:
            continue
        shown = _LIGATURES.get(sign) or _HYPHENS.get(sign, sign)
        signs += (_Sign(one, start, end) for one in (shown.lower() if small else shown))
    for pattern, instead in _REPLACED:
        signs = _replaced(signs, pattern, instead)
    signs = [
        made
        for sign in signs
        for made in (
            (_Sign(one, sign.start, sign.end) for one in _SIGNS[sign.shown])
            if sign.shown in _SIGNS
            else (sign,)
        )
    ]
    return _formed(signs, len(text))


def _formed(signs: list[_Sign], length: int) -> Form:
    said = "".join(sign.shown for sign in signs)
    start = len(said) - len(said.lstrip())
    signs = signs[start : max(start, len(said.rstrip()))]
    return Form(
        said.strip(),
        tuple(sign.start for sign in signs),
        tuple(sign.end for sign in signs),
        length,
    )


_REPLACED = (
    (_IN_QUOTES, ""),
    (_DASH, " - "),
    (_RANGE, "-"),
    (_BEFORE, ""),
    (_AFTER, ""),
    (_SPACE, " "),
)


def _replaced(signs: list[_Sign], pattern: re.Pattern[str], instead: str) -> list[_Sign]:
    text = "".join(sign.shown for sign in signs)
    kept: list[_Sign] = []
    at = 0
    for found in pattern.finditer(text):
        start, end = found.span()
        kept += signs[at:start]
        at = end
        if not instead or start == end:
            continue
        first, last = signs[start].start, signs[end - 1].end
        if len(instead) == 1:
            kept.append(_Sign(instead, first, last))
            continue
        bare = found.group().strip()
        dash = start + found.group().index(bare[0]) if bare else start
        inner = (signs[dash].start, signs[dash + len(bare) - 1].end)
        places = ((first, inner[0]), inner, (inner[1], last))
        kept += (_Sign(sign, *place) for sign, place in zip(instead, places, strict=True))
    return [*kept, *signs[at:]]


def _without_note_signs(typed: Form, version: str) -> Form:
    """A form without the digits that signs of notes became, where ``version`` has none right behind
    the same word, nor these with a space between."""
    signs = [_Sign(*each) for each in zip(typed.text, typed.starts, typed.ends, strict=True)]
    gone: set[int] = set()
    for found in _NOTE_SIGN.finditer(typed.text):
        start, end = found.span()
        word, digits = typed.text[:start].rsplit(" ", 1)[-1], found.group().strip()
        glued = re.search(rf"{re.escape(word)}\d", version)
        apart = found.group()[0].isspace() or word[:1] in ("", "[")
        is_option = digits[0] == "[" and _is_option(typed.text, start, end, version, apart=apart)
        if glued is None and f"{word} {digits}" not in version and not is_option:
            gone.update(range(start, end))
    if not gone:
        return typed
    return _formed([sign for at, sign in enumerate(signs) if at not in gone], typed.length)


def _is_option(typed: str, start: int, end: int, version: str, *, apart: bool) -> bool:
    """Whether a number in square brackets is one of the text: the version has it, and ``typed``
    nowhere else, or a bracket stands beside it, and both ``apart`` from the word before."""
    beside = typed[:start].rstrip()[-1:] == "]" or typed[end:].lstrip()[:1] == "["
    if beside and apart:
        return True
    number = re.compile(rf"(?<!\w){typed[start:end].strip(' []')}(?!\w)")
    others = number.findall(typed[:start] + typed[end:])
    return len(number.findall(version)) > len(others)


def changes(
    version: str, typed: str, *, heading: bool = False, part: bool = False
) -> tuple[Change, ...]:
    """Where ``typed`` has other words than ``version``. Of a ``heading`` capitals do not count;
    ``part`` says that the clause was quoted alone, so that the sign at its end does not either."""
    if version == typed or folded(version) == folded(typed):
        return ()
    left = form(version, small=heading)
    right = _without_note_signs(form(typed, small=heading), left.text)
    found: list[Change] = []
    for hunk in diff(left.text, right.text).hunks:
        l0, l1, r0, r1 = _narrowed(left.text, right.text, tuple(hunk))
        old, new = left.text[l0:l1], right.text[r0:r1]
        if l0 == l1 and r0 == r1:
            continue
        first, last = not left.text[:l0].strip(), l1 == len(left.text) and r1 == len(right.text)
        if _is_typed_alone(old, new, first=first, last=last, part=part):
            continue
        found.append(
            Change(left.start(l0), left.end(l0, l1), right.start(r0), right.end(r0, r1))
            if old
            else Change(*_gap(version, left, l0), right.start(r0), right.end(r0, r1))
        )
    return tuple(found)


def _narrowed(left: str, right: str, hunk: tuple[int, ...]) -> tuple[int, int, int, int]:
    """A hunk without the words at its ends that differ in nothing but how they are typed."""
    l0, l1, r0, r1 = hunk
    while (one := _WORD.match(left, l0, l1)) and (two := _WORD.match(right, r0, r1)):
        if _squeezed(one.group()) != _squeezed(two.group()):
            break
        l0, r0 = one.end(), two.end()
    while (ours := _last_word(left, l0, l1)) < l1 and (theirs := _last_word(right, r0, r1)) < r1:
        if _squeezed(left[ours:l1]) != _squeezed(right[theirs:r1]):
            break
        l1, r1 = ours, theirs
    while l0 < l1 and r0 < r1 and left[l0] == right[r0] and not left[l0].isalnum():
        l0, r0 = l0 + 1, r0 + 1
    while l0 < l1 and r0 < r1 and left[l1 - 1] == right[r1 - 1] and not left[l1 - 1].isalnum():
        l1, r1 = l1 - 1, r1 - 1
    return l0, l1, r0, r1


_WORD = re.compile(r"\S+(?:\s+|$)")


def _last_word(text: str, start: int, end: int) -> int:
    """Where the last word of ``text[start:end]`` begins with the white space before it; ``end``
    where none stands at the end."""
    at = end
    while at > start and not text[at - 1].isspace():
        at -= 1
    if at == end:
        return end
    while at > start and text[at - 1].isspace():
        at -= 1
    return at


def _gap(version: str, left: Form, place: int) -> tuple[int, int]:
    """Where words come in: behind the word before, and the signs of notes on it."""
    at = left.ends[place - 1] if place else left.start(0)
    while at < len(version) and version[at] in _UNSEEN:
        at += 1
    return at, at


def _is_typed_alone(old: str, new: str, *, first: bool, last: bool, part: bool) -> bool:
    """Whether ``old`` and ``new`` are the same words."""
    one, two = _squeezed(old), _squeezed(new)
    if one == two or (first and one.casefold() == two.casefold()):
        return True
    if first and not old.strip() and _NUMBER.fullmatch(new):
        return True
    same = last and one.rstrip(_ENDS) == two.rstrip(_ENDS)
    return same and (part or two[-1:] not in tuple(_ENDS))


def _squeezed(text: str) -> str:
    return _GLUED_WORDS.sub("", _BY_SIGNS.sub("", _HYPHEN.sub("", text))).strip()


def apply_changes(version: RichText, typed: RichText, found: Sequence[Change]) -> RichText:
    """``version`` with the changes ``found`` of :func:`changes`: its own characters, marks and
    notes stay wherever the words do; notes of ``typed`` that say something else come in."""
    parts: list[RichText] = []
    hung = version.note_positions()
    at = 0
    for change in found:
        parts.append(version.slice(at, change.start))
        words = _SPACE.sub(" ", typed.text[change.typed_start : change.typed_end])
        words = words.replace(NOTE_MARK, "")
        around = [
            Mark(0, len(words), m.kind, m.value)
            for m in version.marks
            if words and m.start < change.start and m.end > change.end
        ]
        parts.append(RichText(words, tuple(around)))
        parts += [
            version.slice(place, place + 1)
            for place in hung[bisect_left(hung, change.start) : bisect_left(hung, change.end)]
        ]
        at = change.end
    parts.append(version.slice(at, len(version.text)))
    return _with_notes(join(parts), version.notes, typed)


def in_its_signs(version: str, typed: RichText) -> RichText:
    """``typed`` with the spaces, quotation marks and dashes of ``version`` in each stretch that has
    the same words there in as many characters."""
    text, at, typed_at, made = typed.text, 0, 0, ""
    end = Change(len(version), len(version), len(text), len(text))
    for change in (*changes(version, text), end):
        own, said = version[at : change.start], text[typed_at : change.typed_start]
        notes = ([i for i, sign in enumerate(each) if sign == NOTE_MARK] for each in (own, said))
        alike = len(own) == len(said) and len({*map(tuple, notes)}) == 1
        made += (own if alike else said) + text[change.typed_start : change.typed_end]
        at, typed_at = change.end, change.typed_end
    return replace(typed, text=made)


def _with_notes(made: RichText, own: tuple[Note, ...], typed: RichText) -> RichText:
    """``made`` with what the notes of ``typed`` say, where that is not what ``own`` say."""
    said = {folded(note.text.text) for note in own}
    other = [
        (at, note)
        for at, note in enumerate(typed.notes)
        if folded(note.text.text) and folded(note.text.text) not in said
    ]
    if not other:
        return made
    if len(typed.notes) == len(own):
        notes = list(made.notes)
        for at, note in other:
            notes[at] = replace(notes[at], text=note.text, resolved="")
        return replace(made, notes=tuple(notes))
    positions = typed.note_positions()
    places = [
        carry_place(made.text, typed.text, positions[at], positions[at])[0] for at, _ in other
    ]
    hung = [RichText(NOTE_MARK, (), (note,)) for _, note in other]
    spliced = zip(places, places, hung, strict=True)
    return made.spliced(sorted(spliced, key=lambda splice: splice[0]))


def carry_place(version: str, typed: str, start: int, end: int) -> tuple[int, int, bool]:
    """Where ``typed[start:end]`` stands in ``version``, and whether that is sure: words that the
    version does not have stand where others took their place."""
    left, right = form(version), form(typed)
    first, last = right.of(start), right.of(end)
    hunks = diff(left.text, right.text).hunks
    a, sure_a = _back(first, hunks, behind=start < end)
    b, sure_b = _back(last, hunks, behind=False, end=True)
    b = max(a, b)
    begin = left.start(a) if start < end else _gap(version, left, a)[0]
    return begin, left.end(a, b) if b > a else begin, sure_a and sure_b


def _back(
    place: int, hunks: Sequence[Hunk], *, behind: bool, end: bool = False
) -> tuple[int, bool]:
    """A place of the right text in the left one."""
    first = bisect_left(hunks, place, key=attrgetter("right_end"))
    shift = hunks[first - 1].left_end - hunks[first - 1].right_end if first else 0
    for at in range(first, len(hunks)):
        l0, l1, r0, r1 = hunks[at]
        if place < r0 or (place == r0 and not (behind and r0 == r1)):
            break
        if place < r1 or (place == r1 and r0 < r1 and not behind):
            return (l1 if end or place == r1 else l0), place == r1
        shift = l1 - r1
    return place + shift, True


def _parts(before: str, behind: str) -> bool:
    """Whether a space stands between two letters: not beside those of Chinese."""
    widths = {unicodedata.east_asian_width(letter) for letter in (before, behind)}
    return not widths & {"W", "F"}


def splice(text: RichText, start: int, end: int, words: str) -> RichText:
    """``text`` where ``words`` stand in the place of ``[start, end)``, single spaces around them;
    notes that hang there stay."""
    notes = [p for p in text.note_positions() if start <= p < end]
    words = _SPACE.sub(" ", words).strip()
    plain = text.text
    if not words:
        while (
            start
            and plain[start - 1].isspace()
            and (end == len(plain) or plain[end].isspace() or plain[end] in _ENDS + ")]")
        ):
            start -= 1
        if not start:
            end += len(plain[end:]) - len(plain[end:].lstrip())
    else:
        if words[0] in ",.":
            start -= len(plain[:start]) - len(plain[:start].rstrip(" "))
        open_before = start and not plain[start - 1].isspace() and plain[start - 1] not in "([“«"
        if open_before and words[0] not in _ENDS + ")]”»" and _parts(plain[start - 1], words[0]):
            words = f" {words}"
        open_behind = end < len(plain) and (plain[end].isalnum() or plain[end] in "([“«")
        if open_behind and _parts(words[-1], plain[end]):
            words = f"{words} "
    kept = [text.slice(place, place + 1) for place in notes]
    return join([text.slice(0, start), RichText(words), *kept, text.slice(end, len(plain))])
