"""The graded pairs of independent texts: the report's parts, and the made-up regional texts."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from draftbench.compare.links import Alignment, Grade
from draftbench.document import Document, spoken_labels
from draftbench.formats.plain.reader import read_text
from support.gold import GOLD, matters, own_matters, own_unit_matters, units

REGIONAL = GOLD.parent / "regional"
HELD_OUT = ("asia", "latina_es", "elementos_es")
"""A pair with one of these texts is held out: no option and no word was chosen for it. Its figures
were looked at five times while options and families of words were chosen on the others."""

Pair = tuple[str, str]
"""A clause of the right text and one of the left, as the grades name them."""


@dataclass(frozen=True)
class Graded:
    """Two independent texts with grades ("strong", "weak") of pairs of their clauses. ``names`` are
    what the grades call the clauses of each side; ``among``, where it is not None, are the right
    clauses that were graded; ``second`` are the grades ("none" too) of a second reader, who read
    some of the pairs."""

    name: str
    left: Document
    right: Document
    grades: Mapping[Pair, str]
    names: tuple[Mapping[str, str], Mapping[str, str]]
    among: frozenset[str] | None = None
    second: Mapping[Pair, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Score:
    """The average precision of five offered for each right clause with a strong counterpart; how
    many drawn links are right, how many are drawn, and how many are wanted."""

    precisions: tuple[float, ...]
    right: int
    drawn: int
    wanted: int


def report_pairs() -> list[Graded]:
    """The report: its declaration and recommendations together and each apart, beside the elements
    1 to 7 and 8 to 13, an element with its items and, for 8 to 13, items apart."""
    declaration, recommendations, elements = units()
    lefts = {
        "both": Document("all", (*declaration, *recommendations)),
        "declaration": declaration,
        "recommendations": recommendations,
    }
    grades = {
        "1 to 7": (matters(), range(1, 8), False),
        "8 to 13": (own_matters(), range(8, 14), False),
        "8 to 13, items apart": (own_unit_matters(), range(8, 14), True),
    }
    found: list[Graded] = []
    for what, (all_grades, numbers, apart) in grades.items():
        names = {
            str(clause.id): str(clause.id) if apart else clause.id.partition(".")[0]
            for clause in elements
        }
        among = frozenset(
            name for name in names.values() if int(name.partition(".")[0][1:]) in numbers
        )
        for title, left in lefts.items():
            own = {str(clause.id): str(clause.id) for clause in left}
            found.append(
                Graded(
                    f"{what}: {title}",
                    left,
                    elements,
                    {pair: grade for pair, grade in all_grades.items() if pair[1] in own},
                    (own, names),
                    among,
                )
            )
    return found


def regional_pairs(*, held_out: bool) -> list[Graded]:
    """The pairs of regional texts (one of them may be the elements) that are held out, or the
    others."""
    rows = json.loads((REGIONAL / "matters.json").read_text(encoding="utf-8"))["links"]
    _, _, elements = units()
    texts = {
        name: elements
        if name == "elements"
        else read_text((REGIONAL / f"{name}.txt").read_text(encoding="utf-8"), name).parts[0]
        for name in sorted({row[at] for row in rows for at in (0, 2)})
    }
    names: dict[str, Mapping[str, str]] = {
        name: {str(id_): label for id_, label in spoken_labels(text).items()}
        for name, text in texts.items()
    }
    names["elements"] = {str(clause.id): str(clause.id) for clause in elements}
    grades: dict[Pair, dict[Pair, str]] = {}
    for left, one, right, two, grade in rows:
        grades.setdefault((left, right), {})[two, one] = grade
    return [
        Graded(
            f"{left} beside {right}",
            texts[left],
            texts[right],
            own,
            (names[left], names[right]),
        )
        for (left, right), own in sorted(grades.items())
        if held_out is not {left, right}.isdisjoint(HELD_OUT)
    ]


DRAWN = frozenset({Grade.SURE, Grade.LIKELY})


def scored(graded: Graded, found: Alignment, drawn_as: frozenset[Grade] = DRAWN) -> Score:
    """What a ranking is worth by the grades, with the links ``drawn_as`` these drawn; weak grades
    are neutral."""
    strong = {pair for pair, grade in graded.grades.items() if grade == "strong"}
    lefts, rights = graded.names
    best: dict[Pair, tuple[float, bool]] = {}
    for link in found.links:
        pair = (rights[str(link.right[0])], lefts[str(link.left[0])])
        if graded.among is None or pair[0] in graded.among:
            score, sure = best.get(pair, (0.0, False))
            best[pair] = (max(score, link.score), sure or link.grade in drawn_as)
    precisions: list[float] = []
    drawn: set[Pair] = set()
    for right in sorted({pair[0] for pair in (*best, *strong)}):
        offered = sorted((p for p in best if p[0] == right), key=lambda p: (-best[p][0], p))[:5]
        rated = [pair for pair in offered if graded.grades.get(pair) != "weak"]
        drawn.update(pair for pair in rated if best[pair][1])
        hits = [at for at, pair in enumerate(rated, 1) if pair in strong]
        wanted = sum(pair[0] == right for pair in strong)
        if wanted:
            precisions.append(sum(n / at for n, at in enumerate(hits, 1)) / wanted)
    return Score(tuple(precisions), len(drawn & strong), len(drawn), len(strong))


def together(scores: Sequence[Score]) -> tuple[float, float, float, float]:
    """Mean average precision over all right clauses; precision, recall and F1 over all pairs."""
    averages = [value for score in scores for value in score.precisions]
    right, drawn, wanted = (
        sum(score.right for score in scores),
        sum(score.drawn for score in scores),
        sum(score.wanted for score in scores),
    )
    return (
        sum(averages) / len(averages) if averages else 0.0,
        right / drawn if drawn else 0.0,
        right / wanted if wanted else 0.0,
        2 * right / (drawn + wanted) if drawn + wanted else 0.0,
    )
