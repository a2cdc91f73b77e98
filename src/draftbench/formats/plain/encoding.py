"""From bytes to text: the encoding of a text file that does not say it.

A byte order mark and UTF-8 are certain. For all else every encoding that people's files come in
is tried, and the text that looks most like a written language is taken; where none does,
charset-normalizer decides. Its own guesses look at bytes alone and err on short texts
(cp1252 as cp1250, koi8-r as mac_cyrillic), which is why they come last.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterator
from functools import cache

from draftbench.errors import InputError
from draftbench.formats.imported import ImportNote, noted
from draftbench.messages import message
from draftbench.resources import resource

_MARKS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\0\0", "utf-32"),
    (b"\0\0\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_WIDE = ("utf-32-le", "utf-32-be", "utf-16-le", "utf-16-be")
_LEGACY = (
    # Of encodings that give the same text the first is taken.
    "cp1252", "iso8859-1", "iso8859-15", "mac-roman", "cp850",
    "cp1251", "koi8-r", "iso8859-5", "mac-cyrillic", "cp866", "koi8-u",
    "cp1256", "iso8859-6",
    "gb18030", "big5hkscs", "cp932", "euc-jp", "cp949",
    "cp1250", "iso8859-2", "cp1254", "cp1253", "cp1255",
)  # fmt: skip
_SAMPLE = 65_536
_JUDGED = 6_000
_SURE = 0.3
_MOSTLY = 0.7
_PRINTABLE = re.compile(r"[\n\r\t -~]")
_MOST = 0.02
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\x7f]")
_CONTROL_BYTES = re.compile(b"[\x00-\x08\x0e-\x1f\x7f]")

_TRAIL = "".join(bytes([byte]).decode("cp1252", "replace") for byte in range(0x80, 0xC0)).replace(
    "\ufffd", "\x81\x8d\x8f\x90\x9d"
)
_TWICE = re.compile(
    rf"[\u00c2-\u00df][{re.escape(_TRAIL)}]|[\u00e0-\u00ef][{re.escape(_TRAIL)}]{{2}}"
)
_ENOUGH = 3


def decode(data: bytes, name: str) -> tuple[str, list[ImportNote]]:
    """``data`` as text, with an import note where the encoding was guessed or where the text was
    spoiled before it came here; ``name`` is the file's, for the sentences.

    Raises InputError for bytes that are no text.
    """
    text, notes = _decoded(data, name)
    sample = text[:_SAMPLE]
    if "\0" in sample or len(_CONTROLS.findall(sample)) > _MOST * max(1, len(sample)):
        raise InputError(_no_text(name))
    if not text.strip("\ufeff \t\r\n\f\v"):
        raise InputError("{name} is empty; choose another file.", name=name)
    return text, [*notes, *_spoiled(text)]


def _decoded(data: bytes, name: str) -> tuple[str, list[ImportNote]]:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            try:
                return data.decode(encoding), []
            except UnicodeDecodeError as error:
                raise InputError(
                    "{name} says that it is {encoding} but is not, from byte {start} on; save "
                    "it again as UTF-8.",
                    name=name,
                    encoding=encoding.removesuffix("-sig").upper(),
                    start=error.start,
                ) from error
    if b"\0" in data or len(_CONTROL_BYTES.findall(data[:_SAMPLE])) > _MOST * len(data[:_SAMPLE]):
        found = _best(data, _WIDE)
        if found is None or found[2] < _SURE:
            raise InputError(_no_text(name))
        return found[0], [_guessed(found[1])]
    try:
        return data.decode("utf-8"), []
    except UnicodeDecodeError:
        text, encoding = _guess(data, name)
        return text, [_guessed(encoding)]


def _guess(data: bytes, name: str) -> tuple[str, str]:
    """The text and its encoding."""
    wide = _WIDE[2:] if len(data) % 2 == 0 else ()
    found = _best(data, (*_LEGACY, *wide))
    if found is None or found[2] < _SURE:
        from charset_normalizer import from_bytes

        match = from_bytes(data[:_SAMPLE]).best()
        other = None if match is None else _best(data, (match.encoding,))
        if other is not None and (found is None or other[2] >= found[2]):
            found = other
    if found is None:
        raise InputError(
            "{name} is in an encoding that could not be told; save it again as UTF-8.", name=name
        )
    return found[:2]


def _best(data: bytes, encodings: tuple[str, ...]) -> tuple[str, str, float] | None:
    """The text, its encoding and its likeness: the best of ``encodings``, None where none fits."""
    best: tuple[str, float] | None = None
    for encoding in encodings:
        try:
            sample = data[:_SAMPLE].decode(encoding)
        except UnicodeDecodeError as error:
            if len(data) <= _SAMPLE or error.start < _SAMPLE - 4:
                continue
            sample = data[: error.start].decode(encoding)
        except LookupError:
            continue
        if "\0" in sample:
            continue
        likely = _judged(sample)
        if encoding in _WIDE and len(_PRINTABLE.findall(sample)) > _MOSTLY * len(sample):
            likely = max(likely, 1.0)  # no chance puts a zero between plain letters
        if (best is None or likely > best[1]) and _whole(data, encoding):
            best = (encoding, likely)
    return None if best is None else (data.decode(best[0]), *best)


def _whole(data: bytes, encoding: str) -> bool:
    try:
        data.decode(encoding)
    except UnicodeDecodeError:
        return False
    return True


def _judged(sample: str) -> float:
    """The likeness of what is outside ASCII, wherever in the sample it stands."""
    return likeness("".join(_surroundings(sample)))


def _surroundings(sample: str) -> Iterator[str]:
    """The words of ``sample`` that are not plain ASCII."""
    size = 0
    for word in re.finditer(r"[\x00-\x7f]?[^\x00-\x7f\s][^\s]*|[^\S\x00-\x7f]", sample):
        start = max(0, word.start() - 12)
        cut = sample.rfind(" ", start, word.start()) + 1 or start
        yield sample[cut : word.end()] + " "
        size += word.end() - cut
        if size > _JUDGED:
            return


def _spoiled(text: str) -> list[ImportNote]:
    """Notes on text that was already wrong in the file: decoded twice, or with characters lost."""
    if text.isascii():
        return []
    notes = []
    twice = [match for match in _TWICE.finditer(text) if _was_utf8(match.group())]
    certain = any(match.group()[0] in "ÃÂâ" for match in twice)
    if twice and (certain or len(twice) >= _ENOUGH):
        line = text.count("\n", 0, twice[0].start()) + 1
        notes.append(
            noted(
                "decoded-twice",
                line,
                "{count} places look as if the text had been decoded twice (“Ã©” for “é”), "
                "the first in line {line}; ask for the file again.",
                count=len(twice),
                line=line,
            )
        )
    lost = text.count("\ufffd")
    if lost:
        line = text.count("\n", 0, text.index("\ufffd")) + 1
        notes.append(
            noted(
                "lost-characters",
                line,
                "{lost} characters were lost before the file came here (“�”), the first in "
                "line {line}; ask for the file again.",
                lost=lost,
                line=line,
            )
        )
    return notes


def _was_utf8(signs: str) -> bool:
    """Whether ``signs`` are a letter or mark of UTF-8 that was read as Windows-1252."""
    data = b"".join(
        bytes([ord(sign)]) if ord(sign) < 256 else sign.encode("cp1252") for sign in signs
    )
    try:
        char = data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return (
        "\u00a0" <= char <= "\u017f"
        or "\u0400" <= char <= "\u045f"
        or "\u0621" <= char <= "\u064a"
        or "\u2010" <= char <= "\u2026"
        or char == "€"
        or "\u4e00" <= char <= "\u9fff"
    )


def _guessed(encoding: str) -> ImportNote:
    return noted(
        "guessed-encoding",
        0,
        "The file does not say its encoding; it was read as {encoding}. Check "
        "accented letters and quotation marks.",
        encoding=encoding.replace("_", "-"),
    )


def _no_text(name: str) -> str:
    return message("{name} is not a text file; choose a Word or a text file.", name=name)


# How well a text looks like one of the written languages: by its letters and where they stand. A
# file in the wrong encoding is made of real letters too, but of the wrong ones in wrong places:
# capitals inside words, signs between letters, characters that nobody uses.

_COMMON_MARKS = frozenset(
    "¿¡’‘“”«»–—…·•§°€№ºª\u00a0\u202f\u00ad¹²³⁰⁴⁵⁶⁷⁸⁹、。，；：（）《》「」！？・،؛؟ـ″′"
)
_WORKING = {"fr", "es", "ru", "ar", "zh-Hans"}
"""The official languages of the United Nations have a start over the others."""
_START = 0.1
_SPOILED = -4.0
_STRANGE = -1.0


def likeness(text: str) -> float:
    """How well the characters of ``text`` outside ASCII fit the language that they fit best: about
    1 for an ordinary text, around 0 or below for one read in a wrong encoding; 1 where there are
    none."""
    foreign = [at for at, char in enumerate(text) if char > "\x7f"]
    if not foreign:
        return 1.0
    fixed = 0.0
    letters: dict[str, int] = {}
    misplaced = 0.0
    for at in foreign:
        char = text[at]
        if char in _COMMON_MARKS:
            fixed += _of_mark(text, at)
        elif not (char.isalpha() or unicodedata.category(char) in {"Mn", "Mc"}):
            fixed += _of_sign(text, at)
        else:
            letters[char.lower()] = letters.get(char.lower(), 0) + 1
            misplaced += _of_place(text, at)
    best = max(
        sum(_weight(language, char) * n for char, n in letters.items())
        + _START * (language in _WORKING)
        for language in _tables()
    )
    return (fixed + misplaced + (best if letters else 0.0)) / len(foreign)


@cache
def _letters() -> dict[str, dict[str, str]]:
    """By scripts ("latin", "han", "other") and languages their letters, the commonest first; for
    Chinese, Japanese and Korean the commonest characters of official texts."""
    text = resource("language", "letters.json").read_text(encoding="utf-8")
    found: dict[str, dict[str, str]] = json.loads(text)
    return found


@cache
def _tables() -> dict[str, dict[str, float]]:
    """Of each language, how much each of its letters speaks for it: the commonest 1, the rarest
    a half."""
    found = {}
    for script in ("latin", "other"):
        for language, letters in _letters()[script].items():
            step = 0.5 / len(letters)
            found[language] = {char: 1 - step * at for at, char in enumerate(letters)}
    for language, characters in _letters()["han"].items():
        found[language] = dict.fromkeys(characters, 1.2)
    return found


@cache
def _weight(language: str, char: str) -> float:
    weight = _tables()[language].get(char)
    if weight is not None:
        return weight
    if language in _letters()["han"]:
        return _han_weight(language, char)
    return -0.3 if language in _letters()["latin"] and char < "\u0250" else _STRANGE


def _han_weight(language: str, char: str) -> float:
    """A character of East Asia that is not among the commonest."""
    if "\u3040" <= char <= "\u30ff":
        return 0.5 if language == "ja" else _STRANGE
    if "\uac00" <= char <= "\ud7a3":
        return 0.3 if language == "ko" else _STRANGE
    return 0.1 if "\u4e00" <= char <= "\u9fff" else _STRANGE


def _of_mark(text: str, at: int) -> float:
    """A mark of punctuation: signs that never stand inside a word count against."""
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    inside = before.isalpha() and after.isalpha() and before < "\u0250"
    return -0.5 if inside and text[at] not in "’–·\u00ad\u00a0—" else 0.6


def _of_sign(text: str, at: int) -> float:
    """A character that is no letter and no common mark."""
    category = unicodedata.category(text[at])
    if category in {"Cc", "Cn", "Co", "Cs"} and text[at] != "\x85":
        return _SPOILED
    if "\uff00" <= text[at] <= "\uffef" or "\u2010" <= text[at] <= "\u2027":
        return 0.3
    if category == "Cf":
        return 0.0
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    return -2.0 if before.isalpha() or after.isalpha() else _STRANGE


def _of_place(text: str, at: int) -> float:
    """A letter: a capital after a small letter, or scripts mixed in one word, count against."""
    char, before, after = text[at], text[at - 1 : at] if at else "", text[at + 1 : at + 2]
    found = 0.0
    if char.isupper():
        if before.islower():
            found -= 1.5
        elif after.islower() and before.isalpha():
            found -= 0.5
        elif not before.isupper() and not after.isupper():
            found -= 0.2
    elif char.islower() and before.isupper() and text[at - 2 : at - 1].isalpha() and at > 1:
        found -= 1.0
    wide = char >= "\u2e80"
    if char > "\u024f" and any(near.isascii() and near.isalpha() for near in (before, after)):
        found -= 0.7 if wide else 1.0
    return found
