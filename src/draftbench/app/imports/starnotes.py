"""Notes below a text that asterisks or daggers mark: "cards* …", "cards (*)" or "cards† …" and,
below, "* Except for tourists."."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from draftbench.amend.notation.objects import Span
from draftbench.app.imports.clausereadings import shifted
from draftbench.app.imports.coverings import BEYOND
from draftbench.document import NOTE_MARK, Note, RichText

if TYPE_CHECKING:
    from draftbench.app.imports.sentparagraphs import Sent

_SIGN = re.compile(
    r"(?:[^\W_]{1,40}|[,;:.”\"’)\]])"
    r"(?P<sign>\*{1,3}(?!\*)|[ \u00a0]?(?:\(\*{1,3}\)|[†‡]{1,3}(?![†‡])))"
)
_NOTE = re.compile(r"(?P<sign>\*{1,3}|\(\*{1,3}\)|[†‡]{1,3})\s*(?=[^\s*†‡])")


def hang_star_notes(sent: list[Sent], is_kept: Callable[[str], bool]) -> None:
    """Hangs the notes among what was ``sent`` on the signs that mark them; those of which the
    sign stands in several places are set aside. ``is_kept`` says of words that the version has
    them."""
    places: dict[str, list[tuple[Sent, Span]]] = {}
    for one in list(sent):
        whole = f"{one.clause.label.strip()} {one.text.text}".lstrip()
        found = _NOTE.match(whole)
        mark = "" if found is None else _bare(found["sign"])
        if found is not None and mark in places and not is_kept(one.text.plain):
            marked = places.pop(mark)
            lead = max(0, found.end() - (len(whole) - len(one.text.text)))
            if len(marked) == 1 and not one.voices:
                _hang(one, lead, mark, *marked[0])
                sent.remove(one)
            else:
                one.aside, one.raw = BEYOND, whole
            continue
        if one.aside:
            continue
        for sign in _SIGN.finditer(one.text.text):
            if not is_kept(sign[0]):
                places.setdefault(_bare(sign["sign"]), []).append((one, sign.span("sign")))


def _bare(sign: str) -> str:
    return sign.strip(" \u00a0()")


def _hang(one: Sent, lead: int, sign: str, marked: Sent, place: Span) -> None:
    at, end = place
    words = one.text.slice(lead, len(one.text.text)).strip()
    note = Note(f"{one.clause.id}-note", sign, words)
    mark = RichText(NOTE_MARK, (), (note,))
    text = marked.text.splice(at, end, mark)
    voices = tuple(shifted(each, 1 - (end - at), behind=at + 1) for each in marked.voices)
    marked.clause = replace(marked.clause, text=text)
    marked.reading = replace(marked.reading, text=text, voices=voices)
