"""What a pin mends and breaks: each missing pair that has another error near it is pinned alone."""

from collections import Counter
from collections.abc import Iterable
from typing import Any

from draftbench.compare.alignment import align
from draftbench.compare.links import Alignment, Mode, Pin
from draftbench.compare.options import DEFAULT, Options
from draftbench.document import ClauseId
from support.gold import document

NEAR = 6
"""Places, in either text, within which another error counts as near."""


def effects(pairs: Iterable[dict[str, Any]], options: Options = DEFAULT) -> Counter[str]:
    """Over all such pins: how many ``pins`` there were, and how many pairs other than the pinned
    one were ``mended`` (found, or no longer wrongly linked) and ``broken``."""
    counts: Counter[str] = Counter()
    for pair in pairs:
        texts = document("old", pair["old"]), document("new", pair["new"])
        gold = {(ClauseId(link["old"]), ClauseId(link["new"])) for link in pair["links"]}
        before = _joined(align(*texts, mode=Mode.VERSIONS, options=options))
        wrong = before ^ gold
        for one, two in sorted(gold - before):
            near = (
                abs(texts[0].position(a) - texts[0].position(one)) <= NEAR
                or abs(texts[1].position(b) - texts[1].position(two)) <= NEAR
                for a, b in wrong - {(one, two)}
            )
            if not any(near):
                continue
            pin = Pin(one, two, together=True, by="XX")
            after = _joined(align(*texts, mode=Mode.VERSIONS, options=options, pins=[pin]))
            assert (one, two) in after
            still = (after ^ gold) - {(one, two)}
            counts["pins"] += 1
            counts["mended"] += len(wrong - still - {(one, two)})
            counts["broken"] += len(still - wrong)
    return counts


def _joined(found: Alignment) -> set[tuple[ClauseId, ClauseId]]:
    return {(a, b) for link in found.links for a in link.left for b in link.right}
