"""Words that carry no matter of their own, by language (``resources/language/stopwords.json``)."""

import json
from functools import cache

from draftbench.resources import resource


@cache
def _lists() -> dict[str, frozenset[str]]:
    data = json.loads(resource("language", "stopwords.json").read_text(encoding="utf-8"))
    return {code: frozenset(words.split()) for code, words in data.items() if len(code) == 2}


def stop_words(language: str) -> frozenset[str]:
    """Lower-case stop words of an ISO 639-1 language; English where there is no list."""
    lists = _lists()
    return lists.get(language, lists["en"])


@cache
def any_stop_words() -> frozenset[str]:
    """Stop words of every language with a list."""
    return frozenset().union(*_lists().values())


@cache
def drafting_words(language: str) -> frozenset[str]:
    """Lower-case words that resolutions of every matter use ("measures" by its base "measure");
    none for a language without a list."""
    data = json.loads(resource("language", "stopwords.json").read_text(encoding="utf-8"))
    return frozenset(data["drafting"].get(language, "").split())
