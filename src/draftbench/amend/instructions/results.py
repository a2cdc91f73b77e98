"""What carrying out a request gives, and what its parts share."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from draftbench.amend.amendment import Outcome
from draftbench.amend.changesets.changes import Change
from draftbench.amend.instructions.calling import NotPlacedError, clause_of, quoted_shortly
from draftbench.amend.instructions.request import Request
from draftbench.amend.wording.effects import Trouble, UnclearError, occurrences
from draftbench.amend.wording.instruction import Instruction
from draftbench.document import ClauseId, Document, RichText
from draftbench.document.drafting import TYPED_NUMBER
from draftbench.messages import counted_message, message

_LETTER = re.compile(r"\((?:[a-z]|[ivx]+)\)")


@dataclass(frozen=True, slots=True)
class Done:
    """The changes that a request makes, in coordinates of the text, and what is to be looked at
    before they are taken (sentences); ``standing`` says that it stands in the text already."""

    changes: tuple[Change, ...]
    doubts: tuple[str, ...] = ()
    standing: str = ""
    where: tuple[ClauseId, ...] = field(default=())


def clause_meant(text: Document, request: Request) -> ClauseId:
    """The one clause that a request is about. Raises NotPlacedError where it names several."""
    if len(request.places) != 1:
        msg = message("It names several paragraphs; name one.")
        raise NotPlacedError(Outcome.AMBIGUOUS, msg)
    return clause_of(text, request.places[0])


def with_notes(rich: RichText, start: int, end: int) -> tuple[int, int]:
    """Places of the words without notes as places of the text: a note goes with the word that it
    hangs on, and stays where it hangs on one before."""
    marks = rich.note_positions()
    first = start + sum(at - index <= start for index, at in enumerate(marks))
    last = end + sum(at - index < end for index, at in enumerate(marks))
    return first, max(first, last)


def unclear(
    trouble: UnclearError, plain: str, one: Instruction, name: str, clause: ClauseId
) -> NotPlacedError:
    """Why words of a clause cannot be changed as an instruction says, as what is raised for it."""
    if trouble.trouble is Trouble.SENTENCES:
        why = message("{name} has {count} sentences.", name=name, count=trouble.count)
        if trouble.count == 1:
            why = message("{name} has only one sentence.", name=name)
        return NotPlacedError(Outcome.ORPHANED, why, (clause,))
    words = quoted_shortly(trouble.words)
    if trouble.trouble is Trouble.SEVERAL:
        why = counted_message(
            "{words} occurs {n} time in {name}: which one is meant?",
            "{words} occurs {n} times in {name}: which one is meant?",
            n=trouble.count,
            words=words,
            name=name,
        )
        return NotPlacedError(Outcome.AMBIGUOUS, why, (clause,))
    if trouble.words == one.old and one.new and occurrences(plain, one.new):
        why = message(
            "{name} already has {words}, and does not have {words2}.",
            name=name,
            words=quoted_shortly(one.new),
            words2=words,
        )
        return NotPlacedError(Outcome.CONTAINED, why, (clause,))
    if trouble.count:
        why = counted_message(
            "{words} occurs only {n} time in {name}.",
            "{words} occurs only {n} times in {name}.",
            n=trouble.count,
            words=words,
            name=name,
        )
    else:
        why = message("{words} does not occur in {name}.", words=words, name=name)
    return NotPlacedError(Outcome.ORPHANED, why, (clause,))


def without_number(words: str, former: str) -> str:
    """A paragraph as it is printed in an amendment, without its number: where the words have one
    and those that stand there now have none."""
    head, sign, rest = words.partition(" ")
    if sign and _LETTER.fullmatch(head) and not _LETTER.match(former):
        return rest.strip()
    typed = TYPED_NUMBER.match(words)
    return words[typed.end() :].strip() if typed and not former[:1].isdigit() else words
