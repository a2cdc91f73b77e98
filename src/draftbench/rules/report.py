"""Findings as data: for programs, and as SARIF 2.1.0 for the tools that read that.

SARIF: OASIS Standard "Static Analysis Results Interchange Format", version 2.1.0. A clause is a
logical location; words are a region of characters of its text (``charOffset``, code points).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from draftbench import __version__
from draftbench.document import Document
from draftbench.document.labels import spoken_labels
from draftbench.rules.finding import Finding, Severity, rules

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}


def finding_to_data(document: Document, finding: Finding) -> dict[str, Any]:
    """A finding as JSON: rule, severity, clause (id and what people call it), the words that it is
    about with their place (code points), the sentence, and the edits that mend it."""
    clause = None if finding.clause is None else document.get(finding.clause)
    words = "" if clause is None else clause.text.plain[finding.start : finding.end]
    named = "" if finding.clause is None else spoken_labels(document).get(finding.clause, "")
    return {
        "rule": finding.rule,
        "severity": finding.severity.value,
        "clause": finding.clause,
        "label": named,
        "start": finding.start,
        "end": finding.end,
        "words": words,
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
