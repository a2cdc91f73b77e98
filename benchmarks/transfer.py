"""Whether the ranking of independent texts is worth as much on texts of other sizes: the parts of
the report together and apart."""

from collections.abc import Sequence

from rich.table import Table

from draftbench.compare.links import Alignment
from draftbench.compare.options import DEFAULT
from draftbench.compare.related.meaning import Meaning, meaning
from draftbench.compare.related.ranking import Ranking
from draftbench.progress import silent
from measuring import CONSOLE
from support.regional import Graded, report_pairs, scored, together


def transfer() -> None:
    """MAP of five offered; precision, recall and F1 of what is drawn; by words and, where it is
    installed, with the model of meaning."""
    model = meaning()
    groups: dict[str, Sequence[Graded]] = {
        pair.name: (pair,) for pair in report_pairs() if "strong" in pair.grades.values()
    }
    table = Table("", "pairs", "", "MAP", "P", "R", "F1", title="texts of other sizes")
    for name, pairs in groups.items():
        for how, helper in {"by words": None, "with model": model}.items():
            if helper is None and how != "by words":
                continue
            scores = [scored(pair, _ranked(pair, helper)) for pair in pairs]
            figures = (f"{value:.3f}" for value in together(scores))
            table.add_row(name, str(sum(score.wanted for score in scores)), how, *figures)
    CONSOLE.print(table)


def _ranked(pair: Graded, model: Meaning | None) -> Alignment:
    return Ranking(pair.left, pair.right, DEFAULT.related, model).alignment((), silent)
