"""Words that texts of the United Nations are full of and dictionaries of a language often lack."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

from draftbench.language.openings import LANGUAGES, Lexicon
from draftbench.language.words import TokenKind, tokens
from draftbench.resources import resource

_GLOSSARIES = ("en", "fr", "es")
_ENGLISH = (
    "inter alia mutatis mutandis bis ter quater chapeau chapeaux rapporteur rapporteurs preambular "
    "subparagraph subregional subregion interregional intraregional transregional multisectoral "
    "intersectoral multistakeholder intersessional multilateralism mainstreaming counter-terrorism "
    "overreliance workplan workstream modality modalities operationalize operationalization "
    "extrabudgetary biennium biennia biennial quinquennial annexed reconvened reintegration "
    "refoulement stigmatization revictimization gender-responsive evidence-based"
)
"""Words of English texts of the United Nations that common dictionaries do not have."""


@cache
def known_words(language: str) -> frozenset[str]:
    """Words of a language as they are written, in small letters: names of delegations, bodies and
    instruments, opening phrases, families of words."""
    found: set[str] = set()
    for phrase in _phrases(language):
        for token in tokens(phrase):
            if token.kind is TokenKind.WORD:
                found.add(token.text.casefold())
    return frozenset(found)


def _phrases(language: str) -> Iterator[str]:
    names = _data("delegations_en")
    for kind in ("states", "observer_states", "groups"):
        for one in names[kind]:
            yield from (one["code"], one["name"], *one["aliases"])
    for other in ("fr", "es"):
        for called in _data(f"delegations_{other}")["names"].values():
            yield from called
    if language in _GLOSSARIES:
        glossary = _data(f"glossary_{language}")
        yield glossary["heads"]
        for entry in glossary["entries"].values():
            yield from entry
        yield from _flat(_data(f"kin_{language}")["families"])
    if language == "en":
        yield _ENGLISH
    if language in LANGUAGES:
        lexicon = Lexicon.load(language)
        yield from (*lexicon.preambular, *lexicon.operative, *lexicon.declaration)


def _flat(data: object) -> Iterator[str]:
    if isinstance(data, str):
        yield data
    elif isinstance(data, dict):
        for key, value in data.items():
            yield str(key)
            yield from _flat(value)
    elif isinstance(data, Iterable):
        for value in data:
            yield from _flat(value)


def _data(name: str) -> dict[str, Any]:
    path = resource("language", f"{name}.json")
    found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return found
