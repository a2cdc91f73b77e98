"""Which language a text is in: by its script, or by its commonest little words."""

import re
from collections import Counter

_COMMON = {
    code: frozenset(words.split())
    for code, words in (
        ("en", "the of and to in that for with on by its their be which as is are"),
        ("fr", "le la les des du en et que dans pour par sur une aux son leur est sont au"),
        ("es", "el la los las del y que en para por con una sus su se al lo es son"),
    )
}
_SCRIPTS = {"ru": "[А-Яа-яЁё]", "ar": "[\u0620-\u064a]", "zh": "[\u3400-\u9fff]"}
"""Letters of scripts. To make such a pattern takes longer than to use it, so it is made where a
text holds letters that are not Latin."""
_FIRST_OF_OTHERS = "\u0400"
_LETTER = re.compile(r"[^\W\d_]")
_WORDS = re.compile(r"[^\W\d_]+")
_SAMPLE = 20_000


def guess_language(text: str, default: str = "en") -> str:
    """The ISO 639-1 code of the language of the first 20,000 characters of ``text``: "ru", "ar" or
    "zh" where a third of its letters are of that script, else "en", "fr" or "es", whose little
    words are most frequent; ``default`` where there are fewer than three of them or none leads
    clearly (by a tenth)."""
    sample = text[:_SAMPLE]
    if any(one >= _FIRST_OF_OTHERS and one.isalpha() for one in set(sample)):
        letters = len(_LETTER.findall(sample))
        for code, script in _SCRIPTS.items():
            if letters and len(re.findall(script, sample)) * 3 >= letters:
                return code
    counts = Counter(word.lower() for word in _WORDS.findall(sample))
    scores = sorted(
        ((sum(counts[word] for word in words), code) for code, words in _COMMON.items()),
        reverse=True,
    )
    best, second = scores[0], scores[1]
    if best[0] < 3 or best[0] < second[0] * 1.1:
        return default
    return best[1]


def is_foreign(text: str, language: str) -> bool:
    """Whether ``text`` is clearly in another of the six languages than ``language``: in another
    script, or with at least three little words of another one, two of them its own alone, and twice
    as many as those of ``language``."""
    guess = guess_language(text, language)
    if guess == language:
        return False
    if guess in _SCRIPTS or language not in _COMMON:
        return True
    counts = Counter(word.lower() for word in _WORDS.findall(text))
    own, other = (sum(counts[word] for word in _COMMON[code]) for code in (language, guess))
    several = sum(word in counts for word in _COMMON[guess] - _COMMON[language]) > 1
    return several and other >= 2 * own
