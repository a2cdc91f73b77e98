"""New paragraphs in a sentence that is read by its main words: with their text, and beside or in
which clause they come."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from draftbench.amend.instructions.maintokens import Token
from draftbench.amend.instructions.quotes import QUOTE
from draftbench.amend.instructions.reference import Reference, are_neighbours
from draftbench.amend.instructions.request import Request, Set, Side
from draftbench.amend.instructions.sentence import Sentence
from draftbench.amend.wording.instruction import Verb
from draftbench.document import ClauseKind
from draftbench.document.drafting import TYPED_NUMBER, drafting_label

_FEWEST = 3
_NUMBER = re.compile(r"^[\s(\[]*(?:[a-z0-9]{1,4}\) )?")
_LABEL = re.compile(r"\(?\b[a-z]{1,3}(?: (?:bis|ter|quater))?\)", re.IGNORECASE)
_ITEM = re.compile(r"alinéa\b(?! de le)", re.IGNORECASE)
"""What may be the name of an item where it comes inside a clause."""
_SIGNS = tuple(",;.:")


def read_arrival(
    tokens: Sequence[Token], sentence: Sentence, context: tuple[Reference, ...] = ()
) -> tuple[Request, ...]:
    """The request for a new paragraph (the token ``y``), whose text is the one quotation; nothing
    where it is not clear which text, or where it comes. ``context`` are the clauses named
    before."""
    if any(t.letter in "drzsjbkNPFlXhZI" for t in tokens):
        return ()
    named = next((t.said for t in tokens if t.letter == "y"), "")
    paragraphs = _given(tokens, named, sentence)
    if not paragraphs:
        return ()
    if not named and not any(t.letter == "i" for t in tokens):
        return ()
    request = Request(
        Verb.INSERT_CLAUSE,
        new=" ".join(paragraphs),
        paragraphs=paragraphs,
        kind=_kind(named, sentence),
        fresh=True,
    )
    beside, called, inside = _around(tokens, sentence)
    label = _LABEL.search(named)
    if label is not None:
        request = replace(request, kind=ClauseKind.ITEM, label=label.group().strip())
    if called is not None:
        request = replace(request, kind=called.kind, label=called.number)
        own = drafting_label(called.number)
        if own is not None and own.put_in and beside is None:
            return (replace(request, deed=Set.TEXT, places=(called,), kind=None, label=""),)
        if beside is None and called.within is not None:
            return (replace(request, target=called.within, side=Side.END),)
        if beside is None:
            return (replace(request, target=called, side=Side.AT),)
    if beside is not None:
        return (replace(request, target=beside[1], side=beside[0]),)
    inside = inside or (context[0] if len(context) == 1 else None)
    first = any(t.letter == "S" for t in tokens)
    if inside is not None and (request.kind is ClauseKind.ITEM or _ITEM.search(named)):
        side = Side.BEGINNING if first else Side.END
        return (replace(request, kind=ClauseKind.ITEM, target=inside, side=side),)
    return ()


def _given(tokens: Sequence[Token], named: str, sentence: Sentence) -> tuple[str, ...]:
    """The paragraphs that are quoted: of one quotation, or as many as are announced; none where one
    of them is something else."""
    quotes = [t.said for t in tokens if t.letter == "Q"]
    if not all(re.fullmatch(QUOTE, one) for one in quotes):
        return ()  # a number that stands alone
    every = [sentence.quoted(one) for one in quotes]
    paragraphs = tuple(words for one in every for words in one)
    said = (word.casefold() for word in named.split())
    last = sentence.tongue.last
    counts = (int(word) if word.isdigit() else last.get(word, 0) for word in said)
    count = next((count for count in counts if count > 1), 0)
    fits = count == len(paragraphs) or (not count and len(quotes) == 1)
    return paragraphs if fits and all(map(is_paragraph, every)) else ()


def is_paragraph(paragraphs: Sequence[str]) -> bool:
    """Whether quoted words are a whole paragraph: they begin and end like one."""
    if tuple(paragraphs) == ("…",):
        return True  # what is still to be given
    first = TYPED_NUMBER.sub("", _NUMBER.sub("", paragraphs[0]), count=1)
    last = paragraphs[-1].rstrip()
    return first[:1].isupper() and len(last.split()) >= _FEWEST and last.endswith(_SIGNS)


def _around(
    tokens: Sequence[Token], sentence: Sentence
) -> tuple[tuple[Side, Reference] | None, Reference | None, Reference | None]:
    """The clause beside which it comes, the name that it is called by, and the clause in which."""
    beside: tuple[Side, Reference] | None = None
    called = inside = None
    for at, token in enumerate(tokens):
        if token.letter != "C":
            continue
        before = next((t.letter for t in reversed(tokens[:at]) if t.letter not in ":,"), "")
        names = sentence.clauses(token.said)
        if before in "AB" and before and len(names) == 1:
            beside = (Side.AFTER if before == "A" else Side.BEFORE, names[0])
        elif before == "J" and len(names) == 1:
            beside = (Side.AT, names[0])
        elif before == "y" and len(names) == 1:
            called = names[0]
        elif before == "V" and are_neighbours(names):
            beside = (Side.AFTER, names[0])
        elif len(names) == 1:
            inside = names[0]
    return beside, called, inside


def _kind(said: str, sentence: Sentence) -> ClauseKind | None:
    """The kind of the paragraph that a word names; None for any."""
    words = said.casefold().split()
    kinds = sentence.tongue.kinds
    for count in (2, 1):
        name = " ".join(words[-count:])
        if name in kinds:
            return kinds[name]
    return None
