"""What a room notes in a text on its paragraphs, which nobody proposes as words: how far one is
(``[agreed ad ref]``, ``[pending]``, ``[TBC]``), what was done with it (``(new)``, ``[no change]``,
``[deleted]``), and that one is still to come (``[placeholder]``).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from draftbench.amend.changesets.bundles import name_of
from draftbench.amend.notation import (
    Bracket,
    Markup,
    Placeholder,
    StatusNote,
    Verb,
    read_notation,
)
from draftbench.amend.notation.objects import Phrases, any_of, key_words
from draftbench.app.imports.coverings import LEFT_OUT
from draftbench.app.imports.typography import form
from draftbench.document import (
    NOTE_MARK,
    Clause,
    ClauseId,
    ClauseKind,
    Document,
    RichText,
    spoken_labels,
)
from draftbench.document.drafting import drafting_label
from draftbench.language import opening
from draftbench.messages import message

if TYPE_CHECKING:
    from draftbench.app.imports.sentparagraphs import Sent

STATUS = "status-note"
PLACEHOLDER = "placeholder"
DELETED = "deletion-noted"

_AD_REF = re.compile(r"\bad[ -]ref", re.IGNORECASE)
_AGREED = re.compile(
    r"(?:provisionally |not )?agreed|convenu|acordad|agréé|согласован|已商定", re.IGNORECASE
)
_AT_END = re.compile(r"(?<=[\w:;,.] )\((?:\.{3}|…)\)\s?\Z")
"""The sign that words were left out, at the end of a paragraph of which others are quoted."""
_NUMBERS = re.compile(
    r"\s*(?:(?:OP|PP)s?\s?)?\d{1,3}[.)]?(?:\s?(?:[-–—,&]|to|and|à|et|a|y)\s?(?:(?:OP|PP)\s?)?"
    r"\d{1,3}[.)]?){0,9}[\s.:–—-]*",
    re.IGNORECASE,
)
"""The numbers of the paragraphs of which something is noted: "1. to 8."."""
_CLOSED = (".", ";", ":", ",")
_ENDS = " .;,:"


def note_apart(
    clause: Clause,
    notation: Sequence[Markup],
    is_kept: Callable[[str], bool],
    is_clause: Callable[[str], bool],
) -> tuple[Clause, list[tuple[Clause, str, str]]]:
    """A paragraph with its ``notation`` without the notes in it, and these, each with its words as
    they came and its code; all of it may be one. ``is_kept`` says of words that the version has
    them, ``is_clause`` that a clause of it has no others."""
    raw = clause.text.plain
    whole = f"{clause.label} {raw}".strip()
    if _holds_place(clause.text.text, notation) and not is_kept(raw):
        return replace(clause, text=RichText()), [(clause, whole, PLACEHOLDER)]
    words, notes = _without_notes(clause.text, notation, is_kept, is_clause)
    bare = replace(clause, text=words)
    if notes and (not words.has_words or _NUMBERS.fullmatch(f"{clause.label} {words.plain}")):
        return replace(clause, text=RichText()), [(clause, whole, STATUS)]
    codes = {note: DELETED if _asks_deletion(note) else STATUS for note in notes}
    beside = [
        Clause(ClauseId(f"{clause.id} note {number}"), ClauseKind.PARAGRAPH, RichText(note))
        for number, note in enumerate(notes)
    ]
    said = [(one, one.text.plain, codes[one.text.text]) for one in beside]
    return bare, [(c, note, LEFT_OUT if _is_sign(note) else code) for c, note, code in said]


def _is_sign(note: str) -> bool:
    return note.strip(" ()[]") in ("...", "…")


def new_notes_apart(
    view: Document,
    text: Document,
    is_kept: Callable[[str], bool],
    is_clause: Callable[[str], bool],
) -> tuple[Document, list[tuple[str, str, str]]]:
    """What an author of tracked changes made of ``text`` without the notes that are new in it; and
    these, each with where it stands, its code and the sentence that says it."""
    clauses: list[Clause] = []
    found: list[tuple[str, str, str]] = []
    for clause in view:
        words, own = clause.text.text, text.get(clause.id)
        if not any(sign in words for sign in "([") or (own is not None and own.text == clause.text):
            clauses.append(clause)
            continue
        bare, notes = note_apart(clause, read_notation(clause.text), is_kept, is_clause)
        where = name_of(clause.id, view)
        found += ((where, code, describe_note(code, said)) for _, said, code in notes)
        if bare.text.has_words or own is not None or not notes:
            clauses.append(bare if notes else clause)
    return (view.with_clauses(tuple(clauses)), found) if found else (view, [])


def describe_note(code: str, words: str) -> str:
    """The sentence that says that a note was set aside; empty for another code."""
    if code == STATUS:
        return message("Not part of the text (status note): “{words}”.", words=words)
    if code == DELETED:
        return message(
            "“{words}” stands beside the words of a paragraph, which was not deleted. If the "
            "sender wants to delete it, propose that by hand.",
            words=words,
        )
    if code == PLACEHOLDER:
        return message("Not part of the text (placeholder): “{words}”.", words=words)
    return ""


def keep_replacing(sent: Iterable[Sent], version: Document) -> None:
    """Leaves in the text a placeholder with the number of a clause that the file does not have:
    the sender may want it in the place of that."""
    found = [one for one in sent if one.aside == PLACEHOLDER]
    if not found:
        return
    labels = {said.rpartition(" ")[2]: c for c, said in spoken_labels(version).items()}
    there = {_key(one.raw) for one in sent if not one.aside}
    for one in found:
        called = drafting_label(one.clause.label)
        target = None if called is None or called.put_in else labels.get(called.number)
        if target is not None and _key(version[target].text.plain) not in there:
            one.aside = ""


def _key(text: str) -> str:
    return "".join(form(text, small=True).text.split()).rstrip(_ENDS)


def _holds_place(text: str, notation: Sequence[Markup]) -> bool:
    """Whether a paragraph is nothing but a place-holder for one that is still to come, perhaps of
    somebody who is named in it."""
    start, end = len(text) - len(text.lstrip()), len(text.rstrip(_ENDS))
    if not any(sign.isalpha() for sign in text):
        return False  # "[…]" says that something was left out
    for one in notation:
        if (one.start, one.end) != (start, end):
            continue
        if isinstance(one, Placeholder):
            return True
        asked = one.position if isinstance(one, Bracket) else None
        if asked is not None and asked.verb is Verb.PLACEHOLDER:
            return True
    return False


def _without_notes(
    text: RichText,
    notation: Sequence[Markup],
    is_kept: Callable[[str], bool],
    is_clause: Callable[[str], bool],
) -> tuple[RichText, list[str]]:
    """The words of a paragraph without the notes on how far it is, and these; ``is_kept`` says of
    words that the version has them, ``is_clause`` that a clause of it has no others.

    Only such as stand at an end of the paragraph are notes, or are said of no text: "the [agreed]
    conclusions" is contested.
    """
    said = text.text.replace(NOTE_MARK, " ")

    def is_there(start: int, end: int) -> bool:
        """Whether the version has the note with what stands beside it, not only such words."""
        before, behind = said[max(0, start - _BESIDE) : end], said[start : end + _BESIDE]
        return is_kept(before if said[:start].strip() else behind)

    found = [
        (one.start, one.end)
        for one in notation
        if isinstance(one, (StatusNote, Placeholder))
        if not is_there(one.start, one.end) and _is_note(said, one, is_clause)
    ]
    if (sign := _AT_END.search(said)) and not is_kept(sign[0].strip()):
        found.append(sign.span())
    found += (each for each in _changed(said, is_clause) if not is_there(*each))
    places: list[tuple[int, int]] = []
    for start, end in sorted(found):
        if not places or start >= places[-1][1]:
            places.append((start, end))
    if not places:
        return text, []
    notes = [said[slice(*place)].strip() for place in places]
    rest = text.spliced([(*with_space(said, *place), RichText()) for place in places])
    return rest.strip(), notes


def _is_note(text: str, one: StatusNote | Placeholder, is_clause: Callable[[str], bool]) -> bool:
    before, behind = text[: one.start].rstrip(), text[one.end :].strip()
    words = text[one.start : one.end].strip(" \t()[]–—-.")
    if isinstance(one, StatusNote) and _AD_REF.search(words):
        return True
    rest = f"{before} {behind}".strip()
    if not behind.strip(_ENDS):
        is_agreed = text[one.start] == "(" and _AGREED.match(words)
        if isinstance(one, StatusNote) and (not before or words.isupper() or is_agreed):
            return True
        if text[one.start] == "(" and words.lower() in Phrases.load().status_exact:
            return True
        ends = _CLOSED if isinstance(one, StatusNote) else _CLOSED[:2]
        return bool(before) and (before.endswith(ends) or is_clause(rest))
    if before or isinstance(one, Placeholder):
        return False
    spoken = opening(behind)
    return is_clause(rest) or (spoken is not None and spoken.known)


def _changed(text: str, is_clause: Callable[[str], bool]) -> Iterator[tuple[int, int]]:
    """The notes at the ends of a paragraph on what was done with it."""
    for pattern in _notes_before():
        found = pattern.search(text)
        behind = "" if found is None else text[found.end() :].strip()
        spoken = opening(behind)
        is_text = len(behind) > _NUMBER or (behind.endswith(_CLOSED) and " " in behind)
        is_sure = behind[:1].isupper() or bool(spoken and spoken.known)
        if found is not None and is_text and (is_sure or is_clause(behind)):
            yield found.span("note")
            break
    patterns = _notes_behind()
    for pattern in (*patterns, *patterns):  # two may stand at the end
        found = pattern.search(text)
        if found is None:
            continue
        before, note = text[: found.start("note")].strip(), found["note"]
        last = before.rstrip(" ]")[-1:]
        closed = last in _CLOSED
        if not (last in (";", ".") or note.isupper() or note[0] in _SIGNS):
            continue
        if len(before) > _NUMBER and (closed or found["round"] or is_clause(before)):
            yield found.span("note")
            text = f"{text[: found.start()].rstrip()}\n"


@cache
def _notes_before() -> tuple[re.Pattern[str], ...]:
    """Notes before the words of a paragraph: "(new) …", "new: …", "NEW …"."""
    said, braced = _said_of_changes()
    shouted = rf"(?-i:(?=[^\W\d_a-z]{{3,}}\b)){said}"
    return tuple(
        re.compile(shape, re.IGNORECASE)
        for shape in (
            rf"\A\s?{braced}[:;,.]?(?=\s)",
            rf"\A\s?(?P<note>{said}\s?:|{shouted})(?=\s)",
        )
    )


@cache
def _notes_behind() -> tuple[re.Pattern[str], ...]:
    """Notes behind the words of a paragraph, with or without a reason: "[deleted]", "; NEW",
    "DELETE – covered by OP 4"."""
    said, braced = _said_of_changes()
    why = rf"(?:{_REASON.pattern}[^;–—]{{1,100}})?"
    bare = rf"(?<=[.;,:\]])\s?(?P<note>(?:[–—-]\s?)?(?P<round>){said}{why})"
    return tuple(
        re.compile(shape, re.IGNORECASE)
        for shape in (rf"(?<!\A){braced}(?=[.;,:]?\s?\Z)", rf"{bare}(?=\s?\Z)")
    )


@cache
def _said_of_changes() -> tuple[str, str]:
    """Patterns for what is said of a paragraph that was changed, and for that in brackets."""
    deleted = [word for word in key_words()["positions"]["delete"] if " " not in word]
    words = [*key_words()["changed"], *deleted, "to be deleted", "to delete", "à supprimer"]
    said = rf"(?:paragraph|para|text|op|pp)?\s?{any_of(words)}[.!;,]?"
    return said, rf"(?P<note>\(\s?(?P<round>{said})\s?\)|\[\s?{said}\s?\])"


def _asks_deletion(note: str) -> bool:
    """Whether a note beside a paragraph says that it is deleted."""
    found = read_notation(RichText(f"[{_REASON.split(note.strip(_AROUND))[0]}]"))
    return any(
        isinstance(one, Bracket) and one.position and one.position.verb is Verb.DELETE
        for one in found
    )


_AROUND = " ()[]–—-.;,!"
_REASON = re.compile(r"\s(?:[–—-]|because|since|car|porque)\s")
_BESIDE = 12
"""So many characters tell where a note stands."""
_NUMBER = 20
"""The number of a paragraph is no longer than this (code points): "OP 5 quinquies (c)"."""
_SIGNS = "([–—-"


def with_space(text: str, start: int, end: int) -> tuple[int, int]:
    """A note with the white space that goes with it: before a sign, or on one side of it."""
    if text[end : end + 1] in (".", ";", ",", ":", "]", ")"):
        return len(text[:start].rstrip()), end
    around = (text[start - 1 : start] or " ") + text[end : end + 1]
    return start, end + (around == "  ")
