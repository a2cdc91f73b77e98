"""The ranking of independent texts against graded pairs."""

from rich.table import Table

from draftbench.compare.alignment import align
from draftbench.document import Document
from measuring import CONSOLE, measured
from support.gold import matters, units


def independent() -> None:
    """The ranking of independent texts; weak grades are neutral."""
    declaration, recommendations, elements = units()
    everything = Document("all", (*declaration, *recommendations))
    grades = matters()
    elements_graded = sorted({right for right, _ in grades})
    table = Table("independent", "MAP of five offered", "confident F1", "seconds", "peak MB")
    alignment, seconds, peak = measured(lambda: align(everything, elements))
    strong = {pair for pair, grade in grades.items() if grade == "strong"}
    precisions: list[float] = []
    right = said = 0
    for element in elements_graded:
        ranked = [
            ((element, link.left[0]), link.confident)
            for link in alignment.links
            if link.right == (element,) and grades.get((element, link.left[0])) != "weak"
        ]
        hits = [at for at, (pair, _) in enumerate(ranked, 1) if pair in strong]
        wanted = sum(pair[0] == element for pair in strong)
        precisions.append(sum(n / at for n, at in enumerate(hits, 1)) / wanted)
        said += sum(confident for _, confident in ranked)
        right += sum(confident and pair in strong for pair, confident in ranked)
    table.add_row(
        "draftbench",
        f"{sum(precisions) / len(precisions):.3f}",
        f"{2 * right / (said + len(strong)):.3f}",
        f"{seconds:.3f}",
        f"{peak:.1f}",
    )
    CONSOLE.print(table)
