"""Where the words of paragraphs that a sender joined meet: the number of the second, which was
typed before its words, is none of them, and a space parts the two."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from draftbench.app.imports.typography import carry_place
from draftbench.compare.normal import folded
from draftbench.document import Clause, ClauseId, ClauseKind, Document, RichText, printed_labels
from draftbench.document.richtext import join

_SIGNS = ".;:,?!"
_AROUND = " .()\u00a0\t"
_TAIL = 24
"""So many characters tell whether words end as others do."""
_WORD = re.compile(r"\w+")
_TYPED = re.compile(r"(\d{1,3}\.|\([a-z]\))[ \t\u00a0]++(?=\S)")
"""A number typed before words."""
_MOST = 0.5
"""A paragraph into which a clause was joined has so much of the words that are its alone."""
_APART = {ClauseKind.PREAMBULAR, ClauseKind.OPERATIVE}
_LEAD = 80
"""Within so many characters words lead over from one paragraph to the next."""


def joined_in(text: str, clauses: Sequence[Clause]) -> Sequence[Clause]:
    """Those of the ``clauses`` that were joined in the ``text`` of a paragraph: the one of which it
    has the most, and others of its part of the text of which it has the most words, too, and by so
    much is longer. One of which it has but a name was not joined."""
    there = Counter(_words(text))
    said = {clause.id: Counter(_words(clause.text.plain)) for clause in clauses}
    first = max(clauses, key=lambda clause: (said[clause.id] & there).total())
    left = there - said[first.id]

    def is_joined(clause: Clause) -> bool:
        own = said[clause.id] - said[first.id]
        is_apart = {clause.kind, first.kind} == _APART
        grown = there.total() - said[first.id].total()
        return not is_apart and min((own & left).total(), grown) >= _MOST * own.total()

    return [clause for clause in clauses if clause is first or is_joined(clause)]


def _words(text: str) -> list[str]:
    return _WORD.findall(folded(text).casefold())


def borders(text: str, clauses: Sequence[Clause]) -> list[int]:
    """Where in the ``text`` of a paragraph the words of each of the ``clauses`` but the first
    begin."""
    whole = " ".join(clause.text.text for clause in clauses)
    found: list[int] = []
    at = 0
    for clause in clauses[:-1]:
        at += len(clause.text.text) + 1
        place = carry_place(text, whole, at, at)[0]
        found.append(place + len(text[place:]) - len(text[place:].lstrip()))
    return found


def seams(
    text: str, clauses: Sequence[Clause], labels: Mapping[ClauseId, str]
) -> list[tuple[int, int]]:
    """What of the ``text`` into which ``clauses`` were joined is to be a space, the last first: the
    numbers (``labels``) of all but the first, and where the words of two touch."""
    found: list[tuple[int, int]] = []
    for (former, clause), place in zip(pairwise(clauses), borders(text, clauses), strict=True):
        start, end = _number(text, place, former, clause, labels[clause.id])
        before = text[:start].rstrip()
        touch = before == text[:start] and before.endswith(tuple(_SIGNS))
        if (start < end or touch) and before and end < len(text):
            found.append((len(before), end))
    return found[::-1]


def with_spaces(text: RichText, stretches: Sequence[tuple[int, int]]) -> RichText:
    """``text`` with a space for each of the stretches, the last of which comes first."""
    for start, end in stretches:
        parts = text.slice(0, start), RichText(" "), text.slice(end, len(text.text))
        text = join(parts)
    return text


def without_numbers(text: Document, base: Document, joins: Mapping[ClauseId, ClauseId]) -> Document:
    """``text``, a version of ``base`` in which ``joins`` went on in another clause, without the
    numbers that they had."""
    labels = printed_labels(base)
    changed: list[Clause] = []
    for into in dict.fromkeys(joins.values()):
        parts = [c for c in base if c.id == into or joins.get(c.id) == into]
        if into in text and parts and parts[0].id == into:
            words = text[into].text
            stretches = seams(words.text, parts, labels)
            if stretches:
                changed.append(replace(text[into], text=with_spaces(words, stretches)))
    return text.with_words(tuple(changed)) if changed else text


def _number(text: str, place: int, former: Clause, clause: Clause, label: str) -> tuple[int, int]:
    """From where to where the number of a clause stands before its words, which begin at a place
    of ``text``; that place alone where it does not."""
    number = label.strip(_AROUND)
    if not number or clause.text.plain.startswith(number):
        return place, place
    before, behind = text[:place].rstrip(_AROUND), text[place:].lstrip(_AROUND)
    if before.endswith(number):
        before, end = before[: -len(number)], place
    elif behind.startswith(number) and behind[len(number) : len(number) + 1] in tuple(_AROUND):
        before, end = text[:place], len(text) - len(behind[len(number) :].lstrip(_AROUND))
    elif (span := _among_new_words(text, number, former, clause)) is not None:
        return span
    else:
        return place, place
    own, kept = (words.rstrip(_SIGNS + _AROUND) for words in (former.text.plain, before))
    is_whole = kept.endswith(own[-_TAIL:])  # the clause before, without the number
    is_word = not is_whole and (before[-1:].isalnum() or own.endswith(number))
    return (place, place) if is_word else (len(before.rstrip("( \u00a0\t")), end)


def _among_new_words(
    text: str, number: str, former: Clause, clause: Clause
) -> tuple[int, int] | None:
    """From where to where in ``text`` the number of a clause stands among words that lead over
    from the one before, as in ", and 5. calls upon"; None where it does not."""
    own = former.text.plain.rstrip(_SIGNS + _AROUND)[-_TAIL:]
    at = text.rfind(own) + len(own)
    lead = rf"\W?(?:\s*+[^\W\d_]++){{0,3}},?\s*+\(?{re.escape(number)}[.)]++\s++"
    found = re.match(lead, text[at : at + _LEAD]) if at >= len(own) else None
    first = clause.text.plain.split(maxsplit=1)[:1]
    if found is None or not first:
        return None
    behind = text[at + found.end() :].lower()
    if not re.match(rf"(?:[^\W\d_]++\s++){{0,3}}{re.escape(first[0].lower())}", behind):
        return None
    own_words = found[0].rstrip().rstrip(".)").removesuffix(number).rstrip("( ")
    return at + len(own_words), at + found.end()


def without_own_labels(view: Document, text: Document) -> Document:
    """A text that somebody made of ``text``, without the letters and numbers of its clauses that
    were read as their first words, as those of a list are that begins with "b)", or one put before
    a clause that had none."""
    bare: list[Clause] = []
    for clause in view:
        own, said = text.get(clause.id), clause.text
        label = "" if own is None else f"{own.label.strip()} "
        is_new = own is not None and not own.text.text.startswith(label)
        if is_new and label.strip() and said.text.startswith(label):
            rest = said.slice(len(label), len(said.text)).strip()
            bare.append(replace(clause, text=rest))
        elif own is not None and not own.label and (typed := _TYPED.match(said.text)):
            rest = said.slice(typed.end(), len(said.text))
            if own.text.text[:_TAIL] == rest.text[:_TAIL]:
                bare.append(replace(clause, text=rest, label=typed[1]))
    return view.with_words(bare) if bare else view
