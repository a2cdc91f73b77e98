"""Two wordings of a clause that differ in how they were typed: what of it is words.

Quotation marks, kinds of dashes, spaces, ligatures, hyphens of broken lines, signs of notes and the
capitals of headings are left aside; the version's own characters stay wherever its words do.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from draftbench.compare.normal import folded
from draftbench.compare.words.worddiff import diff
from draftbench.document import NOTE_MARK, Mark, Note, RichText
from draftbench.document.richtext import join

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
_LIGATURES = range(0xFB00, 0xFB07)
_DASH = re.compile(r"\s+-{1,3}(?:\s+|(?=[^\W\d]))|-{2,3}|\s*—\s*|\s+–\s*|\s*–\s+")
_RANGE = re.compile(r"–")
_BEFORE = re.compile(r"\s+(?=[,;:.!?)\]%])")
_AFTER = re.compile(r"(?<=[(\[])\s+")
_IN_QUOTES = re.compile(r"(?<=«)\s+|\s+(?=»)")
_SPACE = re.compile(r"\s+")
_HYPHEN = re.compile(r"(?<=[^\W\d_])-\s?(?=[^\W\d_])")
_BY_SIGNS = re.compile(r"\s+(?=[^\w\s])|(?<=[^\w\s])\s+")
_GLUED_WORDS = re.compile(r"(?<=\d)\s(?=[^\W\d_])|(?<=[a-zà-ÿ])\s(?=[A-ZÀ-Þ])")
"""Spaces that a PDF may lose and that can be seen to be missing ("12March", "theUnited")."""
_NOTE_SIGN = re.compile(
    r"(?<=[^\W\d_])\d{1,3}(?=\W|$)|(?<=[,.;:\"')])\d{1,3}(?=\W|$)|\s?\[\d{1,3}\]|\s?\(\d{1,3}\)(?=\W*$)"
)
_LONE_SIGN = re.compile(r"\d{1,3}")
_GLUED = re.compile(r"(?:[^\W\d_]|(?<!\d)[,.;:\"')])\Z")
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


@dataclass(frozen=True, slots=True)
class Form:
    """A text as it is compared, and for each of its characters the place in the text as it stands;
    one more for the end."""

    text: str
    places: tuple[int, ...]

    def start(self, place: int) -> int:
        """Where a stretch from ``place`` on begins in the text as it stands."""
        return self.places[place]

    def end(self, start: int, end: int) -> int:
        """Where the stretch from ``start`` to ``end`` ends in the text as it stands."""
        return self.places[end - 1] + 1 if end > start else self.places[start]

    def of(self, place: int) -> int:
        """The place here of a place in the text as it stands."""
        return next((at for at, own in enumerate(self.places) if own >= place), len(self.text))


def form(text: str, *, small: bool = False) -> Form:
    """``text`` without what is only typed: signs in one kind, single spaces, none before commas or
    inside brackets; in small letters where asked."""
    signs: list[str] = []
    places: list[int] = []
    for at, sign in enumerate(text):
        if sign in _UNSEEN:
            continue
        ligature = ord(sign) in _LIGATURES
        shown = unicodedata.normalize("NFKC", sign) if ligature else _HYPHENS.get(sign, sign)
        shown = shown.lower() if small else shown
        signs += shown
        places += [at] * len(shown)
    made, kept = "".join(signs), places
    for pattern, instead in (
        (_IN_QUOTES, ""),
        (_DASH, " - "),
        (_RANGE, "-"),
        (_BEFORE, ""),
        (_AFTER, ""),
        (_SPACE, " "),
    ):
        made, kept = _replaced(made, kept, pattern, instead)
    signs, places = [], []
    for sign, place in zip(made, kept, strict=True):
        shown = _SIGNS.get(sign, sign)
        signs += shown
        places += [place] * len(shown)
    start = len(signs) - len("".join(signs).lstrip())
    end = len("".join(signs).rstrip())
    end = max(start, end)
    last = places[end - 1] + 1 if end > start else len(text)
    return Form("".join(signs[start:end]), (*places[start:end], last))


def _replaced(
    text: str, places: list[int], pattern: re.Pattern[str], instead: str
) -> tuple[str, list[int]]:
    signs: list[str] = []
    kept: list[int] = []
    at = 0
    for found in pattern.finditer(text):
        start, end = found.span()
        signs += text[at:start]
        kept += places[at:start]
        if end > start:
            signs += instead
            spread = max(1, end - start)
            kept += [places[start + min(n, spread - 1)] for n in range(len(instead))]
        at = end
    return "".join([*signs, text[at:]]), [*kept, *places[at:]]


def changes(
    version: str, typed: str, *, heading: bool = False, part: bool = False
) -> tuple[Change, ...]:
    """Where ``typed`` has other words than ``version``. Of a ``heading`` capitals do not count;
    ``part`` says that the clause was quoted alone, so that the sign at its end does not either."""
    if version == typed:
        return ()
    left, right = form(version, small=heading), form(typed, small=heading)
    found: list[Change] = []
    for hunk in diff(left.text, right.text).hunks:
        l0, l1, r0, r1 = _narrowed(left.text, right.text, tuple(hunk))
        old, new = left.text[l0:l1], right.text[r0:r1]
        if l0 == l1 and r0 == r1:
            continue
        first, last = not left.text[:l0].strip(), l1 == len(left.text) and r1 == len(right.text)
        if _is_typed_alone(old, new, first=first, last=last, part=part):
            continue
        if not old and _LONE_SIGN.fullmatch(new) and _GLUED.search(right.text[:r0]):
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
    while (one := _LAST.search(left[l0:l1])) and (two := _LAST.search(right[r0:r1])):
        if _squeezed(one.group()) != _squeezed(two.group()):
            break
        l1, r1 = l0 + one.start(), r0 + two.start()
    return l0, l1, r0, r1


_WORD = re.compile(r"\S+(?:\s+|$)")
_LAST = re.compile(r"(?:^|\s+)\S+$")


def _gap(version: str, left: Form, place: int) -> tuple[int, int]:
    """Where words come in: behind the word before, and the signs of notes on it."""
    at = left.places[place - 1] + 1 if place else left.places[0]
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
    if last and one.rstrip(_ENDS) == two.rstrip(_ENDS):
        return part or not two[-1:] or two[-1:] not in _ENDS
    return one in (_squeezed(_NOTE_SIGN.sub("", new)), _squeezed(_NOTE_SIGN.sub(" ", new)))


def _squeezed(text: str) -> str:
    return _GLUED_WORDS.sub("", _BY_SIGNS.sub("", _HYPHEN.sub("", text))).strip()


def worded(version: RichText, typed: RichText, found: Sequence[Change]) -> RichText:
    """``version`` with the changes ``found`` of :func:`changes`: its own characters, marks and
    notes stay wherever the words do; notes of ``typed`` that say something else come in."""
    parts: list[RichText] = []
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
            for place in version.note_positions()
            if change.start <= place < change.end
        ]
        at = change.end
    parts.append(version.slice(at, len(version.text)))
    return _with_notes(join(parts), version.notes, typed)


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
    places = typed.note_positions()
    for at, note in other:
        place = _behind_same_words(made.text, typed.text[: places[at]])
        made = made.splice(place, place, RichText(NOTE_MARK, (), (note,)))
    return made


def _behind_same_words(text: str, before: str) -> int:
    """Where the words stand in ``text`` that ``before`` ends with; its end where they do not."""
    left, right = form(text), form(before)
    for length in (60, 30, 15, 8):
        words = right.text[-length:]
        if words and left.text.count(words) == 1:
            place = left.text.index(words) + len(words)
            return left.places[place - 1] + 1
    return len(text)


def carried(version: str, typed: str, start: int, end: int) -> tuple[int, int, bool]:
    """Where ``typed[start:end]`` stands in ``version``, and whether that is sure: words that the
    version does not have stand where others took their place."""
    left, right = form(version), form(typed)
    first, last = right.of(start), right.of(end)
    hunks = [tuple(hunk) for hunk in diff(left.text, right.text).hunks]
    a, sure_a = _back(first, hunks, behind=start < end)
    b, sure_b = _back(last, hunks, behind=False, end=True)
    b = max(a, b)
    begin = left.start(a) if start < end else _gap(version, left, a)[0]
    return begin, left.end(a, b) if b > a else begin, sure_a and sure_b


def _back(
    place: int, hunks: Sequence[tuple[int, ...]], *, behind: bool, end: bool = False
) -> tuple[int, bool]:
    """A place of the right text in the left one."""
    shift = 0
    for l0, l1, r0, r1 in hunks:
        if place < r0 or (place == r0 and not (behind and r0 == r1)):
            break
        if place < r1 or (place == r1 and r0 < r1 and not behind):
            return (l1 if end or place == r1 else l0), place == r1
        shift = l1 - r1
    return place + shift, True


def spliced(text: RichText, start: int, end: int, words: str) -> RichText:
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
        open_before = start and not plain[start - 1].isspace() and plain[start - 1] not in "([“«"
        if open_before and words[0] not in _ENDS + ")]”»":
            words = f" {words}"
        if end < len(plain) and (plain[end].isalnum() or plain[end] in "([“«"):
            words = f"{words} "
    kept = [text.slice(place, place + 1) for place in notes]
    return join([text.slice(0, start), RichText(words), *kept, text.slice(end, len(plain))])
