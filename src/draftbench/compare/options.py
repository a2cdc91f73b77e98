"""Every threshold of the comparison in one place, with its source."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RelatedOptions:
    """Thresholds of the ranking of independent texts (``benchmarks/compare.py --only independent``
    prints what they give). They were chosen on eleven pairs of real texts
    (``tests/data/independent``) and the elements of a regional report, all together, so that they
    do no harm to the six pairs of made-up regional texts that are not held out; of some hundred
    settings tried, none is better by more than what is noise there. Chosen each time on the other
    sets, they have an F1 of 0.78 and a MAP of 0.89 on those left out. Six pairs of real texts were
    unseen; four of those have few sentences in common, and fewer of their counterparts are found
    (F1 0.54); on these, too, ``other_part`` was chosen, and so was ``letters`` (the MAP of thirteen
    more pairs rises by 0.03, their F1 by 0.01 to 0.02). In the middle of a region where the result
    hardly changes: ``common`` from 0.75 to 1.5, ``pivot`` from 0.75 to 0.85, ``kin`` from 1 to 1.1,
    ``drafting`` from 0.5 to 0.6, ``examples`` from 0.5 to 0.7, ``feedback`` from 0.08 to 0.15,
    ``beside_related`` from 0.08 to 0.12, ``phrases`` from 0.68 to 0.85, ``crowd`` from 4 to 8,
    ``lean`` from 0.2 to 0.3, ``heat`` from 0.09 to 0.1, ``ample`` from 0.45 to 0.6, ``likely`` from
    0.14 to 0.16. Tried without gain: how common terms and runs of words are in other texts of the
    United Nations, letters in place of phrases, or beside them where a text is no resolution, terms
    that come together counted as one (principal components taken off), the rarity of a term in one
    of the texts, a lower bar for pairs that are each other's first, phrases without small words,
    vectors of words and paragraphs learnt from a thousand texts (also best counterparts of words by
    them, in a competition of their own), passages instead of clauses, the share of terms covered,
    more for the same act, less for lists of bodies or for whatever stands late in a clause,
    families counted once for each place or clause, words kept apart that share a stem only
    ("import", "importance"), a term counted for more or less where it comes again, pairs that stand
    before or behind both clauses, an order that is not that of the competition, one threshold on
    likeness (also against its mean, spread or quantiles), margins over the next best, what a second
    counterpart says beyond the first, and a
    regression on all of these.

    ``ranked``
        how many related clauses are offered for each clause of the right text
    ``common``
        weight of a term that every clause holds, beside which rarity (natural logarithm) counts:
        the higher, the less it matters how often a term comes in two texts that may be short
    ``pivot``
        slope of the pivoted length: 1 is plain cosine, 0 ignores the length of clauses
    ``kin``
        weight of a family of words beside that of the word itself
    ``drafting``
        weight of words that resolutions of every matter use
    ``examples``
        weight of the words that a clause has among its examples alone ("including", "such as")
    ``lent``
        weight of the terms of its heading
    ``feedback``
        weight of the words that the ``feedback_clauses`` best clauses of the first ranking lend;
        only those of likeness ``feedback_least`` or more (without it, short texts are drawn
        together by words that none of them shares)
    ``beside_related``
        share of the likeness of a pair that each pair gains in which one of its clauses is replaced
        by the one beside it
    ``other_part``
        what is left of the strength of a pair of which one clause stands in the preamble and the
        other does not, where both texts have a preamble and more
    ``postings``
        how many occurrences of its rarest terms are looked at for one clause, fewer where those for
        all right clauses would be more than ``postings_of_all``; ``looked_at`` how many of the
        clauses found are looked at further
    ``same_act``
        what a clause gains that does the same act in whichever shape ("We urge", "Urges"), beside
        the likeness of its words
    ``offered``
        the least likeness offered, ``offered_across`` between texts of different languages;
        ``evidence`` how many terms a drawn pair shares at least (a word and its family are two),
        or which ``part`` of those of the longer clause, or which ``run`` of their phrases; the
        name of a body or instrument alone is enough
    ``words``, ``phrases``
        what the likeness by words, and the share of runs of two and three words that two clauses
        have in common, count in the competition of texts of one language; ``phrased`` how many
        words both texts may have for their phrases to be looked at
    ``letters``, ``beside_letters``
        what the letters that two clauses have in common count, between two texts that have a
        preamble and more, and what is left there of words and phrases; ``lettered`` how many words
        both texts may have for it
    ``heat``
        the likeness by which one pair must be ahead of another to count *e* times as much in the
        competition of all pairs, twice that above ``ample``; ``crowd`` how many strongest ones of a
        field count singly, and ``field_least`` (between texts of different languages
        ``field_least_across``) and ``field_most`` as how many members it is counted at least and at
        most, so that the length of a text hardly matters
    ``lean``
        how much more the choice among the left clauses counts, beside that among the right ones,
        than the share of the right text in the clauses of both (see
        :func:`draftbench.compare.related.contest.powers`), ``lean_across`` between texts of
        different languages, where one word more decides and pairs beside each other gain nothing
    ``likely``, ``sure``
        what a pair must win (0..1) to be drawn, ``likely_across`` between texts of different
        languages, and to be drawn as sure
    ``under``
        what a clause gains at most where its words are those of what the other one hangs on; this
        decides between equals and draws nothing
    ``taught``
        weight of the words that a pair joined by a user lends to the search of its right clause,
        and ``taught_beside`` times that to the clauses beside it; ``refused`` what a refused pair
        takes away
    """

    ranked: int = 5
    common: float = 1.0
    pivot: float = 0.8
    kin: float = 1.0
    drafting: float = 0.5
    examples: float = 0.6
    lent: float = 0.3
    feedback: float = 0.1
    feedback_clauses: int = 2
    feedback_least: float = 0.21
    beside_related: float = 0.1
    other_part: float = 0.9
    postings: int = 6000
    postings_of_all: int = 2_000_000
    looked_at: int = 50
    same_act: float = 0.02
    under: float = 0.5
    offered: float = 0.05
    offered_across: float = 0.15
    evidence: int = 3
    part: float = 0.5
    run: float = 0.13
    words: float = 0.68
    phrases: float = 0.8
    phrased: int = 200_000
    letters: float = 0.35
    beside_letters: float = 0.75
    lettered: int = 20_000
    heat: float = 0.095
    ample: float = 0.5
    crowd: int = 4
    field_least: int = 20
    field_least_across: int = 30
    field_most: int = 60
    lean: float = 0.3
    lean_across: float = 0.6
    likely: float = 0.145
    likely_across: float = 0.14
    sure: float = 0.35
    taught: float = 0.5
    taught_beside: float = 0.4
    refused: float = 0.15


@dataclass(frozen=True, slots=True)
class MeaningOptions:
    """How the model of meaning (:mod:`draftbench.compare.related.meaning`) adds to the ranking of
    independent texts, chosen on the same pairs as :class:`RelatedOptions`, and on the same elements
    in other languages (``benchmarks/compare.py --only languages``).

    ``words``
        of a passage: of the lengths that the benchmark prints the best one over all languages
    ``strangers``
        how alike in meaning clauses are that have nothing to do with each other (the mean of all
        pairs, in every language about the same); what a pair has beyond it is its gain
    ``share``
        how much of its gain is added to the likeness of a pair by words, in a language of which
        families of words are known; ``share_alone`` in others and between languages, where the
        words say little
    ``alone``
        how much of its gain a pair is alike at least, whatever the words say
    ``passages``
        how many passages of both texts the model reads; where there are more it is left out, and
        the alignment names no model (the benchmark prints what one takes)

    Two English texts are read by an encoder of their own
    (:mod:`draftbench.compare.related.agreement`), chosen like the competition of words. Hardly
    anything changes with ``heat_pieces`` from 0.05 to 0.12 and ``heat_wholes`` from 0.1 to 0.25
    (the lower, the more the model counts), ``common`` from 0.3 to 0.7 and ``by_words`` from 0.33 to
    0.6. Tried without gain: sentences or passages instead of clauses, clauses without the names in
    them, and the other model beside this one:

    ``pieces``
        how many pairs of words of the two texts are compared; where there are more the encoder is
        left out
    ``heat_pieces``, ``heat_wholes``
        as :attr:`RelatedOptions.heat` for the likeness of pieces and of whole clauses
    ``common``
        how much of what all clauses have in common is taken off whole clauses
    ``by_words``
        the power of what a pair wins by its words, beside what it wins by its meaning; together 1
    ``lead``
        the power with which it counts how many times as much a pair wins as the best rival of each
        of its clauses
    ``astray``
        what a pair loses (as a power of *e*) for each text's length by which it stands off the
        place where the ``around`` pairs before and behind it lead, in texts of one order. Both were
        chosen on twenty-one pairs of real texts, each judged by the others (F1 .787, .770
        without). By words alone they would give .769 (.765), and cost a theme of the report
    ``likely``, ``sure``
        what a pair must be worth by both to be drawn, and to be drawn as sure
    """

    words: int = 24
    strangers: float = 0.3
    share: float = 0.05
    share_alone: float = 2.0
    alone: float = 0.55
    passages: int = 10_000
    pieces: int = 200_000_000
    heat_pieces: float = 0.1
    heat_wholes: float = 0.22
    common: float = 0.5
    by_words: float = 0.5
    lead: float = 0.1
    astray: float = 1.5
    around: int = 6
    likely: float = 0.098
    sure: float = 0.2


@dataclass(frozen=True, slots=True)
class Options:
    """Thresholds of an alignment.

    Versions (chosen on generated revision pairs, ``benchmarks/compare.py --only versions``):

    ``threshold``
        a bead is kept from this similarity (cosine of TF-IDF sums, 0..1) with its bonus on;
        ``threshold_words`` in languages of which no families of words are known
    ``partners``
        how many best partners of a clause take part in beads
    ``unmoved``
        where two clauses share this part of the longer one's terms, the one is taken for the other
        that stands where it is expected, by what is settled before or behind it, and nothing else
        is looked for
    ``most_parts``
        how many clauses may answer to one, beside items of a list that became running text or came
        of it
    ``part_gain``
        what each part must add to the similarity of a split or merge; ``far_factor`` times as much
        where the parts do not stand side by side; ``part_cost`` is taken off the similarity for
        each part beyond the first
    ``explained``
        what a left-over clause must explain of the other side beyond the parts of a bead to become
        a further part (share of the whole plus share of itself, 0..2), with ``beside`` added where
        it stands beside a part
    ``sure``
        links from this similarity on lend their neighbours ``neighbour_bonus`` (one side) or twice
        that (both), and the children of a linked pair ``parent_bonus``; free clauses that stand
        between the same sure links lend each other ``between_bonus`` over the square root of their
        number, where no more than ``most_between`` stand there on either side
    ``opening``
        two clauses that begin with the same words, so many or more, and ``opening_lead`` more than
        either has in common with any other clause, need no evidence and gain ``opening_bonus``
    ``rank_cost``
        what a link costs whose clauses differ in kind or level (preamble and operative part,
        paragraph and item), ``parts_rank_cost`` where it has several parts, also off what a
        left-over clause explains
    ``kin``
        weight of a family of words beside that of the word itself
    ``passes``
        how often the packing is repeated with those bonuses
    ``plain``
        a link below this similarity needs evidence (:mod:`draftbench.compare.versions.evidence`): a
        lead, that is so many times the likeness which either clause has with any third one. From
        ``plain`` on the lead is ``plain_lead``. Where no more than ``few`` clauses stand between
        the same two certain pairs, none is asked for if these are items of linked paragraphs, or if
        both texts have as many there and as many before the two; where the latter are less alike
        than ``sure`` and share no term that no third clause holds, ``even_lead``. In order, with no
        more than ``most_between`` clauses there, it is ``order_lead`` (``order_lead_words`` in
        languages of which no families of words are known), and ``own_lead`` where they share such a
        term. Elsewhere it is ``crossing_lead`` if they share fewer than ``moved_words`` terms, and
        not half of either, or one alone. If none of these terms is theirs alone it is
        ``wordless_lead``, but ``moved_lead`` where a phrase of two is, and they share more than
        half of the shorter one's terms or stand within ``company`` places of a certain pair on both
        sides. If one is, it is ``own_lead`` in such company, ``order_lead`` if ``many_own`` are,
        ``own_moved_lead`` if two are or a phrase is, else ``moved_lead``. Between preamble,
        operative part and paragraphs that are neither it is ``crossing_lead`` with fewer than
        ``many_own`` such terms; and so it is, out of order and across these parts, of clauses less
        alike than ``near_equal`` (from there to 0.8 is the same) that share neither such a term nor
        such a phrase of two and have no company: neither words nor neighbours speak for them. The
        likeness of a third clause of another kind counts ``across`` times. Chosen on the tuning
        half of the published revisions and on generated pairs that no test holds
        (``benchmarks/compare.py --only revisions versions``), and on 132 doubtful links read in 24
        further pairs: the published ones have new and deleted clauses on one subject, the generated
        ones clauses that were rewritten from scratch
    ``crowd``
        among more clauses than these that have no certain answer (without those of numbers), a
        likeness below ``sure`` needs ``crowd_lead`` at least where two clauses share no two terms
        that no third one holds: the more strangers there are, the more alike the nearest two of
        them are by chance. Read in the weak links of 13 pairs of which a quarter is old
    ``part_words``
        of the terms of a part of a split or merge this share comes in the whole, else it needs
        ``parts_lead`` where a pair would need ``order_lead``, or where it stands beside no other
        part and shares no phrase of two with the whole that no third clause holds; and
        ``added_lead`` where it stands beside no other part and one of these is plainly the whole
        without it. A part that stands beside no other, left the order of the text and is not the
        one most like the whole needs ``apart_lead`` at least. ``own_part`` is the least that a part
        must be worth: the share of its words that come in the whole and in no other part, and what
        it adds to the similarity
    ``phrases``
        a part needs ``stray_part`` instead where it shares no phrase of two terms with the whole
        which no third clause holds, and another part so many of them: where words go over as they
        stand, they do so with each part. Read in 6 wrong and 60 right parts of 11 published pairs
    ``pin_gain``
        what a further clause must add to the similarity of a pair joined by a user to become part
        of it too
    ``pin_bonus``
        what a pair joined by a user lends to the clauses beside it, less and less up to the
        ``pin_reach``-th. These three were chosen by what they mend and break
        (``benchmarks/compare.py --only pins``); a greater bonus mends a little more and breaks much
        more
    ``postings``
        how many occurrences of its rarest terms are looked at to find a clause's partners; this
        keeps the cost near linear in long texts

    Words in reasons: below ``reworded`` of similarity in characters a clause counts as reworded,
    below ``rewritten`` as rewritten.

    Which of the two kinds two texts are:

    ``shared_versions``
        two texts are taken for versions of each other where this share of the shorter one
        (by words) has a near-equal clause (``near_equal`` similarity) in the other
    ``shared_of_two_bodies``
        the same share for texts of two bodies: resolutions of the General Assembly and of the Human
        Rights Council on one matter have up to 0.31 (``tests/data/independent``), a draft that one
        body recommends to another and what that adopts far more than half
    """

    threshold: float = 0.21
    threshold_words: float = 0.14
    partners: int = 4
    unmoved: float = 0.7
    most_parts: int = 4
    part_gain: float = 0.04
    far_factor: float = 1.5
    part_cost: float = 0.08
    explained: float = 0.33
    beside: float = 0.1
    sure: float = 0.30
    neighbour_bonus: float = 0.04
    parent_bonus: float = 0.15
    between_bonus: float = 0.08
    most_between: int = 8
    opening: int = 9
    opening_lead: int = 4
    opening_bonus: float = 0.3
    rank_cost: float = 0.08
    parts_rank_cost: float = 0.18
    kin: float = 1.3
    passes: int = 2
    plain: float = 0.48
    plain_lead: float = 0.7
    own_lead: float = 0.6
    own_moved_lead: float = 1.0
    many_own: int = 3
    few: int = 3
    order_lead: float = 0.95
    order_lead_words: float = 0.65
    company: int = 2
    moved_words: int = 5
    moved_lead: float = 1.2
    wordless_lead: float = 1.5
    even_lead: float = 0.6
    crossing_lead: float = 2.0
    across: float = 0.9
    crowd: int = 20
    crowd_lead: float = 1.1
    part_words: float = 0.4
    parts_lead: float = 1.0
    added_lead: float = 1.2
    apart_lead: float = 1.3
    own_part: float = 0.16
    phrases: int = 8
    stray_part: float = 0.75
    pin_gain: float = 0.08
    pin_bonus: float = 0.1
    pin_reach: int = 6
    postings: int = 1500
    reworded: float = 0.5
    rewritten: float = 0.3
    shared_versions: float = 0.17
    shared_of_two_bodies: float = 0.5
    near_equal: float = 0.6
    related: RelatedOptions = RelatedOptions()


DEFAULT = Options()


@dataclass(frozen=True, slots=True)
class NoteOptions:
    """Which note of one text is which of the other (domain knowledge: a footnote keeps its place
    or its words; its number is worth nothing).

    ``alike``
        the least value at which two notes of linked clauses are one: their share of common words
        (Dice, 0..1) with ``place`` added where they hang on the same word. Equal to ``place``, it
        lets a note at the same word be rewritten whole.
    ``elsewhere``
        the least share of common words of a note that went to another clause, and ``telling`` how
        many words it must have at least where it is not the same to the letter
    ``pairs``
        how many pairs of notes left over are looked at; more, and only equal notes are found again
    """

    alike: float = 0.5
    place: float = 0.5
    elsewhere: float = 0.8
    telling: int = 4
    pairs: int = 250_000


NOTES = NoteOptions()


@dataclass(frozen=True, slots=True)
class RowOptions:
    """How clauses that the base lacks find each other in the rows of several texts (chosen on three
    texts made of each generated revision pair, the base without a quarter of its clauses,
    ``benchmarks/compare.py --only several``; hardly anything changes with ``beside`` from 0.1 to
    0.2).

    ``beside``
        the least likeness (cosine of TF-IDF of stems, 0..1) of two clauses that several versions
        added between the same clauses of the base; ``elsewhere`` at different places;
        ``in_base`` where one of them stands in a row of the base
    ``partners``
        how many of the most alike clauses of each other text are looked at
    ``postings``
        how many occurrences of its rarest terms are looked at to find them
    ``nearer``
        how much more alike a clause must be to one in another row than to the one it stands with
        to be marked for review
    ``strangers``
        two versions of one clause are marked for review where they share less than this part of the
        shorter one's stems (0..1)
    """

    beside: float = 0.15
    elsewhere: float = 0.25
    in_base: float = 0.6
    partners: int = 3
    postings: int = 1000
    nearer: float = 0.2
    strangers: float = 0.2


ROWS = RowOptions()


@dataclass(frozen=True, slots=True)
class ThemeOptions:
    """Which theme a clause belongs to that stands under no heading (chosen on the paragraphs of a
    regional report, each sorted again as if it stood under no heading, ``benchmarks/compare.py
    --only several``).

    ``title``
        two headings name one theme from this share of common stems on (Dice, 0..1)
    ``least``
        the least nearness that gives a theme: the likeness (cosine of TF-IDF, 0..1) to its title,
        to its clauses taken together, and to a clause in it that is linked, added up
    ``words``
        how many shared words a reason quotes
    """

    title: float = 0.7
    least: float = 0.25
    words: int = 3


THEMES = ThemeOptions()
