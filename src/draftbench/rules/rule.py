"""A rule as data: what is told of it, where it holds, and how much it matters."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from draftbench.resources import resource
from draftbench.rules.finding import Severity


@dataclass(frozen=True, slots=True)
class Rule:
    """``languages`` and ``profiles`` are ISO codes and names of profiles in which it holds, empty
    for all; ``fixable`` says that there is a fix where the case is clear; ``explanation`` is for
    people who ask why, ``source`` says where the rule comes from."""

    id: str
    severity: Severity
    title: str
    explanation: str
    source: str
    fixable: bool
    languages: frozenset[str]
    profiles: frozenset[str]

    def holds(self, profile: str, language: str) -> bool:
        """Whether the rule holds for a text of that profile and language."""
        return (not self.profiles or profile in self.profiles) and (
            not self.languages or language in self.languages
        )


@cache
def rules() -> Mapping[str, Rule]:
    """All rules by their ids, in the order of the ids."""
    data = json.loads(resource("rules", "rules.json").read_text(encoding="utf-8"))
    found = {
        entry["id"]: Rule(
            id=entry["id"],
            severity=Severity(entry["severity"]),
            title=entry["title"],
            explanation=entry["explanation"],
            source=entry["source"],
            fixable=entry.get("fixable", False),
            languages=frozenset(entry.get("languages", ())),
            profiles=frozenset(entry.get("profiles", ())),
        )
        for entry in data
    }
    return MappingProxyType(dict(sorted(found.items())))
