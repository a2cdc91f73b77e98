"""What brackets and parentheses in a sender's text say of it, which is no word of it: positions
("[at all times – KEN reserves]"), comments ("[ZMB comment: too vague]"), how far something is
("(GEO: to be discussed)").

A sign of a State in a bracket begins no words of a text: what is not read otherwise is listed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Iterator
from dataclasses import replace
from functools import cache

from draftbench.amend.notation import STANCES, Owner
from draftbench.amend.notation.editorial import status_of
from draftbench.amend.notation.markup_reader import head_in
from draftbench.amend.notation.objects import Span, any_of, key_words
from draftbench.amend.notation.owners import names_all, read_position, read_support
from draftbench.amend.notation.signs import Pair, scan, signed
from draftbench.app.imports.answers import answer, names_before
from draftbench.app.imports.clausereadings import Unused
from draftbench.app.imports.coverings import POSITION
from draftbench.app.imports.printedlines import printed_key
from draftbench.app.imports.sharedbrackets import is_shared, with_brackets_parted
from draftbench.app.imports.smallprint import is_small_print
from draftbench.app.imports.statusnotes import with_space
from draftbench.document import NOTE_MARK, Clause, RichText
from draftbench.document.drafting import NUMBER, SUFFIXES

_BRACED = re.compile(r"\(([^()\[\]]{2,400}+)\)")
_SPLIT = re.compile(r"\s[–—-]\s|[;,]\s")
_STATE = re.compile(r"(?!USA\b)[A-Z]{3}")
_BEHIND = re.compile(
    r"(?<=[\w)\]”])(?:\s?(?P<sign>[;,.])(?:\s[–—-])?|\s[–—-])\s(?P<said>[^;–—()\[\]“”]{2,120}?)"
    r"(?P<end>[.;,:]?)\s?\Z"
)
_WE = re.compile(r"\s*(?:we|i|our|nous|notre|nosotr[oa]s|nuestr[oa])\b", re.IGNORECASE)
_LONGEST_TAIL = 130
_NUMBERS = 20
"""The numbers of paragraphs are no longer than this (code points)."""
_LONGEST = 400
_DASHES = ("–", "—", "-")
_CLOSING = (";", ",")
_CLOSED = (";", ".")
_NUMBER_ALONE = re.compile(rf"\s*(?:(?:OP|PP)\s?)?{NUMBER}{SUFFIXES}[\s.:)–—-]*", re.IGNORECASE)


def read_brackets(
    clause: Clause, is_kept: Callable[[str], bool], printed: Container[str]
) -> tuple[Clause, tuple[Unused, ...]]:
    """The clause without remarks, and with one bracket for each of those who say something in one;
    and the remarks (see :func:`remarks_apart`)."""
    bare, said = remarks_apart(clause, is_kept, printed)
    parted = with_brackets_parted(bare, is_kept, printed)
    if parted is bare:
        return bare, said
    rest, more = remarks_apart(parted, is_kept, printed)
    return rest, (*said, *more)


def remarks_apart(
    clause: Clause, is_kept: Callable[[str], bool], printed: Container[str]
) -> tuple[Clause, tuple[Unused, ...]]:
    """The clause without such remarks, and these; not where it is one of the ``printed`` lines
    (their keys). ``is_kept`` says of words that the version has them."""
    text = clause.text.text.replace(NOTE_MARK, " ")
    tail = _remark_behind(text, is_kept)
    if not (tail or any(sign in text for sign in "[(")) or printed_key(text) in printed:
        return clause, ()
    if is_small_print(text):
        return clause, ()
    found: list[tuple[Span, Unused]] = [tail] if tail else []
    for start, end in _signs(text):
        if any(a <= start and end <= b for (a, b), _ in found):
            continue
        if not is_kept(text[start:end]):
            found += _remarks(text, start, end)
    if not found:
        return clause, ()
    cuts = sorted(with_space(text, *place) for place, _ in found)
    rest = clause.text.spliced([(*cut, RichText()) for cut in cuts])
    said = tuple(unused for _, unused in sorted(found, key=_place))
    if _NUMBER_ALONE.fullmatch(rest.plain):  # it is the number of the paragraph they are about
        number, rest = rest.plain.strip(), RichText()
        said = tuple(replace(one, said=f"{number} {one.said}") for one in said)
    return replace(clause, text=rest), said


def _place(found: tuple[Span, Unused]) -> Span:
    return found[0]


def _remark_behind(text: str, is_kept: Callable[[str], bool]) -> tuple[Span, Unused] | None:
    """What others are said to think of a paragraph behind its last words, "…; supported by KEN",
    "… – KEN reserves"; behind a comma only signs of States support it."""
    first = max(0, len(text) - _LONGEST_TAIL)
    found = _BEHIND.search(text, first)
    if found is None or not text[:first].strip() + text[first : found.start()].strip():
        return None
    words, sign = found["said"], found["sign"]
    support = read_support(words)
    if sign == ",":
        is_sure = support and all(_STATE.fullmatch(owner.text) for owner in support.owners)
        said = Unused(support.owners, "", understood=True) if support and is_sure else None
    else:
        said = _one_remark(words, "–", is_edge=False)
    is_noted = words.lower() in key_words()["changed"]
    if sign in _CLOSED and found.start() > _NUMBERS and not is_noted and answer(words):
        said = Unused((), "", understood=True)
    elif said is None or not (said.owners and said.understood):
        return None
    if is_kept(found[0]):
        return None
    if sign == ";":  # it is the paragraph's own, and what is said behind it has another
        return (found.end("sign"), found.end("end")), replace(said, said=words)
    start = found.start() if found["end"] or sign not in _CLOSED else found.end("sign")
    return (start, found.end("said")), replace(said, said=words)


def _signs(text: str) -> Iterator[Span]:
    """The brackets and parentheses of a text, outer ones first."""
    waiting: list[Pair] = list(scan(text)[0])
    while waiting:
        one = waiting.pop(0)
        waiting += one.parts
        if one.kind == "[":
            yield one.start, one.end
    for braced in _BRACED.finditer(text):
        yield braced.span()


def _remarks(text: str, start: int, end: int) -> Iterator[tuple[Span, Unused]]:
    """The remark that a bracket is, or those at its end."""
    inside = text[start + 1 : end - 1]
    if len(inside) > _LONGEST or is_shared(inside):
        return
    is_edge = not (text[:start].strip() and text[end:].strip(" .,;:"))
    if is_edge and text[start] == "(" and status_of(inside):
        return  # a note on the paragraph
    is_said = text[:start].rstrip()[-1:] in (*_CLOSED, "]") or _WE.match(inside)
    if is_edge and is_said and answer(inside) == POSITION and not names_before(inside):
        yield (start, end), Unused((), text[start:end], understood=True)
        return
    if not _is_read(inside, text[start], is_edge=is_edge) and (
        said := _remark(inside, text[start], is_edge=is_edge)
    ):
        is_dated = text[start] == "(" and any(map(str.isdigit, inside))
        if is_edge or said.owners or said.question or not is_dated:
            yield (start, end), replace(said, said=text[start:end])
        return  # else "(adopted on 19 April 2013)" is said of something in the text
    last = len(inside.rstrip())
    cuts = [*_SPLIT.finditer(inside, 0, last)]
    for former, cut in reversed([*zip((None, *cuts), cuts, strict=False)]):
        said = _remark(inside[cut.end() : last], cut[0].strip(), is_edge=False)
        is_named = former and names_all(inside[former.end() : cut.start()].strip())
        if said and is_named and cut[0].strip() == ",":
            continue  # "… – UGA, LAO reserve"
        before = inside[: cut.start()]
        is_inner = any(before.count(a) != before.count(b) for a, b in ("()", "[]"))
        if said is None or is_inner or not before.strip() or names_all(before.strip()):
            continue
        is_end = not text[end:].strip() and cut[0].strip() in _CLOSING
        place = start + 1 + cut.start() + is_end, start + 1 + last
        yield place, replace(said, said=inside[cut.end() : last].strip())
        last = cut.start()


def _is_read(inside: str, sign: str, *, is_edge: bool) -> bool:
    """Whether a bracket names somebody and is read otherwise."""
    if _comments().match(inside):
        return False
    words = (len(inside) - len(inside.lstrip()), len(inside.rstrip()))
    named = head_in(inside, 0, len(inside))
    if named is not None:
        return not (named.head.known and _is_status(inside[named.end :], is_edge=is_edge))
    found = signed(inside, words) if sign == "[" else None
    return found is not None and not _is_status(inside[slice(*found[2])], is_edge=is_edge)


def _remark(words: str, sign: str, *, is_edge: bool) -> Unused | None:
    """The remark that the words in a bracket are, or those behind a ``sign`` in it."""
    parts = words.split(";") if ";" in words else [words]
    read = [_one_remark(part.strip(" .!"), sign, is_edge=is_edge) for part in parts]
    if any(one is None for one in read):
        return None
    owners = tuple(owner for one in read if one is not None for owner in one.owners)
    first = next(one for one in read if one is not None)
    return replace(first, owners=owners)


def _one_remark(words: str, sign: str, *, is_edge: bool) -> Unused | None:
    if words.startswith("(") or names_all(words):
        return None
    if support := read_support(words):
        return Unused(support.owners, "", understood=True)
    if _comments().match(words) or _refers().fullmatch(words):
        return Unused(_named_in(words), "", understood=False, question=True)
    named = head_in(words, 0, len(words))
    if named is not None and named.head.known:
        rest = words[named.end :]
        position = read_position(rest, 0, len(rest), 1, signed=True)
        known = position is not None and position.verb in STANCES
        is_remark = _is_status(rest, is_edge=is_edge) or (known and sign != "[")
        return Unused(named.head.owners, "", understood=True) if is_remark else None
    if (prefixed := names_before(words)) is None:
        position = read_position(words, 0, len(words), 1, signed=True) if sign in _DASHES else None
        is_known = position is not None and position.verb in STANCES
        is_remark = is_known or (sign in (*_DASHES, "(") and _is_status(words, braced=sign == "("))
        return Unused((), "", understood=True) if is_remark else None
    head, rest = prefixed
    understood = _is_status(rest, is_edge=is_edge) or _stances().match(rest) is not None
    question = _said_by().match(rest) is not None
    is_sign = all(_STATE.fullmatch(owner.text) for owner in head.owners)
    if not (understood or question or is_sign):
        return None
    return Unused(head.owners, "", understood and not question, question=question)


def _named_in(words: str) -> tuple[Owner, ...]:
    """Those who are named before the colon of a comment."""
    for name in re.finditer(r"[A-Z][\w-]+", words.partition(":")[0]):
        if head := names_all(name[0]):
            return head.owners
    return ()


def _is_status(words: str, *, is_edge: bool = False, braced: bool = False) -> bool:
    """Whether words say how far something is, and can be no others: more than one of them, or such
    as nobody puts at an edge of a paragraph (``is_edge``) or alone in parentheses (``braced``)."""
    said = words.strip(" .;,!")
    if _awaited().fullmatch(said) or _talked_over().fullmatch(said):
        return True
    if _refers().fullmatch(said):
        return True
    if is_edge and said.lower() in key_words()["remarks"]["edge"]:
        return True
    alone = ("pending", "parked", "agreed") if braced else ("pending", "parked")
    return bool(status_of(said)) and (" " in said or said.lower() in alone)


@cache
def _awaited() -> re.Pattern[str]:
    said = any_of(key_words()["placeholders"]["awaited"])
    return re.compile(rf"{said}(?:\s(?:by|with|par|avec|por|con)\s.{{1,80}})?", re.IGNORECASE)


@cache
def _talked_over() -> re.Pattern[str]:
    """What the room still has to do, or does not mind: "to check with capital", "parking lot"."""
    said = {key: any_of(words) for key, words in key_words()["remarks"].items()}
    whom = rf"\s{said['where']}\s{said['whom']}(?!\w).{{0,60}}"
    behind = rf"(?:\s{said['when']}){{0,2}}(?:{whom})?"
    return re.compile(
        rf"(?:{said['before']}\s{said['verbs']}{behind}|{said['verbs']}(?:\s{said['when']})?{whom}"
        rf"|{said['whole']})",
        re.IGNORECASE,
    )


@cache
def _refers() -> re.Pattern[str]:
    """A remark that points to another paragraph: "see OP 3"."""
    said = any_of(key_words()["remarks"]["refers"])
    return re.compile(rf"{said}\s(?:OP|PP)\s?\d{{1,3}}(?:\s?\([a-z]\))?", re.IGNORECASE)


@cache
def _stances() -> re.Pattern[str]:
    """How a sentence on a position begins."""
    data = key_words()
    said = [one for verb in STANCES for one in data["positions"].get(verb.value, ())]
    said += [*data["unable"], *data["roles"]["oppose"], *data["sides"]]
    return re.compile(
        rf"(?:{any_of(data['helping'])}\s+){{0,3}}{any_of(said)}(?!\w)", re.IGNORECASE
    )


@cache
def _said_by() -> re.Pattern[str]:
    """What those who are named before it call what they say: "comment: …", "note – …"."""
    return re.compile(rf"{any_of(key_words()['comments'])}\s*(?:[:–—-]|\Z)", re.IGNORECASE)


@cache
def _comments() -> re.Pattern[str]:
    """A comment, with or without those whose it is: "Comment by Kenya: …", "note: …"."""
    said = any_of(key_words()["comments"])
    return re.compile(rf"{said}(?:\s[^:–—()]{{1,60}})?\s*:", re.IGNORECASE)
