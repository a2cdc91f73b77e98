"""Every threshold of the comparison in one place, with its source."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Options:
    """Thresholds of an alignment.

    Versions (chosen on 27 generated revision pairs; the result hardly changes with ``threshold``
    from 0.08 to 0.18, ``parent_bonus`` from 0.1 to 0.25 and ``passes`` from 1 to 3):

    ``threshold``
        a bead is kept from this similarity (cosine of TF-IDF sums, 0..1) with its bonus on
    ``partners``
        how many best partners of a clause take part in beads
    ``most_parts``
        how many clauses may answer to one
    ``part_gain``
        what each part must add to the similarity of a split or merge; ``far_factor`` times as much
        where the parts do not stand side by side; ``part_cost`` is taken off a bead's value for
        each part beyond the first
    ``explained``
        what a left-over clause must explain of the other side beyond the parts of a bead to become
        a further part (share of the whole plus share of itself, 0..2), with ``beside`` added where
        it stands beside a part
    ``sure``
        links from this similarity on lend their neighbours ``neighbour_bonus`` (one side) or twice
        that (both), and the children of a linked pair ``parent_bonus``
    ``passes``
        how often the packing is repeated with those bonuses
    ``postings``
        how many occurrences of its rarest terms are looked at to find a clause's partners; this
        keeps the cost near linear in long texts

    Words in reasons: below ``reworded`` of similarity in characters a clause counts as reworded,
    below ``rewritten`` as rewritten.

    Independent texts (chosen on the pairs of a regional report that a reader graded):

    ``ranked``
        how many related clauses are offered for each clause of the right text
    ``pivot``
        slope of the pivoted length: 1 is plain cosine, 0 ignores the length of clauses (0.7 to 0.8
        do about equally well)
    ``feedback``
        weight of the words that the ``feedback_clauses`` best clauses of the first ranking lend;
        only those of similarity ``feedback_least`` or more (without it, short texts are drawn
        together by words that none of them shares)
    ``offered``
        the least similarity offered; ``confident`` the least that is drawn as a link
    ``shared_versions``
        two texts are taken for versions of each other where this share of the shorter one
        (by words) has a near-equal clause (``near_equal`` similarity) in the other
    """

    threshold: float = 0.12
    partners: int = 4
    most_parts: int = 4
    part_gain: float = 0.03
    far_factor: float = 1.5
    part_cost: float = 0.02
    explained: float = 0.29
    beside: float = 0.1
    sure: float = 0.30
    neighbour_bonus: float = 0.04
    parent_bonus: float = 0.15
    passes: int = 2
    postings: int = 3000
    reworded: float = 0.5
    rewritten: float = 0.3
    ranked: int = 5
    pivot: float = 0.7
    feedback: float = 0.3
    feedback_clauses: int = 2
    feedback_least: float = 0.18
    offered: float = 0.05
    confident: float = 0.24
    shared_versions: float = 0.2
    near_equal: float = 0.6


DEFAULT = Options()
