"""Clause lists in JSON: ``{"clauses": [{"id", "kind", "label", "text", "level"?, "parent"?}]}``."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Collection, Mapping

from draftbench.document import DEEPEST, Clause, ClauseId, ClauseKind, Document, RichText, Source
from draftbench.document.richtext import NOTE_MARK
from draftbench.errors import InputError
from draftbench.formats.imported import Imported, ImportNote, SourceSpan, Use, noted
from draftbench.formats.plain.paragraph import with_few_blanks
from draftbench.language.guessing import guess_language
from draftbench.language.letters import composed

_HALF = re.compile("[\ud800-\udfff]")
_LANGUAGE = re.compile(r"([A-Za-z]{2,3})(?:-[A-Za-z0-9]{1,8})*")
"""A tag of a language (RFC 5646), of which the first part counts; where it is none, the language is
guessed."""
_KINDS = {
    **{kind.value: kind for kind in ClauseKind},
    "preamble": ClauseKind.PREAMBULAR,
    "pp": ClauseKind.PREAMBULAR,
    "op": ClauseKind.OPERATIVE,
    "subitem": ClauseKind.ITEM,
    "subparagraph": ClauseKind.ITEM,
    "element": ClauseKind.PARAGRAPH,
    "recommendation": ClauseKind.PARAGRAPH,
    "para": ClauseKind.PARAGRAPH,
    "section": ClauseKind.HEADING,
    "enacting": ClauseKind.ORGAN,
    "footnote": ClauseKind.NOTE,
}


def read_clause_list(found: Mapping[str, object], name: str, *, original: bytes) -> Imported:
    """The one text in a parsed clause list; the ids are kept as they are.

    Kinds that draftbench does not know are read as paragraphs and noted. A ``parent`` counts where
    it stands before; else an item of level n hangs on the last clause of level n - 1. Raises
    InputError where an entry is no clause, an id is used twice, or clauses are nested deeper than
    :data:`DEEPEST`; the sentence names its place.
    """
    entries = found.get("clauses")
    if not isinstance(entries, list):
        raise InputError('{name}: "clauses" is no list; give a list of clauses.', name=name)
    notes: list[ImportNote] = []
    clauses: list[Clause] = []
    seen: dict[str, int] = {}
    above: dict[int, ClauseId] = {}
    for number, entry in enumerate(entries, 1):
        clause = _clause(entry, number, name, seen, above, notes)
        if clause.id in seen:
            raise InputError(
                "{name}: clause {number} has an id that an earlier one has; make ids unique.",
                name=name,
                number=number,
            )
        seen[clause.id] = 1 + seen.get(clause.parent or "", 0)
        if seen[clause.id] > DEEPEST:
            raise InputError(
                "{name}: clause {number} stands below {most} others, which is too deep; give it "
                "another parent.",
                name=name,
                number=number,
                most=DEEPEST,
            )
        if clause.kind in (ClauseKind.HEADING, ClauseKind.TITLE):
            above.clear()
        elif (clause.kind is ClauseKind.ITEM) == (clause.level > 0):
            above[clause.level] = clause.id
        clauses.append(clause)
    language = found.get("language")
    tag = _LANGUAGE.fullmatch(language) if isinstance(language, str) else None
    chosen = tag[1].lower() if tag is not None else ""
    given = found.get("name")
    document = Document(
        given if isinstance(given, str) and given else "text",
        tuple(clauses),
        title=str(found.get("title") or ""),
        language=chosen or guess_language("\n".join(c.text.plain for c in clauses)),
        source=Source(file=name, sha256=hashlib.sha256(original).hexdigest()),
    )
    text, spans = _accounted(clauses)
    return Imported((document,), tuple(notes), original, text, spans)


def _accounted(clauses: list[Clause]) -> tuple[str, tuple[SourceSpan, ...]]:
    """The clauses one a line, labels first, and which stretch is which."""
    lines: list[str] = []
    spans: list[SourceSpan] = []
    at = 0
    for clause in clauses:
        pieces = ((clause.label, Use.LABEL), (clause.text.text, Use.CLAUSE))
        for words, use in pieces:
            if words:
                spans.append(SourceSpan(at, at + len(words), use, clause.id))
                lines.append(words)
                at += len(words) + 1
    return "\n".join(lines), tuple(spans)


def _clause(
    entry: object,
    number: int,
    name: str,
    seen: Collection[str],
    above: Mapping[int, ClauseId],
    notes: list[ImportNote],
) -> Clause:
    """``seen`` are the ids before it, ``above`` the last clause of each level under the heading
    (0: the last that is no item)."""
    if not isinstance(entry, Mapping):
        raise InputError(
            "{name}: entry {number} of the clauses is no clause; see its form.",
            name=name,
            number=number,
        )
    text = entry.get("text")
    if not isinstance(text, str):
        raise InputError(
            '{name}: clause {number} has no "text"; add one.', name=name, number=number
        )
    if _HALF.search(f"{text}{entry.get('label')}{entry.get('id')}"):
        raise InputError(
            "{name}: clause {number} has half a character in it; write it again.",
            name=name,
            number=number,
        )
    given = entry.get("kind")
    kind = _kind(str(given or ""), number, notes)
    level = entry.get("level")
    depth = max(0, min(4, level)) if isinstance(level, int) else 0
    parent = _parent(entry.get("parent"), depth, kind, seen, above)
    if kind is ClauseKind.ITEM and depth == 0:
        depth = 1
    own = entry.get("id")
    clause_id = ClauseId(str(own) if own not in (None, "") else f"c{number}")
    clean = composed(text.replace(NOTE_MARK, ""))
    words = with_few_blanks(RichText(clean))
    return Clause(clause_id, kind, words, str(entry.get("label") or ""), depth, parent)


def _kind(given: str, number: int, notes: list[ImportNote]) -> ClauseKind:
    key = given.strip().lower()
    if key in _KINDS:
        return _KINDS[key]
    notes.append(
        noted(
            "guessed-kind",
            0,
            "Clause {number} has a kind that is not known: paragraph.",
            number=number,
        )
    )
    return ClauseKind.PARAGRAPH


def _parent(
    given: object,
    depth: int,
    kind: ClauseKind,
    seen: Collection[str],
    above: Mapping[int, ClauseId],
) -> ClauseId | None:
    if isinstance(given, str) and given in seen:
        return ClauseId(given)
    return above.get(max(0, depth - 1)) if kind is ClauseKind.ITEM else None
