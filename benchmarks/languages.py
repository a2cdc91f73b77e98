"""Language versions of one text, paired and checked; and what the model of meaning adds where it
is installed: elements in the six official languages beside an English report, and what it costs."""

import json
import time
import tracemalloc
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import combinations, product

from rich.table import Table

from draftbench.compare.languages.concordance import Concordance, concord
from draftbench.compare.links import Alignment
from draftbench.compare.options import DEFAULT
from draftbench.compare.related.matter import matters as clauses_of
from draftbench.compare.related.meaning import Meaning, meaning
from draftbench.compare.related.ranking import Ranking
from draftbench.document import Document, RichText
from draftbench.progress import silent
from measuring import CONSOLE
from support.gold import GOLD, matters, units
from support.tonguesets import (
    KINDS,
    LANGUAGES,
    Fault,
    articles,
    declaration,
    faults,
    is_found,
    resolution,
)

RESOLUTIONS = ("roads", "forests", "water", "ports")
REGIONAL = GOLD.parent / "regional"
Pair = tuple[str, str]
"""A clause of the right text and one of the left, as the grades name them."""


def languages() -> None:
    """The tables; without the extra those of language versions, and a line that says that there is
    nothing more to measure."""
    _declaration()
    _faults()
    model = meaning()
    if model is None:
        CONSOLE.print("languages: the extra “meaning” is not installed")
        return
    _cost()
    _languages(model)
    _lengths()


def _declaration() -> None:
    """The Universal Declaration in every two languages, without the model: how many of its 50
    paragraphs are paired rightly, also without headings and numbers, and all findings."""
    table = Table("languages", "paired", "without headings", "clauses", "findings", title="UDHR")
    for one, two in combinations(LANGUAGES, 2):
        texts = [declaration(one), declaration(two)]
        found = concord(texts)
        codes = Counter(finding.code.value for finding in found.findings)
        told = ", ".join(f"{number} {code}" for code, number in sorted(codes.items()))
        bare = concord([_bare(text) for text in texts])
        table.add_row(
            f"{one} {two}",
            str(_right(found)),
            str(_right(bare)),
            str(sum(map(len, texts))),
            told,
        )
    CONSOLE.print(table)


def _bare(text: Document) -> Document:
    """The paragraphs alone, without their numbers."""
    named = articles(text)
    first = text.position(named[0])
    kept = (c for at, c in enumerate(text) if at < first or c.id in named)
    return replace(text, clauses=tuple(replace(clause, label="") for clause in kept))


def _right(found: Concordance) -> int:
    partners = found.partners(0, 1)
    left, right = (articles(declaration(text.language)) for text in found.texts)
    return sum(partners.get(a) == b for a, b in zip(left, right, strict=True))


def _faults() -> None:
    """Faults seeded in one of two versions, by kind and language: how many are named at their
    clause; and what is found where nothing is wrong. Of the Declaration negations and limits are
    dropped in clauses that have but one, and members of its lists, or exchanged in them."""
    total: Counter[str] = Counter()
    tables = (
        ("seeded faults in resolutions", _resolutions),
        ("seeded faults in the UDHR", _declarations),
    )
    for title, seeded in tables:
        table = Table("fault", *LANGUAGES, "all", title=title)
        told: Counter[tuple[str, str]] = Counter()
        for language, source, fault in seeded():
            caught = is_found(fault, concord([source, fault.document]).findings)
            for one, kind in product((language, "all"), (fault.kind, "all")):
                told[f"{kind} found", one] += caught
                told[f"{kind} tried", one] += 1
        for kind in (*KINDS, "all"):
            if told[f"{kind} tried", "all"]:
                cells = (
                    f"{told[f'{kind} found', one]}/{told[f'{kind} tried', one]}"
                    for one in (*LANGUAGES, "all")
                )
                table.add_row(kind, *cells)
        CONSOLE.print(table)
        total["found"] += told["all found", "all"]
        total["tried"] += told["all tried", "all"]
    CONSOLE.print(f"together {total['found'] / total['tried']:.1%} of {total['tried']}")
    CONSOLE.print("found for nothing:", "; ".join(map(_for_nothing, RESOLUTIONS)))


Seeded = Iterator[tuple[str, Document, Fault]]


def _resolutions() -> Seeded:
    for name, language in product(RESOLUTIONS, LANGUAGES):
        source = resolution(name, "fr" if language == "en" else "en")
        for fault in faults(resolution(name, language), source):
            yield language, source, fault


def _declarations() -> Seeded:
    for language, other in product(LANGUAGES, LANGUAGES):
        if language != other:
            source, kinds = (
                declaration(other),
                ("negation", "limit", "opposite", "member", "exchanged"),
            )
            for fault in faults(declaration(language), source, kinds):
                yield language, source, fault


def _for_nothing(name: str) -> str:
    clauses = findings = 0
    for one, two in combinations(LANGUAGES, 2):
        found = concord([resolution(name, one), resolution(name, two)])
        clauses += sum(map(len, found.texts))
        findings += len(found.findings)
    return f"{findings} in {clauses} clauses"


def _cost() -> None:
    """Models of their own, so that nothing is loaded or kept before."""
    model, other = meaning.__wrapped__(), meaning.__wrapped__()
    if model is None or other is None:
        return
    declaration, recommendations, _ = units()
    texts = [clause.text.plain for clause in (*declaration, *recommendations)]
    start = time.perf_counter()
    model.vectors("law")
    loaded = time.perf_counter()
    model.search(texts, lambda _: None)
    read = time.perf_counter() - loaded
    tracemalloc.start()
    other.search(texts, lambda _: None)
    held = tracemalloc.get_traced_memory()[0] / 1e6
    tracemalloc.stop()
    size = model.size(texts)
    table = Table("model", "loading, s", "memory, MB", "passages", "ms each", title="cost")
    table.add_row(
        model.name,
        f"{loaded - start:.1f}",
        f"{held:.0f}",
        str(size),
        f"{read / size * 1000:.1f}",
    )
    CONSOLE.print(table)


def _texts() -> tuple[Document, dict[str, Document]]:
    """The report, and the elements by language."""
    declaration, recommendations, elements = units()
    texts = {"en": elements}
    data = json.loads((GOLD / "elements_translated.json").read_text(encoding="utf-8"))["texts"]
    for language, words in data.items():
        clauses = [c for c in elements if c.id in words]
        made = tuple(replace(c, text=RichText(words[c.id])) for c in clauses)
        texts[language] = Document(language, made, language=language)
    return Document("report", (*declaration, *recommendations)), texts


def _figured(left: Document, right: Document, model: Meaning | None) -> list[str]:
    found = Ranking(left, right, DEFAULT.related, model).alignment((), silent)
    precisions, hits, said, wanted = _scored(found, {}, {}, matters())
    return _figures(precisions, hits, said, wanted)


def _languages(model: Meaning) -> None:
    report, texts = _texts()
    table = Table(
        "elements 1 to 7 in",
        "MAP by words",
        "F1",
        "MAP with model",
        "F1",
        "likeness of all pairs",
        title="languages",
    )
    said_there = [clause.own_words() for clause in clauses_of(report, across=False)]
    for language, text in texts.items():
        here = [clause.own_words() for clause in clauses_of(text, across=False)]
        values = [value for row in model.similarities(said_there, here) for value in row]
        table.add_row(
            language,
            *_figured(report, text, None),
            *_figured(report, text, model),
            f"{sum(values) / len(values):.3f}",
        )
    CONSOLE.print(table)


def _lengths() -> None:
    """What the length of a passage matters: MAP in each language."""
    report, texts = _texts()
    table = Table("words of a passage", *(f"MAP {language}" for language in texts))
    for words in (12, 16, 20, 24, 28, 32, 48, 1000):
        model = meaning.__wrapped__()
        if model is None:
            return
        model.options = replace(model.options, words=words)
        table.add_row(str(words), *(_figured(report, t, model)[0] for t in texts.values()))
    CONSOLE.print(table)


def _scored(
    found: Alignment,
    lefts: Mapping[str, str],
    rights: Mapping[str, str],
    grades: Mapping[Pair, str],
) -> tuple[list[float], int, int, int]:
    """The average precision of each graded clause; how many drawn links are right, how many are
    drawn, how many are wanted. Weak grades are neutral. Where clauses have names, all are graded;
    where not, those that a grade names."""
    strong = {pair for pair, grade in grades.items() if grade == "strong"}
    graded = {right for right, _ in grades}
    ranked: dict[str, list[Pair]] = {}
    said: set[Pair] = set()
    for link in found.links:
        left, right = str(link.left[0]), str(link.right[0])
        pair = (rights.get(right, right), lefts.get(left, left))
        if grades.get(pair) != "weak" and (pair[0] in graded or rights):
            ranked.setdefault(pair[0], []).append(pair)
            if link.confident:
                said.add(pair)
    precisions: list[float] = []
    for right in sorted({right for right, _ in strong}):
        hits = [at for at, pair in enumerate(ranked.get(right, ()), 1) if pair in strong]
        wanted = sum(pair[0] == right for pair in strong)
        precisions.append(sum(n / at for n, at in enumerate(hits, 1)) / wanted)
    return precisions, len(said & strong), len(said), len(strong)


def _figures(precisions: list[float], right: int, said: int, wanted: int) -> list[str]:
    return [f"{sum(precisions) / len(precisions):.3f}", f"{2 * right / (said + wanted):.3f}"]
