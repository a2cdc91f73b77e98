"""The words by which lines are told for what they are, in six languages: data
(``resources/language/recognition.toml``)."""

from __future__ import annotations

import re
import tomllib

from draftbench.resources import resource

_DATA = tomllib.loads(resource("language", "recognition.toml").read_text(encoding="utf-8"))
WORDS = {name: re.sub(r"\n\s*", "", pattern) for name, pattern in _DATA.items()}
"""Patterns by their names."""
