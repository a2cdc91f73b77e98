"""A concordance as plain data for JSON: the contract of the command line."""

from __future__ import annotations

from typing import Any

from draftbench.compare.languages.concordance import Concordance
from draftbench.compare.languages.oddwords import odd_words
from draftbench.compare.languages.sentences import sentence
from draftbench.document import printed_labels, spoken_labels


def concordance_to_data(found: Concordance) -> dict[str, Any]:
    """What ``concord --json`` prints. ``pairs`` are the rows in the order of the first text, with
    None for a text that has no such clause and "moved" the places of texts in which it stands
    elsewhere; each finding names the clauses of its row, its values, where its words stand in each
    of them (code points, half-open) and a sentence in English."""
    return {
        "texts": [
            {
                "name": text.name,
                "language": text.language,
                "clauses": [
                    {
                        "id": clause.id,
                        "kind": clause.kind.value,
                        "label": labels[clause.id],
                        "text": clause.text.plain,
                    }
                    for clause in text
                ],
            }
            for text in found.texts
            for labels in (printed_labels(text),)
        ],
        "pairs": [
            {
                "clauses": list(found.clauses(row)),
                "score": row.score,
                "moved": sorted(row.moved),
            }
            for row in found.rows
        ],
        "findings": [
            {
                "code": one.code.value,
                "clauses": list(one.clauses),
                "labels": [
                    None if clause is None else spoken_labels(text).get(clause, "")
                    for text, clause in zip(found.texts, one.clauses, strict=True)
                ],
                "values": one.values,
                "words": [
                    [list(span) for span in odd_words(text, at, one)]
                    for at, text in enumerate(found.texts)
                ],
                "message": sentence(found, one),
            }
            for one in found.findings
        ],
        "model": found.model or None,
    }
