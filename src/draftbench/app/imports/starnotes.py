"""Notes below a text that asterisks, daggers or numbers mark: "cards* …", "cards (*)", "cards†" or
"cards (1) …" and, below, "* Except for tourists." or "(1) Except for tourists."."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from draftbench.amend.notation.objects import Span
from draftbench.app.imports.answers import names_before
from draftbench.app.imports.clausereadings import shifted
from draftbench.app.imports.coverings import BEYOND
from draftbench.document import NOTE_MARK, Note, RichText

if TYPE_CHECKING:
    from draftbench.app.imports.sentparagraphs import Sent

_SIGN = re.compile(
    r"(?:[^\W_]{1,40}|[,;:.”\"’)\]])"
    r"(?P<sign>\*{1,3}(?!\*)|[ \u00a0]?(?:\(\*{1,3}\)|[†‡]{1,3}(?![†‡])|\(\d{1,2}\)|\[\d{1,2}\]))"
)
_NOTE = re.compile(
    r"(?P<sign>\*{1,3}|\(\*{1,3}\)|[†‡]{1,3}|(?P<number>\(\d{1,2}\)|\[\d{1,2}\]))\s*(?=[^\s*†‡])"
)


def hang_star_notes(sent: list[Sent], is_kept: Callable[[str], bool]) -> None:
    """Hangs the notes among what was ``sent`` on the signs that mark them; those of which the
    sign stands in several places are set aside. ``is_kept`` says of words that the version has
    them."""
    places: dict[str, list[tuple[Sent, Span]]] = {}
    notes: list[tuple[Sent, Span, RichText]] = []
    below = _below(sent)
    for at, one in enumerate(list(sent)):
        whole = _whole(one)
        found = _NOTE.match(whole)
        mark = "" if found is None else _bare(found["sign"])
        is_note = found is not None and (at >= below or not found["number"])
        if found is not None and is_note and mark in places and not is_kept(one.text.plain):
            marked = places.pop(mark)
            lead = max(0, found.end() - (len(whole) - len(one.text.text)))
            words = one.text.slice(lead, len(one.text.text))
            is_bare = not one.voices and not one.aside and not names_before(words.plain)
            if len(marked) == 1 and is_bare:
                note = Note(f"{one.clause.id}-note", mark, words.strip())
                notes.append((*marked[0], RichText(NOTE_MARK, (), (note,))))
                sent.remove(one)
                continue
            one.aside, one.raw = one.aside or BEYOND, whole
            if found["number"]:  # no words of the text, whatever they say
                notes += ((*place, RichText()) for place in marked)
        elif not one.aside:
            for sign in _SIGN.finditer(one.text.text):
                if not is_kept(sign[0]):
                    places.setdefault(_bare(sign["sign"]), []).append((one, sign.span("sign")))
    for marked_one, place, sign_text in sorted(notes, key=lambda each: -each[1][0]):
        _put(marked_one, place, sign_text)


def _whole(one: Sent) -> str:
    return f"{one.clause.label.strip()} {one.text.text or one.raw}".lstrip()


def _below(sent: Sequence[Sent]) -> int:
    """Where the last lines begin that are all notes with numbers, or no part of the text."""
    at = len(sent)
    while at and (sent[at - 1].aside or _NOTE.match(_whole(sent[at - 1]))):
        at -= 1
    return at


def _bare(sign: str) -> str:
    return sign.strip(" \u00a0()[]")


def _put(marked: Sent, place: Span, mark: RichText) -> None:
    """Puts the mark of a note, or nothing, in the place of the sign for it."""
    at, end = place
    text = marked.text.splice(at, end, mark)
    by = len(mark.text) - (end - at)
    voices = tuple(shifted(each, by, behind=at + len(mark.text)) for each in marked.voices)
    marked.clause = replace(marked.clause, text=text)
    marked.reading = replace(marked.reading, text=text, voices=voices)
