"""Brackets in which several delegations each say something, "[KEN: delete; GEO: retain]": each of
them is read as if it stood in a bracket of its own."""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Iterable, Iterator
from dataclasses import replace

from draftbench.amend.notation.markup_reader import head_in
from draftbench.amend.notation.objects import Span
from draftbench.amend.notation.owners import introduces, names_all, read_position
from draftbench.amend.notation.signs import Pair, scan, signed
from draftbench.app.imports.printedlines import printed_key
from draftbench.document import NOTE_MARK, Clause, RichText

_QUOTED = re.compile(r"“[^“”]*+”|\"[^\"]*+\"|«[^«»]*+»")
_BRACED = re.compile(r"\([^()\[\]]*+\)")
_PARTING = re.compile(
    r"(?<!\s)\s*+(?P<sign>[;|./,])\s*+(?:(?:and|et|y|e)\s+)?"
    r"|(?<!\s)\s++(?:(?P<dash>[–—-])|and|et|y)(?=\s)\s++"
)
_COLON = re.compile(r"[:：]")
_DASH = re.compile(r"\s[–—-](?=\s)")
_TAIL = re.compile(r"\((?P<who>[^()]{2,120})\)|\s[–—-](?=\s)")
_QUOTES = ("”", '"', "»", "’")
_STRENGTH = (";|", ".", "/–—-", ",")
"""The signs between what two say, the clearest first; then "and"."""
_LEADS = " +\u00a0"
"""May stand before the names of those who add words."""
_FARTHEST = 120
"""Names are looked for no farther than this from the sign beside them."""
_LONGEST = 2_000
"""A longer bracket is not parted."""


def with_brackets_parted(
    clause: Clause, is_kept: Callable[[str], bool], printed: Container[str]
) -> Clause:
    """The clause with one bracket for each of those who say something in one: but for brackets that
    the version has (``is_kept``), for one that is the whole clause, and where that is one of the
    ``printed`` lines (their keys)."""
    text = clause.text.text.replace(NOTE_MARK, " ")
    if not any(sign in text for sign in "[(") or printed_key(text) in printed:
        return clause
    found: list[tuple[int, int, RichText]] = []
    for start, end, glue in _stretches(text):
        if not (text[: start - 1].strip() or text[end + 1 :].strip(" .;,")):
            continue
        cuts = _cuts(text, start, end)
        if cuts and not is_kept(text[start - 1 : end + 1]):
            found += ((*cut, RichText(glue)) for cut in cuts)
    found.sort(key=lambda cut: cut[0])
    return replace(clause, text=clause.text.spliced(found)) if found else clause


def is_shared(words: str) -> bool:
    """Whether several say something in a bracket that holds these words, names included."""
    return bool(_cuts(words, 0, len(words)))


def asks_more(words: str) -> bool:
    """Whether the words of a bracket are several requests, or those of several, which cannot be
    told apart: "delete; add “four”"."""
    first, _, rest = _QUOTED.sub(_hidden, words).partition(";")
    first = first.strip()
    if not rest.strip() or len(words) > _LONGEST:
        return False
    asked = read_position(first, 0, len(first), 1, signed=True)
    if asked and (asked.words == asked.old == (0, 0) or first.endswith(_QUOTES)):
        return True
    return any(_is_owned(one, 0, len(one)) for one in rest.split(";"))


def _stretches(text: str) -> Iterator[tuple[int, int, str]]:
    """What stands in each pair of brackets, and of parentheses around no brackets; with the signs
    that part two."""
    pairs, _ = scan(text)
    waiting: list[Pair] = [*pairs]
    while waiting:
        one = waiting.pop()
        waiting += one.parts
        if one.kind == "[":
            touches = text[one.start - 1 : one.start] == "]" or text[one.end : one.end + 1] == "["
            yield one.inner, one.outer, "][" if touches else "] ["
    for found in _BRACED.finditer(_filled(text, pairs)):
        yield found.start() + 1, found.end() - 1, ") ("


def _cuts(text: str, start: int, end: int) -> list[Span]:
    """The places between what one says in ``text[start:end]`` and what the next one does; none
    where it is not clear that several speak."""
    if end - start > _LONGEST:
        return []
    said = text[start:end]
    last, masked = len(said), _masked(said)
    cuts = _at_semicolons(said, masked, 0, last) or (
        _behind_heads(said, masked, 0, last) or _behind_names(said, masked, 0, last)
    )
    return [(start + first, start + behind) for first, behind in cuts]


def _masked(text: str) -> str:
    """The text with signs in the place of what is quoted, and of brackets inside."""
    said = _QUOTED.sub(_hidden, text)
    return _filled(said, scan(said)[0])


def _filled(text: str, pairs: Iterable[Pair]) -> str:
    """The text with signs in the place of brackets."""
    parts: list[str] = []
    at = 0
    for one in pairs:
        parts += (text[at : one.start], "x" * (one.end - one.start))
        at = one.end
    return "".join((*parts, text[at:]))


def _hidden(found: re.Match[str]) -> str:
    quoted = found.group()
    return f"{quoted[0]}{'x' * (len(quoted) - 2)}{quoted[-1]}"


def _at_semicolons(text: str, masked: str, start: int, end: int) -> list[Span]:
    cuts = [found.span() for found in re.finditer(r"(?<!\s)\s*+;\s*+", masked[:end])]
    return cuts if all(_is_owned(text, *part) for part in _parts(cuts, start, end)) else []


def _parts(cuts: Iterable[Span], start: int, end: int) -> Iterator[Span]:
    for first, last in cuts:
        yield start, first
        start = last
    yield start, end


def _is_owned(text: str, start: int, end: int) -> bool:
    """Whether a part says whose it is, by names that are on the list."""
    said = text[start:end].strip(_LEADS)
    named = head_in(said, 0, len(said))
    return named.head.known if named is not None else signed(said, (0, len(said))) is not None


def _behind_heads(text: str, masked: str, start: int, end: int) -> list[Span]:
    """Where names stand before what each says: "KEN: shall, GEO: should", "KEN – shall; …"."""
    for sign in (_COLON, _DASH):
        first = sign.search(masked, start, end)
        if first is None or names_all(text[start : first.start()].strip(_LEADS)) is None:
            continue
        at = first.end()
        cuts: list[Span] = []
        for found in sign.finditer(masked, at, end):
            stop = found.start()
            places = [
                each
                for each in _PARTING.finditer(masked, max(at, stop - _FARTHEST), stop)
                if text[at : each.start()].strip()
                if names_all(text[each.end() : stop].strip(_LEADS)) is not None
            ]
            if places:
                cuts.append(min(places, key=_weakness).span())
                at = found.end()
        return cuts
    return []


def _weakness(found: re.Match[str]) -> int:
    sign = found["sign"] or found["dash"]
    strong = (at for at, signs in enumerate(_STRENGTH) if sign and sign in signs)
    return next(strong, len(_STRENGTH))


def _behind_names(text: str, masked: str, start: int, end: int) -> list[Span]:
    """Where names stand behind what each says: "shall – KEN, should – GEO", "shall (KEN); …"."""
    cuts: list[Span] = []
    at, last = start, start + len(text[start:end].rstrip())
    for found in _TAIL.finditer(masked, start, last):
        if found.start() < at or not text[at : found.start()].strip():
            continue
        stop = found.end()
        if found["who"]:
            head = names_all(text[slice(*found.span("who"))])
            if head is None or introduces(text[at : found.start()], head):
                continue
        elif (behind := _names_end(text, masked, stop, last)) is None:
            continue
        else:
            stop = behind
        if stop == last:
            return cuts
        parting = _PARTING.match(masked, stop, last)
        if parting is None:
            continue
        cuts.append(parting.span())
        at = parting.end()
    return []


def _names_end(text: str, masked: str, start: int, last: int) -> int | None:
    """Where the names end that begin at ``start``; None where none do."""
    stop = min(last, start + _FARTHEST)
    ends = [found.start() for found in _PARTING.finditer(masked, start + 1, stop)]
    ends += [last] if stop == last else []
    heads = ((end, names_all(text[start:end].strip())) for end in reversed(ends))
    return next((end for end, head in heads if head is not None and head.verb is None), None)
