"""Copies of a text as delegations send them: edited at random, in the files that they use.

What a copy says is known from how it was made, not from anything that reads it.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from html import escape
from random import Random
from typing import NamedTuple

from docx import Document as WordDocument

from draftbench.document import ClauseKind, Document
from draftbench.document.drafting import ordinal
from support import changes, lifetexts
from support.revised import paragraph, run, word_file

WORDS = (*changes.WORDS, *lifetexts.WORDS)
VERBS = {
    "op": ("Urges", "Requests", "Invites", "Encourages", "Calls upon", "Decides"),
    "pp": ("Recalling", "Noting", "Recognizing", "Reaffirming", "Stressing", "Welcoming"),
    "item": ("To support", "To record", "To examine", "To protect", "To finance", "To publish"),
}
END = {"op": ";", "pp": ",", "item": ";"}
_KINDS = {ClauseKind.PREAMBULAR: "pp", ClauseKind.ITEM: "item"}


class Para(NamedTuple):
    """A paragraph of the text: "pp", "op" or "item", and its words without its number."""

    kind: str
    words: str


@dataclass(frozen=True)
class Piece:
    """A paragraph of a copy: what it was (None: it is new), and is (None: it is gone). ``broken``:
    its end was put in between what was one paragraph; ``lost``: its end was taken out, so that the
    next goes on in it. ``number``: what stood before it."""

    was: Para | None
    now: Para | None
    number: str = ""
    broken: bool = False
    lost: bool = False


def sentence(chance: Random, kind: str = "op") -> Para:
    said = " ".join((chance.choice(VERBS[kind]), *chance.choices(WORDS, k=14)))
    return Para(kind, said + END[kind])


def text(chance: Random) -> list[Para]:
    """A short resolution, in which one paragraph has a list."""
    made = [sentence(chance, "pp") for _ in range(3)]
    made += [sentence(chance) for _ in range(2)]
    chapeau = sentence(chance)
    made.append(Para("op", f"{chapeau.words[:-1]}:"))
    made += [sentence(chance, "item") for _ in range(3)]
    return [*made, *(sentence(chance) for _ in range(3))]


def paras(document: Document) -> list[Para]:
    return [Para(_KINDS.get(one.kind, "op"), one.text.text) for one in document]


def other_words(chance: Random, words: str) -> str:
    """A clause with one to three of its words otherwise."""
    said = words.split()
    for _ in range(chance.randint(1, 3)):
        said[chance.randrange(2, len(said) - 1)] = chance.choice(WORDS)
    return " ".join(said)


def numbers(kinds: Iterable[str]) -> Iterator[str]:
    """What is printed before each paragraph."""
    top = item = 0
    for kind in kinds:
        if kind == "op":
            top, item = top + 1, 0
        elif kind == "item":
            item += 1
        yield {"pp": "", "op": f"{top}.", "item": f"({'?abcdefghijklmnop'[item]})"}[kind]


# Edits. Each paragraph is touched by one of them at the most.


def _edit(chance: Random, pieces: list[Piece], at: int) -> bool:
    was = pieces[at].was
    assert was is not None
    now = Para(was.kind, other_words(chance, was.words))
    pieces[at] = Piece(was, now, pieces[at].number)
    return now != was


def _insert(chance: Random, pieces: list[Piece], at: int) -> bool:
    was = pieces[at].was
    assert was is not None
    if was.words.endswith(":"):
        return False
    pieces.insert(at + 1, Piece(None, sentence(chance, was.kind)))
    return True


def _delete(_: Random, pieces: list[Piece], at: int) -> bool:
    was = pieces[at].was
    if was is None or not _can_go(pieces, was):
        return False
    pieces[at] = Piece(was, None, pieces[at].number)
    return True


def _move(chance: Random, pieces: list[Piece], at: int) -> bool:
    """To another place among its kind, so far off that which one moved can be seen."""
    was, number = pieces[at].was, pieces[at].number
    if was is None or not _can_go(pieces, was):
        return False
    others = [n for n, one in enumerate(pieces) if one.now is not None and n != at]
    places = [
        n
        for n in others
        if (now := pieces[n].now) is not None
        and now.kind == was.kind
        and not now.words.endswith(":")
        and not pieces[n].lost
        and not (pieces[n].broken)
        and sum(min(n, at) < one < max(n, at) for one in others) > 1
    ]
    if not places:
        return False
    to = chance.choice(places)
    pieces[at] = Piece(was, None, number)
    pieces.insert(to + 1, Piece(None, was))
    return True


def halves(chance: Random, one: Para) -> tuple[Para, Para]:
    """A paragraph as two, the second with a verb of its own."""
    said, end = one.words[:-1].split(), one.words[-1]
    half = len(said) // 2
    verb = chance.choice([verb for verb in VERBS[one.kind] if verb not in one.words])
    return (
        Para(one.kind, f"{' '.join(said[:half])}{end}"),
        Para(one.kind, f"{verb} {' '.join(said[half:])}{end}"),
    )


def _turn(chance: Random, pieces: list[Piece], at: int) -> bool:
    """A preambular paragraph goes to the end as an operative one, with another verb."""
    was = pieces[at].was
    if was is None or was.kind != "pp" or not _can_go(pieces, was):
        return False
    words = f"{chance.choice(VERBS['op'])} {was.words.partition(' ')[2][:-1]};"
    last = pieces[-1]
    if last.lost or last.broken or last.now is None or last.now.kind != "op":
        return False
    pieces[at] = Piece(was, None, pieces[at].number)
    pieces.append(Piece(None, Para("op", words)))
    return True


def _split(chance: Random, pieces: list[Piece], at: int) -> bool:
    was, number = pieces[at].was, pieces[at].number
    if was is None or was.words.endswith(":") or len(was.words.split()) < 12:
        return False
    head, tail = halves(chance, was)
    first = f"{head.words[:-1]} "
    pieces[at : at + 1] = [
        Piece(Para(was.kind, first), head, number, broken=True),
        Piece(Para(was.kind, was.words[len(first) :]), tail),
    ]
    return True


def _join(_: Random, pieces: list[Piece], at: int) -> bool:
    if at + 1 >= len(pieces):
        return False
    one, other = pieces[at], pieces[at + 1]
    if one.now != one.was or other.now != other.was or one.was is None or other.was is None:
        return False
    if one.was.kind != other.was.kind or not _can_go(pieces, one.was):
        return False
    if one.was.words.endswith(":") or other.was.words.endswith(":"):
        return False
    tail = other.was.words
    pieces[at : at + 2] = [
        Piece(one.was, Para(one.was.kind, f"{one.was.words[:-1]} and"), one.number, lost=True),
        Piece(other.was, Para(one.was.kind, f"{tail[0].lower()}{tail[1:]}"), other.number),
    ]
    return True


def seamed_split(chance: Random, pieces: list[Piece], at: int) -> bool:
    """A paragraph as two at any place, the second with a verb put before it or in the place of its
    first word."""
    was, number = pieces[at].was, pieces[at].number
    if was is None or was.words.endswith(":"):
        return False
    said, end = was.words[:-1].split(), was.words[-1]
    cut = chance.randint(5, len(said) - 5)
    verb = chance.choice([verb for verb in VERBS[was.kind] if verb not in was.words])
    rest = said[cut:] if chance.random() < 0.5 else said[cut + 1 :]
    first = f"{' '.join(said[:cut])} "
    pieces[at : at + 1] = [
        Piece(Para(was.kind, first), Para(was.kind, f"{first[:-1]}{end}"), number, broken=True),
        Piece(
            Para(was.kind, was.words[len(first) :]),
            Para(was.kind, f"{' '.join((verb, *rest))}{end}"),
        ),
    ]
    return True


def seamed_join(chance: Random, pieces: list[Piece], at: int) -> bool:
    """Two paragraphs as one, with another sign and other first words of the second."""
    there = _join(chance, pieces, at)
    if there:
        one, other = pieces[at : at + 2]
        assert one.was is not None
        assert other.was is not None
        link, words = chance.choice((" and", ",", ", and", "")), other.was.words.split()
        head = chance.choice(([words[0].lower()], ["and", "to"], []))
        tail = " ".join((*head, *words[1:]))
        first = Para(one.was.kind, f"{one.was.words[:-1]}{link}")
        pieces[at] = Piece(one.was, first, one.number, lost=True)
        pieces[at + 1] = Piece(other.was, Para(one.was.kind, tail), other.number)
    return there


def _can_go(pieces: Sequence[Piece], was: Para) -> bool:
    left = [one.now for one in pieces if one.now is not None and one.now.kind == was.kind]
    return not was.words.endswith(":") and len(left) > 2


EDITS: dict[str, Callable[[Random, list[Piece], int], bool]] = {
    "edit": _edit,
    "insert": _insert,
    "delete": _delete,
    "move": _move,
    "split": _split,
    "join": _join,
    "turn": _turn,
}


def unedited(was: Sequence[Para]) -> list[Piece]:
    found = numbers(one.kind for one in was)
    return [Piece(one, one, number) for one, number in zip(was, found, strict=True)]


def edited(chance: Random, was: Sequence[Para]) -> list[Piece]:
    """The text with one to four changes of any kind."""
    pieces = unedited(was)
    for _ in range(chance.randint(1, 4)):
        free = [n for n, one in enumerate(pieces) if one.was == one.now]
        if free:
            EDITS[chance.choice((*EDITS, "edit"))](chance, pieces, chance.choice(free))
    return pieces


def result(pieces: Sequence[Piece]) -> list[Para]:
    """How the copy reads."""
    made: list[Para] = []
    waiting = ""
    for one in pieces:
        if one.now is None:
            continue
        words = f"{waiting}{one.now.words}"
        waiting = f"{words} " if one.lost else ""
        if not one.lost:
            made.append(Para(one.now.kind, words))
    return made


# Files.


def lines(said: Sequence[Para]) -> list[str]:
    found = numbers(one.kind for one in said)
    return [f"{number} {one.words}".strip() for one, number in zip(said, found, strict=True)]


def page(said: Sequence[Para]) -> bytes:
    head = '<meta name="generator" content="draftbench">'
    body = "".join(f"<p>{escape(line)}</p>" for line in lines(said))
    return f"<!doctype html><html><head>{head}</head><body>{body}</body></html>".encode()


def plain(said: Sequence[Para]) -> bytes:
    return "\n\n".join(lines(said)).encode()


def markdown(said: Sequence[Para]) -> bytes:
    """As notes are written: the opening word in italics."""
    shown = []
    for one, number in zip(said, numbers(one.kind for one in said), strict=True):
        verb, _, rest = one.words.partition(" ")
        shown.append(f"{number} *{verb}* {rest}".strip())
    return "\n\n".join(shown).encode()


def word(said: Sequence[Para]) -> bytes:
    file = WordDocument()
    for line in lines(said):
        file.add_paragraph(line)
    buffer = io.BytesIO()
    file.save(buffer)
    return buffer.getvalue()


def marked_by_word(pieces: Sequence[Piece]) -> bytes:
    """The copy as Word tracks it: the numbers that stood stay, and what is new is bis."""
    return word_file("".join(_tracked(pieces)))


def _tracked(pieces: Sequence[Piece]) -> Iterator[str]:
    joining, new, last = False, 0, ""
    for one in pieces:
        if one.was is None:
            assert one.now is not None
            new += 1
            number = f"{_bis(last, new)} " if last else ""
            yield paragraph(run(f"{number}{one.now.words}", "ins by Ana"), mark=("ins by Ana",))
            continue
        number = f"{one.number} ".lstrip()
        if one.number:
            new, last = 0, one.number
        if one.now is None:
            gone = run(f"{number}{one.was.words}", "del by Ana")
            yield paragraph(gone, mark=("del by Ana",))
        else:
            mark = ("ins by Ana",) if one.broken else ("del by Ana",) if one.lost else ()
            said = [run(number, *(["del by Ana"] if joining else []))] if number else []
            if not number and not one.was.words[0].isupper() and last:
                new += 1
                said = [run(f"{_bis(last, new)} ", "ins by Ana")]
            said += _runs(one.was.words, one.now.words)
            yield paragraph(*said, run(" ", "ins by Ana") if one.lost else "", mark=mark)
        joining = one.lost


def _bis(number: str, new: int) -> str:
    end = number[-1]
    return f"{number[:-1]} {ordinal(new)}{end}"


def _runs(was: str, now: str) -> Iterator[str]:
    """Words as Word shows them, whole words struck and put in."""
    old, new = _tokens(was), _tokens(now)
    for what, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if what == "equal":
            yield run("".join(old[a:b]))
            continue
        if b > a:
            yield run("".join(old[a:b]), "del by Ana")
        if d > c:
            yield run("".join(new[c:d]), "ins by Ana")


def _tokens(words: str) -> list[str]:
    said = words.split(" ")
    return [*(f"{one} " for one in said[:-1]), said[-1][:-1], said[-1][-1:]]


FILES: dict[str, Callable[[Sequence[Piece]], bytes]] = {
    "copy.html": lambda pieces: page(result(pieces)),
    "copy.txt": lambda pieces: plain(result(pieces)),
    "copy.md": lambda pieces: markdown(result(pieces)),
    "copy.docx": lambda pieces: word(result(pieces)),
    "tracked.docx": marked_by_word,
}
"""The files in which a copy comes, by their names."""
MARKED = ("copy.html", "copy.docx", "tracked.docx")
"""Those that can hold the mark of a version."""
