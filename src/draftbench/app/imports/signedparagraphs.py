"""Paragraphs of a sender's text that say before, behind or around their words whose they are."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from draftbench.amend.notation import Attribution, Bracket, Markup
from draftbench.amend.notation.owners import Head, introduces, names_all, read_head, read_support
from draftbench.amend.notation.whole import DocumentNotation, paragraphs_of
from draftbench.app.imports.attributed import without_others
from draftbench.app.imports.clausereadings import Reading, Unused, Voice, with_support
from draftbench.document import ClauseId, RichText
from draftbench.language import opening
from draftbench.language.delegations import DelegationNames

_BRACES = re.compile(
    r"[ \u00a0]?(?:\((?P<round>[^()\[\]]{2,120})\)|\[(?P<square>[^()\[\]]{2,120})\])"
)
_PROPOSED = re.compile(r"[a-zé]+[ds]?[oa]?s? (?:by|par|por)\b", re.IGNORECASE)
_SEVERAL = 2
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
    name_in = names_all if found is not None and put_in and not found["dashed"] else read_head
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
    """The words of a paragraph that others have brackets in, and the signature at its end: it does
    not say what of it is theirs."""
    found = _signature(text.text, is_kept)
    head = None if found is None else read_head(_named(found))
    if found is None or head is None:
        return text, ()
    said = text.text[found.start() :].strip()
    return _without(text, found), (Unused(head.owners, said, understood=False),)


def may_sign(text: RichText, is_kept: Callable[[str], bool]) -> tuple[Unused, ...]:
    """The names in a paragraph that are read as words of it, and may say whose it is: before its
    last sign ("meet in Nairobi (Kenya);"), or alone in square brackets."""
    said = text.text
    unused: list[Unused] = []
    for one in _BRACES.finditer(said) if "(" in said or "[" in said else ():
        words, before = one["square"] or one["round"], said[: one.start()].strip()
        is_last = not said[one.end() :].strip(_ENDS)
        head = _listed(words) if is_last else one["square"] and _signs(words)
        if not head or not before or is_kept(before.split()[-1] + one[0]):
            continue
        if one["square"] or not _introduces(before, head):
            unused.append(Unused(head.owners, one[0].strip(), understood=False, kept=True))
    return tuple(unused)


def names_apart(
    text: RichText, notation: Sequence[Markup], is_kept: Callable[[str], bool], start: int = 0
) -> tuple[RichText, tuple[Unused, ...]]:
    """The words of a paragraph from ``start`` on without the names of those who only support
    something in it, "[KEN: shall] (supported by GEO)", and without names behind a bracket that
    names somebody else, and these. Signatures at its end that stand in several brackets are one."""
    said = text.text
    named = {m.end for m in notation if isinstance(m, Bracket) and m.attribution and _is_in(m)}
    found: list[tuple[int, int]] = []
    unused: list[Unused] = []
    for one in _BRACES.finditer(said, start) if "(" in said or "[" in said else ():
        words = one["square"] or one["round"]
        support = read_support(words)
        head = support or (_signs(words) if one.start() in named else None)
        if head is None or is_kept(one[0]):
            continue
        before = max((m.start for m in notation if m.end == one.start()), default=one.start())
        quoted = said[before : one.end()].strip()
        unused.append(Unused(head.owners, quoted, understood=support is not None))
        found.append(one.span())
    rest = text.spliced([(a, b, RichText()) for a, b in found])
    return (_with_one_signature(rest), tuple(unused)) if rest.has_words else (text, ())


def _is_in(one: Bracket) -> bool:
    """Whether the names of a bracket stand in it."""
    return one.attribution is not None and one.start <= one.attribution.start < one.end


def _with_one_signature(text: RichText) -> RichText:
    """The paragraph with one bracket for several with names at its end, "[KEN] [GEO]"."""
    said = text.text
    names: list[str] = []
    start = end = 0
    while (found := _SIGNED.search(said)) and not found["first"] and _signs(_named(found)):
        end = end or len(said[: found.end()].rstrip(_ENDS))
        start, said = found.start(), said[: found.start()].rstrip(" ,/&")
        names.append(_named(found))
    if len(names) < _SEVERAL:
        return text
    return text.splice(start, end, RichText(f" [{', '.join(reversed(names))}]"))


def _signature(text: str, is_kept: Callable[[str], bool]) -> re.Match[str] | None:
    """The names at the end of a paragraph that is like those of a text: behind its last sign or a
    dash, and before its last sign those that are no words: signs of delegations, or "proposed by
    Chile"."""
    found = _SIGNED.search(text)
    if found is None or found["first"]:
        return None
    words, name = text[: found.start()].strip(), _named(found)
    head = read_head(name)
    if not words or is_kept(words.split()[-1] + found[0]):  # the version has the names there
        return None
    if head is None or head.verb or _introduces(words, head):
        return None
    spoken = opening(words)
    is_closed = words.endswith(_CLOSED)
    if found["dashed"]:
        is_like = is_closed or (spoken is not None and spoken.known)
        return found if is_like and (head.known or is_closed) else None
    if is_closed:
        return found if _listed(name) else None
    is_sign = all(owner.text.isupper() for owner in head.owners)
    return found if head.known and (is_sign or _PROPOSED.match(name)) else None


def _signs(names: str) -> Head | None:
    """Those whom ``names`` are, where they are on the list and ask for nothing."""
    head = names_all(names)
    return None if head is None or head.verb else head


def _listed(names: str) -> Head | None:
    """The delegations and organizations that ``names`` are, where all are on the list."""
    head = read_head(names)
    find = DelegationNames.load().find
    is_listed = head is not None and not head.verb and all(find(o.text) for o in head.owners)
    return head if is_listed or (head is not None and head.known and not head.verb) else None


def _introduces(before: str, head: Head) -> bool:
    """Whether the words before names are the full name that these abbreviate."""
    words = before.split()[-8:]
    codes = {one.code for o in head.owners if (one := DelegationNames.load().find(o.text))}
    tails = (" ".join(words[at:]).strip(" ,.;:[]“”") for at in range(len(words)))
    return introduces(before, head) or any(
        one.code in codes for tail in tails if (one := DelegationNames.load().find(tail))
    )


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
