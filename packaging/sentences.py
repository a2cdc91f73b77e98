"""The sentences of the engine, gathered for translators.

The engine knows no screen and no language of the window: it says errors, reasons and notes in
English, with names and numbers put in. Such a sentence has a form, its words with ``{1}``, ``{2}``
… where something is put in; the window looks its form up (``gui/engine_words.py``). What is one of
two words by a condition ("clause" and "clauses") gives a form for each.
"""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator
from itertools import product
from pathlib import Path

ELSEWHERE = (
    "gui",  # looked up where it is said
    "cli",  # the command line speaks English
    "language",
    "amend/wording",  # the words of papers, in the language of the text
    "amend/instructions/english.py",
    "amend/instructions/french.py",
    "amend/instructions/spanish.py",
    "amend/notation",
    "app/demonstration.py",  # the sample
    "app/guide.py",
    "app/mishaps.py",  # a report for those who mend it
    "app/outputs",
    "app/commands",  # looked up where they are shown
    "formats/html",  # pages, in the language of the text
)
PHRASES = (
    "amend/changesets/bundles.py",
    "amend/conflicts/contention.py",
    "amend/instructions/deeds.py",
    "amend/registers/ledger.py",
    "amend/proceedings/locks.py",
    "amend/proceedings/matrix.py",
    "amend/proceedings/contested.py",
    "amend/proceedings/state.py",
    "amend/proceedings/terms.py",
    "amend/redlines/provenance.py",
    "amend/references/following.py",
    "amend/references/standing.py",
    "amend/registers/register.py",
    "amend/registers/states.py",
    "amend/registers/subamendments.py",
    "amend/ballots/votes.py",
    "amend/ballots/voting.py",
    "app/history/acts.py",
    "app/amendments/adopting.py",
    "app/amendments/alternatives.py",
    "app/amendments/anchoring.py",
    "app/desks/roster.py",
    "app/drafts/bracketing.py",
    "app/drafts/consolidating.py",
    "app/amendments/deciding.py",
    "app/meetings/decisions.py",
    "app/merges/draftmerging.py",
    "app/drafts/levels.py",
    "app/imports/markedfiles.py",
    "app/checks/mending.py",
    "app/history/moments.py",
    "app/history/naming.py",
    "app/drafts/numbering.py",
    "app/amendments/packaging.py",
    "app/meetings/polling.py",
    "app/meetings/proceedings.py",
    "app/amendments/tabling.py",
    "app/history/rebasing.py",
    "app/history/receiving.py",
    "app/amendments/recommending.py",
    "app/drafts/referring.py",
    "app/drafts/replacing.py",
    "app/drafts/reshaping.py",
    "app/amendments/resolving.py",
    "app/merges/settling.py",
    "app/amendments/sponsoring.py",
    "app/meetings/timing.py",
    "app/history/undoing.py",
    "app/amendments/uniting.py",
    "app/checks/spelling.py",
    "app/meetings/voting.py",
    "app/texts/relations.py",
    "app/workbench.py",
    "compare/related/ranking.py",
    "compare/several",
    "compare/versions/linking.py",
    "compare/versions/linking.py",
)
"""Modules that say acts and reasons in a few words, which begin with a small letter."""
_SENTENCE = re.compile(r"[A-Z“'{].*[a-z]{2} [a-z]{2}|.*[a-z]{2} [a-z]{2}.*[.:…]$", re.DOTALL)
_WORDS = re.compile(r"[^\W\d_]{2,}")
_NAMED = re.compile(r"\{[a-z_]+\}")
_HOLDER = re.compile(r"(?<!\{)\{\d+\}(?!\})")
_CHOICES = 8
"""Forms at most of one sentence with conditions."""


def sentences(source: Path) -> dict[str, str]:
    """The forms of all sentences of the engine under ``source``, with the module of each."""
    found: dict[str, str] = {}
    for path in sorted(source.rglob("*.py")):
        where = path.relative_to(source).as_posix()
        if where.startswith(ELSEWHERE):
            continue
        phrases = where.startswith(PHRASES)
        for form in forms_in(path.read_text("utf-8"), phrases=phrases):
            found.setdefault(form.strip(), where)
    found |= decisions_on_clauses(source / "amend" / "proceedings" / "terms.py")
    return found | told_of_rules(source.parent.parent / "resources" / "rules" / "rules.json")


def decisions_on_clauses(terms: Path) -> dict[str, str]:
    """The acts of deciding on a clause ("parking of {1}"), whose names are data in a module."""
    named = re.findall(r'ClauseTerm\(\s*"([^"]+)"', terms.read_text("utf-8"))
    return {f"{name} of {{1}}": "amend/proceedings/terms.py" for name in named}


def told_of_rules(rules: Path) -> dict[str, str]:
    """What is told of the house rules, which are data: their titles and explanations."""
    return {
        rule[word].replace("{", "{{").replace("}", "}}"): "rules.json"
        for rule in json.loads(rules.read_text("utf-8"))
        for word in ("title", "explanation", "source")
        if rule.get(word) and not (word == "source" and rule[word][0].isupper())  # a book
    }


def forms_in(code: str, *, phrases: bool = False) -> Iterator[str]:
    """The forms of the sentences in the ``code`` of a module, and of its ``phrases`` where it says
    such; docstrings are none."""
    wanted = _is_phrase if phrases else _is_sentence
    tree = ast.parse(code)
    inner = {id(part) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr)
             for part in ast.walk(node) if part is not node}  # fmt: skip
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            inner.add(id(node.value))  # of a docstring
    for node in ast.walk(tree):
        if id(node) in inner:
            continue
        if isinstance(node, ast.JoinedStr):
            yield from filter(wanted, _forms(node))
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            words = _filled_later(node.value)
            words = _numbered(words)
            if wanted(words):
                yield words


def _forms(node: ast.JoinedStr) -> Iterator[str]:
    parts: list[tuple[str, ...]] = []
    for part in node.values:
        if isinstance(part, ast.Constant):
            parts.append((_filled_later(str(part.value)),))
            continue
        value = part.value if isinstance(part, ast.FormattedValue) else part
        parts.append(tuple(_choices(value)))
    every = list(product(*parts))
    if len(every) > _CHOICES:
        every = [tuple(options[0] if len(options) == 1 else "{}" for options in parts)]
    for choice in every:
        yield _numbered("".join(choice))


def _filled_later(words: str) -> str:
    """Words of the code, with "{}" for each place that they leave for ``str.format`` to fill."""
    pieces = _NAMED.split(words)
    return "{}".join(piece.replace("{", "{{").replace("}", "}}") for piece in pieces)


def _choices(node: ast.expr) -> Iterator[str]:
    """The words that a value can be where the code says them; "{}" where it is anything."""
    if isinstance(node, ast.IfExp):
        yield from _choices(node.body)
        yield from _choices(node.orelse)
    elif isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    else:
        yield "{}"


def _numbered(form: str) -> str:
    """The form with its holders counted from 1."""
    pieces = form.split("{}")
    return pieces[0] + "".join(f"{{{at}}}{piece}" for at, piece in enumerate(pieces[1:], 1))


def _is_sentence(form: str) -> bool:
    said = _HOLDER.sub("", form)
    return (
        "\n" not in form.strip()
        and len(_WORDS.findall(said)) >= 2
        and len(said.strip()) >= 12
        and _SENTENCE.match(form) is not None
        and not any(sign in form for sign in ("\\", "(?", "<w:", "http", "|"))
    )


def _is_phrase(form: str) -> bool:
    """A sentence, or words with a space or a holder among them; names and keys are none."""
    said = _HOLDER.sub("", form)
    words = _WORDS.findall(said)
    return _is_sentence(form) or (
        bool(words)
        and (" " in form.strip())
        and said.strip() != ""
        and "\n" not in form
        and not any(sign in form for sign in ("\\", "(?", "|", "_"))
        and re.search(r"[a-z]{3}", said) is not None
    )
