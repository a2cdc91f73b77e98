"""Graded independent texts, pair by pair and together: the ranking beside its peers, which draw by
a threshold that does best on all other real pairs."""

import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from math import log, sqrt

from rich.table import Table

from draftbench.compare.links import Grade
from draftbench.compare.options import DEFAULT
from draftbench.compare.related.matter import takes_part
from draftbench.compare.related.meaning import Meaning, meaning
from draftbench.compare.related.ranking import Ranking
from draftbench.document import Clause
from draftbench.progress import silent
from measuring import CONSOLE
from support.independent import (
    FRESH,
    FRESH_MORE,
    LATER,
    SECOND,
    SET_ASIDE,
    TUNED,
    UNSEEN,
    both_readers,
    independent_pair,
)
from support.regional import (
    Graded,
    Pair,
    Score,
    regional_pairs,
    report_pairs,
    scored,
    together,
)

Scored = Mapping[Pair, float]
"""What a method gives pairs of a right and a left clause, by the names of the grades."""
Method = Callable[[Sequence[list[str]], Sequence[list[str]]], list[list[float]]]
"""For each right clause (its terms) what each left one is worth."""
_WORD = re.compile(r"\w+")
_OFFERED = 5
_REPORT = ("1 to 7: both", "8 to 13: both")


def resolutions() -> None:
    """MAP of five offered; precision, recall and F1 of what is drawn, and precision and recall of
    what is drawn as sure: for each pair, for the report, and for all of them together; on the pairs
    unseen; on the regional texts; and on the pairs of two readers where they grade alike."""
    seen = {name: independent_pair(name) for name in (*TUNED, *SET_ASIDE)}
    report = {one.name: one for one in report_pairs() if one.name in _REPORT}
    groups: dict[str, Sequence[str]] = {name: (name,) for name in seen}
    groups |= {
        "report": tuple(report),
        "first eight": TUNED,
        "set aside once": SET_ASIDE,
        "all of these": (*seen, *report),
    }
    known = {**seen, **report}
    _table("real texts, first reader", known, groups, known)
    agreed = {name: both_readers(seen[name]) for name in TUNED}
    _table("real texts, where both readers agree", agreed, {"first eight": TUNED}, agreed)
    regional = {
        title: {one.name: one for one in regional_pairs(held_out=held_out)}
        for title, held_out in (("chosen on", False), ("held out", True))
    }
    _table(
        "regional texts",
        {name: one for pairs in regional.values() for name, one in pairs.items()},
        {title: tuple(pairs) for title, pairs in regional.items()},
        known,
    )
    unseen = {name: independent_pair(name) for name in (*UNSEEN, *LATER)}
    groups = {
        **{name: (name,) for name in unseen},
        "kinder two": UNSEEN,
        "harder four": LATER,
        "all six": tuple(unseen),
    }
    _table("real texts, measured once before", unseen, groups, known)
    fresh = {name: independent_pair(name) for name in (*FRESH, *FRESH_MORE, *SECOND)}
    groups = {
        **{name: (name,) for name in fresh},
        "six drawn by lot": FRESH,
        "all nine": (*FRESH, *FRESH_MORE),
        "second lot": SECOND,
    }
    known |= unseen
    _table("real texts, unseen", fresh, groups, known)
    agreed = {name: both_readers(pair) for name, pair in fresh.items() if pair.second}
    groups = {**{name: (name,) for name in agreed}, "these three": tuple(agreed)}
    _table("real texts, unseen, where both readers agree", agreed, groups, known)


def _table(
    title: str,
    pairs: Mapping[str, Graded],
    groups: Mapping[str, Sequence[str]],
    known: Mapping[str, Graded],
) -> None:
    """A table of ``groups`` of ``pairs``; peers draw by a threshold that does best on those of
    ``known`` that are another pair."""
    table = Table("", "wanted", "", "MAP", "P", "R", "F1", "sure P", "sure R", title=title)
    ours = {"by words": {name: _own(pair, None) for name, pair in pairs.items()}}
    if (model := meaning()) is not None:
        ours["with model"] = {name: _own(pair, model) for name, pair in pairs.items()}
    peers = {
        how: {name: _peer(pair, read, method) for name, pair in {**known, **pairs}.items()}
        for how, (read, method) in {
            "TF-IDF of words": (_words, _cosines),
            "TF-IDF of 3-5 characters": (_characters, _cosines),
            "BM25": (_words, _bm25),
        }.items()
    }
    for group, names in groups.items():
        wanted = str(sum(ours["by words"][name][0].wanted for name in names))
        for how, found in ours.items():
            all_, sure = (together([found[name][at] for name in names]) for at in (0, 1))
            figures = [f"{value:.3f}" for value in (*all_, *sure[1:3])]
            if not any(found[name][1].drawn for name in names):
                figures[-2:] = "none", ""
            table.add_row(group, wanted, how, *figures)
        for how, worth in peers.items():
            scores = [_drawn(pairs[n], worth[n], _best(known, worth, n)) for n in names]
            table.add_row(group, wanted, how, *(f"{value:.3f}" for value in together(scores)))
    CONSOLE.print(table)


def _own(pair: Graded, model: Meaning | None) -> tuple[Score, Score]:
    """The score of what is drawn, and of what is drawn as sure."""
    found = Ranking(pair.left, pair.right, DEFAULT.related, model).alignment((), silent)
    return scored(pair, found), scored(pair, found, frozenset({Grade.SURE}))


def _peer(pair: Graded, read: Callable[[str], list[str]], method: Method) -> Scored:
    lefts, rights = (
        [clause for clause in text if takes_part(clause)] for text in (pair.left, pair.right)
    )
    worth = method(*([read(clause.text.plain) for clause in side] for side in (lefts, rights)))
    found: dict[Pair, float] = {}
    for clause, values in zip(rights, worth, strict=True):
        right = pair.names[1][clause.id]
        if pair.among is not None and right not in pair.among:
            continue
        for value, left in sorted(_named(values, lefts, pair), reverse=True)[:_OFFERED]:
            found[right, left] = max(value, found.get((right, left), 0.0))
    return found


def _named(
    values: Sequence[float], lefts: Sequence[Clause], pair: Graded
) -> list[tuple[float, str]]:
    return [(v, pair.names[0][one.id]) for v, one in zip(values, lefts, strict=True) if v > 0]


def _drawn(pair: Graded, worth: Scored, threshold: float) -> Score:
    strong = {one for one, grade in pair.grades.items() if grade == "strong"}
    rated = {one: value for one, value in worth.items() if pair.grades.get(one) != "weak"}
    precisions: list[float] = []
    for right in sorted({one[0] for one in strong}):
        order = sorted((one for one in rated if one[0] == right), key=lambda one: -rated[one])
        hits = [at for at, one in enumerate(order, 1) if one in strong]
        wanted = sum(one[0] == right for one in strong)
        precisions.append(sum(n / at for n, at in enumerate(hits, 1)) / wanted)
    drawn = {one for one, value in rated.items() if value >= threshold}
    return Score(tuple(precisions), len(drawn & strong), len(drawn), len(strong))


def _best(pairs: Mapping[str, Graded], worth: Mapping[str, Scored], left_out: str) -> float:
    """The threshold with the best F1 on all pairs but one."""
    others = [name for name in pairs if name != left_out]
    values = sorted({round(value, 2) for name in others for value in worth[name].values()})
    return max(
        values,
        key=lambda at: together([_drawn(pairs[name], worth[name], at) for name in others])[3],
    )


def _words(text: str) -> list[str]:
    return _WORD.findall(text.lower())


def _characters(text: str) -> list[str]:
    words = [f" {word} " for word in _words(text)]
    return [w[k : k + n] for w in words for n in (3, 4, 5) for k in range(len(w) - n + 1)]


def _cosines(lefts: Sequence[list[str]], rights: Sequence[list[str]]) -> list[list[float]]:
    counted = [Counter(terms) for terms in (*lefts, *rights)]
    frequency = Counter(term for terms in counted for term in terms)
    vectors: list[dict[str, float]] = []
    for terms in counted:
        vector = {
            term: (1 + log(count)) * (log((1 + len(counted)) / (1 + frequency[term])) + 1)
            for term, count in terms.items()
        }
        size = sqrt(sum(weight * weight for weight in vector.values())) or 1.0
        vectors.append({term: weight / size for term, weight in vector.items()})
    ours, theirs = vectors[: len(lefts)], vectors[len(lefts) :]
    return [
        [sum(weight * one[term] for term, weight in two.items() if term in one) for one in ours]
        for two in theirs
    ]


def _bm25(lefts: Sequence[list[str]], rights: Sequence[list[str]]) -> list[list[float]]:
    """Robertson and Zaragoza 2009 with k1 1.2 and b 0.75, over what a clause is worth to itself."""
    counted = [Counter(terms) for terms in lefts]
    frequency = Counter(term for terms in counted for term in terms)
    mean = sum(map(len, lefts)) / max(1, len(lefts))

    def worth(asked: Sequence[str], found: Counter[str]) -> float:
        size = 1.2 * (0.25 + 0.75 * found.total() / mean)
        return sum(
            log(1 + (len(lefts) - frequency[term] + 0.5) / (frequency[term] + 0.5))
            * found[term]
            * 2.2
            / (found[term] + size)
            for term in set(asked)
            if found[term]
        )

    return [
        [worth(terms, one) / (worth(terms, Counter(terms)) or 1.0) for one in counted]
        for terms in rights
    ]
