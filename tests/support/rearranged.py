"""Texts with lists in lists, and what somebody makes of their order: paragraphs and items that are
moved, put in, taken out, or given another rank. What a copy says is known from how it was made."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from copy import deepcopy
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from random import Random

from support.revised import paragraph, run, word_file
from support.sentcopies import sentence

TITLE = ("Resolution on harbours", "The General Assembly,")
RECITALS = 3
_ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii")
_LABEL = re.compile(r"(?:\(\w+\)|\d+\.) ")


@dataclass
class Branch:
    """A paragraph of the operative part, or an item, with what hangs on it."""

    words: str
    items: list[Branch] = field(default_factory=list)


def _one(chance: Random, kind: str) -> Branch:
    return Branch(sentence(chance, kind).words[:-1])


def text(chance: Random) -> tuple[list[str], list[Branch]]:
    """The recitals and the paragraphs of a resolution."""
    paragraphs = [_one(chance, "op") for _ in range(6)]
    for one in paragraphs:
        if chance.random() < 0.5:
            one.items = [_one(chance, "item") for _ in range(chance.randint(2, 4))]
            if chance.random() < 0.4:
                below = chance.choice(one.items)
                below.items = [_one(chance, "item") for _ in range(chance.randint(2, 3))]
    return [sentence(chance, "pp").words for _ in range(RECITALS)], paragraphs


def lines(recitals: Sequence[str], paragraphs: Sequence[Branch]) -> list[str]:
    """The text as it is printed."""
    rows = [*TITLE, *recitals, *_printed(paragraphs, 0)]
    return [*rows[:-1], f"{rows[-1][:-1]}."]


def _printed(branches: Sequence[Branch], depth: int) -> Iterator[str]:
    for at, one in enumerate(branches):
        number = (f"{at + 1}.", f"({chr(ord('a') + at)})", f"({_ROMAN[at % len(_ROMAN)]})")[depth]
        yield f"{number} {one.words}{':' if one.items else ';'}"
        yield from _printed(one.items, depth + 1)


# What somebody makes of it; False where the text has no place for it.

Edit = Callable[[Random, list[Branch]], bool]


def _lists(paragraphs: Sequence[Branch]) -> list[list[Branch]]:
    every = [*paragraphs, *(item for one in paragraphs for item in one.items)]
    return [one.items for one in every if one.items]


def _put(chance: Random, one: Branch, among: list[Branch]) -> None:
    among.insert(chance.randint(0, len(among)), one)


def _to_other_list(chance: Random, paragraphs: list[Branch]) -> bool:
    sources = [own for own in _lists(paragraphs) if len(own) > 1]
    if not sources:
        return False
    source = chance.choice(sources)
    one = chance.choice(source)
    if one.items:
        return False
    source.remove(one)
    _put(chance, one, chance.choice(_lists(paragraphs)))
    return True


def _to_paragraph(chance: Random, paragraphs: list[Branch]) -> bool:
    sources = [one.items for one in paragraphs if len(one.items) > 2]
    if not sources:
        return False
    source = chance.choice(sources)
    one = source.pop(chance.randrange(len(source)))
    _put(chance, one, paragraphs)
    return True


def _to_item(chance: Random, paragraphs: list[Branch]) -> bool:
    bare = [one for one in paragraphs if not one.items]
    targets = [one.items for one in paragraphs if one.items]
    if len(bare) < 2 or not targets:
        return False
    one = chance.choice(bare)
    paragraphs.remove(one)
    _put(chance, one, chance.choice(targets))
    return True


def _one_down(chance: Random, paragraphs: list[Branch]) -> bool:
    """An item hangs on the one before it."""
    own = [
        one.items
        for one in paragraphs
        if len(one.items) > 2 and not any(item.items for item in one.items)
    ]
    if not own:
        return False
    items = chance.choice(own)
    at = chance.randrange(1, len(items))
    items[at - 1].items.append(items.pop(at))
    return True


def _new_item(chance: Random, paragraphs: list[Branch]) -> bool:
    found = _lists(paragraphs)
    if found:
        _put(chance, _one(chance, "item"), chance.choice(found))
    return bool(found)


def _new_paragraph(chance: Random, paragraphs: list[Branch]) -> bool:
    _put(chance, _one(chance, "op"), paragraphs)
    return True


def _paragraph_elsewhere(chance: Random, paragraphs: list[Branch]) -> bool:
    one = paragraphs.pop(chance.randrange(len(paragraphs)))
    _put(chance, one, paragraphs)
    return True


def _item_gone(chance: Random, paragraphs: list[Branch]) -> bool:
    found = [own for own in _lists(paragraphs) if len(own) > 2]
    if found:
        own = chance.choice(found)
        own.pop(chance.randrange(len(own)))
    return bool(found)


EDITS: tuple[Edit, ...] = (
    _to_other_list,
    _to_paragraph,
    _to_item,
    _one_down,
    _new_item,
    _new_paragraph,
    _paragraph_elsewhere,
    _item_gone,
)


def rearranged(chance: Random, edits: int = 1) -> tuple[list[str], list[str]]:
    """The lines of a text, and those of a copy with one or more edits."""
    recitals, paragraphs = text(chance)
    copy = deepcopy(paragraphs)
    done = 0
    while done < edits:
        done += chance.choice(EDITS)(chance, copy)
    return lines(recitals, paragraphs), lines(recitals, copy)


# The copy as a Word file with tracked changes.


def tracked(base: Sequence[str], copy: Sequence[str], author: str) -> bytes:
    """``copy`` on ``base``: moved paragraphs as moves, numbers typed again."""
    olds, news = [_parted(one) for one in base], [_parted(one) for one in copy]
    matcher = SequenceMatcher(None, [_said(o) for o in olds], [_said(n) for n in news], False)
    steps = matcher.get_opcodes()
    gone = [i for kind, i0, i1, _, _ in steps if kind != "equal" for i in range(i0, i1)]
    come = [j for kind, _, _, j0, j1 in steps if kind != "equal" for j in range(j0, j1)]
    moves = {i: j for i in gone for j in come if _said(olds[i]) == _said(news[j])}
    rows: list[str] = []
    for kind, i0, i1, j0, j1 in steps:
        if kind == "equal":
            pairs = zip(olds[i0:i1], news[j0:j1], strict=True)
            rows += [_kept(old, new, author) for old, new in pairs]
            continue
        for i in range(i0, i1):
            rows.append(_whole("".join(olds[i]), "From" if i in moves else "del", i, author))
        for j in range(j0, j1):
            origin = next((i for i, to in moves.items() if to == j), None)
            told = "ins" if origin is None else "To"
            rows.append(_whole("".join(news[j]), told, origin or 0, author))
    return word_file("".join(rows), None)


def _parted(line: str) -> tuple[str, str]:
    found = _LABEL.match(line)
    at = found.end() if found else 0
    return line[:at], line[at:]


def _said(parts: tuple[str, str]) -> str:
    return parts[1][:-1]


def _kept(old: tuple[str, str], new: tuple[str, str], author: str) -> str:
    def changed(one: str, other: str) -> str:
        if one == other:
            return run(one)
        return run(one, f"del by {author}") + run(other, f"ins by {author}")

    body = run(_said(old))
    return paragraph(changed(old[0], new[0]), body, changed(old[1][-1:], new[1][-1:]))


def _whole(words: str, kind: str, number: int, author: str) -> str:
    is_move = kind in ("From", "To")
    by = f"move{kind} by {author}" if is_move else f"{kind} by {author}"
    row = paragraph(run(words, by), mark=(by,))
    if not is_move:
        return row
    own = 2 * number + 500 + (kind == "To")
    start = f'<w:move{kind}RangeStart w:id="{own}" w:author="{author}" w:name="m{number}"/>'
    return f'{start}{row}<w:move{kind}RangeEnd w:id="{own}"/>'
