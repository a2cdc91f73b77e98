"""Notes below a text that asterisks mark: "cards* …" and, below, "* Except for tourists."."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from draftbench.app.imports.clausereadings import shifted
from draftbench.app.imports.coverings import BEYOND
from draftbench.document import NOTE_MARK, Note, RichText

if TYPE_CHECKING:
    from draftbench.app.imports.sentparagraphs import Sent

_SIGN = re.compile(r"(?:[^\W_]{1,40}|[,;:.”\"’)\]])(?P<sign>\*{1,3})(?!\*)")
_NOTE = re.compile(r"(?P<sign>\*{1,3})\s*(?=[^\s*])")


def hang_star_notes(sent: list[Sent], is_kept: Callable[[str], bool]) -> None:
    """Hangs the notes among what was ``sent`` on the asterisks that mark them; those of which the
    sign stands in several places are set aside. ``is_kept`` says of words that the version has
    them."""
    places: dict[str, list[tuple[Sent, int]]] = {}
    for one in list(sent):
        whole = f"{one.clause.label.strip()} {one.text.text}".lstrip()
        found = _NOTE.match(whole)
        if found is not None and found["sign"] in places and not is_kept(one.text.plain):
            marked = places.pop(found["sign"])
            lead = max(0, found.end() - (len(whole) - len(one.text.text)))
            if len(marked) == 1 and not one.voices:
                _hang(one, lead, found["sign"], *marked[0])
                sent.remove(one)
            else:
                one.aside, one.raw = BEYOND, whole
            continue
        if one.aside:
            continue
        for sign in _SIGN.finditer(one.text.text):
            if not is_kept(sign[0]):
                places.setdefault(sign["sign"], []).append((one, sign.start("sign")))


def _hang(one: Sent, lead: int, sign: str, marked: Sent, at: int) -> None:
    words = one.text.slice(lead, len(one.text.text)).strip()
    note = Note(f"{one.clause.id}-note", sign, words)
    mark = RichText(NOTE_MARK, (), (note,))
    text = marked.text.splice(at, at + len(sign), mark)
    voices = tuple(shifted(each, 1 - len(sign), behind=at + 1) for each in marked.voices)
    marked.clause = replace(marked.clause, text=text)
    marked.reading = replace(marked.reading, text=text, voices=voices)
