"""Lists inside a sentence ("farmers, banks and universities"), and how many members they have.

Languages part the members in ways of their own: by commas and a last "and", by "и", by "و" before
every one, by "、" and "和". A list is *sure* where its members are short and its end is marked.
What may be read as a list at all gives the *most* members that a clause can have in one. Only a
sure list that is longer than the most of another version says that members are missing there.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from draftbench.compare.languages.lexicon import LANGUAGES
from draftbench.garbage import remembered

_WORDS = 6
"""Words of a member of a sure list but for the first and the last, at most."""
_BEHIND_PAIR = 3
"""The same behind a pair, which may have been the end of the list."""
_GAP = 9
"""Words between two signs of one list that may be one, at most."""
_SIGNS, _SIGN_GAP = 14, 22
"""The same in Chinese signs."""

AND = {
    "en": r"and|or|nor|as well as",
    "fr": r"et|ou|ni|ainsi que|ainsi qu(?=’)",
    "es": r"y|e|o|u|ni|así como",
    "ru": r"а также|и|или|ни",
}
_ALSO = {
    "en": r"plus|including|along with|together with|both|but",
    "fr": r"y compris|comme|avec|sans|mais",
    "es": r"incluid[oa]s?|como|con|sin|pero",
    "ru": r"включая|как|а|но",
}
"""What may stand between two members elsewhere."""
_NO_MEMBER = {
    "en": "in on at by with which that who whose where when while if including inter through for"
    " as under since until after before to of from within without but also thus therefore however"
    " namely such particularly especially notably not respectively bearing taking having being"
    " pursuant subject given whether because both it they this these its their there",
    "fr": "en dans sur par avec qui que qu dont où lorsque si comme notamment y pour sous depuis"
    " après avant à au aux de du compris selon conformément compte sans mais ainsi tant afin ayant"
    " étant il elle ils elles ce ces ainsi plus elle-même lequel laquelle lesquels lesquelles",
    "es": "en sobre por con que quien quienes cuyo cuya cuando si como incluso incluidos incluidas"
    " entre para bajo desde después antes a al de del según sin pero así tanto mediante habiendo"
    " siendo habida este esta estos estas cual cuales",
    "ru": "в во на по с со который которая которое которые которых которым чтобы что если как для"
    " при под после до от из без но а также включая это этот эти его ее их он она они где когда"
    " том тем будучи путем посредством",
}
"""Words with which no member of a list begins: a comma before them opens something else."""
BREAK = re.compile(r"[.;:!?()\[\]«»“”\"]|(?<=\s)-(?=\s)")
_WORD = re.compile(r"[^\W_]+(?:[’'-][^\W_]+)*")
_FIGURE = re.compile(r"\d")
_PARTICIPLE = re.compile(r"\w+(?:[юуяа]щ|вш)(?:ий|ая|ее|ие|его|ей|их|ему|им|ими|ую|ем)(?:ся)?")
"""A Russian word with which a member does not begin: behind a comma it tells of what stands before
it."""
_END = " .,;:，；。،؛"
HAN_NUMBER = re.compile(r"\A\s*(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[)）])+")
"""The number of a clause, which parts no members."""
HAN_BREAK = re.compile(r"[。；：！？，,;:()《》“”\[\]]")
HAN_AND = re.compile(r"以及|和(?![平谐解睦约])|及(?![其时格])|与(?![会])|或")
_HAN_JOINT = re.compile(r"以及|[和及与或暨跟同]")
_HAN_SIGN = re.compile(r"，|,|以及|[和及与或并而且暨跟同]")
ARABIC_AND = re.compile(r"(?<!\w)(?:و(?:ال|لل)\w+|أو)")
ARABIC_BREAK = re.compile(r"[.;:؛؟!()\[\]«»،,]")
_ARABIC_WORDS = 2
"""Words between two members of a sure list that begin with "and the", at most."""
_ARABIC_SIGN = re.compile(r"،|؛|,|(?<!\w)(?:و\w+|أو|او|ثم|ولا)")


@dataclass(frozen=True, slots=True)
class Enumeration:
    """How many members the longest list of a clause has: of those that are ``sure`` (0: none is),
    and at the ``most``, whatever may part members."""

    sure: int
    most: int


@remembered
def enumeration(folded: str, language: str) -> Enumeration | None:
    """The longest list in a folded text (:func:`draftbench.compare.languages.lexicon.fold`); None
    in a language that is none of the six."""
    if language not in LANGUAGES:
        return None
    text = folded.casefold().rstrip(_END)
    if language == "ar":
        sure, most = _sure_arabic(text), _signs_in_runs(text, _ARABIC_SIGN, _words, _GAP)
    elif language == "zh":
        sure, most = _sure_chinese(text), _most_chinese(text)
    else:
        sure, most = _sure_spaced(text, language), _most_spaced(text, language)
    longest = max((members for members in sure if members > 2), default=0)
    return Enumeration(longest, max(longest, *most))


def _words(text: str) -> int:
    return len(_WORD.findall(text))


def _sure_spaced(text: str, language: str) -> Iterator[int]:
    """The members of the lists that commas part and "and" ends. A pair inside a list ("political or
    other opinion") is one member."""
    joint = re.compile(rf"(?<!\w)(?:{AND[language]})(?!\w)")
    for stretch in BREAK.split(text):
        members = ended = 1
        for piece in stretch.split(",")[1:]:
            found = joint.search(piece)
            begins = found is not None and not piece[: found.start()].strip()
            before = piece if found is None else piece[: found.start()]
            if begins:
                if members > 1:
                    ended = members + 1
            elif not is_member(before, language, _WORDS if ended == 1 else _BEHIND_PAIR):
                members = 0
            elif found is not None:
                ended = members + 2
            if begins or not members or _words(piece) > _WORDS:
                yield ended
                members = ended = 1
            else:
                members += 1
        yield ended


def is_member(piece: str, language: str, most: int, *, after_comma: bool = True) -> bool:
    """Whether a piece in lower case may be a member of a list, with so many words at most."""
    words = _WORD.findall(piece)
    return (
        0 < len(words) <= most
        and not _FIGURE.search(piece)
        and words[0].split("’")[0] not in _NO_MEMBER[language].split()
        and not (after_comma and _PARTICIPLE.fullmatch(words[0]))
    )


def _most_spaced(text: str, language: str) -> Iterator[int]:
    """How many members the runs of pieces between commas may have, with those that "and" parts in
    the first and the last piece; and those that "and" parts alone."""
    joint = re.compile(rf"(?<!\w)(?:{AND[language]}|{_ALSO[language]})(?!\w)")
    for stretch in BREAK.split(text):
        yield from _signs_in_runs(stretch, joint, _words, _WORDS)
        pieces = stretch.split(",")
        first = 0
        for at in range(1, len(pieces)):
            head = " ".join(pieces[first].split()[-_WORDS:])
            inner = _inner(pieces[at], joint)
            yield at - first + 1 + (joint.search(head) is not None) + inner
            if _words(pieces[at]) > _GAP:
                first = at


def _inner(piece: str, joint: re.Pattern[str]) -> int:
    """How many members "and" parts at the beginning of a piece, but for the first of them."""
    if _words(piece[: found.start()] if (found := joint.search(piece)) else "") > _GAP:
        return 0
    begins = joint.match(piece.lstrip()) is not None
    return max(_signs_in_runs(piece, joint, _words, _WORDS), default=1) - 1 - begins


def _sure_arabic(text: str) -> Iterator[int]:
    """The members of the lists in which every one after the first begins with "and the"."""
    for stretch in ARABIC_BREAK.split(text):
        members = 1
        last = None
        for found in ARABIC_AND.finditer(stretch):
            between = "" if last is None else stretch[last : found.start()]
            if _words(between) > _ARABIC_WORDS or _FIGURE.search(between):
                yield members
                members = 1
            members += 1
            last = found.end()
        yield members


def _sure_chinese(text: str) -> Iterator[int]:
    """The members of the lists that "、" parts."""
    for pieces in _chinese_lists(text):
        if len(pieces) > 1 and not any(_FIGURE.search(piece) for piece in pieces[1:-1]):
            found = HAN_AND.search(pieces[-1][: _SIGNS + 2])
            ends = found is not None and found.start() > 0 and "并" not in pieces[-1]
            yield len(pieces) + ends


def _most_chinese(text: str) -> Iterator[int]:
    for pieces in _chinese_lists(text):
        if len(pieces) > 2:
            head, tail = pieces[0][-_SIGNS:], pieces[-1][:_SIGN_GAP]
            more = len(_HAN_JOINT.findall(tail)) + (_HAN_JOINT.search(head) is not None)
            yield len(pieces) + more
    yield from _signs_in_runs(re.sub("[、]", " ", text), _HAN_SIGN, len, _SIGN_GAP)


def _chinese_lists(text: str) -> Iterator[list[str]]:
    """What "、" parts, where the pieces between the first and the last are short."""
    for stretch in HAN_BREAK.split(HAN_NUMBER.sub("", text)):
        pieces = stretch.split("、")
        start = 0
        for at, piece in enumerate(pieces):
            if at == len(pieces) - 1 or (at > start and len(piece) > _SIGNS):
                yield pieces[start : at + 1]
                start = at


def _signs_in_runs(
    text: str, sign: re.Pattern[str], length: Callable[[str], int], gap: int
) -> Iterator[int]:
    """How many members what stands between the signs of each run of them may be; signs that follow
    each other at once part one."""
    members, last = 1, None
    for found in sign.finditer(text):
        between = length(text[last : found.start()].strip()) if last is not None else 1
        if between > gap:
            yield members
            members = 1
        members += between > 0
        last = found.end()
    yield members
