"""Splitting a clause of the draft and joining two, directly or as an amendment."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from unicodedata import category, east_asian_width

from draftbench.amend.changesets.changes import ChangeSet
from draftbench.amend.changesets.editing import between, retyped
from draftbench.amend.negotiation import Negotiation
from draftbench.compare.comparison import Comparison
from draftbench.compare.links import Grade, Link, Mode
from draftbench.compare.normal import folded
from draftbench.document import (
    NOTE_MARK,
    Clause,
    ClauseId,
    Document,
    RichText,
    new_clause_id,
    spoken_labels,
)
from draftbench.errors import UsageError
from draftbench.language.acts import act
from draftbench.language.words import is_word, sentences, token_texts
from draftbench.messages import message

_ENOUGH = 6
"""Words by which a clause is known again inside another one."""
_WHOLE = 0.8
"""The share of a clause's words with which nearly all of it stands in another one."""
_HALF = 0.5
_ALIKE = 0.4
"""The share of the shorter of two clauses, without its opening, that a version of it has too."""


def split(draft: Document, clause: ClauseId, at: int, typed: RichText | None = None) -> ChangeSet:
    """The changes that divide a clause before code point ``at``; the white space there falls away.
    Its sub-paragraphs go to the second part. ``typed`` are other words of the clause,
    written before it is divided. Raises UsageError inside a word, and where there would be a part
    without words."""
    whole = _known(draft, clause)
    text = whole.text if typed is None else typed
    if boundary(text.text, at) != at:
        raise UsageError(
            "That is inside a word; divide {name} between two of them.", name=_name(draft, clause)
        )
    first, second = text.slice(0, at).strip(), text.slice(at, len(text)).strip()
    if not first or not second:
        raise UsageError(
            "Both parts of {name} need words; divide it between two of them.",
            name=_name(draft, clause),
        )
    return _divided(draft, whole, (first, second))


def boundary(text: str, at: int) -> int:
    """The place nearest to ``at`` (code points) at which no word is cut, the earlier of two.

    >>> boundary("rangeland, pastoral land", 13), boundary("rangeland, pastoral land", 18)
    (11, 19)
    """
    places = range(len(text) + 1)
    return min(
        (place for place in places if _between_words(text, place)), key=lambda p: (abs(p - at), p)
    )


def _between_words(text: str, at: int) -> bool:
    """Whether a text can be cut there: beside white space, or where no spaces are written beside a
    wide letter, but not before a sign."""
    around = text[max(0, at - 1) : at + 1]
    if len(around) < 2 or around[0].isspace() or around[1].isspace():
        return True
    return any(map(_is_wide, around)) and category(around[1])[0] not in "PM"


def _is_wide(letter: str) -> bool:
    return east_asian_width(letter) in "WF"


def middle(text: str) -> int:
    """Where a text can be divided best: between the two of its sentences or parts (behind a
    semicolon) nearest to the middle, else between two words."""
    half = len(text) // 2
    found = [start for start, _ in sentences(text)[1:]]
    found += [one.end() for one in re.finditer(r"[;；؛](?=\s*\S)", text)]
    return boundary(text, min(found, key=lambda place: abs(place - half), default=half))


def _divided(draft: Document, whole: Clause, texts: Sequence[RichText]) -> ChangeSet:
    """The changes after which a clause is one for each of ``texts``; what hangs on it hangs on the
    last."""
    parts = [whole.id, *(new_clause_id() for _ in texts[1:])]
    out: list[Clause] = []
    for each in draft:
        if each.id == whole.id:
            own = zip(parts, texts, strict=True)
            made = [replace(whole, id=part, text=text, label="") for part, text in own]
            out += [replace(made[0], label=whole.label), *made[1:]]
        else:
            below = each.parent == whole.id
            out.append(replace(each, parent=parts[-1]) if below else each)
    splits = dict.fromkeys(parts[1:], whole.id)
    return between(draft, draft.with_clauses(tuple(out)), splits=splits)


def as_in(
    draft: Document, clauses: Sequence[ClauseId], version: Document, theirs: Sequence[ClauseId]
) -> ChangeSet | None:
    """The changes after which ``clauses`` of the draft read as ``theirs`` of a version, divided or
    joined as there; marks and notes stay on what stays. None where they are not one clause on one
    side, nor as many on both, or where others hang on them."""
    own = [draft[clause] for clause in clauses]
    words = [version[clause].text.plain for clause in theirs]
    if len(own) == len(words):
        texts = {c.id: retyped(c.text, new) for c, new in zip(own, words, strict=True)}
        made = (replace(c, text=texts.get(c.id, c.text)) for c in draft)
        return between(draft, draft.with_clauses(tuple(made)))
    nested = any(version.children(c) for c in theirs) or any(map(draft.children, clauses[1:]))
    if nested or len({c.parent for c in own}) > 1 or len({version[c].parent for c in theirs}) > 1:
        return None
    if len(own) == 1:
        return _divided(draft, own[0], _cut(retyped(own[0].text, " ".join(words)), words))
    row = draft.children(own[0].parent)
    at = row.index(clauses[0])
    if len(words) > 1 or draft.children(clauses[0]) or row[at : at + len(own)] != tuple(clauses):
        return None
    whole = own[0].text
    for each in own[1:]:
        whole += RichText(" ") + each.text
    text, gone = retyped(whole, words[0]), clauses[1:]
    kept = (replace(c, text=text) if c.id == clauses[0] else c for c in draft if c.id not in gone)
    joins = dict.fromkeys(gone, clauses[0])
    return between(draft, draft.with_clauses(tuple(kept)), joins=joins)


def _cut(text: RichText, words: Sequence[str]) -> list[RichText]:
    """A text that has these words, one space between them, in as many pieces; a note stays behind
    the word at which it hangs."""
    found: list[RichText] = []
    plain = [at for at, sign in enumerate(text.text) if sign != NOTE_MARK] + [len(text)]
    at = first = 0
    for each in words:
        end = plain[min(at + len(each), len(plain) - 1)]
        found.append(text.slice(first, end))
        at, first = at + len(each) + 1, end + 1
    return found


def joined(
    draft: Document, clause: ClauseId, into: ClauseId, typed: RichText | None = None
) -> ChangeSet:
    """The changes after which the words of ``clause`` and ``into`` are one clause, in the order in
    which they stand, with a space between them; what hangs on the one hangs on the other. The
    earlier of the two stays. ``typed`` are other words of ``clause``, written before it is joined.
    Raises UsageError where one of them hangs on the other, and where ``clause`` comes before
    ``into`` but not immediately, so that its words would have to go past others."""
    end, begin = _known(draft, clause), _known(draft, into)
    if begin in draft.subtree(clause) or end in draft.subtree(into):
        raise UsageError(
            "A clause cannot be joined to itself or to its own sub-paragraphs; name two others."
        )
    end = end if typed is None else replace(end, text=typed)
    if draft.position(clause) < draft.position(into):
        _must_follow(draft, into, clause)
        begin, end = end, begin
        clause, into = into, clause
    text = begin.text + RichText(" ") + end.text
    its = [replace(c, parent=into) if c.parent == clause else c for c in draft.subtree(clause)[1:]]
    own = draft.subtree(into)[1:]
    out = []
    for each in draft:
        if each.id == into:
            out += [replace(begin, text=text), *own, *its]
        elif each.id != clause and each.id not in {c.id for c in (*own, *its)}:
            out.append(each)
    return between(draft, draft.with_clauses(tuple(out)), joins={clause: into})


def _must_follow(draft: Document, later: ClauseId, clause: ClauseId) -> None:
    """Raises UsageError unless a clause comes immediately after another on the same level."""
    row = draft.children(draft[clause].parent)
    if later not in row or row.index(later) != row.index(clause) + 1:
        names = {"clause": _name(draft, clause), "later": _name(draft, later)}
        raise UsageError(
            "{clause} does not come directly before {later}, so it is not clear where its words "
            "should go. Move one of them next to the other first, or join {later} to {clause}.",
            **names,
        )


def _known(draft: Document, clause: ClauseId) -> Clause:
    found = draft.get(clause)
    if found is None:
        raise UsageError("The draft has no clause {clause}; name one that it has.", clause=clause)
    return found


def _name(draft: Document, clause: ClauseId) -> str:
    return spoken_labels(draft)[clause] or message("the {kind}", kind=draft[clause].kind)


def with_parts(state: Negotiation, clauses: Iterable[ClauseId]) -> tuple[ClauseId, ...]:
    """Clauses of the draft, each with what it was divided into."""
    lineage, draft = state.redline.lineage, state.draft
    return tuple(dict.fromkeys(part for c in clauses for part in lineage.divided(c, draft)))


@dataclass(frozen=True, slots=True)
class Answer:
    """The clauses of the draft that stand in one row with ``theirs`` of a version. ``is_version``
    says that they surely are the same paragraph in two versions; ``twice`` are clauses of the draft
    whose words would stand twice if ``theirs`` took the place of ``own`` (as where the version
    joined clauses that the comparison does not bring together)."""

    own: tuple[ClauseId, ...]
    theirs: tuple[ClauseId, ...]
    is_version: bool
    twice: tuple[ClauseId, ...] = ()

    @property
    def replaces(self) -> bool:
        """Whether the clauses of the version take the place of the draft's."""
        return self.is_version and not self.twice


def answering(
    state: Negotiation, made: Comparison, place: int, clauses: Collection[ClauseId]
) -> Answer | None:
    """The clauses of the draft, and those of a source that is a version of it, in the row in which
    ``clauses`` of the source stand, if the draft has any there; None of other texts. The source is
    the text at ``place`` of ``made``."""
    found = made.alignments[place]
    row = next((one for one in made.rows if set(clauses) <= set(one.cells[place])), None)
    if row is None or found is None or found.mode is not Mode.VERSIONS:
        return None
    own, theirs = with_parts(state, row.cells[-1]), row.cells[place]
    if not own:
        return None
    there = made.texts[place]
    words = " ".join(there[clause].text.plain for clause in theirs)
    links = _links(made, place, theirs)
    if made.texts[made.base].name != state.base.name:
        links += _links(made, -1, row.cells[-1])
    sure = bool(links) and all(one.grade is Grade.SURE for one in links)
    if sure and not any(one.pinned_by for one in links):
        said = " ".join(state.draft[clause].text.plain for clause in own)
        sure = _is_same_matter(said, words, there.language)
    if not sure:
        return Answer(own, theirs, is_version=False)
    return Answer(own, theirs, True, _standing_twice(state.draft, own, words))


def _links(made: Comparison, place: int, theirs: Collection[ClauseId]) -> list[Link]:
    """The links of ``theirs``, clauses of the text at ``place``, with the text that leads; where
    they have none, with the draft."""
    pairs = [made.alignments[place]]
    pairs += [one for i, j, one in made.across if {i, j} == {place, len(made.texts) - 1}]
    for found in pairs:
        if found is None:
            continue
        left = found.left is made.texts[place]
        links = [one for one in found.links if set(theirs) & set(one.left if left else one.right)]
        if links:
            return links
    return []


def _is_same_matter(own: str, theirs: str, language: str) -> bool:
    """Whether two texts share more than what they open with."""
    one, two = (_words(_behind_opening(words, language)) for words in (own, theirs))
    return not one or not two or _same(one, two) >= _ALIKE * min(len(one), len(two))


def _behind_opening(text: str, language: str) -> str:
    found = act(text, language)
    if found is None:
        return text
    return text[found.end if found.addressee is None else found.addressee[1] :]


def _standing_twice(draft: Document, own: Collection[ClauseId], words: str) -> tuple[ClauseId, ...]:
    """Other clauses of the draft nearly all of whose words are in ``words``, but not in ``own``;
    with these, if there are any."""
    there = " ".join(draft[clause].text.plain for clause in own)
    found = tuple(
        one.id
        for one in draft
        if one.id not in own
        and len(_words(one.text.plain)) >= _ENOUGH
        and _share(one.text.plain, words) >= _WHOLE
        and _share(one.text.plain, there) < _HALF
    )
    return (*own, *found) if found else ()


def _share(words: str, text: str) -> float:
    """The share of ``words`` (0..1) that a text has in the same order."""
    known = _words(words)
    return _same(known, _words(text)) / len(known)


def _same(one: list[str], two: list[str]) -> int:
    """How many words stand in both in the same order."""
    blocks = SequenceMatcher(None, one, two, autojunk=False).get_matching_blocks()
    return sum(block.size for block in blocks)


def _words(text: str) -> list[str]:
    return [one for one in token_texts(folded(text).casefold()) if is_word(one)]
