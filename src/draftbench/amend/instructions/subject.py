"""The subject of a mail ("Subject: Amendments to OP 5"): it names the clause of instructions below
it that name none, where the words that they quote stand in that clause."""

from __future__ import annotations

from collections.abc import Sequence

from draftbench.amend.amendment import Outcome
from draftbench.amend.instructions.calling import NotPlacedError
from draftbench.amend.instructions.deeds import done
from draftbench.amend.instructions.printedlines import REPLY, SUBJECT
from draftbench.amend.instructions.reference import Reference
from draftbench.amend.instructions.remarks import names_one
from draftbench.amend.instructions.request import Request, Set
from draftbench.amend.instructions.tongue import Tongue
from draftbench.amend.instructions.understanding import Understood
from draftbench.document import Document


class Subject:
    """The one ``clause`` that the last subject named; empty where it named none, or several, and
    once another one is named below it."""

    def __init__(self, tongues: Sequence[Tongue], text: Document) -> None:
        self._tongues, self._text = tongues, text
        self.clause: tuple[Reference, ...] = ()

    def take(self, line: str) -> None:
        """Reads a line that may be a subject."""
        match = SUBJECT.match(line) or REPLY.match(line)
        if match is not None:
            self.clause = names_one(line[match.end() :], self._tongues)

    def passes(self, said: Sequence[Understood]) -> None:
        """Goes on below a line that was read by itself."""
        named = (request.places for one in said for request in one.requests)
        if any(places and places != self.clause for places in named):
            self.clause = ()

    def may_help(self, said: Sequence[Understood]) -> bool:
        """Whether nothing can be made of a line by itself."""
        asked = [request for one in said for request in one.requests]
        return bool(self.clause and said) and all(one.deed is Set.UNABLE for one in asked)

    def fits(self, said: Sequence[Understood]) -> bool:
        """Whether all that a line asks for, read as of the clause, seeks words that stand in it."""
        asked = [one.requests for one in said]
        return all(asked) and all(self._seeks(request) for each in asked for request in each)

    def _seeks(self, request: Request) -> bool:
        if request.places != self.clause or not request.sought:
            return False
        try:
            done(self._text, request)
        except NotPlacedError as trouble:
            return trouble.outcome is Outcome.AMBIGUOUS
        return True
