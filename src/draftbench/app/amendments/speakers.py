"""Under whose name the parts of a paper stand that collects what several delegations propose: below
"Jamaica:" or "Proposals by Chile and Peru:" it is theirs, not the sender's."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from draftbench.amend.amendment import Delegation, Outcome
from draftbench.amend.instructions import Heard
from draftbench.amend.instructions.askers import asks_for_us, means_those_before
from draftbench.amend.instructions.courtesies import Courtesies
from draftbench.amend.instructions.quotedmail import heads_mail
from draftbench.amend.instructions.tongue import tongues_of
from draftbench.app.amendments.sponsors import Delegations
from draftbench.app.imports.senders import heads_list, is_letterhead
from draftbench.messages import listed, message, sentences

_ASIDE = re.compile(
    r"\W*(?:dear|hi|hello|cher|chère|estimad|querid|bonjour|hola|on behalf of|speaking for|"
    r"au nom d|en nombre de)",
    re.IGNORECASE,
)
"""How a line begins that greets somebody, or says for whom the sender speaks."""
_CAPITAL = re.compile(r"(?:[dl]['’])?[^\Wa-z\d_]")
_MOST_WORDS = 6
"""So many words has the name of a delegation at most that a line speaks of."""


def under_headings(
    heard: Sequence[Heard], names: Delegations, sponsors: Sequence[str], language: str
) -> tuple[Heard, ...]:
    """What was heard in a paper, with who proposes what stands below a heading that names others
    than the ``sponsors``. Where it is not sure how far a heading reaches, or whom it names, what
    stands below is to be confirmed. The letterhead of a paper counts where no sponsor is said."""
    own = tuple(one for code in sponsors for one in names.chosen(code).delegations)
    made = _Headings(names, own, Courtesies(tongues_of(language)))
    found = tuple(made.over(heard))
    if len(made.every) > 1:
        made = _Headings(names, own, Courtesies(tongues_of(language)), apart=True)
        return tuple(made.over(heard))
    return tuple(heard) if own and made.letterhead and made.count == 1 else found


@dataclass(slots=True)
class _Headings:
    """``by`` are those whom the last heading names, ``said`` what was heard below it that asks for
    something; ``doubt`` is what is to be looked at there; ``signed``: a farewell came before. Of
    ``count`` headings the first may be a ``letterhead``. ``named`` are those of the last heading,
    also where these are the sponsors, and ``near`` says that nothing else was said since. With
    ``apart`` what stands below some of the sponsors is of these alone, as where another heading
    names others of them; ``every`` are those of each heading."""

    names: Delegations
    own: Sequence[Delegation]
    courtesies: Courtesies
    by: tuple[Delegation, ...] = ()
    doubt: str = ""
    signed: bool = False
    letterhead: bool = False
    count: int = 0
    named: tuple[Delegation, ...] = ()
    near: bool = False
    apart: bool = False
    every: set[frozenset[Delegation]] = field(default_factory=set)
    said: list[Heard] = field(default_factory=list)

    def over(self, heard: Sequence[Heard]) -> Iterator[Heard]:
        for each in heard:
            if each.by:
                yield each
                continue
            one = self._with_named(each)
            asks = one.changes is not None or one.outcome is not None or bool(one.choices)
            line, _, below = one.words.strip().partition("\n")
            if asks and not below:
                yield self._below(one)
                continue
            is_heading = self._take(line)
            self.near = is_heading or (self.near and asks)
            if asks or not one.idle:
                yield self._below(one)
            elif is_heading and self.by:
                why = message("The proposals below it were read as those of {who}.", who=self._who)
                yield replace(one, why=why)
            else:
                yield one

    @property
    def _who(self) -> str:
        return listed(one.name for one in self.by)

    def _with_named(self, one: Heard) -> Heard:
        """What "they" propose as a proposal of those whom the heading above it names; to be
        confirmed where others may be meant."""
        if not (self.named and means_those_before(one.asker)) or self.signed:
            return one
        one = replace(one, asker="")
        if self.near and len(self.named) > 1:
            return one
        who = listed(each.name for each in self.named)
        why = message("It may be a proposal of {who}.", who=who)
        outcome = Outcome.CONFIRM if one.outcome is Outcome.APPLIES else one.outcome
        return replace(one, outcome=outcome, why=sentences(why, one.why))

    def _take(self, line: str) -> bool:
        """Notes what a line that asks for nothing says of those below it; whether it is a heading
        that names delegations."""
        if heads_mail(line):
            return False
        heading = heads_list(line)
        found = heading.senders(self.names) if heading is not None else ()
        ends = line.rstrip().endswith((":", "："))
        if found and (ends or not self.signed):
            first = not (self.count or self.said)
            self.letterhead = self.letterhead or (first and not ends and is_letterhead(line))
            self.count += 1
            own = set(self.own) == set(found) if self.apart else set(found) <= set(self.own)
            self.by, self.named = () if own else found, found
            self.every.add(frozenset(found))
            self.doubt, self.signed, self.said = "", False, []
            return True
        if self.courtesies.is_farewell(line):
            self.signed = True
            self._doubt_reach()
        elif ends and not (_ASIDE.match(line) or asks_for_us(line)):
            spoken = self._spoken_of(line)
            if spoken and not set(spoken) & set(self.own):
                who = listed(one.name for one in spoken)
                self.doubt = message("It may be a proposal of {who}.", who=who)
            elif heading is not None and heading.rests and not spoken:
                self.doubt = message(
                    "The line above it names “{who}”, which is no known delegation.",
                    who=heading.names[0],
                )
            elif self.said:
                self._doubt_reach()
        return False

    def _doubt_reach(self) -> None:
        if self.by:
            self.doubt = message("It may still belong to the proposals of {who}.", who=self._who)

    def _spoken_of(self, line: str) -> tuple[Delegation, ...]:
        """The delegations that a line names."""
        words = [word.strip(" ,;:.()") for word in line.split()]
        found: dict[Delegation, None] = {}
        for start, word in enumerate(words):
            if _CAPITAL.match(word):
                ends = range(min(len(words), start + _MOST_WORDS), start, -1)
                said = (self.names.leading(" ".join(words[start:end]), whole=True) for end in ends)
                found |= dict.fromkeys(next(filter(None, said), ()))
        return tuple(found)

    def _below(self, one: Heard) -> Heard:
        if not (self.by or self.doubt):
            self.said.append(one)
            return one
        why = self.doubt
        if not why and asks_for_us(one.words) and self.said and not asks_for_us(self.said[0].words):
            why = message(
                "It may be the sender’s own proposal and not one of {who}.", who=self._who
            )
        self.said.append(one)
        outcome = Outcome.CONFIRM if why and one.outcome is Outcome.APPLIES else one.outcome
        by = ", ".join(each.code for each in self.by)
        return replace(one, by=by, outcome=outcome, why=sentences(why, one.why))
