"""Brackets for words that are still to come: ``[X]``, ``[… December 2024]``, ``[venue tbc]``."""

from __future__ import annotations

import re
from functools import cache

from draftbench.amend.notation.phrases import any_of, key_words

_ANY = re.IGNORECASE | re.DOTALL
_UNKNOWN = r"(?-i:\d{0,3}X{1,4}|x{2,4}|Y{1,4}|Z{1,4}|N{1,2}|\d{0,2}XX+|#+)"
_SYMBOL = r"(?-i:[A-Z]{1,6}(?:/[\w.]+)*/[\w.]*XX?)"
_PART = re.compile(
    r"(?P<gap>_+|…|\.{2,}|-{2,}|–(?=\s)|—|\?{2,}|#+)|(?P<word>\d+(?:st|nd|rd|th|er|re|e|º|ª)?"
    r"|[^\W\d_]+\d*|\d+X+)|[\s/.,()\[\]–$€£-]",
    _ANY,
)
_LONGEST_GAPPED = 80
_COUNTED = re.compile(r"\d{1,3}\.\s|\Z")
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
    if len(said) > _LONGEST_GAPPED or _COUNTED.match(said):
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
