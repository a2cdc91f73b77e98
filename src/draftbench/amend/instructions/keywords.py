"""Proposals to conferences of the International Telecommunication Union, told by a key word."""

from __future__ import annotations

import re
from collections.abc import Sequence

from draftbench.amend.instructions.cutting import Piece
from draftbench.amend.instructions.request import Request, Set
from draftbench.amend.instructions.sentence import Sentence
from draftbench.amend.instructions.tongue import CLAUSE, Tongue
from draftbench.amend.instructions.understanding import Understood
from draftbench.amend.wording.instruction import Verb, quoted


def proposed(piece: Piece, tongues: Sequence[Tongue]) -> Understood:
    """What a piece with a key word asks for."""
    for tongue in tongues:
        found = _proposal(piece.keyword, piece.sentences[0], tongue)
        if found is not None:
            return Understood(piece.words, (found,))
    return Understood(piece.words)


def _proposal(keyword: str, words: str, tongue: Tongue) -> Request | None:
    """What a key word of ITU conferences asks for, of the clause named behind it, with the text
    that follows; None where no clause is named or the text is missing.

    Source: guidelines for proposals to conferences of the International Telecommunication Union.
    ADD brings new text, MOD modifies it, SUP suppresses it, NOC leaves it as it is.
    """
    sentence = Sentence(words, tongue)
    match = re.match(rf"({CLAUSE})[ .:,–—-]*(.*)", sentence.words, re.DOTALL)
    if match is None:
        return None
    places = sentence.clauses(match.group(1))
    rest = match.group(2).strip()
    if keyword in ("SUP", "NOC"):
        if rest:
            return None
        return Request(Verb.DELETE_CLAUSE if keyword == "SUP" else Set.NOTHING, places)
    if not rest or len(places) != 1:
        return None
    signs = Sentence(rest, tongue) if "\ue000" not in rest else sentence
    only = re.fullmatch("\ue000\\d+\ue001[ .]*", rest)
    if only:
        paragraphs = signs.quoted(rest.strip(" ."))
    else:
        paragraphs = Sentence(quoted(sentence.plain(rest)), tongue).quoted("\ue0000\ue001")
    if keyword == "MOD":
        return Request(Verb.REPLACE_CLAUSE, places, paragraphs=paragraphs)
    return Request(Verb.INSERT_CLAUSE, target=places[0], paragraphs=paragraphs, kind=places[0].kind)
