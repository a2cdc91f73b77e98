"""What asks for the same as before in another clause."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from draftbench.amend.instructions.request import Request, Set
from draftbench.amend.instructions.understanding import Understood
from draftbench.amend.instructions.unquoted import UNQUOTED
from draftbench.amend.wording.instruction import Verb
from draftbench.messages import message

NO_FORMER = message("It does not say which change is meant.")
FORMER_UNQUOTED = message("The words are not quoted where the change is asked for first.")
_REPEATABLE = (Verb.REPLACE, Verb.DELETE, Verb.INSERT, Verb.DELETE_CLAUSE)


def is_repeatable(one: Understood) -> bool:
    """Whether "the same" can be done in another clause: it is asked for in one."""
    return bool(one.requests) and all(
        request.deed in _REPEATABLE and len(request.places) == 1 for request in one.requests
    )


def with_repeated(found: Sequence[Understood], former: tuple[Request, ...]) -> Iterator[Understood]:
    """The parts of a sentence, with what "the same" stands for."""
    for one in found:
        whole = _repeated(one, former)
        former = whole.requests if is_repeatable(whole) else former
        yield whole


def _repeated(one: Understood, former: tuple[Request, ...]) -> Understood:
    """What asks for the same as before in another clause, with what that was."""
    if not any(request.deed is Set.SAME for request in one.requests):
        return one
    places, old = one.requests[0].places, one.requests[0].new  # other words, where some are given
    if not former or (old and [bool(each.old) for each in former] != [True]):
        return replace(one, requests=(Request(Set.UNABLE, why=NO_FORMER),))
    doubts: dict[str, str] = {UNQUOTED: FORMER_UNQUOTED}
    again = (
        replace(r, places=places, doubt=doubts.get(r.doubt, r.doubt), again=True) for r in former
    )
    return replace(one, requests=tuple(replace(r, old=old or r.old) for r in again))
