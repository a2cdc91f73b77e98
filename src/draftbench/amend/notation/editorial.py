"""Brackets that editors, not negotiators, put into a text, place-holders and notes of status."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from draftbench.amend.notation.objects import Phrases, StatusNote, any_of, key_words
from draftbench.amend.notation.owners import read_head
from draftbench.document.drafting import drafting_label
from draftbench.language.phrasebook import phrasebook, spoken

_SESSION = re.compile(
    r"(?:[^\W\d_][\w' -]*\s)?(?:resolutions?|decisions?|résolutions?|resoluci[óo]n(?:es)?)\s+"
    r"\d{1,4}(?:\s[A-Z]{1,2})?\s\([IVXLC]+\)(?:,?\s.*)?",
    re.IGNORECASE,
)
_CITED_NUMBER = re.compile(
    r"(?:(?:[AS]/RES/)?\d{1,4}(?:\s[A-Z]{1,2})?\s\((?:(?:E?S-)?[IVXLC]+|(?:19|20)\d\d)\)"
    r"|[3-9]\d/(?!50\b)\d{1,4}(?:\s?[A-Z])?|[CTF]-\d{1,4}/\d{2}(?:\sPP?)?)"
    r"(?:(?:[,;]|\s(?:and|et|y))\s.*)?"
)
"""The number of a resolution of the first decades or of the Security Council, of a resolution of
the General Assembly, of a case before the Court of Justice of the European Union."""
_SIGN_OF_PART = re.compile(
    r"(?:§{1,2}|(?:foot)?notes?|¶{1,2}|nn?\.?|fnn?\.?|paras?\.|pp?\.|pág\.)\s?\d.{0,40}"
)
_AUTHORS = re.compile(
    r"[^\W\d_].{0,80}\bet\sal\b.{0,40}|[^\W\d_a-z][\w’'-]+\s(?:and|&|et|y)\s[^\W\d_a-z][\w’'-]+,\s(?:19|20)\d\d[a-z]?"
)
_SYMBOL = re.compile(r"[A-Z]{1,6}(?:/[A-Za-z0-9().]+)+(?:(?:[,;]|\s(?:and|et|y))\s.*)?")
_DOCUMENT = re.compile(rf"(?:U\.?N\.?\s)?(?:documents?|docs?\.)\s+{_SYMBOL.pattern}", re.IGNORECASE)
_PAGE = re.compile(r"\d{1,3},\s(?:pp?|paras?|chaps?|arts?|sects?|figs?|vols?|at)\b.*")
_ADDRESS = re.compile(
    r":\s*<?https?://|\((?:https?:|mailto:|www\.|#|\.{0,2}/|[\w.-]+\.(?:org|int|com|net|html?|pdf|docx?))"
)
_NUMBER = re.compile(r"\d{1,3}(?:\s?[,–-]\s?\d{1,3})*")
_LONGEST = 400
"""As much of a bracket (code points) as is looked at."""
_YEAR = re.compile(r"(?:1[89]|20)\d\d")
_DATE = re.compile(
    r"\d{1,2}(?:er|st|nd|rd|th)?\s(?:de\s)?[^\W\d_]{3,}\.?,?\s(?:de\s)?(?:18|19|20)\d\d",
    re.IGNORECASE,
)
_NOTE = re.compile(r"(?:[\w’'-]+\s){0,2}(?:notes?|comments?|remarks?)\s?:", re.IGNORECASE)
_COUNTED = re.compile(r"\b(?P<thing>[^\W\d_]+)?\.?\s*\d{1,3}(?:\s?\([a-z]\))?\s\Z")
_NEXT = re.compile(r"\s*(?P<word>[^\W\d_]+)")
_QUOTE = 240
"""A quotation is looked for no farther than this from a bracket in it."""
_CITED = re.compile(r"\s(?:\d|[A-Z]\.?\s?[A-Z])")
_VARIABLE = re.compile(r"(?<!\w)[A-Za-z]\Z")
_WORD_BEFORE = re.compile(r"([^\W\d_]++['’]?+[^\W\d_]*+)\s++\Z")


def is_editorial(text: str, start: int, end: int) -> bool:
    """Whether the bracket ``text[start:end]``, its signs included, is an editor's: ``[sic]``, the
    line of a resolution that names its report, a reference, a link, a note, a changed letter, the
    date below a title, what is put into the words of a speaker.

    ``State[s]`` is contested: adopted texts write "State(s)" where they mean either.
    """
    inside = text[start + 1 : min(end - 1, start + _LONGEST)].strip()
    said = " ".join(inside.lower().replace("’", "'").strip(" .;!?").split())
    after = text[end : end + 40]
    if inside.startswith("^") or _ADDRESS.match(after) or is_formula(inside, after):
        return True
    if _is_remark(inside, said) or _spoken(text, start, end):
        return True
    if _DATE.fullmatch(inside) and not (text[:start].strip() or text[end:].strip(" .")):
        return True
    beside = text[max(0, start - 4) : start].rstrip()[-1:] == "]" or after.lstrip()[:1] == "["
    if not beside and _CITED_NUMBER.fullmatch(inside):
        return True
    named = _SYMBOL.fullmatch(inside) or _DOCUMENT.fullmatch(inside)
    if named and any(char.isdigit() for char in inside) and "XX" not in inside:
        return True
    if _NUMBER.fullmatch(inside) or _YEAR.fullmatch(inside):
        return _is_reference(text, start, end, inside)
    if len(inside) <= 3 and inside.isalnum() and _VARIABLE.search(text, max(0, start - 2), start):
        return True
    before = text[start - 1 : start]
    if len(inside) <= 2 and inside.isalpha() and after[:1].isalpha() and not before.isalnum():
        return True
    return set(inside) <= {".", "…", " "} and bool(inside) and _quoted(text, start)


_THOUSANDS = re.compile(r"\d{1,3}(?:,\d{3})+")


def _is_reference(text: str, start: int, end: int, inside: str) -> bool:
    """A number in brackets is contested where it counts something or stands beside another
    bracket, or behind a word that leads to a number; else it refers to something."""
    if "," in inside and not _THOUSANDS.fullmatch(inside):
        return True  # several at once are named, not counted; so is the interval [0, 1]
    before, after = text[max(0, start - 40) : start], text[end : end + 24]
    if before.rstrip()[-1:] in ("]", "/") or after.lstrip()[:1] in ("[", "/"):
        return False
    if _renumbered(before, after):
        return True
    word = _WORD_BEFORE.search(text, max(0, start - 30), start)
    if _YEAR.fullmatch(inside):  # "[2009] 1 AC 12" cites, "by [2030]" does not
        return word is None or _CITED.match(text, end) is not None
    said = "" if word is None else word.group(1).lower()
    if said in Phrases.load().noted:
        return True
    if said in Phrases.load().before_number:
        return False
    spaced = start > 0 and text[start - 1].isspace()
    return not (spaced and re.match(r"\s[^\W\d_]", text[end : end + 2]))


def _is_remark(inside: str, said: str) -> bool:
    """Whether the words of a bracket, ``said`` in small letters, are a remark on the text."""
    phrases = Phrases.load()
    if said in phrases.editorial or inside.lower().startswith(phrases.editorial_opens):
        return True
    if inside[:1].isupper() and inside.lower().startswith(phrases.capital_opens):
        return True
    return (
        _of_language(said)
        or any(pattern.fullmatch(inside) for pattern in (_SESSION, _PAGE, _SIGN_OF_PART, _AUTHORS))
        or _NOTE.match(inside) is not None
    )


def _of_language(said: str) -> bool:
    """Whether a bracket says nothing but what language a text is in or from: ``[English only]``,
    ``[original in Arabic]``."""
    data = key_words()
    words = re.findall(r"[^\W\d_]+", said) if len(said) < 80 else []
    languages, about = data["languages"], data["of_languages"]
    if not any(word in about for word in words) or not any(word in languages for word in words):
        return False
    return all(
        word in about or word in languages or word in data["language_joins"] for word in words
    )


def _renumbered(before: str, after: str) -> bool:
    """Whether a number in brackets is the other number of what is numbered before it, as in
    "sections 3 [2] and 4 [5]", not of what is counted, as in "by 40 [50] per cent"."""
    counted = _COUNTED.search(before)
    if counted is None:
        return False
    phrases = Phrases.load()
    if (counted.group("thing") or "").lower() in phrases.numbered_things:
        return True
    following = _NEXT.match(after)
    return following is None or following.group("word").lower() in phrases.counted_on


def _spoken(text: str, start: int, end: int) -> bool:
    """Whether a bracket stands in the words of a speaker: in quotation marks beside a word of
    saying. The quoted title of an item, or words to put in, may be contested."""
    opens = max(text.rfind(sign, max(0, start - _QUOTE), start) for sign in "“«")
    if opens < 0 or any(sign in text[opens + 1 : start] for sign in "”»["):
        return False
    shuts = min(
        (at for sign in "”»" if (at := text.find(sign, end, end + _QUOTE)) >= 0), default=len(text)
    )
    saying = Phrases.load().saying
    return any(
        saying.search(part) is not None
        for part in (text[max(0, opens - 30) : opens], text[end : min(end + 12, shuts)])
    ) or (shuts < len(text) and saying.search(text[shuts : shuts + 24]) is not None)


def _quoted(text: str, start: int) -> bool:
    return text.count("“", 0, start) > text.count("”", 0, start)


# Formulas of substances in square brackets: ``[CO2]``, ``[Fe(CN)6]4−``.

_SYMBOLS = (
    "H He Li Be B C N O F Ne Na Mg Al Si P S Cl Ar K Ca Sc Ti V Cr Mn Fe Co Ni Cu Zn Ga Ge As Se "
    "Br Kr Rb Sr Y Zr Nb Mo Tc Ru Rh Pd Ag Cd In Sn Sb Te I Xe Cs Ba La Ce Pr Nd Hf Ta W Re Os Ir "
    "Pt Au Hg Tl Pb Bi Po At Rn Fr Ra Ac Th Pa U Np Pu"
)
_ELEMENTS = frozenset(_SYMBOLS.split())
_ELEMENT = re.compile(r"[A-Z][a-z]?")
_COUNT = r"(?:\d{1,2}|[₀-₉]{1,2})?"
_FORMULA = re.compile(
    rf"(?:[A-Z][a-z]?{_COUNT}|\((?:[A-Z][a-z]?{_COUNT}){{1,8}}\){_COUNT}){{2,20}}"
)
_WORD = re.compile(r"[A-Z]{3,}\d*")
_CHARGE = re.compile(r"\d?[+−–-](?=\W|\Z)|[⁰-⁹]?[⁺⁻]")


def is_formula(inside: str, after: str) -> bool:
    """Whether a bracket around ``inside`` with the text ``after`` behind it holds a formula.

    One before another bracket may be contested; ``[COP3]``, ``[PP5]`` and ``[CIF]`` are none.
    """
    if not _FORMULA.fullmatch(inside) or after.lstrip()[:1] == "[":
        return False
    if not all(symbol in _ELEMENTS for symbol in _ELEMENT.findall(inside)):
        return False
    if _CHARGE.match(after):
        return True
    counted = any(char.isdigit() for char in inside)
    return counted and not _WORD.search(inside) and drafting_label(inside) is None


# Brackets for words that are still to come: ``[X]``, ``[… December 2024]``, ``[venue tbc]``.

_ANY = re.IGNORECASE | re.DOTALL
_UNKNOWN = r"(?-i:\d{0,3}X{1,4}|x{2,4}|Y{1,4}|Z{1,4}|N{1,2}|\d{0,2}XX+|#+)"
_HELD_SYMBOL = r"(?-i:[A-Z]{1,6}(?:/[\w.]+)*/[\w.]*XX?)"
_PART = re.compile(
    r"(?P<gap>_+|…|\.{2,}|-{2,}|–(?=\s)|—|\?{2,}|#+)|(?P<word>\d+(?:st|nd|rd|th|er|re|e|º|ª)?"
    r"|[^\W\d_]+\d*|\d+X+)|[\s/.,()\[\]–$€£-]",
    _ANY,
)
_LONGEST_GAPPED = 80
_HELD_COUNTED = re.compile(r"\d{1,3}\.\s|\Z")
_HINT = re.compile(r"\s*[:–—-]\s*|\s+for\s+|\s*")
_SIGN = re.compile(r"[A-Z]{1,5}")
_LETTERS = re.compile(r"[XYZ]|YY|ZZ|NN|X{2,}|x{2,}|\d{0,3}X{2,}|Y{4}|DD|dd|yyyy|XXth")


def hint_of(text: str) -> str | None:
    """What is said of the words to come where ``text``, the inside of a bracket, only keeps their
    place (empty where nothing is said), else None."""
    said = text.strip()
    said = said if set(said) <= set(".… ") else said.rstrip(" .;")
    match = _pattern().fullmatch(said)
    if match is not None:
        hint = match.group("hint") or ""
        led = _HINT.match(hint)
        return hint[led.end() if led else 0 :].strip()
    return "" if _is_gapped(said) else None


def _is_gapped(said: str) -> bool:
    """Whether nothing but numbers, signs, and words of dates and titles stands around a gap, as
    in ``80/__``, ``… December 2024``, ``A/80/L.__``."""
    if len(said) > _LONGEST_GAPPED or _HELD_COUNTED.match(said):
        return False
    at, gaps, words = 0, 0, _words_around()
    while at < len(said):
        part = _PART.match(said, at)
        if part is None:
            return False
        word = part.group("word")
        if part.group("gap") or (word and _LETTERS.fullmatch(word)):
            gaps += 1
        elif word and not (word[0].isdigit() or word.lower() in words or _SIGN.fullmatch(word)):
            return False
        at = part.end()
    return gaps > 0


@cache
def _words_around() -> frozenset[str]:
    return frozenset(key_words()["placeholders"]["around_gaps"])


@cache
def _pattern() -> re.Pattern[str]:
    data = key_words()["placeholders"]
    whole, opens = any_of(data["whole"]), any_of(data["opens"])
    unknown = rf"(?:{_UNKNOWN}(?:\s?[.,/–-]\s?(?:{_UNKNOWN}|\d+))*|{_SYMBOL})"
    units, articles = any_of(key_words()["units"]), any_of(data["articles"])
    asked, noun = any_of(data["asked"]), any_of([*data["whole"], *data["nouns"]])
    awaited = any_of(data["awaited"])
    return re.compile(
        rf"(?:{unknown}|(?:{unknown}|\.{{2,}}|…|_+|DD)\s[^\W\d_]+\s(?:{unknown}|\d{{4}}|YYYY)"
        r"|\.{2,}|…|_+|-{2,}|–|—|\s*"
        rf"|(?:{articles}\s+)?{whole}(?:(?:\s?[,/]\s?|\s+{any_of(data['joins'])}\s+)"
        rf"(?:{articles}\s+)?(?:{whole}|country|time))*(?:,?\s+{awaited})?)"
        rf"(?:[\s-]*{units})?|{opens}\b(?P<hint>.*)"
        rf"|(?:[^\W\d_]+\s){{0,3}}?{noun},?\s+{awaited}|{asked}\s+(?:{articles}\s+)?{noun}(?:\s.{{1,80}})?"
        rf"|(?:text|language|paragraph|section)\s.{{1,80}}\s{awaited}"
        r"|(?:text|language|paragraph|section)\s.{1,80}\sto (?:come|follow|be [a-z]+)",
        _ANY,
    )


# Notes on how far a paragraph is: ``(agreed ad ref)``, ``(Considered …, remains …)``.

_PARENTHESIS = re.compile(r"\(([^()]*(?:\([^()]*\)[^()]*)*)\)")
_SURE = ("agreed ad ref", "not agreed")
_FIRM = {
    "agreed",
    "agreed in principle",
    "pending",
    "parked",
    "to be revisited",
    "under discussion",
}
"""More than this (code points) is text."""
_TAIL = re.compile(
    r"(?:^|(?<=[;.,:]))\s*(?P<note>(?P<dash>[–—-]\s*)?(?P<said>[^\W\d_][^;,:()\[\]“”]{3,40}?))\s*\Z"
)
_LONGEST_TAIL = 60
_CODES = re.compile(r"\(([\w+-]+)\)")
"""The codes behind names in letters that names are not known in."""
_OPEN = ("tabled", "held")
_WIDE = {ord(wide): narrow for wide, narrow in zip("（）：，；", "():,;", strict=True)}
"""Signs as Chinese sets them."""


def notes(text: str) -> Iterator[StatusNote]:
    """The notes in parentheses in ``text``: short sure ones anywhere, the others only at the ends
    of the paragraph. A paragraph that is one pair of parentheses may name delegations."""
    text = text.translate(_WIDE)
    bare = text.strip()
    if bare.startswith("(") and bare.endswith(")") and (found := remark(text)):
        yield found
        return
    first, last = len(text) - len(text.lstrip()), len(text.rstrip(" \t.;,]"))
    for match in _PARENTHESIS.finditer(text):
        edge = match.start() <= first or match.end() >= last
        if not edge and _plain(match.group(1)) not in {"agreed", "agreed ad ref", "ad ref"}:
            continue
        if status := status_of(match.group(1)):
            yield StatusNote(match.start(), match.end(), 0, status)


def remark(text: str) -> StatusNote | None:
    """A paragraph in parentheses that says where proposals stand."""
    text = text.translate(_WIDE)
    start = len(text) - len(text.lstrip())
    end = len(text.rstrip())
    inside = text[start + 1 : end - 1]
    head, colon, rest = inside.partition(":")
    named = (read_head(head) or read_head(", ".join(_CODES.findall(head)))) if colon else None
    if named is not None and (standing := _standing().search(rest)):
        said = _standings()[standing.group("status").lower()]
        return StatusNote(start, end, 0, said, named.owners)
    status = status_of(inside)
    return StatusNote(start, end, 0, status) if status else None


@cache
def _standing() -> re.Pattern[str]:
    """Where a proposal stands, behind the names and its title."""
    said = any_of(_standings())
    return re.compile(rf"(?:^|[,،])\s*(?P<status>{said})(?!\w)", re.IGNORECASE)


@cache
def _standings() -> dict[str, str]:
    """What our compilations say of proposals that are tabled or held, in every language."""
    books = [phrasebook(language) for language in spoken()]
    said = {book(f"status.{status}").lower(): status for status in _OPEN for book in books}
    return {**said, **{status: status for status in _OPEN}}


def status_of(inside: str) -> str:
    """The status that the words in a pair of signs say; empty where they say none."""
    said = inside.strip()
    if len(said) > _LONGEST:
        return ""
    exact = Phrases.load().status_exact.get(_plain(said), "")
    if exact:
        return exact
    return next(
        (status for status, pattern in Phrases.load().statuses if pattern.fullmatch(said)), ""
    )


def in_brackets(inside: str, *, alone: bool) -> str:
    """The status of ``[agreed]``; where the bracket is not ``alone`` at an end of the paragraph
    only words that no text would hold, because ``[considered]`` may be contested."""
    status = status_of(inside)
    if not status or (":" in inside and read_head(inside.partition(":")[0]) is not None):
        return ""
    if status in _SURE or _plain(inside) in _FIRM:
        return status
    return status if alone else ""


def lead(text: str, start: int) -> StatusNote | None:
    """The status before the words of a paragraph: ``Agreed ad ref: Urges …``."""
    colon = text.find(":", start, start + 40)
    if colon < 0 or not text[colon + 1 :].strip():
        return None
    status = Phrases.load().status_exact.get(_plain(text[start:colon]), "")
    sure = status in _SURE or (status and text[start:colon].isupper())
    return StatusNote(start, colon + 1, 0, status) if sure else None


def tail(text: str) -> StatusNote | None:
    """The status behind the words of a paragraph, without parentheses: ``…; AGREED``,
    ``…, – agreed``; small words only behind a dash, or where no text would hold them."""
    match = _TAIL.search(text, max(0, len(text) - _LONGEST_TAIL))
    if match is None:
        return None
    said = match.group("said")
    status = Phrases.load().status_exact.get(_plain(said), "")
    if not status or not (match.group("dash") or said.isupper() or status in _SURE):
        return None
    return StatusNote(match.start("note"), match.end("said"), 0, status)


def _plain(text: str) -> str:
    return " ".join(text.lower().replace("’", "'").strip(" \t.;").split())
