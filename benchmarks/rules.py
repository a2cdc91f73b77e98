"""House rules measured: false findings on finished texts, seeded faults that are found, how far
texts follow the rule of also and further, and time.

Run: ``python benchmarks/rules.py [TEXT ...] [--paragraphs FILE ...] [--faults N] [--seed N]
[--clauses N]``. TEXT are files of issued resolutions; without any, the texts of the sample.
``--paragraphs`` are lists of paragraphs in JSON as the public repository
UN-EOSG-Analytics/un-mandates-housekeeping has them of 3,064 issued documents
(``public/data/paragraphs``); their words are read as a page of text, kinds are found anew.
Faults are seeded one at a time into these texts at random places; a fault counts as found where its
rule tells of that clause.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import time
from collections import Counter, defaultdict
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from rich.table import Table

from draftbench.document import Clause, ClauseId, ClauseKind, Document, RichText
from draftbench.formats.reading import read
from draftbench.resources import resource
from draftbench.rules.checking import check
from draftbench.rules.examined import PROSE, Examined
from draftbench.rules.finding import rules
from draftbench.rules.openings import places
from draftbench.rules.profile import profile_of
from measuring import CONSOLE

_KINDS = (ClauseKind.PREAMBULAR, ClauseKind.OPERATIVE, ClauseKind.ITEM)
_MARKED = re.compile(r"^(\w+) (also|further)\b|^(Also|Further) (\w+)")


def _worded(rule: str, pattern: str, new: str) -> tuple[str, Callable[[Document, Clause], str]]:
    found = re.compile(pattern)
    return rule, lambda _, clause: found.sub(new, clause.text.text, count=1)


def _ending(signs: str, new: str) -> Callable[[Document, Clause], str]:
    def spoiled(document: Document, clause: Clause) -> str:
        text = clause.text.text.rstrip()
        final = document.clauses[-1].id == clause.id
        return text[:-1] + new if text[-1:] in signs and not final else clause.text.text

    return spoiled


def _unmarked(_: Document, clause: Clause) -> str:
    found = _MARKED.match(clause.text.text)
    if found is None or clause.kind is ClauseKind.ITEM:
        return clause.text.text
    verb = found[1] or found[4].capitalize()
    return verb + clause.text.text[found.end() :]


FAULTS: tuple[tuple[str, Callable[[Document, Clause], str]], ...] = (
    ("L02", _ending(",", ";")),
    ("L02", _ending(",", "")),
    ("L03", _ending(";", ",")),
    ("L03", _ending(";", "")),
    ("L04", _ending(":", ";")),
    ("L05", _ending(";", ".")),
    ("L22", _unmarked),
    _worded("L30", r"(?<=resolution )(\d+/\d+)(?= of \d)", r"\1 of 1 May 1999 and resolution \1"),
    _worded("L32", r"\bthe present (resolution|declaration)\b", r"this \1"),
    _worded("L33", r"\bparagraph (?=\d)", "para. "),
    _worded("L36", r"\bparagraph \d+ (above|below)", r"paragraph 971 \1"),
    _worded("L40", r"\b(organ|recogn|emphas|util|real|mobil|crimin?al)iz(?=\w)", r"\1is"),
    _worded("L41", r"\bprogramme(?=s?\b)", "program"),
    _worded("L41", r"(?<=\d) per cent", "%"),
    _worded("L42", r"\b(\d{1,2}) (March|May|June|July|October|December) (\d{4})", r"\2 \1, \3"),
    _worded("L44", r"\b((?:19|20)\d\d)–((?:19|20)\d\d)\b", r"\1-\2"),
    _worded("L45", r"\bMember States\b", "member states"),
    _worded("L51", r"\b([Cc])ooperat(?=\w)", r"\1o-operat"),
    _worded("L51", r"\bintergovernmental\b", "inter-governmental"),
    _worded("L51", r"\bnon-governmental\b", "nongovernmental"),
    _worded("L52", r"(?<=[a-z]) (?=of )", "  "),
    _worded("L52", r"(?<=[a-z]),(?= )", " ,"),
    _worded("L10", r"\(([^()]{3,})\)", r"(\1"),
)  # fmt: skip
"""The rule that each breaks, and the clause's words with the fault (the same: it does not fit)."""


def texts(paths: list[str]) -> list[Document]:
    """The texts that are measured on."""
    files = [Path(path) for path in paths] or [resource("samples", "A_CONF.213_RPM.1_1.txt")]
    found = [part for path in files for part in read(path.read_bytes(), path.name).parts]
    return [part for part in found if any(clause.kind in _KINDS for clause in part)]


def issued(paths: list[str]) -> list[Document]:
    """The texts of lists of paragraphs, each as a page of text."""
    found: list[Document] = []
    for path in map(Path, paths):
        lines = [line for one in json.loads(path.read_text("utf-8")) if (line := _line(one))]
        if lines:
            parts = read("\n\n".join(lines).encode(), f"{path.stem}.md").parts
            found += [p for p in parts if any(c.kind is ClauseKind.OPERATIVE for c in p)]
    return found


def _line(paragraph: dict[str, Any]) -> str:
    words = " ".join((paragraph["text"] or "").split("\n")).strip()
    match paragraph["type"]:
        case "heading" if words:
            return "#" * (1 + (paragraph["heading_level"] or 1)) + " " + words
        case "title" if words:
            return "# " + re.sub(r"^[\dS/-]+[A-Z ]*\.?\t", "", words)
        case "paragraph":
            return f"{(paragraph['prefix'] or '').strip()} {words}".strip()
    return ""


def false_findings(documents: list[Document]) -> None:
    """What is found in texts that were edited and issued, by 100 clauses."""
    counted: Counter[str] = Counter()
    clauses = 0
    for document in documents:
        clauses += sum(clause.kind in PROSE for clause in document)
        counted.update(finding.rule for finding in check(document) if finding.fixable)
    table = Table("rule", "findings", "by 100 clauses")
    for rule, count in sorted(counted.items()):
        table.add_row(rule, str(count), f"{100 * count / clauses:.2f}")
    total = sum(counted.values())
    table.add_row("all fixable", str(total), f"{100 * total / clauses:.2f}")
    CONSOLE.print(f"Finished texts: {len(documents)}, {clauses} clauses")
    CONSOLE.print(table)


def seeded_faults(documents: list[Document], count: int, seed: int) -> None:
    """How many of faults seeded at random are found, by rule."""
    chance = random.Random(seed)  # noqa: S311 no secret
    tried: Counter[str] = Counter()
    found: Counter[str] = Counter()
    missed: defaultdict[str, list[str]] = defaultdict(list)
    known = {document.name + str(id(document)): document for document in documents}
    while sum(tried.values()) < count:
        document = chance.choice(list(known.values()))
        rule, spoil = chance.choice(FAULTS)
        fitting = [
            (clause, words)
            for clause in document
            if clause.kind in _KINDS and (words := spoil(document, clause)) != clause.text.text
        ]
        if rule in ("L02", "L03", "L05"):
            kind = {"L02": _KINDS[0], "L03": _KINDS[1], "L05": _KINDS[2]}[rule]
            fitting = [(clause, words) for clause, words in fitting if clause.kind is kind]
        if not fitting or not rules()[rule].holds(profile_of(document).value, document.language):
            continue
        clause, words = chance.choice(fitting)
        changed = _with(document, clause, words)
        tried[rule] += 1
        if any(f.rule == rule and f.clause == clause.id for f in check(changed)):
            found[rule] += 1
        else:
            missed[rule].append(f"{document.source.file} {clause.id}: {words[:60]}")
    table = Table("rule", "seeded", "found", "%")
    for rule in sorted(tried):
        share = 100 * found[rule] / tried[rule]
        table.add_row(rule, str(tried[rule]), str(found[rule]), f"{share:.1f}")
    share = 100 * sum(found.values()) / sum(tried.values())
    table.add_row("all", str(sum(tried.values())), str(sum(found.values())), f"{share:.1f}")
    CONSOLE.print(table)
    for rule, cases in sorted(missed.items()):
        CONSOLE.print(f"missed {rule}: {cases[0]}", highlight=False, markup=False)


def _with(document: Document, clause: Clause, words: str) -> Document:
    notes = clause.text.notes if words.count("\ufffc") == len(clause.text.notes) else ()
    text = RichText(words if notes else words.replace("\ufffc", ""), (), notes)
    return document.with_clauses(
        tuple(replace(one, text=text) if one.id == clause.id else one for one in document)
    )


def markers(documents: list[Document]) -> None:
    """How far the texts follow the rule of also and further, where it speaks."""
    agree: Counter[str] = Counter()
    total: Counter[str] = Counter()
    for document in documents:
        wrong = {f.clause for f in check(document) if f.rule in ("L22", "L23")}
        for place in places(Examined(document, profile_of(document))):
            if not place.certain or (place.divided and place.number):
                continue
            part = place.clause.kind.value
            name = f"{part}, repeated" if place.number else f"{part}, first"
            total[name] += 1
            agree[name] += place.clause.id not in wrong
    table = Table("also and further", "places", "as the rule says", "%")
    for name, count in sorted(total.items()):
        table.add_row(name, str(count), str(agree[name]), f"{100 * agree[name] / count:.1f}")
    CONSOLE.print(table)


def speed(documents: list[Document], clauses: int) -> None:
    """The time of a check of so many clauses."""
    longest = max(documents, key=len)
    many: list[Clause] = []
    for copy in range(clauses // len(longest) + 1):
        many += [
            replace(
                clause,
                id=ClauseId(f"{clause.id}-{copy}"),
                parent=None if clause.parent is None else ClauseId(f"{clause.parent}-{copy}"),
                text=replace(clause.text, text=_numbered(clause.text.text, copy)),
            )
            for clause in longest
        ]
    document = longest.with_clauses(tuple(many[:clauses]))
    check(longest)
    started, used = time.perf_counter(), time.process_time()
    count = len(check(document))
    CONSOLE.print(
        f"{clauses} clauses: {time.perf_counter() - started:.2f} s "
        f"({time.process_time() - used:.2f} s of a core), {count} findings"
    )


def _numbered(words: str, copy: int) -> str:
    return f"{words[:-1]} {copy}{words[-1:]}"


def main() -> None:
    """Measures and prints."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("texts", nargs="*")
    parser.add_argument("--paragraphs", nargs="+", default=[])
    parser.add_argument("--faults", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--clauses", type=int, default=10_000)
    options = parser.parse_args()
    documents = issued(options.paragraphs)
    documents += texts(options.texts) if options.texts or not documents else []
    false_findings(documents)
    markers(documents)
    seeded_faults(documents, options.faults, options.seed)
    speed(documents, options.clauses)


if __name__ == "__main__":
    main()
