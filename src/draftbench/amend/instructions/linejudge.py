"""What the lines of a paper are: instructions, their texts, names of clauses, asides."""

from __future__ import annotations

import re
from collections.abc import Sequence

from draftbench.amend.instructions.bywords import changes_number, read_by_words
from draftbench.amend.instructions.courtesies import Courtesies
from draftbench.amend.instructions.cutting import unnumbered
from draftbench.amend.instructions.hedges import is_hedge_line
from draftbench.amend.instructions.maintokens import DEEDS, tokens_of
from draftbench.amend.instructions.printedlines import (
    SUBJECT,
    heads_reasons,
    is_heading,
    speaks_of_draft,
)
from draftbench.amend.instructions.quotedmail import heads_mail
from draftbench.amend.instructions.quotes import QUOTE, shortened
from draftbench.amend.instructions.readers import best_reading
from draftbench.amend.instructions.reference import Reference
from draftbench.amend.instructions.remarks import is_wish, names_one
from draftbench.amend.instructions.request import Set
from draftbench.amend.instructions.sections import headed_part
from draftbench.amend.instructions.sentence import sentence_of
from draftbench.amend.instructions.tongue import ARROW, CLAUSE, Tongue, tongues_of
from draftbench.amend.instructions.understanding import (
    is_about,
    is_printed_line,
    only_name,
    understood,
)
from draftbench.amend.instructions.unquoted import read_unquoted
from draftbench.language import Role, opening

_AWAITING = re.compile(
    r"\b(?:should|shall|would|to|will|debe|debería) (?:now )?(?:read|decir)(?: as follows)?$|"
    r"\b(?:libellé|doit se lire)(?: comme suit)?$|"
    r"^(?:the )?(?:proposed|suggested|revised|amended|new) (?:text|wording|language|version)$|"
    r"^(?:texte|libellé|rédaction) (?:proposée?|modifiée?|révisée?)$|"
    r"^nouve(?:au|lle) (?:texte|libellé|rédaction)$|"
    r"^(?:texto|redacción) (?:que se propone|propuest[oa]|modificad[oa])$|"
    r"^nuev[oa] (?:texto|redacción)$",
    re.IGNORECASE,
)
"""The end of a line below which its text stands."""
_LISTING = re.compile(
    r"\b(?:edits|changes|comments|amendments|proposals|suggestions|modifications|propositions|"
    r"amendements|observations|remarques|enmiendas|propuestas|cambios|sugerencias|observaciones)\b",
    re.IGNORECASE,
)
"""What says that several things follow."""
_ANY = (Reference(None, "1"),)
"""Some clause, for a line that has its name above it."""
_BEFORE_NAME = 6
"""So many words stand at most before the clause that an instruction begins with."""


class LineJudge:
    """What lines are, in any of the languages."""

    def __init__(self, tongues: Sequence[Tongue], courtesies: Courtesies) -> None:
        self._tongues, self._courtesies = tongues, courtesies

    def begins(self, line: str) -> bool:
        """Whether it is an instruction of its own, or begins one that awaits a paragraph."""
        line = unnumbered(line).rstrip()
        quotes = shortened(line)
        asks = quotes.quotes and any(t.deeds.search(quotes.words) for t in self._tongues)
        asks = asks or re.search(ARROW, quotes.words) is not None
        if (
            is_heading(line)
            or heads_reasons(line)
            or self.heads_part(line)
            or (asks and self._is_understood(line, _ANY, freely=True))
        ):
            return True
        head = line.rstrip(" :")
        if _AWAITING.search(head) and self._is_understood(f"{head}: “…”", _ANY, freely=True):
            return True
        if not line.endswith(":") and any(sentence_of(line, t).item_first for t in self._tongues):
            return self._is_understood(line, _ANY)
        return self._is_understood(f"{line} “…”" if line.endswith(":") else line)

    def awaits(self, line: str) -> bool:
        """Whether it is an instruction once a text is given, and none without."""
        head = line.strip().rstrip(":.").rstrip()
        if self.heads_part(head) or SUBJECT.match(head):
            return False
        named = clauses_named(head, self._tongues)
        if any(is_printed_line(head, tongue) for tongue in self._tongues):
            return False
        if line.rstrip().endswith(".") and is_wish(head, self._tongues):
            return False
        freely = _AWAITING.search(head) is not None
        return not self._is_understood(head) and (
            self._is_understood(f"{head}: “…”", _ANY, freely=freely)
            and not (named and line.rstrip().endswith("."))
        )

    def speaks_of_draft(self, line: str) -> bool:
        """Whether it asks, or names a clause of the draft, as no text of one does."""
        return speaks_of_draft(line)

    def asks(self, words: str) -> bool:
        """Whether they begin with a word for a deed."""
        return any(t.deeds.match(words.lstrip(" [(")) for t in self._tongues)

    def opens(self, words: str) -> bool:
        """Whether they begin as a paragraph does."""
        return any(
            begun and begun.known for t in self._tongues if (begun := opening(words, t.code))
        )

    def names_clause(self, words: str) -> bool:
        """Whether they name a clause, and say nothing else."""
        return bool(clauses_named(words, self._tongues))

    def heads_clause(self, line: str) -> bool:
        """Whether it ends with a colon and only says which clause what follows is about."""
        return bool(clause_headed(line, self._tongues))

    def is_farewell(self, line: str) -> bool:
        """Whether it is the formula above a signature."""
        return self._courtesies.is_farewell(line)

    def is_aside(self, line: str) -> bool:
        """Whether it is no instruction, but a greeting or the like, or hedges those below it."""
        if is_hedge_line(line):
            return True
        listed = _LISTING.search(line) is not None and bool(clause_headed(line, self._tongues))
        return listed or heads_mail(line) or self.heads_part(line) or self._courtesies.is_one(line)

    def heads_part(self, line: str) -> bool:
        """Whether it is the heading of a part of the text."""
        return headed_part(line, self._tongues) is not None

    def _is_understood(
        self, line: str, context: tuple[Reference, ...] = (), *, freely: bool = False
    ) -> bool:
        return any(
            any(u.requests for u in understood(line, t, context))
            or read_unquoted(line, t, context)
            or read_by_words(line, t, context if freely else ())
            or changes_number(line, t)
            for t in self._tongues
        )


def clauses_named(words: str, tongues: Sequence[Tongue]) -> tuple[Reference, ...]:
    """The clauses that a line names which says nothing else."""
    if "\n" in words:
        return ()
    return next((found for t in tongues if (found := only_name(words, t))), ())


def clause_headed(words: str, tongues: Sequence[Tongue]) -> tuple[Reference, ...]:
    """The one clause that a line names which ends with a colon and asks for nothing itself ("our
    edits, all in paragraph 5:"), or says that it is about it ("Amendments to OP 2")."""
    line = words.strip()
    if (
        "\n" in line
        or not (line.endswith(":") or any(is_about(line, one) for one in tongues))
        or shortened(line).quotes
        or clauses_named(line, tongues)
    ):
        return ()
    if any(one.deeds.search(line) or one.no_manners.search(line) for one in tongues):
        return ()
    return names_one(line, tongues)


def mostly_asks(lines: Sequence[str], language: str) -> bool:
    """Whether most words of lines are those of instructions: a line that names a clause and has a
    word for a deed is no text, whether or not it can be read, nor is one that quotes words of a
    paragraph; what is quoted below it is its."""
    tongues = tongues_of(language)
    count = {True: 0, False: 0}
    asks = awaits = False
    for line in lines:
        bare = re.sub(rf"{QUOTE}|[\W\d_]", "", shortened(line).words)
        asks = (asks and (awaits or not bare)) or _is_asking(line, tongues)
        awaits = asks and line.rstrip().endswith(":")
        count[asks] += len(line.split())
    return count[True] > count[False]


def _is_asking(line: str, tongues: Sequence[Tongue]) -> bool:
    line = unnumbered(line)
    for tongue in tongues:
        sentence = sentence_of(line, tongue)
        name = re.search(CLAUSE, sentence.words)
        if name is None and not re.search(QUOTE, sentence.words):
            continue
        letters = {token.letter for token in tokens_of(sentence)}
        if name is None and not letters >= {"K", "Q"}:  # nor words of "the paragraph on the fund"
            continue
        begins, ends = (0, 0) if name is None else name.span()
        if len(sentence.words[:begins].split()) > _BEFORE_NAME:
            continue
        rest = sentence.plain(sentence.words[ends:]).lstrip(" .:,;–—-")
        begun = (opening(words, tongue.code) for words in (line, rest))
        if any(one is not None and one.role is not Role.DECLARATION for one in begun):
            return False
        if name is None:
            return True
        if letters & set(DEEDS):
            found = best_reading(line, tongues, ())
            return not any(one.deed is Set.TEXT for each in found for one in each.requests)
    return False
