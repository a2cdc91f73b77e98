"""What a language needs so that instructions in it can be read: patterns, as data."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from draftbench.amend.instructions.quotes import QUOTE
from draftbench.amend.instructions.request import Deed
from draftbench.amend.wording import ordinals
from draftbench.document import ClauseKind
from draftbench.messages import message

CLAUSE = "\ue002\\d+\ue003"
"""A pattern for what stands for the names of clauses."""
ARROW = "(?:-{1,3}>|=+>|>>|→|⇒|➔)"
"""A pattern for the signs between words and those that replace them."""
HEADING = message("It is a heading, and names no paragraph.")
COURTESY = message("Not an instruction.")
_UNKNOWN = "[^\ue000-\ue003]"


def quote(name: str) -> str:
    """A group for quoted words."""
    return f"(?P<{name}>{QUOTE})"


def clause(name: str) -> str:
    """A group for the name of a clause, or of several."""
    return f"(?P<{name}>{CLAUSE})"


@dataclass(frozen=True, slots=True)
class Rule:
    """A pattern (case does not matter, spaces are single) and the deed that it tells. ``quoted``:
    it needs quotation marks, for without a verb it would fit too much."""

    pattern: re.Pattern[str]
    deed: Deed
    why: str = ""
    quoted: bool = False


def rule(deed: Deed, *patterns: str, why: str = "", quoted: bool = False) -> tuple[Rule, ...]:
    """Rules for one deed."""
    return tuple(Rule(one, deed, why, quoted) for one in compiled(*patterns))


def whoever(*never: str) -> str:
    """A pattern for a few words that name somebody, and none of those that turn the sense."""
    return rf"(?:(?:(?!(?:{'|'.join(never)})\b)[\w’'-]+ ){{1,6}}?)?"


@dataclass(frozen=True, slots=True, eq=False)
class Tongue:
    """A language. ``plain`` are substitutions made first (contractions); ``names`` patterns of
    names of clauses, with the kind where the pattern says it and else by its group ``kind`` and
    ``kinds``; ``whole`` rules for clauses, ``words`` for words of them, both for all that is said;
    ``beside`` what may be said anywhere beside it (where, which notes), taken out before ``words``
    are tried; ``manners`` what may be said before it, ``no_manners`` what must not stand there;
    ``links`` what joins two instructions; ``last`` the words for the last ones; ``edges`` those for
    places beside and in a clause; ``deeds`` words that ask for something; ``again`` undoes
    ``plain`` for what is shown."""

    code: str
    plain: Sequence[tuple[re.Pattern[str], str]]
    names: Sequence[tuple[re.Pattern[str], ClauseKind | None]]
    kinds: Mapping[str, ClauseKind | None]
    whole: Sequence[Rule]
    words: Sequence[Rule]
    beside: Sequence[re.Pattern[str]]
    manners: Sequence[re.Pattern[str]]
    no_manners: re.Pattern[str]
    links: re.Pattern[str]
    last: Mapping[str, int]
    deeds: re.Pattern[str]
    edges: Mapping[str, str] = field(default_factory=dict)
    again: Sequence[tuple[re.Pattern[str], str]] = ()

    def shown(self, words: str) -> str:
        """Words of a sentence as people write them."""
        for pattern, new in self.again:
            words = pattern.sub(new, words)
        return words

    def ordinal(self, words: str) -> int:
        """The place that an ordinal says, -1 for the last; 0 where it is none."""
        said = words.casefold().strip()
        if said in self.last:
            return self.last[said]
        return ordinals.number_of(said, self.code) or 0

    def count(self, words: str) -> int:
        """The place that the first ordinal among words says; 0 where there is none."""
        return next((found for word in words.split() if (found := self.ordinal(word))), 0)


def manners(*patterns: str) -> tuple[re.Pattern[str], ...]:
    """Patterns of what may stand before an instruction; ``~`` stands for any words."""
    return tuple(
        re.compile("^" + one.replace("~", f"{_UNKNOWN}{{0,90}}?"), re.IGNORECASE)
        for one in patterns
    )


def compiled(*patterns: str) -> tuple[re.Pattern[str], ...]:
    """Patterns for which case does not matter, and in which groups may share a name."""
    return tuple(re.compile(_distinct(one), re.IGNORECASE) for one in patterns)


def _distinct(pattern: str) -> str:
    """The pattern with a number behind the names of groups that it has more than once."""
    count: Counter[str] = Counter()

    def named(match: re.Match[str]) -> str:
        count[match[1]] += 1
        return f"(?P<{match[1]}__{count[match[1]]}>"

    return re.sub(r"\(\?P<(\w+)>", named, pattern)


def unaccented(words: str) -> tuple[tuple[str, str], ...]:
    """Substitutions for words that may be typed without their accents."""
    bare = str.maketrans("àâáéèêëíîïóôúûùç", "aaaeeeeiiioouuuc")
    return tuple((rf"\b{word.translate(bare)}\b", word) for word in words.split())


def said_in(match: re.Match[str]) -> dict[str, str]:
    """What the groups of a match hold, by the names that they share."""
    groups = match.groupdict().items()
    return {name.partition("__")[0]: value for name, value in groups if value}
