"""Findings mended: the text with their edits made."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace

from draftbench.document import Clause, ClauseId, Document
from draftbench.rules.finding import Edit, Finding


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
