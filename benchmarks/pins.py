"""What a pin mends and breaks around it, on the gold and on held-out revisions, for several values
of what pins teach."""

from dataclasses import replace

from rich.table import Table

from draftbench.compare.options import DEFAULT
from measuring import CONSOLE
from support.gold import pairs
from support.pinned import effects
from support.revisions import held_out
from versions import SEEDS

TAUGHT = ((0.0, 3), (0.04, 3), (0.1, 1), (0.1, 3), (0.1, 6), (0.2, 3), (0.3, 6))
GAINS = (0.04, 0.08, 0.12, 0.2)


def pins() -> None:
    """Each missing pair that has another error near it is pinned alone."""
    gold = [*pairs(), *held_out(SEEDS)]
    table = Table("pin_gain", "pin_bonus", "pin_reach", "pins", "mended", "broken")
    settings = [(DEFAULT.pin_gain, *one) for one in TAUGHT]
    settings += [(gain, DEFAULT.pin_bonus, DEFAULT.pin_reach) for gain in GAINS]
    for gain, bonus, reach in settings:
        options = replace(DEFAULT, pin_gain=gain, pin_bonus=bonus, pin_reach=reach)
        counts = effects(gold, options)
        found = (counts[name] for name in ("pins", "mended", "broken"))
        table.add_row(*(f"{value:g}" for value in (gain, bonus, reach, *found)))
    CONSOLE.print(table)
