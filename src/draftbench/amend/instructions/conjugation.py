"""French and Spanish verbs in the forms in which instructions use them, from their infinitives.

``asking`` gives a pattern for the forms that ask for something (infinitive, imperative,
subjunctive, conditional, future, gerund, the passive with "se", and pronouns that hang on them:
« suprímanse », « supprimez »); ``participles`` one for those that tell what has become of
something.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

_FRENCH: Sequence[tuple[str, str, str]] = (
    ("uire", "ui(?:re|sez|sons|t|se|sent|sions|rait|raient|rions|ra|ront|sant)", "uite?s?"),
    ("ure", "u(?:re|ez|ons|t|e|ent|rait|raient|rions|ra|ront|ant)", "use?s?"),
    ("ettre", "ett?(?:re|ez|ons|e|ent|s|rait|raient|rions|ra|ront|ant)?", "ise?s?"),
    (
        "oindre",
        "oi(?:n(?:dre|t|drait|draient|drions|dra|dront)|gn(?:ez|ons|e|ent|ions|ant))",
        "ointe?s?",
    ),
    ("er", "(?:er|ez|ons|ions|es?|ent|erait|eraient|erions|era|eront|ant)", "ée?s?"),
    ("ir", "i(?:r|ssez|ssons|t|sse|ssent|ssions|rait|raient|rions|ra|ront|ssant)", "ie?s?"),
)
"""Endings of infinitives, of what asks, and of participles."""
_CLITICS = "(?:se)?(?:l[oae]s?)?"
_SPANISH: Mapping[str, tuple[str, str, str]] = {
    "ar": (
        rf"(?:ar|[aá]ndo|en?|emos|aran?|áramos|asen?){_CLITICS}|arán?|ar[ií]a(?:n|mos)?",
        "an?",
        "ad[oa]s?",
    ),
    "er": (
        rf"(?:er|i[eé]ndo|an?|amos|ieran?|iéramos|iesen?){_CLITICS}|erán?|ería(?:n|mos)?",
        "en?",
        "id[oa]s?",
    ),
    "ir": (
        rf"(?:ir|i[eé]ndo|an?|amos|ieran?|iéramos|iesen?){_CLITICS}|irán?|iría(?:n|mos)?",
        "en?",
        "id[oa]s?",
    ),
    "uir": (
        rf"[uú](?:(?:ir|y[eé]ndo|yan?|yamos|yeran?|yéramos|yesen?){_CLITICS}|irán?|iría(?:n|mos)?)",
        "uyen?",
        "uid[oa]s?",
    ),
}
"""What asks, the present that does with "se" before it, and participles, by infinitives."""
_ACCENTS = str.maketrans({v: f"[{v}{a}]" for v, a in zip("aeiou", "áéíóú", strict=True)})
_SPELT = {"c": "(?:c|qu)", "g": "gu?", "z": "[zc]"}
_VOWEL = re.compile("[aeiou](?=[^aeiou]*i?$)")


def asking(language: str, verbs: str) -> str:
    """A pattern for the forms of verbs that ask for something; ``verbs`` are infinitives with
    spaces between them, a Spanish one with the stem of its subjunctive behind "/" where that is
    another ("poner/pong")."""
    forms = _french if language == "fr" else _spanish
    return "|".join(forms(verb)[0] for verb in verbs.split())


def participles(language: str, verbs: str) -> str:
    """A pattern for the participles of verbs."""
    forms = _french if language == "fr" else _spanish
    return "|".join(forms(verb)[1] for verb in verbs.split())


def _french(verb: str) -> tuple[str, str]:
    end, asks, done = next(one for one in _FRENCH if verb.endswith(one[0]))
    stem = verb.removesuffix(end)
    changing = re.sub("[eé](?=[^aeiouyéè]+$)", "[eéè]", stem) if end == "er" else stem
    changing = re.sub("g$", "ge?", re.sub("c$", "[cç]", re.sub("y$", "[yi]", changing)))
    return f"{changing}{asks}", f"{stem}{done}"


def _spanish(verb: str) -> tuple[str, str]:
    verb, _, other = verb.partition("/")
    end = "uir" if verb.endswith("uir") else verb[-2:]
    asks, told, done = _SPANISH[end]
    stem = verb.removesuffix(end)
    forms = f"{_changing(stem)}(?:{asks})|se {_changing(stem)}(?:{told})"
    if other:
        vowel = "[ae]" if end == "ar" else "a"
        forms += f"|{_changing(other)}(?:{vowel}n?|{vowel}mos){_CLITICS}|se {other}en?"
    return forms, f"{stem}{done}"


def _changing(stem: str) -> str:
    """A stem with an accent on its last vowel or none, and as it is spelt before other vowels."""
    last = _SPELT.get(stem[-1:], stem[-1:]) if stem[-1:] not in "aeiou" else ""
    body = stem[:-1] if last else stem
    return _VOWEL.sub(lambda match: match.group().translate(_ACCENTS), body) + last
