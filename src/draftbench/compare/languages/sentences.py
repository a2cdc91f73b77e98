"""Findings of language versions as sentences, for whoever shows them."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from functools import cache
from typing import Any

from draftbench.compare.languages.concordance import Concordance
from draftbench.compare.languages.discrepancies import Code, Discrepancy
from draftbench.compare.languages.lexicon import LANGUAGES
from draftbench.language.delegations import DelegationNames, name_in
from draftbench.language.phrasebook import Phrasebook, phrasebook
from draftbench.language.words import shorten
from draftbench.resources import resource

_LONG = re.compile(r"(\d{5,})((?:\.\d+)?)")
"""A number that is hard to read without marks between its thousands, and no year."""
_SHOWN = 60
_NAMED = ("en", "fr", "es", "ar", "zh")
"""Languages whose glossary has names in the nominative."""


def sentence(found: Concordance, finding: Discrepancy, language: str = "en") -> str:
    """One sentence on a finding in ``language``. Texts are called by their languages, or by their
    names where two are in one language."""
    say = phrasebook(language)
    names = text_names(found, language)
    values = finding.values
    return say(
        f"concord.{finding.code.value}",
        texts=say.listed(names[text] for text in values.get("texts", ())),
        values=_values(say, finding, names, language),
        words=say.quoted(shorten(values["words"], _SHOWN))
        if finding.code is Code.UNTRANSLATED
        else "",
    )


def text_names(found: Concordance, language: str = "en") -> list[str]:
    """What the texts are called in ``language``: by their languages, or by their names where these
    do not tell them apart."""
    codes = [text.language for text in found.texts]
    if len(set(codes)) == len(codes):
        return [language_name(code, language) for code in codes]
    return [text.name for text in found.texts]


def language_name(code: str, language: str = "en") -> str:
    """What the language of a code (ISO 639-1) is called in ``language``; of a language that is
    none of the six of the United Nations the code itself.

    >>> language_name("fr", "es"), language_name("de")
    ('francés', 'de')
    """
    return phrasebook(language)(f"language.{code}") if code in LANGUAGES else code


def _values(say: Phrasebook, finding: Discrepancy, names: Sequence[str], language: str) -> str:
    values = finding.values
    if finding.code is Code.STRENGTH:
        shown = [None if words is None else [words] for words in values["words"]]
    elif "found" in values:
        shown = values["found"]
    elif "counts" in values:
        shown = [None if count is None else [str(count)] for count in values["counts"]]
    else:
        return ""
    said = []
    for name, items in zip(names, shown, strict=True):
        if items is None:
            continue
        value = say.listed(_item(say, finding.code, item, language) for item in items if item)
        said.append(say("concord.value", text=name, value=value or say("concord.none")))
    return say.marks["semicolon"].join(said)


def _item(say: Phrasebook, code: Code, item: str, language: str) -> str:
    if code is Code.BODY:
        return _bodies(language if language in _NAMED else "en").get(item, item)
    if code is Code.STATE:
        known = DelegationNames.load().find(item)
        return item if known is None else name_in(known.name, known.code, language)
    if code is Code.DATE and re.fullmatch(r"[1-9]\d{3}-\d\d-(?!00)\d\d", item):
        return say.date(item)
    if code is Code.NUMBER and (long := _LONG.fullmatch(item)):
        return say.number(int(long[1])) + long[2]
    if code in (Code.STRENGTH, Code.UNTRANSLATED, Code.NEGATION, Code.BOUND):
        return say.quoted(shorten(item, _SHOWN))
    return item


@cache
def _bodies(language: str) -> dict[str, str]:
    path = resource("language", f"glossary_{language}.json")
    entries: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))["entries"]
    return {key: names[0] for key, names in entries.items()}
