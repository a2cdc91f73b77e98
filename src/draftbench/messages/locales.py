"""Which of the program's languages a system asks for."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from draftbench.messages.catalogue import LANGUAGES

_TRADITIONAL = {"HANT", "TW", "HK", "MO"}
"""Where Chinese is written in traditional characters."""


def wanted_in(environment: Mapping[str, str]) -> list[str]:
    """Return the languages that the variables of an ``environment`` ask for, the first first, as
    gettext reads them; none where they ask for no language."""
    found = (environment.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    locale = next(filter(None, found), "")
    if locale.partition(".")[0] in ("", "C", "POSIX"):
        return []
    return [*filter(None, environment.get("LANGUAGE", "").split(":")), locale]


def known_among(names: Iterable[str]) -> str:
    """Return the first of the program's languages among ``names`` ("fr-CA", "zh-Hans-CN"); English
    where there is none. Chinese in traditional characters is not that of the program.

    >>> known_among(["de-CH", "fr-CH"])
    'fr'
    """
    for name in names:
        code, *rest = re.split("[-_.@]", name)
        if code.lower() == "zh":
            if not {part.upper() for part in rest} & _TRADITIONAL:
                return "zh_CN"
        elif code.lower() in LANGUAGES:
            return code.lower()
    return "en"
