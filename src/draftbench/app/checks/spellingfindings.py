"""Spelling among the findings of house rules: words that neither the dictionary of the text's
language nor the words of the field know (-ize is right in English, as the United Nations spells).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from draftbench.app.checks.dictionaries import Dictionary, advice, dictionary_for, engine_there
from draftbench.app.checks.houserules import Checked
from draftbench.app.checks.spelling import Speller, words_of
from draftbench.document import Clause, ClauseKind
from draftbench.rules.finding import Finding, Severity

RULE = "L53"
UNCHECKED = frozenset({ClauseKind.NOTE, ClauseKind.TABLE, ClauseKind.CLOSING})
"""Clauses whose words are not looked up."""
OFFERED = 3
"""How many words are offered instead of one."""


def with_spelling(
    found: Checked,
    *,
    vocabulary: Iterable[str] = (),
    dictionary: Callable[[str], Dictionary | None] = dictionary_for,
) -> Checked:
    """The findings with the words that are spelled as nothing knows them, each with what may have
    been meant. ``vocabulary`` are words that are right too. Where there is no dictionary of the
    language, a note says so and how to come to one. Raises InputError where a dictionary cannot
    be read."""
    language = found.document.language
    there = dictionary(language) if engine_there() else None
    if there is None:
        return replace(found, notes=(*found.notes, f"Spelling was not checked. {advice(language)}"))
    speller = Speller(there, language)
    try:
        wrong = _wrong(found, speller, vocabulary)
    finally:
        speller.close()
    order = {clause.id: at for at, clause in enumerate(found.document)}
    together = (*found.findings, *wrong)

    def where(one: Finding) -> tuple[int, int, int, str]:
        return (-1 if one.clause is None else order[one.clause], one.start, one.end, one.rule)

    return replace(found, findings=tuple(sorted(together, key=where)))


def _wrong(found: Checked, speller: Speller, vocabulary: Iterable[str]) -> list[Finding]:
    clauses = [clause for clause in found.document if clause.kind not in UNCHECKED]
    words = {clause.id: tuple(words_of(clause.text.text)) for clause in clauses}
    wrong = speller.wrong((one.text for each in words.values() for one in each), vocabulary)
    meant = {word: speller.suggestions(word)[:OFFERED] for word in sorted(wrong)}
    taken = {(one.clause, one.start) for one in found.findings}
    return [
        misspelling(clause, one.start, one.end, meant[one.text])
        for clause in clauses
        for one in words[clause.id]
        if one.text in wrong and (clause.id, one.start) not in taken
    ]


def misspelling(clause: Clause, start: int, end: int, meant: Sequence[str]) -> Finding:
    """The finding on the word ``[start, end)`` (code points) of a clause, for which one of
    ``meant`` may have been meant; which one, a person must say."""
    word = clause.text.text[start:end]
    offered = f" Perhaps {' or '.join(f'“{one}”' for one in meant)}?" if meant else ""
    message = f"No dictionary has “{word}”.{offered}"
    return Finding(RULE, Severity.INFO, clause.id, start, end, message)
