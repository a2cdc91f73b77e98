"""Words that were taken out of a clause and that a text has again, wherever in it they stand; and
words that turn those round that were put in.

That the text has fewer words does not show that these are the ones: it may have dropped another
member of a list, or moved the passage. What counts is what it has more of than the clause had
without them.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import replace

from draftbench.amend.amendment import Outcome
from draftbench.amend.changesets.bracketpairs import excluding
from draftbench.amend.changesets.building import spliced
from draftbench.amend.changesets.changes import Splice
from draftbench.amend.placement.authorship import edited, keeps
from draftbench.amend.placement.carrying import ALSO, written_anew
from draftbench.amend.placement.lineage import Lineage, spoken
from draftbench.amend.placement.placed import Placed
from draftbench.amend.placement.placedwords import (
    contained,
    in_other_words,
    splice,
    touched_since,
)
from draftbench.amend.placement.situation import Situation
from draftbench.amend.redlines.redline import Redline
from draftbench.compare.languages.lexicon import turning
from draftbench.compare.normal import folded
from draftbench.compare.terms import any_stop_words, stem
from draftbench.compare.words.islands import LINKS
from draftbench.compare.words.worddiff import difference
from draftbench.document import Clause, ClauseId, Document
from draftbench.language.words import han_of, shorten
from draftbench.messages import message

Run = tuple[str, ...]
_ARABIC_AND = re.compile("^[وف](?=ال|لل)")
_RUN = 3
"""Words that stand together by chance only where they are fewer."""


def returned(
    seen: str, after: str, stood: Iterable[str], now: Iterable[str], language: str = ""
) -> Run:
    """Words that an edit took out of ``seen``, which left ``after``, and of which the texts ``now``
    have more than those that ``stood`` before them without these, in whatever form the ``language``
    has of them; none where they are not back.

    They are back where half of those that tell something are, or one among two that it stood with:
    any other word, and a link such as "and", may have come by chance.
    """
    said, rest = _words(seen), _words(after)
    were, new = [_words(text) for text in stood], [_words(text) for text in now]
    was = stems(said, language)
    gone = Counter(was) - Counter(stems(rest, language))
    if not gone:
        return ()
    known = Counter(one for words in were for one in stems(words, language))
    more = Counter(one for words in new for one in stems(words, language)) - known

    def gone_but(words: Set[str]) -> set[str]:
        pairs = zip(was, said, strict=True)
        return {one for one, word in pairs if one in gone and word not in words}

    stops = any_stop_words()
    telling = gone_but(stops)
    own = {one for one in telling if one not in known} or telling
    if not telling:  # one that stands there besides tells nothing
        own = {one for one in gone_but(LINKS | ALSO) if one not in known}
    back = more.keys() & own
    split = any(map(han_of, own))  # of what Han characters make with those beside them one is lost
    if back and 2 * len(back) >= len(own) - split:
        pairs = zip(was, said, strict=True)
        return tuple(dict.fromkeys(word for one, word in pairs if one in back))
    lost = Counter(_runs(said)) - Counter(_runs(rest))
    again, some = (_counted(new) - _counted(were)).keys() & lost, own or gone.keys()
    found = (
        run for run in _runs(said) if run in again and not some.isdisjoint(stems(run, language))
    )
    return next((run for run in found if not stops.issuperset(run)), ())


def is_undone(
    clause: ClauseId, seen: str, after: str, former: Redline, base: Document, lineage: Lineage
) -> bool:
    """Whether words that an edit took out of a clause are in the new text ``base``, in the clause,
    in what it was divided into or in what it went on in, against the draft of ``former``; or
    whether words that turn others round are there in only one of the two."""
    draft, now = former.result, lineage.standing(clause, base)
    own = {clause, *now, *former.lineage.standing(clause, draft)}
    own |= {whole for part in now for whole in lineage.wholes(part)}
    own |= {one for one in lineage.joined if lineage.went_on(one, base) in now}
    stood = [draft[one].text.text for one in own if one in draft]
    new = [base[part].text.text for part in now]
    if not stood or not new:
        return False
    turned = _turns(new, base.language) != _turns(stood, base.language)
    return turned or bool(returned(seen, after, stood, new, base.language))


def elsewhere(
    clause: Clause, known: Sequence[Document], base: Document, lineage: Lineage
) -> tuple[str, ClauseId] | None:
    """Words of a new clause of a draft that the new text ``base`` has without it, and the clause
    that has them; None where there are none. ``known`` are the draft and the base that it was made
    of: what the rest of either has came from there."""
    draft = known[0]
    if clause.id not in draft or lineage.standing(clause.id, base):
        return None
    own, language = clause.text.text, base.language
    rests = [[one.text.text for one in text if one.id != clause.id] for text in known]

    def came(*now: str) -> Run:
        return min((returned(own, "", rest, now, language) for rest in rests), key=len)

    if not came(*(one.text.text for one in base)):
        return None
    some = ((one.id, came(one.text.text)) for one in base)
    return next(((" ".join(words), there) for there, words in some if words), None)


def edit(change: Splice, situation: Situation) -> Placed:
    """An edit of words, which the text may have, or have without what it takes out."""
    found, clause = splice(change, situation), change.clause
    if found.changes and (crossed := _crossed(change, situation)):
        each = (situation.rivals(clause, *place) for place in crossed)
        rivals = tuple(dict.fromkeys(rival for some in each for rival in some))
        found = Placed(Outcome.CONFLICT, _CROSSING, clause, rivals=rivals)
    if found.outcome is Outcome.CONFLICT and _in_base(change, situation):
        found = contained(clause, beside=bool(change.new.text))
    if situation.decided and found.outcome is Outcome.APPLIES:
        return _at_another_place(change, situation) or found
    there = found.outcome is Outcome.CONTAINED
    conflict = situation.decided and found.outcome is Outcome.CONFLICT
    if not there and not (conflict and situation.nearly_satisfied(clause)):
        return found
    return _still_there(change, situation) or (
        found
        if there
        else nearly((clause,), " ".join(t.text for t in situation.wanted(clause)), situation)
    )


_CROSSING = message(
    "Its square brackets would cross others that were put in since, or share an end with them."
)


def _crossed(change: Splice, situation: Situation) -> list[tuple[int, int]]:
    """Where in its clause square brackets came or went since an edit was made that its own would
    cross."""
    clause = change.clause
    if clause not in situation.target or len(situation.divided(clause)) > 1:
        return []
    seen, now = situation.changes.seen[clause].text, situation.target[clause].text.text
    if seen == now:
        return []
    splices = [one for one in situation.changes.changes if isinstance(one, Splice)]
    wanted = spliced(situation.changes.seen[clause], [o for o in splices if o.clause == clause])
    own, since = _edits(seen, wanted.text), _edits(seen, now)
    return [
        since[other]
        for mine, other in excluding(seen, list(own), list(since))
        if change.start <= mine[0] and mine[1] <= change.end
    ]


def _edits(seen: str, now: str) -> dict[tuple[int, int, str], tuple[int, int]]:
    """What changed of a text, and where in the new one."""
    return {
        (start, end, now[first:last]): (first, last)
        for start, end, first, last in difference(seen, now).hunks
    }


def nearly(clauses: tuple[ClauseId, ...], wanted: str, situation: Situation) -> Placed:
    """What was decided or is proposed to read as ``wanted``, and a new base text has in other
    words, or, of what was decided, in its words and others among them, which may turn them
    round."""
    found = in_other_words(clauses, situation)
    texts = [situation.target[one].text.text for one in situation.now(clauses)]
    now = " ".join(texts)
    hunks = difference(wanted, now).hunks
    if not wanted or not situation.decided or any(first != last for first, last, _, _ in hunks):
        return found
    more = " ".join(now[came:end].strip() for _, _, came, end in hunks)
    why = _turned([[wanted]], (), texts, found.where, situation) or message(
        "This was accepted, and {names} of the new text has its words, with others among them "
        "(“{words}”). Accept it if the text is to stay as it is, or accept it with other words; "
        "rejecting it changes no word of the text.",
        words=shorten(more, 60),
        names=tuple(situation.name(one, of_base=True) for one in found.where),
    )
    return replace(found, why=why)


def _in_base(change: Splice, situation: Situation) -> bool:
    """Whether a base text has what an edit is to make, and differs beside it too. Words that are to
    go are to have nothing in their place and not to be among more that went; a clause that is gone
    has nothing."""
    clause, where = change.clause, situation.now((change.clause,))
    if not where:
        return False
    wanted = " ".join(text.text for text in situation.wanted(clause))
    now = " ".join(situation.target[one].text.text for one in where)
    own = edited(situation.changes, clause)
    if wanted != own.after or not situation.as_in_base(where) or written_anew(wanted, now):
        return False
    splices = [c for c in situation.changes.changes if isinstance(c, Splice) and c.clause == clause]
    place = own.places[sorted(splices, key=lambda one: (one.start, one.end)).index(change)]
    beside = (
        (len(_words(wanted[first:last])), len(_words(now[came:end])))
        for first, last, came, end in difference(wanted, now).hunks
        if first <= place[1] and last >= len(wanted[: place[0]].rstrip())
    )
    if not change.new.text and any(more > fewer or (fewer and not more) for fewer, more in beside):
        return False
    return keeps(now, wanted, [place], [change.old.strip()] if change.old.strip() else [])


def _still_there(change: Splice, situation: Situation) -> Placed | None:
    """What is said of an edit that the text seems to have, but not without the words that it takes
    out; None where they are gone."""
    clause, target = change.clause, situation.target
    where = situation.now((clause,))
    beside = _beside(clause, where, situation)
    seen, now = situation.changes.seen[clause].text, [target[one].text.text for one in where]
    after = seen[: change.start] + change.new.text + seen[change.end :]
    wanted = [text.text for text in situation.wanted(clause)]  # other edits of it may put them in
    language = target.language
    backs = [returned(seen, after, [*stood, *beside], now, language) for stood in ([after], wanted)]
    if not all(backs):
        why = _turned([[after], wanted], beside, now, where, situation)
        if not why or not (situation.decided or situation.as_in_base(where)):
            return None
    if not situation.decided:
        return touched_since(change, where[0], situation.rivals(where[0], 0, len(now[0])))
    if not all(backs):
        return Placed(Outcome.CONFIRM, why, where[0], where=where)
    why = message(
        "This was accepted, but words that it takes out (“{words}”) stand in {names} of the "
        "new text. Accept it if the text is to stay as it is, or accept it with other words; "
        "rejecting it changes no word of the text.",
        words=shorten(change.old.strip() or " ".join(backs[0]), 60),
        names=tuple(situation.name(one, of_base=True) for one in where),
    )
    return Placed(Outcome.CONFIRM, why, clause, where=where)


def _beside(clause: ClauseId, where: Sequence[ClauseId], situation: Situation) -> list[str]:
    """The words of other clauses that went on where one stands."""
    lineage = situation.lineage
    joined = {
        one: joining
        for one, joining in lineage.joined.items()
        if lineage.went_on(one, situation.target) in where
    }
    beside = [joining.text.text for one, joining in joined.items() if one != clause]
    return beside + [joined[one].before.text for one in joined if joined[one].into != clause]


def _at_another_place(change: Splice, situation: Situation) -> Placed | None:
    """What is said of an accepted edit whose words the text has elsewhere in the clause; None where
    it has no more of them than before."""
    clause, target = change.clause, situation.target
    where = situation.now((clause,))
    seen, now = situation.changes.seen[clause].text, [target[one].text.text for one in where]
    after = seen[: change.start] + change.new.text + seen[change.end :]
    stood = [seen, *_beside(clause, where, situation)]
    words = returned(after, seen, stood, now, target.language)
    if any_stop_words().issuperset(words):
        return None
    why = message(
        "This was accepted, and {names} of the new text has words of it (“{words}”) at another "
        "place. Accept it if the text is to stay as it is, or accept it with other words; "
        "rejecting it changes no word of the text.",
        words=shorten(" ".join(words), 60),
        names=tuple(situation.name(one, of_base=True) for one in where),
    )
    return Placed(Outcome.CONFIRM, why, clause, where=where)


def _turned(
    wanted: Sequence[Sequence[str]],
    beside: Sequence[str],
    now: Sequence[str],
    where: Sequence[ClauseId],
    situation: Situation,
) -> str:
    """What is said of an accepted edit whose words stand in a clause that has other words to turn
    them round than was ``wanted`` (each time one reading of it), more or fewer; else nothing."""
    language = situation.target.language
    known = [_turns([*texts, *beside], language) for texts in wanted if texts]
    new = _turns(now, language)
    more, fewer = [new - one for one in known], [one - new for one in known]
    names = tuple(situation.name(one, of_base=True) for one in where)
    if known and all(more):
        return message(
            "This was accepted, and {names} of the new text has its words, but also “{words}”, "
            "which may turn what they say. Accept it if the text is to stay as it is, or accept it "
            "with other words; rejecting it changes no word of the text.",
            words=shorten(" ".join(more[0]), 60),
            names=names,
        )
    if known and all(fewer):
        return message(
            "This was accepted, and {names} of the new text has its words, but no longer "
            "“{words}”, without which they may say something else. Accept it if the text is to "
            "stay as it is, or accept it with other words; rejecting it changes no word of the "
            "text.",
            words=shorten(" ".join(fewer[0]), 60),
            names=names,
        )
    return ""


def _turns(texts: Iterable[str], language: str) -> Counter[str]:
    """The words by which texts turn something round, see :func:`turning`."""
    return Counter(word for text in texts for word in turning(text, language))


def _words(text: str) -> list[str]:
    """The words of a text; of Han characters, each with the next one."""
    words = spoken(folded(text))
    if not han_of(text):
        return words
    pairs = zip(words, [*words[1:], ""], strict=True)
    return [one + other if han_of(one) and han_of(other) else one for one, other in pairs]


def stems(words: Iterable[str], language: str) -> list[str]:
    """Return the words without their endings, in Arabic without "and" before an article too."""
    return [stem(_ARABIC_AND.sub("", word), language) for word in words]


def _runs(words: Sequence[str]) -> Iterator[Run]:
    return zip(*(words[at:] for at in range(_RUN)), strict=False)


def _counted(texts: Iterable[Sequence[str]]) -> Counter[Run]:
    return Counter(run for words in texts for run in _runs(words))
