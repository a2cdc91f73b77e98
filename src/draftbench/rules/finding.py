"""A rule, what it found in a text, and the edits that mend it; findings as data."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import cache
from types import MappingProxyType
from typing import Any, NamedTuple

from draftbench import __version__
from draftbench.document import Clause, ClauseId, Document, RichText
from draftbench.document.labels import spoken_labels
from draftbench.messages import Message
from draftbench.resources import resource


class Severity(StrEnum):
    """How much a finding matters: an error is against a rule of the Editorial Manual that has no
    exception, a warning may be meant, an info is only worth a look."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


class Edit(NamedTuple):
    """In ``clause``, ``text[start:end]`` (code points) becomes ``new``, marks and notes included;
    with ``label`` the printed number before the clause changes instead."""

    clause: ClauseId
    start: int
    end: int
    new: RichText
    label: str | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """``rule`` is the id of the rule ("L03"), ``[start, end)`` (code points) the words of
    ``clause`` that it is about, ``message`` one sentence for people, and ``edits`` what mends it
    (empty: a person must). ``retell`` says the sentence in another language (ISO 639-1), where the
    rule knows how."""

    rule: str
    severity: Severity
    clause: ClauseId | None
    start: int
    end: int
    message: str
    edits: tuple[Edit, ...] = ()
    retell: Callable[[str], str] | None = field(default=None, compare=False, repr=False)

    @property
    def fixable(self) -> bool:
        """Whether edits are known that mend it."""
        return bool(self.edits)

    def words(self, document: Document) -> str:
        """The words that it is about, of the document in which it was found."""
        clause = None if self.clause is None else document.get(self.clause)
        return "" if clause is None else clause.text.plain[self.start : self.end]


# Findings mended: the text with their edits made.


def mended(document: Document, findings: Iterable[Finding]) -> tuple[Document, tuple[Finding, ...]]:
    """The document with the edits of the findings made, and the findings that were mended. Of two
    that touch the same words the first is; the other is found again, if it still holds, when the
    text is checked anew."""
    edits: defaultdict[ClauseId, list[Edit]] = defaultdict(list)
    done: list[Finding] = []
    for finding in findings:
        if finding.edits and not any(_touch(edit, edits[edit.clause]) for edit in finding.edits):
            for edit in finding.edits:
                edits[edit.clause].append(edit)
            done.append(finding)
    clauses = tuple(
        _with(clause, edits[clause.id]) if clause.id in edits else clause for clause in document
    )
    return document.with_clauses(clauses), tuple(done)


def _touch(edit: Edit, others: list[Edit]) -> bool:
    for other in others:
        if (edit.label is None) != (other.label is None):
            continue
        if edit.label is not None or (edit.start <= other.end and other.start <= edit.end):
            return True
    return False


def _with(clause: Clause, edits: list[Edit]) -> Clause:
    for edit in sorted(edits, key=lambda one: (one.start, one.end), reverse=True):
        if edit.label is not None:
            clause = replace(clause, label=edit.label)
        else:
            clause = replace(clause, text=clause.text.splice(edit.start, edit.end, edit.new))
    return clause


# A rule as data: what is told of it, where it holds, and how much it matters.


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
            title=Message(entry["title"], {}),
            explanation=Message(entry["explanation"], {}),
            source=Message(entry["source"], {}),
            fixable=entry.get("fixable", False),
            languages=frozenset(entry.get("languages", ())),
            profiles=frozenset(entry.get("profiles", ())),
        )
        for entry in data
    }
    return MappingProxyType(dict(sorted(found.items())))


# Findings as data: for programs, and as SARIF 2.1.0 for the tools that read that. SARIF: OASIS
# Standard "Static Analysis Results Interchange Format", version 2.1.0. A clause is a logical
# location; words are a region of characters of its text (``charOffset``, code points).

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}


def finding_to_data(document: Document, finding: Finding) -> dict[str, Any]:
    """A finding as JSON: rule, severity, clause (id and what people call it), the words that it is
    about with their place (code points), the sentence, and the edits that mend it."""
    named = "" if finding.clause is None else spoken_labels(document).get(finding.clause, "")
    return {
        "rule": finding.rule,
        "severity": finding.severity.value,
        "clause": finding.clause,
        "label": named,
        "start": finding.start,
        "end": finding.end,
        "words": finding.words(document),
        "message": finding.message,
        "fix": [
            {
                "clause": edit.clause,
                "start": edit.start,
                "end": edit.end,
                "new": edit.new.text,
                **({} if edit.label is None else {"label": edit.label}),
            }
            for edit in finding.edits
        ],
    }


def sarif(document: Document, findings: Sequence[Finding], file: str) -> dict[str, Any]:
    """The findings of a text of ``file`` as one SARIF log."""
    labels = spoken_labels(document)
    known = rules()
    used = sorted({finding.rule for finding in findings})
    return {
        "$schema": _SCHEMA,
        "version": "2.1.0",
        "runs": [
            {
                "tool": {
                    "driver": {
                        "name": "draftbench",
                        "version": __version__,
                        "rules": [
                            {
                                "id": name,
                                "shortDescription": {"text": known[name].title},
                                "fullDescription": {"text": known[name].explanation},
                                "defaultConfiguration": {"level": _LEVELS[known[name].severity]},
                            }
                            for name in used
                        ],
                    }
                },
                "columnKind": "unicodeCodePoints",
                "results": [
                    {
                        "ruleId": finding.rule,
                        "ruleIndex": used.index(finding.rule),
                        "level": _LEVELS[finding.severity],
                        "message": {"text": finding.message},
                        "locations": [
                            {
                                "physicalLocation": {
                                    "artifactLocation": {"uri": _uri(file)},
                                },
                                "logicalLocations": [
                                    {
                                        "name": labels.get(finding.clause, "") or finding.clause,
                                        "fullyQualifiedName": finding.clause,
                                    }
                                ],
                            }
                        ]
                        if finding.clause is not None
                        else [],
                    }
                    for finding in findings
                ],
            }
        ],
    }


def _uri(file: str) -> str:
    from urllib.parse import quote

    return quote(file.replace("\\", "/"), safe="/#:")
