"""Where a shared phrase begins and ends so that it reads well, and whether it can be said without
quotation marks. The grammar is English, by endings of words and short lists
(``resources/language/frames.json``); phrases of other languages are only widened to whole words.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from draftbench.compare.related.frames import words
from draftbench.compare.terms import stop_words

Place = tuple[int, int]

_WORD = re.compile(r"[^\W_]+(?:['-][^\W_]+)*")
_ADJECTIVE = re.compile(r"[\w-]+(?:al|ive|able|ible|ous|ic|ful|ary|less|ed|en|ian|-related)")
_HANGING = re.compile(r"[\w-]+(?:able|ible|ous|ive|ful|ian|-based|-related)")
"""Adjectives that are seldom nouns too: a phrase does not end with them."""
_PARTICIPLE = re.compile(r"[\w-]+ed")
_ADVERBIAL = re.compile(r" (?:to|for|by|at|with|in|on|as|under)\b")
_NOUN = re.compile(r"[\w-]+(?:ing|ion|ment|ity|ance|ence|s)")
_ACT = re.compile(r"\w*(?<!s)(?<!ing) of ")
_CLAUSE = re.compile(r"\w+s (?:a|an|the) ")
"""A verb with its object."""
_VERBAL = frozenset(
    {"to", "should", "must", "shall", "will", "would", "may", "can", "could", "not", "be", "been"}
    | {"is", "are", "was", "were", "has", "have", "had"}
)
"""Words behind which a verb stands, not a noun."""
_NAME_BEFORE = re.compile(r"(?<![\w-])([A-Z][\w-]*) $")
_NAME_BEHIND = re.compile(r" (?:(?:of|for|on|the) )*[A-Z][\w-]*")
"""The words before and behind a name that belong to it ("Organized" Crime, Gulf "of Aden")."""
_FURTHER = 3
"""Words that a phrase may take in behind it."""
_MOST_WORDS = 9
"""Words of a phrase that is said without quotation marks; a single name may be longer."""


def whole(text: str, start: int, end: int, language: str) -> Place:
    """The place widened to whole words. In English, an adjective, or a noun before one of the usual
    heads, takes in the noun behind it ("prison" system); an adjective that finds none and a
    participle with an adverbial behind it are left out; a proper name is taken in whole."""
    while start and (text[start - 1].isalnum() or text[start - 1] == "-"):
        start -= 1
    while end < len(text) and (text[end].isalnum() or text[end] == "-"):
        end += 1
    if language != "en":
        return start, end
    heads, adjectives, stop = words("heads", "en"), words("adjectives", "en"), stop_words("en")
    for _ in range(_FURTHER):
        last = text[start:end].rpartition(" ")[2]
        following = _WORD.match(text, end + 1) if text.startswith(" ", end) else None
        if _PARTICIPLE.fullmatch(last) and _ADVERBIAL.match(text, end):
            return start, max(start, end - len(last) - 1)
        word = following.group() if following else ""
        asks = _ADJECTIVE.fullmatch(last) or last in adjectives
        if following is None or not (word in heads or (asks and word not in stop)):
            break
        end = following.end()
    return _named_whole(text, start, _settled(text, start, end))


def _named_whole(text: str, start: int, end: int) -> Place:
    """The place with the rest of a proper name that it begins or ends in."""
    others = _no_names()
    while text[start : start + 1].isupper():
        before = _NAME_BEFORE.search(text, 0, start)
        if before is None or before.group(1).lower() in others:
            break
        start = before.start(1)
    while text[start:end].rpartition(" ")[2][:1].isupper():
        behind = _NAME_BEHIND.match(text, end)
        if behind is None:
            break
        end = behind.end()
    return start, end


@cache
def _no_names() -> frozenset[str]:
    """Words with a capital, as at the head of a sentence, that belong to no name behind them."""
    return stop_words("en") | words("base_verbs", "en")


def _settled(text: str, start: int, end: int) -> int:
    """The end without an adjective that hangs there, where two words at least are left."""
    parts = text[start:end].split(" ")
    if not _HANGING.fullmatch(parts[-1]):
        return end
    kept = len(parts) - 1
    while kept and parts[kept - 1] in words("inside", "en"):
        kept -= 1
    return start + len(" ".join(parts[:kept])) if kept > 1 else end


def named(text: str, start: int, phrase: str) -> str:
    """How an English phrase at ``start`` is said without quotation marks, with its article; empty
    where it does not read as a short noun phrase of several words."""
    before = text[:start].rstrip().rpartition(" ")[2].lower()
    parts = phrase.split(" ")
    verbs = words("base_verbs", "en")
    if len(parts) == 1 and "-" not in phrase:
        return ""
    if before in _VERBAL and not (before == "to" and _NOUN.fullmatch(parts[0])):
        return ""
    if len(parts) > _MOST_WORDS and sum(part[:1].isupper() for part in parts) < len(parts) / 3:
        return ""
    if _PARTICIPLE.fullmatch(parts[0]) and parts[1:2] == ["by"]:
        return ""
    acts = parts[0] in verbs and parts[1:2] not in (["of"], ["against"], ["for"], ["in"])
    if acts or _CLAUSE.match(phrase) or any(a == "to" and b in verbs for a, b in pairwise(parts)):
        return ""
    if before in ("a", "an"):
        return f"{before} {phrase}"
    return f"the {phrase}" if before == "the" or _ACT.match(phrase) else phrase
