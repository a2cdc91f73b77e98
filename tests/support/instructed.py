"""Labelled instructions: what each asks for, and what reading it came to.

A label is a list of operations on the clauses of a text (OP3, PP6, P9, OP6(b), P22.57(a)(ii), and
H2 for the second heading):
``rep`` (clause, old, new), ``rewrite`` (clause, words), ``del`` (clause), ``ins`` (after that
clause, OP0 before the first, words), ``move`` (clause, after that one), ``all`` (old, new: in every
clause), ``join`` (clause, to that one), ``split`` (clause, words that the first part ends with),
``bracket`` (clause, or words of it), ``manual`` (clause: it is changed, how is for a reader to
judge; or it is said that it is to be drafted), ``nothing``.
"""

from __future__ import annotations

import json
import re
import textwrap
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache
from itertools import combinations, product
from math import prod
from pathlib import Path
from typing import Any

from draftbench.amend.amendment import Outcome
from draftbench.amend.changesets.editing import apply
from draftbench.amend.instructions import Heard, NotPlacedError, read, together
from draftbench.document import ClauseId, ClauseKind, Document
from draftbench.formats.reading import read as read_file

SETS = (
    "",
    "unseen",
    "later",
    "outside",
    *(f"outside{number}" for number in range(2, 12)),
    "real1",
    "weighed",
    *(f"strangers{number}" for number in ("", 2, 3)),
    *(f"registers{number}" for number in ("", 2, 3, 4, 5, 6)),
    "mails",
    "missions",
    "examined",
    "sections",
    "halves",
    "brackets",
)
"""The folders of labelled instructions."""
FOLDER = Path(__file__).parents[1] / "data" / "instructions"
_KINDS = {
    "OP": ClauseKind.OPERATIVE,
    "PP": ClauseKind.PREAMBULAR,
    "P": ClauseKind.PARAGRAPH,
    "H": ClauseKind.HEADING,
}
_NAME = re.compile(
    r"(?P<kind>OP|PP|P|H)(?P<number>\w+(?P<dotted>\.\d+)?)(?P<items>(?:\([a-z]+\))*)"
)

_FIRST = ("PP0", "OP0", "P0")
"""Before the first one of its kind."""

Line = tuple[str, str]
"""The kind of a clause and its words, with single spaces."""


class Verdict(StrEnum):
    """What reading an instruction came to."""

    UNDERSTOOD = "understood"
    ASKED = "understood, asks"
    OFFERED = "asked, with it to choose"
    REFUSED = "refused"
    WRONG = "silently wrong"


@dataclass(frozen=True, slots=True)
class Labelled:
    """An instruction (or a mail of several) with its text, and what it asks for."""

    id: str
    language: str
    text: Path
    words: str
    ops: tuple[tuple[str, ...], ...]
    either: tuple[tuple[tuple[str, ...], ...], ...] = ()
    """Where it is not clear which is meant: what it may mean. Then one must ask."""

    @property
    def held(self) -> bool:
        """Whether it is of the half of ``unseen`` that was put away while the reader was made."""
        return int(re.sub(r"\D", "", self.id)) % 2 == 0

    def wrapped(self, width: int) -> Labelled:
        """The same with its lines broken as mail saved as a text has them."""
        return replace(self, words=wrapped(self.words, width))


def wrapped(words: str, width: int) -> str:
    """Words whose lines are broken at a width, those of tables as they are."""
    return "\n".join(
        line
        if re.search(r" \| |\t", line)
        else textwrap.fill(
            line,
            width,
            break_long_words=False,
            break_on_hyphens=False,
            subsequent_indent="  " if line.startswith(("- ", "• ")) else "",
        )
        for line in words.split("\n")
    )


def labelled(folder: str = "") -> list[Labelled]:
    """The instructions of tests/data/instructions, or of a folder in it."""
    return [_labelled(FOLDER / folder, one) for one in _load(FOLDER / folder / "gold.json")]


def _load(path: Path) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(path.read_text(encoding="utf-8"))
    return found


def _labelled(folder: Path, one: dict[str, Any]) -> Labelled:
    return Labelled(
        one["id"],
        one["lang"],
        folder / f"{one.get('text', 'base')}.{one['lang']}.txt",
        one["words"],
        tuple(tuple(op) for op in one["ops"]),
        tuple(tuple(tuple(op) for op in ops) for ops in one.get("either", ())),
    )


@cache
def text_of(path: Path) -> Document:
    """The text that instructions are about."""
    (text,) = read_file(path.read_bytes(), path.name).parts
    return text


def clause(text: Document, name: str) -> ClauseId:
    """The clause of a text that a label names."""
    match = _NAME.fullmatch(name)
    assert match is not None, name
    alike = [c for c in text if c.kind is _KINDS[match["kind"]]]
    if match["dotted"]:
        (found,) = (c.id for c in alike if c.label == match["number"])
    else:
        found = alike[max(int(match["number"]), 1) - 1].id
    for item in re.findall(r"\([a-z]+\)", match["items"]):
        (found,) = (
            id_ for id_ in text.children(found) if item.strip("()") == text[id_].label.strip("()")
        )
    return found


def _flat(words: str) -> str:
    """The words with single spaces, and none before a sign."""
    return re.sub(r" (?=[,;.:])", "", " ".join(words.split()))


def _spaced(words: str) -> str:
    """The words of a label, with a space at an end where they have one."""
    first, last = (" " if words[at : at + 1 or None].isspace() else "" for at in (0, -1))
    return f"{first}{_flat(words)}{last if words.strip() else ''}"


def lines(text: Document) -> list[Line]:
    """The clauses of a text, in order."""
    return [(c.kind.value, _flat(c.text.plain)) for c in text]


def _everywhere(found: Mapping[ClauseId, Line], old: str, new: str) -> dict[ClauseId, Line]:
    assert any(old in words for _, words in found.values()), old
    return {id_: (kind, words.replace(old, new)) for id_, (kind, words) in found.items()}


def _place(text: Document, order: Sequence[ClauseId], name: str) -> int:
    """The place behind a clause and what hangs on it, or before the first of its kind."""
    one = clause(text, name)
    if name in _FIRST:
        return order.index(one)
    return order.index([c.id for c in text.subtree(one)][-1]) + 1


def wanted(text: Document, ops: Iterable[Sequence[str]]) -> list[Line]:
    """The clauses as they stand once the operations are carried out. A label that does not fit its
    text fails."""
    order = [c.id for c in text]
    found = {c.id: (c.kind.value, _flat(c.text.plain)) for c in text}
    for at, (op, *rest) in enumerate(ops):
        if op in ("nothing", "manual"):
            continue
        if op == "all":
            found = _everywhere(found, *rest)
            continue
        one = clause(text, rest[0])
        kind, words = found[one]
        subtree = [c.id for c in text.subtree(one)]
        if op == "rep":
            old, new = (_spaced(each) for each in rest[1:])
            assert words.count(old) == 1, (old, words)
            found[one] = (kind, _flat(words.replace(old, new)))
        elif op == "rewrite":
            found[one] = (kind, _flat(rest[1]))
        elif op == "bracket":
            part = _flat(rest[1]) if rest[1:] else words
            assert words.count(part) == 1, (part, words)
            found[one] = (kind, words.replace(part, f"[{part}]"))
        elif op == "del":
            order = [id_ for id_ in order if id_ not in subtree]
        elif op == "ins":
            new_id = ClauseId(f"new-{at}")
            found[new_id] = (kind, _flat(rest[1]))
            order.insert(_place(text, order, rest[0]), new_id)
        elif op == "split":
            first, second = words.split(_flat(rest[1]))
            sign = second[:1] if second[:1] in tuple(",;:") else ""  # stays with what it ends
            new_id = ClauseId(f"new-{at}")
            found[one] = (kind, first + _flat(rest[1]) + sign)
            found[new_id] = (kind, second.removeprefix(sign).strip())
            order.insert(order.index(one) + 1, new_id)
        elif op == "join":
            into = clause(text, rest[1])
            found[into] = (found[into][0], f"{found[into][1]} {words}")
            order.remove(one)
        elif op == "move":
            order = [id_ for id_ in order if id_ not in subtree]
            place = _place(text, order, rest[1])
            order[place:place] = subtree
        else:
            raise ValueError(op)
    return [found[id_] for id_ in order]


def result(text: Document, heard: Iterable[Heard]) -> list[Line]:
    """The clauses once all that was heard is carried out."""
    requests = [request for one in heard for request in one.requests if one.made]
    return lines(apply(text, together(text, requests)))


_MOST_WAYS = 600


def judged(one: Labelled) -> Verdict:
    """What reading an instruction came to, beside its label."""
    if one.either:
        text = text_of(one.text)
        heard = read(one.words, text)
        if any(each.made for each in heard):
            return Verdict.WRONG
        every = all(_is_offered(text, heard, wanted(text, ops)) for ops in one.either)
        return Verdict.OFFERED if every else Verdict.REFUSED
    verdict = _judged(one)
    if verdict is Verdict.REFUSED and not any(op[0] == "manual" for op in one.ops):
        text = text_of(one.text)
        if _is_offered(text, read(one.words, text), wanted(text, one.ops)):
            return Verdict.OFFERED
    return verdict


def _is_offered(text: Document, heard: Sequence[Heard], target: list[Line]) -> bool:
    """Whether choosing a reading of each part that asks gives what is wanted."""
    if any(not (each.made or each.idle or each.readings) for each in heard):
        return False
    ways = [each.readings or (each,) for each in heard]
    if prod(map(len, ways)) > _MOST_WAYS:
        return False
    return any(_gives(text, way, target) for way in product(*ways))


def _gives(text: Document, heard: Iterable[Heard], target: list[Line]) -> bool:
    try:
        return result(text, heard) == target
    except (NotPlacedError, ValueError):
        return False


def _judged(one: Labelled) -> Verdict:
    text = text_of(one.text)
    heard = read(one.words, text)
    target = wanted(text, one.ops)
    sure = [each for each in heard if each.outcome is Outcome.APPLIES]
    made = [each for each in heard if each.made]
    about = {clause(text, op[1]) for op in one.ops if op[0] == "manual"}
    wishes = [
        each for each in heard if not each.made and each.outcome is Outcome.CONFIRM and each.where
    ]
    left = [
        each
        for each in heard
        if not each.made and not each.idle and not (each in wishes and about & {*each.where})
    ]
    if about and all(op[0] == "manual" for op in one.ops):
        if any(not about & {*each.where} for each in sure):
            return Verdict.WRONG
        if (made or wishes) and not left:
            return Verdict.UNDERSTOOD if made == sure and made else Verdict.ASKED
        return Verdict.REFUSED
    if about and not all(any(name in each.where for each in wishes) for name in about):
        return Verdict.REFUSED
    now = result(text, sure)
    if not any(_within(text, now, wanted(text, some)) for some in _subsets(one.ops)):
        return Verdict.WRONG
    if left or result(text, made) != target:
        return Verdict.REFUSED if left or made != sure or not made else Verdict.WRONG
    return Verdict.UNDERSTOOD if made == sure else Verdict.ASKED


_MOST = 6


def _subsets(ops: Sequence[Sequence[str]]) -> Iterator[tuple[Sequence[str], ...]]:
    """All of the operations, and each choice of them where they are few: what applies at once may
    be a part of what is wanted of a clause."""
    sizes = range(len(ops), -1, -1) if len(ops) <= _MOST else (len(ops),)
    for size in sizes:
        yield from combinations(ops, size)


def _within(text: Document, now: list[Line], target: list[Line]) -> bool:
    """Whether all that differs from the text is as it is wanted: nothing new but what is wanted,
    nothing gone but what goes."""
    before = lines(text)
    arrived = [line for line in now if line not in before]
    gone = [line for line in before if line not in now]
    return all(line in target for line in arrived) and all(line not in target for line in gone)


@dataclass(frozen=True, slots=True)
class Trap:
    """A sentence from which nothing may be guessed (``ops`` empty), or a short form."""

    language: str
    text: Path
    words: str
    ops: tuple[tuple[str, ...], ...] = ()


def traps(folder: str = "") -> list[Trap]:
    """The sentences of adversarial.json."""
    base = FOLDER / folder
    return [
        Trap(
            one["lang"],
            base / f"{one.get('text', 'base')}.{one['lang']}.txt",
            one["words"],
            tuple(tuple(op) for op in one.get("ops", ())),
        )
        for one in _load(base / "adversarial.json")
    ]
