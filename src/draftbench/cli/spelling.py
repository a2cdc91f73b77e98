"""``draftbench draft PROJECT spell`` and ``vocabulary``."""

from __future__ import annotations

import argparse

from draftbench.cli.grammar import Acts, by
from draftbench.cli.opening import project
from draftbench.cli.output import as_json, column, say_table, say_text, say_that
from draftbench.errors import UsageError
from draftbench.messages import message


def define(acts: Acts) -> None:
    """Adds the acts spell and vocabulary."""
    checked = acts.add("spell", spell, '--clause "OP 3"')
    checked.option("--clause", "CLAUSE", "only in this clause")
    words = acts.add("vocabulary", vocabulary, "--add multistakeholder")
    words.many("--add", "WORD", "spell it so")
    words.many("--remove", "WORD", "no longer spell it so")
    by(words)


def spell(options: argparse.Namespace) -> int:
    """Words of the draft that no dictionary on this machine knows.

    The exit code is 1 where there are any."""
    from draftbench.app.amendments.tabling import clause_named
    from draftbench.app.checks.spelling import (
        Speller,
        advice,
        dictionary_for,
        engine_there,
        words_of,
    )
    from draftbench.document import spoken_labels

    with project(options.project, view=True) as bench:
        draft, vocabulary = bench.state.draft, bench.state.vocabulary
    found = dictionary_for(draft.language) if engine_there() else None
    if found is None:
        raise UsageError(advice(draft.language))
    only = clause_named(draft, options.clause) if options.clause else None
    words = {
        clause.id: [word.text for word in words_of(clause.text.text)]
        for clause in draft
        if only in (None, clause.id)
    }
    speller = Speller(found, draft.language)
    try:
        wrong = speller.wrong((w for own in words.values() for w in own), vocabulary)
        meant = {word: speller.suggestions(word) for word in sorted(wrong)}
    finally:
        speller.close()
    labels = spoken_labels(draft)
    rows = [
        (clause, labels[clause] or message("the {kind}", kind=draft[clause].kind), word)
        for clause, own in words.items()
        for word in dict.fromkeys(own)
        if word in wrong
    ]
    if options.json:
        data = [
            {"clause": clause, "place": place, "word": word, "suggestions": list(meant[word])}
            for clause, place, word in rows
        ]
        as_json({"dictionary": found.name, "words": data})
    elif rows:
        said = ((place, word, ", ".join(meant[word])) for _, place, word in rows)
        say_table(
            (column("clause"), column("word"), column("perhaps")),
            said,
        )
    else:
        say_that("The dictionary {name} knows every word.", name=found.name)
    return 1 if rows else 0


def vocabulary(options: argparse.Namespace) -> None:
    """Words that this negotiation spells so, whatever dictionaries say."""
    from draftbench.app.checks.spelling import change_vocabulary

    changes = options.add or options.remove
    with project(options.project, view=not changes) as bench:
        if changes:
            change_vocabulary(bench, options.add, options.remove, by=options.by)
        words = bench.state.vocabulary
    if options.json:
        as_json({"words": list(words)})
    else:
        say_text("\n".join(words) or message("The negotiation has no words of its own."))
