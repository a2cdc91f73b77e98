"""What a paper says of the wishes of others than the one who sends it: a remark, and no
proposal."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from draftbench.amend.amendment import Delegation, Outcome
from draftbench.amend.instructions import Heard
from draftbench.amend.instructions.answers import AMID
from draftbench.amend.instructions.askers import (
    OF_OTHERS,
    OFFICE,
    means_those_before,
    objector,
)
from draftbench.amend.instructions.quotedmail import QUOTED
from draftbench.app.amendments.sponsors import Delegations
from draftbench.app.imports.batch import Remark
from draftbench.messages import listed, message, sentences

_ARTICLE = re.compile(r"(?:(?:the|le|la|les|el|los|las) |l['’])", re.IGNORECASE)
_AND = re.compile(r" ?[,;/&] ?| (?:and|et|y|e) ")
_ASIDE = re.compile(
    r"(?: (?:alone|itself|jointly|together|separately|individually|delegation|mission|proposals?|"
    r"seule?s?|conjointement|ensemble|sol[ao]s?|conjuntamente|mism[oa]s?)){1,2}$"
)
"""Words behind a name that say how it is meant ("Norway alone")."""
_LAST = re.compile(r"\((?P<who>[^()]{2,60})\)[ .;]*$")
_SPEAKING_FOR = (
    r"\b(?:on behalf of|speak\w* for|au nom d(?:e la|e|es|u)|en nombre de|represent\w*|"
    r"représent\w*) ?(?:(?:the|le|la|les|el|los|las) |l['’])?"
)


def settle_askers(
    heard: Sequence[Heard],
    names: Delegations,
    sponsors: Sequence[str],
    words: str,
    *,
    chosen: bool = False,
) -> tuple[Heard, ...]:
    """What was heard in ``words``, with nothing to do for what others than the ``sponsors`` wish,
    or than those whom a heading names above it; what is said of some of these alone is theirs.
    Where it is not sure that they are others, or how many of them propose it, it is to be
    confirmed, unless a person has ``chosen`` it."""
    own = [one for code in sponsors for one in names.chosen(code).delegations]
    heard = tuple(_with_names(heard))
    found = [_settled(one, names, own, words, chosen=chosen) for one in heard]
    return tuple(found if chosen else _below_some(heard, found, names, own))


def _with_names(heard: Sequence[Heard]) -> Iterator[Heard]:
    """What was heard, with the name of those who are called "they", where the sentence before
    says it."""
    named = ""
    for one in heard:
        named = named if named and means_those_before(one.asker) else one.asker
        yield replace(one, asker=named)


def _settled(
    one: Heard, names: Delegations, own: Sequence[Delegation], words: str, *, chosen: bool
) -> Heard:
    if one.idle:
        return one
    if not one.made and (against := objector(one.words)) is not None:
        who = _named(against, names) if against else _above(one, names, own)
        return _objection(one, who)
    if means_those_before(one.asker) and not (chosen or OFFICE.search(one.asker)):
        return Heard(one.words, why=OF_OTHERS.why, idle=True)
    if not one.asker:
        return _of_some(one, _beside(one.words, names), names, own)
    who = _named(one.asker, names)
    if any(each in own for each in who):
        one = replace(one, by="")  # maybe below the heading of another
    elif one.by:
        own = _above(one, names, own)
    others = [each for each in who if each not in own]
    if len(others) < len(who) or _speaks_for(one.asker, words):
        one = replace(one, outcome=Outcome.APPLIES, why="") if one.why == AMID else one
        if not others or len(others) == len(who):
            return _of_some(one, who, names, own)
        one = replace(one, by=", ".join(each.code for each in who))
        why = message("It also names {who}.", who=listed(each.name for each in others))
        return one if chosen else _doubted(one, why)
    if chosen or not (who or OFFICE.search(one.asker)):
        return one
    said = ", ".join(each.name for each in who) or one.asker
    if who and own:
        why = message(
            "It reports the wish of another delegation ({who}); nothing was tabled for {sponsor}.",
            who=said,
            sponsor=", ".join(each.name for each in own),
        )
        return Heard(one.words, why=why, idle=True)
    why = message("It may report the wish of another delegation ({who}).", who=said)
    return _doubted(one, why)


def _objection(one: Heard, who: Sequence[Delegation]) -> Heard:
    """What only says that somebody is against a proposal."""
    why = message("It states an objection and proposes no change. Record it as a position.")
    if who:
        why = message(
            "It states an objection by {who} and proposes no change. Record it as a position.",
            who=listed(each.name for each in who),
        )
    return replace(one, outcome=None, why=why, choices=())


def _doubted(one: Heard, why: str) -> Heard:
    outcome = Outcome.CONFIRM if one.outcome is Outcome.APPLIES else one.outcome
    return replace(one, outcome=outcome, why=sentences(why, one.why))


def _above(one: Heard, names: Delegations, own: Sequence[Delegation]) -> Sequence[Delegation]:
    """Those whose proposal it is where it names nobody itself."""
    found = names.of_author(one.by) if one.by else None
    return own if found is None else found.delegations if found.found else ()


def _of_some(
    one: Heard, who: Sequence[Delegation], names: Delegations, own: Sequence[Delegation]
) -> Heard:
    """What ``who`` propose, as theirs alone where they are some of those whose proposal it would
    be."""
    every = set(_above(one, names, own))
    some = set(who) < every and bool(who)
    return replace(one, by=", ".join(each.code for each in who)) if some else one


def _beside(words: str, names: Delegations) -> tuple[Delegation, ...]:
    """Those whom a sentence names in parentheses at its end."""
    found = _LAST.search(words)
    return names.leading(found["who"], whole=True) if found else ()


def _below_some(
    heard: Sequence[Heard],
    settled: Sequence[Heard],
    names: Delegations,
    own: Sequence[Delegation],
) -> Iterator[Heard]:
    """What was settled; what names nobody, behind what only some of several propose, is to be
    confirmed."""
    alone, above = "", ""
    for former, one in zip(heard, settled, strict=True):
        if former.by != above or (one.idle and one.words.rstrip().endswith((":", "："))):
            alone, above = "", former.by
        if one.by and one.by != former.by and len(_above(former, names, own)) > 1:
            alone = one.by
        elif one.asker:
            alone = ""
        elif alone and one.made:
            who = listed(each.name for each in names.of_author(alone).delegations)
            yield _doubted(one, message("It may be a proposal of {who} alone.", who=who))
            continue
        yield one


def _named(asker: str, names: Delegations) -> tuple[Delegation, ...]:
    """The delegations that are named as asking; none where none is known."""
    whole = names.named(asker) or names.named(_ARTICLE.sub("", asker, count=1))
    if whole is not None:
        return (whole,)
    every = [_last(piece, names) for piece in _AND.split(_ASIDE.sub("", asker))]
    return tuple(one for one in every if one is not None)


def _last(name: str, names: Delegations) -> Delegation | None:
    """The delegation that a name ends with, without the words before it."""
    words = name.split()
    for start in range(len(words)):
        said = " ".join(words[start:])
        found = names.named(said) or names.named(_ARTICLE.sub("", said, count=1))
        if found is not None:
            return found
    return None


def _speaks_for(asker: str, words: str) -> bool:
    """Whether the words say that they are for the group that is named."""
    name = re.escape(_ARTICLE.sub("", asker, count=1))
    return re.search(_SPEAKING_FOR + name, words, re.IGNORECASE) is not None


def only_quoted(heard: Sequence[Heard], file: str) -> tuple[Remark, ...]:
    """That a mail only passes on what somebody else wrote, and how that is tabled."""
    passed_on = any(one.idle and one.why == QUOTED.why for one in heard)
    if not passed_on or any(one.outcome is not None for one in heard):
        return ()
    words = message(
        "The sender proposes nothing; what follows is somebody else’s mail. To table what it "
        "proposes, save it as a file of its own and name its delegation as the sponsor."
    )
    return (Remark("quoted-mail", file, words),)
