"""What mails say beside instructions: greetings, thanks, covering sentences, signatures."""

from __future__ import annotations

import re
from collections.abc import Sequence

from draftbench.amend.instructions.maintokens import tokens_of
from draftbench.amend.instructions.quotes import QUOTE
from draftbench.amend.instructions.remarks import REMARKED, STRAY
from draftbench.amend.instructions.request import Request, Set
from draftbench.amend.instructions.sentence import sentence_of
from draftbench.amend.instructions.tongue import CLAUSE, COURTESY, Tongue
from draftbench.amend.wording.sentences import is_typed

_ENDS = " .,;:!"
_LINE = 12
"""The most words of a line in a signature."""
_NAME = re.compile(
    r"(?:(?:[Tt]he|[Ll]e|[Ll]a|[Ll]os|[Ll]as|[Ee]l) )?[^\Wa-z\d_][\w.’'-]*"
    r"(?: (?:(?:of|the|and|de|del|la|las|los|du|des|et|y|e|&) )*(?:[dl]['’])?[^\Wa-z\d_][\w.’'-]*)"
    r"{0,5} ?[.:]?"
)
_INITIALS = re.compile(r"(?:[^\Wa-z\d_]\. ?){1,4}")
"""A line that is a name alone: of a delegation as a heading, of somebody as a signature."""


class Courtesies:
    """Tells what is no instruction, line by line; below a closing formula a signature stands."""

    def __init__(self, tongues: Sequence[Tongue]) -> None:
        self._tongues = tongues
        self._signed = False

    def is_one(self, line: str) -> bool:
        """Whether a line names no clause, quotes nothing, asks for nothing, and says what mails
        say; or gives a reason."""
        bare = _bare(line)
        if any(_matches(tongue.reasons, bare) for tongue in self._tongues):
            return True
        said = [t for t in self._tongues if _matches(t.courtesies, bare)]
        return bool(said) and all(_is_plain(line, tongue) for tongue in said)

    def is_farewell(self, line: str) -> bool:
        """Whether a line is the formula below which a signature stands."""
        return any(_matches(tongue.closings, _bare(line)) for tongue in self._tongues)

    def set_aside(self, line: str) -> tuple[Request, ...]:
        """The request to do nothing for a line that is no instruction; none for others."""
        closing = self.is_farewell(line)
        self._signed = self._signed or closing
        short = len(line.split()) <= _LINE
        signature = self._signed and short and all(_is_plain(line, t) for t in self._tongues)
        if closing or signature or self.is_one(line) or is_typed(line):
            return (Request(Set.NOTHING, why=COURTESY),)
        if any(_matches(tongue.positions, _bare(line)) for tongue in self._tongues):
            return (REMARKED,)
        if _NAME.fullmatch(line.strip()) and all(_is_name(line, t) for t in self._tongues):
            return (Request(Set.NOTHING, why=STRAY),)
        return ()

    def go_on(self) -> None:
        """What follows an instruction is no signature."""
        self._signed = False


def _bare(line: str) -> str:
    return " ".join(line.replace("’", "'").split()).strip(_ENDS)


def _matches(patterns: Sequence[re.Pattern[str]], words: str) -> bool:
    return any(one.fullmatch(words) for one in patterns)


def _is_name(line: str, tongue: Tongue) -> bool:
    """Whether no word of a line is one that instructions have."""
    if _INITIALS.fullmatch(line.strip()):
        return True
    tokens = tokens_of(sentence_of(line, tongue))
    return _is_plain(line, tongue) and all(t.letter in "uo&.:" for t in tokens)


def _is_plain(line: str, tongue: Tongue) -> bool:
    """Whether a line has no name of a clause, no quotation and no word for a deed."""
    words = sentence_of(line, tongue).words
    if re.search(f"{CLAUSE}|{QUOTE}", words) or tongue.deeds.search(words):
        return False
    tokens = tokens_of(sentence_of(line, tongue))
    return not any(t.letter == "k" and not t.done for t in tokens)
