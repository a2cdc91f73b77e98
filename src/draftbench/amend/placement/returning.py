"""Words that were taken out of a clause and that a text has again, wherever in it they stand; and
words that turn those round that were put in.

That the text has fewer words does not show that these are the ones: it may have dropped another
member of a list, or moved the passage. What counts is what it has more of than the clause had
without them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from draftbench.amend.amendment import Outcome
from draftbench.amend.changesets.changes import Splice
from draftbench.amend.placement.carrying import ALSO
from draftbench.amend.placement.lineage import Lineage, spoken
from draftbench.amend.placement.placedwords import touched_since
from draftbench.amend.placement.situation import Placed, Situation
from draftbench.amend.redlines.redline import Redline
from draftbench.compare.languages.lexicon import polarity
from draftbench.compare.normal import folded
from draftbench.compare.terms import any_stop_words
from draftbench.compare.words.islands import LINKS
from draftbench.document import ClauseId, Document
from draftbench.language.words import han_of, shorten
from draftbench.messages import message

Run = tuple[str, ...]
_RUN = 3
"""Words that stand together by chance only where they are fewer."""


def returned(seen: str, after: str, stood: Iterable[str], now: Iterable[str]) -> Run:
    """Words that an edit took out of ``seen``, which left ``after``, and of which the texts ``now``
    have more than those that ``stood`` before them without these; none where they are not back.

    They are back where half of those that tell something are, or one among two that it stood with:
    any other word, and a link such as "and", may have come by chance.
    """
    was, left = _words(seen), _words(after)
    gone = Counter(was) - Counter(left)
    if not gone:
        return ()
    stops = any_stop_words()
    before, there = [_words(text) for text in stood], [_words(text) for text in now]
    known = Counter(word for words in before for word in words)
    more = Counter(word for words in there for word in words) - known
    telling = gone.keys() - stops
    own = [word for word in telling if word not in known] or telling
    if not telling:  # one that stands there besides tells nothing
        own = [word for word in gone.keys() - LINKS - ALSO if word not in known]
    back = more.keys() & own
    split = any(map(han_of, own))  # of what Han characters make with those beside them one is lost
    if back and 2 * len(back) >= len(own) - split:
        return tuple(dict.fromkeys(word for word in was if word in back))
    lost = Counter(_runs(was)) - Counter(_runs(left))
    again, some = (_counted(there) - _counted(before)).keys() & lost, set(own or gone)
    found = (run for run in _runs(was) if run in again and not some.isdisjoint(run))
    return next((run for run in found if not stops.issuperset(run)), ())


def is_undone(
    clause: ClauseId, seen: str, after: str, former: Redline, base: Document, lineage: Lineage
) -> bool:
    """Whether words that an edit took out of a clause are in the new text ``base``, in the clause,
    in what it was divided into or in what it went on in, against the draft of ``former``; or
    whether the text denies or limits something there that the draft does not."""
    draft, now = former.result, lineage.standing(clause, base)
    own = {clause, *now, *former.lineage.standing(clause, draft)}
    own |= {whole for part in now for whole in lineage.wholes(part)}
    own |= {one for one in lineage.joined if lineage.went_on(one, base) in now}
    stood = [draft[one].text.text for one in own if one in draft]
    new = [base[part].text.text for part in now]
    if not stood or not new:
        return False
    turned = _denials(new, base.language) - _denials(stood, base.language)
    return bool(turned or returned(seen, after, stood, new))


def still_there(change: Splice, situation: Situation) -> Placed | None:
    """What is said of an edit that the text seems to have, but not without the words that it takes
    out; None where they are gone."""
    clause, lineage, target = change.clause, situation.lineage, situation.target
    where = situation.now((clause,))
    joined = {
        one: joining
        for one, joining in lineage.joined.items()
        if lineage.went_on(one, target) in where
    }
    beside = [joining.text.text for one, joining in joined.items() if one != clause]
    beside += [joining.before.text for joining in joined.values() if joining.into != clause]
    seen, now = situation.changes.seen[clause].text, [target[one].text.text for one in where]
    after = seen[: change.start] + change.new.text + seen[change.end :]
    wanted = [text.text for text in situation.wanted(clause)]  # other edits of it may put them in
    backs = [returned(seen, after, [*stood, *beside], now) for stood in ([after], wanted)]
    if not all(backs):
        return _turned([[after], wanted], beside, now, where, situation)
    if not situation.decided:
        return touched_since(change, where[0], situation.rivals(where[0], 0, len(now[0])))
    why = message(
        "This was accepted, but words that it takes out (“{words}”) stand in {names} of the "
        "new text. Accept it if the text is to stay as it is, or accept it with other words; "
        "rejecting it changes no word of the text.",
        words=shorten(change.old.strip() or " ".join(backs[0]), 60),
        names=tuple(situation.name(one, of_base=True) for one in where),
    )
    return Placed(Outcome.CONFIRM, why, clause, where=where)


def _turned(
    wanted: Sequence[Sequence[str]],
    beside: Sequence[str],
    now: Sequence[str],
    where: Sequence[ClauseId],
    situation: Situation,
) -> Placed | None:
    """What is said of an accepted edit whose words stand in a clause that denies or limits more
    than was ``wanted`` (each time one reading of it): "not" may turn them round."""
    language = situation.target.language
    known = [_denials([*texts, *beside], language) for texts in wanted if texts]
    new = _denials(now, language)
    more = [new - one for one in known]
    if not situation.decided or not known or not all(more):
        return None
    why = message(
        "This was accepted, and {names} of the new text has its words, but also “{words}”, which "
        "may turn what they say. Accept it if the text is to stay as it is, or accept it with "
        "other words; rejecting it changes no word of the text.",
        words=shorten(" ".join(more[0]), 60),
        names=tuple(situation.name(one, of_base=True) for one in where),
    )
    return Placed(Outcome.CONFIRM, why, where[0], where=tuple(where))


def _denials(texts: Iterable[str], language: str) -> Counter[str]:
    """The words by which texts deny something, or set a limit."""
    said = [polarity(folded(text), language) for text in texts]
    return Counter(
        word
        for one in said
        if one is not None
        for words in (one.negation, one.least, one.most)
        for word in words.said
    )


def _words(text: str) -> list[str]:
    """The words of a text; of Han characters, each with the next one."""
    words = spoken(folded(text))
    if not han_of(text):
        return words
    pairs = zip(words, [*words[1:], ""], strict=True)
    return [one + other if han_of(one) and han_of(other) else one for one, other in pairs]


def _runs(words: Sequence[str]) -> Iterator[Run]:
    return zip(*(words[at:] for at in range(_RUN)), strict=False)


def _counted(texts: Iterable[Sequence[str]]) -> Counter[Run]:
    return Counter(run for words in texts for run in _runs(words))
