"""The signs and links of lists that a sender gives to the words of others beside them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from draftbench.app.imports.clausereadings import Edit
from draftbench.app.imports.sentparagraphs import Sent
from draftbench.app.imports.typography import changes
from draftbench.compare.words.islands import LINKS
from draftbench.document import Document, RichText


def give_list_links(sent: Sequence[Sent], version: Document) -> None:
    """Gives to whoever adds the last member of a list in brackets ("a, b [URY: and c]") what this
    makes of the link of the version ("a and b"), and to whoever adds words a comma that is new
    beside their bracket ("a, [URY: and c];"): the sender has no words there of its own."""
    for one in sent:
        if one.target is not None and not one.aside and not one.theirs:
            _give_link(one, version[one.target].text)
            _give_commas(one, version[one.target].text)


def _give_commas(one: Sent, seen: RichText) -> None:
    for change in reversed(changes(seen.text, one.text.text)):
        own = one.text.text
        start, end = change.typed_start, change.typed_end
        if change.start < change.end or own[start:end].strip() not in _COMMAS:
            continue
        last = end + len(own[end:]) - len(own[end:].lstrip())
        if not any(_adds(edit, start, last) for voice in one.voices for edit in voice.edits):
            continue
        voices = [
            replace(voice, edits=tuple(_with_commas(own, e, start, end) for e in voice.edits))
            for voice in one.voices
        ]
        text = one.text.splice(start, end, RichText())
        one.clause = replace(one.clause, text=text)
        one.reading = replace(one.reading, text=text, voices=tuple(voices))


def _adds(edit: Edit, start: int, end: int) -> bool:
    """Whether an edit puts words into a gap, and is none that the program printed."""
    return bool(edit.words) and edit.exact is None and start <= edit.start == edit.end <= end


def _with_commas(own: str, edit: Edit, start: int, end: int) -> Edit:
    """An edit as it is without the commas in ``own[start:end]``, which it has where it adds words
    beside them."""
    last = end + len(own[end:]) - len(own[end:].lstrip())
    if _adds(edit, start, last):
        before, behind = ("," in own[a:b] for a, b in ((start, edit.start), (edit.start, end)))
        words = f"{',' if before else ''} {edit.words}{',' if behind else ''}".strip()
        return replace(edit, start=start, end=start, words=words)
    shift = end - start if edit.start >= end else 0
    return replace(edit, start=edit.start - shift, end=edit.end - shift)


_COMMAS = (",", ",,", ", ,")


def _give_link(one: Sent, seen: RichText) -> None:
    own = one.text
    for change in changes(seen.text, own.text):
        old = seen.text[change.start : change.end].strip().lower()
        new = own.text[change.typed_start : change.typed_end].strip()
        if old not in LINKS or new not in ("", ","):
            continue
        ends = {
            edit.start
            for voice in one.voices
            for edit in voice.edits
            if edit.start == edit.end >= change.typed_end
            and edit.exact is None
            and edit.words.lower().split(" ")[0] == old
            and _is_one_member(own.text[change.typed_end : edit.start])
        }
        if len(ends) != 1:
            continue
        kept = seen.slice(change.start, change.end)
        shift = len(kept.text) - (change.typed_end - change.typed_start)
        link = Edit(
            change.typed_start,
            change.typed_start + len(kept.text),
            own.text[change.typed_start : change.typed_end],
        )
        voices = []
        for voice in one.voices:
            adds = any(edit.start in ends for edit in voice.edits)
            edits = tuple(
                replace(edit, start=edit.start + shift, end=edit.end + shift)
                if edit.start >= change.typed_end
                else edit
                for edit in voice.edits
            )
            voices.append(replace(voice, edits=(link, *edits) if adds else edits))
        text = own.splice(change.typed_start, change.typed_end, kept)
        one.clause = replace(one.clause, text=text)
        one.reading = replace(one.reading, text=text, voices=tuple(voices))
        return


def _is_one_member(words: str) -> bool:
    """Whether words are but a member of a list."""
    return 0 < len(words.split()) <= _MEMBER and not any(sign in words for sign in ",;:.")


_MEMBER = 6
"""The most words of a member of a list."""
