"""Several texts at once: rows of what the base lacks, themes beside a reader's, growth."""

import json
import random
from collections.abc import Callable, Sequence
from dataclasses import replace

from rich.table import Table

from draftbench.compare.comparison import Comparison
from draftbench.compare.links import Mode
from draftbench.compare.options import ROWS, THEMES, RowOptions
from draftbench.compare.several.agenda import HEADING, Membership, Theme
from draftbench.compare.several.board import Node
from draftbench.compare.several.grouping import agenda, sorted_by_matter
from draftbench.compare.several.rows import compare
from draftbench.compare.several.table import rows
from draftbench.compare.terms import terms
from draftbench.document import ClauseId, Document, spoken_labels
from draftbench.formats.reading import read
from draftbench.resources import resource
from madeup import made, vocabulary
from measuring import CONSOLE, measured
from support.gold import GOLD, pairs
from support.several import bereft, met

_EQUAL = replace(ROWS, beside=9.0, elsewhere=9.0, in_base=9.0, nearer=9.0)
"""Only the same words bring clauses together."""


def several() -> None:
    """Runs the three parts."""
    _lost()
    _themes()
    _growth()


def _lost() -> None:
    """Of the clauses that the base lost, how many stand beside their revision again."""
    table = Table("", "precision", "recall", "F1", "marked rows", title="What the base lacks")
    for name, options in (("draftbench", ROWS), ("the same words only", _EQUAL)):
        right = wrong = missed = marked = 0
        for pair in pairs():
            texts, known = bereft(pair)
            comparison = _rows_again(
                compare(texts, modes=dict.fromkeys([(0, 1), (0, 2)], Mode.VERSIONS)), options
            )
            found = met(comparison)
            right += len(found & known)
            wrong += len(found - known)
            missed += len(known - found)
            marked += sum(bool(row.doubts) for row in comparison.rows)
        precision, recall = right / (right + wrong), right / (right + missed)
        f1 = 2 * precision * recall / (precision + recall)
        table.add_row(name, f"{precision:.3f}", f"{recall:.3f}", f"{f1:.3f}", str(marked))
    CONSOLE.print(table)


def _rows_again(comparison: Comparison, options: RowOptions) -> Comparison:
    texts = comparison.texts
    order = [place for place in range(len(texts)) if place != comparison.base]
    made_rows = rows(
        texts, comparison.base, order, comparison.alignments, comparison.across, {}, (), options
    )
    return replace(comparison, rows=made_rows)


def _themes() -> None:
    """Themes of the sample: of the elements and the declaration as a reader labelled them ("also":
    the themes that the reader found fitting too), and of each recommendation sorted again as if it
    stood under no heading."""
    sample = resource("samples", "A_CONF.213_RPM.1_1.txt")
    parts = {d.name: d for d in read(sample.read_bytes(), sample.name).parts}
    texts = [parts[name] for name in ("declaration", "elements", "recommendations")]
    comparison = compare(texts)
    found = agenda(comparison)
    names = [_short(theme.name) for theme in found.themes]
    table = Table("", "right", "also right", "none", "of", title="Themes")

    def nearest(place: int, clause: ClauseId) -> str | None:
        return _nearest_title(texts[place], clause, [theme.title for theme in found.themes], names)

    def own(place: int, clause: ClauseId) -> str | None:
        member = found.members.get((place, texts[place][clause].id))
        return None if member is None else names[member.theme]

    for method, of in (("draftbench", own), ("nearest title by common stems", nearest)):
        for place, part in ((1, "elements"), (0, "declaration")):
            _grade(table, f"{part}, {method}", texts[place], part, lambda c, p=place, f=of: f(p, c))
    under = {n: m for n, m in found.members.items() if m.how == HEADING and n[0] == 2}
    right = none = total = 0
    for node, member in under.items():
        if texts[2][node[1]].kind.value != "heading":
            again = _sorted_again(comparison, found.themes, under, node)
            total += 1
            none += again is None
            right += again is not None and again.theme == member.theme
    table.add_row("recommendations without their heading", str(right), "", str(none), str(total))
    CONSOLE.print(table)


def _sorted_again(
    comparison: Comparison,
    themes: Sequence[Theme],
    under: dict[Node, Membership],
    node: Node,
) -> Membership | None:
    rest = {other: member for other, member in under.items() if other != node}
    return sorted_by_matter(comparison, themes, rest, set(), THEMES).get(node)


def _grade(
    table: Table, name: str, text: Document, part: str, of: Callable[[str], str | None]
) -> None:
    gold = json.loads((GOLD / "themes.json").read_text(encoding="utf-8"))[part]
    ids = {label: id_ for id_, label in spoken_labels(text).items()}
    said = [(of(ids[label]), grade) for label, grade in gold.items()]
    table.add_row(
        name,
        str(sum(theme == grade["theme"] for theme, grade in said)),
        str(sum(theme in (grade["theme"], *grade["also"]) for theme, grade in said)),
        str(sum(theme is None for theme, _ in said)),
        str(len(said)),
    )


def _short(name: str) -> str:
    """ "1" for "1. Children, youth and crime", "W2" for "Workshop 2. Survey of ..."."""
    head = name.split(".", maxsplit=1)[0]
    return head.replace("Workshop ", "W")


def _nearest_title(
    text: Document, clause: ClauseId, titles: list[str], names: list[str]
) -> str | None:
    own = set(terms(text[clause].text.plain, text.language))
    shared = [len(own & set(terms(title, text.language))) for title in titles]
    best = max(range(len(titles)), key=lambda at: shared[at])
    return names[best] if shared[best] else None


def _growth() -> None:
    """Five versions: the base and four that each changed, moved, dropped and added clauses."""
    table = Table("clauses of each text", "seconds", "of that rows", "MB", title="Five versions")
    modes = {(0, place): Mode.VERSIONS for place in range(1, 5)}
    for size in (500, 2000):
        texts = _versions(size)
        comparison, seconds, peak = measured(lambda t=texts: compare(t, modes=modes))
        _, alone, _ = measured(lambda c=comparison: _rows_again(c, ROWS))
        table.add_row(f"{size:,}", f"{seconds:.2f}", f"{alone:.2f}", f"{peak:.0f}")
    CONSOLE.print(table)


def _versions(size: int) -> list[Document]:
    chance = random.Random(size)  # noqa: S311  (made-up text)
    words = vocabulary(chance, int(3000 * (size / 327) ** 0.5))
    weights = [1 / (rank + 3) for rank in range(len(words))]
    old = [chance.choices(words, weights, k=chance.randint(15, 45)) for _ in range(size)]
    new = [chance.choices(words, weights, k=30) for _ in range(size // 20)]

    def changed(clause: list[str], share: float) -> list[str]:
        return [chance.choice(words) if chance.random() < share else word for word in clause]

    texts = [made("base", old)]
    for number in range(1, 5):
        placed: list[tuple[float, list[str]]] = []
        for at, clause in enumerate(old):
            if chance.random() < 0.03:
                continue
            place = at + (chance.randint(-40, 40) if chance.random() < 0.03 else 0)
            placed.append((place, changed(clause, 0.15) if chance.random() < 0.2 else clause))
        for at, clause in enumerate(new):
            if chance.random() < 0.6:
                placed.append((20 * at + 0.5, changed(clause, 0.2)))
        placed.sort(key=lambda one: one[0])
        texts.append(made(f"version{number}", [clause for _, clause in placed]))
    return texts
