"""Paragraphs of a sender's text that say before, behind or around their words whose they are."""

from __future__ import annotations

import re
from collections.abc import Callable

from draftbench.amend.notation import Attribution, Bracket
from draftbench.amend.notation.owners import names_all, read_head
from draftbench.amend.notation.whole import DocumentNotation, paragraphs_of
from draftbench.app.imports.attributed import without_others
from draftbench.app.imports.clausereadings import Reading, Unused, Voice, with_support
from draftbench.document import ClauseId, RichText
from draftbench.language import opening

_SIGNED = re.compile(
    r"\A\s*\[(?P<first>[^\[\]]{2,120})\]\s*:?|"
    r"\s?(?:\[(?P<last>[^\[\]]{2,120})\]|\((?P<braced>[^()]{2,120})\))(?=[.,;:]?\s*\Z)|"
    r"\s[–—-]\s(?P<dashed>[^–—\[\]]{2,120})\Z"
)


def read_signed(
    text: RichText,
    is_kept: Callable[[str], bool],
    is_clause: Callable[[str], bool],
    *,
    put_in: bool = True,
) -> Reading | None:
    """A paragraph that names before or behind its words whose it is, as one that is ``put_in``
    beside those that are counted may ("5 alt. Urges … [KEN]", "5 alt. Urges … – KEN"), and any
    other behind them where that is sure; None where it does not."""
    found = _SIGNED.search(text.text) if put_in else _signature(text.text, is_kept)
    name_in = read_head if found is not None and found["dashed"] else names_all
    head = None if found is None else name_in(_named(found))
    if found is None or head is None or head.verb or is_kept(text.text):
        return None
    own = _without(text, found)
    words, others = without_others(own, is_kept, is_clause)
    voice = Voice(head.owners, text.plain, whole=words.text)
    read = Reading(words, (voice,), others, mine=False)
    return with_support(read, head) if words.has_words else None


def signature_apart(
    text: RichText, is_kept: Callable[[str], bool]
) -> tuple[RichText, tuple[Unused, ...]]:
    """The words of a paragraph that others have brackets in, and the signature behind a dash at its
    end: it does not say what of it is theirs."""
    found = _signature(text.text, is_kept)
    head = None if found is None else read_head(_named(found))
    if found is None or head is None:
        return text, ()
    said = text.text[found.start() :].strip()
    return _without(text, found), (Unused(head.owners, said, understood=False),)


def _signature(text: str, is_kept: Callable[[str], bool]) -> re.Match[str] | None:
    """The names at the end of a paragraph that is like those of a text: those of delegations that
    are known behind its last sign or a dash, and others behind both."""
    found = _SIGNED.search(text)
    if found is None or found["first"]:
        return None
    words, head = text[: found.start()].strip(), read_head(_named(found))
    if not words or is_kept(words.split()[-1] + found[0]):  # the version has the names there
        return None
    spoken = opening(words)
    is_closed = words.endswith(_CLOSED)
    if head is None or head.verb or not (is_closed or (spoken is not None and spoken.known)):
        return None
    is_sure = head.known and (is_closed or found["dashed"])
    return found if is_sure or (is_closed and found["dashed"]) else None


def _named(found: re.Match[str]) -> str:
    return found[found.lastgroup or 0].strip(_ENDS)


def _without(text: RichText, found: re.Match[str]) -> RichText:
    """The words without a signature; the sign that ends the paragraph may stand behind that."""
    is_closed = text.text[: found.start()].rstrip().endswith(_CLOSED)
    sign = len(found[0].rstrip(_ENDS)) if found["dashed"] and not is_closed else len(found[0])
    return text.splice(found.start(), found.start() + sign, RichText()).strip()


_CLOSED = (".", ";", ",", ":")
_ENDS = " .;,"


Stretch = tuple[Attribution, bool, bool]
"""Of a clause in a bracket with names that goes over several: the names, and whether the bracket
opens and closes there."""


def stretched_brackets(notation: DocumentNotation) -> dict[ClauseId, Stretch]:
    """The clauses inside brackets with names that go over several. A bracket that does not hold
    whole paragraphs is left as it is."""
    found: dict[ClauseId, Stretch] = {}
    for clause, one in notation.each():
        if isinstance(one, Bracket) and one.goes_on and not one.opened_before and one.attribution:
            own = paragraphs_of(notation, one, clause.id)
            before = clause.text.plain[: one.start].strip()
            if before or not notation.document[own[-1]].text.plain.rstrip(" .;,").endswith("]"):
                continue
            for at, each in enumerate(own):
                found[each] = (one.attribution, not at, at == len(own) - 1)
    return found


def read_stretched(
    text: RichText,
    stretch: Stretch,
    is_kept: Callable[[str], bool],
    is_clause: Callable[[str], bool],
) -> Reading:
    """The ``text`` of a clause of a bracket that goes over several."""
    attribution, opens, closes = stretch
    words = text
    if opens:
        rest = text.text[attribution.end :]
        start = attribution.end + len(rest) - len(rest.lstrip(" :"))
        words = text.slice(start, len(text.text))
    if closes:
        words = words.slice(0, words.text.rindex("]"))
    words, others = without_others(words.strip(), is_kept, is_clause)
    voice = Voice(attribution.owners, text.plain, whole=words.text)
    reading = Reading(words, (voice,), others, mine=False)
    return with_support(reading, attribution) if opens else reading
