"""What a paper says of the wishes of others than the one who sends it: a remark, and no
proposal."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from draftbench.amend.amendment import Delegation, Outcome
from draftbench.amend.instructions import Heard
from draftbench.amend.instructions.answers import AMID
from draftbench.amend.instructions.askers import OFFICE
from draftbench.amend.instructions.quotedmail import QUOTED
from draftbench.app.amendments.sponsors import Delegations
from draftbench.app.imports.batch import Remark
from draftbench.messages import message, sentences

_ARTICLE = re.compile(r"(?:(?:the|le|la|les|el|los|las) |l['’])", re.IGNORECASE)
_AND = re.compile(r" ?[,;/&] ?| (?:and|et|y|e) ")
_SPEAKING_FOR = (
    r"\b(?:on behalf of|speak\w* for|au nom d(?:e la|e|es|u)|en nombre de|represent\w*|"
    r"représent\w*) ?(?:(?:the|le|la|les|el|los|las) |l['’])?"
)


def settle_askers(
    heard: Sequence[Heard], names: Delegations, sponsors: Sequence[str], words: str
) -> tuple[Heard, ...]:
    """What was heard in ``words``, with nothing to do for what others than the ``sponsors`` wish,
    or than those whom a heading names above it. Where it is not sure that they are others, it is
    to be confirmed."""
    own = _those(sponsors, names)
    return tuple(_settled(one, names, own, sponsors, words) for one in heard)


def _those(codes: Iterable[str], names: Delegations) -> list[Delegation]:
    return [one for one in map(names.named, codes) if one is not None]


def _settled(
    one: Heard,
    names: Delegations,
    own: Sequence[Delegation],
    sponsors: Sequence[str],
    words: str,
) -> Heard:
    if not one.asker or one.idle:
        return one
    who = _named(one.asker, names)
    if one.by:
        if any(each in own for each in who):
            return replace(one, by="")  # the sender, below the heading of another
        sponsors = one.by.split(", ")
        own = _those(sponsors, names)
    told = ", ".join(each.name for each in own) or ", ".join(sponsors)
    if any(each in own for each in who) or _speaks_for(one.asker, words):
        return replace(one, outcome=Outcome.APPLIES, why="") if one.why == AMID else one
    if not who and not OFFICE.search(one.asker):
        return one
    said = ", ".join(each.name for each in who) or one.asker
    if who and own:
        why = message(
            "It reports the wish of another delegation ({who}); nothing was tabled for {sponsor}.",
            who=said,
            sponsor=told,
        )
        return Heard(one.words, why=why, idle=True)
    why = message("It may report the wish of another delegation ({who}).", who=said)
    outcome = Outcome.CONFIRM if one.outcome is Outcome.APPLIES else one.outcome
    return replace(one, outcome=outcome, why=sentences(why, one.why))


def _named(asker: str, names: Delegations) -> tuple[Delegation, ...]:
    """The delegations that are named as asking; none where none is known."""
    whole = names.named(asker) or names.named(_ARTICLE.sub("", asker, count=1))
    if whole is not None:
        return (whole,)
    every = [_last(piece, names) for piece in _AND.split(asker)]
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
