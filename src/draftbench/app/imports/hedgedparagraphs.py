"""What is said of words by which a sender hedges the paragraphs below them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from draftbench.amend.changesets.bundles import name_of
from draftbench.app.imports.hedgewords import HEDGE
from draftbench.app.imports.sentparagraphs import Sent
from draftbench.document import Document
from draftbench.messages import message


def describe_hedges(sent: Sequence[Sent], version: Document) -> Iterator[tuple[int, str]]:
    """The lines of the file that hedge what stands below them, each with the sentence that says
    so."""
    for at, one in enumerate(sent):
        if one.aside == HEDGE:
            below = next((other for other in sent[at + 1 :] if not other.aside), None)
            target = None if below is None or below.theirs else below.target
            where = "" if target is None else name_of(target, version)
            yield one.line, _described(" ".join(one.raw.split()), where)


def _described(words: str, where: str) -> str:
    """The sentence that says so; ``where`` is empty for a new paragraph."""
    if where:
        return message(
            "“{words}” stands before {where}, and the amendment does not say it. If it matters, "
            "give it as the reason, or withdraw the amendment.",
            words=words,
            where=where,
        )
    return message(
        "“{words}” hedges what stands below it, and no amendment says it. If it matters, give it "
        "as the reason, or withdraw the amendment.",
        words=words,
    )
