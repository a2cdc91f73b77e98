"""What of a version a sender's file does not have: deleted, or only not quoted."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from draftbench.app.imports.batch import Remark
from draftbench.app.imports.coverings import (
    BEYOND,
    CLOSING,
    COVERING,
    FURNITURE,
    LEFT_OUT,
    LETTERHEAD,
    POSITION,
    SIGNATURE,
    covering_form,
)
from draftbench.app.imports.numbergaps import (
    Gaps,
    Why,
    behind_number,
    in_other_order,
    is_new_by_number,
)
from draftbench.app.imports.sentparagraphs import Sent
from draftbench.app.imports.typography import form
from draftbench.document import (
    Clause,
    ClauseId,
    ClauseKind,
    Document,
    spoken_labels,
)
from draftbench.document.drafting import drafting_label
from draftbench.formats.imported import Imported
from draftbench.language import opening
from draftbench.language.words import shorten
from draftbench.messages import message, quoted

LEAST = 0.5
"""With less of the words of the version than this a file holds only a part of it."""
_LONGEST_RUN = 0.25
"""A run of clauses with more of the words than this was left out, not deleted."""
_ORNAMENT = re.compile(r"[^\w…(\[\]]*+o?[^\w…(\[\]]*+|[\s_]++")
"""A line that parts texts: "* * *", "____", "- o -"."""
_REPLACED = 0.3
"""So much of the words of a run the file must have of its own in its place to have replaced it."""
_END_RUN = 3
"""So many clauses missing at the beginning or the end were not sent."""
_NEVER = frozenset(
    {ClauseKind.TITLE, ClauseKind.ORGAN, ClauseKind.CLOSING, ClauseKind.NOTE, ClauseKind.ANNEX}
)
"""Kinds that nobody proposes to delete by leaving them out of a retyped text."""
_NAMED = 6
_LONGEST = 60
NUMBERS_LEFT = "numbers-left"
"""The code of remarks on paragraphs that are missing although those behind keep their numbers."""


def absent_runs(
    version: Document,
    there: Collection[ClauseId],
    sent: Sequence[Sent],
    gaps: Gaps,
    file: str,
) -> tuple[frozenset[ClauseId], list[Remark]]:
    """The clauses of ``version`` that the ``file`` deletes, by what of it is ``there`` and the
    ``gaps`` in its numbers, and remarks on those that are not in it."""
    absent = [c for c in version if c.id not in there]
    if not absent:
        return frozenset(), []
    deleted: set[ClauseId] = set()
    weights = _weights(version)
    total = sum(weights.values()) or 1
    is_whole = not any(one.aside == LEFT_OUT for one in sent) and not is_part(version, sent)
    if is_whole:
        body = [c for c in version if c.kind not in _NEVER]
        heads = [c for c in body if c.kind is ClauseKind.HEADING]
        headless = 2 * sum(c.id in there for c in heads) < len(heads)
        for run, before, behind in _runs(body, there):
            words = sum(weights[c.id] for c in run)
            at_end = before is None or behind is None
            long = words > _LONGEST_RUN * total or (at_end and len(run) >= _END_RUN)
            if long and _new_words(sent, before, behind) < _REPLACED * words:
                continue
            kept = {c.id for c in run if headless and c.kind is ClauseKind.HEADING}
            deleted.update({c.id for c in run} - kept - gaps.quoted_only)
    for clause in version:  # what hangs on a clause goes with it, or keeps it
        if clause.id in deleted and any(
            c.id not in there and c.id not in deleted for c in version.subtree(clause.id)
        ):
            deleted.discard(clause.id)
    told = _not_in_file(version, [c for c in absent if c.id not in deleted], file)
    if is_whole:
        told += [Remark(NUMBERS_LEFT, file, words) for words in _of_gaps(version, gaps, deleted)]
    elif moved := in_other_order(sent, version):
        order = message(
            "Lettered again, for another order of the list: {names}. The file quotes only a part "
            "of the text, so nothing was moved; if the sender wants that, table it by hand.",
            names=moved,
        )
        told.append(Remark(NUMBERS_LEFT, file, order))
    elif names := [said for c in gaps.anew if (said := spoken_labels(version).get(c))]:
        counted = message(
            "Not in the file, though the paragraphs after it are counted as if it were deleted: "
            "{names}. The file quotes only a part of the text, so nothing was deleted; if the "
            "sender wants that, table it by hand.",
            names=tuple(names),
        )
        told.append(Remark(NUMBERS_LEFT, file, counted))
    return frozenset(deleted), told


def unquoted(version: Document, there: Collection[ClauseId], file: str) -> list[Remark]:
    """Remarks on what of ``version`` a ``file`` with the clauses ``there`` does not quote, where it
    holds clearly only a part; else none."""
    left = [c for c in version if c.id not in there]
    return _not_in_file(version, left, file) if share_of(version, there) < LEAST else []


def _not_in_file(version: Document, left: Sequence[Clause], file: str) -> list[Remark]:
    return [Remark("not-in-file", file, words) for words in _told(version, left)]


def _of_gaps(version: Document, gaps: Gaps, deleted: Collection[ClauseId]) -> Iterator[str]:
    """What the numbers say of what is not in the file, and what to do where that is wrong."""
    if gaps.why is Why.NUMBERS:
        yield message(
            "The file leaves out paragraphs, but the others keep their numbers, so it was read as "
            "an excerpt and nothing was deleted. If the sender wants a paragraph deleted, table "
            "that by hand."
        )
    elif gaps.why is Why.BEGINNING:
        yield message(
            "The file has neither the title of the text nor some of its paragraphs, so it was read "
            "as an excerpt and nothing was deleted. If the sender wants a paragraph deleted, table "
            "that by hand."
        )
    elif gaps.why is Why.PREAMBLE:
        yield message(
            "The file leaves out the whole preamble, which was read as not quoted. If the sender "
            "wants it deleted, table that by hand."
        )
    labels = spoken_labels(version)
    if names := [labels.get(c, "") for c in gaps.unchanged if c in deleted]:
        yield message(
            "Not in the file and read as deleted, although the paragraphs after it keep their "
            "numbers: {names}. If the sender only did not quote it, withdraw the deletion.",
            names=tuple(names),
        )


def is_part(version: Document, sent: Sequence[Sent]) -> bool:
    """Whether a file holds clearly only a part of ``version``: less than :data:`LEAST` of its
    words, and not as many of its own."""
    total = sum(_weights(version).values()) or 1
    own = sum(len(one.text.plain.split()) for one in sent if _counts(one, version))
    there = {one.target for one in sent if one.target is not None}
    return share_of(version, there) < LEAST and own < LEAST * total


def _counts(one: Sent, version: Document) -> bool:
    return not one.aside and (one.target is not None or is_clause(one, version))


def _new_words(sent: Sequence[Sent], before: ClauseId | None, behind: ClauseId | None) -> int:
    """How many words of its own the file has between two clauses (None: the beginning, the end)."""
    places = {one.target: at for at, one in enumerate(sent) if one.target is not None}
    start = -1 if before is None else places.get(before, -1)
    end = len(sent) if behind is None else places.get(behind, len(sent))
    return sum(
        len(one.text.plain.split())
        for one in sent[start + 1 : end]
        if one.target is None and not one.aside and not one.theirs
    )


def share_of(version: Document, there: Collection[ClauseId]) -> float:
    """How much of the words of ``version`` the clauses ``there`` hold (0..1)."""
    weights = _weights(version)
    held = sum(words for clause, words in weights.items() if clause in there)
    return held / (sum(weights.values()) or 1)


def _weights(version: Document) -> dict[ClauseId, int]:
    return {c.id: len(c.text.plain.split()) for c in version if c.kind not in _NEVER}


_Run = tuple[list[Clause], ClauseId | None, ClauseId | None]


def _runs(body: Sequence[Clause], there: Collection[ClauseId]) -> list[_Run]:
    """The runs of clauses that are not there, each with the clauses before and behind it."""
    runs: list[_Run] = []
    run: list[Clause] = []
    before: ClauseId | None = None
    for clause in body:
        if clause.id not in there:
            run.append(clause)
            continue
        if run:
            runs.append((run, before, clause.id))
        run, before = [], clause.id
    if run:
        runs.append((run, before, None))
    return runs


def _told(version: Document, left: Sequence[Clause]) -> list[str]:
    if not left:
        return []
    labels = spoken_labels(version)
    heads = [c for c in left if c.kind in _NEVER]
    body = [c for c in left if c.kind not in _NEVER]
    told: list[str] = []
    if body:
        names = [labels.get(c.id) or quoted(shorten(c.text.plain, _LONGEST)) for c in body]
        listed = tuple(_ranges(version, body, names))
        told.append(
            message("Not in the file, and not proposed for deletion: {names}.", names=listed)
        )
    if heads:
        listed = tuple(quoted(shorten(c.text.plain, _LONGEST)) for c in heads[:_NAMED])
        more = len(heads) - _NAMED
        told.append(
            (
                message(
                    "Titles and formal lines that the file leaves out stay: {names} and {more} "
                    "more.",
                    names=listed,
                    more=more,
                )
            )
            if more > 0
            else message(
                "Titles and formal lines that the file leaves out stay: {names}.", names=listed
            )
        )
    return told


def _ranges(version: Document, body: Sequence[Clause], names: Sequence[str]) -> list[str]:
    """Names of clauses, those that follow each other as ranges."""
    found: list[str] = []
    start = 0
    for at in range(1, len(body) + 1):
        beside = at < len(body) and version.position(body[at].id) == (
            version.position(body[at - 1].id) + 1
        )
        if beside:
            continue
        first, last = names[start], names[at - 1]
        found += [first] if at - start == 1 else [f"{first} to {last}"]
        start = at
    return found


def in_order(clauses: Sequence[Clause], version: Document) -> list[Clause]:
    """The clauses of a part of ``version`` as they stand there, each with what is new behind it:
    who quotes some paragraphs in another order moves none. One that was put in ("5 bis") stands
    where its number says."""
    known = [version.position(clause.id) for clause in clauses if clause.id in version]
    at = min(known[:1], default=0), False
    placed: list[tuple[tuple[int, bool], Clause]] = []
    for clause in clauses:
        numbered = clause.id not in version and is_new_by_number(clause.label)
        former = behind_number(clause.label, version, clause.parent) if numbered else clause.id
        if former is not None and former in version:
            at = version.position(former), numbered
        placed.append((at, clause))
    return [clause for _, clause in sorted(placed, key=lambda one: one[0])]


def with_places(paragraphs: Sequence[Sent], version: Document) -> list[Sent]:
    """The paragraphs of the text that give it its order: those of the sender, and where it has only
    others' words for a clause, these if they stand in the place of that."""
    own = [one for one in paragraphs if not (one.aside or one.theirs)]
    held = {one.target for one in own}
    found: list[Sent] = []
    before = -1
    for at, one in enumerate(paragraphs):
        if one.aside or (one.theirs and (one.target is None or one.target in held)):
            continue
        place = None if one.target is None else version.position(one.target)
        if one.theirs and place is not None:
            later = (p.target for p in paragraphs[at + 1 :] if not (p.aside or p.theirs))
            behind = next((version.position(c) for c in later if c is not None), len(version))
            if not before < place < behind:
                continue
        found.append(one)
        before = before if place is None else place
    return found


def restore(
    version: Document,
    order: Sequence[Clause],
    missing: Collection[ClauseId],
    joins: Mapping[ClauseId, ClauseId] = MappingProxyType({}),
) -> tuple[Clause, ...]:
    """The clauses ``order`` with those of ``version`` that are ``missing`` where they stood: behind
    the nearest clause before them that the text still has, for one that was deleted or joined to
    another is no place. Each parent stands before its children; those of a clause that ``joins``
    name hang on the one in which it went on."""
    line = list(order)
    there = {clause.id for clause in order} | set(missing)
    former: ClauseId | None = None
    for clause in version:
        if clause.id in missing:
            line.insert(_place(line, former, version), clause)
        if clause.id in there:
            former = clause.id
    gone = {clause: into for clause, into in joins.items() if clause not in there}
    return _tree([_rehung(clause, version, gone) for clause in line])


def _place(line: Sequence[Clause], former: ClauseId | None, version: Document) -> int:
    """Behind the clause ``former`` and what is new behind it."""
    at = 0
    if former is not None:
        at = next((n + 1 for n, c in enumerate(line) if c.id == former), 0)
    while 0 < at < len(line) and line[at].id not in version:
        at += 1
    return at


def _rehung(clause: Clause, version: Document, joins: Mapping[ClauseId, ClauseId]) -> Clause:
    into = None if clause.parent is None else joins.get(clause.parent)
    if clause.parent is None or into is None:
        return clause
    level = clause.level + version[into].level - version[clause.parent].level
    return replace(clause, parent=into, level=level)


def _tree(line: Sequence[Clause]) -> tuple[Clause, ...]:
    known = {clause.id for clause in line}
    children: dict[ClauseId | None, list[Clause]] = {}
    for clause in line:
        lost = clause.parent is not None and clause.parent not in known
        kept = replace(clause, parent=None, level=0) if lost else clause
        children.setdefault(kept.parent, []).append(kept)
    return tuple(_under(None, children))


def _under(
    parent: ClauseId | None, children: Mapping[ClauseId | None, Sequence[Clause]]
) -> Iterator[Clause]:
    for clause in children.get(parent, ()):
        yield clause
        yield from _under(clause.id, children)


# Which paragraphs of a sender's file are not part of the text: what stands beyond it or has the
# form of a letter, and answers to no clause of the version.

_SYMBOL = re.compile(r"[A-Z]{1,6}(?:/[A-Za-z0-9.()-]+)+\*{0,2}")
_BRACKET = re.compile(r"[(\[]([^()\[\]]{1,80})[)\]]")
_NAMES_ONE = re.compile(
    r"\b(?:OP|PP|para|paragraphe?|párrafo|alinéa|point|punto)s?\W{0,2}(\d+)", re.IGNORECASE
)
"""What names another paragraph."""
_SHORT = 14
_NAME = 4
"""The most words of a line that may be somebody's name."""
_AROUND = 24
"""So many characters around a break are looked for in the version."""
_NUMBERED = frozenset(
    {ClauseKind.PREAMBULAR, ClauseKind.OPERATIVE, ClauseKind.ITEM, ClauseKind.CHAPEAU}
)
_LINES = frozenset(
    {ClauseKind.TITLE, ClauseKind.HEADING, ClauseKind.CLOSING, ClauseKind.NOTE, ClauseKind.ANNEX}
)
_CLOSED = (".", ";", ":", ",")


def lone_paragraph(imported: Imported, language: str) -> Clause | None:
    """The one paragraph of a file that begins as those of a text do, where the others are lines of
    a letter or mail; None where there is none or are several."""
    said = (c for part in imported.parts for c in part if c.text.has_words)
    own = [c for c in said if not _is_around(c.text.plain)]
    begun = [opening(c.text.plain, language) for c in own]
    return own[0] if len(own) == 1 and begun[0] is not None and begun[0].known else None


def _is_around(words: str) -> bool:
    return bool(covering_form(words)) or len(words.split()) <= _NAME


def set_aside(paragraphs: Sequence[Sent], version: Document, *, excerpt: bool) -> list[Sent]:
    """Says of the ``paragraphs`` that answer to no clause which are not part of the text; gives
    back those that stay and of which that is not sure. ``excerpt``: they quote some clauses."""
    linked = [at for at, one in enumerate(paragraphs) if one.target is not None]
    if not linked:
        linked = [at for at, one in enumerate(paragraphs) if is_clause(one, version)] or [0]
    first, last = min(linked), max(linked)
    for at, one in enumerate(paragraphs):
        if one.target is not None or one.aside or one.theirs:
            continue
        if at and paragraphs[at - 1].target is not None and _counts_on(paragraphs[at - 1], one):
            continue
        said = one.text.plain
        if said.strip() and _ORNAMENT.fullmatch(said):
            one.aside = BEYOND
            continue
        kind = covering_form(said)
        if kind == POSITION and is_clause(one, version):
            continue
        if kind and not (first < at < last and kind == LETTERHEAD and is_clause(one, version)):
            one.aside = kind
    if excerpt or is_part(version, paragraphs):  # what is said between clauses that are quoted
        plain = _speaks_freely(version)
        for one in paragraphs[first:last]:
            free = not (one.aside or one.theirs or one.target is not None or plain)
            if free and not is_clause(one, version) and not one.text.plain.rstrip().endswith(";"):
                one.aside = BEYOND
        for one in () if plain else _remarks(paragraphs, version):
            one.aside, one.raw = BEYOND, f"{one.clause.label} {one.raw}".strip()
    doubts = _beyond(list(paragraphs[:first]), version)
    doubts += [one for one in paragraphs[first:last] if _may_be_said_of_it(one, version)]
    return doubts + _beyond(list(paragraphs[last + 1 :]), version, tail=True)


def _remarks(paragraphs: Sequence[Sent], version: Document) -> Iterator[Sent]:
    """The paragraphs with the number of a clause that have none of its words, and are no paragraph
    by their form: a remark on that ("2. See OP 3")."""
    called = {name: drafting_label(name) for name in spoken_labels(version).values()}
    known = {(one.kind or "OP", one.number) for one in called.values() if one and not one.suffixes}
    for one in paragraphs:
        label, said = drafting_label(one.clause.label), one.text.plain.rstrip()
        if label is None or label.suffixes or one.aside or one.theirs or one.target or one.home:
            continue
        spoken = opening(said, version.language)
        is_text = said.endswith(_CLOSED) or (spoken is not None and spoken.known)
        is_short = len(said.split()) <= _SHORT
        if is_short and not is_text and (label.kind or "OP", label.number) in known:
            yield one


def _may_be_said_of_it(one: Sent, version: Document) -> bool:
    """Whether a paragraph between those of the text is new and has not the form of one, so that it
    may be said of the text."""
    new = not (one.aside or one.theirs) and one.target is None
    ends = one.text.plain.rstrip().endswith(_CLOSED[1:])
    return new and not ends and not is_clause(one, version) and not _speaks_freely(version)


def _counts_on(before: Sent, one: Sent) -> bool:
    """Whether the number of a paragraph is the next one after that of the paragraph before it."""
    labels = [each.clause.label.strip(" .()") for each in (before, one)]
    if not all(label.isdecimal() and len(label) < 5 for label in labels):
        return False
    return int(labels[0]) + 1 == int(labels[1])


def take_off_furniture(paragraphs: Sequence[Sent], version: Document) -> None:
    """Sets aside what belongs to the page: its number, a symbol, lines that stand in the file again
    and again; all but what is a clause of the version too, or the first line of several, or goes on
    there with the line before."""
    known = sorted(form(clause.text.text, small=True).text for clause in version)
    own = set(known)
    lines = [(one, form(one.text.text, small=True).text) for one in paragraphs]
    former = ""
    often = Counter(line for one, line in lines if not one.aside)
    for one, line in lines:
        if one.aside or one.theirs or line in own:
            continue
        if covering_form(one.text.plain) == LEFT_OUT:
            if not one.clause.label.strip():
                one.aside = LEFT_OUT
            continue
        if _only_remarks(one, version):
            one.aside, one.raw = BEYOND, f"{one.clause.label} {one.raw}".strip()
            continue
        short = len(line.split()) <= _SHORT and not one.clause.label.strip()
        is_sign = _SYMBOL.fullmatch(one.text.plain.strip()) is not None
        is_head = short and often[line] > max(1, len(beginning(line, known)))
        is_head = is_head and not (former and stand_together(former, line, known))
        number = drafting_label(one.text.plain)  # of a paragraph whose words were taken out
        is_sign = is_sign or (number is not None and bool(number.suffixes))
        if not line or is_sign or covering_form(one.text.plain) == FURNITURE or is_head:
            one.aside = FURNITURE
        else:
            former = line


def _only_remarks(one: Sent, version: Document) -> bool:
    """Whether a numbered paragraph is one bracket that says what became of it ("(merged with OP
    9)")."""
    bracket = _BRACKET.fullmatch(one.text.plain.strip(" .;"))
    if bracket is None or not one.clause.label.strip() or one.voices or one.reading.unused:
        return False
    said = bracket[1].strip()
    spoken = opening(said, version.language)
    is_text = said.endswith(_CLOSED) or (spoken is not None and spoken.known)
    called = drafting_label(one.clause.label)
    own = "" if called is None else called.number
    return not is_text and any(found[1] != own for found in _NAMES_ONE.finditer(said))


def beginning(words: str, known: Sequence[str]) -> range:
    """The places of those of ``known``, which are sorted, that begin so."""
    start = bisect_left(known, words)
    end = bisect_left(known, True, start, key=lambda one: not one.startswith(words))
    return range(start, end)


def stand_together(before: str, behind: str, wholes: Iterable[str]) -> bool:
    """Whether the end of one text and the beginning of another stand together in one of ``wholes``
    (small :func:`~draftbench.app.imports.typography.form`)."""
    words = f"{before.rstrip()[-_AROUND:]} {behind.lstrip()[:_AROUND]}"
    around = form(words, small=True).text
    return any(around in whole for whole in wholes)


def is_clause(one: Sent, version: Document) -> bool:
    """Whether a paragraph has the form of a clause of such a text."""
    clause = one.clause
    if clause.label.strip() or clause.kind in _NUMBERED:
        return True
    spoken = opening(form(clause.text.text).text, version.language)
    return spoken is not None and spoken.known


def _beyond(paragraphs: list[Sent], version: Document, *, tail: bool = False) -> list[Sent]:
    """Sets aside what stands before the first or behind the last clause and is none."""
    signed = False
    if tail:
        for one in paragraphs:
            if one.aside in (CLOSING, SIGNATURE, COVERING):
                signed = True
            elif one.aside or one.theirs or (is_clause(one, version) and not _is_name(one)):
                continue
            elif signed:
                one.aside = SIGNATURE
    doubts: list[Sent] = []
    plain = _speaks_freely(version)
    stays = False
    for one in reversed(paragraphs):
        if one.aside or one.theirs or one.target is not None:
            continue
        said = one.text.plain.strip()
        if is_clause(one, version):
            stays = True
        elif one.clause.kind in _LINES or (
            len(said.split()) <= _SHORT and not said.endswith((".", ";"))
        ):
            if not (stays and tail and one.clause.kind is ClauseKind.HEADING):
                one.aside = BEYOND
        elif plain:
            doubts.append(one)
            stays = True
        else:
            one.aside = BEYOND
    return doubts[::-1]


def _is_name(one: Sent) -> bool:
    """Whether a paragraph may be a name of which the initial was read as a number ("A. Koné")."""
    said = one.text.plain.split()
    initial = one.clause.label.strip(" .")
    return (
        len(initial) == 1
        and initial.isupper()
        and 0 < len(said) <= _NAME
        and all(word[0].isupper() for word in said)
    )


def _speaks_freely(version: Document) -> bool:
    """Whether the paragraphs of the version begin in no set way, so that any sentence may be one of
    them."""
    body = [c for c in version if c.kind in (*_NUMBERED, ClauseKind.PARAGRAPH)]
    free = [
        c
        for c in body
        if c.kind is ClauseKind.PARAGRAPH and opening(c.text.plain, version.language) is None
    ]
    return 2 * len(free) > len(body)
