"""The words of a language for amendments, as data (``resources/language/wording.json``)."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from draftbench.resources import resource

LANGUAGES = ("en", "fr", "es")
"""The languages in which amendments are put into words, by ISO 639-1 code."""


def language_of(language: str) -> str:
    """The language in which amendments to a text in ``language`` are put into words."""
    return language if language in LANGUAGES else "en"


def wording(language: str) -> dict[str, Any]:
    """The words of a language; English where there is no other."""
    words: dict[str, Any] = _every()[language_of(language)]
    return words


@cache
def _every() -> dict[str, Any]:
    data: dict[str, Any] = json.loads(resource("language", "wording.json").read_text("utf-8"))
    return data
